import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Definition } from './definition.ts'
import {
  type EvidenceFilter,
  type FilterField,
  filterFields,
  type Subject,
  sizeClasses,
  supportKinds,
  targetGroupStatuses,
} from './filter-types.ts'
import type { Evidence } from './types.ts'

/** The words of the address, in Swedish as all addresses. */
export const wordsOfFields: { readonly [field in FilterField]: string } = {
  focusArea: 'fokus',
  status: 'malgrupp',
  size: 'storlek',
  locality: 'ort',
  support: 'stod',
}

const prefixes: readonly (readonly [string, Subject])[] = [
  ['company:', 'company'],
  ['company_aid:', 'company'],
  ['need:', 'company'],
  ['survey_answer:', 'survey_answer'],
  ['aid_grant:', 'aid_grant'],
  ['locality:', 'locality'],
  ['intervention:', 'intervention'],
]

const subjectOfRow = (record: string): Subject =>
  prefixes.find(([prefix]) => record.startsWith(prefix))?.[1] ?? 'other'

/** What the rows of a figure are about: all rows of a figure are of one kind. */
export const subjectOf = (evidence: readonly Evidence[]): Subject =>
  evidence[0] ? subjectOfRow(evidence[0].record) : 'other'

/**
 * What a figure's evidence may be filtered by. Figures of persons by nothing, whatever the address says.
 *
 * @param kind `people`: a personal characteristic, counted as pseudonyms
 * @param subject what its rows are about
 */
export function fieldsFor(kind: Definition['kind'], subject: Subject): readonly FilterField[] {
  if (kind === 'people') return []
  if (subject === 'intervention') return ['focusArea']
  return subject === 'other' ? [] : filterFields
}

/**
 * Whether a filter may be asked of a figure. Persons are never filtered: two views of the same persons could be held against each other, and single one out.
 *
 * @param kind of the figure
 * @param filter what is asked
 * @returns the filter with what it may ask; refused `people_not_filtered`
 * @source Regulation (EU) 2016/679 (GDPR), article 5(1)(c), checked 2026-11-29
 */
export function decideFilter(
  kind: Definition['kind'],
  filter: EvidenceFilter,
): Decision<'people_not_filtered', EvidenceFilter> {
  return kind === 'people' && !isEmpty(filter) ? refuse('people_not_filtered') : allow(filter)
}

export const isEmpty = (filter: EvidenceFilter): boolean =>
  filterFields.every((field) => filter[field] === undefined)

/** Only the fields that are offered, and of these only words that exist: what an address or a stored view says may be anything. */
export function readFilter(
  said: (field: FilterField) => unknown,
  offered: readonly FilterField[] = filterFields,
): EvidenceFilter {
  const word = <T extends string>(field: FilterField, words: readonly T[]) =>
    words.find((one) => one === said(field))
  const focusArea = String(said('focusArea') ?? '')
  const locality = String(said('locality') ?? '')
  const filter: EvidenceFilter = {
    focusArea: /^[a-z_]{1,60}$/.test(focusArea) ? focusArea : undefined,
    status: word('status', targetGroupStatuses),
    size: word('size', sizeClasses),
    locality: /^[1-9]\d{0,14}$/.test(locality) ? Number(locality) : undefined,
    support: word('support', supportKinds),
  }
  return Object.fromEntries(
    offered.flatMap((field) => (filter[field] === undefined ? [] : [[field, filter[field]]])),
  )
}

/** What is known of the rows' companies, interventions and localities, by record: whether they match. A record that is missing cannot be tested. */
export type Matches = ReadonlyMap<string, boolean>

export type Filtered = {
  readonly rows: readonly Evidence[]
  /** The sum of the rows that are part of the figure and match. */
  readonly value: number
  /** Rows that the filter cannot be asked of, such as another office's need without a name: never shown among the matching. */
  readonly untested: number
}

/** The rows that match, and what they add up to: in hundredths, so that decimals add up as they stand. */
export function applyFilter(evidence: readonly Evidence[], matches: Matches | null): Filtered {
  const rows = matches === null ? evidence : evidence.filter(({ record }) => matches.get(record) === true)
  const hundredths = rows.reduce((sum, row) => sum + (row.included ? Math.round(row.amount * 100) : 0), 0)
  const untested = matches === null ? 0 : evidence.filter(({ record }) => !matches.has(record)).length
  return { rows, value: hundredths / 100, untested }
}
