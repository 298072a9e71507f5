import { expect, test } from 'vitest'
import { chartAddress, chartKey } from './chart-file.ts'
import { BarChart, LineChart, Map, renderPart, type TakenChart, TargetRows } from './index.ts'
import { specimenFrame } from './specimen.tsx'

/** Draws a part as a page would be for its chart's file. */
function take(part: Parameters<typeof renderPart>[1]): { key: string; chart: TakenChart } {
  const taken: { key: string; chart: TakenChart }[] = []
  renderPart(
    { ...specimenFrame, today: '2026-03-10', takeChart: (key, made) => taken.push({ key, chart: made() }) },
    part,
  )
  if (!taken[0]) throw new Error('no chart')
  return taken[0]
}

const bars = [
  { label: 'Kapital & lån', value: 1234, href: '/a?b=1' },
  { label: '<Övrigt>', value: 0 },
]

test('a chart leaves the page as a drawing that stands by itself, without links, with title, style and source', () => {
  const { key, chart } = take(<BarChart title="Vad de frågar efter" data={bars} />)
  expect(key).toBe('vad-de-fragar-efter')
  expect(chart.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="768"/)
  expect(chart.svg).toContain('<title>Vad de frågar efter</title><style>')
  expect(chart.svg).toContain('NiMR · 2026-03-10')
  expect(chart.svg).not.toMatch(/<\/?a[ >]|var\(|href/)
  expect(chart.svg).toContain('&lt;Övrigt&gt;')
  expect(chart.svg.match(/<svg/g)).toHaveLength(chart.svg.match(/<\/svg>/g)?.length ?? 0)
})

test('its figures are the cells of its table as they are read', () => {
  const { chart } = take(<BarChart title="x" labelHeader="Område" valueHeader="Företag" data={bars} />)
  expect(chart.rows).toEqual([
    ['Område', 'Företag'],
    ['Kapital & lån', '1 234'],
    ['<Övrigt>', '0'],
  ])
})

test('lines, maps and targets leave it too, and every bar and point opens what lies behind it', () => {
  const line = (
    <LineChart
      title="Över tid"
      labels={['a', 'b']}
      series={[{ label: 'Räknade', values: [1, 4], hrefs: ['/1', '/2'] }]}
      target={{ value: 5, words: 'Mål 5' }}
    />
  )
  expect(take(line).chart.rows).toEqual([
    ['', 'Räknade', 'Mål'],
    ['a', '1', '5'],
    ['b', '4', '5'],
  ])
  expect(
    renderPart(specimenFrame, line).match(/<a href="\/[12]" aria-label="Räknade, [ab]: \d"/g),
  ).toHaveLength(2)
  const map = (
    <Map
      title="Orter"
      signs={{ filled: 'nådd', empty: 'inte nådd' }}
      points={[
        { lon: 18.7, lat: 65.2, label: 'Malå', value: 5, href: '/mala' },
        { lon: 18.6, lat: 65.3, label: 'Adak', value: 0 },
      ]}
    />
  )
  const drawn = take(map).chart.svg
  expect(drawn).toContain('class="map-empty"')
  expect(drawn).toContain('inte nådd')
  const rows = renderPart(
    specimenFrame,
    <TargetRows
      title="Mål"
      labelHeader="Mätvärde"
      valueHeader="Utfall"
      wordsHeader="Läge"
      rows={[
        { label: 'A', value: '7', target: '10', share: 0.7, words: '3 kvar', href: '/a' },
        { label: 'B', value: 'färre än 5', target: '10', share: null, words: 'döljs', withheld: true },
      ]}
    />,
  )
  expect(rows).toContain('aria-label="A: 3 kvar 7 / 10"')
  expect(rows).toMatch(/width="56%"/)
  expect(rows).toContain('class="bar-withheld"')
})

test('the address of a file is that of the page with the chart’s name', () => {
  expect(chartAddress('/uppfoljning?kommun=2418', 'orter', 'csv')).toBe(
    '/uppfoljning?kommun=2418&diagram=orter.csv',
  )
  expect(chartKey('  Behov: vad företag frågar efter (åäö)! ')).toBe('behov-vad-foretag-fragar-efter-aao')
})
