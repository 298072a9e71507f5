import type { Language } from '../../kit/language.ts'
import { LinkButton } from '../../ui/index.ts'
import { text } from './text.ts'

/** The records that have a history page of their own, by their word in its address. */
export const historyKinds = {
  samtal: 'talk',
  behov: 'need',
  insats: 'intervention',
  tillfalle: 'occasion',
  enkatsvar: 'survey_answer',
  rapport: 'report',
  projekt: 'project',
  kostnad: 'cost',
  projektintakt: 'project_income',
  stod: 'aid_grant',
  stodintyg: 'aid_declaration',
  tidigarestod: 'declared_aid',
  ansokan: 'payment_claim',
  kostnadsfordelning: 'cost_key',
} as const
export type HistoryKind = keyof typeof historyKinds

/** Leads to who changed a record, what and when. */
export function HistoryLink({ kind, id, language }: { kind: HistoryKind; id: number; language: Language }) {
  return (
    <LinkButton href={`/historik/${kind}/${id}`} variant="tertiary" icon="history">
      {text(language).history}
    </LinkButton>
  )
}
