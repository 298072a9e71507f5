import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { assessCompanies } from '../companies/index.ts'
import { mount as desk } from '../desk/mount.ts'
import { mount } from './mount.ts'
import { projectParts } from './types.ts'

let world: World
let administrator: Visitor
let others: readonly Visitor[]

const project = {
  key: 'nytt-2027',
  name: 'Nytt i norr',
  fullName: 'Näringsliv i norr 2027',
  programme: 'Övre Norrland',
  programmePeriod: '2021-2027',
  countingPlace: 'seat',
}
const phase = { nameSv: 'Första fasen', nameEn: 'First phase', fromOn: '2027-01-01', toOn: '2027-12-31' }

beforeAll(async () => {
  world = await openWorld()
  const door = openFrontDoor(world, [mount, desk])
  administrator = door.as(await world.aStaff({ role: 'administrator' }))
  others = [
    door.as(await world.aStaff({ role: 'coach' })),
    door.as(await world.aStaff({ role: 'project_manager' })),
    door.as(await world.aStaff({ role: 'auditor' })),
  ]
})
afterAll(() => world.close())

test('a project is created and its parts are changed by an administrator alone', async () => {
  const own = `/projekt/${world.projectId()}`
  for (const visitor of others) {
    expect((await visitor.get('/projekt')).text).not.toContain('/projekt/nytt')
    expect((await visitor.get(own)).text).not.toContain(`${own}/faser`)
    expect((await visitor.get('/projekt/nytt')).status).toBe(403)
    expect((await visitor.post('/projekt/nytt', project)).status).toBe(403)
    for (const part of projectParts) {
      expect((await visitor.get(`${own}/${part}`)).status, part).toBe(403)
      expect((await visitor.post(`${own}/${part}`, phase)).status, part).toBe(403)
      expect((await visitor.post(`${own}/${part}/1/bort`)).status, part).toBe(403)
    }
  }
  expect((await administrator.get('/projekt')).text).toContain('/projekt/nytt')
})

test('an administrator puts a whole project together, and takes a part out again', async () => {
  expect((await administrator.get('/projekt/nytt')).status).toBe(200)
  const created = await administrator.post('/projekt/nytt', project)
  expect(created.status).toBe(303)
  const path = created.location
  expect((await administrator.get(path)).text).toContain('Nytt i norr')
  expect((await administrator.post('/projekt/nytt', project)).text).toContain('redan det kortnamnet')

  const organisation = /organisationId[\s\S]*?<option value="(\d+)"/.exec(
    (await administrator.get(`${path}/samverkansparter`)).text,
  )?.[1]
  expect(organisation).toBeDefined()
  const area = /name="focusAreas" value="([^"]+)"|value="([^"]+)"[^>]*name="focusAreas"/.exec(
    (await administrator.get(`${path}/faser`)).text,
  )
  const focusAreas = area?.[1] ?? area?.[2] ?? ''
  expect(focusAreas).not.toBe('')
  const added = {
    kommuner: { municipalityCode: '2418' },
    faser: { ...phase, focusAreas },
    perioder: { kind: 'activity', fromOn: '2027-01-01', toOn: '2027-12-31' },
    beslut: { caseId: 'Ä-1', ceilingOre: '1 250 000,50', actualCostShareBp: '47,5', conditionsSv: 'Inga.' },
    finansiarer: { municipalityCode: '2418', nameOfFund: 'Fonden', shareBp: '12,25' },
    samverkansparter: { organisationId: organisation ?? '' },
  }
  for (const part of projectParts) {
    expect((await administrator.post(`${path}/${part}`, added[part])).status, part).toBe(303)
    const again = await administrator.post(`${path}/${part}`, added[part])
    expect(again.status, part).toBe(part === 'beslut' ? 303 : 422)
  }
  expect(
    await world.asOwner(
      'select d.ceiling_ore::int, d.actual_cost_share_bp, d.version from nimr.project_decision d join nimr.project p on p.id = d.project_id where p.key = $1 order by d.version',
      [project.key],
    ),
  ).toEqual([
    { ceiling_ore: 125_000_050, actual_cost_share_bp: 4750, version: 1 },
    { ceiling_ore: 125_000_050, actual_cost_share_bp: 4750, version: 2 },
  ])
  const page = (await administrator.get(path)).text
  for (const words of ['Första fasen', 'Malå', 'Fonden', '12,25']) expect(page).toContain(words)

  for (const part of projectParts) {
    const remove = new RegExp(`${path}/${part}/\\d+/bort`).exec(
      (await administrator.get(`${path}/${part}`)).text,
    )
    const elsewhere = remove?.[0].replace(path, `/projekt/${world.projectId()}`) ?? ''
    expect((await administrator.post(elsewhere)).status, part).toBe(404)
    expect((await administrator.post(remove?.[0] ?? '')).status, part).toBe(303)
  }
  expect((await administrator.get(path)).text).not.toContain('Första fasen')
})

test('what cannot be is refused in words', async () => {
  const path = `/projekt/${world.projectId()}`
  const refused = async (part: string, form: Record<string, string>, words: string) => {
    const answer = await administrator.post(`${path}/${part}`, form)
    expect(answer.status, words).toBe(422)
    expect(answer.text).toContain(words)
  }
  await refused('faser', { ...phase, toOn: '2026-12-31' }, 'Slutet ligger före början')
  await refused('faser', { ...phase, focusAreas: 'finns-inte' }, 'Fokusområdet finns inte')
  await refused('perioder', { kind: 'cost', fromOn: '2027-02-30', toOn: '2027-03-01' }, 'år-månad-dag')
  await refused('beslut', { fromOn: '2027-02-01', toOn: '2027-01-01' }, 'Slutet ligger före början')
  await refused('beslut', { ceilingOre: '-5', financingShareBp: '101' }, 'från 0 till 100')
  await refused('kommuner', { municipalityCode: '9999' }, 'Kommunen finns inte')
  await refused('finansiarer', {}, 'antingen en organisation eller en kommun')
  await refused('samverkansparter', { organisationId: '999999999999' }, 'Organisationen finns inte')
  const script = await administrator.post('/projekt/nytt', { ...project, website: 'javascript:alert(1)' })
  expect(script.text).toContain('hela webbadressen')
})

test('hostile input is answered, never broken by', async () => {
  const own = `/projekt/${world.projectId()}`
  const fields = [
    'key',
    'name',
    'fullName',
    'beneficiaryId',
    'programme',
    'programmePeriod',
    'website',
    'nameSv',
    'nameEn',
    'fromOn',
    'toOn',
    'focusAreas',
    'kind',
    'caseId',
    'decidedOn',
    'ceilingOre',
    'actualCostShareBp',
    'conditionsSv',
    'municipalityCode',
    'organisationId',
    'nameOfFund',
    'shareBp',
  ]
  for (const typed of ['', 'x'.repeat(10_001), '🦌', '9'.repeat(25), '-1', '<script>', "' or 1=1 --"]) {
    const form = Object.fromEntries(fields.map((field) => [field, typed]))
    for (const to of ['/projekt/nytt', ...projectParts.map((part) => `${own}/${part}`)]) {
      const status = (await administrator.post(to, form)).status
      expect([303, 422], `${to} ${typed.slice(0, 9)}`).toContain(status)
    }
  }
  for (const part of projectParts) {
    expect((await administrator.get(`/projekt/999999/${part}`)).status).toBe(404)
    expect((await administrator.post(`${own}/${part}/999999/bort`)).status).toBe(404)
  }
})

test('a municipality that is taken out and put back has its companies assessed anew at once', async () => {
  const company = await world.aCompany({})
  await world.aCompanyYear({ companyId: company.id })
  await world.write((tx) => assessCompanies(tx, 'all', world.clock.now()))
  const own = `/projekt/${world.projectId()}/kommuner`
  const reason = () =>
    world.asOwner(
      'select reason from nimr.target_group_assessment where company_id = $1 and project_id = $2 and superseded_at is null',
      [company.id, world.projectId()],
    )
  const before = await reason()
  const [taking] = await world.asOwner(
    `select p.id, p.municipality_code from nimr.project_municipality p join nimr.company c on c.seat_municipality_code = p.municipality_code
      where c.id = $1 and p.project_id = $2`,
    [company.id, world.projectId()],
  )
  expect((await administrator.post(`${own}/${taking?.['id']}/bort`)).status).toBe(303)
  expect(await reason()).not.toEqual(before)
  const back = await administrator.post(own, { municipalityCode: String(taking?.['municipality_code']) })
  expect(back.status).toBe(303)
  expect(await reason()).toEqual(before)
})
