import { BarChart, DefinitionList, EuEmblem, Section, Table } from '../../ui/index.ts'
import type { Block, Document, Run } from './document.ts'

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
      {document.sections.map((section, index) => (
        <Section title={section.heading} actions={beside?.(index) as never}>
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
  if (block.kind === 'paragraph')
    return (
      <p class="prose">
        <Runs runs={block.runs} />
      </p>
    )
  if (block.kind === 'list')
    return (
      <ul class="prose">
        {block.items.map((runs) => (
          <li>
            <Runs runs={runs} />
          </li>
        ))}
      </ul>
    )
  if (block.kind === 'table')
    return (
      <Table
        caption={block.caption}
        rows={block.rows}
        columns={block.columns.map((column, index) => ({
          key: String(index),
          header: column.text,
          numeric: column.align === 'end',
          cell: (row: (typeof block.rows)[number]) => <Runs runs={row[index] ?? []} />,
        }))}
      />
    )
  return (
    <BarChart
      title={block.caption}
      labelHeader={block.columns[0]}
      valueHeader={block.columns[1]}
      // In the document's own words: kronor with their unit, as in the typeset file.
      format={(value) => block.bars.find(({ amount }) => amount === value)?.text ?? String(value)}
      data={block.bars.map(({ name, amount }) => ({ label: name, value: amount }))}
      tableOpen
    />
  )
}
