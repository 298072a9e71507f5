import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  FieldRow,
  Form,
  FormActions,
  NumberField,
  Page,
  PageHeading,
  Section,
  Table,
  TextField,
} from '../../ui/index.ts'
import { dayInWords } from './document-parts.ts'
import type { LimitTableWords } from './limit-table-text.ts'
import { directAwardLimits, documentationDutyFromOre } from './rates.ts'

type LimitTableProps = {
  readonly t: LimitTableWords
  readonly language: Language
  readonly small: readonly { readonly fromOn: string; readonly amountOre: number; readonly source: string }[]
  readonly maySet: boolean
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

export function LimitTablePage({ t, language, small, maySet, values, errors }: LimitTableProps) {
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  const kr = (amount: number) => formatOre(ore(amount), language)
  return (
    <Page title={t.title} breadcrumbs={[{ href: '/upphandlingar', label: t.purchases }]}>
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary errors={errors} />
      <Section title={t.law} note={t.lawNote}>
        <Table
          caption={t.law}
          captionHidden
          rows={directAwardLimits.toReversed()}
          columns={[
            { key: 'from', header: t.from, cell: (row) => dayInWords(row.from, language) },
            { key: 'amount', header: t.amount, numeric: true, cell: (row) => kr(row.limitOre) },
            { key: 'reach', header: t.reach, cell: (row) => t[`reach_${row.reach}`] },
            { key: 'certainty', header: t.certainty, cell: (row) => t[`certainty_${row.certainty}`] },
          ]}
        />
        <p>{t.duty(kr(documentationDutyFromOre))}</p>
      </Section>
      <Section title={t.small} note={t.smallNote}>
        <Table
          caption={t.small}
          captionHidden
          rows={small}
          columns={[
            { key: 'from', header: t.from, cell: (row) => dayInWords(row.fromOn, language) },
            { key: 'amount', header: t.amount, numeric: true, cell: (row) => kr(row.amountOre) },
            { key: 'source', header: t.source, cell: (row) => row.source },
          ]}
        />
        {maySet && (
          <Section title={t.add} level={3}>
            <Form action="/inkop/granser">
              <FieldRow>
                <DateField {...field('fromOn')} label={t.from} required />
                <NumberField {...field('amount')} label={t.amount} unit="kr" width="sm" required />
              </FieldRow>
              <TextField {...field('source')} label={t.source} required maxlength={500} />
              <FormActions>
                <Button>{t.save}</Button>
              </FormActions>
            </Form>
          </Section>
        )}
      </Section>
    </Page>
  )
}
