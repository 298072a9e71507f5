import { day, formatDay, parseDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import type { FlagWords } from './flag-text.ts'
import { kronorOf } from './money-words.ts'
import { type EvidenceKind, evidenceKinds, type Flag } from './types.ts'

/** The facts of a flag as a reader is told them. */
export function flagFactsInWords({ flag, facts }: Flag, f: FlagWords, language: Language): string {
  const money = (fact: string | undefined) => kronorOf(Number(fact ?? 0), language)
  const [first, second] = facts
  switch (flag) {
    case 'missing_evidence':
      return facts.map((kind) => (isEvidence(kind) ? f[kind].toLowerCase() : kind)).join(', ')
    case 'vat_deductible':
      return money(first)
    case 'above_budget':
      return f.budgetAndOutcome(money(first), money(second))
    case 'credit_exceeds':
      return f.paidAndCredited(money(first), money(second))
    case 'double_financed':
      return facts.map((fact) => sameInWords(fact, f)).join('; ')
    case 'outside_period':
    case 'future_date':
    case 'unpaid':
    case 'not_booked':
    case 'supplier_missing':
      return facts.map((fact) => dayInWords(fact, f, language)).join('; ')
  }
}

const isEvidence = (kind: string): kind is EvidenceKind => evidenceKinds.some((one) => one === kind)

function sameInWords(fact: string, f: FlagWords): string {
  const [same, id = ''] = fact.split(' ')
  return same === 'invoice' ? f.sameInvoice(id) : f.sameVoucher(id)
}

// 'paid 2022-05-02', '2018-09-01/2022-03-31', '2030-01-01'
function dayInWords(fact: string, f: FlagWords, language: Language): string {
  const show = (text: string) => (parseDay(text) ? formatDay(day(text), language, 'short') : text)
  const [word, on] = fact.split(' ')
  if (on && (word === 'delivered' || word === 'booked' || word === 'paid')) return `${f[word]} ${show(on)}`
  return fact.split('/').map(show).join(' – ')
}
