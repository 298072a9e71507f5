import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'
import { composeCertificate } from './staff-certificate.ts'
import { decideCertificatePeriod } from './staff-certificate-rules.ts'
import { findCertificateProject, findStaffShare, listConfirmedMonths } from './staff-queries.ts'

let world: World
let coach: Visitor
let stranger: Visitor
let post: number

const insert = async (text: string, values: unknown[]): Promise<number> =>
  Number((await world.asOwner<{ id: string }>(text, values))[0]?.id)

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2021-06-15T08:00:00Z')
  const door = openFrontDoor(world, [mount])
  const person = await world.aStaff({ name: 'Stina Ek' })
  coach = door.as(person)
  stranger = door.as(await world.aStaff({ municipality: '2417' }))
  const account = await insert(
    `insert into nimr.project_account (project_id, municipality_code) values ($1, '2418') returning id`,
    [world.projectId()],
  )
  post = await insert(
    `insert into nimr.staff_share (account_id, staff_id, post, method, share_bp, from_on, to_on)
     values ($1, $2, 'Affärscoach', 'fixed_share', 8000, '2021-03-01', '2021-12-31') returning id`,
    [account, person.id],
  )
})
afterAll(() => world?.close())

test('the certificate tells whose post, how much, what is confirmed by whom, and leaves places to sign', async () => {
  const months = { months: ['2021-03-01', '2021-04-01'], truth: 'ja' }
  expect((await coach.post(`/ekonomi/personal/${post}/manader`, months)).status).toBe(303)
  const facts = await world.read(async (tx) => {
    const share = await findStaffShare(tx, post)
    if (!share) throw new Error('no post')
    const period = decideCertificatePeriod(share, { from: undefined, to: undefined }, '2021-06-15')
    if (!period.allowed) throw new Error(period.refusal)
    const project = await findCertificateProject(tx, share.projectId)
    return { share, period: period.value, months: await listConfirmedMonths(tx, [post]), ...project }
  })
  const certificate = composeCertificate(facts, 'sv', world.clock.now())
  const said = JSON.stringify(certificate).replaceAll('\u00a0', ' ')
  expect(said).toContain('Stina Ek arbetar 80 % av en heltid')
  expect(said).toContain('under tiden 1 mars 2021 – 31 december 2021')
  const table = certificate.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'table')
  const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(([run]) => run?.text)) : []
  expect(rows.map(([month, , by]) => [month, by])).toEqual([
    ['mars 2021', 'Stina Ek, 15 juni 2021'],
    ['april 2021', 'Stina Ek, 15 juni 2021'],
    ['maj 2021', 'inte bekräftad'],
  ])
  expect(certificate.funding?.fund).toBe('Europeiska regionala utvecklingsfonden')
  const later = { ...facts, share: { ...facts.share, programmePeriod: '2021-2027' as const } }
  const newer = composeCertificate(later, 'sv', world.clock.now())
  expect(newer.funding).toMatchObject({ union: 'Medfinansieras av Europeiska unionen', fund: '' })
  expect(JSON.stringify(newer)).toContain('2021/1060, artikel 55.5')
})

test('whoever sees the post fetches it as PDF, a month that does not fit is told at its field, and nobody else gets it', async () => {
  const address = `/ekonomi/personal/${post}/intyg.pdf`
  const pdf = await coach.get(`${address}?fran=2021-04&till=2021-05`)
  expect(pdf.status).toBe(200)
  expect(pdf.text.startsWith('%PDF-')).toBe(true)
  expect((await coach.get(`${address}?fran=&till=`)).status).toBe(200)
  for (const [query, words] of [
    ['fran=2021-02', 'utanför tjänstens tid'],
    ['till=2022-01', 'slutat före den månaden'],
    ['fran=2021-05&till=2021-04', 'slut är före dess början'],
    ['fran=maj', 'Skriv år och månad'],
    ['till=2021-13', 'Skriv år och månad'],
  ] as const) {
    const told = await coach.get(`${address}?${query}`)
    expect(told.status).toBe(422)
    expect(told.text).toContain(words)
  }
  expect((await stranger.get(address)).status).toBe(404)
})

test('a post by the hour has timesheets and no certificate; one that goes on is certified until this month', () => {
  const share = { method: 'fixed_share', fromOn: '2021-03-01', toOn: null } as const
  const bare = { from: undefined, to: undefined }
  expect(decideCertificatePeriod({ ...share, method: 'hours' }, bare, '2021-06-15')).toMatchObject({
    refusal: 'no_fixed_share',
  })
  expect(decideCertificatePeriod(share, bare, '2021-06-15')).toMatchObject({
    value: { fromOn: '2021-03-01', toOn: '2021-06-30' },
  })
  // Before it has begun: its first month.
  expect(decideCertificatePeriod(share, bare, '2021-01-15')).toMatchObject({
    value: { fromOn: '2021-03-01', toOn: '2021-03-31' },
  })
})
