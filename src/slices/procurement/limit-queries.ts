import { sql } from 'kysely'
import { type Day, day, yearOf } from '../../kit/day.ts'
import type { Decision } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { PurchaseFacts } from './document-types.ts'
import { decideDirectAward, isSameKind, type LimitAnswer } from './limit-rules.ts'

/** A contracting authority: a municipality or an organisation. */
export type Buyer = { readonly municipalityCode: string | null; readonly organisationId: number | null }

export type SummedPurchase = {
  readonly source: 'award' | 'small' | 'out' | 'earlier'
  readonly id: number
  readonly interventionId: number | null
  readonly title: string
  readonly cpvCode: string | null
  readonly on: string
  readonly valueOre: Ore
}

export type LimitView = {
  readonly answer: Decision<'before_the_table', LimitAnswer>
  readonly summed: readonly SummedPurchase[]
  readonly year: number
  readonly valueOre: Ore
  readonly cpvCode: string | null
}

/**
 * How a purchase stands to the direct-award limit: what its buyer has bought directly of the same kind in the calendar
 * year, in this system and outside it, and what is out now at its estimated value.
 */
export async function assessLimit(
  tx: Tx,
  asked: {
    readonly buyer: Buyer
    readonly cpvCode: string | null
    readonly valueOre: Ore
    readonly on: string
    readonly exceptPurchaseId: number | null
  },
): Promise<LimitView> {
  const on = day(asked.on)
  const inYear = await listPurchasesInYear(tx, asked.buyer, on)
  const summed = inYear.filter(
    (one) =>
      isSameKind(one.cpvCode, asked.cpvCode) &&
      !(one.source !== 'earlier' && one.id === asked.exceptPurchaseId),
  )
  const earlier = summed.map(({ valueOre }) => valueOre)
  return {
    answer: decideDirectAward(on, asked.valueOre, earlier),
    summed,
    year: yearOf(on),
    valueOre: asked.valueOre,
    cpvCode: asked.cpvCode,
  }
}

/** How a purchase stands to the limit now, at its estimated value unless another is given; null when nobody buys yet. */
export async function limitFor(
  tx: Tx,
  facts: PurchaseFacts,
  today: string,
  valueOre: Ore | null = null,
): Promise<LimitView | null> {
  if (facts.buyer === null) return null
  return assessLimit(tx, {
    buyer: { municipalityCode: facts.buyerMunicipalityCode, organisationId: facts.buyerOrganisationId },
    cpvCode: facts.cpvCode,
    valueOre: valueOre ?? facts.small?.priceOre ?? facts.estimatedValueOre ?? facts.ceilingPriceOre ?? ore(0),
    on: today,
    exceptPurchaseId: facts.id,
  })
}

async function listPurchasesInYear(tx: Tx, { municipalityCode, organisationId }: Buyer, on: Day) {
  const [first, last] = [`${yearOf(on)}-01-01`, `${yearOf(on)}-12-31`]
  const own = sql`(p.buyer_municipality_code = ${municipalityCode} or p.buyer_organisation_id = ${organisationId})`
  const { rows } = await sql<Omit<SummedPurchase, 'valueOre'> & { valueOre: number }>`
    select 'award' as source, p.id, p.intervention_id, p.title, p.cpv_code, a.decided_on as on, a.value_ore
      from nimr.award a join nimr.purchase p on p.id = a.purchase_id
      where ${own} and a.bid_id is not null and a.value_ore is not null and a.decided_on between ${first} and ${last}
    union all
    select 'small', p.id, p.intervention_id, p.title, p.cpv_code, s.decided_on, s.price_ore
      from nimr.small_purchase s join nimr.purchase p on p.id = s.purchase_id
      where ${own} and s.decided_on between ${first} and ${last}
    union all
    select 'out', p.id, p.intervention_id, p.title, p.cpv_code, p.sent_at::date, p.estimated_value_ore
      from nimr.purchase p
      where ${own} and p.kind = 'request' and p.cancelled_at is null and p.estimated_value_ore is not null
        and p.sent_at::date between ${first} and ${last} and not exists (select from nimr.award a where a.purchase_id = p.id)
    union all
    select 'earlier', e.id, null, e.subject, e.cpv_code, e.decided_on, e.value_ore
      from nimr.earlier_purchase e
      where (e.municipality_code = ${municipalityCode} or e.organisation_id = ${organisationId}) and e.decided_on between ${first} and ${last}
    order by 6, 1, 2`.execute(tx)
  return rows.map((row) => ({ ...row, valueOre: ore(row.valueOre) }))
}

const outcomes = { allowed: 'under', warn: 'near', refused: 'over' } as const

/** Keeps how a purchase stood to the limit: what went in, what came out, by which version of the rule. */
export async function keepLimitAssessment(
  tx: Tx,
  by: { readonly staffId: number; readonly now: Date },
  purchaseId: number,
  { answer, summed, valueOre, cpvCode, year }: LimitView,
): Promise<void> {
  if (!answer.allowed) return
  const { decision, limitOre, sumOre, ruleVersion } = answer.value
  const input = { year, valueOre, cpvCode, summed, answer: answer.value }
  await tx
    .insertInto('limitAssessment')
    .values({
      purchaseId,
      outcome: outcomes[decision],
      limitOre,
      summedOre: sumOre,
      input: JSON.stringify(input),
      ruleVersion,
      assessedAt: by.now,
      recordedByStaffId: by.staffId,
    })
    .execute()
}

/** The latest assessment that was kept; null when there is none. */
export async function findLimitAssessment(tx: Tx, purchaseId: number) {
  const row = await tx
    .selectFrom('limitAssessment')
    .select(['outcome', 'limitOre', 'summedOre', 'assessedAt'])
    .where('purchaseId', '=', purchaseId)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row ? { ...row, limitOre: ore(row.limitOre), summedOre: ore(row.summedOre) } : null
}

/** The amounts under which the short form is enough, the latest first. */
export async function listSmallLimits(tx: Tx) {
  return tx
    .selectFrom('smallPurchaseLimit')
    .select(['fromOn', 'amountOre', 'source'])
    .orderBy('fromOn', 'desc')
    .execute()
}
