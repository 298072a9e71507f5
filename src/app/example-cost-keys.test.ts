import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../test/world/world.ts'
import { loadExample } from './example.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ from: 'blank' })
  await loadExample({ ownerUrl: world.ownerUrl, now: new Date('2026-03-10T08:00:00Z') })
})
afterAll(() => world.close())

test('the example’s keys are agreed by all their payers, with one that waits for Malå and Sorsele', async () => {
  const rows = await world.asOwner<{
    title: string
    agreed: boolean
    fault: string | null
    waits: string | null
  }>(`
    select i.title, k.agreed_at is not null as agreed, nimr.cost_key_fault(k.id) as fault,
      (select string_agg(m.name, ', ' order by m.name) from nimr.cost_key_payer p join nimr.municipality m on m.code = p.municipality_code
        where p.cost_key_id = k.id and not exists (select from nimr.cost_key_approval a where a.payer_id = p.id)) as waits
    from nimr.cost_key k join nimr.intervention i on i.id = k.intervention_id order by k.id`)
  expect(rows.map(({ fault }) => fault)).toEqual(rows.map(() => null))
  expect(rows.filter(({ agreed }) => agreed)).toHaveLength(4)
  expect(rows.filter(({ agreed }) => !agreed)).toEqual([
    { title: 'Öva på det oväntade', agreed: false, fault: null, waits: 'Malå, Sorsele' },
  ])
})

test('in the example, own costs and requisitions together are each payer’s share, also over both projects', async () => {
  const parts = await world.asOwner<{ title: string; project: string; share: string; paid: string }>(`
    select i.title, j.name as project, t.share_ore as share, t.booked_ore
      + coalesce((select sum(r.amount_ore) from nimr.requisition r where r.payer_id = p.id and r.paid_on is not null), 0)
      - coalesce((select sum(r.amount_ore) from nimr.requisition r where r.cost_split_id = t.cost_split_id and r.from_account_id = p.account_id), 0) as paid
    from nimr.cost_split_part t join nimr.cost_key_payer p on p.id = t.payer_id join nimr.cost_key k on k.id = p.cost_key_id
    join nimr.intervention i on i.id = k.intervention_id join nimr.project_account a on a.id = p.account_id join nimr.project j on j.id = a.project_id`)
  expect(parts.length).toBeGreaterThan(20)
  for (const { title, share, paid } of parts) expect(paid, title).toBe(share)
  const web = parts.filter(({ title }) => title === 'Sälj mer i din webbutik')
  const of = (name: string) =>
    web.filter(({ project }) => project === name).reduce((sum, { share }) => sum + Number(share), 0)
  // 84 000 kr contracted and 9 125.50 kr for advertisements: 48 266 inhabitants, of whom 8 863 in Arvidsjaur and Arjeplog.
  expect(of('NiMR') + of('NiAA')).toBe(9_312_550)
  expect(of('NiAA')).toBe(1_710_047)
})
