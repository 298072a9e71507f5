import { type Day, parseDay, yearOf } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type EurCent, type Ore, parseEuro, parseKronor } from '../../kit/money.ts'
import { formatNumber, parseNumber } from '../../kit/number.ts'
import { toolsText } from './tools-text.ts'

const longestValue = 100
/** A hundred thousand million: above any amount that is asked about. */
const mostMoney = 100_000_000_000_00

export type NumberLimits = {
  readonly decimals?: number
  readonly least?: number
  readonly most?: number
  readonly required?: boolean
}

/**
 * The fields of a tool as they stand in the address. What is wrong is gathered in `errors` while the fields are read, keyed by field; a reader
 * gives null for a field that is empty or wrong.
 */
export interface ToolForm {
  readonly language: Language
  readonly errors: { [name: string]: string }
  /** Something has been sent to be answered: not the first look, and not a wish for more rows. */
  readonly isAsked: boolean
  readonly rows: number
  /** The address's own words, to ask another tool the same. */
  readonly query: string
  readonly given: (name: string) => string
  readonly refuse: (name: string, sentence: string) => null
  /** Any text; required. */
  readonly text: (name: string) => string | null
  readonly day: (name: string, required?: boolean) => Day | null
  readonly kronor: (name: string, required?: boolean) => Ore | null
  readonly euro: (name: string, required?: boolean) => EurCent | null
  readonly number: (name: string, limits: NumberLimits) => number | null
}

/**
 * Opens the fields of a tool.
 *
 * @param query what the address says, or what was posted
 * @param settings.startRows how many rows a tool with rows begins with
 * @param settings.mostRows how many it grows to: the page must stay light, and the address short
 */
export function openToolForm(
  query: URLSearchParams,
  language: Language,
  { startRows = 0, mostRows = 40, isPosted = false } = {},
): ToolForm {
  const t = toolsText(language)
  const errors: { [name: string]: string } = {}
  const wantsMore = query.has('fler')
  const isAsked = !wantsMore && (isPosted || [...query.keys()].some((name) => name !== 'rader'))
  const given = (name: string) => (query.get(name) ?? '').normalize().trim().slice(0, longestValue)
  const refuse = (name: string, sentence: string) => {
    errors[name] = sentence
    return null
  }
  const read = <T>(name: string, required: boolean, parse: (text: string) => T | null, wrong: string) => {
    const text = given(name)
    if (!isAsked) return null
    if (text === '') return required ? refuse(name, t.missing) : null
    return parse(text) ?? refuse(name, wrong)
  }
  // A year is a number too: 1990, not 1 990.
  const limit = (value: number) => formatNumber(value, language, { useGrouping: 'min2' })
  const money = <T extends number>(parse: (text: string) => T | null) => {
    return (text: string) => {
      const amount = parse(text)
      return amount !== null && amount >= 0 && amount <= mostMoney ? amount : null
    }
  }
  return {
    language,
    errors,
    isAsked,
    query: query.toString(),
    rows: rowsOf(query, startRows, wantsMore, mostRows),
    given,
    refuse,
    text: (name) => read(name, true, (text) => text, t.missing),
    day: (name, required = true) => read(name, required, parseKnownDay, t.dayWrong),
    kronor: (name, required = true) => read(name, required, money(parseKronor), t.amountWrong),
    euro: (name, required = true) => read(name, required, money(parseEuro), t.amountWrong),
    number: (name, { decimals = 0, least = 0, most = 1_000_000_000, required = true }) => {
      const parse = (text: string) => {
        const value = parseNumber(text, decimals)
        return value !== null && value >= least && value <= most ? value : null
      }
      return read(name, required, parse, t.numberWrong(limit(least), limit(most)))
    },
  }
}

function rowsOf(query: URLSearchParams, startRows: number, wantsMore: boolean, mostRows: number): number {
  const asked = Number.parseInt(query.get('rader') ?? '', 10) || startRows
  return Math.min(Math.max(asked + (wantsMore ? 3 : 0), startRows), mostRows)
}

function parseKnownDay(text: string): Day | null {
  const on = parseDay(text)
  return on !== null && yearOf(on) >= 1950 && yearOf(on) <= 2200 ? on : null
}

/** 1, 2 … as many as there are rows. */
export function rowNumbers({ rows }: Pick<ToolForm, 'rows'>): readonly number[] {
  return Array.from({ length: rows }, (_, nth) => nth + 1)
}
