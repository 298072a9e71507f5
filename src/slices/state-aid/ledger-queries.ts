import { day } from '../../kit/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import { listDeclaredAid, listGrants } from './grant-queries.ts'
import { regulationInForce } from './regulation-rules.ts'
import { findCountedRoom, listAidRooms, listUndertaking } from './room-queries.ts'

/** One single undertaking with what the actor sees of its aid in the window, and its room over all grantors; euro cent. */
export type LedgerRow = {
  readonly companies: readonly { readonly id: number; readonly name: string }[]
  readonly grantedOre: number
  readonly grantedEurCent: number
  readonly declaredEurCent: number
  /** Counted but of rows that the actor may not see; null for those who are told no sums. */
  readonly hiddenEurCent: number | null
  readonly roomEurCent: number
  readonly ceilingEurCent: number
}

/** The ledger, and the companies whose aid is older than the window. */
export type Ledger = {
  readonly rows: readonly LedgerRow[]
  readonly old: readonly { readonly id: number; readonly name: string }[]
}

/**
 * The ledger on a day: one row for each single undertaking with aid in the window that the actor may see, the least room first. Sums are of the
 * window of the regulation in force; what others granted that the actor may not see is one sum.
 */
export async function listLedger(tx: Tx, today: string): Promise<Ledger> {
  const grants = await listGrants(tx, { onlyStanding: true })
  const declared = (await listDeclaredAid(tx, 'all')).filter(({ supersededAt }) => supersededAt === null)
  const all = [...grants, ...declared]
  const names = new Map(all.map(({ companyId, companyName }) => [companyId, companyName]))
  const recent = new Set(
    all.filter(({ grantedOn }) => grantedOn >= windowStart(today)).map(({ companyId }) => companyId),
  )
  const rows: LedgerRow[] = []
  const placed = new Set<number>()
  for (const companyId of recent) {
    if (placed.has(companyId)) continue
    const members = await listUndertaking(tx, companyId, today)
    for (const member of members) placed.add(member)
    const row = await ledgerRow(tx, { companyId, members, grants, declared, names }, today)
    if (row) rows.push(row)
  }
  return {
    rows: rows.toSorted((a, b) => a.roomEurCent - b.roomEurCent),
    old: [...names].filter(([id]) => !placed.has(id)).map(([id, name]) => ({ id, name })),
  }
}

type Told = {
  readonly companyId: number
  readonly members: readonly number[]
  readonly grants: Awaited<ReturnType<typeof listGrants>>
  readonly declared: Awaited<ReturnType<typeof listDeclaredAid>>
  readonly names: ReadonlyMap<number, string>
}

async function ledgerRow(tx: Tx, told: Told, today: string): Promise<LedgerRow | null> {
  const { companyId, members, grants, declared, names } = told
  const room = (await listAidRooms(tx, [companyId], today)).get(companyId)
  if (!room) return null
  const counted = await findCountedRoom(tx, companyId, today, { regulation: room.regulation })
  const fromOn = counted?.limits[0]?.fromOn ?? windowStart(today)
  const inWindow = (one: { readonly companyId: number; readonly grantedOn: string }) =>
    members.includes(one.companyId) && one.grantedOn >= fromOn && one.grantedOn <= today
  const own = grants.filter(inWindow)
  const grantedEurCent = sumOf(own)
  const declaredEurCent = sumOf(declared.filter(inWindow))
  return {
    companies: members.map((id) => ({ id, name: names.get(id) ?? '' })).filter(({ name }) => name !== ''),
    grantedOre: own.reduce((sum, { amountOre }) => sum + amountOre, 0),
    grantedEurCent,
    declaredEurCent,
    hiddenEurCent: counted
      ? Math.max(0, counted.sumInWindowEurCent - grantedEurCent - declaredEurCent)
      : null,
    roomEurCent: room.roomEurCent,
    ceilingEurCent: room.ceilingEurCent,
  }
}

const sumOf = (aid: readonly { readonly amountEurCent: number }[]): number =>
  aid.reduce((sum, { amountEurCent }) => sum + amountEurCent, 0)

/** Three years back, for those who are told no window: the rule's own for aid of today. */
function windowStart(today: string): string {
  const isRolling = regulationInForce('general', day(today))?.window === 'rolling_three_years'
  return isRolling
    ? `${Number(today.slice(0, 4)) - 3}${today.slice(4)}`
    : `${Number(today.slice(0, 4)) - 2}-01-01`
}
