import type { Language } from '../../kit/language.ts'
import { Alert, EmptyState, FilterForm, Page, PageHeading, Section, Select, Table } from '../../ui/index.ts'
import { claimsPath, kronor } from './claim-parts.tsx'
import type { ClaimProject } from './claim-queries.ts'
import type { MoneyWords } from './money-text.ts'
import type { AccountLine, FinancierLine, reconcile } from './reconcile-rules.ts'
import type { ClaimWords } from './text.ts'

export type MoneyShared = {
  readonly t: ClaimWords
  readonly m: MoneyWords
  readonly language: Language
  readonly projects: readonly ClaimProject[]
  readonly project: ClaimProject
}

export const crumbs = ({ t, project }: MoneyShared) => [
  { href: '/ekonomi', label: t.economy },
  { href: `${claimsPath}?projekt=${project.id}`, label: t.claims },
]

export function ProjectFilter({ t, projects, project, path }: MoneyShared & { path: string }) {
  if (projects.length < 2) return null
  return (
    <FilterForm action={path}>
      <Select
        name="projekt"
        label={t.project}
        value={String(project.id)}
        empty={false}
        options={projects.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
    </FilterForm>
  )
}

type ReconcileProps = MoneyShared & {
  readonly sums: ReturnType<typeof reconcile>
  readonly seesWhole: boolean
}

/** The project's account beside each partner's own ledger. */
export function ReconcilePage(props: ReconcileProps) {
  const { t, m, language, project, sums, seesWhole } = props
  return (
    <Page title={t.reconcile} breadcrumbs={crumbs(props)} width="wide">
      <PageHeading title={t.reconcile} facts={project.name} lead={m.reconcileLead} />
      <ProjectFilter {...props} path="/ekonomi/avstamning" />
      {!seesWhole && <Alert tone="info">{m.onlyOwn}</Alert>}
      <Lines
        title={m.books}
        note={m.booksNote}
        name={m.partner}
        total={m.total}
        empty={m.noBooks}
        language={language}
        rows={sums.accounts}
        columns={[
          [m.costs, 'costsOre'],
          [m.booked, 'bookedOre'],
          [m.asked, 'askedOre'],
          [m.leftOut, 'leftOutOre'],
          [m.unclaimed, 'unclaimedOre'],
          [m.income, 'incomeOre'],
          [m.unclaimedIncome, 'unclaimedIncomeOre'],
        ]}
      />
      <Lines
        title={m.claims}
        note={m.claimsNote}
        name={m.partner}
        total={m.total}
        empty={m.noBooks}
        language={language}
        rows={sums.accounts}
        columns={[
          [m.eligible, 'eligibleOre'],
          [m.undecided, 'undecidedOre'],
          [m.approved, 'approvedOre'],
          [m.cut, 'cutOre'],
          [m.recovered, 'recoveredOre'],
        ]}
      />
      <Lines
        title={m.money}
        note={m.moneyNote}
        name={m.partner}
        total={m.total}
        empty={m.noBooks}
        language={language}
        rows={sums.accounts}
        columns={[
          [m.support, 'supportOre'],
          [m.received, 'receivedOre'],
          [m.due, 'dueOre'],
          [m.ownShare, 'ownShareOre'],
          [m.laidOut, 'laidOutOre'],
        ]}
      />
      {seesWhole && (
        <Lines
          title={m.financiers}
          name={m.financier}
          total={m.total}
          empty={m.noBooks}
          language={language}
          rows={sums.financiers}
          columns={[
            [m.supportAsked, 'askedOre'],
            [m.supportApproved, 'approvedOre'],
            [m.recovered, 'recoveredOre'],
            [m.stands, 'standsOre'],
            [m.received, 'receivedOre'],
            [m.due, 'dueOre'],
          ]}
        />
      )}
    </Page>
  )
}

type Line = AccountLine | FinancierLine
type AmountKey<Row> = { [Key in keyof Row]: Row[Key] extends number ? Key : never }[keyof Row]

function Lines<Row extends Line>({
  title,
  note,
  name,
  total,
  empty,
  language,
  rows,
  columns,
}: {
  title: string
  note?: string
  name: string
  total: string
  empty: string
  language: Language
  rows: readonly Row[]
  columns: readonly (readonly [header: string, key: AmountKey<Row>])[]
}) {
  return (
    <Section title={title} note={note}>
      <Table
        caption={title}
        captionHidden
        rows={rows}
        empty={<EmptyState title={empty} icon="money" />}
        columns={[
          { key: 'name', header: name, cell: (row) => row.name, foot: total },
          ...columns.map(([header, key]) => ({
            key: String(key),
            header,
            numeric: true,
            cell: (row: Row) => kronor(Number(row[key]), language),
            foot: kronor(
              rows.reduce((sum, row) => sum + Number(row[key]), 0),
              language,
            ),
          })),
        ]}
      />
    </Section>
  )
}
