import type { Transaction } from 'kysely'
import type { DB } from './schema.generated.ts'

export type { DB } from './schema.generated.ts'

/** One transaction with its actor set; the only way to the domain tables. */
export type Tx = Transaction<DB>

/**
 * Who acts in a transaction. The database looks the reach of a staff member up itself; it is never sent along.
 * - staff: a person who signed in.
 * - link: the holder of a personal link (company, supplier, partner), who reaches one resource.
 * - job: work planned by somebody; it carries the one who planned it.
 * - operator: the command line on the machine itself; sees all, audited as such.
 * - nobody: sees no rows.
 */
export type Actor =
  | { readonly kind: 'staff'; readonly staffId: number }
  | { readonly kind: 'link'; readonly linkId: number }
  | { readonly kind: 'job'; readonly name: string; readonly staffId: number | null }
  | { readonly kind: 'operator'; readonly name: string }
  | { readonly kind: 'nobody' }
