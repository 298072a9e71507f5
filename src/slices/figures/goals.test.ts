import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { leaveFigure, setGoals, useFigure, useWholeSet } from './goal-commands.ts'
import { mount } from './mount.ts'
import { figuresOfPeriod } from './sets.ts'
import { listTargets, usedDefinitions } from './target-queries.ts'

let world: World
let front: ReturnType<typeof openFrontDoor>
const staff: { [who: string]: { id: number } } = {}
const phases: { [project: string]: number } = {}
const goals = { phaseId: null, decisionId: null, source: '', baseline: null }

beforeAll(async () => {
  world = await openWorld()
  front = openFrontDoor(world, [mount])
  Object.assign(staff, {
    manager: await world.aStaff({ role: 'project_manager' }),
    sister: await world.aStaff({ role: 'project_manager', project: 'niaa' }),
    coach: await world.aStaff(),
  })
  for (const key of ['nimr', 'niaa'] as const) {
    const [row] = await world.asOwner<{ id: string }>(
      'select min(id) as id from nimr.project_phase where project_id = $1',
      [world.projectId(key)],
    )
    phases[key] = Number(row?.id)
  }
})
afterAll(() => world?.close())

const as = (who: string) => front.as(staff[who] ?? { id: 0 })
const path = () => `/projekt/${world.projectId()}/mal`
const targets = () => world.read((tx) => listTargets(tx, world.projectId()))

test('only the manager of the project writes, by the page and by the policy; a coach reads, a visitor does not', async () => {
  for (const who of ['coach', 'sister']) {
    expect((await as(who).post(`${path()}/uppsattning`)).status).toBe(403)
    expect((await as(who).post(path(), { figure: 'co01' })).status).toBe(403)
    expect((await as(who).post(`${path()}/co01`, { fas: 'hela', beslut: 'eget', whole: '5' })).status).toBe(
      403,
    )
    const actor = world.asStaff(staff[who]?.id ?? 0)
    await expect(world.write((tx) => useWholeSet(tx, world.projectId()), actor)).rejects.toThrow(/row-level/)
  }
  expect((await as('coach').get(path())).text).toContain('Projektet har inte valt några mätvärden')
  expect((await as('coach').get(path())).text).not.toContain('uppsattning')
  expect((await front.visitor.get(path())).status).not.toBe(200)
  expect(await world.asOwner('select from nimr.project_figure')).toHaveLength(0)
})

test('a chosen set is that of the programme period, and no figure is added twice or from the other period', async () => {
  expect((await as('manager').post(`${path()}/uppsattning`)).location).toContain(path())
  const used = await world.read((tx) => usedDefinitions(tx, world.projectId()))
  expect(used.map(({ key }) => key)).toEqual(figuresOfPeriod('2014-2020').map(({ key }) => key))
  const add = (key: string) => world.write((tx) => useFigure(tx, world.projectId(), key))
  expect(await add('co01')).toMatchObject({ refusal: 'used_already' })
  expect(await add('rco01')).toMatchObject({ refusal: 'other_period' })
  expect(await add('co99')).toMatchObject({ refusal: 'unknown_figure' })
  await expect(
    world.asOwner(`insert into nimr.project_figure (project_id, figure, position) values ($1, 'rco01', 99)`, [
      world.projectId(),
    ]),
  ).rejects.toThrow(/programme period/)
  const page = await as('manager').post(path(), { figure: 'rco01' })
  expect(page.status).toBe(422)
  expect(page.text).toContain('hör till en annan programperiod')
})

test('a target is written, read by a coach, changed with a version of its own, and taken away by an empty field', async () => {
  const fields = {
    fas: 'hela',
    beslut: 'eget',
    baseline: '3',
    whole: '70,5',
    m2418: '12',
    source: 'Beslutet s. 4',
  }
  expect((await as('manager').post(`${path()}/co01`, fields)).status).toBe(303)
  expect(await targets()).toMatchObject([
    {
      figure: 'co01',
      municipalityCode: null,
      target: 70.5,
      baseline: 3,
      source: 'Beslutet s. 4',
      version: 1,
    },
    { figure: 'co01', municipalityCode: '2418', target: 12, version: 1 },
  ])
  const read = await as('coach').get(`${path()}/co01`)
  expect(read.text).toContain('70,5')
  expect(read.text).not.toContain('name="whole"')
  await as('manager').post(`${path()}/co01`, { ...fields, whole: '80', m2418: '' })
  expect(await targets()).toMatchObject([{ municipalityCode: null, target: 80, version: 2 }])
  const left = await world.write((tx) => leaveFigure(tx, world.projectId(), 'co01'))
  expect(left).toMatchObject({ refusal: 'has_targets' })
})

test('what is not a number, another project’s phase and a figure not used are refused in words, and nothing is kept', async () => {
  const before = await targets()
  const send = (figure: string, fields: { [field: string]: string }) =>
    as('manager').post(`${path()}/${figure}`, { fas: 'hela', beslut: 'eget', ...fields })
  const wrong = await send('co02', { whole: 'många' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Skriv ett tal')
  expect(wrong.text).toContain('många')
  expect((await send('co02', { whole: '-1' })).status).toBe(422)
  expect((await send('co02', { beslut: 'x', whole: '1' })).status).toBe(422)
  const phase = await send('co02', { fas: String(phases['niaa']), whole: '7' })
  expect(phase.status).toBe(422)
  expect(phase.text).toContain('hör till ett annat projekt')
  expect((await send('rco01', { whole: '7' })).status).toBe(404)
  expect(await targets()).toEqual(before)
  expect(front.broken).toEqual([])
  await expect(
    world.asOwner(
      `insert into nimr.figure_target (project_id, figure, phase_id, target) values ($1, 'co02', $2, 1)`,
      [world.projectId(), phases['niaa']],
    ),
  ).rejects.toThrow(/the project's own/)
})

test('a phase has targets of its own beside those of the whole time; of two that hold, the decision’s is shown', async () => {
  const [decision] = await world.asOwner<{ id: string }>(
    'select id from nimr.project_decision where project_id = $1',
    [world.projectId()],
  )
  const set = (more: object, target: number) =>
    world.write((tx) =>
      setGoals(tx, world.projectId(), 'co04', { ...goals, ...more, targets: new Map([['', target]]) }),
    )
  expect(await set({ decisionId: Number(decision?.id) }, 40)).toEqual({ allowed: true })
  await set({}, 50)
  await set({ phaseId: phases['nimr'] }, 20)
  const held = (await targets()).filter(({ figure }) => figure === 'co04')
  expect(held.map(({ phaseId, target, decisionVersion }) => ({ phaseId, target, decisionVersion }))).toEqual([
    { phaseId: null, target: 40, decisionVersion: 1 },
    { phaseId: phases['nimr'], target: 20, decisionVersion: null },
  ])
})
