import { addDays, type Day } from '../../src/kit/day.ts'
import { type Asked, askCompany } from './asked-companies.ts'
import { malaAnswers } from './mala/answers.ts'
import type { PlacedCompany } from './plan.ts'
import { type Dice, dice } from './random.ts'
import { number } from './rows.ts'
import { closedQuestions, closedSurvey, wishes } from './survey-plan.ts'
import { coachFor } from './talks.ts'
import type { World } from './world.ts'

interface Answer {
  readonly kept: number
  readonly created: number
  readonly mattered: 'not_at_all' | 'partly' | 'decisively'
  readonly helpedMost: string
  readonly neededNext: string
}

interface Given {
  readonly company: PlacedCompany
  readonly on: Day
  readonly answer: Answer
  /** What was answered first, and corrected six days later. */
  readonly keptFirst: number | null
}

/** Answers to the question of early 2022: jobs kept and created since September 2018, and whether the support mattered; NiMR asked by survey. */
export function putSurveyAnswers(world: World): void {
  const answering = dice('answers')
  const given = [...answersOfMala(world, answering), ...answersOfOthers(world, answering)]
  const asked = putClosedSurvey(world, given)
  const chance = dice('survey answers')
  for (const { company, on, answer, keptFirst } of given) {
    const by = asked.get(company.id)
    if (keptFirst === null) putVersion(world, chance, company, on, answer, by)
    else {
      const first = putVersion(world, chance, company, on, { ...answer, kept: keptFirst }, by)
      putVersion(world, chance, company, addDays(on, 6), answer, by, first)
    }
  }
}

function answersOfMala(world: World, chance: Dice): Given[] {
  return malaAnswers
    .trim()
    .split('\n')
    .map((line) => {
      const [name, kept, created, mattered, corrected, helpedMost = '', neededNext = ''] = line.split(' | ')
      const company = world.companies.find((one) => one.name === name)
      if (!company) throw new Error(`no company ${name} to answer`)
      const answer = {
        kept: Number(kept),
        created: Number(created),
        mattered: mattered as Answer['mattered'],
        helpedMost,
        neededNext,
      }
      const keptFirst = corrected === '-' ? null : Number(corrected)
      return { company, on: answerDay(chance.between(0, 30)), answer, keptFirst }
    })
}

function answersOfOthers(world: World, chance: Dice): Given[] {
  const mattering = ['not_at_all', 'not_at_all', 'partly', 'partly', 'decisively'] as const
  return world.companies.flatMap((company) => {
    if (company.keptBy === '2418' || company.firstOn === null || !chance.chance(0.4)) return []
    const on = answerDay(chance.between(0, 34))
    const answer = {
      kept: chance.chance(0.3) ? chance.between(1, 3) : 0,
      created: chance.chance(0.2) ? chance.pick([0.5, 1, 1, 2]) : 0,
      mattered: chance.pick(mattering),
      helpedMost: '',
      neededNext: '',
    }
    return [{ company, on, answer, keptFirst: null }]
  })
}

function answerDay(later: number): Day {
  return addDays('2022-02-21' as Day, later)
}

/** The project's survey, with all it asked. Some letters came back, some said no. */
function putClosedSurvey(world: World, given: readonly Given[]): ReadonlyMap<number, Asked> {
  const { rows, staff, projects } = world
  const surveyId = number(rows, 'survey', {
    projectId: projects.nimr,
    municipalityCode: null,
    ...closedSurvey,
    madeAt: '2022-02-14 13:20 Europe/Stockholm',
    madeByStaffId: staff.manager,
  })
  closedQuestions.forEach((question, index) => {
    number(rows, 'surveyQuestion', {
      surveyId,
      position: index + 1,
      ...question,
      optionsSv: [...question.optionsSv],
      optionsEn: [...question.optionsEn],
      shownValues: [...question.shownValues],
    })
  })
  const sentAt = '2022-02-21 08:00 Europe/Stockholm'
  const remindedAt = '2022-03-03 08:00 Europe/Stockholm'
  rows.surveyStep.push(
    { surveyId, step: 'opened', at: sentAt, byStaffId: staff.manager },
    { surveyId, step: 'reminded', at: remindedAt, byStaffId: null },
    { surveyId, step: 'closed', at: '2022-03-26 08:00 Europe/Stockholm', byStaffId: null },
  )
  const chance = dice('survey')
  const answeredOn = new Map(given.map(({ company, on }) => [company.id, on]))
  const asked = new Map<number, Asked>()
  for (const company of world.companies) {
    const on = answeredOn.get(company.id)
    const isSupported = company.firstOn !== null && company.firstOn <= closedSurvey.supportToOn
    if (company.keptBy.startsWith('25') || !(isSupported || on)) continue
    const fate = chance.next()
    const became =
      on !== undefined
        ? {}
        : fate < 0.08
          ? { bouncedAt: '2022-02-21 08:02 Europe/Stockholm' }
          : fate < 0.12
            ? { declinedAt: '2022-03-04 10:00 Europe/Stockholm' }
            : {}
    const letters = [
      { kind: 'invitation', at: sentAt } as const,
      ...(on === undefined || on > '2022-03-03' ? [{ kind: 'reminder', at: remindedAt } as const] : []),
    ]
    asked.set(company.id, askCompany(world, surveyId, company, letters, became))
  }
  return asked
}

function putVersion(
  world: World,
  chance: Dice,
  company: PlacedCompany,
  on: Day,
  answer: Answer,
  asked: Asked | undefined,
  replacesId: number | null = null,
): number {
  const { nimr, niaa } = world.projects
  const [recipientId] = asked?.recipientIds ?? []
  // A correction is entered by the coach whom the company called.
  const isByLink = recipientId !== undefined && replacesId === null && chance.chance(0.6)
  const which = chance.pick([['project'], ['business_office'], ['project', 'business_office']] as const)
  const answerId = number(world.rows, 'surveyAnswer', {
    companyId: company.id,
    projectId: company.keptBy.startsWith('25') ? niaa : nimr,
    municipalityCode: company.keptBy,
    askedFromOn: closedSurvey.askedFromOn,
    askedToOn: closedSurvey.askedToOn,
    answeredOn: on,
    givenBy: isByLink ? 'form' : 'phone',
    jobsKept: answer.kept,
    jobsCreated: answer.created,
    durable: answer.kept + answer.created > 0 ? chance.chance(0.9) : null,
    supportMattered: answer.mattered,
    matteredWhich: answer.mattered === 'not_at_all' ? [] : [...which],
    helpedMost: answer.helpedMost,
    neededNext: answer.neededNext,
    surveyCompanyId: asked?.id ?? null,
    answeredByRecipientId: isByLink ? recipientId : null,
    recordedByStaffId: isByLink ? null : coachFor(world, company, company.keptBy),
    recordedAt: `${on} 15:20 Europe/Stockholm`,
    replacesId,
    correctionReason: replacesId === null ? null : 'Företaget räknade om till heltidstjänster.',
  })
  if (asked) putReplies(world, chance, answerId, answer)
  return answerId
}

function putReplies({ rows }: World, chance: Dice, answerId: number, answer: Answer): void {
  const [useful, likely, outside, better] = [1, 2, 3, 4]
  const reply = (questionId: number, choices: number[], words: string | null = null) =>
    rows.surveyReply.push({ answerId, questionId, choices, words })
  reply(
    useful,
    chance.some([1, 2, 3, 4], chance.between(1, 2)).sort((a, b) => a - b),
  )
  reply(likely, [chance.pick(answer.mattered === 'not_at_all' ? [1, 2, 3] : [3, 4, 4, 5])])
  if (chance.chance(0.8)) reply(outside, [chance.pick([1, 2, 2, 3])])
  if (answer.mattered !== 'decisively' && chance.chance(0.3)) reply(better, [], chance.pick(wishes))
}
