import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  BarChart,
  type Boundaries,
  Columns,
  DateField,
  EmptyState,
  FilterForm,
  Map,
  type MapPoint,
  Page,
  PageHeading,
  Section,
  Select,
  Tiles,
} from '../../ui/index.ts'
import { amountInWords } from './amount-words.ts'
import { figureInWords } from './names.ts'
import { type Asked, address, wholeTime } from './question.ts'
import type { FigureWords } from './text.ts'
import type { Figure } from './types.ts'

export type Place = {
  readonly name: string
  readonly companies: number
  readonly longitude: number | null
  readonly latitude: number | null
}

type FiguresPageProps = {
  readonly t: FigureWords
  readonly language: Language
  readonly asked: Asked
  readonly figures: readonly Figure[]
  readonly focusAreas: readonly { key: string; name: string }[]
  readonly places: readonly Place[]
  readonly boundaries: Boundaries | undefined
}

/** A figure as it is shown: its number, or why it is withheld. */
export function shownValue(figure: Figure, t: FigureWords, language: Language): string {
  return figure.value === null
    ? t[figure.withheld ?? 'too_few']
    : amountInWords(figure.value, figure.unit, language)
}

export function placeInWords(asked: Asked, t: FigureWords): string {
  const { municipalityCode } = asked.question
  const found = asked.project.municipalities.find((m) => m.code === municipalityCode)
  return `${asked.project.name}, ${found?.name ?? t.wholeProject.toLowerCase()}`
}

export function periodInWords(from: string, to: string, language: Language): string {
  return `${formatDay(day(from), language)} – ${formatDay(day(to), language)}`
}

const groups = [
  ['indicators', 'co0 rc'],
  ['companies', 'companies_'],
  ['people', 'people_ entrepreneurs_'],
  ['results', 'localities_ jobs_ support_'],
  ['milestones', 'milestone_'],
  ['method', 'interventions_ task_force_ staff_'],
  ['economy', 'cost_ income_ claim_ payment_ joint_ aid_'],
] as const

export function FiguresPage(props: FiguresPageProps) {
  const { t, language, asked, figures } = props
  const { question } = asked
  return (
    <Page title={t.followUp} width="wide">
      <PageHeading
        title={t.followUp}
        facts={`${placeInWords(asked, t)} · ${periodInWords(question.fromOn, question.toOn, language)}`}
        lead={t.lead}
      />
      {asked.periodMended && <Alert tone="attention">{t.badPeriod}</Alert>}
      <QuestionForm t={t} language={language} asked={asked} action="/uppfoljning" />
      {groups.map(([group, prefixes]) => (
        <Section title={t[group]} note={group === 'economy' ? t.economyNote : undefined}>
          <Tiles
            label={t[group]}
            items={figures
              .filter((figure) => prefixes.split(' ').some((prefix) => figure.key.startsWith(prefix)))
              .map((figure) => ({
                label: figureInWords(figure.key, language).name,
                value: shownValue(figure, t, language),
                href: address(`/uppfoljning/${figure.key}`, question),
              }))}
          />
        </Section>
      ))}
      <Columns
        main={<Places {...props} />}
        aside={
          <>
            <PerFocusArea
              {...props}
              figure="asked_for"
              title={t.askedFor}
              description={t.askedForDescription}
            />
            <PerFocusArea {...props} figure="needs" title={t.needed} description={t.neededDescription} />
          </>
        }
      />
    </Page>
  )
}

type PerFocusAreaProps = FiguresPageProps & {
  readonly figure: 'asked_for' | 'needs'
  readonly title: string
  readonly description: string
}

function PerFocusArea(props: PerFocusAreaProps) {
  const { t, figures, focusAreas, asked, figure: prefix, title, description } = props
  const data = focusAreas
    .map(({ key, name }) => {
      const figure = figures.find((one) => one.key === `${prefix}_${key}`)
      return {
        label: name,
        value: figure?.value ?? 0,
        href: address(`/uppfoljning/${prefix}_${key}`, asked.question),
      }
    })
    .sort((a, b) => b.value - a.value)
  return (
    <Section title={title}>
      <BarChart
        title={title}
        titleHidden
        description={description}
        labelHeader={t.focusArea}
        valueHeader={t.companies}
        data={data}
        tableOpen
      />
    </Section>
  )
}

function Places({ t, places, boundaries, asked }: FiguresPageProps) {
  const points = places.flatMap(({ name, companies, longitude, latitude }): MapPoint[] =>
    longitude === null || latitude === null
      ? []
      : [{ label: name, value: companies, lon: longitude, lat: latitude }],
  )
  const unplaced = places.length - points.length
  return (
    <Section title={t.map} note={unplaced > 0 ? t.mapDescription : undefined}>
      {places.length === 0 ? (
        <EmptyState title={t.noRows} text={t.noRowsHint} icon="place" />
      ) : (
        <Map
          title={t.map}
          titleHidden
          description={t.mapDescription}
          points={points}
          boundaries={boundaries}
          labelHeader={t.locality}
          valueHeader={t.companies}
          tableOpen
        />
      )}
      <p>
        <a href={address('/uppfoljning/localities_villages', asked.question)}>{t.localitiesTable}</a>
      </p>
    </Section>
  )
}

/** Project, municipality and period, as a form that any page about figures can carry. */
export function QuestionForm({
  t,
  language,
  asked,
  action,
}: {
  t: FigureWords
  language: Language
  asked: Asked
  action: string
}) {
  const { question, project, projects, municipalities } = asked
  const whole = wholeTime(project)
  const spans = [
    { name: t.wholeTime, ...whole },
    ...project.phases.map((p) => ({
      name: language === 'sv' ? p.nameSv : p.nameEn,
      fromOn: p.fromOn,
      toOn: p.toOn,
    })),
  ]
  return (
    <FilterForm action={action}>
      <Select
        name="projekt"
        label={t.project}
        mark={false}
        options={projects.map(({ key, name }) => ({ value: key, label: name }))}
        value={question.projectKey}
      />
      <Select
        name="kommun"
        label={t.municipality}
        mark={false}
        options={municipalities.map((code) => ({
          value: code ?? 'alla',
          label: project.municipalities.find((m) => m.code === code)?.name ?? t.wholeProject,
        }))}
        value={question.municipalityCode ?? 'alla'}
      />
      <DateField name="fran" label={t.from} mark={false} value={question.fromOn} />
      <DateField name="till" label={t.to} mark={false} value={question.toOn} />
      <p class="note">
        {t.phases}:{' '}
        {spans.map((span, index) => (
          <>
            {index > 0 && ' · '}
            <a href={address(action, { ...question, fromOn: span.fromOn, toOn: span.toOn })}>{span.name}</a>
          </>
        ))}
      </p>
    </FilterForm>
  )
}
