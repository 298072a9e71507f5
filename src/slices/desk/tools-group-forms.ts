import {
  controlGrounds,
  type HolderKind,
  holderKinds,
  type OwnershipGraph,
  type SizeFigures,
} from '../companies/index.ts'
import { rowNumbers, type ToolForm } from './tools-forms.ts'
import { groupToolsText } from './tools-group-text.ts'

/** What two may be to each other besides owning: the grounds of control, and the same market. */
export const tieKinds = [...controlGrounds, 'same_market'] as const

export interface AskedGroup {
  readonly graph: OwnershipGraph
  /** The first of the rows. */
  readonly subject: string
}

type Node = OwnershipGraph['nodes'][number]
type Named = (field: string) => string | null

/**
 * The companies, owners and ties that were written; null when nothing is asked, or something is wrong.
 *
 * @param readFigures the numbers of a row, where the tool asks for them
 */
export function readGroup(
  form: ToolForm,
  readFigures: (n: number) => SizeFigures | null = () => null,
): AskedGroup | null {
  if (!form.isAsked) return null
  const nodes = readNodes(form, readFigures)
  const named = nameReader(form, nodes)
  const holdings = readHoldings(form, named)
  const ties = readTies(form, named)
  const subject = nodes[0]?.id
  if (subject === undefined || Object.keys(form.errors).length > 0) return null
  const pairsOf = (kind: string) => ties.filter((tie) => tie.kind === kind)
  return {
    subject,
    graph: {
      nodes,
      holdings,
      controls: controlGrounds.flatMap((ground) =>
        pairsOf(ground).map(({ from, to }) => ({ from, to, ground })),
      ),
      linkedByOther: [],
      sameMarket: pairsOf('same_market').map(({ from, to }) => [from, to]),
    },
  }
}

const sameName = (name: string) => name.toLocaleLowerCase('sv')

function readNodes(form: ToolForm, readFigures: (n: number) => SizeFigures | null): readonly Node[] {
  const t = groupToolsText(form.language)
  const seen = new Set<string>()
  return rowNumbers(form).flatMap((n): Node[] => {
    const isFilled = ['namn', 'aak', 'oms', 'bal'].some((field) => form.given(`${field}-${n}`) !== '')
    if (!isFilled && n > 1) return []
    const id = form.text(`namn-${n}`)
    const figures = readFigures(n)
    if (id === null) return []
    if (seen.has(sameName(id))) form.refuse(`namn-${n}`, t.nameTwice)
    seen.add(sameName(id))
    const kind = n === 1 ? 'enterprise' : kindOf(form.given(`slag-${n}`))
    return [{ id, kind, figures }]
  })
}

const kindOf = (text: string): HolderKind => holderKinds.find((kind) => kind === text) ?? 'enterprise'

/** Names as they stand among the companies, whatever their capitals; one that does not stand there is an error. */
function nameReader(form: ToolForm, nodes: readonly Node[]): Named {
  const t = groupToolsText(form.language)
  const known = new Map(nodes.map(({ id }) => [sameName(id), id]))
  return (field) => {
    const name = form.text(field)
    if (name === null) return null
    return known.get(sameName(name)) ?? form.refuse(field, t.nameUnknown(name))
  }
}

function readHoldings(form: ToolForm, named: Named): OwnershipGraph['holdings'] {
  const t = groupToolsText(form.language)
  return rowNumbers(form).flatMap((n) => {
    const isFilled = ['agare', 'agd', 'kapital', 'roster'].some((field) => form.given(`${field}-${n}`) !== '')
    if (!isFilled) return []
    const [owner, owned] = [named(`agare-${n}`), named(`agd-${n}`)]
    const percent = { decimals: 6, most: 100 }
    const capital = form.number(`kapital-${n}`, percent)
    const votes = form.number(`roster-${n}`, { ...percent, required: false })
    const investedMeur = form.number(`insats-${n}`, { decimals: 6, required: false })
    if (owner !== null && owner === owned) form.refuse(`agd-${n}`, t.itself)
    if (owner === null || owned === null || capital === null) return []
    return [{ owner, owned, capital, votes: votes ?? capital, investedMeur }]
  })
}

function readTies(form: ToolForm, named: Named) {
  const t = groupToolsText(form.language)
  return rowNumbers(form).flatMap((n) => {
    if (['fran', 'band', 'till'].every((field) => form.given(`${field}-${n}`) === '')) return []
    const [from, to] = [named(`fran-${n}`), named(`till-${n}`)]
    const kind = tieKinds.find((one) => one === form.given(`band-${n}`))
    if (!kind) form.text(`band-${n}`)
    if (from !== null && from === to) form.refuse(`till-${n}`, t.itself)
    return from === null || to === null || !kind ? [] : [{ from, to, kind }]
  })
}
