import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { assessCompanies } from '../companies/index.ts'
import { definitions } from './definitions.ts'
import { matchEvidence } from './filter-queries.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
const ids: { [name: string]: number } = {}
const as = (who: string) => door.as({ id: ids[who] ?? 0 })
const malas = 'projekt=nimr&kommun=2418&fran=2018-09-01&till=2022-03-31'

/** Malå: a micro company in the village that talked of innovation, a small one that came to an occasion, one with its seat elsewhere. */
beforeAll(async () => {
  world = await openWorld()
  const coach = await world.aStaff()
  const colleague = await world.aStaff()
  const norsjo = await world.aStaff({ municipality: '2417' })
  const manager = await world.aStaff({ role: 'project_manager' })
  const sister = await world.aStaff({ role: 'project_manager', project: 'niaa' })
  Object.assign(ids, {
    coach: coach.id,
    colleague: colleague.id,
    norsjo: norsjo.id,
    manager: manager.id,
    sister: sister.id,
  })
  const village = await world.write((tx) =>
    tx
      .insertInto('locality')
      .values({ municipalityCode: '2418', name: 'Testbyn', kind: 'village', longitude: 18.7, latitude: 65.2 })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  ids['village'] = village.id
  const micro = await world.aCompany({ name: 'Bybolaget AB', seatLocalityId: village.id })
  const small = await world.aCompany({ name: 'Centrumbolaget AB' })
  const outside = await world.aCompany({
    name: 'Utifrån AB',
    seatMunicipalityCode: '2482',
    keptByMunicipalityCode: '2418',
  })
  await world.aCompanyYear({ companyId: micro.id, year: 2019, awu: 3 })
  await world.aCompanyYear({ companyId: small.id, year: 2019, awu: 20 })
  const person = await world.aPerson({
    companyId: micro.id,
    gender: 'woman',
    birthYear: 1995,
    bornAbroad: true,
  })
  for (const { id } of [micro, outside])
    await world.aTalk({
      companyId: id,
      staffId: coach.id,
      persons: id === micro.id ? [person.id] : [],
      focusAreas: id === micro.id ? ['innovation'] : [],
      heldOn: '2020-05-04',
    })
  const joint = await world.anIntervention({ projects: [world.projectId()] })
  const occasion = await world.anOccasion({ interventionId: joint.id })
  await world.anAttendance({ occasionId: occasion.id, companyId: small.id })
  await world.write((tx) => assessCompanies(tx, 'all', world.clock.now()))
  door = openFrontDoor(world, [mount])
})
afterAll(() => world.close())

describe('An evidence list', () => {
  const named = async (filter: string) => {
    const csv = await as('coach').get(`/uppfoljning/companies_supported.csv?${malas}&${filter}`)
    expect(csv.status, filter).toBe(200)
    return ['Bybolaget AB', 'Centrumbolaget AB', 'Utifrån AB'].filter((name) => csv.text.includes(name))
  }

  test('is filtered by focus area, target group, size, locality and kind of support, and by several at once', async () => {
    expect(await named('')).toHaveLength(3)
    expect(await named('fokus=innovation')).toEqual(['Bybolaget AB'])
    expect(await named('malgrupp=seat_outside')).toEqual(['Utifrån AB'])
    expect(await named('storlek=small')).toEqual(['Centrumbolaget AB'])
    expect(await named(`ort=${ids['village']}`)).toEqual(['Bybolaget AB'])
    expect(await named('stod=group')).toEqual(['Centrumbolaget AB'])
    expect(await named('stod=talk')).toEqual(['Bybolaget AB', 'Utifrån AB'])
    expect(await named('stod=talk&malgrupp=counted')).toEqual(['Bybolaget AB'])
    const page = await as('coach').get(`/uppfoljning/companies_supported?${malas}&storlek=micro`)
    expect(page.text).toContain('Urvalet: 1 av 3')
    const xlsx = await as('coach').get(`/uppfoljning/companies_supported.xlsx?${malas}&storlek=micro`)
    expect(xlsx.text.slice(0, 2)).toBe('PK')
  })

  test('of persons is never filtered or taken away, by any word in any address', async () => {
    const words = {
      fokus: 'innovation',
      malgrupp: 'counted',
      storlek: 'micro',
      ort: String(ids['village']),
      stod: 'talk',
    }
    const people = definitions.filter(({ kind }) => kind === 'people')
    expect(people.length).toBeGreaterThan(4)
    const bodyOf = (text: string) => /<table.*<\/table>/s.exec(text)?.[0]
    for (const { key } of people) {
      const plain = await as('coach').get(`/uppfoljning/${key}?${malas}`)
      const all = await as('coach').get(
        `/uppfoljning/${key}?${malas}&${new URLSearchParams(words)}&visa=raknas&kon=woman`,
      )
      expect(all.text, key).toContain('kan inte väljas ut')
      expect(bodyOf(all.text), key).toBe(bodyOf(plain.text))
      for (const ending of ['csv', 'xlsx'])
        expect((await as('coach').get(`/uppfoljning/${key}.${ending}?${malas}`)).status).toBe(404)
    }
    const question = {
      projectId: world.projectId(),
      projectKey: 'nimr',
      municipalityCode: '2418',
      fromOn: '2018-09-01',
      toOn: '2022-03-31',
    }
    for (const filter of [{ focusArea: 'innovation' }, { size: 'micro' }, { locality: 1 }] as const)
      await expect(
        world.read(
          (tx) => matchEvidence(tx, 'people', [], filter, question),
          world.asStaff(ids['coach'] ?? 0),
        ),
      ).rejects.toThrow('persons are not filtered')
  })
})

describe('An own question', () => {
  const save = (
    who: string,
    name: string,
    sharedWith: string,
    figure = 'companies_sme',
    filter = 'storlek=micro',
  ) =>
    as(who).post('/uppfoljning/egna-fragor', {
      name,
      sharedWith,
      query: `/uppfoljning/${figure}?${malas}&${filter}`,
    })

  test('is kept with its filter, opened anew, shared with the office or the project, and with nobody else', async () => {
    const own = await save('coach', 'Bara min', 'own')
    expect(own.status).toBe(303)
    const opened = await as('coach').get(own.location)
    expect(opened.location).toContain('/uppfoljning/companies_sme?projekt=nimr&kommun=2418')
    expect(opened.location).toContain('storlek=micro')
    expect((await as('coach').get(opened.location)).text).toContain('Bara min')
    expect((await save('coach', 'Kontorets', 'office')).status).toBe(303)
    expect((await save('coach', 'Projektets', 'project')).status).toBe(303)
    const seen = async (who: string) => {
      const { text } = await as(who).get('/uppfoljning/egna-fragor')
      return ['Bara min', 'Kontorets', 'Projektets'].filter((name) => text.includes(name))
    }
    expect(await seen('coach')).toEqual(['Bara min', 'Kontorets', 'Projektets'])
    expect(await seen('colleague')).toEqual(['Kontorets', 'Projektets'])
    expect(await seen('norsjo')).toEqual(['Projektets'])
    expect(await seen('manager')).toEqual(['Projektets'])
    expect(await seen('sister')).toEqual([])
    expect((await as('norsjo').get(own.location)).status).toBe(404)
  })

  test('gets another name, is removed and taken back by its keeper, and by nobody else', async () => {
    const { location } = await save('coach', 'Första namnet', 'project')
    expect((await as('norsjo').post(location, { name: 'Kapad', sharedWith: 'project' })).status).toBe(403)
    expect((await as('norsjo').post(`${location}/borttagen`)).status).toBe(403)
    expect((await as('coach').post(location, { name: '', sharedWith: 'own' })).status).toBe(422)
    expect((await as('coach').post(location, { name: 'Andra namnet', sharedWith: 'project' })).status).toBe(
      303,
    )
    expect((await as('norsjo').get('/uppfoljning/egna-fragor')).text).toContain('Andra namnet')
    await as('coach').post(`${location}/borttagen`)
    expect((await as('norsjo').get('/uppfoljning/egna-fragor')).text).not.toContain('Andra namnet')
    expect((await as('coach').get('/uppfoljning/egna-fragor')).text).toMatch(
      /Borttagna.*Andra namnet.*Ångra/s,
    )
    await as('coach').post(`${location}/tillbaka`)
    expect((await as('norsjo').get('/uppfoljning/egna-fragor')).text).toContain('Andra namnet')
  })

  test('never filters persons, asks nothing of another office, and shares with no office that one is not of', async () => {
    expect((await save('coach', 'Små kvinnor', 'own', 'people_women')).status).toBe(422)
    expect((await save('coach', 'Kvinnor', 'own', 'people_women', '')).status).toBe(303)
    expect((await save('norsjo', 'Malås', 'own')).status).toBe(403)
    expect((await save('manager', 'Kontor', 'office')).status).toBe(403)
    expect((await save('coach', 'Påhittad', 'own', 'companies_invented')).status).toBe(404)
    expect(
      (await as('coach').post('/uppfoljning/egna-fragor', { sharedWith: 'own', query: '/x' })).status,
    ).toBe(422)
    await expect(
      world.asOwner(
        `insert into nimr.saved_view (staff_id, name, project_id, figure, from_on, to_on, filter, created_at)
         values (${ids['coach']}, 'x', ${world.projectId()}, 'companies_sme', '2020-01-01', '2020-12-31', '{"gender": "woman"}', now())`,
      ),
    ).rejects.toThrow('filter_asks_no_person')
  })
})

describe('The dashboard', () => {
  test('answers on every part, in the whole for the manager, and never breaks on wild addresses', async () => {
    for (const part of [
      '',
      '/mal-och-utfall',
      '/over-tid',
      '/karta',
      '/behov-och-stod',
      '/personer',
      '/matvarden',
    ])
      for (const [who, place] of [
        ['coach', '2418'],
        ['manager', 'alla'],
      ] as const) {
        const page = await as(who).get(
          `/uppfoljning${part}?kommun=${place}&matt=people_women&fran=x&diagram=`,
        )
        expect([200, 404], `${who} ${part}`).toContain(page.status)
        expect((await as(who).get(`/uppfoljning${part}?kommun=${place}&matt=people_women`)).status).toBe(200)
      }
    expect((await as('coach').get('/uppfoljning/karta?kommun=alla')).status).toBe(403)
    expect(door.broken).toEqual([])
  })

  test('shows over time how many companies were counted: 2 in Malå, and never how many women', async () => {
    const page = await as('coach').get(`/uppfoljning/over-tid?${malas}&matt=companies_sme`)
    expect(page.text).toContain('<option value="companies_sme" selected="">')
    expect(page.text).not.toContain('<option value="people_women"')
  })

  test('gives each chart as a drawing and as CSV, to whoever may see the page', async () => {
    const svg = await as('coach').get(
      `/uppfoljning/karta?${malas}&diagram=orter-och-foretag-som-fatt-stod.svg`,
    )
    expect(svg.text).toMatch(/^<svg xmlns/)
    const csv = await as('coach').get(
      `/uppfoljning/karta?${malas}&diagram=orter-och-foretag-som-fatt-stod.csv`,
    )
    expect(csv.text).toContain('Testbyn;1')
    expect((await as('coach').get(`/uppfoljning/karta?${malas}&diagram=annan.svg`)).status).toBe(404)
    expect((await as('norsjo').get(`/uppfoljning/karta?${malas}&diagram=annan.svg`)).status).toBe(403)
  })

  test('holds those reached against numbers that the manager enters, and not where the count is withheld', async () => {
    const enter = (who: string, more: Record<string, string> = {}) =>
      as(who).post('/uppfoljning/personer/jamforelsetal', {
        municipality: '2418',
        measure: 'women',
        year: '2020',
        part: '60',
        whole: '200',
        source: 'Statistik 2020',
        ...more,
      })
    expect((await enter('coach')).status).toBe(403)
    expect((await enter('sister')).status).toBe(404)
    expect((await enter('manager', { part: '300' })).text).toContain('kan inte vara större')
    expect((await enter('manager', { measure: 'born_abroad' })).status).toBe(303)
    const own = await as('coach').get(`/uppfoljning/personer?${malas}`)
    expect(own.text).toContain('70 procentenheter högre')
    const few = await as('manager').get(`/uppfoljning/personer?${malas}`)
    expect(few.text).toContain('för få för att visas')
    expect(few.text).not.toMatch(/30\s%|procentenheter/)
  })
})
