import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { HoldingSource, Market, RecordedGround } from './holder-types.ts'
import type { HolderKind } from './ownership-types.ts'

/** One of the graph as the asker may see it: a private person is named to the offices of the companies it owns, to others not. */
export type Holder = {
  readonly id: number
  readonly kind: HolderKind
  readonly companyId: number | null
  readonly name: string | null
  readonly orgNumber: string | null
  readonly country: string
  readonly place: string | null
  readonly inhabitants: number | null
  readonly budgetEurCent: number | null
  readonly mayWrite: boolean
  readonly version: number
}

export type HoldingRow = {
  readonly id: number
  readonly ownerId: number
  readonly ownedId: number
  readonly capitalBp: number
  readonly votesBp: number
  readonly fromOn: string | null
  readonly endedOn: string | null
  readonly investedEurCent: number | null
  readonly sourceKind: HoldingSource
  readonly sourceWords: string | null
  readonly recordedAt: Date
  readonly recordedBy: string | null
  readonly version: number
}

export type ControlRow = {
  readonly id: number
  readonly fromId: number
  readonly toId: number
  readonly ground: RecordedGround
  readonly fromOn: string | null
  readonly endedOn: string | null
  readonly sourceKind: HoldingSource
  readonly sourceWords: string | null
  readonly version: number
}

export type TieRow = {
  readonly id: number
  readonly oneId: number
  readonly otherId: number
  readonly market: Market
  readonly sourceWords: string | null
}

export type HolderYearRow = {
  readonly holderId: number
  readonly year: number
  readonly awu: number
  readonly turnoverOre: number | null
  readonly balanceOre: number | null
  readonly sourceKind: HoldingSource
  readonly sourceWords: string | null
}

/** Everything written down around a company: who is in it, and the rows between them, ended ones too. */
export type Ownership = {
  /** The company's own node; null when it owns nothing and nobody is known to own it. */
  readonly nodeId: number | null
  readonly holders: readonly Holder[]
  readonly holdings: readonly HoldingRow[]
  readonly controls: readonly ControlRow[]
  readonly ties: readonly TieRow[]
  readonly years: readonly HolderYearRow[]
}

export async function findOwnership(tx: Tx, companyId: number): Promise<Ownership> {
  const node = await tx
    .selectFrom('holder')
    .select('id')
    .where('companyId', '=', companyId)
    .executeTakeFirst()
  if (!node) return { nodeId: null, holders: [], holdings: [], controls: [], ties: [], years: [] }
  const { rows } = await sql<Holder>`
    select h.id, h.kind, h.company_id, coalesce(c.name, h.name, p.name) as name, coalesce(c.org_number, h.org_number) as org_number,
      h.country, m.name as place, h.inhabitants, h.budget_eur_cent, nimr.may_write_holder(h.id) as may_write, h.version
    from nimr.kin_of(array[${node.id}]::bigint[]) k
    join nimr.holder h on h.id = k.holder_id
    left join nimr.company c on c.id = h.company_id
    left join nimr.municipality m on m.code = c.seat_municipality_code
    left join nimr.holder_person p on p.holder_id = h.id
    order by h.id limit ${mostShown}`.execute(tx)
  const ids = rows.map(({ id }) => id)
  const holdings = await tx
    .selectFrom('holding as g')
    .leftJoin('staff as s', 's.id', 'g.recordedByStaffId')
    .select(['g.id', 'g.ownerId', 'g.ownedId', 'g.capitalBp', 'g.votesBp', 'g.fromOn', 'g.endedOn'])
    .select(['g.investedEurCent', 'g.sourceKind', 'g.sourceWords', 'g.recordedAt', 'g.version'])
    .select('s.name as recordedBy')
    .where('g.ownedId', 'in', ids)
    .orderBy('g.capitalBp', 'desc')
    .orderBy('g.id')
    .execute()
  const controls = await tx
    .selectFrom('control')
    .select(['id', 'fromId', 'toId', 'ground', 'fromOn', 'endedOn', 'sourceKind', 'sourceWords', 'version'])
    .where('toId', 'in', ids)
    .orderBy('id')
    .execute()
  const ties = await tx
    .selectFrom('marketTie')
    .select(['id', 'oneId', 'otherId', 'market', 'sourceWords'])
    .where((eb) => eb.or([eb('oneId', 'in', ids), eb('otherId', 'in', ids)]))
    .orderBy('id')
    .execute()
  const years = await tx
    .selectFrom('holderYear')
    .select(['holderId', 'year', 'awu', 'turnoverOre', 'balanceOre', 'sourceKind', 'sourceWords'])
    .where('holderId', 'in', ids)
    .orderBy('year', 'desc')
    .execute()
  return { nodeId: node.id, holders: rows, holdings, controls, ties, years } as Ownership
}

/** A page is not filled with more than this; such a group is looked at from another company. */
export const mostShown = 200

export type KnownHolder = { readonly id: number; readonly name: string; readonly kind: HolderKind }

/** Owners outside the register that the asker may name, to be chosen again: the same person, the same fund. */
export async function listKnownHolders(tx: Tx): Promise<readonly KnownHolder[]> {
  const { rows } = await sql<KnownHolder>`
    select h.id, coalesce(h.name, p.name) as name, h.kind from nimr.holder h left join nimr.holder_person p on p.holder_id = h.id
    where h.company_id is null and coalesce(h.name, p.name) is not null
    order by coalesce(h.name, p.name) collate nimr.swedish limit 500`.execute(tx)
  return rows
}
