import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { runJobs, runLaterJobs } from '../../../test/world/run-jobs.ts'
import { fiveHundredSupported, postOfficeInto } from '../../../test/world/survey-campaign.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { newToken } from '../../platform/links/index.ts'
import type { Letter } from '../../platform/mail/index.ts'
import { sendLetterJob } from '../../platform/mail/letter.ts'
import { mount } from './mount.ts'
import { listRates } from './survey-queries.ts'

// One survey of 500 companies from draft to closed; who has an address and who has none stands at `fiveHundredSupported`.

let world: World
let door: ReturnType<typeof openFrontDoor>
let manager: Visitor
let mala: Visitor
let norsjo: Visitor
let economist: Visitor
let surveyId: number
/** What the mail server took, and what it refused. */
const mailbox: Letter[] = []
const refused: string[] = []
let jobs: Parameters<typeof runJobs>[1]
let mattersQuestion: string
let whyQuestion: string

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2022-03-01T08:00:00Z')
  door = openFrontDoor(world, [mount])
  const staff = await world.aStaff()
  mala = door.as(staff)
  const norsjoStaff = await world.aStaff({ municipality: '2417' })
  norsjo = door.as(norsjoStaff)
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
  await fiveHundredSupported(world, { mala: staff.id, norsjo: norsjoStaff.id })
  jobs = [...(mount.jobs ?? []), sendLetterJob(postOfficeInto(mailbox, refused))] as typeof jobs
})
afterAll(() => world?.close())

const terms = {
  titleSv: 'Vad ledde stödet till?',
  titleEn: 'What came of the support?',
  introSv: 'Vi frågar alla.',
  supportFromOn: '2018-09-01',
  supportToOn: '2022-02-28',
  askedFromOn: '2018-09-01',
  askedToOn: '2022-02-28',
  closesOn: '2022-03-31',
  mostReminders: '1',
  daysBetweenReminders: '7',
}

/** The address in the latest letter to somebody. */
const linkOf = (n: number, k = 1) =>
  mailbox
    .findLast(({ to }) => to === `p${n}-${k}@foretag.example`)
    ?.text.match(/http:\/\/localhost(\/l\/\S+)/)?.[1] ?? ''

const standing = (more = {}) => ({
  jobsKept: '1',
  jobsCreated: '0',
  durable: 'yes',
  supportMattered: 'decisively',
  matteredWhich: 'project',
  [mattersQuestion]: '2',
  act: 'send',
  base: '0',
  ...more,
})

const answersOf = (n: number) =>
  world.asOwner<{ kept: number; company: number; reason: string | null; late: boolean; standing: boolean }>(
    `select a.jobs_kept::float as kept, (a.company_id - 10000)::int as company, a.correction_reason as reason, a.is_late as late,
      not exists (select from nimr.survey_answer n where n.replaces_id = a.id) as standing
    from nimr.survey_answer a where a.company_id = $1 order by a.id`,
    [10_000 + n],
  )

test('a manager makes a survey with questions of its own, sees whom it would ask, and no office but the project’s may change it', async () => {
  const made = await manager.post('/enkater', { ...terms, who: world.projectId() })
  expect(made.status).toBe(303)
  surveyId = Number(made.location.split('/').at(-1))
  const questions = `/enkater/${surveyId}/fragor`
  expect(
    (await manager.post(questions, { kind: 'single', wordsSv: 'Fler kunder?', optionsSv: 'Ja' })).text,
  ).toContain('2 till 12 alternativ')
  const single = {
    kind: 'single',
    wordsSv: 'Fler kunder?',
    wordsEn: 'More customers?',
    optionsSv: 'Ja\nNej',
    isRequired: 'ja',
  }
  expect((await manager.post(questions, single)).status).toBe(303)
  const [first] = await world.asOwner<{ id: number }>('select id from nimr.survey_question')
  mattersQuestion = `q${first?.id}`
  const why = { kind: 'text', wordsSv: 'Varför inte?', isRequired: 'ja', shown: `${first?.id}=2` }
  expect((await manager.post(questions, { ...why, shown: `${first?.id}=3` })).status).toBe(422)
  expect((await manager.post(questions, { ...why, shown: `${first?.id}=1` })).status).toBe(303)
  const [second] = await world.asOwner<{ id: number }>('select max(id) as id from nimr.survey_question')
  whyQuestion = `q${second?.id}`
  const page = (await manager.get(`/enkater/${surveyId}`)).text
  for (const words of ['går till 500 företag', '5 av dem har ingen', 'Om ni svarade ”Ja” på ”Fler kunder?”'])
    expect(page).toContain(words)
  const preview = await manager.get(`/enkater/${surveyId}/forhandsvisning?sprak=en`)
  expect(preview.text).toContain('More customers?')
  expect((await mala.get(`/enkater/${surveyId}`)).status).toBe(200)
  expect((await mala.post(`/enkater/${surveyId}/utskick`)).status).toBe(403)
  expect((await mala.post(questions, single)).status).toBe(403)
  expect((await economist.get(`/enkater/${surveyId}`)).status).toBe(403)
})

test('sent to 500 companies, each person gets a letter with a link that says it is not anonymous; what bounces is known at once', {
  timeout: 60_000,
}, async () => {
  const sent = await Promise.all([1, 2].map(() => manager.post(`/enkater/${surveyId}/utskick`)))
  expect(sent.filter(({ status }) => status === 303)).toHaveLength(1)
  await runJobs(world, jobs)
  // 500 first people, 20 second, without the five that have no address and the one who refuses: 514. 20 bounce.
  expect(mailbox.length).toBe(500 + 20 - 5 - 1 - 20)
  expect(refused.length).toBe(20)
  const letter = mailbox.find(({ to }) => to === 'p100-1@foretag.example')
  for (const words of ['Företag 100 AB', 'inte anonym', '31 mars 2022', 'Vi frågar alla.'])
    expect(letter?.text).toContain(words)
  expect(mailbox.find(({ to }) => to === 'p7-1@foretag.example')?.subject).toBe('What came of the support?')
  const page = (await mala.get(`/enkater/${surveyId}?visa=unreached`)).text
  // Even ones of 21–25 and 26–45, and 46: 2 + 10 + 1.
  expect(page.match(/Skriv in svaret/g)).toHaveLength(13)
  expect(page).toContain('brevet kom i retur')
  expect(page).toContain('har sagt nej till utskick')
})

test('120 companies answer by their links; a question that is not asked is not needed, one that is asked is', {
  timeout: 60_000,
}, async () => {
  const company = linkOf(100)
  const lacking = await door.visitor.post(company, standing({ [mattersQuestion]: '1' }))
  expect(lacking.status).toBe(422)
  expect(lacking.text).toContain('Besvara frågan')
  const hidden = standing({ [mattersQuestion]: '2', [whyQuestion]: 'Det här frågades inte' })
  for (let n = 100; n < 220; n += 6)
    await Promise.all(
      Array.from({ length: 6 }, async (_, k) => {
        const answered = await door.visitor.post(linkOf(n + k), hidden)
        expect(answered.status, answered.text.slice(0, 400)).toBe(303)
      }),
    )
  const [count] = await world.asOwner<{ answers: number; replies: number; words: number }>(
    'select (select count(*) from nimr.survey_answer)::int as answers, count(*)::int as replies, count(words)::int as words from nimr.survey_reply',
  )
  expect(count).toEqual({ answers: 120, replies: 120, words: 0 })
  const thanks = (await door.visitor.get(company)).text
  for (const words of ['Tack för svaret', 'Så används svaret', 'Företag 100 AB svarade'])
    expect(thanks).toContain(words)
})

test('what one person saves another of the company goes on with; when both wrote, nothing is lost', async () => {
  const [one, other] = [linkOf(3, 1), linkOf(3, 2)]
  const partly = {
    jobsKept: '2',
    jobsCreated: '',
    durable: '',
    helpedMost: 'Samtalen',
    act: 'save',
    base: '0',
  }
  expect((await door.visitor.post(one, partly)).status).toBe(303)
  const page = (await door.visitor.get(other)).text
  expect(page).toContain('Någon annan på företaget började svara')
  expect(page).toContain('Samtalen')
  // The other had an empty page open since before.
  const both = await door.visitor.post(other, { ...partly, helpedMost: 'Webbutiken', base: '0' })
  expect(both.status).toBe(422)
  for (const words of ['sparade medan du skrev', 'Samtalen', 'Webbutiken']) expect(both.text).toContain(words)
  expect(await answersOf(3)).toEqual([])
})

test('two people of a company give one answer: the second corrects the first, with a reason, and both versions stay', async () => {
  const [one, other] = [linkOf(1, 1), linkOf(1, 2)]
  const first = await Promise.all([
    door.visitor.post(one, standing()),
    door.visitor.post(other, standing({ jobsKept: '3' })),
  ])
  expect(first.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
  expect(first.find(({ status }) => status === 422)?.text).toContain('svarade medan du skrev')
  const form = (await door.visitor.get(`${other}/rattelse`)).text
  const base = /name="base" value="(\d+)"/.exec(form)?.[1] ?? ''
  const unexplained = await door.visitor.post(`${other}/rattelse`, standing({ base }))
  expect(unexplained.status).toBe(422)
  const corrected = standing({ base, jobsKept: '2', reason: 'Vi räknade om' })
  expect((await door.visitor.post(`${other}/rattelse`, corrected)).status).toBe(303)
  expect((await answersOf(1)).map(({ kept, reason, standing: stands }) => [kept, reason, stands])).toEqual([
    [expect.any(Number), null, false],
    [2, 'Vi räknade om', true],
  ])
  await expect(
    world.asOwner('update nimr.survey_answer set jobs_kept = 9 where company_id = 10001'),
  ).rejects.toThrow('an answer stands')
  await expect(world.asOwner('delete from nimr.survey_reply')).rejects.toThrow('an answer stands')
  await expect(
    world.asOwner('update nimr.survey_question set words_sv = $1', ['Något annat']),
  ).rejects.toThrow('stay as they are')
})

test('a coach enters by phone what a company says that no letter reached; another office may not', async () => {
  const [asked] = await world.asOwner<{ id: number }>(
    'select id from nimr.survey_company where company_id = 10026',
  )
  const path = `/enkater/${surveyId}/foretag/${asked?.id}/svar`
  const said = standing({ givenBy: 'phone', answeredOn: '2022-03-01' })
  expect((await norsjo.post(path, said)).status).toBe(404)
  expect((await manager.post(path, said)).status).toBe(403)
  expect((await mala.post(path, said)).status).toBe(303)
  // The older way, without going by the survey: the answer belongs to it all the same.
  const older = {
    companyId: 10028,
    project: world.projectId(),
    municipality: '2418',
    askedFromOn: '2018-09-01',
    askedToOn: '2022-02-28',
  }
  expect((await mala.post('/enkatsvar/nytt', { ...said, ...older })).status).toBe(303)
  const rows = await world.asOwner(
    'select 1 from nimr.survey_answer where survey_company_id is not null and company_id in (10026, 10028)',
  )
  expect(rows).toHaveLength(2)
  const foreign = await mala.post('/enkatsvar/nytt', { ...said, ...older, companyId: 10029 })
  expect(foreign.status).toBe(422)
  expect(foreign.text).toContain('Er kommun har inte gett företaget stöd')
})

test('the link of a company that another has taken over answers for the one that lives on, and no job is counted twice', async () => {
  // 400 answered before it went into 402; 404 goes into 406 without having answered; 408 into one that nobody asked.
  expect((await door.visitor.post(linkOf(400), standing())).status).toBe(303)
  const into = await world.aCompany({ name: 'Nya bolaget AB' })
  await world.asOwner(
    `with e as (insert into nimr.company_event (company_id, kind, happened_on, source_words, ended_company, recorded_at)
        select u.gone, 'merged_into', '2022-02-15', 'Bolagsverket', true, now() from unnest($1::bigint[]) u (gone) returning id, company_id)
      insert into nimr.company_event_part (event_id, company_id) select e.id, u.now from e join unnest($1::bigint[], $2::bigint[]) u (gone, now) on u.gone = e.company_id`,
    [
      [10_400, 10_404, 10_408],
      [10_402, 10_406, into.id],
    ],
  )
  const form = (await door.visitor.get(linkOf(402))).text
  expect(form).toContain('Företag 400 AB har redan svarat: 1 bevarade och 0 skapade')
  expect((await door.visitor.post(linkOf(404), standing({ jobsKept: '4' }))).status).toBe(303)
  expect(await answersOf(404)).toEqual([])
  expect((await answersOf(406)).map(({ kept }) => kept)).toEqual([4])
  const other = await door.visitor.post(linkOf(406), standing({ jobsKept: '4' }))
  expect(other.status).toBe(422)
  expect((await door.visitor.post(linkOf(408), standing({ jobsKept: '5' }))).status).toBe(303)
  const [living] = await world.asOwner(
    'select jobs_kept::float as kept from nimr.survey_answer where company_id = $1',
    [into.id],
  )
  expect(living).toEqual({ kept: 5 })
})

test('reminders go to those alone whose company has not answered, at most as often as was said, and not to those who said no', {
  timeout: 60_000,
}, async () => {
  expect((await manager.post(`/enkater/${surveyId}/paminnelse`)).text).toContain('mindre än tre dagar')
  expect((await door.visitor.post(`${linkOf(50)}/brev`, { refuse: '1' })).status).toBe(303)
  const [asked] = await world.asOwner<{ id: number; recipient: number }>(
    'select a.id, r.id as recipient from nimr.survey_company a join nimr.survey_recipient r on r.survey_company_id = a.id where company_id = 10052',
  )
  const declined = { version: 1, declined: 'yes' }
  expect((await mala.post(`/enkater/${surveyId}/foretag/${asked?.id}/avbojande`, declined)).status).toBe(303)
  const [returned] = await world.asOwner<{ id: number; recipient: number }>(
    'select a.id, r.id as recipient from nimr.survey_company a join nimr.survey_recipient r on r.survey_company_id = a.id where company_id = 10054',
  )
  expect(
    (await mala.post(`/enkater/${surveyId}/foretag/${returned?.id}/retur/${returned?.recipient}`)).status,
  ).toBe(303)
  mailbox.length = 0
  refused.length = 0
  world.clock.set('2022-03-08T08:00:00Z')
  await runLaterJobs(world, jobs)
  await runJobs(world, jobs)
  // Those who got a letter: 494. Not: company 1 (two people), 100–219, 400, 404, 406, 408, 50, 52, 54.
  expect(mailbox.length).toBe(494 - 2 - 120 - 4 - 3)
  expect(refused).toEqual([])
  const to = mailbox.map(({ to: address }) => address)
  for (const gone of ['p1-2', 'p100-1', 'p46-1', 'p50-1', 'p52-1', 'p54-1', 'p408-1'])
    expect(to).not.toContain(`${gone}@foretag.example`)
  for (const reminded of ['p3-1', 'p3-2', 'p402-1', 'p499-1'])
    expect(to).toContain(`${reminded}@foretag.example`)
  expect(mailbox[0]?.subject).toMatch(/^(Påminnelse|Reminder)/)
  mailbox.length = 0
  world.clock.set('2022-03-22T08:00:00Z')
  await runLaterJobs(world, jobs)
  await runJobs(world, jobs)
  expect(mailbox).toEqual([])
  expect((await manager.post(`/enkater/${surveyId}/paminnelse`)).text).toContain('Ring i stället')
})

test('after its last day a survey closes; for 30 days late answers are taken and marked, then the page says that it is over', async () => {
  const link = await freshLink(410)
  const later = await freshLink(412)
  world.clock.set('2022-04-01T08:00:00Z')
  await runLaterJobs(world, jobs)
  expect((await manager.get(`/enkater/${surveyId}`)).text).toContain('stängd')
  expect((await door.visitor.get(link)).text).toContain('svaret märks som sent')
  expect((await door.visitor.post(link, standing())).status).toBe(303)
  expect((await answersOf(410)).map(({ late: isLate }) => isLate)).toEqual([true])
  world.clock.set('2022-05-01T08:00:00Z')
  expect((await door.visitor.get(later)).text).toContain('Enkäten är avslutad')
  expect((await door.visitor.post(later, standing())).text).toContain('Enkäten är avslutad')
  expect(await answersOf(412)).toEqual([])
})

test('the response rate counts a company once, per municipality for its office and in all for the manager', async () => {
  const rates = await world.read((tx) => listRates(tx, surveyId))
  const sum = (of: 'asked' | 'answered' | 'late' | 'bounced' | 'withoutAddress' | 'declined') =>
    rates.reduce((total, row) => total + row[of], 0)
  // Asked: 500, less 404 which is asked as 406; 408 was taken over by one that is not asked and stays itself.
  expect(sum('asked')).toBe(499)
  // 120 by link, and 1, 26, 28, 400, 406 and 408.
  expect(sum('answered')).toBe(126)
  expect(sum('late')).toBe(1)
  // 26–45 but 26 and 28, and 54 by hand.
  expect(sum('bounced')).toBe(19)
  expect(sum('withoutAddress')).toBe(5)
  // 46 refuses all mail, 50 these letters, 52 said no.
  expect(sum('declined')).toBe(3)
  const own = (await mala.get(`/enkater/${surveyId}/resultat`)).text
  expect(own).toContain('Malå')
  expect(own).not.toContain('Företag 101 AB')
  expect((await mala.get(`/enkater/${surveyId}/svar.csv`)).text).toContain('Företag 100 AB')
  expect((await manager.get(`/enkater/${surveyId}/svar.csv`)).status).toBe(403)
  expect(door.broken).toEqual([])
})

/** A link that has not come by mail here: the letters above were emptied. */
async function freshLink(n: number): Promise<string> {
  const { hash, path } = newToken()
  await world.asOwner(
    `insert into nimr.link (token_hash, purpose, record_id, made_at, expires_at)
      select $1, 'survey_recipient', r.id, '2022-03-01', '2023-03-01' from nimr.survey_recipient r join nimr.survey_company a on a.id = r.survey_company_id where a.company_id = $2`,
    [hash, 10_000 + n],
  )
  return `${path}/enkat`
}
