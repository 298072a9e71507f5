import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type Disputed = {
  readonly attendanceId: number
  readonly companyName: string
  readonly personName: string | null
  /** What counts: the latest by the time it was made. */
  readonly attended: boolean
  readonly marks: readonly { readonly by: string; readonly attended: boolean; readonly markedAt: string }[]
}

/** Those whom two phones have marked differently, with each phone's last word, until somebody saves the list on the page. */
export async function listDisputedMarks(tx: Tx, occasionId: number): Promise<readonly Disputed[]> {
  const { rows } = await sql<Disputed>`
    with latest as (
      select distinct on (m.attendance_id, m.device_key) m.attendance_id, m.attended, m.marked_at, s.name
      from attendance_mark m join staff s on s.id = m.staff_id
      where m.occasion_id = ${occasionId} and m.device_key is not null
        and m.marked_at > all (select o.marked_at from attendance_mark o
          where o.attendance_id = m.attendance_id and o.device_key is null)
      order by m.attendance_id, m.device_key, m.marked_at desc, m.id desc)
    select a.id as "attendanceId", c.name as "companyName", p.full_name as "personName", a.attended,
      json_agg(json_build_object('by', l.name, 'attended', l.attended, 'markedAt', l.marked_at) order by l.marked_at) as marks
    from latest l
    join attendance a on a.id = l.attendance_id
    join company c on c.id = a.company_id
    left join person p on p.id = a.person_id
    group by a.id, c.name, p.full_name
    having bool_or(l.attended) and not bool_and(l.attended)
    order by c.name collate swedish, a.id`.execute(tx)
  return rows
}

export type WalkIn = {
  readonly id: number
  readonly personName: string
  readonly companyWords: string
  readonly email: string | null
  readonly writtenAt: Date
  readonly writtenBy: string
}

/** Those who came without being on the list and are not yet found in the register, in the order they came. */
export async function listOpenWalkIns(tx: Tx, occasionId: number): Promise<readonly WalkIn[]> {
  return walkIns(tx)
    .where('w.occasionId', '=', occasionId)
    .where('w.settledAt', 'is', null)
    .orderBy('w.writtenAt')
    .orderBy('w.id')
    .execute()
}

export async function findOpenWalkIn(tx: Tx, occasionId: number, id: number): Promise<WalkIn | undefined> {
  return walkIns(tx)
    .where('w.occasionId', '=', occasionId)
    .where('w.id', '=', id)
    .where('w.settledAt', 'is', null)
    .executeTakeFirst()
}

function walkIns(tx: Tx) {
  return tx
    .selectFrom('walkIn as w')
    .innerJoin('staff as s', 's.id', 'w.staffId')
    .select(['w.id', 'w.personName', 'w.companyWords', 'w.email', 'w.writtenAt', 's.name as writtenBy'])
}

/** The programme periods of the projects that an occasion belongs to, for the emblem; the newest first. */
export async function listProgrammePeriods(tx: Tx, interventionId: number): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('interventionProject as i')
    .innerJoin('project as p', 'p.id', 'i.projectId')
    .select('p.programmePeriod')
    .distinct()
    .where('i.interventionId', '=', interventionId)
    .orderBy('p.programmePeriod', 'desc')
    .execute()
  return rows.map((row) => row.programmePeriod)
}
