import { allow, type Decision } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type Account, listAccounts, type Payer, type WholeKey } from './key-queries.ts'
import { ruleOf } from './key-rules.ts'
import { listRequisitionsOf, type Requisition } from './requisition-queries.ts'
import { type Balance, paidInAll } from './settle-rules.ts'
import { type Booked, listBooked, listTookPart, type TookPart } from './split-queries.ts'
import { type ShareRefusal, splitActual } from './split-rules.ts'

/** A payer's part of what an intervention really cost; amounts in öre. */
export type ActualPart = {
  readonly payer: Payer
  readonly companies: number
  readonly seats: number
  /** What its own share is: to be borne in its books. */
  readonly shareOre: Ore
  /** Costs less income that its books hold. */
  readonly bookedOre: Ore
  /** Own costs with what it was asked for and has asked of others. */
  readonly paidOre: Ore
  /** What is still to be asked of it (above zero) or for it (below). */
  readonly balanceOre: Ore
}

export type ActualSplit = {
  readonly costOre: Ore
  readonly feesOre: Ore
  readonly refundOre: Ore
  readonly restOre: Ore
  readonly parts: readonly ActualPart[]
  /** Books that hold costs of the intervention and are no payer's. */
  readonly otherBooks: readonly {
    readonly account: Account
    readonly bookedOre: Ore
    readonly balanceOre: Ore
  }[]
  readonly balances: readonly Balance[]
  /** What the split rests on, as it is kept with it. */
  readonly input: { readonly booked: readonly Booked[]; readonly tookPart: readonly TookPart[] }
}

/**
 * What the key gives now, with what is booked and those who took part. Partner organisations that pay by company or seat pay for the number
 * agreed, for nobody is theirs by a registered seat.
 *
 * @returns refused as `splitActual` says
 */
export async function findActualSplit(tx: Tx, key: WholeKey): Promise<Decision<ShareRefusal, ActualSplit>> {
  const booked = await listBooked(tx, key.interventionId)
  const tookPart = await listTookPart(tx, key.interventionId)
  const requisitions = (await listRequisitionsOf(tx, key.interventionId)).filter(
    ({ cancelledAt }) => cancelledAt === null,
  )
  const counted = key.payers.map((payer) => ({ ...payer, ...countOf(payer, tookPart) }))
  const cost = ore(booked.reduce((sum, { costOre }) => sum + costOre, 0))
  const fees = ore(booked.reduce((sum, { feeOre }) => sum + feeOre, 0))
  const split = splitActual(cost, fees, ruleOf(key), counted)
  if (!split.allowed) return split
  const netOf = (accountId: number | null) => {
    const row = booked.find((one) => one.accountId === accountId)
    return ore(row ? row.costOre - row.feeOre : 0)
  }
  const parts = key.payers.map((payer, index): ActualPart => {
    const shareOre = split.value.parts[index] ?? ore(0)
    const bookedOre = netOf(payer.accountId)
    const paidOre = ore(paidOf(payer, bookedOre, requisitions))
    const { companies = 0, seats = 0 } = counted[index] ?? {}
    return { payer, companies, seats, shareOre, bookedOre, paidOre, balanceOre: ore(shareOre - paidOre) }
  })
  const accounts = await listAccounts(tx, key.interventionId)
  const payerAccounts = key.payers.map(({ accountId }) => accountId)
  const otherBooks = accounts
    .filter(({ id }) => !payerAccounts.includes(id))
    .map((account) => ({
      account,
      bookedOre: netOf(account.id),
      balanceOre: ore(0 - paidInAll(netOf(account.id), { payerId: 0, accountId: account.id }, requisitions)),
    }))
    .filter(({ bookedOre, balanceOre }) => bookedOre !== 0 || balanceOre !== 0)
  return allow({
    costOre: cost,
    feesOre: fees,
    refundOre: split.value.refundOre,
    restOre: split.value.restOre,
    parts,
    otherBooks,
    balances: [
      ...parts.map(({ payer, balanceOre }) => ({
        payerId: payer.id,
        accountId: payer.accountId,
        projectId: payer.projectId,
        askedBy: booksThatAsked(requisitions.filter((one) => isSame(one, payer))),
        balanceOre,
      })),
      ...formerPayers(key, requisitions),
      ...otherBooks.map(({ account, balanceOre }) => ({
        payerId: null,
        accountId: account.id,
        projectId: account.projectId,
        balanceOre,
      })),
    ],
    input: { booked, tookPart },
  })
}

function countOf(payer: Payer, tookPart: readonly TookPart[]) {
  if (payer.kind === 'organisation') return { companies: payer.companies, seats: payer.seats }
  const own = tookPart.find((one) =>
    payer.kind === 'company'
      ? one.companyId === payer.companyId
      : one.companyId === null && one.municipalityCode === payer.municipalityCode,
  )
  return { companies: own?.companies ?? 0, seats: own?.seats ?? 0 }
}

/** Requisitions stand on the payer of the version they were made by: an earlier version's payer is the same one. */
function paidOf(payer: Payer, bookedOre: Ore, requisitions: readonly Requisition[]): Ore {
  const same = requisitions.map((one) => ({ ...one, payerId: isSame(one, payer) ? payer.id : 0 }))
  return paidInAll(bookedOre, { payerId: payer.id, accountId: payer.accountId }, same)
}

const isSame = (one: Requisition, payer: Payer) =>
  one.payerMunicipalityCode === payer.municipalityCode &&
  one.payerOrganisationId === payer.organisationId &&
  one.payerCompanyId === payer.companyId

/** Payers of earlier versions who are none now, with what they were asked: it goes back to them. Their books are among the others. */
function formerPayers(key: WholeKey, requisitions: readonly Requisition[]): Balance[] {
  const former = requisitions.filter((one) => !key.payers.some((payer) => isSame(one, payer)))
  const byPayer = Map.groupBy(former, ({ payerId }) => payerId)
  return [...byPayer].map(([payerId, asked]) => ({
    payerId,
    accountId: null,
    projectId: null,
    askedBy: booksThatAsked(asked),
    balanceOre: ore(-asked.reduce((sum, { amountOre }) => sum + amountOre, 0)),
  }))
}

function booksThatAsked([first]: readonly Requisition[]) {
  return first && { accountId: first.fromAccountId, projectId: first.projectId }
}
