import { forbidden, type RequestContext, signedIn } from '../../platform/http/index.ts'
import { worksIn } from '../organisations/index.ts'
import { type CompanyChoice, type PostedCompany, resolveCompany } from './choices.ts'
import { findHomes } from './commands.ts'
import type { Recorder } from './holder-commands.ts'
import type { Party } from './holder-types.ts'
import type { HoldingAnswer } from './holding-commands.ts'
import { partyMeant } from './ownership-forms.ts'
import { shareInWords } from './ownership-names.ts'
import { type KnownHolder, listKnownHolders } from './ownership-queries.ts'
import { type OwnershipWords, ownershipText } from './ownership-text.ts'
import type { HolderKind } from './ownership-types.ts'
import type { Company } from './queries.ts'

/** Who writes, in the name of which of the company's offices. */
export async function recorderOf(c: RequestContext, company: Company): Promise<Recorder> {
  const viewer = signedIn(c)
  const homes = await findHomes(c.var.tx, company.id)
  const own = worksIn(viewer)
  const keptBy = [company.seatMunicipalityCode, homes.keptByCode, ...homes.workplaces].find((code) =>
    own.includes(code),
  )
  if (keptBy === undefined) throw forbidden()
  return { staffId: viewer.staffId, keptBy, now: c.var.now }
}

type PostedParty = Pick<PostedCompany, 'companyId'> & {
  readonly company?: string | undefined
  readonly companyPicked?: string | undefined
  readonly party: 'company' | 'known' | 'outside'
  readonly holderId?: number | undefined
  readonly kind?: HolderKind | undefined
  readonly name?: string | undefined
  readonly orgNumber: string | null
  readonly country: string
  readonly inhabitants: number | null
  readonly budget: number | null
}

export type FoundParty = {
  readonly party: Party | undefined
  readonly chosen: CompanyChoice | undefined
  readonly matches: readonly CompanyChoice[]
  readonly errors: { readonly [field: string]: string }
}

/** The other side that a form means; without it, what is to be said at which field. */
export async function findParty(
  c: RequestContext,
  posted: PostedParty,
  known: readonly KnownHolder[],
): Promise<FoundParty> {
  const t = ownershipText(c.var.language)
  const found = (party: Party | undefined, errors: FoundParty['errors'] = {}) => ({
    party,
    chosen: undefined,
    matches: [],
    errors,
  })
  const meant = partyMeant(posted)
  if (meant === 'known') {
    const holder = known.find(({ id }) => id === posted.holderId)
    return holder ? found({ holderId: holder.id }) : found(undefined, { holderId: t.knownMissing })
  }
  if (meant === 'outside') {
    const { kind = 'enterprise', name = '', orgNumber, country, inhabitants, budget } = posted
    return found({ outside: { kind, name, orgNumber, country, inhabitants, budgetEurCent: budget } })
  }
  const { company, matches, problem } = await resolveCompany(c.var.tx, posted)
  const party = company && { companyId: company.id }
  const errors = problem ? { company: t[problem] } : {}
  return { party, chosen: company, matches, errors }
}

/** Those who can be chosen again as owners. */
export async function knownHolders(c: RequestContext): Promise<readonly KnownHolder[]> {
  return listKnownHolders(c.var.tx)
}

/** A refusal at the field that can change it. */
export function holdingErrors(
  answer: Extract<HoldingAnswer, { allowed: false }>,
  t: OwnershipWords,
  c: RequestContext,
): { readonly [field: string]: string } {
  const share = (bp: number) => shareInWords(bp, c.var.language)
  if (answer.refusal === 'over_whole') {
    const { taken, left } = answer
    const sentence = t.over_whole(
      share(taken.capitalBp),
      share(taken.votesBp),
      share(left.capitalBp),
      share(left.votesBp),
    )
    return { capital: sentence }
  }
  if (answer.refusal === 'nothing_held') return { capital: t.nothing_held }
  if (answer.refusal === 'ends_before_start') return { endedOn: t.ends_before_start }
  return { party: t[answer.refusal] }
}
