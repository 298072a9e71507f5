import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sliceMounts } from '../../src/app/routes.ts'
import { type Answer, openFrontDoor, type Visitor } from '../world/front-door.ts'
import { openWorld, type World } from '../world/world.ts'

// Every address, asked for by everybody: as many as there are pages.
vi.setConfig({ testTimeout: 180_000 })

// Every address of the application with the ids of Malå's records, asked for by people who may not see all of them, and every
// form filled with what a careless or a hostile person writes.

const script = '<script>alert(1)</script>'
const secrets = [
  'Hemlig Person',
  'hemlig@mala.example',
  '070-999 88 77',
  'Anteckningens ord',
  '500101-1234',
  '5001011234',
  'Ring om lånet',
]

let world: World
let door: ReturnType<typeof openFrontDoor>
let ids: { [place: string]: string }
let own: Visitor
let strangers: { [name: string]: Visitor }

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, sliceMounts)
  const [coach, other, manager, economist, administrator] = [
    await world.aStaff(),
    await world.aStaff({ municipality: '2417' }),
    await world.aStaff({ role: 'project_manager', project: 'niaa' }),
    await world.aStaff({ role: 'project_economist' }),
    await world.aStaff({ role: 'administrator' }),
  ]
  const gone = await world.aStaff({ toOn: '2021-01-01' })
  own = door.as(coach)
  strangers = {
    'a coach of Norsjö': door.as(other),
    'the manager of another project': door.as(manager),
    'the economist': door.as(economist),
    'an administrator': door.as(administrator),
    'somebody without a role': door.as(gone),
    'somebody unknown': door.as({ id: 999_999 }),
  }
  const company = await world.aCompany({ name: `Sågen ${script}`, legalForm: 'sole_trader' })
  await world.asOwner(`insert into nimr.company_personal_number values (${company.id}, '5001011234')`)
  const person = await world.aPerson({
    companyId: company.id,
    fullName: 'Hemlig Person',
    email: 'hemlig@mala.example',
    phone: '070-999 88 77',
  })
  await world.aCompanyYear({ companyId: company.id })
  const workplace = await world.aWorkplace({ companyId: company.id })
  const talk = await world.aTalk({
    companyId: company.id,
    staffId: coach.id,
    persons: [person.id],
    note: 'Anteckningens ord',
  })
  const [followUp] = await world.asOwner<{ id: string }>(
    `insert into nimr.follow_up (company_id, talk_id, municipality_code, staff_id, due_on, what)
     values (${company.id}, ${talk.id}, '2418', ${coach.id}, '2021-07-01', 'Ring om lånet') returning id::text`,
  )
  const intervention = await world.anIntervention({ title: `Export ${script}`, taskForce: [coach.id] })
  await world.asOwner(`
    insert into nimr.intervention_template (id, name, kind, title, purpose) values (1, 'Mall ${script}', 'group', 'Titel ${script}', 'Syfte ${script}');
    insert into nimr.intervention_stage (intervention_id, stage, owner_staff_id, due_on, note)
      values (${intervention.id}, 'delivery', ${coach.id}, '2021-06-20', 'Anteckning ${script}');
    insert into nimr.publication (intervention_id, what, published_where, published_on)
      values (${intervention.id}, 'Artikel ${script}', 'Tidning ${script}', '2021-06-10');
    insert into nimr.purchase (id, intervention_id, kind, kind_reason, title, task, started_at)
      values (1, ${intervention.id}, 'request', 'Skäl ${script}', 'Köp ${script}', 'Uppdrag ${script}', now());
    insert into nimr.supplier (id, name) values (1, 'Leverantör ${script}');
    insert into nimr.supplier_contact (supplier_id, email, contact_name) values (1, 'anbud@example.se', 'Kontakt ${script}');
    insert into nimr.invitation (purchase_id, supplier_id, email, chosen_at) values (1, 1, 'anbud@example.se', now())`)
  const occasion = await world.anOccasion({ interventionId: intervention.id })
  const attendance = await world.anAttendance({
    occasionId: occasion.id,
    companyId: company.id,
    personId: person.id,
  })
  const answer = await world.aSurveyAnswer({ companyId: company.id })
  const [report] = await world.asOwner<{ id: string }>(
    `insert into nimr.report (kind, template_version_id, project_id, municipality_code, from_on, to_on, created_at)
     values ('final', 1, ${world.projectId()}, '2418', '2018-09-01', '2022-03-31', now()) returning id::text`,
  )
  ids = {
    foretag: String(company.id),
    samtal: String(talk.id),
    insatser: String(intervention.id),
    tillfallen: String(occasion.id),
    enkatsvar: String(answer.id),
    rapporter: report?.id ?? '',
    uppfoljningar: followUp?.id ?? '',
    projekt: String(world.projectId()),
    personer: String(person.id),
    arbetsstallen: String(workplace.id),
    ar: '2020',
    kommuner: '2418',
    orter: '1',
    organisationer: '1',
    row: String(attendance.id),
    member: '1',
    heading: 'results',
    figure: 'companies_supported',
    kind: 'foretag',
    role: '1',
    name: 'x',
    stage: 'content',
    template: '1',
    purchase: '1',
  }
})
afterAll(() => world.close())

const addresses = readFileSync('test/golden/urls.txt', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string])
  .filter(([path]) => !/logga|konto|utkorg|tillgangar|halsa/.test(path))
const gets = addresses.filter(([, method]) => method === 'GET').map(([path]) => path)
const posts = addresses.filter(([, method]) => method === 'POST').map(([path]) => path)

/** The address with an id in each place; the id of what stands before it, or of its own name. */
function filled(path: string): string {
  return path.replace(
    /([^/]*)\/:(\w+)(\{[^}]*(?:\{[^}]*\}[^}]*)*\})?/g,
    (_, before: string, name: string) => `${before}/${ids[name] ?? ids[before] ?? '1'}`,
  )
}

let pagesOfOwn: ReadonlyMap<string, Answer> | undefined

/** Every page as the own office sees it, asked for once. */
async function ownPages(): Promise<ReadonlyMap<string, Answer>> {
  if (pagesOfOwn) return pagesOfOwn
  // A file to save is no page: there the words stand as they are.
  const pages = gets.filter((path) => !/\.(csv|json|pdf)$/.test(path)).map(filled)
  const asked = [
    ...pages,
    `/sok?q=${encodeURIComponent(script)}`,
    `/foretag?sok=${encodeURIComponent(`"><img src=x>${script}`)}`,
  ]
  pagesOfOwn = new Map(await atOnce(asked, async (path) => [path, await own.get(path)] as const))
  return pagesOfOwn
}

/** Does something with each, as many at once as the world has connections to spare; for pages, which change nothing. */
async function atOnce<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const left = all.entries()
  const next = async () => {
    for (const [at, one] of left) results[at] = await act(one)
  }
  await Promise.all([next(), next()])
  return results
}

const fieldsIn = (html: string): string[] =>
  [...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name ?? '')

/** The fields of the forms that are sent to each address, on whichever page they stand. */
function fieldsByAction(pages: ReadonlyMap<string, Answer>): ReadonlyMap<string, readonly string[]> {
  const forms = [...pages.values()].flatMap(({ text }) => [
    ...text.matchAll(/<form [^>]*action="([^"?]+)[^"]*"[^>]*>(.*?)<\/form>/gs),
  ])
  const fields = Map.groupBy(forms, ([, action]) => action ?? '')
  return new Map(
    [...fields].map(([action, of]) => [action, of.flatMap(([, , inside]) => fieldsIn(inside ?? ''))]),
  )
}

test('who may not see Malå’s people, notes and numbers finds them on no page', async () => {
  const leaks: string[] = []
  const asked = [
    ...gets.map(filled),
    '/sok?q=Hemlig',
    '/sok/forslag?q=500101',
    '/foretag?sok=Hemlig',
    `/historik/samtal/${ids['samtal']}`,
  ]
  for (const [who, visitor] of Object.entries(strangers))
    await atOnce(asked, async (path) => {
      const { status, text } = await visitor.get(path)
      const found = secrets.filter((secret) => text.replace(/value="[^"]*"/g, '').includes(secret))
      if (status >= 500 || found.length > 0) leaks.push(`${who} ${path}: ${status} ${found.join(', ')}`)
    })
  expect(leaks).toEqual([])
  expect(door.broken).toEqual([])
})

test('no page of the own office writes what somebody typed as a part of itself', async () => {
  const wrong: string[] = []
  for (const [path, { status, text }] of await ownPages())
    if (status >= 500 || text.includes(script) || text.includes('"><img')) wrong.push(`${path}: ${status}`)
  expect(wrong).toEqual([])
  expect(door.broken).toEqual([])
})

test('no form of Malå’s records is accepted from those who may not write them', async () => {
  const accepted: string[] = []
  for (const [who, visitor] of Object.entries(strangers))
    for (const path of posts
      .map(filled)
      .filter((one) => /\d/.test(one) && !one.startsWith('/administration'))
      // Templates are no municipality's records either: all who start interventions keep them.
      .filter((one) => !one.startsWith('/insatser/mallar/'))
      // The project's money, and who pays for an intervention, is written by the economist of its project.
      .filter((one) => who !== 'the economist' || !/^\/ekonomi\/|\/kostnadsfordelning\//.test(one))
      // Projects are no municipality's records: administrators keep them.
      .filter((one) => who !== 'an administrator' || !one.startsWith('/projekt/'))) {
      const { status, location } = await visitor.post(path, {
        version: 1,
        municipality: '2418',
        stage: 'closed',
        staff: 1,
      })
      if (status >= 500 || (status < 400 && !location.startsWith('/logga-in')))
        accepted.push(`${who} ${path}: ${status} ${location}`)
    }
  expect(accepted).toEqual([])
  expect(door.broken).toEqual([])
})

const nasty = [
  '',
  script,
  'x'.repeat(10_000),
  'å😀\u202E\uD800',
  '\u0000',
  "'; drop table nimr.company; --",
  '9999999999999999999',
  '-1',
  'javascript:alert(1)',
  'https://[',
  '2021-02-31',
  '0000-00-00',
  'NaN',
  '1e9',
  '2418',
  '__proto__',
  '../../etc/passwd',
  '=1+1',
  '%00',
  '99999-01-01',
  '1',
]

test('no form breaks, whatever is written in it', async () => {
  const wrong: string[] = []
  const elsewhere = fieldsByAction(await ownPages())
  for (const path of posts.map(filled)) {
    const [, main = ''] = (await own.get(path)).text.split('<main')
    const fields = [...new Set([...fieldsIn(main), ...(elsewhere.get(path) ?? [])])]
    // An address without a form of its own has no fields to fill: the same empty form is sent to it once, not once for each value.
    const values = fields.some((name) => name !== 'version') ? nasty : nasty.slice(0, 1)
    for (const value of values) {
      const { status } = await own.post(path, {
        ...Object.fromEntries(fields.map((name) => [name, value])),
        version: '1',
      })
      if (status >= 500) wrong.push(`${path} ${JSON.stringify(value.slice(0, 20))}: ${status}`)
      const { status: many } = await own.post(
        path,
        Object.fromEntries(fields.map((name) => [name, [value, value]])),
      )
      if (many >= 500) wrong.push(`${path} twice ${JSON.stringify(value.slice(0, 20))}: ${many}`)
    }
  }
  expect(wrong).toEqual([])
  expect(door.broken).toEqual([])
}, 300_000)
