import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import { Alert, Page, PageHeading, Tabs } from '../../ui/index.ts'
import { type DashboardWords, dashboardText } from './dashboard-text.ts'
import { type Asked, address } from './question.ts'
import { periodInWords, placeInWords, QuestionForm } from './question-form.tsx'
import { text } from './text.ts'

/** The parts of the results, each a page of its own that asks the same question. */
export const dashboardParts = {
  overview: '/uppfoljning',
  targets: '/uppfoljning/mal-och-utfall',
  overTime: '/uppfoljning/over-tid',
  map: '/uppfoljning/karta',
  demand: '/uppfoljning/behov-och-stod',
  people: '/uppfoljning/personer',
  allFigures: '/uppfoljning/matvarden',
  ownQuestions: '/uppfoljning/egna-fragor',
} as const satisfies { readonly [part in keyof DashboardWords]?: string }
export type DashboardPart = keyof typeof dashboardParts

type DashboardPageProps = {
  readonly language: Language
  readonly asked: Asked
  readonly part: DashboardPart
  readonly lead?: string | undefined
  readonly actions?: Child
  /** What else the address says, kept when the question changes. */
  readonly more?: Readonly<Record<string, string>> | undefined
  /** In place of the form that asks for project, municipality and period only. */
  readonly form?: Child
  readonly children: Child
}

/** The frame of every part: what is asked, the way to the other parts, and the form that asks something else. */
export function DashboardPage(props: DashboardPageProps) {
  const { language, asked, part, lead, actions, more, form, children } = props
  const t = text(language)
  const d = dashboardText(language)
  const { question } = asked
  const isOverview = part === 'overview'
  return (
    <Page
      title={isOverview ? t.followUp : `${d[part]}, ${t.followUp.toLowerCase()}`}
      width="wide"
      breadcrumbs={isOverview ? [] : [{ label: t.followUp, href: address('/uppfoljning', question) }]}
    >
      <PageHeading
        title={isOverview ? t.followUp : d[part]}
        facts={`${placeInWords(asked, t)} · ${periodInWords(question.fromOn, question.toOn, language)}`}
        lead={lead}
        actions={actions}
      />
      <DashboardTabs language={language} asked={asked} part={part} />
      {asked.periodMended && <Alert tone="attention">{t.badPeriod}</Alert>}
      {form ?? (
        <QuestionForm t={t} language={language} asked={asked} action={dashboardParts[part]} more={more} />
      )}
      {children}
    </Page>
  )
}

export function DashboardTabs(props: { language: Language; asked: Asked; part: DashboardPart | null }) {
  const d = dashboardText(props.language)
  return (
    <Tabs
      label={d.parts}
      items={(Object.keys(dashboardParts) as DashboardPart[]).map((key) => ({
        label: d[key],
        href: address(dashboardParts[key], props.asked.question),
        current: key === props.part,
      }))}
    />
  )
}
