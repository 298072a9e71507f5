import type { Tx } from '../../platform/db/index.ts'

/** How many confirmed proposals from companies wait for the own offices. */
export async function countWaitingProposals(tx: Tx): Promise<number> {
  const { count } = await tx
    .selectFrom('needProposal')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return Number(count)
}
