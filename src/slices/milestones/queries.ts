import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Mattering, MilestoneKind, MilestoneSource } from './types.ts'

export type Milestone = {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly projectId: number
  readonly projectName: string
  readonly municipalityCode: string
  readonly municipalityName: string
  readonly kind: MilestoneKind
  readonly happenedOn: string
  readonly what: string
  readonly financierId: number | null
  /** The organisation's name, or the words written. */
  readonly financier: string
  readonly financierWords: string
  readonly amountOre: number | null
  readonly fte: number | null
  readonly supportMattered: Mattering
  readonly talkId: number | null
  readonly talkHeldOn: string | null
  readonly interventions: readonly { readonly id: number; readonly title: string }[]
  readonly source: MilestoneSource
  readonly surveyAnswerId: number | null
  readonly evidenceWords: string
  readonly recordedBy: string | null
  readonly recordedAt: Date
  readonly replacesId: number | null
  readonly correctionReason: string | null
  readonly replacedById: number | null
  readonly withdrawnAt: Date | null
  readonly withdrawnBy: string | null
  readonly withdrawnReason: string | null
}

export async function findMilestone(tx: Tx, id: number): Promise<Milestone | undefined> {
  return (await milestones(tx, sql`s.id = ${id}`, 1))[0]
}

/** All versions of a milestone that the actor may see, newest first. */
export async function listVersions(tx: Tx, id: number): Promise<readonly Milestone[]> {
  const chain = sql`s.id in (
    with recursive back as (
      select id, replaces_id from milestone where id = ${id}
      union all select m.id, m.replaces_id from milestone m join back b on m.id = b.replaces_id),
    onward as (
      select id from milestone where id = ${id}
      union all select m.id from milestone m join onward o on m.replaces_id = o.id)
    select id from back union select id from onward)`
  return milestones(tx, chain, 100)
}

const standing = sql`r.id is null and w.milestone_id is null`

/**
 * The milestones of a company that stand and that the actor may see, newest first: its own, and those of companies that it took over by merger, which
 * keep their own name.
 */
export async function listMilestonesOfCompany(tx: Tx, companyId: number): Promise<readonly Milestone[]> {
  const family = sql`s.company_id in (
    with recursive taken_over as (
      select ${companyId}::bigint as company_id
      union
      select e.company_id from taken_over t
      join company_event_part p on p.company_id = t.company_id
      join company_event e on e.id = p.event_id and e.kind = 'merged_into' and e.undone_at is null)
    select company_id from taken_over)`
  return milestones(tx, sql`${family} and ${standing}`, 200)
}

export type ToldMilestone = Pick<
  Milestone,
  'id' | 'kind' | 'happenedOn' | 'what' | 'financier' | 'amountOre' | 'fte' | 'supportMattered'
>

/**
 * The milestones that came with versions of a company's survey answer and stand, oldest first. Read without the company and the project: whoever answers
 * by link sees neither.
 */
export async function listTold(
  tx: Tx,
  surveyAnswerIds: readonly number[],
): Promise<readonly ToldMilestone[]> {
  const { rows } = await sql<ToldMilestone>`
    select s.id, s.kind, s.happened_on, s.what, coalesce(o.name, s.financier_words) as financier, s.amount_ore, s.fte, s.support_mattered
    from milestone s
    left join organisation o on o.id = s.financier_id
    left join milestone r on r.replaces_id = s.id
    left join milestone_withdrawal w on w.milestone_id = s.id
    where s.survey_answer_id = any (${[...surveyAnswerIds]}::bigint[]) and ${standing}
    order by s.happened_on, s.id limit 100`.execute(tx)
  return rows
}

export type MilestoneFilter = {
  readonly projectId?: number | undefined
  readonly municipality?: string | undefined
  readonly kind?: MilestoneKind | undefined
  readonly fromOn?: string | undefined
  readonly toOn?: string | undefined
}

export const mostMilestones = 500

/** The milestones that stand and that the actor may see, latest day first. */
export async function listMilestones(
  tx: Tx,
  filter: MilestoneFilter,
  most = mostMilestones,
): Promise<readonly Milestone[]> {
  const chosen: RawBuilder<unknown>[] = [standing]
  if (filter.projectId) chosen.push(sql`s.project_id = ${filter.projectId}`)
  if (filter.municipality) chosen.push(sql`s.municipality_code = ${filter.municipality}`)
  if (filter.kind) chosen.push(sql`s.kind = ${filter.kind}`)
  if (filter.fromOn) chosen.push(sql`s.happened_on >= ${filter.fromOn}::date`)
  if (filter.toOn) chosen.push(sql`s.happened_on <= ${filter.toOn}::date`)
  return milestones(tx, sql.join(chosen, sql` and `), most)
}

async function milestones(
  tx: Tx,
  condition: RawBuilder<unknown>,
  most: number,
): Promise<readonly Milestone[]> {
  const { rows } = await sql<Milestone>`
    select s.id, s.company_id, c.name as company_name, s.project_id, p.name as project_name, s.municipality_code,
      m.name as municipality_name, s.kind, s.happened_on, s.what, s.financier_id, coalesce(o.name, s.financier_words) as financier,
      s.financier_words, s.amount_ore, s.fte, s.support_mattered, s.talk_id, t.held_on as talk_held_on,
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title) order by i.title collate swedish)
        from milestone_intervention l join intervention i on i.id = l.intervention_id where l.milestone_id = s.id), '[]') as interventions,
      s.source, s.survey_answer_id, s.evidence_words, f.name as recorded_by, s.recorded_at, s.replaces_id, s.correction_reason,
      r.id as replaced_by_id, w.withdrawn_at, g.name as withdrawn_by, w.reason as withdrawn_reason
    from milestone s
    join company c on c.id = s.company_id
    join project p on p.id = s.project_id
    join municipality m on m.code = s.municipality_code
    left join organisation o on o.id = s.financier_id
    left join talk t on t.id = s.talk_id
    left join staff f on f.id = s.recorded_by_staff_id
    left join milestone r on r.replaces_id = s.id
    left join milestone_withdrawal w on w.milestone_id = s.id
    left join staff g on g.id = w.withdrawn_by_staff_id
    where ${condition}
    order by s.happened_on desc, s.recorded_at desc, s.id desc limit ${most}`.execute(tx)
  return rows
}
