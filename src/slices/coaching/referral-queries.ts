import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Named } from '../organisations/index.ts'
import type { ForPartner, ReferralOutcome } from './referral-types.ts'

export type Referral = ForPartner & {
  readonly id: number
  readonly companyId: number
  readonly needId: number | null
  readonly municipalityName: string
  readonly staffName: string
  readonly partnerId: number
  readonly partnerName: string
  readonly partnerEmail: string
  readonly consentedOn: string | null
  readonly sentAt: Date
  readonly askedAt: Date | null
  readonly outcome: ReferralOutcome | null
  readonly outcomeWords: string | null
  readonly answeredAt: Date | null
  /** Who wrote the answer down; null when the partner did, by the link. */
  readonly answeredBy: string | null
  readonly withdrawnAt: Date | null
  readonly version: number
}

function referrals(tx: Tx) {
  return tx
    .selectFrom('referral as r')
    .innerJoin('municipality as m', 'm.code', 'r.municipalityCode')
    .innerJoin('staff as s', 's.id', 'r.staffId')
    .innerJoin('organisation as o', 'o.id', 'r.partnerId')
    .leftJoin('staff as a', 'a.id', 'r.answeredByStaffId')
    .select(['r.id', 'r.companyId', 'r.needId', 'm.name as municipalityName', 's.name as staffName'])
    .select(['r.partnerId', 'o.name as partnerName', 'r.partnerEmail', 'r.companyName', 'r.contactName'])
    .select(['r.contactEmail', 'r.contactPhone', 'r.words', 'r.consentedOn', 'r.sentAt', 'r.askedAt'])
    .select(['r.outcomeWords', 'r.answeredAt', 'a.name as answeredBy', 'r.withdrawnAt', 'r.version'])
    .select(sql<ReferralOutcome | null>`r.outcome`.as('outcome'))
}

export async function findReferral(tx: Tx, id: number): Promise<Referral | undefined> {
  return referrals(tx).where('r.id', '=', id).executeTakeFirst()
}

/** Referrals of the own offices, newest first: those that wait for an outcome, or those that have one or were withdrawn. */
export async function listReferrals(tx: Tx, waiting: boolean): Promise<readonly Referral[]> {
  const all = referrals(tx).orderBy('r.sentAt', 'desc').orderBy('r.id', 'desc').limit(200)
  return waiting
    ? all.where('r.outcome', 'is', null).where('r.withdrawnAt', 'is', null).execute()
    : all
        .where((eb) => eb.or([eb('r.outcome', 'is not', null), eb('r.withdrawnAt', 'is not', null)]))
        .execute()
}

export async function listReferralsOfCompany(tx: Tx, companyId: number): Promise<readonly Referral[]> {
  return referrals(tx).where('r.companyId', '=', companyId).orderBy('r.sentAt', 'desc').limit(50).execute()
}

/** The asker's own referrals whose partner has been asked how it went and has not answered, oldest first. */
export async function listUnansweredReferrals(tx: Tx, staffId: number): Promise<readonly Referral[]> {
  return referrals(tx)
    .where('r.staffId', '=', staffId)
    .where('r.askedAt', 'is not', null)
    .where('r.outcome', 'is', null)
    .where('r.withdrawnAt', 'is', null)
    .orderBy('r.sentAt')
    .limit(50)
    .execute()
}

/** Organisations that a company can be referred to: the projects' partners first, then the others by name. */
export async function listPartners(tx: Tx): Promise<readonly Named<number>[]> {
  return tx
    .selectFrom('organisation as o')
    .select(['o.id as key', 'o.name'])
    .orderBy(sql`not exists (select from nimr.project_partner p where p.organisation_id = o.id)`)
    .orderBy(sql`o.name collate nimr.swedish`)
    .execute()
}

/** Where the own offices last wrote to a partner. */
export async function findPartnerEmail(tx: Tx, partnerId: number): Promise<string | undefined> {
  const row = await tx
    .selectFrom('referral')
    .select('partnerEmail')
    .where('partnerId', '=', partnerId)
    .orderBy('sentAt', 'desc')
    .executeTakeFirst()
  return row?.partnerEmail
}

export type ReferralRead = ForPartner & {
  readonly municipalityName: string
  readonly coachName: string
  readonly coachEmail: string
  readonly sentAt: Date
  readonly outcome: ReferralOutcome | null
  readonly outcomeWords: string | null
}

/** What the partner who holds the link reads; nothing once it is withdrawn. */
export async function readOwnReferral(tx: Tx): Promise<ReferralRead | undefined> {
  const { rows } = await sql<ReferralRead>`select * from counter.read_referral()`.execute(tx)
  return rows[0]
}
