import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as events } from '../events/mount.ts'
import { mount as interventions } from '../interventions/mount.ts'
import { mount as desk } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let mala: Visitor
let norsjo: Visitor
let sorsele: Visitor
let manager: Visitor
let auditor: Visitor
let ids: { mala: number; norsjo: number; sorsele: number }
let path: string
let id: number

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [interventions, events, desk])
  const [m, n, s] = [
    await world.aStaff({ name: 'Mia Malå' }),
    await world.aStaff({ name: 'Nils Norsjö', municipality: '2417' }),
    await world.aStaff({ name: 'Sara Sorsele', municipality: '2422' }),
  ]
  ids = { mala: m.id, norsjo: n.id, sorsele: s.id }
  mala = door.as(m)
  norsjo = door.as(n)
  sorsele = door.as(s)
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
})
beforeEach(async () => {
  const row = await world.anIntervention({
    title: 'Webbhandel',
    purpose: 'Sälja på nätet',
    stage: 'need',
    municipalities: ['2418', '2417'],
    taskForce: [ids.mala, ids.norsjo],
  })
  id = row.id
  path = `/insatser/${row.id}`
})
afterAll(() => world.close())

const versionOf = async () =>
  (await world.asOwner<{ v: number }>(`select version as v from nimr.intervention where id = ${id}`))[0]?.v ??
  0
const move = async (who: Visitor, stage: string, more: { [field: string]: string } = {}) =>
  who.post(`${path}/steg`, { stage, version: await versionOf(), ...more })
const leaveOut = (stage: string, reason = 'Våra egna coacher håller i den') =>
  mala.post(`${path}/steg/${stage}/behovs-inte`, { version: 0, reason })

test('the page says what the next step is, and each move who made it and when', async () => {
  expect((await mala.get(path)).text).toContain('Gå vidare till Innehåll')
  expect((await move(norsjo, 'content')).status).toBe(303)
  const page = (await mala.get(path)).text
  expect(page).toContain('Gå vidare till Leverantör')
  expect(page).toContain('Behov → Innehåll')
  expect(page).toContain('Nils Norsjö')
})

test('a purchase that is not settled is the next step of the choice, and the move is still there', async () => {
  await world.asOwner(`update nimr.intervention set stage = 'selection' where id = ${id}`)
  await world.asOwner(
    `insert into nimr.purchase (intervention_id, kind, kind_reason, title, started_at) values (${id}, 'request', 'Ingen egen', 'Webbkonsult', now())`,
  )
  const page = (await mala.get(path)).text
  expect(page).toContain('Nästa steg: Gör klart upphandlingen')
  expect(page).toContain('”Webbkonsult” är inte avgjord')
  expect(page).toContain('Gå vidare till Annonsering')
})

test('a stage that is left out with a reason is passed by; one that is not holds the move up and is named', async () => {
  await move(mala, 'content')
  const refused = await move(mala, 'announcing')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Gör först klart Leverantör, Förfrågan och Urval')
  for (const stage of ['supplier', 'request', 'selection']) expect((await leaveOut(stage)).status).toBe(303)
  expect((await mala.get(path)).text).toContain('Gå vidare till Annonsering')
  expect((await move(mala, 'announcing')).status).toBe(303)
  expect((await mala.get(path)).text).toContain('Våra egna coacher håller i den')
})

test('need and content cannot be left out, nor the stage it is at, nor any without a reason', async () => {
  expect((await leaveOut('content')).text).toContain('Det steget har varje insats')
  await move(mala, 'content')
  await move(mala, 'supplier')
  expect((await leaveOut('supplier')).text).toContain('Insatsen är i det steget nu')
  expect((await leaveOut('request', '')).text).toContain('Skriv varför')
})

test('without a purpose no supplier is sought', async () => {
  await world.asOwner(`update nimr.intervention set purpose = '' where id = ${id}`)
  await move(mala, 'content')
  expect((await mala.get(path)).text).toContain('Skriv insatsens syfte')
  expect((await move(mala, 'supplier')).status).toBe(422)
})

test('what is only for some municipalities is announced when each has agreed, and who is waited for is named', async () => {
  await world.asOwner(`update nimr.intervention set scope = 'agreed', stage = 'selection' where id = ${id}`)
  await mala.post(`${path}/medverkan`, { municipality: '2418' })
  const refused = await move(mala, 'announcing')
  expect(refused.text).toContain('Vänta in att Norsjö säger ja')
  await norsjo.post(`${path}/medverkan`, { municipality: '2417' })
  expect((await move(mala, 'announcing')).status).toBe(303)
})

test('it goes back with a reason, and the reason is kept', async () => {
  await move(mala, 'content')
  const refused = await move(mala, 'need')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Skriv varför insatsen går tillbaka')
  expect((await move(mala, 'need', { reason: 'Två företag till hörde av sig' })).status).toBe(303)
  expect((await auditor.get(path)).text).toContain('Två företag till hörde av sig')
})

test('it is closed when it is delivered and told, and only the project manager opens it again', async () => {
  await world.asOwner(`update nimr.intervention set stage = 'delivery' where id = ${id}`)
  await move(mala, 'communication')
  const early = await move(mala, 'closed')
  expect(early.text).toContain('Berätta var insatsen har synts')
  await mala.post(`${path}/publiceringar`, {
    what: 'Artikel om tre butiker',
    where: 'Tidningen',
    url: 'https://tidningen.example/butiker',
    publishedOn: '2021-06-10',
  })
  expect((await auditor.get(path)).text).toContain('https://tidningen.example/butiker')
  expect((await move(mala, 'closed')).status).toBe(303)
  const refused = await move(mala, 'communication', { reason: 'En film till' })
  expect(refused.text).toContain('öppnas av projektledaren')
  expect((await move(manager, 'communication', { reason: 'En film till' })).status).toBe(303)
})

test('a need that was taken up and has no outcome keeps it open', async () => {
  await world.asOwner(`
    update nimr.intervention set stage = 'communication' where id = ${id};
    insert into nimr.intervention_stage (intervention_id, stage, done_at) values (${id}, 'delivery', now());
    insert into nimr.intervention_stage (intervention_id, stage, not_needed_reason, not_needed_at) values (${id}, 'communication', 'Intern', now());`)
  const company = await world.aCompany()
  const need = await world.aNeed({ companyId: company.id })
  const of = { needId: need.id, interventionId: id }
  await world.aNeedEvent({ ...of, state: 'taken_up', interventionTitle: 'Webbhandel' })
  expect((await move(mala, 'closed')).text).toContain('Säg vad som hände med varje behov')
  await world.aNeedEvent({ ...of, state: 'met', reason: 'attended' })
  expect((await move(mala, 'closed')).status).toBe(303)
})

test('somebody in the task force answers for a stage until a day, and what is late is said', async () => {
  const stage = `${path}/steg/content`
  const planned = await norsjo.post(stage, {
    version: 0,
    owner: ids.mala,
    dueOn: '2021-06-10',
    note: 'Ring tre byråer',
  })
  expect(planned.status).toBe(303)
  const page = (await sorsele.get(path)).text
  for (const words of ['Mia Malå', 'klart senast 10 juni 2021', 'Ring tre byråer', 'Sen'])
    expect(page).toContain(words)
  const outside = await mala.post(stage, { version: 1, owner: ids.sorsele })
  expect(outside.status).toBe(422)
  expect(outside.text).toContain('ska vara med i insatsstyrkan')
  expect((await mala.post(stage, { version: 1, dueOn: '2021-02-30' })).text).toContain(
    'Skriv dagen som år-månad-dag',
  )
})

test('of two who write the same stage at once, or move at once, the second is told', async () => {
  const stage = `${path}/steg/content`
  expect((await mala.post(stage, { version: 0, note: 'Först' })).status).toBe(303)
  expect((await norsjo.post(stage, { version: 0, note: 'Sist' })).status).toBe(409)
  const version = await versionOf()
  const answers = await Promise.all([
    mala.post(`${path}/steg`, { stage: 'content', version }),
    norsjo.post(`${path}/steg`, { stage: 'content', version }),
  ])
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409])
  const moves = await world.asOwner(`select 1 from nimr.stage_move where intervention_id = ${id}`)
  expect(moves).toHaveLength(1)
})

test('the board shows all municipalities’ interventions, with buttons for those who may move them', async () => {
  await mala.post(`${path}/steg/need`, { version: 0, owner: ids.norsjo, dueOn: '2021-06-01' })
  const own = (await mala.get('/insatser?kommun=2417')).text
  for (const words of [
    'Webbhandel',
    'Malå, Norsjö',
    'Ansvarig: Nils Norsjö',
    'Sen',
    'Flytta till nästa steg',
  ])
    expect(own).toContain(words)
  expect(own).toContain('name="next" value="/insatser?kommun=2417"')
  const other = (await sorsele.get('/insatser')).text
  expect(other).toContain('Webbhandel')
  expect(other).not.toContain(`${path}/steg`)
  const back = await move(mala, 'content', { next: '/insatser?kommun=2417' })
  expect(back.location).toBe('/insatser?kommun=2417')
  expect((await sorsele.get('/insatser?mina=ja')).text).not.toContain('Webbhandel')
})

test('after a move nobody is led away from the product', async () => {
  const out = await move(mala, 'content', { next: 'https://elsewhere.example/' })
  expect(out.location).toBe(path)
})

test('hours of individual support are noted by day, summed for all, and shown by day to those it concerns', async () => {
  const company = await world.aCompany()
  const own = await world.anIntervention({ companyId: company.id, taskForce: [ids.norsjo] })
  const hours = `/insatser/${own.id}/stodtimmar`
  const note = (heldOn: string, many: string, by = 'staff') =>
    norsjo.post(hours, { heldOn, hours: many, by, what: 'Kalkyl inför lånet' })
  await note('2021-06-01', '2,5')
  await note('2021-06-02', '4', 'supplier')
  expect((await mala.get(`/insatser/${own.id}`)).text).toContain('Kalkyl inför lånet')
  const page = (await sorsele.get(`/insatser/${own.id}`)).text
  expect(page).toContain('Tillsammans 6,5 timmar')
  expect(page).not.toContain('Kalkyl inför lånet')
  const sums = () => world.asOwner(`select support_minutes as m from nimr.intervention where id = ${own.id}`)
  expect(await sums()).toEqual([{ m: 390 }])
  const [entry] = await world.asOwner<{ id: number }>(
    'select id::int from nimr.support_entry order by id limit 1',
  )
  expect((await mala.post(`${hours}/${entry?.id}/bort`)).status).toBe(403)
  expect((await norsjo.post(`${hours}/${entry?.id}/bort`)).status).toBe(303)
  expect(await sums()).toEqual([{ m: 240 }])
  for (const [heldOn, many] of [
    ['2021-06-01', '25'],
    ['2021-06-01', 'många'],
    ['2031-06-01', '2'],
    ['igår', '2'],
  ] as const)
    expect((await note(heldOn, many)).status).toBe(422)
  expect((await mala.get(`${path}/stodtimmar/ny`)).status).toBe(404)
})

test('documents lie with their stage; what is no document is refused in words', async () => {
  const stage = `${path}/steg/content`
  const file = (name: string, words: string) => new File([words], name)
  expect((await mala.post(`${stage}/dokument`, { file: file('Program.txt', 'Dag ett') })).status).toBe(303)
  const page = (await sorsele.get(path)).text
  expect(page).toContain('Program.txt')
  const [, fileId] = /\/filer\/(\d+)/.exec(page) ?? []
  expect((await mala.post(`${stage}/dokument`, { file: file('virus.exe', 'MZ\0') })).text).toContain(
    'Filen är av ett slag som inte tas emot',
  )
  expect((await mala.post(`${stage}/dokument`)).text).toContain('Välj en fil först')
  expect((await sorsele.post(`${stage}/dokument`, { file: file('x.txt', 'x') })).status).toBe(403)
  expect((await mala.post(`${path}/steg/request/dokument/${fileId}/bort`)).status).toBe(404)
  expect((await mala.post(`${stage}/dokument/${fileId}/bort`)).status).toBe(303)
  expect((await mala.get(path)).text).not.toContain('Program.txt')
})

test('who is not in the task force changes nothing of the thread', async () => {
  for (const who of [sorsele, auditor]) {
    expect((await who.get(path)).text).not.toContain(`${path}/steg/content`)
    for (const [address, fields] of [
      ['steg', { stage: 'content', version: 1 }],
      ['steg/content', { version: 0, note: 'x' }],
      ['steg/supplier/klart', { version: 0 }],
      ['steg/supplier/behovs-inte', { version: 0, reason: 'x' }],
      ['steg/supplier/behovs', { version: 0 }],
      ['steg/supplier/dokument', {}],
      ['publiceringar', { what: 'x', where: 'y', publishedOn: '2021-06-01' }],
    ] as const)
      expect((await who.post(`${path}/${address}`, fields)).status, address).toBe(403)
  }
})

test.each([
  ['steg', { stage: 'slutet', version: 1 }],
  ['steg', { stage: 'content' }],
  ['steg', {}],
  ['steg', { stage: ['content', 'need'], version: 1 }],
  ['steg/content', { version: 'x' }],
  ['steg/content', { version: 0, note: 'å'.repeat(5001) }],
  ['steg/content', { version: 0, owner: '99999999999999' }],
  ['steg/supplier/behovs-inte', { version: 0 }],
  ['publiceringar', { what: 'x', where: 'y', publishedOn: '2021-06-01', url: 'javascript:alert(1)' }],
  ['publiceringar', { what: '', where: '', publishedOn: '2031-06-01' }],
] as const)('%s answers %o with a sentence', async (address, fields) => {
  expect((await mala.post(`${path}/${address}`, fields)).status).toBe(422)
  expect(door.broken).toEqual([])
})

test('stages and records that are none are not found', async () => {
  for (const address of [
    'steg/slutet',
    'steg/content/dokument/99/bort',
    'publiceringar/99/bort',
    'flytta?till=slutet',
  ]) {
    const { status } = address.endsWith('bort')
      ? await mala.post(`${path}/${address}`)
      : await mala.get(`${path}/${address}`)
    expect([200, 404], address).toContain(status)
  }
  expect(door.broken).toEqual([])
})
