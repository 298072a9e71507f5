import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Role } from '../../platform/http/index.ts'

export type StaffRole = {
  readonly id: number
  readonly role: Role
  readonly municipalityCode: string | null
  readonly projectId: number | null
  readonly placeName: string | null
  readonly fromOn: string
  readonly toOn: string | null
}

export type StaffMember = {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly endedOn: string | null
  readonly version: number
  readonly roles: readonly StaffRole[]
}

/** Those who sign in with all their roles, by name; those who have left come last. */
export async function listStaff(tx: Tx): Promise<readonly StaffMember[]> {
  return staff(tx, sql`true`)
}

export async function findStaff(tx: Tx, id: number): Promise<StaffMember | undefined> {
  return (await staff(tx, sql`s.id = ${id}`))[0]
}

async function staff(tx: Tx, condition: ReturnType<typeof sql>): Promise<readonly StaffMember[]> {
  const { rows } = await sql<StaffMember>`
    select s.id, s.name, s.email, s.phone, s.ended_on, s.version, coalesce((
        select jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'municipalityCode', r.municipality_code,
          'projectId', r.project_id, 'placeName', coalesce(m.name, p.name), 'fromOn', r.from_on, 'toOn', r.to_on)
          order by r.to_on is not null, r.id)
        from nimr.staff_role r left join nimr.municipality m on m.code = r.municipality_code
          left join nimr.project p on p.id = r.project_id
        where r.staff_id = s.id), '[]') as roles
    from nimr.staff s where ${condition}
    order by s.ended_on is not null, s.name collate nimr.swedish, s.id`.execute(tx)
  return rows
}

/** How many can administer on a day, one left aside: by the role, or by being a person altogether. */
export async function countAdministrators(
  tx: Tx,
  on: string,
  aside: { readonly staffId?: number; readonly roleId?: number },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from nimr.staff_role r join nimr.staff s on s.id = r.staff_id
    where r.role = 'administrator' and r.from_on <= ${on}::date and coalesce(r.to_on >= ${on}::date, true)
      and coalesce(s.ended_on >= ${on}::date, true)
      and s.id is distinct from ${aside.staffId ?? null}::bigint and r.id is distinct from ${aside.roleId ?? null}::bigint`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}
