import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { day } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { ore } from '../../kit/money.ts'
import { secondsAfter } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type FileRefusal, keepFile, type Upload } from '../../platform/files/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { endLink, makeLink } from '../../platform/links/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { holdPlaces, listHolds, releaseHold } from '../events/index.ts'
import { declarationLetter } from './declaration-letter.ts'
import { type Declaration, findDeclaration, listDeclarations } from './declaration-queries.ts'
import { decideMove, openStates } from './declaration-rules.ts'
import type {
  DeclarationContent,
  DeclarationSignature,
  DeclarationState,
  DeclaredRow,
} from './declaration-types.ts'
import { euroAt } from './euro-amount-rules.ts'
import { findAidProfile, setAidProfile } from './profile-commands.ts'
import { findRate } from './rate-queries.ts'
import { regulationInForce } from './regulation-rules.ts'
import type { Who } from './types.ts'
import { aidPeriod } from './window-rules.ts'

/** How long the company's link lives. */
const linkLivesSeconds = 90 * 86_400

export type AskInput = {
  readonly companyId: number
  readonly companyName: string
  readonly interventionId: number
  readonly projectId: number
  readonly municipalityCode: string | null
  /** The value of the support by the standing estimate, öre. */
  readonly plannedOre: number
  /** Where the link goes; null when the company signs on paper. */
  readonly email: string | null
  readonly language: 'sv' | 'en'
  /** The company's places are held until this day, `YYYY-MM-DD`; null when it has none to hold. */
  readonly heldUntil: string | null
}

/**
 * Asks a company to declare its earlier aid before an intervention: a declaration is laid up with the planned value, the regulation in force
 * for it and the window that is asked about, the company's places are held, and a personal link is mailed. One that was open before is
 * replaced; an approved one stands until the new one is approved.
 *
 * @param origin the site's own address, for the link
 * @returns the declaration's id; refused `no_aid` (nothing is planned), `rate_missing` (the month has no euro rate), `not_in_force`, `hold_past`
 * @source Regulation (EU) 2023/2831 art. 7(4): written or electronic declaration before aid is granted; checked 2026-11-29
 */
export async function askForDeclaration(
  tx: Tx,
  who: Who,
  input: AskInput,
  origin: string,
): Promise<Decision<'no_aid' | 'rate_missing' | 'not_in_force' | 'hold_past', number>> {
  const { heldUntil, ...asked } = input
  if (asked.plannedOre <= 0) return refuse('no_aid')
  if (heldUntil !== null && heldUntil < who.today) return refuse('hold_past')
  const on = day(who.today)
  const profile = await findAidProfile(tx, asked.companyId)
  const regulation = regulationInForce(profile?.sector ?? 'general', on)
  if (!regulation) return refuse('not_in_force')
  const rate = await findRate(tx, on)
  if (!rate) return refuse('rate_missing')
  const window = aidPeriod(regulation.window, on, profile?.fiscalYearEnd)
  const before = await listDeclarations(tx, asked)
  for (const one of before.filter(({ state }) => openStates.includes(state))) {
    await tell(tx, who, one.id, { kind: 'replaced', onDay: who.today })
    if (one.linkId) await endLink(tx, who.now, one.linkId)
  }
  const { id } = await tx
    .insertInto('aidDeclaration')
    .values({
      ...asked,
      plannedEurCent: euroAt(ore(asked.plannedOre), on, rate.sekPerEur),
      regulation: regulation.id,
      windowFromOn: window.fromOn,
      windowToOn: window.toOn,
      askedAt: who.now,
      askedByStaffId: who.staffId,
      replacesId: before[0]?.id ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(tx, who, id, { kind: 'asked', onDay: who.today })
  if (heldUntil !== null) await holdPlaces(tx, who, { ...asked, why: 'aid_declaration', heldUntil })
  if (asked.email !== null) await sendDeclarationLink(tx, who, id, asked.email, origin)
  return allow(id)
}

/** Mails the company a new link to its declaration; an earlier one ends. */
export async function sendDeclarationLink(
  tx: Tx,
  who: Who,
  id: number,
  email: string,
  origin: string,
): Promise<void> {
  const declaration = await findDeclaration(tx, id)
  if (!declaration) throw changedMeanwhile()
  if (declaration.linkId) await endLink(tx, who.now, declaration.linkId)
  const expiresAt = secondsAfter(who.now, linkLivesSeconds)
  const { linkId, path } = await makeLink(tx, who.now, {
    purpose: 'aid_declaration',
    recordId: id,
    expiresAt,
  })
  await tx.updateTable('aidDeclaration').set({ linkId, email }).where('id', '=', id).execute()
  const holds = await listHolds(tx, declaration.interventionId)
  const hold = holds.find(({ companyId }) => companyId === declaration.companyId)
  await planLetter(tx, who.now, {
    to: email,
    ...declarationLetter(declaration, `${origin}${path}/intyg`, hold?.heldUntil ?? null),
  })
}

/** The company puts what it has typed aside; false when it is signed already, or was saved from another window meanwhile. */
export async function saveDeclarationDraft(
  tx: Tx,
  draft: { readonly [field: string]: string },
  version: number,
): Promise<boolean> {
  const { rows } = await sql<{ saved: boolean }>`
    select counter.save_aid_declaration(${JSON.stringify(draft)}::jsonb, ${version}) as saved`.execute(tx)
  return rows[0]?.saved === true
}

export type SignRefusal = 'gone' | 'changed' | 'rate_missing'

export type SignInput = {
  readonly declarationId: number
  readonly version: number
  readonly content: DeclarationContent
  readonly aid: readonly DeclaredRow[]
  readonly signature: DeclarationSignature
}

/**
 * The company signs by its link. What was signed stands from now on.
 *
 * @returns refused `gone` (no living link, or signed already), `changed` (saved from another window), `rate_missing` with the row, counted
 *   from 1, whose kronor cannot become euro: the company gives the euro
 * @source Regulation (EU) 2023/2831 art. 7(4); checked 2026-11-29
 */
export async function signDeclaration(
  tx: Tx,
  input: SignInput,
): Promise<{ readonly refusal: SignRefusal | null; readonly nth: number }> {
  return sign(tx, input, null)
}

/**
 * Records a declaration that was signed on paper, with the paper itself.
 *
 * @returns refused as `signDeclaration`, `paper_missing`, and as `keepFile`
 */
export async function recordSignedPaper(
  tx: Tx,
  who: Who,
  input: SignInput,
  paper: Upload | undefined,
): Promise<{ readonly refusal: SignRefusal | FileRefusal | 'paper_missing' | null; readonly nth: number }> {
  if (!paper) return { refusal: 'paper_missing', nth: 0 }
  await sql`savepoint paper`.execute(tx)
  const kept = await keepFile(tx, who.now, {
    ...paper,
    record: { table: 'aid_declaration', id: input.declarationId },
    kind: 'signed_declaration',
  })
  if (!kept.allowed) return { refusal: kept.refusal, nth: 0 }
  const signed = await sign(tx, input, kept.fileId ?? null)
  // The paper goes with what it was to sign: it is chosen again when something has to be put right.
  if (signed.refusal !== null) await sql`rollback to savepoint paper`.execute(tx)
  return signed
}

async function sign(tx: Tx, input: SignInput, fileId: number | null) {
  const { declarationId, version, content, aid, signature } = input
  const { signerName, signerTitle, signedPlace, signedOn } = signature
  await sql`savepoint declaration`.execute(tx)
  const { rows } = await sql<{ refused: string | null }>`
    select counter.sign_aid_declaration(${declarationId}, ${version}, ${JSON.stringify(content)}::jsonb, ${JSON.stringify(aid)}::jsonb,
      ${signerName}, ${signerTitle}, ${signedPlace}, ${signedOn}::date, ${declarationDigest(input)}, ${fileId}::bigint) as refused`.execute(
    tx,
  )
  const refused = rows[0]?.refused ?? null
  if (refused !== null) await sql`rollback to savepoint declaration`.execute(tx)
  const [code, nth] = (refused ?? '').split(' ')
  return { refusal: (code || null) as SignRefusal | null, nth: Number(nth ?? 0) }
}

/** The checksum of what is signed: content, rows and signature, as sha256 in hexadecimal. */
export function declarationDigest({ declarationId, content, aid, signature }: SignInput): string {
  return createHash('sha256')
    .update(JSON.stringify([declarationId, content, aid, signature]))
    .digest('hex')
}

/**
 * Writes the aid of a signed declaration down as declared aid, so that it counts: once, and in place of what the company's earlier
 * declarations told of the same time. Sector, road freight and fiscal year become the company's.
 *
 * @returns how many rows were written; refused `already_taken_over` (or not signed, or withdrawn)
 * @source Regulation (EU) 2023/2831 art. 7(4); checked 2026-11-29
 */
export async function takeOverDeclaration(
  tx: Tx,
  declaration: Declaration,
): Promise<Decision<'already_taken_over', number>> {
  const { rows } = await sql<{ written: number | null }>`
    select counter.take_over_declaration(${declaration.id}) as written`.execute(tx)
  const written = rows[0]?.written ?? null
  if (written === null) return refuse('already_taken_over')
  const { content } = declaration
  if (content) {
    const profile = await findAidProfile(tx, declaration.companyId)
    const { sector, isRoadFreight, fiscalYearEnd } = content
    const kept = await setAidProfile(tx, declaration.companyId, {
      sector,
      isRoadFreight,
      fiscalYearEnd,
      version: profile?.version ?? 0,
    })
    if (!kept) throw changedMeanwhile()
  }
  return allow(written)
}

type Told = {
  readonly kind: DeclarationState
  readonly onDay: string
  readonly reference?: string | null
  readonly words?: string | null
  readonly fileId?: number | null
}

export type FinancierInput = Told & {
  readonly kind: 'sent_to_financier' | 'supplement_asked' | 'approved' | 'refused' | 'withdrawn'
}

/**
 * Records that a declaration was sent to the financier, what the financier answered, or that it was withdrawn. A withdrawn one's link ends;
 * after an approval the company's places are its own.
 *
 * @param input day, reference, words (needed when refused, a supplement is asked for, or withdrawn)
 * @returns refused `not_from_here` (somebody was first), `day_ahead`, `day_order` (before it was signed or sent), `not_taken_over` (its aid has to
 *   count before it is sent), `words_missing`, and as `keepFile`
 * @source Tillväxtverket, programme period 2021–2027: sent in and decided on before the support starts; checked 2026-11-29
 */
export async function recordDeclarationStep(
  tx: Tx,
  who: Who,
  declaration: Declaration,
  input: FinancierInput,
  file?: Upload,
): Promise<
  Decision<'not_from_here' | 'day_ahead' | 'day_order' | 'not_taken_over' | 'words_missing' | FileRefusal>
> {
  const { kind, onDay, words } = input
  const moved = decideMove(declaration.state, kind)
  if (!moved.allowed) return moved
  if (onDay > who.today) return refuse('day_ahead')
  if (kind === 'sent_to_financier' && declaration.takenOverAt === null) return refuse('not_taken_over')
  if (kind !== 'sent_to_financier' && kind !== 'approved' && !words) return refuse('words_missing')
  if (kind !== 'withdrawn' && onDay < (declaration.signedOn ?? '')) return refuse('day_order')
  const sent = await tx
    .selectFrom('aidDeclarationEvent')
    .select((eb) => eb.fn.max('onDay').as('on'))
    .where('declarationId', '=', declaration.id)
    .where('kind', '=', 'sent_to_financier')
    .executeTakeFirst()
  if (kind !== 'withdrawn' && sent?.on && onDay < String(sent.on)) return refuse('day_order')
  let fileId: number | null = null
  if (file) {
    const record = { table: 'aid_declaration', id: declaration.id }
    const kept = await keepFile(tx, who.now, { ...file, record, kind: 'financier_answer' })
    if (!kept.allowed) return kept
    fileId = kept.fileId ?? null
  }
  await tell(tx, who, declaration.id, { ...input, fileId })
  if (kind === 'withdrawn' && declaration.linkId) await endLink(tx, who.now, declaration.linkId)
  if (kind === 'approved') await releaseHold(tx, who, declaration, 'kept')
  return allow()
}

async function tell(tx: Tx, who: Who, declarationId: number, told: Told): Promise<void> {
  await tx
    .insertInto('aidDeclarationEvent')
    .values({ declarationId, at: who.now, byStaffId: who.staffId, ...told })
    .execute()
}
