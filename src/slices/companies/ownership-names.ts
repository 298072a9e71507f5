import type { Language } from '../../kit/language.ts'
import { formatShare } from '../../kit/number.ts'
import type { Holder } from './ownership-queries.ts'
import { ownershipText } from './ownership-text.ts'

/** How one of the graph is called on a page: a private person whose name the reader may not see is a private person. */
export function holderName(holder: Holder | undefined, language: Language): string {
  return holder?.name ?? ownershipText(language).aPrivatePerson
}

/** The names of the graph's ids, as rules give them. */
export function namesOf(holders: readonly Holder[], language: Language): (id: string) => string {
  const byId = new Map(holders.map((holder) => [String(holder.id), holder]))
  const t = ownershipText(language)
  return (id) => (id.startsWith('public-') ? t.aPublicOwner : holderName(byId.get(id), language))
}

/** Hundredths of a percent as read: `33,5 %`. */
export function shareInWords(bp: number, language: Language): string {
  return formatShare(bp / 10_000, language, 2)
}

export function percentInWords(percent: number, language: Language): string {
  return formatShare(percent / 100, language, 2)
}
