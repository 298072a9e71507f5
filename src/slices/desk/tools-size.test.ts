import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { pageWords } from '../../../test/world/page-words.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let visitor: Visitor
beforeAll(async () => {
  world = await openWorld()
  visitor = openFrontDoor(world, [mount]).visitor
})
afterAll(() => world?.close())

const ask = async (tool: string, given: Readonly<Record<string, string | number>>) => {
  const query = new URLSearchParams(
    Object.entries(given).map(([name, value]): [string, string] => [name, String(value)]),
  )
  const { status, text } = await visitor.get(`/verktyg/${tool}?${query}`)
  return { status, text, words: pageWords(text) }
}

describe('the size of a company', () => {
  test('by itself, in euro or in kronor by the last rate of the year', async () => {
    const euro = await ask('storlek', { enhet: 'meur', aak: '12', oms: '3', bal: '' })
    expect(euro.words).toContain('Litet företag')
    expect(euro.words).toContain('räkna med gruppen')
    // 111 miljoner kronor / 11,096 (29 december 2023) = 10,004 miljoner euro: above the ceiling of a small enterprise.
    const kronor = { enhet: 'msek', ar: 2023, aak: '12', oms: '111' }
    expect((await ask('storlek', kronor)).words).toContain('Medelstort företag')
    expect((await ask('storlek', kronor)).words).toContain('Kurs 11,096 kr per euro, 29 december 2023')
    expect((await ask('storlek', { ...kronor, oms: '110,9' })).words).toContain('Litet företag')
    expect((await ask('storlek', { aak: 250 })).words).toContain('Stort företag')
  })
  test('cannot be told without the numbers it goes by', async () => {
    expect((await ask('storlek', { aak: 12 })).words).toContain('minst ett av beloppen behövs')
    expect((await ask('storlek', { oms: 12 })).text).toContain('href="#field-aak"')
    expect((await ask('storlek', { aak: 'tolv', oms: 3 })).status).toBe(422)
    const year = await ask('storlek', { enhet: 'msek', ar: '1', aak: 12, oms: 3 })
    expect(year.words).toContain('Skriv ett tal från 2017 till 2100')
  })
  test('with its group: linked in full, partners by share, each step shown', async () => {
    const group = {
      'namn-1': 'Rimfrost AB',
      'aak-1': 40,
      'oms-1': 8,
      'bal-1': 6,
      'namn-2': 'Dotter AB',
      'aak-2': 20,
      'oms-2': 3,
      'bal-2': 2,
      'namn-3': 'Delägare AB',
      'aak-3': 90,
      'oms-3': 30,
      'bal-3': 20,
      'agare-1': 'rimfrost ab',
      'agd-1': 'Dotter AB',
      'kapital-1': 60,
      'agare-2': 'Delägare AB',
      'agd-2': 'Rimfrost AB',
      'kapital-2': 30,
    }
    const answer = await ask('storlek-med-grupp', group)
    // 40 + 20 + 30 % of 90 = 87.
    for (const part of ['Medelstort företag', 'är ett litet eller medelstort', 'Summa 87 20 14', '2003/361'])
      expect(answer.words).toContain(part)
    const href = /href="(\/verktyg\/ett-enda-foretag\?[^"]+)"/.exec(answer.text)?.[1] ?? ''
    const together = pageWords((await visitor.get(href.replaceAll('&amp;', '&'))).text)
    expect(together).toContain('2 företag räknas som ett enda')
    expect(together).toContain('Dotter AB Hör ihop med Rimfrost AB genom')
    expect(together).not.toContain('Delägare AB Hör ihop')
    const most = await ask('storlek-med-grupp', { ...group, 'kapital-2': 24.9 })
    expect(most.words).toContain('Summa 60 11 8')
  })
  test('a public owner of a quarter makes it no SME, however small', async () => {
    const answer = await ask('storlek-med-grupp', {
      'namn-1': 'Bolaget AB',
      'aak-1': 3,
      'oms-1': 1,
      'namn-2': 'Kommunen',
      'slag-2': 'public_body',
      'agare-1': 'Kommunen',
      'agd-1': 'Bolaget AB',
      'kapital-1': 25,
    })
    expect(answer.words).toContain('inget litet eller medelstort')
  })
  test('a name that stands nowhere, or twice, is an error at its field', async () => {
    const answer = await ask('storlek-med-grupp', {
      'namn-1': 'Ett AB',
      'aak-1': 3,
      'oms-1': 1,
      'namn-2': 'ett ab',
      'agare-1': 'Tvaa AB',
      'agd-1': 'Ett AB',
      'kapital-1': 101,
      'fran-1': 'Ett AB',
      'till-1': 'Ett AB',
    })
    expect(answer.status).toBe(422)
    const fields = [...answer.text.matchAll(/href="#field-([\w-]+)"/g)].map(([, field]) => field)
    expect(fields.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      'agare-1',
      'band-1',
      'kapital-1',
      'namn-2',
      'till-1',
    ])
  })
  test('who controls by the board is one undertaking; two of the same person are not', async () => {
    const base = { 'namn-1': 'X AB', 'namn-2': 'Y AB', 'namn-3': 'Kim', 'slag-3': 'natural_person' }
    const person = {
      ...base,
      'agare-1': 'Kim',
      'agd-1': 'X AB',
      'kapital-1': 100,
      'agare-2': 'Kim',
      'agd-2': 'Y AB',
      'kapital-2': 100,
    }
    expect((await ask('ett-enda-foretag', person)).words).toContain('Företaget räknas för sig')
    const board = { ...base, 'fran-1': 'Y AB', 'band-1': 'appoints_majority', 'till-1': 'X AB' }
    expect((await ask('ett-enda-foretag', board)).words).toContain('2 företag räknas som ett enda')
    expect((await ask('ett-enda-foretag', { 'namn-2': 'Y AB' })).text).toContain('href="#field-namn-1"')
  })
  test('over the years the class changes after two in a row, or at once with new owners', async () => {
    const years = { 'ar-1': 2021, 'aak-1': 45, 'oms-1': 8, 'ar-2': 2022, 'aak-2': 55, 'oms-2': 8 }
    expect((await ask('storlek-over-aren', years)).words).toContain('Litet företag från och med 2022')
    const third = { ...years, 'ar-3': 2023, 'aak-3': 60, 'oms-3': 8 }
    expect((await ask('storlek-over-aren', third)).words).toContain('Medelstort företag från och med 2023')
    const bought = await ask('storlek-over-aren', { ...years, 'nya-2': 'ja' })
    expect(bought.words).toContain('Medelstort företag från och med 2022')
    expect((await ask('storlek-over-aren', { 'ar-1': 2021 })).words).toContain('Fyll i minst ett år')
    expect((await ask('storlek-over-aren', { ...years, 'ar-2': 2021 })).words).toContain('två gånger')
  })
})
