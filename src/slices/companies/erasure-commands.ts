import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { ErasureGround } from './types.ts'

/**
 * Erases a person of the own office for good: name, addresses and characteristics go from the tables of all slices in one transaction, what took place
 * stays under the person's number. Erasing again changes nothing.
 *
 * @param ground the person's own request, or the office's retention plan
 * @param words how it was decided, such as a case number; never the name
 * @returns refused `registered_ahead` (a place in something that is not over), `names_person` (the words give away who it is)
 * @source Regulation (EU) 2016/679, articles 5(1)(e), 11 and 17, checked 2026-11-29
 */
export async function erasePerson(
  tx: Tx,
  personId: number,
  ground: ErasureGround,
  words: string,
): Promise<Decision<'registered_ahead' | 'names_person'>> {
  const { rows } = await sql<{ answer: 'erased' | 'already_erased' | 'registered_ahead' | 'names_person' }>`
    select counter.erase_person(${personId}, ${ground}, ${words}) as answer`.execute(tx)
  const answer = rows[0]?.answer
  return answer === 'registered_ahead' || answer === 'names_person' ? refuse(answer) : allow(undefined)
}
