import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { findMilestone, type Milestone } from './queries.ts'
import { decideMilestone, type FactRefusal, isFinance } from './rules.ts'
import type { MilestoneFacts, MilestoneInput } from './types.ts'

/** Who enters it; nobody when a company's own answer is taken in. */
export type By = { readonly staffId: number | null; readonly now: Date; readonly today: string }

export type MilestoneRefusal =
  | FactRefusal
  | 'not_in_project'
  | 'not_own_company'
  | 'other_companys_talk'
  | 'other_projects_intervention'
  | 'already_recorded'

/**
 * Records what changed in a company: entered by a coach with what shows it, or taken in with the company's answer to a survey.
 *
 * @param input amounts in whole öre, a hire in full-time equivalents, days as `YYYY-MM-DD`
 * @returns the milestone's id; refused as `decideMilestone` says, and `not_in_project` (the municipality does not take part in the project),
 * `not_own_company` (neither the office's own, nor one it gave support), `other_companys_talk`, `other_projects_intervention`, `already_recorded` (the same kind, day, source and amount stands already)
 */
export async function recordMilestone(
  tx: Tx,
  by: By,
  input: MilestoneInput,
): Promise<Decision<MilestoneRefusal, number>> {
  const decision = decideMilestone(input, by.today)
  if (!decision.allowed) return decision
  await lockCompany(tx, input.companyId)
  // A survey answer is of the project and office that asked; the company that answers by its link sees no projects.
  if (input.surveyAnswerId === null) {
    if (!(await takesPart(tx, input))) return refuse('not_in_project')
    if (!(await mayTellOf(tx, input))) return refuse('not_own_company')
  }
  const fits = await decideLinks(tx, input, null)
  if (!fits.allowed) return fits
  return allow(await insertMilestone(tx, by, input, { replacesId: null, correctionReason: null }))
}

/**
 * Corrects a milestone by a new one that replaces it; the old one stays to be read. Company, project, office and kind stay: what is wrong in those
 * is withdrawn and entered anew.
 *
 * @param reason why, in words
 * @returns the new milestone's id; refused as for a new one, and `already_corrected`, `already_withdrawn`
 */
export async function correctMilestone(
  tx: Tx,
  by: By,
  milestone: Milestone,
  reason: string,
  facts: MilestoneFacts,
): Promise<Decision<MilestoneRefusal | 'already_corrected' | 'already_withdrawn', number>> {
  const { companyId, projectId, municipalityCode, kind, surveyAnswerId } = milestone
  const input = { ...facts, companyId, projectId, municipalityCode, kind, surveyAnswerId }
  const decision = decideMilestone(input, by.today)
  if (!decision.allowed) return decision
  const stands = await decideStands(tx, milestone)
  if (!stands.allowed) return stands
  const fits = await decideLinks(tx, input, milestone.id)
  if (!fits.allowed) return fits
  return allow(await insertMilestone(tx, by, input, { replacesId: milestone.id, correctionReason: reason }))
}

/**
 * Withdraws a milestone that should never have been entered, such as one of the wrong company: it counts no more and stays to be read.
 *
 * @param reason why, in words
 * @returns refused `already_corrected`, `already_withdrawn`
 */
export async function withdrawMilestone(
  tx: Tx,
  by: { readonly staffId: number; readonly now: Date },
  milestone: Milestone,
  reason: string,
): Promise<Decision<'already_corrected' | 'already_withdrawn'>> {
  const stands = await decideStands(tx, milestone)
  if (!stands.allowed) return stands
  await tx
    .insertInto('milestoneWithdrawal')
    .values({
      milestoneId: milestone.id,
      reason,
      withdrawnByStaffId: by.staffId,
      withdrawnAt: by.now,
    })
    .execute()
  return allow()
}

/** Two who enter, correct or withdraw at once would each not see the other; the lock lets the second see the first. The trigger takes the same. */
async function lockCompany(tx: Tx, companyId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`milestone ${companyId}`}, 0))`.execute(tx)
}

async function decideStands(
  tx: Tx,
  milestone: Milestone,
): Promise<Decision<'already_corrected' | 'already_withdrawn'>> {
  await lockCompany(tx, milestone.companyId)
  const now = await findMilestone(tx, milestone.id)
  if (!now || now.replacedById !== null) return refuse('already_corrected')
  return now.withdrawnAt === null ? allow() : refuse('already_withdrawn')
}

async function takesPart(tx: Tx, { projectId, municipalityCode }: MilestoneInput): Promise<boolean> {
  const row = await tx
    .selectFrom('projectMunicipality')
    .select('id')
    .where('projectId', '=', projectId)
    .where('municipalityCode', '=', municipalityCode)
    .executeTakeFirst()
  return row !== undefined
}

async function mayTellOf(tx: Tx, { companyId, municipalityCode }: MilestoneInput): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select nimr.may_answer_for(${companyId}::bigint, ${municipalityCode}) as may`.execute(tx)
  return rows[0]?.may === true
}

/** Whether talk and interventions are the company's and the project's own, and the same is not recorded already. */
async function decideLinks(
  tx: Tx,
  input: MilestoneInput,
  replacesId: number | null,
): Promise<Decision<'other_companys_talk' | 'other_projects_intervention' | 'already_recorded'>> {
  const { rows } = await sql<{ talkFits: boolean; interventions: number; isRecorded: boolean }>`
    select
      ${input.talkId}::bigint is null or exists (select from talk where id = ${input.talkId} and company_id = ${input.companyId}) as talk_fits,
      (select count(distinct intervention_id) from intervention_project
        where project_id = ${input.projectId} and intervention_id = any (${[...input.interventionIds]}::bigint[]))::integer as interventions,
      nimr.milestone_is_told(${input.companyId}, ${input.projectId}, ${input.kind}, ${input.happenedOn}::date, ${input.amountOre}::bigint,
        ${input.fte}::numeric, ${input.financierId}::bigint, ${input.financierWords}, ${input.what}, ${replacesId}::bigint) as is_recorded`.execute(
    tx,
  )
  const [found] = rows
  if (!found?.talkFits) return refuse('other_companys_talk')
  if (found.interventions < new Set(input.interventionIds).size) return refuse('other_projects_intervention')
  return found.isRecorded ? refuse('already_recorded') : allow()
}

async function insertMilestone(
  tx: Tx,
  { staffId, now }: By,
  input: MilestoneInput,
  correction: { readonly replacesId: number | null; readonly correctionReason: string | null },
): Promise<number> {
  const finance = isFinance(input.kind)
  const { id } = await tx
    .insertInto('milestone')
    .values({
      companyId: input.companyId,
      projectId: input.projectId,
      municipalityCode: input.municipalityCode,
      kind: input.kind,
      happenedOn: input.happenedOn,
      what: input.what,
      financierId: finance ? input.financierId : null,
      financierWords: finance ? input.financierWords : '',
      amountOre: finance ? input.amountOre : null,
      fte: input.kind === 'new_hire' ? input.fte : null,
      supportMattered: input.supportMattered,
      talkId: input.talkId,
      source: input.surveyAnswerId === null ? 'coach' : 'survey',
      surveyAnswerId: input.surveyAnswerId,
      evidenceWords: input.evidenceWords,
      recordedByStaffId: staffId,
      recordedAt: now,
      ...correction,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const interventionIds = [...new Set(input.interventionIds)]
  if (interventionIds.length > 0)
    await tx
      .insertInto('milestoneIntervention')
      .values(interventionIds.map((interventionId) => ({ milestoneId: id, interventionId })))
      .execute()
  return id
}
