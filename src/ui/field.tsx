import type { Child } from 'hono/jsx'
import { useWords } from './frame.tsx'
import { Icon } from './icon.tsx'

/** What every field takes. `name` is the form key; the element's id follows from it unless given. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly description?: Child
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  /** Says "required" or "optional" beside the label; off where the form says it once for all fields. */
  readonly mark?: boolean | undefined
  readonly id?: string | undefined
}

export const fieldId = (name: string) => `field-${name.replace(/[^\w-]+/g, '-')}`

export type Described = {
  readonly id: string
  readonly describedBy: string | undefined
  readonly invalid: 'true' | undefined
}

/** The ids that tie a field to its description and its error. */
export function describe({ name, id, description, error }: FieldProps): Described {
  const own = id ?? fieldId(name)
  const ids = [description && `${own}-about`, error && `${own}-error`].filter(Boolean)
  return { id: own, describedBy: ids.join(' ') || undefined, invalid: error ? 'true' : undefined }
}

export function Mark({ required, mark = true }: Pick<FieldProps, 'required' | 'mark'>) {
  const words = useWords()
  if (!mark) return null
  return <span class="mark">{required ? words.required : words.optional}</span>
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  const words = useWords()
  if (!error) return null
  return (
    <p class="field-error" id={`${id}-error`}>
      <Icon name="danger" />
      <span>
        <span class="ds-sr-only">{words.errorPrefix} </span>
        {error}
      </span>
    </p>
  )
}

type FieldFrameProps = FieldProps & { readonly children: Child; readonly width?: Width | undefined }

export type Width = 'xs' | 'sm' | 'md' | 'full'

/** Label, description, the field itself, error: in the order they are read. */
export function FieldFrame({ children, width = 'full', ...field }: FieldFrameProps) {
  const { id } = describe(field)
  return (
    <div class={`field field-${width}`} data-invalid={field.error ? '' : undefined}>
      <label class="field-label" for={id}>
        {field.label} <Mark required={field.required} mark={field.mark} />
      </label>
      {field.description && (
        <div class="field-about" id={`${id}-about`}>
          {field.description}
        </div>
      )}
      {children}
      <FieldError id={id} error={field.error} />
    </div>
  )
}
