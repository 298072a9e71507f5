import { addDays, day } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type ClaimableCost, listClaimableCosts, listIncome, listProjectAccounts } from '../finance/index.ts'
import { type ClaimProject, lockClaimsOfProject } from './claim-queries.ts'
import { type ClaimCost, listClaimCosts, listTaken } from './part-queries.ts'
import { decidePeriod, type PeriodRefusal } from './period-rules.ts'
import type { By, Period } from './types.ts'

/** Before any project: earlier costs are all those that have not been claimed. */
const firstDay = '1990-01-01'

/**
 * Starts a claim for a period and takes in all that is paid and booked in it, at every partner, with all income that has not lowered a claim yet.
 *
 * @param period days YYYY-MM-DD
 * @returns the claim's id; refused as decidePeriod says
 */
export async function startClaim(
  tx: Tx,
  by: By,
  project: ClaimProject,
  period: Period,
): Promise<Decision<PeriodRefusal, number>> {
  const decided = decidePeriod(period, project)
  if (!decided.allowed) return decided
  await lockClaimsOfProject(tx, project.id)
  const { last } = await tx
    .selectFrom('paymentClaim')
    .select((e) => e.fn.max('number').as('last'))
    .where('projectId', '=', project.id)
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('paymentClaim')
    .values({
      projectId: project.id,
      number: Number(last ?? 0) + 1,
      fromOn: period.fromOn,
      toOn: period.toOn,
      state: 'none',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('paymentClaimEvent')
    .values({
      claimId: id,
      act: 'started',
      fromState: 'none',
      toState: 'draft',
      happenedOn: by.today,
      recordedByStaffId: by.staffId,
      recordedAt: by.now,
    })
    .execute()
  await takeIn(tx, { id, projectId: project.id, ...period })
  return allow(id)
}

type Draft = { readonly id: number; readonly projectId: number } & Period

export type Candidates = {
  /** Paid and booked in the period, not taken in. */
  readonly ofPeriod: readonly ClaimableCost[]
  /** Paid in the period and not booked. */
  readonly unbooked: readonly ClaimableCost[]
  /** Of earlier periods, never claimed. */
  readonly earlier: readonly ClaimableCost[]
}

/** What may be taken into a draft besides what is in it, over all partners. */
export async function listCandidates(tx: Tx, claim: Draft): Promise<Candidates> {
  const accounts = await listProjectAccounts(tx, claim.projectId)
  const taken = await listTaken(
    tx,
    accounts.map(({ id }) => id),
  )
  const open = async (from: string, to: string) => {
    const found: ClaimableCost[] = []
    for (const { id } of accounts) found.push(...(await listClaimableCosts(tx, id, from, to)))
    return found.filter((cost) => !taken.costs.has(cost.id) && cost.eligibleOre !== 0)
  }
  const isBooked = (cost: ClaimableCost) => cost.bookedOn !== null && cost.bookedOn <= claim.toOn
  const inPeriod = await open(claim.fromOn, claim.toOn)
  return {
    ofPeriod: inPeriod.filter(isBooked),
    unbooked: inPeriod.filter((cost) => !isBooked(cost)),
    earlier: (await open(firstDay, addDays(day(claim.fromOn), -1))).filter(isBooked),
  }
}

/**
 * Brings a draft up to date: takes in what is paid and booked in the period and all income until its end that has not lowered a claim, takes out what was
 * removed from the books, and follows amounts that changed and were asked for as a whole.
 *
 * @returns how many costs and incomes came in or went out
 */
export async function takeIn(tx: Tx, claim: Draft): Promise<{ came: number; went: number }> {
  const went = await takeOutRemoved(tx, claim.id)
  const { ofPeriod } = await listCandidates(tx, claim)
  await addWhole(tx, claim.id, ofPeriod, null)
  const accounts = await listProjectAccounts(tx, claim.projectId)
  const taken = await listTaken(
    tx,
    accounts.map(({ id }) => id),
  )
  let came = ofPeriod.length
  for (const account of accounts) {
    const incomes = await listIncome(tx, account.id, firstDay, claim.toOn)
    const fresh = incomes.filter(({ id }) => !taken.incomes.has(id))
    came += fresh.length
    for (const { id, amountOre } of fresh)
      await tx
        .insertInto('paymentClaimIncome')
        .values({ claimId: claim.id, accountId: account.id, incomeId: id, amountOre })
        .execute()
  }
  return { came, went }
}

async function takeOutRemoved(tx: Tx, claimId: number): Promise<number> {
  const costs = await listClaimCosts(tx, claimId)
  const removed = costs.filter(({ isRemoved }) => isRemoved).map(({ id }) => id)
  if (removed.length > 0) await tx.deleteFrom('paymentClaimCost').where('id', 'in', removed).execute()
  for (const cost of costs)
    if (!cost.isRemoved && cost.reason === null && cost.askedOre !== cost.costOre)
      await tx
        .updateTable('paymentClaimCost')
        .set({ askedOre: cost.costOre })
        .where('id', '=', cost.id)
        .execute()
  const gone = await tx
    .deleteFrom('paymentClaimIncome')
    .where('claimId', '=', claimId)
    .where((e) =>
      e(
        'incomeId',
        'in',
        e.selectFrom('projectIncome').select('projectIncome.id').where('removedAt', 'is not', null),
      ),
    )
    .executeTakeFirst()
  return removed.length + Number(gone.numDeletedRows)
}

async function addWhole(tx: Tx, claimId: number, costs: readonly ClaimableCost[], reason: string | null) {
  for (let at = 0; at < costs.length; at += 1000)
    await tx
      .insertInto('paymentClaimCost')
      .values(
        costs.slice(at, at + 1000).map(({ id, accountId, eligibleOre }) => ({
          claimId,
          accountId,
          costId: id,
          askedOre: eligibleOre,
          reason,
        })),
      )
      .execute()
}

/**
 * Takes chosen costs into a draft. What is of an earlier period needs a reason.
 *
 * @returns how many; refused `nothing_chosen`, `reason_missing`
 */
export async function addCosts(
  tx: Tx,
  claim: Draft,
  costIds: readonly number[],
  reason: string | null,
): Promise<Decision<'nothing_chosen' | 'reason_missing', number>> {
  const { ofPeriod, earlier } = await listCandidates(tx, claim)
  const chosen = (costs: readonly ClaimableCost[]) => costs.filter(({ id }) => costIds.includes(id))
  const late = chosen(earlier)
  const own = chosen(ofPeriod)
  if (late.length + own.length === 0) return refuse('nothing_chosen')
  if (late.length > 0 && !reason) return refuse('reason_missing')
  await addWhole(tx, claim.id, own, null)
  await addWhole(tx, claim.id, late, reason)
  return allow(late.length + own.length)
}

/** Takes a cost out of a draft; it may be taken in again, here or in a later claim. */
export async function dropCost(tx: Tx, row: ClaimCost): Promise<void> {
  await tx.deleteFrom('paymentClaimCost').where('id', '=', row.id).execute()
}

/**
 * Says how much of a cost is asked for, and why when it is not all of it.
 *
 * @param askedOre whole öre, of the same sign as the cost and never more
 * @returns refused `more_than_cost`, `wrong_sign`, `reason_missing`
 */
export async function setAsked(
  tx: Tx,
  row: ClaimCost,
  askedOre: Ore,
  reason: string | null,
): Promise<Decision<'more_than_cost' | 'wrong_sign' | 'reason_missing'>> {
  if (askedOre * Math.sign(row.costOre) < 0) return refuse('wrong_sign')
  if (Math.abs(askedOre) > Math.abs(row.costOre)) return refuse('more_than_cost')
  if (askedOre !== row.costOre && !reason) return refuse('reason_missing')
  await tx
    .updateTable('paymentClaimCost')
    .set({ askedOre: ore(askedOre), reason })
    .where('id', '=', row.id)
    .execute()
  return allow()
}
