import { BarChart, LineChart, Map } from '../../ui/index.ts'
import type { BarsBlock, LinesBlock, MapBlock } from './block.ts'

/** A drawing on a page, with its table open beside it. Amounts stand in the document's own words, as in the typeset file. */
export function DocumentDrawing({ block }: { block: BarsBlock | LinesBlock | MapBlock }) {
  const { caption: title, description } = block
  if (block.kind === 'lines')
    return (
      <LineChart
        {...{ title, description }}
        labels={block.labels}
        labelHeader={block.header}
        series={block.series.map(({ name, values }) => ({ label: name, values }))}
        tableOpen
      />
    )
  const [labelHeader, valueHeader] = block.columns
  if (block.kind === 'map')
    return (
      <Map
        {...{ title, description, labelHeader, valueHeader, boundaries: block.boundaries }}
        format={worded(block.points)}
        points={block.points.map(({ name, amount, lon, lat, href }) => ({
          label: name,
          value: amount,
          lon,
          lat,
          href,
        }))}
        tableOpen
      />
    )
  return (
    <BarChart
      {...{ title, description, labelHeader, valueHeader }}
      format={worded(block.bars)}
      data={block.bars.map(({ name, amount, href }) => ({ label: name, value: amount, href }))}
      tableOpen
    />
  )
}

const worded = (drawn: readonly { readonly amount: number; readonly text: string }[]) => (value: number) =>
  drawn.find(({ amount }) => amount === value)?.text ?? String(value)
