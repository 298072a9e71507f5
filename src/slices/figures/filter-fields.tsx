import type { Language } from '../../kit/language.ts'
import { Select } from '../../ui/index.ts'
import { wordsOfFields } from './filter-rules.ts'
import {
  type EvidenceFilter,
  type FilterField,
  sizeClasses,
  supportKinds,
  targetGroupStatuses,
} from './filter-types.ts'
import { reasonText } from './reasons.ts'
import { viewText } from './view-text.ts'

/** The names of what can be chosen that stand in tables. */
export type FilterNames = {
  readonly focusAreas: readonly { readonly key: string; readonly name: string }[]
  readonly localities: readonly { readonly key: number; readonly name: string }[]
}

type Choice = { readonly value: string; readonly label: string }

function choicesOf(field: FilterField, names: FilterNames, language: Language): readonly Choice[] {
  const t = viewText(language)
  const reasons = reasonText(language)
  switch (field) {
    case 'focusArea':
      return names.focusAreas.map(({ key, name }) => ({ value: key, label: name }))
    case 'locality':
      return names.localities.map(({ key, name }) => ({ value: String(key), label: name }))
    case 'status':
      return targetGroupStatuses.map((status) => ({
        value: status,
        label: status === 'counted' ? t.counted : reasons[status],
      }))
    case 'size':
      return sizeClasses.map((size) => ({ value: size, label: t[size] }))
    case 'support':
      return supportKinds.map((kind) => ({ value: kind, label: t[kind] }))
  }
}

type FilterFieldsProps = {
  readonly language: Language
  readonly fields: readonly FilterField[]
  readonly filter: EvidenceFilter
  readonly names: FilterNames
}

/** One choice per thing that the list can be filtered by. */
export function FilterFields({ language, fields, filter, names }: FilterFieldsProps) {
  const t = viewText(language)
  return (
    <>
      {fields.map((field) => (
        <Select
          name={wordsOfFields[field]}
          label={t[field]}
          mark={false}
          empty={t.all}
          options={choicesOf(field, names, language)}
          value={filter[field]}
        />
      ))}
    </>
  )
}

/** "Fokusområde: större marknad · Storlek: mikroföretag" */
export function filterInWords(filter: EvidenceFilter, names: FilterNames, language: Language): string {
  const t = viewText(language)
  return (Object.keys(wordsOfFields) as FilterField[])
    .flatMap((field) => {
      const value = filter[field]
      if (value === undefined) return []
      const choice = choicesOf(field, names, language).find((one) => one.value === String(value))
      return [`${t[field]}: ${choice?.label ?? '–'}`]
    })
    .join(' · ')
}

/** The filter in the words of an address. */
export const filterQuery = (filter: EvidenceFilter): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(wordsOfFields) as FilterField[]).flatMap((field) =>
      filter[field] === undefined ? [] : [[wordsOfFields[field], String(filter[field])]],
    ),
  )
