import type { Child } from 'hono/jsx'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { Authority, Purchase } from './purchase-queries.ts'
import type { ProcurementWords } from './text.ts'
import { purchasePath } from './types.ts'

type RequestFormProps = {
  readonly t: ProcurementWords
  readonly purchase: Purchase
  readonly authorities: readonly Authority[]
  readonly values: FormValues
  readonly errors: FieldErrors
  /** How the purchase stands to the direct-award limit. */
  readonly limit: Child
}

/** The whole request on one page, in the order in which a supplier will read it. */
export function RequestFormPage(props: RequestFormProps) {
  const { t, purchase, values, errors } = props
  return (
    <Page
      title={t.writeRequest}
      width="narrow"
      breadcrumbs={[
        { href: `/insatser/${purchase.interventionId}`, label: purchase.interventionTitle },
        { href: purchasePath(purchase), label: purchase.title },
      ]}
    >
      <PageHeading title={t.writeRequest} />
      <ErrorSummary errors={errors} />
      <Form
        action={`${purchasePath(purchase)}/andra`}
        hidden={{ version: one(values, 'version') ?? purchase.version }}
        draft={`forfragan-${purchase.id}-${purchase.version}`}
      >
        <WhatFields {...props} />
        <BuyerFields {...props} />
        <DemandFields {...props} />
        <TimeFields {...props} />
        <FieldGroup legend={t.howGroup}>
          {area(props, 'competitionWords', t.competitionWords, 3)}
          {area(props, 'fewerSuppliersReason', t.fewerSuppliersReason, 2)}
        </FieldGroup>
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={purchasePath(purchase)} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
      {props.limit}
    </Page>
  )
}

const field = ({ values, errors }: RequestFormProps, name: string, label: string, description?: string) => ({
  name,
  label,
  description,
  value: one(values, name),
  error: errors[name],
  mark: false,
})

function area(props: RequestFormProps, name: string, label: string, rows = 4): Child {
  return <TextArea {...field(props, name, label)} rows={rows} />
}

function WhatFields(props: RequestFormProps) {
  const { t } = props
  return (
    <FieldGroup legend={t.whatGroup}>
      <TextField {...field(props, 'title', t.title, t.titleHint)} mark required />
      {area(props, 'background', t.background)}
      {area(props, 'task', t.task, 6)}
      <FieldRow>
        <TextField {...field(props, 'targetGroup', t.targetGroup)} />
        <NumberField {...field(props, 'companyCount', t.companyCount)} />
      </FieldRow>
      <TextField {...field(props, 'deliveryForm', t.deliveryForm)} />
      <FieldRow>
        <DateField {...field(props, 'performedFromOn', t.performedFromOn)} />
        <DateField {...field(props, 'performedToOn', t.performedToOn)} />
      </FieldRow>
      <FieldRow>
        <TextField {...field(props, 'volume', t.volume)} />
        <NumberField {...field(props, 'ceilingPrice', t.ceilingPrice)} decimals width="sm" />
      </FieldRow>
      <FieldRow>
        <TextField {...field(props, 'cpvCode', t.cpvCode, t.cpvHint)} width="sm" />
        <NumberField
          {...field(props, 'estimatedValue', t.estimatedValue, t.estimatedHint)}
          decimals
          width="sm"
        />
      </FieldRow>
    </FieldGroup>
  )
}

function BuyerFields(props: RequestFormProps) {
  const { t, authorities, values, errors } = props
  const options = authorities.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <FieldGroup legend={t.buyerGroup}>
      <Select {...field(props, 'buyer', t.buyer)} options={options} />
      <CheckboxGroup
        name="callOff"
        label={t.callOff}
        mark={false}
        description={t.callOffHint}
        inline
        options={options}
        values={several(values, 'callOff')}
        error={errors.callOff}
      />
      <FieldRow>
        <TextField {...field(props, 'deciderName', t.deciderName)} />
        <TextField {...field(props, 'deciderTitle', t.deciderTitle)} />
      </FieldRow>
      <FieldRow>
        <TextField {...field(props, 'delegationBasis', t.delegationBasis)} />
        <TextField {...field(props, 'dnr', t.dnr)} width="sm" />
      </FieldRow>
    </FieldGroup>
  )
}

function DemandFields(props: RequestFormProps) {
  const { t } = props
  return (
    <FieldGroup legend={t.demandsGroup}>
      {area(props, 'qualification', t.qualification)}
      {area(props, 'requirements', t.requirements)}
      {area(props, 'contractTerms', t.contractTerms)}
      {area(props, 'privacyTerms', t.privacyTerms, 3)}
      {area(props, 'invoicing', t.invoicing, 2)}
    </FieldGroup>
  )
}

function TimeFields(props: RequestFormProps) {
  const { t } = props
  return (
    <FieldGroup legend={t.timeGroup}>
      <FieldRow>
        <DateField {...field(props, 'questionsDay', t.questionsDay)} />
        <TextField {...field(props, 'questionsTime', t.time)} width="xs" inputmode="numeric" />
      </FieldRow>
      <FieldRow>
        <DateField {...field(props, 'bidsDay', t.bidsDay)} />
        <TextField {...field(props, 'bidsTime', t.time)} width="xs" inputmode="numeric" />
      </FieldRow>
      <DateField {...field(props, 'bidsValidUntil', t.bidsValidUntil)} />
      <FieldRow>
        <TextField {...field(props, 'contactName', t.contactName)} />
        <TextField {...field(props, 'contactEmail', t.contactEmail)} type="email" />
        <TextField {...field(props, 'contactPhone', t.contactPhone)} type="tel" width="sm" />
      </FieldRow>
    </FieldGroup>
  )
}
