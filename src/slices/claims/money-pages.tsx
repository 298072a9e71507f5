import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  DateField,
  EmptyState,
  ErrorSummary,
  FieldRow,
  FilterForm,
  Form,
  FormActions,
  NumberField,
  Page,
  PageHeading,
  Section,
  Select,
  Table,
  Tag,
  TextField,
} from '../../ui/index.ts'
import { claimsPath, inDays, kronor } from './claim-parts.tsx'
import type { ClaimProject, ClaimRow } from './claim-queries.ts'
import type { MoneyWords } from './money-text.ts'
import type { Payment } from './reconcile-queries.ts'
import type { AccountLine, FinancierLine, reconcile } from './reconcile-rules.ts'
import type { ClaimWords } from './text.ts'

type Shared = {
  readonly t: ClaimWords
  readonly m: MoneyWords
  readonly language: Language
  readonly projects: readonly ClaimProject[]
  readonly project: ClaimProject
}

const crumbs = ({ t, project }: Shared) => [
  { href: '/ekonomi', label: t.economy },
  { href: `${claimsPath}?projekt=${project.id}`, label: t.claims },
]

function ProjectFilter({ t, projects, project, path }: Shared & { path: string }) {
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

type ReconcileProps = Shared & { readonly sums: ReturnType<typeof reconcile>; readonly seesWhole: boolean }

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

type PaymentsProps = Shared & {
  readonly today: string
  readonly payments: readonly Payment[]
  readonly accounts: readonly { readonly id: number; readonly name: string }[]
  readonly financiers: readonly { readonly id: number; readonly name: string }[]
  readonly claims: readonly ClaimRow[]
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

export function PaymentsPage(props: PaymentsProps) {
  const { t, m, project, payments, mayWrite, errors, language } = props
  return (
    <Page title={t.payments} breadcrumbs={crumbs(props)}>
      <PageHeading title={t.payments} facts={project.name} lead={m.paymentsLead} />
      <ErrorSummary errors={errors} />
      <ProjectFilter {...props} path="/ekonomi/utbetalningar" />
      <Table
        caption={t.payments}
        captionHidden
        rows={payments}
        empty={<EmptyState title={m.noPayments} text={m.noPaymentsHint} icon="money" />}
        columns={[
          { key: 'day', header: m.receivedOn, cell: ({ receivedOn }) => inDays(receivedOn, language) },
          { key: 'from', header: m.from, cell: ({ fromName }) => fromName },
          { key: 'to', header: m.to, cell: ({ accountName }) => accountName },
          {
            key: 'claim',
            header: m.claim,
            cell: ({ claimId, claimNumber }) =>
              claimNumber === null ? (
                '–'
              ) : (
                <a href={`${claimsPath}/${claimId}`}>{t.claimNamed(claimNumber)}</a>
              ),
          },
          { key: 'note', header: m.note, cell: ({ note }) => note },
          {
            key: 'amount',
            header: m.amount,
            numeric: true,
            cell: ({ amountOre }) => kronor(amountOre, language),
          },
          {
            key: 'remove',
            header: m.remove,
            cell: (payment) =>
              payment.removedReason !== null ? (
                <>
                  <Tag>{m.removed}</Tag> {payment.removedReason}
                </>
              ) : (
                mayWrite && (
                  <ConfirmForm
                    act={m.remove}
                    consequence={m.removeConsequence}
                    action={`/ekonomi/utbetalningar/${payment.id}/bort?projekt=${project.id}`}
                    hidden={{ version: payment.version }}
                  >
                    <TextField name="reason" id={`reason-${payment.id}`} label={m.reason} required />
                  </ConfirmForm>
                )
              ),
          },
        ]}
      />
      {mayWrite && <PaymentForm {...props} />}
    </Page>
  )
}

function PaymentForm({ t, m, project, today, accounts, financiers, claims, values, errors }: PaymentsProps) {
  const option = ({ id, name }: { id: number; name: string }) => ({ value: String(id), label: name })
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  return (
    <Section title={m.newPayment}>
      <Form action={`/ekonomi/utbetalningar?projekt=${project.id}`}>
        <FieldRow>
          <Select
            {...field('from')}
            label={m.from}
            required
            options={[
              ...financiers.map(({ id, name }) => ({ value: `finansiar-${id}`, label: name })),
              ...accounts.map(({ id, name }) => ({ value: `partner-${id}`, label: name })),
            ]}
          />
          <Select {...field('account')} label={m.to} required options={accounts.map(option)} />
        </FieldRow>
        <FieldRow>
          <DateField
            name="receivedOn"
            label={m.receivedOn}
            required
            max={today}
            value={one(values, 'receivedOn') ?? today}
            error={errors['receivedOn']}
          />
          <NumberField
            {...field('amount')}
            label={m.amountKronor}
            description={m.amountAbout}
            unit="kr"
            decimals
            width="sm"
            required
          />
        </FieldRow>
        <Select
          {...field('claim')}
          label={m.claim}
          empty={m.noClaim}
          options={claims.map(({ id, number }) => ({ value: String(id), label: t.claimNamed(number) }))}
        />
        <TextField {...field('note')} label={m.note} />
        <FormActions>
          <Button>{m.record}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
