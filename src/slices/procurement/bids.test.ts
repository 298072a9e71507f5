import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { aSentRequest, setDeadline, untilDeadline } from '../../../test/world/purchases.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
const people = {} as Record<'lead' | 'second' | 'other' | 'manager' | 'economist', { id: number }>

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  people.lead = await world.aStaff({ name: 'Tove Granvik' })
  people.second = await world.aStaff({ name: 'Petter Myrsand', municipality: '2417' })
  people.other = await world.aStaff({ municipality: '2421' })
  people.manager = await world.aStaff({ role: 'project_manager' })
  people.economist = await world.aStaff({ role: 'project_economist' })
})
afterAll(() => world.close())

const pdf = (words: string) =>
  new File([`%PDF-1.4\n${words}\n%%EOF`], 'Anbud åäö.pdf', { type: 'application/pdf' })

test('a request goes from the first question to three bids, is opened once when the day has come, and then read by the task force alone', async () => {
  const { path, purchaseId, answers, links } = await aSentRequest(world, door, people)
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  expect(links).toHaveLength(3)
  const [first = '', second = '', third = ''] = links
  await setDeadline(world, purchaseId, 10)

  const page = await door.visitor.get(first)
  expect(page.status).toBe(200)
  for (const words of [
    'Fyra träffar om webbhandel',
    'Malå kommun',
    'Norsjö kommun',
    'Fjällkonsult AB',
    'KS 2026/14',
  ])
    expect(page.text).toContain(words)
  expect(page.text, 'the estimate is not for suppliers').not.toContain('123')

  expect((await door.visitor.post(`${first}/fraga`, { question: 'Ingår resor i priset?' })).status).toBe(303)
  expect((await door.visitor.get(second)).text, 'unanswered, not yet for others').not.toContain('Ingår resor')
  const asked = await door.as(people.lead).get(path)
  expect(asked.text).toContain('Ingår resor i priset?')
  const question = /fragor\/(\d+)/.exec(asked.text)?.[1]
  expect(
    (
      await door
        .as(people.second)
        .post(`${path}/fragor/${question}`, { version: 1, answer: 'Ja, allt ingår.' })
    ).status,
  ).toBe(303)
  expect((await door.visitor.get(second)).text).toContain('Ja, allt ingår.')

  const left = await door.visitor.post(first, {
    price: '91 000',
    description: 'Vi åker runt i byarna.',
    files: [pdf('cv för konsulten')],
  })
  expect([left.status, left.location]).toEqual([303, first])
  expect((await door.visitor.post(second, { price: '84 500', description: 'På distans.' })).status).toBe(303)
  expect(
    (await door.visitor.post(second, { price: '83 900', description: 'På distans, billigare.' })).status,
  ).toBe(303)
  expect((await door.visitor.post(third, { price: '70 000', description: 'Ångrar oss.' })).status).toBe(303)
  expect((await door.visitor.post(`${third}/ta-tillbaka`)).status).toBe(303)
  expect((await door.visitor.get(second)).text).toContain('är förseglat')

  const lead = door.as(people.lead)
  expect((await lead.post(`${path}/jav`, { conflict: 'none' })).status).toBe(303)
  const early = await lead.post(`${path}/oppna`)
  expect(early.status).toBe(422)
  expect(early.text).toContain('Anbudstiden är inte slut.')
  const record = (await lead.get(`${path}/dokumentation`)).text
  expect(record, 'nothing is said of who has bid while the bids are sealed').toContain('Går inte att se än')
  expect(record).not.toContain('Lämnade inget anbud')

  await untilDeadline(world, purchaseId)
  const tooLate = await door.visitor.post(third, { price: '60 000', description: 'För sent.' })
  expect(tooLate.status).toBe(422)
  expect(tooLate.text).toContain('Anbudstiden är slut')
  const undeclared = await lead.post(`${path}/oppna`)
  expect(undeclared.text).toContain('Alla i insatsstyrkan måste först svara')
  expect((await lead.get(path)).text).toContain('Nästa steg: Alla i insatsstyrkan svarar om jäv')
  expect((await lead.get('/upphandlingar')).text).toContain('Alla i insatsstyrkan svarar om jäv')
  expect((await door.as(people.second).post(`${path}/jav`, { conflict: 'none' })).status).toBe(303)
  expect((await lead.get(path)).text).toContain('Nästa steg: Öppna anbuden')
  expect((await door.as(people.other).post(`${path}/oppna`)).status).toBe(403)
  expect((await door.as(people.manager).post(`${path}/oppna`)).status).toBe(403)

  expect((await lead.post(`${path}/oppna`)).status).toBe(303)
  const again = await door.as(people.second).post(`${path}/oppna`)
  expect(again.text).toContain('redan öppnade')
  const open = (await door.as(people.second).get(path)).text
  for (const words of ['91 000 kr', '83 900 kr', 'Vi åker runt i byarna.', 'Anbud åäö.pdf'])
    expect(open.replaceAll('\u00a0', ' ')).toContain(words)
  for (const words of ['84 500', '70 000', 'Ångrar oss', '60 000']) expect(open).not.toContain(words)
  const file = /\/filer\/\d+/.exec(open)?.[0] ?? ''
  expect(file).not.toBe('')
  for (const person of [people.other, people.manager, people.economist]) {
    expect((await door.as(person).get(path)).text).not.toContain('Vi åker runt')
    const theirs = await door.as(person).get(`${path}/dokumentation`)
    expect(theirs.text, 'who may not see the bids is not told that there were none').not.toContain(
      'Lämnade inget anbud',
    )
  }
  expect((await lead.get(`${path}/dokumentation`)).text).toContain('Lämnade inget anbud')

  const letters = await world.asOwner<{ subject: string; text: string }>(
    `select subject, body_text as text from nimr.letter where subject ~ '^(Fråga om|Anbud )'`,
  )
  expect(letters.map(({ subject }) => subject.split(':')[0] ?? '').sort((a, b) => (a < b ? -1 : 1))).toEqual([
    'Anbud mottaget',
    'Anbud mottaget',
    'Anbud mottaget',
    'Anbud mottaget',
    'Anbud tillbakataget',
    'Fråga om förfrågan',
  ])
  const jobs = await world.asOwner<{ data: unknown }>('select data from pgboss.job')
  expect(JSON.stringify(jobs), 'who has bid is not left lying in jobs').not.toMatch(/anbud\d@example|Anbud/)
  expect(JSON.stringify(letters)).not.toMatch(/91 000|91000|9100000|byarna/)
  expect(door.broken).toEqual([])
}, 30_000)
