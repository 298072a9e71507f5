import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { latestPeriod, type PublicRow, publicIntervention } from './public-rows.ts'
import type { ProgrammePeriod, PublicIntervention, PublicSite } from './public-types.ts'

/** What is published and open to all, the next occasion first: those without occasions yet, or with one that ends after a moment. */
export async function listPublicInterventions(
  tx: Tx,
  endedAfter: Date,
  language: Language,
): Promise<readonly PublicIntervention[]> {
  const { rows } = await sql<{ found: PublicRow }>`
    select found from counter.public_interventions(null, ${endedAfter}) as found`.execute(tx)
  return rows.map(({ found }) => publicIntervention(found, language))
}

/** One that is published; a closed group's only for those whose link leads to it. */
export async function findPublicIntervention(
  tx: Tx,
  id: number,
  now: Date,
  language: Language,
): Promise<PublicIntervention | undefined> {
  const { rows } = await sql<{ found: PublicRow }>`
    select found from counter.public_interventions(${id}, ${now}) as found`.execute(tx)
  return rows[0] && publicIntervention(rows[0].found, language)
}

type SiteRow = {
  readonly operator_name: string
  readonly contact_email: string
  readonly contact_phone: string
  readonly protection_officer_email: string
  readonly accessibility_reviewed_on: string | null
  readonly shortcomings_sv: string
  readonly shortcomings_en: string
  readonly beneficiaries: readonly string[]
  readonly municipalities: readonly { readonly code: string; readonly name: string }[]
  readonly periods: readonly ProgrammePeriod[]
}

/** Who answers for the public pages, and who takes part. */
export async function findPublicSite(tx: Tx): Promise<PublicSite> {
  const { rows } = await sql<{ site: SiteRow }>`select counter.public_site() as site`.execute(tx)
  const site = rows[0]?.site
  if (!site) throw new Error('the row of public_site is missing')
  return {
    operatorName: site.operator_name,
    contactEmail: site.contact_email,
    contactPhone: site.contact_phone,
    protectionOfficerEmail: site.protection_officer_email,
    accessibilityReviewedOn: site.accessibility_reviewed_on,
    shortcomings: { sv: site.shortcomings_sv, en: site.shortcomings_en },
    beneficiaries: site.beneficiaries,
    municipalities: site.municipalities,
    programmePeriod: latestPeriod(site.periods),
  }
}
