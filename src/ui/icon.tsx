import { iconPaths } from './icons.generated.ts'

export type IconName = keyof typeof iconPaths

type IconProps = { readonly name: IconName; readonly label?: string | undefined }

/** An icon drawn inline. Without a label it is decoration and hidden from assistive technology. */
export function Icon({ name, label }: IconProps) {
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' as const }
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" focusable="false" {...naming}>
      <path d={iconPaths[name]} fill="currentColor" fill-rule="evenodd" clip-rule="evenodd" />
    </svg>
  )
}
