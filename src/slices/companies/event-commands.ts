import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import type { CompanyEvent } from './event-queries.ts'
import { decideEvent, type EventRefusal } from './event-rules.ts'
import type { Occasion } from './types.ts'

export type EventInput = {
  readonly companyId: number
  readonly happenedOn: string
  readonly sourceWords: string
  /** A company that is divided may live on beside what it gave away. */
  readonly endsCompany: boolean
  readonly parts: readonly {
    readonly companyId: number
    /** Book value in öre of the equity that came to this part. */
    readonly equityOre: number | null
    readonly tookOverActivity: boolean
  }[]
}

type By = Occasion & { readonly staffId: number | null }

/**
 * Records that a company was taken over by another through a merger: it ends on that day, and what it received counts
 * with the one that took over. Both records stay. That the same company stands twice in the register is something else.
 *
 * @returns the event's id; refused `day_ahead`, `into_itself`, `already_ended`
 * @source Regulation (EU) 2023/2831 art. 3(8); checked 2026-11-29
 */
export async function recordMerger(
  tx: Tx,
  by: By,
  input: Omit<EventInput, 'parts' | 'endsCompany'> & { readonly intoCompanyId: number },
): Promise<Decision<EventRefusal, number>> {
  const { intoCompanyId, ...rest } = input
  const parts = [{ companyId: intoCompanyId, equityOre: null, tookOverActivity: true }]
  return record(tx, by, 'merged_into', { ...rest, endsCompany: true, parts })
}

/**
 * Records that a company was divided. What it received follows the part that took the activity over, else the book value
 * of the equity, in öre, of each part on the day.
 *
 * @returns the event's id; refused `day_ahead`, `into_itself`, `already_ended`, `parts_missing`, `part_twice`, `equity_missing`
 * @source Regulation (EU) 2023/2831 art. 3(9); checked 2026-11-29
 */
export async function recordSplit(
  tx: Tx,
  by: By,
  input: EventInput,
): Promise<Decision<EventRefusal, number>> {
  return record(tx, by, 'split_into', input)
}

async function record(
  tx: Tx,
  { now, today, staffId }: By,
  kind: 'merged_into' | 'split_into',
  input: EventInput,
): Promise<Decision<EventRefusal, number>> {
  const { companyId, happenedOn, sourceWords, endsCompany, parts } = input
  const company = await tx
    .selectFrom('company')
    .select('endedOn')
    .where('id', '=', companyId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const decision = decideEvent({
    kind,
    companyId,
    endedOn: company.endedOn,
    happenedOn,
    today,
    endsCompany,
    parts,
  })
  if (!decision.allowed) return decision
  if (await endedByEvent(tx, companyId)) return refuse('already_ended')
  const endsNow = endsCompany && company.endedOn === null
  const { id } = await tx
    .insertInto('companyEvent')
    .values({
      companyId,
      kind,
      happenedOn,
      sourceWords,
      endedCompany: endsNow,
      recordedAt: now,
      recordedByStaffId: staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('companyEventPart')
    .values(parts.map((part) => ({ eventId: id, ...part })))
    .execute()
  if (endsNow) await setEnd(tx, companyId, happenedOn)
  return allow(id)
}

/** Whether an event that stands has already ended the company. */
async function endedByEvent(tx: Tx, companyId: number): Promise<boolean> {
  const found = await tx
    .selectFrom('companyEvent')
    .select('id')
    .where('companyId', '=', companyId)
    .where('undoneAt', 'is', null)
    .where((eb) => eb.or([eb('kind', '=', 'merged_into'), eb('endedCompany', '=', true)]))
    .executeTakeFirst()
  return found !== undefined
}

/** Takes back a merger or a split that was recorded by mistake; it stays in the history as undone. */
export async function undoCompanyEvent(tx: Tx, by: By, event: CompanyEvent, version: number): Promise<void> {
  const undone = await tx
    .updateTable('companyEvent')
    .set((eb) => ({ undoneAt: by.now, undoneByStaffId: by.staffId, version: eb('version', '+', 1) }))
    .where('id', '=', event.id)
    .where('version', '=', version)
    .where('undoneAt', 'is', null)
    .returning('endedCompany')
    .executeTakeFirst()
  if (!undone) throw changedMeanwhile()
  if (undone.endedCompany) await setEnd(tx, event.companyId, null)
}

async function setEnd(tx: Tx, companyId: number, endedOn: string | null): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('company')
    .set((eb) => ({ endedOn, version: eb('version', '+', 1) }))
    .where('id', '=', companyId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}
