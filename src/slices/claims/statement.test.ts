import { expect, test } from 'vitest'
import { ore } from '../../kit/money.ts'
import { type StatementRow, withPartners } from './statement.ts'

const salary = (accountId: number): StatementRow => ({
  accountId,
  typeName: 'Personal',
  voucher: '',
  text: 'Affärscoach, lön januari 2021',
  bookedOn: '2021-01-31',
  paidOn: '2021-01-31',
  account: null,
  accountName: null,
  supplier: null,
  amountOre: ore(37_359_21),
})
const mala = { accountId: 1, name: 'Malå' }
const norsjo = { accountId: 2, name: 'Norsjö' }

test('where several partners account together each row says whose books it is in', () => {
  expect(withPartners([salary(1), salary(2)], [mala, norsjo]).map(({ text }) => text)).toEqual([
    'Malå: Affärscoach, lön januari 2021',
    'Norsjö: Affärscoach, lön januari 2021',
  ])
})

test('a statement of one partner leaves the text as it is in the books', () => {
  expect(withPartners([salary(1)], [mala])[0]?.text).toBe('Affärscoach, lön januari 2021')
})
