import { addDays, type Day, dayOf } from '../../src/kit/day.ts'
import { askCompany } from './asked-companies.ts'
import { number } from './rows.ts'
import { openQuestions, openSurvey } from './survey-plan.ts'
import type { World } from './world.ts'

/** A survey that Malå's head sent last week: some have answered, one letter came back, the others wait. */
export function putOpenSurvey(world: World): void {
  const { rows, staff, projects, now } = world
  const today = dayOf(now)
  const openedOn = addDays(today, -6)
  const at = `${openedOn} 08:30 Europe/Stockholm`
  const head = staff.head('2418')
  const fromOn = addDays(today, -365)
  const toOn = addDays(openedOn, -1)
  const surveyId = number(rows, 'survey', {
    projectId: projects.nimr,
    municipalityCode: '2418',
    ...openSurvey,
    supportFromOn: fromOn,
    supportToOn: toOn,
    askedFromOn: fromOn,
    askedToOn: toOn,
    closesOn: addDays(today, 15),
    madeAt: at,
    madeByStaffId: head,
  })
  const [call, what] = openQuestions.map((question, index) =>
    number(rows, 'surveyQuestion', {
      surveyId,
      position: index + 1,
      ...question,
      optionsSv: [...question.optionsSv],
      optionsEn: [...question.optionsEn],
      shownValues: [...question.shownValues],
    }),
  )
  const asking = rows.surveyQuestion.at(-1)
  if (asking && call) Object.assign(asking, { shownQuestionId: call, shownValues: ['1'] })
  rows.surveyStep.push({ surveyId, step: 'opened', at, byStaffId: head })
  const companies = world.companies
    .filter(({ keptBy, firstOn, people }) => keptBy === '2418' && firstOn !== null && people.length > 0)
    .slice(3, 12)
  companies.forEach((company, index) => {
    const bounced = index === 4 ? { bouncedAt: `${openedOn} 08:31 Europe/Stockholm` } : {}
    const asked = askCompany(world, surveyId, company, [{ kind: 'invitation', at }], bounced)
    const [recipientId] = asked.recipientIds
    if (index > 2 || recipientId === undefined) return
    const on = addDays(openedOn, index + 1)
    const answerId = number(rows, 'surveyAnswer', {
      companyId: company.id,
      projectId: projects.nimr,
      municipalityCode: '2418',
      askedFromOn: fromOn,
      askedToOn: toOn,
      answeredOn: on,
      givenBy: 'form',
      jobsKept: 0,
      jobsCreated: 0,
      supportMattered: 'partly',
      matteredWhich: ['business_office'],
      helpedMost: 'Att någon svarar när man ringer.',
      neededNext: 'En till att köra.',
      surveyCompanyId: asked.id,
      answeredByRecipientId: recipientId,
      recordedByStaffId: null,
      recordedAt: `${on} 19:10 Europe/Stockholm`,
      replacesId: null,
      correctionReason: null,
    })
    if (index === 0) tellOf(world, company.id, answerId, on)
    if (call) rows.surveyReply.push({ answerId, questionId: call, choices: [index === 0 ? 1 : 2] })
    if (what && index === 0)
      rows.surveyReply.push({ answerId, questionId: what, choices: [], words: 'Elen i den nya lokalen.' })
  })
}

/** What one of them has told along with its answer. */
function tellOf({ rows, projects }: World, companyId: number, surveyAnswerId: number, on: Day): void {
  number(rows, 'milestone', {
    companyId,
    projectId: projects.nimr,
    municipalityCode: '2418',
    kind: 'new_market',
    happenedOn: addDays(on, -40),
    what: 'Första kunden i Mo i Rana',
    financierId: null,
    financierWords: '',
    amountOre: null,
    fte: null,
    supportMattered: 'partly',
    talkId: null,
    source: 'survey',
    surveyAnswerId,
    evidenceWords: '',
    recordedByStaffId: null,
    recordedAt: `${on} 19:10 Europe/Stockholm`,
    replacesId: null,
    correctionReason: null,
  })
}
