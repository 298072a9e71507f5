import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as coaching } from '../coaching/mount.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let mala: Visitor
let norsjo: Visitor
let manager: Visitor
let company: { id: number }
let coach: { id: number }

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [coaching, mount])
  coach = await world.aStaff()
  mala = door.as(coach)
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  company = await world.aCompany({ name: 'Ågrens Trä AB' })
  await world.aPerson({ fullName: 'Anna Östgran', companyId: company.id })
})
afterAll(() => world?.close())

const plan = (what: string, dueOn: string) =>
  world.write((tx) =>
    tx
      .insertInto('followUp')
      .values({ companyId: company.id, municipalityCode: '2418', staffId: coach.id, dueOn, what })
      .execute(),
  )

test('Idag shows what is overdue, due today and due within a week, to the one whose it is', async () => {
  await plan('Ring banken', '2021-06-10')
  await plan('Boka möte', '2021-06-22')
  await plan('Långt bort', '2021-06-23')
  const today = await mala.get('/')
  expect(today.text).toContain('Ring banken')
  expect(today.text).toContain('Boka möte')
  expect(today.text).not.toContain('Långt bort')
  expect((await norsjo.get('/')).text).not.toContain('Ring banken')
})

test('Idag shows what colleagues have done, and the task force with its next step', async () => {
  const colleague = await world.aStaff({ name: 'Kim Kollega' })
  await world.aTalk({ companyId: company.id, staffId: colleague.id })
  const intervention = await world.anIntervention({
    title: 'Mässan',
    stage: 'request',
    taskForce: [coach.id],
  })
  await world.anOccasion({
    interventionId: intervention.id,
    startsAt: '2021-07-01T08:00Z',
    endsAt: '2021-07-01T10:00Z',
  })
  const today = await mala.get('/')
  expect(today.text).toContain('Kim Kollega talade med Ågrens Trä AB')
  expect(today.text).toContain('Nu: Förfrågan')
  expect(today.text).toContain('1 juli 2021 kl. 10.00–12.00')
  expect((await norsjo.get('/')).text).not.toContain('Kim Kollega')
})

test('who works at no office is shown the way to what is used, and no talk to log', async () => {
  const today = await manager.get('/')
  expect(today.text).toContain('href="/samtal"')
  expect(today.text).not.toContain('/samtal/nytt')
})

test('a company is suggested by any part of its name, whatever the case of Å', async () => {
  const found = JSON.parse((await norsjo.get('/sok/forslag?typ=foretag&q=%C3%A5GRENS')).text)
  expect(found).toEqual([
    {
      id: company.id,
      label: 'Ågrens Trä AB',
      detail: 'Malå, stöd högst 2\u00a0025\u00a0000\u00a0kr',
      href: `/foretag/${company.id}`,
    },
  ])
})

test('a person is found by the own municipality and by no other', async () => {
  for (const way of ['/sok?q=%C3%B6stgran', '/sok/forslag?typ=foretag&q=%C3%B6stgran']) {
    expect((await mala.get(way)).text).toContain('Östgran')
    expect((await norsjo.get(way)).text.replace('”östgran”', '')).not.toContain('Östgran')
  }
})

test.each(['', '%25', '_', '%5C', '%00', '%F0%9F%8C%B2', "';--", 'x'.repeat(5000)])(
  'searching for %s breaks nothing',
  async (words) => {
    expect((await mala.get(`/sok?q=${words}`)).status).toBe(200)
    expect((await mala.get(`/sok/forslag?typ=allt&q=${words}`)).status).toBe(200)
    expect(door.broken).toEqual([])
  },
)

test('without being signed in, Idag leads to the sign-in', async () => {
  expect((await door.as({ id: 999_999 }).get('/')).location).toBe('/logga-in')
})

test('the history of a talk opens to its own office only, and never repeats the note', async () => {
  const talk = await world.aTalk({
    companyId: company.id,
    staffId: coach.id,
    note: 'Känsligt om ägarna',
    noteIsClosed: true,
  })
  const page = await mala.get(`/historik/samtal/${talk.id}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Minuter: 30')
  expect(page.text).toContain('innehållet sparas inte')
  expect(page.text).not.toContain('Känsligt')
  expect((await norsjo.get(`/historik/samtal/${talk.id}`)).status).toBe(404)
  expect((await mala.get('/historik/samtal/999999')).status).toBe(404)
  expect((await mala.get(`/historik/staff/${coach.id}`)).status).toBe(404)
})
