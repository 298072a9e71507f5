import type { Language } from '../../kit/language.ts'
import {
  type Boundaries,
  Columns,
  DefinitionList,
  EmptyState,
  Map,
  type MapPoint,
  Section,
} from '../../ui/index.ts'
import { DashboardPage } from './dashboard-page.tsx'
import { dashboardText } from './dashboard-text.ts'
import { type Asked, address } from './question.ts'
import { placeInWords } from './question-form.tsx'
import type { LocalityReached } from './reach-queries.ts'
import { text } from './text.ts'

type MapPageProps = {
  readonly language: Language
  readonly asked: Asked
  readonly localities: readonly LocalityReached[]
  readonly boundaries: Boundaries | undefined
  /** Companies supported whose locality nobody has recorded. */
  readonly withoutPlace: number
}

export function MapPage({ language, asked, localities, boundaries, withoutPlace }: MapPageProps) {
  const t = text(language)
  const d = dashboardText(language)
  const opens = (id: number) =>
    address('/uppfoljning/companies_supported', asked.question, { visa: 'raknas', ort: String(id) })
  const rows = localities.map((one) => ({
    label: one.name,
    value: one.supported,
    href: one.supported > 0 ? opens(one.id) : undefined,
    more: [String(one.registered)],
    at: one.longitude === null || one.latitude === null ? null : { lon: one.longitude, lat: one.latitude },
  }))
  const points = rows.flatMap(({ at, ...row }): MapPoint[] => (at ? [{ ...row, ...at }] : []))
  const elsewhere = rows.filter(({ at }) => at === null)
  const missed = localities.filter(({ supported }) => supported === 0)
  const unplaced = elsewhere.length
  const notes = [
    unplaced > 0 ? d.withoutCoordinates(unplaced) : '',
    withoutPlace > 0 ? d.withoutPlace(withoutPlace) : '',
  ]
  return (
    <DashboardPage language={language} asked={asked} part="map" lead={d.mapLead}>
      {localities.length === 0 ? (
        <EmptyState title={t.noRows} text={t.noRowsHint} icon="place" />
      ) : (
        <Columns
          main={
            <Section title={d.reachedPlaces} note={notes.filter(Boolean).join(' ') || undefined}>
              <Map
                title={`${d.reachedPlaces}, ${placeInWords(asked, t)}`}
                titleHidden
                name={d.reachedPlaces}
                description={d.missingPlaces(missed.length, localities.length)}
                points={points}
                boundaries={boundaries}
                labelHeader={t.locality}
                valueHeader={d.supportedHere}
                more={[d.inRegister]}
                unplaced={elsewhere}
                signs={{ filled: d.isReached, empty: d.isNotReached }}
                tableOpen={localities.length <= 40}
              />
            </Section>
          }
          aside={<NotReached language={language} missed={missed} all={localities.length} />}
        />
      )}
    </DashboardPage>
  )
}

function NotReached(props: { language: Language; missed: readonly LocalityReached[]; all: number }) {
  const { language, missed, all } = props
  const d = dashboardText(language)
  if (missed.length === 0)
    return (
      <Section title={d.notReached}>
        <EmptyState title={d.allReached} icon="done" />
      </Section>
    )
  const byMunicipality = Object.entries(Object.groupBy(missed, ({ municipalityName }) => municipalityName))
  return (
    <Section title={d.notReached} note={`${d.missingPlaces(missed.length, all)} ${d.notReachedNote}`}>
      <DefinitionList
        items={byMunicipality.map(([municipality, localities = []]) => ({
          term: municipality,
          value: localities.map(({ name, registered }) => `${name} (${registered})`).join(', '),
        }))}
      />
    </Section>
  )
}
