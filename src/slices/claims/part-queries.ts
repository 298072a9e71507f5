import { sql } from 'kysely'
import type { Ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { PartnerPart } from './types.ts'

/** A cost of a claim as its statement shows it: as it was signed, or as it stands now while the claim is a draft. Whole öre. */
export type ClaimCost = {
  readonly id: number
  readonly costId: number
  readonly accountId: number
  readonly askedOre: Ore
  readonly reason: string | null
  readonly cutOre: Ore
  readonly typePosition: number
  readonly typeNameSv: string
  readonly typeNameEn: string
  readonly typeKind: 'actual' | 'staff' | 'flat_rate' | 'in_kind'
} & StatementCost

export type StatementCost = {
  readonly costTypeCode: string
  readonly origin: string
  readonly description: string
  readonly supplierName: string | null
  readonly fiscalYear: number | null
  readonly voucherSeries: string
  readonly voucherNumber: string | null
  readonly ledgerAccount: string | null
  readonly ledgerAccountName: string | null
  readonly invoiceNumber: string | null
  readonly bookedOn: string | null
  readonly paidOn: string | null
  readonly costOre: Ore
  readonly isRemoved: boolean
}

/** The costs of a claim that the actor may read, in the order of a statement. */
export async function listClaimCosts(tx: Tx, claimId: number): Promise<readonly ClaimCost[]> {
  const { rows } = await sql<ClaimCost & { shown: StatementCost }>`
    select k.id, k.cost_id, k.account_id, k.asked_ore, k.reason, coalesce(k.snapshot, nimr.claimed_cost(c)) as shown,
      coalesce((select sum(u.amount_ore) from nimr.payment_claim_cut u where u.claim_cost_id = k.id), 0)::bigint as cut_ore,
      t.position as type_position, t.name_sv as type_name_sv, t.name_en as type_name_en, t.kind as type_kind
    from nimr.payment_claim_cost k join nimr.cost c on c.id = k.cost_id
    join nimr.cost_type t on t.code = coalesce(k.snapshot ->> 'costTypeCode', c.cost_type_code)
    where k.claim_id = ${claimId}
    order by t.position, coalesce(k.snapshot ->> 'bookedOn', c.booked_on::text), k.cost_id`.execute(tx)
  return rows.map(({ shown, ...row }) => ({ ...shown, ...row }))
}

export type ClaimIncome = {
  readonly id: number
  readonly incomeId: number
  readonly accountId: number
  readonly amountOre: Ore
  readonly kind: 'participant_fee' | 'other'
  readonly payerName: string
  readonly receivedOn: string
  readonly interventionId: number | null
  readonly interventionTitle: string | null
}

export async function listClaimIncomes(tx: Tx, claimId: number): Promise<readonly ClaimIncome[]> {
  const { rows } = await sql<ClaimIncome>`
    select k.id, k.income_id, k.account_id, k.amount_ore, i.kind, i.payer_name, i.received_on, i.intervention_id, v.title as intervention_title
    from nimr.payment_claim_income k join nimr.project_income i on i.id = k.income_id
    left join nimr.intervention v on v.id = i.intervention_id
    where k.claim_id = ${claimId} order by i.received_on, k.income_id`.execute(tx)
  return rows
}

/** One partner's part of a claim: its sums, whether it is certified as it stands now, and the digest of what is shown. */
export type Part = PartnerPart & {
  readonly name: string
  readonly municipalityCode: string | null
  readonly isBeneficiary: boolean
  readonly costCount: number
  readonly cutOre: Ore
  readonly digest: string
  readonly certification: Certification | null
}

export type Certification = {
  readonly digest: string
  readonly personName: string
  readonly personTitle: string
  readonly recordedAt: Date
}

/** The partners of a claim whose books the actor reads, the beneficiary first. */
export async function listParts(tx: Tx, claimId: number): Promise<readonly Part[]> {
  const { rows } = await sql<Part>`
    with part as (
      select account_id, sum(actual) as actual, sum(in_kind) as in_kind, sum(income) as income, sum(cut) as cut, sum(n) as n from (
        select k.account_id, case when t.kind <> 'in_kind' then k.asked_ore else 0 end as actual, case when t.kind = 'in_kind' then k.asked_ore else 0 end as in_kind,
          0 as income, (select coalesce(sum(u.amount_ore), 0) from nimr.payment_claim_cut u where u.claim_cost_id = k.id) as cut, 1 as n
        from nimr.payment_claim_cost k join nimr.cost c on c.id = k.cost_id
        join nimr.cost_type t on t.code = coalesce(k.snapshot ->> 'costTypeCode', c.cost_type_code) where k.claim_id = ${claimId}
        union all
        select k.account_id, 0, 0, k.amount_ore, 0, 0 from nimr.payment_claim_income k where k.claim_id = ${claimId}) x
      group by account_id)
    select a.id as account_id, coalesce(m.name, o.name) as name, a.municipality_code, a.is_beneficiary, part.actual::bigint as actual_ore,
      part.in_kind::bigint as in_kind_ore, part.income::bigint as income_ore, part.cut::bigint as cut_ore, part.n::int as cost_count,
      nimr.claim_digest(${claimId}, a.id) as digest,
      (select jsonb_build_object('digest', s.digest, 'personName', s.person_name, 'personTitle', s.person_title, 'recordedAt', s.recorded_at)
        from nimr.payment_claim_certification s where s.claim_id = ${claimId} and s.account_id = a.id and s.superseded_at is null) as certification
    from part join nimr.project_account a on a.id = part.account_id
    left join nimr.municipality m on m.code = a.municipality_code left join nimr.organisation o on o.id = a.organisation_id
    order by a.is_beneficiary desc, coalesce(m.name, o.name) collate nimr.swedish`.execute(tx)
  return rows.map((row) => ({
    ...row,
    certification: row.certification && {
      ...row.certification,
      recordedAt: new Date(row.certification.recordedAt),
    },
  }))
}

/** Costs that have moved since the claim was signed, by the partner's name. */
export async function listMovedSinceSigned(tx: Tx, claimId: number): Promise<readonly string[]> {
  const { rows } = await sql<{ description: string }>`
    select c.description from nimr.payment_claim_cost k join nimr.cost c on c.id = k.cost_id
    where k.claim_id = ${claimId} and k.snapshot is not null and k.snapshot is distinct from nimr.claimed_cost(c) order by k.cost_id`.execute(
    tx,
  )
  return rows.map(({ description }) => description)
}

export type CutRow = {
  readonly costId: number
  readonly description: string
  readonly amountOre: Ore
  readonly reason: string
  readonly act: string
  readonly happenedOn: string
}

/** What was cut of a claim's costs or taken back later, with the reasons, oldest first. */
export async function listCuts(tx: Tx, claimId: number): Promise<readonly CutRow[]> {
  const { rows } = await sql<CutRow>`
    select k.cost_id, coalesce(k.snapshot ->> 'description', c.description) as description, u.amount_ore, u.reason, e.act, e.happened_on
    from nimr.payment_claim_cut u join nimr.payment_claim_event e on e.id = u.event_id
    join nimr.payment_claim_cost k on k.id = u.claim_cost_id join nimr.cost c on c.id = k.cost_id
    where e.claim_id = ${claimId} order by u.id`.execute(tx)
  return rows
}

/** Which of these costs and incomes are in a claim that stands. */
export async function listTaken(tx: Tx, accountIds: readonly number[]) {
  const { rows } = await sql<{ costId: number | null; incomeId: number | null }>`
    select cost_id, null::bigint as income_id from nimr.payment_claim_cost where released_at is null and account_id = any (${[...accountIds]}::bigint[])
    union all
    select null, income_id from nimr.payment_claim_income where released_at is null and account_id = any (${[...accountIds]}::bigint[])`.execute(
    tx,
  )
  return {
    costs: new Set(rows.map(({ costId }) => costId)),
    incomes: new Set(rows.map(({ incomeId }) => incomeId)),
  }
}
