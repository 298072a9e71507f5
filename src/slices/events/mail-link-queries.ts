import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

/** The intervention's title, for the holder of a link in a mail about it. */
export async function findLinkedTitle(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ title: string | null }>`select counter.title_of_link() as title`.execute(tx)
  return rows[0]?.title ?? null
}

/** Whether the holder of the link has chosen not to get mail. */
export async function refusesMail(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ refuses: boolean }>`select counter.refuses_mail() as refuses`.execute(tx)
  return rows[0]?.refuses ?? false
}
