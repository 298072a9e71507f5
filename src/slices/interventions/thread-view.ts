import type { Tx } from '../../platform/db/index.ts'
import { listFilesByRecord } from '../../platform/files/index.ts'
import type { Intervention } from './queries.ts'
import { findStageRule, stageAfter } from './stage-rules.ts'
import { listMovers, listMoves, listStages, listUnmet, type Move, type StageRow } from './thread-queries.ts'
import type { Stage, StageCondition, StageMover } from './types.ts'

export type StageFile = { readonly id: number; readonly name: string }

/** The whole way of an intervention: its stages, its moves, and what stands before the next one. */
export type Thread = {
  readonly stages: readonly StageRow[]
  readonly moves: readonly Move[]
  /** Empty for those who may not move it. */
  readonly movers: readonly StageMover[]
  readonly next: NextStep | null
  /** Documents by the id of the stage's row. */
  readonly files: ReadonlyMap<number, readonly StageFile[]>
}

export type NextStep = {
  readonly stage: Stage
  readonly unmet: readonly StageCondition[]
}

export async function findThread(tx: Tx, intervention: Intervention): Promise<Thread> {
  const { id, stage } = intervention
  const stages = await listStages(tx, id)
  const rowIds = stages.flatMap((row) => (row.id === null ? [] : [row.id]))
  return {
    stages,
    moves: await listMoves(tx, id),
    movers: await listMovers(tx, id),
    next: await findNextStep(tx, id, stage, stages),
    files: await listFilesByRecord(tx, 'intervention_stage', rowIds),
  }
}

/** The stages that are done or not needed. */
export function settledStages(stages: readonly StageRow[]): readonly Stage[] {
  return stages.filter((row) => row.doneAt || row.notNeededReason).map((row) => row.stage)
}

async function findNextStep(
  tx: Tx,
  id: number,
  from: Stage,
  stages: readonly StageRow[],
): Promise<NextStep | null> {
  const to = stageAfter(from, settledStages(stages))
  if (!to) return null
  const conditions = findStageRule(from, to)?.conditions ?? []
  return { stage: to, unmet: await listUnmet(tx, id, { from, to, reason: '' }, conditions) }
}
