import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'

/** What a personal link opens: the purpose says of which table the record is. */
export type Link = { readonly id: number; readonly purpose: string; readonly recordId: number }

/** A new address and what the database keeps of it: the address itself is never stored. */
export function newToken(): { readonly token: string; readonly hash: Buffer; readonly path: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token), path: `/l/${token}` }
}

/**
 * Makes a personal link to one record, in the caller's transaction. Only the hash is kept: whoever loses the address gets a new one.
 *
 * @param link.purpose what it may be used for, such as 'bid_invitation'; policies ask `nimr.linked(purpose)`
 * @returns the link's id, and the path beneath which its pages are (`/l/…`)
 */
export async function makeLink(
  tx: Tx,
  now: Date,
  link: { readonly purpose: string; readonly recordId: number; readonly expiresAt: Date },
): Promise<{ readonly linkId: number; readonly path: string }> {
  const { hash, path } = newToken()
  const { id } = await tx
    .insertInto('link')
    .values({ ...link, tokenHash: hash, madeAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { linkId: id, path }
}

/**
 * Makes many links as `makeLink` makes one, in one statement.
 *
 * @returns the path of each, in the same order
 */
export async function makeLinks(
  tx: Tx,
  now: Date,
  links: readonly { readonly purpose: string; readonly recordId: number; readonly expiresAt: Date }[],
): Promise<readonly string[]> {
  const made = links.map((link) => ({ ...link, ...newToken() }))
  if (made.length === 0) return []
  await tx
    .insertInto('link')
    .values(
      made.map(({ purpose, recordId, expiresAt, hash }) => ({
        purpose,
        recordId,
        expiresAt,
        tokenHash: hash,
        madeAt: now,
      })),
    )
    .execute()
  return made.map(({ path }) => path)
}

/** Ends a link: its address is from now on a page that does not exist. */
export async function endLink(tx: Tx, now: Date, linkId: number): Promise<void> {
  await tx
    .updateTable('link')
    .set({ endedAt: now })
    .where('id', '=', linkId)
    .where('endedAt', 'is', null)
    .execute()
}

/** The living link of an address; null when there is none, or it has ended. */
export async function findLink(tx: Tx, token: string): Promise<Link | null> {
  if (!/^[\w-]{43}$/.test(token)) return null
  const { rows } =
    await sql<Link>`select id, purpose, record_id from counter.visitor_link(${hashOf(token)})`.execute(tx)
  return rows[0] ?? null
}

const hashOf = (token: string) => createHash('sha256').update(token).digest()
