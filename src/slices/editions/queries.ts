import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Bearer } from './pseudonym-rules.ts'
import type { EditionFormat, FrozenCompany, FrozenFigure, Manifest, NameTable } from './types.ts'

/** The editions the actor may see, newest first; of one report when its number is given. */
export async function listEditions(tx: Tx, reportId?: number) {
  const { rows } = await sql<EditionRow>`
    ${editionRows} ${reportId === undefined ? sql`` : sql`where e.report_id = ${reportId}`} order by e.approved_at desc, e.id desc`.execute(
    tx,
  )
  return rows
}

/**
 * The newest edition of each report in the actor's projects and municipalities, by the report's number. Its content is another matter: of those that
 * the actor may not open it is told only that they are approved, when, and the digest that a file of theirs has.
 */
export async function listApproved(tx: Tx): Promise<ReadonlyMap<number, ApprovedReport>> {
  const { rows } = await sql<ApprovedReport>`
    select a.*, exists (select from nimr.edition e where e.id = a.edition_id) as may_open from counter.approved_reports() a`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.reportId, row]))
}
export type ApprovedReport = {
  readonly reportId: number
  readonly editionId: number
  readonly number: number
  readonly approvedAt: Date
  readonly digest: string
  readonly mayOpen: boolean
}

export type EditionRow = {
  readonly id: number
  readonly reportId: number
  readonly number: number
  readonly projectId: number
  readonly projectKey: string
  readonly projectName: string
  readonly municipalityCode: string | null
  readonly municipalityName: string | null
  readonly kind: string
  readonly fromOn: string
  readonly toOn: string
  readonly digest: string
  readonly approvedAt: Date
  readonly approvedByName: string | null
}

const editionRows = sql`
  select e.id, e.report_id, e.number, e.project_id, p.key as project_key, p.name as project_name, e.municipality_code, m.name as municipality_name,
    r.kind, e.from_on, e.to_on, encode(e.digest, 'hex') as digest, e.approved_at, s.name as approved_by_name
  from nimr.edition e
  join nimr.report r on r.id = e.report_id
  join nimr.project p on p.id = e.project_id
  left join nimr.municipality m on m.code = e.municipality_code
  left join nimr.staff s on s.id = e.approved_by_staff_id`

/** An edition with its manifest, as far as the actor may see it. */
export async function findEdition(tx: Tx, id: number) {
  const { rows } = await sql<EditionRow & { manifest: Buffer }>`
    select x.*, e.manifest from (${editionRows} where e.id = ${id}) x join nimr.edition e on e.id = x.id`.execute(
    tx,
  )
  const [row] = rows
  return row && { ...row, manifestBytes: row.manifest, manifest: parsed(row.manifest) as Manifest }
}
export type Edition = NonNullable<Awaited<ReturnType<typeof findEdition>>>

/** The newest edition of a report; nothing when none has been approved. */
export async function findNewest(tx: Tx, reportId: number): Promise<Edition | undefined> {
  const newest = await tx
    .selectFrom('edition')
    .select('id')
    .where('reportId', '=', reportId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest && findEdition(tx, newest.id)
}

const parsed = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'))

/** A part of an edition as it was frozen; undefined when the edition has none by that name. */
export async function findPart<T>(tx: Tx, editionId: number, name: string): Promise<T | undefined> {
  const row = await tx
    .selectFrom('editionPart')
    .select('content')
    .where('editionId', '=', editionId)
    .where('name', '=', name)
    .executeTakeFirst()
  return row && (parsed(row.content) as T)
}

/** All parts of an edition as bytes, by name. */
export async function listParts(tx: Tx, editionId: number, like = '%') {
  const rows = await tx
    .selectFrom('editionPart')
    .select(['name', 'content'])
    .where('editionId', '=', editionId)
    .where('name', 'like', like)
    .orderBy('name')
    .execute()
  return new Map(rows.map(({ name, content }) => [name, content]))
}

/** The frozen figures of an edition, in its order. */
export async function listFigures(tx: Tx, { id, manifest }: Edition): Promise<readonly FrozenFigure[]> {
  const parts = await listParts(tx, id, 'figure.%')
  return manifest.figures.flatMap(({ key }) => {
    const part = parts.get(`figure.${key}`)
    return part ? [parsed(part) as FrozenFigure] : []
  })
}

/** Who stands behind the pseudonyms of an edition; the name is null when it has been erased. */
export async function listNames(tx: Tx, editionId: number) {
  const rows = await tx
    .selectFrom('editionName')
    .select(['id', 'pseudonym', 'ofTable', 'recordId', 'name', 'erasedAt'])
    .where('editionId', '=', editionId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, ofTable: row.ofTable as NameTable }))
}
export type KnownName = Awaited<ReturnType<typeof listNames>>[number]

export async function listEditionFiles(tx: Tx, editionId: number) {
  const { rows } = await sql<{
    format: EditionFormat
    language: 'sv' | 'en' | null
    digest: string
    sizeBytes: number
    madeAt: Date
  }>`
    select format, language, encode(digest, 'hex') as digest, octet_length(content) as size_bytes, made_at
    from nimr.edition_file where edition_id = ${editionId} order by id`.execute(tx)
  return rows
}
export type EditionFile = Awaited<ReturnType<typeof listEditionFiles>>[number]

export async function listEditionsWithoutFiles(tx: Tx): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select e.id from nimr.edition e where not exists (select from nimr.edition_file f where f.edition_id = e.id) order by e.id`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

export async function findEditionFile(
  tx: Tx,
  editionId: number,
  format: EditionFormat,
  language: 'sv' | 'en' | null,
) {
  return tx
    .selectFrom('editionFile')
    .select(['content', 'madeAt'])
    .where('editionId', '=', editionId)
    .where('format', '=', format)
    .where(sql<boolean>`language is not distinct from ${language}`)
    .executeTakeFirst()
}

/**
 * Whose names must not be frozen: sole traders that stand in the evidence or whose names begin with a word that was written, suppliers that are sole traders, everybody who works here, and people of the
 * companies in the evidence, as far as whoever asks may read of them.
 */
export async function listBearers(
  tx: Tx,
  companyIds: readonly number[],
  labels: readonly string[],
  written: string,
): Promise<readonly Bearer[]> {
  const words = [...new Set(written.toLowerCase().match(/[\p{L}\p{N}]+/gu))]
  const { rows } = await sql<Bearer>`
    select 'company' as of_table, id as record_id, name from nimr.company
      where is_sole_trader and (id = any (${[...companyIds]}::bigint[]) or name = any (${[...labels]}::text[])
        or (name like '% %' and lower(substring(name from '[[:alnum:]]+')) = any (${words}::text[])))
    union all select 'supplier', id, name from nimr.supplier where is_sole_trader
    union all select 'staff', id, name from nimr.staff
    union all select 'person', p.id, p.full_name from nimr.person p
      where p.full_name like '% %' and not exists (select from nimr.person_erasure e where e.person_id = p.id)
        and p.id in (select r.person_id from nimr.person_role r where r.company_id = any (${[...companyIds]}::bigint[]))
    order by 1, 2`.execute(tx)
  return rows
}

/** The companies of the given ids as they are now, with the size that was reckoned for each year. */
export async function listCompanyFacts(tx: Tx, ids: readonly number[]): Promise<readonly FrozenCompany[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<FrozenCompany>`
    select 'company:' || c.id as record, c.name, c.org_number, c.is_sole_trader, c.legal_form, m.name as seat_municipality, l.name as seat_locality,
      c.sni_code, c.sni_version, c.started_on, c.ended_on,
      coalesce((select jsonb_agg(jsonb_build_object('year', a.year, 'sizeClass', a.size_class, 'basis', a.basis, 'ruleVersion', a.rule_version) order by a.year)
        from nimr.size_assessment a where a.company_id = c.id and a.superseded_at is null), '[]') as size
    from nimr.company c
    join nimr.municipality m on m.code = c.seat_municipality_code
    left join nimr.locality l on l.id = c.seat_locality_id
    where c.id = any (${[...ids]}::bigint[]) order by c.id`.execute(tx)
  return rows
}
