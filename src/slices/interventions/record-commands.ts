import type { Tx } from '../../platform/db/index.ts'
import { forbidden, notFound } from '../../platform/http/index.ts'
import { mayWriteIntervention } from './queries.ts'

export type PublicationInput = {
  readonly what: string
  readonly publishedWhere: string
  readonly url: string | null
  readonly publishedOn: string
}

/** Puts down what was published where about an intervention, in the name of the one who says it. */
export async function addPublication(
  tx: Tx,
  interventionId: number,
  staffId: number,
  input: PublicationInput,
): Promise<void> {
  if (!(await mayWriteIntervention(tx, interventionId))) throw forbidden()
  await tx
    .insertInto('publication')
    .values({ interventionId, recordedByStaffId: staffId, ...input })
    .execute()
}

export async function removePublication(tx: Tx, interventionId: number, id: number): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('publication')
    .where('interventionId', '=', interventionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw notFound()
}

export type SupportInput = {
  readonly heldOn: string
  readonly durationMinutes: number
  readonly what: string
  readonly bySupplier: boolean
}

/** Notes hours of individual support for a day; the intervention's sum follows by itself. */
export async function addSupport(
  tx: Tx,
  interventionId: number,
  staffId: number,
  input: SupportInput,
): Promise<void> {
  if (!(await mayWriteIntervention(tx, interventionId))) throw forbidden()
  await tx
    .insertInto('supportEntry')
    .values({ interventionId, recordedByStaffId: staffId, ...input })
    .execute()
}

export async function removeSupport(tx: Tx, interventionId: number, id: number): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('supportEntry')
    .where('interventionId', '=', interventionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw notFound()
}
