import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { decideFile, type FileRefusal, keepFile, type Upload } from '../../platform/files/index.ts'
import { forbidden, type RequestContext, readUploads, type Viewer } from '../../platform/http/index.ts'
import { mayRecordMilestones } from './permissions.ts'
import type { MilestoneFacts } from './types.ts'

export function recorder(c: RequestContext): Viewer {
  const { viewer } = c.var
  if (!viewer || !mayRecordMilestones(viewer)) throw forbidden()
  return viewer
}

/** The files of the form that show what happened, or why one of them cannot be kept. */
export async function readEvidence(c: RequestContext): Promise<Decision<FileRefusal, readonly Upload[]>> {
  const uploads = await readUploads(c, 'file')
  for (const upload of uploads) {
    const file = await decideFile(upload)
    if (!file.allowed) return refuse(file.refusal)
  }
  return allow(uploads)
}

/** Keeps them with the milestone. */
export async function keepEvidence(c: RequestContext, milestoneId: number, uploads: readonly Upload[]) {
  const record = { table: 'milestone', id: milestoneId }
  for (const upload of uploads) await keepFile(c.var.tx, c.var.now, { ...upload, record, kind: 'evidence' })
}

type Typed = Omit<MilestoneFacts, 'amountOre' | 'talkId' | 'interventionIds'> & {
  readonly amount: number | null
  readonly talk: number | null
  readonly interventions: readonly number[]
}

/** What the form says, in the commands' words. A file without words shows itself by its name. */
export function factsOf(typed: Typed, uploads: readonly Upload[]): MilestoneFacts {
  const { amount, talk, interventions, evidenceWords, ...rest } = typed
  const names = uploads
    .map(({ name }) => name)
    .join(', ')
    .slice(0, 2000)
  return {
    ...rest,
    amountOre: amount,
    talkId: talk,
    interventionIds: interventions,
    evidenceWords: evidenceWords || names,
  }
}

/** The field at which each refusal is shown. */
export const fieldOf = {
  happens_ahead: 'happenedOn',
  financier_missing: 'financierId',
  financier_twice: 'financierWords',
  amount_missing: 'amount',
  fte_missing: 'fte',
  what_missing: 'what',
  evidence_missing: 'evidenceWords',
  not_in_project: 'project',
  not_own_company: 'happenedOn',
  other_companys_talk: 'talk',
  other_projects_intervention: 'interventions',
  already_recorded: 'happenedOn',
  already_corrected: 'reason',
  already_withdrawn: 'reason',
} as const
