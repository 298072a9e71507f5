import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, forbidden, notFound } from '../../platform/http/index.ts'
import { listMembers, mayWriteIntervention } from './queries.ts'
import { decideLeave } from './rules.ts'
import type { InterventionInput, InterventionKind } from './types.ts'

type Starting = InterventionInput & {
  readonly kind: InterventionKind
  readonly companyId: number | null
  readonly templateId: number | null
  /** The intervention it repeats, whose request and mails it may use again. */
  readonly repeatsId: number | null
  /** The first task force. */
  readonly staffIds: readonly number[]
}

/** Starts an intervention with its projects, municipalities and first task force. */
export async function startIntervention(tx: Tx, today: string, input: Starting): Promise<number> {
  const { id } = await tx
    .insertInto('intervention')
    .values({
      kind: input.kind,
      companyId: input.companyId,
      templateId: input.templateId,
      repeatsId: input.repeatsId,
      ...ownColumns(input),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  // The task force comes last: as soon as there is one, only its members and the project manager may write the rest.
  await writeParts(tx, id, input)
  if (input.staffIds.length > 0)
    await tx
      .insertInto('taskForceMember')
      .values(input.staffIds.map((staffId) => ({ interventionId: id, staffId, joinedOn: today })))
      .execute()
  if (!(await mayWriteIntervention(tx, id))) throw forbidden()
  return id
}

/** Changes what an intervention is; its kind and company stay. Task force and project manager only. */
export async function changeIntervention(
  tx: Tx,
  id: number,
  version: number,
  input: InterventionInput,
): Promise<void> {
  await requireWriter(tx, id)
  const { numUpdatedRows } = await tx
    .updateTable('intervention')
    .set((eb) => ({ ...ownColumns(input), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  await tx.deleteFrom('interventionFocusArea').where('interventionId', '=', id).execute()
  await tx
    .deleteFrom('interventionMunicipality')
    .where('interventionId', '=', id)
    .where('municipalityCode', 'not in', [...input.municipalityCodes])
    .execute()
  // Projects last, and added before removed: they are what a project manager's right rests on.
  await writeParts(tx, id, input)
  await tx
    .deleteFrom('interventionProject')
    .where('interventionId', '=', id)
    .where('projectId', 'not in', [...input.projectIds])
    .execute()
}

/** Adds a member to the task force; somebody already in it stays as they are. */
export async function joinTaskForce(tx: Tx, id: number, staffId: number, today: string): Promise<void> {
  await requireWriter(tx, id)
  const members = await listMembers(tx, id)
  if (members.some((member) => member.staffId === staffId && member.leftOn === null)) return
  await tx.insertInto('taskForceMember').values({ interventionId: id, staffId, joinedOn: today }).execute()
}

/**
 * Ends somebody's part in the task force today; the history keeps it.
 *
 * @returns refused `last_member`
 */
export async function leaveTaskForce(
  tx: Tx,
  id: number,
  memberId: number,
  today: string,
  reason: string | null,
): Promise<Decision<'last_member'>> {
  await requireWriter(tx, id)
  const present = (await listMembers(tx, id)).filter((member) => member.leftOn === null)
  const leaving = present.find((member) => member.id === memberId)
  if (!leaving) return allow()
  const decision = decideLeave(present.length)
  if (!decision.allowed) return refuse(decision.refusal)
  const leftOn = today < leaving.joinedOn ? leaving.joinedOn : today
  await tx
    .updateTable('taskForceMember')
    .set({ leftOn, leftReason: reason })
    .where('id', '=', memberId)
    .execute()
  return allow()
}

/** A municipality says through its own office that it takes part, or takes that back. */
export async function agree(
  tx: Tx,
  id: number,
  municipalityCode: string,
  agreement: { readonly on: string; readonly staffId: number } | null,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('interventionMunicipality')
    .set({ agreedOn: agreement?.on ?? null, agreedByStaffId: agreement?.staffId ?? null })
    .where('interventionId', '=', id)
    .where('municipalityCode', '=', municipalityCode)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}

async function requireWriter(tx: Tx, id: number): Promise<void> {
  if (!(await mayWriteIntervention(tx, id))) throw forbidden()
}

function ownColumns(input: InterventionInput) {
  return {
    title: input.title,
    purpose: input.purpose,
    workingMethod: input.workingMethod,
    leadMunicipalityCode: input.leadMunicipalityCode,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    capacity: input.capacity,
    supplierName: input.supplierName,
    scope: input.scope,
    reasonIndividual: input.reasonIndividual,
  }
}

async function writeParts(tx: Tx, interventionId: number, input: InterventionInput): Promise<void> {
  await tx
    .insertInto('interventionProject')
    .values(input.projectIds.map((projectId) => ({ interventionId, projectId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx
    .insertInto('interventionFocusArea')
    .values(input.focusAreaCodes.map((focusAreaCode) => ({ interventionId, focusAreaCode })))
    .execute()
  await tx
    .insertInto('interventionMunicipality')
    .values(input.municipalityCodes.map((municipalityCode) => ({ interventionId, municipalityCode })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
