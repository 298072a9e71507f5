import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import { compareSwedish } from '../../kit/sort.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Named } from '../organisations/index.ts'

export type ProposalState = 'unconfirmed' | 'waiting' | 'accepted' | 'rejected' | 'withdrawn'

/** What the public form offers: municipalities by name, focus areas in the order of the projects' decisions. */
export async function listPublicChoices(
  tx: Tx,
  language: Language,
): Promise<{ readonly municipalities: readonly Named[]; readonly areas: readonly Named[] }> {
  const { rows } = await sql<{ kind: 'municipality' | 'focus_area'; key: string; name: string }>`
    select kind, code as key, name from counter.public_need_choices(${language})`.execute(tx)
  return {
    municipalities: rows
      .filter((row) => row.kind === 'municipality')
      .sort((a, b) => compareSwedish(a.name, b.name)),
    areas: rows.filter((row) => row.kind === 'focus_area'),
  }
}

export type OwnProposal = {
  readonly municipalityName: string
  readonly companyName: string | null
  readonly words: string | null
  readonly state: ProposalState
}

/** The proposal that the link's holder sent. */
export async function readOwnProposal(tx: Tx): Promise<OwnProposal | undefined> {
  const { rows } = await sql<OwnProposal>`select * from counter.read_need_proposal()`.execute(tx)
  return rows[0]
}
