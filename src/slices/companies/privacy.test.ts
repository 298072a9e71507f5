import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aForm, idOf, openCast } from '../../../test/world/company-cast.ts'
import { searchCompanies } from './search.ts'

let cast: Awaited<ReturnType<typeof openCast>>
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => cast.world.close())
const as = (name: string) => cast.as(name)

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
    id = (await cast.world.aCompany({ name: 'Grannens Gruva AB' })).id
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
    expect(await cast.world.read((tx) => searchCompanies(tx, 'grannens'), cast.world.nobody)).toEqual([])
  })

  test('the project manager finds and reads the people who came to an occasion of the project', async () => {
    const person = await cast.world.aPerson({ fullName: 'Torsten Kursgård', companyId: id })
    const intervention = await cast.world.anIntervention({ taskForce: [] })
    const occasion = await cast.world.anOccasion({ interventionId: intervention.id })
    await cast.world.anAttendance({ occasionId: occasion.id, companyId: id, personId: person.id })
    expect(await as('manager').page(`/foretag/${id}`)).toContain('Torsten Kursgård')
    expect(await as('manager').page('/foretag?sok=kursgård')).toContain('Grannens Gruva')
    expect(await as('economist').page('/foretag?sok=kursgård')).not.toContain('Grannens Gruva')
  })
})

describe('gender, year of birth and born abroad', () => {
  test('go in, stay when left empty, can be withdrawn, and nobody reads them back', async () => {
    const company = await cast.world.aCompany({ name: 'Tysta AB' })
    const person = { fullName: 'Linn Tyst', role: 'leader', fromOn: '2019-01-01' }
    await as('own').post(`/foretag/${company.id}/personer/ny`, {
      ...person,
      gender: 'woman',
      birthYear: '1995',
    })
    const [row] = await cast.world.asOwner<{ id: number }>(
      `select id::int from nimr.person where full_name = 'Linn Tyst'`,
    )
    const id = row?.id ?? 0
    const kept = () =>
      cast.world.asOwner(
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
      const actor = cast.actor(who)
      const select = cast.world.read((tx) => sql`select * from nimr.person_characteristic`.execute(tx), actor)
      await expect(select, who).rejects.toThrow(/permission denied/)
    }
    const stranger = cast.actor('other')
    const declare = cast.world.write(
      (tx) => sql`select counter.declare_characteristics(${id}, 'man', 1950, true)`.execute(tx),
      stranger,
    )
    await expect(declare).rejects.toThrow(/own municipality/)
    await as('own').post(`/foretag/${company.id}/personer/${id}/frivilliga-uppgifter/ta-bort`)
    expect(await kept()).toEqual([])
    expect(await as('own').page(`/foretag/${company.id}/historik`)).not.toMatch(/woman|Kvinna|1995/)
  })
})
