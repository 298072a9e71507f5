import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { forbidden } from '../../platform/http/index.ts'
import { mayWriteIntervention } from './queries.ts'

/** An organisation or a local company takes part in carrying an intervention out, as what and from when. Who is there already stays once. */
export async function addPartner(
  tx: Tx,
  interventionId: number,
  partner: {
    readonly organisationId: number | null
    readonly companyId: number | null
    readonly role: string
    readonly fromOn: string
  },
): Promise<void> {
  if (!(await mayWriteIntervention(tx, interventionId))) throw forbidden()
  await tx
    .insertInto('interventionPartner')
    .values({ interventionId, ...partner })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A partner no longer takes part; that it did stays. */
export async function endPartner(
  tx: Tx,
  interventionId: number,
  partnerId: number,
  today: string,
): Promise<void> {
  if (!(await mayWriteIntervention(tx, interventionId))) throw forbidden()
  await sql`update intervention_partner set to_on = greatest(from_on, ${today}::date)
    where id = ${partnerId} and intervention_id = ${interventionId} and to_on is null`.execute(tx)
}
