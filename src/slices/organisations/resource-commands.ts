import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { listResources, type Resource, type ResourceTask, type TaskKind } from './resource-queries.ts'
import { type Carried, decideCarry, decideEnd, decideTaskChange } from './resource-rules.ts'

/** Writes that a municipality carries a focus area for the others. Refusals as of `decideCarry`. */
export async function startCarrying(
  tx: Tx,
  carried: Carried,
): Promise<Decision<'ends_before_start' | 'carried_already', number>> {
  const answer = decideCarry(carried, await listResources(tx))
  if (!answer.allowed) return answer
  const { id } = await tx
    .insertInto('resourceMunicipality')
    .values(carried)
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

/** Sets the last day, while it has not come. Refusals as of `decideEnd`, and `carried_already` when it would run into a later period. */
export async function endCarrying(
  tx: Tx,
  today: string,
  resource: Resource,
  version: number,
  toOn: string,
): Promise<Decision<'ended_already' | 'ends_before_start' | 'carried_already'>> {
  const answer = decideEnd(resource, toOn, today)
  if (!answer.allowed) return answer
  const others = (await listResources(tx)).filter(({ id }) => id !== resource.id)
  const carried = decideCarry({ ...resource, toOn }, others)
  if (!carried.allowed) return carried
  const { numUpdatedRows } = await tx
    .updateTable('resourceMunicipality')
    .set((eb) => ({ toOn, version: eb('version', '+', 1) }))
    .where('id', '=', resource.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  return allow()
}

type TaskInput = { readonly note: string; readonly doneOn: string | null }

/** Writes a task of a resource municipality, done or not. Refused `inFuture` when it is done on a day to come. */
export async function addTask(
  tx: Tx,
  today: string,
  resource: Resource,
  input: TaskInput & { readonly kind: TaskKind },
): Promise<Decision<'inFuture'>> {
  if (input.doneOn !== null && input.doneOn > today) return refuse('inFuture')
  await tx
    .insertInto('resourceMunicipalityTask')
    .values({ resourceMunicipalityId: resource.id, ...input })
    .execute()
  return allow()
}

/** Changes what a task says, or marks it as done. Refused `inFuture`, or as of `decideTaskChange`. */
export async function changeTask(
  tx: Tx,
  today: string,
  resource: Resource,
  task: ResourceTask,
  version: number,
  input: TaskInput,
): Promise<Decision<'inFuture' | 'task_is_history'>> {
  const answer = decideTaskChange(resource, task, today)
  if (!answer.allowed) return answer
  if (input.doneOn !== null && input.doneOn > today) return refuse('inFuture')
  const { numUpdatedRows } = await tx
    .updateTable('resourceMunicipalityTask')
    .set((eb) => ({ ...input, version: eb('version', '+', 1) }))
    .where('id', '=', task.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  return allow()
}
