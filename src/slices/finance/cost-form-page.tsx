import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Checkbox,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  type Hidden,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  Select,
  TextField,
} from '../../ui/index.ts'
import type { CostTypeNamed } from './account-queries.ts'
import type { CostWords } from './cost-text.ts'
import type { ProjectAccount } from './types.ts'

export type Choosable = { readonly id: number; readonly title: string }

type CostFormProps = {
  readonly t: CostWords
  readonly language: Language
  readonly title: string
  /** What the new row is about, when it credits or adjusts another. */
  readonly about?: string | undefined
  readonly action: string
  readonly cancelHref: string
  readonly hidden: Hidden
  /** The books that may be chosen; none when they are given. */
  readonly accounts: readonly ProjectAccount[]
  readonly costTypes: readonly CostTypeNamed[]
  readonly interventions: readonly Choosable[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function CostFormPage(props: CostFormProps) {
  const { t, title, about, action, cancelHref, hidden, errors } = props
  return (
    <Page title={title} width="narrow" breadcrumbs={[{ href: '/ekonomi/kostnader', label: t.costs }]}>
      <PageHeading title={title} />
      <ErrorSummary errors={errors} />
      {about && <Alert>{about}</Alert>}
      <Form action={action} hidden={hidden}>
        <WhatFields {...props} />
        <PaperFields {...props} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={cancelHref} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

const fieldsOf =
  ({ values, errors }: CostFormProps) =>
  (name: string) => ({ name, value: one(values, name), error: errors[name] })

function WhatFields(props: CostFormProps) {
  const { t, language, accounts, costTypes, interventions, values } = props
  const field = fieldsOf(props)
  const projects = new Set(accounts.map(({ projectId }) => projectId))
  return (
    <>
      {accounts.length > 0 && (
        <Select
          {...field('account')}
          label={t.account}
          description={t.accountHint}
          required
          options={accounts.map((account) => ({
            value: String(account.id),
            label: projects.size > 1 ? `${account.name}, ${account.projectName}` : account.name,
          }))}
        />
      )}
      <TextField {...field('description')} label={t.description} required maxlength={500} />
      <Select
        {...field('costType')}
        label={t.costType}
        required
        options={costTypes.map((type) => ({
          value: type.code,
          label: language === 'sv' ? type.nameSv : type.nameEn,
        }))}
      />
      <FieldRow>
        <NumberField
          {...field('amount')}
          label={t.amount}
          description={t.amountHint}
          unit="kr"
          decimals
          required
          width="sm"
        />
        <NumberField {...field('vat')} label={t.vat} unit="kr" decimals width="sm" />
      </FieldRow>
      <Checkbox name="vatIsCost" label={t.vatIsCost} checked={one(values, 'vatIsCost') === 'ja'} />
      <Select
        {...field('intervention')}
        label={t.intervention}
        empty={t.noIntervention}
        options={interventions.map(({ id, title }) => ({ value: String(id), label: title }))}
        width="full"
      />
    </>
  )
}

function PaperFields(props: CostFormProps) {
  const { t } = props
  const field = fieldsOf(props)
  return (
    <>
      <FieldGroup legend={t.invoice}>
        <FieldRow>
          <TextField {...field('supplierName')} label={t.supplier} maxlength={200} />
          <TextField
            {...field('supplierOrgNumber')}
            label={t.supplierNumber}
            description={t.supplierNumberHint}
            width="sm"
          />
        </FieldRow>
        <FieldRow>
          <TextField {...field('invoiceNumber')} label={t.invoiceNumber} maxlength={60} width="sm" />
          <DateField {...field('invoiceOn')} label={t.invoiceOn} />
          <DateField {...field('deliveredOn')} label={t.deliveredOn} />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend={t.books}>
        <FieldRow>
          <DateField {...field('bookedOn')} label={t.bookedOn} />
          <DateField {...field('paidOn')} label={t.paidOn} />
        </FieldRow>
        <FieldRow>
          <TextField {...field('fiscalYear')} label={t.fiscalYear} inputmode="numeric" width="xs" />
          <TextField {...field('voucherSeries')} label={t.voucherSeries} maxlength={20} width="xs" />
          <TextField {...field('voucherNumber')} label={t.voucherNumber} maxlength={40} width="sm" />
          <TextField {...field('ledgerAccount')} label={t.ledgerAccount} maxlength={20} width="xs" />
        </FieldRow>
      </FieldGroup>
    </>
  )
}
