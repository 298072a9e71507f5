import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world/world.ts'
import { type Database, openDatabase } from '../../platform/db/index.ts'
import { cancelRegistration, register } from './registration-commands.ts'
import type { RegistrationInput } from './registration-types.ts'

let world: World
let database: Database
beforeAll(async () => {
  world = await openWorld()
  database = openDatabase(world.appUrl, { connections: 20 })
})
afterAll(async () => {
  await database?.close()
  await world?.close()
})

async function published(places: number): Promise<number> {
  const { id } = await world.anIntervention()
  await world.asOwner(
    `insert into nimr.public_intervention (intervention_id, title_sv, lead_sv, places, published_at) values ($1, 'Rusning', 'Först till kvarn', $2, '2021-06-01')`,
    [id, places],
  )
  return id
}

const input = (n: number): RegistrationInput => ({
  persons: [
    {
      name: `Person${n} Rask`,
      email: `p${n}@example.se`,
      phone: null,
      gender: null,
      birthYear: null,
      bornAbroad: null,
    },
  ],
  company: { name: `Företag ${n}`, digits: null, isPersonal: false, municipality: '2418' },
  wants: null,
  language: 'sv',
})

const send = (id: number, n: number) =>
  database.write(world.nobody, { now: world.clock.now() }, (tx) =>
    register(tx, id, input(n), 'http://localhost'),
  )

type Row = { nth: number; state: string; name: string }
const rows = (id: number) =>
  world.asOwner<Row>(
    `select nth, state, split_part(full_name, ' ', 1) as name from nimr.registration where intervention_id = $1 order by nth`,
    [id],
  )

test('two hundred register in the same second for thirty places: thirty are in, 170 wait in order, nobody is there twice', async () => {
  const id = await published(30)
  const everybody = Array.from({ length: 200 }, (_, n) => n)
  // Twenty of them press the button twice.
  const answers = await Promise.all([...everybody, ...everybody.slice(0, 20)].map((n) => send(id, n)))
  expect(answers.every(({ allowed }) => allowed)).toBe(true)
  const found = await rows(id)
  expect(found).toHaveLength(200)
  expect(new Set(found.map(({ name }) => name)).size).toBe(200)
  expect(found.map(({ nth }) => nth)).toEqual(everybody.map((n) => n + 1))
  expect(found.slice(0, 30).every(({ state }) => state === 'registered')).toBe(true)
  expect(found.slice(30).every(({ state }) => state === 'waiting')).toBe(true)
  // Each was told the place in line that it has.
  const told = answers.flatMap((answer) => (answer.allowed ? answer.value : [])).filter(({ isNew }) => isNew)
  const places = told.filter(({ state }) => state === 'waiting').map(({ place }) => Number(place))
  expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: 170 }, (_, n) => n + 1))
}, 60_000)

test('while some cancel and others register, no place is given twice and none is left empty', async () => {
  const id = await published(10)
  for (let n = 0; n < 15; n++) await send(id, n)
  const first = await world.asOwner<{ id: string }>(
    `select id::text from nimr.registration where intervention_id = $1 order by nth limit 6`,
    [id],
  )
  const cancel = (registration: string) =>
    database.write(world.operator, { now: world.clock.now() }, (tx) =>
      cancelRegistration(tx, Number(registration), null, 'http://localhost'),
    )
  await Promise.all([
    ...first.map(({ id: registration }) => cancel(registration)),
    ...Array.from({ length: 10 }, (_, n) => send(id, 100 + n)),
  ])
  const found = await rows(id)
  expect(found.filter(({ state }) => state === 'registered')).toHaveLength(10)
  expect(found.filter(({ state }) => state === 'cancelled')).toHaveLength(6)
  expect(found.filter(({ state }) => state === 'waiting')).toHaveLength(9)
  // 15 + 10 − 6 = 19 are left: the first ten in order have the places.
  const left = found.filter(({ state }) => state !== 'cancelled')
  expect(left.slice(0, 10).every(({ state }) => state === 'registered')).toBe(true)
}, 60_000)
