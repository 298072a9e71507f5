import { dayOf } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Document } from '../../platform/documents/index.ts'
import { linkedTo } from './link-rules.ts'
import { type Edition, findPart } from './queries.ts'
import { text } from './text.ts'

/** The frozen document of an edition in a language, with its links leading to the edition at `base`; marked with its number and digest. */
export async function frozenDocument(
  tx: Tx,
  edition: Edition,
  language: Language,
  base: string,
): Promise<Document> {
  const document = await findPart<Document>(tx, edition.id, `document.${language}`)
  if (!document) throw new Error(`edition ${edition.id} has no document`)
  return marked(linkedTo(document, base), edition)
}

function marked(document: Document, { number, digest, manifest }: Edition): Document {
  const t = text(document.language)
  return {
    ...document,
    edition: {
      number,
      digest,
      approvedOn: dayOf(new Date(manifest.approvedAt)),
      approvedBy: [t[manifest.approvedBy.role], manifest.municipality?.name ?? manifest.project.name].join(
        ', ',
      ),
    },
  }
}
