import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { lockCosts } from './cost-commands.ts'
import { mount } from './mount.ts'

let world: World
let economist: Visitor
let other: Visitor
let manager: Visitor
let economistId: number
let account: number

const insert = async (text: string, values: unknown[]): Promise<number> =>
  Number((await world.asOwner<{ id: string }>(text, values))[0]?.id)

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2021-06-15T08:00:00Z')
  const door = openFrontDoor(world, [mount])
  const staff = await world.aStaff({ role: 'project_economist' })
  economistId = staff.id
  economist = door.as(staff)
  other = door.as(await world.aStaff({ role: 'project_economist', project: 'niaa' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  account = await insert(
    `insert into nimr.project_account (project_id, municipality_code) values ($1, '2418') returning id`,
    [world.projectId()],
  )
})
afterAll(() => world?.close())

/** An unpaid cost of the project. */
const aCost = (description: string) =>
  insert(
    `insert into nimr.cost (account_id, cost_type_code, origin, description, supplier_name, delivered_on, booked_on, amount_ore, vat_ore, vat_is_cost, recorded_at)
     values ($1, 'external_services', 'hand', $2, 'Fjällkonsult AB', '2021-05-01', '2021-05-03', 100000, 0, false, now()) returning id`,
    [account, description],
  )
const path = '/ekonomi/kostnader/svar'
const chosen = (ids: readonly number[]) =>
  `${path}?varning=unpaid&${ids.map((id) => `kostnad=${id}`).join('&')}`
const shownIn = (html: string) =>
  [...html.matchAll(/name="shown" value="([^"]+)"/g)].map(([, one]) => one ?? '')
const answersOf = (ids: readonly number[]) =>
  world.asOwner<{ cost_id: string; words: string }>(
    `select cost_id, words from nimr.cost_flag_answer where cost_id = any ($1) order by cost_id`,
    [ids],
  )
const answer = { flag: 'unpaid', answer: 'eligible', words: 'Betalas i juni' }

test('rows ticked in a list by one flag get one answer; what moved, and what was claimed meanwhile, is left and shown again', async () => {
  const [steady, moved, claimed] = [await aCost('Föreläsare'), await aCost('Lokal'), await aCost('Buss')]
  const list = (await economist.get('/ekonomi/kostnader?varning=unpaid')).text
  expect(list).toContain('aria-label="Välj Föreläsare"')
  expect((await economist.get('/ekonomi/kostnader')).text).not.toContain('Välj Föreläsare')
  expect((await manager.get('/ekonomi/kostnader?varning=unpaid')).text).not.toContain('Välj Föreläsare')

  const page = (await economist.get(chosen([steady, moved, claimed]))).text
  const shown = shownIn(page)
  expect(shown).toHaveLength(3)
  expect(page).toContain('Samma svar ges för alla 3 kostnaderna')

  // One is paid, which leaves nothing to answer; another becomes part of a claim.
  await world.asOwner(`update nimr.cost set paid_on = '2021-06-01' where id = $1`, [moved])
  await world.database.write({ kind: 'staff', staffId: economistId }, { now: world.clock.now() }, (tx) =>
    lockCosts(tx, [claimed], { claimId: 9, claimName: 'Ansökan 9' }, world.clock.now()),
  )
  const given = await economist.post(path, { ...answer, shown })
  expect(given.status).toBe(303)
  expect(given.location).toContain(`kostnad=${moved}`)
  expect(given.location).toContain(`kostnad=${claimed}`)
  expect(given.location).not.toContain(`kostnad=${steady}`)
  expect(await answersOf([steady, moved, claimed])).toEqual([
    { cost_id: String(steady), words: 'Betalas i juni' },
  ])
  const left = (await economist.get(given.location)).text
  expect(left).toContain('Lämnade utanför')
  for (const name of ['Lokal', 'Buss']) expect(left).toContain(name)
  expect(shownIn(left)).toEqual([])
  expect((await economist.get('/ekonomi/kostnader?varning=unpaid')).text).not.toContain('Välj Föreläsare')
})

test('an answer given to other facts than those that stand is not taken, and nothing is written without words', async () => {
  const [one, two] = [await aCost('Annons'), await aCost('Tolk')]
  const shown = shownIn((await economist.get(chosen([one, two]))).text)
  const untold = await economist.post(path, { ...answer, words: '', shown })
  expect(untold.status).toBe(422)
  expect(untold.text).toContain('Skriv varför')
  expect(shownIn(untold.text)).toEqual(shown)
  expect(await answersOf([one, two])).toEqual([])
  const given = await economist.post(path, {
    ...answer,
    shown: [`${one}:${'0'.repeat(64)}`, shown.find((each) => each.startsWith(`${two}:`)) ?? ''],
  })
  expect(given.location).toBe(`${path}?varning=unpaid&kostnad=${one}`)
  expect(shownIn((await economist.get(given.location)).text)).toEqual(
    shown.filter((each) => each.startsWith(`${one}:`)),
  )
  expect((await answersOf([one, two])).map(({ cost_id }) => cost_id)).toEqual([String(two)])
})

test('nobody answers for the costs of another project, and bad choices are told', async () => {
  const cost = await aCost('Kurslitteratur')
  const shown = shownIn((await economist.get(chosen([cost]))).text)
  expect(shown).toHaveLength(1)
  expect((await manager.get(chosen([cost]))).status).toBe(403)
  expect((await manager.post(path, { ...answer, shown })).status).toBe(403)
  expect((await other.get(chosen([cost]))).text).not.toContain('Kurslitteratur')
  await other.post(path, { ...answer, shown })
  expect(await answersOf([cost])).toEqual([])
  expect((await economist.post(path, answer)).text).toContain('välj kostnaderna igen')
  expect((await economist.get(path)).text).toContain('Ingen kostnad att svara för')
  expect((await economist.post(path, { ...answer, shown: 'x' })).status).toBe(422)
})
