import { afterAll, beforeAll, expect, test } from 'vitest'
import { carryOut } from '../../../test/conventions/acting-as.ts'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import type { PublicContent } from '../editions/index.ts'
import { mount as editions } from '../editions/mount.ts'
import { mount } from './mount.ts'
import { publicSections, typedNumbers } from './told-report.ts'

const content = (bodySv: string, figures: PublicContent['figures'] = []): PublicContent => ({
  id: 1,
  number: 1,
  digest: '',
  projectName: '',
  projectFullName: '',
  programmePeriod: null,
  municipalityName: null,
  fromOn: '',
  toOn: '',
  title: { sv: '', en: '' },
  approvedAt: '',
  publishedAt: null,
  projectId: 1,
  municipalityCode: null,
  funding: null,
  headings: { first: { sv: 'Först', en: 'First' }, last: { sv: 'Sedan', en: 'Then' } },
  order: ['Först', 'Sedan'],
  sections: [
    { heading: 'last', bodySv: 'Slutet.', bodyEn: '' },
    { heading: 'first', bodySv, bodyEn: '' },
  ],
  figures,
})
const runsOf = (body: string, figures?: PublicContent['figures']) => {
  const [block] = publicSections(content(body, figures), 'sv')[0]?.blocks ?? []
  return block?.kind === 'paragraph' ? block.runs : []
}
const said = (...given: Parameters<typeof runsOf>) =>
  runsOf(...given)
    .map(({ text }) => text)
    .join('')

test('a figure that is told stands in the text with a link to the statistics; of any other neither number nor form tells anything', () => {
  const told = [{ key: 'people_women', unit: 'people', value: 30, statisticsId: 4 }] as const
  expect(runsOf('Vi mötte {{people_women}} kvinnor.', told)[1]).toMatchObject({
    text: '30',
    href: '/oppna-data/statistik/4',
  })
  const hidden = 'Vi mötte {{people_women|ord}} {{people_women|kvinna/kvinnor}} och {{no_such_figure}}.'
  expect(said(hidden)).toBe('Vi mötte visas inte kvinnor och visas inte.')
  expect(said(hidden, [{ ...told[0], value: 1 }])).toBe('Vi mötte en kvinna och visas inte.')
})

test('headings stand in the report’s order, a language without words has none, and links to pages of the office are words', () => {
  const sections = publicSections(
    content('Läs [samtalet](/foretag/7) och [mer](https://example.se/a).'),
    'sv',
  )
  expect(sections.map(({ heading }) => heading)).toEqual(['Först', 'Sedan'])
  expect(JSON.stringify(sections)).not.toContain('/foretag/')
  expect(JSON.stringify(sections)).toContain('https://example.se/a')
  expect(publicSections(content('Ord.'), 'en')).toEqual([])
})

test('numbers that people typed are pointed out, placed figures are not', () => {
  expect(typedNumbers(publicSections(content('Av {{companies_sme}} var 14 nya.'), 'sv'))).toEqual([
    'var 14 nya.',
  ])
})

let world: World
let door: ReturnType<typeof openFrontDoor>
const ids: { [name: string]: number } = {}
const as = (who: string) => door.as({ id: ids[who] ?? 0 })
const manifestOf = (figures: unknown[]) => ({
  edition: 1,
  figures,
  title: { sv: 'Slutrapport', en: 'Report' },
})

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount, editions])
  ids['head'] = (await world.aStaff({ role: 'head_of_office' })).id
  ids['coach'] = (await world.aStaff({})).id
  ids['norsjo'] = (await world.aStaff({ municipality: '2417', role: 'head_of_office' })).id
  ids['manager'] = (await world.aStaff({ role: 'project_manager' })).id
  const parts = {
    narrative: [
      {
        heading: 'summary',
        bodySv: 'Vi nådde {{companies_supported}} företag, {{companies_sme}} små och {{companies_new}} nya.',
        bodyEn: 'We reached {{companies_supported}} companies.',
        version: 1,
        writtenBy: 'M1',
      },
    ],
    headings: { summary: { sv: 'Sammanfattning', en: 'Summary' } },
    'document.sv': { sections: [{ heading: 'Sammanfattning' }], funding: null },
    'document.en': { sections: [], funding: null },
    companies: [{ name: 'Hemliga AB' }],
  }
  const figure = (key: string, value: number) => ({ key, unit: 'companies', value })
  const figures = [figure('companies_supported', 61), figure('companies_sme', 47), figure('companies_new', 2)]
  // As approving writes it, by the owner: what is proven here is what becomes of it.
  await world.asOwner(
    `with report as (
       insert into nimr.report (kind, template_version_id, project_id, municipality_code, from_on, to_on, created_at)
       select 'final', (select min(v.id) from nimr.report_template_version v join nimr.report_template t on t.id = v.template_id where t.kind = 'final'), $1, '2418', '2018-09-01', '2022-03-31', now() returning *
     ), part as (select key as name, convert_to(value::text, 'UTF8') as content from jsonb_each($2::jsonb)
     ), made as (
       select r.*, convert_to(($3::jsonb || jsonb_build_object('report', jsonb_build_object('id', r.id), 'municipality', jsonb_build_object('code', '2418'), 'from', r.from_on, 'to', r.to_on,
         'parts', (select jsonb_object_agg(name, encode(sha256(content), 'hex')) from part)))::text, 'UTF8') as manifest from report r
     ), edition as (
       insert into nimr.edition (report_id, number, project_id, municipality_code, from_on, to_on, manifest, digest, approved_at)
       select id, 1, project_id, municipality_code, from_on, to_on, manifest, sha256(manifest), now() from made returning id
     ) insert into nimr.edition_part (edition_id, name, content, digest) select e.id, p.name, p.content, sha256(p.content) from edition e, part p`,
    [world.projectId(), JSON.stringify(parts), JSON.stringify(manifestOf(figures))],
  )
  const [made] = await world.asOwner<{ id: number }>('select id::int from nimr.edition')
  ids['edition'] = made?.id ?? 0
  // Told with the same value; told with another; told for another period.
  await world.asOwner(
    `with s as (
       insert into nimr.published_statistics (project_id, kind, counted_on, published_at, rule_version) values ($1, 'statistics', '2022-04-01', '2022-04-01T08:00:00Z', '1') returning id
     ) insert into nimr.published_figure (statistics_id, figure, municipality_code, from_on, to_on, unit, rule_version, value)
     select s.id, f.figure, '2418', f.from_on::date, '2022-03-31', 'companies', '1', f.value
     from s, (values ('companies_supported', '2018-09-01', 61), ('companies_sme', '2018-09-01', 48), ('companies_new', '2021-01-01', 2)) f (figure, from_on, value)`,
    [world.projectId()],
  )
})
afterAll(() => world.close())

const at = () => `/oppna-data/rapporter/${ids['edition']}`
const digestIn = (page: string) => /name="digest" value="([0-9a-f]+)"/.exec(page)?.[1] ?? ''

test('until it is published nobody reads it, and the head alone sees what everybody would', async () => {
  expect((await door.visitor.get(at())).status).toBe(404)
  for (const who of ['coach', 'norsjo', 'manager']) {
    expect([403, 404]).toContain((await as(who).get(`${at()}/publicering`)).status)
    expect([403, 404]).toContain((await as(who).post(`${at()}/publicering`, { digest: 'a' })).status)
    expect(
      await carryOut(
        world,
        { id: ids[who] ?? 0 },
        `insert into nimr.edition_publication (edition_id, report_id, published_at, published_by_staff_id)
         select id, report_id, nimr.moment(), ${ids[who]} from (select ${ids['edition']} as id, 1 as report_id) e`,
      ),
    ).toBe('42501')
  }
  const page = await as('head').get(`${at()}/publicering`)
  // Both languages stand on it, each heading with an id of its own.
  const headings = [...page.text.matchAll(/ id="(avsnitt-[^"]+)"/g)].map(([, id]) => id)
  expect(headings.length).toBeGreaterThan(2)
  expect(new Set(headings).size).toBe(headings.length)
  expect(page.text).toContain('publiceras som de står')
  expect(page.text).toContain('visas inte')
  expect((await as('head').post(`${at()}/publicering`, { digest: 'annan' })).status).toBe(422)
  const done = await as('head').post(`${at()}/publicering`, { digest: digestIn(page.text) })
  expect(done.location).toBe(at())
})

test('everybody reads the words with the figure that is told, and nothing else of the edition, as page and as PDF', async () => {
  expect((await door.visitor.get('/oppna-data')).text).toContain(`href="${at()}"`)
  const page = (await door.visitor.get(at())).text
  expect(page).toMatch(/Vi nådde <a class="figure" href="\/oppna-data\/statistik\/\d+">61<\/a> företag/)
  expect(page.match(/>visas inte<\/a>/g)).toHaveLength(2)
  expect(page).toContain('href="/oppna-data/sma-tal"')
  const words = (page.split('<main')[1] ?? '').replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
  for (const withheld of ['47', '48', 'Hemliga', '/underlag/'])
    expect(words).not.toMatch(new RegExp(`(?<![0-9a-f])${withheld}(?![0-9a-f])`))
  expect((await door.english.get(at())).text).toContain('We reached')
  expect((await door.visitor.get(`${at()}.pdf`)).text.slice(0, 5)).toBe('%PDF-')
  expect((await as('head').post(`${at()}/publicering`, { digest: 'a' })).status).toBe(422)
})

test('withdrawn statistics take their figure along; a withdrawn report is not found, and not put back', async () => {
  await world.asOwner(`update nimr.published_statistics set withdrawn_at = now(), withdrawn_reason = 'Fel'`)
  expect((await door.visitor.get(at())).text).not.toContain('>61<')
  expect((await as('norsjo').post(`${at()}/aterkallelse`, { reason: 'Nej' })).status).toBe(403)
  expect((await as('head').post(`${at()}/aterkallelse`, { reason: '' })).status).toBe(422)
  expect((await as('head').post(`${at()}/aterkallelse`, { reason: 'Ersätts' })).status).toBe(303)
  expect((await door.visitor.get(at())).status).toBe(404)
  expect((await door.visitor.get(`${at()}.pdf`)).status).toBe(404)
  await expect(
    world.asOwner('update nimr.edition_publication set withdrawn_at = null, withdrawn_reason = null'),
  ).rejects.toThrow(/stays so/)
  expect(door.broken).toEqual([])
})
