import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sharedFile } from '../../../test/world/shared-data.ts'
import { runRule } from './rule.ts'

const ask = (name: string, given: unknown, language: 'sv' | 'en' = 'sv') => {
  const { exitCode, stdout } = runRule(name, JSON.stringify(given), language, 2026)
  return { exitCode, json: JSON.parse(stdout) }
}
const companies = { A: [40, 6, 5], B: [100, 20, 18], C: [60, 9, 8], D: [30, 4, 4] }
const sme = (given: object) => ask('sme', { companies, subject: 'A', ...given }).json

describe('nimr rule sme', () => {
  test('answers with class, sum, relations and the computation in words', () => {
    const answer = sme({
      owns: [
        ['B', 'A', 25],
        ['C', 'A', 24],
        ['A', 'D', 10, 51],
      ],
    })
    expect(answer).toEqual({
      class: 'medium',
      sme: true,
      because: 'Siffrorna är hela gruppens: anknutna företag helt, partnerföretag efter andel.',
      total: { awu: 95, turnoverMeur: 15, balanceMeur: 13.5 },
      relations: { B: 'partner', C: 'autonomous', D: 'linked' },
      steps: [
        {
          of: 'A',
          how: 'own',
          percent: null,
          added: { awu: 40, turnoverMeur: 6, balanceMeur: 5 },
          says: 'A: egna siffror i sin helhet.',
        },
        {
          of: 'D',
          how: 'linked',
          percent: 51,
          added: { awu: 30, turnoverMeur: 4, balanceMeur: 4 },
          says: 'D är anknutet till A genom 51 % av rösterna: räknas i sin helhet.',
        },
        {
          of: 'B',
          how: 'partner',
          percent: 25,
          added: { awu: 25, turnoverMeur: 5, balanceMeur: 4.5 },
          says: 'B är partnerföretag till A: 25 % läggs till.',
        },
        {
          of: 'C',
          how: 'below_partner',
          percent: 24,
          added: null,
          says: 'Andelen mellan C och A är 24 %, under 25 %: inget läggs till.',
        },
      ],
    })
  })
  test('owners of a kind need not stand among the companies', () => {
    expect(sme({ owns: [['K', 'A', 25]], kind: { K: 'public_body' } })).toMatchObject({
      class: 'small',
      sme: false,
      relations: { K: 'partner', B: 'autonomous' },
    })
    const venture = { owns: [['V', 'A', 30]], kind: { V: 'venture_capital' } }
    expect(sme({ ...venture, investedMeur: { V: 1.2 } }).relations.V).toBe('exempt')
    expect(sme({ ...venture, investedMeur: { V: 1.25 } })).toMatchObject({
      class: null,
      sme: null,
      because: 'Storleken går inte att avgöra förrän siffrorna för V är ifyllda.',
      relations: { V: 'partner' },
      missing: ['V'],
    })
    expect(
      sme({
        owns: [
          ['P', 'A', 100],
          ['P', 'C', 100],
        ],
        kind: { P: 'natural_person' },
        sameMarket: [['A', 'C']],
      }).relations,
    ).toEqual({ B: 'autonomous', C: 'linked', D: 'autonomous', P: 'autonomous' })
  })
  test('shares over 100 % are answered with a warning', () => {
    const { warnings } = sme({
      owns: [
        ['B', 'A', 60],
        ['C', 'A', 60],
      ],
    })
    expect(warnings).toEqual([
      {
        code: 'shares_over_hundred',
        message:
          'Ägarnas andelar i A är tillsammans 120 % av kapitalet och 120 % av rösterna. Rätta dem; svaret bygger på dem som de står.',
      },
    ])
  })
  test.each([
    [{ shares: [] }, 'unknown_field'],
    [{ subject: 'E' }, 'unknown_company'],
    [{ kind: { A: 'natural_person' } }, 'no_company'],
    [{ kind: { X: 'university' } }, 'unknown_company'],
    [{ investedMeur: { X: 1 } }, 'unknown_company'],
    [{ linkedByOther: [['A', 'X']] }, 'unknown_company'],
    [{ sameMarket: [['X', 'A']] }, 'unknown_company'],
    [{ owns: [['B', 'A']] }, 'too_few'],
    [{ owns: [['B', 'A', 101]] }, 'out_of_range'],
    [{ owns: [['B', 'A', -1]] }, 'out_of_range'],
    [{ owns: [['B', 'A', '60']] }, 'wrong_type'],
    [{ kind: { B: 'bank' } }, 'wrong_value'],
    [{ companies: { A: [-1, 1, 1] } }, 'out_of_range'],
    [{ companies: { A: [1, 1] } }, 'too_few'],
    [{ companies: [] }, 'wrong_type'],
  ])('%j is refused as %s', (given, code) => {
    const answer = ask('sme', { companies, subject: 'A', ...given })
    expect(answer.json.error?.code).toBe(code)
    expect(answer.json.error.message).toMatch(/\S\.$/)
    expect(answer.exitCode).toBe(1)
  })
  test('a company may be called anything', () => {
    const odd = { constructor: [300, 60, 60], A: [1, 1, 1] }
    expect(ask('sme', { companies: odd, owns: [['toString', 'A', 30]], subject: 'A' }).json).toMatchObject({
      missing: ['toString'],
      relations: { constructor: 'autonomous', toString: 'partner' },
    })
  })
})

test('nimr rule sme-over-years: two years running, by headcount or by all three numbers', () => {
  const over = (given: object) => ask('sme-over-years', given).json
  expect(over({ awuByYear: [220, 260] })).toEqual({ classByYear: ['medium', 'medium'] })
  expect(over({ awuByYear: [220, 260, 255] })).toEqual({ classByYear: ['medium', 'medium', 'large'] })
  const years = [
    [40, 8, 8],
    [40, 12, 12],
    [40, 12, null],
  ]
  expect(over({ years })).toEqual({ classByYear: ['small', 'small', 'medium'] })
  expect(over({ awuByYear: [30, 5030], ownershipChanged: [false, true] }).classByYear[1]).toBe('large')
  expect(over({}).error.code).toBe('one_of_two')
  expect(over({ awuByYear: [1], years }).error.code).toBe('one_of_two')
  expect(over({ awuByYear: [] }).error.code).toBe('empty')
  expect(over({ years: [[40, null, null]] }).error.code).toBe('turnover_and_balance_missing')
  expect(over({ headcounts: [1] }).error.code).toBe('unknown_field')
})

test('nimr rule single-undertaking: who is one with the one asked for', () => {
  const members = (given: object) => ask('single-undertaking', { subject: 'X', ...given }).json
  expect(
    members({
      owns: [
        ['Y', 'X', 60],
        ['X', 'Z', 60],
      ],
    }),
  ).toEqual({ members: ['X', 'Y', 'Z'] })
  expect(members({ owns: [['Y', 'X', 40]] })).toEqual({ members: ['X'] })
  expect(members({ owns: [['Y', 'X', 30]], appointsMajority: [['Y', 'X']] })).toEqual({ members: ['X', 'Y'] })
  expect(members({ controlsByContract: [['Y', 'X']] })).toEqual({ members: ['X', 'Y'] })
  const person = {
    owns: [
      ['P', 'X', 100],
      ['P', 'Y', 100],
    ],
    kind: { P: 'natural_person' },
  }
  expect(members(person)).toEqual({ members: ['X'] })
  expect(members({ ...person, kind: { P: 'public_body' } })).toEqual({ members: ['X'] })
  expect(members({})).toEqual({ members: ['X'] })
  expect(members({ linkedByOther: [['X', 'Y']] }).error.code).toBe('unknown_field')
})

const given = sharedFile('acceptance/sme.json')
test.skipIf(given === null)('every case handed over beforehand', () => {
  const cases = JSON.parse(readFileSync(String(given), 'utf8'))
  for (const { awu, turnoverMeur, balanceMeur, class: sizeClass } of cases.autonomous)
    expect(sme({ companies: { A: [awu, turnoverMeur, balanceMeur] } }).class).toBe(sizeClass)
  for (const { capital, votes, is } of cases.relation)
    expect(sme({ owns: [['B', 'A', capital, votes]] }).relations.B).toBe(is)
  for (const { share, canBeSme } of cases.publicBody)
    expect(sme({ owns: [['K', 'A', share]], kind: { K: 'public_body' } }).sme).toBe(canBeSme)
  for (const { name, total, class: sizeClass, ...said } of cases.groups)
    expect(sme({ companies: cases.companies, ...said }), name).toMatchObject({ total, class: sizeClass })
  for (const { classByYear, ...years } of cases.twoYears)
    expect(ask('sme-over-years', years).json).toEqual({ classByYear })
  expect(cases.groups.length + cases.twoYears.length).toBeGreaterThan(5)
})
