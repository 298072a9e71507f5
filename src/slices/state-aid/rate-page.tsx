import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  NumberField,
  Page,
  PageHeading,
  Section,
  Table,
  Tag,
  TextField,
} from '../../ui/index.ts'
import type { StoredRate } from './rate-queries.ts'
import type { RegisterWords } from './register-text.ts'
import type { AidWords } from './text.ts'
import { monthOf } from './words.ts'

type RatePageProps = {
  readonly t: RegisterWords
  readonly a: AidWords
  readonly language: Language
  readonly rates: readonly StoredRate[]
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** The euro rate of each month with its source, and entering that of a month to come. */
export function RatePage({ t, a, language, rates, mayWrite, values, errors }: RatePageProps) {
  return (
    <Page title={t.rates} breadcrumbs={[{ href: '/ekonomi/stod', label: a.ledger }]}>
      <PageHeading title={t.rates} lead={t.ratesLead} />
      <ErrorSummary errors={errors} />
      {mayWrite && (
        <Section title={t.enterRate}>
          <Form action="/ekonomi/stod/kurser">
            <FieldRow>
              <TextField
                name="month"
                label={t.month}
                description={t.monthHint}
                required
                width="xs"
                value={one(values, 'month')}
                error={errors.month}
              />
              <NumberField
                name="rate"
                label={t.rate}
                required
                decimals
                width="xs"
                value={one(values, 'rate')}
                error={errors.rate}
              />
              <TextField
                name="sourceWords"
                label={t.sourceWords}
                required
                maxlength={300}
                value={one(values, 'sourceWords')}
                error={errors.sourceWords}
              />
            </FieldRow>
            <FormActions>
              <Button>{t.save}</Button>
            </FormActions>
          </Form>
        </Section>
      )}
      <Table
        caption={t.rates}
        captionHidden
        rows={rates}
        columns={[
          {
            key: 'month',
            header: t.month,
            cell: (row) => (
              <>
                {monthOf(row.month, language)} {row.isUsed && <Tag>{t.used}</Tag>}
              </>
            ),
          },
          {
            key: 'rate',
            header: t.rate,
            numeric: true,
            cell: (row) =>
              formatNumber(row.sekPerEur, language, { minimumFractionDigits: 4, maximumFractionDigits: 4 }),
          },
          {
            key: 'source',
            header: t.source,
            cell: (row) => [a[row.source], row.sourceWords, row.enteredBy].filter(Boolean).join(', '),
          },
        ]}
      />
    </Page>
  )
}
