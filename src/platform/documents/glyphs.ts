/** The code points a font can draw, read from its character map (TrueType `cmap`, formats 4 and 12). */
export function codePointsOf(font: Buffer): Set<number> {
  const found = new Set<number>()
  const cmap = tableOffset(font, 'cmap')
  for (let place = 0; place < font.readUInt16BE(cmap + 2); place++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + place * 8 + 4)
    const format = font.readUInt16BE(at)
    if (format === 12) addGroups(font, at, found)
    if (format === 4) addSegments(font, at, found)
  }
  return found
}

/**
 * What a text becomes in a document: control and formatting characters go, and a character that no font at hand
 * can draw becomes `□`.
 * PDF/UA forbids glyphs that are missing, so without this one emoji would stop a whole report.
 */
export function drawable(text: string, known: ReadonlySet<number>): string {
  let drawn = ''
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    if (character === '\n') drawn += character
    else if (/[\p{Cc}\p{Cf}]/u.test(character)) continue
    else if (known.has(point)) drawn += character
    else if (!/\p{Mn}/u.test(character)) drawn += replacement
  }
  return drawn
}
const replacement = '□'

function tableOffset(font: Buffer, name: string): number {
  for (let place = 0; place < font.readUInt16BE(4); place++) {
    const record = 12 + place * 16
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8)
  }
  throw new Error(`the font has no table ${name}`)
}

function addGroups(font: Buffer, at: number, found: Set<number>): void {
  for (let place = 0; place < font.readUInt32BE(at + 12); place++) {
    const group = at + 16 + place * 12
    for (let point = font.readUInt32BE(group); point <= font.readUInt32BE(group + 4); point++)
      found.add(point)
  }
}

function addSegments(font: Buffer, at: number, found: Set<number>): void {
  const twice = font.readUInt16BE(at + 6)
  for (let place = 0; place < twice; place += 2) {
    const last = font.readUInt16BE(at + 14 + place)
    const first = font.readUInt16BE(at + 16 + twice + place)
    for (let point = first; point <= last && point < 0xffff; point++) found.add(point)
  }
}
