import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { attempt } from '../../../test/conventions/acting-as.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { declareAid, supersedeDeclaredAid } from './declared-commands.ts'
import { makeEstimate } from './estimate-commands.ts'
import { listEstimateParts, listEstimates, listPlannedCompanies } from './estimate-queries.ts'
import { type AidDecision, type AidToGrant, correctGrant, grantAid } from './grant-commands.ts'
import { findGrant, listGrants } from './grant-queries.ts'
import { enterRate } from './rate-commands.ts'
import { markEntered } from './register-commands.ts'
import { listPublicRegister, listRegisterRows, listRegisterRowsOfGrants } from './register-queries.ts'
import { listAidRooms } from './room-queries.ts'
import type { Who } from './types.ts'

// Granting aid: nothing over the room, nothing over what was reckoned, nothing changed afterwards, and nobody past the database.

let world: World
let economist: { id: number }
let coach: { id: number }
let who: Who
beforeAll(async () => {
  world = await openWorld()
  economist = await world.aStaff({ role: 'project_economist' })
  coach = await world.aStaff()
})
afterAll(() => world.close())
beforeEach(() => {
  world.clock.set('2026-04-20T08:00:00Z')
  who = { staffId: economist.id, now: world.clock.now(), today: '2026-04-20' }
})

const write = <T>(act: Parameters<World['write']>[0]) =>
  world.write(act, world.asStaff(economist.id)) as Promise<T>

async function anOffer(companies: number, publicOre = 10_000_000) {
  const intervention = await world.anIntervention({ stage: 'registration' })
  const made = await Promise.all(Array.from({ length: companies }, () => world.aCompany()))
  const estimate = await world.write(
    (tx) =>
      makeEstimate(tx, who, {
        interventionId: intervention.id,
        projectId: world.projectId(),
        method: 'per_company',
        publicOre,
        feesOre: 0,
        participants: made.map(({ id }) => ({ companyId: id, seats: 1, minutes: 60 })),
        priceList: undefined,
        basisWords: 'Offert 12 juni',
      }),
    world.asStaff(economist.id),
  )
  if (!estimate.allowed) throw new Error(estimate.refusal)
  for (const { id } of made)
    await world.aDeclaration({ companyId: id, interventionId: intervention.id, on: '2026-04-01' })
  const decision: AidDecision = {
    projectId: world.projectId(),
    interventionId: intervention.id,
    estimateId: estimate.value,
    grantor: { municipalityCode: '2418', organisationId: null },
    grantedOn: '2026-04-20',
    decidedByName: 'Chefen',
    decidedByTitle: 'Näringslivschef',
    decidedByStaffId: null,
    dnr: 'KS 2026/12',
    purpose: intervention.title,
    lateReason: null,
  }
  const parts = await world.read((tx) => listEstimateParts(tx, estimate.value), world.asStaff(economist.id))
  const toGrant = parts.map(
    ({ companyId, name, amountOre }): AidToGrant => ({
      companyId,
      companyName: name,
      amountOre,
      estimatedOre: amountOre,
    }),
  )
  return { intervention, decision, toGrant, estimateId: estimate.value }
}

const grant = (decision: AidDecision, toGrant: readonly AidToGrant[]) =>
  world.write((tx) => grantAid(tx, who, decision, toGrant), world.asStaff(economist.id))
const toldElsewhere = (companyId: number, eur: number, on = '2025-05-01') =>
  world.write(
    (tx) =>
      declareAid(tx, who, {
        companyId,
        projectId: world.projectId(),
        municipalityCode: null,
        grantorName: 'Region Västerbotten',
        regulation: '2023/2831',
        grantedOn: on,
        amountOre: null,
        amountEurCent: eur * 100,
        source: 'economist',
        sourceWords: 'intyg',
      }),
    world.asStaff(economist.id),
  )

describe('granting', () => {
  test('is put right to less although more has been declared since, and never to more than fits', async () => {
    const { decision, toGrant } = await anOffer(1)
    const granted = await grant(decision, toGrant)
    if (!granted.allowed) throw new Error(granted.refusal.code)
    const [company] = toGrant
    // 100 000 kr are 9 169,26 €; with 295 000 € found from the year before only 5 000 € would fit today.
    expect((await toldElsewhere(company?.companyId ?? 0, 295_000)).allowed).toBe(true)
    const found = await world.read((tx) => findGrant(tx, granted.value[0] ?? 0), world.asStaff(economist.id))
    if (!found) throw new Error('no grant')
    const change = { reason: 'Kursen blev billigare', dnr: null }
    const less = await world.write(
      (tx) => correctGrant(tx, who, found, { ...change, amountOre: 8_000_000 }),
      world.asStaff(economist.id),
    )
    if (!less.allowed) throw new Error(less.refusal.code)
    const now = await world.read((tx) => findGrant(tx, less.value), world.asStaff(economist.id))
    // 80 000 / 10,906
    expect(now).toMatchObject({ kind: 'correction', amountOre: 8_000_000, amountEurCent: 733_541 })
    if (!now) throw new Error('no correction')
    const more = await world.write(
      (tx) => correctGrant(tx, who, now, { ...change, amountOre: 9_000_000 }),
      world.asStaff(economist.id),
    )
    expect(more).toMatchObject({ allowed: false, refusal: { code: 'over_room' } })
  })

  test('shares the public money, converts by the month, counts the room and makes the register row', async () => {
    const { decision, toGrant } = await anOffer(3)
    expect(toGrant.map(({ amountOre }) => amountOre).toSorted((a, b) => a - b)).toEqual([
      3_333_333, 3_333_333, 3_333_334,
    ])
    const granted = await grant(decision, toGrant)
    if (!granted.allowed) throw new Error(granted.refusal.code)
    const [first] = await world.read(
      (tx) => listGrants(tx, { companyIds: [toGrant[0]?.companyId ?? 0] }),
      world.asStaff(economist.id),
    )
    // 33 333,34 kr / 10,906 = 3 056,42 €
    expect(first).toMatchObject({
      amountEurCent: 305_642,
      sekPerEur: 10.906,
      rateMonth: '2026-04-01',
      regulation: '2023/2831',
      undertaking: { companyIds: [toGrant[0]?.companyId] },
      room: { roomEurCent: 30_000_000, allowed: true, ruleVersion: 'de-minimis-room-v1' },
    })
    const [row] = await world.read(
      (tx) => listRegisterRowsOfGrants(tx, [granted.value[0] ?? 0]),
      world.asStaff(economist.id),
    )
    expect(row).toMatchObject({
      dueOn: '2026-05-20',
      fields: { amountEurCent: 305_642, caseNumber: 'KS 2026/12' },
    })
  })

  test('what does not fit is refused whole, with the largest that does; nobody of the same decision gets any', async () => {
    const { decision, toGrant } = await anOffer(2)
    await toldElsewhere(toGrant[1]?.companyId ?? 0, 299_000)
    const answer = await grant(decision, toGrant)
    // 1 000 € × 10,906 = 10 906 kr
    expect(answer).toMatchObject({
      allowed: false,
      refusal: {
        code: 'over_room',
        companyId: toGrant[1]?.companyId,
        roomEurCent: 100_000,
        roomOre: 1_090_600,
      },
    })
    const fits = await grant(decision, [{ ...(toGrant[1] as AidToGrant), amountOre: 1_090_600 }])
    expect(fits.allowed).toBe(true)
  })

  test('the coach is told that it does not fit, and sees nothing of what the other gave', async () => {
    const { toGrant } = await anOffer(1)
    const companyId = toGrant[0]?.companyId ?? 0
    await toldElsewhere(companyId, 300_000)
    const rooms = await world.read(
      (tx) => listAidRooms(tx, [companyId], '2026-04-20', 1),
      world.asStaff(coach.id),
    )
    expect(rooms.get(companyId)).toMatchObject({ fits: false, roomEurCent: 0, ceilingEurCent: 30_000_000 })
    expect(
      await attempt(
        world,
        { kind: 'staff', staffId: coach.id },
        `select * from nimr.declared_aid where company_id = ${companyId}`,
      ),
    ).toBe(0)
  })

  test('is not above what was reckoned, not after it began without a reason, not twice, not of a day to come', async () => {
    const { decision, toGrant, intervention } = await anOffer(1)
    const [one] = toGrant as [AidToGrant]
    expect(await grant(decision, [{ ...one, amountOre: one.amountOre + 1 }])).toMatchObject({
      refusal: { code: 'over_estimate', estimatedOre: one.amountOre },
    })
    expect(await grant({ ...decision, grantedOn: '2026-04-21' }, toGrant)).toMatchObject({
      refusal: { code: 'granted_ahead' },
    })
    expect(await grant(decision, [])).toMatchObject({ refusal: { code: 'nobody_chosen' } })
    await world.anOccasion({
      interventionId: intervention.id,
      startsAt: new Date('2026-04-10T08:00:00Z'),
      endsAt: new Date('2026-04-10T10:00:00Z'),
    })
    expect(await grant(decision, toGrant)).toMatchObject({ refusal: { code: 'begun' } })
    expect((await grant({ ...decision, lateReason: 'Handläggaren var sjuk' }, toGrant)).allowed).toBe(true)
    expect(await grant({ ...decision, lateReason: 'x' }, toGrant)).toMatchObject({
      refusal: { code: 'already_granted' },
    })
  })

  test('waits for the rate of the month, which the economist enters; a used rate stands', async () => {
    world.clock.set('2026-06-10T08:00:00Z')
    who = { ...who, now: world.clock.now(), today: '2026-06-10' }
    const { decision, toGrant } = await anOffer(1)
    const inJune = { ...decision, grantedOn: '2026-06-10' }
    expect(await grant(inJune, toGrant)).toMatchObject({
      refusal: { code: 'rate_missing', month: '2026-06' },
    })
    const enter = (month: string, sekPerEur: number) =>
      world.write(
        (tx) => enterRate(tx, who, { month, sekPerEur, sourceWords: 'InforEuro' }),
        world.asStaff(economist.id),
      )
    expect(await enter('2026-07', 11)).toMatchObject({ refusal: 'month_ahead' })
    expect(await enter('2026-04', 11)).toMatchObject({ refusal: 'rate_built_in' })
    expect(await enter('2026-06', 12)).toEqual({ allowed: true })
    expect(await enter('2026-06', 11)).toEqual({ allowed: true })
    expect((await grant(inJune, toGrant)).allowed).toBe(true)
    expect(await enter('2026-06', 12)).toMatchObject({ refusal: 'rate_used' })
    await expect(
      world.asOwner(`update nimr.euro_rate set sek_per_eur = 12 where month = '2026-06-01'`),
    ).rejects.toThrow(/aid was granted/)
  })

  test('two who grant at once the same undertaking cannot both use what is left', async () => {
    const { decision, toGrant, intervention } = await anOffer(1, 200_000_000)
    const [one] = toGrant as [AidToGrant]
    const owner = await world.aCompany()
    await world.asOwner(`
      insert into nimr.holder (kind, company_id, kept_by_municipality_code) values ('enterprise', ${one.companyId}, '2418'), ('enterprise', ${owner.id}, '2418');
      insert into nimr.holding (owner_id, owned_id, capital_bp, votes_bp, source_kind, recorded_at)
        select o.id, c.id, 6000, 6000, 'coach', now() from nimr.holder o, nimr.holder c where o.company_id = ${owner.id} and c.company_id = ${one.companyId}`)
    const loose = { ...decision, interventionId: null, estimateId: null }
    const both = await Promise.all([
      grant(loose, [{ ...one, amountOre: 200_000_000, estimatedOre: null }]),
      grant(loose, [
        { companyId: owner.id, companyName: owner.name, amountOre: 200_000_000, estimatedOre: null },
      ]),
    ])
    // 2 000 000 kr / 10,906 = 183 385,29 €, twice is over 300 000 €.
    expect(both.filter(({ allowed }) => allowed)).toHaveLength(1)
    expect(both.find(({ allowed }) => !allowed)).toMatchObject({
      refusal: { code: 'over_room', roomEurCent: 30_000_000 - 18_338_529 },
    })
    expect(intervention.id).toBeGreaterThan(0)
  })

  test('aid written down late may not make later aid too much', async () => {
    const { decision, toGrant } = await anOffer(1)
    const [one] = toGrant as [AidToGrant]
    await toldElsewhere(one.companyId, 299_999, '2026-04-19')
    const loose = { ...decision, interventionId: null, estimateId: null, grantedOn: '2026-04-02' }
    expect(await grant(loose, [{ ...one, estimatedOre: null }])).toMatchObject({
      refusal: { code: 'later_over_room' },
    })
  })
})

describe('afterwards', () => {
  async function granted() {
    const offer = await anOffer(1)
    const answer = await grant(offer.decision, offer.toGrant)
    if (!answer.allowed) throw new Error(answer.refusal.code)
    const found = await world.read((tx) => findGrant(tx, answer.value[0] ?? 0), world.asStaff(economist.id))
    if (!found) throw new Error('gone')
    return { ...offer, found }
  }
  const correct = (found: Awaited<ReturnType<typeof granted>>['found'], amountOre: number) =>
    world.write(
      (tx) => correctGrant(tx, who, found, { amountOre, reason: 'Fel avgift', dnr: null }),
      world.asStaff(economist.id),
    )

  test('a correction is a new row, with a new row for the register; never more without a new estimate', async () => {
    const { found } = await granted()
    const lower = await correct(found, 5_000_000)
    if (!lower.allowed) throw new Error(lower.refusal.code)
    expect(await correct(found, 4_000_000)).toMatchObject({ refusal: { code: 'not_standing' } })
    const newer = await world.read((tx) => findGrant(tx, lower.value), world.asStaff(economist.id))
    if (!newer) throw new Error('gone')
    expect(newer).toMatchObject({
      kind: 'correction',
      correctsId: found.id,
      amountOre: 5_000_000,
      grantedOn: '2026-04-20',
    })
    expect(await correct(newer, 10_000_001)).toMatchObject({
      refusal: { code: 'over_estimate', estimatedOre: 10_000_000 },
    })
    const rows = await world.read(
      (tx) => listRegisterRowsOfGrants(tx, [found.id, newer.id]),
      world.asStaff(economist.id),
    )
    expect(
      rows
        .map(({ grantId, replacedById, correctsId }) => [grantId, replacedById !== null, correctsId !== null])

        .toSorted((a, b) => Number(a[0]) - Number(b[0])),
    ).toEqual([
      [found.id, true, false],
      [newer.id, false, true],
    ])
    const back = await correct(newer, 0)
    if (!back.allowed) throw new Error(back.refusal.code)
    const room = await world.read(
      (tx) => listAidRooms(tx, [found.companyId], '2026-04-20'),
      world.asStaff(coach.id),
    )
    expect(room.get(found.companyId)?.roomEurCent).toBe(30_000_000)
  })

  test('nothing of it is changed or taken away for ten years, by anybody', async () => {
    const { found, estimateId } = await granted()
    for (const statement of [
      `update nimr.aid_grant set amount_ore = 1 where id = ${found.id}`,
      `delete from nimr.aid_grant where id = ${found.id}`,
      `update nimr.aid_estimate set total_ore = 1 where id = ${estimateId}`,
      `delete from nimr.aid_estimate_part where estimate_id = ${estimateId}`,
      `delete from nimr.declared_aid`,
      `update nimr.aid_register_row set due_on = '2030-01-01' where grant_id = ${found.id}`,
      `delete from nimr.aid_register_row where grant_id = ${found.id}`,
    ])
      await expect(world.asOwner(statement), statement).rejects.toThrow(/never changed|kept for ten years/)
  })

  test('the row is entered once, and the public reads it with sole traders masked', async () => {
    const { found } = await granted()
    const trader = await world.aCompany({ legalForm: 'sole_trader', name: 'Eva Persson Konsult' })
    const offer = await anOffer(1)
    await grant({ ...offer.decision, interventionId: null, estimateId: null }, [
      { companyId: trader.id, companyName: trader.name, amountOre: 100_000, estimatedOre: null },
    ])
    const [row] = await world.read(
      (tx) => listRegisterRowsOfGrants(tx, [found.id]),
      world.asStaff(economist.id),
    )
    if (!row) throw new Error('no row')
    const enter = (on: string) =>
      world.write((tx) => markEntered(tx, who, row, { on, reference: 'SE-1' }), world.asStaff(economist.id))
    expect(await enter('2026-04-21')).toMatchObject({ refusal: 'entered_ahead' })
    expect(await enter('2026-04-19')).toMatchObject({ refusal: 'entered_before_grant' })
    expect(await enter('2026-04-20')).toEqual({ allowed: true })
    expect(await enter('2026-04-20')).toMatchObject({ refusal: 'entered_already' })
    const open = await world.read((tx) => listPublicRegister(tx, 2026), world.nobody)
    expect(open.find(({ uid }) => uid === found.uid)?.beneficiary).toMatchObject({ name: found.companyName })
    expect(JSON.stringify(open)).not.toContain('Eva Persson')
    expect(open.some(({ beneficiary }) => 'isMasked' in beneficiary)).toBe(true)
    expect(await world.read((tx) => listPublicRegister(tx, 2025), world.nobody)).toEqual([])
    expect(
      (await world.read((tx) => listRegisterRows(tx, 'waiting'), world.asStaff(coach.id))).length,
    ).toBeGreaterThan(0)
  })

  test('aid that was told by mistake stops counting and stays to be read', async () => {
    const { id } = await world.aCompany()
    const told = await toldElsewhere(id, 100_000)
    if (!told.allowed) throw new Error(told.refusal)
    const undo = () =>
      world.write(
        (tx) => supersedeDeclaredAid(tx, who, told.value, 'Samma stöd två gånger'),
        world.asStaff(economist.id),
      )
    expect([await undo(), await undo()]).toEqual([true, false])
    const rooms = await world.read((tx) => listAidRooms(tx, [id], '2026-04-20'), world.asStaff(economist.id))
    expect(rooms.get(id)?.roomEurCent).toBe(30_000_000)
  })
})

test('by bare SQL no grant is written past the room, the rate, the estimate or somebody else', async () => {
  const { decision, toGrant, intervention, estimateId } = await anOffer(1, 2_000_000_000)
  const companyId = toGrant[0]?.companyId ?? 0
  const insert = (more: Record<string, string | number | null>) => {
    const values = {
      company_id: companyId,
      project_id: decision.projectId,
      grantor_municipality_code: `'2418'`,
      regulation: `'2023/2831'`,
      amount_ore: 100_000,
      rate_month: `'2026-04-01'`,
      sek_per_eur: 10.906,
      rate_source: `'ecb_penultimate_day'`,
      amount_eur_cent: 9169,
      granted_on: `'2026-04-20'`,
      decided_by_name: `'Chefen'`,
      decided_by_title: `'Chef'`,
      purpose: `'Kurs'`,
      recorded_at: 'now()',
      recorded_by_staff_id: economist.id,
      ...more,
    }
    return `insert into nimr.aid_grant (${Object.keys(values)}) values (${Object.values(values).join(', ')})`
  }
  const tried = async (more: Record<string, string | number | null>, read = `'written'`) => {
    const client = await world.database.pool.connect()
    try {
      await client.query('begin')
      await client.query(
        `select set_config('nimr.actor_kind', 'staff', true), set_config('nimr.actor_staff', '${economist.id}', true), set_config('nimr.now', '2026-04-20T08:00:00Z', true)`,
      )
      const { rows } = await client.query<{ said: string }>(`${insert(more)} returning ${read} as said`)
      return rows[0]?.said
    } catch (error) {
      return (error as { constraint?: string; message: string }).constraint ?? (error as Error).message
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  expect(await tried({})).toBe('written')
  expect(await tried({ amount_eur_cent: 1 })).toBe('aid_amount_by_rate')
  expect(await tried({ sek_per_eur: 100, amount_eur_cent: 1000 })).toBe('aid_rate_of_month')
  expect(await tried({ rate_month: `'2026-03-01'`, sek_per_eur: 10.673, amount_eur_cent: 9369 })).toBe(
    'aid_rate_of_month',
  )
  expect(await tried({ regulation: `'1407/2013'` })).toBe('aid_regulation_in_force')
  expect(await tried({ granted_on: `'2026-04-21'` })).toBe('aid_granted_ahead')
  // 3 300 000 kr are 302 585,73 €.
  expect(await tried({ amount_ore: 330_000_000, amount_eur_cent: 30_258_573 })).toBe('aid_room')
  expect(await tried({ intervention_id: intervention.id })).toBe('aid_as_estimated')
  expect(await tried({ intervention_id: intervention.id, estimate_id: estimateId })).toBe('written')
  expect(await tried({ recorded_by_staff_id: coach.id })).toMatch(/row-level security/)
  expect(await tried({ room: `'{"allowed": true}'` }, "room ->> 'ruleVersion'")).toBe('de-minimis-room-v1')
  expect(await tried({ project_id: world.projectId('niaa') })).toMatch(/row-level security/)
})

test('who is planned to take part is told without the persons, and not to everybody', async () => {
  const intervention = await world.anIntervention({ stage: 'delivery' })
  const company = await world.aCompany()
  const occasion = await world.anOccasion({ interventionId: intervention.id })
  await world.anAttendance({ occasionId: occasion.id, companyId: company.id })
  const seen = (staffId: number) =>
    world.read((tx) => listPlannedCompanies(tx, intervention.id), world.asStaff(staffId))
  expect(await seen(economist.id)).toMatchObject([{ companyId: company.id, seats: 1 }])
  expect(await seen(coach.id)).toEqual([])
  const estimates = await write<readonly unknown[]>((tx) => listEstimates(tx, intervention.id))
  expect(estimates).toEqual([])
})
