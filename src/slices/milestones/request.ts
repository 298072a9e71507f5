import { type Upload } from '../../platform/files/index.ts'
import { forbidden, type RequestContext, type Viewer } from '../../platform/http/index.ts'
import { listProjects, worksIn } from '../organisations/index.ts'
import { mayRecordMilestones } from './permissions.ts'
import type { MilestoneFacts } from './types.ts'

export function recorder(c: RequestContext): Viewer {
  const { viewer } = c.var
  if (!viewer || !mayRecordMilestones(viewer)) throw forbidden()
  return viewer
}

/** The projects that some of the viewer's offices take part in. */
export async function ownProjects(c: RequestContext, viewer: Viewer) {
  const codes = worksIn(viewer)
  const projects = await listProjects(c.var.tx)
  return projects.filter(({ municipalityCodes }) => municipalityCodes.some((code) => codes.includes(code)))
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
