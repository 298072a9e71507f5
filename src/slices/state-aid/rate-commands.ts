import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { findRate } from './rate-queries.ts'
import type { Who } from './types.ts'

/**
 * Enters the euro rate of a month, or puts right one that nothing rests on yet.
 *
 * @param rate.month `YYYY-MM`; kronor per euro with four decimals; where it was read, in words
 * @returns refused `month_ahead` (the month has not begun), `rate_used` (aid was granted by it: it stands), `rate_built_in` (the month's rate came with the system)
 * @source the Commission's InforEuro, monthly accounting rate of the euro; checked 2026-11-29
 */
export async function enterRate(
  tx: Tx,
  who: Who,
  rate: { readonly month: string; readonly sekPerEur: number; readonly sourceWords: string },
): Promise<Decision<'month_ahead' | 'rate_used' | 'rate_built_in'>> {
  if (rate.month > who.today.slice(0, 7)) return refuse('month_ahead')
  const known = await findRate(tx, rate.month)
  if (known?.source === 'ecb_penultimate_day') return refuse('rate_built_in')
  if (known?.isUsed) return refuse('rate_used')
  const values = {
    sekPerEur: rate.sekPerEur,
    source: 'inforeuro',
    sourceWords: rate.sourceWords,
    enteredAt: who.now,
    enteredByStaffId: who.staffId,
  }
  await tx
    .insertInto('euroRate')
    .values({ month: `${rate.month}-01`, ...values })
    .onConflict((conflict) => conflict.column('month').doUpdateSet(values))
    .execute()
  return allow()
}
