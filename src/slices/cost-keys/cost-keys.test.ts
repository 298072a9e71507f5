import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookCost, openBooks } from '../../../test/world/cost-keys.ts'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { findAidBasis } from './index.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let accountOf: (municipality: string) => number
let coach: { id: number }
let lead: Visitor
const heads: { [code: string]: Visitor } = {}
let economist: Visitor
let niaaEconomist: Visitor
let outsider: Visitor

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  accountOf = await openBooks(world)
  coach = await world.aStaff()
  lead = door.as(coach)
  for (const municipality of ['2418', '2417', '2505'])
    heads[municipality] = door.as(await world.aStaff({ role: 'head_of_office', municipality }))
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
  niaaEconomist = door.as(await world.aStaff({ role: 'project_economist', project: 'niaa' }))
  outsider = door.as(await world.aStaff({ municipality: '2481' }))
})
afterAll(() => world?.close())

/** Malå, Norsjö (NiMR) and Arvidsjaur (NiAA) together. */
const anInterventionOfTwoProjects = () =>
  world.anIntervention({
    title: 'Webbhandel i inlandet',
    projects: [world.projectId('nimr'), world.projectId('niaa')],
    municipalities: ['2418', '2417', '2505'],
    taskForce: [coach.id],
  })

type Payers = { readonly [code: string]: number }

async function aDraft(interventionId: number) {
  const path = `/insatser/${interventionId}/kostnadsfordelning`
  expect((await lead.post(`${path}/ny`)).status).toBe(303)
  const rows = await world.asOwner<{ id: string; code: string; version: number }>(
    `select p.id, p.municipality_code as code, k.version from nimr.cost_key_payer p join nimr.cost_key k on k.id = p.cost_key_id
     where k.intervention_id = $1 and k.proposed_at is null`,
    [interventionId],
  )
  const payers: Payers = Object.fromEntries(rows.map(({ id, code }) => [code, Number(id)]))
  return { path, payers, version: rows[0]?.version ?? 1 }
}

/** The form of a draft: 123 456,78 kr shared by the inhabitants of 2020, each municipality in its own books. */
const written = (payers: Payers, more: { [field: string]: string | number } = {}) => ({
  basis: 'inhabitants',
  inhabitantsYear: 2020,
  what1: 'Utbildare i webbhandel',
  type1: 'external_services',
  amount1: '123 456,78',
  ...Object.fromEntries(
    Object.entries(payers).flatMap(([code, id]) => [
      [`account-${id}`, accountOf(code)],
      [`companies-${id}`, 5],
      [`seats-${id}`, 6],
      [`alone-${id}`, 'whole_price'],
    ]),
  ),
  ...more,
})

async function versionOf(interventionId: number): Promise<number> {
  const rows = await world.asOwner<{ version: number }>(
    'select version from nimr.cost_key where intervention_id = $1 order by number desc limit 1',
    [interventionId],
  )
  return rows[0]?.version ?? 0
}

async function aProposedKey(interventionId: number, more: { [field: string]: string | number } = {}) {
  const { path, payers, version } = await aDraft(interventionId)
  const saved = await lead.post(`${path}/andra`, { version, ...written(payers, more) })
  expect(saved.status).toBe(303)
  const sent = await lead.post(`${path}/utskick`, { version: await versionOf(interventionId) })
  expect(sent.status).toBe(303)
  return { path, payers, one: sent.location }
}

const digestIn = (text: string) => /name="digest" value="([0-9a-f]{64})"/.exec(text)?.[1] ?? ''

async function approve(one: string, payers: Payers, code: string) {
  const at = `${one}/betalare/${payers[code]}/svar`
  const page = await heads[code]?.get(at)
  return heads[code]?.post(at, { digest: digestIn(page?.text ?? ''), answer: 'approved' })
}

async function anAgreedKey(interventionId: number, more: { [field: string]: string | number } = {}) {
  const key = await aProposedKey(interventionId, more)
  for (const code of Object.keys(key.payers))
    expect((await approve(key.one, key.payers, code))?.status).toBe(303)
  return key
}

test('a key over two projects is shared by inhabitants to the öre, and each project’s account is right by itself', async () => {
  const { id } = await anInterventionOfTwoProjects()
  const { path, one, payers } = await aProposedKey(id)
  // 12 345 678 öre over 3 024 (Malå), 3 945 (Norsjö) and 6 145 (Arvidsjaur) of 13 114.
  const shares = await world.asOwner<{ code: string; share: string }>(
    'select municipality_code as code, planned_share_ore as share from nimr.cost_key_payer where cost_key_id in (select id from nimr.cost_key where intervention_id = $1)',
    [id],
  )
  const of = (code: string) => Number(shares.find((row) => row.code === code)?.share)
  expect([of('2418'), of('2417'), of('2505')]).toEqual([2_846_830, 3_713_871, 5_784_977])
  expect(of('2418') + of('2417') + of('2505')).toBe(12_345_678)
  const page = await lead.get(path)
  expect(page.text).toContain('Väntar på Arvidsjaur, Malå, Norsjö.')
  expect(page.text).toMatch(/NiMR[^]*65\s607,01/)
  expect(page.text).toMatch(/NiAA[^]*57\s849,77/)
  for (const code of ['2418', '2417']) expect((await approve(one, payers, code))?.status).toBe(303)
  expect((await lead.get(path)).text).toContain('Väntar på Arvidsjaur.')
  const basis = () => world.read((tx) => findAidBasis(tx, id), world.asStaff(coach.id))
  expect(await basis()).toMatchObject({ agreed: false, plannedTotalOre: 12_345_678 })
  expect((await approve(one, payers, '2505'))?.status).toBe(303)
  expect((await lead.get(path)).text).toContain('Fördelningen gäller')
  expect(await basis()).toMatchObject({ agreed: true, version: 1, plannedSeats: 18, plannedCompanies: 15 })
})

test('two heads who approve at the same moment leave a key in force, once', async () => {
  const { id } = await anInterventionOfTwoProjects()
  const { one, payers } = await aProposedKey(id)
  const answers = await Promise.all(['2418', '2417', '2505'].map((code) => approve(one, payers, code)))
  expect(answers.map((answer) => answer?.status)).toEqual([303, 303, 303])
  const rows = await world.asOwner(
    'select from nimr.cost_key where intervention_id = $1 and agreed_at is not null',
    [id],
  )
  expect(rows).toHaveLength(1)
})

test('whoever approves what has moved since is asked again, and what joined makes it be agreed anew', async () => {
  const { id } = await anInterventionOfTwoProjects()
  const { path, one, payers } = await anAgreedKey(id)
  await world.write((tx) =>
    tx
      .insertInto('interventionMunicipality')
      .values({ interventionId: id, municipalityCode: '2481' })
      .execute(),
  )
  expect((await lead.get(path)).text).toContain('Måste godkännas på nytt')
  const again = await aDraft(id)
  expect(Object.keys(again.payers)).toHaveLength(4)
  await world.asOwner(
    "delete from nimr.intervention_municipality where intervention_id = $1 and municipality_code = '2481'",
    [id],
  )
  const gone = await lead.post(`${path}/utskick`, { version: again.version })
  expect(gone.status).toBe(422)
  expect(gone.text).toContain('inte längre de kommuner som deltar')
  expect((await lead.post(`${path}/kasta`, { version: again.version })).status).toBe(303)
  expect((await lead.get(one)).text).toContain('Godkänt av')

  const next = await aProposedKey(id)
  const at = `${next.one}/betalare/${next.payers['2418']}/svar`
  const digest = digestIn((await heads['2418']?.get(at))?.text ?? '')
  await world.asOwner(
    "update nimr.cost_key set words = 'Ändrat' where intervention_id = $1 and proposed_at is not null and agreed_at is null",
    [id],
  )
  const moved = await heads['2418']?.post(at, { digest, answer: 'approved' })
  expect(moved?.status).toBe(422)
  expect(moved?.text).toContain('Något har ändrats')
  expect(
    (await heads['2418']?.post(at, { digest: digestIn(moved?.text ?? ''), answer: 'approved' }))?.status,
  ).toBe(303)
  expect(payers['2418']).not.toBe(next.payers['2418'])
})

test('a no needs a reason, and stops the version', async () => {
  const { id } = await anInterventionOfTwoProjects()
  const { path, one, payers } = await aProposedKey(id)
  const at = `${one}/betalare/${payers['2417']}/svar`
  const digest = digestIn((await heads['2417']?.get(at))?.text ?? '')
  expect((await heads['2417']?.post(at, { digest, answer: 'declined' }))?.status).toBe(422)
  expect((await heads['2417']?.post(at, { digest, answer: 'declined', reason: 'För dyrt' }))?.status).toBe(
    303,
  )
  expect((await lead.get(path)).text).toContain('För dyrt')
  expect((await approve(one, payers, '2418'))?.status).toBe(422)
})

test('booked costs and requisitions together are each share to the öre, a second time there is nothing to ask, and a cancelled one is asked anew', async () => {
  const { id } = await anInterventionOfTwoProjects()
  const { path } = await anAgreedKey(id)
  await bookCost(world, accountOf('2418'), id, 10_000_001)
  await bookCost(world, accountOf('2505'), id, 2_000_000)
  expect((await lead.post(`${path}/utfall`)).status).toBe(303)
  expect((await economist.post(`${path}/rekvisitioner`, { reason: '' })).status).toBe(422)
  const made = await economist.post(`${path}/rekvisitioner`, {
    reason: 'Medfinansiering',
    dueOn: '2021-07-31',
  })
  expect(made.status).toBe(303)
  const sums = async () =>
    world.asOwner<{ code: string; share: string; booked: string; asked: string }>(
      `select p.municipality_code as code, t.share_ore as share, t.booked_ore as booked,
         coalesce((select sum(case when r.payer_id = p.id then r.amount_ore else 0 end - case when r.from_account_id = p.account_id then r.amount_ore else 0 end)
           from nimr.requisition r where r.cancelled_at is null), 0) as asked
       from nimr.cost_split_part t join nimr.cost_key_payer p on p.id = t.payer_id
       where t.cost_split_id = (select max(s.id) from nimr.cost_split s join nimr.cost_key k on k.id = s.cost_key_id where k.intervention_id = $1)`,
      [id],
    )
  const after = await sums()
  expect(after).toHaveLength(3)
  for (const row of after) expect(Number(row.booked) + Number(row.asked)).toBe(Number(row.share))
  expect(after.reduce((sum, row) => sum + Number(row.share), 0)).toBe(12_000_001)
  const again = await economist.post(`${path}/rekvisitioner`, { reason: 'Igen' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('inget att rekvirera')

  const list = (await economist.get('/rekvisitioner')).text
  const paper = /\/rekvisitioner\/(\d+)/.exec(list)?.[0] ?? ''
  expect((await economist.get(paper)).text).toContain('Så är beloppet räknat')
  const pdf = await economist.get(`${paper}.pdf`)
  expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-'])
  expect((await outsider.get(paper)).status).toBe(404)
  expect((await lead.post(`${paper}/skickad`, { version: 1 })).status).toBe(403)
  expect(
    (await economist.post(`${paper}/skickad`, { version: 1, email: 'ekonomi@norsjo.example' })).status,
  ).toBe(303)
  expect((await economist.post(`${paper}/betald`, { version: 2, paidOn: '2031-01-01' })).status).toBe(422)
  expect((await economist.post(`${paper}/makulerad`, { version: 2, reason: 'Fel mottagare' })).status).toBe(
    303,
  )
  expect((await economist.post(`${path}/rekvisitioner`, { reason: 'På nytt' })).status).toBe(303)
  for (const row of await sums()) expect(Number(row.booked) + Number(row.asked)).toBe(Number(row.share))
})

test('what the other project’s books are to ask is left to its own economist', async () => {
  const { id } = await anInterventionOfTwoProjects()
  const { path } = await anAgreedKey(id)
  await bookCost(world, accountOf('2505'), id, 9_000_000)
  const refused = await economist.post(`${path}/rekvisitioner`, { reason: 'Medfinansiering' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('andra projektets ekonom')
  expect((await niaaEconomist.post(`${path}/rekvisitioner`, { reason: 'Medfinansiering' })).status).toBe(303)
})

test('an invoice from another partner is flagged with what to do instead', async () => {
  const { id } = await anInterventionOfTwoProjects()
  const { path } = await anAgreedKey(id)
  const [mala] = await world.asOwner<{ number: string }>(
    "select org_number as number from nimr.municipality where code = '2418'",
  )
  await bookCost(world, accountOf('2417'), id, 500_000, { supplierOrgNumber: mala?.number ?? '' })
  const page = (await economist.get(path)).text
  expect(page).toContain('Malå har fakturerat Norsjö')
  expect(page).toContain('rekvirera medfinansieringen i stället')
})

test('a coach of a municipality that does not take part finds no shares; one whose own does reads them and writes none', async () => {
  const { id } = await anInterventionOfTwoProjects()
  const { path } = await aProposedKey(id)
  expect((await outsider.get(path)).status).toBe(403)
  const norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  expect((await norsjo.get(path)).text).toContain('Vem betalar vad')
  expect((await norsjo.post(`${path}/ny`)).status).toBe(403)
  expect((await norsjo.get('/rekvisitioner')).status).toBe(200)
  expect(door.broken).toEqual([])
})

test('whoever leaves gets back what it was asked for, and the others’ shares are right by the new version', async () => {
  const { id } = await anInterventionOfTwoProjects()
  const { path } = await anAgreedKey(id, { basis: 'equal', inhabitantsYear: '' })
  await bookCost(world, accountOf('2418'), id, 9_000_001)
  expect((await economist.post(`${path}/rekvisitioner`, { reason: 'Medfinansiering' })).status).toBe(303)
  await world.asOwner(
    "delete from nimr.intervention_municipality where intervention_id = $1 and municipality_code = '2417'",
    [id],
  )
  expect((await economist.post(`${path}/rekvisitioner`, { reason: 'Nu' })).status).toBe(403)
  const next = await anAgreedKey(id, { basis: 'equal', inhabitantsYear: '' })
  expect(Object.keys(next.payers)).toHaveLength(2)
  expect((await lead.get(path)).text).toContain('Version 2')
  expect((await economist.post(`${path}/rekvisitioner`, { reason: 'Efter ändringen' })).status).toBe(303)
  const sums = await world.asOwner<{ code: string; asked: string }>(
    `select p.municipality_code as code, sum(r.amount_ore) as asked from nimr.requisition r join nimr.cost_key_payer p on p.id = r.payer_id
     join nimr.cost_key k on k.id = p.cost_key_id where k.intervention_id = $1 group by 1 order by 1`,
    [id],
  )
  // Norsjö was asked for 30 000 kr and gets them back; Arvidsjaur bears half of 90 000,01 kr, the odd öre being the first payer's.
  expect(Object.fromEntries(sums.map(({ code, asked }) => [code, Number(asked)]))).toEqual({
    2417: 0,
    2505: 4_500_001,
  })
  expect((await economist.post(`${path}/rekvisitioner`, { reason: 'Igen' })).status).toBe(422)
})
