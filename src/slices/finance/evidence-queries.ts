import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { EvidenceKind } from './types.ts'

export type Evidence = {
  readonly id: number
  readonly kind: EvidenceKind
  readonly name: string
  readonly sizeBytes: number
  /** SHA-256 in hexadecimal. */
  readonly digest: string
  readonly addedAt: Date
  readonly addedBy: string | null
}

/** The papers of a cost, oldest first, without their content. */
export async function listEvidence(tx: Tx, costId: number): Promise<readonly Evidence[]> {
  const { rows } = await sql<Evidence>`
    select f.id, f.kind, f.name, f.size_bytes, encode(f.digest, 'hex') as digest, f.added_at, s.name as added_by
    from nimr.file f left join nimr.staff s on s.id = f.added_by_staff_id
    where f.record_table = 'cost' and f.record_id = ${costId} order by f.id`.execute(tx)
  return rows
}
