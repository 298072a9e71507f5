import { DefinitionList, EuEmblem, Section, Table } from '../../ui/index.ts'
import type { Block, Run, TableBlock, TilesBlock } from './block.ts'
import type { Document } from './document.ts'
import { DocumentDrawing } from './document-drawing.tsx'
import { documentWords } from './words.ts'

const manySections = 6
/** A page may show a document in both languages. */
const placeOf = ({ language }: Document, index: number) => `avsnitt-${language}-${index + 1}`

/** The document as HTML, heading by heading; `beside` may add something to each section's heading. */
export function DocumentBody({
  document,
  beside,
}: {
  document: Document
  beside?: (index: number) => unknown
}) {
  return (
    <>
      <DefinitionList wide items={document.facts.rows.map(({ name, value }) => ({ term: name, value }))} />
      {document.sections.length >= manySections && <Contents document={document} />}
      {document.sections.map((section, index) => (
        <Section id={placeOf(document, index)} title={section.heading} actions={beside?.(index) as never}>
          <DocumentBlocks blocks={section.blocks} />
        </Section>
      ))}
      {document.funding && (
        <div class="funding">
          <EuEmblem label={document.funding.emblem} />
          <p>
            {document.funding.union}
            {document.funding.fund && (
              <>
                <br />
                {document.funding.fund}
              </>
            )}
          </p>
        </div>
      )}
    </>
  )
}

/** The way to each heading, where there are many. */
function Contents({ document }: { document: Document }) {
  const t = documentWords(document.language)
  return (
    <details class="document-contents">
      <summary>{t.contents}</summary>
      <nav aria-label={t.contents}>
        <ol>
          {document.sections.map(({ heading }, index) => (
            <li>
              <a href={`#${placeOf(document, index)}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  )
}

/** Some blocks of a document by themselves. */
export function DocumentBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) => (
        <DocumentBlock block={block} />
      ))}
    </>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run) =>
        'figure' in run && run.href ? (
          <a class="figure" href={run.href}>
            {run.text}
          </a>
        ) : (
          run.text
        ),
      )}
    </>
  )
}

function DocumentBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p class="prose">
          <Runs runs={block.runs} />
        </p>
      )
    case 'list':
      return (
        <ul class="prose">
          {block.items.map((runs) => (
            <li>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      )
    case 'heading':
      return <h3>{block.text}</h3>
    case 'note':
      return (
        <aside class="document-note">
          {block.title && <strong>{block.title}</strong>}
          <p>
            <Runs runs={block.runs} />
          </p>
        </aside>
      )
    case 'quote':
      return (
        <figure class="document-quote">
          <blockquote>
            <Runs runs={block.runs} />
          </blockquote>
          {block.source && <figcaption>{block.source}</figcaption>}
        </figure>
      )
    case 'tiles':
      return <Tiles block={block} />
    case 'table':
      return <TableOf block={block} />
    case 'bars':
    case 'lines':
    case 'map':
      return <DocumentDrawing block={block} />
  }
}

function Tiles({ block }: { block: TilesBlock }) {
  return (
    <dl class="document-tiles" aria-label={block.caption}>
      {block.tiles.map(({ name, value, detail }) => (
        <div>
          <dt>{name}</dt>
          <dd>
            <Runs runs={[value]} />
            {detail && <small>{detail}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function TableOf({ block }: { block: TableBlock }) {
  return (
    <Table
      caption={block.caption}
      rows={block.rows}
      columns={block.columns.map((column, index) => ({
        key: String(index),
        header: column.text,
        numeric: column.align === 'end',
        cell: (row: TableBlock['rows'][number]) => <Runs runs={row[index] ?? []} />,
        ...(block.total && { foot: <Runs runs={block.total[index] ?? []} /> }),
      }))}
    />
  )
}
