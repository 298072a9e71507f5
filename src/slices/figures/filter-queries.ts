import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Definition } from './definition.ts'
import { decideFilter, isEmpty, type Matches, subjectOf } from './filter-rules.ts'
import type { EvidenceFilter } from './filter-types.ts'
import { countedParts } from './parts.ts'
import type { Evidence, Question } from './types.ts'

/**
 * Which records of an evidence list match a filter; null when it asks nothing. Asks of the companies that took part what the figures themselves count by, so
 * that a filter and a figure never differ on what a company is. Gives no answer for figures of persons.
 */
export async function matchEvidence(
  tx: Tx,
  kind: Definition['kind'],
  evidence: readonly Evidence[],
  filter: EvidenceFilter,
  q: Question,
): Promise<Matches | null> {
  if (isEmpty(filter)) return null
  if (!decideFilter(kind, filter).allowed) throw new Error('persons are not filtered')
  const subject = subjectOf(evidence)
  if (subject === 'intervention') return matchInterventions(tx, evidence, filter)
  const companies = await matchCompanies(tx, filter, q)
  const of = (id: number) => companies.find((one) => one.companyId === id)
  if (subject === 'survey_answer' || subject === 'aid_grant') {
    const holders = await companiesOf(tx, subject, evidence)
    return new Map(holders.flatMap(({ record, companyId }) => told(record, of(companyId)?.matches)))
  }
  if (subject === 'locality') {
    const reached = Map.groupBy(companies, (one) => one.localityId)
    return new Map(
      [...reached].map(([id, there]) => [`locality:${id}`, there.some(({ matches }) => matches)]),
    )
  }
  return new Map(
    companies.flatMap(({ companyId, matches }) => [
      [`company:${companyId}`, matches] as const,
      [`company_aid:${companyId}`, matches] as const,
    ]),
  )
}

const told = (record: string, matches: boolean | undefined): (readonly [string, boolean])[] =>
  matches === undefined ? [] : [[record, matches]]

const idsOf = (evidence: readonly Evidence[]) =>
  evidence.map(({ record }) => Number(record.split(/[:#]/)[1])).filter(Number.isSafeInteger)

type Company = { companyId: number; localityId: number | null; matches: boolean }

async function matchCompanies(tx: Tx, filter: EvidenceFilter, q: Question): Promise<Company[]> {
  const { focusArea = null, status = null, size = null, locality = null, support = null } = filter
  const { rows } = await sql<Company>`
    with ${countedParts({ ...q, municipalityCodes: [q.municipalityCode] })},
    support as materialized (
      select s.* from question q
      cross join lateral counter.support_of_companies(q.project_id, q.municipality_code, q.from_on, q.to_on) s
      where ${support}::text is not null
    )
    select t.company_id, t.seat_locality_id as locality_id,
      (${focusArea}::text is null or ${focusArea} = any (t.focus_areas))
      and (${status}::text is null or ${status} = coalesce(t.not_counted, 'counted'))
      and (${size}::text is null or ${size} = coalesce(t.size_class, 'unknown'))
      and (${locality}::bigint is null or coalesce(t.seat_locality_id = ${locality}, false))
      and case ${support}::text
        when 'talk' then coalesce(s.talks > 0, false)
        when 'individual' then t.had_individual
        when 'group' then exists (select from nimr.intervention i where i.id = any (s.intervention_ids) and i.kind = 'group')
        else true end as matches
    from took_part t left join support s on s.company_id = t.company_id`.execute(tx)
  return rows
}

/** Answers and grants that the asker may see, with the company each is about. */
async function companiesOf(
  tx: Tx,
  table: 'survey_answer' | 'aid_grant',
  evidence: readonly Evidence[],
): Promise<{ record: string; companyId: number }[]> {
  const ids = idsOf(evidence)
  if (ids.length === 0) return []
  const rows =
    table === 'survey_answer'
      ? await tx.selectFrom('surveyAnswer').select(['id', 'companyId']).where('id', 'in', ids).execute()
      : await tx.selectFrom('aidGrant').select(['id', 'companyId']).where('id', 'in', ids).execute()
  return rows.map(({ id, companyId }) => ({ record: `${table}:${id}`, companyId }))
}

async function matchInterventions(tx: Tx, evidence: readonly Evidence[], { focusArea }: EvidenceFilter) {
  const ids = idsOf(evidence)
  if (ids.length === 0 || !focusArea) return null
  const rows = await tx
    .selectFrom('interventionFocusArea')
    .select('interventionId')
    .where('interventionId', 'in', ids)
    .where('focusAreaCode', '=', focusArea)
    .execute()
  const within = new Set(rows.map(({ interventionId }) => interventionId))
  return new Map(ids.map((id) => [`intervention:${id}`, within.has(id)]))
}
