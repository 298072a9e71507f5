import { describe, expect, test } from 'vitest'
import {
  checkOrgNumber,
  formatOrgNumber,
  luhnDigit,
  maskedPersonalNumber,
  orgNumberDigits,
} from './org-number.ts'

const companies =
  '556012-5790 556703-7485 556036-0793 556694-3352 529999-9994 556016-0680 556042-7220 556036-2138 556001-5835 556103-4249 556014-2720 556000-3468 556007-3495 556000-4615 556009-4178 502007-7862 559244-0001'
const publicBodies =
  '212000-0142 212000-1355 212000-2577 212000-2866 202100-5448 202100-5489 202100-0837 212000-2817 212000-2585 212000-2809 212000-2601 212000-2619 212000-2635 212000-2643 212000-2650'
const associations = '857209-0606 802005-1952 802005-7538 802406-2302 855104-0721 802014-4120'
const people =
  '195102179974 194912109958 197906889972 199502809990 196802709995 200304839996 197904739997 194511809891 198601769915 196102709976 195212779895'

describe('an organisation number', () => {
  test.each([
    ['company', companies],
    ['public', publicBodies],
    ['association', associations],
  ])('of a %s is shown in full to everyone', (kind, numbers) => {
    for (const number of numbers.split(' ')) {
      expect(checkOrgNumber(number)).toEqual({
        valid: true,
        kind,
        digits: number.replace('-', ''),
        formatted: number,
        masked: number,
      })
    }
  })
  test('may be written with or without dash, spaces and the leading 16', () => {
    for (const text of [
      '5560125790',
      '556012 5790',
      ' 556012-5790 ',
      '165560125790',
      '16 556012-5790',
      '556012–5790',
    ]) {
      expect(orgNumberDigits(text), text).toBe('5560125790')
    }
  })
  test('with a wrong check digit is not one', () => {
    for (const text of [
      '556012-5791',
      '556000-0009',
      '556703-7484',
      '551012-5790',
      '5560160681',
      '165561034250',
    ]) {
      expect(checkOrgNumber(text), text).toEqual({ valid: false, kind: null, formatted: null, masked: null })
    }
  })
  test('of another length, shape or century is not one', () => {
    for (const text of [
      '',
      '556012',
      '556012-57900',
      '195560125790',
      '205560125790',
      'SE556012579001',
      '5560-125790',
      '556012+5790',
      '000000-0000',
      '٥٥٦٠١٢٥٧٩٠',
      '😀',
      'x'.repeat(10_000),
      '1'.repeat(10_000),
      '167906889972',
      '219502809990',
    ]) {
      expect(checkOrgNumber(text).valid, text.slice(0, 20)).toBe(false)
    }
  })
  test('tells the kind by its first digit', () => {
    const kindOf = (nine: string) => checkOrgNumber(nine + luhnDigit(nine)).kind
    expect('1 2 3 5 6 7 8 9'.split(' ').map((first) => kindOf(`${first}62000001`))).toEqual([
      'estate',
      'public',
      'foreign',
      'company',
      'simple_partnership',
      'economic_association',
      'association',
      'partnership',
    ])
    for (const unused of ['062000001', '462000001']) expect(kindOf(unused)).toBeNull()
  })
})

describe("a sole trader's number", () => {
  test('is a personal or coordination number, and masked so that neither birth date nor last digits show', () => {
    for (const number of people.split(' ')) {
      for (const text of [number, number.slice(2), `${number.slice(0, 8)}-${number.slice(8)}`]) {
        const check = checkOrgNumber(text)
        expect(check).toMatchObject({ valid: true, kind: 'sole_trader', masked: '******-****' })
        expect(check.formatted).toBe(`${number.slice(2, 8)}-${number.slice(8)}`)
      }
    }
  })
  test('of one who has turned a hundred is written with a plus sign', () => {
    expect(checkOrgNumber('191212121212', 2026).formatted).toBe('121212+1212')
    expect(checkOrgNumber('191212121212', 2011).formatted).toBe('121212-1212')
    expect(checkOrgNumber('121212+1212').formatted).toBe('121212+1212')
  })
  test('must be of a day that has been', () => {
    const check = (nine: string, century = '') => checkOrgNumber(century + nine + luhnDigit(nine)).valid
    expect(check('990229123')).toBe(false)
    expect(check('000229123', '20')).toBe(true)
    expect(check('000229123', '19')).toBe(false)
    expect(check('991332123')).toBe(false)
    expect(check('990100123')).toBe(false)
    expect(check('990160123')).toBe(false)
    expect(check('990131123')).toBe(true)
    expect(check('990191123')).toBe(true)
    expect(check('990192123')).toBe(false)
  })
  test('that cannot be read is hidden too', () => {
    expect(formatOrgNumber('7906889973', 'masked')).toBe(maskedPersonalNumber)
    expect(formatOrgNumber('7906889972', 'masked')).toBe(maskedPersonalNumber)
    expect(formatOrgNumber('7906889972', 'full')).toBe('790688-9972')
    expect(formatOrgNumber('5560125790', 'masked')).toBe('556012-5790')
  })
})
