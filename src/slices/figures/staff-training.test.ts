import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world/world.ts'
import type { Actor } from '../../platform/db/index.ts'
import { findDefinition } from './definitions.ts'
import { countFigures } from './queries.ts'

let world: World
let own: Actor
let other: Actor
let auditor: Actor
const period = { fromOn: '2021-01-01', toOn: '2022-03-31' }

beforeAll(async () => {
  world = await openWorld()
  const tove = await world.aStaff({ name: 'Tove' })
  const mattias = await world.aStaff({ name: 'Mattias' })
  const late = await world.aStaff({ name: 'Sen', fromOn: '2021-06-01' })
  const left = await world.aStaff({ name: 'Slutat', toOn: '2020-06-01' })
  const petter = await world.aStaff({ name: 'Petter', municipality: '2417' })
  const arvidsjaur = await world.aStaff({ name: 'Nina', municipality: '2505' })
  const head = await world.aStaff({ name: 'Chef', role: 'head_of_office' })
  const took = (staffId: number, kind: string, takenOn: string) =>
    world.asOwner(
      `insert into nimr.staff_training (staff_id, kind, title, taken_on, duration_minutes) values ($1, $2, 'Kurs', $3, 360)`,
      [staffId, kind, takenOn],
    )
  await took(tove.id, 'gender_equality', '2021-03-17')
  await took(tove.id, 'gender_equality', '2021-10-05')
  await took(tove.id, 'gender_equality', '2019-10-05')
  await took(mattias.id, 'sustainability', '2021-05-19')
  await took(late.id, 'gender_equality', '2021-03-17')
  await took(left.id, 'gender_equality', '2020-03-17')
  await took(petter.id, 'gender_equality', '2021-03-17')
  await took(arvidsjaur.id, 'gender_equality', '2021-03-17')
  await took(head.id, 'gender_equality', '2021-03-17')
  own = world.asStaff(tove.id)
  other = world.asStaff(petter.id)
  auditor = world.asStaff((await world.aStaff({ role: 'auditor' })).id)
})
afterAll(() => world.close())

async function count(kind: string, municipalityCode: string | null, actor: Actor = world.operator) {
  const definition = findDefinition(`staff_trained_${kind}`)
  if (!definition) throw new Error(kind)
  const question = { projectId: world.projectId(), projectKey: 'nimr', municipalityCode, ...period }
  const [figure] = await world.read((tx) => countFigures(tx, [definition], question), actor)
  return { value: figure?.value, rows: figure?.evidence.map((row) => [row.label, row.included, row.reason]) }
}

test('Malå’s coaches are counted once each, with every training and why it is not counted', async () => {
  expect(await count('gender_equality', '2418')).toEqual({
    value: 1,
    rows: [
      ['Tove, Kurs (2021-03-17)', true, null],
      ['Mattias', false, 'no_such_training'],
      ['Sen, Kurs (2021-03-17)', false, 'not_coach_then'],
      ['Tove, Kurs (2019-10-05)', false, 'taken_outside_period'],
      ['Tove, Kurs (2021-10-05)', false, 'counted_once'],
    ],
  })
  expect((await count('sustainability', '2418')).value).toBe(1)
})

test('the whole project counts its own municipalities’ coaches and nobody of the sister project', async () => {
  expect((await count('gender_equality', null)).value).toBe(2)
})

test('somebody who is coach of two municipalities counts once in each and once in the whole', async () => {
  await world.asOwner(
    `insert into nimr.staff_role (staff_id, role, municipality_code, from_on) select id, 'coach', '2417', '2018-01-01' from nimr.staff where name = 'Tove'`,
  )
  expect((await count('gender_equality', '2417')).value).toBe(2)
  expect((await count('gender_equality', null)).value).toBe(2)
})

test('is counted by the own office and those who follow the project, and by nobody else', async () => {
  expect((await count('gender_equality', '2418', own)).value).toBe(1)
  expect((await count('gender_equality', null, auditor)).value).toBe(2)
  expect(await count('gender_equality', '2418', other)).toEqual({ value: 0, rows: [] })
  expect(await count('gender_equality', null, own)).toEqual({ value: 0, rows: [] })
})
