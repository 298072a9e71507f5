import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Named } from '../organisations/index.ts'
import type { Network, NetworkMeeting, NetworkMember, NetworkOwner } from './network-types.ts'

/** All networks, those that go on first, by name. */
export async function listNetworks(tx: Tx, now: Date): Promise<readonly Network[]> {
  return networks(tx, now, sql`true`)
}

export async function findNetwork(tx: Tx, now: Date, id: number): Promise<Network | undefined> {
  return (await networks(tx, now, sql`n.id = ${id}`))[0]
}

async function networks(tx: Tx, now: Date, condition: RawBuilder<unknown>): Promise<readonly Network[]> {
  const { rows } = await sql<Network>`
    select n.id, n.name, n.purpose, n.focus_area_code as "focusAreaCode", n.founded_on as "foundedOn", n.ended_on as "endedOn",
      n.version,
      (select coalesce(p.name, o.other_project) from network_owner o left join project p on p.id = o.project_id
        where o.network_id = n.id order by o.from_on desc, o.id desc limit 1) as "carriedBy",
      (select count(*)::integer from network_member m where m.network_id = n.id and m.side = 'private' and m.to_on is null) as "privateMembers",
      (select count(*)::integer from network_member m where m.network_id = n.id and m.side = 'public' and m.to_on is null) as "publicMembers",
      (select count(*)::integer from network_meeting g where g.network_id = n.id) as meetings,
      (select min(g.starts_at) from network_meeting g where g.network_id = n.id and g.ends_at >= ${now}) as "nextMeetingAt"
    from network n where ${condition}
    order by n.ended_on is not null, n.name collate swedish`.execute(tx)
  return rows
}

/** The database's own answer: a convenor, or manager of the project that carries it now. */
export async function mayKeepNetwork(tx: Tx, id: number): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select nimr.keeps_network(${id}) as may`.execute(tx)
  return rows[0]?.may === true
}

/** Who has carried it, the latest first. Rows are added, never changed. */
export async function listNetworkOwners(tx: Tx, networkId: number): Promise<readonly NetworkOwner[]> {
  const { rows } = await sql<NetworkOwner>`
    select o.id, coalesce(p.name, o.other_project) as project, o.from_on as "fromOn", o.reason, s.name as "recordedBy"
    from network_owner o join staff s on s.id = o.staff_id left join project p on p.id = o.project_id
    where o.network_id = ${networkId} order by o.from_on desc, o.id desc`.execute(tx)
  return rows
}

/** Members with from and to days, convenors first, those who have left last. A person's name only where the reader may see the person. */
export async function listNetworkMembers(tx: Tx, networkId: number): Promise<readonly NetworkMember[]> {
  const { rows } = await sql<NetworkMember>`
    select m.id, m.company_id as "companyId", m.organisation_id as "organisationId", m.staff_id as "staffId", coalesce(c.name, o.name, s.name) as name, coalesce(p.full_name, m.contact_name) as person,
      m.side, m.part, m.from_on as "fromOn", m.to_on as "toOn"
    from network_member m
    left join company c on c.id = m.company_id
    left join person p on p.id = m.person_id
    left join organisation o on o.id = m.organisation_id
    left join staff s on s.id = m.staff_id
    where m.network_id = ${networkId}
    order by m.to_on is not null, m.part, m.side, coalesce(c.name, o.name, s.name) collate swedish, m.id`.execute(
    tx,
  )
  return rows
}

export async function listNetworkMeetings(tx: Tx, networkId: number): Promise<readonly NetworkMeeting[]> {
  return meetings(tx, sql`g.network_id = ${networkId}`)
}

export async function findNetworkMeeting(tx: Tx, id: number): Promise<NetworkMeeting | undefined> {
  return (await meetings(tx, sql`g.id = ${id}`))[0]
}

async function meetings(tx: Tx, condition: RawBuilder<unknown>): Promise<readonly NetworkMeeting[]> {
  const { rows } = await sql<NetworkMeeting>`
    select g.id, g.network_id as "networkId", g.starts_at as "startsAt", g.ends_at as "endsAt", g.place, g.agenda, g.minutes, g.version,
      array(select a.member_id from network_meeting_member a where a.meeting_id = g.id order by a.member_id) as "memberIds"
    from network_meeting g where ${condition} order by g.starts_at desc`.execute(tx)
  return rows
}

/** Organisations that may be members of networks or take part in interventions. */
export async function listOrganisationChoices(tx: Tx): Promise<readonly Named<number>[]> {
  const { rows } = await sql<Named<number>>`
    select id as key, name from organisation order by name collate swedish`.execute(tx)
  return rows
}

export type Partner = {
  readonly id: number
  readonly companyId: number | null
  readonly name: string
  readonly role: string
  readonly fromOn: string
  readonly toOn: string | null
}

/** Organisations and local companies that take part in carrying an intervention out, those who have left last. */
export async function listPartners(tx: Tx, interventionId: number): Promise<readonly Partner[]> {
  const { rows } = await sql<Partner>`
    select p.id, p.company_id as "companyId", coalesce(c.name, o.name) as name, p.role, p.from_on as "fromOn", p.to_on as "toOn"
    from intervention_partner p left join company c on c.id = p.company_id left join organisation o on o.id = p.organisation_id
    where p.intervention_id = ${interventionId}
    order by p.to_on is not null, coalesce(c.name, o.name) collate swedish, p.id`.execute(tx)
  return rows
}
