import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as interventions } from '../interventions/mount.ts'
import { mount } from './mount.ts'

let world: World
let mala: Visitor
beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2026-04-20T08:00:00Z')
  mala = openFrontDoor(world, [interventions, mount]).as(await world.aStaff())
})
afterAll(() => world?.close())

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('the room for aid is told where an individual intervention picks its company: when opened from it, and beside each that may be meant', async () => {
  const full = await world.aCompany({ name: 'Tallkottens Snickeri AB' })
  await world.aCompany({ name: 'Tallkottens Plåt AB' })
  await world.asOwner(
    `insert into nimr.declared_aid (company_id, project_id, municipality_code, grantor_name, regulation, granted_on, amount_eur_cent, source, recorded_at)
      values ($1, $2, '2418', 'Tillväxtverket', '2023/2831', '2025-01-10', 30000000, 'economist', now())`,
    [full.id, world.projectId()],
  )
  const words = 'Utrymme för stöd av mindre betydelse'
  const form = '/insatser/ny?slag=individuell'
  expect((await mala.get(form)).text).not.toContain(words)
  const opened = plain((await mala.get(`${form}&foretag=${full.id}`)).text)
  expect(opened.slice(opened.indexOf(words))).toMatch(/Tallkottens Snickeri AB <span[^>]*>Inget/)

  const asked = await mala.post('/insatser/ny', { kind: 'individual', company: 'Tallkottens' })
  expect(asked.status).toBe(422)
  expect(asked.text).toContain('Vilket företag menar du?')
  const beside = plain(asked.text).slice(plain(asked.text).indexOf(words))
  expect(beside).toMatch(/Tallkottens Snickeri AB <span[^>]*>Inget/)
  expect(beside).toMatch(/Tallkottens Plåt AB <span[^>]*>Högst 3 271 800 kr/)
})
