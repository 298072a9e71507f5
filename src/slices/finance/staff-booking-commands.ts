import { sql } from 'kysely'
import { lastDayOfMonth } from '../../kit/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { recordCosts, removeCosts } from './cost-commands.ts'
import {
  type StaffCostRefusal,
  type StaffMonthInput,
  type StaffMonthOutput,
  staffCostRuleVersion,
  staffMonthCost,
} from './staff-cost-rules.ts'
import { type BookedPart, listBookedParts, listConfirmedMonths, listSalaries } from './staff-queries.ts'
import type { ConfirmedMonth, Salary, StaffShare } from './staff-types.ts'
import type { NewCost, Who } from './types.ts'

export type Booking = {
  readonly booked: number
  /** Booked before, and reckoned to something else now: the old cost is removed and a new one stands. */
  readonly rebooked: number
  /** Would be reckoned to something else now, but is claimed: nothing is changed. */
  readonly claimed: number
  readonly refused: readonly {
    readonly monthOn: string
    readonly refusal: StaffCostRefusal | 'not_recorded'
  }[]
}

/**
 * Reckons the confirmed months of a post and writes their costs into the books: the staff cost, and the flat rate for indirect cost where the
 * post has one. What went in, what came out and the version of the rule are kept. A month that is booked and reckons the same is left; one that
 * is claimed is never changed.
 *
 * @param words how the costs are described: `month` names a month in the records' language
 * @returns how many months were booked or booked anew, and those that cannot be: `salary_missing`, `hours_missing`, `no_unit_cost` and so on
 */
export async function bookMonths(
  tx: Tx,
  share: StaffShare,
  words: { readonly staff: (month: string) => string; readonly indirect: (month: string) => string },
  who: Who,
): Promise<Booking> {
  // One at a time, so that two who book at once do not book a month twice.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`book share ${share.id}`}, 0))`.execute(tx)
  const salaries = await listSalaries(tx, share.id)
  const parts = Map.groupBy(await listBookedParts(tx, share.id), ({ monthId }) => monthId)
  const refused: { monthOn: string; refusal: StaffCostRefusal | 'not_recorded' }[] = []
  const counts = { booked: 0, rebooked: 0, claimed: 0 }
  for (const month of (await listConfirmedMonths(tx, [share.id])).toReversed()) {
    const input = inputOf(share, month, salaries)
    const cost = staffMonthCost(input)
    const old = parts.get(month.id) ?? []
    const sumNow = old.reduce((sum, part) => sum + part.amountOre, 0)
    if (!cost.allowed) {
      if (old.length === 0) refused.push({ monthOn: month.monthOn, refusal: cost.refusal })
      continue
    }
    if (old.length > 0 && sumNow === cost.value.staffOre + cost.value.indirectOre) continue
    if (month.isClaimed) {
      counts.claimed += 1
      continue
    }
    const isWritten = await writeMonth(tx, share, month, { input, output: cost.value, words, who })
    if (!isWritten) refused.push({ monthOn: month.monthOn, refusal: 'not_recorded' })
    else if (old.length > 0) {
      await removeOld(tx, old, `${staffCostRuleVersion}: ${month.monthOn}`, who)
      counts.rebooked += 1
    } else counts.booked += 1
  }
  return { ...counts, refused }
}

/** Only when the new cost stands: books that have been closed since take nothing new, and then the old cost is the one that counts. */
async function removeOld(tx: Tx, old: readonly BookedPart[], reason: string, who: Who): Promise<void> {
  const ids = old.map(({ costId }) => costId)
  const removed = await removeCosts(tx, ids, reason, who)
  if (!removed.allowed) throw changedMeanwhile()
}

type Writing = {
  readonly input: StaffMonthInput
  readonly output: StaffMonthOutput
  readonly words: Parameters<typeof bookMonths>[2]
  readonly who: Who
}

async function writeMonth(
  tx: Tx,
  share: StaffShare,
  month: ConfirmedMonth,
  writing: Writing,
): Promise<boolean> {
  const { input, output, words, who } = writing
  if (output.staffOre === 0) return false
  const on = lastDayOfMonth(month.monthOn)
  const row = { accountId: share.accountId, deliveredOn: on, bookedOn: on, paidOn: on }
  const rows: NewCost[] = [
    {
      ...row,
      costTypeCode: 'staff',
      origin: 'staff',
      description: `${share.post}, ${words.staff(month.monthOn)}`,
      amountOre: output.staffOre,
    },
  ]
  if (output.indirectOre > 0)
    rows.push({
      ...row,
      costTypeCode: 'indirect',
      origin: 'flat_rate',
      description: `${words.indirect(month.monthOn)} (${share.post})`,
      amountOre: output.indirectOre,
    })
  const recorded = await recordCosts(tx, rows, who)
  if (!recorded.allowed) return false
  const kinds = ['staff', 'indirect'] as const
  await tx
    .insertInto('staffCost')
    .values(
      recorded.value.map((costId, place) => ({
        staffShareMonthId: month.id,
        costId,
        part: kinds[place] ?? 'staff',
        ruleVersion: staffCostRuleVersion,
        input: JSON.stringify(input),
        output: JSON.stringify(output),
      })),
    )
    .execute()
  return true
}

function inputOf(share: StaffShare, month: ConfirmedMonth, salaries: readonly Salary[]): StaffMonthInput {
  const salaryOn = (on: string) => salaries.findLast(({ fromOn }) => fromOn <= on)?.monthlySalaryOre ?? null
  return {
    period: share.programmePeriod,
    method: share.method,
    monthOn: month.monthOn,
    shareFromOn: share.fromOn,
    monthlySalaryOre: salaryOn(month.monthOn),
    firstSalaryOre: salaryOn(share.fromOn),
    shareBp: month.shareBp,
    workedMinutes: month.workedMinutes,
    indirect: share.indirect,
  }
}
