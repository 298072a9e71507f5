import { allow, type Decision } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, forbidden } from '../../platform/http/index.ts'
import type { Definition } from './definition.ts'
import { decideFilter } from './filter-rules.ts'
import { storedFilter } from './view-queries.ts'
import type { SavedView, Sharing, ViewContent } from './view-types.ts'

type Keeping = {
  readonly name: string
  readonly sharedWith: Sharing
  /** The office that it is shared with: one of the keeper's own. */
  readonly officeCode: string | null
}

/**
 * Keeps an evidence list with its filter by a name.
 *
 * @param kind of the figure; views of persons have no filter
 * @returns the view's id; refused `people_not_filtered`
 */
export async function saveView(
  tx: Tx,
  { staffId, now }: { readonly staffId: number; readonly now: Date },
  kind: Definition['kind'],
  { filter, shown, ...content }: ViewContent,
  { name, sharedWith, officeCode }: Keeping,
): Promise<Decision<'people_not_filtered', number>> {
  const decided = decideFilter(kind, filter)
  if (!decided.allowed) return decided
  const { id } = await tx
    .insertInto('savedView')
    .values({
      ...content,
      filter: JSON.stringify(storedFilter(filter, kind === 'people' ? 'alla' : shown)),
      staffId,
      name,
      sharedWith,
      officeCode: sharedWith === 'office' ? officeCode : null,
      createdAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

/** Gives one's own view another name, or shares it with others. */
export const renameView = (
  tx: Tx,
  view: SavedView,
  staffId: number,
  { name, sharedWith, officeCode }: Keeping,
) => update(tx, view, staffId, { name, sharedWith, officeCode: sharedWith === 'office' ? officeCode : null })

/** Takes one's own view away, from those it was shared with too; `null` takes it back. */
export const removeView = (tx: Tx, view: SavedView, staffId: number, at: Date | null) =>
  update(tx, view, staffId, { removedAt: at })

async function update(
  tx: Tx,
  view: SavedView,
  staffId: number,
  values: { name: string; sharedWith: Sharing; officeCode: string | null } | { removedAt: Date | null },
): Promise<void> {
  if (view.staffId !== staffId) throw forbidden()
  const { numUpdatedRows } = await tx
    .updateTable('savedView')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('id', '=', view.id)
    .where('version', '=', view.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}
