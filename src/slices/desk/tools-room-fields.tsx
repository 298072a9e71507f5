import { day } from '../../kit/day.ts'
import { Checkbox, DateField, FieldGroup, FieldRow, NumberField, Select, TextField } from '../../ui/index.ts'
import { regulationIds, regulationRow } from '../state-aid/index.ts'
import { aidToolsText } from './tools-aid-text.ts'
import { rowNumbers, type ToolForm } from './tools-forms.ts'

type FieldsProps = { readonly form: ToolForm; readonly today: string }

export function RoomFields({ form, today }: FieldsProps) {
  const t = aidToolsText(form.language)
  return (
    <>
      <FieldGroup legend={t.newAid} note={t.onAbout}>
        <AidFields
          form={form}
          suffix=""
          today={today}
          labels={{ on: t.on, amount: t.amount, currency: t.currency, regulation: t.regulation }}
        />
      </FieldGroup>
      <FieldGroup legend={t.earlier} note={t.earlierAbout}>
        {rowNumbers(form).map((n) => (
          <AidFields
            form={form}
            suffix={`-${n}`}
            labels={{
              on: t.rowOn(n),
              amount: t.rowAmount(n),
              currency: t.rowCurrency(n),
              regulation: t.rowRegulation(n),
            }}
          />
        ))}
      </FieldGroup>
      <TextField
        name="bokslut"
        label={t.fiscalYearEnd}
        description={t.fiscalYearEndAbout}
        width="xs"
        value={form.given('bokslut') || '12-31'}
        error={form.errors['bokslut']}
      />
      <Checkbox name="akeri" label={t.roadFreight} value="ja" checked={form.given('akeri') !== ''} />
    </>
  )
}

type AidFieldsProps = {
  readonly form: ToolForm
  readonly suffix: string
  readonly today?: string
  readonly labels: {
    readonly on: string
    readonly amount: string
    readonly currency: string
    readonly regulation: string
  }
}

function AidFields({ form, suffix, today, labels }: AidFieldsProps) {
  const t = aidToolsText(form.language)
  const isNew = today !== undefined
  const field = (name: string) => ({
    name: `${name}${suffix}`,
    error: form.errors[`${name}${suffix}`],
    mark: isNew,
  })
  const given = (name: string) => form.given(`${name}${suffix}`)
  return (
    <FieldRow>
      <DateField {...field('dag')} label={labels.on} required={isNew} value={given('dag') || today} />
      <NumberField
        {...field('belopp')}
        label={labels.amount}
        decimals
        width="sm"
        required={isNew}
        value={given('belopp')}
      />
      <Select
        {...field('valuta')}
        mark={false}
        label={labels.currency}
        width="xs"
        empty={false}
        value={given('valuta') || 'eur'}
        options={[
          { value: 'eur', label: t.eur },
          { value: 'sek', label: t.sek },
        ]}
      />
      <Select
        {...field('forordning')}
        mark={false}
        label={labels.regulation}
        width="md"
        empty={t.general}
        value={given('forordning')}
        options={regulationIds.map((id) => ({
          value: id,
          label: `${id}, ${t[`kind_${regulationRow(id, someDay).kind}`]}`,
        }))}
      />
    </FieldRow>
  )
}

/** A regulation is of the same kind whatever the day. */
const someDay = day('2024-01-01')
