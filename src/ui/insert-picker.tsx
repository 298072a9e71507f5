import { Button } from './button.tsx'

/** A choice of words to put at the caret of the form's text; shown by its script alone, as without it there is no caret to ask for. */
export function InsertPicker(props: {
  readonly label: string
  readonly choose: string
  readonly act: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}) {
  const { label, choose, act, options } = props
  return (
    <div class="field insert-picker" data-insert-picker hidden>
      <label class="field-label" for="insert-picker">
        {label}
      </label>
      <div class="row gap-sm">
        <select class="ds-input" id="insert-picker">
          <option value="">{choose}</option>
          {options.map((option) => (
            <option value={option.value}>{option.label}</option>
          ))}
        </select>
        <Button type="button" variant="secondary">
          {act}
        </Button>
      </div>
    </div>
  )
}
