import type { Tx } from '../../platform/db/index.ts'
import type { EditionDraft, Unfinished } from '../editions/index.ts'
import {
  type CountedProject,
  type Figure,
  figureInWords,
  figureText,
  type Question,
} from '../figures/index.ts'
import { listUnansweredFlags } from '../finance/index.ts'
import { approvalText } from './approval-text.ts'
import { listSections, type Section } from './queries.ts'
import { composeReportInBoth } from './report.ts'
import { listComments } from './section-queries.ts'
import type { TemplateSection } from './types.ts'

type Asked = {
  readonly question: Question
  readonly project: CountedProject
  readonly now: Date
  readonly report: { readonly id: number; readonly kind: string }
}

/** The report in both languages with what is unfinished in it, as it would be frozen at this moment. */
export async function draftEdition(tx: Tx, asked: Asked): Promise<EditionDraft> {
  const { question, project, now, report } = asked
  const { sv, en } = await composeReportInBoth(tx, { question, project, now, reportId: report.id })
  const sections = await listSections(tx, report.id)
  return {
    report,
    question,
    project: { name: project.name, fullName: project.fullName },
    municipality: project.municipalities.find(({ code }) => code === question.municipalityCode)?.name ?? null,
    template: {
      key: `${sv.template.kind}-${sv.template.id}`,
      version: String(sv.template.number),
      headings: Object.fromEntries(
        sv.template.sections.map(({ key, headingSv, headingEn }) => [key, { sv: headingSv, en: headingEn }]),
      ),
    },
    documents: { sv: sv.document, en: en.document },
    figures: sv.figures,
    narrative: sections.map(({ heading, bodySv, bodyEn, version, writtenByStaffId }) => ({
      heading,
      bodySv,
      bodyEn,
      version,
      writtenByStaffId,
    })),
    unfinished: [
      ...unwritten(sv.template.sections, sections),
      ...openComments(sv.template.sections, await listComments(tx, report.id)),
      ...withheld(sv.figures),
      ...(await unansweredFlags(tx, sv.figures)),
    ],
  }
}

function unwritten(required: readonly TemplateSection[], written: readonly Section[]): Unfinished[] {
  return required
    .filter((section) => section.required)
    .flatMap(({ key, headingSv, headingEn }): Unfinished[] => {
      const section = written.find(({ heading }) => heading === key)
      const missing = [section?.bodySv ? null : 'sv', section?.bodyEn ? null : 'en'].filter(
        (one) => one !== null,
      )
      if (missing.length === 0) return []
      if (missing.length === 2) return [{ kind: 'section', sv: headingSv, en: headingEn }]
      const english = missing[0] === 'en'
      return [
        {
          kind: 'section',
          sv: approvalText('sv').onlyMissing(headingSv, english),
          en: approvalText('en').onlyMissing(headingEn, english),
        },
      ]
    })
}

/** Threads that nobody has marked as seen to, by their section. Who wrote them and what they say is not told here. */
function openComments(
  sections: readonly TemplateSection[],
  comments: Awaited<ReturnType<typeof listComments>>,
): Unfinished[] {
  const open = comments.filter(({ answersId, resolvedAt }) => answersId === null && resolvedAt === null)
  return [...Map.groupBy(open, ({ heading }) => heading)].map(([key, threads]) => {
    const section = sections.find((one) => one.key === key)
    const said = (language: 'sv' | 'en', heading: string | undefined) =>
      approvalText(language).openComments(heading ?? key, threads.length)
    return { kind: 'comment', sv: said('sv', section?.headingSv), en: said('en', section?.headingEn) }
  })
}

function withheld(figures: readonly Figure[]): Unfinished[] {
  return figures.flatMap(({ key, withheld: why }): Unfinished[] => {
    if (why === null) return []
    const said = (language: 'sv' | 'en') =>
      `${figureInWords(key, language).name} (${figureText(language)[why]})`
    return [{ kind: 'withheld', sv: said('sv'), en: said('en') }]
  })
}

/** Costs that are counted while something looks wrong with them and nobody has answered why. */
async function unansweredFlags(tx: Tx, figures: readonly Figure[]): Promise<Unfinished[]> {
  const counted = figures
    .filter(({ key }) => key === 'cost_eligible')
    .flatMap(({ evidence }) => evidence.filter(({ included }) => included))
    .flatMap(({ record }) => {
      const id = /^cost:(\d+)$/.exec(record)?.[1]
      return id ? [Number(id)] : []
    })
  const flags = await listUnansweredFlags(tx, counted)
  const costs = new Set(flags.map(({ costId }) => costId)).size
  return costs === 0
    ? []
    : [
        {
          kind: 'flag',
          sv: approvalText('sv').flaggedCosts(costs),
          en: approvalText('en').flaggedCosts(costs),
        },
      ]
}
