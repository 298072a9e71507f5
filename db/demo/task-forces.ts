import { addDays, type Day, day, dayOf } from '../../src/kit/day.ts'
import { addMonths, monthOf } from '../../src/kit/week.ts'
import {
  type CoachAndTime,
  caseOf,
  partMinutes,
  type SubjectNeed,
} from '../../src/slices/interventions/force-case-rules.ts'
import { explain } from '../../src/slices/interventions/force-reason-rules.ts'
import { forceRuleVersion, proposeTaskForce } from '../../src/slices/interventions/force-rules.ts'
import { countWorkingDays, lastDayOf } from '../../src/slices/organisations/calendar-rules.ts'
import { absentWorkingDays, hoursLeft } from '../../src/slices/organisations/time-rules.ts'
import { projectsOf } from './municipalities.ts'
import { number, type Rows } from './rows.ts'
import type { World } from './world.ts'

type Member = Rows['taskForceMember'][number]

/** Who could not join when they were asked, by the title of the intervention: coach of the office, and the reason. */
const declined: Readonly<Record<string, readonly [office: string, reason: string]>> = {
  'Digital försäljning för besöksnäringen': ['2506', 'Är själv ute på turer hela september.'],
  'Hållbart företagande i praktiken': ['2481', 'Har lovat bort våren till en annan insats.'],
}

/**
 * How the task forces of 2021 and 2022 came to be: what the rule proposed from the time and competence of the month, what people made of it,
 * and what those who were asked answered. The task forces themselves are as they were.
 */
export function putTaskForceHistory(world: World): void {
  const { rows } = world
  const forces = Map.groupBy(rows.taskForceMember, (member) => Number(member.interventionId))
  for (const intervention of rows.intervention) {
    const id = Number(intervention.id)
    const members = forces.get(id) ?? []
    const [first] = members
    if (!first?.monthOn || first.joinedOn < '2021-01-01' || members.length < 2) continue
    const askedOn = addDays(day(first.joinedOn), -9)
    const estimatedMinutes = members.reduce((sum, member) => sum + Number(member.estimatedMinutes), 0)
    const proposalId = propose(world, id, {
      monthOn: first.monthOn,
      estimatedMinutes,
      on: askedOn,
      by: Number(first.staffId),
      // Where the companies were that had asked for it.
      places: homesOf(rows, members),
    })
    const team = members.map((one) => Number(one.staffId))
    const isSame = isGroup(rows, team)
    // Somebody more was asked, who could not.
    const no = declined[intervention.title]
    rows.taskForceProposalAnswer.push({
      proposalId,
      outcome: isSame && !no ? 'accepted' : 'changed',
      interventionId: id,
      reason: null,
      answeredByStaffId: first.staffId,
      answeredAt: at(askedOn, '09:10'),
    })
    if (no) {
      const [office, answerReason] = no
      const staffId = world.staff.coaches(office)[0] as number
      const answered = { answer: 'declined', answerReason, answeredAt: at(addDays(askedOn, 1), '13:20') }
      ask(rows, first, staffId, { ...answered, proposalId, askedAt: at(askedOn, '09:10') })
    }
    members.slice(1).forEach((member, nth) => {
      const answered = {
        answer: 'accepted',
        answerReason: null,
        answeredAt: at(addDays(askedOn, 1 + nth), '08:40'),
      }
      const asking = { ...answered, proposalId, askedAt: at(askedOn, '09:10') }
      member.invitationId = ask(rows, first, Number(member.staffId), asking)
    })
  }
}

/** An intervention that is being formed now: the group is proposed and asked, one has said yes and one has not answered. */
export function putFormingIntervention(world: World): void {
  const { rows, staff, now } = world
  const today = dayOf(now)
  const municipalities = ['2418', '2417', '2421', '2462']
  for (const wished of unstaffed) putUnstaffed(world, wished)
  const by = staff.coaches('2418')[0] as number
  const id = putUnstaffed(world, {
    title: 'Räkna hem nästa investering',
    purpose: 'Vad den kostar, vad den ger och vem som lånar ut: en kalkyl att ta med till banken.',
    focusAreaCode: 'capital_supply',
    municipalities,
  })
  const monthOn = addMonths(monthOf(today), 1)
  const proposalId = propose(world, id, {
    monthOn,
    estimatedMinutes: 1440,
    on: addDays(today, -3),
    by,
    places: municipalities,
  })
  const [yes, waiting] = [staff.coaches('2421')[0] as number, staff.coaches('2417')[0] as number]
  const team = [by, yes, waiting]
  const part = { monthOn, estimatedMinutes: partMinutes(1440, team.length) }
  const own = { interventionId: id, staffId: by, joinedOn: addDays(today, -3), leftOn: null, ...part }
  const asked = { proposalId, askedAt: at(addDays(today, -3), '10:00') }
  rows.taskForceProposalAnswer.push({
    proposalId,
    outcome: isGroup(rows, team) ? 'accepted' : 'changed',
    interventionId: id,
    reason: null,
    answeredByStaffId: by,
    answeredAt: asked.askedAt,
  })
  const answered = { answer: 'accepted', answerReason: null, answeredAt: at(addDays(today, -2), '08:15') }
  const invitationId = ask(rows, own, yes, { ...asked, ...answered })
  rows.taskForceMember.push(own, { ...own, staffId: yes, joinedOn: addDays(today, -2), invitationId })
  ask(rows, own, waiting, { ...asked, answer: null, answerReason: null, answeredAt: null })
}

function homesOf(rows: Rows, members: readonly Member[]): readonly string[] {
  return members.flatMap(
    ({ staffId }) =>
      rows.staffRole.find((role) => role.staffId === staffId && role.role === 'coach')?.municipalityCode ??
      [],
  )
}

type Wished = {
  readonly title: string
  readonly purpose: string
  readonly focusAreaCode: string
  /** The first is in the lead. */
  readonly municipalities: readonly string[]
}

/** Wished for, and nobody to do it yet: what several task forces are proposed for at once. */
const unstaffed: readonly Wished[] = [
  {
    title: 'Syns där gästerna letar',
    purpose: 'Kartor, omdömen och bokningssidor för den som tar emot gäster.',
    focusAreaCode: 'larger_market',
    municipalities: ['2422', '2417', '2418'],
  },
  {
    title: 'Lärling på verkstaden',
    purpose: 'Ta emot en lärling: avtal, handledning och vad det kostar.',
    focusAreaCode: 'skills_supply',
    municipalities: ['2463', '2481', '2425'],
  },
]

function putUnstaffed({ rows, projects, now }: World, wished: Wished): number {
  const [lead = ''] = wished.municipalities
  const id = number(rows, 'intervention', {
    kind: 'group',
    title: wished.title,
    purpose: wished.purpose,
    stage: 'need',
    workingMethod: 'task_force',
    scope: 'all',
    leadMunicipalityCode: lead,
    startsOn: dayOf(now),
    endsOn: null,
    companyId: null,
    reasonIndividual: null,
    capacity: 24,
    supplierName: null,
  })
  for (const project of projectsOf(wished.municipalities))
    rows.interventionProject.push({ interventionId: id, projectId: projects[project] })
  rows.interventionFocusArea.push({ interventionId: id, focusAreaCode: wished.focusAreaCode })
  for (const municipalityCode of wished.municipalities)
    rows.interventionMunicipality.push({
      interventionId: id,
      municipalityCode,
      agreedOn: null,
      agreedByStaffId: null,
    })
  return id
}

/** Whether the last proposal is of these people. */
function isGroup(rows: Rows, team: readonly number[]): boolean {
  const output = rows.taskForceProposal.at(-1)?.output as unknown as { readonly members: readonly number[] }
  return (
    new Set([...output.members, ...team]).size === output.members.length &&
    output.members.length === team.length
  )
}

type Asked = {
  readonly monthOn: string
  readonly estimatedMinutes: number
  readonly on: Day
  readonly by: number
  readonly places: readonly string[]
}

function propose(
  world: World,
  interventionId: number,
  { monthOn, estimatedMinutes, on, by, places }: Asked,
): number {
  const { rows } = world
  const areas = rows.interventionFocusArea.filter((one) => one.interventionId === interventionId)
  const needs: SubjectNeed[] = areas.flatMap(({ focusAreaCode }) =>
    places.map((municipalityCode) => ({ topicId: null, focusAreaCode, municipalityCode, weight: 1 })),
  )
  const areaOf = new Map(rows.topic.map((topic) => [Number(topic.id), topic.focusAreaCode]))
  const input = caseOf(needs, coachesIn(rows, day(monthOn), interventionId), estimatedMinutes / 60, areaOf)
  const decision = proposeTaskForce(input)
  if (!decision.allowed)
    throw new Error(`no task force for intervention ${interventionId}: ${decision.refusal}`)
  return number(rows, 'taskForceProposal', {
    interventionId,
    jointKey: null,
    monthOn,
    estimatedMinutes,
    needIds: [],
    input: input as never,
    output: explain(input, decision.value) as never,
    ruleVersion: forceRuleVersion,
    proposedByStaffId: by,
    proposedAt: at(on, '09:00'),
  })
}

/** Everybody's time in the month, less what was held by then: by the interventions written before this one. */
function coachesIn(rows: Rows, monthOn: Day, interventionId: number): CoachAndTime[] {
  const workingDaysInMonth = countWorkingDays(monthOn, lastDayOf(monthOn))
  return rows.staffRole
    .filter(({ role }) => role === 'coach')
    .map(({ staffId, municipalityCode }) => {
      const promised = rows.staffMonth.find((one) => one.staffId === staffId && one.monthOn === monthOn)
      const away = rows.staffAbsence.filter((one) => one.staffId === staffId)
      const { availableMinutes } = hoursLeft({
        promisedMinutes: Number(promised?.promisedMinutes ?? 0),
        absentWorkingDays: absentWorkingDays(monthOn, away),
        workingDaysInMonth,
        reservedMinutes: 0,
      })
      const held = rows.taskForceMember.filter(
        (one) =>
          one.staffId === staffId && one.monthOn === monthOn && Number(one.interventionId) < interventionId,
      )
      const known = rows.staffCompetence.filter((one) => one.staffId === staffId)
      return {
        staffId: Number(staffId),
        municipalityCode: municipalityCode ?? '',
        availableMinutes,
        reservedMinutes: held.reduce((sum, one) => sum + Number(one.estimatedMinutes), 0),
        competence: Object.fromEntries(known.map(({ topicId, level }) => [Number(topicId), Number(level)])),
      }
    })
}

type Answer = Pick<
  Rows['taskForceInvitation'][number],
  'proposalId' | 'askedAt' | 'answer' | 'answerReason' | 'answeredAt'
>

function ask(rows: Rows, by: Member, askedStaffId: number, answer: Answer): number {
  return number(rows, 'taskForceInvitation', {
    interventionId: by.interventionId,
    askedStaffId,
    replacesMemberId: null,
    monthOn: by.monthOn ?? null,
    estimatedMinutes: by.estimatedMinutes ?? null,
    words: null,
    askedByStaffId: by.staffId,
    withdrawnAt: null,
    ...answer,
  })
}

const at = (on: Day, time: string) => `${on} ${time} Europe/Stockholm`
