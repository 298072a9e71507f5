import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { EstimateMethod } from './types.ts'
import type { KeptSheet } from './value-types.ts'

/** A company that is to take part, with seats and minutes; nothing of its persons. */
export type PlannedCompany = {
  readonly companyId: number
  readonly name: string
  readonly place: string
  readonly seats: number
  readonly minutes: number
}

/** Who is to take part in an intervention: those registered, else those who came; the one company of an individual intervention. */
export async function listPlannedCompanies(
  tx: Tx,
  interventionId: number,
): Promise<readonly PlannedCompany[]> {
  const { rows } = await sql<PlannedCompany>`
    select p.company_id, c.name, m.name as place, p.seats, p.minutes
    from counter.planned_companies(${interventionId}) p
    join company c on c.id = p.company_id join municipality m on m.code = c.seat_municipality_code
    order by c.name collate swedish, c.id`.execute(tx)
  return rows
}

export type Estimate = {
  readonly id: number
  readonly interventionId: number
  readonly projectId: number
  readonly nth: number
  readonly method: EstimateMethod
  readonly publicOre: number
  readonly feesOre: number
  readonly totalOre: number
  readonly basisWords: string
  readonly sheet: KeptSheet
  readonly madeAt: Date
  readonly madeBy: string | null
  readonly supersededAt: Date | null
}

/** Every estimate of an intervention, the one that stands first. */
export async function listEstimates(tx: Tx, interventionId: number): Promise<readonly Estimate[]> {
  const { rows } = await sql<Estimate>`
    select e.id, e.intervention_id, e.project_id, e.nth, e.method, e.public_ore, e.fees_ore, e.total_ore, e.basis_words, e.sheet, e.made_at,
      s.name as made_by, e.superseded_at
    from aid_estimate e left join staff s on s.id = e.made_by_staff_id
    where e.intervention_id = ${interventionId} order by e.nth desc`.execute(tx)
  return rows
}

export type EstimatePart = PlannedCompany & { readonly amountOre: number }

/** What an estimate says of each company that the actor may see. */
export async function listEstimateParts(tx: Tx, estimateId: number): Promise<readonly EstimatePart[]> {
  const { rows } = await sql<EstimatePart>`
    select p.company_id, c.name, m.name as place, p.seats, p.minutes, p.amount_ore
    from aid_estimate_part p join company c on c.id = p.company_id join municipality m on m.code = c.seat_municipality_code
    where p.estimate_id = ${estimateId} order by c.name collate swedish, c.id`.execute(tx)
  return rows
}

export type ProjectChoice = { readonly key: number; readonly name: string }

/** The projects that pay for an intervention. */
export async function listInterventionProjects(
  tx: Tx,
  interventionId: number,
): Promise<readonly ProjectChoice[]> {
  return tx
    .selectFrom('interventionProject as i')
    .innerJoin('project as p', 'p.id', 'i.projectId')
    .where('i.interventionId', '=', interventionId)
    .select(['p.id as key', 'p.name'])
    .orderBy('p.id')
    .execute()
}

/** The first day of an intervention as aid counts it: its first occasion, or when an individual one starts; null when it is not set. */
export async function findFirstDay(tx: Tx, interventionId: number): Promise<string | null> {
  const { rows } = await sql<{ begins: string | null }>`
    select coalesce((select min(o.starts_at at time zone 'Europe/Stockholm')::date from occasion o where o.intervention_id = i.id),
      case when i.kind = 'individual' then i.starts_on end) as begins
    from intervention i where i.id = ${interventionId}`.execute(tx)
  return rows[0]?.begins ?? null
}
