import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aVisitor } from '../../../test/world/application.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { luhnDigit } from '../../kit/org-number.ts'
import { createApp, type RoleHeld, type Viewer } from '../../platform/http/index.ts'
import { silentLog } from '../../platform/log/index.ts'
import { mount as desk } from '../desk/mount.ts'
import { assess } from './assess.ts'
import { listProjectTargets, loadAssessed } from './assess-queries.ts'
import { mount } from './mount.ts'
import { searchCompanies } from './search.ts'

let world: World
let viewers: { [name: string]: Viewer }
let as: (name: string) => ReturnType<typeof aVisitor>

beforeAll(async () => {
  world = await openWorld()
  viewers = {
    own: await aViewer('coach', '2418'),
    head: await aViewer('head_of_office', '2418'),
    other: await aViewer('coach', '2417'),
    manager: await aViewer('project_manager'),
    economist: await aViewer('project_economist'),
    auditor: await aViewer('auditor'),
  }
  as = (name) => aVisitor(appFor(viewers[name] ?? null))
})
afterAll(() => world.close())

async function aViewer(role: RoleHeld['role'], municipality?: string): Promise<Viewer> {
  const staff = await world.aStaff({ role, ...(municipality ? { municipality } : {}) })
  const held = {
    role,
    municipalityCode: municipality ?? null,
    projectId: municipality ? null : world.projectId(),
  }
  return { staffId: staff.id, name: staff.name, email: staff.email, roles: [{ ...held, placeName: null }] }
}

function appFor(viewer: Viewer | null) {
  return createApp({
    database: world.database,
    clock: world.clock,
    log: silentLog,
    site: {
      origin: 'http://localhost',
      behindProxy: false,
      example: false,
      assets: { css: '', script: '', fonts: [] },
    },
    findSession: async () => (viewer ? { viewer, sessionId: 's', cookies: [] } : null),
    mounts: [mount, desk],
    assetDirectory: '/nowhere',
    isHealthy: async () => true,
  })
}

const aForm = (values: Record<string, string> = {}) => ({
  name: 'Älvdalens Trä AB',
  legalForm: 'limited_company',
  orgNumber: '556000-4615',
  seatMunicipalityCode: '2418',
  ownership: 'private',
  ...values,
})

const idOf = (answer: Response) => Number(/\/foretag\/(\d+)/.exec(answer.headers.get('location') ?? '')?.[1])
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
    const { rows } = await world.read((tx) =>
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
    const norsjo = await world.aCompany({
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

describe('a sole trader', () => {
  let id: number

  test('is shown with the number to the own office alone, masked to all others', async () => {
    const form = aForm({ name: 'Sagas Ullverkstad', legalForm: 'sole_trader', orgNumber: '19811228-9874' })
    id = idOf(await as('own').post('/foretag/ny', form))
    expect(await as('own').page(`/foretag/${id}`)).toContain('811228-9874')
    for (const who of ['other', 'manager', 'economist', 'auditor']) {
      for (const path of [`/foretag/${id}`, '/foretag?kommun=alla', `/foretag/${id}/historik`]) {
        const page = await as(who).page(path)
        expect(page, `${who} ${path}`).not.toMatch(/811228|8112289874/)
      }
      expect(await as(who).page(`/foretag/${id}`)).toContain('******-****')
    }
  })

  test('is found by the number by the own office alone', async () => {
    expect(await as('own').page('/foretag?sok=811228-9874')).toContain('Sagas Ullverkstad')
    for (const who of ['other', 'manager', 'economist', 'auditor'])
      expect(await as(who).page('/foretag?kommun=alla&sok=811228'), who).not.toContain('Sagas Ullverkstad')
  })
})

describe('another office, the project and nobody', () => {
  let id: number
  beforeAll(async () => {
    id = (await world.aCompany({ name: 'Grannens Gruva AB' })).id
    await as('own').post(`/foretag/${id}/personer/ny`, {
      fullName: 'Majken Stenberg',
      email: 'majken@example.se',
      phone: '070-123 45 67',
      role: 'leader',
      fromOn: '2019-01-01',
      gender: 'woman',
      birthYear: '1991',
      bornAbroad: 'ja',
    })
  })

  test('read the facts but not the people, and see nothing that they cannot do', async () => {
    expect(await as('own').page(`/foretag/${id}`)).toContain('Majken Stenberg')
    for (const who of ['other', 'manager', 'economist', 'auditor']) {
      const page = await as(who).page(`/foretag/${id}`)
      expect(page).toContain('Grannens Gruva AB')
      expect(page).not.toContain('Majken')
      expect(page).not.toContain(`/foretag/${id}/andra`)
      const found = await as(who).page('/foretag?kommun=alla&sok=majken')
      expect(found).not.toContain('Grannens Gruva')
      expect(await as(who).page(`/foretag/${id}/historik`)).not.toMatch(/Majken|majken@/)
    }
    expect(await as('own').page('/foretag?sok=majken')).toContain('Grannens Gruva')
  })

  test('may not write it', async () => {
    const form = aForm({ name: 'Kapat AB', version: '1' })
    const year = { year: '2019', awu: '4', source: 'declared' }
    const person = { fullName: 'X Y', role: 'leader', fromOn: '2019-01-01' }
    for (const who of ['other', 'manager', 'economist', 'auditor']) {
      expect((await as(who).get(`/foretag/${id}/andra`)).status).toBe(403)
      expect((await as(who).post(`/foretag/${id}/andra`, form)).status).toBe(403)
      expect((await as(who).post(`/foretag/${id}/ar/nytt`, year)).status).toBe(403)
      expect((await as(who).post(`/foretag/${id}/personer/ny`, person)).status).toBe(403)
      expect(
        (await as(who).post(`/foretag/${id}/arbetsstallen/nytt`, { municipalityCode: '2417' })).status,
      ).toBe(403)
    }
    for (const who of ['manager', 'economist', 'auditor'])
      expect((await as(who).get('/foretag/ny')).status).toBe(403)
  })

  test('nobody is led to sign in and finds nothing', async () => {
    expect((await as('nobody').get(`/foretag/${id}`)).headers.get('location')).toContain('/logga-in')
    expect(await world.read((tx) => searchCompanies(tx, 'grannens'), world.nobody)).toEqual([])
  })

  test('the project manager finds and reads the people who came to an occasion of the project', async () => {
    const person = await world.aPerson({ fullName: 'Torsten Kursgård', companyId: id })
    const intervention = await world.anIntervention({ taskForce: [] })
    const occasion = await world.anOccasion({ interventionId: intervention.id })
    await world.anAttendance({ occasionId: occasion.id, companyId: id, personId: person.id })
    expect(await as('manager').page(`/foretag/${id}`)).toContain('Torsten Kursgård')
    expect(await as('manager').page('/foretag?sok=kursgård')).toContain('Grannens Gruva')
    expect(await as('economist').page('/foretag?sok=kursgård')).not.toContain('Grannens Gruva')
  })
})

describe('gender, year of birth and born abroad', () => {
  test('go in, stay when left empty, can be withdrawn, and nobody reads them back', async () => {
    const company = await world.aCompany({ name: 'Tysta AB' })
    const person = { fullName: 'Linn Tyst', role: 'leader', fromOn: '2019-01-01' }
    await as('own').post(`/foretag/${company.id}/personer/ny`, {
      ...person,
      gender: 'woman',
      birthYear: '1995',
    })
    const [row] = await world.asOwner<{ id: number }>(
      `select id::int from nimr.person where full_name = 'Linn Tyst'`,
    )
    const id = row?.id ?? 0
    const kept = () =>
      world.asOwner(
        `select gender, birth_year, born_abroad from nimr.person_characteristic where person_id = $1`,
        [id],
      )
    expect(await kept()).toEqual([{ gender: 'woman', birth_year: 1995, born_abroad: null }])
    const form = await as('own').page(`/foretag/${company.id}/personer/${id}`)
    expect(form).toContain('Linn Tyst')
    expect(form).not.toContain('1995')
    expect(form).not.toMatch(/value="woman"[^>]*checked/)
    await as('own').post(`/foretag/${company.id}/personer/${id}`, {
      ...person,
      version: '1',
      bornAbroad: 'nej',
    })
    expect(await kept()).toEqual([{ gender: 'woman', birth_year: 1995, born_abroad: false }])
    for (const who of ['own', 'head', 'other', 'manager', 'auditor']) {
      const actor = world.asStaff(viewers[who]?.staffId ?? 0)
      const select = world.read((tx) => sql`select * from nimr.person_characteristic`.execute(tx), actor)
      await expect(select, who).rejects.toThrow(/permission denied/)
    }
    const stranger = world.asStaff(viewers.other?.staffId ?? 0)
    const declare = world.write(
      (tx) => sql`select counter.declare_characteristics(${id}, 'man', 1950, true)`.execute(tx),
      stranger,
    )
    await expect(declare).rejects.toThrow(/own municipality/)
    await as('own').post(`/foretag/${company.id}/personer/${id}/frivilliga-uppgifter/ta-bort`)
    expect(await kept()).toEqual([])
    expect(await as('own').page(`/foretag/${company.id}/historik`)).not.toMatch(/woman|Kvinna|1995/)
  })
})

test('the assessments that stand are those that working all out anew gives', async () => {
  await world.read(async (tx) => {
    const projects = await listProjectTargets(tx)
    const { companies, sizes, targets } = await loadAssessed(tx, 'all')
    const anew = companies.map((company) => assess(company, projects))
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
