import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aForm, idOf, openCast } from '../../../test/world/company-cast.ts'
import { luhnDigit } from '../../kit/org-number.ts'
import { assess } from './assess.ts'
import { listProjectTargets, loadAssessed } from './assess-queries.ts'
import { groupsAround } from './size-assess.ts'

let cast: Awaited<ReturnType<typeof openCast>>
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => cast.world.close())
const as = (name: string) => cast.as(name)

const operator = { kind: 'operator', name: 'test' } as const

describe('a coach enters a company', () => {
  let id: number

  test('and finds it on its page, in the register and by searching', async () => {
    const answer = await as('own').post('/foretag/ny', aForm())
    expect(answer.status).toBe(303)
    id = idOf(answer)
    expect(await as('own').page(`/foretag/${id}`)).toContain('556000-4615')
    expect(await as('own').page('/foretag')).toContain('Älvdalens Trä AB')
    for (const words of ['älvdal', 'ÄLV trä', '5560004615', '556000-46', 'lvdalens'])
      expect(await as('own').page(`/foretag?sok=${encodeURIComponent(words)}`), words).toContain(
        'Älvdalens Trä AB',
      )
    expect(await as('own').page('/foretag?sok=finnsinte')).toContain('Inget företag passar urvalet')
  })

  test('is told when the number is taken, also by another office, and led to the company', async () => {
    for (const orgNumber of ['556000-4615', '165560004615']) {
      const answer = await as('other').post(
        '/foretag/ny',
        aForm({ name: 'Annat namn AB', orgNumber, seatMunicipalityCode: '2417' }),
      )
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(`href="/foretag/${id}"`)
    }
  })

  test('is warned of a similar name in the same municipality, and may enter it anyway', async () => {
    const form = aForm({
      name: 'Älvdalens trä handelsbolag',
      orgNumber: `969600000${luhnDigit('969600000')}`,
      legalForm: 'trading_partnership',
    })
    const check = await as('own').post('/foretag/ny', form)
    const page = await check.text()
    expect(check.status).toBe(422)
    expect(page).toContain('Finns företaget redan?')
    expect((await as('own').post('/foretag/ny', { ...form, anyway: 'ja' })).status).toBe(303)
  })

  test('is told so already while writing', async () => {
    const remark = async (query: string) => (await as('own').get(`/foretag/likadana?${query}`)).json()
    const link = { href: `/foretag/${id}`, label: 'Älvdalens Trä AB' }
    expect(await remark('orgNumber=5560004615')).toEqual({ text: 'Företaget finns redan', links: [link] })
    const similar = await remark(`name=${encodeURIComponent('älvdalens trä')}&seatMunicipalityCode=2418`)
    expect(similar).toMatchObject({ text: 'Finns företaget redan?' })
    expect(await remark('name=Helt+annat')).toEqual({ text: '', links: [] })
    expect((await as('auditor').get('/foretag/likadana?name=x')).status).toBe(403)
  })

  test('declares a year, and the size and target group follow with their steps', async () => {
    const year = { year: '2020', awu: '12', turnover: '30 000 000', source: 'declared' }
    expect((await as('own').post(`/foretag/${id}/ar/nytt`, year)).status).toBe(303)
    const page = await as('own').page(`/foretag/${id}`)
    expect(page).toContain('Ingår i målgruppen')
    expect(page).toContain('Så har storleken räknats')
    expect(await as('own').page('/foretag?malgrupp=in&storlek=small')).toContain('Älvdalens Trä AB')
    const again = await as('own').post(`/foretag/${id}/ar/nytt`, year)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('redan inlagt')
  })

  test('corrects the headcount from 12 to 300, and the company is no longer counted, with the reason', async () => {
    const form = { year: '2020', version: '1', awu: '300', turnover: '30 000 000', source: 'declared' }
    expect((await as('own').post(`/foretag/${id}/ar/2020`, form)).status).toBe(303)
    expect(await as('own').page(`/foretag/${id}`)).toContain('Stort företag')
    const { rows } = await cast.world.read((tx) =>
      sql<{
        n: number
      }>`select count(*) as n from nimr.size_assessment where company_id = ${id} and superseded_at is not null`.execute(
        tx,
      ),
    )
    expect(rows[0]?.n).toBe(1)
    const stale = await as('own').post(`/foretag/${id}/ar/2020`, form)
    expect(stale.status).toBe(409)
  })

  test('changes the facts, but not over what somebody else just changed', async () => {
    const form = aForm({ name: 'Älvdalens Trä och Bygg AB', version: '1' })
    expect((await as('own').post(`/foretag/${id}/andra`, form)).status).toBe(303)
    expect((await as('head').post(`/foretag/${id}/andra`, form)).status).toBe(409)
    const history = await as('own').page(`/foretag/${id}/historik`)
    expect(history).toContain('Älvdalens Trä AB → Älvdalens Trä och Bygg AB')
    expect(history).toContain('Årsarbetskrafter: 12 → 300')
  })

  test('may not move the seat so that the own office would lose the company of another', async () => {
    const norsjo = await cast.world.aCompany({
      seatMunicipalityCode: '2418',
      keptByMunicipalityCode: '2417',
      name: 'Flyttar AB',
    })
    const form = aForm({
      name: 'Flyttar AB',
      orgNumber: norsjo.orgNumber ?? '',
      seatMunicipalityCode: '2417',
      version: '1',
    })
    const answer = await as('own').post(`/foretag/${norsjo.id}/andra`, form)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('hör företaget inte längre till din kommun')
  })
})

describe('what is typed wrong', () => {
  test.each([
    ['an empty form', {}, 'Skriv företagets namn'],
    ['a wrong number', aForm({ orgNumber: '556000-4616' }), 'Numret stämmer inte'],
    ['no number', aForm({ orgNumber: '' }), 'Skriv företagets organisationsnummer'],
    [
      'a personal number for a limited company',
      aForm({ orgNumber: '811228-9874' }),
      'Det här är ett personnummer',
    ],
    [
      'an organisation number for a sole trader',
      aForm({ legalForm: 'sole_trader' }),
      'En enskild firma har ägarens',
    ],
    ['a name of 10,000 characters', aForm({ name: 'x'.repeat(10_000) }), 'högst 200 tecken'],
    ['a start day ahead', aForm({ startedOn: '2031-01-01' }), 'Datumet har inte varit än'],
    ['a day that never was', aForm({ startedOn: '2021-02-30' }), 'Skriv datumet'],
    ['an unknown municipality', aForm({ seatMunicipalityCode: '9999' }), 'Kommunen finns inte'],
    ['a locality of nowhere', aForm({ seatLocalityId: '999999' }), 'Orten ligger i en annan kommun'],
    ['a legal form of its own', aForm({ legalForm: 'kungarike' }), 'Välj företagsform'],
  ])('%s is told at the field, and nothing is saved', async (_, form, sentence) => {
    const answer = await as('own').post('/foretag/ny', form)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
  })

  test('emoji in a name are kept as they are', async () => {
    const answer = await as('own').post(
      '/foretag/ny',
      aForm({ name: 'Fika 🫎 & "Bröd" <b>', orgNumber: '556036-0793' }),
    )
    expect(answer.status).toBe(303)
    expect(await as('own').page(`/foretag/${idOf(answer)}`)).toContain(
      'Fika 🫎 &amp; &quot;Bröd&quot; &lt;b&gt;',
    )
  })

  test('an id that is none is a page that does not exist', async () => {
    for (const path of [
      '/foretag/999999999',
      '/foretag/0',
      '/foretag/abc',
      '/foretag/999999999999999999999',
      '/foretag/999999/andra',
    ])
      expect((await as('own').get(path)).status, path).toBe(404)
    for (const path of [
      '/foretag?sida=-3&sortera=x&kommun=%00',
      "/foretag?sok=%27%25_%5C&fokus=' or 1=1",
      '/foretag?sida=999999999999',
    ])
      expect((await as('own').get(path)).status, path).toBe(200)
  })
})

test('the assessments that stand are those that working all out anew gives', async () => {
  await cast.world.read(async (tx) => {
    const projects = await listProjectTargets(tx)
    const { companies, sizes, targets, around } = await loadAssessed(tx, 'all')
    const groups = groupsAround(around)
    const anew = companies.map((company) => assess(company, projects, groups))
    const bare = (rows: readonly { companyId: number; year: number; output: unknown }[]) =>
      rows.map(({ companyId, year, output }) => JSON.stringify([companyId, year, sorted(output)])).toSorted()
    expect(bare(sizes)).toEqual(bare(anew.flatMap((each) => each.sizes)))
    expect(bare(targets)).toEqual(bare(anew.flatMap((each) => each.targets)))
    expect(sizes.length).toBeGreaterThan(0)
  }, operator)
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  )
}
