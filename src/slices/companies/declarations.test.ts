import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { runJobs, waitingLetters } from '../../../test/world/run-jobs.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let coach: Visitor
let norsjo: Visitor
beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  coach = door.as(await world.aStaff({ name: 'Mia Malå', email: 'mia@mala.example' }))
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
})
afterAll(() => world?.close())

const declared = {
  address: 'Storgatan 1, Malå',
  directors: 'Eva Ek, verkställande direktör',
  type: 'related',
  year: '2020',
  awu: '12',
  turnover: '14 000',
  balance: '8 000',
  categoryChanged: 'nej',
  agarerader: '1',
  agare1name: 'Moderbolaget Exempel AB',
  agare1kind: 'enterprise',
  agare1capital: '60',
  agare1votes: '70',
  agare1awu: '45',
  agare1turnover: '60 000',
  agare1balance: '40 000',
  agdrader: '0',
  signerName: 'Eva Ek',
  signerCapacity: 'Firmatecknare',
  signedPlace: 'Malå',
  signedOn: '2021-06-10',
  certified: 'ja',
}

/** A company that was asked, and the address of its link. */
async function asked(name: string) {
  const company = await world.aCompany({ name })
  const path = `/foretag/${company.id}/agaruppgifter`
  const answer = await coach.post(path, { email: `eva@${company.id}.example` })
  expect(answer.status).toBe(303)
  await runJobs(world, mount.jobs ?? [])
  const letter = (await waitingLetters(world)).find(
    ({ recipient }) => recipient === `eva@${company.id}.example`,
  )
  return { company, path, link: /\/l\/\S+/.exec(letter?.text ?? '')?.[0] ?? '' }
}

async function newest(companyId: number) {
  const [row] = await world.asOwner<{ id: string; outcome: string | null; nth: number }>(
    'select id, outcome, nth from nimr.sme_declaration where company_id = $1 order by id desc limit 1',
    [companyId],
  )
  return row
}
const shownIn = (page: string) => /name="shown" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''

describe('a company declares its owners and size by its link', () => {
  test('rows are added without script, and nothing typed is lost on the way', async () => {
    const { link } = await asked('Radläggarna AB')
    expect((await door.visitor.get(link)).text).toContain('Ägare och storlek: Radläggarna AB')
    const more = await door.visitor.post(link, { ...declared, gor: 'agare' })
    expect(more.status).toBe(200)
    expect(more.text).toContain('name="agare2name"')
    expect(more.text).toContain('value="Moderbolaget Exempel AB"')
    expect(more.text).toContain('value="Eva Ek"')
  })

  test.each([
    [{ awu: 'några' }, 'Skriv antalet årsarbetskrafter'],
    [{ turnover: '', balance: '' }, 'Fyll i omsättning eller balansomslutning'],
    [{ agare1capital: '101' }, 'Skriv en andel mellan 0 och 100'],
    [{ agare1name: '' }, 'Skriv namnet'],
    [{ agare2name: 'Andra AB', agare2capital: '41', agarerader: '2' }, 'mer än 100 procent tillsammans'],
    [{ agare1orgNumber: '123' }, 'organisationsnummer med tio siffror'],
    [{ signedOn: '2022-01-01' }, 'Dagen har inte varit än'],
    [{ certified: '' }, 'Kryssa i'],
    [
      {
        agare1name: '',
        agare1capital: '',
        agare1votes: '',
        agare1awu: '',
        agare1turnover: '',
        agare1balance: '',
      },
      'Lägg till minst en ägare',
    ],
  ])('%o is told at its field and kept', async (wrong, sentence) => {
    const { link } = await asked('Felskrivarna AB')
    const answer = await door.visitor.post(link, { ...declared, ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.text).toContain('value="Storgatan 1, Malå"')
  })

  test('the coach compares, takes over by one button, and the class follows', async () => {
    const { company, path, link } = await asked('Dottern Exempel AB')
    expect((await door.visitor.post(link, declared)).status).toBe(303)
    expect((await door.visitor.get(`${link}?skickat=ja`)).text).toContain('Tack! Uppgifterna är skickade.')
    const sent = await newest(company.id)
    const page = await coach.get(`${path}/${sent?.id}`)
    expect(page.text).toContain('Ägare: Moderbolaget Exempel AB')
    expect(page.text).toContain('inte inlagt')
    const shown = shownIn(page.text)
    expect((await coach.post(`${path}/${sent?.id}/overtagande`, { shown })).status).toBe(303)
    expect((await newest(company.id))?.outcome).toBe('taken_over')
    const [size] = await world.asOwner(
      'select size_class, basis from nimr.size_assessment where company_id = $1 and year = 2020 and superseded_at is null',
      [company.id],
    )
    // 12 + 45 = 57 annual work units, with the mother that votes 70 %.
    expect(size).toEqual({ size_class: 'medium', basis: 'group' })
    const [held] = await world.asOwner(
      `select g.capital_bp, g.votes_bp, g.source_kind, y.awu::float as awu from nimr.holding g join nimr.holder h on h.id = g.owned_id
        join nimr.holder_year y on y.holder_id = g.owner_id where h.company_id = $1`,
      [company.id],
    )
    expect(held).toEqual({ capital_bp: 6000, votes_bp: 7000, source_kind: 'declared', awu: 45 })
    const again = await coach.post(`${path}/${sent?.id}/overtagande`, { shown })
    expect(again.status).toBe(422)
    expect(again.text).toContain('redan hanterade')
  })

  test('what moved since it was shown is shown again before it is taken over', async () => {
    const { company, path, link } = await asked('Rörliga Målet AB')
    await door.visitor.post(link, declared)
    const sent = await newest(company.id)
    const shown = shownIn((await coach.get(`${path}/${sent?.id}`)).text)
    const owner = {
      party: 'outside',
      kind: 'enterprise',
      name: 'Kom Emellan AB',
      capital: '30',
      votes: '30',
      sourceKind: 'coach',
    }
    expect((await coach.post(`/foretag/${company.id}/agare/nytt?som=agare`, owner)).status).toBe(303)
    const late = await coach.post(`${path}/${sent?.id}/overtagande`, { shown })
    expect(late.status).toBe(422)
    expect(late.text).toContain('Registret har ändrats')
    expect(late.text).toContain('Avslutas')
    expect((await newest(company.id))?.outcome).toBeNull()
    expect((await coach.post(`${path}/${sent?.id}/overtagande`, { shown: shownIn(late.text) })).status).toBe(
      303,
    )
    const rows = await world.asOwner(
      `select o.name, g.ended_on::text as ended from nimr.holding g join nimr.holder h on h.id = g.owned_id
        join nimr.holder o on o.id = g.owner_id where h.company_id = $1 order by 1`,
      [company.id],
    )
    expect(rows).toEqual([
      { name: 'Kom Emellan AB', ended: '2021-06-10' },
      { name: 'Moderbolaget Exempel AB', ended: null },
    ])
  })

  test('a correction is a new version, and the one before stands as it was sent', async () => {
    const { company, path, link } = await asked('Rättarna AB')
    await door.visitor.post(link, declared)
    const first = await newest(company.id)
    expect((await door.visitor.get(link)).text).toContain('value="Moderbolaget Exempel AB"')
    await door.visitor.post(link, { ...declared, type: 'standalone' })
    const second = await newest(company.id)
    expect([first?.nth, second?.nth]).toEqual([1, 2])
    const page = await coach.get(path)
    expect(page.text).toContain('Ersatt av en nyare')
    await expect(
      world.asOwner(`update nimr.sme_declaration set content = '{}' where id = $1`, [first?.id]),
    ).rejects.toThrow(/stands as it was sent/)
  })

  test('a rejected one tells the company why, and it may send again', async () => {
    const { company, path, link } = await asked('Avvisade AB')
    await door.visitor.post(link, declared)
    const sent = await newest(company.id)
    expect((await coach.post(`${path}/${sent?.id}/avvisning`, { reason: '' })).status).toBe(422)
    expect((await coach.post(`${path}/${sent?.id}/avvisning`, { reason: 'Året är fel' })).status).toBe(303)
    expect((await door.visitor.get(link)).text).toContain('behöver rättas: Året är fel')
    expect((await door.visitor.post(link, { ...declared, year: '2019' })).status).toBe(303)
    expect((await newest(company.id))?.nth).toBe(2)
  })

  test('it is a paper with the amounts in thousand euro and the rate', async () => {
    const { company, path, link } = await asked('Papperet AB')
    await door.visitor.post(link, declared)
    const pdf = await coach.get(`${path}/${(await newest(company.id))?.id}/forsakran.pdf`)
    expect(pdf.status).toBe(200)
    expect(pdf.text.startsWith('%PDF-')).toBe(true)
  })

  test('a withdrawn link is a page that does not exist, and others neither read nor settle it', async () => {
    const { company, path, link } = await asked('Återkallade AB')
    await door.visitor.post(link, declared)
    const sent = await newest(company.id)
    for (const page of [path, `${path}/${sent?.id}`, `${path}/${sent?.id}/forsakran.pdf`])
      expect((await norsjo.get(page)).status, page).toBe(403)
    expect((await norsjo.post(`${path}/${sent?.id}/overtagande`, { shown: 'x' })).status).toBe(403)
    const id = /lankar\/(\d+)\//.exec((await coach.get(path)).text)?.[1]
    expect((await coach.post(`${path}/lankar/${id}/aterkallelse`, { version: '1' })).status).toBe(303)
    expect((await door.visitor.get(link)).status).toBe(404)
    expect((await door.visitor.post(link, declared)).status).toBe(404)
  })
})

describe('mergers and splits', () => {
  const source = { happenedOn: '2021-03-01', sourceWords: 'Registrerad 2021-03-02' }

  test('a merged company ends on the day, once, and lives again when it is undone', async () => {
    const gone = await world.aCompany({ name: 'Uppgångna AB' })
    const into = await world.aCompany({ name: 'Övertagaren AB' })
    const path = `/foretag/${gone.id}/fusion/ny`
    const form = { ...source, into: 'Övertagaren AB' }
    expect((await coach.post(path, { ...form, happenedOn: '2022-01-01' })).text).toContain(
      'har inte varit än',
    )
    expect((await coach.post(path, { ...form, into: 'Uppgångna AB' })).text).toContain(
      'inte gå upp i sig självt',
    )
    expect((await norsjo.post(path, form)).status).toBe(403)
    expect((await coach.post(path, form)).status).toBe(303)
    expect((await coach.post(path, form)).text).toContain('har redan upphört')
    const ended = () => world.asOwner('select ended_on::text from nimr.company where id = $1', [gone.id])
    expect(await ended()).toEqual([{ ended_on: '2021-03-01' }])
    for (const { id } of [gone, into])
      expect((await coach.get(`/foretag/${id}/agare`)).text).toContain(
        'Uppgångna AB gick upp i Övertagaren AB',
      )
    const page = (await coach.get(`/foretag/${gone.id}/agare`)).text
    const event = /handelser\/(\d+)\/angra/.exec(page)?.[1]
    expect((await coach.post(`/foretag/${gone.id}/handelser/${event}/angra`, { version: '1' })).status).toBe(
      303,
    )
    expect(await ended()).toEqual([{ ended_on: null }])
    expect((await coach.get(`/foretag/${gone.id}/agare`)).text).toContain('den räknas inte')
  })

  test('a split needs its parts, and their equity when nobody took over the activity', async () => {
    const split = await world.aCompany({ name: 'Kluvna AB' })
    await world.aCompany({ name: 'Halvan Ett AB' })
    await world.aCompany({ name: 'Halvan Två AB' })
    const path = `/foretag/${split.id}/delning/ny`
    const form = {
      ...source,
      endsCompany: 'ja',
      part1: 'Halvan Ett AB',
      part2: 'Halvan Två AB',
      tookOver: 'okand',
    }
    expect((await coach.post(path, { ...form, part2: '' })).text).toContain('minst två delar')
    expect((await coach.post(path, { ...form, part2: 'Halvan Ett AB' })).text).toContain('står som två delar')
    const without = await coach.post(path, form)
    expect(without.status).toBe(422)
    expect(without.text).toContain('Fyll i det egna kapitalet')
    expect(without.text).toContain('value="Halvan Två AB"')
    expect((await coach.post(path, { ...form, equity1: '3 000 000', equity2: '1 000 000' })).status).toBe(303)
    const parts = await world.asOwner(
      `select p.equity_ore::text from nimr.company_event_part p join nimr.company_event e on e.id = p.event_id where e.company_id = $1 order by 1 desc`,
      [split.id],
    )
    expect(parts).toEqual([{ equity_ore: '300000000' }, { equity_ore: '100000000' }])
  })
})
