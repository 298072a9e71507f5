import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type PublicRow, publicIntervention } from './public-rows.ts'
import type { OwnRegistration, RegistrationRow, RegistrationState } from './registration-types.ts'

/** The list of an intervention as far as the reader may see it: those with a place, those who wait in order, those who cancelled. */
export async function listRegistrations(tx: Tx, interventionId: number): Promise<readonly RegistrationRow[]> {
  const { rows } = await sql<RegistrationRow>`
    select r.id, r.state, r.full_name as "fullName", r.email, r.phone, r.company_id as "companyId", r.person_id as "personId",
      coalesce(c.name, r.company_name) as "companyName", r.company_name as "writtenName", r.org_number as "orgNumber",
      s.registration_id is not null as "isSoleTrader", r.municipality_code as "municipalityCode", m.name as "municipalityName",
      w.words as wants, r.came_by as "cameBy", r.registered_at as "registeredAt",
      (select e.reason from registration_event e where e.registration_id = r.id order by e.id desc limit 1) as reason,
      case when r.state = 'waiting' then (row_number() over (partition by r.state order by r.nth))::integer end as place
    from registration r
    left join company c on c.id = r.company_id
    left join municipality m on m.code = r.municipality_code
    left join registration_wish w on w.registration_id = r.id
    left join registration_sole_trader s on s.registration_id = r.id
    where r.intervention_id = ${interventionId}
    order by array_position(array['registered', 'waiting', 'cancelled'], r.state), r.nth`.execute(tx)
  return rows
}

/** The number that a sole trader wrote, until the company is matched; for the own office alone. */
export async function findSoleTraderNumber(tx: Tx, registrationId: number): Promise<string | undefined> {
  const row = await tx
    .selectFrom('registrationSoleTrader')
    .select('personalNumber')
    .where('registrationId', '=', registrationId)
    .executeTakeFirst()
  return row?.personalNumber
}

export type RegistrationCounts = {
  readonly registered: number
  readonly waiting: number
  readonly cancelled: number
}

/** How many are in each state, whoever may see who they are. */
export async function countRegistrations(tx: Tx, interventionId: number): Promise<RegistrationCounts> {
  const { rows } = await sql<RegistrationCounts>`
    select registered, waiting, cancelled from counter.registration_counts(${interventionId})`.execute(tx)
  return rows[0] ?? { registered: 0, waiting: 0, cancelled: 0 }
}

export type RegisteredPerson = {
  readonly registrationId: number
  readonly personName: string
  readonly companyId: number | null
  readonly companyName: string | null
  readonly personId: number | null
}

/** Who has a place, in the order of the company's and the person's name: what an attendance list begins with. */
export async function listRegistered(tx: Tx, interventionId: number): Promise<readonly RegisteredPerson[]> {
  const { rows } = await sql<RegisteredPerson>`
    select r.id as "registrationId", r.full_name as "personName", r.company_id as "companyId",
      coalesce(c.name, r.company_name) as "companyName", r.person_id as "personId"
    from registration r left join company c on c.id = r.company_id
    where r.intervention_id = ${interventionId} and r.state = 'registered'
    order by coalesce(c.name, r.company_name) collate swedish nulls last, r.full_name collate swedish, r.id`.execute(
    tx,
  )
  return rows
}

export type NewRegistrations = {
  readonly interventionId: number
  readonly title: string
  readonly registered: number
  /** With a company that is not matched with the register yet. */
  readonly unmatched: number
}

/** Who registered since a moment, of the given municipalities or for the staff member's task forces, to what is still ahead. */
export async function listNewRegistrations(
  tx: Tx,
  since: Date,
  now: Date,
  municipalityCodes: readonly string[],
  staffId: number,
): Promise<readonly NewRegistrations[]> {
  const { rows } = await sql<NewRegistrations>`
    select i.id as "interventionId", i.title, count(*)::integer as registered,
      count(*) filter (where r.company_id is null and r.company_name is not null)::integer as unmatched
    from registration r join intervention i on i.id = r.intervention_id
    where r.registered_at >= ${since} and r.state <> 'cancelled'
      and (r.municipality_code = any (${municipalityCodes}) or exists (select from task_force_member m
        where m.intervention_id = r.intervention_id and m.staff_id = ${staffId} and m.left_on is null))
      and not exists (select from occasion o where o.intervention_id = i.id having max(o.ends_at) < ${now})
    group by i.id, i.title order by max(r.registered_at) desc limit 6`.execute(tx)
  return rows
}

type FactsRow = {
  readonly id: number
  readonly state: RegistrationState
  readonly fullName: string
  readonly email: string
  readonly phone: string | null
  readonly companyName: string | null
  readonly language: Language
  readonly place: number | null
  readonly remindedUntil: string | null
  readonly meetingLinks: { readonly [occasionId: string]: string }
  readonly attended: readonly number[]
  readonly intervention: PublicRow
}

/** The registration that the actor's link is about. */
export async function findLinkedRegistration(
  tx: Tx,
  language: Language,
): Promise<OwnRegistration | undefined> {
  const { rows } = await sql<{
    facts: FactsRow | null
  }>`select counter.linked_registration() as facts`.execute(tx)
  return rows[0]?.facts ? ownRegistration(rows[0].facts, language) : undefined
}

/** What a letter to a participant is written from, in the participant's language; for jobs. */
export async function findForLetter(tx: Tx, registrationId: number): Promise<OwnRegistration | undefined> {
  const { rows } = await sql<{ facts: FactsRow | null }>`
    select counter.registration_letter(${registrationId}) as facts`.execute(tx)
  const facts = rows[0]?.facts
  return facts ? ownRegistration(facts, facts.language) : undefined
}

function ownRegistration(facts: FactsRow, language: Language): OwnRegistration {
  return {
    ...facts,
    remindedUntil: facts.remindedUntil === null ? null : new Date(facts.remindedUntil),
    intervention: publicIntervention(facts.intervention, language),
  }
}
