import { type Insertable, sql } from 'kysely'
import type { DB, Tx } from '../../platform/db/index.ts'
import type { DeclarationLacking } from './declaration-rules.ts'
import { type GrantDecision, type GrantRefusal, refused } from './grant-refusals.ts'

/** What the database itself refuses, by the name of what would be broken. */
const refusals: { readonly [constraint: string]: (companyName: string, detail: string) => GrantRefusal } = {
  aid_room_later: (companyName) => ({ code: 'later_over_room', companyName }),
  aid_granted_once: (companyName) => ({ code: 'already_granted', companyName }),
  aid_grant_corrects_id_key: () => ({ code: 'not_standing' }),
  aid_before_start: () => ({ code: 'begun' }),
  aid_declared_first: (companyName, detail) => ({ code: detail as DeclarationLacking, companyName }),
}

/** Writes a grant. What the database refuses that nobody could foresee comes back as a refusal, and the transaction lives on. */
export async function insertGrant(
  tx: Tx,
  companyName: string,
  values: Insertable<DB['aidGrant']>,
): Promise<GrantDecision<number>> {
  await sql`savepoint aid_grant`.execute(tx)
  try {
    const { id } = await tx.insertInto('aidGrant').values(values).returning('id').executeTakeFirstOrThrow()
    await sql`release savepoint aid_grant`.execute(tx)
    return { allowed: true, value: id }
  } catch (error) {
    const constraint = error instanceof Error && 'constraint' in error ? String(error.constraint) : ''
    const detail = error instanceof Error && 'detail' in error ? String(error.detail) : ''
    const refusal = refusals[constraint]?.(companyName, detail)
    if (!refusal) throw error
    await sql`rollback to savepoint aid_grant`.execute(tx)
    return refused(refusal)
  }
}
