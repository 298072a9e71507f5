import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { findShareRights, listKeys, loadWhole, type ShareRights, type WholeKey } from './key-queries.ts'
import { inForce, keyState, speaking } from './key-rules.ts'

/** What an intervention's page shows of its cost key. */
export async function findCostKeyPart(
  tx: Tx,
  interventionId: number,
  language: Language,
): Promise<ShareRights & { readonly keyShown: WholeKey | undefined }> {
  const rights = await findShareRights(tx, interventionId)
  const key = rights.reads ? speaking(await listKeys(tx, interventionId)) : undefined
  return { ...rights, keyShown: key && (await loadWhole(tx, key, language)) }
}

/** Whether an intervention's cost key is in force, waits or is missing, as far as the actor may know. */
export async function findKeyStanding(
  tx: Tx,
  interventionId: number,
): Promise<'agreed' | 'not_agreed' | 'none' | 'unknown'> {
  const rights = await findShareRights(tx, interventionId)
  if (!rights.reads) return 'unknown'
  const versions = await listKeys(tx, interventionId)
  if (inForce(versions)) return 'agreed'
  return versions.some((key) => keyState(key) !== 'replaced') ? 'not_agreed' : 'none'
}
