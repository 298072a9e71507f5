import { sql } from 'kysely'
import { type Ore, ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { aloneOf } from './key-rules.ts'
import type { AloneRule } from './types.ts'

export type KeyToApprove = {
  readonly interventionId: number
  readonly interventionTitle: string
  readonly number: number
  readonly payerId: number
  readonly municipalityName: string
  readonly shareOre: Ore
  readonly proposedAt: Date
}

/** Keys that wait for the answer of the offices given, the longest waiting first. */
export async function listKeysToApprove(
  tx: Tx,
  headsCodes: readonly string[],
): Promise<readonly KeyToApprove[]> {
  if (headsCodes.length === 0) return []
  const { rows } = await sql<KeyToApprove>`
    select k.intervention_id, i.title as intervention_title, k.number, p.id as payer_id, m.name as municipality_name,
      p.planned_share_ore as share_ore, k.proposed_at
    from cost_key k
    join cost_key_payer p on p.cost_key_id = k.id
    join intervention i on i.id = k.intervention_id
    join municipality m on m.code = p.municipality_code
    where p.municipality_code = any (${[...headsCodes]}::text[]) and k.proposed_at is not null
      and num_nonnulls(k.agreed_at, k.declined_at, k.outdated_at, k.replaced_at) = 0
      and not exists (select from cost_key_approval a where a.payer_id = p.id)
    order by k.proposed_at, p.id`.execute(tx)
  return rows
}

export type MunicipalitySaving = {
  readonly interventionId: number
  readonly interventionTitle: string
  readonly municipalityCode: string
  readonly municipalityName: string
  readonly aloneOre: Ore
  /** The share of the latest kept outcome, else the planned one. */
  readonly togetherOre: Ore
}

/**
 * What interventions with a key in force cost each municipality together and would have cost alone, for those that begin in a period.
 *
 * @param of.municipality one municipality's code; all that the actor may read when left out
 */
export async function listSavings(
  tx: Tx,
  of: {
    readonly projectId: number
    readonly municipality?: string | undefined
    readonly fromOn: string
    readonly toOn: string
  },
): Promise<readonly MunicipalitySaving[]> {
  const { rows } = await sql<
    Omit<MunicipalitySaving, 'aloneOre'> & {
      readonly alone: AloneRule
      readonly aloneOre: Ore | null
      readonly totalOre: Ore
    }
  >`
    select k.intervention_id, i.title as intervention_title, p.municipality_code, m.name as municipality_name, p.alone, p.alone_ore,
      coalesce((select s.cost_ore from cost_split s where s.cost_key_id = k.id order by s.id desc limit 1),
        (select sum(l.amount_ore)::bigint from cost_key_line l where l.cost_key_id = k.id), 0) as total_ore,
      coalesce((select t.share_ore from cost_split s join cost_split_part t on t.cost_split_id = s.id and t.payer_id = p.id
        where s.cost_key_id = k.id order by s.id desc limit 1), p.planned_share_ore) as together_ore
    from cost_key k
    join intervention i on i.id = k.intervention_id
    join intervention_project ip on ip.intervention_id = i.id and ip.project_id = ${of.projectId}
    join cost_key_payer p on p.cost_key_id = k.id
    join municipality m on m.code = p.municipality_code
    where k.agreed_at is not null and k.replaced_at is null and k.outdated_at is null and p.alone is not null
      and i.starts_on between ${of.fromOn} and ${of.toOn} and (${of.municipality ?? null}::text is null or p.municipality_code = ${of.municipality ?? null})
    order by i.starts_on, i.id, p.position`.execute(tx)
  return rows.map(({ alone, aloneOre, totalOre, ...row }) => ({
    ...row,
    aloneOre: aloneOf({ alone, aloneOre }, totalOre) ?? ore(0),
  }))
}

export type KeyOverview = {
  readonly interventionId: number
  readonly interventionTitle: string
  readonly number: number
  readonly totalOre: Ore
  readonly proposedAt: Date | null
  readonly agreedAt: Date | null
  readonly declinedAt: Date | null
  readonly outdatedAt: Date | null
  readonly replacedAt: Date | null
}

/** The latest version of each key of a project's interventions that the actor may read, those that need something first. */
export async function listKeyOverviews(
  tx: Tx,
  { projectId, most }: { readonly projectId: number; readonly most: number },
): Promise<readonly KeyOverview[]> {
  const { rows } = await sql<KeyOverview>`
    select * from (
      select distinct on (k.intervention_id) k.intervention_id, i.title as intervention_title, k.number, k.proposed_at, k.agreed_at,
        k.declined_at, k.outdated_at, k.replaced_at,
        (select coalesce(sum(l.amount_ore), 0)::bigint from cost_key_line l where l.cost_key_id = k.id) as total_ore
      from cost_key k join intervention i on i.id = k.intervention_id
      join intervention_project ip on ip.intervention_id = i.id and ip.project_id = ${projectId}
      order by k.intervention_id, k.number desc) latest
    order by (agreed_at is not null and outdated_at is null), proposed_at desc nulls first limit ${most}`.execute(
    tx,
  )
  return rows
}
