import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as coaching } from '../coaching/mount.ts'
import { mount as companies } from '../companies/mount.ts'
import { mount as finance } from '../finance/mount.ts'
import { mount as interventions } from '../interventions/mount.ts'
import { mount as needs } from '../needs/mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let mala: Visitor
let norsjo: Visitor
let economist: Visitor

/** Malå has a sole trader and a limited company, with a talk, a need, an intervention and a lesson; and a cost in the books. */
beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [companies, needs, coaching, interventions, finance])
  const coach = await world.aStaff({ name: 'Mia Malå' })
  mala = door.as(coach)
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
  await mala.post('/foretag/ny', {
    name: 'Granströms',
    ownership: 'private',
    legalForm: 'sole_trader',
    orgNumber: '19811228-9874',
    seatMunicipalityCode: '2418',
  })
  const company = await world.aCompany({ name: '=Granträ AB' })
  await world.aTalk({ companyId: company.id, staffId: coach.id, durationMinutes: 45, note: 'Vill låna' })
  await world.aNeed({ companyId: company.id, words: 'Vill sälja på webben', urgency: 'now' })
  const joint = await world.anIntervention({ title: 'Webbhandel', stage: 'delivery', taskForce: [coach.id] })
  await mala.post(`/insatser/${joint.id}/lardomar/ny`, {
    kind: 'worked',
    learntOn: '2021-06-10',
    wordsSv: 'Kvällarna passade.',
  })
  const [account] = await world.asOwner<{ id: number }>(
    `insert into nimr.project_account (project_id, municipality_code) values (${world.projectId()}, '2418') returning id`,
  )
  await world.asOwner(
    `insert into nimr.cost (account_id, cost_type_code, origin, description, booked_on, paid_on, amount_ore, vat_ore, vat_is_cost, recorded_at)
     values ($1, 'external_services', 'hand', 'Utbildare', '2021-02-10', '2021-02-12', 1250050, 0, false, now())`,
    [account?.id],
  )
})
afterAll(() => world?.close())

async function sheetOf(who: Visitor, path: string) {
  const { status, bytes } = await who.get(path)
  expect(status).toBe(200)
  const [sheet] = (await readXlsx(bytes)).sheets
  return { rows: sheet?.rows.slice(1) ?? [], sheet }
}

test('the register as a workbook has the companies of the page, and hides the number of a sole trader from other offices', async () => {
  const own = await sheetOf(mala, '/foretag.xlsx')
  expect(own.rows.map(([name]) => name)).toEqual(['=Granträ AB', 'Granströms'])
  expect(own.sheet?.freezePane?.rows).toBe(1)
  expect(own.sheet?.autoFilter?.range).toBe('A1:H3')
  expect(own.rows[0]?.[6]).toEqual(new Date('2021-06-14T00:00:00Z'))
  expect(own.rows[1]?.[1]).toContain('811228')
  expect((await sheetOf(norsjo, '/foretag.xlsx')).rows).toEqual([])
  const others = await sheetOf(norsjo, '/foretag.xlsx?kommun=2418&sok=Granstr%C3%B6ms')
  expect(others.rows).toHaveLength(1)
  expect(JSON.stringify(others.rows)).not.toContain('811228')
  expect((await mala.get('/foretag?kommun=2418&sida=1')).text).toContain('href="/foretag.xlsx?kommun=2418"')
})

test('talks as a workbook have minutes to sum, and no note', async () => {
  const { rows } = await sheetOf(mala, '/samtal.xlsx?satt=visit')
  expect(rows).toEqual([['=Granträ AB', new Date('2021-06-14T00:00:00Z'), 45, 'Besök', 'Mia Malå', 'Malå']])
  expect((await sheetOf(mala, '/samtal.xlsx?satt=phone')).rows).toEqual([])
  expect((await sheetOf(norsjo, '/samtal.xlsx')).rows).toEqual([])
})

test('needs as a workbook name the company and its words only to whom the board does', async () => {
  expect((await sheetOf(mala, '/behov.xlsx')).rows[0]?.slice(2, 6)).toEqual([
    'Malå',
    '=Granträ AB',
    'Vill sälja på webben',
    'Nu',
  ])
  expect((await sheetOf(norsjo, '/behov.xlsx')).rows[0]?.slice(2, 6)).toEqual(['Malå', '', '', 'Nu'])
})

test('interventions and lessons as workbooks are those that their lists show', async () => {
  expect((await sheetOf(mala, '/insatser.xlsx')).rows[0]?.slice(0, 1)).toEqual(['Webbhandel'])
  expect((await sheetOf(mala, '/insatser.xlsx?slag=individual')).rows).toEqual([])
  expect((await door.visitor.get('/insatser.xlsx')).status).not.toBe(200)
  expect((await sheetOf(mala, '/lardomar.xlsx')).rows[0]?.slice(0, 4)).toEqual([
    'Kvällarna passade.',
    '',
    'Fungerade bra',
    'Webbhandel',
  ])
})

test('costs as a workbook are kronor to reckon with, for whoever reads the money', async () => {
  const { rows } = await sheetOf(economist, '/ekonomi/kostnader.xlsx')
  expect(rows.map((row) => [row[2], row[10], row[12]])).toEqual([['Utbildare', 12_500.5, 12_500.5]])
  expect((await sheetOf(economist, '/ekonomi/kostnader.xlsx?sok=annat')).rows).toEqual([])
  expect((await sheetOf(norsjo, '/ekonomi/kostnader.xlsx')).rows).toEqual([])
  expect(door.broken).toEqual([])
})
