import { formatNumber } from '../../kit/number.ts'
import type { RequestContext } from '../../platform/http/index.ts'
import { Row, Section, Tiles } from '../../ui/index.ts'
import type { LoadedClaim } from '../claims/index.ts'
import {
  address,
  countFigures,
  definitions,
  figureInWords,
  findProject,
  mayCount,
  type Question,
} from '../figures/index.ts'
import { findReportFor } from '../reports/index.ts'
import { claimText } from './claim-text.ts'

/** What the financier's progress report asks for with each claim. */
const shown = [
  'companies_supported',
  'companies_sme',
  'companies_newly_started',
  'companies_individual_support',
  'people_reached',
  'jobs_kept',
  'jobs_created',
  'support_hours',
]

/** The figures and the report of a claim's period, each opening to its evidence; of the own municipality for those who may not count the whole. */
export async function claimBeside(c: RequestContext, { view, viewer }: LoadedClaim) {
  const { tx, language } = c.var
  const t = claimText(language)
  const { claim } = view
  const project = await findProject(tx, claim.projectKey)
  if (!project) return null
  const isWhole = await mayCount(tx, project.id, null)
  const own = project.municipalities.find(({ code }) =>
    viewer.roles.some(({ municipalityCode }) => municipalityCode === code),
  )
  if (!isWhole && !own) return null
  const question: Question = {
    projectId: project.id,
    projectKey: project.key,
    municipalityCode: isWhole ? null : (own?.code ?? null),
    fromOn: claim.fromOn,
    toOn: claim.toOn,
  }
  const figures = await countFigures(
    tx,
    definitions.filter(({ key }) => shown.includes(key)),
    question,
  )
  const report = await findReportFor(tx, project.id, question.municipalityCode, claim.fromOn, claim.toOn)
  return (
    <Section title={t.figures} note={t.figuresNote}>
      <Tiles
        label={t.figures}
        items={figures.map(({ key, value }) => ({
          label: figureInWords(key, language).name,
          value: value === null ? t.withheld : formatNumber(value, language),
          href: address(`/uppfoljning/${key}`, question),
        }))}
      />
      <Row>
        <a href={address('/uppfoljning', question)}>{t.all}</a>
        <a href={report ? `/rapporter/${report.id}` : '/rapporter'}>{report ? t.report : t.newReport}</a>
      </Row>
    </Section>
  )
}
