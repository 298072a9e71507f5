import { queryText, type RequestContext } from '../../platform/http/index.ts'
import { listFocusAreas, listLocalities } from '../organisations/index.ts'
import type { Definition } from './definitions.ts'
import type { FilterNames } from './filter-fields.tsx'
import { matchEvidence } from './filter-queries.ts'
import {
  applyFilter,
  decideFilter,
  type Filtered,
  fieldsFor,
  isEmpty,
  readFilter,
  subjectOf,
  wordsOfFields,
} from './filter-rules.ts'
import { type EvidenceFilter, type FilterField, filterFields, type Shown } from './filter-types.ts'
import { countFigures } from './queries.ts'
import { type Asked, codesOf } from './question.ts'
import type { Figure } from './types.ts'

/** A figure's evidence as an address asks for it. */
export type EvidenceList = {
  readonly figure: Figure
  readonly definition: Definition
  readonly shown: Shown
  /** What it can be filtered by, what it is filtered by, and what came out. */
  readonly fields: readonly FilterField[]
  readonly filter: EvidenceFilter
  readonly filtered: Filtered
  /** A filter was asked for where none is allowed, or in words that mean nothing: it is left out, and the page says so. */
  readonly leftOut: 'people_not_filtered' | 'unknownWord' | null
}

export const shownOf = (said: string | undefined): Shown =>
  said === 'raknas' || said === 'raknas-inte' ? said : 'alla'

/** Counts a figure and lays the filter of the address over its evidence; undefined when the figure cannot be counted. */
export async function readEvidence(
  c: RequestContext,
  definition: Definition,
  asked: Asked,
): Promise<EvidenceList | undefined> {
  const { tx } = c.var
  const [figure] = await countFigures(tx, [definition], asked.question)
  if (!figure) return undefined
  const said = (field: FilterField) => queryText(c, wordsOfFields[field])
  const wanted = readFilter(said)
  const fields = fieldsFor(definition.kind, subjectOf(figure.evidence))
  const filter = decideFilter(definition.kind, wanted).allowed ? readFilter(said, fields) : {}
  const matches = await matchEvidence(tx, definition.kind, figure.evidence, filter, asked.question)
  const isSaid = filterFields.some((field) => said(field) !== undefined)
  const isWhole =
    figure.evidence.length === 0 ||
    filterFields.every((field) => said(field) === undefined || filter[field] !== undefined)
  return {
    figure,
    definition,
    shown: definition.kind === 'people' ? 'alla' : shownOf(queryText(c, 'visa')),
    fields,
    filter,
    filtered: applyFilter(figure.evidence, isEmpty(filter) ? null : matches),
    leftOut: isSaid && definition.kind === 'people' ? 'people_not_filtered' : isWhole ? null : 'unknownWord',
  }
}

/** The rows that are shown of a list. */
export const rowsShown = ({ filtered, shown }: EvidenceList) =>
  shown === 'alla' ? filtered.rows : filtered.rows.filter((row) => row.included === (shown === 'raknas'))

/** The names of what can be chosen, in the place asked about. */
export async function readFilterNames(c: RequestContext, asked: Asked): Promise<FilterNames> {
  const { tx, language } = c.var
  const codes = codesOf(asked)
  const localities = await listLocalities(tx)
  return {
    focusAreas: await listFocusAreas(tx, language),
    localities: localities.filter((one) => codes.includes(one.municipalityCode)),
  }
}
