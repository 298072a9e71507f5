import { Hono } from 'hono'
import { xlsxMediaType } from '../../platform/documents/index.ts'
import {
  drawPage,
  drawPublicPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  one,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  samePath,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { economises, listProjects } from '../organisations/index.ts'
import { setAssumesApproval } from './approval-commands.ts'
import { listApprovalSettings } from './approval-queries.ts'
import { approvalText } from './approval-text.ts'
import { approvalForm, enteredForm, reporterForm } from './forms.ts'
import { setsAidOf, writesAidOf } from './permissions.ts'
import { PublicRegisterPage } from './public-register-page.tsx'
import { markEntered, setReporter } from './register-commands.ts'
import { registerCsv, registerRecords, registerXlsx } from './register-export.ts'
import { RegisterPage } from './register-page.tsx'
import { findRegisterRow, findReporter, listPublicRegister, listRegisterRows } from './register-queries.ts'
import { registerText } from './register-text.ts'
import { aidReader, whoOf } from './request.ts'
import { aidText } from './text.ts'

export const registerRoutes = new Hono<Env>()
const path = '/ekonomi/stod/register'

registerRoutes.get(path, async (c) => draw(c, {}))

registerRoutes.get(`${path}.csv`, async (c) => {
  aidReader(c)
  return c.body(registerCsv(await listRegisterRows(c.var.tx)), 200, headers('csv', 'text/csv; charset=utf-8'))
})

registerRoutes.get(`${path}.json`, async (c) => {
  aidReader(c)
  const body = JSON.stringify({ rows: registerRecords(await listRegisterRows(c.var.tx)) }, null, 2)
  return c.body(body, 200, headers('json', 'application/json; charset=utf-8'))
})

registerRoutes.get(`${path}.xlsx`, async (c) => {
  aidReader(c)
  const file = await registerXlsx(await listRegisterRows(c.var.tx))
  return c.body(new Uint8Array(file), 200, headers('xlsx', xlsxMediaType))
})

registerRoutes.post(`${path}/:id{[0-9]+}`, async (c) => {
  const viewer = aidReader(c)
  const row = await findRegisterRow(c.var.tx, idParam(c))
  if (!row) throw notFound()
  if (!writesAidOf(viewer, row.projectId)) throw forbidden()
  const t = registerText(c.var.language)
  const form = await readForm(c, enteredForm, registerText)
  if (!form.ok) return draw(c, form.errors, 422)
  const { enteredOn, reference } = form.value
  const marked = await markEntered(c.var.tx, whoOf(c, viewer), row, { on: enteredOn, reference })
  if (!marked.allowed) return draw(c, { enteredOn: t[marked.refusal] }, 422)
  const back = samePath(one(form.values, 'back') ?? path)
  return redirectWithToast(c, back === '/' ? path : back, t.marked)
})

registerRoutes.post('/ekonomi/stod/rapportor', async (c) => {
  const viewer = aidReader(c)
  const form = await readForm(c, reporterForm, registerText)
  if (!form.ok) return draw(c, form.errors, 422)
  if (!writesAidOf(viewer, form.value.project)) throw forbidden()
  await setReporter(c.var.tx, form.value.project, form.value.reporter)
  return redirectWithToast(c, path, registerText(c.var.language).reporterSaved)
})

registerRoutes.post('/ekonomi/stod/godkannande', async (c) => {
  const viewer = aidReader(c)
  const t = approvalText(c.var.language)
  const form = await readForm(c, approvalForm, approvalText)
  if (!form.ok) return draw(c, form.errors, 422)
  const { project, assumesApproval, version } = form.value
  const [setting] = setsAidOf(viewer).includes(project) ? await listApprovalSettings(c.var.tx, [project]) : []
  if (!setting) throw forbidden()
  const set = await setAssumesApproval(c.var.tx, setting, assumesApproval, version)
  if (!set.allowed) return draw(c, { '': t[set.refusal] }, 422)
  return redirectWithToast(c, path, t.saved)
})

/** For anybody: what stands, one year at a time. */
registerRoutes.get('/stodregister', async (c) => {
  const { tx, language, today } = c.var
  const thisYear = Number(today.slice(0, 4))
  const asked = Number(queryText(c, 'ar') ?? thisYear)
  const year =
    Number.isInteger(asked) && asked >= 2026 && asked <= thisYear ? asked : Math.max(thisYear, 2026)
  const years = Array.from({ length: Math.max(1, thisYear - 2025) }, (_, nth) => 2026 + nth)
  return drawPublicPage(
    c,
    <PublicRegisterPage
      t={registerText(language)}
      a={aidText(language)}
      language={language}
      year={year}
      years={years}
      rows={await listPublicRegister(tx, year)}
    />,
  )
})

const headers = (ending: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="stodregister.${ending}"`,
  'cache-control': 'no-store',
})

async function draw(c: RequestContext, errors: FieldErrors, status: 200 | 422 = 200) {
  const { tx, language, today } = c.var
  const viewer = aidReader(c)
  const writable = []
  for (const { key, name } of await listProjects(tx))
    if (economises(viewer).includes(key)) writable.push({ key, name, reporter: await findReporter(tx, key) })
  return drawPage(
    c,
    <RegisterPage
      t={registerText(language)}
      a={aidText(language)}
      language={language}
      today={today}
      rows={await listRegisterRows(tx)}
      writable={writable}
      approval={await listApprovalSettings(tx, setsAidOf(viewer))}
      errors={errors}
    />,
    status,
  )
}
