import { DocumentBody } from '../../platform/documents/index.ts'
import { type ComposedReport, withOrigin } from './report.ts'

/** The report as one HTML file that stands by itself, with its own plain style and links to `origin`. */
export function reportHtml(report: ComposedReport, origin: string): string {
  const document = withOrigin(report.document, origin)
  const page = (
    <html lang={document.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{document.title}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>{document.title}</h1>
          <p>{document.subtitle}</p>
          <DocumentBody document={document} />
        </main>
        <footer>{document.footer.text}</footer>
      </body>
    </html>
  )
  return `<!doctype html>\n${String(page)}\n`
}

const style =
  'body{font:1rem/1.55 system-ui,sans-serif;color:#1c2b26;background:#fff;margin:2rem auto;max-width:52rem;padding:0 1rem}h1,h2{color:#1f4d3f}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:start;font-weight:600}th,td{border-bottom:1px solid #cfd8d3;padding:.35rem .5rem;text-align:start;vertical-align:top}dl div{display:flex;gap:1rem}dt{min-width:12rem;font-weight:600}dd{margin:0}a{color:#1f5c8a}.ds-sr-only{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.funding{display:flex;gap:1rem;align-items:center;margin-top:2rem}'
