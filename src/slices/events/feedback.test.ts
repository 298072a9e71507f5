import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { sliceMounts } from '../../app/routes.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let tove: Visitor
let sorsele: Visitor
let here: string
let links: string[]

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, sliceMounts)
  const staff = await world.aStaff()
  tove = door.as(staff)
  sorsele = door.as(await world.aStaff({ municipality: '2422' }))
  const intervention = await world.anIntervention({ title: 'Sälj på nätet', taskForce: [staff.id] })
  here = `/insatser/${intervention.id}`
  const occasion = await world.anOccasion({ interventionId: intervention.id })
  const company = await world.aCompany()
  for (const name of ['Anna', 'Bo', 'Cia']) {
    const person = await world.aPerson({
      fullName: name,
      email: `${name}@gran.example`,
      companyId: company.id,
    })
    await world.anAttendance({ occasionId: occasion.id, companyId: company.id, personId: person.id })
  }
  links = await ask()
})
afterAll(() => world?.close())

const mail = { audience: 'came', kind: 'feedback', subject: 'Vad tyckte du?', body: 'Hej!' }

async function ask(): Promise<string[]> {
  const page = (await tove.post(`${here}/utskick/granska`, mail)).text
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
  await world.asOwner(`delete from nimr.letter`)
  await tove.post(`${here}/utskick`, { ...mail, clientKey: hidden('clientKey'), digest: hidden('digest') })
  const letters = await world.asOwner<{ words: string }>(
    `select body_text as words from nimr.letter order by recipient`,
  )
  return letters.map(({ words }) => /\/l\/[\w-]+\/omdome/.exec(words)?.[0] ?? '')
}

test('whoever came answers by a link, and is told that it is not anonymous', async () => {
  expect(links).toHaveLength(3)
  const page = (await door.visitor.get(links[0] ?? '')).text
  expect(page).toContain('Sälj på nätet')
  expect(page).toContain('Svaret är inte anonymt')
  const answer = { useful: 5, whatNext: 'Hjälp med bilder', contact: 'on' }
  expect((await door.visitor.post(links[0] ?? '', answer)).status).toBe(303)
})

test('the mean is not shown before three have answered', async () => {
  await door.visitor.post(links[1] ?? '', { useful: 4 })
  expect((await tove.get(here)).text).toContain('Medelvärdet visas när minst tre har svarat')
  await door.visitor.post(links[2] ?? '', { useful: 3, comment: 'Lite <i>fort</i>' })
  // (5 + 4 + 3) / 3 = 4
  expect((await tove.get(here)).text).toContain('Nytta i medeltal 4 av 5 (n = 3)')
})

test('an answer is one answer: changed, not doubled', async () => {
  expect((await door.visitor.get(links[1] ?? '')).text).toContain('Du kan ändra svaret')
  await door.visitor.post(links[1] ?? '', { useful: 1 })
  // (5 + 1 + 3) / 3 = 3
  expect((await tove.get(here)).text).toContain('Nytta i medeltal 3 av 5 (n = 3)')
})

test('words are for the task force; a coach elsewhere sees the mean only', async () => {
  const own = (await tove.get(here)).text
  expect(own).toContain('Lite &lt;i&gt;fort&lt;/i&gt;')
  expect(own).toContain('Vill bli kontaktad')
  const other = (await sorsele.get(here)).text
  expect(other).toContain('Nytta i medeltal 3 av 5 (n = 3)')
  expect(other).not.toContain('fort')
  expect(other).not.toContain('Hjälp med bilder')
  expect(other).not.toContain('Vill bli kontaktad')
})

test('an answer without a grade, or with one that is none, is asked for again', async () => {
  for (const useful of ['', '6', '0', 'x'])
    expect((await door.visitor.post(links[2] ?? '', { useful, comment: 'Behåll' })).status).toBe(422)
  const refused = await door.visitor.post(links[2] ?? '', { comment: 'Behåll mig' })
  expect(refused.text).toContain('Behåll mig')
  expect(door.broken).toEqual([])
})

test('whoever has answered is not asked again', async () => {
  const page = (await tove.post(`${here}/utskick/granska`, mail)).text
  expect(page).toContain('Ingen i den gruppen')
})

test('thirty days later it can no longer be changed', async () => {
  await world.asOwner(`update nimr.feedback_answer set answered_at = answered_at - interval '30 days'`)
  const refused = await door.visitor.post(links[0] ?? '', { useful: 2 })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Det har gått mer än 30 dagar')
})
