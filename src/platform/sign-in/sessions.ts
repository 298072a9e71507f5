import type pg from 'pg'

export type SessionRow = {
  readonly id: string
  readonly userAgent: string
  readonly startedAt: Date
  readonly seenAt: Date
}

/** A person's living sessions, the newest first. */
export async function listSessions(pool: pg.Pool, staffId: number, now: Date): Promise<SessionRow[]> {
  const { rows } = await pool.query(
    `select id, coalesce(user_agent, '') as "userAgent", created_at as "startedAt", updated_at as "seenAt"
     from session where user_id = $1 and expires_at > $2 order by created_at desc, id`,
    [String(staffId), now],
  )
  return rows
}

/** Ends one of the person's own sessions; true when there was one. */
export async function endSession(pool: pg.Pool, staffId: number, sessionId: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from session where id = $1 and user_id = $2', [
    sessionId,
    String(staffId),
  ])
  return rowCount === 1
}

/** Ends all of the person's sessions but one; the number of those ended. */
export async function endOtherSessions(pool: pg.Pool, staffId: number, kept: string | null): Promise<number> {
  const { rowCount } = await pool.query(
    'delete from session where user_id = $1 and id is distinct from $2::text',
    [String(staffId), kept],
  )
  return rowCount ?? 0
}
