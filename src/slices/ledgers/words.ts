import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import type { CostTypeNamed } from '../finance/index.ts'
import { peppolText } from './peppol-text.ts'
import { sieText } from './sie-text.ts'
import { tableText } from './table-text.ts'
import type { text } from './text.ts'
import type { ImportView } from './types.ts'

export type T = ReturnType<typeof text>

export function kronor(amountOre: number, language: Language): string {
  return formatOre(ore(amountOre), language, 'always')
}

/** Why a file was refused, in a sentence that says what to do. */
export function refusalWords(item: ImportView, language: Language): string {
  const all: { readonly [code: string]: unknown } = {
    ...tableText(language),
    ...peppolText(language),
    ...sieText(language),
  }
  const sentence = all[item.refusalCode ?? '']
  return typeof sentence === 'function' ? String(sentence(item.refusalFound ?? '')) : (item.refusalCode ?? '')
}

export function typeName(type: CostTypeNamed, language: Language): string {
  return language === 'sv' ? type.nameSv : type.nameEn
}

/** The types that a row of a ledger may be: flat rates have no vouchers, and contributions in kind none of money. */
export function typeOptions(types: readonly CostTypeNamed[], language: Language) {
  return types
    .filter(({ kind }) => kind === 'actual' || kind === 'staff')
    .map((type) => ({ value: type.code, label: typeName(type, language) }))
}

/** What an account may be said to be. */
export function meaningOptions(t: T, types: readonly CostTypeNamed[], language: Language) {
  return [
    ...typeOptions(types, language).map(({ value, label }) => ({
      value: `cost:${value}`,
      label: `${t.costs}: ${label}`,
    })),
    { value: 'income', label: t.income },
    { value: 'none', label: t.notOfProject },
  ]
}

const moment = {
  sv: new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }),
}

/** Who did it and when. */
export function byWhom(t: T, name: string | null, at: Date | null, language: Language): string | null {
  return at === null ? null : t.by(name ?? '–', moment[language].format(at))
}
