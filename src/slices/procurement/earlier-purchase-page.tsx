import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
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
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { dayInWords } from './document-parts.ts'
import type { EarlierPurchase } from './earlier-purchase-queries.ts'
import type { OverviewWords } from './overview-text.ts'
import type { Authority } from './purchase-queries.ts'

type EarlierPageProps = {
  readonly o: OverviewWords
  readonly language: Language
  readonly purchases: readonly (EarlierPurchase & { readonly mayRemove: boolean })[]
  /** Whose purchases the viewer may enter; none for those who may only read. */
  readonly authorities: readonly Authority[]
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

export function EarlierPurchasePage(props: EarlierPageProps) {
  const { o, language, purchases, authorities, errors } = props
  return (
    <Page title={o.earlierTitle} breadcrumbs={[{ href: '/upphandlingar', label: o.title }]}>
      <PageHeading title={o.earlierTitle} lead={o.earlierLead} />
      <ErrorSummary errors={errors} />
      <Table
        caption={o.earlierTitle}
        captionHidden
        rows={purchases}
        empty={<EmptyState title={o.earlierNone} />}
        columns={[
          { key: 'subject', header: o.subject, cell: (row) => row.subject },
          { key: 'authority', header: o.buyer, cell: (row) => row.authority },
          { key: 'on', header: o.decidedOn, cell: (row) => dayInWords(row.decidedOn, language) },
          { key: 'cpv', header: o.cpv, cell: (row) => row.cpvCode ?? '–' },
          { key: 'supplier', header: o.supplier, cell: (row) => row.supplierName },
          {
            key: 'value',
            header: o.value,
            numeric: true,
            cell: (row) => formatOre(ore(row.valueOre), language),
          },
          {
            key: 'remove',
            header: o.remove,
            cell: (row) =>
              row.mayRemove && (
                <ConfirmForm
                  act={o.remove}
                  consequence={o.removeConsequence}
                  action={`/inkop/tidigare/${row.id}/borttagning`}
                  icon="remove"
                />
              ),
          },
        ]}
      />
      {authorities.length > 0 && (
        <Section title={o.addEarlier}>
          <EarlierForm {...props} />
        </Section>
      )}
    </Page>
  )
}

function EarlierForm({ o, authorities, values, errors }: EarlierPageProps) {
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  return (
    <Form action="/inkop/tidigare" draft="tidigare-kop">
      <FieldRow>
        <Select
          {...field('authority')}
          label={o.buyer}
          required
          options={authorities.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <TextField {...field('subject')} label={o.subject} required maxlength={300} />
      </FieldRow>
      <FieldRow>
        <DateField {...field('decidedOn')} label={o.decidedOn} required />
        <NumberField {...field('value')} label={o.exVat} unit="kr" decimals width="sm" required />
        <TextField {...field('cpv')} label={o.cpv} description={o.cpvAbout} width="sm" maxlength={10} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('supplier')} label={o.supplier} maxlength={200} />
        <TextField {...field('dnr')} label={o.dnr} width="sm" maxlength={60} />
      </FieldRow>
      <TextArea {...field('note')} label={o.note} rows={2} />
      <FormActions>
        <Button>{o.save}</Button>
      </FormActions>
    </Form>
  )
}
