import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../kit/day.ts'
import { eurCent } from '../../kit/money.ts'
import { registerDueOn } from './register-rules.ts'
import type { EarlierAid, RegulationId, RoomQuestion } from './rule-types.ts'
import { decideRoom } from './rules.ts'

type Grant = readonly [on: string, eur: number, regulation?: RegulationId]

const aid = ([on, eur, regulation = '2023/2831']: Grant): EarlierAid => ({
  on: day(on),
  amountEurCent: eurCent(eur * 100),
  regulation,
})
const ask = (grants: readonly Grant[], [on, eur, regulation]: Grant, more: Partial<RoomQuestion> = {}) =>
  decideRoom({
    on: day(on),
    newEurCent: eurCent(eur * 100),
    regulation: regulation ?? '2023/2831',
    grants: grants.map(aid),
    ...more,
  })

describe('the new rule: three years by date', () => {
  const grants: Grant[] = [
    ['2023-05-10', 120_000, '1407/2013'],
    ['2024-06-01', 150_000],
  ]
  test('aid of the old rule counts, and what would exceed is refused whole', () => {
    // 120 000 + 150 000 = 270 000; 300 000 − 270 000 = 30 000.
    expect(ask(grants, ['2026-04-30', 40_000])).toMatchObject({
      allowed: false,
      sumInWindowEurCent: 27_000_000,
      roomEurCent: 3_000_000,
      warnings: [],
    })
    expect(ask(grants, ['2026-04-30', 30_000])).toMatchObject({ allowed: true, warnings: ['near_ceiling'] })
    expect(ask(grants, ['2026-04-30', 30_000.01]).allowed).toBe(false)
  })
  test('aid exactly three years old counts, with a warning; the day after it does not', () => {
    expect(ask(grants, ['2026-05-10', 40_000])).toMatchObject({
      allowed: false,
      warnings: ['boundary_day'],
      grants: [{ counts: true, because: 'boundary_day' }, { because: 'in_window' }],
    })
    expect(ask(grants, ['2026-05-11', 40_000])).toMatchObject({
      allowed: true,
      sumInWindowEurCent: 15_000_000,
      roomEurCent: 15_000_000,
      warnings: [],
      grants: [{ counts: false, because: 'before_window' }, {}],
    })
  })
  test('aid of the same day counts, later aid does not', () => {
    expect(
      ask(
        [
          ['2026-05-11', 1],
          ['2026-05-12', 2],
        ],
        ['2026-05-11', 1],
      ),
    ).toMatchObject({ sumInWindowEurCent: 100, grants: [{ counts: true }, { because: 'after_new_aid' }] })
  })
  test('a leap day is read the careful way, and said', () => {
    const leapNow = (on: string) => ask([[on, 1]], ['2028-02-29', 1])
    expect(leapNow('2025-02-28')).toMatchObject({
      sumInWindowEurCent: 100,
      warnings: ['boundary_day', 'leap_day'],
    })
    expect(leapNow('2025-02-27').sumInWindowEurCent).toBe(0)
    expect(leapNow('2025-03-01')).toMatchObject({ sumInWindowEurCent: 100, warnings: [] })
    const leapThen = (on: string) => ask([['2024-02-29', 1]], [on, 1])
    expect(leapThen('2027-02-28')).toMatchObject({
      sumInWindowEurCent: 100,
      warnings: ['boundary_day', 'leap_day'],
    })
    expect(leapThen('2027-03-01').sumInWindowEurCent).toBe(0)
  })
  test('room is never below nothing, and earlier aid above the ceiling is said', () => {
    expect(
      ask(
        [
          ['2025-01-01', 200_000],
          ['2025-02-01', 150_000],
        ],
        ['2026-01-01', 0.01],
      ),
    ).toMatchObject({ allowed: false, roomEurCent: 0, warnings: ['over_ceiling_before'] })
  })
})

describe('the old rule: fiscal years', () => {
  const old = { regulation: '1407/2013' as const }
  const grants: Grant[] = [
    ['2018-11-20', 90_000, '1407/2013'],
    ['2019-02-01', 60_000, '1407/2013'],
  ]
  test('the current and the two previous fiscal years of the undertaking', () => {
    expect(ask(grants, ['2021-03-15', 100_000], old)).toMatchObject({
      allowed: true,
      sumInWindowEurCent: 6_000_000,
      roomEurCent: 14_000_000,
    })
    expect(ask(grants, ['2020-12-30', 100_000], old)).toMatchObject({
      allowed: false,
      sumInWindowEurCent: 15_000_000,
      roomEurCent: 5_000_000,
    })
    expect(
      ask(
        [
          ['2018-04-30', 90_000, '1407/2013'],
          ['2018-05-01', 60_000, '1407/2013'],
        ],
        ['2021-03-15', 100_000],
        { ...old, fiscalYearEnd: '04-30' },
      ),
    ).toMatchObject({ allowed: true, sumInWindowEurCent: 6_000_000, roomEurCent: 14_000_000 })
  })
  test('a year that ends with February ends on its last day', () => {
    const february = { ...old, fiscalYearEnd: '02-28' }
    // The year of 29 February 2020 ends that day, so the window begins on 1 March 2017; the day after, on 1 March 2018.
    expect(ask([['2017-03-01', 5, '1407/2013']], ['2020-02-29', 1], february).sumInWindowEurCent).toBe(500)
    expect(ask([['2018-02-28', 5, '1407/2013']], ['2020-03-01', 1], february).sumInWindowEurCent).toBe(0)
    expect(ask([['2018-03-01', 5, '1407/2013']], ['2020-03-01', 1], february).sumInWindowEurCent).toBe(500)
  })
  test('road freight had half the ceiling, which has not been verified', () => {
    expect(ask([], ['2019-05-01', 150_000], { ...old, isRoadFreight: true })).toMatchObject({
      allowed: false,
      roomEurCent: 10_000_000,
      warnings: ['ceiling_to_verify'],
    })
    expect(ask([], ['2024-05-01', 150_000], { isRoadFreight: true }).allowed).toBe(true)
  })
  test('a regulation asked for outside its time is said not to be in force', () => {
    expect(ask([], ['2024-01-01', 1], old).warnings).toEqual(['not_in_force'])
    expect(ask([], ['2023-12-31', 1]).warnings).toEqual(['not_in_force'])
    expect(ask([], ['2023-12-31', 1], old).warnings).toEqual([])
  })
})

describe('other kinds of aid', () => {
  test('farming has its own ceiling and counts under the general one too', () => {
    expect(ask([['2025-05-01', 30_000, '1408/2013']], ['2026-05-01', 1])).toMatchObject({
      sumInWindowEurCent: 3_000_000,
    })
    expect(
      ask(
        [
          ['2025-05-01', 290_000],
          ['2025-06-01', 5_000, '1408/2013'],
        ],
        ['2026-05-01', 10_000, '1408/2013'],
      ),
    ).toMatchObject({
      allowed: false,
      sumInWindowEurCent: 500_000,
      roomEurCent: 500_000,
      limits: [
        { kind: 'agriculture', ceilingEurCent: 5_000_000, roomEurCent: 4_500_000 },
        { kind: 'general', sumEurCent: 29_500_000, roomEurCent: 500_000 },
      ],
    })
    expect(ask([], ['2024-12-15', 25_000, '1408/2013']).allowed).toBe(false)
    expect(ask([], ['2024-12-16', 25_000, '1408/2013']).allowed).toBe(true)
  })
  test('services of general interest have a ceiling under which all counts, and do not count under the general', () => {
    const service: Grant = ['2025-05-01', 700_000, '2023/2832']
    expect(ask([service], ['2026-05-01', 300_000])).toMatchObject({
      allowed: true,
      grants: [{ counts: false, because: 'other_ceiling' }],
    })
    expect(ask([service, ['2025-06-01', 40_000]], ['2026-05-01', 20_000, '2023/2832'])).toMatchObject({
      allowed: false,
      roomEurCent: 1_000_000,
    })
  })
})

describe('whatever the grants are', () => {
  const random = randomFrom(20_261_129)
  const regulations: RegulationId[] = [
    '1407/2013',
    '2023/2831',
    '360/2012',
    '2023/2832',
    '1408/2013',
    '717/2014',
  ]
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  const anyDay = () => addDays(day('2018-01-01'), Math.floor(random() * 3600))
  const anyAid = (): EarlierAid => ({
    on: anyDay(),
    amountEurCent: eurCent(Math.floor(random() * 20_000_000)),
    regulation: pick(regulations),
  })
  const anyQuestion = (): RoomQuestion => ({
    on: anyDay(),
    newEurCent: eurCent(Math.floor(random() * 30_000_000)),
    regulation: pick(regulations),
    grants: Array.from({ length: Math.floor(random() * 6) }, anyAid),
    fiscalYearEnd: pick(['12-31', '04-30', '06-30', '02-29', '08-31']),
    isRoadFreight: random() < 0.2,
  })
  const questions = Array.from({ length: 3000 }, anyQuestion)

  test('one grant more never makes the room larger, and its order changes nothing', () => {
    let lessened = 0
    for (const question of questions) {
      const before = decideRoom(question)
      const more = anyAid()
      const after = decideRoom({ ...question, grants: [...question.grants, more] })
      const first = decideRoom({ ...question, grants: [more, ...question.grants].toReversed() })
      expect(after.roomEurCent).toBeLessThanOrEqual(before.roomEurCent)
      expect(after.roomEurCent).toBeGreaterThanOrEqual(0)
      expect({ ...first, grants: null }).toEqual({ ...after, grants: null })
      expect(before.allowed || !after.allowed).toBe(true)
      if (after.roomEurCent < before.roomEurCent) lessened += 1
    }
    expect(lessened).toBeGreaterThan(200)
  })
  test('the room is the largest amount that fits, to the cent', () => {
    for (const question of questions) {
      const { roomEurCent } = decideRoom(question)
      expect(decideRoom({ ...question, newEurCent: roomEurCent }).allowed).toBe(true)
      expect(decideRoom({ ...question, newEurCent: eurCent(roomEurCent + 1) }).allowed).toBe(false)
    }
  })
})

test.each([
  ['2026-01-02', '2026-02-02'],
  ['2026-01-12', '2026-02-09'],
  ['2026-03-16', '2026-04-15'],
  ['2026-03-27', '2026-04-28'],
  ['2026-04-24', '2026-05-26'],
  ['2026-06-01', '2026-06-29'],
  ['2026-12-10', '2027-01-12'],
])('aid granted on %s is entered in the register by %s', (grantedOn, dueOn) => {
  expect(registerDueOn(day(grantedOn))).toBe(dueOn)
})

/** The same numbers each time, so that a failure can be looked at again. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
