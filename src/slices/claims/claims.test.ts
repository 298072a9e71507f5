import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClaimGround, claimGround, fieldIn } from '../../../test/world/claims.ts'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as desk } from '../desk/mount.ts'
import { mount as finance } from '../finance/mount.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let ground: ClaimGround
let claimUrl: string

beforeAll(async () => {
  world = await openWorld()
  ground = await claimGround(world)
  door = openFrontDoor(world, [desk, finance, mount])
  const { aCost, anIncome, mala, norsjo, beneficiary } = ground
  await aCost({ accountId: mala, ore: 100_000_01, text: 'Kurs i webbhandel' })
  await aCost({ accountId: mala, ore: 30_000_00, type: 'travel' })
  await aCost({ accountId: norsjo, ore: 50_000_00 })
  await aCost({ accountId: beneficiary, ore: 20_000_00, on: '2021-04-01' })
  // Not of the period, not paid, and of an earlier period.
  await aCost({ accountId: mala, ore: 7_000_00, on: '2021-07-01', text: 'För sen' })
  await aCost({ accountId: mala, ore: 8_000_00, paidOn: null, text: 'Obetald' })
  await aCost({ accountId: norsjo, ore: 9_000_00, on: '2020-11-01', text: 'Från i fjol' })
  await anIncome(mala, 5_000_00)
})
afterAll(() => world.close())

test('a claim takes in what was paid and booked in its period at every partner, and the income', async () => {
  const economist = door.as(ground.economist)
  const form = await economist.get(`/ekonomi/ansokningar/ny?projekt=${ground.projectId}`)
  expect(fieldIn(form.text, 'fromOn')).toBe('2018-09-01')
  const started = await economist.post('/ekonomi/ansokningar/ny', {
    project: ground.projectId,
    fromOn: '2021-01-01',
    toOn: '2021-05-31',
  })
  expect(started.status).toBe(303)
  claimUrl = started.location
  const page = await economist.get(claimUrl)
  expect(page.status).toBe(200)
  // 100 000,01 + 30 000 + 50 000 + 20 000 in costs, 5 000 in income: 195 000,01 is eligible, of which the fund pays half, down to the öre.
  for (const amount of ['200 000,01', '5 000,00', '195 000,01', '97 500,00'])
    expect(plain(page.text)).toContain(amount)
  const costs = plain((await economist.get(`${claimUrl}/kostnader`)).text)
  expect(costs).toContain('Från i fjol')
  expect(costs).not.toContain('För sen')
  expect(costs).not.toContain('Obetald')
})

test('a period over a new year is refused with what to do', async () => {
  const answer = await door.as(ground.economist).post('/ekonomi/ansokningar/ny', {
    project: ground.projectId,
    fromOn: '2020-10-01',
    toOn: '2021-01-31',
  })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Dela den vid den 31 december')
  expect(answer.text).toContain('value="2020-10-01"')
})

test('a period that overlaps another claim is refused', async () => {
  const answer = await door.as(ground.economist).post('/ekonomi/ansokningar/ny', {
    project: ground.projectId,
    fromOn: '2021-05-01',
    toOn: '2021-06-30',
  })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('överlappar')
})

test('a cost of an earlier period comes in only with a reason', async () => {
  const economist = door.as(ground.economist)
  const [late] = await world.asOwner<{ id: number }>(
    `select id from nimr.cost where description = 'Från i fjol'`,
  )
  const without = await economist.post(`${claimUrl}/kostnader`, { cost: Number(late?.id) })
  expect(without.status).toBe(422)
  const withReason = await economist.post(`${claimUrl}/kostnader`, {
    cost: Number(late?.id),
    reason: 'Fakturan kom bort',
  })
  expect(withReason.status).toBe(303)
  expect(plain((await economist.get(claimUrl)).text)).toContain('204 000,01')
})

test('an unanswered question about a cost blocks, with a link to it', async () => {
  const economist = door.as(ground.economist)
  const cost = await ground.aCost({
    accountId: ground.mala,
    ore: 1_000_00,
    text: 'Utan underlag',
    evidenced: false,
  })
  await economist.post(`${claimUrl}/kostnader/hamtning`)
  const blocked = await economist.post(`${claimUrl}/utskick`, { version: await version(claimUrl) })
  expect(blocked.status).toBe(422)
  expect(blocked.text).toContain('Svara på dem först')
  expect(blocked.text).toContain(`/ekonomi/kostnader/${cost}`)
  const [row] = await world.asOwner<{ id: number }>(
    `select id from nimr.payment_claim_cost where cost_id = ${cost}`,
  )
  expect((await economist.post(`${claimUrl}/kostnader/${row?.id}/bort`)).status).toBe(303)
  expect((await economist.post(`${claimUrl}/utskick`, { version: await version(claimUrl) })).status).toBe(303)
})

test('another municipality finds only that the claim exists, and no figure of Malå', async () => {
  const { headOfNorsjo, coachOfSorsele, coachOfMala, economistOfSister, mala } = ground
  const own = plain((await door.as(coachOfMala).get(claimUrl)).text)
  expect(own).toContain('130 000,01')
  expect(own).not.toContain('59 000,00')
  const other = plain((await door.as(headOfNorsjo).get(claimUrl)).text)
  expect(other).toContain('59 000,00')
  expect(other).not.toContain('130 000,01')
  expect((await door.as(headOfNorsjo).get(`${claimUrl}/intyg/${mala}`)).status).toBe(404)
  expect((await door.as(headOfNorsjo).get(`${claimUrl}/redovisning?partner=${mala}`)).status).toBe(404)
  expect(
    (await door.as(headOfNorsjo).get(`${claimUrl}/kostnadsredovisning.csv?partner=${mala}`)).status,
  ).toBe(404)
  expect((await door.as(headOfNorsjo).post(`${claimUrl}/intyg/${mala}`, { digest: 'x' })).status).toBe(403)
  // Sorsele keeps no books for the project, and the sister project has its own economist.
  expect((await door.as(coachOfSorsele).get(claimUrl)).status).toBe(404)
  expect((await door.as(economistOfSister).get(claimUrl)).status).toBe(404)
})

test('when a figure moved since it was shown the head is asked again', async () => {
  const head = door.as(ground.headOfMala)
  const shown = await head.get(`${claimUrl}/intyg/${ground.mala}`)
  expect(plain(shown.text)).toContain('100 000,01')
  await world.asOwner(
    `update nimr.cost set description = 'Kurs i e-handel' where description = 'Kurs i webbhandel'`,
  )
  const late = await head.post(`${claimUrl}/intyg/${ground.mala}`, said(shown.text))
  expect(late.status).toBe(422)
  expect(late.text).toContain('Något har ändrats sedan sidan visades')
  expect(late.text).toContain('Kurs i e-handel')
  const again = await head.post(`${claimUrl}/intyg/${ground.mala}`, said(late.text))
  expect(again.status).toBe(303)
})

test('the last two partners certify at once and the claim is certified exactly once', async () => {
  const { headOfNorsjo, manager, norsjo, beneficiary } = ground
  const norsjoPage = await door.as(headOfNorsjo).get(`${claimUrl}/intyg/${norsjo}`)
  const ownPage = await door.as(manager).get(`${claimUrl}/intyg/${beneficiary}`)
  const answers = await Promise.all([
    door.as(headOfNorsjo).post(`${claimUrl}/intyg/${norsjo}`, said(norsjoPage.text)),
    door.as(manager).post(`${claimUrl}/intyg/${beneficiary}`, said(ownPage.text)),
  ])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  const events = await world.asOwner(`select from nimr.payment_claim_event where act = 'all_certified'`)
  expect(events).toHaveLength(1)
  expect((await door.as(manager).get(claimUrl)).text).toContain('Intygad')
})

test('what moved after all had certified is certified anew before anybody signs', async () => {
  const economist = door.as(ground.economist)
  await world.asOwner(
    `update nimr.cost set description = 'Kurs i näthandel' where description = 'Kurs i e-handel'`,
  )
  const page = await economist.get(`${claimUrl}/underskrift`)
  expect(page.text).toContain('ändrats sedan den intygades')
  const early = await economist.post(`${claimUrl}/underskrift`, {
    ...signature,
    digest: fieldIn(page.text, 'digest'),
  })
  expect(early.status).toBe(422)
  const head = door.as(ground.headOfMala)
  const again = await head.get(`${claimUrl}/intyg/${ground.mala}`)
  expect((await head.post(`${claimUrl}/intyg/${ground.mala}`, said(again.text))).status).toBe(303)
})

test('the beneficiary signs what was shown, with a paper that only those of the whole project open', async () => {
  const manager = door.as(ground.manager)
  const page = await manager.get(`${claimUrl}/underskrift`)
  const paper = new File(['%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'], 'underskriven.pdf', {
    type: 'application/pdf',
  })
  const signed = await manager.post(`${claimUrl}/underskrift`, {
    ...signature,
    digest: fieldIn(page.text, 'digest'),
    paper,
  })
  expect(signed.status).toBe(303)
  const after = await manager.get(claimUrl)
  expect(after.text).toContain('Sara Sign, Verkställande direktör')
  const file = /\/filer\/\d+/.exec(after.text)?.[0] ?? ''
  expect((await manager.get(file)).status).toBe(200)
  expect((await door.as(ground.headOfMala).get(file)).status).toBe(404)
  // 209 000,01 less 5 000 in income is 204 000,01: the fund pays 102 000,00 and the odd öre stays with the partners.
  const rows = await world.asOwner<{ sum: string }>(
    `select sum(amount_ore)::text as sum from nimr.payment_claim_financing group by financier_id is null order by 1`,
  )
  expect(rows.map(({ sum }) => sum)).toEqual(['10200000', '10200001'])
})

test('what is signed is sent in as it was signed, or not at all', async () => {
  const economist = door.as(ground.economist)
  await world.asOwner(`update nimr.cost set description = 'Kurs' where description = 'Kurs i näthandel'`)
  const moved = await economist.post(`${claimUrl}/inlamning`, {
    happenedOn: '2021-06-15',
    channel: 'Min ansökan',
  })
  expect(moved.status).toBe(422)
  expect(moved.text).toContain('ändrats sedan ansökan skrevs under')
  await world.asOwner(`update nimr.cost set description = 'Kurs i näthandel' where description = 'Kurs'`)
  const sent = await economist.post(`${claimUrl}/inlamning`, {
    happenedOn: '2021-06-15',
    channel: 'Min ansökan',
    caseId: '20201601-3',
  })
  expect(sent.status).toBe(303)
})

test('a cost that was sent in is changed by nobody and stays locked', async () => {
  await expect(
    world.asOwner(`update nimr.cost set amount_ore = 1 where description = 'Kurs i näthandel'`),
  ).rejects.toThrow('is claimed')
  await expect(world.asOwner(`delete from nimr.cost_lock`)).rejects.toThrow('sent in')
  await expect(world.asOwner(`update nimr.payment_claim_cost set asked_ore = 1`)).rejects.toThrow(
    'signed claim',
  )
})

test('income that a signed claim has taken off is not changed or removed: the difference is a new row', async () => {
  const economist = door.as(ground.economist)
  const [income] = await world.asOwner<{ id: string; version: string }>(
    'select i.id, i.version from nimr.project_income i join nimr.payment_claim_income k on k.income_id = i.id',
  )
  const url = `/ekonomi/intakter/${income?.id}`
  expect((await economist.get(url)).text).toContain('ingår i en undertecknad ansökan')
  const removed = await economist.post(`${url}/borttagning`, { reason: 'Fel' })
  expect(removed.status).toBe(422)
  const changed = await economist.post(url, {
    kind: 'other',
    payerName: 'Någon annan',
    receivedOn: '2021-02-01',
    amount: '1',
    version: Number(income?.version),
  })
  expect(changed.status).toBe(422)
  expect(changed.text).toContain('ingår i en undertecknad ansökan')
  await expect(
    world.asOwner('update nimr.project_income set amount_ore = 1 where id = $1', [income?.id]),
  ).rejects.toThrow('is claimed')
})

const signature = { personName: 'Sara Sign', personTitle: 'Verkställande direktör', happenedOn: '2021-06-15' }
const said = (page: string) => ({
  personName: 'Malin Malå',
  personTitle: 'Näringslivschef',
  sure: 'ja',
  digest: fieldIn(page, 'digest'),
})
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]|&nbsp;/g, ' ')
const version = async (url: string) => fieldIn((await door.as(ground.economist).get(url)).text, 'version')
