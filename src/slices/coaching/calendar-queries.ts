import type { Tx } from '../../platform/db/index.ts'

export type FollowUpDue = {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly what: string
  readonly day: string
  readonly staffId: number
  readonly municipalityCode: string
}

/** Follow-ups of the own office that are due on the days and not done. */
export async function listFollowUpsDue(tx: Tx, from: string, to: string): Promise<readonly FollowUpDue[]> {
  return tx
    .selectFrom('followUp as f')
    .innerJoin('company as c', 'c.id', 'f.companyId')
    .where('f.doneAt', 'is', null)
    .where('f.dueOn', '>=', from)
    .where('f.dueOn', '<=', to)
    .select([
      'f.id',
      'f.companyId',
      'c.name as companyName',
      'f.what',
      'f.dueOn as day',
      'f.staffId',
      'f.municipalityCode',
    ])
    .orderBy('f.dueOn')
    .orderBy('f.id')
    .execute()
}
