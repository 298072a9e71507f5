import { describe, expect, test } from 'vitest'
import { day } from '../../kit/day.ts'
import { eurCent } from '../../kit/money.ts'
import { decideDeclared, decideDeclaredRoom, decideMove, nextDeclarationStep } from './declaration-rules.ts'

const signed = { state: 'signed', plannedOre: 1_200_000, signedOn: '2026-04-10', approvedOn: null } as const
const approved = { ...signed, state: 'approved', approvedOn: '2026-04-15' } as const
const asked = {
  programmePeriod: '2021-2027',
  assumesApproval: true,
  amountOre: 1_200_000,
  grantedOn: '2026-04-20',
} as const

describe('whether aid may be granted on what was declared', () => {
  test.each([
    ['nothing declared', asked, [], 'not_signed'],
    ['signed after the grant', { ...asked, grantedOn: '2026-04-09' }, [signed], 'not_signed'],
    ['2021–2027: signed is not enough', asked, [signed], 'not_approved'],
    [
      '2021–2027: approved after the grant',
      { ...asked, grantedOn: '2026-04-14' },
      [approved],
      'not_approved',
    ],
    ['2021–2027: approved', asked, [approved], null],
    ['2021–2027: of a smaller amount', { ...asked, amountOre: 1_200_001 }, [approved], 'less_declared'],
    ['2014–2020: signed is enough', { ...asked, programmePeriod: '2014-2020' }, [signed], null],
    [
      '2014–2020: where approval is not assumed',
      { ...asked, programmePeriod: '2014-2020', assumesApproval: false },
      [signed],
      'not_approved',
    ],
    [
      '2014–2020: a supplement is asked for',
      { ...asked, programmePeriod: '2014-2020' },
      [{ ...signed, state: 'supplement_asked' }],
      'not_approved',
    ],
    ['refused', { ...asked, programmePeriod: '2014-2020' }, [{ ...signed, state: 'refused' }], 'not_signed'],
  ] as const)('%s', (_, question, declarations, refusal) => {
    const answer = decideDeclared({ ...question, declarations })
    expect(answer.allowed ? null : answer.refusal).toBe(refusal)
  })
})

describe('whether the support fits with what was declared', () => {
  const question = {
    on: day('2026-04-30'),
    regulation: '2023/2831',
    plannedEurCent: eurCent(4_000_000),
    roomEurCent: eurCent(18_000_000),
    fiscalYearEnd: '12-31',
    isRoadFreight: false,
  } as const
  const aid = (on: string, euro: number) =>
    ({ on: day(on), amountEurCent: eurCent(euro * 100), regulation: '2023/2831' }) as const

  test('300 000 with 120 000 known and 150 000 declared: 30 000 is left, and 40 000 does not fit', () => {
    expect(decideDeclaredRoom({ ...question, declared: [aid('2024-06-01', 150_000)] })).toEqual({
      fits: false,
      largestEurCent: 3_000_000,
      declaredEurCent: 15_000_000,
    })
  })
  test('aid before the window does not count, and that of three years ago to the day does', () => {
    const declared = [aid('2023-04-29', 100_000), aid('2023-04-30', 5_000)]
    expect(decideDeclaredRoom({ ...question, declared })).toEqual({
      fits: true,
      largestEurCent: 17_500_000,
      declaredEurCent: 500_000,
    })
  })
  test('more than there is room for leaves none', () => {
    const { largestEurCent } = decideDeclaredRoom({ ...question, declared: [aid('2025-01-01', 250_000)] })
    expect(largestEurCent).toBe(0)
  })
})

test('a declaration that was answered is not answered again, and what ended stays ended', () => {
  expect(decideMove('sent_to_financier', 'approved').allowed).toBe(true)
  expect(decideMove('approved', 'refused').allowed).toBe(false)
  expect(decideMove('withdrawn', 'signed').allowed).toBe(false)
})

test('the next step is the first that was not taken; without approval to wait for, two fall away', () => {
  const taken = { estimate: '2026-04-01', asked: '2026-04-02', signed: '2026-04-05' }
  expect(nextDeclarationStep(taken, true)).toBe('sent')
  expect(nextDeclarationStep(taken, false)).toBe('granted')
  expect(
    nextDeclarationStep(
      { ...taken, granted: '2026-04-06', notice: '2026-04-07', registered: '2026-04-08' },
      false,
    ),
  ).toBeNull()
})
