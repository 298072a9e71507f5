import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as finance } from '../finance/mount.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let post: number
let coach: Visitor
let head: Visitor
let colleague: Visitor

const insert = async (text: string, values: unknown[]): Promise<number> =>
  Number((await world.asOwner<{ id: string }>(text, values))[0]?.id)
const aShare = (account: number, staff: number, words: string) =>
  insert(
    `insert into nimr.staff_share (account_id, staff_id, post, method, share_bp, from_on)
     values ($1, $2, $3, 'fixed_share', 8000, '2021-03-01') returning id`,
    [account, staff, words],
  )

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2021-06-15T08:00:00Z')
  door = openFrontDoor(world, [finance, mount])
  const person = await world.aStaff({ name: 'Stina Ek' })
  coach = door.as(person)
  head = door.as(await world.aStaff({ role: 'head_of_office' }))
  colleague = door.as(await world.aStaff())
  const account = await insert(
    `insert into nimr.project_account (project_id, municipality_code) values ($1, '2418') returning id`,
    [world.projectId()],
  )
  post = await aShare(account, person.id, 'Affärscoach')
})
afterAll(() => world?.close())

test('Idag leads the coach and the head to the months that have passed, and nobody else, until they are confirmed', async () => {
  const today = (await coach.get('/')).text
  expect(today).toContain(`<a href="/ekonomi/personal/${post}">Din tjänst: Affärscoach</a>`)
  expect(today).toContain('3 månader, mars 2021 till maj 2021')
  expect((await head.get('/')).text).toContain('Stina Ek, Affärscoach')
  expect((await colleague.get('/')).text).not.toContain('Månader att bekräfta')

  expect((await coach.get(`/ekonomi/personal/${post}`)).text).toContain('Vilka månader?')
  const confirmed = await coach.post(`/ekonomi/personal/${post}/manader`, {
    months: ['2021-03-01', '2021-04-01'],
    truth: 'ja',
  })
  expect(confirmed.status).toBe(303)
  expect((await coach.get('/')).text).toContain('maj 2021 · 80')
  await coach.post(`/ekonomi/personal/${post}/manader`, { months: ['2021-05-01'], truth: 'ja' })
  for (const either of [coach, head])
    expect((await either.get('/')).text).not.toContain('Månader att bekräfta')
})

test('somebody who reads no money reaches the own post from Idag, confirms it, and is led back there', async () => {
  const person = await world.aStaff({ role: 'administrator' })
  const holder = door.as(person)
  const association = await insert(
    `insert into nimr.project_account (project_id, organisation_id)
     select $1, id from nimr.organisation order by id limit 1 returning id`,
    [world.projectId()],
  )
  const own = await aShare(association, person.id, 'Projektledare')
  expect((await holder.get('/ekonomi')).status).toBe(403)
  expect((await holder.get('/')).text).toContain('Din tjänst: Projektledare')
  const page = await holder.get(`/ekonomi/personal/${own}`)
  expect(page.status).toBe(200)
  expect(page.text).not.toContain('href="/ekonomi')
  const confirmed = await holder.post(`/ekonomi/personal/${own}/manader`, {
    months: ['2021-03-01'],
    truth: 'ja',
  })
  expect(confirmed.status).toBe(303)
  expect((await holder.get('/')).text).toContain('2 månader, april 2021 till maj 2021')
  expect((await holder.get(`/ekonomi/personal/${post}`)).status).toBe(404)
})
