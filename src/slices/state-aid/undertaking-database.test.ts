import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world/world.ts'
import { day } from '../../kit/day.ts'
import { findUndertaking } from '../companies/index.ts'

// Two ways to the same answer: the rule over the graph, and the database's own, by which grants are refused.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

let state = 4711
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}
const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T

test('on random graphs with rings, persons, public bodies, ended holdings and every ground of control', async () => {
  const size = 120
  const first = await world.aCompany()
  const companies = Array.from({ length: size }, (_, nth) => first.id + 1 + nth)
  const kinds = [
    'enterprise',
    'enterprise',
    'natural_person',
    'public_body',
    'small_local_authority',
    'business_angel',
    'university',
    'institutional_investor',
    'venture_capital',
  ]
  const nodes = [
    ...companies.map((companyId, nth) => ({
      id: 1000 + nth,
      kind: 'enterprise',
      companyId,
      name: null as string | null,
    })),
    ...Array.from({ length: 40 }, (_, nth) => ({
      id: 2000 + nth,
      kind: pick(kinds),
      companyId: null,
      name: `Ägare ${nth}`,
    })),
  ]
  const persons = ['natural_person', 'business_angel']
  await world.asOwner(
    `insert into nimr.company (id, name, legal_form, seat_municipality_code, kept_by_municipality_code)
      select id, 'Företag ' || id, case when id % 17 = 0 then 'public_body' else 'limited_company' end, '2418', '2418' from unnest($1::bigint[]) id`,
    [companies],
  )
  await world.asOwner(
    `insert into nimr.holder (id, kind, company_id, name, inhabitants, budget_eur_cent, kept_by_municipality_code)
      select id, kind, "companyId", name, case when kind = 'small_local_authority' then 100 end, case when kind = 'small_local_authority' then 100 end, '2418'
      from jsonb_to_recordset($1::jsonb) n (id bigint, kind text, "companyId" bigint, name text)`,
    [JSON.stringify(nodes.map((node) => (persons.includes(node.kind) ? { ...node, name: null } : node)))],
  )
  const left = new Map<number, number>()
  const pairs = new Set<string>()
  const holdings = Array.from({ length: 260 }, () => {
    const [owner, owned] = [pick(nodes), pick(nodes.slice(0, 60 + Math.floor(random() * size)))]
    const votes = Math.min(left.get(owned.id) ?? 10_000, pick([1000, 2000, 3000, 5000, 5001, 6000, 10_000]))
    if (owner.id === owned.id || votes <= 0 || pairs.has(`${owner.id} ${owned.id}`) || !owned.companyId)
      return null
    pairs.add(`${owner.id} ${owned.id}`)
    left.set(owned.id, (left.get(owned.id) ?? 10_000) - votes)
    return {
      owner: owner.id,
      owned: owned.id,
      votes,
      from: pick([null, '2020-01-01', '2026-04-30', '2026-05-01']),
      ended: pick([null, null, null, '2026-05-01', '2026-04-30']),
    }
  }).filter((one) => one !== null && (one.from === null || one.ended === null || one.from < one.ended))
  await world.asOwner(
    `insert into nimr.holding (owner_id, owned_id, capital_bp, votes_bp, from_on, ended_on, source_kind, recorded_at)
      select owner, owned, votes, votes, "from", ended, 'coach', now() from jsonb_to_recordset($1::jsonb) h (owner bigint, owned bigint, votes integer, "from" date, ended date)`,
    [JSON.stringify(holdings)],
  )
  const controls = Array.from({ length: 40 }, () => ({
    from: pick(nodes).id,
    to: pick(nodes.slice(0, size)).id,
    ground: pick(['appoints_majority', 'contract', 'agreement', 'jointly', 'other']),
  })).filter(({ from, to }) => from !== to)
  await world.asOwner(
    `insert into nimr.control (from_id, to_id, ground, source_kind, recorded_at)
      select "from", "to", ground, 'coach', now() from jsonb_to_recordset($1::jsonb) c ("from" bigint, "to" bigint, ground text) on conflict do nothing`,
    [JSON.stringify(controls)],
  )
  const on = day('2026-04-30')
  const counted = await world.asOwner<{ id: string; members: readonly string[] }>(
    `select id, nimr.undertaking_of(id, '2026-04-30') as members from unnest($1::bigint[]) id order by 1`,
    [companies],
  )
  let together = 0
  for (const { id, members } of counted) {
    const ruled = await world.read((tx) => findUndertaking(tx, Number(id), on))
    expect(members.map(Number), `company ${id}`).toEqual([...ruled.companyIds])
    if (members.length > 1) together += 1
  }
  expect(counted).toHaveLength(size)
  expect(together).toBeGreaterThan(20)
})
