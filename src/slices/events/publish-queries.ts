import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type PublicRow, publicIntervention } from './public-rows.ts'
import type { PublicIntervention } from './public-types.ts'
import type { Invitation, PublicPage } from './publish-types.ts'

/** What is written for the public of an intervention, published or not. */
export async function findPublicPage(tx: Tx, interventionId: number): Promise<PublicPage | undefined> {
  return tx
    .selectFrom('publicIntervention as p')
    .leftJoin('staff as s', 's.id', 'p.publishedByStaffId')
    .where('p.interventionId', '=', interventionId)
    .selectAll('p')
    .select('s.name as publishedBy')
    .executeTakeFirst()
}

/** The same as visitors would see it, whether it is published or not; for those who work here. */
export async function previewPublicPage(
  tx: Tx,
  interventionId: number,
  language: Language,
): Promise<PublicIntervention | undefined> {
  const { rows } = await sql<{ found: PublicRow }>`
    select to_jsonb(p) || jsonb_build_object('taken', n.registered, 'waiting', n.waiting,
      'contact_name', s.name, 'contact_email', s.email, 'contact_phone', s.phone, 'lead_municipality', l.name,
      'municipalities', coalesce((select jsonb_agg(jsonb_build_object('code', m.code, 'name', m.name) order by m.name collate swedish)
        from intervention_municipality im join municipality m on m.code = im.municipality_code where im.intervention_id = i.id), '[]'),
      'focus_areas', coalesce((select jsonb_agg(jsonb_build_object('code', f.code, 'sv', f.name_sv, 'en', f.name_en) order by f.position)
        from intervention_focus_area a join focus_area f on f.code = a.focus_area_code where a.intervention_id = i.id), '[]'),
      'programme_periods', coalesce((select jsonb_agg(distinct j.programme_period)
        from intervention_project ip join project j on j.id = ip.project_id where ip.intervention_id = i.id), '[]'),
      'project_names', coalesce((select jsonb_agg(distinct j.name)
        from intervention_project ip join project j on j.id = ip.project_id where ip.intervention_id = i.id), '[]'),
      'occasions', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'startsAt', o.starts_at, 'endsAt', o.ends_at,
          'municipalityCode', o.municipality_code, 'place', nullif(concat_ws(', ', y.name, m.name), ''), 'venue', o.venue,
          'isOnline', o.link is not null) order by o.starts_at, o.id)
        from occasion o left join municipality m on m.code = o.municipality_code left join locality y on y.id = o.locality_id
        where o.intervention_id = i.id), '[]')) as found
    from public_intervention p
    join intervention i on i.id = p.intervention_id
    join municipality l on l.code = i.lead_municipality_code
    left join staff s on s.id = p.contact_staff_id
    cross join lateral counter.registration_counts(i.id) n
    where p.intervention_id = ${interventionId}`.execute(tx)
  return rows[0] && publicIntervention(rows[0].found, language)
}

/** Invitations to a closed group, the newest first. */
export async function listInvitations(tx: Tx, interventionId: number): Promise<readonly Invitation[]> {
  const { rows } = await sql<Invitation>`
    select v.id, v.made_for as "madeFor", s.name as "madeBy", v.made_at as "madeAt", v.ended_at as "endedAt", v.link_id as "linkId",
      (select count(*)::integer from registration r where r.invitation_id = v.id and r.state <> 'cancelled') as registered
    from registration_invitation v join staff s on s.id = v.made_by_staff_id
    where v.intervention_id = ${interventionId} order by v.id desc`.execute(tx)
  return rows
}

/** Who may stand as contact person: the task force, and whoever stands there already. */
export async function listContacts(
  tx: Tx,
  interventionId: number,
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  const { rows } = await sql<{ id: number; name: string }>`
    select s.id, s.name from staff s
    where exists (select from task_force_member m where m.intervention_id = ${interventionId} and m.staff_id = s.id and m.left_on is null)
      or s.id = nimr.actor_staff()
      or exists (select from public_intervention p where p.intervention_id = ${interventionId} and p.contact_staff_id = s.id)
    order by s.name collate swedish, s.id`.execute(tx)
  return rows
}

/** The intervention that the actor's invitation leads to. */
export async function findInvitedIntervention(tx: Tx): Promise<number | undefined> {
  const { rows } = await sql<{ interventionId: number }>`
    select intervention_id as "interventionId" from registration_invitation
    where id = nimr.linked('registration_invitation') and ended_at is null`.execute(tx)
  return rows[0]?.interventionId
}
