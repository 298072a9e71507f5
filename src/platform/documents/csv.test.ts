import { expect, test } from 'vitest'
import { csvText } from './csv.ts'

test('a row opens in a Swedish spreadsheet as it was written: nothing runs, nothing splits, numbers stay numbers', () => {
  const row = [
    '=1+1',
    '+46 70',
    '@a',
    '-1 250,50 kr',
    '-12,50',
    '-3.5',
    'Berg; Dal',
    'sa "nej"',
    'två\nrader',
    '',
  ]
  expect(csvText([['A', 'B'], row])).toBe(
    `\uFEFFA;B\r\n'=1+1;'+46 70;'@a;'-1 250,50 kr;-12,50;-3.5;"Berg; Dal";"sa ""nej""";"två\nrader";\r\n`,
  )
})
