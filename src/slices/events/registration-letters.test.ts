import { afterAll, beforeAll, expect, test } from 'vitest'
import { runJobs, waitingLetters } from '../../../test/world/run-jobs.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'
import { register } from './registration-commands.ts'

let world: World
let id: number
beforeAll(async () => {
  world = await openWorld()
  id = (await world.anIntervention()).id
  await world.asOwner(
    `insert into nimr.public_intervention (intervention_id, title_sv, lead_sv, published_at) values ($1, 'Export', 'En dag', '2021-06-01')`,
    [id],
  )
})
afterAll(() => world?.close())

const registerStranger = async (name: string) => {
  const person = {
    name,
    email: 'offer@example.se',
    phone: null,
    gender: null,
    birthYear: null,
    bornAbroad: null,
  }
  const company = { name: 'Granträ', digits: null, isPersonal: false, municipality: '2418' }
  await world.database.write(world.nobody, { now: world.clock.now() }, (tx) =>
    register(tx, id, { persons: [person], company, wants: null, language: 'sv' }, 'http://localhost'),
  )
  await runJobs(world, mount.jobs ?? [])
}

test('whoever registers a stranger again and again fills nobody’s mailbox, and the next day letters go out again', async () => {
  for (let time = 0; time < 7; time++) await registerStranger('Anna Gran')
  expect(await waitingLetters(world)).toHaveLength(5)
  for (let nth = 0; nth < 40; nth++) await registerStranger(`Namn${nth} Gran`)
  expect(await waitingLetters(world)).toHaveLength(40)
  world.clock.set(new Date(world.clock.now().getTime() + 25 * 3_600_000))
  await registerStranger('Anna Gran')
  expect(await waitingLetters(world)).toHaveLength(41)
})
