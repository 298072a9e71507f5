import { Hono } from 'hono'
import { z } from 'zod'
import { typedKronor } from '../../kit/money.ts'
import { spreadsheetXlsx, xlsxMediaType } from '../../platform/documents/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  idParam,
  notFound,
  one,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { listCostTypes, listProjectAccounts } from './account-queries.ts'
import { writeForecast } from './budget-commands.ts'
import { readGrid } from './grid-forms.ts'
import { GridPage } from './grid-page.tsx'
import { loadFinanciers, loadOutcome, quarterWords } from './outcome-load.ts'
import { OutcomePage, outcomePath, outcomeViews } from './outcome-page.tsx'
import { findProjectDays, listForecast } from './outcome-queries.ts'
import { quartersBetween } from './outcome-rules.ts'
import { outcomeSheets } from './outcome-sheets.ts'
import { outcomeText } from './outcome-text.ts'
import { readsProjectsOf } from './permissions.ts'
import { loadProject, loadProjectToWrite } from './project-request.ts'

/** What was budgeted, what it became, what is expected: on a page and as a spreadsheet, and the grid of the forecast. */
export const outcomeRoutes = new Hono<Env>()

const path = '/ekonomi/projekt/:id{[0-9]+}'
const mostQuarters = 8

outcomeRoutes.get(`${path}/utfall`, async (c) => {
  const { project, viewer, mayWrite } = await loadProject(c)
  const { tx, language, today } = c.var
  const t = outcomeText(language)
  const isWhole = readsProjectsOf(viewer).includes(project.id)
  const asked = outcomeViews.find((view) => view === queryText(c, 'per')) ?? 'slag'
  const view = asked === 'finansiar' && !isWhole ? 'slag' : asked
  const which = { projectId: project.id, today, language }
  return drawPage(
    c,
    <OutcomePage
      t={t}
      language={language}
      project={project}
      view={view}
      rows={view === 'finansiar' ? [] : await loadOutcome(tx, which, view, t)}
      financiers={view === 'finansiar' ? await loadFinanciers(tx, project.id) : []}
      isWhole={isWhole}
      toForecast={mayWrite ? await listProjectAccounts(tx, project.id) : []}
    />,
  )
})

outcomeRoutes.get(`${path}/utfall.xlsx`, async (c) => {
  const { project } = await loadProject(c)
  const { tx, language, today } = c.var
  const file = await spreadsheetXlsx(
    `${project.name}, ${outcomeText(language).title}`,
    await outcomeSheets(tx, project.id, today, language),
  )
  return c.body(new Uint8Array(file), 200, {
    'content-type': xlsxMediaType,
    'content-disposition': `attachment; filename="${project.key}-utfall-${today}.xlsx"`,
    'cache-control': 'no-store',
  })
})

outcomeRoutes.get(`${path}/prognos/:konto{[0-9]+}`, async (c) => {
  const asked = await loadForecast(c)
  const written = await listForecast(c.var.tx, asked.account.id)
  const values = written.map((cell) => [
    cellName(cell.costTypeCode, cell.quarterFromOn),
    typedKronor(cell.amountOre),
  ])
  return drawForecast(c, asked, Object.fromEntries(values), {})
})

outcomeRoutes.post(`${path}/prognos/:konto{[0-9]+}`, async (c) => {
  const asked = await loadForecast(c)
  const { tx, language, now } = c.var
  const t = outcomeText(language)
  const form = await readForm(c, z.object({}), outcomeText)
  if (!form.ok) return drawForecast(c, asked, form.values, form.errors, 422)
  const types = await listCostTypes(tx)
  const fields = types.flatMap(({ code }) =>
    asked.quarters.map((quarterFromOn) => ({
      name: cellName(code, quarterFromOn),
      key: { costTypeCode: code, quarterFromOn: quarterFromOn as string },
    })),
  )
  const { cells, wrong } = readGrid(form.values, fields)
  if (wrong.length > 0) {
    const errors = wrong.map((name) => [name, t.amountWrong(one(form.values, name) ?? '')])
    return drawForecast(c, asked, form.values, Object.fromEntries(errors), 422)
  }
  const who = { staffId: asked.viewer.staffId, now }
  await writeForecast(tx, asked.account.id, asked.quarters, cells, who)
  return redirectWithToast(c, outcomePath(asked.project.id), t.saved)
})

const cellName = (costTypeCode: string, quarterFromOn: string) => `f-${costTypeCode}-${quarterFromOn}`

async function loadForecast(c: RequestContext) {
  const { project, viewer } = await loadProjectToWrite(c)
  const { tx, today } = c.var
  const id = idParam(c, 'konto')
  const account = (await listProjectAccounts(tx, project.id)).find((each) => each.id === id)
  if (!account) throw notFound()
  const days = await findProjectDays(tx, project.id)
  const fromOn = days && days.fromOn > today ? days.fromOn : today
  return { project, viewer, account, quarters: days ? quartersBetween(fromOn, days.toOn, mostQuarters) : [] }
}

async function drawForecast(
  c: RequestContext,
  { project, account, quarters }: Awaited<ReturnType<typeof loadForecast>>,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const t = outcomeText(language)
  const types = await listCostTypes(tx)
  return drawPage(
    c,
    <GridPage
      title={t.forecastTitle(account.name)}
      facts={project.name}
      note={quarters.length === 0 ? t.noQuarters : t.forecastLead}
      backHref={outcomePath(project.id)}
      backLabel={t.title}
      action={`/ekonomi/projekt/${project.id}/prognos/${account.id}`}
      hidden={{}}
      rowHeader={t.slag}
      rows={types.map((type) => ({ key: type.code, label: language === 'sv' ? type.nameSv : type.nameEn }))}
      columns={quarters.map((quarter) => ({ key: quarter, label: quarterWords(quarter, t) }))}
      nameOf={(row, column) => cellName(row.key, column.key)}
      saveLabel={t.save}
      cancelLabel={t.cancel}
      values={values}
      errors={errors}
    />,
    status,
  )
}
