import { sql } from 'kysely'
import type { Ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { ProgrammePeriod } from './period-rules.ts'
import type { ClaimAct, ClaimState } from './types.ts'

export type Claim = {
  readonly id: number
  readonly projectId: number
  readonly projectKey: string
  readonly projectName: string
  readonly projectFullName: string
  readonly programme: string
  readonly programmePeriod: ProgrammePeriod
  readonly beneficiary: string | null
  readonly caseId: string | null
  readonly number: number
  readonly fromOn: string
  readonly toOn: string
  readonly state: ClaimState
  readonly version: number
}

/** One claim, with what its project's newest decision calls it. */
export async function findClaim(tx: Tx, id: number): Promise<Claim | undefined> {
  const { rows } = await sql<Claim>`
    select c.id, c.project_id, p.key as project_key, p.name as project_name, p.full_name as project_full_name, p.programme, p.programme_period, o.name as beneficiary,
      (select d.case_id from nimr.project_decision d where d.project_id = p.id and d.case_id is not null order by d.version desc limit 1) as case_id,
      c.number, c.from_on, c.to_on, c.state, c.version
    from nimr.payment_claim c join nimr.project p on p.id = c.project_id left join nimr.organisation o on o.id = p.beneficiary_id
    where c.id = ${id} and c.state <> 'none'`.execute(tx)
  return rows[0]
}

export type ClaimRow = {
  readonly id: number
  readonly projectId: number
  readonly number: number
  readonly fromOn: string
  readonly toOn: string
  readonly state: ClaimState
  /** Of the partners whose books the actor reads. */
  readonly eligibleOre: Ore
  readonly cutOre: Ore
  readonly supportOre: Ore
  readonly submittedOn: string | null
  /** Until when a supplement is asked for. */
  readonly dueOn: string | null
}

/** A project's claims, newest first, with sums over the partners whose books the actor reads. */
export async function listClaims(tx: Tx, projectId: number): Promise<readonly ClaimRow[]> {
  const { rows } = await sql<ClaimRow>`
    select c.id, c.project_id, c.number, c.from_on, c.to_on, c.state,
      coalesce((select sum(k.asked_ore) from nimr.payment_claim_cost k where k.claim_id = c.id), 0)::bigint
        - coalesce((select sum(k.amount_ore) from nimr.payment_claim_income k where k.claim_id = c.id), 0)::bigint as eligible_ore,
      coalesce((select sum(u.amount_ore) from nimr.payment_claim_cut u join nimr.payment_claim_event e on e.id = u.event_id where e.claim_id = c.id), 0)::bigint as cut_ore,
      coalesce((select sum(f.amount_ore) from nimr.payment_claim_financing f where f.financier_id is not null and f.event_id = (
        select max(e.id) from nimr.payment_claim_event e where e.claim_id = c.id and e.act in ('signed', 'approved', 'partly_approved', 'recovered'))), 0)::bigint as support_ore,
      (select e.happened_on from nimr.payment_claim_event e where e.claim_id = c.id and e.act = 'submitted' order by e.id desc limit 1) as submitted_on,
      case when c.state = 'supplement_asked' then (
        select e.due_on from nimr.payment_claim_event e where e.claim_id = c.id and e.act = 'supplement_asked' order by e.id desc limit 1) end as due_on
    from nimr.payment_claim c where c.project_id = ${projectId} and c.state <> 'none' order by c.number desc`.execute(
    tx,
  )
  return rows
}

export type ClaimEvent = {
  readonly id: number
  readonly act: ClaimAct | 'started'
  readonly toState: ClaimState
  readonly happenedOn: string
  readonly words: string
  readonly personName: string | null
  readonly personTitle: string | null
  readonly channel: string | null
  readonly caseId: string | null
  readonly dueOn: string | null
  readonly digest: string | null
  readonly recordedByName: string | null
  readonly recordedAt: Date
  readonly paperIds: readonly number[]
}

/** What has happened to a claim, oldest first. */
export async function listClaimEvents(tx: Tx, claimId: number): Promise<readonly ClaimEvent[]> {
  const { rows } = await sql<ClaimEvent>`
    select e.id, e.act, e.to_state, e.happened_on, e.words, e.person_name, e.person_title, e.channel, e.case_id, e.due_on, e.digest,
      s.name as recorded_by_name, e.recorded_at,
      coalesce((select jsonb_agg(p.id order by p.id) from nimr.payment_claim_paper p where p.event_id = e.id), '[]') as paper_ids
    from nimr.payment_claim_event e left join nimr.staff s on s.id = e.recorded_by_staff_id
    where e.claim_id = ${claimId} order by e.id`.execute(tx)
  return rows
}

/** A project as claims need it: its days, and the periods that stand claimed. */
export type ClaimProject = {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly programmePeriod: ProgrammePeriod
  readonly projectFromOn: string | null
  readonly projectToOn: string | null
  readonly claimed: readonly { readonly fromOn: string; readonly toOn: string }[]
  /** Costs that the actor may read are kept here. */
  readonly hasCosts: boolean
}

/** The projects whose claims the actor may read: with books the actor reads, or managed, economised or audited by the actor. */
export async function listClaimProjects(tx: Tx): Promise<readonly ClaimProject[]> {
  const { rows } = await sql<ClaimProject>`
    select p.id, p.key, p.name, p.programme_period,
      coalesce((select min(e.from_on) from nimr.project_period e where e.project_id = p.id and e.kind = 'cost'),
        (select min(d.from_on) from nimr.project_decision d where d.project_id = p.id)) as project_from_on,
      greatest((select max(e.to_on) from nimr.project_period e where e.project_id = p.id and e.kind in ('cost', 'closing')),
        (select max(d.to_on) from nimr.project_decision d where d.project_id = p.id)) as project_to_on,
      coalesce((select jsonb_agg(jsonb_build_object('fromOn', c.from_on, 'toOn', c.to_on) order by c.from_on)
        from nimr.payment_claim c where c.project_id = p.id and c.state <> 'withdrawn'), '[]') as claimed,
      exists (select from nimr.project_account a join nimr.cost c on c.account_id = a.id where a.project_id = p.id and c.removed_at is null) as has_costs
    from nimr.project p
    where p.id = any (nimr.manages() || nimr.economises() || nimr.audits())
      or exists (select from nimr.project_account a where a.project_id = p.id and (nimr.actor_is_operator() or a.id = any (nimr.readable_accounts())))
    order by p.id`.execute(tx)
  return rows
}

/** The partners' books that the actor may certify. */
export async function listAccountsToCertify(tx: Tx): Promise<readonly number[]> {
  const { rows } = await sql<{ ids: number[] }>`select nimr.accounts_to_certify() as ids`.execute(tx)
  return (rows[0]?.ids ?? []).map(Number)
}

/** Acts on a claim are taken one at a time, so that each rests on figures that hold when it is written. */
export async function lockClaim(tx: Tx, claimId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('payment claim'), hashint8(${claimId}::bigint))`.execute(tx)
}

/** What is left of a ceiling is counted before it is asked for: one claim of a project at a time. */
export async function lockClaimsOfProject(tx: Tx, projectId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('claims of project'), hashint8(${projectId}::bigint))`.execute(
    tx,
  )
}
