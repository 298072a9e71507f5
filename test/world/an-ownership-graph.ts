import type {
  ControlGround,
  HolderKind,
  OwnershipGraph,
  Pair,
} from '../../src/slices/companies/ownership-types.ts'

/** Owner, owned, percent of both capital and votes; or capital and then votes. */
export type Owns = readonly [owner: string, owned: string, capital: number, votes?: number]
type Figures = readonly [awu: number, turnoverMeur: number | null, balanceMeur: number | null]

/** An ownership graph in short: a kind for those who are no plain enterprise, numbers for those who have any. */
export function anOwnershipGraph(said: {
  readonly companies?: Readonly<Record<string, Figures | null>>
  readonly owns?: readonly Owns[]
  readonly kind?: Readonly<Record<string, HolderKind>>
  readonly controls?: readonly (readonly [from: string, to: string, ground: ControlGround])[]
  readonly linkedByOther?: readonly Pair[]
  readonly sameMarket?: readonly Pair[]
  readonly investedMeur?: Readonly<Record<string, number>>
}): OwnershipGraph {
  const { companies = {}, owns = [], kind = {}, controls = [], investedMeur = {} } = said
  return {
    nodes: [...new Set([...Object.keys(companies), ...Object.keys(kind)])].map((id) => {
      const figures = companies[id]
      const [awu = 0, turnoverMeur = null, balanceMeur = null] = figures ?? []
      return {
        id,
        kind: kind[id] ?? 'enterprise',
        figures: figures ? { awu, turnoverMeur, balanceMeur } : null,
      }
    }),
    holdings: owns.map(([owner, owned, capital, votes = capital]) => ({
      owner,
      owned,
      capital,
      votes,
      investedMeur: investedMeur[owner] ?? null,
    })),
    controls: controls.map(([from, to, ground]) => ({ from, to, ground })),
    linkedByOther: said.linkedByOther ?? [],
    sameMarket: said.sameMarket ?? [],
  }
}
