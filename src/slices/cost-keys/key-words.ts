import type { Language } from '../../kit/language.ts'
import { formatOre, type Ore } from '../../kit/money.ts'
import type { Key, WholeKey } from './key-queries.ts'
import { keyState } from './key-rules.ts'
import { type KeyWords, text } from './text.ts'

/** How a key shares, in a sentence. */
export function basisInWords(key: Key, language: Language): string {
  const t = text(language)
  return key.basis === 'inhabitants' && key.inhabitantsYear !== null
    ? t.basis_inhabitants_year(key.inhabitantsYear)
    : t[`basis_${key.basis}`]
}

/** The fee that is taken first; null without one. */
export function feeInWords(
  fee: { readonly feePer: Key['feePer']; readonly feeOre: Ore | null; readonly feeRule: Key['feeRule'] },
  language: Language,
): string | null {
  const t = text(language)
  if (!fee.feePer || fee.feeOre === null) return null
  const said = t[`fee_${fee.feePer}`](formatOre(fee.feeOre, language))
  return fee.feeRule === 'capped' ? `${said}, ${t.feeCapped}` : said
}

export function remainderInWords(key: WholeKey, language: Language): string | null {
  const t = text(language)
  if (key.remainder === null) return null
  const taker = key.payers.find(({ takesRemainder }) => takesRemainder)
  return key.remainder === 'one_payer' ? t.remainder_one_payer(taker?.name ?? '–') : t.remainder_in_proportion
}

/** What has to be done next with a key. */
export function nextInWords(t: KeyWords, key: WholeKey): string {
  const state = keyState(key)
  if (state !== 'waiting') return t[`next_${state}`]
  return t.next_waiting(
    key.payers
      .filter(({ answer }) => answer === null)
      .map(({ name }) => name)
      .join(', '),
  )
}

export const keyPath = (key: Pick<Key, 'interventionId'>) =>
  `/insatser/${key.interventionId}/kostnadsfordelning`
export const versionPath = (key: Pick<Key, 'interventionId' | 'number'>) => `${keyPath(key)}/${key.number}`
