import { crc32, deflateSync, inflateSync } from 'node:zlib'

/**
 * A screenshot as a PNG of the 256 colours that it has most of: a page has few colours, and the picture becomes a
 * third as large. Takes what Chromium makes: 8 bits per channel, not interlaced.
 */
export function shrink(png: Buffer): Buffer {
  const { width, height, channels, data } = decode(png)
  const keyOf = (at: number) => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += channels) counts.set(keyOf(at), (counts.get(keyOf(at)) ?? 0) + 1)
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([key]) => key)
  const nearest = new Map(palette.map((key, index) => [key, index]))
  const lines = Buffer.alloc(height * (width + 1))
  for (let pixel = 0; pixel < width * height; pixel++) {
    const key = keyOf(pixel * channels)
    let index = nearest.get(key)
    if (index === undefined) {
      index = closest(palette, key)
      nearest.set(key, index)
    }
    lines[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = index
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function closest(palette: readonly number[], key: number): number {
  const away = (other: number) =>
    ((other >> 16) - (key >> 16)) ** 2 +
    (((other >> 8) & 255) - ((key >> 8) & 255)) ** 2 +
    ((other & 255) - (key & 255)) ** 2
  return palette.reduce((best, other, index) => (away(other) < away(palette[best] ?? 0) ? index : best), 0)
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(body.length, 0)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}

function decode(png: Buffer) {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = png[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(parts))
  const line = width * channels
  const data = Buffer.alloc(height * line)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)] ?? 0
    for (let x = 0; x < line; x++) {
      const left = x < channels ? 0 : (data[y * line + x - channels] ?? 0)
      const up = y === 0 ? 0 : (data[(y - 1) * line + x] ?? 0)
      const upLeft = y === 0 || x < channels ? 0 : (data[(y - 1) * line + x - channels] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0
      data[y * line + x] = ((raw[y * (line + 1) + 1 + x] ?? 0) + guess) & 255
    }
  }
  return { width, height, channels, data }
}

function paeth(left: number, up: number, upLeft: number): number {
  const [a, b, c] = [Math.abs(up - upLeft), Math.abs(left - upLeft), Math.abs(left + up - 2 * upLeft)]
  return a <= b && a <= c ? left : b <= c ? up : upLeft
}
