import type { Language } from '../../kit/language.ts'
import { Section, Table } from '../../ui/index.ts'
import { amountInWords } from './amount-words.ts'
import { standingOf, sumsThatDiffer } from './dashboard-rules.ts'
import { dashboardText } from './dashboard-text.ts'
import type { Definition } from './definitions.ts'
import { figureInWords } from './names.ts'
import type { PlaceCount } from './place-queries.ts'
import { type Asked, address } from './question.ts'
import { shownValue } from './question-form.tsx'
import type { Target } from './target-queries.ts'
import { standingInShort } from './target-rows.tsx'
import { text } from './text.ts'

type MunicipalityTableProps = {
  readonly language: Language
  readonly asked: Asked
  readonly definitions: readonly Definition[]
  readonly counts: readonly PlaceCount[]
  /** Of the time asked for, of all places. */
  readonly targets: readonly Target[]
  readonly title: string
}

/** Every municipality that may be counted, with its figures: its name opens its page, a figure its evidence. */
export function MunicipalityTable(props: MunicipalityTableProps) {
  const { language, asked, definitions, counts, title } = props
  const t = text(language)
  const d = dashboardText(language)
  const places = asked.municipalities
    .toSorted((a, b) => Number(a === null) - Number(b === null))
    .map((code) => ({
      code,
      name: asked.project.municipalities.find((m) => m.code === code)?.name ?? t.wholeProject,
    }))
  return (
    <Section title={title} note={d.perMunicipalityNote}>
      <Table
        caption={title}
        captionHidden
        rows={places}
        rowId={({ code }) => `kommun-${code ?? 'alla'}`}
        columns={[
          {
            key: 'place',
            header: t.municipality,
            cell: ({ code, name }) => (
              <a href={address('/uppfoljning', { ...asked.question, municipalityCode: code })}>{name}</a>
            ),
          },
          ...definitions.map((definition) => ({
            key: definition.key,
            header: figureInWords(definition.key, language).name,
            numeric: true,
            cell: ({ code }: { code: string | null }) => (
              <FigureCell {...props} definition={definition} code={code} />
            ),
          })),
        ]}
      />
      <SumNote language={language} definitions={definitions} counts={counts} />
    </Section>
  )
}

function FigureCell(props: MunicipalityTableProps & { definition: Definition; code: string | null }) {
  const { language, asked, counts, targets, definition, code } = props
  const { key, unit } = definition
  const d = dashboardText(language)
  const count = counts.find((one) => one.figure === key && one.municipalityCode === code)
  if (!count) return <>–</>
  const target = targets.find((one) => one.figure === key && one.municipalityCode === code)?.target ?? null
  const standing = standingOf(count.value, target)
  const value = shownValue({ ...count, unit }, text(language), language)
  return (
    <span
      class="heat"
      data-level={heatOf(standing.share)}
      data-withheld={count.value === null ? '' : undefined}
    >
      <a href={address(`/uppfoljning/${key}`, { ...asked.question, municipalityCode: code })}>{value}</a>
      {target !== null && (
        <>
          {' '}
          / {amountInWords(target, unit, language)}
          <span class="heat-words">{standingInShort(standing, unit, d, language)}</span>
        </>
      )}
    </span>
  )
}

/** A tint in five steps; what it means always stands in words in the cell. */
function heatOf(share: number | null): string | undefined {
  if (share === null) return undefined
  return String(share >= 1 ? 4 : Math.floor(share * 4))
}

/** Says why municipalities do not add up to the whole, where they do not. */
function SumNote(props: {
  language: Language
  definitions: readonly Definition[]
  counts: readonly PlaceCount[]
}) {
  const { language, definitions, counts } = props
  const d = dashboardText(language)
  const differing = sumsThatDiffer(counts)
  if (differing.length === 0) return null
  return (
    <details class="sum-note">
      <summary>{d.sumsDiffer}</summary>
      <p>{d.countedOnce}</p>
      <ul>
        {differing.map(({ figure, sum, whole }) => {
          const unit = definitions.find(({ key }) => key === figure)?.unit ?? 'companies'
          const said = (value: number) => amountInWords(value, unit, language)
          return <li>{d.sumDiffers(figureInWords(figure, language).name, said(sum), said(whole))}</li>
        })}
      </ul>
    </details>
  )
}
