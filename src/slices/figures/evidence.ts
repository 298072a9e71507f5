import { type RawBuilder, sql } from 'kysely'
import type { Definition } from './definitions.ts'
import type { Evidence, Figure, Reason } from './types.ts'

export type Row = {
  readonly figure: string
  readonly record: string
  readonly label: string
  readonly amount: number | string | null
  readonly included: boolean | null
  readonly reason: string | null
}

/** The figures that count companies which took part are told together, a row per company: its verdict in each of them. */
const together = '*'

type OfCompanies = Extract<Definition, { kind: 'companies' }>

const companyFigures = (definitions: readonly Definition[]): readonly OfCompanies[] =>
  definitions.filter((definition) => definition.kind === 'companies')

/** A verdict is '+' where the company is part of the figure, and the reason where there is one. */
const verdict = ({ included, reason }: OfCompanies) =>
  included === undefined
    ? `coalesce(${reason}, '+')`
    : `case when ${included} then '+' else '' end || coalesce(${reason}, '')`

/** Every candidate row of the figures (of_code, figure, record, label, amount, included, reason), over the parts of parts.ts. */
export function evidenceStatement(definitions: readonly Definition[]): RawBuilder<unknown> | null {
  const companies = companyFigures(definitions)
  const verdicts = companies.map(verdict).join(`, '|', `)
  const amounts = companies.flatMap(({ amount }) => (amount ? [`coalesce(${amount}, 0)`] : []))
  const told = [verdicts, ...amounts].join(`, '~', `)
  const selects = [
    ...(companies.length > 0
      ? [
          sql`select t.of_code, ${sql.lit(together)}::text, 'company:' || t.company_id, t.name, null::numeric, null::boolean, concat(${sql.raw(told)}) from took_part t`,
        ]
      : []),
    ...definitions.flatMap((d) =>
      d.kind === 'records'
        ? [
            sql`select e.of_code, ${sql.lit(d.key)}::text, e.record, e.label, e.amount, e.included, e.reason from (${sql.raw(d.sql)}) e (of_code, record, label, amount, included, reason)`,
          ]
        : [],
    ),
  ]
  return selects.length === 0 ? null : sql.join(selects, sql` union all `)
}

/** The value of each figure at each place (of_code, figure, value), over the same parts. */
export function valueStatement(definitions: readonly Definition[]): RawBuilder<unknown> | null {
  const companies = companyFigures(definitions)
  const sums = companies.map(
    ({ included, reason, amount }, nth) =>
      `coalesce(${amount ? `sum(${amount})` : 'count(*)'} filter (where ${included ?? `(${reason}) is null`}), 0)::numeric as f${nth}`,
  )
  const pairs = companies.map(({ key }, nth) => `('${key}', c.f${nth})`)
  const selects = [
    ...(companies.length > 0
      ? [
          sql`select c.of_code, v.figure, v.value from (select t.of_code, ${sql.raw(sums.join(', '))} from took_part t group by t.of_code) c
            cross join lateral (values ${sql.raw(pairs.join(', '))}) v (figure, value)`,
        ]
      : []),
    ...definitions.flatMap((d) =>
      d.kind === 'records'
        ? [
            sql`select e.of_code, ${sql.lit(d.key)}::text, coalesce(sum(e.amount) filter (where e.included), 0)::numeric from (${sql.raw(d.sql)}) e (of_code, record, label, amount, included, reason) group by e.of_code`,
          ]
        : [],
    ),
  ]
  return selects.length === 0 ? null : sql.join(selects, sql` union all `)
}

/** Takes the rows of one place apart into the rows of each figure; those that are part of it first, else in the order given. */
export function evidenceReader(definitions: readonly Definition[], rows: readonly Row[]) {
  const own = Map.groupBy(rows, (row) => row.figure)
  const companies = companyFigures(definitions)
  const told = (own.get(together) ?? []).map((row) => {
    const [verdicts = '', ...amounts] = (row.reason ?? '').split('~')
    return { row, verdicts: verdicts.split('|'), amounts }
  })
  return (definition: Definition): readonly Evidence[] => {
    if (definition.kind !== 'companies') return includedFirst((own.get(definition.key) ?? []).map(asEvidence))
    const nth = companies.indexOf(definition)
    const amountNth = companies.slice(0, nth).filter(({ amount }) => amount).length
    return includedFirst(
      told.map(({ row: { record, label }, verdicts, amounts }) => {
        const said = verdicts[nth] ?? ''
        const included = said.startsWith('+')
        const reason = (included ? said.slice(1) : said) || null
        const amount = definition.amount ? Number(amounts[amountNth]) : 1
        return { record, label, amount, included, reason: reason as Reason | null }
      }),
    )
  }
}

const asEvidence = ({ record, label, amount, included, reason }: Row): Evidence => ({
  record,
  label,
  amount: Number(amount),
  included: included === true,
  reason: reason as Reason | null,
})

const includedFirst = (rows: readonly Evidence[]) => [
  ...rows.filter(({ included }) => included),
  ...rows.filter(({ included }) => !included),
]

export const identity = ({ key, unit, ruleVersion }: Definition) => ({ key, unit, ruleVersion })

/** The value is the sum of the included amounts: in hundredths, so that decimal hours add up as they stand. */
export function summed(definition: Definition, evidence: readonly Evidence[]): Figure {
  const hundredths = evidence.reduce((sum, row) => sum + (row.included ? Math.round(row.amount * 100) : 0), 0)
  return { ...identity(definition), value: hundredths / 100, withheld: null, evidence }
}

/** What a spreadsheet makes of the included amounts: the whole is rounded to hundredths, not each of them. */
export const sumInSheet = (evidence: readonly Pick<Evidence, 'amount' | 'included'>[]): number =>
  Math.round(evidence.reduce((sum, { amount, included }) => sum + (included ? amount : 0), 0) * 100) / 100
