import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import type { KeyForm } from './key-forms.ts'
import {
  findFault,
  findInhabitants,
  type Key,
  type KeyFault,
  listAccounts,
  listBought,
  listKeys,
  listPayers,
  listTakingPart,
  loadWhole,
  type WholeKey,
} from './key-queries.ts'
import { ruleOf, sumOf } from './key-rules.ts'
import { type PlanRefusal, planSplit } from './split-rules.ts'

type Writing = { readonly staffId: number; readonly now: Date }

/**
 * Begins a new version of an intervention's key: a draft with the municipalities that take part now, and what the latest version said of them;
 * the first one gets the prices of what was bought. A draft that is there already is gone on with.
 *
 * @returns the draft's id
 */
export async function startKey(tx: Tx, { staffId, now }: Writing, interventionId: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('cost key draft'), ${interventionId}::int)`.execute(tx)
  const versions = await listKeys(tx, interventionId)
  const draft = versions.find(({ proposedAt }) => proposedAt === null)
  if (draft) return draft.id
  const [latest] = versions
  const { id } = await tx
    .insertInto('costKey')
    .values({
      interventionId,
      number: (latest?.number ?? 0) + 1,
      basis: latest?.basis ?? 'equal',
      inhabitantsYear: latest?.inhabitantsYear ?? null,
      feePer: latest?.feePer ?? null,
      feeOre: latest?.feeOre ?? null,
      feeRule: latest?.feeRule ?? null,
      remainder: latest?.remainder ?? null,
      words: latest?.words ?? '',
      madeByStaffId: staffId,
      madeAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await copyPayers(tx, interventionId, id, latest)
  await copyLines(tx, interventionId, id, latest)
  await planShares(tx, id)
  return id
}

async function copyPayers(tx: Tx, interventionId: number, keyId: number, latest: Key | undefined) {
  const earlier = latest ? await listPayers(tx, latest.id) : []
  const accounts = await listAccounts(tx, interventionId)
  const inhabitants = latest?.inhabitantsYear ? await findInhabitants(tx, latest.inhabitantsYear) : null
  const municipalities = (await listTakingPart(tx, interventionId)).map(({ code }) => ({
    municipalityCode: code,
    organisationId: null,
    companyId: null,
    before: earlier.find(({ municipalityCode }) => municipalityCode === code),
    accountId: accounts.find(({ municipalityCode }) => municipalityCode === code)?.id ?? null,
  }))
  const others = earlier
    .filter(({ kind }) => kind !== 'municipality')
    .map((before) => ({ ...before, municipalityCode: null, before }))
  const payers = [...municipalities, ...others]
  if (payers.length === 0) return
  await tx
    .insertInto('costKeyPayer')
    .values(
      payers.map(({ municipalityCode, organisationId, companyId, before, accountId }, index) => ({
        costKeyId: keyId,
        position: index + 1,
        municipalityCode,
        organisationId,
        companyId,
        accountId: before?.accountId ?? accountId,
        weight: before?.weight ?? null,
        amountOre: before?.amountOre ?? null,
        takesRemainder: before?.takesRemainder ?? false,
        plannedCompanies: before?.companies ?? 0,
        plannedSeats: before?.seats ?? 0,
        inhabitants: (municipalityCode && inhabitants?.get(municipalityCode)) || null,
        alone: before ? before.alone : municipalityCode ? 'whole_price' : null,
        aloneOre: before?.aloneOre ?? null,
        aloneSource: before?.aloneSource ?? null,
      })),
    )
    .execute()
}

async function copyLines(tx: Tx, interventionId: number, keyId: number, latest: Key | undefined) {
  const lines = latest
    ? (await loadWhole(tx, latest, 'sv')).lines.map((line) => ({
        description: line.description,
        costTypeCode: line.costTypeCode,
        amountOre: line.amountOre,
        purchaseId: line.purchaseId,
      }))
    : (await listBought(tx, interventionId)).map(({ title, priceOre, purchaseId }) => ({
        description: title,
        costTypeCode: 'external_services',
        amountOre: priceOre,
        purchaseId,
      }))
  await insertLines(tx, keyId, lines)
}

async function insertLines(tx: Tx, keyId: number, lines: KeyForm['lines']): Promise<void> {
  if (lines.length === 0) return
  await tx
    .insertInto('costKeyLine')
    .values(
      lines.map((line, index) => ({
        costKeyId: keyId,
        position: index + 1,
        ...line,
        source: line.purchaseId === null ? 'estimate' : 'award',
      })),
    )
    .execute()
}

/**
 * Writes a draft as the form says, and what each payer's planned share then is.
 *
 * @returns refused as `planSplit` says, with the draft kept as written: a draft may be unfinished, a key that is sent out may not
 */
export async function writeKey(tx: Tx, key: Key, form: KeyForm): Promise<Decision<PlanRefusal>> {
  const { lines, payers, version, takerId, ...own } = form
  await bumpDraft(tx, key.id, version, own)
  await tx.deleteFrom('costKeyLine').where('costKeyId', '=', key.id).execute()
  await insertLines(tx, key.id, lines)
  const inhabitants = form.inhabitantsYear ? await findInhabitants(tx, form.inhabitantsYear) : null
  const standing = new Map((await listPayers(tx, key.id)).map((payer) => [payer.id, payer]))
  await tx
    .updateTable('costKeyPayer')
    .set({ takesRemainder: false })
    .where('costKeyId', '=', key.id)
    .execute()
  for (const { id, companies, seats, ...payer } of payers) {
    const code = standing.get(id)?.municipalityCode
    await tx
      .updateTable('costKeyPayer')
      .set({
        ...payer,
        plannedCompanies: companies,
        plannedSeats: seats,
        takesRemainder: id === takerId,
        inhabitants: (code && inhabitants?.get(code)) || null,
      })
      .where('id', '=', id)
      .where('costKeyId', '=', key.id)
      .execute()
  }
  return planShares(tx, key.id)
}

/** Adds a partner organisation or a company to the payers of a draft; somebody who is there already stays as they are. */
export async function addPayer(
  tx: Tx,
  key: WholeKey,
  added: { readonly organisationId: number } | { readonly companyId: number },
): Promise<void> {
  const accounts = await listAccounts(tx, key.interventionId)
  const ofOrganisation =
    'organisationId' in added
      ? accounts.find(({ organisationId }) => organisationId === added.organisationId)
      : undefined
  await bumpDraft(tx, key.id, key.version, {})
  await tx
    .insertInto('costKeyPayer')
    .values({
      costKeyId: key.id,
      position: (key.payers.length === 0 ? 0 : await lastPosition(tx, key.id)) + 1,
      ...added,
      accountId: ofOrganisation?.id ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await planShares(tx, key.id)
}

/** Takes a payer out of a draft; municipalities that take part stay, with a share of nothing if so agreed. */
export async function removePayer(tx: Tx, key: WholeKey, payerId: number): Promise<void> {
  await bumpDraft(tx, key.id, key.version, {})
  await tx
    .deleteFrom('costKeyPayer')
    .where('id', '=', payerId)
    .where('costKeyId', '=', key.id)
    .where('municipalityCode', 'is', null)
    .execute()
  await planShares(tx, key.id)
}

export async function dropDraft(tx: Tx, key: Key, version: number): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('costKey')
    .where('id', '=', key.id)
    .where('version', '=', version)
    .where('proposedAt', 'is', null)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw changedMeanwhile()
}

export type ProposeRefusal = PlanRefusal | KeyFault

/**
 * Sends a draft out to its payers. From now on it stands as it is; earlier versions that wait for answers are taken back.
 *
 * @returns refused as `planSplit` says; `payers_not_taking_part` when the municipalities among the payers are not those that take part;
 *   `account_missing` when a municipality has no project account; `account_wrong` when an account is not the payer's own in one of the projects
 */
export async function proposeKey(
  tx: Tx,
  { staffId, now }: Writing,
  key: Key,
  version: number,
): Promise<Decision<ProposeRefusal>> {
  const planned = await planShares(tx, key.id)
  const fault = await findFault(tx, key.id)
  if (fault === 'payers_not_taking_part') return refuse(fault)
  if (!planned.allowed) return planned
  if (fault) return refuse(fault)
  await bumpDraft(tx, key.id, version, { proposedAt: now, proposedByStaffId: staffId })
  return allow()
}

type DraftColumns = Partial<Omit<KeyForm, 'version' | 'lines' | 'payers' | 'takerId'>> & {
  readonly proposedAt?: Date
  readonly proposedByStaffId?: number
}

async function bumpDraft(tx: Tx, id: number, version: number, columns: DraftColumns): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('costKey')
    .set((eb) => ({ ...columns, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where('proposedAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}

async function lastPosition(tx: Tx, keyId: number): Promise<number> {
  const row = await tx
    .selectFrom('costKeyPayer')
    .where('costKeyId', '=', keyId)
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}

/** Writes the planned share of every payer; zero for all while the key cannot be worked out. */
async function planShares(tx: Tx, keyId: number): Promise<Decision<PlanRefusal>> {
  const key = await tx.selectFrom('costKey').selectAll().where('id', '=', keyId).executeTakeFirstOrThrow()
  const payers = await listPayers(tx, keyId)
  const lines = await tx
    .selectFrom('costKeyLine')
    .where('costKeyId', '=', keyId)
    .select(sql<Ore>`amount_ore`.as('amountOre'))
    .execute()
  const rule = ruleOf(key as unknown as Parameters<typeof ruleOf>[0])
  const plan = planSplit(sumOf(lines), rule, payers)
  for (const [index, { id }] of payers.entries())
    await tx
      .updateTable('costKeyPayer')
      .set({ plannedShareOre: plan.allowed ? (plan.value.parts[index] ?? 0) : ore(0) })
      .where('id', '=', id)
      .execute()
  return plan.allowed ? allow() : plan
}
