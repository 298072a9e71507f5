import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { planJob } from '../../platform/jobs/index.ts'
import { assessCompanies } from './assess.ts'
import { askDeclarationJob, endDeclarationLinkJob } from './declaration-jobs.ts'
import { type Declaration, type DeclarationRequest, standingOn } from './declaration-queries.ts'
import { type PlanStep, planTakeOver } from './declaration-rules.ts'
import type { DeclarationContent, DeclaredRelation, Signature } from './declaration-types.ts'
import { companiesAround, nodeOfCompany, nodeOfParty, type Recorder } from './holder-commands.ts'
import type { HoldingInput } from './holder-types.ts'
import { type HoldingAnswer, writeChange, writeHolding } from './holding-commands.ts'
import { findOwnership, type Ownership } from './ownership-queries.ts'
import type { Company } from './queries.ts'

/** Asks a company to declare its size and owners: it gets a personal link by mail. */
export async function askForDeclaration(
  tx: Tx,
  recorder: Recorder & { readonly staffId: number },
  company: Pick<Company, 'id' | 'name'>,
  email: string,
  origin: string,
): Promise<void> {
  const { id } = await tx
    .insertInto('smeDeclarationRequest')
    .values({
      companyId: company.id,
      companyName: company.name,
      municipalityCode: recorder.keptBy,
      staffId: recorder.staffId,
      email,
      askedAt: recorder.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await planJob(tx, askDeclarationJob, { requestId: id, origin })
}

/** Withdraws a request: its link shows nothing from now on. */
export async function withdrawRequest(
  tx: Tx,
  now: Date,
  request: DeclarationRequest,
  version: number,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('smeDeclarationRequest')
    .set((eb) => ({ withdrawnAt: now, version: eb('version', '+', 1) }))
    .where('id', '=', request.id)
    .where('version', '=', version)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  await planJob(tx, endDeclarationLinkJob, { requestId: request.id })
}

/** The company sends its declaration by its link; what it sent before and nobody has settled is replaced by it. */
export async function sendDeclaration(
  tx: Tx,
  content: DeclarationContent,
  { signerName, signerCapacity, signedPlace, signedOn }: Signature,
): Promise<boolean> {
  const { rows } = await sql<{ sent: number | null }>`
    select counter.send_declaration(${JSON.stringify(content)}::jsonb, ${signerName}, ${signerCapacity}, ${signedPlace}, ${signedOn}::date) as sent`.execute(
    tx,
  )
  return rows[0]?.sent !== null
}

/** What taking over would do, and the digest of it: it is posted back, so that what was shown is what is done. */
export function proposeTakeOver(declaration: Declaration, ownership: Ownership) {
  const steps = planTakeOver(declaration.content, standingOn(ownership, declaration.signedOn))
  const versions = ownership.holdings.map(({ id, version }) => [id, version])
  const shown = createHash('sha256')
    .update(JSON.stringify([declaration.id, steps, versions]))
    .digest('hex')
  return { steps, shown }
}

export type TakeOverAnswer =
  | HoldingAnswer
  | { readonly allowed: false; readonly refusal: 'shown_changed' | 'already_settled' }

/**
 * Takes a declaration over into the register: the company's year, who owns it and what it owns, with the source *declared*,
 * and assesses all that hang together anew. Changes count from the day it was signed when no other day was given.
 *
 * @param shown the digest of what was shown, from `proposeTakeOver`
 * @returns refused `shown_changed` when anything moved, `already_settled`, or as a holding is refused; nothing is then kept
 */
export async function takeOverDeclaration(
  tx: Tx,
  recorder: Recorder,
  company: Company,
  declaration: Declaration,
  shown: string,
): Promise<TakeOverAnswer> {
  const settled = await settle(tx, recorder, declaration, 'taken_over', null)
  if (!settled) return { allowed: false, refusal: 'already_settled' }
  const own = await nodeOfCompany(tx, recorder.keptBy, company.id)
  const ownership = await findOwnership(tx, company.id)
  const plan = proposeTakeOver(declaration, ownership)
  if (plan.shown !== shown) return { allowed: false, refusal: 'shown_changed' }
  const near = await companiesAround(tx, [own])
  // What ends makes room for what comes.
  const ordered = plan.steps.toSorted((a, b) => Number(a.act === 'add') - Number(b.act === 'add'))
  for (const step of ordered) {
    const answer = await carryOut(tx, recorder, own, declaration, ownership, step)
    if (!answer.allowed) return answer
  }
  await sayYear(tx, company.id, declaration.content)
  const after = await companiesAround(tx, [own])
  await assessCompanies(tx, [...new Set([...near, ...after])], recorder.now)
  return { allowed: true }
}

async function carryOut(
  tx: Tx,
  recorder: Recorder,
  own: number,
  { content, signedOn }: Declaration,
  ownership: Ownership,
  step: PlanStep,
): Promise<HoldingAnswer> {
  const { side } = step
  if (step.act === 'leave') return { allowed: true }
  if (step.act === 'add') {
    const other = await nodeOfDeclared(tx, recorder, step.declared)
    await sayFigures(tx, other, content, step.declared)
    const parties = ownership.holdings.filter(({ ownedId }) => ownedId === (side === 'owners' ? own : other))
    // Who came after others did not hold it all along.
    const fromOn = step.declared.fromOn ?? (parties.length > 0 ? signedOn : null)
    const [ownerId, ownedId] = side === 'owners' ? [other, own] : [own, other]
    return writeHolding(tx, recorder, ownerId, ownedId, inputOf(step.declared, fromOn))
  }
  const kept = ownership.holdings.find(({ id }) => id === step.standing.id)
  if (!kept) throw changedMeanwhile()
  if (!('declared' in step))
    return writeChange(tx, kept, kept.version, { ...sharesOf(kept), endedOn: signedOn })
  const other = side === 'owners' ? kept.ownerId : kept.ownedId
  await sayFigures(tx, other, content, step.declared)
  if (step.act === 'keep') return { allowed: true }
  const fromOn = step.declared.fromOn ?? signedOn
  if (kept.fromOn !== null && kept.fromOn >= fromOn)
    return writeChange(tx, kept, kept.version, {
      ...inputOf(step.declared, kept.fromOn),
      endedOn: kept.endedOn,
    })
  const ended = await writeChange(tx, kept, kept.version, { ...sharesOf(kept), endedOn: fromOn })
  return ended.allowed
    ? writeHolding(tx, recorder, kept.ownerId, kept.ownedId, inputOf(step.declared, fromOn))
    : ended
}

function sharesOf({ capitalBp, votesBp, fromOn }: Ownership['holdings'][number]) {
  return { capitalBp, votesBp, fromOn }
}

function inputOf({ capitalBp, votesBp }: DeclaredRelation, fromOn: string | null): HoldingInput {
  return { capitalBp, votesBp, fromOn, investedEurCent: null, sourceKind: 'declared', sourceWords: null }
}

async function nodeOfDeclared(tx: Tx, { keptBy }: Recorder, declared: DeclaredRelation): Promise<number> {
  const { name, orgNumber, kind } = declared
  return nodeOfParty(tx, keptBy, {
    outside: { kind, name, orgNumber, country: 'SE', inhabitants: null, budgetEurCent: null },
  })
}

/** Figures told of another count where it has not declared any itself, and where the office may write them. */
async function sayFigures(tx: Tx, holderId: number, { year }: DeclarationContent, told: DeclaredRelation) {
  if (told.awu === null) return
  const { awu, turnoverOre, balanceOre } = told
  const { rows } = await sql<{ may: boolean }>`select nimr.may_write_holder(${holderId}) as may`.execute(tx)
  if (!rows[0]?.may) return
  const figures = { awu, turnoverOre, balanceOre, sourceKind: 'declared' }
  await tx
    .insertInto('holderYear')
    .values({ holderId, year, ...figures })
    .onConflict((conflict) =>
      conflict
        .columns(['holderId', 'year'])
        .doUpdateSet((eb) => ({ ...figures, sourceWords: null, version: eb('holderYear.version', '+', 1) })),
    )
    .execute()
}

async function sayYear(tx: Tx, companyId: number, content: DeclarationContent): Promise<void> {
  const { year, awu, turnoverOre, balanceOre, isEstimate } = content
  const figures = { awu, turnoverOre, balanceOre, source: isEstimate ? 'estimate' : 'declared' }
  await tx
    .insertInto('companyYear')
    .values({ companyId, year, ...figures })
    .onConflict((conflict) =>
      conflict
        .columns(['companyId', 'year'])
        .doUpdateSet((eb) => ({ ...figures, version: eb('companyYear.version', '+', 1) })),
    )
    .execute()
}

/** Says no to a declaration, and why; the company may send another. False when it was settled meanwhile. */
export async function rejectDeclaration(
  tx: Tx,
  recorder: Recorder,
  declaration: Declaration,
  reason: string,
): Promise<boolean> {
  return settle(tx, recorder, declaration, 'rejected', reason)
}

async function settle(
  tx: Tx,
  { now, staffId }: Recorder,
  { id }: Declaration,
  outcome: 'taken_over' | 'rejected',
  reason: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('smeDeclaration')
    .set({ outcome, reason, settledAt: now, settledByStaffId: staffId })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
