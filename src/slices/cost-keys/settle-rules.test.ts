import { expect, test } from 'vitest'
import { type Ore, ore } from '../../kit/money.ts'
import { type Balance, paidInAll, settle } from './settle-rules.ts'

const at = (payerId: number | null, projectId: number | null, balance: number): Balance => ({
  payerId,
  projectId,
  accountId: projectId === null ? null : (payerId ?? 900),
  balanceOre: ore(balance),
})

test('who booked the cost asks the others, first within its own project', () => {
  // Malå (NiMR) and Arvidsjaur (NiAA) have booked it; Norsjö (NiMR) and Arjeplog (NiAA) have not.
  const { asked, leftOre } = settle([at(1, 1, -70), at(2, 1, 60), at(3, 2, -30), at(4, 2, 40)])
  expect(asked).toEqual([
    { fromAccountId: 1, projectId: 1, payerId: 2, amountOre: 60 },
    { fromAccountId: 3, projectId: 2, payerId: 4, amountOre: 30 },
    { fromAccountId: 1, projectId: 1, payerId: 4, amountOre: 10 },
  ])
  expect(leftOre).toBe(0)
})

test('the beneficiary’s books, which are no payer’s, ask the payers', () => {
  expect(settle([at(1, 1, 60), at(2, 1, 40), at(null, 1, -100)]).asked).toEqual([
    { fromAccountId: 900, projectId: 1, payerId: 1, amountOre: 60 },
    { fromAccountId: 900, projectId: 1, payerId: 2, amountOre: 40 },
  ])
})

test('a partner without books gets its money back from the books that have it', () => {
  expect(settle([at(1, 1, 50), at(2, null, -50)]).asked).toEqual([
    { fromAccountId: 1, projectId: 1, payerId: 2, amountOre: -50 },
  ])
})

test('what participants are to get back is left over and asked of nobody', () => {
  // Malå has fees of 130 in its books, Norsjö the cost of 100: 30 goes back to the participants.
  expect(settle([at(1, 1, 130), at(2, 1, -100)])).toEqual({
    asked: [{ fromAccountId: 2, projectId: 1, payerId: 1, amountOre: 100 }],
    leftOre: 30,
  })
})

test('after its requisitions every payer has paid its share to the öre, whoever booked what (3,000 interventions)', () => {
  let state = 7
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
  for (let nth = 0; nth < 3000; nth += 1) {
    const payers = Array.from({ length: 1 + next(9) }, (_, index) => ({
      payerId: index + 1,
      hasBooks: index === 0 || next(4) > 0,
      projectId: 1 + next(2),
      shareOre: next(1_000_000) as Ore,
      bookedOre: ore(0),
    }))
    const whole = payers.reduce((total, { shareOre }) => total + shareOre, 0)
    let left = whole
    for (const one of payers.filter(({ hasBooks }) => hasBooks)) {
      const booked = next(2) ? next(whole + 1) : 0
      one.bookedOre = ore(booked)
      left -= booked
    }
    // Books that are no payer's hold the rest, which may be below zero.
    const { asked, leftOre } = settle([
      ...payers.map(({ payerId, hasBooks, projectId, shareOre, bookedOre }) => ({
        payerId,
        accountId: hasBooks ? payerId : null,
        projectId: hasBooks ? projectId : null,
        balanceOre: ore(shareOre - bookedOre),
      })),
      { payerId: null, accountId: 900, projectId: 1, balanceOre: ore(0 - left) },
    ])
    expect(leftOre).toBe(0)
    for (const one of payers) {
      const who = { payerId: one.payerId, accountId: one.hasBooks ? one.payerId : null }
      expect(paidInAll(one.bookedOre, who, asked)).toBe(one.shareOre)
    }
    expect(paidInAll(ore(left), { payerId: 0, accountId: 900 }, asked)).toBe(0)
    for (const { amountOre } of asked) expect(amountOre).not.toBe(0)
  }
})
