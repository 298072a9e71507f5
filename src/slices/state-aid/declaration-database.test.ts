import { afterAll, beforeAll, expect, test } from 'vitest'
import { attempt } from '../../../test/conventions/acting-as.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { declarationMoves } from './declaration-rules.ts'
import { declarationStates } from './declaration-types.ts'

// Attacks on declarations by bare SQL: what was signed stands, a link reaches its own, and no grant gets past.

let world: World
let companyId: number
let interventionId: number
let declarationId: number
beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2026-04-20T08:00:00Z')
  companyId = (await world.aCompany()).id
  interventionId = (await world.anIntervention({ stage: 'registration' })).id
  declarationId = (await world.aDeclaration({ companyId, interventionId, on: '2026-04-10' })).id
})
afterAll(() => world.close())

test('the database moves a declaration as the rule does, from every state to every other', async () => {
  const rows = await world.asOwner<{ was: string; becomes: string; may: boolean }>(
    `select w as was, b as becomes, nimr.may_declaration_become(w, b) as may from unnest($1::text[]) w, unnest($1::text[]) b`,
    [declarationStates],
  )
  expect(rows).toHaveLength(declarationStates.length ** 2)
  for (const { was, becomes, may } of rows)
    expect(may, `${was} → ${becomes}`).toBe(
      declarationMoves[was as keyof typeof declarationMoves].some((state) => state === becomes),
    )
})

test.each([
  [`update nimr.aid_declaration set content = '{"sector":"fishery"}' where id = $1`],
  [`update nimr.aid_declaration set signer_name = 'En annan' where id = $1`],
  [`update nimr.aid_declaration set planned_ore = 1 where id = $1`],
  [`update nimr.aid_declaration set signed_at = null where id = $1`],
  [
    `insert into nimr.aid_declaration_aid (declaration_id, nth, grantor_name, regulation, granted_on, amount_eur_cent) values ($1, 1, 'X', '2023/2831', '2025-01-01', 1)`,
  ],
  [`delete from nimr.aid_declaration where id = $1`],
])('what was signed stands, for the owner of the tables too: %s', async (statement) => {
  await expect(world.asOwner(statement, [declarationId])).rejects.toThrow(
    /stands as it was signed|what was asked stands|kept for ten years|check constraint/,
  )
})

test('nothing becomes of it out of order, or before it was signed', async () => {
  const tell = (kind: string, on: string) =>
    world.asOwner(
      `insert into nimr.aid_declaration_event (declaration_id, kind, on_day, at, words) values ($1, $2, $3, now(), 'x')`,
      [declarationId, kind, on],
    )
  await expect(tell('approved', '2026-04-12')).rejects.toThrow(/does not become approved/)
  await expect(tell('sent_to_financier', '2026-04-01')).rejects.toThrow(/before it was signed/)
  await expect(tell('signed', '2026-04-12')).rejects.toThrow(/does not become signed/)
})

test('no grant without it: refused by the database whoever writes', async () => {
  const other = await world.aCompany()
  const grant = `insert into nimr.aid_grant (company_id, project_id, intervention_id, estimate_id, grantor_municipality_code, regulation, amount_ore, rate_month, sek_per_eur,
      rate_source, amount_eur_cent, granted_on, decided_by_name, decided_by_title, purpose, late_reason, recorded_at)
    select $1, $2, $3, $4, '2418', '2023/2831', 1000000, month, sek_per_eur, source, round(1000000 / sek_per_eur), '2026-04-20', 'Chefen', 'Chef', 'Kurs', 'Sent', now()
    from nimr.euro_rate where month = '2026-04-01'`
  const [estimate] = await world.asOwner<{ id: string }>(
    `insert into nimr.aid_estimate (intervention_id, project_id, nth, method, public_ore, fees_ore, total_ore, basis_words, sheet, made_at)
      values ($1, $2, 1, 'per_company', 2000000, 0, 2000000, 'Offert', '{"question":{},"steps":[],"ruleVersion":"1"}', '2026-04-01') returning id`,
    [interventionId, world.projectId()],
  )
  for (const id of [companyId, other.id])
    await world.asOwner(
      'insert into nimr.aid_estimate_part (estimate_id, company_id, seats, minutes, amount_ore) values ($1, $2, 1, 0, 1000000)',
      [estimate?.id, id],
    )
  const of = (id: number) => [id, world.projectId(), interventionId, estimate?.id]
  await expect(world.asOwner(grant, of(other.id))).rejects.toThrow(
    /no declaration that the grant may rest on: not_signed/,
  )
  await world.asOwner(
    'insert into nimr.aid_project_setting (project_id, assumes_approval) values ($1, false)',
    [world.projectId()],
  )
  await expect(world.asOwner(grant, of(companyId))).rejects.toThrow(/not_approved/)
  await world.asOwner('update nimr.aid_project_setting set assumes_approval = true')
  const small = await world.aCompany()
  await world.asOwner(
    'insert into nimr.aid_estimate_part (estimate_id, company_id, seats, minutes, amount_ore) values ($1, $2, 1, 0, 1000000)',
    [estimate?.id, small.id],
  )
  await world.aDeclaration({ companyId: small.id, interventionId, plannedOre: 999_999, on: '2026-04-10' })
  await expect(world.asOwner(grant, of(small.id))).rejects.toThrow(/less_declared/)
  await world.asOwner(grant, of(companyId))
})

test('a coach of another municipality sees and writes nothing of it', async () => {
  const { id } = await world.aStaff({ municipality: '2417' })
  const norsjo = { kind: 'staff', staffId: id }
  for (const table of ['aid_declaration', 'aid_declaration_aid', 'aid_declaration_event'])
    expect(await attempt(world, norsjo, `select * from nimr.${table}`), table).toBe(0)
  expect(
    await attempt(
      world,
      norsjo,
      `insert into nimr.aid_declaration_event (declaration_id, kind, on_day, at, by_staff_id, words) values (${declarationId}, 'withdrawn', '2026-04-20', now(), ${id}, 'x')`,
    ),
  ).toBe('refused')
})

test('a link reaches its own declaration and nothing of the tables', async () => {
  const own = await world.aCompany({ name: 'Egna Länken AB' })
  const [row] = await world.asOwner<{ id: string }>(
    `insert into nimr.aid_declaration (company_id, company_name, intervention_id, project_id, planned_ore, planned_eur_cent, regulation, window_from_on, window_to_on, asked_at)
      values ($1, 'Egna Länken AB', $2, $3, 1000, 92, '2023/2831', '2023-04-20', '2026-04-20', now()) returning id`,
    [own.id, interventionId, world.projectId()],
  )
  // The link that an attempt is made with.
  await world.asOwner(
    `insert into nimr.link (id, token_hash, purpose, record_id, made_at, expires_at) values (1, sha256('decl'), 'aid_declaration', $1, '2021-06-01', '2021-09-01')`,
    [row?.id],
  )
  const holder = { kind: 'link' }
  for (const table of ['aid_declaration', 'aid_declaration_aid', 'declared_aid', 'aid_grant', 'company'])
    expect(await attempt(world, holder, `select * from nimr.${table}`), table).toBe(0)
  const sign = (id: number) =>
    `select 1 where counter.sign_aid_declaration(${id}, 1, '{}', '[]', 'Eva', 'VD', 'Malå', '2021-06-15', '${'a'.repeat(64)}', null) is null`
  expect(await attempt(world, holder, sign(declarationId))).toBe(0)
  expect(
    await attempt(world, holder, `select 1 where counter.take_over_declaration(${row?.id}) is not null`),
  ).toBe(0)
  expect(await attempt(world, holder, sign(Number(row?.id)))).toBe(1)
})
