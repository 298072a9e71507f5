import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  DateField,
  EmptyState,
  ErrorSummary,
  FieldRow,
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
import type { ClaimRow } from './claim-queries.ts'
import { crumbs, type MoneyShared, ProjectFilter } from './reconcile-page.tsx'
import type { Payment } from './reconcile-queries.ts'

type PaymentsProps = MoneyShared & {
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
