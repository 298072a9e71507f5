import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { CertificateFacts } from './certificate.ts'
import { latestPeriod } from './public-rows.ts'
import type { ProgrammePeriod } from './public-types.ts'

export type Attendee = {
  readonly personId: number
  readonly personName: string
  readonly companyName: string
  readonly occasions: number
}

/** Who came to any occasion of an intervention, as far as the reader may see. */
export async function listAttendees(tx: Tx, interventionId: number): Promise<readonly Attendee[]> {
  const { rows } = await sql<Attendee>`
    select p.id as "personId", p.full_name as "personName", min(c.name) as "companyName", count(distinct o.id)::integer as occasions
    from attendance a
    join occasion o on o.id = a.occasion_id and o.intervention_id = ${interventionId}
    join person p on p.id = a.person_id
    join company c on c.id = a.company_id
    where a.attended
    group by p.id, p.full_name
    order by p.full_name collate swedish, p.id`.execute(tx)
  return rows
}

/** What a certificate says of somebody who came; undefined for those who did not, or whom the reader may not see. */
export async function findCertificateFacts(
  tx: Tx,
  interventionId: number,
  personId: number,
): Promise<CertificateFacts | undefined> {
  const { rows } = await sql<{
    personName: string
    companyName: string
    title: string
    leadMunicipality: string
    projects: readonly string[]
    periods: readonly ProgrammePeriod[]
    startsAt: Date
    endsAt: Date
    place: string | null
  }>`
    select distinct on (o.starts_at, o.id) p.full_name as "personName", c.name as "companyName", coalesce(pi.title_sv, i.title) as title,
      lead.name as "leadMunicipality", o.starts_at as "startsAt", o.ends_at as "endsAt",
      nullif(concat_ws(', ', o.venue, l.name, m.name), '') as place,
      array(select j.name from intervention_project ip join project j on j.id = ip.project_id where ip.intervention_id = i.id order by j.name) as projects,
      array(select j.programme_period from intervention_project ip join project j on j.id = ip.project_id where ip.intervention_id = i.id) as periods
    from attendance a
    join occasion o on o.id = a.occasion_id
    join intervention i on i.id = o.intervention_id
    join municipality lead on lead.code = i.lead_municipality_code
    join person p on p.id = a.person_id
    join company c on c.id = a.company_id
    left join public_intervention pi on pi.intervention_id = i.id
    left join municipality m on m.code = o.municipality_code
    left join locality l on l.id = o.locality_id
    where o.intervention_id = ${interventionId} and a.person_id = ${personId} and a.attended
    order by o.starts_at, o.id`.execute(tx)
  const [first] = rows
  if (!first) return undefined
  const { personName, title, leadMunicipality, projects, periods } = first
  return {
    personName,
    companyName: [...new Set(rows.map(({ companyName }) => companyName))].join(', '),
    title,
    leadMunicipality,
    projects,
    programmePeriod: latestPeriod(periods),
    occasions: rows.map(({ startsAt, endsAt, place }) => ({ startsAt, endsAt, place })),
  }
}
