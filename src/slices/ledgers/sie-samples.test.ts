import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sharedFile } from '../../../test/world/shared-data.ts'
import { decideEncoding } from './byte-encoding.ts'
import { readSie } from './sie-reader.ts'
import type { SieRefusal, SieVoucher } from './sie-types.ts'

const there = (name: string) => sharedFile(`data/samples/sie/${name}`)

async function read(path: string) {
  const bytes = readFileSync(path)
  const vouchers: SieVoucher[] = []
  let refusal: SieRefusal | undefined
  for await (const event of readSie([bytes.subarray(0, 999), bytes.subarray(999)], decideEncoding(bytes))) {
    if (event.kind === 'voucher') vouchers.push(event.voucher)
    if (event.kind === 'refused') refusal = event.refusal
  }
  return { vouchers, refusal }
}

/**
 * Another way to the same sums: nothing is taken apart, the whole file is searched by one pattern; added and removed
 * rows are left out, as the specification tells readers who do not know them; the bytes are not decoded.
 */
function countByPattern(path: string) {
  const text = readFileSync(path, 'latin1')
  const sums: Record<string, bigint> = {}
  const pattern =
    /^[ \t]*#TRANS[ \t]+"?([^\s"{]+)"?[ \t]*\{[^}]*\}[ \t]*"?(-?)(\d+)(?:\.(\d{1,2}))?"?(?=\s|$)/gm
  let rows = 0
  for (const [, account = '', sign, kronor = '', fraction = ''] of text.matchAll(pattern)) {
    const size = BigInt(kronor) * 100n + BigInt(fraction.padEnd(2, '0'))
    sums[account] = (sums[account] ?? 0n) + (sign ? -size : size)
    rows += 1
  }
  return { sums, rows, vouchers: text.match(/^[ \t]*#VER\b/gm)?.length ?? 0 }
}

test.each([
  ['BL0001_typ4.SE', 84, 405],
  ['FAKT.SI', 1, 3],
  ['MAMUT_SIE4_EXPORT.SE', 168, 458],
  ['SIE4_Exempelfil_med_underdim.SE', 295, 1330],
  ['Sie4.se', 70, 260],
  ['Sie4.si', 165, 869],
])('the sums per account of %s agree with an independent count', async (name, vouchers, rows) => {
  const path = there(name)
  if (!path) return
  const outcome = await read(path)
  expect(outcome.refusal).toBeUndefined()
  const counted = countByPattern(path)
  expect([counted.vouchers, counted.rows]).toEqual([vouchers, rows])
  expect(outcome.vouchers).toHaveLength(vouchers)
  const all = outcome.vouchers.flatMap((voucher) => voucher.rows)
  expect(all).toHaveLength(rows)
  const sums: Record<string, bigint> = {}
  for (const { account, amountOre } of all) sums[account] = (sums[account] ?? 0n) + BigInt(amountOre)
  expect(sums).toEqual(counted.sums)
})

test('the object of a sample is read as its letters were meant', async () => {
  const path = there('MAMUT_SIE4_EXPORT.SE')
  if (!path) return
  const { vouchers } = await read(path)
  expect(vouchers[0]?.text).toBe('30083 Svenska Mässan i Göteborg, 12')
  expect(vouchers[0]?.rows[2]?.objects).toEqual([
    { dimension: 8, code: '30083' },
    { dimension: 1, code: '2' },
    { dimension: 10, code: '12' },
  ])
})

test.each([
  ['refuse/HAS1_1412.se', 'not_sie', 1, 'DOCTYPE'],
  ['refuse/transaktioner_ovnbolag-bad-balance.se', 'voucher_unbalanced', 3905, '-12771.00'],
  ['typ1.se', 'sie_type_other', 5, '1'],
  ['Sie2.se', 'sie_type_other', 5, '2'],
])('%s is refused: %s at line %i', async (name, code, line, found) => {
  const path = there(name)
  if (!path) return
  const { refusal } = await read(path)
  expect(refusal).toMatchObject({ code, line })
  expect(refusal?.found).toContain(found)
})
