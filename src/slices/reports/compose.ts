import { day, formatDay } from '../../kit/day.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { companyListBlocks, companyListRows } from './company-list.ts'
import type { Block, FinalReportDocument } from './document.ts'
import { jointAnnex } from './money-blocks.ts'
import { moneyText } from './money-text.ts'
import { blocksOf } from './narrative.ts'
import { figureRun, plain, type ReportParts } from './parts.ts'
import { recordBlocks } from './record-blocks.ts'
import { type ReportWords, text } from './text.ts'
import { headings, type ReportHeading } from './types.ts'

const swedishTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** Puts a final report together: people's words under each heading, with what the records say beneath them. Nothing in it is typed. */
export function composeDocument(parts: ReportParts): FinalReportDocument {
  const { question, project, facts, language, now } = parts
  const t = text(language)
  const place =
    project.municipalities.find((m) => m.code === question.municipalityCode)?.name ?? t.wholeProject
  const period = `${formatDay(day(question.fromOn), language)} – ${formatDay(day(question.toOn), language)}`
  const counted = swedishTime.format(now)
  const rows = [
    [t.projectName, facts.fullName],
    [t.caseId, facts.caseId],
    [t.beneficiary, facts.beneficiary],
    [t.orgNumber, facts.orgNumber && checkOrgNumber(facts.orgNumber).formatted],
    [t.programme, `${facts.programme} ${facts.programmePeriod}`],
    [t.municipality, place],
    [t.period, period],
    [t.countedAt, counted],
  ].flatMap(([name, value]) => (name && value ? [{ name, value }] : []))
  return {
    language,
    layout: 'report',
    cover: { over: t.finalReport, title: `${facts.name}, ${place}` },
    contents: true,
    edition: null,
    title: t.titleOf(`${facts.name}, ${place}`),
    subtitle: facts.fullName,
    author: facts.beneficiary ?? facts.name,
    createdAt: counted.replace(' ', 'T'),
    facts: { caption: t.factsCaption, columns: [t.fact, t.value], rows },
    sections: [
      ...headings.map((heading) => ({ heading: t[heading], blocks: sectionBlocks(heading, parts, t) })),
      ...annexes(parts),
    ],
    funding:
      facts.programmePeriod === '2014-2020'
        ? { emblem: t.emblem, union: t.union, fund: t.fund }
        : { emblem: t.emblem, union: t.coFunded, fund: '' },
    footer: {
      text: `${t.finalReport} · ${facts.name}, ${place} · ${t.countedAt.toLowerCase()} ${counted}`,
      page: t.page,
      of: t.of,
    },
  }
}

function sectionBlocks(heading: ReportHeading, parts: ReportParts, t: ReportWords): Block[] {
  const section = parts.sections.find((one) => one.heading === heading)
  const body = (parts.language === 'sv' ? section?.bodySv : section?.bodyEn) ?? ''
  const written = blocksOf(body, (key) => figureRun(key, parts))
  const added = recordBlocks[heading]?.(parts, t) ?? []
  return written.length + added.length > 0
    ? [...written, ...added]
    : [{ kind: 'paragraph', runs: plain(t.notWritten) }]
}

/** What the financier wants beside the report; an annex without rows is left out. */
function annexes(parts: ReportParts) {
  const t = moneyText(parts.language)
  const { figures, money, language } = parts
  const companies = companyListRows(parts.companies, { figures, aid: money.aid, language })
  return [
    { heading: t.annexCompanies, blocks: companyListBlocks(companies, parts), lying: true },
    { heading: t.annexJoint, blocks: jointAnnex(parts), annex: true },
  ].filter(({ blocks }) => blocks.length > 0)
}
