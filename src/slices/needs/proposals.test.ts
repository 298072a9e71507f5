import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { secondsAfter } from '../../platform/clock/index.ts'
import { mount } from './mount.ts'
import { sendConfirmationJob } from './public-commands.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let coach: Visitor
let norsjo: Visitor
let manager: Visitor
let visitor: Visitor

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  coach = door.as(await world.aStaff({ name: 'Mia Malå', email: 'mia@mala.example' }))
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  visitor = door.as({ id: 0 })
})
afterAll(() => world?.close())

let nth = 0
const said = (more = {}) => ({
  words: 'Vi vill sälja sylt utomlands',
  focusArea: 'larger_market',
  urgency: 'soon',
  companyName: 'Hjortronboden',
  municipality: '2418',
  contactName: 'Ylva Myr',
  email: `ylva.${nth++}@example.se`,
  ...more,
})

/** Opens the form, waits as people do, and sends it. */
async function send(more: { [field: string]: string } = {}, wait = 30) {
  const opened = await visitor.get('/behov/anmal')
  const stamp = /name="stamp" value="([^"]+)"/.exec(opened.text)?.[1] ?? ''
  // A quarter of an hour goes by between the tests, so that only the test of the limit meets it.
  world.clock.set(secondsAfter(world.clock.now(), wait))
  const answer = await visitor.post('/behov/anmal', { stamp, ...said(more) })
  return answer
}
const later = () => world.clock.set(secondsAfter(world.clock.now(), 1000))

const newest = async () => {
  const [row] = await world.asOwner<{
    id: number
    state: string
    municipality_code: string
    [column: string]: unknown
  }>(
    'select id::int, state, municipality_code, company_name, org_number, contact_name, email, words from nimr.need_proposal order by id desc limit 1',
  )
  if (!row) throw new Error('nothing was proposed')
  return row
}

/** The path in the letter that the job sends. */
async function letterPath(proposalId: number): Promise<string> {
  const job = { kind: 'job', name: sendConfirmationJob.name, staffId: null } as const
  await world.write(
    (tx) =>
      sendConfirmationJob.run({
        data: { proposalId, origin: 'http://localhost' },
        tx,
        actor: job,
        now: world.clock.now(),
        today: '2021-06-15',
        log: { info: () => {}, warn: () => {}, error: () => {} },
        beside: world.write,
      }),
    job,
  )
  const [letter] = await world.asOwner<{ body_text: string }>(
    `select body_text from nimr.letter where body_text like '%/l/%' order by planned_at desc, id desc limit 1`,
  )
  const path = /http:\/\/localhost(\/l\/\S+)/.exec(letter?.body_text ?? '')?.[1]
  if (!path) throw new Error('no letter')
  return path
}

async function propose(more: { [field: string]: string } = {}) {
  later()
  await world.asOwner('delete from nimr.letter')
  expect((await send(more)).location).toBe('/behov/anmal/tack')
  const { id } = await newest()
  const path = await letterPath(id)
  return { id, path }
}
const confirm = async (path: string) => visitor.post(`${path}/bekraftelse`)

const accepting = (more = {}) => ({
  which: 'new',
  contactRole: 'leader',
  needSubject: 'area:larger_market',
  needWords: 'Vill sälja sylt utomlands',
  needUrgency: 'soon',
  ...more,
})

test('a company says a need without an account, confirms it by its letter, and its coach takes it in as a new company', async () => {
  const { id, path } = await propose({ orgNumber: '556012-5790' })
  expect((await coach.get('/behov/forslag')).text).not.toContain('Hjortronboden')
  expect((await visitor.get(path)).text).toContain('Vi vill sälja sylt utomlands')
  expect((await confirm(path)).status).toBe(303)
  expect((await visitor.get(path)).text).toContain('Tack, vi har fått ert behov')
  expect((await coach.get('/behov/forslag')).text).toContain('Hjortronboden')
  expect((await coach.get(`/behov/forslag/${id}`)).text).toContain('556012-5790')
  const accepted = await coach.post(`/behov/forslag/${id}/godkannande`, accepting())
  expect(accepted.status).toBe(303)
  const need = (await coach.get(accepted.location)).text
  expect(need).toContain('Hjortronboden')
  expect(need).toContain('Företaget, på webben')
  const decided = await newest()
  expect(decided).toMatchObject({
    state: 'accepted',
    company_name: null,
    org_number: null,
    contact_name: null,
    email: null,
    words: null,
  })
  const [company] = await world.asOwner(
    `select c.name, c.legal_form, p.full_name, r.role from nimr.company c join nimr.person_role r on r.company_id = c.id
     join nimr.person p on p.id = r.person_id where c.org_number = '5560125790'`,
  )
  expect(company).toEqual({
    name: 'Hjortronboden',
    legal_form: 'limited_company',
    full_name: 'Ylva Myr',
    role: 'leader',
  })
  const [letter] = await world.asOwner<{ body_text: string }>(
    `select body_text from nimr.letter where subject = 'Svar om ert behov'`,
  )
  expect(letter?.body_text).toContain('mia@mala.example')
})

test('a company of the register is matched by its number, and the visitor is told nothing of it', async () => {
  const registered = await world.aCompany({
    name: 'Blåbär i Norsjö AB',
    seatMunicipalityCode: '2417',
    orgNumber: '5590000005',
  })
  later()
  const known = await send({ orgNumber: '559000-0005', companyName: 'Blåbär' })
  later()
  const unknown = await send({ companyName: 'Okänt' })
  expect([known.status, known.location]).toEqual([unknown.status, unknown.location])
  // The company belongs to Norsjö, though Malå was chosen: it lands with Norsjö's coach.
  const { id, path } = await propose({ orgNumber: '559000-0005', companyName: 'Blåbär' })
  const before = (await visitor.get(path)).text
  await confirm(path)
  const after = (await visitor.get(path)).text
  for (const page of [before, after])
    for (const leak of ['Norsjö', 'i Norsjö AB']) expect(page).not.toContain(leak)
  expect((await coach.get(`/behov/forslag/${id}`)).status).toBe(404)
  const page = await norsjo.get(`/behov/forslag/${id}`)
  expect(page.text).toContain('Samma nummer')
  expect(page.text).toContain('Blåbär i Norsjö AB')
  expect(page.text).not.toContain('value="new"')
  const which = { which: `company:${registered.id}`, contactRole: 'none' }
  const accepted = await norsjo.post(`/behov/forslag/${id}/godkannande`, accepting(which))
  expect((await norsjo.get(accepted.location)).text).toContain('Blåbär i Norsjö AB')
})

test('a sole trader’s number is kept out of the audit, and of what remains when the proposal is decided', async () => {
  const { id, path } = await propose({ orgNumber: '195102179974', companyName: 'Bäckströms snickeri' })
  await confirm(path)
  const accepted = await coach.post(`/behov/forslag/${id}/godkannande`, accepting())
  expect(accepted.status).toBe(303)
  const traces = await world.asOwner(
    `select 1 from nimr.audit_entry where concat(before, after) like '%5102179974%'
     union all select 1 from nimr.need_proposal p where to_jsonb(p)::text like '%5102179974%'
     union all select 1 from nimr.company where org_number = '5102179974'`,
  )
  expect(traces).toEqual([])
  const [kept] = await world.asOwner(
    `select 1 as one from nimr.company_personal_number where personal_number = '5102179974'`,
  )
  expect(kept).toEqual({ one: 1 })
})

test('what a coach does not take up is answered with the reason, and what names people is removed', async () => {
  const { id, path } = await propose()
  await confirm(path)
  expect((await coach.post(`/behov/forslag/${id}/avslag`)).status).toBe(422)
  expect(
    (await coach.post(`/behov/forslag/${id}/avslag`, { reason: 'Kommunen har redan en sådan kurs' })).status,
  ).toBe(303)
  expect(await newest()).toMatchObject({ state: 'rejected', contact_name: null, email: null, words: null })
  const [letter] = await world.asOwner<{ body_text: string }>(
    `select body_text from nimr.letter where subject = 'Svar om ert behov'`,
  )
  expect(letter?.body_text).toContain('Kommunen har redan en sådan kurs')
  expect((await coach.post(`/behov/forslag/${id}/avslag`, { reason: 'Igen' })).status).toBe(404)
  expect((await visitor.get(path)).text).toContain('Ert behov är besvarat')
})

test('the one who sent it can take it back until it is decided, and then nothing of it is left', async () => {
  const { id, path } = await propose()
  await confirm(path)
  expect((await visitor.post(`${path}/aterkallelse`)).status).toBe(303)
  expect(await newest()).toMatchObject({ state: 'withdrawn', company_name: null, email: null, words: null })
  expect((await visitor.get(path)).text).toContain('Det du skrev är borttaget')
  expect((await confirm(path)).status).toBe(303)
  expect((await newest()).state).toBe('withdrawn')
  expect((await coach.get(`/behov/forslag/${id}`)).status).toBe(404)
})

test('only the coaches of its municipality see and decide what was sent in', async () => {
  const { id, path } = await propose()
  await confirm(path)
  expect((await norsjo.get(`/behov/forslag/${id}`)).status).toBe(404)
  expect((await norsjo.post(`/behov/forslag/${id}/godkannande`, accepting())).status).toBe(404)
  expect((await norsjo.post(`/behov/forslag/${id}/avslag`, { reason: 'Nej' })).status).toBe(404)
  expect((await manager.get('/behov/forslag')).status).toBe(403)
  const other = await visitor.get('/behov/forslag')
  expect(other.location).toContain('/logga-in')
  const foreign = await world.aCompany({ seatMunicipalityCode: '2417' })
  const wrong = { which: 'another', company: foreign.name, contactRole: 'leader' }
  const refused = await coach.post(`/behov/forslag/${id}/godkannande`, accepting(wrong))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Går bara för företag som hör till din kommun')
})

test('programs are kept out: by the trap, a missing or forged stamp, haste, and by how many they send', async () => {
  later()
  expect((await send({ webbplats: 'http://spam.example' })).status).toBe(400)
  for (const stamp of ['', 'x', '1.2', '99999999999999.aa'])
    expect((await visitor.post('/behov/anmal', { stamp, ...said() })).status).toBe(422)
  const hasty = await send({}, 0)
  expect(hasty.status).toBe(422)
  expect(hasty.text).toContain('Hjortronboden')
  later()
  const answers: number[] = []
  for (let i = 0; i < 9; i++) answers.push((await send()).status)
  expect(answers).toEqual([...Array(8).fill(303), 429])
})

test('nobody can be pestered by letters: after three in a day to one address nothing more is kept, and the answer is the same', async () => {
  const email = 'stackare@example.se'
  for (let i = 0; i < 5; i++) {
    later()
    expect((await send({ email })).location).toBe('/behov/anmal/tack')
  }
  const [{ count } = { count: -1 }] = await world.asOwner<{ count: number }>(
    `select count(*)::int as count from nimr.need_proposal where email = 'stackare@example.se'`,
  )
  expect(count).toBe(3)
})

test.each([
  ['no words', { words: '' }],
  ['10,000 characters', { words: 'å'.repeat(10_000) }],
  ['a number that is none', { orgNumber: '556012-5791' }],
  ['an address that is none', { email: 'ylva' }],
  ['a municipality outside the projects', { municipality: '0180' }],
  ['a focus area that is none', { focusArea: 'nonsense' }],
  ['an urgency that is none', { urgency: '🌲' }],
  ['no company', { companyName: '' }],
  ['letters for a telephone', { phone: 'ring mig' }],
])('%s is answered by a sentence at the field, with what was written kept', async (_, wrong) => {
  later()
  const refused = await send(wrong)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('data-error-summary')
  expect(refused.text).toContain('Ylva Myr')
})

test('a link that is none, an empty form and somebody else’s link break nothing', async () => {
  expect((await visitor.get(`/l/${'a'.repeat(43)}/behov`)).status).toBe(404)
  expect((await visitor.post(`/l/${'a'.repeat(43)}/behov/bekraftelse`)).status).toBe(404)
  expect((await visitor.post('/behov/anmal')).status).toBe(422)
  expect(door.broken).toEqual([])
})

test('a flood of unconfirmed proposals closes the form for an hour at most, and what nobody confirms goes after a week', async () => {
  await world.asOwner(`insert into nimr.need_proposal (municipality_code, company_name, email, focus_area_code, urgency, submitted_at)
    select '2418', 'Flod', 'flod@example.se', 'innovation', 'now', '${world.clock.now().toISOString()}' from generate_series(1, 300)`)
  later()
  await send({ companyName: 'Under floden' })
  expect((await newest())['company_name']).toBe('Flod')
  world.clock.set(secondsAfter(world.clock.now(), 3600))
  await send({ companyName: 'Efter floden' })
  expect((await newest())['company_name']).toBe('Efter floden')
  world.clock.set(secondsAfter(world.clock.now(), 8 * 86_400))
  await send({ companyName: 'En vecka senare' })
  const [{ count } = { count: -1 }] = await world.asOwner<{ count: number }>(
    `select count(*)::int as count from nimr.need_proposal where company_name = 'Flod'`,
  )
  expect(count).toBe(0)
})
