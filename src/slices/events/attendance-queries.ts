import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { listRegistered, type RegisteredPerson } from './registration-queries.ts'

export type Attendance = {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly place: string
  readonly personId: number | null
  readonly personName: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly attended: boolean
}

/** The rows of an attendance list that the actor may see, by company and name. */
export async function listAttendance(tx: Tx, occasionId: number): Promise<readonly Attendance[]> {
  const { rows } = await sql<Attendance>`
    select a.id, a.company_id as "companyId", c.name as "companyName", m.name as place,
      a.person_id as "personId", p.full_name as "personName", p.email, p.phone, a.attended
    from attendance a
    join company c on c.id = a.company_id
    join municipality m on m.code = c.seat_municipality_code
    left join person p on p.id = a.person_id
    where a.occasion_id = ${occasionId}
    order by c.name collate swedish, p.full_name collate swedish nulls last, a.id`.execute(tx)
  return rows
}

export type OccasionOfCompany = {
  readonly occasionId: number
  readonly interventionId: number
  readonly title: string
  readonly startsAt: Date
  readonly persons: string
  readonly attended: boolean
}

/** The occasions to which a company came or was listed, newest first, as far as the actor may see. */
export async function listOccasionsOfCompany(
  tx: Tx,
  companyId: number,
): Promise<readonly OccasionOfCompany[]> {
  const { rows } = await sql<OccasionOfCompany>`
    select o.id as "occasionId", o.intervention_id as "interventionId", i.title, o.starts_at as "startsAt",
      coalesce(string_agg(p.full_name, ', ' order by p.full_name collate swedish), '') as persons,
      bool_or(a.attended) as attended
    from attendance a
    join occasion o on o.id = a.occasion_id
    join intervention i on i.id = o.intervention_id
    left join person p on p.id = a.person_id
    where a.company_id = ${companyId}
    group by o.id, i.title
    order by o.starts_at desc limit 200`.execute(tx)
  return rows
}

/** Those who have a place but do not stand on the list of an occasion. */
export async function listRegisteredNotOn(
  tx: Tx,
  occasion: { readonly id: number; readonly interventionId: number },
): Promise<readonly RegisteredPerson[]> {
  const listed = await tx
    .selectFrom('attendance')
    .select('personId')
    .where('occasionId', '=', occasion.id)
    .execute()
  const persons = new Set(listed.map(({ personId }) => personId))
  const registered = await listRegistered(tx, occasion.interventionId)
  return registered.filter(({ personId }) => personId === null || !persons.has(personId))
}
