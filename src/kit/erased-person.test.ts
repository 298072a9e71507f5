import { expect, test } from 'vitest'
import { nameInWords } from './erased-person.ts'

test('an erased person is called so in the reader’s language, alone and among others', () => {
  expect(nameInWords('Raderad person', 'en')).toBe('Erased person')
  expect(nameInWords('Raderad person', 'sv')).toBe('Raderad person')
  expect(nameInWords('Ida Norberg, Raderad person', 'en')).toBe('Ida Norberg, Erased person')
})
