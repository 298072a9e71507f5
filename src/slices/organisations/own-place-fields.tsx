import { type FormValues, one } from '../../platform/http/index.ts'
import { type FieldErrors, FieldRow, HiddenFields, Select } from '../../ui/index.ts'
import type { Named } from './lookups.ts'

type OwnPlaceFieldsProps = {
  readonly t: { readonly project: string; readonly municipality: string }
  readonly projects: readonly Named<number>[]
  readonly municipalities: readonly Named[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** For which project and office something is written down. Where the writer has one only, it is sent along without being asked. */
export function OwnPlaceFields({ t, projects, municipalities, values, errors }: OwnPlaceFieldsProps) {
  const field = (name: 'project' | 'municipality', choices: readonly Named<string | number>[]) => {
    const [first, second] = choices
    if (first && !second) return <HiddenFields fields={{ [name]: first.key }} />
    return (
      <Select
        name={name}
        label={t[name]}
        mark={false}
        options={choices.map((choice) => ({ value: String(choice.key), label: choice.name }))}
        value={one(values, name)}
        error={errors[name]}
      />
    )
  }
  const fields = [field('project', projects), field('municipality', municipalities)]
  return projects.length === 1 && municipalities.length === 1 ? <>{fields}</> : <FieldRow>{fields}</FieldRow>
}
