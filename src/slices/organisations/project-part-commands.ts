import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type {
  DecisionInput,
  FinancierInput,
  NewProject,
  ParticipantInput,
  PartnerInput,
  PeriodInput,
  PhaseInput,
} from './project-part-forms.ts'
import type { ProjectPart } from './types.ts'

export type PartRefusal =
  | 'phase_taken'
  | 'unknown_focus_area'
  | 'period_taken'
  | 'decision_taken'
  | 'unknown_municipality'
  | 'participant_taken'
  | 'unknown_organisation'
  | 'financier_taken'
  | 'partner_taken'

/** Creates a project without parts and answers with its id. Refused in words: `key_taken`, `unknown_organisation`. */
export async function createProject(
  tx: Tx,
  input: NewProject,
): Promise<number | 'key_taken' | 'unknown_organisation'> {
  if (input.beneficiaryId !== null && !(await isOrganisation(tx, input.beneficiaryId)))
    return 'unknown_organisation'
  const row = await tx
    .insertInto('project')
    .values(input)
    .onConflict((oc) => oc.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? 'key_taken'
}

/** Refused when the project has a phase of that Swedish name, or a focus area is unknown. */
export async function addPhase(
  tx: Tx,
  projectId: number,
  { focusAreas, ...phase }: PhaseInput,
): Promise<Decision<PartRefusal>> {
  const same = await tx
    .selectFrom('projectPhase')
    .select('id')
    .where('projectId', '=', projectId)
    .where('nameSv', '=', phase.nameSv)
    .executeTakeFirst()
  if (same) return refuse('phase_taken')
  const codes = [...new Set(focusAreas)]
  const known = await tx.selectFrom('focusArea').select('code').execute()
  if (codes.some((code) => !known.some((area) => area.code === code))) return refuse('unknown_focus_area')
  const { id } = await tx
    .insertInto('projectPhase')
    .values({ projectId, ...phase })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (codes.length > 0)
    await tx
      .insertInto('phaseFocusArea')
      .values(codes.map((focusAreaCode) => ({ phaseId: id, focusAreaCode })))
      .execute()
  return allow()
}

/** Refused when the project has a period of that kind from that day. */
export async function addPeriod(
  tx: Tx,
  projectId: number,
  input: PeriodInput,
): Promise<Decision<PartRefusal>> {
  const row = await tx
    .insertInto('projectPeriod')
    .values({ projectId, ...input })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row ? allow() : refuse('period_taken')
}

/** Adds the next version of the decision. Refused when someone else adds one at the same moment. */
export async function addDecision(
  tx: Tx,
  projectId: number,
  input: DecisionInput,
): Promise<Decision<PartRefusal>> {
  const last = await tx
    .selectFrom('projectDecision')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('projectId', '=', projectId)
    .executeTakeFirst()
  const version = Number(last?.version ?? 0) + 1
  const row = await tx
    .insertInto('projectDecision')
    .values({ projectId, version, ...input })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row ? allow() : refuse('decision_taken')
}

/** A municipality takes part. Companies are to be assessed anew by the caller, in the same transaction. */
export async function addParticipant(
  tx: Tx,
  projectId: number,
  { municipalityCode }: ParticipantInput,
): Promise<Decision<PartRefusal>> {
  if (!(await isMunicipality(tx, municipalityCode))) return refuse('unknown_municipality')
  const row = await tx
    .insertInto('projectMunicipality')
    .values({ projectId, municipalityCode })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row ? allow() : refuse('participant_taken')
}

/** An organisation or a municipality that pays; once for each of its funds. */
export async function addFinancier(
  tx: Tx,
  projectId: number,
  input: FinancierInput,
): Promise<Decision<PartRefusal>> {
  const { organisationId, municipalityCode, nameOfFund } = input
  if (organisationId !== null && !(await isOrganisation(tx, organisationId)))
    return refuse('unknown_organisation')
  if (municipalityCode !== null && !(await isMunicipality(tx, municipalityCode)))
    return refuse('unknown_municipality')
  const same = await tx
    .selectFrom('projectFinancier')
    .select('id')
    .where('projectId', '=', projectId)
    .where('organisationId', 'is not distinct from', organisationId)
    .where('municipalityCode', 'is not distinct from', municipalityCode)
    .where('nameOfFund', 'is not distinct from', nameOfFund)
    .executeTakeFirst()
  if (same) return refuse('financier_taken')
  await tx
    .insertInto('projectFinancier')
    .values({ projectId, ...input })
    .execute()
  return allow()
}

export async function addPartner(
  tx: Tx,
  projectId: number,
  { organisationId }: PartnerInput,
): Promise<Decision<PartRefusal>> {
  if (!(await isOrganisation(tx, organisationId))) return refuse('unknown_organisation')
  const row = await tx
    .insertInto('projectPartner')
    .values({ projectId, organisationId })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row ? allow() : refuse('partner_taken')
}

const tables = {
  kommuner: 'projectMunicipality',
  faser: 'projectPhase',
  perioder: 'projectPeriod',
  beslut: 'projectDecision',
  finansiarer: 'projectFinancier',
  samverkansparter: 'projectPartner',
} as const satisfies Record<ProjectPart, string>

/** Takes a part out of its project; false when the project has no such part. The history remembers it. */
export async function removePart(tx: Tx, projectId: number, part: ProjectPart, id: number): Promise<boolean> {
  const own = await tx
    .selectFrom(tables[part])
    .select('id')
    .where('id', '=', id)
    .where('projectId', '=', projectId)
    .executeTakeFirst()
  if (!own) return false
  if (part === 'faser') {
    await tx.deleteFrom('phaseFocusArea').where('phaseId', '=', id).execute()
    await tx.deleteFrom('phaseTargetGroup').where('phaseId', '=', id).execute()
  }
  await tx.deleteFrom(tables[part]).where('id', '=', id).execute()
  return true
}

async function isOrganisation(tx: Tx, id: number): Promise<boolean> {
  return !!(await tx.selectFrom('organisation').select('id').where('id', '=', id).executeTakeFirst())
}

async function isMunicipality(tx: Tx, code: string): Promise<boolean> {
  return !!(await tx.selectFrom('municipality').select('code').where('code', '=', code).executeTakeFirst())
}
