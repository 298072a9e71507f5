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
  const answer = await coach.post('/rapporter', { project: 'nimr', municipality: '2418', ...period })
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
  const saved = await as('coach').post(address, {
    bodySv: 'Vi nådde {{companies_supported}} <b>företag</b>.',
    version: 0,
  })
  expect(saved.status).toBe(303)
  const page = await as('coach').get(`/rapporter/${ids['report']}`)
  expect(page.text).toMatch(/Vi nådde <a[^>]*\/uppfoljning\/companies_supported[^>]*>1<\/a> &lt;b&gt;företag/)
})

test('of two who save at once, the second is told and nothing is lost', async () => {
  const address = `/rapporter/${ids['report']}/avsnitt/future`
  expect((await as('coach').post(address, { bodySv: 'Först.', version: 0 })).status).toBe(303)
  expect((await as('manager').post(address, { bodySv: 'Sedan.', version: 0 })).status).toBe(409)
  expect((await as('coach').get(`/rapporter/${ids['report']}`)).text).toContain('Först.')
})

test('Norsjö finds nothing there; the auditor reads but does not write', async () => {
  expect((await as('norsjo').get(`/rapporter/${ids['report']}`)).status).toBe(404)
  expect((await as('norsjo').get(`/rapporter/${ids['report']}/slutrapport.pdf`)).status).toBe(404)
  expect((await as('auditor').get(`/rapporter/${ids['report']}`)).status).toBe(200)
  expect((await as('auditor').get(`/rapporter/${ids['report']}/avsnitt/summary`)).status).toBe(403)
  const norsjoForMala = await as('norsjo').post('/rapporter', {
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
