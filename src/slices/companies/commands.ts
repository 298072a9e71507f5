import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { assessCompany } from './assess.ts'
import { decideSeatMove } from './entry-rules.ts'
import type { Company } from './queries.ts'
import { findCompanyByNumber, listSimilarCompanies, type SimilarCompany } from './search.ts'
import type { CompanyInput, Occasion, WorkplaceInput } from './types.ts'

export type Registered =
  | { readonly state: 'registered'; readonly id: number }
  | { readonly state: 'number_taken'; readonly company: { readonly id: number; readonly name: string } }
  | { readonly state: 'similar'; readonly companies: readonly SimilarCompany[] }

/**
 * Enters a company in the register, kept by one of the asker's offices.
 *
 * @param anyway enter it although companies of similar names are there
 * @returns the new id; else the company that already has the number, or those that look like it
 */
export async function registerCompany(
  tx: Tx,
  { now }: Occasion,
  keptBy: string,
  input: CompanyInput,
  anyway: boolean,
): Promise<Registered> {
  const taken = input.orgNumber === null ? undefined : await findCompanyByNumber(tx, input.orgNumber)
  if (taken) return { state: 'number_taken', company: taken }
  const similar = anyway ? [] : await listSimilarCompanies(tx, input.name, input.seatMunicipalityCode)
  if (similar.length > 0) return { state: 'similar', companies: similar }
  const { id } = await tx
    .insertInto('company')
    .values({ ...columnsOf(input), keptByMunicipalityCode: keptBy })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepPersonalNumber(tx, id, input)
  await assessCompany(tx, id, now)
  return { state: 'registered', id }
}

export type ChangeRefusal = 'leaves_own_offices' | 'number_taken'

/**
 * Changes a company's facts and assesses it anew in the same transaction.
 *
 * @param version the version of the company that the form was drawn from
 */
export async function changeCompany(
  tx: Tx,
  { now }: Occasion,
  asker: { readonly worksIn: readonly string[] },
  company: Company & { readonly keptByCode: string; readonly workplaces: readonly string[] },
  version: number,
  input: CompanyInput,
): Promise<Decision<ChangeRefusal>> {
  const { worksIn } = asker
  const { keptByCode: keptBy, workplaces } = company
  const move = decideSeatMove({ worksIn, keptBy, newSeat: input.seatMunicipalityCode, workplaces })
  if (!move.allowed) return move
  const taken = input.orgNumber === null ? undefined : await findCompanyByNumber(tx, input.orgNumber)
  if (taken && taken.id !== company.id) return refuse('number_taken')
  const { numUpdatedRows } = await tx
    .updateTable('company')
    .set((eb) => ({ ...columnsOf(input), version: eb('version', '+', 1) }))
    .where('id', '=', company.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  await keepPersonalNumber(tx, company.id, input)
  await assessCompany(tx, company.id, now)
  return allow()
}

function columnsOf({ orgNumber, ...input }: CompanyInput) {
  const isSoleTrader = input.legalForm === 'sole_trader'
  return {
    ...input,
    isSoleTrader,
    orgNumber: isSoleTrader ? null : orgNumber,
    groupName: input.belongsToGroup ? input.groupName : null,
  }
}

async function keepPersonalNumber(tx: Tx, companyId: number, input: CompanyInput): Promise<void> {
  const number = input.legalForm === 'sole_trader' ? input.orgNumber : null
  if (number === null)
    await tx.deleteFrom('companyPersonalNumber').where('companyId', '=', companyId).execute()
  else
    await tx
      .insertInto('companyPersonalNumber')
      .values({ companyId, personalNumber: number })
      .onConflict((oc) => oc.column('companyId').doUpdateSet({ personalNumber: number }))
      .execute()
}

export async function addWorkplace(tx: Tx, companyId: number, input: WorkplaceInput): Promise<void> {
  await tx
    .insertInto('workplace')
    .values({ companyId, ...input })
    .execute()
}

/** A workplace that has closed gets a last day; it is kept, for what happened there. */
export async function changeWorkplace(
  tx: Tx,
  companyId: number,
  id: number,
  input: WorkplaceInput,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('workplace')
    .set(input)
    .where('id', '=', id)
    .where('companyId', '=', companyId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}

/** The offices a company belongs to, and which keeps it. */
export async function findHomes(tx: Tx, companyId: number) {
  const { rows } = await sql<{ keptByCode: string; workplaces: string[] }>`
    select c.kept_by_municipality_code as kept_by_code,
      coalesce((select array_agg(distinct w.municipality_code) from nimr.workplace w where w.company_id = c.id and w.to_on is null), '{}') as workplaces
    from nimr.company c where c.id = ${companyId}`.execute(tx)
  const found = rows[0]
  if (!found) throw new Error(`no company ${companyId}`)
  return found
}
