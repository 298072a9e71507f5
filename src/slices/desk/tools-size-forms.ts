import { formatDay } from '../../kit/day.ts'
import { formatNumber } from '../../kit/number.ts'
import { type EuroRate, euroRateFor, type SizeFigures } from '../companies/index.ts'
import type { ToolForm } from './tools-forms.ts'
import { groupToolsText } from './tools-group-text.ts'

/** Amounts as they were written: in million euro, or in million kronor with the rate of the year. */
export interface AskedUnit {
  readonly rate: EuroRate | null
}

export function readUnit(form: ToolForm): AskedUnit {
  if (form.given('enhet') !== 'msek') return { rate: null }
  const year = form.number('ar', { least: 2017, most: 2100 })
  return { rate: year === null ? null : euroRateFor(year) }
}

/**
 * The numbers of a row; null when none are written or one of them is wrong.
 *
 * @param suffix of the fields' names, such as `-2`
 * @param isRequired headcount and one of the amounts must be there
 */
export function readFigures(
  form: ToolForm,
  suffix: string,
  { rate }: AskedUnit,
  isRequired: boolean,
): SizeFigures | null {
  const t = groupToolsText(form.language)
  const [awuName, turnoverName, balanceName] = [`aak${suffix}`, `oms${suffix}`, `bal${suffix}`]
  const isGiven = [awuName, turnoverName, balanceName].some((name) => form.given(name) !== '')
  if (!isGiven && !isRequired) return null
  const amount = (name: string) => {
    const millions = form.number(name, { decimals: 6, most: 100_000_000, required: false })
    return millions === null || rate === null ? millions : millions / rate.yearEndSekPerEur
  }
  const awu = form.number(awuName, { decimals: 2, most: 10_000_000 })
  const [turnoverMeur, balanceMeur] = [amount(turnoverName), amount(balanceName)]
  const isWrong = [awuName, turnoverName, balanceName].some((name) => form.errors[name] !== undefined)
  if (awu === null || isWrong) return null
  // From 250 annual work units the amounts decide nothing.
  if (isRequired && turnoverMeur === null && balanceMeur === null && awu < 250)
    return form.refuse(turnoverName, t.bothMissing)
  return { awu, turnoverMeur, balanceMeur }
}

/** The rate that kronor were converted by, in words; null when euro were written. */
export function rateInWords({ rate }: AskedUnit, { language }: ToolForm): string | null {
  if (!rate) return null
  const t = groupToolsText(language)
  const sekPerEur = formatNumber(rate.yearEndSekPerEur, language, { maximumFractionDigits: 4 })
  return t.rate(sekPerEur, formatDay(rate.yearEndOn, language))
}

/** A number of millions to the thousand, where it is known. */
export function numberInWords(value: number | null, { language }: ToolForm): string {
  return value === null ? '–' : formatNumber(value, language, { maximumFractionDigits: 3 })
}
