import { expect, test } from 'vitest'
import { hasDigits, numberWords, standsInWords } from './number-words.ts'

test.each([
  [0, 'noll', 'zero'],
  [1, 'ett', 'one'],
  [12, 'tolv', 'twelve'],
  [21, 'tjugoett', 'twenty-one'],
  [73, 'sjuttiotre', 'seventy-three'],
  [100, 'hundra', 'one hundred'],
  [215, 'tvåhundrafemton', 'two hundred and fifteen'],
  [1001, 'tusenett', 'one thousand and one'],
  [12_345, 'tolvtusentrehundrafyrtiofem', 'twelve thousand three hundred and forty-five'],
])('%i is written %s and %s', (value, sv, en) => {
  expect(numberWords(value, 'sv')).toBe(sv)
  expect(numberWords(value, 'en')).toBe(en)
})

test('one of what is called en is en, also last in a longer number', () => {
  expect(numberWords(1, 'sv', 'common')).toBe('en')
  expect(numberWords(31, 'sv', 'common')).toBe('trettioen')
})

test('decimals, what is below nothing and millions have no words', () => {
  for (const value of [1.5, -1, 1_000_000]) expect(numberWords(value, 'sv')).toBeNull()
})

test('twelve is in words in Swedish, nine in English; the next is in digits', () => {
  const alone = { counts: true, digitsBeside: false }
  expect([12, 13].map((n) => standsInWords(n, 'sv', alone))).toEqual([true, false])
  expect([9, 10].map((n) => standsInWords(n, 'en', alone))).toEqual([true, false])
})

test('money, decimals and numbers beside digits stay in digits', () => {
  expect(standsInWords(5, 'sv', { counts: false, digitsBeside: false })).toBe(false)
  expect(standsInWords(2.5, 'sv', { counts: true, digitsBeside: false })).toBe(false)
  expect(standsInWords(5, 'sv', { counts: true, digitsBeside: true })).toBe(false)
})

test('years, days and names with a number in them are no numbers to compare with', () => {
  for (const words of ['under 2018–2020', 'den 1 mars 2022', '2022-03-31', 'hela R10', 'Covid-19'])
    expect(hasDigits(words), words).toBe(false)
  for (const words of ['18–30 år', 'ca 80 %', '3 av dem']) expect(hasDigits(words), words).toBe(true)
})
