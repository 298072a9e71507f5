import { describe, expect, test } from 'vitest'
import { anOwnershipGraph } from '../../../test/world/an-ownership-graph.ts'
import { type EurCent, eurCent } from '../../kit/money.ts'
import { buildGraph } from './group-graph-rules.ts'
import { shareAfterSplit, singleUndertaking, sumAfterMerger } from './undertaking-rules.ts'

type Said = Parameters<typeof anOwnershipGraph>[0]
const undertaking = (said: Said, subject = 'X') =>
  singleUndertaking(buildGraph(anOwnershipGraph(said)), subject)
const members = (said: Said, subject = 'X') => undertaking(said, subject).members

describe('a single undertaking', () => {
  test('two companies of one natural person are not, in the same market either', () => {
    const said: Said = {
      owns: [
        ['P', 'X', 100],
        ['P', 'Y', 100],
      ],
      kind: { P: 'natural_person' },
      sameMarket: [['X', 'Y']],
    }
    expect(members(said)).toEqual(['X'])
    expect(members(said, 'P')).toEqual([])
  })
  test.each(['public_body', 'small_local_authority'] as const)(
    'two companies of the same %s, and nothing else ties them, are not',
    (body) => {
      expect(
        members({
          owns: [
            ['K', 'X', 100],
            ['K', 'Y', 100],
          ],
          kind: { K: body },
        }),
      ).toEqual(['X'])
    },
  )
  test('60 % of the votes ties, 40 % and 50 % do not', () => {
    expect(members({ owns: [['Y', 'X', 60]] })).toEqual(['X', 'Y'])
    expect(members({ owns: [['Y', 'X', 40]] })).toEqual(['X'])
    expect(members({ owns: [['Y', 'X', 90, 50]] })).toEqual(['X'])
    expect(members({ owns: [['Y', 'X', 10, 50.01]] })).toEqual(['X', 'Y'])
  })
  test('the right to appoint the majority of the board, a contract and an agreement tie; what is only said to does not', () => {
    const by = (ground: 'appoints_majority' | 'contract' | 'agreement' | 'other') =>
      members({ owns: [['Y', 'X', 30]], controls: [['Y', 'X', ground]] })
    expect(by('appoints_majority')).toEqual(['X', 'Y'])
    expect(by('contract')).toEqual(['X', 'Y'])
    expect(by('agreement')).toEqual(['X', 'Y'])
    expect(by('other')).toEqual(['X'])
    expect(members({ linkedByOther: [['X', 'Y']] })).toEqual(['X'])
  })
  test('goes upwards, downwards and sideways, with the reason for each', () => {
    const said: Said = {
      owns: [
        ['Y', 'X', 60],
        ['X', 'Z', 60],
        ['Y', 'W', 70],
      ],
    }
    for (const each of ['W', 'X', 'Y', 'Z']) expect(members(said, each)).toEqual(['W', 'X', 'Y', 'Z'])
    expect(undertaking(said).because).toEqual([
      { member: 'Y', through: 'X', ground: 'majority_of_votes', percent: 60 },
      { member: 'Z', through: 'X', ground: 'majority_of_votes', percent: 60 },
      { member: 'W', through: 'Y', ground: 'majority_of_votes', percent: 70 },
    ])
  })
  test('votes that several who are tied to each other hold together tie', () => {
    const owns = [
      ['B', 'X', 30],
      ['C', 'X', 21],
    ] as const
    expect(members({ owns })).toEqual(['X'])
    expect(members({ owns: [...owns, ['B', 'C', 51]] })).toEqual(['B', 'C', 'X'])
    const half: Said['owns'] = [
      ['B', 'X', 30],
      ['C', 'X', 20],
      ['B', 'C', 51],
    ]
    expect(members({ owns: half })).toEqual(['X'])
    expect(members({ owns: [...owns, ['T', 'B', 60], ['T', 'C', 60]] })).toEqual(['B', 'C', 'T', 'X'])
    const byPerson: Said = { owns: [...owns, ['P', 'B', 60], ['P', 'C', 60]], kind: { P: 'natural_person' } }
    expect(members(byPerson)).toEqual(['X'])
  })
  test('investors of the exempt kinds are enterprises here', () => {
    for (const kind of ['university', 'venture_capital', 'business_angel', 'institutional_investor'] as const)
      expect(members({ owns: [['V', 'X', 51]], kind: { V: kind } })).toEqual(['V', 'X'])
  })
  test('rings come to an end, and one that nothing is said of stands alone', () => {
    expect(
      members({
        owns: [
          ['X', 'Y', 60],
          ['Y', 'X', 60],
        ],
      }),
    ).toEqual(['X', 'Y'])
    expect(members({ owns: [['X', 'X', 100]] })).toEqual(['X'])
    expect(members({})).toEqual(['X'])
  })
})

describe('after a merger', () => {
  test('all that each had counts, also above the ceiling', () => {
    expect(sumAfterMerger([eurCent(20_000_000), eurCent(15_000_000)])).toBe(35_000_000)
    expect(sumAfterMerger([])).toBe(0)
  })
})

describe('after a split', () => {
  const split = (aid: number, parts: Record<string, number>, tookOver: string | null = null) =>
    shareAfterSplit(
      eurCent(aid),
      Object.entries(parts).map(([id, equity]) => ({ id, equity })),
      tookOver,
    )
  test('aid that cannot be traced is shared by equity', () => {
    expect(split(10_000_000, { P: 3, Q: 1 })).toEqual({
      allowed: true,
      value: { P: 7_500_000, Q: 2_500_000 },
    })
  })
  test('aid for an activity goes with the activity', () => {
    expect(split(10_000_000, { P: 3, Q: 1 }, 'Q')).toEqual({ allowed: true, value: { P: 0, Q: 10_000_000 } })
    expect(split(10_000_000, { P: 0, Q: 0 }, 'P')).toEqual({ allowed: true, value: { P: 10_000_000, Q: 0 } })
  })
  test('the shares are the aid to the cent, whatever the order of the parts', () => {
    const forwards = split(100, { P: 1, Q: 1, R: 1 })
    expect(forwards).toEqual({ allowed: true, value: { P: 34, Q: 33, R: 33 } })
    expect(split(100, { R: 1, Q: 1, P: 1 })).toEqual(forwards)
    const fine = split(12_345_677, { P: 1_234.56, Q: 0.07, R: 99_999.99 })
    const sum = fine.allowed
      ? Object.values<EurCent>(fine.value).reduce((total, part) => total + part, 0)
      : null
    expect(sum).toBe(12_345_677)
  })
  test('negative equity has no share, and none at all is refused', () => {
    expect(split(100, { P: -5, Q: 1 })).toEqual({ allowed: true, value: { P: 0, Q: 100 } })
    expect(split(100, { P: -5, Q: 0 })).toEqual({ allowed: false, refusal: 'no_equity' })
    expect(split(100, {})).toEqual({ allowed: false, refusal: 'no_equity' })
    expect(split(100, { P: 1 }, 'Z')).toEqual({ allowed: false, refusal: 'part_unknown' })
  })
})
