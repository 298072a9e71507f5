import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { findRepeated, findTemplateTexts } from '../interventions/index.ts'
import { listNeedsOfIntervention } from '../needs/index.ts'
import type { Audience, Audiences, MailKind, Recipient, SentMail } from './mail-types.ts'

type Row = Omit<Recipient, 'address'> & { readonly address: string | null }

/**
 * Whom a mail about an intervention would go to, each address once, and who is left out. Row-level security holds back the addresses that
 * the sender may not see: they are counted as being without.
 */
export async function listAudience(
  tx: Tx,
  interventionId: number,
  audience: Audience,
  kind: MailKind,
): Promise<Audiences> {
  const rows = await rowsOf(tx, interventionId, audience)
  const once = new Map<string, Recipient>()
  for (const row of rows)
    if (row.address) once.set(row.address.trim().toLowerCase(), { ...row, address: row.address.trim() })
  const refusing = await listRefusing(tx, [...once.keys()])
  const answered = kind === 'feedback' ? await listAnswered(tx, interventionId, [...once.keys()]) : []
  const of = (keys: (key: string) => boolean) =>
    [...once].filter(([key]) => keys(key)).map(([, recipient]) => recipient)
  return {
    recipients: of((key) => !refusing.includes(key) && !answered.includes(key)),
    refusing: of((key) => refusing.includes(key)),
    withoutAddress: rows.filter((row) => !row.address).length,
  }
}

async function rowsOf(tx: Tx, interventionId: number, audience: Audience): Promise<readonly Row[]> {
  const query = {
    came: () => came(interventionId),
    did_not_come: () => didNotCome(interventionId),
    registered: () => registered(interventionId, 'registered'),
    waiting: () => registered(interventionId, 'waiting'),
    had_need: async () => hadNeed(tx, interventionId),
  }[audience]
  const { rows } = await (await query()).execute(tx)
  return rows
}

/** A person's address in the register, or else the one given when registering. */
const came = (id: number) => sql<Row>`
  select distinct on (a.company_id, a.person_id) coalesce(p.email, r.email) as address, coalesce(p.full_name, r.full_name) as name,
    a.company_id as "companyId", c.name as "companyName", a.person_id as "personId"
  from attendance a
  join occasion o on o.id = a.occasion_id
  join company c on c.id = a.company_id
  left join person p on p.id = a.person_id
  left join registration r on r.intervention_id = o.intervention_id and r.person_id = a.person_id and r.state <> 'cancelled'
  where o.intervention_id = ${id} and a.attended
  union all
  select w.email, w.person_name, a.company_id, w.company_words, a.person_id
  from walk_in w join occasion o on o.id = w.occasion_id left join attendance a on a.id = w.attendance_id
  where o.intervention_id = ${id} and w.email is not null`

const didNotCome = (id: number) => sql<Row>`
  select distinct on (a.company_id, a.person_id) coalesce(p.email, r.email) as address, coalesce(p.full_name, r.full_name) as name,
    a.company_id as "companyId", c.name as "companyName", a.person_id as "personId"
  from attendance a
  join occasion o on o.id = a.occasion_id
  join company c on c.id = a.company_id
  left join person p on p.id = a.person_id
  left join registration r on r.intervention_id = o.intervention_id and r.person_id = a.person_id and r.state <> 'cancelled'
  where o.intervention_id = ${id} and not exists (
    select from attendance b join occasion q on q.id = b.occasion_id
    where q.intervention_id = ${id} and b.attended and b.company_id = a.company_id and b.person_id is not distinct from a.person_id)
  union all
  select r.email, r.full_name, r.company_id, coalesce(c.name, r.company_name), r.person_id
  from registration r left join company c on c.id = r.company_id
  where r.intervention_id = ${id} and r.state = 'registered' and not exists (
    select from attendance b join occasion q on q.id = b.occasion_id
    where q.intervention_id = ${id} and b.person_id = r.person_id)`

const registered = (id: number, state: 'registered' | 'waiting') => sql<Row>`
  select r.email as address, r.full_name as name, r.company_id as "companyId", coalesce(c.name, r.company_name) as "companyName",
    r.person_id as "personId"
  from registration r left join company c on c.id = r.company_id
  where r.intervention_id = ${id} and r.state = ${state}`

/** People of companies that asked for it, where nobody has registered or been listed. */
async function hadNeed(tx: Tx, interventionId: number): Promise<RawBuilder<Row>> {
  const needs = await listNeedsOfIntervention(tx, interventionId)
  const companyIds = [...new Set(needs.flatMap((need) => need.companyId ?? []))]
  const unnamed = needs.filter((need) => need.companyId === null).length
  return sql<Row>`
    select p.email as address, p.full_name as name, c.id as "companyId", c.name as "companyName", p.id as "personId"
    from company c
    left join person_role r on r.company_id = c.id and r.to_on is null
    left join person p on p.id = r.person_id
    where c.id = any (${companyIds}::bigint[])
      and not exists (select from registration g
        where g.intervention_id = ${interventionId} and g.company_id = c.id and g.state <> 'cancelled')
      and not exists (select from attendance a join occasion o on o.id = a.occasion_id
        where o.intervention_id = ${interventionId} and a.company_id = c.id)
    union all
    select null, null, null, null, null from generate_series(1, ${unnamed}::integer)`
}

async function listRefusing(tx: Tx, addresses: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ address: string }>`
    select a as address from counter.refusing(${addresses}::text[]) a`.execute(tx)
  return rows.map((row) => row.address)
}

/** Those who have given their answer are not asked again. */
async function listAnswered(
  tx: Tx,
  interventionId: number,
  addresses: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ address: string }>`
    select a as address from unnest(${addresses}::text[]) a
    where exists (select from feedback_invitation i join feedback_answer f on f.invitation_id = i.id
      where i.intervention_id = ${interventionId} and i.address_hash = nimr.address_hash(a))`.execute(tx)
  return rows.map((row) => row.address)
}

/** What has been sent to participants, the latest first, with its words. */
export async function listSentMail(tx: Tx, interventionId: number): Promise<readonly SentMail[]> {
  const rows = await tx
    .selectFrom('sentMail as m')
    .innerJoin('staff as s', 's.id', 'm.staffId')
    .select([
      'm.id',
      'm.kind',
      'm.audience',
      'm.subject',
      'm.body',
      'm.recipientCount',
      'm.refusedCount',
      'm.sentAt',
      's.name as sentBy',
    ])
    .where('m.interventionId', '=', interventionId)
    .orderBy('m.sentAt', 'desc')
    .orderBy('m.id', 'desc')
    .execute()
  return rows as readonly SentMail[]
}

const templateKeys = {
  came: 'came',
  did_not_come: 'didNotCome',
  registered: null,
  waiting: 'waiting',
  had_need: 'hadNeed',
} as const

/** A mail to these people that may be written again: the template's, or the one sent in the intervention that is repeated. */
export async function findMailToRepeat(
  tx: Tx,
  interventionId: number,
  audience: Audience,
): Promise<{ readonly subject?: string; readonly body: string } | undefined> {
  const key = templateKeys[audience]
  const { mail } = await findTemplateTexts(tx, interventionId)
  const body = key && mail[key]
  if (body) return { body }
  const repeatedId = await findRepeated(tx, interventionId)
  if (repeatedId === null) return undefined
  return tx
    .selectFrom('sentMail')
    .select(['subject', 'body'])
    .where('interventionId', '=', repeatedId)
    .where('audience', '=', audience)
    .where('kind', '=', 'mail')
    .orderBy('sentAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}
