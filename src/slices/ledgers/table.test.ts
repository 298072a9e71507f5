import { readFileSync } from 'node:fs'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { sharedFile } from '../../../test/world/shared-data.ts'
import { decideEncoding, type Encoding, toBytes } from './byte-encoding.ts'
import { guessColumns, headingSignature, mappingFaults } from './table-columns.ts'
import { readTable, tableForm } from './table-reader.ts'
import { tableText } from './table-text.ts'
import type { TableCell, TableHead, TableRefusal } from './table-types.ts'
import { cellAmountOre, cellDay } from './table-values.ts'
import { unpackedBytes } from './zip-size.ts'

async function read(bytes: Uint8Array, pieceBytes = 5) {
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, at) =>
    bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes),
  )
  const rows: (readonly TableCell[])[] = []
  let head: TableHead | undefined
  let refusal: TableRefusal | undefined
  const lines: number[] = []
  for await (const event of readTable(pieces, tableForm(bytes), decideEncoding(bytes))) {
    if (event.kind === 'head') head = event.head
    if (event.kind === 'refused') refusal = event.refusal
    if (event.kind === 'line') {
      rows.push(event.row.cells)
      lines.push(event.row.line)
    }
  }
  return { rows, head, refusal, lines }
}

const ledger = [
  ['Huvudbok, Malå kommun'],
  [],
  ['Ver.nr', 'Ver.text', 'Bokförd', 'Betalad', 'Konto', 'Kontonamn', 'Leverantör', 'Belopp'],
  ['1001', 'Resa', '2021-03-31', '', '5800', 'Resor', 'Åkeri AB', '1 234,50'],
  ['1002', 'Kredit; "rättelse"', '2021-04-01', '', '5800', 'Resor', 'Åkeri AB', '-34,50'],
]

const csvOf = (separator: string, end = '\r\n') =>
  ledger
    .map((row) =>
      row.map((cell) => (/[;,"\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    )
    .join(end)

test.each([
  [';', '\r\n', 'utf-8'],
  [',', '\n', 'windows-1252'],
  ['\t', '\r', 'cp437'],
] as const)(
  'a ledger separated by %j with lines ending %j in %s is read',
  async (separator, end, encoding) => {
    for (const piece of [1, 3, 1000]) {
      const { rows, head, lines } = await read(toBytes(csvOf(separator, end), encoding as Encoding), piece)
      expect(head).toEqual({ line: 3, headings: ledger[2] })
      expect(rows).toEqual(ledger.slice(3))
      expect(lines).toEqual([4, 5])
    }
  },
)

test('a quoted field may go over several lines, and the lines after it keep their numbers', async () => {
  const { rows, lines } = await read(
    Buffer.from('Datum;Belopp;Text\n2021-01-01;5;"två\nrader"\n2021-01-02;6;en'),
  )
  expect(rows).toEqual([
    ['2021-01-01', '5', 'två\nrader'],
    ['2021-01-02', '6', 'en'],
  ])
  expect(lines).toEqual([2, 4])
})

test('a spreadsheet that says it unpacks to gigabytes is refused before it is', async () => {
  const xlsx = await writeXlsx({
    sheets: [
      {
        name: 'Blad1',
        rows: [
          ['Datum', 'Belopp'],
          ['2021-01-01', 5],
        ],
      },
    ],
  })
  expect(unpackedBytes(xlsx)).toBeLessThan(100_000)
  const bomb = Buffer.from(xlsx)
  const entry = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  bomb.writeUInt32LE(0xf0000000, entry + 24)
  expect((await read(bomb, 10_000)).refusal?.code).toBe('table_too_large')
})

test('a spreadsheet gives the same lines as its text, its days and numbers among them', async () => {
  const rows = [
    ['Huvudbok'],
    [],
    ['Ver.nr', 'Bokförd', 'Konto', 'Belopp'],
    [1001, new Date('2021-03-31T00:00:00Z'), '5800', 1234.5],
    [1002, '20210401', '5800', 0.1 + 0.2],
  ]
  const xlsx = await writeXlsx({ sheets: [{ name: 'Blad1', rows }] })
  const ods = await writeOds({ sheets: [{ name: 'Blad1', rows }] })
  for (const bytes of [xlsx, ods]) {
    const outcome = await read(bytes, 10_000)
    expect(outcome.refusal).toBeUndefined()
    expect(outcome.head).toMatchObject({ line: 3, headings: ['Ver.nr', 'Bokförd', 'Konto', 'Belopp'] })
    expect(outcome.lines).toEqual([4, 5])
    expect(outcome.rows.map((row) => cellDay(row[1]))).toEqual(['2021-03-31', '2021-04-01'])
    expect(outcome.rows.map((row) => cellAmountOre(row[3]))).toEqual([123_450, 30])
  }
})

test.each([
  ['1 234,50', 123_450],
  ['1\u00a0234,50', 123_450],
  ['1 234,50-', -123_450],
  ['1 234,50 kr -', -123_450],
  ['(1 234,50)', -123_450],
  ['−99,9', -9990],
  ['1.234,50', 123_450],
  ['1234.5 SEK', 123_450],
  ['0', 0],
  ['0,00-', 0],
  [1234.56, 123_456],
  [-0.07, -7],
  [1.005, null],
  ['1,505', 150_500],
  ['1,5055', null],
  ['-5-', null],
  ['fem', null],
  [null, null],
])('%j is %j öre', (cell, amountOre) => expect(cellAmountOre(cell)).toBe(amountOre))

test.each([
  ['2021-03-31', '2021-03-31'],
  ['20210331', '2021-03-31'],
  [20_210_331, '2021-03-31'],
  ['210331', '2021-03-31'],
  ['2021-03-31 00:00:00', '2021-03-31'],
  ['31/3 2021', '2021-03-31'],
  ['31.3.2021', '2021-03-31'],
  ['3 mars 2021', '2021-03-03'],
  ['2021-02-30', null],
  ['i går', null],
  [null, null],
])('%j is the day %j', (cell, day) => expect(cellDay(cell)).toBe(day))

test('columns are guessed by their headings, and a mapping says what it lacks', () => {
  expect(guessColumns(ledger[2] ?? [])).toEqual({
    number: 0,
    text: 1,
    bookedOn: 2,
    paidOn: 3,
    account: 4,
    accountName: 5,
    supplier: 6,
    amount: 7,
  })
  expect(mappingFaults({ debit: 3, credit: 4, bookedOn: 1 })).toEqual([])
  expect(mappingFaults({ text: 1, account: 1 })).toEqual([
    'amount_not_mapped',
    'day_not_mapped',
    'column_mapped_twice',
  ])
  expect(headingSignature(['Ver.nr', ' BELOPP '])).toBe(headingSignature(['ver nr', 'Belopp']))
})

test.each([
  ['table_empty', '\n\n'],
  ['table_unknown', '%PDF-1.7'],
  ['table_unknown', '<html>'],
  ['table_without_headings', 'bara\nnågra\nrader'],
  ['table_without_rows', 'Datum;Belopp\n'],
  ['table_broken', `Datum;Belopp\n"${'x'.repeat(100_100)}`],
  ['table_too_large', 'PK\u0003\u0004 och inget mer'],
])('%s is refused with what to do, in both languages', async (code, text) => {
  const { refusal } = await read(Buffer.from(text), 50_000)
  expect(refusal?.code).toBe(code)
  for (const language of ['sv', 'en'] as const)
    expect(tableText(language)[refusal?.code ?? 'table_empty'](refusal?.found ?? '').length).toBeGreaterThan(
      20,
    )
})

test('the suppliers’ invoices that an agency publishes add up to what another count gives', async () => {
  const path = sharedFile('data/samples/digg-leverantorsfakturor-2024-q3.csv')
  if (!path) return
  const { rows, head, refusal } = await read(readFileSync(path), 4096)
  expect(refusal).toBeUndefined()
  const mapping = guessColumns(head?.headings ?? [])
  expect(mapping).toMatchObject({ bookedOn: 0, invoiceNumber: 1, supplier: 4, amount: 5, currency: 6 })
  const inKronor = rows.filter((row) => row[6] === 'SEK')
  const sum = inKronor.reduce((total, row) => total + (cellAmountOre(row[5]) ?? Number.NaN), 0)
  const counted = [...readFileSync(path, 'utf8').matchAll(/;(-?\d+)(?:[.,](\d+))?;SEK;/g)]
  expect(rows).toHaveLength(507)
  expect(inKronor).toHaveLength(counted.length)
  const other = counted.reduce((total, [, kronor = '', part = '']) => {
    const size = BigInt(kronor.replace('-', '')) * 100n + BigInt(part.padEnd(2, '0'))
    return total + (kronor.startsWith('-') ? -size : size)
  }, 0n)
  expect(BigInt(sum)).toBe(other)
})
