import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type CompanyChoice, companyChoices } from '../companies/index.ts'
import { findNeed, type Need } from '../needs/index.ts'
import type { TalkMode } from './types.ts'

/** The companies that the staff member talked with last, for one tap. */
export async function listRecentCompanies(tx: Tx, staffId: number): Promise<readonly CompanyChoice[]> {
  return companyChoices(tx)
    .innerJoin(
      (eb) =>
        eb
          .selectFrom('talk')
          .select((e) => ['companyId', e.fn.max('heldOn').as('lastOn')])
          .where('staffId', '=', staffId)
          .groupBy('companyId')
          .orderBy('lastOn', 'desc')
          .limit(5)
          .as('recent'),
      (join) => join.onRef('recent.companyId', '=', 'c.id'),
    )
    .orderBy('recent.lastOn', 'desc')
    .execute()
}

export type Talk = {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly municipalityCode: string
  readonly municipalityName: string
  readonly staffId: number
  readonly staffName: string
  readonly heldOn: string
  readonly durationMinutes: number
  readonly mode: TalkMode
  readonly version: number
}

/** One talk as far as the actor may know of it; persons, focus areas and note come apart and may be closed. */
export async function findTalk(tx: Tx, id: number): Promise<Talk | undefined> {
  return talks(tx).where('t.id', '=', id).executeTakeFirst()
}

export function talks(tx: Tx) {
  return tx
    .selectFrom('talk as t')
    .innerJoin('company as c', 'c.id', 't.companyId')
    .innerJoin('municipality as m', 'm.code', 't.municipalityCode')
    .innerJoin('staff as s', 's.id', 't.staffId')
    .select([
      't.id',
      't.companyId',
      'c.name as companyName',
      't.municipalityCode',
      'm.name as municipalityName',
      't.staffId',
      's.name as staffName',
      't.heldOn',
      't.durationMinutes',
      sql<TalkMode>`t.mode`.as('mode'),
      't.version',
    ])
}

export type TalkNote = { readonly note: string; readonly isClosed: boolean }

export async function findNote(tx: Tx, talkId: number): Promise<TalkNote | undefined> {
  return tx
    .selectFrom('talkNote')
    .select(['note', 'isClosed'])
    .where('talkId', '=', talkId)
    .executeTakeFirst()
}

export async function listFocusAreaCodes(tx: Tx, talkId: number): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('talkFocusArea as f')
    .innerJoin('focusArea as a', 'a.code', 'f.focusAreaCode')
    .select('a.code')
    .where('f.talkId', '=', talkId)
    .orderBy('a.position')
    .execute()
  return rows.map((row) => row.code)
}

export type TalkPerson = { readonly id: number; readonly name: string | null }

/** Who was there; the name is null for a person whom the actor may not see. */
export async function listTalkPersons(tx: Tx, talkId: number): Promise<readonly TalkPerson[]> {
  return tx
    .selectFrom('talkPerson as tp')
    .leftJoin('person as p', 'p.id', 'tp.personId')
    .select(['tp.personId as id', 'p.fullName as name'])
    .where('tp.talkId', '=', talkId)
    .execute()
}

export async function findTalkByClientKey(tx: Tx, clientKey: string): Promise<number | undefined> {
  const row = await tx.selectFrom('talk').select('id').where('clientKey', '=', clientKey).executeTakeFirst()
  return row?.id
}

/** The needs that came up in a talk. */
export async function listTalkNeeds(tx: Tx, talkId: number, language: Language): Promise<readonly Need[]> {
  const rows = await tx
    .selectFrom('talkNeed')
    .select('needId')
    .where('talkId', '=', talkId)
    .orderBy('id')
    .execute()
  const found: Need[] = []
  for (const { needId } of rows) {
    const need = await findNeed(tx, needId, language)
    if (need) found.push(need)
  }
  return found
}
