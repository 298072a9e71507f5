import type { Tx } from '../../platform/db/index.ts'
import { type Talk, talks } from './queries.ts'
import type { TalkMode } from './types.ts'

export type TalkFilter = {
  readonly fromOn?: string | undefined
  readonly toOn?: string | undefined
  readonly focusArea?: string | undefined
  readonly mode?: TalkMode | undefined
  readonly staffId?: number | undefined
  readonly municipality?: string | undefined
}

export type TalkPage = { readonly rows: readonly Talk[]; readonly total: number; readonly minutes: number }

export const talksPerPage = 50

/** The talks that the actor may know of, newest first, one page of them; the totals are of the whole choice. */
export async function listTalks(
  tx: Tx,
  filter: TalkFilter,
  page: number,
  most = talksPerPage,
): Promise<TalkPage> {
  const chosen = chosenTalks(tx, filter)
  const sums = await chosen
    .clearSelect()
    .select((eb) => [
      eb.fn.countAll<number>().as('total'),
      eb.fn.coalesce(eb.fn.sum<number>('t.durationMinutes'), eb.lit(0)).as('minutes'),
    ])
    .executeTakeFirstOrThrow()
  const rows = await chosen
    .orderBy('t.heldOn', 'desc')
    .orderBy('t.id', 'desc')
    .limit(most)
    .offset((page - 1) * most)
    .execute()
  return { rows, total: sums.total, minutes: sums.minutes }
}

function chosenTalks(tx: Tx, filter: TalkFilter) {
  let query = talks(tx)
  if (filter.fromOn) query = query.where('t.heldOn', '>=', filter.fromOn)
  if (filter.toOn) query = query.where('t.heldOn', '<=', filter.toOn)
  if (filter.mode) query = query.where('t.mode', '=', filter.mode)
  if (filter.staffId) query = query.where('t.staffId', '=', filter.staffId)
  if (filter.municipality) query = query.where('t.municipalityCode', '=', filter.municipality)
  const { focusArea } = filter
  if (focusArea)
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('talkFocusArea as f')
          .select('f.id')
          .whereRef('f.talkId', '=', 't.id')
          .where('f.focusAreaCode', '=', focusArea),
      ),
    )
  return query
}

/** The talks with one company that the actor may know of, newest first. */
export async function listTalksOfCompany(tx: Tx, companyId: number): Promise<readonly Talk[]> {
  return talks(tx)
    .where('t.companyId', '=', companyId)
    .orderBy('t.heldOn', 'desc')
    .orderBy('t.id', 'desc')
    .limit(200)
    .execute()
}

/** What others at the actor's offices logged since a moment, newest first. */
export async function listTalksOfColleagues(
  tx: Tx,
  staffId: number,
  municipalityCodes: readonly string[],
  since: Date,
): Promise<readonly Talk[]> {
  if (municipalityCodes.length === 0) return []
  return talks(tx)
    .where('t.municipalityCode', 'in', [...municipalityCodes])
    .where('t.staffId', '!=', staffId)
    .where('t.loggedAt', '>=', since)
    .orderBy('t.loggedAt', 'desc')
    .limit(8)
    .execute()
}

/** Those who have logged talks that the actor may know of. */
export async function listTalkAuthors(tx: Tx): Promise<readonly { id: number; name: string }[]> {
  return tx
    .selectFrom('staff as s')
    .where('s.id', 'in', (eb) => eb.selectFrom('talk').select('staffId'))
    .select(['s.id', 's.name'])
    .orderBy('s.name')
    .execute()
}
