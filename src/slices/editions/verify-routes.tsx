import { Hono } from 'hono'
import { drawPage, type Env, type RequestContext, readUploads } from '../../platform/http/index.ts'
import { reader } from './edition-request.ts'
import { text } from './text.ts'
import { type ExportVerdict, type Verdict, verifyExport, verifyFile } from './verify.ts'
import { VerifyPage } from './verify-page.tsx'
import { verifyText } from './verify-text.ts'

export const verifyRoutes = new Hono<Env>()

const mostBytes = 10 * 1024 * 1024

type Shown = {
  readonly verdict?: Verdict
  readonly exported?: ExportVerdict | null
  readonly errors?: Record<string, string>
}

function drawVerify(c: RequestContext, { verdict, exported, errors = {} }: Shown = {}) {
  const { language } = c.var
  const page = (
    <VerifyPage
      {...{ t: text(language), language, errors }}
      verdict={verdict ?? null}
      exported={exported ?? null}
    />
  )
  return drawPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}

verifyRoutes.get('/utgavor/prova', (c) => {
  reader(c)
  return drawVerify(c)
})

verifyRoutes.post('/utgavor/prova', async (c) => {
  reader(c)
  const { tx, language } = c.var
  const [file] = await readUploads(c, 'file')
  if (!file || file.bytes.byteLength === 0 || file.bytes.byteLength > mostBytes)
    return drawVerify(c, { errors: { file: verifyText(language).fileMissing } })
  return drawVerify(c, { verdict: await verifyFile(tx, file.bytes), exported: verifyExport(file.bytes) })
})
