import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { attempt, carryOut } from '../../../test/conventions/acting-as.ts'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { recordMilestone } from './commands.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let coach: { id: number }
let mala: Visitor
let norsjo: Visitor
let manager: Visitor
let economist: Visitor
let auditor: Visitor
let company: { id: number; name: string }

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  coach = await world.aStaff()
  mala = door.as(coach)
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
})
beforeEach(async () => {
  company = await world.aCompany()
})
afterAll(() => world?.close())

const form = (more = {}) => ({
  companyId: company.id,
  kind: 'finance_obtained',
  project: world.projectId(),
  municipality: '2418',
  happenedOn: '2021-05-03',
  financierWords: 'Banken i Malå',
  amount: '250 000,50',
  supportMattered: 'decisively',
  evidenceWords: 'Beslutsbrev 2021-17',
  ...more,
})
const shop = (more = {}) =>
  form({ kind: 'web_shop', financierWords: '', amount: '', what: 'butik.example.se', ...more })

test('a coach enters money that a company obtained, to the öre, and reads it on its page, in the list and in the file', async () => {
  const first = await mala.get('/milstolpar/ny')
  expect(first.text).toContain('Vad hände?')
  const second = await mala.get(`/milstolpar/ny?companyId=${company.id}&kind=finance_obtained`)
  expect(second.text).toContain('Beslutets dag')
  const { status, location } = await mala.post('/milstolpar/ny', form())
  expect(status).toBe(303)
  const page = (await mala.get(location)).text
  for (const words of ['250\u00a0000,50\u00a0kr', 'Banken i Malå', 'Beslutsbrev 2021-17', 'Ja, avgörande'])
    expect(page).toContain(words)
  expect((await mala.get('/milstolpar?slag=finance_obtained')).text).toContain(company.name)
  expect((await mala.get('/milstolpar?slag=certificate')).text).not.toContain(company.name)
  expect((await mala.get('/milstolpar?till=2021-05-02')).text).not.toContain(company.name)
  expect((await mala.get('/milstolpar.csv?kommun=2418')).text).toContain(
    ';2021-05-03;Banken i Malå;250000,50;',
  )
  expect((await mala.get('/milstolpar.xlsx')).status).toBe(200)
})

test('what is missing is told at its field, and nothing is kept', async () => {
  const problems = [
    [form({ amount: '' }), 'Skriv beloppet i kronor'],
    [form({ amount: 'mycket' }), 'till exempel 250 000'],
    [form({ financierWords: '' }), 'Välj vem som finansierar'],
    [form({ happenedOn: '2021-06-16' }), 'Dagen har inte varit än'],
    [form({ evidenceWords: '' }), 'Skriv vad som visar det, eller lägg till en fil'],
    [form({ supportMattered: '' }), 'Välj om stödet hade betydelse'],
    [shop({ what: '' }), 'Skriv vilken marknad'],
    [form({ kind: 'new_hire' }), 'Skriv hur stor tjänsten är'],
    [form({ project: world.projectId('niaa') }), 'deltar inte i det projektet'],
  ] as const
  for (const [fields, sentence] of problems) {
    const answer = await mala.post('/milstolpar/ny', fields)
    expect(answer.status, sentence).toBe(422)
    expect(answer.text).toContain(sentence)
  }
  expect((await mala.get(`/milstolpar?slag=finance_obtained`)).text).not.toContain(company.name)
  expect((await mala.get('/milstolpar/ny?company=&companyId=')).status).toBe(422)
  expect(door.broken).toEqual([])
})

test('a file without words shows itself by its name, and opens to those who may see the milestone', async () => {
  const file = new File(['%PDF-1.7 beslut'], 'Beslut från banken.pdf')
  const { status, location } = await mala.post('/milstolpar/ny', form({ evidenceWords: '', file }))
  expect(status).toBe(303)
  expect((await mala.get(location)).text).toMatch(/href="\/filer\/\d+">Beslut från banken.pdf/)
  const letter = new File(['inget känt slag'], 'beslut.xyz')
  const refused = await mala.post('/milstolpar/ny', form({ file: letter, amount: '7' }))
  expect(refused.text).toContain('av ett slag som inte går att spara')
})

test('the same is entered once, also by two at the same moment', async () => {
  const answers = await Promise.all([1, 2].map(() => mala.post('/milstolpar/ny', shop())))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
  expect((await mala.post('/milstolpar/ny', shop({ what: 'BUTIK.example.se' }))).text).toContain(
    'finns redan',
  )
  expect((await mala.post('/milstolpar/ny', shop({ happenedOn: '2021-05-04' }))).status).toBe(303)
})

test('it is corrected by a new version with a reason, and withdrawn with one; either only once, and by one’s own office', async () => {
  const { location } = await mala.post('/milstolpar/ny', form())
  expect((await mala.get(`${location}/rattelse`)).text).toContain('value="250000,50"')
  expect((await mala.post(`${location}/rattelse`, form({ reason: ' ' }))).status).toBe(422)
  const corrected = await mala.post(`${location}/rattelse`, form({ reason: 'Läste fel', amount: '25 000' }))
  expect(corrected.status).toBe(303)
  expect((await mala.get(location)).text).toContain('ersatt')
  const page = (await mala.get(corrected.location)).text
  for (const words of ['25\u00a0000\u00a0kr', 'Läste fel', 'rättad']) expect(page).toContain(words)
  expect((await mala.post(`${location}/rattelse`, form({ reason: 'Igen' }))).text).toContain('redan rättat')
  expect((await mala.post(`${location}/tillbakatagande`, { reason: 'Igen' })).text).toContain('redan rättat')

  const withdraw = (by: Visitor, reason: string) =>
    by.post(`${corrected.location}/tillbakatagande`, { reason })
  expect((await withdraw(norsjo, 'Vår')).status).toBe(404)
  expect((await withdraw(manager, 'Vår')).status).toBe(403)
  expect((await withdraw(mala, '')).status).toBe(422)
  expect((await withdraw(mala, 'Fel företag')).status).toBe(303)
  expect((await mala.get(corrected.location)).text).toContain('Fel företag')
  expect((await withdraw(mala, 'Igen')).text).toContain('redan tillbakatagen')
  expect((await mala.get('/milstolpar')).text).not.toContain(`"${corrected.location}"`)
  // What was withdrawn is out of the way of a new one.
  expect((await mala.post('/milstolpar/ny', form({ amount: '25 000' }))).status).toBe(303)
})

test('the own office, the manager and the auditor read it; other offices and the economist nothing', async () => {
  const { location } = await mala.post('/milstolpar/ny', form())
  for (const reader of [manager, auditor]) {
    expect((await reader.get(location)).status).toBe(200)
    expect((await reader.get(`${location}/rattelse`)).status).toBe(403)
    expect((await reader.post('/milstolpar/ny', form())).status).toBe(403)
  }
  expect((await norsjo.get(location)).status).toBe(404)
  expect((await norsjo.get('/milstolpar')).text).not.toContain(company.name)
  expect((await economist.get('/milstolpar')).status).toBe(403)
  expect((await economist.get(location)).status).toBe(404)
  expect((await norsjo.post('/milstolpar/ny', form())).status).toBe(403)
  const foreign = await norsjo.post('/milstolpar/ny', form({ municipality: '2417' }))
  expect(foreign.text).toContain('Be företagets eget kontor')
})

test('it names the company’s own talk and the project’s own interventions, and the database holds to it', async () => {
  const talk = await world.aTalk({ companyId: company.id, staffId: coach.id })
  const other = await world.aTalk({ companyId: (await world.aCompany()).id, staffId: coach.id })
  const joint = await world.anIntervention({ title: 'Sälj på nätet' })
  const sisters = await world.anIntervention({ projects: [world.projectId('niaa')] })
  const occasion = await world.anOccasion({ interventionId: joint.id })
  await world.anAttendance({ occasionId: occasion.id, companyId: company.id })
  expect((await mala.get(`/milstolpar/ny?companyId=${company.id}&kind=web_shop`)).text).toContain(
    'Sälj på nätet',
  )
  const { location } = await mala.post('/milstolpar/ny', shop({ talk: talk.id, interventions: [joint.id] }))
  const page = (await mala.get(location)).text
  expect(page).toContain(`/insatser/${joint.id}"`)
  expect(page).toContain(`/samtal/${talk.id}"`)
  const next = { happenedOn: '2021-05-05' }
  expect((await mala.post('/milstolpar/ny', shop({ ...next, talk: other.id }))).status).toBe(422)
  expect((await mala.post('/milstolpar/ny', shop({ ...next, interventions: [sisters.id] }))).status).toBe(422)
  // A talk that is taken away leaves the milestone.
  await world.asOwner('delete from nimr.talk where id = $1', [talk.id])
  expect((await mala.get(location)).text).not.toContain('/samtal/')

  const id = Number(location.split('/').at(-1))
  const link = `insert into nimr.milestone_intervention (milestone_id, intervention_id) values (${id}, ${sisters.id})`
  expect(await carryOut(world, coach, link)).toBe('23514')
})

test('the database takes no correction of another kind, of what is withdrawn, and no change of what stands', async () => {
  const { location } = await mala.post('/milstolpar/ny', shop())
  const id = Number(location.split('/').at(-1))
  const again = (kind: string, company_id = company.id) => `
    insert into nimr.milestone (company_id, project_id, municipality_code, kind, happened_on, what, support_mattered, source, evidence_words,
      recorded_by_staff_id, recorded_at, replaces_id, correction_reason)
    values (${company_id}, ${world.projectId()}, '2418', '${kind}', '2021-05-03', 'x', 'partly', 'coach', 'y', ${coach.id}, '2021-06-15T08:00Z', ${id}, 'z')`
  const others = await world.aCompany()
  expect(await carryOut(world, coach, again('certificate'))).toMatch(/replaces_id/)
  expect(await carryOut(world, coach, again('web_shop', others.id))).toMatch(/replaces_id/)
  const asker = { kind: 'staff', staffId: coach.id }
  expect(await attempt(world, asker, `update nimr.milestone set what = 'x' where id = ${id}`)).toBe('refused')
  expect(await attempt(world, asker, `delete from nimr.milestone where id = ${id}`)).toBe('refused')
  await mala.post(`${location}/tillbakatagande`, { reason: 'Fel' })
  expect(await carryOut(world, coach, again('web_shop'))).toBe('23514')
})

test('with a company’s survey answer it needs nobody’s words, and the answer must be the company’s own', async () => {
  const answer = await world.aSurveyAnswer({ companyId: company.id })
  const stranger = await world.aSurveyAnswer({ companyId: (await world.aCompany()).id })
  const input = {
    companyId: company.id,
    projectId: world.projectId(),
    municipalityCode: '2418',
    kind: 'new_hire' as const,
    happenedOn: '2021-03-01',
    what: '',
    financierId: null,
    financierWords: '',
    amountOre: null,
    fte: 0.75,
    supportMattered: 'partly' as const,
    talkId: null,
    interventionIds: [],
    evidenceWords: '',
  }
  const by = { staffId: coach.id, now: world.clock.now(), today: '2021-06-15' }
  const as = world.asStaff(coach.id)
  const taken = await world.write(
    (tx) => recordMilestone(tx, by, { ...input, surveyAnswerId: answer.id }),
    as,
  )
  expect(taken.allowed).toBe(true)
  expect((await mala.get('/milstolpar')).text).toContain('0,75 heltid')
  const wrong = world.write(
    (tx) => recordMilestone(tx, by, { ...input, fte: 1, surveyAnswerId: stranger.id }),
    as,
  )
  await expect(wrong).rejects.toThrow('of another company')
})
