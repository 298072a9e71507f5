import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { forbidden } from '../../platform/http/index.ts'
import { mayWriteIntervention } from '../interventions/index.ts'
import type { Occasion } from './queries.ts'
import { takeInRegistered } from './registration-commands.ts'
import { listRegistered, type RegisteredPerson } from './registration-queries.ts'

export type Unlisted = {
  /** With a company of the register: can be put on the list at once. */
  readonly ready: number
  /** Whose company must be matched first. */
  readonly unmatched: number
}

/** How many with a place are not on an occasion's list yet, as far as the reader sees. */
export async function countUnlisted(tx: Tx, occasion: Occasion): Promise<Unlisted> {
  const rows = await unlisted(tx, occasion)
  const ready = rows.filter(({ companyId }) => companyId !== null).length
  return { ready, unmatched: rows.length - ready }
}

/**
 * Puts everybody with a place on an occasion's list, as not yet come, and takes off those who have cancelled since. Who is not in the
 * register becomes a person of it. Task force and project manager only.
 *
 * @returns how many were put on the list
 */
export async function listAllRegistered(tx: Tx, occasion: Occasion): Promise<number> {
  if (!(await mayWriteIntervention(tx, occasion.interventionId))) throw forbidden()
  await sql`
    delete from attendance a where a.occasion_id = ${occasion.id} and not a.attended
      and exists (select from registration r where r.intervention_id = ${occasion.interventionId} and r.state = 'cancelled'
        and r.person_id = a.person_id and r.company_id = a.company_id)
      and not exists (select from registration r where r.intervention_id = ${occasion.interventionId} and r.state = 'registered'
        and r.person_id = a.person_id and r.company_id = a.company_id)`.execute(tx)
  let listed = 0
  for (const { registrationId, companyId } of await unlisted(tx, occasion)) {
    if (companyId === null) continue
    const person = await takeInRegistered(tx, registrationId)
    if (!person.allowed) continue
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('attendance')
      .values({ occasionId: occasion.id, companyId, personId: person.value, attended: false })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    listed += Number(numInsertedOrUpdatedRows ?? 0n)
  }
  return listed
}

async function unlisted(tx: Tx, { id, interventionId }: Occasion): Promise<readonly RegisteredPerson[]> {
  const listed = await tx
    .selectFrom('attendance')
    .select(['personId', 'companyId'])
    .where('occasionId', '=', id)
    .execute()
  const isListed = ({ personId, companyId }: RegisteredPerson) =>
    listed.some((row) => row.personId !== null && row.personId === personId && row.companyId === companyId)
  return (await listRegistered(tx, interventionId)).filter((person) => !isListed(person))
}
