import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as desk } from '../desk/mount.ts'
import { mount } from './mount.ts'

// From the page of an intervention to the register: what an economist, a coach and a visitor see and do.

let world: World
let door: ReturnType<typeof openFrontDoor>
let economist: Visitor
let mala: Visitor
let norsjo: Visitor
let auditor: Visitor
beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2026-04-20T08:00:00Z')
  door = openFrontDoor(world, [desk, mount])
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
  mala = door.as(await world.aStaff())
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
})
beforeEach(() => world.clock.set('2026-04-20T08:00:00Z'))
afterAll(async () => {
  expect(door.broken).toEqual([])
  await world.close()
})

const digestOn = (text: string) => /name="digest" value="([0-9a-f]+)"/.exec(text)?.[1] ?? ''

/** An intervention on 11 May with a company that is to come, and its value reckoned. */
async function reckoned(values: { companyName?: string; kronor?: string } = {}) {
  const intervention = await world.anIntervention({ title: 'Sälja till Norge', stage: 'registration' })
  const company = await world.aCompany({
    name: values.companyName ?? 'Fjällbygg i Malå AB',
    sniCode: '41200',
    sniVersion: '2007',
  })
  await world.anOccasion({
    interventionId: intervention.id,
    startsAt: new Date('2026-05-11T08:00:00Z'),
    endsAt: new Date('2026-05-11T10:00:00Z'),
  })
  const path = `/insatser/${intervention.id}/stod`
  const made = await economist.post(`${path}/berakning`, {
    project: world.projectId(),
    method: 'per_company',
    publicMoney: values.kronor ?? '12 500',
    fees: '500',
    basisWords: 'Offert 3 april',
    companyIds: company.id,
    [`seats_${company.id}`]: '1',
    [`minutes_${company.id}`]: '120',
  })
  expect(made.status, made.text).toBe(303)
  await world.aDeclaration({ companyId: company.id, interventionId: intervention.id, on: '2026-04-01' })
  return { intervention, company, path }
}

const decision = (companyId: number, digest: string, more = {}) => ({
  digest,
  companies: companyId,
  grantor: 'k2418',
  grantedOn: '2026-04-20',
  decidedByName: 'Kim Norrman',
  decidedByTitle: 'Näringslivschef',
  dnr: 'KS 2026/7',
  ...more,
})

test('value, decision, notice, register: each step on its page', async () => {
  const { company, path } = await reckoned()
  const page = await economist.get(path)
  for (const words of [
    '12 000 kr',
    '1 100,31 €',
    'Får plats',
    'Bransch inte frågad',
    'Offert 3 april',
    '10,9060 kr per euro',
  ])
    expect(page.text.replaceAll('\u00a0', ' '), words).toContain(words)
  const granted = await economist.post(`${path}/beslut`, decision(company.id, digestOn(page.text)))
  expect(granted.status, granted.text).toBe(303)
  const after = await economist.get(path)
  const grantPath = /\/stod\/\d+/.exec(after.text.slice(after.text.indexOf('Gäller')))?.[0] ?? ''
  const grant = await economist.get(grantPath)
  for (const words of [
    'Kim Norrman',
    'KS 2026/7',
    '300 000',
    'Ska vara inskrivet senast 20 maj 2026',
    '41200 (SNI 2007)',
  ])
    expect(grant.text.replaceAll('\u00a0', ' '), words).toContain(words)

  const pdf = await economist.get(`${grantPath}/underrattelse.pdf`)
  expect(pdf.text.slice(0, 5)).toBe('%PDF-')
  expect(
    (await economist.post(`${grantPath}/underrattelse`, { language: 'sv', sentBy: 'mail' })).text,
  ).toContain('Skriv vart den ska skickas')
  const sent = await economist.post(`${grantPath}/underrattelse`, {
    language: 'sv',
    sentBy: 'mail',
    to: 'info@fjallbygg.example',
  })
  expect(sent.status, sent.text).toBe(303)
  const [letter] = await world.asOwner<{ body: string; name: string }>(
    `select body_text as body, attachments -> 0 ->> 'name' as name from nimr.letter where recipient = 'info@fjallbygg.example'`,
  )
  expect(letter?.name).toBe('Underrättelse.pdf')
  for (const words of [
    'Kommissionens förordning (EU) 2023/2831 av den 13 december 2023',
    'EUT L, 2023/2831, 15.12.2023',
    '1 100,31 €',
    'tio år',
  ])
    expect(letter?.body.replaceAll('\u00a0', ' '), words).toContain(words)

  const register = await economist.get('/ekonomi/stod/register')
  const row = /\/ekonomi\/stod\/register\/\d+/.exec(register.text)?.[0] ?? ''
  expect((await economist.post(row, { enteredOn: '2026-04-20' })).text).toContain('Skriv numret')
  expect((await economist.post(row, { enteredOn: '2026-04-20', reference: 'SE-77' })).status).toBe(303)
  expect((await auditor.get('/ekonomi/stod/register.csv')).text).toContain('Fjällbygg i Malå AB')
  expect(JSON.parse((await auditor.get('/ekonomi/stod/register.json')).text).rows[0]).toMatchObject({
    amount_eur: 1100.31,
    entered_reference: 'SE-77',
  })
  expect((await auditor.get('/ekonomi/stod/register.xlsx')).text.slice(0, 2)).toBe('PK')
  expect((await door.visitor.get('/stodregister')).text).toContain('Fjällbygg i Malå AB')
  expect((await door.english.get('/stodregister?ar=2026')).text).toContain('De minimis aid')
})

test('what was decided elsewhere meanwhile is asked again; what does not fit is refused with the largest amount, and nothing typed is lost', async () => {
  const { company, path } = await reckoned({ companyName: 'Björnens Frakt AB' })
  const page = await economist.get(path)
  const told = await economist.post(`/foretag/${company.id}/stod/tidigare`, {
    grantorName: 'Region Västerbotten',
    grantedOn: '2025-05-02',
    regulation: '2023/2831',
    euro: '299 500',
    project: world.projectId(),
  })
  expect(told.status, told.text).toBe(303)
  const stale = await economist.post(`${path}/beslut`, decision(company.id, digestOn(page.text)))
  expect(stale.status).toBe(422)
  expect(stale.text).toContain('Något har ändrats')
  expect(stale.text).toContain('Kim Norrman')
  const again = await economist.get(path)
  expect(again.text).toContain('Får inte plats')
  const refused = await economist.post(`${path}/beslut`, decision(company.id, digestOn(again.text)))
  expect(refused.status).toBe(422)
  // 500,00 € × 10,906 = 5 453 kr
  expect(refused.text.replaceAll('\u00a0', ' ')).toContain('Högst 5 453 kr (500 €)')
})

test('a coach sees that it does not fit and not who gave what; own grants only', async () => {
  const { company, path } = await reckoned({ companyName: 'Älgens Plåt AB' })
  await economist.post(`/foretag/${company.id}/stod/tidigare`, {
    grantorName: 'Hemlig Givare AB',
    grantedOn: '2025-05-02',
    regulation: '2023/2831',
    euro: '300 000',
    project: world.projectId(),
  })
  for (const coach of [mala, norsjo]) {
    const page = await coach.get(`/foretag/${company.id}/stod`)
    expect(page.status).toBe(200)
    expect(page.text).toContain(
      '0 € kvar av 300 000 €'.replaceAll(' ', '\u00a0').replace('\u00a0kvar\u00a0av\u00a0', ' kvar av '),
    )
    expect(page.text).not.toContain('Hemlig Givare')
  }
  expect((await mala.get(`/foretag/${company.id}`)).text).toContain('Utrymme för stöd av mindre betydelse')
  const suggested = JSON.parse((await mala.get('/sok/forslag?q=%C3%84lgens&typ=foretag')).text)
  expect(suggested[0].detail).toContain('Inget utrymme')
  expect((await mala.get(path)).text).not.toContain('Besluta om stödet')
  expect((await mala.post(`${path}/beslut`, decision(company.id, 'x'))).status).toBe(403)
  expect((await mala.get('/ekonomi/stod')).status).toBe(200)
})

test('a coach writes down what a company of the own municipality told, and asks about its sector', async () => {
  const company = await world.aCompany({ name: 'Renens Kött AB' })
  const here = `/foretag/${company.id}/stod`
  const told = {
    grantorName: 'Länsstyrelsen',
    grantedOn: '2024-02-29',
    regulation: '1408/2013',
    kronor: '10 000',
    project: world.projectId(),
  }
  expect((await mala.post(`${here}/tidigare`, { ...told, kronor: '', euro: '' })).text).toContain(
    'Skriv beloppet i kronor eller euro',
  )
  expect((await mala.post(`${here}/tidigare`, { ...told, grantedOn: '2026-04-21' })).text).toContain(
    'Dagen har inte varit än',
  )
  expect((await mala.post(`${here}/tidigare`, told)).status).toBe(303)
  expect((await mala.get(here)).text).toContain('Länsstyrelsen')
  expect((await norsjo.post(`${here}/tidigare`, told)).status).toBe(403)
  const answers = { version: 0, sector: 'agriculture', fiscalYearEnd: '04-30' }
  expect((await mala.post(`${here}/uppgifter`, { ...answers, fiscalYearEnd: '04-31' })).text).toContain(
    'Skriv månad och dag',
  )
  expect((await mala.post(`${here}/uppgifter`, answers)).status).toBe(303)
  expect((await mala.post(`${here}/uppgifter`, answers)).status).toBe(409)
  expect((await mala.get(here)).text).toContain('(EU) 1408/2013')
  const row = /tidigare\/(\d+)\/raknas-inte/.exec((await mala.get(here)).text)?.[0] ?? ''
  expect((await mala.post(`${here}/${row}`, { reason: 'Hörde inte hit' })).status).toBe(303)
  expect((await mala.get(here)).text).toContain('Hörde inte hit')
})

test('a month without a rate is said with the way to enter it, and careless words come back', async () => {
  world.clock.set('2026-07-02T08:00:00Z')
  const { path } = await reckoned({ companyName: 'Tranans Bygg AB' })
  const page = await economist.get(path)
  expect(page.text).toContain('/ekonomi/stod/kurser?manad=2026-07')
  const enter = (more: object) =>
    economist.post('/ekonomi/stod/kurser', {
      month: '2026-07',
      rate: '10,9',
      sourceWords: 'InforEuro 1 juli',
      ...more,
    })
  expect((await enter({ rate: 'elva' })).status).toBe(422)
  expect((await enter({ month: '2026-08' })).text).toContain('har inte börjat')
  expect((await enter({ month: '2026-03' })).text).toContain('följer med')
  expect((await mala.post('/ekonomi/stod/kurser', {})).status).toBe(403)
  expect((await enter({})).status).toBe(303)
  expect((await economist.get(path)).text).toContain('Besluta om stödet')
})

test('a company is added to the planned ones without script, and a method that lacks its numbers says so', async () => {
  const intervention = await world.anIntervention({ stage: 'content' })
  const one = await world.aCompany({ name: 'Järvens Såg AB' })
  const path = `/insatser/${intervention.id}/stod/berakning`
  const typed = { project: world.projectId(), method: 'price_list', publicMoney: '1000', basisWords: 'Lista' }
  const added = await economist.post(path, { ...typed, act: 'add', company: 'Järvens Såg AB' })
  expect(added.status).toBe(200)
  expect(added.text).toContain(`seats_${one.id}`)
  expect((await economist.post(path, { ...typed, act: 'add', company: 'Finns inte AB' })).text).toContain(
    'Inget företag heter så',
  )
  const rows = { companyIds: one.id, [`seats_${one.id}`]: '2', [`minutes_${one.id}`]: 'många' }
  expect((await economist.post(path, { ...typed, ...rows })).text).toContain('Skriv ett helt tal')
  expect((await economist.post(path, { ...typed, ...rows, [`minutes_${one.id}`]: '0' })).text).toContain(
    'Prislistan saknas',
  )
  const priced = { ...typed, ...rows, [`minutes_${one.id}`]: '0', priceOf: 'seat', price: '900,50' }
  expect((await economist.post(path, priced)).status).toBe(303)
  expect((await economist.get(`/insatser/${intervention.id}/stod`)).text.replaceAll('\u00a0', ' ')).toContain(
    '1 801 kr',
  )
  expect((await mala.get(path)).status).toBe(403)
})

test('what is due is on the page of the day and on that of the economy', async () => {
  world.clock.set('2026-05-18T08:00:00Z')
  for (const [who, href] of [
    [economist, '/'],
    [mala, '/'],
    [economist, '/ekonomi/stod'],
  ] as const) {
    const page = await who.get(href)
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('Stöd att skriva in')
  }
  world.clock.set('2026-04-20T08:00:00Z')
  const { company, path } = await reckoned({ companyName: 'Sältingens Fisk AB' })
  await economist.post(`${path}/beslut`, decision(company.id, digestOn((await economist.get(path)).text)))
  await world.asOwner(
    `insert into nimr.project_account (project_id, municipality_code) values (${world.projectId()}, '2418')`,
  )
  world.clock.set('2026-05-25T08:00:00Z')
  for (const [who, href] of [
    [economist, '/'],
    [mala, '/'],
    [economist, '/ekonomi/stod'],
    [economist, '/ekonomi'],
  ] as const)
    expect((await who.get(href)).text, href).toContain('Försenad')
  expect((await norsjo.get('/')).text).not.toContain('Sältingens')
})

test('an intervention that costs money while its aid is not reckoned stands on the page of the economy until it is', async () => {
  const forgotten = await world.anIntervention({ title: 'Glömda kursen', stage: 'delivery' })
  const { intervention } = await reckoned({ companyName: 'Tallbackens Trä AB' })
  const account = `(select id from nimr.project_account where project_id = ${world.projectId()} and municipality_code = '2418')`
  for (const { id } of [forgotten, intervention])
    await world.asOwner(
      `insert into nimr.cost (account_id, intervention_id, cost_type_code, origin, description, amount_ore, recorded_at)
       values (${account}, ${id}, 'external_services', 'hand', 'Kursledare', 1250000, '2026-04-20T09:00Z')`,
    )
  const said = (await economist.get('/ekonomi')).text
  expect(said).toContain('Kostar, men stödet är inte beräknat')
  expect(said).toContain(`href="/insatser/${forgotten.id}/stod"`)
  expect(said).not.toContain(`href="/insatser/${intervention.id}/stod"`)
  expect((await mala.get('/ekonomi')).text).not.toContain('Kostar, men stödet är inte beräknat')
})
