import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { waitingLetters } from '../../../test/world/run-jobs.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as events } from '../events/mount.ts'
import { mount } from './mount.ts'

// From asking a company for its declaration to the financier's approval, and that no aid is granted before it.

let world: World
let door: ReturnType<typeof openFrontDoor>
let economist: Visitor
let niaaEconomist: Visitor
let coach: Visitor
let norsjo: Visitor
beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2026-04-20T08:00:00Z')
  door = openFrontDoor(world, [mount, events])
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
  niaaEconomist = door.as(await world.aStaff({ role: 'project_economist', project: 'niaa' }))
  coach = door.as(await world.aStaff({ name: 'Mia Malå', email: 'mia@mala.example' }))
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
})
beforeEach(() => world.clock.set('2026-04-20T08:00:00Z'))
afterAll(async () => {
  expect(door.broken).toEqual([])
  await world.close()
})

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const digestOn = (text: string) => /name="digest" value="([0-9a-f]+)"/.exec(text)?.[1] ?? ''
const versionOn = (text: string) => /name="version" value="(\d+)"/.exec(text)?.[1] ?? ''

/** An intervention of the project on 11 May with a company whose value is reckoned. */
async function reckoned(companyName: string, project: 'nimr' | 'niaa' = 'nimr') {
  const intervention = await world.anIntervention({ title: 'Sälja till Norge', stage: 'registration' })
  if (project === 'niaa')
    await world.asOwner('update nimr.intervention_project set project_id = $2 where intervention_id = $1', [
      intervention.id,
      world.projectId('niaa'),
    ])
  const company = await world.aCompany({ name: companyName })
  await world.anOccasion({
    interventionId: intervention.id,
    startsAt: new Date('2026-05-11T08:00:00Z'),
    endsAt: new Date('2026-05-11T10:00:00Z'),
  })
  const path = `/insatser/${intervention.id}/stod`
  const by = project === 'nimr' ? economist : niaaEconomist
  const made = await by.post(`${path}/berakning`, {
    project: world.projectId(project),
    method: 'per_company',
    publicMoney: '12 500',
    fees: '500',
    basisWords: 'Offert 3 april',
    companyIds: company.id,
    [`seats_${company.id}`]: '1',
    [`minutes_${company.id}`]: '120',
  })
  expect(made.status, made.text).toBe(303)
  return { intervention, company, path }
}

/** The same, asked for; with the company's link. */
async function asked(companyName: string, more: { [field: string]: string } = {}) {
  const made = await reckoned(companyName)
  const email = `vd${made.company.id}@foretag.example`
  const answer = await coach.post(`${made.path}/intyg/ny`, {
    company: made.company.id,
    way: 'link',
    email,
    language: 'sv',
    ...more,
  })
  expect(answer.status, answer.text).toBe(303)
  const [row] = await world.asOwner<{ id: string }>(
    'select id from nimr.aid_declaration where company_id = $1 order by id desc limit 1',
    [made.company.id],
  )
  const letter = (await waitingLetters(world)).find(({ recipient }) => recipient === email)
  const link = /\/l\/\S+/.exec(letter?.text ?? '')?.[0] ?? ''
  return { ...made, id: Number(row?.id), page: `/stod/intyg/${row?.id}`, link, letter: letter?.text ?? '' }
}

const told = {
  sector: 'general',
  fiscalYearEnd: '12-31',
  hasMembers: 'nej',
  medlemrader: '1',
  hasAid: 'ja',
  stodrader: '1',
  stod1grantor: 'Region Västerbotten',
  stod1on: '2025-05-10',
  stod1euro: '12 000',
  stod1regulation: '2023/2831',
  signerName: 'Eva Ek',
  signerTitle: 'Firmatecknare',
  signedPlace: 'Malå',
  isAuthorised: 'ja',
  certified: 'ja',
}

async function signs(link: string, more: { [field: string]: string } = {}) {
  const version = versionOn((await door.visitor.get(link)).text)
  return door.visitor.post(link, { ...told, version, gor: 'skriv-under', ...more })
}

const decision = (companyId: number, digest: string) => ({
  digest,
  companies: companyId,
  grantor: 'k2418',
  grantedOn: '2026-04-20',
  decidedByName: 'Kim Norrman',
  decidedByTitle: 'Näringslivschef',
})

describe('the company declares by its link', () => {
  test('the letter says why, how much and by which regulation; the page is filled with what is known', async () => {
    const { letter, link, company } = await asked('Fjällets Bygg AB')
    expect(letter).not.toContain('plats hålls')
    for (const words of ['12 000 kr', '(EU) 2023/2831', 'försumbart stöd', 'Innan stödet kan börja'])
      expect(plain(letter), words).toContain(words)
    await world.asOwner(
      `insert into nimr.declared_aid (company_id, project_id, municipality_code, grantor_name, regulation, granted_on, amount_eur_cent, source, recorded_at)
        values ($1, $2, '2418', 'Tillväxtverket', '2023/2831', '2025-01-10', 500000, 'economist', now())`,
      [company.id, world.projectId()],
    )
    const page = plain((await door.visitor.get(link)).text)
    for (const words of ['Fjällets Bygg AB', '12 000 kr', 'Tillväxtverket: 5 000 €', 'mia@mala.example'])
      expect(page, words).toContain(words)
  })

  test('rows are added without script, and what was saved is there the next time', async () => {
    const { link } = await asked('Sparvens Plåt AB')
    const version = versionOn((await door.visitor.get(link)).text)
    const more = await door.visitor.post(link, { ...told, version, gor: 'stod' })
    expect(more.status).toBe(200)
    expect(more.text).toContain('name="stod2grantor"')
    expect(more.text).toContain('value="Region Västerbotten"')
    const saved = await door.visitor.post(link, { ...told, hasMembers: '', version, gor: 'spara' })
    expect(saved.status, saved.text).toBe(303)
    const again = await door.visitor.get(link)
    expect(again.text).toContain('value="Region Västerbotten"')
    const stale = await door.visitor.post(link, { ...told, version, gor: 'spara' })
    expect(stale.status).toBe(422)
    expect(stale.text).toContain('ändrats i ett annat fönster')
    expect((await door.visitor.get(`${link}.pdf`)).text.slice(0, 5)).toBe('%PDF-')
  })

  test.each([
    [{ sector: '' }, 'Välj vad stödet ska användas till'],
    [{ fiscalYearEnd: '31 december' }, 'till exempel 12-31'],
    [{ hasMembers: 'ja' }, 'Skriv minst ett företag'],
    [{ hasMembers: 'ja', medlem1name: 'Dottern AB', medlem1orgNumber: '12' }, 'med tio siffror'],
    [{ stod1grantor: '' }, 'Skriv vem som gav stödet'],
    [{ stod1on: 'i våras' }, 'ÅÅÅÅ-MM-DD'],
    [{ stod1on: '2027-01-01' }, 'Dagen har inte varit än'],
    [{ stod1euro: '' }, 'Skriv beloppet i kronor eller euro'],
    [{ stod1euro: 'många' }, 'Skriv euro med siffror'],
    [{ stod1euro: '', stod1kronor: '1 000', stod1on: '2011-05-05' }, 'Skriv beloppet i euro'],
    [{ isAuthorised: '' }, 'behörig firmatecknare'],
    [{ certified: '' }, 'uppgifterna är riktiga'],
  ])('%o is told at its field, and nothing typed is lost', async (wrong, sentence) => {
    const { link } = await asked('Felskrivarna AB')
    const answer = await signs(link, wrong)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.text).toContain('value="Eva Ek"')
  })

  test('signed once: a receipt with a copy, and nothing more to fill in', async () => {
    const { link, id } = await asked('Undertecknarna AB')
    expect((await signs(link)).status).toBe(303)
    const receipt = await door.visitor.get(link)
    expect(receipt.text).toContain('Intyget är undertecknat')
    expect(receipt.text).toContain('Eva Ek, Firmatecknare')
    expect((await door.visitor.get(`${link}.pdf`)).text.slice(0, 5)).toBe('%PDF-')
    const again = await door.visitor.post(link, { ...told, version: '2', gor: 'skriv-under' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('redan undertecknat')
    const rows = await world.asOwner(
      'select amount_eur_cent::int as cent from nimr.aid_declaration_aid where declaration_id = $1',
      [id],
    )
    expect(rows).toEqual([{ cent: 1_200_000 }])
  })

  test('kronor become euro by the rate of the month', async () => {
    const { link, id } = await asked('Kronorna AB')
    // 10 906 kr / 10,9060 kr per euro = 1 000 €
    expect((await signs(link, { stod1euro: '', stod1kronor: '10 906', stod1on: '2026-04-01' })).status).toBe(
      303,
    )
    const rows = await world.asOwner(
      'select amount_eur_cent::int as cent from nimr.aid_declaration_aid where declaration_id = $1',
      [id],
    )
    expect(rows).toEqual([{ cent: 100_000 }])
  })
})

describe('the office takes over, sends and notes the answer', () => {
  test('the whole way, and the declared aid counts once', async () => {
    const { link, page, company, path } = await asked('Hela Vägen AB')
    await signs(link, { stod1euro: '295 000' })
    const signed = plain((await coach.get(page)).text)
    expect(signed).toContain('Stödet får plats: högst 5 000 € ryms, och 1 100,31 € är planerat')
    expect((await coach.post(`${page}/skickat`, { onDay: '2026-04-20' })).text).toContain(
      'För in intygets stöd först',
    )
    expect((await coach.post(`${page}/inforande`, {})).status).toBe(303)
    expect((await coach.post(`${page}/inforande`, {})).text).toContain('redan infört')
    expect(plain((await coach.get(page)).text)).toContain('högst 5 000 € ryms')
    const declared = await world.asOwner(
      'select source, amount_eur_cent::int as cent, superseded_at is null as stands from nimr.declared_aid where company_id = $1',
      [company.id],
    )
    expect(declared).toEqual([{ source: 'declaration', cent: 29_500_000, stands: true }])
    expect((await coach.post(`${page}/skickat`, { onDay: '2026-05-20' })).text).toContain(
      'Dagen har inte varit än',
    )
    expect((await coach.post(`${page}/skickat`, { onDay: '2026-04-20', reference: 'TVV 12' })).status).toBe(
      303,
    )
    expect((await coach.post(`${page}/svar`, { kind: 'refused', onDay: '2026-04-20' })).text).toContain(
      'Skriv vad de svarade',
    )
    expect(
      (await coach.post(`${page}/svar`, { kind: 'supplement_asked', onDay: '2026-04-20', words: 'Namnen' }))
        .status,
    ).toBe(303)
    expect((await coach.post(`${page}/skickat`, { onDay: '2026-04-20' })).status).toBe(303)
    expect((await coach.post(`${page}/svar`, { kind: 'approved', onDay: '2026-04-20' })).status).toBe(303)
    expect((await coach.get(page)).text).toContain('Godkänt av finansiären')
    const offer = await economist.get(path)
    const granted = await economist.post(`${path}/beslut`, decision(company.id, digestOn(offer.text)))
    expect(granted.status, granted.text).toBe(303)
  })

  test('what does not fit is told with the largest amount that does', async () => {
    const { link, page } = await asked('Fulla Taket AB')
    await signs(link, { stod1euro: '299 500' })
    expect(plain((await coach.get(page)).text)).toContain('Stödet får inte plats: högst 500 € ryms')
  })

  test('a newer declaration takes the place of what the one before told', async () => {
    const first = await asked('Nyare Intyg AB')
    await signs(first.link)
    await coach.post(`${first.page}/inforande`, {})
    await coach.post(`${first.path}/intyg/ny`, {
      company: first.company.id,
      way: 'link',
      email: 'ny@foretag.example',
    })
    expect((await door.visitor.get(first.link)).status).toBe(404)
    expect((await coach.get(first.page)).text).toContain('Ersatt av ett nyare')
    const letter = (await waitingLetters(world)).find(({ recipient }) => recipient === 'ny@foretag.example')
    const link = /\/l\/\S+/.exec(letter?.text ?? '')?.[0] ?? ''
    expect((await door.visitor.get(link)).text).toContain('value="Region Västerbotten"')
    await signs(link, { stod1euro: '13 000' })
    const [row] = await world.asOwner<{ id: string }>(
      'select max(id) as id from nimr.aid_declaration where company_id = $1',
      [first.company.id],
    )
    expect((await coach.post(`/stod/intyg/${row?.id}/inforande`, {})).status).toBe(303)
    const rows = await world.asOwner(
      'select amount_eur_cent::int as cent from nimr.declared_aid where company_id = $1 and superseded_at is null',
      [first.company.id],
    )
    expect(rows).toEqual([{ cent: 1_300_000 }])
  })

  test('a signed paper is recorded with its file', async () => {
    const { company, path } = await reckoned('Papperet AB')
    expect((await coach.post(`${path}/intyg/ny`, { company: company.id, way: 'paper' })).status).toBe(303)
    const [row] = await world.asOwner<{ id: string }>(
      'select id from nimr.aid_declaration where company_id = $1',
      [company.id],
    )
    const page = `/stod/intyg/${row?.id}`
    const form = {
      ...told,
      version: versionOn((await coach.get(`${page}/papper`)).text),
      signedOn: '2026-04-18',
      gor: 'registrera',
    }
    expect((await coach.post(`${page}/papper`, form)).text).toContain(
      'Välj filen med det undertecknade papperet',
    )
    const paper = new File(['%PDF-1.7 intyg'], 'intyg.pdf', { type: 'application/pdf' })
    expect((await coach.post(`${page}/papper`, { ...form, signedOn: '2026-06-01', paper })).text).toContain(
      'Dagen har inte varit än',
    )
    const kept = await coach.post(`${page}/papper`, { ...form, paper })
    expect(kept.status, kept.text).toBe(303)
    const [file] = await world.asOwner(
      'select f.kind, d.signed_way, d.signed_on::text from nimr.file f join nimr.aid_declaration d on d.signed_file_id = f.id where d.id = $1',
      [row?.id],
    )
    expect(file).toEqual({ kind: 'signed_declaration', signed_way: 'paper', signed_on: '2026-04-18' })
  })

  test('withdrawn: the link is a page that does not exist; others neither read nor write', async () => {
    const { link, page } = await asked('Återkallade Intyg AB')
    for (const path of [page, `${page}.pdf`, `${page}/papper`])
      expect((await norsjo.get(path)).status, path).toBe(404)
    expect((await norsjo.post(`${page}/aterkallelse`, { words: 'x' })).status).toBe(404)
    expect((await coach.post(`${page}/aterkallelse`, { words: '' })).status).toBe(422)
    expect((await coach.post(`${page}/aterkallelse`, { words: 'Insatsen ställs in' })).status).toBe(303)
    expect((await door.visitor.get(link)).status).toBe(404)
    expect((await door.visitor.post(link, told)).status).toBe(404)
  })
})

describe('no aid before it', () => {
  test('of 2014–2020 a signed declaration is enough; without one the grant is refused whole', async () => {
    const { company, path } = await reckoned('Utan Intyg AB')
    const offer = await economist.get(path)
    const answer = await economist.post(`${path}/beslut`, decision(company.id, digestOn(offer.text)))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Utan Intyg AB har inte skrivit under något intyg')
  })

  test('of 2021–2027 the financier has to have approved it', async () => {
    await world.asOwner(`update nimr.project set programme_period = '2021-2027' where key = 'niaa'`)
    const { company, path, intervention } = await reckoned('Nya Perioden AB', 'niaa')
    const declaration = {
      companyId: company.id,
      interventionId: intervention.id,
      project: 'niaa',
      on: '2026-04-10',
    } as const
    await world.aDeclaration(declaration)
    const offer = await niaaEconomist.get(path)
    const tooEarly = await niaaEconomist.post(`${path}/beslut`, decision(company.id, digestOn(offer.text)))
    expect(tooEarly.text).toContain('Finansiären har inte godkänt intyget från Nya Perioden AB')
    await world.asOwner(`insert into nimr.aid_declaration_event (declaration_id, kind, on_day, at)
      select id, k, '2026-04-12', now() from nimr.aid_declaration, unnest(array['sent_to_financier', 'approved']) k where company_id = ${company.id}`)
    const granted = await niaaEconomist.post(`${path}/beslut`, decision(company.id, digestOn(offer.text)))
    expect(granted.status, granted.text).toBe(303)
  })
})
