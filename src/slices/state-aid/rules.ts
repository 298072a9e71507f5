import { type EurCent, eurCent } from '../../kit/money.ts'
import { regulationInForce, regulationRow } from './regulation-rules.ts'
import type {
  AidKind,
  CountedAid,
  EarlierAid,
  Regulation,
  RegulationId,
  RoomAnswer,
  RoomLimit,
  RoomQuestion,
  RoomWarning,
} from './rule-types.ts'
import { aidPeriod, isBoundaryDay } from './window-rules.ts'

export const roomRuleVersion = 'de-minimis-room-v1'

/** Which kinds of earlier aid count under the ceiling of a kind. */
const countedUnder: Readonly<Record<AidKind, readonly AidKind[]>> = {
  general: ['general', 'agriculture', 'fishery'],
  sgei: ['general', 'sgei', 'agriculture', 'fishery'],
  agriculture: ['agriculture'],
  fishery: ['fishery'],
}

/**
 * Whether new de minimis aid fits, and the largest amount that does. All earlier aid to the single undertaking counts, from every grantor and
 * under every regulation of the kind, old ones too, when it was granted within the window of the regulation asked for (`aidPeriod`); aid
 * granted after the new aid does not. Aid for farming and fishery has a ceiling of its own and counts under the general ceiling as well; aid
 * for services of general economic interest has one of its own, under which all aid counts, and does not count under the general one. If
 * the new aid would exceed a ceiling, the whole of it is refused. Earlier aid that is above a ceiling (after a merger) stays lawful and
 * leaves no room. The order of the grants is of no importance, and one grant more never makes the room larger.
 *
 * @param question day of the new aid, amounts in euro cent (zero or more), earlier grants with the regulation of each
 * @returns allowed or not, sum and room before the new aid, each ceiling, each grant with why it counts, and warnings: `boundary_day`
 *   (aid exactly three years old is counted), `leap_day`, `near_ceiling` (less than a tenth would be left), `over_ceiling_before`,
 *   `not_in_force` (the regulation does not apply on the day: no aid may be granted by it), `ceiling_to_verify`
 * @source Regulation (EU) 2023/2831 art. 3(2), 3(3), 3(7), 3(8), 5; Regulation (EU) No 1407/2013 art. 3(2), 3(5), 5; Regulation (EU) 2023/2832 art. 5; Regulation (EU) No 1408/2013 art. 5; Regulation (EU) No 717/2014 art. 5; that aid of the old rule counts in the new window is the careful reading; checked 2026-11-29
 */
export function decideRoom(question: RoomQuestion): RoomAnswer {
  const rows = ceilingsFor(question)
  const limits = rows.map((row) => limitUnder(row, question)) as [RoomLimit, ...RoomLimit[]]
  const roomEurCent = eurCent(Math.min(...limits.map((limit) => limit.roomEurCent)))
  const allowed = question.newEurCent <= roomEurCent
  const grants = question.grants.map((grant) => countGrant(grant, limits, question))
  return {
    ruleVersion: roomRuleVersion,
    allowed,
    sumInWindowEurCent: limits[0].sumEurCent,
    roomEurCent,
    limits,
    grants,
    warnings: warningsOf({ question, rows, limits, grants, allowed }),
  }
}

function kindOf(regulation: RegulationId, question: Pick<RoomQuestion, 'on'>): AidKind {
  return regulationRow(regulation, question.on).kind
}

/** The regulation's own ceiling first, then the general one where the aid counts under that too. */
function ceilingsFor({ regulation, on }: RoomQuestion): readonly Regulation[] {
  const own = regulationRow(regulation, on)
  const general =
    own.kind === 'agriculture' || own.kind === 'fishery' ? regulationInForce('general', on) : null
  return general ? [own, general] : [own]
}

function limitUnder(row: Regulation, question: RoomQuestion): RoomLimit {
  const ceilingEurCent = ceilingOf(row, question)
  const period = aidPeriod(row.window, question.on, question.fiscalYearEnd)
  const sumEurCent = eurCent(
    question.grants
      .filter((grant) => isUnder(row.kind, grant, question) && isWithin(grant, period))
      .reduce((sum, grant) => sum + grant.amountEurCent, 0),
  )
  return {
    regulation: row.id,
    kind: row.kind,
    ceilingEurCent,
    window: row.window,
    ...period,
    sumEurCent,
    roomEurCent: eurCent(Math.max(0, ceilingEurCent - sumEurCent)),
  }
}

function ceilingOf(row: Regulation, question: RoomQuestion): EurCent {
  return (question.isRoadFreight && row.roadFreightCeilingEurCent) || row.ceilingEurCent
}

const isUnder = (ceiling: AidKind, grant: EarlierAid, question: RoomQuestion) =>
  countedUnder[ceiling].includes(kindOf(grant.regulation, question))

const isWithin = ({ on }: EarlierAid, { fromOn, toOn }: Pick<RoomLimit, 'fromOn' | 'toOn'>) =>
  fromOn <= on && on <= toOn

function countGrant(grant: EarlierAid, limits: readonly RoomLimit[], question: RoomQuestion): CountedAid {
  const under = limits.filter((limit) => isUnder(limit.kind, grant, question))
  const within = under.filter((limit) => isWithin(grant, limit))
  const isBoundary = within.some((limit) => isOnBoundary(grant, limit, question))
  const answer = (counts: boolean, because: CountedAid['because']) => ({ ...grant, counts, because })
  if (grant.on > question.on) return answer(false, 'after_new_aid')
  if (under.length === 0) return answer(false, 'other_ceiling')
  if (within.length === 0) return answer(false, 'before_window')
  return answer(true, isBoundary ? 'boundary_day' : 'in_window')
}

const isOnBoundary = (grant: EarlierAid, limit: RoomLimit, question: RoomQuestion) =>
  limit.window === 'rolling_three_years' && isBoundaryDay(grant.on, question.on)

function warningsOf(facts: {
  readonly question: RoomQuestion
  readonly rows: readonly Regulation[]
  readonly limits: readonly RoomLimit[]
  readonly grants: readonly CountedAid[]
  readonly allowed: boolean
}): readonly RoomWarning[] {
  const { question, rows, limits, grants, allowed } = facts
  const { on, newEurCent, isRoadFreight } = question
  const boundary = grants.filter((grant) => grant.because === 'boundary_day')
  const left = (limit: RoomLimit) => limit.roomEurCent - newEurCent
  const [own] = rows
  const warnings: readonly (readonly [RoomWarning, boolean])[] = [
    ['not_in_force', own !== undefined && (on < own.from || on > own.to)],
    ['boundary_day', boundary.length > 0],
    ['leap_day', boundary.some((grant) => [grant.on, on].some((one) => one.endsWith('-02-29')))],
    ['over_ceiling_before', limits.some((limit) => limit.sumEurCent > limit.ceilingEurCent)],
    ['near_ceiling', allowed && limits.some((limit) => left(limit) * 10 < limit.ceilingEurCent)],
    [
      'ceiling_to_verify',
      rows.some((row) => row.certainty === 'to_verify' || (isRoadFreight && row.roadFreightCeilingEurCent)),
    ],
  ]
  return warnings.filter(([, holds]) => holds).map(([code]) => code)
}
