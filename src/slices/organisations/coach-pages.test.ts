import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { day } from '../../kit/day.ts'
import { mount as desk } from '../desk/mount.ts'
import { listCoachTime, listCompetences } from './index.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let coachId: number
let coach: Visitor
let colleague: Visitor
let head: Visitor
let other: Visitor
let otherHead: Visitor
let manager: Visitor
let auditor: Visitor
let web: number
let exporting: number

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount, desk])
  const row = await world.aStaff({ name: 'Tove Granvik' })
  coachId = row.id
  coach = door.as(row)
  colleague = door.as(await world.aStaff())
  head = door.as(await world.aStaff({ role: 'head_of_office' }))
  other = door.as(await world.aStaff({ municipality: '2417' }))
  otherHead = door.as(await world.aStaff({ role: 'head_of_office', municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
  const topics = await world.asOwner<{ id: number }>(
    `insert into nimr.topic (focus_area_code, name_sv) values ('larger_market', 'Webbförsäljning'), ('larger_market', 'Export') returning id::int`,
  )
  web = topics[0]?.id ?? 0
  exporting = topics[1]?.id ?? 0
})
afterAll(() => world.close())

const here = () => `/medarbetare/${coachId}`

describe('a coach’s page', () => {
  test('is read by everybody at work and kept by the coach and the head of the office', async () => {
    for (const visitor of [coach, colleague, head, other, otherHead, manager, auditor])
      expect((await visitor.get(here())).status).toBe(200)
    for (const part of ['kompetens', 'timmar', 'utbildningar/ny', 'franvaro/ny', 'tjanst']) {
      for (const visitor of [coach, head])
        expect((await visitor.get(`${here()}/${part}`)).status, part).toBe(200)
      for (const visitor of [colleague, other, otherHead, manager, auditor]) {
        expect((await visitor.get(`${here()}/${part}`)).status, part).toBe(403)
        expect((await visitor.post(`${here()}/${part}`)).status, part).toBe(403)
        expect((await visitor.get(here())).text).not.toContain(`${here()}/${part}`)
      }
    }
  })

  test('is of those who work at an office only', async () => {
    const economist = await world.aStaff({ role: 'project_economist' })
    expect((await coach.get(`/medarbetare/${economist.id}`)).status).toBe(404)
    expect((await coach.get('/medarbetare/999999')).status).toBe(404)
  })

  test('says which topics the coach knows, and how well', async () => {
    const saved = await coach.post(`${here()}/kompetens`, { shown: '', [`level_${web}`]: 3 })
    expect(saved).toMatchObject({ status: 303, location: here() })
    const page = (await other.get(here())).text
    expect(page).toContain('Webbförsäljning')
    expect(page).toContain('Djup')
    expect((await manager.get(`/amnen/${web}`)).text).toContain('Tove Granvik')
    expect((await manager.get(`/medarbetare?amne=${web}`)).text).toContain('Tove Granvik')
    expect((await manager.get(`/medarbetare?amne=${exporting}`)).text).not.toContain('Tove Granvik')
  })

  test('refuses to write over what somebody else has changed meanwhile', async () => {
    const stale = await head.post(`${here()}/kompetens`, { shown: `${web}:1`, [`level_${web}`]: 2 })
    expect(stale.status).toBe(409)
    const kept = await head.post(`${here()}/kompetens`, { shown: `${web}:3`, [`level_${web}`]: 2 })
    expect(kept.status).toBe(303)
    expect((await coach.post(`${here()}/kompetens`, { shown: `${web}:2`, [`level_${web}`]: 4 })).status).toBe(
      422,
    )
  })

  test('counts what is left of 40 promised hours when the coach is away 5 of July’s 22 working days', async () => {
    const hours = await coach.post(`${here()}/timmar?fran=2021-06`, {
      shown: '',
      'hours_2021-07-01': '40',
      'hours_2021-08-01': '7,5',
      fill: '20',
    })
    expect(hours).toMatchObject({ status: 303, location: `${here()}?fran=2021-06` })
    const away = await coach.post(`${here()}/franvaro/ny`, {
      fromOn: '2021-07-05',
      toOn: '2021-07-11',
      note: 'Sjuk i ryggen',
    })
    expect(away.status).toBe(303)
    const page = (await other.get(`${here()}?fran=2021-06`)).text
    expect(page).toContain('5 av 22 dagar')
    // 40 h × 17/22 = 1 854 minutes = 30,9 h
    expect(page).toContain('30,9 tim')
    expect(page).toContain('7,5 tim')
    expect(page).toContain('20 tim')
    const times = await world.read((tx) => listCoachTime(tx, day('2021-07-01')))
    const time = times.find(({ staffId }) => staffId === coachId)
    expect(time).toMatchObject({ staffId: coachId, municipalityCode: '2418', promisedMinutes: 2400 })
    expect(time).toMatchObject({ absentWorkingDays: 5, workingDaysInMonth: 22, availableMinutes: 1854 })
    expect(time?.competence).toEqual({ [web]: 2 })
  })

  test('shows the days of an absence to all and the reason to the coach and the head alone', async () => {
    for (const visitor of [coach, head]) expect((await visitor.get(here())).text).toContain('Sjuk i ryggen')
    for (const visitor of [colleague, other, otherHead, manager, auditor]) {
      const page = (await visitor.get(here())).text
      expect(page).not.toContain('Sjuk i ryggen')
      expect(page).toContain('5 juli 2021')
    }
  })

  test('takes an absence away, and the days count as working days again', async () => {
    const twice = await coach.post(`${here()}/franvaro/ny`, { fromOn: '2021-07-11', toOn: '2021-07-12' })
    expect(twice.status).toBe(422)
    expect(twice.text).toContain('redan frånvaro')
    const [row] = await world.asOwner<{ id: number }>('select id::int from nimr.staff_absence')
    expect((await other.post(`${here()}/franvaro/${row?.id}/borttagning`)).status).toBe(403)
    expect((await coach.post(`${here()}/franvaro/${row?.id}/borttagning`)).status).toBe(303)
    expect((await coach.post(`${here()}/franvaro/${row?.id}/borttagning`)).status).toBe(404)
    expect((await coach.get(`${here()}?fran=2021-07`)).text).not.toContain('av 22 dagar')
  })

  test('says to those who keep it who wrote what, and to nobody else', async () => {
    await head.post(`${here()}/timmar?fran=2021-06`, { shown: '2021-06-01:1200', 'hours_2021-06-01': '24' })
    const page = (await coach.get(here())).text
    expect(page).toContain('timmar i en månad')
    expect(page).toContain('20 tim → 24 tim')
    expect((await other.get(here())).text).not.toContain('timmar i en månad')
  })

  test('keeps training and shares of full time', async () => {
    const training = {
      kind: 'gender_equality',
      title: 'Jämställt företagande',
      takenOn: '2021-03-10',
      hours: '6',
    }
    expect((await coach.post(`${here()}/utbildningar/ny`, training)).status).toBe(303)
    const ahead = await coach.post(`${here()}/utbildningar/ny`, { ...training, takenOn: '2021-12-01' })
    expect(ahead.status).toBe(422)
    expect(ahead.text).toContain('när den är genomförd')
    expect((await head.post(`${here()}/tjanst`, { share: '80', fromOn: '2018-09-01' })).status).toBe(303)
    expect((await head.post(`${here()}/tjanst`, { share: '50 %', fromOn: '2021-01-01' })).status).toBe(303)
    expect((await head.post(`${here()}/tjanst`, { share: '60', fromOn: '2020-01-01' })).status).toBe(422)
    const page = (await auditor.get(here())).text
    expect(page).toContain('Jämställt företagande')
    expect(page).toContain('80\u00a0% av heltid')
    expect(page).toContain('50\u00a0% av heltid')
  })
})

test('careless and hostile input is told what to do about, and nothing breaks', async () => {
  const long = 'x'.repeat(10_000)
  const tries: [string, { [field: string]: string }][] = [
    ['timmar', { 'hours_2021-06-01': long }],
    ['timmar', { 'hours_2021-06-01': '-1' }],
    ['timmar', { fill: '301' }],
    ['utbildningar/ny', {}],
    ['utbildningar/ny', { kind: 'other', title: long, takenOn: '2021-01-01', hours: '2' }],
    ['utbildningar/ny', { kind: 'other', title: '🌲', takenOn: '2021-02-30', hours: '0' }],
    ['franvaro/ny', { fromOn: '2021-06-10', toOn: '2021-06-01' }],
    ['franvaro/ny', { fromOn: '2021-06-10', toOn: '2031-06-01' }],
    ['tjanst', { share: '101', fromOn: '2022-01-01' }],
    ['kompetens', { [`level_${web}`]: long }],
  ]
  for (const [part, fields] of tries)
    expect(
      (await coach.post(`${here()}/${part}`, fields)).status,
      `${part} ${JSON.stringify(fields).slice(0, 80)}`,
    ).toBe(422)
  for (const month of ['9999-99', '1000-01', '2999-12', 'x'])
    for (const page of ['', '/timmar'])
      expect((await coach.get(`${here()}${page}?fran=${month}`)).status, month).toBe(200)
  expect((await coach.get('/medarbetare?amne=x')).status).toBe(200)
  expect(door.broken).toEqual([])
})

describe('topics', () => {
  test('are added by coaches, and kept by project managers and administrators', async () => {
    const added = await coach.post('/amnen', { focusAreaCode: 'larger_market', nameSv: 'Webshop' })
    expect(added.status).toBe(303)
    const again = await manager.post('/amnen', { focusAreaCode: 'larger_market', nameSv: 'WEBSHOP' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('har redan ett ämne')
    expect((await auditor.post('/amnen', { focusAreaCode: 'larger_market', nameSv: 'X' })).status).toBe(403)
    expect((await coach.post('/amnen', { focusAreaCode: 'none', nameSv: 'X' })).status).toBe(422)
    const { text } = await coach.get(`/amnen/${web}`)
    expect(text).not.toContain('Slå ihop')
    expect((await coach.post(`/amnen/${web}`, { nameSv: 'Mitt', version: 1 })).status).toBe(403)
    expect((await manager.post(`/amnen/${web}`, { nameSv: 'E-handel', version: 1 })).status).toBe(303)
    expect((await manager.post(`/amnen/${web}`, { nameSv: 'E-handel 2', version: 1 })).status).toBe(409)
  })

  test('are merged, shown under the survivor, and unmerged while nothing else has happened to it', async () => {
    const [shop] = await world.asOwner<{ id: number }>(
      `select id::int from nimr.topic where name_sv = 'Webshop'`,
    )
    const shopId = shop?.id ?? 0
    await other.post(`/medarbetare/${coachId}/kompetens`, { [`level_${shopId}`]: 3 })
    await coach.post(`/medarbetare/${coachId}/kompetens`, { shown: '', [`level_${shopId}`]: 3 })
    const version = 1
    expect((await coach.post(`/amnen/${shopId}/sammanslagning`, { into: web, version })).status).toBe(403)
    const self = await manager.post(`/amnen/${shopId}/sammanslagning`, { into: shopId, version })
    expect(self.status).toBe(422)
    expect((await manager.post(`/amnen/${shopId}/sammanslagning`, { into: web, version })).status).toBe(303)
    expect(await world.read((tx) => listCompetences(tx))).toEqual([
      { staffId: coachId, topicId: web, level: 3 },
    ])
    expect((await coach.get(`/amnen/${shopId}`)).text).toContain('Ingår i E-handel')
    const levels = await coach.get(`/medarbetare/${coachId}/kompetens`)
    expect(levels.text).not.toContain('Webshop')
    expect(levels.text).toContain('E-handel')
    const undo = await manager.post(`/amnen/${shopId}/sammanslagning/angra`, { version: 2 })
    expect(undo.status).toBe(303)
    expect(await world.read((tx) => listCompetences(tx))).toEqual([
      { staffId: coachId, topicId: web, level: 2 },
      { staffId: coachId, topicId: shopId, level: 3 },
    ])
    expect((await manager.post(`/amnen/${shopId}/sammanslagning`, { into: web, version: 3 })).status).toBe(
      303,
    )
    expect((await manager.post(`/amnen/${web}`, { nameSv: 'Webbhandel', version: 2 })).status).toBe(303)
    const late = await manager.post(`/amnen/${shopId}/sammanslagning/angra`, { version: 4 })
    expect(late.status).toBe(422)
    expect(late.text).toContain('går inte att ångra längre')
  })

  test('are retired and used again', async () => {
    expect((await manager.post(`/amnen/${exporting}/avslut`, { version: 1 })).status).toBe(303)
    expect((await coach.get(`${here()}/kompetens`)).text).not.toContain('Export')
    expect((await manager.post(`/amnen/${exporting}/oppen`, { version: 2 })).status).toBe(303)
    expect((await coach.get(`${here()}/kompetens`)).text).toContain('Export')
  })

  test('lead to the living one through several mergings, also in the database', async () => {
    const [third] = await world.asOwner<{ id: number }>(
      `insert into nimr.topic (focus_area_code, name_sv) values ('larger_market', 'Nätförsäljning') returning id::int`,
    )
    const merged = await manager.post(`/amnen/${web}/sammanslagning`, { into: third?.id ?? 0, version: 3 })
    expect(merged.status).toBe(303)
    const [now] = await world.asOwner<{ id: number }>(
      `select nimr.current_topic(id)::int as id from nimr.topic where name_sv = 'Webshop'`,
    )
    expect(now?.id).toBe(third?.id)
    await expect(
      world.asOwner(
        `update nimr.topic set merged_into_id = ${web}, merged_at = now(), merged_into_version = 1 where id = ${third?.id}`,
      ),
    ).rejects.toThrow(/itself merged/)
    expect(door.broken).toEqual([])
  })
})

describe('resource municipalities', () => {
  const carried = { municipalityCode: '2418', focusAreaCode: 'ownership_change', fromOn: '2018-09-01' }
  let address = ''

  test('are said by the own office or the project’s manager, and two may carry an area together', async () => {
    const said = await coach.post('/resurskommuner/ny', { ...carried, toOn: '2021-12-31' })
    expect(said.status).toBe(303)
    address = said.location
    expect((await other.post('/resurskommuner/ny', carried)).status).toBe(422)
    expect((await auditor.post('/resurskommuner/ny', carried)).status).toBe(403)
    const twice = await manager.post('/resurskommuner/ny', { ...carried, fromOn: '2021-12-31' })
    expect(twice.status).toBe(422)
    expect(twice.text).toContain('bär redan')
    expect((await manager.post('/resurskommuner/ny', { ...carried, municipalityCode: '2422' })).status).toBe(
      303,
    )
    expect((await auditor.get(address)).text).toContain('Sorsele')
  })

  test('have tasks with the day they were done', async () => {
    const task = { kind: 'network', note: 'Träff med redovisningsbyråer och banker' }
    expect((await other.post(`${address}/uppgifter`, task)).status).toBe(403)
    expect((await coach.post(`${address}/uppgifter`, task)).status).toBe(303)
    const [row] = await world.asOwner<{ id: number }>('select id::int from nimr.resource_municipality_task')
    const done = { note: task.note, doneOn: '2021-05-20', version: 1 }
    expect(
      (await coach.post(`${address}/uppgifter/${row?.id}`, { ...done, doneOn: '2022-01-01' })).status,
    ).toBe(422)
    expect((await coach.post(`${address}/uppgifter/${row?.id}`, done)).status).toBe(303)
    expect((await coach.post(`${address}/uppgifter/${row?.id}`, done)).status).toBe(409)
    expect((await auditor.get(address)).text).toContain('Klar 20 maj 2021')
  })

  test('end by a last day, and what has ended is never rewritten', async () => {
    expect((await other.post(`${address}/avslut`, { toOn: '2021-06-10', version: 1 })).status).toBe(403)
    expect((await coach.post(`${address}/avslut`, { toOn: '2018-01-01', version: 1 })).status).toBe(422)
    expect((await coach.post(`${address}/avslut`, { toOn: '2021-06-10', version: 1 })).status).toBe(303)
    const late = await coach.post(`${address}/avslut`, { toOn: '2021-12-31', version: 2 })
    expect(late.status).toBe(422)
    expect(late.text).toContain('redan slut')
    expect((await coach.get('/resurskommuner')).text).toContain('Tidigare')
    const [row] = await world.asOwner<{ id: number }>('select id::int from nimr.resource_municipality_task')
    const rewritten = { note: 'Något annat', doneOn: '2021-05-20', version: 2 }
    expect((await coach.post(`${address}/uppgifter/${row?.id}`, rewritten)).status).toBe(422)
    const forgotten = { kind: 'knowledge', note: 'Kunskapsdag', doneOn: '2021-04-20' }
    expect((await coach.post(`${address}/uppgifter`, forgotten)).status).toBe(303)
    for (const set of [
      `municipality_code = '2417'`,
      `focus_area_code = 'innovation'`,
      `from_on = '2017-01-01'`,
    ])
      await expect(
        world.database.write({ kind: 'staff', staffId: coachId }, { now: world.clock.now() }, (tx) =>
          tx.executeQuery({
            sql: `update nimr.resource_municipality set ${set}`,
            parameters: [],
            query: {},
          } as never),
        ),
      ).rejects.toThrow(/permission denied/)
    expect(door.broken).toEqual([])
  })
})

test('what task forces have reserved is taken off, and the page says which intervention it is for', async () => {
  const intervention = await world.anIntervention({ title: 'Sälj på nätet', taskForce: [coachId] })
  await world.asOwner(
    `update nimr.task_force_member set month_on = '2021-08-01', estimated_minutes = 600 where intervention_id = ${intervention.id}`,
  )
  await coach.post(`${here()}/timmar?fran=2021-08`, { shown: '2021-08-01:450', 'hours_2021-08-01': '8' })
  const page = (await other.get(`${here()}?fran=2021-08`)).text
  // 8 h promised, 10 h reserved: 2 h too many.
  expect(page).toContain('−2 tim')
  await world.asOwner(
    `insert into nimr.task_force_invitation (intervention_id, asked_staff_id, month_on, estimated_minutes, asked_by_staff_id, asked_at)
     values (${(await world.anIntervention({ title: 'Exportdag' })).id}, ${coachId}, '2021-08-01', 60, ${coachId}, now())`,
  )
  const asked = (await other.get(`${here()}?fran=2021-08`)).text
  expect(asked).toContain('−3 tim')
  expect(asked).toContain('tillfrågad')
  expect(page).toContain('Sälj på nätet')
})
