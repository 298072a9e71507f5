import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { DeclarationLacking } from './declaration-rules.ts'
import type { DeclarationContent, DeclarationState, DeclaredRow } from './declaration-types.ts'
import type { RegulationId } from './rule-types.ts'
import type { Sector } from './types.ts'

export type Declaration = {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly orgNumber: string | null
  readonly interventionId: number
  readonly interventionTitle: string
  readonly projectId: number
  readonly projectName: string
  readonly programmePeriod: '2014-2020' | '2021-2027'
  readonly assumesApproval: boolean
  readonly plannedOre: number
  readonly plannedEurCent: number
  readonly regulation: RegulationId
  readonly windowFromOn: string
  readonly windowToOn: string
  readonly language: 'sv' | 'en'
  readonly email: string | null
  readonly linkId: number | null
  readonly askedAt: Date
  readonly askedBy: string | null
  readonly askedByEmail: string | null
  readonly municipalityName: string | null
  readonly state: DeclarationState
  readonly draft: { readonly [field: string]: string }
  readonly content: DeclarationContent | null
  readonly signerName: string | null
  readonly signerTitle: string | null
  readonly signedPlace: string | null
  readonly signedOn: string | null
  readonly signedAt: Date | null
  readonly signedWay: 'link' | 'paper' | null
  readonly signedFileId: number | null
  readonly digest: string | null
  readonly takenOverAt: Date | null
  readonly takenOverBy: string | null
  readonly version: number
}

type Asked = { readonly id?: number; readonly interventionId?: number; readonly companyId?: number }

/** Declarations that the actor keeps or examines, newest first. */
export async function listDeclarations(tx: Tx, asked: Asked): Promise<readonly Declaration[]> {
  const { id = null, interventionId = null, companyId = null } = asked
  const { rows } = await sql<Declaration>`
    select d.id, d.company_id, d.company_name, c.org_number, d.intervention_id, i.title as intervention_title, d.project_id, p.name as project_name,
      p.programme_period, coalesce(f.assumes_approval, true) as assumes_approval, d.planned_ore, d.planned_eur_cent, d.regulation, d.window_from_on, d.window_to_on,
      d.language, d.email, d.link_id, d.asked_at, s.name as asked_by, s.email as asked_by_email, m.name as municipality_name, d.state, d.draft, d.content, d.signer_name, d.signer_title,
      d.signed_place, d.signed_on, d.signed_at, d.signed_way, d.signed_file_id, d.digest, d.taken_over_at, o.name as taken_over_by, d.version
    from aid_declaration d join company c on c.id = d.company_id join intervention i on i.id = d.intervention_id join project p on p.id = d.project_id
    left join aid_project_setting f on f.project_id = d.project_id left join staff s on s.id = d.asked_by_staff_id
    left join municipality m on m.code = d.municipality_code left join staff o on o.id = d.taken_over_by_staff_id
    where (${id}::bigint is null or d.id = ${id}) and (${interventionId}::bigint is null or d.intervention_id = ${interventionId})
      and (${companyId}::bigint is null or d.company_id = ${companyId})
    order by d.id desc`.execute(tx)
  return rows
}

export async function findDeclaration(tx: Tx, id: number): Promise<Declaration | undefined> {
  const [found] = await listDeclarations(tx, { id })
  return found
}

/** The earlier aid of a signed declaration, in its own order. */
export async function listDeclarationAid(
  tx: Tx,
  declarationId: number,
): Promise<readonly (DeclaredRow & { readonly amountEurCent: number })[]> {
  const { rows } = await sql<DeclaredRow & { readonly amountEurCent: number }>`
    select grantor_name, regulation, granted_on, amount_ore, amount_eur_cent from aid_declaration_aid where declaration_id = ${declarationId} order by nth`.execute(
    tx,
  )
  return rows
}

export type DeclarationEvent = {
  readonly id: number
  readonly declarationId: number
  readonly kind: DeclarationState
  readonly onDay: string
  readonly by: string | null
  readonly reference: string | null
  readonly words: string | null
  readonly fileId: number | null
  readonly fileName: string | null
}

/** What became of declarations, in order. */
export async function listDeclarationEvents(
  tx: Tx,
  declarationIds: readonly number[],
): Promise<readonly DeclarationEvent[]> {
  if (declarationIds.length === 0) return []
  const { rows } = await sql<DeclarationEvent>`
    select e.id, e.declaration_id, e.kind, e.on_day, s.name as by, e.reference, e.words, e.file_id, f.name as file_name
    from aid_declaration_event e left join staff s on s.id = e.by_staff_id left join file f on f.id = e.file_id
    where e.declaration_id = any (${sql.val([...declarationIds])}::bigint[]) order by e.id`.execute(tx)
  return rows
}

/** Why aid may not be granted yet for the lack of a declaration; null when it may. Counted over all declarations. */
export async function findDeclarationLacking(
  tx: Tx,
  asked: {
    readonly companyId: number
    readonly interventionId: number
    readonly projectId: number
    readonly amountOre: number
    readonly on: string
  },
): Promise<DeclarationLacking | null> {
  const { companyId, interventionId, projectId, amountOre, on } = asked
  const { rows } = await sql<{ lacking: DeclarationLacking | null }>`
    select counter.declaration_lacking(${companyId}, ${interventionId}, ${projectId}, ${amountOre}::bigint, ${on}::date) as lacking`.execute(
    tx,
  )
  return rows[0]?.lacking ?? null
}

type KnownAid = Omit<DeclaredRow, 'amountOre'> & { readonly amountEurCent: number }

/** What the holder of the link reads. */
export type AskedDeclaration = Pick<
  Declaration,
  | 'id'
  | 'companyName'
  | 'orgNumber'
  | 'interventionTitle'
  | 'projectName'
  | 'programmePeriod'
  | 'plannedOre'
  | 'plannedEurCent'
  | 'regulation'
  | 'windowFromOn'
  | 'windowToOn'
  | 'state'
  | 'draft'
  | 'content'
  | 'signerName'
  | 'signerTitle'
  | 'signedPlace'
  | 'signedOn'
  | 'signedWay'
  | 'digest'
  | 'language'
  | 'version'
  | 'municipalityName'
> & {
  readonly askedByName: string | null
  readonly askedByEmail: string | null
  readonly profile: {
    readonly sector: Sector
    readonly isRoadFreight: boolean
    readonly fiscalYearEnd: string
  } | null
  readonly aid: readonly (DeclaredRow & { readonly amountEurCent: number })[]
  /** Of the company's declaration before this one, to be told again. */
  readonly before: readonly DeclaredRow[]
  /** What the system counts already, over all grantors: it is not to be told again. */
  readonly known: readonly KnownAid[]
}

export async function readAskedDeclaration(tx: Tx): Promise<AskedDeclaration | undefined> {
  const { rows } = await sql<{
    asked: AskedDeclaration | null
  }>`select counter.asked_aid_declaration() as asked`.execute(tx)
  return rows[0]?.asked ?? undefined
}

/** Asked for and not signed, signed and not sent, answered by the financier: what somebody at work has to take up. */
export type DeclarationTask = {
  readonly id: number
  readonly companyName: string
  readonly interventionTitle: string
  readonly kind: 'unanswered' | 'to_send' | 'supplement' | 'to_grant' | 'refused'
  readonly onDay: string
}

/** How many days a company has before its silence is somebody's task. */
export const daysToAnswer = 7

export async function listDeclarationTasks(tx: Tx, today: string): Promise<readonly DeclarationTask[]> {
  const { rows } = await sql<DeclarationTask>`
    select d.id, d.company_name, i.title as intervention_title, k.kind, e.on_day
    from aid_declaration d join intervention i on i.id = d.intervention_id join project p on p.id = d.project_id
    left join aid_project_setting f on f.project_id = d.project_id
    cross join lateral (select e.on_day from aid_declaration_event e where e.declaration_id = d.id order by (e.kind = 'filled'), e.id desc limit 1) e
    cross join lateral (select case
      when d.state in ('asked', 'filled') and e.on_day < ${today}::date - ${daysToAnswer}::integer then 'unanswered'
      when d.state = 'signed' and (p.programme_period = '2021-2027' or not coalesce(f.assumes_approval, true) or d.taken_over_at is null) then 'to_send'
      when d.state = 'supplement_asked' then 'supplement'
      when d.state = 'refused' and e.on_day > ${today}::date - 14 then 'refused'
      when d.state = 'approved' and not exists (select from aid_grant g where g.company_id = d.company_id and g.intervention_id = d.intervention_id) then 'to_grant' end as kind) k
    where k.kind is not null and nimr.keeps_aid_declaration(d.company_id, d.project_id)
    order by e.on_day, d.id limit 50`.execute(tx)
  return rows
}

/** Whether the actor asks a company for declarations in a project, and records what becomes of them. */
export async function keepsDeclarations(tx: Tx, companyId: number, projectId: number): Promise<boolean> {
  const { rows } = await sql<{ keeps: boolean }>`
    select nimr.keeps_aid_declaration(${companyId}, ${projectId}) as keeps`.execute(tx)
  return rows[0]?.keeps === true
}
