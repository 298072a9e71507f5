import type { Document } from './document.ts'
import { DocumentBody } from './document-body.tsx'
import { htmlStyle } from './html-style.ts'
import { documentWords } from './words.ts'

/** A document as one HTML file that stands by itself, with its own style. It is read by everyone, prints, and needs nothing from the web; its links lead where they are written to. */
export function documentHtml(document: Document): string {
  const { edition, cover, language } = document
  const t = documentWords(language)
  const mark = edition ? `${t.edition} ${edition.number}` : edition === null ? t.draft : null
  const page = (
    <html lang={language === 'sv' ? 'sv-SE' : 'en-GB'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{document.title}</title>
        <meta name="author" content={document.author} />
        {edition && <meta name="keywords" content={`sha256:${edition.digest}`} />}
        <style>{htmlStyle}</style>
      </head>
      <body>
        <header>
          {cover && <p class="over">{cover.over}</p>}
          <h1>{cover?.title ?? document.title}</h1>
          <p class="lead">{document.subtitle}</p>
          {mark && <p class={edition ? 'mark' : 'mark draft'}>{mark}</p>}
        </header>
        <main>
          <DocumentBody document={document} />
          {edition && (
            <p class="digest">
              SHA-256: <code>{edition.digest}</code>
            </p>
          )}
        </main>
        <footer>{document.footer.text}</footer>
      </body>
    </html>
  )
  return `<!doctype html>\n${String(page)}\n`
}
