import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { lockCosts } from './cost-commands.ts'
import { mount } from './mount.ts'
import { type StaffMonthInput, staffMonthCost } from './staff-cost-rules.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let economist: Visitor
let manager: Visitor
let auditor: Visitor
let head: Visitor
let colleague: Visitor
let coach: Visitor
let coachId: number
let economistId: number
let account: number
let sister: number

const insert = async (text: string, values: unknown[]): Promise<number> =>
  Number((await world.asOwner<{ id: string }>(text, values))[0]?.id)

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2021-06-15T08:00:00Z')
  door = openFrontDoor(world, [mount])
  const staff = await world.aStaff({ role: 'project_economist' })
  economistId = staff.id
  economist = door.as(staff)
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
  head = door.as(await world.aStaff({ role: 'head_of_office' }))
  colleague = door.as(await world.aStaff())
  const books = (project: number) =>
    insert(
      `insert into nimr.project_account (project_id, municipality_code) values ($1, '2418') returning id`,
      [project],
    )
  account = await books(world.projectId())
  sister = await books(world.projectId('niaa'))
})
beforeEach(async () => {
  const person = await world.aStaff()
  coachId = person.id
  coach = door.as(person)
})
afterAll(() => world?.close())

const aShare = async (more: object = {}) => {
  const added = await economist.post(`/ekonomi/projekt/${world.projectId()}/personal`, {
    account,
    staff: coachId,
    post: 'Affärscoach',
    method: 'fixed_share',
    share: '80',
    indirect: 'indirect_on_staff',
    from: '2021-01',
    ...more,
  })
  expect(added.status).toBe(303)
  return added.location
}
const months = (path: string) =>
  world.asOwner<{ sum: string | null; count: string }>(
    `select sum(c.amount_ore) as sum, count(*) as count from nimr.staff_cost k join nimr.staff_share_month m on m.id = k.staff_share_month_id
     join nimr.cost c on c.id = k.cost_id where m.staff_share_id = $1 and c.removed_at is null`,
    [path.split('/').at(-1)],
  )

test('the coach confirms 80 %, the economist enters the salary and books, and the cost is share, overhead and indirect to the öre', async () => {
  const path = await aShare()
  expect((await economist.post(`${path}/loner`, { from: '2021-01', salary: '35 000' })).status).toBe(303)
  expect((await coach.post(`${path}/manader`, { months: ['2021-01-01', '2021-02-01'] })).text).toContain(
    'Intyga att det stämmer',
  )
  expect(
    (await coach.post(`${path}/manader`, { months: ['2021-01-01', '2021-02-01'], truth: 'ja' })).status,
  ).toBe(303)
  expect((await coach.post(`${path}/manader`, { months: ['2021-01-01'], truth: 'ja' })).text).toContain(
    'redan bekräftad',
  )
  expect((await coach.post(`${path}/manader`, { months: ['2021-06-01'], truth: 'ja' })).text).toContain(
    'inte slut',
  )
  expect((await coach.post(`${path}/bokforing`)).status).toBe(403)
  expect((await economist.post(`${path}/bokforing`)).status).toBe(303)
  // 80 % of 35 000 is 28 000; overhead 45.24 % is 12 667.20; together 40 667.20; indirect 15 % is 6 100.08. Two months.
  expect((await months(path))[0]).toEqual({ sum: String(2 * (4_066_720 + 610_008)), count: '4' })
  await economist.post(`${path}/bokforing`)
  expect((await months(path))[0]?.count).toBe('4')
  expect((await economist.get(path)).text.replaceAll('\u00a0', ' ')).toContain(
    '80 % av 35 000 kr, lönebikostnader 45,24 %',
  )
})

test('the salary is read by the economist, the auditor and the own head, and by nobody else; the history keeps only that it changed', async () => {
  const path = await aShare()
  await economist.post(`${path}/loner`, { from: '2021-01', salary: '41 234' })
  for (const reader of [economist, auditor, head])
    expect((await reader.get(path)).text.replaceAll('\u00a0', ' ')).toContain('41 234 kr')
  for (const reader of [coach, colleague, manager]) {
    const page = await reader.get(path)
    expect(page.status).toBe(200)
    expect(page.text.replaceAll('\u00a0', ' ')).not.toContain('41 234')
  }
  const kept = await world.asOwner(
    `select from nimr.audit_entry where table_name = 'staff_salary' and (before::text || after::text) like '%4123400%'`,
  )
  expect(kept).toHaveLength(0)
  expect((await economist.post(`${path}/loner`, { from: '2021-01', salary: '1' })).text).toContain(
    'redan en lön',
  )
})

test('a colleague does not confirm for another, the head does, and a booked month is not taken back', async () => {
  const path = await aShare()
  expect((await colleague.post(`${path}/manader`, { months: ['2021-01-01'], truth: 'ja' })).status).toBe(403)
  expect((await head.post(`${path}/manader`, { months: ['2021-01-01'], truth: 'ja' })).status).toBe(303)
  const [month] = await world.asOwner<{ id: string }>(
    'select id from nimr.staff_share_month where staff_share_id = $1',
    [path.split('/').at(-1)],
  )
  const back = `${path}/manader/${month?.id}/aterkallande`
  expect((await coach.post(back, { reason: 'Sjuk' })).status).toBe(303)
  expect((await coach.post(`${path}/manader`, { months: ['2021-01-01'], truth: 'ja' })).status).toBe(303)
  await economist.post(`${path}/loner`, { from: '2021-01', salary: '35000' })
  await economist.post(`${path}/bokforing`)
  const [again] = await world.asOwner<{ id: string }>(
    'select id from nimr.staff_share_month where staff_share_id = $1 and withdrawn_at is null',
    [path.split('/').at(-1)],
  )
  const late = await coach.post(`${path}/manader/${again?.id}/aterkallande`, { reason: 'Ångrar' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('bokförd')
  await expect(
    world.asOwner(
      `update nimr.staff_share_month set withdrawn_at = now(), withdrawn_reason = 'x' where id = $1`,
      [again?.id],
    ),
  ).rejects.toThrow('is booked')
})

test('two projects never pay more than a whole post, also when both are confirmed at the same moment', async () => {
  const first = await aShare()
  const second = await insert(
    `insert into nimr.staff_share (account_id, staff_id, post, method, share_bp, from_on) values ($1, $2, 'Affärscoach', 'hours', 10000, '2021-01-01') returning id`,
    [sister, coachId],
  )
  // May 2021 has 21 weekdays: 168 hours; 80 % leaves 33.6.
  const hours = (n: string) =>
    coach.post(`/ekonomi/personal/${second}/manader`, { months: '2021-05-01', hours: n, truth: 'ja' })
  const both = await Promise.all([
    coach.post(`${first}/manader`, { months: ['2021-05-01'], truth: 'ja' }),
    hours('33,7'),
  ])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
  expect(both.find(({ status }) => status === 422)?.text).toContain('mer än en heltid')
  await world.asOwner('delete from nimr.staff_share_month where staff_share_id = any ($1)', [
    [second, Number(first.split('/').at(-1))],
  ])
  await coach.post(`${first}/manader`, { months: ['2021-05-01'], truth: 'ja' })
  expect((await hours('33,6')).status).toBe(303)
  await expect(
    world.asOwner(
      `insert into nimr.staff_share_month (staff_share_id, month_on, worked_minutes, confirmed_at) values ($1, '2021-04-01', 20000, now())`,
      [second],
    ),
  ).rejects.toThrow('more than a full-time post')
})

test('when the salary changes a booked month is reckoned anew, but never one that is claimed', async () => {
  const path = await aShare({ indirect: 'none' })
  await economist.post(`${path}/loner`, { from: '2021-01', salary: '30000' })
  await coach.post(`${path}/manader`, { months: ['2021-02-01', '2021-03-01'], truth: 'ja' })
  await economist.post(`${path}/bokforing`)
  const [claimed] = await world.asOwner<{ cost_id: string }>(
    `select k.cost_id from nimr.staff_cost k join nimr.staff_share_month m on m.id = k.staff_share_month_id where m.staff_share_id = $1 and m.month_on = '2021-02-01'`,
    [path.split('/').at(-1)],
  )
  await world.database.write({ kind: 'staff', staffId: economistId }, { now: world.clock.now() }, (tx) =>
    lockCosts(tx, [Number(claimed?.cost_id)], { claimId: 9, claimName: 'Ansökan 9' }, world.clock.now()),
  )
  await economist.post(`${path}/loner`, { from: '2021-02', salary: '40000' })
  await economist.post(`${path}/bokforing`)
  // February stays at 80 % of 30 000 with 45.24 %; March becomes 80 % of 40 000.
  expect((await months(path))[0]?.sum).toBe(String(3_485_760 + 4_647_680))
})

test('books that have been closed keep the cost of a month whose salary changed, and a month is never in the books twice', async () => {
  const path = await aShare({ indirect: 'none' })
  await economist.post(`${path}/loner`, { from: '2021-01', salary: '30000' })
  await coach.post(`${path}/manader`, { months: ['2021-03-01'], truth: 'ja' })
  await economist.post(`${path}/bokforing`)
  await economist.post(`${path}/loner`, { from: '2021-03', salary: '40000' })
  await world.asOwner(`update nimr.project_account set closed_on = '2021-06-01' where id = $1`, [account])
  await economist.post(`${path}/bokforing`)
  // 80 % of 30 000 with 45.24 %: nothing new can be written, so the old cost stands.
  expect((await months(path))[0]).toEqual({ sum: '3485760', count: '1' })
  await world.asOwner('update nimr.project_account set closed_on = null where id = $1', [account])
  await economist.post(`${path}/bokforing`)
  expect((await months(path))[0]).toEqual({ sum: '4647680', count: '1' })
  const [old] = await world.asOwner<{ cost_id: string }>(
    `select k.cost_id from nimr.staff_cost k join nimr.staff_share_month m on m.id = k.staff_share_month_id join nimr.cost c on c.id = k.cost_id
     where m.staff_share_id = $1 and c.removed_at is not null`,
    [path.split('/').at(-1)],
  )
  const back = await economist.post(`/ekonomi/kostnader/${old?.cost_id}/aterstallning`)
  expect(back.status).toBe(422)
  expect(back.text).toContain('Månaden är bokförd på nytt')
  expect((await months(path))[0]).toEqual({ sum: '4647680', count: '1' })
  await expect(
    world.asOwner('update nimr.cost set removed_at = null, removed_reason = null where id = $1', [
      old?.cost_id,
    ]),
  ).rejects.toThrow('already in the books')
})

const month = (more: Partial<StaffMonthInput>): StaffMonthInput => ({
  period: '2014-2020',
  method: 'fixed_share',
  monthOn: '2021-05-01',
  shareFromOn: '2021-01-01',
  monthlySalaryOre: 3_500_000,
  firstSalaryOre: 3_500_000,
  shareBp: 8000,
  workedMinutes: null,
  indirect: 'none',
  ...more,
})
const costOf = (more: Partial<StaffMonthInput>) => {
  const cost = staffMonthCost(month(more))
  return cost.allowed ? cost.value.staffOre : cost.refusal
}

test('hours cost 282 kronor and overhead until 19 September 2019, 409 after, and the salary by the hour in 2021–2027', () => {
  const hours = { method: 'unit_cost', shareBp: null, workedMinutes: 600 } as const
  // 10 × 282 = 2 820, × 1.4524 = 4 095.768.
  expect(costOf({ ...hours, monthOn: '2019-09-01' })).toBe(409_577)
  expect(costOf({ ...hours, monthOn: '2019-10-01' })).toBe(409_000)
  // The years overlap: the unit cost of the one programme is never the other's.
  expect(costOf({ ...hours, monthOn: '2022-05-01', period: '2021-2027' })).toBe('no_unit_cost')
  const byHour = { method: 'hours', period: '2021-2027', shareBp: null, workedMinutes: 600 } as const
  // 35 000 × 12 / 1 720 = 244.19 the first year, 250.05 the second, whatever the salary has become.
  expect(costOf({ ...byHour, monthOn: '2021-12-01', monthlySalaryOre: 9_999_999 })).toBe(244_190)
  expect(costOf({ ...byHour, monthOn: '2022-01-01' })).toBe(250_050)
  expect(costOf({ monthlySalaryOre: null })).toBe('salary_missing')
  expect(costOf({ method: 'hours', shareBp: null })).toBe('hours_missing')
})
