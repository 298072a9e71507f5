import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPurchase } from '../world/build-purchase.ts'
import { openWorld, type World } from '../world/world.ts'
import { type Asker, attempt } from './acting-as.ts'

// Ways around requests, bids, signed lists and referrals, tried by bare SQL as the application, past all pages.

let world: World
let member: Asker
let outsider: Asker
let manager: Asker
let economist: Asker
let auditor: Asker
let opened: Awaited<ReturnType<typeof aPurchase>>
let out: Awaited<ReturnType<typeof aPurchase>>
let beneficiary: number

const bids = [
  { supplier: 'Fjällkonsult AB', price: 90_000 },
  { supplier: 'Skogens Webb AB', price: 120_000 },
]
const staff = async (values: Parameters<World['aStaff']>[0] = {}): Promise<Asker> => ({
  kind: 'staff',
  staffId: (await world.aStaff(values)).id,
})

beforeAll(async () => {
  world = await openWorld()
  member = await staff()
  outsider = await staff({ municipality: '2417' })
  manager = await staff({ role: 'project_manager' })
  economist = await staff({ role: 'project_economist' })
  auditor = await staff({ role: 'auditor' })
  const taskForce = [member.staffId ?? 0]
  opened = await aPurchase(world, { taskForce, bids })
  out = await aPurchase(world, { taskForce, bids, state: 'out' })
  const [project] = await world.asOwner<{ id: number }>(
    `select coalesce(beneficiary_id, 0)::int as id from nimr.project where id = ${world.projectId()}`,
  )
  beneficiary = project?.id ?? 0
})
afterAll(() => world?.close())

const change = (set: string) => `update nimr.purchase set ${set} where id = ${opened.id}`

describe('a request that is out', () => {
  test('is not bought by the manager’s own organisation instead, which would open the bids to the manager', async () => {
    expect(beneficiary).toBeGreaterThan(0)
    const buy = change(`buyer_municipality_code = null, buyer_organisation_id = ${beneficiary}`)
    expect(await attempt(world, manager, buy)).toBe('refused')
    expect(await attempt(world, member, change(`buyer_municipality_code = '2417'`))).toBe('refused')
    expect(await attempt(world, manager, 'select from nimr.opened_bid')).toBe(0)
  })

  test('keeps its price formula, its demands and its kind when the prices are known', async () => {
    for (const set of [
      `price_formula = 'linear'`,
      `requirements = 'Bara Fjällkonsult'`,
      `kind = 'small'`,
      `decider_name = 'Jag'`,
      `ceiling_price_ore = 1`,
    ])
      expect(await attempt(world, member, change(set)), set).toBe('refused')
  })

  test('stays cancelled when it was cancelled', async () => {
    const cancelled = await aPurchase(world, { taskForce: [member.staffId ?? 0], state: 'out' })
    await world.asOwner(
      `update nimr.purchase set cancelled_at = now(), cancelled_reason = 'Inga pengar' where id = ${cancelled.id}`,
    )
    const undo = `update nimr.purchase set cancelled_at = null, cancelled_reason = null where id = ${cancelled.id}`
    expect(await attempt(world, member, undo)).toBe('refused')
  })

  test('stays with everybody who was asked, and nobody declines for them', async () => {
    for (const set of [
      'sent_at = null',
      `declined_at = now(), declined_reason = 'Vill inte'`,
      'first_read_at = now()',
    ])
      expect(
        await attempt(world, member, `update nimr.invitation set ${set} where purchase_id = ${out.id}`),
        set,
      ).toBe('refused')
    const again = `update nimr.invitation set sent_at = now() where purchase_id = ${out.id}`
    expect(await attempt(world, member, again)).toBe(2)
  })

  test('does not tell how many have bid, by asking for the number of each bid', async () => {
    const known = (purchase: { bidIds: readonly number[] }) =>
      `select where nimr.purchase_of_bid(${purchase.bidIds[0]}) is not null`
    for (const who of [outsider, manager, { kind: 'nobody' }, { kind: 'link' }])
      expect(await attempt(world, who, known(out))).toBe(0)
    expect(await attempt(world, member, known(opened))).toBe(1)
  })
})

test('the personal number of a sole trader is not read by asking it for a bid', async () => {
  const [trader] = await world.asOwner<{ id: number }>(
    `with s as (insert into nimr.supplier (name, is_sole_trader) values ('Ek Konsult', true) returning id),
       n as (insert into nimr.supplier_personal_number select id, '6408233234' from s) select id::int from s`,
  )
  const bought = await aPurchase(world, { taskForce: [outsider.staffId ?? 0], state: 'written' })
  await world.asOwner(
    `insert into nimr.invitation (purchase_id, supplier_id, email, chosen_at) values (${bought.id}, ${trader?.id}, 'ek@example.se', now())`,
  )
  expect(await attempt(world, outsider, 'select from nimr.supplier_personal_number')).toBe(0)
  const find = `select where counter.find_supplier('6408233234') = ${trader?.id}`
  expect(await attempt(world, outsider, find), 'but finds the same supplier again').toBe(1)
})

test('a supplier writes by its link to its own address and the authority’s contact, and to nobody else', async () => {
  const [invitation] = await world.asOwner<{ id: number; email: string }>(
    `select id::int, email from nimr.invitation where purchase_id = ${out.id} order by id`,
  )
  await world.asOwner(
    `insert into nimr.link (id, token_hash, purpose, record_id, made_at, expires_at)
     values (1, sha256('1'), 'bid_invitation', ${invitation?.id}, '2021-06-01', '2021-12-01')`,
  )
  const write = (who: Asker, to: string) =>
    attempt(
      world,
      who,
      `insert into nimr.letter (id, recipient, subject, body_text, planned_at) values (gen_random_uuid(), '${to}', 'Hej', 'Hej', now())`,
    )
  const supplier = { kind: 'link' }
  expect(await write(supplier, invitation?.email ?? '')).toBe(1)
  expect(await write(supplier, 'tove@mala.example')).toBe(1)
  expect(await write(supplier, 'nagon@example.se')).toBe('refused')
  expect(await write({ kind: 'nobody' }, 'tove@mala.example')).toBe('refused')
  expect(await attempt(world, supplier, 'select from nimr.letter')).toBe(0)
})

test('the ranking kept with a decision is read by those who may compare the bids, and is not in the history', async () => {
  await world.asOwner(
    `insert into nimr.award (purchase_id, bid_id, value_ore, reason, decided_by_name, decided_on, ranking, recorded_at)
     values (${opened.id}, ${opened.bidIds[0]}, 9000000, 'Bäst', 'Chefen', '2021-06-15', '{"bids": [{"priceOre": 12000000}]}', now())`,
  )
  const ranking = `select from nimr.award where purchase_id = ${opened.id} and nimr.award_ranking(id) is not null`
  for (const who of [member, manager, economist, auditor]) expect(await attempt(world, who, ranking)).toBe(1)
  const history = `select from nimr.audit_entry where table_name = 'award' and (after ? 'ranking' or before ? 'ranking')`
  for (const who of [outsider, await staff({ role: 'administrator' })]) {
    expect(await attempt(world, who, ranking)).toBe(0)
    expect(await attempt(world, who, 'select ranking from nimr.award')).toBe('refused')
    expect(await attempt(world, who, `select reason from nimr.award where purchase_id = ${opened.id}`)).toBe(
      1,
    )
  }
  for (const who of [member, outsider]) expect(await attempt(world, who, history)).toBe(0)
})

test('a signed attendance list is opened by those who see the whole attendance, not by everybody who sees the occasion', async () => {
  const intervention = await world.anIntervention({ taskForce: [member.staffId ?? 0] })
  const occasion = await world.anOccasion({ interventionId: intervention.id })
  const [file] = await world.asOwner<{ id: number }>(
    `insert into nimr.file (record_table, record_id, kind, name, media_type, size_bytes, digest, content, added_at)
     values ('occasion', ${occasion.id}, 'signed_list', 'lista.pdf', 'application/pdf', 4, sha256('namn'), 'namn', now()) returning id::int`,
  )
  const open = `select content from nimr.file where id = ${file?.id}`
  for (const who of [member, manager, auditor]) expect(await attempt(world, who, open)).toBe(1)
  for (const who of [
    outsider,
    economist,
    await staff({ role: 'administrator' }),
    await staff({ role: 'project_manager', project: 'niaa' }),
  ])
    expect(await attempt(world, who, open)).toBe(0)
})

test('a referral moves the own office’s need alone', async () => {
  const company = await world.aCompany()
  const other = await world.aCompany()
  const need = await world.aNeed({ companyId: company.id })
  const refer = (who: Asker, municipality: string, of: number) =>
    attempt(
      world,
      who,
      `insert into nimr.referral (company_id, need_id, municipality_code, staff_id, partner_id, partner_email, company_name, words, sent_at)
       values (${of}, ${need.id}, '${municipality}', ${who.staffId}, ${beneficiary}, 'jag@example.se', 'AB', 'Hej', now())`,
    )
  expect(await refer(outsider, '2417', company.id)).toBe('refused')
  expect(await refer(member, '2418', other.id)).toBe('refused')
  expect(await refer(member, '2418', company.id)).toBe(1)
})
