import { FieldGroup, FieldRow, NumberField, Select, TextField } from '../../ui/index.ts'
import { holderKinds, ownershipText } from '../companies/index.ts'
import { rowNumbers, type ToolForm } from './tools-forms.ts'
import { tieKinds } from './tools-group-forms.ts'
import { groupToolsText } from './tools-group-text.ts'

type FieldsProps = { readonly form: ToolForm }

/** What every field of a row takes from the form; nothing is said to be optional, since most rows stay empty. */
export const rowField = (form: ToolForm, name: string) => ({
  name,
  value: form.given(name),
  error: form.errors[name],
  mark: false,
})

/** In what the amounts are written, and of which year. */
export function UnitFields({ form, lastYear }: FieldsProps & { readonly lastYear: number }) {
  const t = groupToolsText(form.language)
  return (
    <FieldRow>
      <Select
        {...rowField(form, 'enhet')}
        label={t.millions}
        width="sm"
        empty={false}
        options={[
          { value: 'meur', label: t.meur },
          { value: 'msek', label: t.msek },
        ]}
      />
      <NumberField
        {...rowField(form, 'ar')}
        label={t.year}
        description={t.yearAbout}
        value={form.given('ar') || lastYear}
      />
    </FieldRow>
  )
}

/** Headcount and the two amounts. */
export function FigureFields({ form, suffix }: FieldsProps & { readonly suffix: string }) {
  const t = groupToolsText(form.language)
  return (
    <>
      <NumberField {...rowField(form, `aak${suffix}`)} label={t.awu} decimals />
      <NumberField {...rowField(form, `oms${suffix}`)} label={t.turnover} decimals />
      <NumberField {...rowField(form, `bal${suffix}`)} label={t.balance} decimals />
    </>
  )
}

/** Rows of companies and owners, of who owns what, and of other ties. */
export function GroupFields({ form, withFigures }: FieldsProps & { readonly withFigures: boolean }) {
  const t = groupToolsText(form.language)
  return (
    <>
      <FieldGroup legend={t.companies} note={withFigures ? t.companiesAbout : t.companiesOnlyAbout}>
        {rowNumbers(form).map((n) => (
          <FieldRow>
            <TextField
              {...rowField(form, `namn-${n}`)}
              label={n === 1 ? t.subject : t.nameN(n)}
              required={n === 1}
              width="sm"
            />
            {n > 1 && <KindField form={form} n={n} />}
            {withFigures && <FigureFields form={form} suffix={`-${n}`} />}
          </FieldRow>
        ))}
      </FieldGroup>
      <FieldGroup legend={t.holdings} note={t.holdingsAbout}>
        {rowNumbers(form).map((n) => (
          <FieldRow>
            <TextField {...rowField(form, `agare-${n}`)} label={t.ownerN(n)} width="sm" />
            <TextField {...rowField(form, `agd-${n}`)} label={t.ownedN(n)} width="sm" />
            <NumberField {...rowField(form, `kapital-${n}`)} label={t.capital} unit="%" decimals />
            <NumberField {...rowField(form, `roster-${n}`)} label={t.votes} unit="%" decimals />
            {withFigures && (
              <NumberField {...rowField(form, `insats-${n}`)} label={t.invested} unit="M€" decimals />
            )}
          </FieldRow>
        ))}
      </FieldGroup>
      <FieldGroup legend={t.ties} note={t.tiesAbout}>
        {rowNumbers(form).map((n) => (
          <FieldRow>
            <TextField {...rowField(form, `fran-${n}`)} label={t.fromN(n)} width="sm" />
            <TieField form={form} n={n} />
            <TextField {...rowField(form, `till-${n}`)} label={t.toN(n)} width="sm" />
          </FieldRow>
        ))}
      </FieldGroup>
    </>
  )
}

function KindField({ form, n }: FieldsProps & { readonly n: number }) {
  const kinds = ownershipText(form.language)
  return (
    <Select
      {...rowField(form, `slag-${n}`)}
      label={groupToolsText(form.language).kindN(n)}
      width="sm"
      empty={false}
      options={holderKinds.map((value) => ({ value, label: kinds[value] }))}
    />
  )
}

function TieField({ form, n }: FieldsProps & { readonly n: number }) {
  const t = groupToolsText(form.language)
  const grounds = ownershipText(form.language)
  return (
    <Select
      {...rowField(form, `band-${n}`)}
      label={t.tieN(n)}
      width="sm"
      options={tieKinds.map((value) => ({
        value,
        label: value === 'same_market' ? t.same_market : grounds[value],
      }))}
    />
  )
}
