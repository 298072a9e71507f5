import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/db/index.ts'
import { defineJob, FinalFailure } from '../../platform/jobs/index.ts'
import { makeFiles } from './files.ts'
import { findEdition, listEditionFiles } from './queries.ts'

/** Makes the files of an edition right after it was frozen. Doing it twice changes nothing: the first ones stay. */
export const makeEditionFiles = defineJob<{ editionId: number; origin: string }>({
  name: 'make-edition-files',
  data: z.object({ editionId: z.number(), origin: z.string() }),
  secondsAllowed: 300,
  run: async ({ tx, data, now }) => {
    if (!(await storeEditionFiles(tx, data.editionId, data.origin, now)))
      throw new FinalFailure(`there is no edition ${data.editionId} to make files of`)
  },
})

/** Makes and stores the files that an edition has not got yet; false when there is no such edition. */
export async function storeEditionFiles(
  tx: Tx,
  editionId: number,
  origin: string,
  now: Date,
): Promise<boolean> {
  const edition = await findEdition(tx, editionId)
  if (!edition) return false
  if ((await listEditionFiles(tx, editionId)).length > 0) return true
  for (const { format, language, content } of await makeFiles(tx, edition, origin)) {
    const bytes = Buffer.from(content)
    await sql`
      insert into nimr.edition_file (edition_id, format, language, content, digest, made_at)
      values (${editionId}, ${format}, ${language}, ${bytes}, sha256(${bytes}), ${now})
      on conflict do nothing`.execute(tx)
  }
  return true
}
