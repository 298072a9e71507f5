import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../test/world/world.ts'
import { loadExample } from './example.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ from: 'blank' })
  await loadExample({ ownerUrl: world.ownerUrl, now: new Date('2026-03-10T08:00:00Z') })
})
afterAll(() => world.close())

test('the example region has claims that were approved, cut, asked about and that wait for certificates', async () => {
  const rows = await world.asOwner<{ state: string }>(
    `select state from nimr.payment_claim group by state order by 1`,
  )
  expect(rows.map(({ state }) => state)).toEqual(
    expect.arrayContaining(['certifying', 'partly_approved', 'supplement_asked']),
  )
})

test('each partner’s shares in each step of the example are its eligible costs, and the fund pays at most half', async () => {
  const rows = await world.asOwner<{ eligible: string; shares: string; fund: string }>(`
    select (select sum(k.asked_ore) from nimr.payment_claim_cost k where k.claim_id = e.claim_id and k.account_id = f.account_id)
        - coalesce((select sum(k.amount_ore) from nimr.payment_claim_income k where k.claim_id = e.claim_id and k.account_id = f.account_id), 0)
        - coalesce((select sum(u.amount_ore) from nimr.payment_claim_cut u where u.event_id = e.id and u.account_id = f.account_id), 0) as eligible,
      sum(f.amount_ore) as shares, sum(f.amount_ore) filter (where f.financier_id is not null) as fund
    from nimr.payment_claim_financing f join nimr.payment_claim_event e on e.id = f.event_id group by e.id, e.claim_id, f.account_id`)
  expect(rows.length).toBeGreaterThan(2)
  for (const { eligible, shares, fund } of rows) {
    expect(Number(shares)).toBe(Number(eligible))
    expect(Number(fund) * 2).toBeLessThanOrEqual(Number(eligible) + 2)
  }
})
