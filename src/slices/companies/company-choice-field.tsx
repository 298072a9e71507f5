import { type FormValues, one } from '../../platform/http/index.ts'
import { Combobox, type FieldErrors, RadioGroup } from '../../ui/index.ts'
import type { CompanyChoice } from './choices.ts'

type CompanyChoiceFieldProps = {
  readonly t: { readonly company: string; readonly companyPick: string }
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly company: CompanyChoice | undefined
  /** Those that the words may mean, to pick one among. */
  readonly matches: readonly CompanyChoice[]
  /** Whether the field says that it must be filled in; not where every field of the form must. */
  readonly mark?: boolean | undefined
  readonly hint?: string | undefined
  readonly autofocus?: boolean | undefined
}

/** The company that a form is about, found while typing or picked among matches: posts what `resolveCompany` reads. */
export function CompanyChoiceField(props: CompanyChoiceFieldProps) {
  const { t, values, errors, company, matches, mark, hint, autofocus } = props
  return (
    <>
      <Combobox
        name="company"
        kind="foretag"
        label={t.company}
        mark={mark}
        required
        description={hint}
        value={company?.name ?? one(values, 'company')}
        chosenId={company?.id}
        error={errors['company']}
        autofocus={autofocus}
      />
      {matches.length > 0 && (
        <RadioGroup
          name="companyPicked"
          label={t.companyPick}
          mark={false}
          options={matches.map(({ id, name, place }) => ({ value: String(id), label: `${name}, ${place}` }))}
        />
      )}
    </>
  )
}
