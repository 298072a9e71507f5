import { addDays, type Day } from '../../src/kit/day.ts'
import { malaAnswers } from './mala/answers.ts'
import type { PlacedCompany } from './plan.ts'
import { dice } from './random.ts'
import { number } from './rows.ts'
import { coachFor } from './talks.ts'
import type { World } from './world.ts'

interface Answer {
  readonly kept: number
  readonly created: number
  readonly mattered: 'not_at_all' | 'partly' | 'decisively'
  readonly helpedMost: string
  readonly neededNext: string
}

const askedFrom = '2018-09-01'
const askedTo = '2022-02-28'

/** Answers to the question of early 2022: jobs kept and created since September 2018, and whether the support mattered. */
export function putSurveyAnswers(world: World): void {
  const chance = dice('answers')
  const mattering = ['not_at_all', 'not_at_all', 'partly', 'partly', 'decisively'] as const
  for (const line of malaAnswers.trim().split('\n')) {
    const [name, kept, created, mattered, corrected, helpedMost = '', neededNext = ''] = line.split(' | ')
    const company = world.companies.find((one) => one.name === name)
    if (!company) throw new Error(`no company ${name} to answer`)
    const on = answerDay(chance.between(0, 30))
    const answer = {
      created: Number(created),
      mattered: mattered as Answer['mattered'],
      helpedMost,
      neededNext,
    }
    if (corrected === '-') {
      put(world, company, on, { ...answer, kept: Number(kept) })
    } else {
      const first = put(world, company, on, { ...answer, kept: Number(corrected) })
      put(world, company, addDays(on, 6), { ...answer, kept: Number(kept) }, first)
    }
  }
  for (const company of world.companies) {
    if (company.keptBy === '2418' || company.firstOn === null || !chance.chance(0.4)) continue
    put(world, company, answerDay(chance.between(0, 34)), {
      kept: chance.chance(0.3) ? chance.between(1, 3) : 0,
      created: chance.chance(0.2) ? chance.pick([0.5, 1, 1, 2]) : 0,
      mattered: chance.pick(mattering),
      helpedMost: '',
      neededNext: '',
    })
  }
}

function answerDay(later: number): Day {
  return addDays('2022-02-21' as Day, later)
}

function put(
  world: World,
  company: PlacedCompany,
  on: Day,
  answer: Answer,
  replacesId: number | null = null,
): number {
  const { nimr, niaa } = world.projects
  return number(world.rows, 'surveyAnswer', {
    companyId: company.id,
    projectId: company.keptBy.startsWith('25') ? niaa : nimr,
    municipalityCode: company.keptBy,
    askedFromOn: askedFrom,
    askedToOn: askedTo,
    answeredOn: on,
    givenBy: 'phone',
    jobsKept: answer.kept,
    jobsCreated: answer.created,
    supportMattered: answer.mattered,
    helpedMost: answer.helpedMost,
    neededNext: answer.neededNext,
    recordedByStaffId: coachFor(world, company, company.keptBy),
    recordedAt: `${on} 15:20 Europe/Stockholm`,
    replacesId,
    correctionReason: replacesId === null ? null : 'Företaget räknade om till heltidstjänster.',
  })
}
