import { expect, test } from 'vitest'
import { evidenceCsv } from './csv.ts'
import { definitions, findDefinition } from './definitions.ts'
import { figureNames } from './names.ts'
import { reasonText } from './reasons.ts'
import { text } from './text.ts'
import { reasons } from './types.ts'

test('every figure has a name, a definition in words and a unit in both languages', () => {
  for (const { key, unit } of definitions) {
    for (const language of ['sv', 'en'] as const) {
      expect(figureNames[key]?.[language].name, `${key} ${language}`).toMatch(/\S/)
      expect(figureNames[key]?.[language].definition, `${key} ${language}`).toMatch(/\S/)
      expect(text(language)[`unit${unit}`], `${unit} ${language}`).toMatch(/\S/)
    }
  }
  expect(Object.keys(figureNames).sort()).toEqual(definitions.map(({ key }) => key).sort())
})

test('every reason has a sentence in both languages', () => {
  for (const reason of reasons) {
    expect(reasonText('sv')[reason]).toMatch(/\S/)
    expect(reasonText('en')[reason]).toMatch(/\S/)
  }
})

test('a figure that does not exist is not found', () => {
  expect(findDefinition('companies_invented')).toBeUndefined()
  expect(findDefinition('constructor')).toBeUndefined()
})

test('a company name that looks like a formula is harmless in the CSV, and numbers have a Swedish comma', () => {
  const row = { record: 'company:1', amount: 1.5, included: true, reason: null, label: '=HYPERLINK("x")' }
  expect(evidenceCsv([row], text('sv'), 'sv')).toBe(
    '\uFEFFID;Post;Antal;Status;Orsak\r\ncompany:1;"\'=HYPERLINK(""x"")";1,5;Ingår;\r\n',
  )
})
