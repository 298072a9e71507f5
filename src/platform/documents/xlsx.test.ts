import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { ore } from '../../kit/money.ts'
import { columnLetter, sheetName, spreadsheetXlsx } from './index.ts'

test('a sheet has real numbers and days, formulas for what is reckoned, a frozen head and a filter that leaves the sums alone', async () => {
  const file = await spreadsheetXlsx('Prov', [
    {
      name: 'Kostnader: 2021/2022',
      columns: [{ header: 'Slag' }, { header: 'Dag' }, { header: 'Kronor' }, { header: 'Andel' }],
      rows: [
        [
          '=1+1',
          { day: '2021-06-15' },
          { ore: ore(120_050) },
          { formula: 'C2/C4', result: 0.75, as: 'percent' },
        ],
        [
          'Resor',
          { day: '2021-06-16' },
          { ore: ore(40_017) },
          { formula: 'C3/C4', result: 0.25, as: 'percent' },
        ],
        ['Summa', '', { sumFromRow: 2, ore: ore(160_067) }, ''],
      ],
      boldRows: [2],
    },
  ])
  const { sheets } = await readXlsx(file)
  const [sheet] = sheets
  expect(sheet?.name).toBe('Kostnader  2021 2022')
  expect(sheet?.rows[1]?.[0]).toBe('=1+1')
  expect(sheet?.rows[1]?.[2]).toBe(1200.5)
  expect(sheet?.autoFilter?.range).toBe('A1:D3')
  expect(sheet?.cells?.get('3,2')?.formula).toBe('SUM(C2:C3)')
  expect(sheet?.cells?.get('1,3')?.formula).toBe('C2/C4')
})

test('columns are named on past Z, and sheets as Excel takes them', () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  expect(sheetName('a'.repeat(40))).toHaveLength(31)
})

test('a character that XML cannot hold does not make the file unreadable, nor do words longer than a cell', async () => {
  const file = await spreadsheetXlsx('Prov\uffff', [
    {
      name: 'Blad\ufffe',
      columns: [{ header: 'Sva\uffffr' }],
      rows: [['a\u0007\ufffeb'], ['x'.repeat(40_000)]],
    },
  ])
  const { sheets, properties } = await readXlsx(file)
  expect(properties?.title).toBe('Prov')
  expect(sheets[0]?.name).toBe('Blad')
  expect(sheets[0]?.rows.map(([cell]) => cell)).toEqual(['Svar', 'ab', 'x'.repeat(32_767)])
})
