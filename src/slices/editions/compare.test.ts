import { expect, test } from 'vitest'
import { canonicalBytes, sha256 } from './canonical.ts'
import { canMove, causeOf, distinctCauses } from './cause-rules.ts'
import { compareFigures, compareNarrative, compareText } from './compare-rules.ts'
import { freezeLinks, linkedTo } from './link-rules.ts'
import { pseudonymise } from './pseudonym-rules.ts'
import type { FrozenFigure } from './types.ts'

const figure = (evidence: FrozenFigure['evidence'], more: Partial<FrozenFigure> = {}): FrozenFigure => ({
  key: 'companies_sme',
  unit: 'companies',
  ruleVersion: 'companies_sme-v1',
  value: evidence.reduce((sum, row) => sum + (row.included ? row.amount : 0), 0),
  withheld: null,
  evidence,
  name: { sv: 'Räknade', en: 'Counted' },
  definition: { sv: '', en: '' },
  ...more,
})
const row = (id: number, included = true, amount = 1) => ({
  record: `company:${id}`,
  label: `Företag ${id}`,
  amount,
  included,
  reason: included ? null : ('seat_outside' as const),
})

test('what moved of the records adds up to what moved of the value', () => {
  const before = figure([row(1), row(2), row(3, true, 4), row(4, false)])
  const after = figure([row(1), row(2, false), row(3, true, 6), row(4), row(5, false)])
  const [moved] = compareFigures([before], [after])
  expect(moved?.records.map(({ record, move }) => [record, move])).toEqual([
    ['company:2', 'left'],
    ['company:3', 'amount'],
    ['company:4', 'entered'],
    ['company:5', 'tested'],
  ])
  const difference = (moved?.records ?? []).reduce(
    (sum, one) =>
      sum + (one.after?.included ? one.after.amount : 0) - (one.before?.included ? one.before.amount : 0),
    0,
  )
  // 6: 1 + 1 + 4; 8: 1 + 6 + 1.
  expect(difference).toBe((after.value ?? 0) - (before.value ?? 0))
})

test('a figure that stands as it did is not told, one with a new rule version is, and persons are told by the value alone', () => {
  expect(compareFigures([figure([row(1)])], [figure([row(1)])])).toEqual([])
  expect(compareFigures([figure([row(1)])], [figure([row(1)], { ruleVersion: 'v2' })])[0]?.ruleChanged).toBe(
    true,
  )
  const people = (...pseudonyms: string[]) =>
    figure(
      pseudonyms.map((one) => ({ ...row(1), record: one, label: one })),
      { key: 'people_women', unit: 'people' },
    )
  expect(compareFigures([people('a1', 'b2')], [people('c3')])).toMatchObject([
    { ofPersons: true, records: [] },
  ])
})

test('words are compared paragraph by paragraph', () => {
  expect(compareText('Ett.\n\nTvå.\n\nTre.', 'Ett.\n\nTvå och en halv.\n\nTre.')).toEqual([
    { words: 'Ett.', change: 'same' },
    { words: 'Två.', change: 'taken' },
    { words: 'Två och en halv.', change: 'added' },
    { words: 'Tre.', change: 'same' },
  ])
  const section = (bodySv: string) => [
    { heading: 'results', bodySv, bodyEn: '', version: 1, writtenBy: null },
  ]
  expect(compareNarrative(section('A'), section('A'))).toEqual([])
  expect(compareNarrative(section('A'), [])).toHaveLength(1)
})

test('a talk of a day before the edition was entered late; one that is about a later day is new', () => {
  const talk = { table: 'talk', act: 'insert', on: '2022-05-02', own: false, columns: [] } as const
  expect(causeOf({ ...talk, about: '2022-03-30' }, '2022-04-11')?.kind).toBe('talk_late')
  expect(causeOf({ ...talk, about: '2022-04-30' }, '2022-04-11')?.kind).toBe('talk_added')
  expect(causeOf({ ...talk, act: 'delete', about: '2022-03-30' }, '2022-04-11')?.kind).toBe('talk_removed')
  // A person's role with the company says nothing of why a company counts.
  expect(causeOf({ ...talk, table: 'person_role', about: null }, '2022-04-11')).toBeNull()
  const twice = { kind: 'size_assessed', on: '2022-05-02', words: null } as const
  expect(distinctCauses([twice, { ...twice }])).toHaveLength(1)
})

test('a corrected answer moves jobs, and not whether a company got support', () => {
  const corrected = { kind: 'answer_corrected', on: '2022-05-02', words: 'Tre glömdes' } as const
  expect(canMove(corrected, 'survey_answer:7', 'jobs_kept')).toBe(true)
  expect(canMove(corrected, 'company:3', 'companies_supported')).toBe(false)
  expect(canMove(corrected, 'company:3', 'rcr01')).toBe(true)
  expect(canMove({ ...corrected, kind: 'talk_removed' }, 'company:3', 'companies_supported')).toBe(true)
})

test('the canonical form is that of RFC 8785: keys in order, numbers as they are written, no spaces', () => {
  const bytes = canonicalBytes({ b: [1.5, 1e21, -0], a: 'å\u20ac', nothing: undefined })
  expect(bytes.toString('utf8')).toBe('{"a":"å€","b":[1.5,1e+21,0]}')
  expect(sha256(canonicalBytes({ a: 1, b: 2 }))).toBe(sha256(canonicalBytes({ b: 2, a: 1 })))
})

test('names of natural persons become signs, whole words only and the longest first; who is not there has none', () => {
  const bearers = [
    { ofTable: 'staff', recordId: 7, name: 'Tove Granvik' },
    { ofTable: 'staff', recordId: 8, name: 'Nobody Here' },
    { ofTable: 'company', recordId: 3, name: 'Granvik (f.d. "Gran")' },
    { ofTable: 'company', recordId: 4, name: 'Tove Granviks Bröd' },
  ] as const
  const { content, names } = pseudonymise(
    {
      words: 'Tove Granvik och Tove Granviks Bröd, Tove Granviksson, Granvik (f.d. "Gran").',
      href: '/foretag/4',
    },
    bearers,
  )
  expect(content).toEqual({ words: '[M1] och [E2], Tove Granviksson, [E1].', href: '/foretag/4' })
  expect(names.map(({ pseudonym, recordId }) => [pseudonym, recordId])).toEqual([
    ['E1', 3],
    ['E2', 4],
    ['M1', 7],
  ])
})

test('a name is found in the genitive, in capitals and however it is spaced; one word in small letters is a word', () => {
  const { content, names } = pseudonymise(
    'Tove Granviks idé. TOVE GRANVIK, tove\u00a0granvik:s, Tove  Granvik. Skogs vinst, i skog.',
    [
      { ofTable: 'staff', recordId: 7, name: 'Tove Granvik' },
      { ofTable: 'company', recordId: 3, name: 'Skog' },
    ],
  )
  expect(content).toBe('[M1]s idé. [M1], [M1]:s, [M1]. [E1]s vinst, i skog.')
  expect(names).toHaveLength(2)
})

test('a company keeps its name, though a person’s is part of it', () => {
  const person = { ofTable: 'person', recordId: 9, name: 'Anna Berg' } as const
  const { content } = pseudonymise(
    'Anna Berg Konsult AB och Anna Bergs idé',
    [person],
    ['Anna Berg Konsult AB'],
  )
  expect(content).toBe('Anna Berg Konsult AB och [P1]s idé')
})

test('links of a frozen document lead into the edition, and those that lead elsewhere are words', () => {
  const run = (href: string) => ({ figure: 'x', text: '73', href })
  const has = (page: string) => page === 'underlag/companies_sme' || page === 'poster/company:3'
  const frozen = freezeLinks(
    [run('/uppfoljning/companies_sme?projekt=nimr'), run('/foretag/3'), run('/foretag/4'), run('/inkop/9')],
    has,
  )
  expect(linkedTo(frozen, '/utgavor/7')).toEqual([
    run('/utgavor/7/underlag/companies_sme'),
    run('/utgavor/7/poster/company:3'),
    { figure: 'x', text: '73' },
    { figure: 'x', text: '73' },
  ])
})
