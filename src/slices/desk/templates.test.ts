import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as events } from '../events/mount.ts'
import { findTemplateTexts, keepTemplateTexts } from '../interventions/index.ts'
import { mount as interventions } from '../interventions/mount.ts'
import { mount as procurement } from '../procurement/mount.ts'
import { mount as desk } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let mala: Visitor
let norsjo: Visitor
let auditor: Visitor
let coach: number
let worked: { id: number }

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [interventions, procurement, events, desk])
  const m = await world.aStaff({ name: 'Mia Malå' })
  coach = m.id
  mala = door.as(m)
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
  worked = await world.anIntervention({
    title: 'Webbhandel',
    purpose: 'Sälja på nätet',
    capacity: 25,
    taskForce: [m.id],
  })
  await world.asOwner(`insert into nimr.intervention_stage (intervention_id, stage, not_needed_reason, not_needed_at)
    values (${worked.id}, 'supplier', 'Egna coacher', now()), (${worked.id}, 'request', 'Egna coacher', now())`)
})
afterAll(() => world.close())

const template = (more = {}) => ({
  from: worked.id,
  name: 'Webbhandel, tre träffar',
  title: 'Webbhandel',
  purpose: 'Sälja på nätet',
  capacity: '25',
  focusAreas: ['larger_market'],
  request_task: 'Tre halvdagar med egna uppgifter emellan',
  mail_came: 'Tack för att du kom',
  ...more,
})
const templateId = async () =>
  (await world.asOwner<{ id: number }>('select max(id)::int as id from nimr.intervention_template'))[0]?.id ??
  0
const start = (more: { [field: string]: string | number | string[] }) =>
  mala.post('/insatser/ny', {
    kind: 'group',
    title: 'Webbhandel igen',
    workingMethod: 'task_force',
    scope: 'all',
    lead: '2418',
    startsOn: '2021-09-01',
    focusAreas: ['larger_market'],
    municipalities: ['2418'],
    ...more,
  })

test('what worked is kept as a template and begun from: content, texts and the stages that were not needed', async () => {
  const filled = (await mala.get(`/insatser/mallar/ny?insats=${worked.id}`)).text
  for (const words of ['value="Webbhandel"', 'Sälja på nätet', 'value="25"']) expect(filled).toContain(words)
  expect((await mala.post('/insatser/mallar/ny', template())).status).toBe(303)
  const id = await templateId()
  expect((await norsjo.get('/insatser/mallar')).text).toContain(`/insatser/ny?mall=${id}`)
  const form = (await mala.get(`/insatser/ny?mall=${id}`)).text
  for (const words of [`name="template" value="${id}"`, 'value="Webbhandel"', 'Sälja på nätet'])
    expect(form).toContain(words)
  const { location } = await start({ template: id })
  const page = (await mala.get(location)).text
  expect(page).toContain('Egna coacher')
  const started = Number(location.split('/').at(-1))
  const texts = await world.read((tx) => findTemplateTexts(tx, started), world.asStaff(coach))
  expect(texts).toEqual({
    request: { task: 'Tre halvdagar med egna uppgifter emellan' },
    mail: { came: 'Tack för att du kom' },
  })
  expect((await mala.get('/insatser/mallar')).text).toContain('använd till 1 insats')
})

test('a text may be put into a template from elsewhere, and the others stay', async () => {
  await mala.post('/insatser/mallar/ny', template({ name: 'Med fler texter' }))
  const id = await templateId()
  await world.write(
    (tx) => keepTemplateTexts(tx, id, { request: { invoicing: 'Efter varje träff' } }),
    world.asStaff(coach),
  )
  const page = (await mala.get(`/insatser/mallar/${id}/andra`)).text
  for (const words of ['Efter varje träff', 'Tre halvdagar', 'Tack för att du kom'])
    expect(page).toContain(words)
})

test('an intervention is repeated without a template too', async () => {
  const form = (await mala.get(`/insatser/ny?upprepa=${worked.id}`)).text
  for (const words of ['value="Webbhandel"', 'Sälja på nätet']) expect(form).toContain(words)
})

test('of two who change a template at once the second is told, and one out of use is gone', async () => {
  await mala.post('/insatser/mallar/ny', template({ name: 'Kort mall' }))
  const path = `/insatser/mallar/${await templateId()}`
  expect((await mala.post(`${path}/andra`, template({ version: 1, name: 'Ny' }))).status).toBe(303)
  expect((await norsjo.post(`${path}/andra`, template({ version: 1, name: 'Sen' }))).status).toBe(409)
  expect((await mala.post(`${path}/avslut`, { version: 2 })).status).toBe(303)
  expect((await mala.get('/insatser/mallar')).text).not.toContain('Kort mall')
  expect((await mala.get(`${path}/andra`)).status).toBe(404)
})

test('whoever may not start an intervention reads templates and writes none', async () => {
  const page = await auditor.get('/insatser/mallar')
  expect(page.status).toBe(200)
  expect(page.text).not.toContain('/andra')
  expect((await auditor.get('/insatser/mallar/ny')).status).toBe(403)
  expect((await auditor.post('/insatser/mallar/ny', template())).status).toBe(403)
})

test('the projects follow from the municipalities: those of both projects share the intervention', async () => {
  const projectsOf = async (location: string) =>
    (
      await world.asOwner<{ key: string }>(
        `select p.key from nimr.intervention_project i join nimr.project p on p.id = i.project_id
          where i.intervention_id = ${location.split('/').at(-1)} order by 1`,
      )
    ).map(({ key }) => key)
  const both = await start({ municipalities: ['2418', '2505'] })
  expect(await projectsOf(both.location)).toEqual(['niaa', 'nimr'])
  const one = await start({ municipalities: ['2418', '2417'] })
  expect(await projectsOf(one.location)).toEqual(['nimr'])
  const chosen = await start({ municipalities: ['2418', '2505'], projects: [String(world.projectId())] })
  expect(await projectsOf(chosen.location)).toEqual(['nimr'])
})

test('an announced intervention is limited only to municipalities that have agreed', async () => {
  const { location } = await start({ municipalities: ['2418', '2417'] })
  const id = location.split('/').at(-1)
  await world.asOwner(`update nimr.intervention set stage = 'announcing' where id = ${id}`)
  const change = {
    title: 'Webbhandel',
    workingMethod: 'task_force',
    scope: 'agreed',
    lead: '2418',
    startsOn: '2021-09-01',
    focusAreas: ['larger_market'],
    municipalities: ['2418', '2417'],
    version: 1,
  }
  const refused = await mala.post(`${location}/andra`, change)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Be kommunerna säga ja')
  await mala.post(`${location}/medverkan`, { municipality: '2418' })
  await norsjo.post(`${location}/medverkan`, { municipality: '2417' })
  expect((await mala.post(`${location}/andra`, change)).status).toBe(303)
})

test.each([
  { name: '' },
  { title: 'å'.repeat(201) },
  { capacity: 'många' },
  { focusAreas: ['no_such_area'] },
  { request_task: 'å'.repeat(10_001) },
])('a template with %o is answered by a sentence', async (wrong) => {
  const refused = await mala.post('/insatser/mallar/ny', template(wrong))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('data-error-summary')
  expect(door.broken).toEqual([])
})

test('templates that are none are not found, and a made up one starts nothing of its own', async () => {
  expect((await mala.get('/insatser/mallar/999999/andra')).status).toBe(404)
  expect((await mala.get('/insatser/mallar/ny?insats=999999')).status).toBe(404)
  for (const query of ['mall=999999', 'mall=x', 'upprepa=999999', 'upprepa=%27'])
    expect((await mala.get(`/insatser/ny?${query}`)).status).toBe(200)
  expect((await start({ template: 999_999 })).status).toBe(303)
  expect(door.broken).toEqual([])
})

test('what is repeated brings its request for quotation and its mails along', async () => {
  await world.asOwner(`
    insert into nimr.purchase (intervention_id, kind, title, kind_reason, task, invoicing, started_by_staff_id, started_at)
      values (${worked.id}, 'request', 'Webbhandel', 'Ingen egen personal kan', 'Tre halvdagar i Malå', 'Märk Malå 17', ${coach}, now());
    insert into nimr.sent_mail (client_key, intervention_id, kind, audience, subject, body, recipient_count, sent_at, staff_id)
      values (gen_random_uuid(), ${worked.id}, 'mail', 'came', 'Tack för sist', 'Filmerna ligger här', 1, now(), ${coach})`)
  const form = (await mala.get(`/insatser/ny?upprepa=${worked.id}`)).text
  expect(form).toContain(`name="repeats" value="${worked.id}"`)
  const { location } = await start({ repeats: worked.id })
  const mail = (await mala.get(`${location}/utskick/nytt?till=came`)).text
  expect(mail).toContain('Tack för sist')
  expect(mail).toContain('Filmerna ligger här')
  const begun = await mala.post(`${location}/upphandling/ny`, {
    title: 'Webbhandel igen',
    kind: 'request',
    kindReason: 'Ingen egen personal kan',
  })
  expect(begun.status, begun.text.slice(0, 3000)).toBe(303)
  const request = (await mala.get(`${begun.location}/andra`)).text
  expect(request).toContain('Tre halvdagar i Malå')
  expect(request).toContain('Märk Malå 17')
})
