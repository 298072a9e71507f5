import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type Document, DocumentBody, documentDocx, documentPdf } from '../../platform/documents/index.ts'
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
      { format: 'html', language, content: Buffer.from(standalone(document), 'utf8') },
    )
  }
  return files
}

function standalone(document: Document): string {
  const page = (
    <html lang={document.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="nimr-edition"
          content={`${document.edition?.number} sha256:${document.edition?.digest}`}
        />
        <title>{document.title}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>{document.title}</h1>
          <p>{document.subtitle}</p>
          <DocumentBody document={document} />
        </main>
        <footer>
          <p>{document.footer.text}</p>
          <p>
            SHA-256 <code>{document.edition?.digest}</code>
          </p>
        </footer>
      </body>
    </html>
  )
  return `<!doctype html>\n${String(page)}\n`
}

const style =
  'body{font:1rem/1.55 system-ui,sans-serif;color:#1c2b26;background:#fff;margin:2rem auto;max-width:52rem;padding:0 1rem}h1,h2{color:#1f4d3f}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:start;font-weight:600}th,td{border-bottom:1px solid #cfd8d3;padding:.35rem .5rem;text-align:start;vertical-align:top}dl div{display:flex;gap:1rem}dt{min-width:12rem;font-weight:600}dd{margin:0}a{color:#1f5c8a}code{overflow-wrap:anywhere}.ds-sr-only{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.funding{display:flex;gap:1rem;align-items:center;margin-top:2rem}'
