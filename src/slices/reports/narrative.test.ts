import { expect, test } from 'vitest'
import { blocksOf, figuresPlacedIn, type Narrative } from './narrative.ts'

const amounts: { readonly [key: string]: number } = {
  companies_supported: 73,
  people_women: 30,
  people_men: 52,
  jobs_kept: 5,
  villages: 1,
}
const sv: Narrative = {
  language: 'sv',
  find: (key) => {
    const value = amounts[key]
    if (key === 'withheld') return { key, value: null, text: 'färre än 5', counts: true, gender: 'common' }
    if (value === undefined) return undefined
    const gender = key === 'villages' ? 'common' : 'neuter'
    return { key, value, text: String(value), href: `/uppfoljning/${key}`, counts: true, gender }
  },
}
const said = (body: string, language: 'sv' | 'en' = 'sv') =>
  blocksOf(body, { ...sv, language })
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
    .map((run) => run.text)
    .join('')

test('a figure placed by name stands in the sentence with its value', () => {
  expect(blocksOf('Totalt {{companies_supported}} företag.', sv)).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'Totalt ' },
        { figure: 'companies_supported', text: '73', href: '/uppfoljning/companies_supported' },
        { text: ' företag.' },
      ],
    },
  ])
})

test('an empty line begins a new paragraph, and lines with a dash are a list', () => {
  expect(blocksOf('Ett\nstycke.\n\n- första\n- andra\n\n\nSist.', sv)).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Ett stycke.' }] },
    { kind: 'list', items: [[{ text: 'första' }], [{ text: 'andra' }]] },
    { kind: 'paragraph', runs: [{ text: 'Sist.' }] },
  ])
})

test('the figures placed in a text are named once each', () => {
  expect(figuresPlacedIn('{{jobs_kept}} och {{ people_men }} och {{jobs_kept}}')).toEqual([
    'jobs_kept',
    'people_men',
  ])
})

test('text that only looks like a figure stays text', () => {
  expect(blocksOf('{{Not A Figure}} {x}', sv)).toEqual([
    { kind: 'paragraph', runs: [{ text: '{{Not A Figure}} {x}' }] },
  ])
})

test('a low number is in words, with the ending of what it counts, and begins a sentence with a capital', () => {
  expect(said('{{jobs_kept}} jobb bevarades i {{villages}} {{villages|by/byar}}.')).toBe(
    'Fem jobb bevarades i en by.',
  )
  expect(said('Alla var välkomna: {{jobs_kept}} kom.')).toBe('Alla var välkomna: fem kom.')
  expect(said('In all {{jobs_kept}} jobs in {{villages}} {{villages|village/villages}}.', 'en')).toBe(
    'In all five jobs in one village.',
  )
})

test('numbers that are compared in a sentence are written alike; a year is not compared', () => {
  expect(said('{{companies_supported}} företag och {{jobs_kept}} jobb. Under 2021 kom {{jobs_kept}}.')).toBe(
    '73 företag och 5 jobb. Under 2021 kom fem.',
  )
  expect(said('Det var {{jobs_kept}} unga, 18–30 år.')).toBe('Det var 5 unga, 18–30 år.')
})

test('words or digits can be asked for, and what is withheld reads as words', () => {
  expect(said('{{companies_supported|ord}} företag, {{jobs_kept|siffror}} jobb')).toBe(
    'Sjuttiotre företag, 5 jobb',
  )
  expect(said('Där var {{withheld}} utlandsfödda.')).toBe('Där var färre än fem utlandsfödda.')
})

test('a heading and a link stand as such; an address that is none stays text', () => {
  expect(blocksOf('## Nytt\nLäs [mer](https://example.se).', sv)).toEqual([
    { kind: 'heading', text: 'Nytt' },
    {
      kind: 'paragraph',
      runs: [{ text: 'Läs ' }, { figure: 'link', text: 'mer', href: 'https://example.se' }, { text: '.' }],
    },
  ])
  expect(said('[mer](javascript:alert(1))')).toBe('[mer](javascript:alert(1))')
})
