import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

type Look = {
  readonly variant?: 'primary' | 'secondary' | 'tertiary' | undefined
  readonly tone?: 'accent' | 'neutral' | 'danger' | undefined
  readonly size?: 'sm' | undefined
  readonly icon?: IconName | undefined
  readonly children: Child
}

type ButtonProps = Look & {
  readonly type?: 'submit' | 'button' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  /** Sends the form here instead of to the form's own action. */
  readonly formaction?: string | undefined
}

type LinkButtonProps = Look & {
  readonly href: string
  /** The page's main act: the key `n` follows this link. */
  readonly main?: boolean | undefined
  readonly download?: boolean | undefined
}

const look = ({ variant = 'primary', tone = 'accent', size }: Look) => ({
  class: 'ds-button',
  'data-variant': variant,
  'data-color': tone,
  'data-size': size,
})

export function Button({ type = 'submit', name, value, disabled, formaction, ...rest }: ButtonProps) {
  return (
    <button {...look(rest)} type={type} name={name} value={value} disabled={disabled} formaction={formaction}>
      {rest.icon && <Icon name={rest.icon} />}
      {rest.children}
    </button>
  )
}

export function LinkButton({ href, main, download, ...rest }: LinkButtonProps) {
  return (
    <a {...look(rest)} href={href} data-main-act={main ? '' : undefined} download={download}>
      {rest.icon && <Icon name={rest.icon} />}
      {rest.children}
    </a>
  )
}
