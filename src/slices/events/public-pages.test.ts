import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { buildAssets } from '../../ui/build-assets.ts'
import { mount as interventions } from '../interventions/mount.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let coach: { id: number }
let mala: Visitor
let administrator: Visitor

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [interventions, mount])
  coach = await world.aStaff()
  mala = door.as(coach)
  administrator = door.as(await world.aStaff({ role: 'administrator' }))
})
afterAll(() => world?.close())

type Published = { title: string; on: string; municipality?: string; focusArea?: string; projects?: number[] }

async function publish({
  title,
  on,
  municipality = '2418',
  focusArea = 'larger_market',
  projects,
}: Published) {
  const intervention = await world.anIntervention({
    taskForce: [coach.id],
    municipalities: [municipality],
    focusAreas: [focusArea],
    ...(projects && { projects }),
  })
  await world.anOccasion({
    interventionId: intervention.id,
    startsAt: `${on}T07:00:00Z`,
    endsAt: `${on}T10:00:00Z`,
    municipalityCode: municipality,
    venue: 'Folkets Hus',
  })
  const page = `/insatser/${intervention.id}/publicering`
  await mala.post(page, {
    titleSv: title,
    titleEn: `${title} (en)`,
    leadSv: 'För små företag.',
    contact: coach.id,
  })
  await mala.post(`${page}/publicera`, { version: 1 })
  return intervention.id
}

test('a visitor finds what is coming, next first, and narrows it down by municipality, area and day', async () => {
  await publish({ title: 'Höstmöte', on: '2021-09-10', municipality: '2417', focusArea: 'innovation' })
  await publish({ title: 'Sommarmöte', on: '2021-06-20' })
  await publish({ title: 'Vintermöte', on: '2021-01-20' })
  const titles = async (query = '') =>
    [...(await door.visitor.get(`/insatser${query}`)).text.matchAll(/(Höst|Sommar|Vinter)möte<\/a>/g)].map(
      ([, season]) => season,
    )
  expect(await titles()).toEqual(['Sommar', 'Höst'])
  expect(await titles('?kommun=2417')).toEqual(['Höst'])
  expect(await titles('?omrade=larger_market')).toEqual(['Sommar'])
  expect(await titles('?fran=2021-09-01')).toEqual(['Höst'])
  expect(await titles('?till=2021-07-01')).toEqual(['Sommar'])
  expect(await titles('?visa=tidigare')).toEqual(['Vinter'])
  expect((await door.visitor.get('/insatser?kommun=2422')).text).toContain('Inget passar urvalet')
})

test('whoever is signed in has the board at the same address, and sees as visitors do at another', async () => {
  const id = await publish({ title: 'Öppet hus', on: '2021-08-01' })
  expect((await mala.get('/insatser')).text).not.toContain('Det här erbjuds</h1>')
  expect((await mala.get('/utbud')).text).toContain('Öppet hus')
  expect((await mala.get(`/utbud/${id}`)).text).toContain('Så ser besökare sidan.')
  expect((await door.visitor.get(`/utbud/${id}`)).text).not.toContain('Så ser besökare sidan.')
})

test('nobody but those who work with it publishes, and nothing is seen before', async () => {
  const intervention = await world.anIntervention({ taskForce: [coach.id] })
  const page = `/insatser/${intervention.id}/publicering`
  const other = door.as(await world.aStaff({ municipality: '2417' }))
  expect((await other.get(page)).status).toBe(403)
  expect((await other.post(page, { titleSv: 'Kapad', leadSv: 'Nej' })).status).toBe(403)
  await mala.post(page, { titleSv: 'Inte än', leadSv: 'Snart.' })
  expect((await door.visitor.get(`/insatser/${intervention.id}`)).status).toBe(404)
  expect((await mala.get(`${page}/forhandsvisning`)).text).toContain('Inte än')
  expect((await door.visitor.get(page)).location).toContain('/logga-in')
  expect((await door.visitor.get(`/insatser/${intervention.id}/anmalda`)).location).toContain('/logga-in')
})

test('search engines are told each occasion in the words of schema.org, and nothing typed ends the script', async () => {
  const id = await publish({ title: 'A</script><script>alert(1)</script>', on: '2021-10-02' })
  const { text } = await door.visitor.get(`/insatser/${id}`)
  expect(text).not.toContain('<script>alert')
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
  const [event] = JSON.parse(json)
  expect(event).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'A</script><script>alert(1)</script>',
    startDate: '2021-10-02T07:00:00.000Z',
    endDate: '2021-10-02T10:00:00.000Z',
    url: `http://localhost/insatser/${id}`,
    location: { '@type': 'Place', name: 'Folkets Hus', address: 'Folkets Hus, Malå, Sverige' },
    offers: { price: '0.00', priceCurrency: 'SEK' },
  })
})

test('the emblem says what the programme period of the project asks for', async () => {
  const later = await world.aProject({ programmePeriod: '2021-2027' })
  const first = await publish({ title: 'Första', on: '2021-11-01' })
  const second = await publish({ title: 'Andra', on: '2021-11-02', projects: [later.id] })
  const old = await door.visitor.get(`/insatser/${first}`)
  expect(old.text).toContain('Europeiska regionala utvecklingsfonden')
  expect(old.text).not.toContain('Medfinansieras')
  const added = await world.asOwner('select from nimr.intervention_project where project_id = $1', [later.id])
  expect(added).toHaveLength(1)
  const one = await door.visitor.get(`/insatser/${second}`)
  expect(one.text).toContain('Medfinansieras av Europeiska unionen')
  expect(one.text).not.toContain('Europeiska regionala utvecklingsfonden')
})

test('the accessibility statement and the notice about personal data say who answers, and claim no more than was reviewed', async () => {
  expect((await door.visitor.get('/tillganglighet')).text).toContain('har inte granskats i drift än')
  const settings = {
    version: 1,
    operatorName: 'Region 10',
    contactEmail: 'webb@region10.example',
    protectionOfficerEmail: 'ombud@region10.example',
    reviewedOn: '2021-05-01',
    shortcomingsSv: 'Kartan kan inte läsas upp.',
  }
  expect((await mala.post('/administration/webbplats', settings)).status).toBe(403)
  expect((await administrator.post('/administration/webbplats', settings)).status).toBe(303)
  expect((await administrator.post('/administration/webbplats', settings)).status).toBe(409)
  const statement = (await door.visitor.get('/tillganglighet')).text
  for (const words of [
    'delvis förenlig',
    'Kartan kan inte',
    'webb@region10.example',
    'digg.se',
    '1 maj 2022',
  ])
    expect(statement).toContain(words)
  const notice = (await door.visitor.get('/personuppgifter')).text
  for (const words of [
    'Region 10',
    'artikel 6.1 e',
    '2018:218',
    '2017:725',
    'ombud@region10.example',
    'imy.se',
    'Malå',
  ])
    expect(notice).toContain(words)
})

test('a page for the public with all it fetches is under 30 kB gzipped, also with twenty interventions on it', async () => {
  for (let n = 0; n < 20; n++) await publish({ title: `Insats nummer ${n}`, on: `2021-12-${10 + n}` })
  const folder = await mkdtemp(join(tmpdir(), 'assets-'))
  const { publicCss, script, icon } = await buildAssets(folder)
  const files = await Promise.all(
    [publicCss, script, icon].map((name) => readFile(join(folder, basename(name)))),
  )
  await rm(folder, { recursive: true })
  const fetched = files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0)
  for (const path of ['/insatser', '/personuppgifter', '/tillganglighet']) {
    const { text } = await door.visitor.get(path)
    expect(gzipSync(text).length + fetched, path).toBeLessThan(30_000)
    expect(text.match(/<(link|script|img)[^>]+(src|href)="https?:/g), 'nothing from elsewhere').toBeNull()
  }
})
