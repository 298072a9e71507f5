import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { runJobs, waitingLetters } from '../../../test/world/run-jobs.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let coach: { id: number }
let mala: Visitor
let norsjo: Visitor
let sorsele: Visitor
let manager: Visitor
let id: number

const day = 86_400_000
const start = new Date('2021-06-15T08:00:00Z')

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  coach = await world.aStaff()
  mala = door.as(coach)
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  sorsele = door.as(await world.aStaff({ municipality: '2422' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
})
afterAll(() => world?.close())
beforeEach(async () => {
  world.clock.set(start)
  await world.asOwner(`delete from pgboss.job; delete from nimr.letter`)
  id = await published({ places: 2 })
})

async function published(values: { places?: number; closed?: boolean } = {}): Promise<number> {
  const intervention = await world.anIntervention({ title: 'Exportdag', taskForce: [coach.id] })
  await world.anOccasion({
    interventionId: intervention.id,
    startsAt: new Date(start.getTime() + 10 * day).toISOString(),
    endsAt: new Date(start.getTime() + 10 * day + 7_200_000).toISOString(),
  })
  const own = `/insatser/${intervention.id}/publicering`
  const saved = await mala.post(own, {
    titleSv: 'Sälj till Norge',
    leadSv: 'En dag om tull.',
    ...(values.places && { places: values.places }),
    ...(values.closed && { closedGroup: 'ja' }),
    contact: coach.id,
  })
  expect(saved.status).toBe(303)
  expect((await mala.post(`${own}/publicera`, { version: 1 })).status).toBe(303)
  return intervention.id
}

/** Opens the form and sends it a little later, as a person would. */
async function register(fields: { [field: string]: string } = {}, form = `/insatser/${id}/anmalan`) {
  const page = await door.visitor.get(form)
  const stamp = / name="stamp" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  world.clock.set(new Date(world.clock.now().getTime() + 5_000))
  return door.visitor.post(form, {
    stamp,
    webbplats: '',
    name: 'Anna Gran',
    email: 'anna@example.se',
    companyName: 'Granträ',
    municipality: '2418',
    ...fields,
  })
}
const settle = (until?: Date) => runJobs(world, mount.jobs ?? [], until)
const linkIn = (text: string) => /http:\/\/localhost(\/l\/[\w-]+\/anmalan)/.exec(text)?.[1] ?? ''

test('a visitor without an account registers, gets a place, and a letter with the occasions and a link of their own', async () => {
  const sent = await register()
  expect(sent.status).toBe(303)
  expect((await door.visitor.get(sent.location)).text).toContain('Du har en plats.')
  await settle()
  const [letter] = await waitingLetters(world)
  expect(letter?.recipient).toBe('anna@example.se')
  expect(letter?.subject).toBe('Du är anmäld: Sälj till Norge')
  expect(letter?.text).toContain('25 juni 2021 kl. 10.00–12.00')
  expect(letter?.text).toContain('Europeiska regionala utvecklingsfonden')
  const file = Buffer.from(letter?.attachments?.[0]?.content ?? '', 'base64').toString()
  expect(file).toContain('DTSTART:20210625T080000Z')
  const own = await door.visitor.get(linkIn(letter?.text ?? ''))
  expect(own.text).toContain('Du har en plats')
  expect(own.text).toContain('Anna Gran')
})
