import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { carryOut } from '../../../test/conventions/acting-as.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { makeEstimate } from './estimate-commands.ts'
import { grantAid } from './grant-commands.ts'
import { listPublicRegister } from './register-queries.ts'

// Who means to see more of aid than is theirs, or to give more than fits, by bare SQL past every page.

let world: World
let economist: { id: number }
beforeAll(async () => {
  world = await openWorld()
  economist = await world.aStaff({ role: 'project_economist' })
})
afterAll(() => world.close())
beforeEach(() => world.clock.set('2026-04-20T08:00:00Z'))

const asEconomist = <T>(act: Parameters<World['write']>[0]) =>
  world.write(act, world.asStaff(economist.id)) as Promise<T>
const who = () => ({ staffId: economist.id, now: world.clock.now(), today: '2026-04-20' })

test('what an intervention is worth to other companies does not stand in what their coaches read of the estimate', async () => {
  const coach = await world.aStaff()
  const coachOfNorsjo = await world.aStaff({ municipality: '2417' })
  const coachOfSorsele = await world.aStaff({ municipality: '2422' })
  const intervention = await world.anIntervention({ stage: 'registration', municipalities: ['2418'] })
  const [own, others] = [await world.aCompany(), await world.aCompany({ seatMunicipalityCode: '2417' })]
  await asEconomist((tx) =>
    makeEstimate(tx, who(), {
      interventionId: intervention.id,
      projectId: world.projectId(),
      method: 'per_seat',
      publicOre: 9_000_000,
      feesOre: 0,
      participants: [
        { companyId: own.id, seats: 1, minutes: 60 },
        { companyId: others.id, seats: 8, minutes: 60 },
      ],
      priceList: undefined,
      basisWords: 'Offert',
    }),
  )
  const sheet = `select sheet from nimr.aid_estimate where intervention_id = ${intervention.id}`
  const told = `select before, after from nimr.audit_entry where table_name = 'aid_estimate'`
  for (const one of [coach, coachOfNorsjo]) {
    const rows = [await carryOut(world, one, sheet), await carryOut(world, one, told)]
    expect(rows.flat()).toHaveLength(2)
    // The eight seats' worth of the other, and who it is.
    expect(JSON.stringify(rows)).not.toMatch(/8000000|companyId/)
  }
  expect(await carryOut(world, coachOfSorsele, sheet)).toEqual([])
  expect(await carryOut(world, coachOfSorsele, told)).toEqual([])
})

test('who turns out to be a sole trader is masked in the public register from then on', async () => {
  const company = await world.aCompany({ name: 'Eva Persson Konsult' })
  const granted = await asEconomist<{ allowed: boolean }>((tx) =>
    grantAid(
      tx,
      who(),
      {
        projectId: world.projectId(),
        interventionId: null,
        estimateId: null,
        grantor: { municipalityCode: '2418', organisationId: null },
        grantedOn: '2026-04-20',
        decidedByName: 'Chefen',
        decidedByTitle: 'Chef',
        decidedByStaffId: null,
        dnr: 'KS 1',
        purpose: 'Kurs',
        lateReason: null,
      },
      [{ companyId: company.id, companyName: company.name, amountOre: 100_000, estimatedOre: null }],
    ),
  )
  expect(granted.allowed).toBe(true)
  const open = async () =>
    JSON.stringify(await world.read((tx) => listPublicRegister(tx, 2026), world.nobody))
  expect(await open()).toContain('Eva Persson')
  await world.asOwner(
    `update nimr.company set legal_form = 'sole_trader', is_sole_trader = true, org_number = null where id = ${company.id}`,
  )
  expect(await open()).not.toContain('Eva Persson')
  expect(await open()).not.toContain(company.orgNumber)
  expect(await open()).toContain('"isMasked":true')
})

/** Aid by the municipality in the middle of a month; as a correction when it says of what. */
const grantSql = (companyId: number, month: string, euro: number, correctsId: number | null = null) => `
  insert into nimr.aid_grant (company_id, project_id, grantor_municipality_code, regulation, amount_ore, rate_month, sek_per_eur, rate_source, amount_eur_cent,
      granted_on, decided_by_name, decided_by_title, purpose, recorded_at, recorded_by_staff_id, kind, corrects_id, correction_reason)
    select ${companyId}, ${world.projectId()}, '2418', case when month < '2024-01-01' then '1407/2013' else '2023/2831' end, round(${euro} * 100 * sek_per_eur), month,
      sek_per_eur, source, round(round(${euro} * 100 * sek_per_eur) / sek_per_eur), month + 14, 'Chefen', 'Chef', 'Kurs', now(), ${economist.id},
      ${correctsId === null ? "'grant', null, null" : `'correction', ${correctsId}, 'Fel dag'`}
    from nimr.euro_rate where month = '${month}' returning id`

test('aid written down late must fit beside what those it then belonged to were given, though they have parted since', async () => {
  const [one, other] = [await world.aCompany(), await world.aCompany()]
  await world.asOwner(`insert into nimr.holder (kind, company_id, kept_by_municipality_code) values ('enterprise', ${one.id}, '2418'), ('enterprise', ${other.id}, '2418');
    insert into nimr.holding (owner_id, owned_id, capital_bp, votes_bp, from_on, ended_on, source_kind, recorded_at)
      select a.id, b.id, 9000, 9000, '2024-01-01', '2025-06-01', 'coach', now() from nimr.holder a, nimr.holder b where a.company_id = ${one.id} and b.company_id = ${other.id}`)
  const grant = (companyId: number, month: string, euro: number) =>
    carryOut(world, economist, grantSql(companyId, month, euro))
  expect(await grant(other.id, '2025-05-01', 200_000)).toHaveLength(1)
  expect(await grant(one.id, '2025-04-01', 200_000)).toBe('aid_room_later')
  expect(await grant(one.id, '2025-04-01', 90_000)).toHaveLength(1)
  // After they parted each has its own.
  expect(await grant(one.id, '2025-07-01', 200_000)).toHaveLength(1)
})

test('a correction does not move aid to a day on which it does not fit, however small it is beside the former', async () => {
  const { id } = await world.aCompany()
  const [old] = (await carryOut(world, economist, grantSql(id, '2023-02-01', 190_000))) as { id: string }[]
  expect(
    await carryOut(world, economist, grantSql(id, '2026-04-01', 290_000).replace('+ 14', '+ 13')),
  ).toHaveLength(1)
  const moved = (euro: number, month: string) =>
    carryOut(world, economist, grantSql(id, month, euro, Number(old?.id)))
  expect(await moved(180_000, '2026-04-01')).toBe('aid_room')
  expect(await moved(180_000, '2023-02-01')).toHaveLength(1)
})

test('a coach is told the room of today, and not of day after day, which would tell every grant', async () => {
  const { id } = await world.aCompany({ seatMunicipalityCode: '2417' })
  expect(await carryOut(world, economist, grantSql(id, '2026-03-01', 1_000))).toHaveLength(1)
  const coach = await world.aStaff()
  const room = (day: string) =>
    `select room_eur_cent from counter.aid_rooms(array[${id}]::bigint[], '${day}', null, 0)`
  expect(await carryOut(world, coach, room('2026-04-20'))).toHaveLength(1)
  for (const day of ['2026-03-14', '2026-03-16', '2029-03-16']) {
    expect(await carryOut(world, coach, room(day))).toEqual([])
    expect(await carryOut(world, economist, room(day))).toHaveLength(1)
  }
})

test('what a company has declared for an intervention is not found by asking how much would be lacking', async () => {
  const company = await world.aCompany({ seatMunicipalityCode: '2417' })
  const intervention = await world.anIntervention({ stage: 'registration', municipalities: ['2417'] })
  const lacking = `select counter.declaration_lacking(${company.id}, ${intervention.id}, ${world.projectId()}, 100, '2026-04-20') as lacking`
  const [ownCoach, other] = [await world.aStaff({ municipality: '2417' }), await world.aStaff()]
  for (const keeper of [ownCoach, economist])
    expect(await carryOut(world, keeper, lacking)).toEqual([{ lacking: 'not_signed' }])
  expect(await carryOut(world, other, lacking)).toEqual([{ lacking: null }])
})
