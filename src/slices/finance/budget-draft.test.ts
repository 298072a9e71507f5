import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let economist: Visitor
let manager: Visitor
let economistId: number
let account: number

const insert = async (text: string, values: unknown[]): Promise<number> =>
  Number((await world.asOwner<{ id: string }>(text, values))[0]?.id)
const here = () => `/ekonomi/projekt/${world.projectId()}/budget`
const budgets = () =>
  world.asOwner<{ id: string; number: number }>('select id, number from nimr.budget order by number')
const lines = () => world.asOwner('select from nimr.budget_line')
const begin = async (): Promise<number> => {
  expect((await economist.post(here(), { reason: 'Beslutet' })).status).toBe(303)
  const id = Number((await budgets()).at(-1)?.id)
  const saved = await economist.post(`${here()}/${id}/rader?fas=`, {
    version: 1,
    [`cell-staff-${account}`]: '600 000',
  })
  expect(saved.status).toBe(303)
  return id
}

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2021-06-15T08:00:00Z')
  const door = openFrontDoor(world, [mount])
  const staff = await world.aStaff({ role: 'project_economist' })
  economistId = staff.id
  economist = door.as(staff)
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  account = await insert(
    `insert into nimr.project_account (project_id, municipality_code) values ($1, '2418') returning id`,
    [world.projectId()],
  )
})
afterAll(() => world?.close())

test('a draft begun by mistake is thrown away with its lines, and the next one takes its number', async () => {
  const draft = await begin()
  const away = `${here()}/${draft}/borttagning`
  expect((await economist.get(here())).text).toContain('Kasta utkastet')
  expect((await manager.post(away, { version: 2 })).status).toBe(403)
  expect((await economist.post(away)).text).toContain('Öppna utkastet igen')
  const stale = await economist.post(away, { version: 1 })
  expect(stale.status).toBe(422)
  expect(stale.text).toContain('Någon annan har sparat')
  expect(await lines()).toHaveLength(1)
  expect((await economist.post(away, { version: 2 })).status).toBe(303)
  expect(await budgets()).toEqual([])
  expect(await lines()).toEqual([])
  expect((await economist.post(away, { version: 2 })).status).toBe(404)
  const history = await world.asOwner(
    `select from nimr.audit_entry where table_name = 'budget' and act = 'delete' and actor_staff_id = $1`,
    [economistId],
  )
  expect(history).toHaveLength(1)
  await begin()
  expect((await budgets()).map(({ number }) => number)).toEqual([1])
})

test('an adopted budget is thrown away by nobody, not in the database either', async () => {
  const adopted = Number((await budgets())[0]?.id)
  await world.asOwner('update nimr.budget set adopted_at = now(), version = 3 where id = $1', [adopted])
  expect((await economist.get(here())).text).not.toContain('Kasta utkastet')
  const refused = await economist.post(`${here()}/${adopted}/borttagning`, { version: 3 })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('redan fastställd')
  const byEconomist = world.database.write(
    { kind: 'staff', staffId: economistId },
    { now: world.clock.now() },
    (tx) => tx.deleteFrom('budget').where('id', '=', adopted).execute(),
  )
  await expect(byEconomist).rejects.toThrow('is adopted')
  await expect(world.asOwner('delete from nimr.budget_line')).rejects.toThrow('is adopted')
  // The next version is a copy; thrown away, it leaves the adopted one as it was.
  expect((await economist.post(here(), { reason: 'Ändringen' })).status).toBe(303)
  const next = Number((await budgets()).at(-1)?.id)
  expect(await lines()).toHaveLength(2)
  expect((await economist.post(`${here()}/${next}/borttagning`, { version: 1 })).status).toBe(303)
  expect((await budgets()).map(({ id }) => Number(id))).toEqual([adopted])
  expect(await lines()).toHaveLength(1)
})
