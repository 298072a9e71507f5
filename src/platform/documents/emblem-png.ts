import { crc32, deflateSync } from 'node:zlib'

/** Width and height of the picture. */
export const emblemSize = { width: 270, height: 180 }
const blue = [0, 0x33, 0x99]
const yellow = [0xff, 0xcc, 0]
// Each point of the picture is looked at in so many places each way, so that the stars' edges are smooth.
const fineness = 4

/**
 * The emblem of the European Union as a PNG, for formats that take no drawing: twelve upright stars on a circle a third
 * of the height in radius, each star within a circle of an eighteenth of it.
 */
export function emblemPng(): Buffer {
  const { width, height } = emblemSize
  const stars = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6
    const reach = height / 3
    return starAt(width / 2 + reach * Math.sin(angle), height / 2 - reach * Math.cos(angle), height / 18)
  })
  const rows = Array.from({ length: height }, (_, y) => {
    const row = [0]
    for (let x = 0; x < width; x++) row.push(...colourAt(stars, x, y))
    return Buffer.from(row)
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

type Point = readonly [number, number]

function starAt(x: number, y: number, radius: number): Point[] {
  return Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * 0.382
    const angle = (index * Math.PI) / 5
    return [x + reach * Math.sin(angle), y - reach * Math.cos(angle)] as const
  })
}

function colourAt(stars: readonly Point[][], x: number, y: number): number[] {
  const near = stars.filter(([top]) => top && Math.abs(top[0] - x) < 12 && y - top[1] > -2 && y - top[1] < 24)
  let hits = 0
  for (let step = 0; near.length > 0 && step < fineness ** 2; step++) {
    const at = [
      x + ((step % fineness) + 0.5) / fineness,
      y + (Math.floor(step / fineness) + 0.5) / fineness,
    ] as const
    if (near.some((star) => isWithin(star, at))) hits++
  }
  const share = hits / fineness ** 2
  return blue.map((dark, part) => Math.round(dark + ((yellow[part] ?? 0) - dark) * share))
}

// A point is within when a ray from it crosses the outline an odd number of times.
function isWithin(outline: readonly Point[], [x, y]: Point): boolean {
  let within = false
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [0, 0]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within
  })
  return within
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
