import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { secondsAfter } from '../clock/index.ts'

const windowSeconds = 15 * 60

/** How many attempts a quarter of an hour allows. */
export const limits = {
  /** Links asked for one address: more would only fill somebody's inbox. */
  'link to': 5,
  /** Links asked for from one place; a whole office can share an address. */
  'link from': 60,
  /** Links opened from one place. */
  'open from': 60,
} as const

/**
 * Counts an attempt and tells whether it is still within the limit. Kept in the database, outside the request's
 * transaction: neither a restart nor a rolled back request forgets it. Addresses are kept as keyed hashes only.
 */
export async function isWithinLimit(
  pool: pg.Pool,
  secret: string,
  kind: keyof typeof limits,
  whom: string,
  now: Date,
): Promise<boolean> {
  const key = createHmac('sha256', secret).update(`${kind} ${whom}`).digest('base64url')
  const windowStart = secondsAfter(now, -windowSeconds)
  await pool.query('delete from attempt where since < $1', [windowStart])
  const { rows } = await pool.query(
    `insert into attempt as a (of_what, since, count) values ($1, $2, 1)
     on conflict (of_what) do update set count = a.count + 1 returning count`,
    [key, now],
  )
  return rows[0].count <= limits[kind]
}
