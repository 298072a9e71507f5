import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { assessCompany } from './assess.ts'
import { decideYear } from './entry-rules.ts'
import type { Occasion, YearInput } from './types.ts'

export type YearRefusal = 'year_ahead' | 'year_already_declared'

/** Enters a year's declared figures and assesses the company's size and target group in the same transaction. */
export async function declareYear(
  tx: Tx,
  { now, today }: Occasion,
  companyId: number,
  input: YearInput,
): Promise<Decision<YearRefusal>> {
  const year = decideYear(input.year, today)
  if (!year.allowed) return year
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('companyYear')
    .values({ companyId, ...input })
    .onConflict((oc) => oc.columns(['companyId', 'year']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return refuse('year_already_declared')
  await assessCompany(tx, companyId, now)
  return allow()
}

/** Corrects a year's declared figures; which year it is stands fast. */
export async function correctYear(
  tx: Tx,
  { now }: Occasion,
  companyId: number,
  version: number,
  input: YearInput,
): Promise<void> {
  const { year, ...figures } = input
  const { numUpdatedRows } = await tx
    .updateTable('companyYear')
    .set((eb) => ({ ...figures, version: eb('version', '+', 1) }))
    .where('companyId', '=', companyId)
    .where('year', '=', year)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  await assessCompany(tx, companyId, now)
}
