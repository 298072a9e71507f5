import { day } from '../../kit/day.ts'
import { type EurCent, type Ore, ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { releaseHold } from '../events/index.ts'
import { findDeclarationLacking } from './declaration-queries.ts'
import { findFirstDay } from './estimate-queries.ts'
import { euroAt, oreWithin } from './euro-amount-rules.ts'
import { insertGrant } from './grant-insert.ts'
import { type Grant, listGrants } from './grant-queries.ts'
import { type GrantDecision, refused } from './grant-refusals.ts'
import { findAidProfile } from './profile-commands.ts'
import { findRate } from './rate-queries.ts'
import { addRegisterRow } from './register-commands.ts'
import { regulationInForce } from './regulation-rules.ts'
import { findCountedRoom, lockAid } from './room-queries.ts'
import type { RegulationId } from './rule-types.ts'
import type { Grantor, Who } from './types.ts'

/** How it was decided, the same for all who are granted at once. */
export type AidDecision = {
  readonly projectId: number
  readonly interventionId: number | null
  readonly estimateId: number | null
  readonly grantor: Grantor
  readonly grantedOn: string
  readonly decidedByName: string
  readonly decidedByTitle: string
  readonly decidedByStaffId: number | null
  readonly dnr: string | null
  readonly purpose: string
  /** Why it is granted after the intervention has begun; null when it has not. */
  readonly lateReason: string | null
}

export type AidToGrant = {
  readonly companyId: number
  readonly companyName: string
  readonly amountOre: number
  /** What was reckoned before; nothing above it is granted. Null where there is no intervention. */
  readonly estimatedOre: number | null
}

/**
 * Grants aid to companies, all or none: each amount is held against the room of the single undertaking over all grantors, one undertaking at a
 * time, so that two who grant at once cannot both pass. What would exceed is refused whole, with the largest amount that fits. The row for the
 * central register is made in the same transaction.
 *
 * @returns the grants' ids; refused as `GrantRefusal` says
 * @source Regulation (EU) 2023/2831 art. 3(2), 3(3), 3(7), 6; checked 2026-11-29
 */
export async function grantAid(
  tx: Tx,
  who: Who,
  decision: AidDecision,
  companies: readonly AidToGrant[],
): Promise<GrantDecision<readonly number[]>> {
  const { interventionId, grantedOn, lateReason } = decision
  if (companies.length === 0) return refused({ code: 'nobody_chosen' })
  if (grantedOn > who.today) return refused({ code: 'granted_ahead' })
  const begins = interventionId === null ? null : await findFirstDay(tx, interventionId)
  if (begins !== null && grantedOn > begins && lateReason === null) return refused({ code: 'begun' })
  const ids: number[] = []
  for (const company of companies.toSorted((a, b) => a.companyId - b.companyId)) {
    const granted = await grantOne(tx, who, decision, company)
    if (!granted.allowed) return granted
    ids.push(granted.value)
  }
  return { allowed: true, value: ids }
}

async function grantOne(
  tx: Tx,
  who: Who,
  decision: AidDecision,
  company: AidToGrant,
): Promise<GrantDecision<number>> {
  const { companyId, companyName, amountOre, estimatedOre } = company
  const { grantor, grantedOn, interventionId, ...said } = decision
  if (amountOre <= 0) return refused({ code: 'no_aid' })
  if (estimatedOre !== null && amountOre > estimatedOre)
    return refused({ code: 'over_estimate', companyName, estimatedOre })
  const profile = await findAidProfile(tx, companyId)
  const regulation = regulationInForce(profile?.sector ?? 'general', day(grantedOn))
  if (!regulation) return refused({ code: 'not_in_force', regulation: null })
  await lockAid(tx, companyId, grantedOn)
  if (interventionId !== null) {
    const before = await listGrants(tx, { companyIds: [companyId], interventionId, onlyStanding: true })
    if (before.length > 0) return refused({ code: 'already_granted', companyName })
    const { projectId } = decision
    const asked = { companyId, interventionId, projectId, amountOre, on: grantedOn }
    const lacking = await findDeclarationLacking(tx, asked)
    if (lacking) return refused({ code: lacking, companyName })
  }
  const checked = await checkRoom(tx, company, { grantedOn, regulation: regulation.id, withoutGrantId: null })
  if (!checked.allowed) return checked
  const facts = await tx
    .selectFrom('company')
    .select(['sniCode', 'sniVersion'])
    .where('id', '=', companyId)
    .executeTakeFirstOrThrow()
  const inserted = await insertGrant(tx, companyName, {
    ...said,
    ...facts,
    ...checked.value,
    kind: 'grant',
    companyId,
    interventionId,
    grantedOn,
    grantorMunicipalityCode: grantor.municipalityCode,
    grantorOrganisationId: grantor.organisationId,
    regulation: regulation.id,
    amountOre,
    instrument: 'subsidised_services',
    recordedAt: who.now,
    recordedByStaffId: who.staffId,
  })
  if (!inserted.allowed) return inserted
  await addRegisterRow(tx, who, inserted.value)
  // Nothing more is awaited: the places are the company's own.
  if (interventionId !== null) await releaseHold(tx, who, { interventionId, companyId }, 'kept')
  return inserted
}

type Converted = {
  readonly amountEurCent: EurCent
  readonly rateMonth: string
  readonly sekPerEur: number
  readonly rateSource: string
}

/** The amount in euro by the month's rate, if it fits; else the largest that does. */
async function checkRoom(
  tx: Tx,
  { companyId, companyName, amountOre }: Pick<AidToGrant, 'companyId' | 'companyName' | 'amountOre'>,
  on: {
    readonly grantedOn: string
    readonly regulation: RegulationId
    readonly withoutGrantId: number | null
    /** It only takes away from aid that was lawful, and needs no room. */
    readonly isLess?: boolean
  },
): Promise<GrantDecision<Converted>> {
  const { grantedOn, regulation, withoutGrantId, isLess = false } = on
  const rate = await findRate(tx, grantedOn)
  if (!rate) return refused({ code: 'rate_missing', month: grantedOn.slice(0, 7) })
  const amountEurCent = euroAt(ore(amountOre), day(grantedOn), rate.sekPerEur)
  const room = await findCountedRoom(tx, companyId, grantedOn, {
    regulation,
    newEurCent: amountEurCent,
    withoutGrantId,
  })
  if (!room) throw new Error('whoever grants aid is told the room')
  if (!room.allowed && !isLess)
    return refused({
      code: 'over_room',
      companyId,
      companyName,
      roomEurCent: room.roomEurCent,
      roomOre: oreWithin(room.roomEurCent, rate.sekPerEur),
    })
  const { month, sekPerEur, source } = rate
  return {
    allowed: true,
    value: { amountEurCent, rateMonth: `${month}-01`, sekPerEur, rateSource: source },
  }
}

/**
 * Puts a grant right by a new row that takes its place; the old one stays to be read, and the register gets a new row. A larger amount is held
 * against the room and the estimate anew; a smaller one always stands, whatever has been declared since. With no amount the grant is revoked.
 *
 * @param change.amountOre öre; 0 revokes
 * @returns the new row's id; refused `not_standing` when another correction came first, else as for a new grant
 * @source Regulation (EU) 2023/2831 art. 3(7), 6; checked 2026-11-29
 */
export async function correctGrant(
  tx: Tx,
  who: Who,
  grant: Grant,
  change: { readonly amountOre: number; readonly reason: string; readonly dnr: string | null },
): Promise<GrantDecision<number>> {
  const { companyId, companyName, grantedOn, regulation } = grant
  if (grant.correctedById !== null || grant.kind === 'revocation') return refused({ code: 'not_standing' })
  const amountOre: Ore = ore(change.amountOre)
  await lockAid(tx, companyId, grantedOn)
  const raised = amountOre > grant.amountOre ? await estimatedFor(tx, grant) : null
  if (raised !== null && amountOre > raised)
    return refused({ code: 'over_estimate', companyName, estimatedOre: raised })
  const checked = await checkRoom(
    tx,
    { companyId, companyName, amountOre },
    { grantedOn, regulation, withoutGrantId: grant.id, isLess: amountOre <= grant.amountOre },
  )
  if (!checked.allowed) return checked
  const [newer] = await tx.selectFrom('aidGrant').select('id').where('correctsId', '=', grant.id).execute()
  if (newer) return refused({ code: 'not_standing' })
  const inserted = await insertGrant(tx, companyName, {
    ...checked.value,
    kind: amountOre === 0 ? 'revocation' : 'correction',
    correctsId: grant.id,
    correctionReason: change.reason,
    amountOre,
    dnr: change.dnr ?? grant.dnr,
    ...copied(grant),
    estimateId: amountOre > grant.amountOre ? await standingEstimate(tx, grant) : grant.estimateId,
    recordedAt: who.now,
    recordedByStaffId: who.staffId,
  })
  if (inserted.allowed) await addRegisterRow(tx, who, inserted.value)
  return inserted
}

function copied(grant: Grant) {
  const { companyId, projectId, interventionId, grantorMunicipalityCode, grantorOrganisationId, regulation } =
    grant
  const { grantedOn, decidedByName, decidedByTitle, decidedByStaffId, purpose, lateReason } = grant
  const { instrument, sniCode, sniVersion } = grant
  const what = { companyId, projectId, interventionId, regulation, purpose, instrument, sniCode, sniVersion }
  const by = {
    grantorMunicipalityCode,
    grantorOrganisationId,
    decidedByName,
    decidedByTitle,
    decidedByStaffId,
  }
  return { ...what, ...by, grantedOn, lateReason }
}

async function standingEstimate(tx: Tx, { interventionId }: Grant): Promise<number | null> {
  if (interventionId === null) return null
  const row = await tx
    .selectFrom('aidEstimate')
    .select('id')
    .where('interventionId', '=', interventionId)
    .where('supersededAt', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** What the standing estimate says of the company; null where there is no intervention to reckon. */
async function estimatedFor(tx: Tx, grant: Grant): Promise<number | null> {
  if (grant.interventionId === null) return null
  const estimateId = await standingEstimate(tx, grant)
  if (estimateId === null) return 0
  const row = await tx
    .selectFrom('aidEstimatePart')
    .select('amountOre')
    .where('estimateId', '=', estimateId)
    .where('companyId', '=', grant.companyId)
    .executeTakeFirst()
  return row?.amountOre ?? 0
}
