import type { Language } from '../../kit/language.ts'
import { type LayerBox, type LayerLine, Layers } from '../../ui/index.ts'
import { groupPageText } from './group-page-text.ts'
import type { Relation } from './group-types.ts'
import { namesOf, percentInWords } from './ownership-names.ts'
import type { Holder } from './ownership-queries.ts'
import type { OwnershipGraph } from './ownership-types.ts'

type PictureProps = {
  readonly language: Language
  readonly companyName: string
  readonly subject: string
  readonly graph: OwnershipGraph
  readonly holders: readonly Holder[]
  readonly relations: Readonly<Record<string, Relation>>
}

const tones = {
  linked: 'strong',
  partner: 'weak',
  exempt: 'apart',
  autonomous: 'quiet',
} as const satisfies { readonly [relation in Relation]: LayerBox['tone'] }

/** The ownership around a company as a drawing, and the same as a table. */
export function OwnershipPicture(props: PictureProps) {
  const { language, companyName, subject, graph, holders, relations } = props
  const t = groupPageText(language)
  const nameOf = namesOf(holders, language)
  const boxes = graph.nodes.map(({ id }): LayerBox => {
    if (id === subject) return { id, name: companyName, says: t.subject, tone: 'subject' }
    const relation = relations[id] ?? 'autonomous'
    return { id, name: nameOf(id), says: t[relation], tone: tones[relation] }
  })
  const share = (percent: number) => percentInWords(percent, language)
  const lines: LayerLine[] = [
    ...graph.holdings.map(({ owner, owned, capital, votes }) => ({
      from: owner,
      to: owned,
      label: capital === votes ? share(capital) : t.capitalAndVotes(share(capital), share(votes)),
    })),
    ...graph.controls.map(({ from, to }) => ({ from, to, label: t.controls, dashed: true })),
    ...graph.linkedByOther.map(([from, to]) => ({ from, to, label: t.jointly, dashed: true, level: true })),
  ]
  const rows = [
    ...graph.holdings.map(({ owner, owned, capital, votes }) => [
      `${nameOf(owner)} → ${nameOf(owned)}`,
      share(capital),
      share(votes),
    ]),
    ...graph.controls.map(({ from, to, ground }) => [`${nameOf(from)} → ${nameOf(to)}`, t[ground], '']),
    ...graph.linkedByOther.map(([from, to]) => [`${nameOf(from)} – ${nameOf(to)}`, t.jointly, '']),
  ]
  return (
    <Layers
      title={t.pictureOf(companyName)}
      description={t.pictureSays(boxes.length, lines.length)}
      hint={t.pictureHint}
      subject={subject}
      boxes={boxes}
      lines={lines}
      columns={[t.tie, t.capital, t.votes]}
      rows={rows}
    />
  )
}
