import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { attempt } from '../../../test/conventions/acting-as.ts'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { orgNumber } from '../../../test/world/org-numbers.ts'
import { runJobs, runLaterJobs, waitingLetters } from '../../../test/world/run-jobs.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'
import { cancelRegistration } from './registration-commands.ts'
import { findForLetter } from './registration-queries.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let coach: { id: number }
let mala: Visitor
let norsjo: Visitor
let sorsele: Visitor
let manager: Visitor
let id: number

const day = 86_400_000
const start = new Date('2021-06-15T08:00:00Z')

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  coach = await world.aStaff()
  mala = door.as(coach)
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  sorsele = door.as(await world.aStaff({ municipality: '2422' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
})
afterAll(() => world?.close())
beforeEach(async () => {
  world.clock.set(start)
  await world.asOwner(`delete from pgboss.job; delete from nimr.letter`)
  id = await published({ places: 2 })
})

async function published(values: { places?: number; closed?: boolean } = {}): Promise<number> {
  const intervention = await world.anIntervention({ title: 'Exportdag', taskForce: [coach.id] })
  await world.anOccasion({
    interventionId: intervention.id,
    startsAt: new Date(start.getTime() + 10 * day).toISOString(),
    endsAt: new Date(start.getTime() + 10 * day + 7_200_000).toISOString(),
  })
  const own = `/insatser/${intervention.id}/publicering`
  const saved = await mala.post(own, {
    titleSv: 'Sälj till Norge',
    leadSv: 'En dag om tull.',
    ...(values.places && { places: values.places }),
    ...(values.closed && { closedGroup: 'ja' }),
    contact: coach.id,
  })
  expect(saved.status).toBe(303)
  expect((await mala.post(`${own}/publicera`, { version: 1 })).status).toBe(303)
  return intervention.id
}

/** Opens the form and sends it a little later, as a person would. */
async function register(fields: { [field: string]: string } = {}, form = `/insatser/${id}/anmalan`) {
  const page = await door.visitor.get(form)
  const stamp = / name="stamp" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  world.clock.set(new Date(world.clock.now().getTime() + 5_000))
  return door.visitor.post(form, {
    stamp,
    webbplats: '',
    name: 'Anna Gran',
    email: 'anna@example.se',
    companyName: 'Granträ',
    municipality: '2418',
    ...fields,
  })
}
/** Until a transaction waits for what another one holds. */
async function somebodyWaits() {
  const waiting = 'select 1 from pg_locks where not granted'
  for (let look = 0; look < 200; look++) {
    if ((await world.asOwner(waiting)).length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('nobody waits')
}
const settle = () => runJobs(world, mount.jobs ?? [])
const linkIn = (text: string) => /http:\/\/localhost(\/l\/[\w-]+\/anmalan)/.exec(text)?.[1] ?? ''

test('a visitor without an account registers, gets a place, and a letter with the occasions and a link of their own', async () => {
  const sent = await register()
  expect(sent.status).toBe(303)
  expect((await door.visitor.get(sent.location)).text).toContain('Du har en plats.')
  await settle()
  const [letter] = await waitingLetters(world)
  expect(letter?.recipient).toBe('anna@example.se')
  expect(letter?.subject).toBe('Du är anmäld: Sälj till Norge')
  expect(letter?.text).toContain('25 juni 2021 kl. 10.00–12.00')
  expect(letter?.text).toContain('Europeiska regionala utvecklingsfonden')
  const file = Buffer.from(letter?.attachments?.[0]?.content ?? '', 'base64').toString()
  expect(file).toContain('DTSTART:20210625T080000Z')
  const own = await door.visitor.get(linkIn(letter?.text ?? ''))
  expect(own.text).toContain('Du har en plats')
  expect(own.text).toContain('Anna Gran')
})

test('the last place is followed by a wait list in order, and a cancelled place goes to the first in line at once', async () => {
  await register()
  await register({ name: 'Bo Berg', email: 'bo@example.se' })
  const third = await register({ name: 'Cia Ceder', email: 'cia@example.se' })
  const fourth = await register({ name: 'Dan Dal', email: 'dan@example.se' })
  expect((await door.visitor.get(third.location)).text).toContain('på plats 1')
  expect((await door.visitor.get(fourth.location)).text).toContain('på plats 2')
  await settle()
  const anna = (await waitingLetters(world)).find(({ recipient }) => recipient === 'anna@example.se')
  const own = linkIn(anna?.text ?? '')
  expect((await door.visitor.post(`${own}/avbokning`)).status).toBe(303)
  await settle()
  const moved = (await waitingLetters(world)).find(({ subject }) => subject.startsWith('Du har fått plats'))
  expect(moved?.recipient).toBe('cia@example.se')
  expect(await states()).toEqual({ anna: 'cancelled', bo: 'registered', cia: 'registered', dan: 'waiting' })
  // Who changes their mind does not push anybody away.
  expect((await door.visitor.post(`${own}/angra`)).status).toBe(303)
  expect((await door.visitor.get(own)).text).toContain('Du står på väntelistan, på plats 2')
})

test('places that are added go to those who wait, in order', async () => {
  for (const name of ['Anna', 'Bo', 'Cia', 'Dan', 'Eva'])
    await register({ name, email: `${name.toLowerCase()}@example.se` })
  const page = {
    titleSv: 'Sälj till Norge',
    leadSv: 'En dag om tull.',
    places: 4,
    version: 2,
    contact: coach.id,
  }
  expect((await mala.post(`/insatser/${id}/publicering`, page)).status).toBe(303)
  expect(await states()).toEqual({
    anna: 'registered',
    bo: 'registered',
    cia: 'registered',
    dan: 'registered',
    eva: 'waiting',
  })
})

test('the same person is registered once, whatever is typed twice; colleagues may share an address', async () => {
  await register()
  await register({ name: 'anna  Gran-Berg', email: 'ANNA@example.se' })
  expect(Object.keys(await states())).toEqual(['anna'])
  await register({ name: 'Åke Gran', email: 'anna@example.se' })
  expect(await count()).toBe(2)
})

test('a company sends several of its people in one form', async () => {
  const sent = await register({ name2: 'Bo Gran', email2: 'bo@example.se', name3: 'Cia Gran' })
  expect((await door.visitor.get(sent.location)).text).toMatch(/Ni har 2 platser.*väntelistan, på plats 1/s)
  expect(await count()).toBe(3)
  expect((await register({ email4: 'utan@example.se' })).text).toContain('Skriv personens namn.')
})

test('the company is matched by its number without a word about it, and a sole trader’s number is seen by the own office alone', async () => {
  const company = await world.aCompany({ name: 'Fjällverkstan AB', orgNumber: '5560360793' })
  const matched = await register({ orgNumber: '556036-0793', companyName: 'fjällverkstaden' })
  const unknown = await register({ name: 'Bo', email: 'bo@example.se', orgNumber: '19 811218-9876' })
  expect(matched.location.replace(/\d+/g, '')).toBe(unknown.location.replace(/\d+/g, ''))
  const list = await mala.get(`/insatser/${id}/anmalda`)
  expect(list.text).toContain(`/foretag/${company.id}`)
  expect(list.text).toContain('Fjällverkstan AB')
  expect(list.text).not.toContain('8112189876')
  expect(list.text).not.toContain('811218-9876')
  const kept = (actor: Parameters<World['read']>[1]) =>
    world.read((tx) => tx.selectFrom('registrationSoleTrader').selectAll().execute(), actor)
  expect(await kept(world.asStaff(coach.id))).toHaveLength(1)
  const force = await world.aStaff({ municipality: '2417' })
  await world.asOwner(
    `insert into nimr.task_force_member (intervention_id, staff_id, joined_on) values ($1, $2, '2021-06-01')`,
    [id, force.id],
  )
  expect(await kept(world.asStaff(force.id))).toHaveLength(0)
  const [waiting] = await world.asOwner<{ id: string }>(
    'select registration_id::text as id from nimr.registration_sole_trader',
  )
  const match = `/insatser/${id}/anmalda/${waiting?.id}/foretag`
  expect((await mala.get(match)).text).toContain('811218-9876')
  expect((await door.as(force).get(match)).text).not.toContain('811218-9876')
  // Whoever matches it, the number is not kept beside the registration any longer.
  expect((await door.as(force).post(match, { companyId: company.id })).status).toBe(303)
  expect(await kept(world.operator)).toHaveLength(0)
})

test('what somebody wants help with is read by the task force and the own office, not by the project manager', async () => {
  await register({ wants: 'Tullpapper till Norge' })
  for (const reader of [mala])
    expect((await reader.get(`/insatser/${id}/anmalda`)).text).toContain('Tullpapper')
  const seen = await manager.get(`/insatser/${id}/anmalda`)
  expect(seen.text).toContain('Anna Gran')
  expect(seen.text).not.toContain('Tullpapper')
  for (const stranger of [norsjo, sorsele]) {
    const list = await stranger.get(`/insatser/${id}/anmalda`)
    expect(list.text).not.toContain('Anna')
    expect(list.text).toContain('1 av 2 platser')
    expect((await stranger.get(`/insatser/${id}/anmalda.csv`)).text).not.toContain('Anna')
  }
  expect((await mala.get(`/insatser/${id}/anmalda.csv`)).text).toContain('Tullpapper')
})

test('the voluntary answers wait until the person stands in the register, and are read by nobody', async () => {
  const company = await world.aCompany({ name: 'Granträ i Malå AB' })
  await register({ gender: 'woman', birthYear: '1994', bornAbroad: 'ja' })
  const [row] = await world.asOwner<{ id: string }>('select max(id)::text as id from nimr.registration')
  const own = `/insatser/${id}/anmalda/${row?.id}`
  expect((await mala.post(`${own}/person`)).text).toContain('Koppla anmälan till ett företag först.')
  expect((await mala.post(`${own}/foretag`, { companyId: company.id })).status).toBe(303)
  expect((await mala.post(`${own}/person`)).status).toBe(303)
  const kept = await world.asOwner(
    `select full_name, gender, birth_year, born_abroad, kept_by_municipality_code as code from nimr.person p
     join nimr.person_characteristic c on c.person_id = p.id join nimr.person_role r on r.person_id = p.id where r.company_id = $1`,
    [company.id],
  )
  expect(kept).toEqual([
    { full_name: 'Anna Gran', gender: 'woman', birth_year: 1994, born_abroad: true, code: '2418' },
  ])
  expect(await world.asOwner('select from nimr.registration_characteristic')).toEqual([])
  expect((await mala.get(`/insatser/${id}/anmalda`)).text).not.toContain('1994')
})

test('a voluntary answer that is given afterwards is added to those given before', async () => {
  await register({ gender: 'woman' })
  await settle()
  const own = linkIn((await waitingLetters(world))[0]?.text ?? '')
  const person = { name: 'Anna Gran', email: 'anna@example.se' }
  expect((await door.visitor.post(own, { ...person, birthYear: '1994' })).status).toBe(303)
  expect((await door.visitor.post(own, { ...person, bornAbroad: 'nej' })).status).toBe(303)
  const kept = await world.asOwner(
    `select c.gender, c.birth_year, c.born_abroad from nimr.registration_characteristic c join nimr.registration r on r.id = c.registration_id
      where r.intervention_id = $1`,
    [id],
  )
  expect(kept).toEqual([{ gender: 'woman', birth_year: 1994, born_abroad: false }])
})

test('a closed group is not seen by visitors, and registers by an invitation until that is ended', async () => {
  const closed = await published({ closed: true })
  expect((await door.visitor.get(`/insatser/${closed}`)).status).toBe(404)
  expect((await door.visitor.get(`/insatser/${closed}/anmalan`)).status).toBe(404)
  expect((await door.visitor.get('/insatser')).text).not.toContain(`/insatser/${closed}"`)
  const made = await mala.post(`/insatser/${closed}/inbjudningar`, { madeFor: 'Kompetensforum' })
  const form = linkIn(made.text)
  const sent = await register({}, form)
  expect((await door.visitor.get(sent.location)).text).toContain('Du har en plats.')
  expect((await mala.get(`/insatser/${closed}/anmalda`)).text).toContain('Inbjuden')
  const [invitation] = await world.asOwner<{ id: string }>(
    'select max(id)::text as id from nimr.registration_invitation',
  )
  await mala.post(`/insatser/${closed}/inbjudningar/${invitation?.id}/avslut`)
  expect((await door.visitor.get(form)).status).toBe(404)
  expect((await norsjo.post(`/insatser/${closed}/inbjudningar`, { madeFor: 'Oss' })).status).toBe(403)
})

test('registration opens and closes on its days, and what is withdrawn is gone', async () => {
  const page = `/insatser/${id}/publicering`
  const shared = { titleSv: 'Sälj', leadSv: 'Tull.', contact: coach.id }
  await mala.post(page, { ...shared, version: 2, opensOn: '2021-06-17', closesOn: '2021-06-18' })
  expect((await door.visitor.get(`/insatser/${id}`)).text).toContain('Anmälan öppnar 17 juni 2021')
  expect((await register()).status).toBe(422)
  world.clock.set('2021-06-17T22:00:00Z')
  expect((await register()).status).toBe(303)
  world.clock.set('2021-06-18T22:00:00Z')
  expect((await register({ name: 'Bo', email: 'bo@example.se' })).status).not.toBe(303)
  expect((await door.visitor.get(`/insatser/${id}`)).text).toContain('Anmälan är stängd')
  expect((await mala.post(`${page}/tillbakadragande`, { version: 3 })).status).toBe(303)
  expect((await door.visitor.get(`/insatser/${id}`)).status).toBe(404)
})

test('the task force cancels with a reason, others cannot, and a coach registers the own municipality’s people by phone', async () => {
  await register()
  const [row] = await world.asOwner<{ id: string }>('select max(id)::text as id from nimr.registration')
  const own = `/insatser/${id}/anmalda/${row?.id}`
  expect((await sorsele.post(`${own}/avbokning`, { reason: 'Nej' })).status).toBe(404)
  expect((await mala.post(`${own}/avbokning`)).text).toContain('Skriv varför anmälan avbokas.')
  expect((await mala.post(`${own}/avbokning`, { reason: 'Ringde återbud' })).status).toBe(303)
  expect((await mala.get(`/insatser/${id}/anmalda`)).text).toContain('Ringde återbud')
  const phone = { name: 'Siv Sund', email: 'siv@example.se', companyName: 'Sundbåt', municipality: '2422' }
  expect((await norsjo.post(`/insatser/${id}/anmalda/ny`, phone)).status).toBe(422)
  expect((await sorsele.post(`/insatser/${id}/anmalda/ny`, phone)).status).toBe(303)
  expect((await sorsele.get(`/insatser/${id}/anmalda`)).text).toContain('Siv Sund')
})

test('everybody is reminded the day before each occasion, once, also when it was moved', async () => {
  await register()
  await settle()
  await world.asOwner('delete from nimr.letter')
  await world.asOwner(
    `update nimr.occasion set starts_at = '2021-06-20T07:00Z', ends_at = '2021-06-20T09:00Z' where intervention_id = $1`,
    [id],
  )
  for (const at of [
    '2021-06-18T08:00:00Z',
    '2021-06-19T07:30:00Z',
    '2021-06-19T12:00:00Z',
    '2021-06-20T12:00:00Z',
  ]) {
    world.clock.set(at)
    await runLaterJobs(world, mount.jobs ?? [])
  }
  const letters = await waitingLetters(world)
  expect(letters.map(({ subject }) => subject)).toEqual(['Snart: Sälj till Norge'])
  expect(letters[0]?.text).toContain('20 juni 2021 kl. 09.00–11.00')
})

test('two workers that look at the same moment remind once', async () => {
  await register()
  await settle()
  await world.asOwner('delete from nimr.letter')
  world.clock.set('2021-06-24T09:00:00Z')
  const planned = await world.asOwner<{ data: { data: unknown } }>(
    `select data from pgboss.job where name = 'remind-participant'`,
  )
  const remind = mount.jobs?.find(({ name }) => name === 'remind-participant')
  const now = world.clock.now()
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const actor = { kind: 'job', name: 'remind-participant', staffId: null } as const
  const data = remind?.data.parse(planned[0]?.data.data)
  const work = (meanwhile = async () => {}) =>
    world.database.write(actor, { now }, async (tx) => {
      await remind?.run({ data, tx, actor, now, today: '2021-06-24', log, beside: world.write })
      await meanwhile()
    })
  let second: Promise<void> | undefined
  await work(async () => {
    second = work()
    await somebodyWaits()
  })
  await second
  expect((await waitingLetters(world)).map(({ subject }) => subject)).toEqual(['Snart: Sälj till Norge'])
})

test('everybody with a place is put on the attendance list at once, as not yet come, and who cancels is taken off again', async () => {
  const company = await world.aCompany({ name: 'Bergtäkt AB', orgNumber: '5560003468' })
  await register({ orgNumber: '5560003468' })
  await register({ name: 'Bo Berg', email: 'bo@example.se' })
  const [occasion] = await world.asOwner<{ id: string }>(
    'select id::text from nimr.occasion where intervention_id = $1',
    [id],
  )
  const path = `/tillfallen/${occasion?.id}`
  expect((await mala.get(path)).text).toContain(`/tillfallen/${occasion?.id}/anmalda`)
  expect((await norsjo.post(`${path}/anmalda`)).status).toBe(403)
  expect((await mala.post(`${path}/anmalda`)).status).toBe(303)
  const listed = () =>
    world.asOwner(
      'select company_id::int, full_name, attended from nimr.attendance a join nimr.person p on p.id = a.person_id where occasion_id = $1',
      [occasion?.id],
    )
  expect(await listed()).toEqual([{ company_id: company.id, full_name: 'Anna Gran', attended: false }])
  const [first] = await world.asOwner<{ id: string }>(
    'select min(id)::text as id from nimr.registration where intervention_id = $1',
    [id],
  )
  await mala.post(`/insatser/${id}/anmalda/${first?.id}/avbokning`, { reason: 'Sjuk' })
  await mala.post(`${path}/anmalda`)
  expect(await listed()).toEqual([])
})

test('the task force puts people of other municipalities’ companies on the list too', async () => {
  const company = await world.aCompany({
    name: 'Norsjö Ställverk AB',
    orgNumber: orgNumber(871),
    seatMunicipalityCode: '2417',
  })
  await register({
    name: 'Nils Nord',
    email: 'nils@example.se',
    orgNumber: orgNumber(871),
    municipality: '2417',
  })
  const [occasion] = await world.asOwner<{ id: string }>(
    'select id::text from nimr.occasion where intervention_id = $1',
    [id],
  )
  expect((await mala.post(`/tillfallen/${occasion?.id}/anmalda`)).status).toBe(303)
  expect(
    await world.asOwner('select company_id::int from nimr.attendance where occasion_id = $1', [occasion?.id]),
  ).toEqual([{ company_id: company.id }])
  const chosen = `update nimr.registration set person_id = (select max(id) from nimr.person where full_name <> 'Nils Nord') where full_name = 'Nils Nord'`
  expect(await attempt(world, { kind: 'staff', staffId: coach.id }, chosen), 'a person is not chosen').toBe(
    'refused',
  )
})

test('who stands in the register by name only is found there; who has an address on file is found by that alone', async () => {
  const company = await world.aCompany({ orgNumber: orgNumber(872) })
  const known = await world.aPerson({ fullName: 'Anna Gran', companyId: company.id })
  await world.aPerson({ fullName: 'Bo Berg', email: 'bo@annan.example', companyId: company.id })
  await register({ orgNumber: orgNumber(872) })
  await register({ orgNumber: orgNumber(872), name: 'Bo Berg', email: 'bo@example.se' })
  const [occasion] = await world.asOwner<{ id: string }>(
    'select id::text from nimr.occasion where intervention_id = $1',
    [id],
  )
  expect((await mala.post(`/tillfallen/${occasion?.id}/anmalda`)).status).toBe(303)
  const listed = await world.asOwner<{ id: number; email: string | null }>(
    'select p.id::int, p.email from nimr.attendance a join nimr.person p on p.id = a.person_id where a.occasion_id = $1 order by p.full_name',
    [occasion?.id],
  )
  expect(listed[0]).toEqual({ id: known.id, email: null })
  expect(listed[1]?.email, 'a new person').toBe('bo@example.se')
})

test('whoever came fetches a certificate with the own link, and nobody else does', async () => {
  const company = await world.aCompany({ name: 'Granträ AB', orgNumber: '5560001421' })
  const person = await world.aPerson({
    fullName: 'Anna Gran',
    email: 'anna@example.se',
    companyId: company.id,
  })
  await register({ orgNumber: '5560001421' })
  await settle()
  const own = linkIn((await waitingLetters(world))[0]?.text ?? '').replace('/anmalan', '')
  expect((await door.visitor.get(`${own}/intyg.pdf`)).status).toBe(404)
  const [occasion] = await world.asOwner<{ id: string }>(
    'select id::text from nimr.occasion where intervention_id = $1',
    [id],
  )
  await world.anAttendance({ occasionId: Number(occasion?.id), companyId: company.id, personId: person.id })
  const fetched = await door.visitor.get(`${own}/intyg.pdf`)
  expect(fetched.status).toBe(200)
  expect(fetched.text.startsWith('%PDF-')).toBe(true)
  expect((await door.visitor.get(`${own}/anmalan`)).text).toContain('Hämta ditt deltagarintyg')
  expect((await mala.get(`/insatser/${id}/deltagarintyg/${person.id}/intyg.pdf`)).status).toBe(200)
  expect((await norsjo.get(`/insatser/${id}/deltagarintyg/${person.id}/intyg.pdf`)).status).toBe(404)
})

test('a link reaches its own registration and no other, and a visitor reaches none', async () => {
  await register()
  await register({ name: 'Bo Berg', email: 'bo@example.se' })
  await settle()
  const [anna, bo] = await world.asOwner<{ id: string; link: string }>(
    `select r.id::text, l.id::text as link from nimr.registration r
     join nimr.link l on l.purpose = 'registration' and l.record_id = r.id where r.intervention_id = $1 order by r.nth`,
    [id],
  )
  const actor = { kind: 'link', linkId: Number(anna?.link) } as const
  const cancel = (who: Parameters<World['write']>[1], registration = bo) =>
    world.write((tx) => cancelRegistration(tx, Number(registration?.id), null, 'http://localhost'), who)
  await expect(cancel(actor)).rejects.toThrow(/not to be cancelled/)
  await expect(cancel(world.nobody)).rejects.toThrow(/not to be cancelled/)
  for (const who of [actor, world.nobody])
    expect(await world.read((tx) => tx.selectFrom('registration').selectAll().execute(), who)).toEqual([])
  const letter = (who: Parameters<World['read']>[1]) =>
    world.read((tx) => findForLetter(tx, Number(bo?.id)), who)
  expect(await letter(actor)).toBeUndefined()
  expect(await letter(world.nobody)).toBeUndefined()
  expect((await cancel(actor, anna)).allowed).toBe(true)
})

test('programs, and whatever else is typed, are turned away without breaking anything', async () => {
  const form = `/insatser/${id}/anmalan`
  expect((await door.visitor.post(form, { name: 'Bot', email: 'bot@example.se' })).status).toBe(422)
  const nasty = [
    '<script>alert(1)</script>',
    '=1+1',
    '\u0000',
    'å😀\u202E',
    'x'.repeat(9000),
    '9999-99-99',
    '1e9',
  ]
  for (const value of nasty) {
    const fields = [
      'name',
      'email',
      'phone',
      'companyName',
      'orgNumber',
      'municipality',
      'wants',
      'gender',
      'birthYear',
      'name2',
      'email2',
    ]
    const sent = await register(Object.fromEntries(fields.map((field) => [field, value])))
    expect(sent.status).toBe(422)
    expect(sent.text).not.toContain('<script>alert(1)')
    await register({ name: value, companyName: value, email: 'ok@example.se' })
  }
  expect((await mala.get(`/insatser/${id}/anmalda.csv`)).text).not.toMatch(/(^|;)=1/m)
  expect((await mala.get(`/insatser/${id}/anmalda`)).text).not.toContain('<script>alert(1)')
  expect(door.broken).toEqual([])
})

async function states(): Promise<{ [name: string]: string }> {
  const rows = await world.asOwner<{ name: string; state: string }>(
    `select lower(split_part(full_name, ' ', 1)) as name, state from nimr.registration where intervention_id = $1 order by nth`,
    [id],
  )
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]))
}
const count = async () =>
  (await world.asOwner('select from nimr.registration where intervention_id = $1', [id])).length
