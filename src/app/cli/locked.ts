import type { Language } from '../../kit/language.ts'
import { listLockedBids } from '../locked-bids.ts'
import { text } from './seal-key-text.ts'

/** Which sealed bids cannot be opened with the keys of this machine, in words; nothing when all can. */
export async function sayLocked(
  language: Language,
  ownerUrl: string,
  keyFile: string,
): Promise<{ readonly bids: number; readonly lines: readonly string[] }> {
  const locked = await listLockedBids(ownerUrl, keyFile)
  const bids = locked.reduce((sum, one) => sum + one.bids, 0)
  const t = text(language)
  if (bids === 0) return { bids, lines: [] }
  const each = locked.map((one) => t.lockedLine(one.title, one.bids, one.keyId))
  return { bids, lines: [t.locked(bids), ...each, t.putBack(keyFile)] }
}
