import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCast } from '../../../test/world/company-cast.ts'
import { day } from '../../kit/day.ts'
import { findUndertaking } from './undertaking.ts'

let cast: Awaited<ReturnType<typeof openCast>>
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => cast.world.close())
const as = (name: string) => cast.as(name)

const share = { capital: '100', votes: '100', sourceKind: 'annual_report', sourceWords: 'Not 12' }
const company = (name: string) => ({ party: 'company', company: name })

/** A company with one declared year, as its office would have entered it. */
async function aDeclared(awu: number, values: Parameters<typeof cast.world.aCompany>[0] = {}, year = 2020) {
  const made = await cast.world.aCompany(values)
  const office = values.seatMunicipalityCode === '2417' ? 'other' : 'own'
  const answer = await as(office).post(`/foretag/${made.id}/ar/nytt`, {
    year: String(year),
    awu: String(awu),
    turnover: String(awu * 1_000_000),
    balance: String(awu * 600_000),
    source: 'annual_report',
  })
  expect(answer.status).toBe(303)
  return made
}

async function sizeOf(companyId: number, year = 2020) {
  const [row] = await cast.world.asOwner<{
    size_class: string
    basis: string
    rule_version: string
    steps: number
  }>(
    `select size_class, basis, rule_version, jsonb_array_length(output -> 'group' -> 'steps') as steps from nimr.size_assessment
      where company_id = $1 and year = $2 and superseded_at is null`,
    [companyId, year],
  )
  return row
}

describe('a coach enters who owns a company', () => {
  test('a holding and its operating company are one small company, each assessed anew at once, with the steps', async () => {
    const operating = await aDeclared(9, { name: 'Rörtången Drift AB' })
    const holding = await aDeclared(3, { name: 'Rörtången Holding AB' })
    expect((await sizeOf(operating.id))?.size_class).toBe('micro')
    const answer = await as('own').post(`/foretag/${operating.id}/agare/nytt?som=agare`, {
      ...company('Rörtången Holding AB'),
      ...share,
    })
    expect(answer.status).toBe(303)
    // 9 + 3 = 12 annual work units: no longer micro, neither of them.
    expect(await sizeOf(operating.id)).toEqual({
      size_class: 'small',
      basis: 'group',
      rule_version: 'size-2003-361-v2',
      steps: 2,
    })
    expect((await sizeOf(holding.id))?.size_class).toBe('small')
    const page = await as('own').page(`/foretag/${operating.id}/agare?dag=2021-06-01`)
    expect(page).toContain('Rörtången Holding AB är anknutet till Rörtången Drift AB genom 100 % av rösterna')
    expect(page).toContain('<svg class="layers"')
    expect(page).toContain('Litet företag')
    expect(page).toContain('Kronor per euro: 2020: 10,0343')
    expect(await as('own').page(`/foretag/${operating.id}`)).toContain('Rörtången Holding AB')
  })

  test('more than the whole is refused with what there is and what is left, and nothing typed is lost', async () => {
    const owned = await cast.world.aCompany({ name: 'Delägda Skidan AB' })
    const first = {
      party: 'outside',
      kind: 'enterprise',
      name: 'Majoriteten AB',
      ...share,
      capital: '60',
      votes: '70',
    }
    expect((await as('own').post(`/foretag/${owned.id}/agare/nytt?som=agare`, first)).status).toBe(303)
    const answer = await as('own').post(`/foretag/${owned.id}/agare/nytt?som=agare`, {
      ...first,
      name: 'Minoriteten AB',
      capital: '40,01',
      votes: '30',
    })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page.replaceAll('\u00a0', ' ')).toContain(
      'Andra har redan 60 % av kapitalet och 70 % av rösterna; kvar finns 40 % av kapitalet och 30 % av rösterna',
    )
    expect(page).toContain('value="Minoriteten AB"')
    expect(page).toContain('value="40,01"')
    const fits = { ...first, name: 'Minoriteten AB', capital: '40', votes: '30' }
    expect((await as('own').post(`/foretag/${owned.id}/agare/nytt?som=agare`, fits)).status).toBe(303)
  })

  test.each([
    ['-1', 'Skriv en andel mellan 0 och 100'],
    ['100,5', 'Skriv en andel mellan 0 och 100'],
    ['hälften', 'Skriv en andel mellan 0 och 100'],
    ['0', 'större än noll'],
  ])('a share of %s is told to be wrong', async (typed, sentence) => {
    const owned = await cast.world.aCompany()
    const answer = await as('own').post(`/foretag/${owned.id}/agare/nytt?som=agare`, {
      party: 'outside',
      kind: 'enterprise',
      name: 'X AB',
      capital: typed,
      votes: typed,
      sourceKind: 'coach',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
  })

  test('who fills in somebody new and leaves the first choice standing is understood', async () => {
    const { id } = await cast.world.aCompany({ name: 'Förlåtande Formen AB' })
    const path = `/foretag/${id}/agare/nytt?som=agare`
    const filled = { party: 'company', company: '', kind: 'enterprise', name: 'Nykomlingen AB', ...share }
    expect((await as('own').post(path, filled)).status).toBe(303)
    expect(await as('own').page(`/foretag/${id}/agare`)).toContain('Nykomlingen AB')
    const empty = await as('own').post(path, { party: 'company', company: '', ...share })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Skriv vilket företag det är')
  })

  test('a company cannot own itself, and the same owner is not entered twice', async () => {
    const { id } = await cast.world.aCompany({ name: 'Ensamgranen AB' })
    const path = `/foretag/${id}/agare/nytt?som=agare`
    const self = await as('own').post(path, { ...company('Ensamgranen AB'), ...share })
    expect(self.status).toBe(422)
    expect(await self.text()).toContain('kan inte äga sig självt')
    await cast.world.aCompany({ name: 'Tvågångeren AB' })
    const twice = { ...company('Tvågångeren AB'), ...share, capital: '10', votes: '10' }
    expect((await as('own').post(path, twice)).status).toBe(303)
    const again = await as('own').post(path, twice)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Det finns redan inlagt för samma tid')
  })

  test('two who own each other get an answer, and are one undertaking', async () => {
    const a = await aDeclared(20, { name: 'Ringen Ett AB' })
    const b = await aDeclared(40, { name: 'Ringen Två AB' })
    await as('own').post(`/foretag/${a.id}/agare/nytt?som=agare`, { ...company('Ringen Två AB'), ...share })
    const back = await as('own').post(`/foretag/${b.id}/agare/nytt?som=agare`, {
      ...company('Ringen Ett AB'),
      ...share,
    })
    expect(back.status).toBe(303)
    // 20 + 40 = 60 annual work units, from whichever is asked.
    for (const { id } of [a, b]) expect((await sizeOf(id))?.size_class).toBe('medium')
    const found = await cast.world.read(
      (tx) => findUndertaking(tx, a.id, day('2021-01-01')),
      cast.actor('own'),
    )
    expect(found.companyIds).toEqual([a.id, b.id])
    expect(await as('own').page(`/foretag/${a.id}/agare`)).toContain('Ringen Två AB')
  })

  test('a holding that has ended counts for the years before, and one entered by mistake for none', async () => {
    const owned = await aDeclared(8, { name: 'Åldersbacken AB' }, 2018)
    await as('own').post(`/foretag/${owned.id}/ar/nytt`, {
      year: '2020',
      awu: '8',
      turnover: '1',
      balance: '1',
      source: 'declared',
    })
    await aDeclared(300, { name: 'Storkoncernen AB' }, 2018)
    await as('own').post(`/foretag/${owned.id}/agare/nytt?som=agare`, {
      ...company('Storkoncernen AB'),
      ...share,
    })
    expect(
      [await sizeOf(owned.id, 2018), await sizeOf(owned.id, 2020)].map((row) => row?.size_class),
    ).toEqual(['large', 'large'])
    const [row] = await cast.world.asOwner<{ id: string }>(
      `select g.id from nimr.holding g join nimr.holder h on h.id = g.owned_id where h.company_id = $1`,
      [owned.id],
    )
    const path = `/foretag/${owned.id}/agare/innehav/${row?.id}`
    expect((await as('own').post(`${path}/slut`, { endedOn: '2019-06-01', version: '1' })).status).toBe(303)
    expect(
      [await sizeOf(owned.id, 2018), await sizeOf(owned.id, 2020)].map((one) => one?.size_class),
    ).toEqual(['large', 'micro'])
    expect((await as('own').post(`${path}/bort`, { version: '1' })).status).toBe(409)
    expect((await as('own').post(`${path}/bort`, { version: '2' })).status).toBe(303)
    expect((await sizeOf(owned.id, 2018))?.size_class).toBe('micro')
  })
})

test('an owner outside the register is corrected: a fund entered as a company is no partner any more', async () => {
  const { id } = await aDeclared(8, { name: 'Fondägda AB' })
  const owner = {
    party: 'outside',
    kind: 'enterprise',
    name: 'Länsfonden',
    ...share,
    capital: '30',
    votes: '30',
  }
  await as('own').post(`/foretag/${id}/agare/nytt?som=agare`, owner)
  expect((await sizeOf(id))?.size_class).toBeNull()
  const [holder] = await cast.world.asOwner<{ id: string }>(
    `select id from nimr.holder where name = 'Länsfonden'`,
  )
  const path = `/foretag/${id}/agare/utanfor/${holder?.id}`
  const form = { kind: 'institutional_investor', name: 'Länsfonden', country: 'SE', version: '1' }
  expect(await as('own').page(path)).toContain('value="Länsfonden"')
  const asPerson = await as('own').post(path, { ...form, kind: 'natural_person' })
  expect(asPerson.status).toBe(422)
  const small = await as('own').post(path, {
    ...form,
    kind: 'small_local_authority',
    inhabitants: '5000',
    budget: '1',
  })
  expect(await small.text()).toContain('under 5 000 invånare')
  expect((await as('own').post(path, form)).status).toBe(303)
  expect((await sizeOf(id))?.size_class).toBe('micro')
  expect((await as('own').post(path, form)).status).toBe(409)
  expect((await as('other').get(path)).status).toBe(404)
})

describe('entered by several, in any order', () => {
  test('two who each add 60 percent at once: one is told what is left', async () => {
    const { id } = await cast.world.aCompany({ name: 'Samtidiga AB' })
    const first = { party: 'outside', kind: 'enterprise', ...share, capital: '60', votes: '60' }
    const path = `/foretag/${id}/agare/nytt?som=agare`
    const answers = await Promise.all([
      as('own').post(path, { ...first, name: 'Ena AB' }),
      as('head').post(path, { ...first, name: 'Andra AB' }),
    ])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
    const refused = answers.find(({ status }) => status === 422)
    expect((await refused?.text())?.replaceAll('\u00a0', ' ')).toContain('kvar finns 40 % av kapitalet')
  })

  test('the class is the same in whatever order owners, figures and markets were entered', async () => {
    const classes = []
    for (const turned of [false, true]) {
      const [a, b, c] = [
        await cast.world.aCompany({ name: `Ordning A${turned}` }),
        await cast.world.aCompany({ name: `Ordning B${turned}` }),
        await cast.world.aCompany({ name: `Ordning C${turned}` }),
      ]
      const year = (id: number, awu: number) => () =>
        as('own').post(`/foretag/${id}/ar/nytt`, {
          year: '2020',
          awu: String(awu),
          turnover: '900000',
          balance: '900000',
          source: 'declared',
        })
      const owner = (id: number, of: string, capital: string, votes: string) => () =>
        as('own').post(`/foretag/${id}/agare/nytt?som=agare`, { ...company(of), ...share, capital, votes })
      const acts = [
        year(a.id, 6),
        owner(a.id, `Ordning B${turned}`, '60', '60'),
        year(b.id, 3),
        owner(b.id, `Ordning C${turned}`, '30', '10'),
        year(c.id, 100),
      ]
      for (const act of turned ? acts.toReversed() : acts) expect((await act()).status).toBe(303)
      classes.push([await sizeOf(a.id), await sizeOf(b.id), await sizeOf(c.id)].map((row) => row?.size_class))
    }
    // A and B are one: 6 + 3 + 30 % of 100 = 39. C counts 30 % of A and B: 100 + 2.7.
    expect(classes).toEqual([
      ['small', 'small', 'medium'],
      ['small', 'small', 'medium'],
    ])
  })
})

describe('over municipalities', () => {
  test('who enters an owner assesses the other municipality’s company too, and takes it back again', async () => {
    const ours = await aDeclared(12, { name: 'Malåsidan AB' })
    const theirs = await aDeclared(45, { name: 'Norsjösidan AB', seatMunicipalityCode: '2417' })
    const entered = await as('own').post(`/foretag/${ours.id}/agare/nytt?som=agd`, {
      ...company('Norsjösidan AB'),
      ...share,
      capital: '51',
      votes: '51',
    })
    expect(entered.status).toBe(303)
    // 12 + 45 = 57
    expect((await sizeOf(theirs.id))?.size_class).toBe('medium')
    const [row] = await cast.world.asOwner<{ id: string }>(
      `select g.id from nimr.holding g join nimr.holder h on h.id = g.owned_id where h.company_id = $1`,
      [theirs.id],
    )
    const path = `/foretag/${ours.id}/agare/innehav/${row?.id}`
    expect((await as('own').post(`${path}/bort`, { version: '1' })).status).toBe(303)
    expect((await sizeOf(theirs.id))?.size_class).toBe('small')
  })

  test('an office with no part in it neither enters, changes nor ends what others own', async () => {
    const ours = await cast.world.aCompany({ name: 'Främmande Öga AB' })
    const path = `/foretag/${ours.id}/agare/nytt?som=agare`
    await as('own').post(path, { party: 'outside', kind: 'enterprise', name: 'Ägarbolaget AB', ...share })
    for (const name of ['other', 'manager', 'economist', 'auditor'])
      expect((await as(name).post(path, { ...company('X'), ...share })).status, name).toBe(403)
    const [row] = await cast.world.asOwner<{ id: string }>(
      `select g.id from nimr.holding g join nimr.holder h on h.id = g.owned_id where h.company_id = $1`,
      [ours.id],
    )
    const one = `/foretag/${ours.id}/agare/innehav/${row?.id}`
    expect((await as('other').get(one)).status).toBe(404)
    expect((await as('other').post(`${one}/slut`, { endedOn: '2021-01-01', version: '1' })).status).toBe(404)
    expect((await as('other').get(`/foretag/${ours.id}/agare`)).status).toBe(200)
  })

  test('a private owner is named to the company’s own offices alone', async () => {
    const ours = await cast.world.aCompany({ name: 'Förtegna Företaget AB' })
    await as('own').post(`/foretag/${ours.id}/agare/nytt?som=agare`, {
      party: 'outside',
      kind: 'natural_person',
      name: 'Agda Ägarsson',
      ...share,
    })
    for (const name of ['own', 'head'])
      expect(await as(name).page(`/foretag/${ours.id}/agare`), name).toContain('Agda Ägarsson')
    for (const name of ['other', 'manager', 'economist', 'auditor']) {
      const page = await as(name).page(`/foretag/${ours.id}/agare`)
      expect(page, name).not.toContain('Agda')
      expect(page, name).toContain('En privatperson')
    }
    const kept = await cast.world.asOwner(
      `select 1 from nimr.audit_entry where before::text || after::text like '%Ägarsson%'`,
    )
    expect(kept).toEqual([])
  })
})

describe('the size rule', () => {
  test('two companies of one person count together only in the same market', async () => {
    const a = await aDeclared(30, { name: 'Ena Benet AB' })
    const b = await aDeclared(30, { name: 'Andra Benet AB' })
    const person = { party: 'outside', kind: 'natural_person', name: 'Två Ben', ...share }
    await as('own').post(`/foretag/${a.id}/agare/nytt?som=agare`, person)
    const [holder] = await cast.world.asOwner<{ holder_id: string }>(
      `select holder_id from nimr.holder_person where name = 'Två Ben'`,
    )
    await as('own').post(`/foretag/${b.id}/agare/nytt?som=agare`, {
      party: 'known',
      holderId: holder?.holder_id ?? '',
      ...share,
    })
    expect((await sizeOf(a.id))?.size_class).toBe('small')
    await as('own').post(`/foretag/${a.id}/agare/marknad/ny`, {
      ...company('Andra Benet AB'),
      market: 'adjacent',
    })
    for (const { id } of [a, b]) expect((await sizeOf(id))?.size_class).toBe('medium')
    const found = await cast.world.read(
      (tx) => findUndertaking(tx, a.id, day('2021-01-01')),
      cast.actor('own'),
    )
    expect(found.companyIds).toEqual([a.id])
  })

  test('a quarter held by a public body makes a company no SME, and the reason is said', async () => {
    const { id } = await aDeclared(5, { name: 'Kvartskommunala AB' })
    const body = { party: 'outside', kind: 'public_body', name: 'Exempelkommunen', ...share }
    await as('own').post(`/foretag/${id}/agare/nytt?som=agare`, { ...body, capital: '25', votes: '25' })
    const [status] = await cast.world.asOwner(
      `select reason from nimr.target_group_assessment where company_id = $1 and superseded_at is null and project_id = $2`,
      [id, cast.world.projectId()],
    )
    expect(status).toEqual({ reason: 'publicly_owned' })
    expect(await as('own').page(`/foretag/${id}/agare`)).toContain('Inte SME')
  })

  test('what a partner outside the register has is counted by its share once somebody told it', async () => {
    const { id } = await aDeclared(40, { name: 'Partnerbolaget AB' })
    await as('own').post(`/foretag/${id}/agare/nytt?som=agare`, {
      party: 'outside',
      kind: 'enterprise',
      name: 'Delägaren AB',
      ...share,
      capital: '30',
      votes: '20',
    })
    expect((await sizeOf(id))?.size_class).toBeNull()
    const [holder] = await cast.world.asOwner<{ id: string }>(
      `select id from nimr.holder where name = 'Delägaren AB'`,
    )
    const path = `/foretag/${id}/agare/siffror/${holder?.id}`
    const year = {
      year: '2020',
      awu: '50',
      turnover: '80 000 000',
      balance: '60 000 000',
      sourceKind: 'annual_report',
    }
    expect((await as('own').post(path, { ...year, awu: '' })).status).toBe(422)
    expect((await as('own').post(path, year)).status).toBe(303)
    // 40 + 30 % of 50 = 55
    expect((await sizeOf(id))?.size_class).toBe('medium')
    expect((await as('other').get(path)).status).toBe(404)
  })
})

test('the database itself keeps shares whole and nobody owning itself, also for who goes around the pages', async () => {
  const { id } = await cast.world.aCompany()
  await as('own').post(`/foretag/${id}/agare/nytt?som=agare`, {
    party: 'outside',
    kind: 'enterprise',
    name: 'Först AB',
    ...share,
  })
  const insert = (of: string, bp: number) =>
    cast.world.write(
      (tx) =>
        sql`insert into nimr.holding (owner_id, owned_id, capital_bp, votes_bp, source_kind, recorded_at, recorded_by_staff_id)
          select ${sql.raw(of)}, h.id, ${bp}, ${bp}, 'coach', now(), nimr.actor_staff() from nimr.holder h where h.company_id = ${id}`.execute(
          tx,
        ),
      cast.actor('own'),
    )
  await expect(insert('h.id', 1)).rejects.toThrow(/holding_not_of_itself/)
  await expect(insert(`(select min(id) from nimr.holder where name = 'Först AB')`, 0)).rejects.toThrow(
    /holding_of_something/,
  )
  await expect(insert(`(select min(id) from nimr.holder where name = 'Först AB')`, 10_001)).rejects.toThrow(
    /check/,
  )
  await cast.world.aCompany({ name: 'Sist AB' })
  await expect(insert(`(select id from nimr.holder where name = 'Delägaren AB' limit 1)`, 1)).rejects.toThrow(
    /would sum to 10001/,
  )
})
