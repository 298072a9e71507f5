import type { Language } from '../../kit/language.ts'
import {
  Alert,
  BarChart,
  EmptyState,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  StackedBar,
  Table,
  Tabs,
} from '../../ui/index.ts'
import { exactKronor, kronorOf } from './money-words.ts'
import type { OutcomeRow } from './outcome-rules.ts'
import type { OutcomeWords } from './outcome-text.ts'
import type { ProjectAccount } from './types.ts'

export const outcomeViews = ['slag', 'part', 'fas', 'kvartal', 'finansiar'] as const
export type OutcomeView = (typeof outcomeViews)[number]

/** A row with its name, and where its numbers open to. */
export type NamedRow = OutcomeRow & {
  readonly name: string
  readonly costsHref: string
  readonly budgetHref: string
}

export type FinancierRow = {
  readonly name: string
  readonly planOre: number
  readonly shareOre: number
}

type OutcomePageProps = {
  readonly t: OutcomeWords
  readonly language: Language
  readonly project: { readonly id: number; readonly name: string }
  readonly view: OutcomeView
  readonly rows: readonly NamedRow[]
  readonly financiers: readonly FinancierRow[]
  readonly isWhole: boolean
  /** The books whose forecast the viewer writes. */
  readonly toForecast: readonly ProjectAccount[]
}

export const outcomePath = (projectId: number) => `/ekonomi/projekt/${projectId}/utfall`

export function OutcomePage(props: OutcomePageProps) {
  const { t, project, view, isWhole, toForecast } = props
  const here = outcomePath(project.id)
  return (
    <Page
      title={t.title}
      width="wide"
      breadcrumbs={[{ href: `/ekonomi?projekt=${project.id}`, label: t.economy }]}
    >
      <PageHeading
        title={t.title}
        lead={t.lead}
        facts={project.name}
        actions={
          <LinkButton href={`${here}.xlsx`} variant="secondary" icon="download" download>
            {t.spreadsheet}
          </LinkButton>
        }
      />
      {!isWhole && <Alert>{t.ownOnly}</Alert>}
      <Tabs
        label={t.views}
        items={outcomeViews
          .filter((each) => each !== 'finansiar' || isWhole)
          .map((each) => ({ href: `${here}?per=${each}`, label: t[each], current: each === view }))}
      />
      {view === 'finansiar' ? <Financiers {...props} /> : <Outcome {...props} />}
      {toForecast.length > 0 && (
        <Section title={t.editForecast}>
          <ItemList label={t.editForecast}>
            {toForecast.map(({ id, name }) => (
              <Item>
                <a href={`/ekonomi/projekt/${project.id}/prognos/${id}`}>{name}</a>
              </Item>
            ))}
          </ItemList>
        </Section>
      )}
    </Page>
  )
}

function Outcome({ t, language, rows, view }: OutcomePageProps) {
  if (rows.length === 0) return <EmptyState title={t.none} icon="money" />
  const total = (of: (row: NamedRow) => number) => rows.reduce((sum, row) => sum + of(row), 0)
  const money = (amountOre: number) => exactKronor(amountOre, language)
  const column = (
    key: string,
    header: string,
    of: (row: NamedRow) => number,
    href?: (row: NamedRow) => string,
  ) => ({
    key,
    header,
    numeric: true,
    cell: (row: NamedRow) =>
      href && of(row) !== 0 ? <a href={href(row)}>{money(of(row))}</a> : money(of(row)),
    foot: money(total(of)),
  })
  return (
    <>
      <Table
        caption={t[view]}
        captionHidden
        rows={rows}
        columns={[
          { key: 'name', header: t[view], cell: (row) => row.name, foot: t.sum },
          column(
            'budget',
            t.budget,
            (row) => row.budgetOre,
            (row) => row.budgetHref,
          ),
          column(
            'outcome',
            t.outcome,
            (row) => row.outcomeOre,
            (row) => row.costsHref,
          ),
          column('forecast', t.forecast, (row) => row.forecastOre),
          column('left', t.left, (row) => row.leftOre),
          column('end', t.leftAtEnd, (row) => row.leftAtEndOre),
        ]}
      />
      <p class="note">{t.forecastNote}</p>
      <StackedBar
        title={t.chart}
        series={[t.outcome, t.forecast]}
        labelHeader={t[view]}
        format={(kronor) => kronorOf(Math.round(kronor) * 100, language)}
        data={rows.map((row) => ({
          label: row.name,
          values: [Math.max(0, row.outcomeOre / 100), row.forecastOre / 100],
          href: row.costsHref,
        }))}
      />
    </>
  )
}

function Financiers({ t, language, financiers, project }: OutcomePageProps) {
  if (financiers.length === 0) return <EmptyState title={t.noPlan} icon="money" />
  const sum = (of: (row: FinancierRow) => number) =>
    exactKronor(
      financiers.reduce((total, row) => total + of(row), 0),
      language,
    )
  return (
    <>
      <p class="note">{t.financierNote}</p>
      <Table
        caption={t.finansiar}
        captionHidden
        rows={financiers}
        columns={[
          { key: 'name', header: t.finansiar, cell: (row) => row.name, foot: t.sum },
          {
            key: 'plan',
            header: t.plan,
            numeric: true,
            cell: (row) => (
              <a href={`/ekonomi/projekt/${project.id}/budget`}>{exactKronor(row.planOre, language)}</a>
            ),
            foot: sum((row) => row.planOre),
          },
          {
            key: 'share',
            header: t.shareOfOutcome,
            numeric: true,
            cell: (row) => (
              <a href={`/ekonomi/kostnader?projekt=${project.id}`}>{exactKronor(row.shareOre, language)}</a>
            ),
            foot: sum((row) => row.shareOre),
          },
          {
            key: 'left',
            header: t.left,
            numeric: true,
            cell: (row) => exactKronor(row.planOre - row.shareOre, language),
            foot: sum((row) => row.planOre - row.shareOre),
          },
        ]}
      />
      <BarChart
        title={t.shareOfOutcome}
        labelHeader={t.finansiar}
        format={(kronor) => kronorOf(Math.round(kronor) * 100, language)}
        data={financiers.map((row) => ({ label: row.name, value: Math.max(0, row.shareOre / 100) }))}
      />
    </>
  )
}
