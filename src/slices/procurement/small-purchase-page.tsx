import type { Language } from '../../kit/language.ts'
import { formatOre, type Ore } from '../../kit/money.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  DateField,
  DefinitionList,
  ErrorSummary,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  NumberField,
  Page,
  PageHeading,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { pathOf } from './choice-frame.tsx'
import { dayInWords, kronor, nameAndNumber } from './document-parts.ts'
import type { PurchaseFacts } from './document-types.ts'
import { LimitPanel } from './limit-panel.tsx'
import type { LimitView } from './limit-queries.ts'
import type { OverviewWords } from './overview-text.ts'
import type { Authority } from './purchase-queries.ts'
import type { Supplier } from './supplier-queries.ts'

type SmallPageProps = {
  readonly o: OverviewWords
  readonly language: Language
  readonly facts: PurchaseFacts
  readonly below: { readonly belowOre: Ore; readonly source: string | null }
  readonly authorities: readonly Authority[]
  readonly suppliers: readonly Supplier[]
  readonly limit: LimitView | null
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

export function SmallPurchasePage(props: SmallPageProps) {
  const { o, language, facts, below, limit, mayWrite, errors } = props
  return (
    <Page
      title={`${o.smallTitle} – ${facts.title}`}
      breadcrumbs={[
        { href: `/insatser/${facts.interventionId}`, label: facts.interventionTitle },
        { href: pathOf(facts), label: facts.title },
      ]}
    >
      <PageHeading title={o.smallTitle} lead={o.smallLead(formatOre(below.belowOre, language))} />
      {below.source && <p class="note">{o.smallSource(below.source)}</p>}
      <ErrorSummary errors={errors} />
      {mayWrite ? (
        <SmallForm {...props} />
      ) : (
        <>
          <Alert tone="info">{o.smallNotYours}</Alert>
          {facts.small && (
            <DefinitionList
              items={[
                { term: o.supplier, value: nameAndNumber(facts.small.supplier) },
                { term: o.price, value: kronor(facts.small.priceOre, language) },
                { term: o.decidedOn, value: dayInWords(facts.small.decidedOn, language) },
                { term: o.whoWasAsked, value: facts.small.suppliersAsked },
                { term: o.reason, value: facts.small.reason },
              ]}
            />
          )}
        </>
      )}
      <LimitPanel language={language} view={limit} />
    </Page>
  )
}

function SmallForm({ o, facts, authorities, suppliers, values, errors }: SmallPageProps) {
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  return (
    <Form
      action={`${pathOf(facts)}/kortform`}
      hidden={{ version: one(values, 'version') ?? '' }}
      draft={`kortform-${facts.id}`}
    >
      <FieldRow>
        <Select
          {...field('authority')}
          label={o.buyer}
          required
          options={authorities.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <TextField {...field('cpv')} label={o.cpv} description={o.cpvAbout} width="sm" maxlength={10} />
        <TextField {...field('dnr')} label={o.dnr} width="sm" maxlength={60} />
      </FieldRow>
      <Select
        {...field('supplier')}
        label={o.knownSupplier}
        options={suppliers.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <FieldGroup legend={o.newSupplier}>
        <FieldRow>
          <TextField {...field('supplierName')} label={o.supplierName} maxlength={200} />
          <TextField {...field('supplierNumber')} label={o.supplierNumber} width="sm" />
          <TextField {...field('supplierEmail')} label={o.supplierEmail} type="email" maxlength={254} />
        </FieldRow>
      </FieldGroup>
      <FieldRow>
        <NumberField {...field('price')} label={o.price} unit="kr" decimals width="sm" required />
        <DateField {...field('decidedOn')} label={o.decidedOn} required />
        <DateField {...field('fromOn')} label={o.fromOn} />
        <DateField {...field('toOn')} label={o.toOn} />
      </FieldRow>
      <TextArea
        {...field('asked')}
        label={o.whoWasAsked}
        description={o.whoWasAskedAbout}
        required
        rows={3}
      />
      <TextArea {...field('reason')} label={o.reason} required rows={3} />
      <FormActions>
        <Button>{o.save}</Button>
      </FormActions>
    </Form>
  )
}
