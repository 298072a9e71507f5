import { describe, FieldFrame, type FieldProps, type Width } from './field.tsx'
import { useWords } from './frame.tsx'

type ComboboxProps = FieldProps & {
  /** What kind of thing is looked for: sent as `typ` to /sok/forslag. */
  readonly kind: string
  /** The words in the field; posted as `name`. Without script the server resolves these. */
  readonly value?: string | null | undefined
  /** The chosen thing's id; posted as `<name>Id`, and emptied as soon as the words are changed. */
  readonly chosenId?: string | number | bigint | null | undefined
  readonly idName?: string | undefined
  readonly width?: Width | undefined
  readonly autofocus?: boolean | undefined
  /** Further query for the suggestions, such as `kommun=2418`. */
  readonly query?: string | undefined
}

/** A text field that suggests while typing. `name` posts the words and `<name>Id` the choice (empty when none was made). */
export function Combobox({
  kind,
  value,
  chosenId,
  idName,
  width = 'full',
  autofocus,
  query,
  ...field
}: ComboboxProps) {
  const words = useWords()
  const { id, describedBy, invalid } = describe(field)
  return (
    <FieldFrame {...field} width={width}>
      <div
        class="combobox"
        data-combobox={kind}
        data-query={query}
        data-none={words.noSuggestions}
        data-count={words.suggestionCount}
        data-label={words.suggestions}
      >
        <input
          class="ds-input"
          type="text"
          id={id}
          name={field.name}
          value={value ?? undefined}
          autocomplete="off"
          spellcheck={false}
          autofocus={autofocus}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          aria-required={field.required ? 'true' : undefined}
        />
        <input
          type="hidden"
          name={idName ?? `${field.name}Id`}
          value={chosenId === null || chosenId === undefined ? '' : String(chosenId)}
        />
      </div>
    </FieldFrame>
  )
}
