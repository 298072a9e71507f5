import type { SumOf } from './sum-rules.ts'
import type { Unit } from './types.ts'

/**
 * A figure: what it is called and means stands in names.ts under its key; here is what it counts.
 * - companies: companies that took part, each left out for a reason or part of it; all such figures are told by one reading of took_part.
 * - records: one SQL statement over the shared parts (parts.ts, money-parts.ts) that gives every candidate row of every place asked about
 *   (of_code, record, label, amount, included, reason).
 * - people: a personal characteristic, counted inside the database and shown as pseudonyms only.
 */
export type Definition = {
  readonly key: string
  readonly unit: Unit
  readonly ruleVersion: string
  /** What its records are, which decides whether municipalities add up to the whole (sum-rules.ts). */
  readonly sumOf: SumOf
  /** The programme's own code, such as CO01. */
  readonly code?: string
  /** The programme period that the indicator belongs to; the report's own figures are of both. */
  readonly period?: '2014-2020' | '2021-2027'
} & (
  | {
      readonly kind: 'companies'
      /** SQL over took_part t: why the company is left out, null where it is part. */
      readonly reason: string
      /** Where a company can be part and still have a reason to tell: whether it is part. */
      readonly included?: string
      /** What it adds; 1 where nothing is said. */
      readonly amount?: string
    }
  | { readonly kind: 'records'; readonly sql: string }
  | { readonly kind: 'people' }
)

type Said = { readonly version?: number; readonly code?: string; readonly period?: '2014-2020' | '2021-2027' }

const said = (key: string, { version = 1, ...more }: Said) => ({
  key,
  ruleVersion: `${key}-v${version}`,
  ...more,
})

export const people = (key: string): Definition => ({
  ...said(key, {}),
  kind: 'people',
  unit: 'people',
  sumOf: 'people',
})

export const records = (key: string, unit: Unit, sumOf: SumOf, sql: string, more: Said = {}): Definition => ({
  ...said(key, more),
  kind: 'records',
  unit,
  sumOf,
  sql,
})

type OfCompanies = {
  readonly reason: string
  readonly included?: string
  readonly amount?: string
  readonly unit?: Unit
  readonly sumOf: SumOf
}

/** Companies that took part, left out for the given reason. */
export const companies = (key: string, what: OfCompanies, more: Said = {}): Definition => ({
  ...said(key, more),
  kind: 'companies',
  unit: 'companies',
  ...what,
})

const programmeOf = (key: string): Said => ({
  code: key.split('_')[0]?.toUpperCase() ?? key,
  period: key.startsWith('r') ? '2021-2027' : '2014-2020',
})

/** A common indicator of a programme, by its code: companies that took part, left out for the given reason. */
export const indicator = (key: string, reason: string, more: Partial<OfCompanies> = {}): Definition =>
  companies(key, { reason, sumOf: 'counted_companies', ...more }, programmeOf(key))

/** A common indicator that is told record by record. */
export const indicatorOf = (key: string, unit: Unit, sql: string): Definition =>
  records(key, unit, 'counted_companies', sql, programmeOf(key))
