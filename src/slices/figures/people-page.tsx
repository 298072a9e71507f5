import type { Language } from '../../kit/language.ts'
import { formatShare } from '../../kit/number.ts'
import { Alert, GroupedBars, LinkButton, Section } from '../../ui/index.ts'
import { DashboardPage } from './dashboard-page.tsx'
import { pointsBetween, type Share, shareAmongReached, shareOfWomen } from './dashboard-rules.ts'
import { dashboardText } from './dashboard-text.ts'
import { type Reference, referenceOf } from './population-rules.ts'
import { type PopulationWords, populationText } from './population-text.ts'
import { type PopulationMeasure, type PopulationNumber, populationMeasures } from './population-types.ts'
import { type Asked, address, codesOf } from './question.ts'
import { placeInWords } from './question-form.tsx'
import { text } from './text.ts'
import type { Figure } from './types.ts'

export const peopleKeys = [
  'people_reached',
  'people_women',
  'people_men',
  'entrepreneurs_born_abroad',
  'entrepreneurs_aged_18_30',
] as const

const figureOf: { readonly [measure in PopulationMeasure]: (typeof peopleKeys)[number] } = {
  women: 'people_women',
  aged_18_30: 'entrepreneurs_aged_18_30',
  born_abroad: 'entrepreneurs_born_abroad',
}

type PeoplePageProps = {
  readonly language: Language
  readonly asked: Asked
  readonly figures: readonly Figure[]
  readonly numbers: readonly PopulationNumber[]
  readonly mayEnter: boolean
}

export function PeoplePage({ language, asked, figures, numbers, mayEnter }: PeoplePageProps) {
  const d = dashboardText(language)
  const p = populationText(language)
  const codes = codesOf(asked)
  const find = (key: string) => figures.find((figure) => figure.key === key)
  const groups = populationMeasures.map((measure) => {
    const figure = find(figureOf[measure])
    const reached = reachedShare(measure, find)
    const reference = referenceOf(numbers, measure, codes)
    // Where the count is withheld, nothing is held against it: the difference would tell what is hidden.
    const compared = reached === null ? null : reference
    return {
      measure,
      reference,
      row: {
        label: p[measure],
        values: [percentOf(reached), percentOf(compared)],
        hrefs: [
          address(`/uppfoljning/${figureOf[measure]}`, asked.question),
          `/uppfoljning/personer/jamforelsetal#matt-${measure}`,
        ],
        words: comparisonInWords(figure, reached, compared, p),
      },
    }
  })
  const isHidden = groups.some(({ measure }) => find(figureOf[measure])?.value === null)
  return (
    <DashboardPage
      language={language}
      asked={asked}
      part="people"
      lead={d.peopleLead}
      actions={
        <LinkButton
          href="/uppfoljning/personer/jamforelsetal"
          variant="secondary"
          icon={mayEnter ? 'edit' : 'info'}
        >
          {p.numbers}
        </LinkButton>
      }
    >
      {isHidden && (
        <Alert tone="info">
          {p.whyHidden} <a href="/verktyg">{d.howCounted}</a>
        </Alert>
      )}
      <Section title={p.shares} note={p.ofAnswers}>
        <GroupedBars
          title={`${p.shares}, ${placeInWords(asked, text(language))}`}
          titleHidden
          name={p.shares}
          labelHeader={p.measure}
          wordsHeader={p.comparison}
          series={[p.amongReached, p.amongAll]}
          rows={groups.map(({ row }) => row)}
          full={1}
          format={(share) => formatShare(share, language)}
          missing={[p.notShown, '–']}
          tableOpen
        />
        <Sources groups={groups} p={p} />
      </Section>
    </DashboardPage>
  )
}

function reachedShare(measure: PopulationMeasure, find: (key: string) => Figure | undefined): Share | null {
  if (measure === 'women') return shareOfWomen(find('people_women'), find('people_men'))
  return shareAmongReached(find(figureOf[measure]), measure === 'aged_18_30' ? 'other_age' : 'born_in_sweden')
}

const percentOf = (share: Share | Reference | null) => (share === null ? null : share.part / share.whole)

function comparisonInWords(
  figure: Figure | undefined,
  reached: Share | null,
  compared: Reference | null,
  p: PopulationWords,
): string {
  if (reached === null) {
    if (figure?.value === 0) return p.nobody
    return figure === undefined || figure.value === null ? p.withheld : p.ownOffice
  }
  if (compared === null) return p.noReference
  const points = pointsBetween(reached, compared)
  if (points === 0) return p.same
  return points > 0 ? p.higher(points) : p.lower(-points)
}

type Group = { readonly measure: PopulationMeasure; readonly reference: Reference | null }

function Sources({ groups, p }: { groups: readonly Group[]; p: PopulationWords }) {
  const known = groups.filter(({ reference }) => reference !== null)
  if (known.length === 0) return null
  return (
    <p class="note">
      {p.sources}.{' '}
      {known
        .map(({ measure, reference }) => {
          const [first = 0, last = 0] = reference?.years ?? []
          const years = first === last ? String(first) : `${first}–${last}`
          return p.sourceOf(p[measure], (reference?.sources ?? []).join('; '), years)
        })
        .join(' ')}
    </p>
  )
}
