import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { canonicalBytes, sha256 } from './canonical.ts'
import { wordsCarried } from './carried.ts'
import type { Edition } from './queries.ts'
import { isProven, type Verdict, verifyExport } from './verify.ts'

const digest = 'ab'.repeat(32)

function anExport(parts: { readonly [name: string]: unknown }, more: object = {}) {
  const named = Object.entries(parts).map(([name, part]) => [name, sha256(canonicalBytes(part))])
  const manifest = {
    edition: 1,
    title: { sv: 'Slutrapport', en: 'Final report' },
    figures: [
      { key: 'companies_supported', unit: 'companies' },
      { key: 'people_women', unit: 'people' },
    ],
    parts: Object.fromEntries(named),
  }
  return { nimr: 'edition', sha256: sha256(canonicalBytes(manifest)), manifest, parts, ...more }
}
const verified = (written: unknown) => verifyExport(Buffer.from(JSON.stringify(written)))

test('an export with figures of one’s own, and the digests to match, is not proven to be the edition whose digest it mentions', () => {
  const forged = verified(anExport({ narrative: 'Vi nådde 900 företag.' }, { see: digest }))
  expect(forged?.whole).toBe(true)
  const verdict = {
    kind: 'changed',
    edition: { digest } as Edition,
    content: { whole: true, parts: 1, wrong: [] },
  } as const satisfies Verdict
  expect(isProven(verdict, forged)).toBe(false)
  expect(isProven({ kind: 'unknown' }, forged)).toBe(false)
  expect(isProven({ ...verdict, edition: { digest: forged?.digest } as Edition }, forged)).toBe(true)
})

test('an export from which words or figures were taken is not whole; figures of persons are let out of it', () => {
  const whole = anExport({ narrative: 'Ord', 'figure.people_women': {}, 'figure.companies_supported': {} })
  const without = (name: string) => verified({ ...whole, parts: { ...whole.parts, [name]: undefined } })
  expect(without('figure.people_women')).toMatchObject({ whole: true, apart: ['figure.people_women'] })
  for (const name of ['narrative', 'figure.companies_supported'])
    expect(without(name)).toMatchObject({ whole: false, wrong: [name], apart: [] })
})

test('a file that only looks like an export is none', () => {
  const whole = anExport({ narrative: 'Ord' })
  for (const odd of [{ parts: null }, { manifest: { ...whole.manifest, parts: null } }, { manifest: [] }])
    expect(verified({ ...whole, ...odd })).toBeNull()
  const deep = JSON.stringify({ ...whole, parts: { narrative: 0 } }).replace(
    '"narrative":0',
    `"narrative":${'['.repeat(200_000)}${']'.repeat(200_000)}`,
  )
  expect(verifyExport(Buffer.from(deep))).toBeNull()
})

/** Seconds of the processor, which do not hang on what else the machine does. */
function secondsOf(act: () => unknown): number {
  const began = process.threadCpuUsage()
  act()
  const { user, system } = process.threadCpuUsage(began)
  return (user + system) / 1e6
}

test('no small file keeps the server at work: not one of open marks, nor one that unpacks the same bomb again and again', () => {
  expect(secondsOf(() => wordsCarried(Buffer.alloc(2_000_000, '<')))).toBeLessThan(5)
  const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024))
  const packed = bomb.subarray(2, -4)
  const local = Buffer.alloc(30)
  local.write('PK\u0003\u0004', 'latin1')
  const entry = Buffer.alloc(46)
  entry.write('PK\u0001\u0002', 'latin1')
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(2000, 10)
  end.writeUInt32LE(local.length + packed.length, 16)
  const zip = Buffer.concat([local, packed, ...Array<Buffer>(2000).fill(entry), end])
  expect(secondsOf(() => wordsCarried(zip))).toBeLessThan(5)
  const stream = Buffer.concat([Buffer.from('\nstream\n'), bomb, Buffer.from('\nendstream\n')])
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7'), ...Array<Buffer>(100).fill(stream)])
  expect(secondsOf(() => wordsCarried(pdf))).toBeLessThan(5)
})

test('a digest is found in a compressed stream of a PDF, also after a picture and the word stream', () => {
  const stream = (bytes: Buffer) =>
    Buffer.concat([Buffer.from('\nstream\n'), bytes, Buffer.from('\nendstream\n')])
  const file = Buffer.concat([
    Buffer.from('%PDF-1.7 an upstream producer'),
    stream(Buffer.from([255, 216, 255, 224, 0, 1])),
    stream(deflateSync(Buffer.from(`SHA-256 ${digest.slice(0, 30)}\n${digest.slice(30)}`))),
  ])
  expect(wordsCarried(file)).toContain(digest)
})
