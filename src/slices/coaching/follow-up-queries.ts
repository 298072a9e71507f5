import type { Tx } from '../../platform/db/index.ts'

export type FollowUp = {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly talkId: number | null
  readonly staffId: number
  readonly staffName: string
  readonly dueOn: string
  readonly what: string
  readonly doneAt: Date | null
  readonly version: number
}

export async function findFollowUp(tx: Tx, id: number): Promise<FollowUp | undefined> {
  return followUps(tx).where('f.id', '=', id).executeTakeFirst()
}

export async function listFollowUpsOfTalk(tx: Tx, talkId: number): Promise<readonly FollowUp[]> {
  return followUps(tx).where('f.talkId', '=', talkId).orderBy('f.dueOn').execute()
}

/** Open follow-ups of one staff member, due by a day; without a day, all. Most urgent first. */
export async function listOpenFollowUps(
  tx: Tx,
  staffId: number,
  dueBy?: string,
): Promise<readonly FollowUp[]> {
  let query = followUps(tx).where('f.staffId', '=', staffId).where('f.doneAt', 'is', null)
  if (dueBy) query = query.where('f.dueOn', '<=', dueBy)
  return query.orderBy('f.dueOn').orderBy('f.id').limit(200).execute()
}

/** Follow-ups of the offices that the actor works in, newest due day first when done. */
export async function listOfficeFollowUps(tx: Tx, done: boolean): Promise<readonly FollowUp[]> {
  return followUps(tx)
    .where('f.doneAt', done ? 'is not' : 'is', null)
    .orderBy('f.dueOn', done ? 'desc' : 'asc')
    .limit(200)
    .execute()
}

export async function listFollowUpsOfCompany(tx: Tx, companyId: number): Promise<readonly FollowUp[]> {
  return followUps(tx)
    .where('f.companyId', '=', companyId)
    .orderBy('f.doneAt', (order) => order.asc().nullsFirst())
    .orderBy('f.dueOn')
    .limit(100)
    .execute()
}

function followUps(tx: Tx) {
  return tx
    .selectFrom('followUp as f')
    .innerJoin('company as c', 'c.id', 'f.companyId')
    .innerJoin('staff as s', 's.id', 'f.staffId')
    .select([
      'f.id',
      'f.companyId',
      'c.name as companyName',
      'f.talkId',
      'f.staffId',
      's.name as staffName',
      'f.dueOn',
      'f.what',
      'f.doneAt',
      'f.version',
    ])
}
