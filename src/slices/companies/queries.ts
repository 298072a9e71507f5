import { type RawBuilder, sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import { formatOrgNumber, maskedPersonalNumber } from '../../kit/org-number.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { SizeAssessment, TargetGroupReason } from './rules.ts'
import type { LegalForm, Ownership, PersonRole, SniVersion, YearSource } from './types.ts'

/**
 * The number of one company, asked for by itself: joined, the policy is tried on every sole trader there is, which was
 * two thirds of the time of a search.
 */
export const personalNumberOf = (companyId: RawBuilder<unknown>) =>
  sql`(select n.personal_number from nimr.company_personal_number n where n.company_id = ${companyId}) as personal_number`

/** A sole trader's number is read only by the own offices; to all others it is masked here, once. */
export function shownNumber(row: {
  readonly isSoleTrader: boolean
  readonly orgNumber: string | null
  readonly personalNumber: string | null
}): string | null {
  if (!row.isSoleTrader) return row.orgNumber && formatOrgNumber(row.orgNumber, 'full')
  return row.personalNumber === null ? maskedPersonalNumber : formatOrgNumber(row.personalNumber, 'full')
}

export type Company = {
  readonly id: number
  readonly name: string
  readonly isSoleTrader: boolean
  readonly orgNumber: string | null
  readonly personalNumber: string | null
  readonly legalForm: LegalForm
  readonly sniCode: string | null
  readonly sniVersion: SniVersion | null
  readonly seatMunicipalityCode: string
  readonly seatMunicipality: string
  readonly seatLocalityId: number | null
  readonly seatLocality: string | null
  readonly startedOn: string | null
  readonly endedOn: string | null
  readonly ownership: Ownership
  readonly belongsToGroup: boolean
  readonly groupName: string | null
  readonly website: string | null
  readonly letterLanguage: Language
  readonly keptBy: string
  readonly isExample: boolean
  readonly version: number
  /** The asker works in an office to which the company belongs: the seat's, a workplace's, the one that keeps it. */
  readonly isOwn: boolean
}

/** A company's facts as the asker may see them; undefined when there is no such company for the asker. */
export async function findCompany(tx: Tx, id: number): Promise<Company | undefined> {
  const row = await tx
    .selectFrom('company as c')
    .innerJoin('municipality as m', 'm.code', 'c.seatMunicipalityCode')
    .innerJoin('municipality as k', 'k.code', 'c.keptByMunicipalityCode')
    .leftJoin('locality as l', 'l.id', 'c.seatLocalityId')
    .leftJoin('companyPersonalNumber as n', 'n.companyId', 'c.id')
    .where('c.id', '=', id)
    .select([
      'c.id',
      'c.name',
      'c.isSoleTrader',
      'c.orgNumber',
      'n.personalNumber',
      'c.legalForm',
      'c.sniCode',
    ])
    .select(['c.sniVersion', 'c.seatMunicipalityCode', 'm.name as seatMunicipality', 'c.seatLocalityId'])
    .select(['l.name as seatLocality', 'c.startedOn', 'c.endedOn', 'c.ownership', 'c.belongsToGroup'])
    .select(['c.groupName', 'c.website', 'c.letterLanguage', 'k.name as keptBy', 'c.isExample', 'c.version'])
    .select(sql<boolean>`nimr.is_own_company(c.id) or nimr.actor_is_operator()`.as('isOwn'))
    .executeTakeFirst()
  return row as Company | undefined
}

export type Workplace = {
  readonly id: number
  readonly municipalityCode: string
  readonly municipality: string
  readonly localityId: number | null
  readonly locality: string | null
  readonly name: string | null
  readonly cfarNumber: string | null
  readonly fromOn: string | null
  readonly toOn: string | null
}

export async function listWorkplaces(tx: Tx, companyId: number): Promise<readonly Workplace[]> {
  return tx
    .selectFrom('workplace as w')
    .innerJoin('municipality as m', 'm.code', 'w.municipalityCode')
    .leftJoin('locality as l', 'l.id', 'w.localityId')
    .where('w.companyId', '=', companyId)
    .select(['w.id', 'w.municipalityCode', 'm.name as municipality', 'w.localityId', 'l.name as locality'])
    .select(['w.name', 'w.cfarNumber', 'w.fromOn', 'w.toOn'])
    .orderBy(sql`w.to_on is not null`)
    .orderBy('w.id')
    .execute()
}

export type CompanyPerson = {
  readonly id: number
  readonly roleId: number
  readonly fullName: string
  readonly email: string | null
  readonly phone: string | null
  readonly role: PersonRole
  readonly fromOn: string
  readonly toOn: string | null
  readonly version: number
  /** When the person was erased; told to the own offices. Name and addresses are gone. */
  readonly erasedAt: Date | null
}

/** The people of a company whom the asker may see: all for the own offices, those met through an intervention for others. */
export async function listPersonsOfCompany(tx: Tx, companyId: number): Promise<readonly CompanyPerson[]> {
  const rows = await tx
    .selectFrom('personRole as r')
    .innerJoin('person as p', 'p.id', 'r.personId')
    .leftJoin('personErasure as e', 'e.personId', 'p.id')
    .where('r.companyId', '=', companyId)
    .select(['p.id', 'r.id as roleId', 'p.fullName', 'p.email', 'p.phone', 'r.role', 'r.fromOn', 'r.toOn'])
    .select(['p.version', 'e.erasedAt'])
    .orderBy(sql`e.erased_at is not null`)
    .orderBy(sql`r.to_on is not null`)
    .orderBy('r.role')
    .orderBy(sql`p.full_name collate nimr.swedish`)
    .execute()
  return rows as readonly CompanyPerson[]
}

export type DeclaredYearRow = {
  readonly id: number
  readonly year: number
  readonly awu: number
  readonly turnoverOre: number | null
  readonly balanceOre: number | null
  readonly groupAwu: number | null
  readonly groupTurnoverOre: number | null
  readonly groupBalanceOre: number | null
  readonly source: YearSource
  readonly version: number
  /** The size class by the figures of the year, with each step to it. */
  readonly size: SizeAssessment | null
}

/** Declared years, newest first, each with the size assessment that stands. */
export async function listDeclaredYears(tx: Tx, companyId: number): Promise<readonly DeclaredYearRow[]> {
  const rows = await tx
    .selectFrom('companyYear as y')
    .leftJoin('sizeAssessment as s', (join) =>
      join
        .onRef('s.companyId', '=', 'y.companyId')
        .onRef('s.year', '=', 'y.year')
        .on('s.supersededAt', 'is', null),
    )
    .where('y.companyId', '=', companyId)
    .select(['y.id', 'y.year', 'y.awu', 'y.turnoverOre', 'y.balanceOre', 'y.groupAwu', 'y.groupTurnoverOre'])
    .select(['y.groupBalanceOre', 'y.source', 'y.version', 's.output as size'])
    .orderBy('y.year', 'desc')
    .execute()
  return rows as unknown as readonly DeclaredYearRow[]
}

export type TargetGroupStatus = {
  readonly projectId: number
  readonly project: string
  readonly year: number
  readonly inTargetGroup: boolean
  readonly reason: TargetGroupReason | null
  readonly ruleVersion: string
  readonly assessedAt: Date
}

/** Per project and year whether the company belongs to the target group, newest year first. */
export async function listTargetGroupStatus(
  tx: Tx,
  companyId: number,
): Promise<readonly TargetGroupStatus[]> {
  const rows = await tx
    .selectFrom('targetGroupAssessment as t')
    .innerJoin('project as p', 'p.id', 't.projectId')
    .where('t.companyId', '=', companyId)
    .where('t.supersededAt', 'is', null)
    .select(['t.projectId', 'p.name as project', 't.year', 't.inTargetGroup', 't.reason', 't.ruleVersion'])
    .select('t.assessedAt')
    .orderBy('t.projectId')
    .orderBy('t.year', 'desc')
    .execute()
  return rows as readonly TargetGroupStatus[]
}
