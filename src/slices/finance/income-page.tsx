import type { Language } from '../../kit/language.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  DateField,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  type Hidden,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  Select,
  Table,
  Tag,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { CompanyChoiceField, type ResolvedCompany } from '../companies/index.ts'
import type { Choosable } from './cost-form-page.tsx'
import type { IncomeRow } from './income-queries.ts'
import type { IncomeWords } from './income-text.ts'
import { dayOrNothing, kronorOf, voucherName } from './money-words.ts'
import type { ProjectAccount } from './types.ts'

const here = '/ekonomi/intakter'

type ListProps = {
  readonly t: IncomeWords
  readonly language: Language
  readonly rows: readonly IncomeRow[]
  readonly mayRecord: boolean
}

export function IncomeListPage({ t, language, rows, mayRecord }: ListProps) {
  const sum = rows.filter((row) => !row.removedAt).reduce((total, row) => total + row.amountOre, 0)
  return (
    <Page title={t.incomes} width="wide" breadcrumbs={[{ href: '/ekonomi', label: t.economy }]}>
      <PageHeading
        title={t.incomes}
        lead={t.lead}
        actions={
          mayRecord && (
            <LinkButton href={`${here}/ny`} icon="add" main>
              {t.record}
            </LinkButton>
          )
        }
      />
      <Table
        caption={t.incomes}
        captionHidden
        rows={rows}
        empty={<EmptyState title={t.none} icon="money" />}
        columns={[
          {
            key: 'payer',
            header: t.payer,
            cell: (row) => (
              <>
                <a href={`${here}/${row.id}`}>{row.payerName}</a> {row.removedAt && <Tag>{t.removed}</Tag>}
              </>
            ),
            foot: t.sum,
          },
          { key: 'kind', header: t.kind, cell: (row) => t[row.kind] },
          { key: 'day', header: t.receivedOn, cell: (row) => dayOrNothing(row.receivedOn, language) },
          {
            key: 'intervention',
            header: t.intervention,
            cell: (row) =>
              row.interventionId ? (
                <a href={`/insatser/${row.interventionId}`}>{row.interventionTitle}</a>
              ) : (
                '–'
              ),
          },
          { key: 'account', header: t.account, cell: (row) => row.accountName },
          { key: 'voucher', header: t.voucher, cell: (row) => voucherName(row) ?? '–', wideOnly: true },
          {
            key: 'amount',
            header: t.amount,
            numeric: true,
            cell: (row) => kronorOf(row.amountOre, language),
            foot: kronorOf(sum, language),
          },
        ]}
      />
    </Page>
  )
}

type FormProps = {
  readonly t: IncomeWords
  readonly language: Language
  /** The row that is changed; none for a new one. */
  readonly row: IncomeRow | undefined
  readonly mayWrite: boolean
  readonly accounts: readonly ProjectAccount[]
  readonly interventions: readonly Choosable[]
  readonly resolved: ResolvedCompany
  readonly hidden: Hidden
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function IncomeFormPage(props: FormProps) {
  const { t, language, row, mayWrite, hidden, errors, values } = props
  const title = row ? `${row.payerName}, ${kronorOf(row.amountOre, language)}` : t.record
  return (
    <Page title={title} width="narrow" breadcrumbs={[{ href: here, label: t.incomes }]}>
      <PageHeading
        title={title}
        facts={row && `${row.accountName}, ${row.projectName}`}
        actions={row && <HistoryLink kind="projektintakt" id={row.id} language={language} />}
      />
      <ErrorSummary errors={errors} />
      {row?.isClaimed && <Alert tone="info">{t.income_claimed}</Alert>}
      {row?.removedAt && <Alert tone="attention">{t.isRemoved(row.removedReason ?? '')}</Alert>}
      {mayWrite && row?.removedAt && (
        <Form action={`${here}/${row.id}/aterstallning`}>
          <Button variant="secondary">{t.restore}</Button>
        </Form>
      )}
      {mayWrite && !row?.removedAt && (
        <Form action={row ? `${here}/${row.id}` : `${here}/ny`} hidden={hidden}>
          <Fields {...props} />
          <FormActions>
            <Button>{t.save}</Button>
            <LinkButton href={here} variant="tertiary">
              {t.cancel}
            </LinkButton>
          </FormActions>
        </Form>
      )}
      {mayWrite && row && !row.removedAt && (
        <ConfirmForm
          act={t.remove}
          icon="remove"
          consequence={t.removeConsequence}
          action={`${here}/${row.id}/borttagning`}
          open={errors['reason'] !== undefined}
        >
          <TextArea
            name="reason"
            label={t.removeReason}
            required
            rows={2}
            value={one(values, 'reason')}
            error={errors['reason']}
          />
        </ConfirmForm>
      )}
      {!mayWrite && row && <ReadOnly t={t} language={language} row={row} />}
    </Page>
  )
}

function ReadOnly({ t, language, row }: { t: IncomeWords; language: Language; row: IncomeRow }) {
  return (
    <p>
      {t[row.kind]}, {dayOrNothing(row.receivedOn, language)}
      {row.interventionId && (
        <>
          {', '}
          <a href={`/insatser/${row.interventionId}`}>{row.interventionTitle}</a>
        </>
      )}
    </p>
  )
}

function Fields({ t, row, accounts, interventions, resolved, values, errors }: FormProps) {
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  const projects = new Set(accounts.map(({ projectId }) => projectId))
  return (
    <>
      {!row && (
        <Select
          {...field('account')}
          label={t.account}
          required
          options={accounts.map((account) => ({
            value: String(account.id),
            label: projects.size > 1 ? `${account.name}, ${account.projectName}` : account.name,
          }))}
        />
      )}
      <RadioGroup
        {...field('kind')}
        label={t.kind}
        required
        inline
        options={(['participant_fee', 'other'] as const).map((kind) => ({ value: kind, label: t[kind] }))}
      />
      <Select
        {...field('intervention')}
        label={t.intervention}
        empty={t.noIntervention}
        options={interventions.map(({ id, title }) => ({ value: String(id), label: title }))}
        width="full"
      />
      <CompanyChoiceField
        t={t}
        values={values}
        errors={errors}
        company={resolved.company}
        matches={resolved.matches}
        mark={false}
        hint={t.companyHint}
      />
      <TextField {...field('payerName')} label={t.payerName} maxlength={200} />
      <FieldRow>
        <DateField {...field('receivedOn')} label={t.receivedOn} required />
        <NumberField
          {...field('amount')}
          label={t.amount}
          description={t.amountHint}
          unit="kr"
          decimals
          required
          width="sm"
        />
      </FieldRow>
      <FieldRow>
        <TextField {...field('fiscalYear')} label={t.fiscalYear} inputmode="numeric" width="xs" />
        <TextField {...field('voucherSeries')} label={t.voucherSeries} maxlength={20} width="xs" />
        <TextField {...field('voucherNumber')} label={t.voucherNumber} maxlength={40} width="sm" />
      </FieldRow>
    </>
  )
}
