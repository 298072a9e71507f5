import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

// Whether a signed declaration is enough is said by the project's economist or manager, and decides whether aid may be granted on it.

let world: World
let door: ReturnType<typeof openFrontDoor>
let economist: Visitor
let manager: Visitor
let coach: Visitor
beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2026-04-20T08:00:00Z')
  door = openFrontDoor(world, [mount])
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  coach = door.as(await world.aStaff())
})
afterAll(async () => {
  expect(door.broken).toEqual([])
  await world.close()
})

const page = '/ekonomi/stod/register'
const save = '/ekonomi/stod/godkannande'
const shownVersion = (text: string) =>
  / name="version" value="(\d+)"/.exec(text.slice(text.indexOf(save)))?.[1] ?? ''
const lacking = async (companyId: number, interventionId: number) => {
  const [row] = await world.asOwner<{ lacking: string | null }>(
    `select nimr.declaration_lacking($1, $2, $3, 100, '2026-04-20') as lacking`,
    [companyId, interventionId, world.projectId()],
  )
  return row?.lacking
}

test('a signed declaration is enough until the economist says otherwise, and again when the manager says so', async () => {
  const intervention = await world.anIntervention()
  const company = await world.aCompany({})
  await world.aDeclaration({ companyId: company.id, interventionId: intervention.id, on: '2026-04-01' })
  expect(await lacking(company.id, intervention.id)).toBeNull()

  const shown = (await economist.get(page)).text
  expect(shown).toContain('Räcker ett undertecknat intyg? NiMR')
  expect(shown).toContain('får företaget anta att intyget är godkänt')
  const project = world.projectId()
  const version = shownVersion(shown)
  expect((await economist.post(save, { project, version })).text).toContain('Välj vad som ska gälla')
  expect((await economist.post(save, { project, version, assumesApproval: 'nej' })).status).toBe(303)
  expect(await lacking(company.id, intervention.id)).toBe('not_approved')

  const stale = await manager.post(save, { project, version, assumesApproval: 'ja' })
  expect(stale.status).toBe(422)
  expect(stale.text).toContain('Någon annan har ändrat inställningen')
  expect(await lacking(company.id, intervention.id)).toBe('not_approved')

  const now = shownVersion((await manager.get(page)).text)
  expect((await manager.post(save, { project, version: now, assumesApproval: 'ja' })).status).toBe(303)
  expect(await lacking(company.id, intervention.id)).toBeNull()
})

test('of 2021–2027 nothing can be set; others neither see the form nor set it', async () => {
  await world.asOwner(`update nimr.project set programme_period = '2021-2027' where key = 'niaa'`)
  const niaa = door.as(await world.aStaff({ role: 'project_economist', project: 'niaa' }))
  const shown = (await niaa.get(page)).text
  expect(shown).toContain('Det går inte att ställa in')
  expect(shown).not.toContain(save)
  const set = { project: world.projectId('niaa'), version: 0, assumesApproval: 'ja' }
  expect((await niaa.post(save, set)).text).toContain('alltid ha godkänt intyget')
  expect((await coach.get(page)).text).not.toContain(save)
  expect((await coach.post(save, { ...set, project: world.projectId() })).status).toBe(403)
  expect((await economist.post(save, set)).status).toBe(403)
})
