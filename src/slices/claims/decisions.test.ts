import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClaimGround, claimGround, fieldIn } from '../../../test/world/claims.ts'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as desk } from '../desk/mount.ts'
import { lockCosts } from '../finance/index.ts'
import { mount } from './mount.ts'
import { claimSteps } from './workflow-rules.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let ground: ClaimGround

beforeAll(async () => {
  world = await openWorld()
  ground = await claimGround(world, 15_000_000)
  door = openFrontDoor(world, [desk, mount])
})
afterAll(() => world.close())

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]|&nbsp;/g, ' ')
const economist = () => door.as(ground.economist)

async function start(fromOn: string, toOn: string): Promise<string> {
  const started = await economist().post('/ekonomi/ansokningar/ny', {
    project: ground.projectId,
    fromOn,
    toOn,
  })
  expect(started.status).toBe(303)
  return started.location
}

async function sign(url: string) {
  const version = fieldIn((await economist().get(url)).text, 'version')
  expect((await economist().post(`${url}/utskick`, { version })).status).toBe(303)
  for (const [staff, account] of [
    [ground.headOfMala, ground.mala],
    [ground.headOfNorsjo, ground.norsjo],
    [ground.manager, ground.beneficiary],
  ] as const) {
    const page = await door.as(staff).get(`${url}/intyg/${account}`)
    if (page.status === 404) continue
    const digest = fieldIn(page.text, 'digest')
    const fields = { personName: 'Chefen', personTitle: 'Chef', sure: 'ja', digest }
    expect((await door.as(staff).post(`${url}/intyg/${account}`, fields)).status).toBe(303)
  }
  const digest = fieldIn((await economist().get(`${url}/underskrift`)).text, 'digest')
  const signature = { personName: 'Sara Sign', personTitle: 'Vd', happenedOn: '2021-06-15', digest }
  expect((await economist().post(`${url}/underskrift`, signature)).status).toBe(303)
}

const submit = (url: string) =>
  economist().post(`${url}/inlamning`, { happenedOn: '2021-06-15', channel: 'Min ansökan' })

let first: string
let cutCost: number

test('the database knows the same steps as the rules', async () => {
  const rows = await world.asOwner<{ step: string }>(
    `select from_state || ' ' || act || ' ' || to_state as step from nimr.payment_claim_step where from_state <> 'none' order by 1`,
  )
  expect(rows.map(({ step }) => step)).toEqual(
    claimSteps.map(({ from, act, to }) => `${from} ${act} ${to}`).toSorted(),
  )
})

test('what is killed between locking the costs and writing the step leaves nothing, and goes through the next time', async () => {
  cutCost = await ground.aCost({ accountId: ground.mala, ore: 100_000_00, on: '2020-08-10', text: 'Mässa' })
  await ground.aCost({ accountId: ground.norsjo, ore: 60_000_00, on: '2020-08-10' })
  first = await start('2020-07-01', '2020-12-31')
  await sign(first)
  const claimId = Number(first.split('/').at(-1))
  await expect(
    world.write(async (tx) => {
      const locked = await lockCosts(tx, [cutCost], { claimId, claimName: 'Ansökan' }, world.clock.now())
      expect(locked.allowed).toBe(true)
      throw new Error('killed')
    }, world.asStaff(ground.economist.id)),
  ).rejects.toThrow('killed')
  expect(await world.asOwner('select from nimr.cost_lock')).toHaveLength(0)
  expect((await submit(first)).status).toBe(303)
  expect(await world.asOwner('select from nimr.cost_lock')).toHaveLength(2)
})

test('a supplement is asked for with a day, answered, and stands in the history', async () => {
  const past = await economist().post(`${first}/komplettering`, {
    words: 'Kvitto på mässan',
    happenedOn: '2021-06-15',
    dueOn: '2021-06-01',
  })
  expect(past.status).toBe(422)
  expect(past.text).toContain('Kvitto på mässan')
  const asked = await economist().post(`${first}/komplettering`, {
    words: 'Kvitto på mässan',
    happenedOn: '2021-06-15',
    dueOn: '2021-06-30',
  })
  expect(asked.status).toBe(303)
  expect((await economist().get(first)).text).toContain('senast 30 juni 2021')
  const answered = await economist().post(`${first}/komplettering`, {
    words: 'Kvittot skickat',
    happenedOn: '2021-06-15',
  })
  expect(answered.status).toBe(303)
})

test('a decision is counted before it is saved, and is never saved on other figures', async () => {
  const [row] = await world.asOwner<{ id: number }>(
    `select id from nimr.payment_claim_cost where cost_id = ${cutCost}`,
  )
  const typed = {
    happenedOn: '2021-06-15',
    words: 'Mässan hör inte till projektet',
    'cost-1': Number(row?.id),
    'amount-1': '40 000',
    'why-1': 'Inte projektets',
  }
  const shown = await economist().get(`${first}/beslut`)
  const blind = await economist().post(`${first}/beslut`, {
    ...typed,
    digest: fieldIn(shown.text, 'digest'),
    act: 'spara',
  })
  expect(blind.status).toBe(422)
  expect(blind.text).toContain('Något har ändrats sedan sidan visades')
  const tooMuch = await economist().post(`${first}/beslut`, {
    ...typed,
    'amount-1': '100 000,01',
    digest: 'x',
    act: 'rakna',
  })
  expect(tooMuch.text).toContain('Mer nekas än vad som är kvar')
  const counted = await economist().post(`${first}/beslut`, { ...typed, digest: 'x', act: 'rakna' })
  // 160 000 less 40 000 is 120 000, of which the fund pays half.
  expect(plain(counted.text)).toContain('60 000,00')
  const saved = await economist().post(`${first}/beslut`, {
    ...typed,
    digest: fieldIn(counted.text, 'digest'),
    act: 'spara',
  })
  expect(saved.status).toBe(303)
  const page = plain((await economist().get(first)).text)
  expect(page).toContain('Godkänd i delar')
  expect(page).toContain('40 000,00')
})

test('the second claim gets what is left of the ceiling and no more', async () => {
  await ground.aCost({ accountId: ground.mala, ore: 300_000_00, on: '2021-02-01' })
  await ground.anIncome(ground.mala, 10_000_00, '2021-02-02')
  const second = await start('2021-01-01', '2021-05-31')
  const page = plain((await economist().get(second)).text)
  // Half of 290 000 would be 145 000; of 150 000 in all 60 000 is approved, so 90 000 is left.
  expect(page).toContain('90 000,00')
  expect(page).toContain('Taket i beslutet avgör')
  await sign(second)
  expect((await submit(second)).status).toBe(303)
})

test('what was approved is taken back later, with the fund’s part of it', async () => {
  const [row] = await world.asOwner<{ id: number }>(
    `select id from nimr.payment_claim_cost where cost_id = ${cutCost}`,
  )
  const typed = {
    happenedOn: '2021-06-15',
    words: 'Granskning i efterhand',
    'cost-1': Number(row?.id),
    'amount-1': '60 000',
    'why-1': 'Fel upphandlad',
  }
  const nothing = await economist().post(`${first}/aterkrav`, {
    happenedOn: '2021-06-15',
    words: 'x',
    digest: fieldIn((await economist().get(`${first}/aterkrav`)).text, 'digest'),
    act: 'spara',
  })
  expect(nothing.text).toContain('Inget tas tillbaka')
  const counted = await economist().post(`${first}/aterkrav`, { ...typed, digest: 'x', act: 'rakna' })
  const saved = await economist().post(`${first}/aterkrav`, {
    ...typed,
    digest: fieldIn(counted.text, 'digest'),
    act: 'spara',
  })
  expect(saved.status).toBe(303)
})

test('payments are recorded once, passed on, and taken out with a reason', async () => {
  const path = `/ekonomi/utbetalningar?projekt=${ground.projectId}`
  const paid = {
    account: ground.beneficiary,
    from: `finansiar-${ground.fundId}`,
    receivedOn: '2021-06-14',
    amount: '60 000',
  }
  expect((await economist().post(path, paid)).status).toBe(303)
  const twice = await economist().post(path, paid)
  expect(twice.text).toContain('redan inskriven')
  const passed = {
    account: ground.mala,
    from: `partner-${ground.beneficiary}`,
    receivedOn: '2021-06-14',
    amount: '37 500',
  }
  expect((await economist().post(path, passed)).status).toBe(303)
  expect((await economist().post(path, { ...passed, amount: '1' })).status).toBe(303)
  const page = await economist().get(path)
  const wrong = /utbetalningar\/(\d+)\/bort/.exec(page.text)?.[1]
  const removed = await economist().post(`/ekonomi/utbetalningar/${wrong}/bort?projekt=${ground.projectId}`, {
    version: 1,
    reason: 'Fel belopp',
  })
  expect(removed.status).toBe(303)
  expect((await door.as(ground.manager).post(path, paid)).status).toBe(403)
  expect(plain((await door.as(ground.coachOfMala).get(path)).text)).not.toContain('60 000,00')
})

test('the project’s account ties for each partner and each financier', async () => {
  await ground.aCost({ accountId: ground.mala, ore: 12_345_67, on: '2021-06-10', text: 'Inte sökt än' })
  const page = plain((await economist().get(`/ekonomi/avstamning?projekt=${ground.projectId}`)).text)
  const rowOf = (table: string, name: string) => {
    const part = page.slice(page.indexOf(`>${table}</h2>`))
    const row = part.slice(part.indexOf(`>${name}</th>`)).split('</tr>')[0] ?? ''
    return [...row.matchAll(/(−|-)?([\d ]+,\d\d) kr/g)].map(
      (match) => (match[1] ? -1 : 1) * Number((match[2] ?? '').replaceAll(' ', '').replace(',', '.')),
    )
  }
  // Malå: 100 000 and 300 000 claimed, 12 345,67 not; 10 000 in income.
  expect(rowOf('Böckerna', 'Malå')).toEqual([412_345.67, 412_345.67, 400_000, 0, 12_345.67, 10_000, 0])
  // 390 000 eligible: 290 000 undecided, 40 000 cut, 60 000 taken back.
  expect(rowOf('Ansökningarna', 'Malå')).toEqual([390_000, 290_000, 0, 40_000, 60_000])
  // Nothing stands of the support after that, and 37 500 came.
  expect(rowOf('Pengarna', 'Malå')).toEqual([0, 37_500, -37_500, 402_345.67, 364_845.67])
  // Norsjö: 60 000, half of it the fund's, nothing passed on yet.
  expect(rowOf('Pengarna', 'Norsjö')).toEqual([30_000, 0, 30_000, 30_000, 60_000])
  // The fund: 80 000 and 90 000 asked, 60 000 approved, 30 000 taken back, 60 000 paid.
  expect(rowOf('Finansiärerna', 'Europeiska regionala utvecklingsfonden (Tillväxtverket)')).toEqual([
    170_000, 60_000, 30_000, 30_000, 60_000, -30_000,
  ])
})

test('a withdrawn claim gives its costs back to the next one', async () => {
  const url = await start('2021-06-01', '2021-06-30')
  await economist().post(`${url}/kostnader/hamtning`)
  const version = fieldIn((await economist().get(url)).text, 'version')
  const without = await economist().post(`${url}/aterkallelse`, { version })
  expect(without.status).toBe(422)
  expect((await economist().post(`${url}/aterkallelse`, { version, reason: 'Fel period' })).status).toBe(303)
  expect((await economist().post(`${url}/aterkallelse`, { version, reason: 'Fel period' })).status).toBe(409)
  const again = await start('2021-06-01', '2021-06-30')
  expect(plain((await economist().get(again)).text)).toContain('12 345,67')
})

test('what changes of a claimed cost later is a row of its own that goes into the next claim', async () => {
  await world.asOwner(`insert into nimr.cost (account_id, cost_type_code, origin, description, booked_on, paid_on, amount_ore, adjusts_cost_id, recorded_at)
    values (${ground.mala}, 'external_services', 'adjustment', 'Rättad faktura', '2021-06-11', '2021-06-11', -234567, ${cutCost}, now())`)
  const [open] = await world.asOwner<{ id: number }>(
    `select id from nimr.payment_claim where state = 'draft'`,
  )
  const url = `/ekonomi/ansokningar/${open?.id}`
  await economist().post(`${url}/kostnader/hamtning`)
  const page = plain((await economist().get(url)).text)
  // 12 345,67 less 2 345,67.
  expect(page).toContain('10 000,00')
  const [claimed] = await world.asOwner<{ amount: number }>(
    `select amount_ore as amount from nimr.cost where id = ${cutCost}`,
  )
  expect(Number(claimed?.amount)).toBe(100_000_00)
})

test('a claim that was sent in is not withdrawn, not even past the pages', async () => {
  await expect(
    world.asOwner(`insert into nimr.payment_claim_event (claim_id, act, from_state, to_state, happened_on, words, recorded_at)
      select id, 'withdrawn', 'signed', 'withdrawn', '2021-06-15', 'x', now() from nimr.payment_claim where state = 'submitted'`),
  ).rejects.toThrow('not signed')
})

test('nothing was broken by all this', () => expect(door.broken).toEqual([]))
