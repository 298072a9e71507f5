import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Counts } from './types.ts'

export type Occasion = Counts & {
  readonly id: number
  readonly interventionId: number
  readonly interventionTitle: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly municipalityCode: string | null
  readonly localityId: number | null
  /** Locality and municipality in words. */
  readonly place: string | null
  readonly venue: string | null
  readonly link: string | null
  readonly version: number
}

export async function findOccasion(tx: Tx, id: number): Promise<Occasion | undefined> {
  return (await occasions(tx, sql`o.id = ${id}`, sql`o.id`, 1))[0]
}

export async function listOccasionsOf(tx: Tx, interventionId: number): Promise<readonly Occasion[]> {
  return occasions(tx, sql`o.intervention_id = ${interventionId}`, sql`o.starts_at, o.id`, 200)
}

/** Occasions that end after a moment, the next first; those in, or for, the given municipalities, or with the staff member's task force. */
export async function listUpcomingOccasions(
  tx: Tx,
  after: Date,
  municipalityCodes: readonly string[],
  staffId: number,
): Promise<readonly Occasion[]> {
  const concerns = sql`o.ends_at >= ${after} and (o.municipality_code = any (${municipalityCodes})
    or exists (select from intervention_municipality im
      where im.intervention_id = o.intervention_id and im.municipality_code = any (${municipalityCodes}))
    or exists (select from task_force_member tm
      where tm.intervention_id = o.intervention_id and tm.staff_id = ${staffId} and tm.left_on is null))`
  return occasions(tx, concerns, sql`o.starts_at, o.id`, 6)
}

async function occasions(
  tx: Tx,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  most: number,
): Promise<readonly Occasion[]> {
  const { rows } = await sql<Occasion>`
    with chosen as (
      select o.*, i.title from occasion o join intervention i on i.id = o.intervention_id
      where ${condition} order by ${order} limit ${most})
    select o.id, o.intervention_id as "interventionId", o.title as "interventionTitle",
      o.starts_at as "startsAt", o.ends_at as "endsAt", o.municipality_code as "municipalityCode",
      o.locality_id as "localityId", nullif(concat_ws(', ', l.name, m.name), '') as place, o.venue, o.link, o.version,
      n.companies_listed as "companiesListed", n.persons_listed as "personsListed",
      n.companies_attended as "companiesAttended", n.persons_attended as "personsAttended"
    from chosen o
    left join municipality m on m.code = o.municipality_code
    left join locality l on l.id = o.locality_id
    cross join lateral counter.occasion_counts(o.id) n
    order by ${order}`.execute(tx)
  return rows
}

export type InterventionCounts = { readonly companiesAttended: number; readonly personsAttended: number }

/** Companies and persons who came to any occasion of an intervention, each once. */
export async function countAttendance(tx: Tx, interventionId: number): Promise<InterventionCounts> {
  const { rows } = await sql<InterventionCounts>`
    select companies_attended as "companiesAttended", persons_attended as "personsAttended"
    from counter.intervention_counts(${interventionId})`.execute(tx)
  return rows[0] ?? { companiesAttended: 0, personsAttended: 0 }
}
