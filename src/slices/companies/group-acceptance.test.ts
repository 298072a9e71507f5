import { describe, expect, test } from 'vitest'
import { anOwnershipGraph } from '../../../test/world/an-ownership-graph.ts'
import { classByHeadcount, classesOverYears } from './class-years-rules.ts'
import { buildGraph } from './group-graph-rules.ts'
import { assessGroup } from './group-rules.ts'

// The cases of the User Guide with numbers put in, and the borders of the Recommendation.
const companies = { A: [40, 6, 5], B: [100, 20, 18], C: [60, 9, 8], D: [30, 4, 4] } as const
type Said = Omit<Parameters<typeof anOwnershipGraph>[0], 'companies'>
const assess = (said: Parameters<typeof anOwnershipGraph>[0], subject = 'A') =>
  assessGroup(buildGraph(anOwnershipGraph({ companies, ...said })), subject)
const total = (awu: number, turnoverMeur: number, balanceMeur: number) => ({ awu, turnoverMeur, balanceMeur })

const guide: readonly (readonly [
  name: string,
  said: Said,
  awu: number,
  turnover: number,
  balance: number,
])[] = [
  [
    '1, partners',
    {
      owns: [
        ['A', 'C', 33],
        ['A', 'D', 49],
        ['B', 'A', 25],
      ],
    },
    99.5,
    15.93,
    14.1,
  ],
  [
    '2, linked',
    {
      owns: [
        ['A', 'C', 51],
        ['A', 'D', 100],
        ['B', 'A', 60],
      ],
    },
    230,
    39,
    35,
  ],
  [
    '3, linked to a group although each holds 20 %',
    {
      owns: [
        ['B', 'A', 20],
        ['C', 'A', 20],
        ['D', 'A', 20],
        ['B', 'C', 70],
        ['C', 'D', 70],
      ],
    },
    230,
    39,
    35,
  ],
  [
    '4, a university and an institutional investor are exempt',
    {
      owns: [
        ['B', 'A', 25],
        ['C', 'A', 30],
        ['D', 'A', 25],
      ],
      kind: { B: 'university', D: 'institutional_investor' },
    },
    58,
    8.7,
    7.4,
  ],
  [
    '5, the exempt ones are linked to each other and hold 55 %',
    {
      owns: [
        ['B', 'A', 25],
        ['C', 'A', 25],
        ['D', 'A', 30],
      ],
      linkedByOther: [['B', 'D']],
      kind: { B: 'university', D: 'public_investment_corporation' },
    },
    185,
    32.25,
    29,
  ],
]

describe('the User Guide', () => {
  test.each(guide)('example %s', (_name, said, awu, turnover, balance) => {
    const answer = assess(said)
    expect(answer.total).toEqual(total(awu, turnover, balance))
    expect(answer).toMatchObject({ sizeClass: 'medium', sme: true, missing: [], warnings: [] })
  })
  test('example 4: who is exempt and who is partner, and every step of the sum', () => {
    const { relations, steps, because } = assess(guide[3]?.[1] ?? {})
    expect(relations).toEqual({ B: 'exempt', C: 'partner', D: 'exempt' })
    expect(because).toBe('with_partners')
    expect(steps.map(({ of, how, percent, added }) => [of, how, percent, added])).toEqual([
      ['A', 'own', null, total(40, 6, 5)],
      ['C', 'partner', 30, total(18, 2.7, 2.4)],
      ['B', 'exempt', 25, null],
      ['D', 'exempt', 25, null],
    ])
  })
  test('example 5: the two that are linked to each other count in full, the third by its 25 %', () => {
    const { relations, steps } = assess(guide[4]?.[1] ?? {})
    expect(relations).toEqual({ B: 'linked', C: 'partner', D: 'linked' })
    expect(steps.map(({ of, how, through, ground, percent }) => [of, how, through, ground, percent])).toEqual(
      [
        ['A', 'own', null, null, null],
        ['B', 'linked', 'A', 'joint_votes', 55],
        ['D', 'linked', 'B', 'other', null],
        ['C', 'partner', 'A', null, 25],
      ],
    )
  })
  test('a partner comes with all that is linked to it, by the partner’s share', () => {
    const answer = assess({
      companies: { A: [40, 6, 5], P: [50, 8, 6], PL: [20, 2, 2] },
      owns: [
        ['P', 'A', 30],
        ['P', 'PL', 80],
      ],
    })
    // 40 + 30 % of (50 + 20)
    expect(answer.total).toEqual(total(61, 9, 7.4))
    expect(answer.relations).toEqual({ P: 'partner', PL: 'partner' })
    expect(answer.steps.map(({ of, how, added }) => [of, how, added?.awu])).toEqual([
      ['A', 'own', 40],
      ['P', 'partner', 15],
      ['PL', 'linked_to_partner', 6],
    ])
  })
  test('a linked company comes with its partner, by the share that the linked one has', () => {
    const answer = assess({
      companies: { A: [40, 6, 5], L: [30, 3, 3], LP: [80, 10, 9] },
      owns: [
        ['A', 'L', 60],
        ['LP', 'L', 40],
      ],
    })
    // 40 + 30 + 40 % of 80
    expect(answer.total).toEqual(total(102, 13, 11.6))
    expect(answer.relations).toEqual({ L: 'linked', LP: 'partner' })
  })
  test('a partner’s partner is never added', () => {
    const answer = assess({
      owns: [
        ['B', 'A', 30],
        ['C', 'B', 30],
        ['B', 'D', 40],
      ],
    })
    expect(answer.total).toEqual(total(70, 12, 10.4))
    expect(answer.relations).toEqual({ B: 'partner' })
  })
})

describe('the borders', () => {
  test.each([
    [24.99, 24.99, 'autonomous', 40],
    [25, 20, 'partner', 65],
    [20, 25, 'partner', 65],
    [50, 50, 'partner', 90],
    [60, 50, 'partner', 100],
    [40, 50.01, 'linked', 140],
  ])('%d percent of the capital and %d of the votes: %s', (capital, votes, relation, awu) => {
    const answer = assess({ owns: [['B', 'A', capital, votes]] })
    expect(answer.relations).toEqual({ B: relation })
    expect(answer.total.awu).toBe(awu)
  })
  test.each([
    [24.99, true],
    [25, false],
  ])('a public body with %d percent: an SME is %s', (share, sme) => {
    const answer = assess({ owns: [['K', 'A', share]], kind: { K: 'public_body' } })
    expect(answer).toMatchObject({ sme, sizeClass: 'small', total: total(40, 6, 5) })
    expect(answer.because).toBe(sme ? 'autonomous' : 'publicly_owned')
  })
  test.each([
    [9, 2.0, 99, 'micro'],
    [9.99, 2.0, 5, 'micro'],
    [10, 1, 1, 'small'],
    [9, 2.01, 1.9, 'micro'],
    [9, 2.01, 2.01, 'small'],
    [49, 10, 99, 'small'],
    [49.9, 10.01, 10.01, 'medium'],
    [50, 1, 1, 'medium'],
    [249, 50, 99, 'medium'],
    [249, 50.01, 43.0, 'medium'],
    [249, 50.01, 43.01, 'large'],
    [250, 1, 1, 'large'],
  ])('%d AWU, %d and %d million euro alone is %s', (awu, turnover, balance, sizeClass) => {
    const answer = assess({ companies: { A: [awu, turnover, balance] } })
    expect(answer).toMatchObject({ sizeClass, sme: sizeClass !== 'large', relations: {} })
    expect(answer.because).toBe(sizeClass === 'large' ? 'large_enterprise' : 'autonomous')
  })
})

describe('over the years', () => {
  const over = (awu: readonly number[], changed: readonly number[] = []) =>
    classesOverYears(
      awu.map((one, nth) => ({
        year: 2020 + nth,
        sizeClass: classByHeadcount(one),
        ownershipChanged: changed.includes(nth),
      })),
    ).map(({ sizeClass }) => sizeClass)
  test('a ceiling must be passed two years running', () => {
    expect(over([220, 260])).toEqual(['medium', 'medium'])
    expect(over([220, 260, 255])).toEqual(['medium', 'medium', 'large'])
    expect(over([220, 260, 240, 260])).toEqual(['medium', 'medium', 'medium', 'medium'])
    expect(over([300, 200, 200])).toEqual(['large', 'large', 'medium'])
  })
  test('it holds at every border, and two years on the other side of several move to the nearer', () => {
    expect(over([9, 10, 9, 11, 12])).toEqual(['micro', 'micro', 'micro', 'micro', 'small'])
    expect(over([9, 60, 12])).toEqual(['micro', 'micro', 'small'])
    expect(over([9, 300, 60, 60])).toEqual(['micro', 'micro', 'medium', 'medium'])
  })
  test('a company bought by a large group is large at once', () => {
    expect(over([30, 5030, 5030], [1])).toEqual(['small', 'large', 'large'])
    expect(over([30, 5030, 30, 30], [1])).toEqual(['small', 'large', 'large', 'small'])
  })
  test('an unknown year breaks the row, and the order of entry says nothing', () => {
    const years = [
      { year: 2020, sizeClass: 'medium' },
      { year: 2021, sizeClass: 'large' },
      { year: 2022, sizeClass: null },
      { year: 2023, sizeClass: 'large' },
      { year: 2024, sizeClass: 'large' },
    ] as const
    const expected = ['medium', 'medium', null, 'medium', 'large']
    expect(classesOverYears(years).map(({ sizeClass }) => sizeClass)).toEqual(expected)
    expect(classesOverYears(years.toReversed()).map(({ sizeClass }) => sizeClass)).toEqual(expected)
    expect(classesOverYears(years.filter(({ sizeClass }) => sizeClass)).at(2)?.sizeClass).toBe('medium')
    expect(classesOverYears([])).toEqual([])
  })
})
