import {
  drawPage,
  type FormValues,
  forbidden,
  notFound,
  one,
  type RequestContext,
} from '../../platform/http/index.ts'
import { listLessons } from '../interventions/index.ts'
import { listMilestones } from '../milestones/index.ts'
import { draftOfParts } from './drafting.ts'
import { lessonsUnder } from './lessons-offered.ts'
import { blocksOf } from './narrative.ts'
import { placedFigure, type ReportParts } from './parts.ts'
import { mayWrite } from './permissions.ts'
import { loadParts } from './report.ts'
import { reportOf } from './report-request.ts'
import { SectionPage, type SectionProps } from './section-page.tsx'
import { listComments } from './section-queries.ts'
import { findTemplateVersion } from './template-queries.ts'
import { text } from './text.ts'
import type { ReportKind } from './types.ts'

/** The report asked for and its section, as whoever may read the report. */
export async function readableSection(c: RequestContext, heading = c.req.param('heading')) {
  const found = await reportOf(c)
  const { tx, language } = c.var
  const template = await findTemplateVersion(tx, found.report.templateVersionId)
  const section = template?.sections.find(({ key, annex }) => key === heading && !annex)
  if (!section) throw notFound()
  const t = text(language)
  const place =
    found.project.municipalities.find(({ code }) => code === found.report.municipalityCode)?.name ??
    t.wholeProject
  const title = `${t[found.report.kind as ReportKind]} – ${place}`
  return { ...found, section, title, t }
}

/** The same, for whoever may write in it. */
export async function writableSection(c: RequestContext, heading?: string) {
  const found = await readableSection(c, heading)
  if (!mayWrite(found.viewer, found.report)) throw forbidden()
  return found
}

export const partsOf = async (
  c: RequestContext,
  { report, project, question }: Awaited<ReturnType<typeof reportOf>>,
) => loadParts(c.var.tx, { question, project, language: c.var.language, now: c.var.now, reportId: report.id })

export const read = (parts: ReportParts, body: string, language = parts.language) =>
  blocksOf(body, { language, find: (key) => placedFigure(key, { ...parts, language }) })

/** What the editor offers to put into a section: what was noted of interventions and companies of the report's place and period. */
export const offered = async (
  { var: { tx } }: RequestContext,
  { section, question }: Awaited<ReturnType<typeof readableSection>>,
) =>
  lessonsUnder(
    section.key,
    await listLessons(tx, question),
    await listMilestones(tx, { ...question, municipality: question.municipalityCode ?? undefined }),
  )

/** What was typed in a field; nothing is no words. */
export const typed = (values: FormValues, name: string): string => one(values, name) ?? ''

type Drawn = {
  readonly values: FormValues
  readonly version: number
  /** Where the address does not name the section. */
  readonly heading?: string
} & Partial<Pick<SectionProps, 'errors' | 'other' | 'added' | 'comment'>>

/** The editor of a section with what is typed in it. */
export async function drawSection(c: RequestContext, drawn: Drawn, status: 200 | 409 | 422 = 200) {
  const found = await writableSection(c, drawn.heading)
  const { report, section, title, t } = found
  const { tx, language } = c.var
  const parts = await partsOf(c, found)
  const draft = (await draftOfParts(tx, parts)).find(({ key }) => key === section.key)
  const lessons = await offered(c, found)
  const body = (words: { bodySv: string; bodyEn: string } | undefined) =>
    (language === 'sv' ? words?.bodySv : words?.bodyEn) ?? ''
  const shown = typed(drawn.values, language === 'sv' ? 'bodySv' : 'bodyEn')
  return drawPage(
    c,
    <SectionPage
      {...{ t, language, id: report.id, title, section, draft, lessons }}
      version={drawn.version}
      values={drawn.values}
      errors={drawn.errors ?? {}}
      figures={parts.figures.map((figure) => ({
        figure,
        shown: placedFigure(figure.key, parts)?.text ?? '',
      }))}
      preview={read(parts, shown)}
      draftBlocks={read(parts, body(draft))}
      comments={(await listComments(tx, report.id)).filter(({ heading }) => heading === section.key)}
      comment={drawn.comment}
      other={drawn.other}
      added={drawn.added ?? false}
    />,
    status,
  )
}
