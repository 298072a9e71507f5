import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import type { LinesBlock } from './block.ts'
import { colours, fullWidth, type Picture, picture, round, seriesColours, widthOf, words } from './picture.ts'

const height = 190
const top = 12
const bottom = 166

/** Values over time from nought up, each line named where it ends; a target is dashed. */
export function linesSvg({ labels, series }: LinesBlock, language: Language): Picture {
  const values = series.flatMap((each) => each.values.filter((value) => value !== null))
  const up = scaleLinear([0, Math.max(1, ...values)], [bottom, top]).nice(4)
  const ticks = up.ticks(4).filter(Number.isInteger)
  const left = Math.max(...ticks.map((tick) => widthOf(formatNumber(tick, language), 8.5))) + 12
  const right = fullWidth - Math.min(150, Math.max(...series.map(({ name }) => widthOf(name))) + 14)
  const across = scaleLinear([0, Math.max(1, labels.length - 1)], [left + 8, right])
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, at) => across(at))
    .y((value) => up(value ?? 0))
    .digits(2)
  const grid = ticks.map(
    (tick) =>
      `<path d="M${round(left)} ${round(up(tick))}H${round(right)}" stroke="${colours.line}" stroke-width="${tick === 0 ? 1 : 0.5}"/>` +
      words(left - 6, up(tick) + 3, formatNumber(tick, language), {
        size: 8.5,
        anchor: 'end',
        fill: colours.quiet,
      }),
  )
  const step = Math.ceil((labels.length * 42) / (right - left)) || 1
  const moments = labels.map((label, at) =>
    at % step === 0
      ? words(across(at), height - 8, label, { size: 8.5, anchor: 'middle', fill: colours.quiet })
      : '',
  )
  const names = namePlaces(series.map((each) => up(lastOf(each.values))))
  const drawn = series.map((each, index) => {
    const colour = each.target ? colours.amber : (seriesColours[index % seriesColours.length] ?? '')
    const dash = each.target ? ' stroke-dasharray="5 3"' : ''
    const points = each.target
      ? []
      : each.values.map((value, at) =>
          value === null
            ? ''
            : `<circle cx="${round(across(at))}" cy="${round(up(value))}" r="2.4" fill="${colour}"/>`,
        )
    return [
      `<path d="${path([...each.values]) ?? ''}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linejoin="round"${dash}/>`,
      ...points,
      words(right + 8, (names[index] ?? 0) + 3, each.name, { bold: true, fill: colour }),
    ].join('')
  })
  return picture(fullWidth, height, [...grid, ...moments, ...drawn])
}

const lastOf = (values: readonly (number | null)[]) => values.findLast((value) => value !== null) ?? 0

/** Names that would stand on each other are moved apart, in their order from above. */
function namePlaces(wanted: readonly number[]): readonly number[] {
  const places = [...wanted]
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  let free = top
  for (const index of order) {
    const place = Math.max(free, wanted[index] ?? 0)
    places[index] = place
    free = place + 11
  }
  return places
}
