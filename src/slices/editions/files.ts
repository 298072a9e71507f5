import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { documentDocx, documentHtml, documentPdf } from '../../platform/documents/index.ts'
import { exportOf } from './export.ts'
import { frozenDocument } from './frozen.ts'
import { type Edition, listParts } from './queries.ts'
import { editionXlsx } from './sheet.ts'
import type { EditionFormat } from './types.ts'

export type MadeFile = {
  readonly format: EditionFormat
  readonly language: Language | null
  readonly content: Uint8Array
}

const languages: readonly Language[] = ['sv', 'en']

/**
 * The files of an edition, from its frozen content alone, in both languages: PDF (PDF/UA-1), DOCX, XLSX, HTML, and JSON with all its parts.
 *
 * @param origin where the installation is reached, for links to the frozen evidence
 */
export async function makeFiles(tx: Tx, edition: Edition, origin: string): Promise<readonly MadeFile[]> {
  const parts = await listParts(tx, edition.id)
  const files: MadeFile[] = [{ format: 'json', language: null, content: exportOf(edition, parts) }]
  for (const language of languages) {
    const document = await frozenDocument(tx, edition, language, `${origin}/utgavor/${edition.id}`)
    files.push(
      { format: 'pdf', language, content: await documentPdf(document) },
      { format: 'docx', language, content: await documentDocx(document) },
      { format: 'xlsx', language, content: await editionXlsx(edition, parts, language) },
      { format: 'html', language, content: Buffer.from(documentHtml(document), 'utf8') },
    )
  }
  return files
}
