import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClaimGround, claimGround } from '../world/claims.ts'
import { openWorld, type World } from '../world/world.ts'
import { carryOut } from './acting-as.ts'

// Bare SQL in the application's role, past every page, by people at work who mean to see or move more than is theirs: each of these
// once succeeded. What is allowed stands beside, so that a refusal is of the attack and not of the statement.

let world: World
let ground: ClaimGround
beforeAll(async () => {
  world = await openWorld()
  ground = await claimGround(world)
})
afterAll(() => world.close())

type Row = { readonly [column: string]: unknown }
const by = (staff: { readonly id: number }, ...statements: string[]) => carryOut(world, staff, ...statements)

async function idOf(statement: string): Promise<number> {
  const [row] = await world.asOwner<{ id: string }>(statement)
  if (!row) throw new Error(`nothing: ${statement}`)
  return Number(row.id)
}

const nodeOf = (companyId: number, code: string) =>
  idOf(
    `insert into nimr.holder (kind, company_id, kept_by_municipality_code) values ('enterprise', ${companyId}, '${code}') returning id`,
  )

test('nobody reads who a private owner is by making them an owner of a company of their own', async () => {
  const malas = await nodeOf((await world.aCompany()).id, '2418')
  const norsjos = await nodeOf((await world.aCompany({ seatMunicipalityCode: '2417' })).id, '2417')
  const person = await idOf(
    `insert into nimr.holder (kind, kept_by_municipality_code) values ('natural_person', '2418') returning id`,
  )
  await world.asOwner(`insert into nimr.holder_person values (${person}, 'Ägar Agda');
    insert into nimr.holding (owner_id, owned_id, capital_bp, votes_bp, source_kind, recorded_at) values (${person}, ${malas}, 6000, 6000, 'coach', now())`)
  const coach = await world.aStaff({ municipality: '2417' })
  const name = `select name from nimr.holder_person where holder_id = ${person}`
  const own = (table: string, columns: string, values: string) =>
    `insert into nimr.${table} (${columns}, source_kind, recorded_at, recorded_by_staff_id) values (${values}, 'coach', now(), ${coach.id})`
  expect(
    await by(
      coach,
      own('holding', 'owner_id, owned_id, capital_bp, votes_bp', `${person}, ${norsjos}, 1, 1`),
      name,
    ),
  ).toBe('42501')
  expect(
    await by(coach, own('control', 'from_id, to_id, ground', `${person}, ${norsjos}, 'other'`), name),
  ).toBe('42501')
  expect(await by(coach, name)).toEqual([])
  // Their own owner, and a company of Malå's, is allowed.
  const theirs = await idOf(
    `insert into nimr.holder (kind, kept_by_municipality_code) values ('natural_person', '2417') returning id`,
  )
  for (const owner of [theirs, malas])
    expect(
      await by(
        coach,
        own('holding', 'owner_id, owned_id, capital_bp, votes_bp', `${owner}, ${norsjos}, 1, 1`),
      ),
    ).toEqual([])
})

test('a withdrawn month does not come back beside another that took its place', async () => {
  const { mala, norsjo, coachOfMala: coach } = ground
  const share = (account: number) =>
    idOf(
      `insert into nimr.staff_share (account_id, staff_id, post, method, share_bp, from_on) values (${account}, ${coach.id}, 'Coach', 'fixed_share', 10000, '2021-01-01') returning id`,
    )
  const confirm = (of: number) =>
    `insert into nimr.staff_share_month (staff_share_id, month_on, share_bp, confirmed_by_staff_id, confirmed_at) values (${of}, '2021-03-01', 10000, ${coach.id}, now())`
  const [one, other] = [await share(mala), await share(norsjo)]
  expect(await by(coach, confirm(one))).toEqual([])
  expect(await by(coach, confirm(other))).toBe('full_time_at_most')
  const withdraw = `update nimr.staff_share_month set withdrawn_at = now(), withdrawn_reason = 'Fel' where staff_share_id = ${one}`
  expect(await by(coach, withdraw, confirm(other))).toEqual([])
  const back = `update nimr.staff_share_month set withdrawn_at = null, withdrawn_reason = null where staff_share_id = ${one}`
  expect(await by(coach, back)).toBe('month_is_withdrawn')
})

test('what a claim was computed from is not told to every partner with the step', async () => {
  const { projectId, economist, manager, coachOfMala, headOfNorsjo } = ground
  const claim = await idOf(
    `insert into nimr.payment_claim (project_id, number, from_on, to_on) values (${projectId}, 1, '2021-01-01', '2021-01-31') returning id`,
  )
  const started = `insert into nimr.payment_claim_event (claim_id, act, from_state, to_state, happened_on, recorded_by_staff_id, recorded_at)
    values (${claim}, 'started', 'none', 'draft', '2021-06-15', ${economist.id}, '${world.clock.now().toISOString()}') returning id`
  const made = await by(economist, started)
  const [event] = Array.isArray(made) ? (made as Row[]) : []
  const kept = `insert into nimr.payment_claim_computation (event_id, computation, rule_version) values (${event?.id}, '{"norsjo": 5000000}', '1')`
  expect(await by(coachOfMala, kept)).toBe('42501')
  expect(await by(economist, kept)).toEqual([])
  const computation = `select computation from nimr.payment_claim_computation where event_id = ${event?.id}`
  const told = `select coalesce(after, '{}')::text like '%5000000%' as told from nimr.audit_entry where table_name like 'payment_claim%' and (after::text) like '%5000000%'`
  for (const partner of [coachOfMala, headOfNorsjo]) {
    expect(await by(partner, `select from nimr.payment_claim_event where id = ${event?.id}`)).toHaveLength(1)
    expect(await by(partner, computation)).toEqual([])
    expect(await by(partner, told)).toEqual([])
  }
  expect(await by(manager, computation)).toHaveLength(1)
})

test('income that a signed claim has taken off is not changed or removed', async () => {
  const { projectId, economist, headOfMala, mala, aCost, anIncome } = ground
  const income = await anIncome(mala, 500, '2021-02-20')
  const cost = await aCost({ accountId: mala, ore: 30_000, on: '2021-02-10' })
  const claim = await idOf(
    `insert into nimr.payment_claim (project_id, number, from_on, to_on) values (${projectId}, 2, '2021-02-01', '2021-02-28') returning id`,
  )
  const step = (act: string, from: string, to: string, more = '', values = '') =>
    `insert into nimr.payment_claim_event (claim_id, act, from_state, to_state, happened_on, words, recorded_by_staff_id, recorded_at${more})
       values (${claim}, '${act}', '${from}', '${to}', '2021-06-15', 'Ord', ${economist.id}, now()${values})`
  const put = `insert into nimr.payment_claim_cost (claim_id, account_id, cost_id, asked_ore) values (${claim}, ${mala}, ${cost}, 30000)`
  const off = `insert into nimr.payment_claim_income (claim_id, account_id, income_id, amount_ore) values (${claim}, ${mala}, ${income}, 500)`
  const change = (ore: number) => `update nimr.project_income set amount_ore = ${ore} where id = ${income}`
  expect(await by(economist, step('started', 'none', 'draft'), put, change(600), change(500), off)).toEqual(
    [],
  )
  expect(await by(economist, step('sent_to_partners', 'draft', 'certifying'))).toEqual([])
  const certified = `insert into nimr.payment_claim_certification (claim_id, account_id, digest, eligible_ore, person_name, person_title, recorded_by_staff_id, recorded_at)
    values (${claim}, ${mala}, nimr.claim_digest(${claim}, ${mala}), 29500, 'Chefen', 'Chef', ${headOfMala.id}, now())`
  expect(await by(headOfMala, certified)).toEqual([])
  const signed = step(
    'signed',
    'certified',
    'signed',
    ', person_name, person_title, digest',
    `, 'Vd', 'Vd', repeat('a', 64)`,
  )
  expect(await by(economist, signed)).toEqual([])
  expect(await by(economist, change(1))).toBe('income_is_claimed')
  expect(
    await by(
      economist,
      `update nimr.project_income set removed_at = now(), removed_reason = 'Fel' where id = ${income}`,
    ),
  ).toBe('income_is_claimed')
  expect(await by(economist, step('returned', 'signed', 'draft'), change(400))).toEqual([])
})

test('a coach reads the project’s rows of their office’s ledger, and not the whole of it', async () => {
  const { mala, coachOfMala, headOfMala, headOfNorsjo, economist, auditor } = ground
  const ledger =
    await idOf(`insert into nimr.ledger_import (account_id, file_name, form, encoding, digest, size_bytes, uploaded_at)
    values (${mala}, 'huvudbok.se', 'sie', 'cp437', sha256('bok'), 3, now()) returning id`)
  await world.asOwner(
    `insert into nimr.ledger_import_part (import_id, part, content) values (${ledger}, 0, 'bok')`,
  )
  const whole = `select from nimr.ledger_import_part where import_id = ${ledger}`
  expect(await by(coachOfMala, `select from nimr.ledger_import where id = ${ledger}`)).toHaveLength(1)
  for (const staff of [coachOfMala, headOfNorsjo]) expect(await by(staff, whole)).toHaveLength(0)
  for (const staff of [headOfMala, economist, auditor]) expect(await by(staff, whole)).toHaveLength(1)
})
