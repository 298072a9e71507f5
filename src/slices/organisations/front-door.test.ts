import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { assessCompanies } from '../companies/index.ts'
import { mount as desk } from '../desk/mount.ts'
import { mount } from './mount.ts'

let world: World
let coach: Visitor
let manager: Visitor
let sisterManager: Visitor
let economist: Visitor
let auditor: Visitor
let administrator: Visitor
let administratorId: number

beforeAll(async () => {
  world = await openWorld()
  const door = openFrontDoor(world, [mount, desk])
  const staff = {
    coach: await world.aStaff({ role: 'coach' }),
    manager: await world.aStaff({ role: 'project_manager' }),
    sister: await world.aStaff({ role: 'project_manager', project: 'niaa' }),
    economist: await world.aStaff({ role: 'project_economist' }),
    auditor: await world.aStaff({ role: 'auditor' }),
    administrator: await world.aStaff({ role: 'administrator' }),
  }
  administratorId = staff.administrator.id
  coach = door.as(staff.coach)
  manager = door.as(staff.manager)
  sisterManager = door.as(staff.sister)
  economist = door.as(staff.economist)
  auditor = door.as(staff.auditor)
  administrator = door.as(staff.administrator)
})
afterAll(() => world.close())

describe('the administration', () => {
  test('is closed to everybody but administrators', async () => {
    const paths = [
      '/administration',
      '/administration/personer',
      '/administration/personer/ny',
      '/organisationer',
      '/kommuner/2418/orter/ny',
    ]
    for (const path of paths) {
      expect((await administrator.get(path)).status, path).toBe(200)
      for (const visitor of [coach, manager, economist, auditor])
        expect((await visitor.get(path)).status, path).toBe(403)
    }
    for (const visitor of [coach, manager, economist, auditor]) {
      expect(
        (await visitor.post('/administration/personer/ny', { name: 'X', email: 'x@example.se' })).status,
      ).toBe(403)
      expect((await visitor.post('/kommuner/2418/invanare', { year: 2023, inhabitants: 1 })).status).toBe(403)
      expect(
        (await visitor.post(`/administration/personer/${administratorId}/inloggning/avslut`)).status,
      ).toBe(403)
    }
  })

  test('adds a person, gives and ends a role, ends and reopens the access, and remembers it', async () => {
    const added = await administrator.post('/administration/personer/ny', {
      name: 'Ny Coach',
      email: 'Ny.Coach@Example.se',
    })
    expect(added.status).toBe(303)
    const page = added.location
    expect((await administrator.get(page)).text).toContain('ny.coach@example.se')
    const taken = await administrator.post('/administration/personer/ny', {
      name: 'B',
      email: 'ny.coach@example.se',
    })
    expect(taken.status).toBe(422)
    expect(taken.text).toContain('redan den adressen')
    const missing = await administrator.post(`${page}/roller`, { role: 'coach' })
    expect(missing.text).toContain('Välj i vilken kommun')
    expect(
      (await administrator.post(`${page}/roller`, { role: 'coach', municipalityCode: '2418' })).status,
    ).toBe(303)
    expect((await administrator.get(page)).text).toContain('Affärscoach, Malå')
    const twice = await administrator.post(`${page}/roller`, { role: 'coach', municipalityCode: '2418' })
    expect(twice.text).toContain('redan den rollen')
    const roleId = /roller\/(\d+)\/avslut/.exec((await administrator.get(page)).text)?.[1]
    expect((await administrator.post(`${page}/roller/${roleId}/avslut`)).status).toBe(303)
    expect((await administrator.get(page)).text).toContain('Ingen roll')
    expect((await administrator.post(`${page}/inloggning/avslut`)).status).toBe(303)
    expect((await administrator.get(page)).text).toContain('Kan inte logga in sedan')
    expect((await administrator.post(`${page}/inloggning/oppen`)).status).toBe(303)
    expect((await administrator.get(page)).text).toContain('Historik')
  })

  test('never loses its last administrator', async () => {
    const page = `/administration/personer/${administratorId}`
    const access = await administrator.post(`${page}/inloggning/avslut`)
    expect(access.status).toBe(422)
    expect(access.text).toContain('minst en administratör')
    const roleId = /roller\/(\d+)\/avslut/.exec((await administrator.get(page)).text)?.[1]
    expect((await administrator.post(`${page}/roller/${roleId}/avslut`)).status).toBe(422)
  })

  test('refuses bad input in words', async () => {
    const wrong = await administrator.post('/administration/personer/ny', {
      name: 'x'.repeat(10_000),
      email: 'ingen adress',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('högst 200 tecken')
    expect(wrong.text).toContain('Skriv en e-postadress')
    expect((await administrator.post('/administration/personer/ny')).status).toBe(422)
    expect((await administrator.get('/administration/personer/999999')).status).toBe(404)
  })
})

describe('municipalities', () => {
  test('are read by all at work; localities and inhabitants are entered by an administrator', async () => {
    expect((await coach.get('/kommuner')).text).toContain('Malå')
    expect((await coach.get('/kommuner?visa=alla')).text).toContain('Övertorneå')
    expect((await coach.get('/kommuner/2418')).text).toContain('Rökå')
    const form = { name: 'Slagnäs', kind: 'village', latitude: '65,58', longitude: '18,16' }
    expect((await administrator.post('/kommuner/2506/orter/ny', form)).status).toBe(303)
    expect((await coach.get('/kommuner/2506')).text).toContain('Slagnäs')
    const again = await administrator.post('/kommuner/2506/orter/ny', form)
    expect(again.text).toContain('redan en ort')
    const half = await administrator.post('/kommuner/2506/orter/ny', {
      name: 'Halv',
      kind: 'town',
      latitude: '65',
    })
    expect(half.text).toContain('både latitud och longitud')
    expect(
      (await administrator.post('/kommuner/2506/invanare', { year: 2023, inhabitants: '2 600' })).status,
    ).toBe(303)
    expect((await coach.get('/kommuner/2506')).text).toMatch(/2.600/)
    expect((await coach.get('/kommuner/9999')).status).toBe(404)
  })
})

describe('a project', () => {
  test('is read by all at work, and set by its manager or an administrator', async () => {
    const path = `/projekt/${world.projectId()}`
    for (const visitor of [coach, manager, sisterManager, economist, auditor, administrator])
      expect((await visitor.get(path)).text).toContain('Näringslivsutveckling')
    for (const visitor of [coach, sisterManager, economist, auditor]) {
      expect((await visitor.get(path)).text).not.toContain('/installningar')
      expect((await visitor.get(`${path}/installningar`)).status).toBe(403)
      expect((await visitor.post(`${path}/installningar`, {})).status).toBe(403)
    }
    const empty = await manager.post(`${path}/installningar`, {})
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Skriv var det står')
  })

  test('that leaves out group companies assesses them anew at once, by the manager and the administrator alike', async () => {
    const company = await world.aCompany({ belongsToGroup: true, groupName: 'Stor AB' })
    await world.aCompanyYear({ companyId: company.id, groupAwu: 20, groupTurnoverOre: 900_000_000 })
    await world.write((tx) => assessCompanies(tx, 'all', world.clock.now()))
    const reason = () =>
      world.asOwner(
        'select in_target_group, reason from nimr.target_group_assessment where company_id = $1 and project_id = $2 and superseded_at is null',
        [company.id, world.projectId()],
      )
    expect(await reason()).toEqual([{ in_target_group: true, reason: null }])
    const settings = {
      countingPlace: 'seat',
      minimumHours: '0',
      countedActivities: 'talk',
      validFrom: '2018-09-01',
      smeOnly: 'ja',
      source: 'Beslutet 2018',
    }
    const path = `/projekt/${world.projectId()}/installningar`
    expect((await manager.post(path, { ...settings, groupMembersExcluded: 'ja' })).status).toBe(303)
    expect(await reason()).toEqual([{ in_target_group: false, reason: 'group_outside_target' }])
    expect((await administrator.post(path, settings)).status).toBe(303)
    expect(await reason()).toEqual([{ in_target_group: true, reason: null }])
  })
})
