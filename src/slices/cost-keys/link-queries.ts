import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import type { Ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Answer, Basis, FeePer, FeeRule, Remainder } from './types.ts'

/** What the holder of a link to an approval reads: the whole key, as its other payers do. */
export type LinkedKey = {
  readonly keyId: number
  readonly payerId: number
  readonly title: string
  readonly number: number
  readonly digest: string
  readonly waits: boolean
  readonly answer: Answer | null
  readonly basis: Basis
  readonly inhabitantsYear: number | null
  readonly feePer: FeePer | null
  readonly feeOre: Ore | null
  readonly feeRule: FeeRule | null
  readonly remainder: Remainder | null
  readonly words: string
  readonly lines: readonly {
    readonly description: string
    readonly typeSv: string
    readonly typeEn: string
    readonly amountOre: Ore
  }[]
  readonly payers: readonly {
    readonly id: number
    readonly name: string
    readonly shareOre: Ore
    readonly companies: number
    readonly seats: number
  }[]
}

/** The key that the actor's link shows; undefined when the link is none, or another version has taken over. */
export async function readLinkedKey(tx: Tx): Promise<LinkedKey | undefined> {
  const { rows } = await sql<{ key: LinkedKey | null }>`select counter.read_cost_key() as key`.execute(tx)
  return rows[0]?.key ?? undefined
}

export const typeOf = (line: LinkedKey['lines'][number], language: Language) =>
  language === 'sv' ? line.typeSv : line.typeEn
