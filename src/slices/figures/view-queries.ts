import type { Tx } from '../../platform/db/index.ts'
import { readFilter } from './filter-rules.ts'
import type { EvidenceFilter, Shown } from './filter-types.ts'
import type { SavedView, Sharing } from './view-types.ts'

const views = (tx: Tx) =>
  tx
    .selectFrom('savedView as v')
    .innerJoin('staff as s', 's.id', 'v.staffId')
    .innerJoin('project as p', 'p.id', 'v.projectId')
    .select([
      'v.id',
      'v.name',
      'v.staffId',
      's.name as staffName',
      'v.projectId',
      'p.key as projectKey',
      'v.municipalityCode',
      'v.figure',
      'v.fromOn',
      'v.toOn',
      'v.filter',
      'v.sharedWith',
      'v.officeCode',
      'v.removedAt',
      'v.version',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof views>['executeTakeFirstOrThrow']>>

const columnOf = {
  focusArea: 'focus_area',
  status: 'status',
  size: 'size',
  locality: 'locality',
  support: 'support',
} as const

/** A filter as the table keeps it; only words that it knows. */
export const storedFilter = (filter: EvidenceFilter, shown: Shown) => ({
  ...Object.fromEntries(
    Object.entries(columnOf).flatMap(([field, column]) => {
      const value = filter[field as keyof typeof columnOf]
      return value === undefined ? [] : [[column, value]]
    }),
  ),
  ...(shown === 'alla' ? {} : { shown }),
})

function viewOf({ filter: stored, removedAt, sharedWith, ...row }: Row): SavedView {
  const kept = stored as { readonly [column: string]: unknown }
  const shown = kept['shown']
  return {
    ...row,
    sharedWith: sharedWith as Sharing,
    removed: removedAt !== null,
    filter: readFilter((field) => kept[columnOf[field]]),
    shown: shown === 'raknas' || shown === 'raknas-inte' ? shown : 'alla',
  }
}

/** One's own views and those that others share, by name; those that one has removed last. */
export async function listViews(tx: Tx): Promise<SavedView[]> {
  const rows = await views(tx).orderBy('v.removedAt', 'desc').orderBy('v.name').execute()
  return rows.map(viewOf).sort((a, b) => Number(a.removed) - Number(b.removed))
}

export async function findView(tx: Tx, id: number): Promise<SavedView | undefined> {
  const row = await views(tx).where('v.id', '=', id).executeTakeFirst()
  return row && viewOf(row)
}
