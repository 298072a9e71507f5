import { createHash } from 'node:crypto'
import type { EvidenceKind } from '../../src/slices/finance/types.ts'
import type { World } from './world.ts'

/** A paper of a cost or a post, as a short text that says that it is an example's. */
export function bookKeep(
  { rows, staff }: World,
  table: 'cost' | 'staff_share',
  recordId: number,
  kind: EvidenceKind,
  name: string,
): void {
  const content = Buffer.from(`Exempel: ${name}. I verkligheten ligger handlingen här.\n`)
  rows.file.push({
    recordTable: table,
    recordId,
    kind,
    name,
    mediaType: 'text/plain',
    sizeBytes: content.byteLength,
    digest: hex(createHash('sha256').update(content).digest()),
    content: hex(content),
    addedAt: '2022-04-04 09:00 Europe/Stockholm',
    addedByStaffId: staff.economist,
  })
}

// The rows go to the database as JSON, where bytes are written like this.
const hex = (bytes: Buffer) => `\\x${bytes.toString('hex')}` as never
