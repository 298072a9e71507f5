import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let tove: Visitor
let sorsele: Visitor
let manager: Visitor
let taskForce: number[]
let company: { id: number }
let interventionId: number
let here: string

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  const staff = await world.aStaff({ name: 'Tove Granvik' })
  taskForce = [staff.id]
  tove = door.as(staff)
  sorsele = door.as(await world.aStaff({ municipality: '2422' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  company = await world.aCompany({ name: 'Granträ AB' })
})
beforeEach(async () => {
  await world.asOwner('delete from nimr.letter')
  const intervention = await world.anIntervention({ title: 'Sälj på nätet', taskForce })
  interventionId = intervention.id
  here = `/insatser/${interventionId}`
  const occasion = await world.anOccasion({ interventionId })
  const second = await world.anOccasion({
    interventionId,
    startsAt: '2021-06-12T08:00Z',
    endsAt: '2021-06-12T10:00Z',
  })
  for (const [fullName, email, came] of [
    ['Anna Gran', 'anna@gran.example', true],
    ['Bo Gran', 'Bo@Gran.example', true],
    ['Cia Gran', 'cia@gran.example', false],
    ['Dan Gran', null, true],
  ] as const) {
    const person = await world.aPerson({ fullName, email, companyId: company.id })
    for (const occasionId of came ? [occasion.id, second.id] : [occasion.id])
      await world.anAttendance({ occasionId, companyId: company.id, personId: person.id, attended: came })
  }
})
afterAll(() => world?.close())

const mail = (more = {}) => ({
  audience: 'came',
  kind: 'mail',
  subject: 'Tack för i går',
  body: 'Hej!\n\nBilderna ligger på <b>sidan</b>.',
  ...more,
})
const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
const look = async (more = {}) => {
  const page = (await tove.post(`${here}/utskick/granska`, mail(more))).text
  return { page, clientKey: hidden(page, 'clientKey'), digest: hidden(page, 'digest') }
}
const sendIt = async (more = {}) => {
  const { clientKey, digest } = await look(more)
  return tove.post(`${here}/utskick`, { ...mail(more), clientKey, digest })
}
const letters = async (to: string) =>
  world.asOwner<{ bodyText: string }>(
    `select body_text as "bodyText" from nimr.letter where recipient = $1 order by planned_at`,
    [to],
  )
const linkIn = (words: string, end: string) => new RegExp(`/l/[\\w-]+/${end}`).exec(words)?.[0] ?? ''
const sentMails = async () =>
  (await world.asOwner(`select id from nimr.sent_mail where intervention_id = ${interventionId}`)).length

test('the preview says exactly who gets it, who has no address, and how it will read', async () => {
  const { page } = await look()
  expect(page).toContain('Skickas till 2 personer')
  expect(page).toContain('anna@gran.example')
  expect(page).not.toContain('cia@gran.example')
  expect(page).toContain('För 1 finns ingen adress som du ser')
  expect(page).toContain('Bilderna ligger på &lt;b&gt;sidan&lt;/b&gt;.')
  expect(page).toContain('Tove Granvik')
  expect(await sentMails()).toBe(0)
})

test('those who did not come get their own mail', async () => {
  const { page } = await look({ audience: 'did_not_come' })
  expect(page).toContain('cia@gran.example')
  expect(page).not.toContain('anna@gran.example')
})

test('pressing twice sends once, each address once, and the mail stands on the intervention', async () => {
  const { clientKey, digest } = await look()
  const before = (await letters('anna@gran.example')).length
  for (const _ of [1, 2])
    expect((await tove.post(`${here}/utskick`, { ...mail(), clientKey, digest })).status).toBe(303)
  expect((await letters('anna@gran.example')).length - before).toBe(1)
  expect(await sentMails()).toBe(1)
})

test('when the list has changed since it was shown, it is shown again instead of sent', async () => {
  const { clientKey, digest } = await look()
  await world.asOwner(`update nimr.attendance set attended = true where company_id = ${company.id}`)
  const answer = await tove.post(`${here}/utskick`, { ...mail(), clientKey, digest })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Listan har ändrats')
  expect(await sentMails()).toBe(0)
})

test('whoever says no to mail gets no more, from any intervention, until they say yes', async () => {
  await sendIt()
  const stop = linkIn((await letters('Bo@Gran.example')).at(-1)?.bodyText ?? '', 'utskick')
  const page = await door.visitor.get(stop)
  expect(page.text).toContain('Sälj på nätet')
  expect(page.text).not.toContain('Bo Gran')
  expect((await door.visitor.post(stop, { refuse: 1 })).status).toBe(303)
  const without = (await look()).page
  expect(without).toContain('Skickas till 1 person')
  expect(without).toContain('1 person har valt att inte få utskick')
  await door.visitor.post(stop, { refuse: 0 })
  expect((await look()).page).toContain('Skickas till 2 personer')
})

test('the choice is kept as a digest, never as an address', async () => {
  await sendIt()
  const stop = linkIn((await letters('anna@gran.example')).at(-1)?.bodyText ?? '', 'utskick')
  await door.visitor.post(stop, { refuse: 1 })
  const rows = await world.asOwner<{ row: string }>(`select m::text as row from nimr.mail_refusal m`)
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain('gran.example')
  await door.visitor.post(stop, { refuse: 0 })
})

test('only the task force and the project manager write to participants', async () => {
  for (const [visitor, status] of [
    [sorsele, 403],
    [manager, 200],
  ] as const) {
    expect((await visitor.get(`${here}/utskick/nytt`)).status).toBe(status)
    expect((await visitor.post(`${here}/utskick/granska`, mail())).status).toBe(status)
  }
  const refused = await sorsele.post(`${here}/utskick`, {
    ...mail(),
    clientKey: crypto.randomUUID(),
    digest: 'a'.repeat(32),
  })
  expect(refused.status).toBe(403)
})

test('a link of one sort opens nothing of another, and an invented one nothing at all', async () => {
  await sendIt({ kind: 'feedback' })
  const words = (await letters('anna@gran.example')).at(-1)?.bodyText ?? ''
  const [stop, answer] = [linkIn(words, 'utskick'), linkIn(words, 'omdome')]
  expect((await door.visitor.get(stop.replace('utskick', 'omdome'))).status).toBe(404)
  expect((await door.visitor.get(answer.replace('omdome', 'utskick'))).status).toBe(404)
  expect((await door.visitor.get(`/l/${'x'.repeat(43)}/omdome`)).status).toBe(404)
  expect((await door.visitor.post(`/l/${'x'.repeat(43)}/utskick`, { refuse: 1 })).status).toBe(404)
})

test.each([
  ['no subject', { subject: '' }],
  ['a subject that would add a receiver', { subject: 'Hej\nBcc: alla@example.se' }],
  ['no words', { body: '' }],
  ['an audience that is none', { audience: 'alla' }],
  ['a question to those who were not there', { kind: 'feedback', audience: 'waiting' }],
  ['too many words', { body: 'å'.repeat(15_000) }],
])('%s is not sent', async (_, wrong) => {
  expect((await tove.post(`${here}/utskick/granska`, mail(wrong))).status).toBe(422)
  const send = { ...mail(wrong), clientKey: crypto.randomUUID(), digest: 'a'.repeat(32) }
  expect((await tove.post(`${here}/utskick`, send)).status).toBe(422)
  expect(await sentMails()).toBe(0)
  expect(door.broken).toEqual([])
})

test('those who waited and those who have a place are told apart', async () => {
  await world.asOwner(`insert into nimr.registration (intervention_id, nth, state, full_name, email, came_by, registered_at)
    values (${interventionId}, 1, 'registered', 'Eva Plats', 'eva@plats.example', 'public', now()),
      (${interventionId}, 2, 'waiting', 'Fia Vänta', 'fia@vanta.example', 'public', now())`)
  expect((await look({ audience: 'waiting' })).page).toContain('fia@vanta.example')
  expect((await look({ audience: 'registered' })).page).toContain('eva@plats.example')
  expect((await look({ audience: 'waiting' })).page).not.toContain('eva@plats.example')
})
