import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
const ids: { [name: string]: number } = {}
const period = { fromOn: '2018-09-01', toOn: '2022-03-31' }
const as = (who: string) => openFrontDoor(world, [mount]).as({ id: ids[who] ?? 0 })

beforeAll(async () => {
  world = await openWorld()
  ids['coach'] = (await world.aStaff()).id
  ids['norsjo'] = (await world.aStaff({ municipality: '2417' })).id
  ids['manager'] = (await world.aStaff({ role: 'project_manager' })).id
  ids['auditor'] = (await world.aStaff({ role: 'auditor' })).id
  const company = await world.aCompany()
  await world.aTalk({ companyId: company.id, staffId: ids['coach'] ?? 0 })
})
afterAll(() => world.close())

const start = async () => {
  const coach = as('coach')
  const answer = await coach.post('/rapporter', {
    template: 1,
    project: 'nimr',
    municipality: '2418',
    ...period,
  })
  if (answer.location) ids['report'] = Number(answer.location.split('/').at(-1))
  return answer
}

test('a coach starts her municipality’s final report once, and it has its headings and figures at once', async () => {
  expect((await start()).status).toBe(303)
  expect((await start()).status).toBe(422)
  const page = await as('coach').get(`/rapporter/${ids['report']}`)
  expect(page.text).toContain('Horisontella kriterier')
  expect(page.text).toContain('/uppfoljning/companies_supported?')
})

test('a figure placed by name stands in the text as a link to its evidence; one that does not exist is refused', async () => {
  const address = `/rapporter/${ids['report']}/avsnitt/summary`
  const refused = await as('coach').post(address, { bodySv: 'Vi nådde {{companies_invented}}.', version: 0 })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('companies_invented')
  const near = await as('coach').post(address, { bodySv: '{{companies_sne}}', version: 0 })
  expect(near.text).toContain('Menar du companies_sme?')
  const saved = await as('coach').post(address, {
    bodySv: 'Vi nådde {{companies_supported}} <b>företag</b>.',
    version: 0,
  })
  expect(saved.status).toBe(303)
  const page = await as('coach').get(`/rapporter/${ids['report']}`)
  expect(page.text).toMatch(
    /Vi nådde <a[^>]*\/uppfoljning\/companies_supported[^>]*>ett<\/a> &lt;b&gt;företag/,
  )
})

test('of two who save at once, the second is told and nothing is lost', async () => {
  const address = `/rapporter/${ids['report']}/avsnitt/future`
  expect((await as('coach').post(address, { bodySv: 'Först.', version: 0 })).status).toBe(303)
  const second = await as('manager').post(address, { bodySv: 'Sedan.', version: 0 })
  expect(second.status).toBe(409)
  // Her own words stand in the field, the saved ones beside, and she can save knowing both.
  expect(second.text).toContain('Sedan.</textarea>')
  expect(second.text).toContain('Först.')
  expect((await as('coach').get(`/rapporter/${ids['report']}`)).text).toContain('Först.')
  expect((await as('manager').post(address, { bodySv: 'Först. Sedan.', version: 1 })).status).toBe(303)
})

test('Norsjö finds nothing there; the auditor reads but does not write', async () => {
  expect((await as('norsjo').get(`/rapporter/${ids['report']}`)).status).toBe(404)
  expect((await as('norsjo').get(`/rapporter/${ids['report']}/slutrapport.pdf`)).status).toBe(404)
  expect((await as('auditor').get(`/rapporter/${ids['report']}`)).status).toBe(200)
  expect((await as('auditor').get(`/rapporter/${ids['report']}/avsnitt/summary`)).status).toBe(403)
  const norsjoForMala = await as('norsjo').post('/rapporter', {
    template: 1,
    project: 'nimr',
    municipality: '2418',
    ...period,
  })
  expect(norsjoForMala.status).toBe(422)
})

test('the PDF and the data can be fetched, and wrong addresses are not found', async () => {
  expect((await as('coach').get(`/rapporter/${ids['report']}/slutrapport.pdf`)).text.slice(0, 5)).toBe(
    '%PDF-',
  )
  const json = JSON.parse((await as('coach').get(`/rapporter/${ids['report']}/slutrapport.json`)).text)
  expect(json.figures.find((figure: { key: string }) => figure.key === 'companies_supported').value).toBe(1)
  expect((await as('coach').get('/rapporter/999999')).status).toBe(404)
  expect((await as('coach').get(`/rapporter/${ids['report']}/avsnitt/nonsense`)).status).toBe(404)
})

test('an earlier text is brought back as a new one, and who wrote what is kept', async () => {
  const address = `/rapporter/${ids['report']}/avsnitt/future/tidigare`
  const before = await as('auditor').get(address)
  expect(before.text).toContain('Text 2')
  expect((await as('auditor').post(`${address}/1`, {})).status).toBe(403)
  // Somebody saved after the page was drawn: nothing is written, and it says so.
  const late = await as('coach').post(`${address}/1`, { version: 1 })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Ingenting är ändrat')
  expect((await as('coach').post(`${address}/1`, { version: 2 })).status).toBe(303)
  const texts = await world.asOwner(
    `select v.number, v.body_sv, v.origin from nimr.report_section_version v join nimr.report_section s on s.id = v.section_id where s.heading = 'future' order by 1`,
  )
  expect(texts.map((row) => [row['number'], row['body_sv'], row['origin']])).toEqual([
    [1, 'Först.', 'written'],
    [2, 'Först. Sedan.', 'written'],
    [3, 'Först.', 'restored'],
  ])
})

test('a draft fills the empty headings and leaves what people wrote', async () => {
  expect((await as('auditor').post(`/rapporter/${ids['report']}/utkast`, {})).status).toBe(403)
  expect((await as('coach').post(`/rapporter/${ids['report']}/utkast`, {})).status).toBe(303)
  const page = (await as('coach').get(`/rapporter/${ids['report']}`)).text
  expect(page).toContain('är ett samverkansprojekt mellan')
  expect(page).toContain('Först.')
  const again = await as('coach').post(`/rapporter/${ids['report']}/utkast`, {})
  expect(again.status).toBe(303)
  const texts = await world.asOwner(
    `select max(version) as most from nimr.report_section where report_id = ${ids['report']} and origin = 'drafted'`,
  )
  expect(texts[0]?.['most']).toBe(1)
})

test('the draft is offered beside what is written, and added to it only when asked', async () => {
  const address = `/rapporter/${ids['report']}/avsnitt/background`
  const added = await as('coach').post(`${address}/utkast`, { bodySv: 'Egna ord.', version: 1 })
  expect(added.text).toMatch(/Egna ord\.\n\nNiMR/)
  const looked = await as('coach').post(`${address}/granskning`, {
    bodySv: 'Se {{companies_supported}}.',
    version: 1,
  })
  expect(looked.text).toMatch(/Se <a[^>]*>ett<\/a>/)
  const kept = await world.asOwner(`select version from nimr.report_section where heading = 'background'`)
  expect(kept[0]?.['version']).toBe(1)
})

test('writers comment and mark as done; whoever only reads sees it and writes nothing', async () => {
  const comments = `/rapporter/${ids['report']}/kommentarer`
  const words = { heading: 'summary', body: 'Kortare?' }
  expect((await as('manager').post(comments, words)).status).toBe(303)
  const empty = await as('coach').post(comments, { ...words, body: ' ' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Skriv vad du vill säga.')
  expect(empty.text).toContain('<title>Skriv: Sammanfattning')
  expect((await as('auditor').post(comments, words)).status).toBe(403)
  expect((await as('auditor').get(comments)).text).toContain('Kortare?')
  expect((await as('norsjo').get(comments)).status).toBe(404)
  const [{ id } = { id: '' }] = await world.asOwner<{ id: string }>('select id from nimr.report_comment')
  expect((await as('coach').post(comments, { ...words, body: 'Ja.', answersId: id })).status).toBe(303)
  expect((await as('coach').post(`${comments}/${id}/klar`, {})).status).toBe(303)
  expect((await as('coach').post(`${comments}/${id}/klar`, {})).status).toBe(404)
  expect((await as('auditor').get(comments)).text).toContain('Klar,')
})

test('a manager copies a standard template, changes it, and a report follows it when asked', async () => {
  const manager = as('manager')
  const copy = { from: 1, nameSv: 'Vår slutrapport', nameEn: 'Our final report', project: world.projectId() }
  expect((await as('coach').post('/rapporter/mallar', copy)).status).toBe(422)
  expect((await manager.post('/rapporter/mallar/1/version', {})).status).toBe(403)
  const address = (await manager.post('/rapporter/mallar', copy)).location ?? ''
  const [section] = await world.asOwner<{ id: string; version: number }>(
    `select s.id, s.version from nimr.report_template_section s join nimr.report_template_version v on v.id = s.version_id where v.adopted_at is null and s.key = 'summary'`,
  )
  const own = { headingSv: 'Kort sagt', headingEn: 'In short', version: section?.version ?? 0 }
  const at = `${address}/avsnitt/${section?.id}`
  expect((await manager.post(at, { ...own, sv1: 'Se {{companies_invented}}.' })).status).toBe(422)
  expect(
    (await manager.post(at, { ...own, sv1: 'Vi nådde {{companies_supported}}.', en1: 'We reached them.' }))
      .status,
  ).toBe(303)
  expect((await manager.post(at, own)).status).toBe(422)
  expect((await as('coach').post(`${address}/antagande`, {})).status).toBe(403)
  expect((await manager.post(`${address}/antagande`, {})).status).toBe(303)
  expect((await manager.post(at, { ...own, version: 2 })).status).toBe(403)
  const [version] = await world.asOwner<{ id: string }>(
    `select v.id from nimr.report_template_version v join nimr.report_template t on t.id = v.template_id where t.copied_from_id is not null`,
  )
  const begun = await manager.post('/rapporter', {
    template: version?.id ?? '',
    project: 'nimr',
    municipality: 'alla',
    ...period,
  })
  expect((await manager.get(begun.location ?? '')).text).toContain('Kort sagt')
  const tried = await manager.get(`${address}/prov?rapport=${ids['report']}`)
  expect(tried.text).toContain('Vi nådde')
})

test.each([2, 3, 4, 5])('a report after standard template %i is begun and opened', async (template) => {
  const begun = await as('coach').post('/rapporter', {
    template,
    project: 'nimr',
    municipality: '2418',
    ...period,
  })
  expect(begun.status).toBe(303)
  expect((await as('coach').post(`${begun.location}/utkast`, {})).status).toBe(303)
  expect((await as('coach').get(begun.location ?? '')).status).toBe(200)
})
