import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world/world.ts'
import { pseudonymise } from './pseudonym-rules.ts'
import { listBearers } from './queries.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('a sole trader who is named in the text is found, though nothing of the evidence is about the company', async () => {
  const trader = await world.aCompany({ legalForm: 'sole_trader', name: 'Ottilia Grankvists Väveri' })
  await world.aCompany({ legalForm: 'sole_trader', name: 'Hulda Nordmarks Snickeri' })
  const words = 'Andra lärde av ”Ottilia Grankvists Väveri”.'
  const bearers = await world.read((tx) => listBearers(tx, [], [], words))
  expect(bearers.filter(({ ofTable }) => ofTable === 'company').map(({ recordId }) => recordId)).toEqual([
    trader.id,
  ])
  expect(pseudonymise(words, bearers).content).toBe('Andra lärde av ”[E1]”.')
  expect(await world.read((tx) => listBearers(tx, [], [], ''))).not.toContainEqual(
    expect.objectContaining({ ofTable: 'company' }),
  )
})
