import type { Child } from 'hono/jsx'
import { describe, FieldError, type FieldProps, Mark } from './field.tsx'

export type Choice = {
  readonly value: string
  readonly label: Child
  readonly about?: Child
  readonly disabled?: boolean | undefined
}

type GroupProps = FieldProps & {
  readonly options: readonly Choice[]
  /** Choices on one line instead of under each other. */
  readonly inline?: boolean | undefined
  /** Choices on one line, equally wide: for a few short words, also on a phone. */
  readonly even?: boolean | undefined
}

type RadioGroupProps = GroupProps & { readonly value?: string | null | undefined }

export function RadioGroup({ value, ...props }: RadioGroupProps) {
  return <ChoiceGroup {...props} type="radio" chosen={value ? [value] : []} />
}

type CheckboxGroupProps = GroupProps & { readonly values?: readonly string[] | undefined }

export function CheckboxGroup({ values = [], ...props }: CheckboxGroupProps) {
  return <ChoiceGroup {...props} type="checkbox" chosen={values} />
}

type ChoiceGroupProps = GroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }

/** The first choice carries the field's id, so that the error summary's link lands on something that takes focus. */
function ChoiceGroup({ type, chosen, options, inline, even, ...field }: ChoiceGroupProps) {
  const { id, describedBy, invalid } = describe(field)
  return (
    <fieldset
      class="field choices"
      aria-describedby={describedBy}
      data-invalid={field.error ? '' : undefined}
    >
      <legend class="field-label">
        {field.label} <Mark required={field.required} mark={field.mark} />
      </legend>
      {field.description && (
        <div class="field-about" id={`${id}-about`}>
          {field.description}
        </div>
      )}
      <div class={even ? 'choices-even' : inline ? 'choices-inline' : 'choices-list'}>
        {options.map((option, index) => (
          <OneChoice
            id={index === 0 ? id : `${id}-${index}`}
            type={type}
            name={field.name}
            choice={option}
            checked={chosen.includes(option.value)}
            invalid={invalid}
          />
        ))}
      </div>
      <FieldError id={id} error={field.error} />
    </fieldset>
  )
}

type OneChoiceProps = {
  id: string
  type: 'radio' | 'checkbox'
  name: string
  choice: Choice
  checked: boolean
  invalid: 'true' | undefined
  describedBy?: string | undefined
}

function OneChoice({ id, type, name, choice, checked, invalid, describedBy }: OneChoiceProps) {
  const about = choice.about ? `${id}-note` : undefined
  return (
    <div class="choice">
      <input
        class="ds-input"
        id={id}
        type={type}
        name={name}
        value={choice.value}
        checked={checked}
        disabled={choice.disabled}
        aria-invalid={invalid}
        aria-describedby={[about, describedBy].filter(Boolean).join(' ') || undefined}
      />
      <label for={id}>{choice.label}</label>
      {choice.about && (
        <div class="field-about" id={about}>
          {choice.about}
        </div>
      )}
    </div>
  )
}

type CheckboxProps = Omit<FieldProps, 'mark'> & {
  readonly checked?: boolean | undefined
  readonly value?: string | undefined
}

/** One box that stands alone; unticked it posts nothing. */
export function Checkbox({ checked = false, value = 'ja', ...field }: CheckboxProps) {
  const { id, invalid } = describe(field)
  const errorId = field.error ? `${id}-error` : undefined
  return (
    <div class="field" data-invalid={field.error ? '' : undefined}>
      <OneChoice
        id={id}
        type="checkbox"
        name={field.name}
        choice={{ value, label: field.label, about: field.description }}
        checked={checked}
        invalid={invalid}
        describedBy={errorId}
      />
      <FieldError id={id} error={field.error} />
    </div>
  )
}
