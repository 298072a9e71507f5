import { type Ore, ore } from '../../kit/money.ts'
import { sum } from './financing-rules.ts'

/** What the books and the claims of one partner say, in whole öre. */
export type AccountFacts = {
  readonly accountId: number
  readonly name: string
  /** All costs that stand in the books, and of them those that are booked. */
  readonly costsOre: Ore
  readonly bookedOre: Ore
  readonly incomeOre: Ore
  /** Of costs in claims that stand: the whole of them, and what is asked. */
  readonly claimedCostsOre: Ore
  readonly askedOre: Ore
  readonly claimedIncomeOre: Ore
  /** Eligible in claims that the financier has decided, before anything was cut. */
  readonly decidedOre: Ore
  readonly cutOre: Ore
  readonly recoveredOre: Ore
}

/** One financier's part of one partner's costs over all claims that stand, in whole öre. */
export type SupportFacts = {
  readonly accountId: number
  readonly financierId: number
  /** Asked in signed claims. */
  readonly askedOre: Ore
  /** Approved when they were decided, and what stands of it now. */
  readonly approvedOre: Ore
  readonly standsOre: Ore
}

export type PaymentFacts = {
  readonly accountId: number
  readonly financierId: number | null
  readonly fromAccountId: number | null
  readonly amountOre: Ore
}

export type AccountLine = AccountFacts & {
  readonly unbookedOre: Ore
  readonly leftOutOre: Ore
  readonly unclaimedOre: Ore
  readonly unclaimedIncomeOre: Ore
  readonly eligibleOre: Ore
  readonly undecidedOre: Ore
  /** Eligible after cuts and what was taken back. */
  readonly approvedOre: Ore
  readonly supportOre: Ore
  readonly receivedOre: Ore
  readonly dueOre: Ore
  /** Borne by the partner itself when all approved support has come. */
  readonly ownShareOre: Ore
  /** Laid out by the partner as it stands now: costs less income and what has come. */
  readonly laidOutOre: Ore
}

export type FinancierLine = {
  readonly financierId: number
  readonly name: string
  readonly askedOre: Ore
  readonly approvedOre: Ore
  readonly recoveredOre: Ore
  readonly standsOre: Ore
  readonly receivedOre: Ore
  readonly dueOre: Ore
}

/**
 * The project's account, partner by partner and financier by financier. Each partner's books are what it claimed, left out and has not claimed; what it claimed
 * is undecided, approved, cut or taken back; what is approved is paid by financiers or by itself. The financiers' sums are those of the partners.
 *
 * @returns lines in the order of the facts; all amounts in whole öre
 */
export function reconcile(
  accounts: readonly AccountFacts[],
  support: readonly SupportFacts[],
  payments: readonly PaymentFacts[],
  financiers: readonly { readonly id: number; readonly name: string }[],
): { readonly accounts: readonly AccountLine[]; readonly financiers: readonly FinancierLine[] } {
  return {
    accounts: accounts.map((facts) => accountLine(facts, support, payments)),
    financiers: financiers.map((financier) => financierLine(financier, support, payments)),
  }
}

function accountLine(
  facts: AccountFacts,
  support: readonly SupportFacts[],
  payments: readonly PaymentFacts[],
): AccountLine {
  const own = support.filter(({ accountId }) => accountId === facts.accountId)
  const supportOre = sum(own.map(({ standsOre }) => standsOre))
  const came = payments.filter(({ accountId }) => accountId === facts.accountId)
  const went = payments.filter(({ fromAccountId }) => fromAccountId === facts.accountId)
  const receivedOre = ore(amounts(came) - amounts(went))
  const eligibleOre = ore(facts.askedOre - facts.claimedIncomeOre)
  return {
    ...facts,
    unbookedOre: ore(facts.costsOre - facts.bookedOre),
    leftOutOre: ore(facts.claimedCostsOre - facts.askedOre),
    unclaimedOre: ore(facts.costsOre - facts.claimedCostsOre),
    unclaimedIncomeOre: ore(facts.incomeOre - facts.claimedIncomeOre),
    eligibleOre,
    undecidedOre: ore(eligibleOre - facts.decidedOre),
    approvedOre: ore(facts.decidedOre - facts.cutOre - facts.recoveredOre),
    supportOre,
    receivedOre,
    dueOre: ore(supportOre - receivedOre),
    ownShareOre: ore(facts.costsOre - facts.incomeOre - supportOre),
    laidOutOre: ore(facts.costsOre - facts.incomeOre - receivedOre),
  }
}

function financierLine(
  { id, name }: { readonly id: number; readonly name: string },
  support: readonly SupportFacts[],
  payments: readonly PaymentFacts[],
): FinancierLine {
  const own = support.filter(({ financierId }) => financierId === id)
  const standsOre = sum(own.map((one) => one.standsOre))
  const approvedOre = sum(own.map((one) => one.approvedOre))
  const receivedOre = amounts(payments.filter(({ financierId }) => financierId === id))
  return {
    financierId: id,
    name,
    askedOre: sum(own.map(({ askedOre }) => askedOre)),
    approvedOre,
    recoveredOre: ore(approvedOre - standsOre),
    standsOre,
    receivedOre,
    dueOre: ore(standsOre - receivedOre),
  }
}

const amounts = (payments: readonly PaymentFacts[]) => sum(payments.map(({ amountOre }) => amountOre))
