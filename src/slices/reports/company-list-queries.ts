import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Question } from '../figures/index.ts'

export type ListedCompany = {
  readonly id: number
  readonly name: string
  /** Null for a sole trader, whose number is a personal one. */
  readonly orgNumber: string | null
  readonly isSoleTrader: boolean
  readonly municipality: string
  readonly locality: string | null
  readonly sniCode: string | null
  readonly sniVersion: string | null
  /** For the year before support began, else the nearest after. */
  readonly sizeClass: 'micro' | 'small' | 'medium' | 'large' | null
  readonly joint: readonly string[]
  readonly individual: number
  readonly talks: number
}

/** The companies of the given ids as a financier's list has them, by name. */
export async function listCompaniesForReport(
  tx: Tx,
  q: Question,
  ids: readonly number[],
): Promise<readonly ListedCompany[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ListedCompany>`
    select c.id, c.name, c.org_number, c.is_sole_trader, m.name as municipality, l.name as locality, c.sni_code, c.sni_version, z.size_class,
      coalesce((select jsonb_agg(i.title order by i.starts_on, i.id) from nimr.intervention i where i.id = any (s.intervention_ids) and i.kind = 'group'), '[]') as joint,
      (select count(*)::integer from nimr.intervention i where i.id = any (s.intervention_ids) and i.kind = 'individual') as individual,
      coalesce(s.talks, 0) as talks
    from nimr.company c
    join nimr.municipality m on m.code = c.seat_municipality_code
    left join nimr.locality l on l.id = c.seat_locality_id
    left join counter.support_of_companies(${q.projectId}::bigint, ${q.municipalityCode}::text, ${q.fromOn}::date, ${q.toOn}::date) s on s.company_id = c.id
    left join lateral (
      select a.size_class from nimr.size_assessment a
      where a.company_id = c.id and a.superseded_at is null and s.first_supported_on is not null
      order by (a.year < extract(year from s.first_supported_on)) desc, case when a.year < extract(year from s.first_supported_on) then -a.year else a.year end
      limit 1) z on true
    where c.id = any (${[...ids]}::bigint[])
    order by c.name collate nimr.swedish, c.id`.execute(tx)
  return rows
}

export type JointPurchase = {
  readonly purchaseId: number
  readonly interventionId: number
  readonly title: string
  readonly intervention: string
  readonly dnr: string | null
  readonly buyer: string | null
  readonly supplier: string
  readonly valueOre: number
  readonly signedOn: string
}

/** What was contracted for joint interventions that began in the period, as far as the asker may read contracts. */
export async function listJointPurchases(tx: Tx, q: Question): Promise<readonly JointPurchase[]> {
  const { rows } = await sql<JointPurchase>`
    select p.id as purchase_id, i.id as intervention_id, p.title, i.title as intervention, coalesce(k.dnr, p.dnr) as dnr, m.name as buyer, s.name as supplier, k.value_ore, k.signed_on
    from nimr.contract k
    join nimr.purchase p on p.id = k.purchase_id
    join nimr.intervention i on i.id = p.intervention_id and i.kind = 'group'
    join nimr.intervention_project ip on ip.intervention_id = i.id and ip.project_id = ${q.projectId}
    join nimr.supplier s on s.id = k.supplier_id
    left join nimr.municipality m on m.code = p.buyer_municipality_code
    where i.starts_on between ${q.fromOn}::date and ${q.toOn}::date and (${q.municipalityCode}::text is null or exists (
      select from nimr.intervention_municipality n where n.intervention_id = i.id and n.municipality_code = ${q.municipalityCode}))
    order by k.signed_on, p.id`.execute(tx)
  return rows
}
