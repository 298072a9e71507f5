import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { EventReason, NeedState, Raiser, Urgency } from './types.ts'

export type Need = {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly municipalityCode: string
  readonly municipalityName: string
  readonly focusAreaCode: string
  readonly focusAreaName: string
  readonly topicId: number | null
  readonly topicName: string | null
  readonly words: string
  readonly urgency: Urgency
  readonly raisedBy: Raiser
  readonly raisedOn: string
  readonly staffName: string | null
  readonly isShared: boolean
  readonly state: NeedState
  readonly interventionId: number | null
  readonly interventionTitle: string | null
  readonly partnerName: string | null
  readonly version: number
}

/** Needs of the own offices with what they are shown by; a topic that was merged is called what it has become. */
function needs(tx: Tx, language: Language) {
  return tx
    .selectFrom('need as n')
    .innerJoin('company as c', 'c.id', 'n.companyId')
    .innerJoin('municipality as m', 'm.code', 'n.municipalityCode')
    .innerJoin('focusArea as f', 'f.code', 'n.focusAreaCode')
    .leftJoin('topicCurrent as tc', 'tc.topicId', 'n.topicId')
    .leftJoin('topic as t', 't.id', 'tc.currentId')
    .leftJoin('staff as s', 's.id', 'n.recordedByStaffId')
    .leftJoin('organisation as p', 'p.id', 'n.partnerId')
    .select([
      'n.id',
      'n.companyId',
      'c.name as companyName',
      'n.municipalityCode',
      'm.name as municipalityName',
    ])
    .select([
      'n.focusAreaCode',
      't.id as topicId',
      'n.words',
      'n.raisedOn',
      's.name as staffName',
      'n.isShared',
    ])
    .select(['n.interventionId', 'p.name as partnerName', 'n.version'])
    .select([
      language === 'sv' ? 'f.nameSv as focusAreaName' : 'f.nameEn as focusAreaName',
      language === 'sv'
        ? 't.nameSv as topicName'
        : sql<string | null>`coalesce(t.name_en, t.name_sv)`.as('topicName'),
      sql<Urgency>`n.urgency`.as('urgency'),
      sql<Raiser>`n.raised_by`.as('raisedBy'),
      sql<NeedState>`n.state`.as('state'),
      sql<string | null>`(select e.intervention_title from nimr.need_event e where e.need_id = n.id
        and e.intervention_id = n.intervention_id order by e.id desc limit 1)`.as('interventionTitle'),
    ])
}

export async function findNeed(tx: Tx, id: number, language: Language): Promise<Need | undefined> {
  return needs(tx, language).where('n.id', '=', id).executeTakeFirst()
}

/** What the own offices know that a company needs: what is still to be settled first, then the newest. */
export async function listNeedsOfCompany(
  tx: Tx,
  companyId: number,
  language: Language,
): Promise<readonly Need[]> {
  return needs(tx, language)
    .where('n.companyId', '=', companyId)
    .orderBy(sql`n.state not in ('open', 'taken_up')`)
    .orderBy('n.raisedOn', 'desc')
    .orderBy('n.id', 'desc')
    .limit(100)
    .execute()
}

export type OwnNeedView = 'waiting_long' | 'unsettled' | 'settled'

/**
 * Needs of the own offices: those without an outcome since before a day, all without one (oldest first), or those with one (newest first).
 *
 * @param raisedBefore YYYY-MM-DD
 */
export async function listOwnNeeds(
  tx: Tx,
  view: OwnNeedView,
  raisedBefore: string,
  language: Language,
): Promise<readonly Need[]> {
  const all = needs(tx, language).limit(200)
  if (view === 'settled')
    return all
      .where('n.state', 'in', ['met', 'referred', 'declined'])
      .orderBy('n.stateSince', 'desc')
      .execute()
  const unsettled = all.where('n.state', 'in', ['open', 'taken_up']).orderBy('n.raisedOn').orderBy('n.id')
  return view === 'unsettled'
    ? unsettled.execute()
    : unsettled.where('n.raisedOn', '<', raisedBefore).execute()
}

/** How many needs of the own offices have no outcome since before a day. */
export async function countForgottenNeeds(tx: Tx, raisedBefore: string): Promise<number> {
  const { count } = await tx
    .selectFrom('need')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', 'in', ['open', 'taken_up'])
    .where('raisedOn', '<', raisedBefore)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export type NeedEvent = {
  readonly state: NeedState
  readonly fromState: NeedState | null
  readonly at: Date
  readonly staffName: string | null
  readonly reason: EventReason | null
  readonly words: string | null
  readonly partnerName: string | null
  readonly interventionId: number | null
  readonly interventionTitle: string | null
}

/** What has happened to a need, newest first. */
export async function listNeedEvents(tx: Tx, needId: number): Promise<readonly NeedEvent[]> {
  const rows = await tx
    .selectFrom('needEvent as e')
    .leftJoin('staff as s', 's.id', 'e.byStaffId')
    .leftJoin('organisation as p', 'p.id', 'e.partnerId')
    .where('e.needId', '=', needId)
    .select(['e.state', 'e.fromState', 'e.at', 's.name as staffName', 'e.reason', 'e.words'])
    .select(['p.name as partnerName', 'e.interventionId', 'e.interventionTitle'])
    .orderBy('e.id', 'desc')
    .execute()
  return rows as readonly NeedEvent[]
}
