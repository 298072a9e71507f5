import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { listLessons, listLessonsToWrite } from '../interventions/index.ts'
import { mount as interventions } from '../interventions/mount.ts'
import { mount as desk } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let member: { id: number }
let inForce: Visitor
let mala: Visitor
let norsjo: Visitor
let arvidsjaur: Visitor
let manager: Visitor
let joint: { id: number }

/** An intervention that Malå leads, at its end, with somebody from Norsjö in its task force. */
beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [interventions, desk])
  member = await world.aStaff({ municipality: '2417' })
  inForce = door.as(member)
  mala = door.as(await world.aStaff())
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  arvidsjaur = door.as(await world.aStaff({ municipality: '2505' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  joint = await world.anIntervention({
    title: 'Kompetensforum',
    stage: 'communication',
    taskForce: [member.id],
  })
})
afterAll(() => world?.close())

const note = (more = {}) => ({
  kind: 'worked',
  learntOn: '2021-06-10',
  wordsSv: 'Kvällarna passade.',
  ...more,
})
const path = () => `/insatser/${joint.id}/lardomar/ny`

test('the end of an intervention asks what to take along, until somebody has written it', async () => {
  const today = '2021-06-15'
  const waiting = () => world.read((tx) => listLessonsToWrite(tx, member.id, today), world.asStaff(member.id))
  expect((await waiting()).map(({ title }) => title)).toEqual(['Kompetensforum'])
  for (const page of ['/', `/insatser/${joint.id}`])
    expect((await inForce.get(page)).text).toContain('Vad tar vi med oss?')
  expect((await inForce.get(`${path()}?slag=take_along`)).text).toMatch(/value="take_along" selected/)
  const answer = await inForce.post(path(), note({ kind: 'take_along', wordsSv: 'Gör det igen varje år.' }))
  expect(answer.status).toBe(303)
  const page = (await inForce.get(`/insatser/${joint.id}`)).text
  expect(page).toContain('Gör det igen varje år.')
  expect(page).not.toContain('Vad tar vi med oss?')
  expect(page).toContain('Skriv också om jämställdhet, inkludering och miljö.')
  expect(await waiting()).toEqual([])
  expect((await inForce.get('/')).text).not.toContain('Vad tar vi med oss?')
})

test('the task force, the offices that take part and the manager write; other offices read, other projects not even that', async () => {
  for (const writer of [inForce, mala, manager]) expect((await writer.post(path(), note())).status).toBe(303)
  expect((await norsjo.get(path())).status).toBe(403)
  expect((await norsjo.post(path(), note())).status).toBe(403)
  expect((await norsjo.get('/lardomar')).text).toContain('Kvällarna passade.')
  expect((await arvidsjaur.get('/lardomar')).text).not.toContain('Kvällarna passade.')
  const theirs = await arvidsjaur.get(`/insatser/${joint.id}`)
  expect(theirs.text).toContain('Kompetensforum')
  expect(theirs.text).not.toContain('Kvällarna passade.')
})

test('an office notes what it learnt of its own work in the project; days and words are asked for', async () => {
  const own = note({
    kind: 'side_effect',
    project: world.projectId(),
    municipality: '2418',
    wordsSv: 'Malå syns.',
  })
  expect((await mala.post('/lardomar/ny', own)).status).toBe(303)
  expect((await mala.post('/lardomar/ny', { ...own, municipality: '2417' })).status).toBe(403)
  expect((await mala.post('/lardomar/ny', { ...own, project: world.projectId('niaa') })).status).toBe(422)
  expect((await mala.post('/lardomar/ny', { ...own, wordsSv: ' ' })).text).toContain('Skriv vad som hände')
  expect((await mala.post('/lardomar/ny', { ...own, learntOn: '2021-06-16' })).text).toContain('senare än')
  expect((await mala.get('/lardomar?slag=side_effect&kommun=2418')).text).toContain('Malå syns.')
  expect((await mala.get('/lardomar?kommun=2421')).text).not.toContain('Malå syns.')
})

test('it is changed by one at a time and taken away; the report is offered only what stands', async () => {
  const words = 'Att ändra'
  await mala.post(path(), note({ kind: 'result', wordsSv: words }))
  const find = async () => {
    const asked = {
      projectId: world.projectId(),
      municipalityCode: '2418',
      fromOn: '2021-06-01',
      toOn: '2021-06-30',
    }
    return (await world.read((tx) => listLessons(tx, asked))).find(({ kind }) => kind === 'result')
  }
  const lesson = await find()
  const here = `/lardomar/${lesson?.id}`
  expect((await norsjo.get(`${here}/andra`)).status).toBe(403)
  expect((await arvidsjaur.get(`${here}/andra`)).status).toBe(404)
  expect((await mala.get(`${here}/andra`)).text).toContain(words)
  const changed = note({
    kind: 'result',
    wordsSv: 'Fem nya butiker.',
    wordsEn: 'Five new shops.',
    version: 1,
  })
  expect((await mala.post(`${here}/andra`, changed)).status).toBe(303)
  expect((await mala.post(`${here}/andra`, changed)).status).toBe(409)
  expect((await find())?.wordsEn).toBe('Five new shops.')
  expect((await norsjo.post(`${here}/bort`)).status).toBe(403)
  expect((await mala.post(`${here}/bort`)).status).toBe(303)
  expect(await find()).toBeUndefined()
  expect((await mala.get(`${here}/andra`)).status).toBe(404)
})

test('the manager sees which joint interventions lack a note on equality, inclusion and environment', async () => {
  await inForce.post(path(), note({ kind: 'equality', wordsSv: 'Lika många av varje.' }))
  const page = (await manager.get('/lardomar/kriterier')).text
  expect(page).toContain('0 av 1 insatser har alla tre.')
  expect(page.match(/Saknas/g)).toHaveLength(2)
  for (const kind of ['inclusion', 'environment']) await inForce.post(path(), note({ kind }))
  expect((await manager.get('/lardomar/kriterier')).text).toContain('1 av 1 insatser har alla tre.')
})
