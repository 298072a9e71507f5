import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Urgency } from './types.ts'

/** How many confirmed proposals from companies wait for the own offices. */
export async function countWaitingProposals(tx: Tx): Promise<number> {
  const { count } = await tx
    .selectFrom('needProposal')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return Number(count)
}

export type Proposal = {
  readonly id: number
  readonly municipalityCode: string
  readonly municipalityName: string
  readonly companyName: string
  /** Ten digits; a sole trader's is a personal number, shown to the own office only. */
  readonly orgNumber: string | null
  readonly contactName: string
  readonly email: string
  readonly phone: string | null
  readonly focusAreaCode: string
  readonly focusAreaName: string
  readonly words: string
  readonly urgency: Urgency
  readonly language: Language
  readonly submittedAt: Date
}

function waiting(tx: Tx, language: Language) {
  return tx
    .selectFrom('needProposal as p')
    .innerJoin('municipality as m', 'm.code', 'p.municipalityCode')
    .innerJoin('focusArea as f', 'f.code', 'p.focusAreaCode')
    .where('p.state', '=', 'waiting')
    .select(['p.id', 'p.municipalityCode', 'm.name as municipalityName', 'p.companyName', 'p.orgNumber'])
    .select(['p.contactName', 'p.email', 'p.phone', 'p.focusAreaCode', 'p.words', 'p.urgency', 'p.language'])
    .select(['p.submittedAt', language === 'sv' ? 'f.nameSv as focusAreaName' : 'f.nameEn as focusAreaName'])
}

/** What companies have sent to the own offices and nobody has decided, oldest first. */
export async function listWaitingProposals(tx: Tx, language: Language): Promise<readonly Proposal[]> {
  const rows = await waiting(tx, language).orderBy('p.submittedAt').limit(200).execute()
  return rows as readonly Proposal[]
}

export async function findWaitingProposal(
  tx: Tx,
  id: number,
  language: Language,
): Promise<Proposal | undefined> {
  const row = await waiting(tx, language).where('p.id', '=', id).executeTakeFirst()
  return row as Proposal | undefined
}
