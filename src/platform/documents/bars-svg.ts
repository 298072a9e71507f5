import type { BarsBlock } from './block.ts'
import { colours, fullWidth, type Picture, picture, round, widthOf, words } from './picture.ts'

const rowHeight = 20

/** Lying bars, each with its name before it and its amount in words after it. */
export function barsSvg({ bars }: BarsBlock): Picture {
  const most = Math.max(1, ...bars.map(({ amount }) => amount))
  const left = Math.min(fullWidth * 0.42, Math.max(40, ...bars.map(({ name }) => widthOf(name))) + 10)
  const room = fullWidth - left - Math.max(20, ...bars.map(({ text }) => widthOf(text))) - 8
  const parts = bars.map(({ name, amount, text }, at) => {
    const y = at * rowHeight
    const length = (Math.max(0, amount) / most) * room
    return [
      words(left - 8, y + 13.5, name, { anchor: 'end' }),
      `<rect x="${round(left)}" y="${y + 4}" width="${round(Math.max(length, 0.5))}" height="12" rx="1.5" fill="${colours.leaf}"/>`,
      words(left + length + 6, y + 13.5, text, { bold: true }),
    ].join('')
  })
  const ground = `<path d="M${round(left)} 0V${bars.length * rowHeight}" stroke="${colours.line}" stroke-width="0.75"/>`
  return picture(fullWidth, bars.length * rowHeight, [...parts, ground])
}
