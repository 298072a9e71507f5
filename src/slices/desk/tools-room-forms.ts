import type { Day } from '../../kit/day.ts'
import type { EurCent } from '../../kit/money.ts'
import {
  isFiscalYearEnd,
  type MonthRate,
  type RegulationId,
  rateMissingInWords,
  regulationIds,
  regulationInForce,
  toEuro,
} from '../state-aid/index.ts'
import { aidToolsText } from './tools-aid-text.ts'
import { rowNumbers, type ToolForm } from './tools-forms.ts'

/** Aid as it was written, in euro; the rate when it was written in kronor. */
export interface AskedAid {
  readonly on: Day
  readonly amountEurCent: EurCent
  readonly regulation: RegulationId
  readonly rate: MonthRate | null
}

export interface AskedRoom {
  readonly aid: AskedAid
  readonly earlier: readonly AskedAid[]
  readonly fiscalYearEnd: string
  readonly isRoadFreight: boolean
}

/** What is asked of the room; null when nothing is, or something is wrong. */
export function readRoom(form: ToolForm): AskedRoom | null {
  const t = aidToolsText(form.language)
  const aid = readAid(form, '')
  const earlier = rowNumbers(form)
    .filter((n) => form.given(`dag-${n}`) !== '' || form.given(`belopp-${n}`) !== '')
    .map((n) => readAid(form, `-${n}`))
  const fiscalYearEnd = form.given('bokslut') || '12-31'
  if (form.isAsked && !isFiscalYearEnd(fiscalYearEnd)) form.refuse('bokslut', t.fiscalYearEndWrong)
  const read = earlier.filter((one) => one !== null)
  if (!form.isAsked || !aid || read.length < earlier.length || form.errors['bokslut']) return null
  return { aid, earlier: read, fiscalYearEnd, isRoadFreight: form.given('akeri') !== '' }
}

/** @param suffix of the fields' names: empty for the new aid, `-1`, `-2` … for earlier aid */
function readAid(form: ToolForm, suffix: string): AskedAid | null {
  const on = form.day(`dag${suffix}`)
  const isKronor = form.given(`valuta${suffix}`) === 'sek'
  const kronor = isKronor ? form.kronor(`belopp${suffix}`) : null
  const euro = isKronor ? null : form.euro(`belopp${suffix}`)
  const regulation = on && readRegulation(form, `forordning${suffix}`, on)
  if (!on || !regulation) return null
  if (kronor === null) return euro === null ? null : { on, amountEurCent: euro, regulation, rate: null }
  const converted = toEuro(kronor, on)
  if (!converted.allowed)
    return form.refuse(`belopp${suffix}`, rateMissingInWords(converted.month, form.language))
  return { on, amountEurCent: converted.value.amountEurCent, regulation, rate: converted.value.rate }
}

function readRegulation(form: ToolForm, name: string, on: Day): RegulationId | null {
  const chosen = regulationIds.find((id) => id === form.given(name))
  if (chosen) return chosen
  const general = regulationInForce('general', on)
  return general?.id ?? form.refuse(name, aidToolsText(form.language).noGeneral)
}
