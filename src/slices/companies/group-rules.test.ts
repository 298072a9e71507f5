import { describe, expect, test } from 'vitest'
import { anOwnershipGraph } from '../../../test/world/an-ownership-graph.ts'
import { buildGraph } from './group-graph-rules.ts'
import { assessGroup } from './group-rules.ts'
import type { ControlGround, HolderKind } from './ownership-types.ts'

const companies = { A: [40, 6, 5], B: [100, 20, 18], C: [60, 9, 8], D: [30, 4, 4] } as const
type Said = Parameters<typeof anOwnershipGraph>[0]
const assess = (said: Said, subject = 'A') =>
  assessGroup(buildGraph(anOwnershipGraph({ companies, ...said })), subject)

describe('linked enterprises', () => {
  test.each<ControlGround>(['appoints_majority', 'contract', 'agreement', 'other'])(
    'by %s, without a majority of votes',
    (ground) => {
      const answer = assess({ owns: [['B', 'A', 10]], controls: [['B', 'A', ground]] })
      expect(answer.relations).toEqual({ B: 'linked' })
      expect(answer.total.awu).toBe(140)
      expect(answer.steps[1]).toMatchObject({ of: 'B', how: 'linked', through: 'A', ground, percent: null })
    },
  )
  test('votes held through several who are linked only far above are held jointly', () => {
    const answer = assess({
      companies: { ...companies, T: [1, 1, 1] },
      owns: [
        ['T', 'B', 100],
        ['T', 'C', 80],
        ['B', 'D', 30],
        ['C', 'D', 21],
        ['D', 'A', 51],
      ],
    })
    expect(answer.relations).toEqual({ B: 'linked', C: 'linked', D: 'linked', T: 'linked' })
    expect(answer.total.awu).toBe(231)
    expect(answer.steps.map(({ of, ground, percent }) => [of, ground, percent])).toEqual([
      ['A', null, null],
      ['D', 'majority_of_votes', 51],
      ['B', 'joint_votes', 51],
      ['T', 'majority_of_votes', 100],
      ['C', 'majority_of_votes', 80],
    ])
  })
  test('shares of the same owner in several classes are added; what a company owns of itself is nothing', () => {
    const answer = assess({
      owns: [
        ['B', 'A', 20, 30],
        ['B', 'A', 5, 21],
        ['A', 'A', 49],
      ],
    })
    expect(answer.relations).toEqual({ B: 'linked' })
    expect(
      assess({
        owns: [
          ['B', 'A', 20],
          ['B', 'A', 5],
        ],
      }).relations,
    ).toEqual({ B: 'partner' })
  })
  test('partners hold jointly with those linked to them', () => {
    const answer = assess({
      owns: [
        ['B', 'A', 15],
        ['C', 'A', 15],
        ['B', 'C', 60],
      ],
    })
    expect(answer.relations).toEqual({ B: 'partner', C: 'partner' })
    // 40 + 30 % of (100 + 60)
    expect(answer.total.awu).toBe(88)
    expect(
      assess({
        owns: [
          ['B', 'A', 15],
          ['C', 'A', 15],
        ],
      }).relations,
    ).toEqual({
      B: 'autonomous',
      C: 'autonomous',
    })
  })
})

describe('natural persons', () => {
  const owner = {
    owns: [
      ['P', 'A', 100],
      ['P', 'B', 100],
    ],
    kind: { P: 'natural_person' },
  } as const
  test('link their enterprises only in the same or an adjacent market', () => {
    expect(assess(owner)).toMatchObject({ total: { awu: 40 }, relations: { P: 'autonomous' } })
    const same = assess({ ...owner, sameMarket: [['B', 'A']] })
    expect(same).toMatchObject({ total: { awu: 140 }, relations: { B: 'linked', P: 'autonomous' } })
    expect(same.steps[1]).toMatchObject({ of: 'B', ground: 'same_market', person: 'P' })
  })
  test('the same market without a common owner links nothing', () => {
    expect(assess({ sameMarket: [['A', 'B']] }).total.awu).toBe(40)
    const halves = {
      ...owner,
      owns: [
        ['P', 'A', 50],
        ['P', 'B', 100],
      ],
      sameMarket: [['A', 'B']],
    } as const
    expect(assess(halves).total.awu).toBe(40)
  })
  test('who act jointly are reckoned as one, together with what they control', () => {
    const family: Said = {
      owns: [
        ['P', 'A', 30],
        ['Q', 'A', 10],
        ['C', 'A', 11],
        ['P', 'C', 60],
        ['Q', 'B', 100],
      ],
      kind: { P: 'natural_person', Q: 'natural_person' },
      sameMarket: [['A', 'B']],
    }
    expect(assess(family).relations).toMatchObject({ C: 'autonomous', P: 'autonomous' })
    expect(assess({ ...family, linkedByOther: [['Q', 'P']] })).toMatchObject({
      total: { awu: 140 },
      relations: { B: 'linked', C: 'autonomous' },
    })
  })
  test('what is linked to one of the two comes along', () => {
    const answer = assess({ ...owner, owns: [...owner.owns, ['B', 'C', 70]], sameMarket: [['A', 'C']] })
    expect(answer.relations).toMatchObject({ B: 'linked', C: 'linked' })
  })
})

describe('investors of the exempt kinds', () => {
  const invests = (kind: HolderKind, share: number, invested?: number) =>
    assess({
      owns: [['B', 'A', share]],
      kind: { B: kind },
      ...(invested !== undefined && { investedMeur: { B: invested } }),
    }).relations['B']
  test.each([
    ['university', 50, 3, 'exempt'],
    ['institutional_investor', 50, 3, 'exempt'],
    ['venture_capital', 50, 1.24, 'exempt'],
    ['venture_capital', 50, 1.25, 'partner'],
    ['business_angel', 30, 1.2, 'exempt'],
    ['business_angel', 30, 1.25, 'partner'],
    ['public_investment_corporation', 30, undefined, 'exempt'],
    ['public_investment_corporation', 30, 1.25, 'partner'],
    ['venture_capital', 50.01, 1, 'linked'],
    ['university', 50.01, undefined, 'linked'],
    ['venture_capital', 24.99, 2, 'autonomous'],
  ] as const)('%s with %d percent, %s million euro invested: %s', (kind, share, invested, relation) => {
    expect(invests(kind, share, invested)).toBe(relation)
  })
  test('business angels in the same company have their limit together', () => {
    const angels = (first: number, second: number) =>
      assess({
        owns: [
          ['B', 'A', 30],
          ['C', 'A', 30],
        ],
        kind: { B: 'business_angel', C: 'business_angel' },
        investedMeur: { B: first, C: second },
      }).relations
    expect(angels(0.6, 0.6)).toEqual({ B: 'exempt', C: 'exempt' })
    expect(angels(0.7, 0.55)).toEqual({ B: 'partner', C: 'partner' })
  })
  test('one that holds together with a linked enterprise of no such kind is a partner', () => {
    const answer = assess({
      owns: [
        ['B', 'A', 20],
        ['C', 'A', 10],
        ['B', 'C', 100],
      ],
      kind: { B: 'venture_capital' },
    })
    expect(answer.relations).toEqual({ B: 'partner', C: 'partner' })
  })
  test('a small local authority makes no partner and no public owner, up to half the votes and within its limits', () => {
    const held = (share: number, authority: { budgetMeur: number; inhabitants: number } | null) => {
      const graph = anOwnershipGraph({ companies, owns: [['K', 'A', share]] })
      const nodes = [...graph.nodes, { id: 'K', kind: 'small_local_authority' as const, authority }]
      const answer = assessGroup(buildGraph({ ...graph, nodes }), 'A')
      return [answer.relations['K'], answer.sme]
    }
    expect(held(50, null)).toEqual(['exempt', true])
    expect(held(50, { budgetMeur: 9.9, inhabitants: 4999 })).toEqual(['exempt', true])
    expect(held(30, { budgetMeur: 10, inhabitants: 4999 })).toEqual(['partner', false])
    expect(held(30, { budgetMeur: 9.9, inhabitants: 5000 })).toEqual(['partner', false])
    expect(held(51, null)).toEqual(['linked', false])
  })
})

describe('public owners', () => {
  const kind = { K: 'public_body', L: 'public_body' } as const
  test.each<[string, Said['owns'], boolean]>([
    [
      'two of them together',
      [
        ['K', 'A', 13],
        ['L', 'A', 12],
      ],
      false,
    ],
    [
      'two of them, not enough',
      [
        ['K', 'A', 13],
        ['L', 'A', 11.99],
      ],
      true,
    ],
    ['votes alone', [['K', 'A', 10, 25]], false],
    [
      'through a company they control',
      [
        ['K', 'M', 60],
        ['M', 'A', 25],
      ],
      false,
    ],
    [
      'through a company that two control together',
      [
        ['K', 'M', 30],
        ['L', 'M', 30],
        ['M', 'A', 25],
      ],
      false,
    ],
    [
      'through companies in a row',
      [
        ['K', 'M', 100],
        ['M', 'N', 51],
        ['N', 'A', 30],
      ],
      false,
    ],
    [
      'by the product of shares',
      [
        ['K', 'M', 50],
        ['M', 'A', 50],
      ],
      false,
    ],
    [
      'by too small a product',
      [
        ['K', 'M', 49.99],
        ['M', 'A', 50],
      ],
      true,
    ],
    [
      'the sum of several ways',
      [
        ['K', 'M', 40],
        ['M', 'A', 40],
        ['L', 'N', 30],
        ['N', 'A', 30],
      ],
      false,
    ],
  ])('public bodies hold by %s', (_how, owns, sme) => {
    const answer = assess({ owns: owns ?? [], kind, companies: { ...companies, M: [1, 1, 1], N: [1, 1, 1] } })
    expect(answer.sme).toBe(sme)
  })
  test('a tie is control too', () => {
    expect(assess({ kind, controls: [['K', 'A', 'appoints_majority']] })).toMatchObject({
      sme: false,
      because: 'publicly_owned',
    })
    expect(assess({ kind, linkedByOther: [['A', 'K']] }).sme).toBe(false)
    expect(assess({ kind, linkedByOther: [['K', 'A']] }).sme).toBe(false)
    expect(assess({ kind, controls: [['A', 'K', 'other']] }).sme).toBe(true)
  })
  test('what an exempt investor holds is not public, though the public owns the investor', () => {
    const owns = [
      ['K', 'B', 100],
      ['B', 'A', 40],
    ] as const
    expect(assess({ owns, kind: { ...kind, B: 'institutional_investor' } }).sme).toBe(true)
    expect(assess({ owns, kind }).sme).toBe(false)
    const linked = [
      ['K', 'B', 100],
      ['B', 'A', 60],
    ] as const
    expect(assess({ owns: linked, kind: { ...kind, B: 'institutional_investor' } }).sme).toBe(false)
  })
  test('rings of owners come to an end, and go round as often as matters', () => {
    // B: 20 % public, 80 % C; C: 80 % B. Of B in the end 0.2 / (1 − 0.64) = 55.6 % is public.
    const ring: Said['owns'] = [
      ['K', 'B', 20],
      ['C', 'B', 80, 40],
      ['B', 'C', 80, 40],
      ['B', 'A', 50],
    ]
    expect(assess({ owns: ring, kind }).sme).toBe(false)
    const closed: Said['owns'] = [
      ['C', 'B', 100],
      ['B', 'C', 100],
      ['B', 'A', 100],
      ['K', 'A', 0],
    ]
    expect(assess({ owns: closed, kind }).sme).toBe(true)
  })
  test('connect nothing, and no numbers of theirs are added', () => {
    const answer = assess({
      companies: { ...companies, K: [900, 100, 100] },
      owns: [
        ['K', 'A', 100],
        ['K', 'B', 100],
      ],
      kind,
    })
    expect(answer).toMatchObject({
      sizeClass: 'small',
      sme: false,
      total: { awu: 40 },
      relations: { K: 'linked' },
    })
  })
  test('a public body itself is no SME', () => {
    const answer = assess({ owns: [['K', 'A', 100]], kind, companies: { ...companies, K: [9, 1, 1] } }, 'K')
    expect(answer).toMatchObject({ sizeClass: 'micro', sme: false, because: 'publicly_owned' })
  })
})

describe('what is not as it should be', () => {
  test('a ring of owners: each counted once', () => {
    expect(
      assess({
        owns: [
          ['A', 'B', 100],
          ['B', 'A', 100],
        ],
      }).total.awu,
    ).toBe(140)
    expect(
      assess({
        owns: [
          ['A', 'B', 30],
          ['B', 'A', 40],
        ],
      }).total.awu,
    ).toBe(80)
    const ring = assess({
      owns: [
        ['A', 'B', 60],
        ['B', 'C', 60],
        ['C', 'A', 60],
      ],
    })
    expect(ring.total.awu).toBe(200)
  })
  test('a diamond: each counted once, by the highest share', () => {
    const linked = assess({
      owns: [
        ['B', 'C', 60],
        ['B', 'D', 60],
        ['C', 'A', 30],
        ['D', 'A', 30],
      ],
    })
    expect(linked.total.awu).toBe(230)
    const partner = assess({
      owns: [
        ['B', 'A', 30],
        ['B', 'D', 45],
        ['A', 'D', 55],
      ],
    })
    // 40 + 30 + 45 % of 100
    expect(partner.total.awu).toBe(115)
  })
  test('more than 100 % is answered as it stands, with a warning', () => {
    const answer = assess({
      owns: [
        ['B', 'A', 60],
        ['C', 'A', 60],
      ],
    })
    expect(answer.warnings).toEqual([{ code: 'shares_over_hundred', of: 'A', capital: 120, votes: 120 }])
    expect(answer.relations).toEqual({ B: 'linked', C: 'linked' })
  })
  test('missing numbers of a group: no class, and whose are missing', () => {
    const answer = assess({
      companies: { A: [40, 6, 5], B: null },
      owns: [
        ['B', 'A', 60],
        ['X', 'A', 30],
      ],
    })
    expect(answer).toMatchObject({
      sizeClass: null,
      sme: null,
      because: 'group_figures_missing',
      missing: ['B', 'X'],
      total: { awu: 40, turnoverMeur: 6, balanceMeur: 5 },
      relations: { B: 'linked', X: 'partner' },
    })
    expect(answer.steps[1]).toMatchObject({ of: 'B', figures: null, added: null })
  })
  test('missing numbers of one that is not added are not missed', () => {
    expect(assess({ owns: [['X', 'A', 24]] })).toMatchObject({ sizeClass: 'small', missing: [] })
  })
  test('large without the missing numbers is large', () => {
    const said: Said = {
      companies: { A: [40, 6, 5], B: [210, 1, 1] },
      owns: [
        ['B', 'A', 60],
        ['X', 'A', 30],
      ],
    }
    expect(assess(said)).toMatchObject({ sizeClass: 'large', sme: false, missing: ['X'] })
    expect(assess({ ...said, companies: { A: [1, 51, 44] } })).toMatchObject({ sizeClass: 'large' })
    expect(assess({ ...said, companies: { A: [1, 51, null] } }).sizeClass).toBe(null)
  })
  test('one of the two amounts is enough when all have it; of different ones neither is', () => {
    const two = (a: readonly [number, number | null, number | null]) =>
      assess({ companies: { A: a, B: [100, 20, null] }, owns: [['B', 'A', 60]] })
    expect(two([40, 6, null])).toMatchObject({
      sizeClass: 'medium',
      total: { turnoverMeur: 26, balanceMeur: null },
    })
    expect(two([40, 6, 5])).toMatchObject({
      sizeClass: 'medium',
      total: { turnoverMeur: 26, balanceMeur: null },
    })
    expect(two([40, null, 5])).toMatchObject({ sizeClass: null, missing: ['A', 'B'] })
    expect(two([150, null, 5]).sizeClass).toBe('large')
  })
  test('own numbers missing and nobody around', () => {
    expect(assess({ companies: { A: null } })).toMatchObject({
      sizeClass: null,
      sme: null,
      because: 'size_not_declared',
      missing: ['A'],
      total: { awu: 0, turnoverMeur: null, balanceMeur: null },
    })
    expect(assess({ companies: { A: null }, owns: [['K', 'A', 30]], kind: { K: 'public_body' } }).sme).toBe(
      false,
    )
  })
  test('a person, and one who is not there, is no company to ask of', () => {
    expect(() => assess({ kind: { P: 'natural_person' } }, 'P')).toThrow('P is no company')
    expect(() => assess({}, 'Q')).toThrow('Q is no company')
    const twice = [
      { id: 'A', kind: 'enterprise' as const },
      { id: 'A', kind: 'university' as const },
    ]
    expect(() => buildGraph({ ...anOwnershipGraph({}), nodes: twice })).toThrow('A stands twice')
  })
  test('large because of the group is not large by itself', () => {
    expect(assess({ companies: { A: [9, 1, 1], B: [300, 1, 1] }, owns: [['A', 'B', 51]] }).because).toBe(
      'large_when_group_summed',
    )
    expect(assess({ companies: { A: [250, 1, 1], B: [3, 1, 1] }, owns: [['A', 'B', 51]] }).because).toBe(
      'large_enterprise',
    )
  })
  test('shares and numbers with many decimals are exact', () => {
    const answer = assess({
      companies: { A: [0.1, 0.1, 0.1], B: [0.2, 0.2, 0.2], C: [3, 3, 3] },
      owns: [
        ['A', 'B', 50.000001],
        ['C', 'A', 33.333333],
      ],
    })
    expect(answer.total.awu).toBe(1.29999999)
    expect(answer.relations).toEqual({ B: 'linked', C: 'partner' })
  })
})

test('a chain of 50 000 owners is gone through without running out of stack, in little time', () => {
  const chain = Array.from({ length: 50_000 }, (_, nth) => [`c${nth}`, `c${nth + 1}`, 51] as const)
  const numbers = Object.fromEntries(
    Array.from({ length: 50_001 }, (_, nth) => [`c${nth}`, [0.1, 0.001, 0.001] as const]),
  )
  const answer = assess({ companies: numbers, owns: chain }, 'c25000')
  expect(answer.total).toEqual({ awu: 5000.1, turnoverMeur: 50.001, balanceMeur: 50.001 })
  const ofPublic: Said = {
    owns: [...chain.map(([from, to]) => [from, to, 100] as const), ['K', 'c0', 100, 0]],
    kind: { K: 'public_body' },
  }
  expect(assess(ofPublic, 'c50000').sme).toBe(false)
})
