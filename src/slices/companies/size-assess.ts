import { type Day, day } from '../../kit/day.ts'
import type { DeclaredFigures, ToAssess } from './assess-queries.ts'
import { type FiguresUsed, graphOnDay, surroundings } from './graph-day-rules.ts'
import type { OwnershipAround } from './graph-types.ts'
import { buildGraph } from './group-graph-rules.ts'
import { assessGroup } from './group-rules.ts'
import type { BuiltGraph, GroupAssessment } from './group-types.ts'
import type { OwnershipGraph } from './ownership-types.ts'
import { euroRateFor } from './rates.ts'
import { assessSize, type DeclaredYear, type SizeAssessment } from './rules.ts'
import { type SizeOfYear, sizesOverYears } from './size-years-rules.ts'

/** What the class of a company rested on: the graph on the day, and whose figures of which year at what rate. */
export type OwnershipInput = {
  readonly subject: string
  readonly graph: OwnershipGraph
  readonly figuresOf: { readonly [id: string]: FiguresUsed }
}

export type SizeInput = {
  readonly on: Day
  readonly own: DeclaredYear
  readonly group: DeclaredYear | 'not_declared' | null
  readonly ownership: OwnershipInput | null
}

export type YearSized = { readonly year: number; readonly input: SizeInput; readonly output: SizeOfYear }

/** The graph around some companies, built once for each day that is asked for. */
export type Groups = {
  readonly around: OwnershipAround
  readonly nodeOf: ReadonlyMap<number, number>
  /** What the graph says of a company on a day; null when it stands outside it. */
  readonly on: (
    companyId: number,
    on: Day,
    year: number,
  ) => { readonly input: OwnershipInput; readonly group: GroupAssessment } | null
  readonly built: (on: Day, year: number) => BuiltGraph
}

export function groupsAround(around: OwnershipAround): Groups {
  const nodeOf = new Map(
    around.holders.flatMap(({ id, companyId }) => (companyId ? [[companyId, id] as const] : [])),
  )
  const days = new Map<string, ReturnType<typeof build>>()
  const build = (on: Day, year: number) => {
    const { graph, figuresOf } = graphOnDay(around, on, year)
    return { graph, figuresOf, built: buildGraph(graph) }
  }
  const at = (on: Day, year: number) => {
    const key = `${on}/${year}`
    const made = days.get(key) ?? build(on, year)
    days.set(key, made)
    return made
  }
  return {
    around,
    nodeOf,
    built: (on, year) => at(on, year).built,
    on: (companyId, on, year) => {
      const node = nodeOf.get(companyId)
      if (node === undefined) return null
      const subject = String(node)
      const { graph, figuresOf, built } = at(on, year)
      const near = surroundings(graph, subject)
      const used = near.nodes.flatMap(({ id }) => {
        const figures = figuresOf.get(id)
        return figures ? [[id, figures] as const] : []
      })
      return {
        input: { subject, graph: near, figuresOf: Object.fromEntries(used) },
        group: assessGroup(built, subject, on),
      }
    },
  }
}

/** The size of a company by each declared year: the ownership as it stood on the year's last day, or on the day given for the last one. */
export function sizesOf(company: ToAssess, groups: Groups, lastOn?: Day): readonly YearSized[] {
  const last = company.years.at(-1)
  const inputs = company.years.map((figures) => {
    const on = lastOn && figures === last ? lastOn : day(`${figures.year}-12-31`)
    const declared = { on, own: ownYear(figures), group: groupYear(company, figures) }
    const found = groups.on(company.id, on, figures.year)
    return { figures, declared, found, input: { ...declared, ownership: found?.input ?? null } }
  })
  const outputs = sizesOverYears(
    inputs.map(({ figures, declared, found }) => ({
      year: figures.year,
      declared: assessSize(declared) as SizeAssessment,
      group: found?.group ?? null,
    })),
  )
  const outputOf = new Map(outputs.map((output) => [output.year, output]))
  return inputs.flatMap(({ figures: { year }, input }) => {
    const output = outputOf.get(year)
    return output ? [{ year, input, output }] : []
  })
}

function ownYear({ year, awu, turnoverOre, balanceOre }: DeclaredFigures): DeclaredYear {
  return { year, awu, turnoverOre, balanceOre, sekPerEur: euroRateFor(year).yearEndSekPerEur }
}

function groupYear(company: ToAssess, figures: DeclaredFigures): DeclaredYear | 'not_declared' | null {
  if (!company.belongsToGroup) return null
  if (figures.groupAwu === null) return 'not_declared'
  return {
    ...ownYear(figures),
    awu: figures.groupAwu,
    turnoverOre: figures.groupTurnoverOre,
    balanceOre: figures.groupBalanceOre,
  }
}
