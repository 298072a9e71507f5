import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as coaching } from '../coaching/mount.ts'
import { mount as events } from '../events/mount.ts'
import { mount as interventions } from '../interventions/mount.ts'
import { mount as desk } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let mala: Visitor
let norsjo: Visitor
let manager: Visitor

// It is June 2021 in this world.
beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [interventions, events, coaching, desk])
  const [m, n] = [await world.aStaff({ name: 'Mia Malå' }), await world.aStaff({ municipality: '2417' })]
  mala = door.as(m)
  norsjo = door.as(n)
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  const web = await world.anIntervention({ title: 'Webbhandel', taskForce: [m.id] })
  await world.anOccasion({
    interventionId: web.id,
    startsAt: '2021-06-22T07:00:00Z',
    endsAt: '2021-06-22T10:00:00Z',
  })
  const other = await world.anIntervention({
    title: 'Kapitalfrukost',
    leadMunicipalityCode: '2417',
    taskForce: [n.id],
  })
  const company = await world.aCompany({ name: 'Sågen AB' })
  await world.asOwner(`
    insert into nimr.intervention_stage (intervention_id, stage, owner_staff_id, due_on) values
      (${web.id}, 'communication', ${m.id}, '2021-06-24'), (${web.id}, 'need', ${m.id}, '2021-06-25'), (${other.id}, 'delivery', null, '2021-06-30');
    insert into nimr.follow_up (company_id, municipality_code, staff_id, due_on, what) values (${company.id}, '2418', ${m.id}, '2021-06-28', 'Ring om lånet')`)
})
afterAll(() => world.close())

test('my month has my occasions, the stages that are due and my follow-ups, each leading to what it is', async () => {
  const page = (await mala.get('/kalender')).text
  expect(page).toContain('Juni 2021')
  for (const words of [
    '09.00 Tillfälle',
    'Webbhandel: Kommunikation, Mia Malå',
    'Sågen AB: Ring om lånet',
    'href="/tillfallen/',
  ])
    expect(page).toContain(words)
  expect(page).not.toContain('Kapitalfrukost')
})

test('a stage that the intervention has passed is due no more', async () => {
  expect((await mala.get('/kalender?visa=alla')).text).not.toContain('Webbhandel: Behov')
})

test('a municipality’s month, and everybody’s', async () => {
  expect((await mala.get('/kalender?visa=2417')).text).toContain('Kapitalfrukost: Genomförande')
  const all = (await manager.get('/kalender')).text
  for (const words of ['Webbhandel', 'Kapitalfrukost']) expect(all).toContain(words)
})

test('another office’s follow-ups are nobody else’s to see', async () => {
  for (const who of [norsjo, manager])
    expect((await who.get('/kalender?visa=alla')).text).not.toContain('Ring om lånet')
})

test('months follow each other, with the number of each week', async () => {
  const page = (await mala.get('/kalender?manad=2021-06')).text
  for (const words of ['manad=2021-05', 'manad=2021-07', '</span>26</th>', 'tisdag 22 juni'])
    expect(page).toContain(words)
  expect((await mala.get('/kalender?manad=2021-09')).text).toContain('Inget står i kalendern')
})

test('a month that is none shows this one', async () => {
  for (const query of ['manad=2021-99', 'manad=%27', 'visa=9999', 'visa=%27;drop', 'manad=99999-01']) {
    const { status, text } = await mala.get(`/kalender?${query}`)
    expect([status, text.includes('Juni 2021')]).toEqual([200, true])
  }
  expect(door.broken).toEqual([])
})
