import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decideEncoding, type Encoding, toBytes, toCp437 } from './byte-encoding.ts'
import { readSie } from './sie-reader.ts'
import { sieText } from './sie-text.ts'
import type { SieFile, SieRefusal, SieVoucher } from './sie-types.ts'

const head =
  '#FLAGGA 0\n#PROGRAM "Ekonomi" 1.0\n#FORMAT PC8\n#GEN 20210401\n#SIETYP 4\n#FNAMN "Malå kommun"\n'
const porto = `#VER A 1 20210331 "Porto"
{
#TRANS 1910 {} -1200
#TRANS 2640 {} 240
#TRANS 6250 {} 960
#RTRANS 1910 {} 200 20210405
#TRANS 1910 {} 200
#RTRANS 2640 {} -40
#TRANS 2640 {} -40
#RTRANS 6250 {} -160
#TRANS 6250 {} -160
}
`

async function read(text: string | Uint8Array, pieceBytes = 7) {
  const bytes = typeof text === 'string' ? toCp437(text) : text
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, at) =>
    bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes),
  )
  const vouchers: SieVoucher[] = []
  let refusal: SieRefusal | undefined
  let file: SieFile | undefined
  for await (const event of readSie(pieces, decideEncoding(bytes))) {
    if (event.kind === 'voucher') vouchers.push(event.voucher)
    if (event.kind === 'refused') refusal = event.refusal
    if (event.kind === 'end') file = event.file
  }
  return { vouchers, refusal, file }
}

function sums(vouchers: readonly SieVoucher[]) {
  const rows = vouchers.flatMap((voucher) => voucher.rows)
  return Object.fromEntries(
    [...Map.groupBy(rows, (row) => row.account)].map(([account, all]) => [
      account,
      all.reduce((sum, row) => sum + row.amountOre, 0),
    ]),
  )
}

test('what was added to the voucher Porto is counted once: 1910 −1000, 2640 200, 6250 800', async () => {
  const { vouchers } = await read(head + porto)
  expect(sums(vouchers)).toEqual({ 1910: -100_000, 2640: 20_000, 6250: 80_000 })
})

test('what was removed counts for nothing, and the other rows keep their places', async () => {
  const { vouchers } = await read(`${head}#VER A 2 20210331 "Fika"
{
#BTRANS 1910 {} -500.00
#TRANS 6110 {} 300.50
#BTRANS 6110 {} 500
#TRANS 1930 {} -300.5
}
`)
  expect(sums(vouchers)).toEqual({ 6110: 30_050, 1930: -30_050 })
  expect(vouchers[0]?.rows.map((row) => row.row)).toEqual([2, 4])
})

test('objects, texts, days, names and unknown labels are read as written', async () => {
  const { vouchers, file } = await read(`${head}#RAR 0 20210101 20211231
#ORGNR 212000-2866
#VALUTA SEK
#DIM 1 "Kostnadsställe"
#DIM 6 "Projekt"
#UNDERDIM 21 "Delprojekt" 6
#OBJEKT 6 "P100" "NiMR"
#KONTO 6110 "Kontorsmateriel"
#NYTT "något" {
#FNR "C:\\BOK\\"
{
okänt
}
#VER "B" "17" 20210228 "Pärmar och \\"papper\\"" 20210301 "SIGN" extra
{
#TRANS 6110 {1 "456" 6 "P100"} 99.90 20210227 "Pärm, \\"röd\\"" 2 "SIGN" mer
#TRANS\t1930{ }\t-99.90
#NYTTIVER 1
}
`)
  const [voucher] = vouchers
  expect(voucher).toMatchObject({
    series: 'B',
    number: '17',
    bookedOn: '2021-02-28',
    text: 'Pärmar och "papper"',
  })
  expect(voucher?.rows).toMatchObject([
    {
      account: '6110',
      amountOre: 9990,
      bookedOn: '2021-02-27',
      text: 'Pärm, "röd"',
      objects: [
        { dimension: 1, code: '456' },
        { dimension: 6, code: 'P100' },
      ],
    },
    { account: '1930', amountOre: -9990, bookedOn: '2021-02-28', text: '', objects: [] },
  ])
  expect(file?.years).toEqual([{ number: 0, fromOn: '2021-01-01', toOn: '2021-12-31' }])
  expect(file?.dimensions.get(21)).toEqual({ name: 'Delprojekt', parent: 6 })
  expect(file).toMatchObject({
    type: 4,
    orgNumber: '212000-2866',
    companyName: 'Malå kommun',
    isExport: false,
  })
  expect(file?.accounts.get('6110')).toBe('Kontorsmateriel')
  expect(file?.objects.get('6 P100')).toBe('NiMR')
})

const encodings: Encoding[] = ['cp437', 'windows-1252', 'utf-8']
const accented = `${head}#VER A 1 20210331 "Blåbärssoppa på Överön, Åsele"
{
#TRANS 6110 {} 1.00 "" "Kaffé"
#TRANS 1930 {} -1.00
}
`

test.each([
  ...encodings.map((encoding) => [encoding, toBytes(accented, encoding)] as const),
  [
    'utf-8 with its mark',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), toBytes(accented, 'utf-8')]),
  ] as const,
])('%s is told from its bytes, whatever the file says of itself', async (_, bytes) => {
  for (const piece of [1, 2, 3, 1000]) {
    const { vouchers, file } = await read(bytes, piece)
    expect(vouchers[0]?.text).toBe('Blåbärssoppa på Överön, Åsele')
    expect(vouchers[0]?.rows[0]?.text).toBe('Kaffé')
    expect(file?.companyName).toBe('Malå kommun')
  }
})

test.each(['\r\n', '\r'])('lines may end by %j', async (end) => {
  const { vouchers } = await read((head + porto).replaceAll('\n', end), 3)
  expect(sums(vouchers)).toEqual({ 1910: -100_000, 2640: 20_000, 6250: 80_000 })
})

describe('a checksum', () => {
  const summed = `${head.slice(10)}${porto}`
  const counted = (text: string, encoding: Encoding) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .map((line) => line.replace(/[\s"{}]/g, ''))
      .reduce((sum, line) => crc32(toBytes(line, encoding), sum), 0)
  // Counted by hand over the line without spaces, which holds because no field here has a space in it.
  const simple = summed.replace('"Malå kommun"', 'Malå')
  const sealed = (sum: number) => `#FLAGGA 0\n#KSUMMA\n${simple}#KSUMMA ${sum}\n`

  test.each(encodings)('that agrees is read, also in a file of %s', async (encoding) => {
    for (const over of ['cp437', encoding] as const) {
      const { refusal, vouchers } = await read(toBytes(sealed(counted(simple, over)), encoding))
      expect(refusal).toBeUndefined()
      expect(vouchers).toHaveLength(1)
    }
  })
  test('that disagrees refuses the file at its line', async () => {
    const { refusal } = await read(sealed(counted(simple, 'cp437') + 1))
    expect(refusal).toMatchObject({ code: 'checksum_wrong', line: 20 })
  })
  test('that was begun and never ended refuses the file', async () => {
    const { refusal } = await read(sealed(0).replace(/#KSUMMA 0\n$/, ''))
    expect(refusal?.code).toBe('checksum_open')
  })
})

const ver = (rows: string) => `${head}#VER A 1 20210331 "Porto"\n{\n${rows}\n}\n`
test.each([
  ['not_sie', 1, '<!DOCTYPE HTML><html>'],
  ['not_sie', 2, '\ndatum;belopp\n'],
  ['file_empty', 1, '\n \n'],
  ['sie_type_other', 5, head.replace('#SIETYP 4', '#SIETYP 1') + porto],
  ['sie_type_missing', 6, head.replace('#SIETYP 4\n', '') + porto],
  ['sie_no_vouchers', 6, head],
  ['voucher_unbalanced', 7, ver('#TRANS 1910 {} -0.10\n#TRANS 6110 {} 0.20\n#TRANS 6110 {} -0.11')],
  ['voucher_open', 7, `${head}#VER A 1 20210331 "Porto"\n{\n#TRANS 1910 {} 0`],
  ['voucher_open', 10, `${head}#VER A 1 20210331 "Porto"\n{\n#TRANS 1910 {} 0\n#VER A 2 20210331`],
  ['voucher_incomplete', 7, `${head}#VER A 1\n{\n}\n`],
  ['row_outside_voucher', 7, `${head}#TRANS 1910 {} 5\n`],
  ['row_incomplete', 9, ver('#TRANS 1910 {}')],
  ['row_incomplete', 9, ver('#TRANS 1910 500')],
  ['amount_wrong', 9, ver('#TRANS 1910 {} 1,50')],
  ['amount_wrong', 9, ver('#TRANS 1910 {} 1.505')],
  ['amount_wrong', 9, ver('#TRANS 1910 {} +1')],
  ['date_wrong', 9, ver('#TRANS 1910 {} 0 20210230')],
  ['date_wrong', 7, head + porto.replace('20210331', '210331')],
  ['objects_wrong', 9, ver('#TRANS 1910 {6 "P100} 0')],
  ['row_incomplete', 9, ver('#TRANS "1910 {} 0')],
  ['objects_wrong', 9, ver('#TRANS 1910 {6} 0')],
  ['objects_wrong', 9, ver('#TRANS 1910 {6 "P100" 0')],
  ['currency_other', 7, `${head}#VALUTA EUR\n${porto}`],
  ['line_too_long', 7, `${head}#PROSA ${'x'.repeat(100_001)}`],
])('%s is refused at line %i, in both languages', async (code, line, text) => {
  const { refusal, file } = await read(text, 50_000)
  expect(refusal).toMatchObject({ code, line })
  expect(file).toBeUndefined()
  for (const language of ['sv', 'en'] as const)
    expect(sieText(language)[refusal?.code ?? 'file_empty'](refusal?.found ?? '').length).toBeGreaterThan(20)
})

test('many small amounts add up exactly, where fractions would not', async () => {
  const rows = Array.from({ length: 1000 }, () => '#TRANS 6110 {} 0.10').join('\n')
  const { vouchers, refusal } = await read(ver(`${rows}\n#TRANS 1930 {} -100.00`))
  expect(refusal).toBeUndefined()
  expect(sums(vouchers)).toEqual({ 6110: 10_000, 1930: -10_000 })
})

test('a text that a program cut off with its closing quote ends with its line', async () => {
  const { vouchers, refusal } = await read(ver('#TRANS 1930 {} -5 20210331 "Kopieringspap\n#TRANS 6110 {} 5'))
  expect(refusal).toBeUndefined()
  expect(vouchers[0]?.rows[0]?.text).toBe('Kopieringspap')
})
