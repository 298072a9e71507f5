import type { Child } from 'hono/jsx'
import { describe, FieldFrame, type FieldProps, type Width } from './field.tsx'
import { useWords } from './frame.tsx'

type Value = string | number | bigint | null | undefined

type TextFieldProps = FieldProps & {
  readonly value?: Value
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined
  readonly autocomplete?: string | undefined
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | undefined
  readonly maxlength?: number | undefined
  readonly width?: Width | undefined
  readonly autofocus?: boolean | undefined
  readonly spellcheck?: boolean | undefined
  readonly readonly?: boolean | undefined
}

const textOf = (value: Value) => (value === null || value === undefined ? undefined : String(value))

/** The browser's own required bubble is not used: the server's sentence says what to do, in the page's language. */
function inputOf(field: FieldProps) {
  const { id, describedBy, invalid } = describe(field)
  return {
    class: 'ds-input',
    id,
    name: field.name,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    'aria-required': field.required ? ('true' as const) : undefined,
  }
}

export function TextField(props: TextFieldProps) {
  return (
    <FieldFrame {...props} width={props.width}>
      <input
        {...inputOf(props)}
        type={props.type ?? 'text'}
        value={textOf(props.value)}
        autocomplete={props.autocomplete ?? 'off'}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        autofocus={props.autofocus}
        readonly={props.readonly}
        spellcheck={props.spellcheck}
      />
    </FieldFrame>
  )
}

type FileFieldProps = FieldProps & {
  /** File endings offered first, such as ".pdf,.docx"; the server looks at the content. */
  readonly accept?: string | undefined
  readonly multiple?: boolean | undefined
}

export function FileField({ accept, multiple, ...props }: FileFieldProps) {
  return (
    <FieldFrame {...props}>
      <input {...inputOf(props)} type="file" accept={accept} multiple={multiple} />
    </FieldFrame>
  )
}

type TextAreaProps = FieldProps & {
  readonly value?: Value
  readonly rows?: number
  readonly maxlength?: number
}

export function TextArea({ rows = 4, ...props }: TextAreaProps) {
  return (
    <FieldFrame {...props}>
      <textarea {...inputOf(props)} rows={rows} maxlength={props.maxlength}>
        {textOf(props.value)}
      </textarea>
    </FieldFrame>
  )
}

type NumberFieldProps = FieldProps & {
  readonly value?: Value
  readonly unit?: string | undefined
  readonly decimals?: boolean | undefined
  readonly width?: Width | undefined
}

/** A text field for numbers: the server reads "1 250,5", which a number input would refuse. */
export function NumberField({ unit, decimals, width = 'xs', ...props }: NumberFieldProps) {
  return (
    <FieldFrame {...props} label={unit ? `${props.label} (${unit})` : props.label} width={width}>
      <input
        {...inputOf(props)}
        type="text"
        inputmode={decimals ? 'decimal' : 'numeric'}
        value={textOf(props.value)}
        autocomplete="off"
      />
    </FieldFrame>
  )
}

type DateFieldProps = FieldProps & {
  readonly value?: string | null | undefined
  readonly min?: string | undefined
  readonly max?: string | undefined
}

export function DateField({ min, max, value, ...props }: DateFieldProps) {
  return (
    <FieldFrame {...props} width="sm">
      <input {...inputOf(props)} type="date" value={value ?? undefined} min={min} max={max} />
    </FieldFrame>
  )
}

export type Option = {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean | undefined
}
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

type SelectProps = FieldProps & {
  readonly value?: Value
  readonly options: readonly (Option | OptionGroup)[]
  /** Words of the empty choice; false leaves it out. */
  readonly empty?: string | false | undefined
  readonly width?: Width | undefined
}

export function Select({ options, empty, value, width = 'md', ...props }: SelectProps) {
  const words = useWords()
  const chosen = textOf(value) ?? ''
  return (
    <FieldFrame {...props} width={width}>
      <select {...inputOf(props)}>
        {empty !== false && <option value="">{empty ?? words.choose}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup label={option.label}>{option.options.map((each) => optionOf(each, chosen))}</optgroup>
          ) : (
            optionOf(option, chosen)
          ),
        )}
      </select>
    </FieldFrame>
  )
}

function optionOf({ value, label, disabled }: Option, chosen: string): Child {
  return (
    <option value={value} selected={value === chosen} disabled={disabled}>
      {label}
    </option>
  )
}
