import type { Tx } from '../../platform/db/index.ts'
import { listCompaniesInGraph, loadOwnershipAround } from './graph-queries.ts'
import type { OwnershipAround } from './graph-types.ts'
import type { TargetGroupRules } from './rules.ts'
import type { Ownership } from './types.ts'

/** Whom a project is for, from a day on. */
export type ProjectTarget = {
  readonly projectId: number
  readonly validFrom: string
  readonly rules: TargetGroupRules
  readonly municipalities: readonly string[]
}

/** The target-group rules of every project, oldest first. */
export async function listProjectTargets(tx: Tx): Promise<readonly ProjectTarget[]> {
  const rules = await tx
    .selectFrom('targetGroupRule as r')
    .innerJoin('project as p', 'p.id', 'r.projectId')
    .select(['r.projectId', 'r.validFrom', 'r.smeOnly', 'r.privatelyOwnedOnly', 'r.groupMembersExcluded'])
    .select('p.countingPlace')
    .orderBy('r.projectId')
    .orderBy('r.validFrom')
    .execute()
  const taking = await tx
    .selectFrom('projectMunicipality')
    .select(['projectId', 'municipalityCode'])
    .orderBy('municipalityCode')
    .execute()
  return rules.map(({ projectId, validFrom, countingPlace, ...rule }) => ({
    projectId,
    validFrom,
    rules: { ...rule, seatInProjectRequired: countingPlace === 'seat' },
    municipalities: taking.filter((t) => t.projectId === projectId).map((t) => t.municipalityCode),
  }))
}

export type DeclaredFigures = {
  readonly year: number
  readonly awu: number
  readonly turnoverOre: number | null
  readonly balanceOre: number | null
  readonly groupAwu: number | null
  readonly groupTurnoverOre: number | null
  readonly groupBalanceOre: number | null
}

export type ToAssess = {
  readonly id: number
  readonly ownership: Ownership
  readonly belongsToGroup: boolean
  readonly seatMunicipalityCode: string
  readonly years: readonly DeclaredFigures[]
}

export type AssessmentKept = {
  readonly id: number
  readonly companyId: number
  readonly year: number
  readonly input: unknown
  readonly output: unknown
  readonly ruleVersion: string
}

/**
 * Companies with their declared years, those that hang together with them by ownership in whichever municipality, and the
 * assessments that stand.
 */
export async function loadAssessed(tx: Tx, asked: readonly number[] | 'all') {
  const around = await loadOwnershipAround(tx, asked === 'all' ? await listCompaniesInGraph(tx) : asked)
  const ids = asked === 'all' ? asked : withNear(asked, around)
  const of = <T extends 'id' | 'companyId'>(column: T) => ({ column, ids })
  const years = await whereAmong(
    tx
      .selectFrom('companyYear')
      .select(['companyId', 'year', 'awu', 'turnoverOre', 'balanceOre'])
      .select(['groupAwu', 'groupTurnoverOre', 'groupBalanceOre'])
      .orderBy('year'),
    of('companyId'),
  ).execute()
  const yearsOf = Map.groupBy(years, (year) => year.companyId)
  const rows = await whereAmong(
    tx.selectFrom('company').select(['id', 'ownership', 'belongsToGroup', 'seatMunicipalityCode']),
    of('id'),
  ).execute()
  const companies = rows.map(
    (row): ToAssess => ({
      ...row,
      ownership: row.ownership === 'public' ? 'public' : 'private',
      years: (yearsOf.get(row.id) ?? []).map(({ companyId: _, ...year }) => year),
    }),
  )
  const sizes = await whereAmong(
    tx
      .selectFrom('sizeAssessment')
      .select(['id', 'companyId', 'year', 'input', 'output', 'ruleVersion'])
      .where('supersededAt', 'is', null),
    of('companyId'),
  ).execute()
  const targets = await whereAmong(
    tx
      .selectFrom('targetGroupAssessment')
      .select(['id', 'companyId', 'projectId', 'year', 'input', 'output', 'ruleVersion'])
      .where('supersededAt', 'is', null),
    of('companyId'),
  ).execute()
  return { companies, sizes, targets, around }
}

function withNear(asked: readonly number[], { holders }: OwnershipAround): readonly number[] {
  return [...new Set([...asked, ...holders.flatMap(({ companyId }) => companyId ?? [])])].sort(
    (a, b) => a - b,
  )
}

type Narrowable<Q> = { where(column: string, operator: 'in', ids: readonly number[]): Q }

function whereAmong<Q>(query: Q, among: { column: string; ids: readonly number[] | 'all' }): Q {
  if (among.ids === 'all') return query
  return (query as Narrowable<Q>).where(among.column, 'in', among.ids)
}
