import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { pageWords } from '../../../test/world/page-words.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { buildAssets } from '../../ui/build-assets.ts'
import { mount } from './mount.ts'

let world: World
let visitor: Visitor
let english: Visitor
let coach: Visitor
beforeAll(async () => {
  world = await openWorld()
  const door = openFrontDoor(world, [mount])
  visitor = door.visitor
  english = door.english
  coach = door.as(await world.aStaff())
})
afterAll(() => world?.close())

const ask = async (tool: string, given: Readonly<Record<string, string | number>>) => {
  const query = new URLSearchParams(
    Object.entries(given).map(([name, value]): [string, string] => [name, String(value)]),
  )
  const { status, text } = await visitor.get(`/verktyg/${tool}?${query}`)
  return { status, text, words: pageWords(text) }
}

const paths = async () => {
  const { text } = await visitor.get('/verktyg')
  return [...text.matchAll(/href="(\/verktyg\/[\w-]+)"/g)].map(([, path = '']) => path)
}

describe('the tools', () => {
  test('are listed for anybody, and each opens empty for visitors and staff alike', async () => {
    const listed = await paths()
    expect(listed.length).toBe(10)
    for (const path of listed) {
      for (const reader of [visitor, coach]) {
        const page = await reader.get(path)
        expect([path, page.status]).toEqual([path, 200])
        expect(page.text).not.toContain('id="svar"')
        expect(page.text).toContain('sparas inte')
      }
    }
  })
  test('are found from the foot of pages for the public and of those for staff', async () => {
    expect((await visitor.get('/verktyg')).text).toMatch(/<footer[\s\S]*href="\/verktyg"/)
    expect((await coach.get('/')).text).toMatch(/<footer[\s\S]*href="\/verktyg"/)
  })
  test('are light, and fetch nothing from elsewhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assets-'))
    const { publicCss, script, icon } = await buildAssets(folder)
    const files = await Promise.all(
      [publicCss, script, icon].map((name) => readFile(join(folder, basename(name)))),
    )
    await rm(folder, { recursive: true })
    const fetched = files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0)
    const long = ['/verktyg/utrymme?rader=40', '/verktyg/storlek-med-grupp?rader=40']
    for (const path of ['/verktyg', ...(await paths()), ...long]) {
      const { text } = await visitor.get(path)
      expect(gzipSync(text).length + fetched, path).toBeLessThan(30_000)
      expect(text.match(/<(link|script|img)[^>]+(src|href)="https?:/g)).toBeNull()
    }
  })
  test('say what is wrong at the field, and keep what was written', async () => {
    const answer = await ask('registreringsdag', { beviljat: '2026-02-30' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('data-error-summary')
    expect(answer.text).toMatch(/value="2026-02-30"[^>]*>[\s\S]{0,1500}Skriv en dag som finns/)
    const odd = await ask('fordela', { belopp: '<script>', 'vikt-1': '1e9' })
    expect(odd.status).toBe(422)
    expect(odd.text).not.toContain('<script>"')
    expect(odd.text).toContain('&lt;script&gt;')
  })
  test('speak English too', async () => {
    const { text } = await english.get('/verktyg/registreringsdag?beviljat=2026-01-12')
    expect(pageWords(text)).toContain('Enter by 9 February 2026')
  })
})

describe('room for de minimis aid', () => {
  const earlier = {
    'dag-1': '2023-05-10',
    'belopp-1': '120 000',
    'dag-2': '2024-06-01',
    'belopp-2': '150 000',
  }
  test('tells whether it fits, what counts and why, and the largest that does', async () => {
    const refused = await ask('utrymme', { dag: '2026-04-30', belopp: '40 000', ...earlier })
    expect(refused.status).toBe(200)
    for (const part of [
      'Stödet får inte plats',
      'Högst 30 000 € får plats',
      '1407/2013 120 000 € Räknas: inom perioden',
      'Tak enligt 2023/2831 300 000 €',
      'Tidigare stöd i perioden 270 000 €',
      'EUT L, 2023/2831, 15.12.2023',
      'de-minimis-room-v1',
    ])
      expect(refused.words).toContain(part)
    const later = await ask('utrymme', { dag: '2026-05-11', belopp: '40 000', ...earlier })
    expect(later.words).toContain('Stödet får plats')
    expect(later.words).toContain('Efter det är 110 000 € kvar')
    const boundary = await ask('utrymme', { dag: '2026-05-10', belopp: '40 000', ...earlier })
    expect(boundary.words).toContain('på dagen tre år före')
  })
  test('converts kronor by the month’s rate and shows it, and says when there is none', async () => {
    const kronor = await ask('utrymme', { dag: '2026-04-30', belopp: '12 500', valuta: 'sek' })
    expect(kronor.words).toContain('1 146,16 € ( kurs 10,906 för 2026-04)'.replace('( ', '('))
    const later = await ask('utrymme', { dag: '2026-09-30', belopp: '12 500', valuta: 'sek' })
    expect(later.status).toBe(422)
    expect(later.words).toContain('Det finns ingen eurokurs för 2026-09')
  })
  test('gives more rows without losing what was written, and without answering yet', async () => {
    const more = await ask('utrymme', { dag: '2026-05-11', belopp: 'fel', ...earlier, rader: 3, fler: 1 })
    expect(more.status).toBe(200)
    expect(more.text).toContain('name="dag-6"')
    expect(more.text).not.toContain('name="dag-7"')
    expect(more.text).toContain('value="150 000"')
    expect(more.text).toContain('value="fel"')
  })
  test('half a row is an error, a day without a regulation too', async () => {
    const half = await ask('utrymme', { dag: '2026-05-11', belopp: 1, 'dag-2': '2026-01-01' })
    expect(half.status).toBe(422)
    expect(half.text).toContain('href="#field-belopp-2"')
    expect(half.words).toContain('Rad 2: Fyll i det här fältet')
    const late = await ask('utrymme', { dag: '2031-01-01', belopp: 1, bokslut: '13-13' })
    expect(late.words).toContain('Ingen allmän förordning gäller den dagen')
    expect(late.words).toContain('till exempel 12-31')
  })
  test('goes by fiscal years and road freight under the old rule', async () => {
    const old = {
      dag: '2021-03-15',
      belopp: '100 000',
      bokslut: '04-30',
      'dag-1': '2018-04-30',
      'belopp-1': '90 000',
      'dag-2': '2018-05-01',
      'belopp-2': '60 000',
    }
    const room = await ask('utrymme', old)
    expect(room.words).toContain('Utrymme före det nya stödet 140 000 €')
    const freight = await ask('utrymme', { ...old, akeri: 'ja' })
    expect(freight.words).toContain('Högst 40 000 € får plats')
  })
})

describe('the other tools', () => {
  test('the day to register, with the holidays on the way', async () => {
    const answer = await ask('registreringsdag', { beviljat: '2026-03-27' })
    expect(answer.words).toContain('Registrera senast 28 april 2026')
    expect(answer.words).toContain('långfredagen 3 apr. 2026, annandag påsk 6 apr. 2026')
  })
  test('the hour', async () => {
    const answer = await ask('timkostnad', { lon: '45 000', ar: 3 })
    expect(answer.words).toContain('En timme kostar 329,20 kr')
    expect(answer.words).toContain('År 2: 2,4 % mer 321,49 kr')
    expect((await ask('timkostnad', { lon: '45 000', ar: 0 })).status).toBe(422)
  })
  test('the limit, and a purchase beside earlier ones', async () => {
    expect((await ask('direktupphandling', { dag: '2021-05-01' })).words).toContain('Gränsen är 615 312 kr')
    const near = { dag: '2021-05-01', varde: '200 000', tidigare: '300 000' }
    expect((await ask('direktupphandling', near)).words).toContain('Möjlig, men nära gränsen')
    const over = await ask('direktupphandling', { ...near, dag: '2026-01-01', tidigare: '500 000' })
    expect(over.words).toContain('Över gränsen')
    expect(over.words).toContain('inte kontrollerad')
    expect((await ask('direktupphandling', { dag: '2011-01-01' })).status).toBe(422)
    expect((await ask('direktupphandling', { dag: '2021-05-01', tidigare: 5 })).status).toBe(422)
  })
  test('an amount shared to the öre', async () => {
    const answer = await ask('fordela', {
      belopp: 100,
      'namn-1': 'Malå',
      'vikt-1': 1,
      'vikt-2': 1,
      'vikt-4': 1,
    })
    expect(answer.words).toContain('Malå 1 33,34 kr')
    expect(answer.words).toContain('Namn 4 1 33,33 kr')
    expect(answer.words).toContain('Summa 100,00 kr')
    expect((await ask('fordela', { belopp: 100, 'vikt-1': 0 })).words).toContain('Minst en vikt')
    expect((await ask('fordela', { belopp: 100, 'namn-1': 'Malå' })).status).toBe(422)
  })
  test('an organisation number, which never stands in the address', async () => {
    const right = await visitor.post('/verktyg/organisationsnummer', { nummer: '5560125790' })
    expect(pageWords(right.text)).toContain('556012-5790 är ett riktigt nummer')
    const sole = await visitor.post('/verktyg/organisationsnummer', { nummer: '19121212-1212' })
    expect(pageWords(sole.text)).toContain('Visas för andra ******-****')
    const wrong = await visitor.post('/verktyg/organisationsnummer', { nummer: '556012-5791' })
    expect(pageWords(wrong.text)).toContain('Det är inget riktigt nummer')
    expect((await visitor.post('/verktyg/organisationsnummer', {})).status).toBe(422)
    const got = await visitor.get('/verktyg/organisationsnummer?nummer=5560125790')
    expect(got.text).not.toMatch(/<input[^>]*name="nummer"[^>]*value="\d/)
  })
})
