import { one } from '../../platform/http/index.ts'
import { type OptionGroup, Select } from '../../ui/index.ts'
import type { LocalityNamed, MunicipalityNamed } from '../organisations/index.ts'
import type { CompanyWords } from './text.ts'
import type { FormState } from './values.ts'

export type Places = {
  readonly municipalities: readonly MunicipalityNamed[]
  readonly localities: readonly LocalityNamed[]
}

type PlaceFieldsProps = FormState & {
  readonly t: CompanyWords
  readonly places: Places
  readonly municipalityName: string
  readonly localityName: string
  readonly municipalityLabel: string
  readonly hint?: string
}

/** Municipality and locality; those of the region stand first. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { t, places, values, errors, municipalityName, localityName, municipalityLabel, hint } = props
  const { municipalities, localities } = places
  const option = ({ key, name }: { key: string | number; name: string }) => ({
    value: String(key),
    label: name,
  })
  const near = municipalities.filter((m) => m.participates)
  const groups: readonly OptionGroup[] = [
    { label: t.region, options: near.map(option) },
    { label: t.restOfSweden, options: municipalities.filter((m) => !m.participates).map(option) },
  ]
  const byMunicipality = near.map((m) => ({
    label: m.name,
    options: localities.filter((l) => l.municipalityCode === m.key).map(option),
  }))
  return (
    <>
      <Select
        name={municipalityName}
        label={municipalityLabel}
        required
        options={groups.filter((group) => group.options.length > 0)}
        value={one(values, municipalityName)}
        error={errors[municipalityName]}
      />
      <Select
        name={localityName}
        label={t.locality}
        description={hint}
        options={byMunicipality.filter((group) => group.options.length > 0)}
        empty={t.noLocality}
        value={one(values, localityName)}
        error={errors[localityName]}
      />
    </>
  )
}

/** A locality must lie in the municipality that was chosen. */
export function localityFits(places: Places, municipalityCode: string, localityId: number | null): boolean {
  return (
    localityId === null ||
    places.localities.some((l) => l.key === localityId && l.municipalityCode === municipalityCode)
  )
}
