import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { RegisterFields, RegisterRow } from './register-types.ts'
import type { Reporter } from './types.ts'

/** Rows of the register that the actor may see and that stand, those due first; entered ones last, newest first. */
export async function listRegisterRows(
  tx: Tx,
  only: 'waiting' | 'all' = 'all',
): Promise<readonly RegisterRow[]> {
  return rows(tx, only === 'waiting' ? sql`n.id is null and r.entered_on is null` : sql`n.id is null`)
}

export async function findRegisterRow(tx: Tx, id: number): Promise<RegisterRow | undefined> {
  return (await rows(tx, sql`r.id = ${id}`))[0]
}

export async function listRegisterRowsOfGrants(
  tx: Tx,
  grantIds: readonly number[],
): Promise<readonly RegisterRow[]> {
  return rows(tx, sql`r.grant_id = any (${sql.val([...grantIds])}::bigint[])`)
}

async function rows(tx: Tx, condition: ReturnType<typeof sql>): Promise<readonly RegisterRow[]> {
  const found = await sql<RegisterRow>`
    select r.id, r.grant_id, g.company_id, r.fields, r.is_masked, r.due_on, r.entered_on, r.entered_reference, s.name as entered_by, r.corrects_id,
      r.correction_reason, n.id as replaced_by_id, r.project_id, r.version
    from aid_register_row r join aid_grant g on g.id = r.grant_id
    left join staff s on s.id = r.entered_by_staff_id
    left join aid_register_row n on n.corrects_id = r.id
    where ${condition}
    order by r.entered_on is not null, case when r.entered_on is null then r.due_on end, r.entered_on desc, r.id limit 5000`.execute(
    tx,
  )
  return found.rows
}

export async function findReporter(tx: Tx, projectId: number): Promise<Reporter> {
  const row = await tx
    .selectFrom('aidProjectSetting')
    .select(sql<Reporter>`reporter`.as('reporter'))
    .where('projectId', '=', projectId)
    .executeTakeFirst()
  return row?.reporter ?? 'grantor'
}

/** A row as anybody may read it: a sole trader is a person, so neither name nor number is told. */
export type PublicRegisterRow = Omit<RegisterFields, 'beneficiary' | 'caseNumber' | 'undertakingId'> & {
  readonly beneficiary:
    | RegisterFields['beneficiary']
    | { readonly isMasked: true; readonly municipality: string }
  readonly isCorrected: boolean
}

/** The register of aid granted in a year, for anybody; none before 2026. */
export async function listPublicRegister(tx: Tx, year: number): Promise<readonly PublicRegisterRow[]> {
  const found = await sql<{ row: PublicRegisterRow }>`
    select counter.public_aid_register(${`${year}-01-01`}::date, ${`${year}-12-31`}::date) as row`.execute(tx)
  return found.rows.map(({ row }) => row)
}
