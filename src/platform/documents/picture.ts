/** A drawing as SVG, sized in points of paper. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number }

export const colours = {
  spruce: '#1d5145',
  leaf: '#2f7358',
  amber: '#c9781a',
  ink: '#1c2422',
  quiet: '#4d5a56',
  line: '#c9d2ce',
  snow: '#f1f5f3',
}

/** The colour of each series of lines, after each other. */
export const seriesColours = ['#2f7358', '#4a86a8', '#a8304a', '#7ba05a', '#8c8a7d', '#5b4a8a'] as const

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export type Anchor = 'start' | 'middle' | 'end'

/** Words in a drawing. Their width can only be reckoned, see `widthOf`. */
export function words(
  x: number,
  y: number,
  text: string,
  { size = 9, anchor = 'start', fill = colours.ink, bold = false, halo = false }: TextOptions = {},
): string {
  const look = `font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold ? ' font-weight="600"' : ''}`
  const at = `x="${round(x)}" y="${round(y)}"`
  const ground = halo
    ? `<text ${at} ${look} stroke="#ffffff" stroke-width="2.4" stroke-linejoin="round">${escaped(text)}</text>`
    : ''
  return `${ground}<text ${at} ${look}>${escaped(text)}</text>`
}
type TextOptions = {
  readonly size?: number
  readonly anchor?: Anchor
  readonly fill?: string
  readonly bold?: boolean
  readonly halo?: boolean
}

export const widthOf = (text: string, size = 9): number => text.length * size * 0.51

export const round = (value: number): string => String(Math.round(value * 100) / 100)

export function picture(width: number, height: number, parts: readonly string[]): Picture {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="Source Sans 3">${parts.join('')}</svg>`
  return { svg, width, height }
}

/** The width of the text on an upright page, in points. */
export const fullWidth = 448
