import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { secondsAfter } from '../../platform/clock/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { mount as needs } from '../needs/mount.ts'
import { mount } from './mount.ts'
import { askReferralJob, endReferralLinksJob, sendReferralJob } from './referral-jobs.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let company: { id: number; name: string }
let anna: { id: number }
let coach: Visitor
let staffId: number
let norsjo: Visitor
let manager: Visitor
let partner: Visitor
let almi: number

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount, needs])
  company = await world.aCompany({ name: 'Granträ AB' })
  anna = await world.aPerson({
    fullName: 'Anna Gran',
    email: 'anna@grantra.example',
    phone: '070-123 45 67',
    companyId: company.id,
  })
  const mia = await world.aStaff({ name: 'Mia Malå', email: 'mia@mala.example' })
  staffId = mia.id
  coach = door.as(mia)
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  partner = door.as({ id: 0 })
  const [row] = await world.asOwner<{ id: number }>('select min(id)::int as id from nimr.organisation')
  almi = row?.id ?? 0
})
afterAll(() => world?.close())

const chosen = (more = {}) => ({
  partner: almi,
  partnerEmail: 'lan@almi.example',
  words: 'Vill låna till en ny kapsåg',
  contact: anna.id,
  withPhone: 'ja',
  consented: 'ja',
  municipality: '2418',
  step: 'skicka',
  ...more,
})

async function aNeed() {
  const { id } = await world.aNeed({ companyId: company.id, words: 'Kapital till en kapsåg, hemligt annat' })
  return { id, path: `/behov/${id}`, refer: `/hanvisningar/ny?behov=${id}` }
}

async function send(more = {}) {
  const need = await aNeed()
  const sent = await coach.post(need.refer, chosen(more))
  expect(sent.status).toBe(303)
  const id = Number(sent.location.split('/').at(-1))
  return { need, id, path: sent.location }
}

async function run<Data>(job: Job<Data>, data: Data, staff: number | null = staffId) {
  const actor = { kind: 'job', name: job.name, staffId: staff } as const
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const now = world.clock.now()
  await world.write(
    (tx) => job.run({ data, tx, actor, now, today: '2021-06-15', log, beside: world.write }),
    actor,
  )
}
const carry = (referralId: number) => ({ referralId, origin: 'http://localhost' })

async function newestLetter() {
  const [letter] = await world.asOwner<{ recipient: string; subject: string; body_text: string }>(
    `select l.recipient, l.subject, l.body_text from nimr.letter l join nimr.audit_entry a on a.table_name = 'letter' and a.record_key = l.id::text order by a.id desc limit 1`,
  )
  if (!letter) throw new Error('no letter')
  return { ...letter, path: /http:\/\/localhost(\/l\/\S+)/.exec(letter.body_text)?.[1] ?? '' }
}

const versionOf = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''

test('a coach reads through what the partner will read, sends it, and the partner reads exactly that', async () => {
  const need = await aNeed()
  expect((await coach.get(need.path)).text).toContain(`href="${need.refer}"`)
  expect((await coach.get(need.refer)).text).toContain('Anna Gran')
  const review = await coach.post(need.refer, chosen({ step: 'granska' }))
  expect(review.status).toBe(200)
  for (const shown of ['Vill låna till en ny kapsåg', 'Anna Gran', '070-123 45 67', 'lan@almi.example'])
    expect(review.text).toContain(shown)
  expect(review.text).not.toContain('anna@grantra.example')
  const changed = await coach.post(need.refer, chosen({ step: 'andra' }))
  expect(changed.text).toContain('Vill låna till en ny kapsåg')

  const sent = await coach.post(need.refer, chosen())
  const id = Number(sent.location.split('/').at(-1))
  await run(sendReferralJob, carry(id))
  const letter = await newestLetter()
  expect(letter.recipient).toBe('lan@almi.example')
  for (const unsaid of ['Granträ', 'Anna', 'kapsåg']) expect(letter.body_text).not.toContain(unsaid)
  const page = await partner.get(letter.path)
  for (const shown of [
    'Granträ AB',
    'Vill låna till en ny kapsåg',
    'Anna Gran',
    '070-123 45 67',
    'mia@mala.example',
  ])
    expect(page.text).toContain(shown)
  for (const unsaid of ['anna@grantra.example', 'hemligt annat', '556'])
    expect(page.text).not.toContain(unsaid)
  expect((await coach.get(need.path)).text).toContain('Hänvisat')
})

test('without a contact person nobody is named, and nobody is named without consent', async () => {
  const need = await aNeed()
  const refused = await coach.post(need.refer, chosen({ consented: '' }))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Fråga personen först')
  const { id } = await send({ contact: '', consented: '' })
  const [row] = await world.asOwner(
    `select contact_name, contact_phone, consented_on from nimr.referral where id = ${id}`,
  )
  expect(row).toEqual({ contact_name: null, contact_phone: null, consented_on: null })
})

test.each([
  ['helped', 'met', 'Partnern hjälpte'],
  ['not_suitable', 'open', 'Passade inte partnern'],
  ['no_contact', 'open', 'Ingen kontakt'],
])('when the partner answers %s the need is %s', async (outcome, state, shown) => {
  const { need, id, path } = await send()
  await run(sendReferralJob, carry(id))
  const letter = await newestLetter()
  const answered = await partner.post(`${letter.path}/svar`, { outcome, words: 'Vi träffades' })
  expect(answered.status).toBe(303)
  expect((await partner.get(letter.path)).text).toContain('Tack för svaret')
  const page = (await coach.get(path)).text
  for (const words of [shown, 'Vi träffades', 'partnern, genom länken']) expect(page).toContain(words)
  const [row] = await world.asOwner<{ state: string }>(`select state from nimr.need where id = ${need.id}`)
  expect(row?.state).toBe(state)
})

test('a partner may change the answer, and the need follows', async () => {
  const { need, id } = await send()
  await run(sendReferralJob, carry(id))
  const { path } = await newestLetter()
  const states: (string | undefined)[] = []
  for (const outcome of ['no_contact', 'helped', 'not_suitable']) {
    await partner.post(`${path}/svar`, { outcome })
    const [row] = await world.asOwner<{ state: string }>(`select state from nimr.need where id = ${need.id}`)
    states.push(row?.state)
  }
  expect(states).toEqual(['open', 'met', 'open'])
})

test('after 30 days the partner is asked once how it went, also when the coach has left', async () => {
  const { id, path } = await send()
  await run(sendReferralJob, carry(id))
  const [planned] = await world.asOwner<{ days: number }>(
    `select round(extract(epoch from start_after - created_on) / 86400)::int as days from pgboss.job where name = 'ask-referral-outcome' order by created_on desc limit 1`,
  )
  expect(planned?.days).toBe(30)
  world.clock.set(secondsAfter(world.clock.now(), 30 * 86_400))
  await run(askReferralJob, carry(id), null)
  const letter = await newestLetter()
  expect(letter.subject).toContain('Hur gick det')
  expect((await coach.get(path)).text).toContain('Partnern tillfrågad')
  await run(askReferralJob, carry(id), null)
  expect((await newestLetter()).path).toBe(letter.path)
  await partner.post(`${letter.path}/svar`, { outcome: 'helped' })
  await run(askReferralJob, carry(id), null)
  expect((await newestLetter()).path).toBe(letter.path)
})

test('a coach takes a referral back: the link shows nothing, and the need is open again', async () => {
  const { need, id, path } = await send()
  await run(sendReferralJob, carry(id))
  const letter = await newestLetter()
  const version = versionOf((await coach.get(path)).text)
  expect((await coach.post(`${path}/aterkallelse`, { version })).status).toBe(303)
  expect((await partner.get(letter.path)).status).toBe(404)
  expect((await partner.post(`${letter.path}/svar`, { outcome: 'helped' })).status).toBe(404)
  await run(endReferralLinksJob, { referralId: id })
  const [link] = await world.asOwner(
    `select ended_at is not null as ended from nimr.link where purpose = 'referral' and record_id = ${id}`,
  )
  expect(link).toEqual({ ended: true })
  expect((await coach.get(need.path)).text).toContain('Hänvisningen togs tillbaka')
  expect((await coach.post(`${path}/aterkallelse`, { version })).status).toBe(409)
})

test('what a partner says by telephone is written down by the coach, in the coach’s name', async () => {
  const { need, path } = await send()
  const version = versionOf((await coach.get(path)).text)
  expect((await coach.post(`${path}/utfall`, { version })).status).toBe(422)
  expect((await coach.post(`${path}/utfall`, { version, outcome: 'helped', words: 'Ringde' })).status).toBe(
    303,
  )
  expect((await coach.get(path)).text).toContain('Mia Malå')
  expect((await coach.get(need.path)).text).toContain('Tillgodosett')
})

test('another municipality and the project manager find no referral, and refer nothing of ours', async () => {
  const { need, path } = await send()
  for (const stranger of [norsjo, manager]) {
    const seen = (await stranger.get(path)).status
    expect([403, 404]).toContain(seen)
    expect((await stranger.post(`${path}/aterkallelse`, { version: 1 })).status).toBe(seen)
  }
  expect((await norsjo.get(need.refer)).status).toBe(404)
  expect((await norsjo.post(need.refer, chosen())).status).toBe(404)
  expect((await norsjo.get('/hanvisningar')).text).not.toContain('Granträ')
  const foreign = await norsjo.post(
    `/hanvisningar/ny?foretag=${company.id}`,
    chosen({ municipality: '2417' }),
  )
  // Norsjö sees the company's facts, but nobody who works there.
  expect(foreign.text).not.toContain('Anna Gran')
  expect(foreign.status).toBe(422)
})

test('a need that is settled is not referred', async () => {
  const need = await aNeed()
  await world.aNeedEvent({ needId: need.id, state: 'met' })
  const refused = await coach.post(need.refer, chosen())
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Öppna det igen först')
})

test.each([
  ['no partner', { partner: '' }],
  ['a partner that is none', { partner: 999_999 }],
  ['an address that is none', { partnerEmail: 'almi' }],
  ['no words', { words: '' }],
  ['10,000 characters', { words: '🌲'.repeat(10_000) }],
  ['a person of another company', { contact: 999_999 }],
  ['another municipality', { municipality: '2417' }],
])('%s is answered by a sentence at the field', async (_, wrong) => {
  const need = await aNeed()
  const refused = await coach.post(need.refer, chosen(wrong))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('data-error-summary')
})

test('unknown ids, an empty answer and a link of something else break nothing', async () => {
  expect((await coach.get('/hanvisningar/ny')).status).toBe(404)
  expect((await coach.get('/hanvisningar/ny?behov=999999')).status).toBe(404)
  expect((await coach.get('/hanvisningar/999999')).status).toBe(404)
  expect((await coach.get('/hanvisningar?visa=besvarade')).status).toBe(200)
  const { id } = await send()
  await run(sendReferralJob, carry(id))
  const { path } = await newestLetter()
  expect((await partner.post(`${path}/svar`)).status).toBe(422)
  expect((await partner.post(`${path}/svar`, { outcome: 'bought' })).status).toBe(422)
  expect((await partner.get(path.replace('/hanvisning', '/behov'))).status).toBe(404)
  expect((await partner.get(`/l/${'x'.repeat(43)}/hanvisning`)).status).toBe(404)
  expect(door.broken).toEqual([])
})
