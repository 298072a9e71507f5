import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { EditAccountForm, NewAccountForm } from './account-forms.ts'
import { listProjectAccounts } from './account-queries.ts'

type AccountRefusal = 'account_exists' | 'other_beneficiary'

/**
 * Sets up a partner's separate books for a project.
 *
 * @param form whose (`kommun-2418` or `organisation-5`), and which object of the ledger stands for the project
 * @returns the account's id; refused `account_exists`, `other_beneficiary` (a project has one)
 */
export async function addAccount(
  tx: Tx,
  projectId: number,
  form: NewAccountForm,
): Promise<Decision<AccountRefusal, number>> {
  await oneAtATime(tx, projectId)
  const [kind, key = ''] = form.party.split('-')
  const party = {
    municipalityCode: kind === 'kommun' ? key : null,
    organisationId: kind === 'kommun' ? null : Number(key),
  }
  const accounts = await listProjectAccounts(tx, projectId)
  const isSame = (one: typeof party) =>
    one.municipalityCode === party.municipalityCode && one.organisationId === party.organisationId
  if (accounts.some(isSame)) return refuse('account_exists')
  if (form.isBeneficiary && accounts.some((one) => one.isBeneficiary)) return refuse('other_beneficiary')
  const { id } = await tx
    .insertInto('projectAccount')
    .values({ ...party, projectId, ...valuesOf(form) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

/**
 * Changes what is known of a partner's books. Whose they are does not change.
 *
 * @returns refused `changed_meanwhile`, `other_beneficiary`
 */
export async function changeAccount(
  tx: Tx,
  account: { readonly id: number; readonly projectId: number },
  form: EditAccountForm,
): Promise<Decision<'changed_meanwhile' | 'other_beneficiary'>> {
  await oneAtATime(tx, account.projectId)
  const accounts = await listProjectAccounts(tx, account.projectId)
  if (accounts.find((one) => one.id === account.id)?.version !== form.version)
    return refuse('changed_meanwhile')
  if (form.isBeneficiary && accounts.some((one) => one.isBeneficiary && one.id !== account.id))
    return refuse('other_beneficiary')
  await tx
    .updateTable('projectAccount')
    .set({ ...valuesOf(form), version: form.version + 1 })
    .where('id', '=', account.id)
    .execute()
  return allow()
}

const oneAtATime = (tx: Tx, projectId: number) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`accounts ${projectId}`}, 0))`.execute(tx)

const valuesOf = (form: NewAccountForm | EditAccountForm) => ({
  ledgerProjectCode: form.ledgerProjectCode ?? null,
  ledgerDimension: form.ledgerDimension,
  isBeneficiary: form.isBeneficiary === 'ja',
  vatIsDeductible: form.vatIsDeductible === 'ja',
  closedOn: form.closedOn ?? null,
})
