import type { Language } from '../../kit/language.ts'
import { formatShare } from '../../kit/number.ts'
import { Columns, LinkButton, Section, Tiles } from '../../ui/index.ts'
import { DashboardPage, dashboardParts } from './dashboard-page.tsx'
import { shareOfWomen } from './dashboard-rules.ts'
import { dashboardText } from './dashboard-text.ts'
import type { Definition } from './definitions.ts'
import { MunicipalityTable } from './municipality-table.tsx'
import { figureInWords } from './names.ts'
import type { PlaceCount } from './place-queries.ts'
import { referenceOf } from './population-rules.ts'
import type { PopulationNumber } from './population-types.ts'
import { type Asked, address, codesOf } from './question.ts'
import { shownValue } from './question-form.tsx'
import type { LocalityReached } from './reach-queries.ts'
import type { Target } from './target-queries.ts'
import { TargetsDrawn } from './target-rows.tsx'
import { targetsAsked } from './target-rules.ts'
import { text } from './text.ts'
import type { Figure } from './types.ts'

/** What is told at a glance, in this order. */
export const glanceKeys = [
  'companies_supported',
  'companies_sme',
  'companies_not_counted',
  'companies_individual_support',
  'people_women',
  'people_men',
  'jobs_kept',
  'jobs_created',
] as const

type OverviewPageProps = {
  readonly language: Language
  readonly asked: Asked
  readonly figures: readonly Figure[]
  readonly targets: readonly Target[]
  readonly focusAreas: readonly { readonly key: string; readonly name: string }[]
  readonly localities: readonly LocalityReached[]
  readonly columns: readonly Definition[]
  readonly counts: readonly PlaceCount[]
  /** Who leads companies in the municipalities asked about. */
  readonly numbers: readonly PopulationNumber[]
  readonly seesMilestones: boolean
}

export function OverviewPage(props: OverviewPageProps) {
  const { language, asked, figures, columns, counts } = props
  const t = text(language)
  const d = dashboardText(language)
  const { here: targets, everywhere } = targetsAsked(asked, props.targets)
  const shown = glanceKeys.flatMap((key) => figures.find((figure) => figure.key === key) ?? [])
  return (
    <DashboardPage
      language={language}
      asked={asked}
      part="overview"
      lead={d.overviewLead}
      actions={
        <>
          {props.seesMilestones && (
            <LinkButton variant="tertiary" href="/milstolpar">
              {d.milestones}
            </LinkButton>
          )}
          <LinkButton variant="tertiary" href="/lardomar">
            {d.lessons}
          </LinkButton>
        </>
      }
    >
      <Section title={d.atAGlance}>
        <div class="tiles-four">
          <Tiles
            label={d.atAGlance}
            items={shown.map((figure) => ({
              label: figureInWords(figure.key, language).name,
              value: shownValue(figure, t, language),
              href: address(`/uppfoljning/${figure.key}`, asked.question),
            }))}
          />
        </div>
      </Section>
      <Columns
        main={
          <Section
            title={d.reachingTargets}
            actions={
              <LinkButton variant="tertiary" size="sm" href={address(dashboardParts.targets, asked.question)}>
                {d.moreTargets}
              </LinkButton>
            }
          >
            <TargetsDrawn
              language={language}
              asked={asked}
              figures={figures}
              targets={targets.slice(0, targetsShown)}
            />
          </Section>
        }
        aside={<Missing {...props} />}
      />
      {asked.municipalities.length > 1 && (
        <MunicipalityTable
          language={language}
          asked={asked}
          definitions={columns}
          counts={counts}
          targets={everywhere}
          title={d.perMunicipality}
        />
      )}
    </DashboardPage>
  )
}

const targetsShown = 6

/** Those not reached, in sentences that lead to where it can be seen. */
function Missing({ language, asked, figures, focusAreas, localities, numbers }: OverviewPageProps) {
  const d = dashboardText(language)
  const missed = localities.filter(({ supported }) => supported === 0).length
  const valueOf = (key: string) => figures.find((figure) => figure.key === key)?.value ?? 0
  const needs = focusAreas
    .map(({ key, name }) => ({
      name,
      needing: valueOf(`needs_${key}`),
      supported: valueOf(`asked_for_${key}`),
    }))
    .filter(({ needing, supported }) => needing > supported)
    .sort((a, b) => b.needing - b.supported - (a.needing - a.supported))
    .slice(0, 3)
  const find = (key: string) => figures.find((figure) => figure.key === key)
  const women = shareOfWomen(find('people_women'), find('people_men'))
  const reference = women && referenceOf(numbers, 'women', codesOf(asked))
  const womenInWords = () =>
    women === null
      ? d.people
      : d.missingWomen(
          formatShare(women.part / women.whole, language),
          reference && formatShare(reference.part / reference.whole, language),
        )
  return (
    <Section title={d.missing}>
      <ul class="plain-list">
        {localities.length > 0 && (
          <li>
            <a href={address(dashboardParts.map, asked.question)}>
              {d.missingPlaces(missed, localities.length)}
            </a>
          </li>
        )}
        {needs.map(({ name, needing, supported }) => (
          <li>
            <a href={address(dashboardParts.demand, asked.question)}>
              {d.missingNeed(name, needing, supported)}
            </a>
          </li>
        ))}
        {needs.length === 0 && (
          <li>
            <a href={address(dashboardParts.demand, asked.question)}>{d.noMissingNeed}</a>
          </li>
        )}
        <li>
          <a href={address(dashboardParts.people, asked.question)}>{womenInWords()}</a>
        </li>
      </ul>
    </Section>
  )
}
