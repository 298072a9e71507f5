import { expect, test } from 'vitest'
import { readTold, toldNames, toldPartOf } from './told-reading.ts'

const today = '2022-03-01'
const loan = {
  told1Kind: 'finance_obtained',
  told1On: '2021-05-03',
  told1From: 'Banken',
  told1Amount: '250 000,50',
  told1Mattered: 'partly',
}
const faultsOf = (typed: { readonly [field: string]: string }) => readTold(typed, today).faults

test('nothing has to be told, and an empty place among others is passed by', () => {
  expect(readTold({ told1Kind: '', told2On: '' }, today)).toEqual({ told: [], faults: {} })
  const shop = {
    told4Kind: 'web_shop',
    told4On: '2021-06-01',
    told4What: 'butik.example',
    told4Mattered: 'not_at_all',
  }
  const { told, faults } = readTold({ ...loan, ...shop }, today)
  expect(faults).toEqual({})
  expect(told.map(({ kind, amountOre, what }) => [kind, amountOre, what])).toEqual([
    ['finance_obtained', 25_000_050, ''],
    ['web_shop', null, 'butik.example'],
  ])
})

test('what a kind does not ask for is not read, so that a hidden field stops nobody', () => {
  const typed = { ...loan, told1Kind: 'ownership_change', told1Amount: 'mycket', told1Fte: 'x' }
  expect(readTold(typed, today)).toMatchObject({
    faults: {},
    told: [{ amountOre: null, financierWords: '', fte: null }],
  })
})

test('each thing that is missing or cannot be read is told at its own field', () => {
  expect(faultsOf({ told2What: 'Norge' })).toEqual({ told2Kind: 'kindMissing' })
  expect(faultsOf({ told1Kind: 'finance_applied' })).toEqual({
    told1On: 'happenedOnMissing',
    told1Mattered: 'supportMatteredMissing',
    told1From: 'financier_missing',
  })
  expect(faultsOf({ ...loan, told1Amount: '' })).toEqual({ told1Amount: 'amount_missing' })
  for (const told1Amount of ['mycket', '0', '-5', '1e9', '100 000 000 001'])
    expect(faultsOf({ ...loan, told1Amount })).toEqual({ told1Amount: 'amountWrong' })
  expect(faultsOf({ ...loan, told1On: '2022-03-02' })).toEqual({ told1On: 'happens_ahead' })
  expect(faultsOf({ ...loan, told1On: '2022-02-30' })).toEqual({ told1On: 'happenedOnMissing' })
  const hire = { ...loan, told1Kind: 'new_hire' }
  expect(faultsOf(hire)).toEqual({ told1Fte: 'fte_missing' })
  expect(faultsOf({ ...hire, told1Fte: '1001' })).toEqual({ told1Fte: 'fteWrong' })
  expect(faultsOf({ ...loan, told1Kind: 'certificate' })).toEqual({ told1What: 'what_missing' })
  expect(faultsOf({ ...loan, told1What: 'x'.repeat(501) })).toEqual({ told1What: 'whatLong' })
})

test('a field of an event is known by its name, and no other field is taken for one', () => {
  expect(toldPartOf('told3Amount')).toEqual({ place: 3, part: 'Amount' })
  for (const name of toldNames) expect(toldPartOf(name)).not.toBeNull()
  for (const name of ['q3', 'told3', 'told3Id', 'xtold3On']) expect(toldPartOf(name)).toBeNull()
})
