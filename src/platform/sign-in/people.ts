import type pg from 'pg'
import type { RoleHeld } from '../http/env.ts'

export type StaffMember = { readonly staffId: number; readonly name: string; readonly email: string }
export type KnownPerson = StaffMember & { readonly roles: readonly RoleHeld[] }

/** Who of the staff has this address; null for strangers and for those who have left. */
export async function findStaff(pool: pg.Pool, email: string, today: string): Promise<StaffMember | null> {
  const { rows } = await pool.query(
    'select staff_id::int as "staffId", name, email from counter.find_staff($1, $2)',
    [email, today],
  )
  return rows[0] ?? null
}

/** The person of a session with today's roles; null for those who have left. */
export async function findPerson(pool: pg.Pool, staffId: number, today: string): Promise<KnownPerson | null> {
  const { rows } = await pool.query(
    'select staff_id::int as "staffId", name, email, roles from counter.find_viewer($1, $2)',
    [staffId, today],
  )
  return rows[0] ?? null
}

/** The invented people of the example region; none in a real installation. */
export async function listExamplePeople(pool: pg.Pool, today: string): Promise<KnownPerson[]> {
  const { rows } = await pool.query(
    'select staff_id::int as "staffId", name, email, roles from counter.list_example_people($1)',
    [today],
  )
  return rows
}

/** Makes the staff member known to the sign-in library, with the address as it is now. */
export async function rememberPerson(pool: pg.Pool, staff: StaffMember, now: Date): Promise<void> {
  const id = String(staff.staffId)
  await pool.query('delete from person where email = $1 and id <> $2', [staff.email, id])
  await pool.query(
    `insert into person (id, name, email, email_verified, created_at, updated_at) values ($1, $2, $3, true, $4, $4)
     on conflict (id) do update set name = excluded.name, email = excluded.email, updated_at = excluded.updated_at`,
    [id, staff.name, staff.email, now],
  )
}
