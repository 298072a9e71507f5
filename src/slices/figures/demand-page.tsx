import type { Language } from '../../kit/language.ts'
import { EmptyState, Grid, GroupedBars, Section } from '../../ui/index.ts'
import { DashboardPage } from './dashboard-page.tsx'
import { type DashboardWords, dashboardText } from './dashboard-text.ts'
import { type Asked, address } from './question.ts'
import { placeInWords } from './question-form.tsx'
import { text } from './text.ts'
import type { Figure } from './types.ts'

type Area = { readonly key: string; readonly name: string }

type DemandPageProps = {
  readonly language: Language
  readonly asked: Asked
  readonly focusAreas: readonly Area[]
  readonly figures: readonly Figure[]
  /** Interventions that began in the period, by focus area. */
  readonly byTaskForce: ReadonlyMap<string, number>
  readonly byResource: ReadonlyMap<string, number>
}

export function DemandPage({ language, asked, focusAreas, figures, ...more }: DemandPageProps) {
  const t = text(language)
  const d = dashboardText(language)
  const opens = (key: string, filter: Record<string, string> = {}) =>
    address(`/uppfoljning/${key}`, asked.question, filter)
  const valueOf = (key: string) => figures.find((figure) => figure.key === key)?.value ?? null
  const rows = focusAreas
    .map(({ key, name }) => {
      const values = [valueOf(`needs_${key}`), valueOf(`asked_for_${key}`)] as const
      return {
        label: name,
        values,
        hrefs: [opens(`needs_${key}`), opens(`asked_for_${key}`)],
        words: balanceInWords(values[0] ?? 0, values[1] ?? 0, d),
      }
    })
    .sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0))
  const joint = focusAreas
    .map(({ key, name }) => ({
      label: name,
      values: [more.byTaskForce.get(key) ?? 0, more.byResource.get(key) ?? 0] as const,
      hrefs: [
        opens('interventions_task_force', { fokus: key, visa: 'raknas' }),
        opens('interventions_resource_municipality', { fokus: key, visa: 'raknas' }),
      ],
    }))
    .filter(({ values: [a, b] }) => a + b > 0)
  return (
    <DashboardPage language={language} asked={asked} part="demand" lead={d.demandLead}>
      <Grid min="lg">
        <Section title={d.needsAndSupport} note={d.demandNote}>
          <GroupedBars
            title={`${d.needsAndSupport}, ${placeInWords(asked, t)}`}
            titleHidden
            name={d.needsAndSupport}
            labelHeader={t.focusArea}
            wordsHeader={d.standing}
            series={[d.withNeed, d.gotSupport]}
            rows={rows}
            missing={[t.too_few, t.too_few]}
          />
        </Section>
        <Section title={d.interventionsPerArea} note={d.interventionsNote}>
          {joint.length === 0 ? (
            <EmptyState title={t.noRows} />
          ) : (
            <GroupedBars
              title={d.interventionsPerArea}
              titleHidden
              labelHeader={t.focusArea}
              series={[d.byTaskForce, d.byResource]}
              rows={joint}
              missing={[]}
            />
          )}
        </Section>
      </Grid>
    </DashboardPage>
  )
}

function balanceInWords(needing: number, supported: number, d: DashboardWords): string {
  if (needing === 0 && supported === 0) return d.neitherNeed
  if (needing === supported) return d.evenNeed
  return needing > supported ? d.moreNeed(needing - supported) : d.lessNeed(supported - needing)
}
