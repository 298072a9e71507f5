import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('the world has the two projects with eight and two municipalities', async () => {
  const rows = await world.read((tx) =>
    tx
      .selectFrom('projectMunicipality')
      .innerJoin('project', 'project.id', 'projectMunicipality.projectId')
      .select(['project.key', (of) => of.fn.countAll().as('count')])
      .groupBy('project.key')
      .orderBy('project.key')
      .execute(),
  )
  expect(rows).toEqual([
    { key: 'niaa', count: 2 },
    { key: 'nimr', count: 8 },
  ])
})

test('every builder makes a record that is good by itself', async () => {
  const coach = await world.aStaff()
  const company = await world.aCompany()
  await world.aCompanyYear({ companyId: company.id })
  await world.aWorkplace({ companyId: company.id })
  const person = await world.aPerson({
    companyId: company.id,
    gender: 'woman',
    birthYear: 1995,
    bornAbroad: true,
  })
  const staffId = coach.id
  await world.aTalk({
    companyId: company.id,
    staffId,
    persons: [person.id],
    focusAreas: ['innovation'],
    note: 'En anteckning',
  })
  const group = await world.anIntervention({ taskForce: [staffId] })
  const individual = await world.anIntervention({ companyId: company.id, supportMinutes: 600 })
  const occasion = await world.anOccasion({ interventionId: group.id })
  await world.anAttendance({ occasionId: occasion.id, companyId: company.id, personId: person.id })
  await world.aSurveyAnswer({ companyId: company.id })
  await world.aProject({ municipalities: ['2417'] })
  await world.aCompany({ legalForm: 'sole_trader' })
  for (const role of ['head_of_office', 'project_manager', 'auditor', 'administrator'] as const)
    await world.aStaff({ role })
  expect([group.kind, individual.kind]).toEqual(['group', 'individual'])
})

test('each world is a copy of its own', async () => {
  const other = await openWorld()
  const companies = await other.read((tx) => tx.selectFrom('company').select('id').execute())
  expect(companies).toEqual([])
  await other.close()
})

test('a staff member sees what a coach may see, and nobody sees nothing', async () => {
  const coach = await world.aStaff()
  const company = await world.aCompany()
  const list = (actor: Parameters<World['read']>[1]) =>
    world.read((tx) => tx.selectFrom('company').select('id').where('id', '=', company.id).execute(), actor)
  expect(await list(world.asStaff(coach.id))).toEqual([{ id: company.id }])
  expect(await list(world.nobody)).toEqual([])
})
