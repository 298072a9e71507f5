import { afterAll, beforeAll, expect, test } from 'vitest'
import { attempt } from '../../../test/conventions/acting-as.ts'
import { bookCost, bookFee, openBooks } from '../../../test/world/cost-keys.ts'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { findAidBasis, listSavings } from './index.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let accountOf: (municipality: string) => number
let coach: { id: number }
let head: { id: number }
let norsjoHead: { id: number }
let lead: Visitor
let manager: Visitor
let partner: { id: number }

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  accountOf = await openBooks(world)
  coach = await world.aStaff()
  head = await world.aStaff({ role: 'head_of_office' })
  norsjoHead = await world.aStaff({ role: 'head_of_office', municipality: '2417' })
  lead = door.as(coach)
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  const [row] = await world.asOwner<{ id: string }>(
    "insert into nimr.organisation (name) values ('Inlandets näringslivsstiftelse') returning id",
  )
  partner = { id: Number(row?.id) }
})
afterAll(() => world?.close())

const digestIn = (text: string) => /name="digest" value="([0-9a-f]{64})"/.exec(text)?.[1] ?? ''

type Row = { id: number; code: string | null; version: number; number: number }

async function payersOf(interventionId: number): Promise<readonly Row[]> {
  const rows = await world.asOwner<{ id: string; code: string | null; version: number; number: number }>(
    `select p.id, p.municipality_code as code, k.version, k.number from nimr.cost_key_payer p join nimr.cost_key k on k.id = p.cost_key_id
     where k.intervention_id = $1 and k.number = (select max(number) from nimr.cost_key where intervention_id = $1) order by p.position`,
    [interventionId],
  )
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** Malå and Norsjö with more payers, sent out with what the form says. */
async function aProposedKey(
  more: { readonly organisation?: boolean; readonly companyId?: number },
  fields: (payers: readonly Row[]) => { readonly [field: string]: string | number },
) {
  const { id } = await world.anIntervention({
    title: 'Kassan i ordning',
    municipalities: ['2418', '2417'],
    taskForce: [coach.id],
  })
  const path = `/insatser/${id}/kostnadsfordelning`
  await lead.post(`${path}/ny`)
  const added = [
    ...(more.organisation ? [{ kind: 'organisation', organisation: partner.id }] : []),
    ...(more.companyId ? [{ kind: 'company', companyId: more.companyId }] : []),
  ]
  for (const one of added) expect((await lead.post(`${path}/betalare`, one)).status).toBe(303)
  const payers = await payersOf(id)
  const written = {
    version: payers[0]?.version ?? 1,
    what1: 'Ekonom',
    type1: 'external_services',
    amount1: '10 000',
    ...Object.fromEntries(
      payers.flatMap(({ id: payer, code }) => (code ? [[`account-${payer}`, accountOf(code)]] : [])),
    ),
    ...fields(payers),
  }
  const saved = await lead.post(`${path}/andra`, written)
  expect(saved.status).toBe(303)
  const version = (await payersOf(id))[0]?.version ?? 0
  const sent = await lead.post(`${path}/utskick`, { version })
  expect(sent.status).toBe(303)
  return { id, path, one: sent.location, payers }
}

async function approveAsHeads(one: string, payers: readonly Row[]) {
  for (const [who, code] of [
    [head, '2418'],
    [norsjoHead, '2417'],
  ] as const) {
    const at = `${one}/betalare/${payers.find((row) => row.code === code)?.id}/svar`
    const digest = digestIn((await door.as(who).get(at)).text)
    expect((await door.as(who).post(at, { digest, answer: 'approved' })).status).toBe(303)
  }
}

const aPdf = () =>
  new File([new TextEncoder().encode('%PDF-1.4\n%%EOF')], 'svar.pdf', { type: 'application/pdf' })

async function latestLetter() {
  const [letter] = await world.asOwner<{ recipient: string; body_text: string }>(
    'select recipient, body_text from nimr.letter order by planned_at desc, id limit 1',
  )
  return letter
}

test('a partner answers by its personal link, a company on paper, and then the key is in force', async () => {
  const company = await world.aCompany({ name: 'Fjällbygg AB' })
  const { path, one, payers, id } = await aProposedKey(
    { organisation: true, companyId: company.id },
    (all) => ({
      basis: 'fixed_shares',
      ...Object.fromEntries(
        all.map(({ id: payer }, index) => [`weight-${payer}`, [40, 40, '12,5', '7,5'][index] ?? 0]),
      ),
    }),
  )
  await approveAsHeads(one, payers)
  const [, , organisation, firm] = payers
  const ask = `${one}/betalare/${organisation?.id}/lank`
  expect((await lead.post(ask, { name: 'Ada', email: 'inte en adress' })).status).toBe(422)
  expect((await lead.post(ask, { name: 'Ada', email: 'ada@stiftelse.example' })).status).toBe(303)
  const first = /\/l\/\S+/.exec((await latestLetter())?.body_text ?? '')?.[0] ?? ''
  world.clock.set('2021-06-15T09:00:00Z')
  expect((await lead.post(ask, { name: 'Ada', email: 'ada@stiftelse.example' })).status).toBe(303)
  const link = /\/l\/\S+/.exec((await latestLetter())?.body_text ?? '')?.[0] ?? ''
  expect((await door.visitor.get(first)).status).toBe(404)
  const shown = await door.visitor.get(link)
  expect(shown.text).toContain('Er planerade andel är 1&nbsp;250,00&nbsp;kr'.replaceAll('&nbsp;', '\u00a0'))
  const digest = digestIn(shown.text)
  expect((await door.visitor.post(link, { digest, answer: 'declined', name: 'Ada' })).status).toBe(422)
  expect(
    (await door.visitor.post(link, { digest: 'f'.repeat(64), answer: 'approved', name: 'Ada' })).text,
  ).toContain('Något har ändrats')
  expect((await door.visitor.post(link, { digest, answer: 'approved', name: 'Ada Stiftelse' })).status).toBe(
    303,
  )
  expect((await door.visitor.get(link)).text).toContain('Ni har godkänt')

  const paper = `${one}/betalare/${firm?.id}/papper`
  const onPage = digestIn((await manager.get(path)).text)
  const answer = { digest: onPage, answer: 'approved', name: 'Bo Bygg' }
  expect((await lead.post(paper, { ...answer, paper: aPdf() })).status).toBe(403)
  expect((await manager.post(paper, answer)).status).toBe(422)
  expect((await manager.post(paper, { ...answer, paper: aPdf() })).status).toBe(303)
  const page = (await lead.get(path)).text
  expect(page).toContain('Fördelningen gäller')
  expect(page).toContain('svar.pdf')
  // 10 000 kr: the company's 7.5 % is private money, the rest is public.
  expect(await world.read((tx) => findAidBasis(tx, id), world.asStaff(coach.id))).toMatchObject({
    agreed: true,
    plannedTotalOre: 1_000_000,
    plannedPublicOre: 925_000,
  })
})

test('a participant fee is taken first, and the rest follows the companies that came', async () => {
  const { path, one, payers, id } = await aProposedKey({}, (all) => ({
    basis: 'per_company',
    feePer: 'seat',
    fee: '250',
    feeRule: 'in_full',
    ...Object.fromEntries(
      all.flatMap(({ id: payer }) => [
        [`companies-${payer}`, 2],
        [`seats-${payer}`, 4],
        [`alone-${payer}`, 'whole_price'],
      ]),
    ),
  }))
  await approveAsHeads(one, payers)
  expect((await lead.post(`${path}/utfall`)).text).toContain('Ingen deltagare finns')
  const occasion = await world.anOccasion({ interventionId: id })
  for (const seatMunicipalityCode of ['2418', '2418', '2417', '2481']) {
    const company = await world.aCompany({ seatMunicipalityCode })
    await world.anAttendance({ occasionId: occasion.id, companyId: company.id })
    if (seatMunicipalityCode === '2481')
      await world.aWorkplace({ companyId: company.id, municipalityCode: '2417' })
  }
  await bookCost(world, accountOf('2418'), id, 1_000_000)
  await bookFee(world, accountOf('2417'), id, 100_000)
  expect((await lead.post(`${path}/utfall`)).status).toBe(303)
  const page = (await lead.get(path)).text
  // 9 000 kr over two companies of Malå's and two of Norsjö's, of which one has only a workplace there.
  expect(page.match(/4\s500,00\skr/g)?.length).toBeGreaterThanOrEqual(2)
  expect(await world.read((tx) => findAidBasis(tx, id), world.asStaff(coach.id))).toMatchObject({
    plannedFeesOre: 200_000,
    plannedPublicOre: 800_000,
    actualTotalOre: 1_000_000,
    actualFeesOre: 100_000,
    actualPublicOre: 900_000,
    plannedSeats: 8,
    plannedCompanies: 4,
  })
  const savings = await world.read(
    (tx) =>
      listSavings(tx, {
        projectId: world.projectId(),
        fromOn: '2021-01-01',
        toOn: '2021-12-31',
        municipality: '2418',
      }),
    world.asStaff(coach.id),
  )
  expect(savings.find(({ interventionId }) => interventionId === id)).toMatchObject({
    aloneOre: 1_000_000,
    togetherOre: 450_000,
  })
})

test.each([
  ['no cost', { what1: '', amount1: '' }, 303],
  ['an amount in words', { amount1: 'tusen' }, 422],
  ['a cost of nothing', { amount1: '0' }, 422],
  ['an unknown cost type', { type1: 'nonsense' }, 422],
  ['a fee without an amount', { feePer: 'seat', fee: '' }, 422],
  ['inhabitants of no year', { basis: 'inhabitants', inhabitantsYear: '' }, 422],
  ['fixed amounts without a rule', { basis: 'fixed_amounts' }, 422],
  ['one payer for the rest, none chosen', { basis: 'fixed_amounts', remainder: 'one_payer' }, 422],
  ['no basis', { basis: '' }, 422],
])('a draft with %s is answered and nothing is lost', async (_, wrong, status) => {
  const { id } = await world.anIntervention({ municipalities: ['2418'], taskForce: [coach.id] })
  const path = `/insatser/${id}/kostnadsfordelning`
  await lead.post(`${path}/ny`)
  const answer = await lead.post(`${path}/andra`, {
    version: 1,
    basis: 'equal',
    what1: 'Ekonom 🌲',
    type1: 'external_services',
    amount1: '10 000',
    ...wrong,
  })
  expect(answer.status).toBe(status)
  const kept = status === 422 ? answer.text : (await lead.get(`${path}/andra`)).text
  expect(kept.includes('Ekonom 🌲')).toBe(status === 422)
  expect(door.broken).toEqual([])
})

test('a draft that two write at once keeps the first, and somebody else’s account is no choice', async () => {
  const { id } = await world.anIntervention({ municipalities: ['2418'], taskForce: [coach.id] })
  const path = `/insatser/${id}/kostnadsfordelning`
  const begun = await Promise.all([lead.post(`${path}/ny`), lead.post(`${path}/ny`)])
  expect(begun.map(({ status }) => status)).toEqual([303, 303])
  const [payer] = await payersOf(id)
  const form = { version: 1, basis: 'equal', what1: 'A', type1: 'travel', amount1: '10' }
  expect((await lead.post(`${path}/andra`, form)).status).toBe(303)
  expect((await lead.post(`${path}/andra`, form)).status).toBe(409)
  const stolen = { ...form, version: 2, [`account-${payer?.id}`]: accountOf('2505') }
  expect((await lead.post(`${path}/andra`, stolen)).status).toBe(403)
})

test('by bare SQL nobody changes a key that was sent out, answers for another office, or answers what was not shown', async () => {
  const { payers, id } = await aProposedKey({}, () => ({ basis: 'equal' }))
  const [mala] = payers.filter(({ code }) => code === '2418')
  const asCoach = { kind: 'staff', staffId: coach.id }
  const asHead = { kind: 'staff', staffId: head.id }
  const asNorsjo = { kind: 'staff', staffId: norsjoHead.id }
  const [key] = await world.asOwner<{ id: string; digest: string }>(
    'select id, nimr.cost_key_digest(id) as digest from nimr.cost_key where intervention_id = $1',
    [id],
  )
  const answer = (by: number, way = 'head', digest = key?.digest) =>
    `insert into nimr.cost_key_approval (payer_id, answer, digest, way, given_by_name, recorded_by_staff_id, given_at)
     values (${mala?.id}, 'approved', '${digest}', '${way}', 'X', ${by}, now())`
  for (const [who, statement] of [
    [asCoach, `update nimr.cost_key set words = 'x' where id = ${key?.id}`],
    [asCoach, `update nimr.cost_key set agreed_at = now() where id = ${key?.id}`],
    [asCoach, `delete from nimr.cost_key where id = ${key?.id}`],
    [asCoach, `update nimr.cost_key_payer set planned_share_ore = 0 where cost_key_id = ${key?.id}`],
    [asCoach, `delete from nimr.cost_key_line where cost_key_id = ${key?.id}`],
    [asCoach, answer(coach.id)],
    [asHead, answer(head.id, 'written')],
    [asHead, answer(norsjoHead.id)],
    [asHead, answer(head.id, 'head', 'f'.repeat(64))],
    [asNorsjo, answer(norsjoHead.id)],
  ] as const)
    expect(['refused', 0], statement).toContain(await attempt(world, who, statement))
  expect(await attempt(world, asHead, answer(head.id))).toBe(1)
})

test('a split whose parts are not the whole is refused by the database', async () => {
  const { payers, id } = await aProposedKey({}, () => ({ basis: 'equal' }))
  await expect(
    world.asOwner(`
      insert into nimr.cost_split (cost_key_id, cost_ore, fee_ore, input, output, rule_version, made_at)
        select id, 1000, 0, '{}', '{}', '1', now() from nimr.cost_key where intervention_id = ${id};
      insert into nimr.cost_split_part (cost_split_id, payer_id, share_ore, booked_ore)
        select max(id), ${payers[0]?.id}, 999, 0 from nimr.cost_split;`),
  ).rejects.toThrow('the parts are not the whole')
})
