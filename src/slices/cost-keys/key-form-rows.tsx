import type { Child } from 'hono/jsx'
import { formatOre } from '../../kit/money.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import { FieldGroup, FieldRow, HiddenFields, NumberField, Select, TextField } from '../../ui/index.ts'
import type { KeyFormPageProps } from './key-form-page.tsx'
import type { KeyFormWords } from './key-form-text.ts'
import { mostLines } from './key-forms.ts'
import type { Payer } from './key-queries.ts'
import { aloneRules } from './types.ts'

type RowsProps = KeyFormPageProps & { readonly t: KeyFormWords }

export function LineFields({ t, language, values, errors, costTypes, bought }: RowsProps) {
  return (
    <FieldGroup legend={t.costs} note={t.costsNote}>
      {rowsToShow(values).map((row) => (
        <FieldGroup legend={t.row(row)}>
          <FieldRow>
            <TextField
              name={`what${row}`}
              label={t.what}
              mark={false}
              maxlength={300}
              value={one(values, `what${row}`)}
              error={errors[`what${row}`]}
            />
            <NumberField
              name={`amount${row}`}
              label={t.amount}
              mark={false}
              unit="kr"
              decimals
              width="sm"
              value={one(values, `amount${row}`)}
              error={errors[`amount${row}`]}
            />
          </FieldRow>
          <FieldRow>
            <Select
              name={`type${row}`}
              label={t.type}
              mark={false}
              options={costTypes.map(({ code, name }) => ({ value: code, label: name }))}
              value={one(values, `type${row}`)}
              error={errors[`type${row}`]}
            />
            {bought.length > 0 && (
              <Select
                name={`purchase${row}`}
                label={t.purchase}
                mark={false}
                empty={t.estimated}
                options={bought.map(({ purchaseId, title, priceOre }) => ({
                  value: String(purchaseId),
                  label: t.bought(title, formatOre(priceOre, language)),
                }))}
                value={one(values, `purchase${row}`)}
              />
            )}
          </FieldRow>
        </FieldGroup>
      ))}
    </FieldGroup>
  )
}

/** The rows that are written, and two empty ones for more. */
function rowsToShow(values: FormValues): readonly number[] {
  const rows = Array.from({ length: mostLines }, (_, index) => index + 1)
  const last = rows.findLast((row) => ['what', 'amount'].some((part) => one(values, `${part}${row}`))) ?? 0
  return rows.slice(0, Math.max(2, last + 2))
}

export function PayerFields(props: RowsProps & { readonly payer: Payer }) {
  const { t, payer, values, errors, accounts } = props
  const { id } = payer
  const own = accounts.filter(
    ({ municipalityCode, organisationId }) =>
      payer.kind !== 'company' &&
      municipalityCode === payer.municipalityCode &&
      organisationId === payer.organisationId,
  )
  const basis = one(values, 'basis')
  const number = (name: string, label: string, decimals = false) => (
    <NumberField
      name={`${name}-${id}`}
      label={label}
      mark={false}
      decimals={decimals}
      width="sm"
      value={one(values, `${name}-${id}`)}
      error={errors[`${name}-${id}`]}
    />
  )
  // What the chosen way does not ask for is kept as it is.
  const kept = (name: string) => (
    <HiddenFields fields={{ [`${name}-${id}`]: one(values, `${name}-${id}`) ?? '' }} />
  )
  return (
    <FieldGroup legend={payer.name}>
      <FieldRow>
        {payer.kind !== 'company' && (
          <Select
            name={`account-${id}`}
            label={t.account}
            mark={false}
            empty={t.noAccount}
            width="sm"
            options={own.map((account) => ({ value: String(account.id), label: account.projectName }))}
            value={one(values, `account-${id}`)}
            error={errors[`account-${id}`]}
          />
        )}
        {number('companies', t.companies)}
        {number('seats', t.seats)}
        {basis === 'fixed_shares' ? number('weight', t.weight, true) : kept('weight')}
        {basis === 'fixed_amounts' ? number('amount', `${t.fixedAmount} (kr)`, true) : kept('amount')}
      </FieldRow>
      {payer.kind === 'municipality' && <AloneFields {...props} number={number} />}
    </FieldGroup>
  )
}

type AloneProps = RowsProps & {
  readonly payer: Payer
  readonly number: (name: string, label: string, decimals: boolean) => Child
}

/** Folded away while it is the whole price, as it mostly is. */
function AloneFields({ t, payer: { id }, values, errors, number }: AloneProps) {
  const isWhole = one(values, `alone-${id}`) === 'whole_price'
  const isWrong = errors[`aloneOre-${id}`] ?? errors[`aloneSource-${id}`]
  return (
    <details open={!isWhole || isWrong !== undefined}>
      <summary>{t.alone}</summary>
      <FieldRow>
        <Select
          name={`alone-${id}`}
          label={t.alone}
          mark={false}
          empty={t.alone_none}
          options={aloneRules.map((rule) => ({ value: rule, label: t[`alone_${rule}`] }))}
          value={one(values, `alone-${id}`)}
        />
        {number('aloneOre', `${t.aloneOre} (kr)`, true)}
        <TextField
          name={`aloneSource-${id}`}
          label={t.aloneSource}
          mark={false}
          maxlength={500}
          value={one(values, `aloneSource-${id}`)}
          error={errors[`aloneSource-${id}`]}
        />
      </FieldRow>
    </details>
  )
}
