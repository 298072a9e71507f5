import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPurchase } from '../../../test/world/build-purchase.ts'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
const people: Record<string, { id: number; name: string }> = {}
const as = (name: string): Visitor => door.as(people[name] as { id: number })
const idOf = (name: string) => people[name]?.id ?? 0

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  people['tove'] = await world.aStaff({ name: 'Tove Granvik' })
  people['petter'] = await world.aStaff({ name: 'Petter Myrsand', municipality: '2417' })
  people['lina'] = await world.aStaff({ name: 'Lina Sorselbo', municipality: '2422' })
  people['head'] = await world.aStaff({ name: 'Kerstin Malåberg', role: 'head_of_office' })
  people['otherHead'] = await world.aStaff({
    name: 'Sven Norsjö',
    role: 'head_of_office',
    municipality: '2417',
  })
  people['manager'] = await world.aStaff({ name: 'Birger Almsele', role: 'project_manager' })
  people['auditor'] = await world.aStaff({ name: 'Revisor', role: 'auditor' })
  people['outsider'] = await world.aStaff({ name: 'Utanför', municipality: '2425' })
})
afterAll(() => world.close())

const threeBids = [
  { supplier: 'Fjällkonsult AB', price: 90_000 },
  { supplier: 'Skogens Webb AB', price: 120_000 },
  { supplier: 'Älvdata AB', price: 100_000 },
] as const

type Purchase = Awaited<ReturnType<typeof aPurchase>>

/** A form of grades: for each bid, the grade of each quality criterion. */
function gradesOf(purchase: Purchase, given: readonly (readonly [number, number])[]) {
  const fields: Record<string, string> = {}
  for (const [index, grades] of given.entries())
    for (const [nth, grade] of grades.entries()) {
      fields[`grade-${purchase.bidIds[index]}-${purchase.criterionIds[nth + 1]}`] = String(grade)
      fields[`why-${purchase.bidIds[index]}-${purchase.criterionIds[nth + 1]}`] = `Betyg ${grade}`
    }
  return fields
}

const opened = (title?: string) =>
  aPurchase(world, {
    taskForce: [idOf('tove'), idOf('petter'), idOf('lina')],
    bids: threeBids,
    ...(title && { title }),
  })

async function graded(title?: string): Promise<Purchase> {
  const purchase = await opened(title)
  const grade = (who: string, given: readonly (readonly [number, number])[]) =>
    as(who).post(`${purchase.path}/bedomning`, gradesOf(purchase, given))
  expect(
    (
      await grade('tove', [
        [3, 3],
        [5, 5],
        [4, 3],
      ])
    ).status,
  ).toBe(303)
  expect(
    (
      await grade('petter', [
        [3, 4],
        [5, 5],
        [4, 4],
      ])
    ).status,
  ).toBe(303)
  return purchase
}

const digestIn = (text: string) => /name="digest" value="([0-9a-f-]+)"/.exec(text)?.[1] ?? ''

async function decide(purchase: Purchase, who = 'head', fields: Record<string, string> = {}) {
  const digest = digestIn((await as('head').get(`${purchase.path}/beslut`)).text)
  return as(who).post(`${purchase.path}/beslut`, {
    outcome: 'first',
    value: '120 000',
    reason: 'Bäst genomförande och erfarenhet.',
    dnr: 'KS 2021/114-9',
    noConflict: 'ja',
    digest,
    ...fields,
  })
}

test('the task force writes criteria that weigh a hundred per cent, until the request is sent', async () => {
  const purchase = await aPurchase(world, {
    taskForce: [idOf('tove'), idOf('petter')],
    criteria: [],
    state: 'written',
  })
  const path = `${purchase.path}/kriterier`
  const form = { version: 1, formula: 'deduction', priceWeight: '40', name1: 'Metod', weight1: '59,5' }
  const short = await as('tove').post(path, form)
  expect(short.status).toBe(422)
  expect(short.text).toContain('Vikterna ska bli 100 %')
  expect(short.text).toContain('value="59,5"')
  expect((await as('tove').post(path, { ...form, weight1: '60' })).status).toBe(303)
  expect((await as('tove').post(path, { ...form, weight1: '60' })).status, 'changed meanwhile').toBe(409)
  const page = await as('outsider').get(path)
  expect(page.text).toContain('Metod')
  expect(page.text).not.toContain('name="priceWeight"')
  expect((await as('outsider').post(path, form)).status).toBe(403)
  await world.asOwner('update nimr.purchase set sent_at = $1, bids_until = $2 where id = $3', [
    '2021-06-01',
    '2099-06-01',
    purchase.id,
  ])
  const late = await as('tove').post(path, { ...form, version: 2, weight1: '60' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('redan skickad')
  for (const odd of ['-1', '0', '101', 'NaN', '1e3', '59,555'])
    expect((await as('tove').post(path, { ...form, weight1: odd })).status, odd).toBe(422)
})

test('grades are hidden from the other members until their own are saved', async () => {
  const purchase = await opened()
  const path = `${purchase.path}/rangordning`
  const saved = await as('tove').post(
    `${purchase.path}/bedomning`,
    gradesOf(purchase, [
      [3, 3],
      [5, 5],
      [4, 3],
    ]),
  )
  expect(saved.location).toBe(path)
  expect((await as('tove').get(path)).text).toContain('Tove Granvik')
  expect((await as('tove').get(path)).text).toContain('Minst två i insatsstyrkan behöver betygsätta')
  const waiting = (await as('petter').get(path)).text
  expect(waiting).toContain('Har betygsatt alla anbud: 1.')
  expect(waiting).toContain('visas när du har sparat dina egna betyg')
  expect(waiting).not.toContain('Betyg 5')
  const own = (await as('petter').get(`${purchase.path}/bedomning`)).text
  expect(own).not.toContain('Betyg 5')
  const partial = await as('petter').post(`${purchase.path}/bedomning`, gradesOf(purchase, [[3, 3]]))
  expect(partial.status).toBe(422)
  expect(partial.text).toContain('Ge betyg för varje kriterium')
  const rows = await world.read(
    (tx) => tx.selectFrom('score').selectAll().execute(),
    world.asStaff(idOf('petter')),
  )
  expect(rows, 'by bare SQL').toEqual([])
})

test('the ranking is the sum of the points, spelled out', async () => {
  const purchase = await graded()
  const { text } = await as('lina').get(`${purchase.path}/rangordning`)
  expect(text, 'she has not graded').toContain('visas när du har sparat dina egna betyg')
  const seen = (await as('tove').get(`${purchase.path}/rangordning`)).text.replaceAll('\u00a0', ' ')
  // Skogens Webb: price 90/120 × 40 = 30; (5+5)/2/5 × 35 = 35; 25 → 90.00
  // Älvdata: 90/100 × 40 = 36; 4/5 × 35 = 28; 3.5/5 × 25 = 17.5 → 81.50
  // Fjällkonsult: 40; 3/5 × 35 = 21; 3.5/5 × 25 = 17.5 → 78.50
  const place = ['90,00', '81,50', '78,50'].map((total) => seen.indexOf(`<strong>${total}</strong>`))
  expect(place.every((at) => at > 0)).toBe(true)
  expect(place).toEqual(place.toSorted((a, b) => a - b))
  expect((await as('outsider').get(`${purchase.path}/rangordning`)).text).toContain('hemliga')
  expect((await as('manager').get(`${purchase.path}/rangordning`)).text).not.toContain('Skogens Webb')
})

test('one with a conflict of interest grades nothing, and grades given before do not count', async () => {
  const purchase = await graded()
  await world.asOwner(
    `insert into nimr.conflict_declaration (purchase_id, staff_id, has_conflict, words, declared_at) values ($1, $2, true, 'Släkt', now())`,
    [purchase.id, idOf('petter')],
  )
  const { status } = await as('petter').post(
    `${purchase.path}/bedomning`,
    gradesOf(purchase, [
      [5, 5],
      [5, 5],
      [5, 5],
    ]),
  )
  expect(status).toBe(403)
  const page = (await as('tove').get(`${purchase.path}/rangordning`)).text
  expect(page).toContain('Petter Myrsand')
  expect(page).toContain('Minst två i insatsstyrkan behöver betygsätta')
  const refused = await decide(purchase)
  expect(refused.status).toBe(422)
})

test('the head of the buying office decides, and nobody else', async () => {
  const purchase = await graded()
  for (const who of ['tove', 'petter', 'otherHead', 'manager', 'auditor', 'outsider']) {
    expect((await decide(purchase, who)).status, who).toBe(403)
    const straight = world.write(
      (tx) =>
        tx
          .insertInto('award')
          .values({
            purchaseId: purchase.id,
            bidId: purchase.bidIds[0] ?? null,
            valueOre: 1,
            reason: 'Jag vill',
            decidedByName: people[who]?.name ?? '',
            decidedOn: '2021-06-15',
            recordedByStaffId: idOf(who),
            recordedAt: world.clock.now(),
          })
          .execute(),
      world.asStaff(idOf(who)),
    )
    await expect(straight, `${who} by bare SQL`).rejects.toThrow('row-level security')
  }
  const page = await as('tove').get(`${purchase.path}/beslut`)
  expect(page.text).toContain('Kerstin Malåberg')
  expect(page.text).not.toContain('name="outcome"')
  expect((await decide(purchase)).status).toBe(303)
  const award = await world.read((tx) =>
    tx
      .selectFrom('award')
      .select(['bidId', 'valueOre', 'decidedByName', 'decidedByTitle', 'dnr'])
      .where('purchaseId', '=', purchase.id)
      .executeTakeFirstOrThrow(),
  )
  expect(award).toMatchObject({
    bidId: purchase.bidIds[1],
    valueOre: 12_000_000,
    decidedByName: 'Kerstin Malåberg',
    decidedByTitle: expect.stringContaining('Näringslivschef'),
    dnr: 'KS 2021/114-9',
  })
  const again = await decide(purchase)
  expect([403, 422]).toContain(again.status)
})

test('a decision on figures that have moved is asked for again', async () => {
  const purchase = await graded()
  const digest = digestIn((await as('head').get(`${purchase.path}/beslut`)).text)
  await as('tove').post(
    `${purchase.path}/bedomning`,
    gradesOf(purchase, [
      [5, 5],
      [1, 1],
      [4, 3],
    ]),
  )
  const moved = await decide(purchase, 'head', { digest })
  expect(moved.status).toBe(422)
  expect(moved.text).toContain('Siffrorna har ändrats')
  expect(moved.text).toContain('Bäst genomförande')
  for (const [field, value, sentence] of [
    ['reason', '', 'Skriv skälet'],
    ['noConflict', '', 'inte är jävig'],
    ['value', 'gratis', 'Skriv värdet i kronor'],
    ['value', '10', 'lägre än anbudets pris'],
    ['outcome', 'second', 'Välj beslut'],
  ] as const) {
    const answer = await decide(purchase, 'head', { [field]: value })
    expect(answer.status, field).toBe(422)
    expect(answer.text).toContain(sentence)
  }
})

test('a decision and a changed grade at the same moment never part: the ranking kept is that of the grades', async () => {
  const purchase = await graded()
  const [, changed] = await Promise.all([
    decide(purchase),
    as('tove').post(
      `${purchase.path}/bedomning`,
      gradesOf(purchase, [
        [5, 5],
        [0, 0],
        [4, 3],
      ]),
    ),
  ])
  const award = await world.read((tx) =>
    tx.selectFrom('award').select('id').where('purchaseId', '=', purchase.id).executeTakeFirst(),
  )
  // Either the decision came first and the grade was refused, or the grade came first and the decision is asked for again.
  expect(changed.status === 422).toBe(award !== undefined)
})

test('grades stand when the decision is made, and so does the decision', async () => {
  const purchase = await graded()
  await decide(purchase)
  const changed = await as('tove').post(
    `${purchase.path}/bedomning`,
    gradesOf(purchase, [
      [0, 0],
      [0, 0],
      [0, 0],
    ]),
  )
  expect(changed.status).toBe(422)
  expect(changed.text).toContain('betygen ligger fast')
  const touched = await world.write(
    (tx) =>
      tx
        .updateTable('score')
        .set({ pointsHundredths: 0 })
        .where('bidId', 'in', purchase.bidIds)
        .executeTakeFirst(),
    world.asStaff(idOf('tove')),
  )
  expect(touched.numUpdatedRows).toBe(0n)
  const rewritten = world.write(
    (tx) => tx.updateTable('award').set({ reason: 'Annat' }).execute(),
    world.asStaff(idOf('head')),
  )
  await expect(rewritten).rejects.toThrow('permission denied')
})

test('a bid that does not meet the requirements is not ranked, until that is taken back', async () => {
  const purchase = await graded()
  const path = `${purchase.path}/anbud/${purchase.bidIds[1]}/avvisning`
  const unsaid = await as('tove').post(path, {})
  expect(unsaid.status).toBe(422)
  expect(unsaid.text).toContain(`href="#field-reason-${purchase.bidIds[1]}"`)
  expect(unsaid.text, 'what was saved is still there').toContain('Betyg 5')
  expect((await as('outsider').post(path, { reason: 'Nej' })).status).toBe(403)
  expect((await as('tove').post(path, { reason: 'Saknar F-skatt' })).status).toBe(303)
  expect((await as('tove').get(`${purchase.path}/rangordning`)).text).not.toContain('90,00')
  const second = await decide(purchase, 'head', { value: '100 000' })
  expect(second.status).toBe(303)
  const letter = (await as('tove').get(`${purchase.path}/besked`)).text
  expect(letter).toContain('Skogens Webb AB')
  expect((await as('tove').post(`${path}/aterkallelse`)).status).toBe(422)
})

test('letters go once to all who bid, late ones too, with the letter as PDF', async () => {
  const purchase = await aPurchase(world, {
    taskForce: [idOf('tove'), idOf('petter')],
    bids: [...threeBids, { supplier: 'Sena AB', price: 1, isLate: true }],
    title: 'Breven',
  })
  for (const who of ['tove', 'petter'])
    await as(who).post(
      `${purchase.path}/bedomning`,
      gradesOf(purchase, [
        [3, 3],
        [5, 5],
        [4, 3],
      ]),
    )
  expect((await as('tove').post(`${purchase.path}/besked`)).status, 'before the decision').toBe(404)
  await decide(purchase)
  expect((await as('outsider').post(`${purchase.path}/besked`)).status).toBe(403)
  expect((await as('auditor').post(`${purchase.path}/besked`)).status).toBe(403)
  const sent = await as('head').post(`${purchase.path}/besked`)
  expect(sent.status).toBe(303)
  const letters = await world.asOwner<{
    recipient: string
    subject: string
    body_text: string
    attachments: { name: string; content: string }[]
  }>(
    `select recipient, subject, body_text, attachments from nimr.letter where subject like '%Breven%' order by recipient`,
  )
  expect(letters.map(({ recipient }) => recipient)).toEqual(
    [0, 1, 2, 3].map((nth) => `anbud${purchase.id}.${nth}@leverantor.example`),
  )
  const [lost, won, , late] = letters
  expect(won?.subject).toBe('Besked: ni har fått uppdraget: Breven, KS 2021/114-9')
  expect(lost?.body_text).toContain('Ert anbud fick plats 3 av 3 med')
  expect(lost?.body_text).toContain('Det valda anbudet fick 90,00 poäng.')
  expect(lost?.body_text, 'not what the others were graded').not.toContain('Älvdata')
  expect(late?.body_text).toContain('kom in efter anbudstidens slut')
  expect(
    Buffer.from(won?.attachments[0]?.content ?? '', 'base64')
      .toString('latin1')
      .slice(0, 5),
  ).toBe('%PDF-')
  await as('head').post(`${purchase.path}/besked`)
  expect(
    await world.asOwner(`select from nimr.letter where subject like '%Breven%'`),
    'sending again sends nothing',
  ).toHaveLength(4)
})

test('over the direct-award limit nothing is awarded, and the page says what to do instead', async () => {
  const purchase = await graded()
  await world.asOwner(`update nimr.purchase set cpv_code = '80500000-9' where id = $1`, [purchase.id])
  await world.asOwner(
    `insert into nimr.earlier_purchase (municipality_code, subject, cpv_code, decided_on, value_ore, recorded_at)
     values ('2418', 'Kurs', '80511000-9', '2021-02-01', 50000000, now())`,
  )
  const refused = await decide(purchase)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('går över direktupphandlingsgränsen')
  expect(refused.text).toContain('Annonsera upphandlingen')
  expect(refused.text).toContain('inte tillåtet att dela upp')
  expect((await decide(purchase, 'head', { outcome: 'none' })).status).toBe(303)
  await world.asOwner('delete from nimr.earlier_purchase')
})

test('the project manager decides when the beneficiary buys', async () => {
  const purchase = await aPurchase(world, {
    taskForce: [idOf('tove'), idOf('petter')],
    bids: threeBids,
    buyerOrganisation: 'Storumans Kommunföretag AB',
  })
  for (const who of ['tove', 'petter'])
    await as(who).post(
      `${purchase.path}/bedomning`,
      gradesOf(purchase, [
        [3, 3],
        [5, 5],
        [4, 3],
      ]),
    )
  expect((await as('head').get(`${purchase.path}/beslut`)).text).not.toContain('name="outcome"')
  const page = (await as('manager').get(`${purchase.path}/beslut`)).text
  const fields = {
    outcome: 'first',
    value: '120000',
    reason: 'Bäst',
    noConflict: 'ja',
    digest: digestIn(page),
  }
  expect((await as('head').post(`${purchase.path}/beslut`, fields)).status).toBe(403)
  expect((await as('manager').post(`${purchase.path}/beslut`, fields)).status).toBe(303)
})

test('the contract is kept with its file, and only with the chosen supplier', async () => {
  const purchase = await graded()
  const path = `${purchase.path}/avtal`
  const pdf = new File(['%PDF-1.7\n%%EOF'], 'avtal.pdf')
  const form = {
    signedOn: '2021-06-15',
    fromOn: '2021-09-01',
    toOn: '2021-11-30',
    value: '120 000',
    dnr: 'KS 2021/114-12',
  }
  const early = await as('tove').post(path, { ...form, file: pdf })
  expect(early.text).toContain('Ingen leverantör är vald')
  await decide(purchase)
  expect((await as('tove').post(path, form)).text).toContain('Välj filen')
  expect((await as('tove').post(path, { ...form, signedOn: '2022-01-01', file: pdf })).text).toContain(
    'i framtiden',
  )
  expect((await as('tove').post(path, { ...form, toOn: '2021-08-01', file: pdf })).text).toContain(
    'före den första',
  )
  expect(
    (await as('tove').post(path, { ...form, file: new File(['MZ\u0000'], 'avtal.pdf') })).text,
  ).toContain('filtypen')
  expect((await as('outsider').post(path, { ...form, file: pdf })).status).toBe(403)
  expect((await as('tove').post(path, { ...form, file: pdf })).status).toBe(303)
  expect((await as('outsider').get(path)).text).toContain('KS 2021/114-12')
  const record = (await as('auditor').get(`${purchase.path}/dokumentation`)).text
  expect(record).toContain('Dokumentationen är komplett.')
  expect(record).toContain('Skogens Webb AB')
})

test('the papers are PDF/UA and Word, for those who may read the bids', async () => {
  const purchase = await graded('Handlingarna <b>"å"</b>')
  await decide(purchase)
  for (const paper of ['forfragan', 'oppning', 'beslut', `besked-${purchase.bidIds[0]}`, 'dokumentation']) {
    const pdf = await as('tove').get(`${purchase.path}/handlingar/${paper}.pdf`)
    expect(pdf.status, paper).toBe(200)
    expect(pdf.text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect((await as('tove').get(`${purchase.path}/handlingar/${paper}.docx`)).text.slice(0, 2)).toBe('PK')
  }
  for (const paper of ['oppning.pdf', 'beslut.pdf', `besked-${purchase.bidIds[0]}.pdf`])
    expect((await as('outsider').get(`${purchase.path}/handlingar/${paper}`)).status, paper).toBe(404)
  expect((await as('outsider').get(`${purchase.path}/handlingar/forfragan.pdf`)).status).toBe(200)
  for (const odd of ['beslut.exe', 'x', '..%2fetc', 'besked-0.pdf', 'besked-9999999999999999.pdf'])
    expect((await as('tove').get(`${purchase.path}/handlingar/${odd}`)).status, odd).toBe(404)
  expect(door.broken).toEqual([])
})
