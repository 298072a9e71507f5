import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attempt } from '../../../test/conventions/acting-as.ts'
import { sharedFile } from '../../../test/world/shared-data.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { addDays, day } from '../../kit/day.ts'
import { eurCent } from '../../kit/money.ts'
import { monthRates } from './euro-rates.ts'
import { regulations } from './rates.ts'
import type { EarlierAid, RegulationId, RoomAnswer } from './rule-types.ts'
import { decideRoom } from './rules.ts'

// The database counts the room too, over all grantors: it must say what the rule says, and let nobody past it.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Told = { readonly on: string; readonly cent: number; readonly regulation?: RegulationId }

const declare = (companyId: number, told: readonly Told[]) =>
  world.asOwner(
    `insert into nimr.declared_aid (company_id, project_id, grantor_name, regulation, granted_on, amount_eur_cent, source, recorded_at)
      select $1, $2, 'Annan givare', r, d, c, 'economist', now() from unnest($3::text[], $4::date[], $5::bigint[]) u (r, d, c)`,
    [
      companyId,
      world.projectId(),
      told.map(({ regulation = '2023/2831' }) => regulation),
      told.map(({ on }) => on),
      told.map(({ cent }) => cent),
    ],
  )

async function roomOf(companyId: number, on: string, regulation: RegulationId, cent = 0) {
  const [row] = await world.asOwner<{ room: RoomAnswer & { members: readonly number[] } }>(
    'select nimr.count_aid_room($1, $2, $3, $4, null) as room',
    [companyId, on, regulation, cent],
  )
  if (!row) throw new Error('no room')
  return row.room
}

const own = (ownerId: number, ownedId: number, votesBp: number) =>
  world.asOwner(
    `insert into nimr.holding (owner_id, owned_id, capital_bp, votes_bp, source_kind, recorded_at) values ($1, $2, $3, $3, 'coach', now())`,
    [ownerId, ownedId, votesBp],
  )
async function holder(facts: { companyId?: number; kind?: string; name?: string }): Promise<number> {
  const [row] = await world.asOwner<{ id: number }>(
    `insert into nimr.holder (kind, company_id, name, kept_by_municipality_code) values ($1, $2, $3, '2418') returning id`,
    [facts.kind ?? 'enterprise', facts.companyId ?? null, facts.name ?? null],
  )
  return row?.id ?? 0
}
async function companyWithHolder() {
  const { id } = await world.aCompany()
  return { id, holderId: await holder({ companyId: id }) }
}
const membersOf = async (companyId: number) =>
  (await roomOf(companyId, '2026-04-30', '2023/2831')).members.map(Number)

test('the tables say what the rules say: ceilings and rates, row by row', async () => {
  const rows = await world.asOwner(
    `select code, kind, from_on::text, to_on::text, ceiling_eur_cent, road_freight_ceiling_eur_cent, counted_over, is_verified from nimr.aid_regulation order by id`,
  )
  expect(
    rows.map((row) => ({
      ...row,
      ceiling_eur_cent: Number(row['ceiling_eur_cent']),
      road_freight_ceiling_eur_cent:
        row['road_freight_ceiling_eur_cent'] === null ? null : Number(row['road_freight_ceiling_eur_cent']),
    })),
  ).toEqual(
    regulations.map((one) => ({
      code: one.id,
      kind: one.kind,
      from_on: one.from,
      to_on: one.to,
      ceiling_eur_cent: one.ceilingEurCent,
      road_freight_ceiling_eur_cent: one.roadFreightCeilingEurCent,
      counted_over: one.window,
      is_verified: one.certainty === 'source',
    })),
  )
  const rates = await world.asOwner<{ month: string; rate: string; source: string }>(
    `select to_char(month, 'YYYY-MM') as month, sek_per_eur::text as rate, source from nimr.euro_rate order by 1`,
  )
  expect(rates.map(({ month, rate, source }) => ({ month, sekPerEur: Number(rate), source }))).toEqual(
    monthRates,
  )
})

describe('the cases of the acceptance, counted by the database', () => {
  type Case = {
    readonly grants: readonly [string, number][]
    readonly new: [string, number]
    readonly allowed: boolean
    readonly sumInWindowEur?: number
    readonly roomEur?: number
    readonly regulation?: RegulationId
    readonly fiscalYearEnd?: string
  }
  const file = sharedFile('acceptance/de-minimis.json')
  const cases: readonly Case[] = file
    ? (({ window, window1407 }) => [...window, ...window1407.cases])(JSON.parse(readFileSync(file, 'utf8')))
    : []
  test.skipIf(cases.length === 0)('windows of the new rule and of the old', async () => {
    expect(cases).toHaveLength(6)
    for (const one of cases) {
      const company = await world.aCompany()
      const regulation = one.regulation ?? '2023/2831'
      if (one.fiscalYearEnd)
        await world.asOwner(
          `insert into nimr.aid_profile (company_id, sector, fiscal_year_end) values ($1, 'general', $2)`,
          [company.id, one.fiscalYearEnd],
        )
      await declare(
        company.id,
        one.grants.map(([on, eur]) => ({ on, cent: eur * 100, regulation })),
      )
      const room = await roomOf(company.id, one.new[0], regulation, one.new[1] * 100)
      expect(room.allowed, JSON.stringify(one)).toBe(one.allowed)
      // One case says nothing of the sums: then what was counted is what it is.
      const { sumInWindowEur = room.sumInWindowEurCent / 100, roomEur = room.roomEurCent / 100 } = one
      expect([room.sumInWindowEurCent, room.roomEurCent]).toEqual([sumInWindowEur * 100, roomEur * 100])
    }
  })

  test('who is one undertaking', async () => {
    const two = async () => [await companyWithHolder(), await companyWithHolder()] as const
    const [a, b] = await two()
    const person = await holder({ kind: 'natural_person' })
    await own(person, a.holderId, 10_000)
    await own(person, b.holderId, 10_000)
    expect(await membersOf(a.id)).toEqual([a.id])
    const [c, d] = await two()
    const town = await holder({ kind: 'public_body', name: 'Kommunen' })
    await own(town, c.holderId, 10_000)
    await own(town, d.holderId, 10_000)
    expect(await membersOf(c.id)).toEqual([c.id])
    const [x, y] = await two()
    await own(y.holderId, x.holderId, 6000)
    expect(await membersOf(x.id)).toEqual([x.id, y.id])
    const [e, f] = await two()
    await own(f.holderId, e.holderId, 4000)
    expect(await membersOf(e.id)).toEqual([e.id])
    const [g, h] = await two()
    await own(h.holderId, g.holderId, 3000)
    await world.asOwner(
      `insert into nimr.control (from_id, to_id, ground, source_kind, recorded_at) values (${h.holderId}, ${g.holderId}, 'appoints_majority', 'coach', now())`,
    )
    expect(await membersOf(g.id)).toEqual([g.id, h.id])
    const z = await companyWithHolder()
    await own(x.holderId, z.holderId, 6000)
    expect(await membersOf(y.id)).toEqual([x.id, y.id, z.id])
  })

  test('a majority held together by some who belong together; a ring comes to an end', async () => {
    const [a, b, c, d] = [
      await companyWithHolder(),
      await companyWithHolder(),
      await companyWithHolder(),
      await companyWithHolder(),
    ]
    for (const part of [b, c, d]) await own(part.holderId, a.holderId, 2000)
    await own(b.holderId, c.holderId, 7000)
    await own(c.holderId, d.holderId, 7000)
    expect(await membersOf(a.id)).toEqual([a.id, b.id, c.id, d.id])
    const [p, q] = [await companyWithHolder(), await companyWithHolder()]
    await own(p.holderId, q.holderId, 9000)
    await own(q.holderId, p.holderId, 9000)
    expect(await membersOf(p.id)).toEqual([p.id, q.id])
  })

  const event = async (companyId: number, kind: string, on: string, parts: readonly object[]) => {
    const [row] = await world.asOwner<{ id: number }>(
      `insert into nimr.company_event (company_id, kind, happened_on, source_words, ended_company, recorded_at) values ($1, $2, $3, 'Bolagsverket', true, now()) returning id`,
      [companyId, kind, on],
    )
    await world.asOwner(
      `insert into nimr.company_event_part (event_id, company_id, equity_ore, took_over_activity)
        select $1, p.company_id, p.equity_ore, coalesce(p.took_over_activity, false) from jsonb_to_recordset($2::jsonb) p (company_id bigint, equity_ore bigint, took_over_activity boolean)`,
      [row?.id, JSON.stringify(parts)],
    )
  }

  test('a merger: all that both had counts, what was lawful stays', async () => {
    const [x, z] = [await world.aCompany(), await world.aCompany()]
    await declare(x.id, [{ on: '2025-01-10', cent: 20_000_000 }])
    await declare(z.id, [{ on: '2025-02-10', cent: 15_000_000 }])
    await event(z.id, 'merged_into', '2025-06-01', [{ company_id: x.id }])
    const room = await roomOf(x.id, '2026-01-10', '2023/2831')
    expect([room.sumInWindowEurCent, room.roomEurCent]).toEqual([35_000_000, 0])
    expect(room.warnings).toContain('over_ceiling_before')
    expect((await roomOf(x.id, '2025-05-31', '2023/2831')).sumInWindowEurCent).toBe(20_000_000)
    expect((await roomOf(z.id, '2026-01-10', '2023/2831')).sumInWindowEurCent).toBe(0)
  })

  test('a split: by equity when nobody can tell, else to the one who took the activity over', async () => {
    const [x, p, q] = [await world.aCompany(), await world.aCompany(), await world.aCompany()]
    await declare(x.id, [{ on: '2025-01-10', cent: 10_000_000 }])
    await event(x.id, 'split_into', '2025-06-01', [
      { company_id: p.id, equity_ore: 300_000_000 },
      { company_id: q.id, equity_ore: 100_000_000 },
    ])
    const sums = async (...ids: number[]) => {
      const rooms = await Promise.all(ids.map((id) => roomOf(id, '2026-01-10', '2023/2831')))
      return rooms.map((room) => room.sumInWindowEurCent)
    }
    expect(await sums(p.id, q.id, x.id)).toEqual([7_500_000, 2_500_000, 0])
    const [y, r, s] = [await world.aCompany(), await world.aCompany(), await world.aCompany()]
    await declare(y.id, [{ on: '2025-01-10', cent: 10_000_000 }])
    await event(y.id, 'split_into', '2025-06-01', [
      { company_id: r.id, equity_ore: 1, took_over_activity: true },
      { company_id: s.id, equity_ore: 100_000_000 },
    ])
    expect(await sums(r.id, s.id)).toEqual([10_000_000, 0])
  })
})

describe('whatever the grants are', () => {
  let state = 20_261_129
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  const codes: RegulationId[] = ['1407/2013', '2023/2831', '360/2012', '2023/2832', '1408/2013', '717/2014']
  const anyDay = () =>
    random() < 0.1 ? day('2024-02-29') : addDays(day('2018-01-01'), Math.floor(random() * 3600))
  const anyAid = (): EarlierAid => ({
    on: anyDay(),
    amountEurCent: eurCent(Math.floor(random() * 20_000_000)),
    regulation: pick(codes),
  })

  test('the database answers as the rule does, and one more grant never makes the room larger', async () => {
    const first = await world.aCompany()
    const cases = Array.from({ length: 300 }, (_, nth) => {
      const grants = Array.from({ length: Math.floor(random() * 5) }, anyAid)
      const edge = pick(grants.length > 0 ? grants : [anyAid()]).on
      const threeYearsOn = day(`${Number(edge.slice(0, 4)) + 3}${edge.slice(4).replace('02-29', '02-28')}`)
      return {
        companyId: first.id + 1000 + nth,
        on: random() < 0.3 ? threeYearsOn : anyDay(),
        newEurCent: eurCent(Math.floor(random() * 30_000_000)),
        regulation: pick(codes),
        fiscalYearEnd: pick(['12-31', '04-30', '06-30', '02-29', '02-28', '08-31']),
        isRoadFreight: random() < 0.2,
        grants,
        more: anyAid(),
      }
    })
    const given = JSON.stringify(cases)
    await world.asOwner(
      `insert into nimr.company (id, name, legal_form, seat_municipality_code, kept_by_municipality_code)
        select "companyId", 'Företag', 'limited_company', '2418', '2418' from jsonb_to_recordset($1::jsonb) c ("companyId" bigint)`,
      [given],
    )
    await world.asOwner(
      `insert into nimr.aid_profile (company_id, sector, fiscal_year_end, is_road_freight)
        select "companyId", 'general', "fiscalYearEnd", "isRoadFreight" from jsonb_to_recordset($1::jsonb) c ("companyId" bigint, "fiscalYearEnd" text, "isRoadFreight" boolean)`,
      [given],
    )
    const tellAll = (aid: string) =>
      world.asOwner(
        `insert into nimr.declared_aid (company_id, project_id, grantor_name, regulation, granted_on, amount_eur_cent, source, recorded_at)
          select "companyId", $2, 'Annan givare', a.regulation, a.on, a."amountEurCent", 'economist', now()
          from jsonb_to_recordset($1::jsonb) c ("companyId" bigint, grants jsonb, more jsonb)
          cross join jsonb_to_recordset(${aid}) a ("on" date, "amountEurCent" bigint, regulation text)`,
        [given, world.projectId()],
      )
    const countAll = () =>
      world.asOwner<{ room: RoomAnswer & { members: readonly number[] } }>(
        `select nimr.count_aid_room("companyId", "on", regulation, "newEurCent", null) as room
          from jsonb_to_recordset($1::jsonb) c ("companyId" bigint, "on" date, regulation text, "newEurCent" bigint) order by 1 is null, "companyId"`,
        [given],
      )
    await tellAll('c.grants')
    const before = await countAll()
    expect(before).toHaveLength(300)
    for (const [nth, one] of cases.entries()) {
      const { grants: counted, ...ruled } = decideRoom(one)
      const { members, ...room } = before[nth]?.room ?? { members: [] }
      expect(room, JSON.stringify({ ...one, counted })).toEqual(ruled)
      expect(members.map(Number)).toEqual([one.companyId])
    }
    await tellAll('jsonb_build_array(c.more)')
    const after = await countAll()
    const rooms = (answers: typeof before) => answers.map(({ room }) => room.roomEurCent)
    expect(rooms(after).every((room, nth) => room <= (rooms(before)[nth] ?? -1))).toBe(true)
    expect(rooms(after).filter((room, nth) => room < (rooms(before)[nth] ?? -1)).length).toBeGreaterThan(20)
  })
})

describe('over all grantors, without their rows', () => {
  test('a coach is told that aid granted elsewhere leaves no room, and sees none of it', async () => {
    const coach = await world.aStaff()
    const company = await world.aCompany()
    const elsewhere = await companyWithHolder()
    await own(elsewhere.holderId, await holder({ companyId: company.id }), 8000)
    await declare(elsewhere.id, [{ on: '2021-01-15', cent: 19_000_000, regulation: '1407/2013' }])
    const asCoach = { kind: 'staff', staffId: coach.id } as const
    const { rows } = await world.read(
      (tx) =>
        sql<
          Record<string, unknown>
        >`select * from counter.aid_rooms(${[company.id]}::bigint[], '2021-06-15', null, 1500000)`.execute(
          tx,
        ),
      world.asStaff(coach.id),
    )
    expect(rows).toEqual([
      {
        companyId: company.id,
        regulation: '1407/2013',
        fits: false,
        roomEurCent: 1_000_000,
        ceilingEurCent: 20_000_000,
        warnings: [],
      },
    ])
    expect(await attempt(world, asCoach, 'select * from nimr.declared_aid')).toBe(0)
    expect(await attempt(world, asCoach, 'select * from nimr.aid_grant')).toBe(0)
    for (const statement of [
      `select nimr.count_aid_room(${company.id}, '2021-06-15', '1407/2013', 0, null)`,
      `select * from nimr.aid_of(array[${elsewhere.id}]::bigint[], '2021-06-15', null)`,
      `select nimr.lock_aid(${company.id}, '2021-06-15')`,
    ])
      expect(await attempt(world, asCoach, statement), statement).toBe('refused')
    const { rows: sums } = await world.read(
      (tx) =>
        sql<{
          room: unknown
        }>`select counter.aid_room_counted(${company.id}, '2021-06-15', '1407/2013', 0, null) as room`.execute(
          tx,
        ),
      world.asStaff(coach.id),
    )
    expect(sums).toEqual([{ room: null }])
    expect(
      await attempt(
        world,
        { kind: 'nobody' },
        `select * from counter.aid_rooms(array[${company.id}]::bigint[], '2021-06-15', null, 0)`,
      ),
    ).toBe(0)
  })
})
