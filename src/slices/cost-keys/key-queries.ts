import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import type { Ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import type {
  AloneRule,
  Answer,
  Basis,
  FeePer,
  FeeRule,
  LineSource,
  PayerCounts,
  PayerKind,
  Remainder,
  WayAnswered,
} from './types.ts'

export type Key = {
  readonly id: number
  readonly interventionId: number
  readonly interventionTitle: string
  readonly number: number
  readonly basis: Basis
  readonly inhabitantsYear: number | null
  readonly feePer: FeePer | null
  readonly feeOre: Ore | null
  readonly feeRule: FeeRule | null
  readonly remainder: Remainder | null
  readonly words: string
  readonly madeByName: string | null
  readonly madeAt: Date
  readonly proposedByName: string | null
  readonly proposedAt: Date | null
  readonly agreedAt: Date | null
  readonly declinedAt: Date | null
  readonly outdatedAt: Date | null
  readonly replacedAt: Date | null
  readonly version: number
}

export type Line = {
  readonly id: number
  readonly description: string
  readonly costTypeCode: string
  readonly costTypeName: string
  readonly amountOre: Ore
  readonly source: LineSource
  readonly purchaseId: number | null
}

export type Payer = PayerCounts & {
  readonly id: number
  readonly kind: PayerKind
  readonly municipalityCode: string | null
  readonly organisationId: number | null
  readonly companyId: number | null
  readonly name: string
  readonly accountId: number | null
  readonly projectId: number | null
  readonly projectName: string | null
  readonly plannedShareOre: Ore
  readonly alone: AloneRule | null
  readonly aloneOre: Ore | null
  readonly aloneSource: string | null
  readonly answer: Answer | null
  readonly answerReason: string | null
  readonly answeredWay: WayAnswered | null
  readonly answeredBy: string | null
  readonly answeredAt: Date | null
  readonly askedAt: Date | null
}

/** A key with all that its payers see of it. */
export type WholeKey = Key & { readonly lines: readonly Line[]; readonly payers: readonly Payer[] }

function keys(tx: Tx) {
  return tx
    .selectFrom('costKey as k')
    .innerJoin('intervention as i', 'i.id', 'k.interventionId')
    .leftJoin('staff as m', 'm.id', 'k.madeByStaffId')
    .leftJoin('staff as p', 'p.id', 'k.proposedByStaffId')
    .select(['k.id', 'k.interventionId', 'i.title as interventionTitle', 'k.number', 'k.inhabitantsYear'])
    .select(['k.words', 'k.madeAt', 'k.proposedAt', 'k.agreedAt', 'k.declinedAt', 'k.outdatedAt'])
    .select(['k.replacedAt', 'k.version', 'm.name as madeByName', 'p.name as proposedByName'])
    .select([
      sql<Basis>`k.basis`.as('basis'),
      sql<FeePer | null>`k.fee_per`.as('feePer'),
      sql<Ore | null>`k.fee_ore`.as('feeOre'),
      sql<FeeRule | null>`k.fee_rule`.as('feeRule'),
      sql<Remainder | null>`k.remainder`.as('remainder'),
    ])
}

/** All versions of an intervention's key that the actor may see, the latest first. */
export async function listKeys(tx: Tx, interventionId: number): Promise<readonly Key[]> {
  return keys(tx).where('k.interventionId', '=', interventionId).orderBy('k.number', 'desc').execute()
}

/** A key with its planned costs and payers. */
export async function loadWhole(tx: Tx, key: Key, language: Language): Promise<WholeKey> {
  return { ...key, lines: await listLines(tx, key.id, language), payers: await listPayers(tx, key.id) }
}

async function listLines(tx: Tx, keyId: number, language: Language): Promise<readonly Line[]> {
  return tx
    .selectFrom('costKeyLine as l')
    .innerJoin('costType as t', 't.code', 'l.costTypeCode')
    .where('l.costKeyId', '=', keyId)
    .select(['l.id', 'l.description', 'l.costTypeCode', 'l.purchaseId'])
    .select(language === 'sv' ? 't.nameSv as costTypeName' : 't.nameEn as costTypeName')
    .select([sql<Ore>`l.amount_ore`.as('amountOre'), sql<LineSource>`l.source`.as('source')])
    .orderBy('l.position')
    .execute()
}

export async function listPayers(tx: Tx, keyId: number): Promise<readonly Payer[]> {
  const { rows } = await sql<Payer>`
    select p.id, p.municipality_code, p.organisation_id, p.company_id,
      case when p.municipality_code is not null then 'municipality' when p.organisation_id is not null then 'organisation' else 'company' end as kind,
      coalesce(m.name, o.name, c.name, '') as name, p.account_id, a.project_id, j.name as project_name, p.weight, p.amount_ore,
      p.takes_remainder, p.planned_companies as companies, p.planned_seats as seats, p.inhabitants, p.planned_share_ore,
      p.alone, p.alone_ore, p.alone_source, v.answer, v.reason as answer_reason, v.way as answered_way,
      coalesce(v.given_by_name, s.name) as answered_by, v.given_at as answered_at, q.sent_at as asked_at
    from cost_key_payer p
    left join municipality m on m.code = p.municipality_code
    left join organisation o on o.id = p.organisation_id
    left join company c on c.id = p.company_id
    left join project_account a on a.id = p.account_id
    left join project j on j.id = a.project_id
    left join cost_key_approval v on v.payer_id = p.id
    left join staff s on s.id = v.recorded_by_staff_id
    left join cost_key_request q on q.payer_id = p.id
    where p.cost_key_id = ${keyId} order by p.position`.execute(tx)
  return rows
}

/** All that a payer is shown, as one number. */
export async function digestOf(tx: Tx, keyId: number): Promise<string> {
  const { rows } = await sql<{ digest: string }>`select nimr.cost_key_digest(${keyId}) as digest`.execute(tx)
  return rows[0]?.digest ?? ''
}

export type ShareRights = { readonly reads: boolean; readonly writes: boolean }

/** The database's own answer to who reads and who writes the shares of an intervention. */
export async function findShareRights(tx: Tx, interventionId: number): Promise<ShareRights> {
  const { rows } = await sql<ShareRights>`select ${interventionId} = any (nimr.shares_to_read()) as reads,
    ${interventionId} = any (nimr.shares_to_write()) as writes`.execute(tx)
  return rows[0] ?? { reads: false, writes: false }
}

export type Account = {
  readonly id: number
  readonly municipalityCode: string | null
  readonly organisationId: number | null
  readonly projectId: number
  readonly projectName: string
  readonly ownerName: string
  readonly ownerOrgNumber: string | null
}

/** The books of the intervention's projects. */
export async function listAccounts(tx: Tx, interventionId: number): Promise<readonly Account[]> {
  const { rows } = await sql<Account>`
    select a.id, a.municipality_code, a.organisation_id, a.project_id, j.name as project_name, coalesce(m.name, o.name, '') as owner_name,
      coalesce(m.org_number, o.org_number) as owner_org_number
    from project_account a
    join intervention_project i on i.project_id = a.project_id and i.intervention_id = ${interventionId}
    join project j on j.id = a.project_id
    left join municipality m on m.code = a.municipality_code
    left join organisation o on o.id = a.organisation_id
    order by j.name, coalesce(m.name, o.name) collate swedish`.execute(tx)
  return rows
}

export type CostType = { readonly code: string; readonly name: string }

export async function listCostTypes(tx: Tx, language: Language): Promise<readonly CostType[]> {
  return tx
    .selectFrom('costType')
    .where('kind', 'in', ['actual', 'in_kind'])
    .select(['code', language === 'sv' ? 'nameSv as name' : 'nameEn as name'])
    .orderBy('position')
    .execute()
}

/** Years for which every one of the municipalities has a number of inhabitants, the latest first. */
export async function listInhabitantYears(tx: Tx, codes: readonly string[]): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select year from municipality_inhabitants where municipality_code = any (${[...codes]}::text[])
    group by year having count(*) = ${codes.length} order by year desc`.execute(tx)
  return rows.map(({ year }) => year)
}

export async function findInhabitants(tx: Tx, year: number): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('municipalityInhabitants')
    .where('year', '=', year)
    .select(['municipalityCode', 'inhabitants'])
    .execute()
  return new Map(rows.map((row) => [row.municipalityCode, row.inhabitants]))
}

export type Bought = {
  readonly purchaseId: number
  readonly title: string
  readonly priceOre: Ore
}

/** What was contracted or bought for an intervention, at its price. */
export async function listBought(tx: Tx, interventionId: number): Promise<readonly Bought[]> {
  const { rows } = await sql<Bought>`
    select p.id as purchase_id, p.title, coalesce(c.value_ore, s.price_ore) as price_ore
    from purchase p left join contract c on c.purchase_id = p.id left join small_purchase s on s.purchase_id = p.id
    where p.intervention_id = ${interventionId} and p.cancelled_at is null and coalesce(c.value_ore, s.price_ore) > 0 order by p.id`.execute(
    tx,
  )
  return rows
}

export type TakingPart = { readonly code: string; readonly name: string }

export async function listTakingPart(tx: Tx, interventionId: number): Promise<readonly TakingPart[]> {
  const { rows } = await sql<TakingPart>`
    select m.code, m.name from intervention_municipality i join municipality m on m.code = i.municipality_code
    where i.intervention_id = ${interventionId} order by m.name collate swedish`.execute(tx)
  return rows
}

export async function listOrganisations(
  tx: Tx,
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  return tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .orderBy(sql`name collate nimr.swedish`)
    .execute()
}

export type KeyFault = 'no_payers' | 'payers_not_taking_part' | 'account_missing' | 'account_wrong'

/** What the database finds wrong with a draft that would be sent out; null when nothing. */
export async function findFault(tx: Tx, keyId: number): Promise<KeyFault | null> {
  const { rows } = await sql<{
    fault: KeyFault | null
  }>`select nimr.cost_key_fault(${keyId}) as fault`.execute(tx)
  return rows[0]?.fault ?? null
}
