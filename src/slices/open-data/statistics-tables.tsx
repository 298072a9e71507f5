import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { BarChart, Section, Table } from '../../ui/index.ts'
import { amountInWords, figureInWords } from '../figures/index.ts'
import type { OpenDataWords } from './text.ts'
import type { PublicStatistics, StatisticsFigure } from './types.ts'

export type Span = { readonly fromOn: string; readonly toOn: string; readonly name: string }

/** The periods that statistics are counted for, the whole time first. */
export function spansOf(
  figures: readonly StatisticsFigure[],
  phases: PublicStatistics['phases'],
  t: OpenDataWords,
  language: Language,
): readonly Span[] {
  const spans = new Map(figures.map(({ fromOn, toOn }) => [`${fromOn}/${toOn}`, { fromOn, toOn }]))
  return [...spans.values()]
    .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn) || b.toOn.localeCompare(a.toOn))
    .map((span) => {
      const phase = phases.find((one) => one.fromOn === span.fromOn && one.toOn === span.toOn)
      const name =
        phase && phases.length > 1 ? (language === 'sv' ? phase.nameSv : phase.nameEn) : t.wholeTime
      return { ...span, name }
    })
}

export const spanInWords = ({ fromOn, toOn }: Span, language: Language) =>
  `${formatDay(day(fromOn), language)} – ${formatDay(day(toOn), language)}`

const groups = [
  ['companies', (figure: string) => figure.startsWith('companies_') || figure.startsWith('rco')],
  ['localities', (figure: string) => figure.startsWith('localities_')],
  ['people', (figure: string) => figure.startsWith('people_') || figure.startsWith('entrepreneurs_')],
  ['jobs', (figure: string) => figure.startsWith('jobs_') || figure.startsWith('support_')],
  ['areas', (figure: string) => figure.startsWith('asked_for_')],
] as const

type TablesProps = {
  readonly t: OpenDataWords
  readonly language: Language
  readonly municipalities: PublicStatistics['municipalities']
  readonly figures: readonly StatisticsFigure[]
  readonly span: Span
}

/** One table for each kind of figures, municipalities downwards; a picture of the companies before them. */
export function StatisticsTables({ t, language, municipalities, figures, span }: TablesProps) {
  const here = figures.filter(({ fromOn, toOn }) => fromOn === span.fromOn && toOn === span.toOn)
  const valueOf = new Map(here.map((one) => [`${one.figure} ${one.municipalityCode ?? ''}`, one]))
  const shown = (figure: string, code: string | null) => {
    const found = valueOf.get(`${figure} ${code ?? ''}`)
    if (!found) return ''
    if (found.value === null) return <span class="note">{t.hidden}</span>
    return amountInWords(found.value, found.unit, language)
  }
  const rows = [...municipalities, { code: null, name: t.wholeProject }]
  const supported = municipalities.flatMap(({ code, name }) => {
    const value = valueOf.get(`companies_supported ${code}`)?.value
    return value === null || value === undefined ? [] : [{ label: name, value }]
  })
  return (
    <>
      {supported.length > 0 && (
        <Section title={t.byMunicipality}>
          <BarChart
            title={t.byMunicipality}
            titleHidden
            description={t.chartAbout}
            labelHeader={t.municipality}
            valueHeader={t.companies}
            data={supported}
          />
        </Section>
      )}
      {groups.map(([group, isOf]) => {
        const keys = [...new Set(here.map(({ figure }) => figure))].filter(isOf)
        if (keys.length === 0) return null
        return (
          <Section title={t[group]}>
            <Table
              caption={`${t[group]}, ${span.name.toLowerCase()}`}
              captionHidden
              rows={rows}
              columns={[
                { key: 'place', header: t.municipality, cell: ({ name }) => name },
                ...keys.map((key) => ({
                  key,
                  header: figureInWords(key, language).name,
                  numeric: true,
                  cell: ({ code }: { readonly code: string | null }) => shown(key, code),
                })),
              ]}
            />
          </Section>
        )
      })}
      <p class="note">
        {t.hiddenNote} <a href="/oppna-data/sma-tal">{t.protection}</a>
      </p>
    </>
  )
}
