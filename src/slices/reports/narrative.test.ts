import { expect, test } from 'vitest'
import { blocksOf, figuresPlacedIn } from './narrative.ts'

const valueOf = (key: string) => ({ figure: key, text: '73', href: `/uppfoljning/${key}` })

test('a figure placed by name stands in the sentence with its value', () => {
  expect(blocksOf('Totalt {{companies_supported}} företag.', valueOf)).toEqual([
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
  expect(blocksOf('Ett\nstycke.\n\n- första\n- andra\n\n\nSist.', valueOf)).toEqual([
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
  expect(blocksOf('{{Not A Figure}} {x}', valueOf)).toEqual([
    { kind: 'paragraph', runs: [{ text: '{{Not A Figure}} {x}' }] },
  ])
})
