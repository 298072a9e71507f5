import { Hono } from 'hono'
import type { Language } from '../../kit/language.ts'
import { docxMediaType, xlsxMediaType } from '../../platform/documents/index.ts'
import {
  drawPage,
  type Env,
  forbidden,
  notFound,
  queryText,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { planJob } from '../../platform/jobs/index.ts'
import { eraseName } from './commands.ts'
import { compareRoutes } from './compare-routes.tsx'
import { isOfPersons } from './compare-rules.ts'
import { EditionListPage, EditionPage } from './edition-page.tsx'
import { fileName } from './edition-parts.tsx'
import { editionOf, reader } from './edition-request.ts'
import { FrozenEvidencePage, FrozenRecordPage, type InFigure, type Shown } from './evidence-page.tsx'
import { makeEditionFiles } from './file-job.ts'
import { frozenDocument } from './frozen.ts'
import { listLiving } from './living-queries.ts'
import { mayApprove } from './permissions.ts'
import { findStanding } from './publication-queries.ts'
import { findEditionFile, findPart, listEditionFiles, listEditions, listNames, listParts } from './queries.ts'
import { text } from './text.ts'
import type { EditionFormat, FrozenCompany, FrozenFigure, Unfinished } from './types.ts'
import { verifyRoutes } from './verify-routes.tsx'

export const routes = new Hono<Env>()

routes.route('/', compareRoutes)
routes.route('/', verifyRoutes)

routes.get('/utgavor', async (c) => {
  reader(c)
  const { tx, language } = c.var
  return drawPage(
    c,
    <EditionListPage t={text(language)} language={language} editions={await listEditions(tx)} />,
  )
})

routes.get('/utgavor/:id{[0-9]+}', async (c) => {
  const { viewer, edition } = await editionOf(c)
  const { tx, language } = c.var
  const siblings = await listEditions(tx, edition.reportId)
  return drawPage(
    c,
    <EditionPage
      {...{ t: text(language), language, edition }}
      document={await frozenDocument(tx, edition, language, `/utgavor/${edition.id}`)}
      files={await listEditionFiles(tx, edition.id)}
      names={await listNames(tx, edition.id)}
      unfinished={(await findPart<readonly Unfinished[]>(tx, edition.id, 'unfinished')) ?? []}
      newer={siblings.find(({ number }) => number > edition.number)}
      previous={siblings.find(({ number }) => number === edition.number - 1)}
      mayApprove={mayApprove(viewer, edition)}
      standing={await findStanding(tx, edition.reportId)}
    />,
  )
})

routes.get('/utgavor/:id{[0-9]+}/underlag/:figure{[a-z0-9_]+}', async (c) => {
  const { edition } = await editionOf(c)
  const { tx, language } = c.var
  const figure = await findPart<FrozenFigure>(tx, edition.id, `figure.${c.req.param('figure')}`)
  if (!figure) throw notFound()
  const wanted = queryText(c, 'visa')
  const shown: Shown = wanted === 'raknas' || wanted === 'raknas-inte' ? wanted : 'alla'
  const records = isOfPersons(figure) ? [] : figure.evidence.map(({ record }) => record)
  return drawPage(
    c,
    <FrozenEvidencePage
      {...{ t: text(language), language, edition, figure, shown }}
      names={await listNames(tx, edition.id)}
      living={await listLiving(tx, records, edition.approvedAt)}
    />,
  )
})

routes.get('/utgavor/:id{[0-9]+}/poster/:record', async (c) => {
  const { edition } = await editionOf(c)
  const { tx, language } = c.var
  const record = c.req.param('record')
  const figures = [...(await listParts(tx, edition.id, 'figure.%')).values()].map(
    (bytes) => JSON.parse(Buffer.from(bytes).toString('utf8')) as FrozenFigure,
  )
  const rows = figures.flatMap((figure): InFigure[] =>
    figure.evidence.filter((row) => row.record === record).map((row) => ({ figure, row })),
  )
  // Pseudonyms of persons have no page of their own.
  if (rows.length === 0 || !record.includes(':')) throw notFound()
  const companies = (await findPart<readonly FrozenCompany[]>(tx, edition.id, 'companies')) ?? []
  return drawPage(
    c,
    <FrozenRecordPage
      {...{ t: text(language), language, edition, record, rows }}
      label={rows[0]?.row.label ?? record}
      company={companies.find((one) => one.record === record.replace('company_aid:', 'company:'))}
      names={await listNames(tx, edition.id)}
      living={await listLiving(tx, [record], edition.approvedAt)}
    />,
  )
})

const mediaTypes: { readonly [F in EditionFormat]: string } = {
  pdf: 'application/pdf',
  docx: docxMediaType,
  xlsx: xlsxMediaType,
  html: 'text/html; charset=utf-8',
  json: 'application/json',
}

routes.get('/utgavor/:id{[0-9]+}/:file{utgava(\\.(sv|en))?\\.(pdf|docx|xlsx|html|json)}', async (c) => {
  const { edition } = await editionOf(c)
  const found = /^utgava(?:\.(sv|en))?\.(pdf|docx|xlsx|html|json)$/.exec(c.req.param('file'))
  const language = (found?.[1] ?? null) as Language | null
  const format = found?.[2] as EditionFormat
  const file = await findEditionFile(c.var.tx, edition.id, format, language)
  if (!file) throw notFound()
  const place = edition.manifest.municipality?.name ?? edition.manifest.project.name
  const name = `${place}-utgava-${edition.number}.${fileName(format, language).slice('utgava.'.length)}`
  const plainName = name.normalize('NFD').replace(/[^\w.-]/g, '')
  c.header('content-type', mediaTypes[format])
  c.header('x-content-type-options', 'nosniff')
  c.header('content-disposition', `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${plainName}"`)
  return c.body(new Uint8Array(file.content))
})

routes.post('/utgavor/:id{[0-9]+}/filer', async (c) => {
  const { viewer, edition } = await editionOf(c)
  if (!mayApprove(viewer, edition)) throw forbidden()
  const { tx, language, site } = c.var
  await planJob(tx, makeEditionFiles, { editionId: edition.id, origin: site.origin })
  return redirectWithToast(c, `/utgavor/${edition.id}`, text(language).filesPlanned)
})

routes.post('/utgavor/:id{[0-9]+}/namn/:sign/radering', async (c) => {
  const { viewer, edition } = await editionOf(c)
  if (!mayApprove(viewer, edition)) throw forbidden()
  const { tx, language, now } = c.var
  const t = text(language)
  const erased = await eraseName(
    tx,
    { staffId: viewer.staffId, now },
    { editionId: edition.id, pseudonym: c.req.param('sign') },
  )
  if (!erased.allowed) throw notFound()
  return redirectWithToast(c, `/utgavor/${edition.id}#namn`, t.isErased)
})
