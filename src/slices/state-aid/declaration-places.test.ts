import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { runJobs, waitingLetters } from '../../../test/world/run-jobs.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as desk } from '../desk/mount.ts'
import { mount as events } from '../events/mount.ts'
import { mount } from './mount.ts'

// The place of a company is held while its declaration is awaited, and each page tells how far it has come.

let world: World
let door: ReturnType<typeof openFrontDoor>
let coach: Visitor
let economist: Visitor
let coachId: number
beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2026-04-20T08:00:00Z')
  door = openFrontDoor(world, [desk, mount, events])
  const staff = await world.aStaff({ name: 'Mia Malå' })
  coachId = staff.id
  coach = door.as(staff)
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
})
beforeEach(() => world.clock.set('2026-04-20T08:00:00Z'))
afterAll(async () => {
  expect(door.broken).toEqual([])
  await world.close()
})

const plain = (text: string) => text.replace(/<svg.*?<\/svg>/g, '').replaceAll('\u00a0', ' ')
const versionOn = (text: string) => /name="version" value="(\d+)"/.exec(text)?.[1] ?? ''

/** One place on 11 May, which a company of the estimate has; somebody of another one waits. */
async function full(name: string) {
  const intervention = await world.anIntervention({
    title: 'Sälja till Norge',
    stage: 'registration',
    taskForce: [coachId],
  })
  const company = await world.aCompany({ name })
  await world.anOccasion({
    interventionId: intervention.id,
    startsAt: new Date('2026-05-11T08:00:00Z'),
    endsAt: new Date('2026-05-11T10:00:00Z'),
  })
  const own = `/insatser/${intervention.id}`
  const page = { titleSv: 'Sälj till Norge', leadSv: 'En dag om tull.', places: 1, contact: coachId }
  expect((await coach.post(`${own}/publicering`, page)).status).toBe(303)
  expect((await coach.post(`${own}/publicering/publicera`, { version: 1 })).status).toBe(303)
  for (const [person, of] of [
    ['Anna Gran', name],
    ['Bo Berg', 'Väntarna'],
  ]) {
    const sent = await coach.post(`${own}/anmalda/ny`, {
      name: person ?? '',
      email: `${(person ?? '').split(' ')[0]?.toLowerCase()}${company.id}@foretag.example`,
      companyName: of ?? '',
      municipality: '2418',
    })
    expect(sent.status, sent.text).toBe(303)
  }
  const [anna] = await world.asOwner<{ id: string }>(
    `select id from nimr.registration where intervention_id = $1 and state = 'registered'`,
    [intervention.id],
  )
  const matched = await coach.post(`${own}/anmalda/${anna?.id}/foretag`, { companyId: company.id })
  expect(matched.status, matched.text).toBe(303)
  const made = await economist.post(`${own}/stod/berakning`, {
    project: world.projectId(),
    method: 'per_company',
    publicMoney: '12 500',
    fees: '500',
    basisWords: 'Offert 3 april',
    companyIds: company.id,
    [`seats_${company.id}`]: '1',
    [`minutes_${company.id}`]: '120',
  })
  expect(made.status, made.text).toBe(303)
  const states = async () =>
    world.asOwner(
      'select full_name as name, state from nimr.registration where intervention_id = $1 order by nth',
      [intervention.id],
    )
  return { id: intervention.id, own, company, states }
}

/** The same, asked for its declaration, with the place held until 1 May. */
async function held(name: string, more: { [field: string]: string } = {}) {
  const made = await full(name)
  const email = `vd${made.company.id}@foretag.example`
  const answer = await coach.post(`${made.own}/stod/intyg/ny`, {
    company: made.company.id,
    way: 'link',
    email,
    heldUntil: '2026-05-01',
    ...more,
  })
  expect(answer.status, answer.text).toBe(303)
  const letter = (await waitingLetters(world)).find(({ recipient }) => recipient === email)
  const link = /\/l\/\S+/.exec(letter?.text ?? '')?.[0] ?? ''
  const page = /^\/stod\/intyg\/\d+/.exec(answer.location)?.[0] ?? ''
  return { ...made, page, link, letter }
}

async function signs(link: string) {
  const version = versionOn((await door.visitor.get(link)).text)
  const signed = await door.visitor.post(link, {
    sector: 'general',
    fiscalYearEnd: '12-31',
    hasMembers: 'nej',
    hasAid: 'nej',
    signerName: 'Eva Ek',
    signerTitle: 'Firmatecknare',
    signedPlace: 'Malå',
    isAuthorised: 'ja',
    certified: 'ja',
    version,
    gor: 'skriv-under',
  })
  expect(signed.status, signed.text).toBe(303)
}

/** Signed, counted, sent and answered. */
async function answered(link: string, page: string, kind: string) {
  await signs(link)
  expect((await coach.post(`${page}/inforande`)).status).toBe(303)
  expect((await coach.post(`${page}/skickat`, { onDay: '2026-04-20' })).status).toBe(303)
  const told = await coach.post(`${page}/svar`, { kind, onDay: '2026-04-20', words: 'Se brevet' })
  expect(told.status, told.text).toBe(303)
}

const kept = [
  { name: 'Anna Gran', state: 'registered' },
  { name: 'Bo Berg', state: 'waiting' },
]
const passedOn = [
  { name: 'Anna Gran', state: 'cancelled' },
  { name: 'Bo Berg', state: 'registered' },
]

test('the place is the company’s while the declaration is awaited: the list says until when, and the wait list stays', async () => {
  const { own, page, states, company } = await held('Väntande Intyg AB')
  const list = plain((await coach.get(`${own}/anmalda`)).text)
  expect(list).toContain('Platsen hålls i väntan på intyg till 1 maj 2026')
  expect((await coach.post(`${page}/plats/slapp`, { words: 'Vi har väntat nog' })).text).toContain(
    'Platsen hålls fortfarande för företaget',
  )
  expect(await states()).toEqual(kept)
  expect((await coach.post(`${page}/plats`, { heldUntil: '2026-04-01' })).text).toContain(
    'Dagen har redan varit',
  )
  expect((await coach.post(`${page}/plats`, { heldUntil: '2026-05-08' })).status).toBe(303)
  expect(plain((await coach.get(page)).text)).toContain('Platsen hålls i väntan på intyg till 8 maj 2026')
  expect(
    await world.asOwner('select count(*)::int as n from nimr.registration_hold where company_id = $1', [
      company.id,
    ]),
  ).toEqual([{ n: 1 }])
})

test('after the day the place goes to the next in line, with a letter to both and the reason in the list', async () => {
  const { own, page, states, company } = await held('Sena Svaret AB')
  world.clock.set('2026-05-02T08:00:00Z')
  expect(plain((await coach.get(page)).text)).toContain('Platsen hölls till 1 maj 2026')
  expect((await coach.post(`${page}/plats/slapp`, { words: '' })).text).toContain('Skriv skälet')
  expect(await states()).toEqual(kept)
  expect((await coach.post(`${page}/plats/slapp`, { words: 'Intyget kom inte i tid' })).status).toBe(303)
  expect(await states()).toEqual(passedOn)
  await runJobs(world, events.jobs ?? [])
  const letters = await waitingLetters(world)
  const to = (who: string) =>
    letters.filter(({ recipient }) => recipient === `${who}${company.id}@foretag.example`)
  expect(to('anna').some(({ subject }) => subject.startsWith('Avbokad'))).toBe(true)
  expect((await coach.get(`${own}/anmalda`)).text).toContain('Intyget kom inte i tid')
  expect(to('bo').some(({ subject }) => subject.startsWith('Du har fått plats'))).toBe(true)
  expect((await coach.post(`${page}/plats/slapp`, { words: 'Igen' })).status).toBe(422)
})

test('after a refusal, and after a withdrawal, the place can be let go at once; not while a newer one is awaited', async () => {
  const refused = await held('Avslagna AB')
  await answered(refused.link, refused.page, 'refused')
  expect(await refused.states()).toEqual(kept)
  expect((await coach.post(`${refused.page}/plats/slapp`, { words: 'Avslag' })).status).toBe(303)
  expect(await refused.states()).toEqual(passedOn)

  const withdrawn = await held('Återkallade AB')
  expect((await coach.post(`${withdrawn.page}/aterkallelse`, { words: 'Hoppar av' })).status).toBe(303)
  const anew = { company: withdrawn.company.id, way: 'paper', heldUntil: '2026-05-05' }
  const newer = await coach.post(`${withdrawn.own}/stod/intyg/ny`, anew)
  expect((await coach.post(`${withdrawn.page}/plats/slapp`, { words: 'Hoppar av' })).status).toBe(422)
  expect(await withdrawn.states()).toEqual(kept)
  const path = /^\/stod\/intyg\/\d+/.exec(newer.location)?.[0] ?? ''
  expect((await coach.post(`${path}/aterkallelse`, { words: 'Hoppar av' })).status).toBe(303)
  expect((await coach.post(`${path}/plats/slapp`, { words: 'Hoppar av' })).status).toBe(303)
  expect(await withdrawn.states()).toEqual(passedOn)
})

test('approved, or granted on a signature alone, the place is the company’s own and nothing more is held', async () => {
  const approved = await held('Godkända AB')
  await answered(approved.link, approved.page, 'approved')
  const granted = await held('Beviljade AB')
  await signs(granted.link)
  const offer = (await economist.get(`${granted.own}/stod`)).text
  const done = await economist.post(`${granted.own}/stod/beslut`, {
    digest: /name="digest" value="([0-9a-f]+)"/.exec(offer)?.[1] ?? '',
    companies: granted.company.id,
    grantor: 'k2418',
    grantedOn: '2026-04-20',
    decidedByName: 'Kim Norrman',
    decidedByTitle: 'Näringslivschef',
  })
  expect(done.status, done.text).toBe(303)
  for (const { id, own, states } of [approved, granted]) {
    expect(
      await world.asOwner('select outcome from nimr.registration_hold where intervention_id = $1', [id]),
    ).toEqual([{ outcome: 'kept' }])
    expect((await coach.get(`${own}/anmalda`)).text).not.toContain('Platsen hålls')
    expect(await states()).toEqual(kept)
  }
})

test('the checklist, the warning and Idag follow the declaration from asked to granted', async () => {
  const { own, page, link, company } = await held('Checklistans AB')
  const warning = '1 företag saknar ett intyg som räcker. Insatsen börjar 11 maj 2026'
  const read = async (path: string) => plain((await coach.get(path)).text)
  const row = async () => {
    const text = await read(`${own}/stod`)
    const list = text.slice(text.indexOf('Steg för steg'))
    return list.slice(list.indexOf('<tbody'), list.indexOf('</tbody'))
  }
  expect(await read(own)).toContain(warning)
  expect(await read(`${own}/stod`)).toContain(warning)
  for (const words of ['Checklistans AB', 'Begärt', 'Väntar på företaget', 'till 1 maj 2026', 'behövs inte'])
    expect(await row(), words).toContain(words)
  expect(await read('/')).not.toContain('Checklistans AB</a>')
  world.clock.set('2026-04-28T08:00:00Z')
  expect(await read('/')).toContain('har inte svarat sedan 20 apr. 2026')
  world.clock.set('2026-04-20T08:00:00Z')

  await signs(link)
  expect(await read('/')).toContain('skrev under 20 apr. 2026. Granska och skicka')
  expect(await row()).toContain('Bevilja')
  expect(await read(own)).not.toContain(warning)

  const offer = (await economist.get(`${own}/stod`)).text
  await economist.post(`${own}/stod/beslut`, {
    digest: /name="digest" value="([0-9a-f]+)"/.exec(offer)?.[1] ?? '',
    companies: company.id,
    grantor: 'k2418',
    grantedOn: '2026-04-20',
    decidedByName: 'Kim Norrman',
    decidedByTitle: 'Näringslivschef',
  })
  expect(await row()).toContain('Underrätta')
  expect((await economist.get(page)).status).toBe(200)
})

test('Idag tells of a supplement, an approval and a refusal', async () => {
  const supplement = await held('Kompletterarna AB')
  await answered(supplement.link, supplement.page, 'supplement_asked')
  const approved = await held('Klarade AB')
  await answered(approved.link, approved.page, 'approved')
  const refused = await held('Nekade AB')
  await answered(refused.link, refused.page, 'refused')
  const today = plain((await coach.get('/')).text)
  for (const words of [
    'ska komplettera: finansiären frågade 20 apr. 2026',
    'är godkänt 20 apr. 2026. Bevilja stödet',
    'fick avslag 20 apr. 2026. Släpp platsen',
  ])
    expect(today, words).toContain(words)
})

test('a company that reads English gets its letter and its page in English', async () => {
  const { letter, link } = await held('English Speaking AB', { language: 'en' })
  expect(letter?.subject).toBe('Declaration of de minimis aid before Sälja till Norge')
  for (const words of [
    'SEK 12,000',
    '€1,100.31',
    'de minimis aid under',
    'place is held until 1 May 2026',
    'Mia Malå',
  ])
    expect(plain(letter?.text ?? ''), words).toContain(words)
  expect((await door.english.get(link)).text).toContain('de minimis')
})

test('the history of a declaration and of a grant tells who did what in words; others find nothing', async () => {
  const { page, link, own, company } = await held('Historiska AB')
  await answered(link, page, 'approved')
  const id = page.split('/').at(-1)
  expect((await coach.get(page)).text).toContain(`/historik/stodintyg/${id}`)
  const history = plain((await coach.get(`/historik/stodintyg/${id}`)).text)
  for (const words of [
    'Historik för intyget om försumbart stöd',
    'Mia Malå',
    'ett steg för intyget',
    'Planerat stöd i öre: 1200000',
  ])
    expect(history, words).toContain(words)
  expect(history).not.toContain('Eva Ek')
  const offer = (await economist.get(`${own}/stod`)).text
  const done = await economist.post(`${own}/stod/beslut`, {
    digest: /name="digest" value="([0-9a-f]+)"/.exec(offer)?.[1] ?? '',
    companies: company.id,
    grantor: 'k2418',
    grantedOn: '2026-04-20',
    decidedByName: 'Kim Norrman',
    decidedByTitle: 'Näringslivschef',
  })
  expect(done.status, done.text).toBe(303)
  const [grant] = await world.asOwner<{ id: string }>('select id from nimr.aid_grant where company_id = $1', [
    company.id,
  ])
  const granted = plain((await economist.get(`/historik/stod/${grant?.id}`)).text)
  for (const words of ['Historik för stödet', 'Beslutat av: Kim Norrman', `href="/stod/${grant?.id}"`])
    expect(granted, words).toContain(words)
  const norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  for (const path of [`stodintyg/${id}`, `stod/${grant?.id}`])
    expect((await norsjo.get(`/historik/${path}`)).status, path).toBe(404)
})
