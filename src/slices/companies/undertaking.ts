import { type Day, yearOf } from '../../kit/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import { loadOwnershipAround } from './graph-queries.ts'
import type { LinkGround } from './group-types.ts'
import { groupsAround } from './size-assess.ts'
import { singleUndertaking, undertakingRuleVersion } from './undertaking-rules.ts'

export type UndertakingMember = {
  readonly holderId: number | null
  /** Null for an enterprise that is not in the register. */
  readonly companyId: number | null
  /** Null only for the company asked about when it stands outside the graph. */
  readonly name: string | null
  /** Why it belongs; null for the company asked about. `percent` are the votes. */
  readonly because: { readonly ground: LinkGround; readonly percent: number | null } | null
}

export type Undertaking = {
  readonly ruleVersion: string
  readonly on: Day
  /** Companies of the register, the one asked about among them, in the order of ids. */
  readonly companyIds: readonly number[]
  /** Enterprises outside the register, whose own aid must be asked for. */
  readonly outsideNames: readonly string[]
  readonly members: readonly UndertakingMember[]
}

/**
 * The single undertaking that a company belongs to on a day, over all municipalities: what de minimis aid is counted for.
 * The actor must be at work, a job or the operator; others get the company alone.
 *
 * @source Regulation (EU) 2023/2831 art. 2(2); checked 2026-11-29
 */
export async function findUndertaking(tx: Tx, companyId: number, on: Day): Promise<Undertaking> {
  const around = await loadOwnershipAround(tx, [companyId])
  const groups = groupsAround(around)
  const node = groups.nodeOf.get(companyId)
  if (node === undefined) {
    const self = { holderId: null, companyId, name: null, because: null }
    return {
      ruleVersion: undertakingRuleVersion,
      on,
      companyIds: [companyId],
      outsideNames: [],
      members: [self],
    }
  }
  const found = singleUndertaking(groups.built(on, yearOf(on)), String(node))
  const holderOf = new Map(around.holders.map((holder) => [String(holder.id), holder]))
  const whyOf = new Map(found.because.map((why) => [why.member, why]))
  const members = found.members.map((id): UndertakingMember => {
    const holder = holderOf.get(id)
    const why = whyOf.get(id)
    return {
      holderId: holder?.id ?? null,
      companyId: holder?.companyId ?? null,
      name: holder?.name ?? null,
      because: why ? { ground: why.ground, percent: why.percent } : null,
    }
  })
  const companyIds = [...new Set([companyId, ...members.flatMap((member) => member.companyId ?? [])])]
  return {
    ruleVersion: found.ruleVersion,
    on,
    companyIds: companyIds.sort((a, b) => a - b),
    outsideNames: members.flatMap((member) =>
      member.companyId === null && member.name ? [member.name] : [],
    ),
    members,
  }
}
