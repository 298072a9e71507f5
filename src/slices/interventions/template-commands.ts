import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, notFound } from '../../platform/http/index.ts'
import { findTemplate, type Template } from './template-queries.ts'
import type { MailTexts, RequestTexts, TemplateInput } from './template-types.ts'

/**
 * Keeps what is to be repeated of an intervention that worked.
 *
 * @param staffId who keeps it
 * @param madeFromId the intervention it comes from; null when it was written from the start
 */
export async function keepTemplate(
  tx: Tx,
  staffId: number,
  madeFromId: number | null,
  input: TemplateInput,
): Promise<number> {
  const { id } = await tx
    .insertInto('interventionTemplate')
    .values({ ...columnsOf(input), kind: input.kind, madeFromId, recordedByStaffId: staffId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Changes a template; interventions already started from it keep what they have. */
export async function changeTemplate(
  tx: Tx,
  id: number,
  version: number,
  input: TemplateInput,
): Promise<void> {
  await update(tx, id, version, columnsOf(input))
}

/** Takes a template out of use; what was started from it remains. */
export async function retireTemplate(tx: Tx, now: Date, id: number, version: number): Promise<void> {
  await update(tx, id, version, { retiredAt: now })
}

/** Puts the texts of a request, or of mails, into a template: what stood there under other keys stays. */
export async function keepTemplateTexts(
  tx: Tx,
  id: number,
  texts: { readonly request?: RequestTexts; readonly mail?: MailTexts },
): Promise<void> {
  const before = await findTemplate(tx, id)
  if (!before) throw notFound()
  await update(tx, id, before.version, {
    requestTexts: JSON.stringify({ ...before.requestTexts, ...texts.request }),
    mailTexts: JSON.stringify({ ...before.mailTexts, ...texts.mail }),
  })
}

/** Declares the stages not needed that the template says, with its reasons, on an intervention just started. */
export async function leaveOutByTemplate(
  tx: Tx,
  now: Date,
  interventionId: number,
  template: Template,
): Promise<void> {
  const rows = Object.entries(template.stagesNotNeeded).map(([stage, reason]) => ({
    interventionId,
    stage,
    notNeededReason: reason,
    notNeededAt: now,
  }))
  if (rows.length > 0) await tx.insertInto('interventionStage').values(rows).execute()
}

function columnsOf(input: TemplateInput) {
  return {
    name: input.name,
    title: input.title,
    purpose: input.purpose,
    workingMethod: input.workingMethod,
    scope: input.scope,
    capacity: input.capacity,
    focusAreaCodes: [...input.focusAreaCodes],
    requestTexts: JSON.stringify(input.requestTexts),
    mailTexts: JSON.stringify(input.mailTexts),
    stagesNotNeeded: JSON.stringify(input.stagesNotNeeded),
  }
}

type Change = Partial<ReturnType<typeof columnsOf>> & { readonly retiredAt?: Date }

async function update(tx: Tx, id: number, version: number, change: Change): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('interventionTemplate')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where(sql<boolean>`retired_at is null`)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}
