import { sumOfKnown } from './group-place-rules.ts'
import type { Link, Links, Place, Share } from './group-types.ts'
import { investorExemptions } from './ownership-rates.ts'
import type { HolderKind } from './ownership-types.ts'

const withLimit: ReadonlySet<HolderKind> = new Set([
  'public_investment_corporation',
  'venture_capital',
  'business_angel',
])
const withoutLimit: ReadonlySet<HolderKind> = new Set(['university', 'institutional_investor'])

/**
 * Tells of a share whether its owner is an investor that makes no partner of the company it holds 25–50 % of: one of the kinds named, not
 * linked to the company alone or jointly with others, and within its limit. A venture capital company or a public investment corporation
 * has its limit by itself, business angels in the same company together; an amount that nobody has said passes no limit. Of a small local
 * authority the facts, where given, must be below both limits.
 * @source Commission Recommendation 2003/361/EC, Annex art. 3(2) second subparagraph; User Guide, examples 4 and 5; checked 2026-11-29
 */
export function isExemptIn(linked: Links, hundred: bigint, ties: readonly Link[]): (share: Share) => boolean {
  const tied = new Set(ties.flatMap(({ from, to }) => [pairKey(from, to), pairKey(to, from)]))
  return (share) => {
    const { owner, owned } = share
    if (owner.kind === 'small_local_authority')
      return isSmall(owner) && share.votes * 2n <= hundred && !tied.has(pairKey(owner, owned))
    if (!withLimit.has(owner.kind) && !withoutLimit.has(owner.kind)) return false
    return linked.groupOf(owner) !== linked.groupOf(owned) && isWithinLimit(share)
  }
}

function isWithinLimit({ owner, owned, investedMeur }: Share): boolean {
  if (!withLimit.has(owner.kind)) return true
  const invested =
    owner.kind === 'business_angel'
      ? owned.into.filter((share) => share.owner.kind === 'business_angel').map((share) => share.investedMeur)
      : [investedMeur]
  return (sumOfKnown(invested) ?? 0) < investorExemptions.investedBelowMeur
}

function isSmall({ authority }: Place): boolean {
  if (!authority) return true
  return (
    authority.budgetMeur < investorExemptions.authorityBudgetBelowMeur &&
    authority.inhabitants < investorExemptions.authorityInhabitantsBelow
  )
}

function pairKey(from: Place, to: Place): string {
  return JSON.stringify([from.id, to.id])
}
