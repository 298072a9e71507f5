import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as events } from '../events/mount.ts'
import { mount as interventions } from '../interventions/mount.ts'
import { mount as desk } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let mia: { id: number }
let nils: { id: number }
let sara: { id: number }
let olle: { id: number }
let manager: Visitor
let auditor: Visitor
let topics: { web: number; heirs: number }

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [interventions, events, desk])
  mia = await world.aStaff({ name: 'Mia Malå' })
  nils = await world.aStaff({ name: 'Nils Norsjö', municipality: '2417' })
  sara = await world.aStaff({ name: 'Sara Sorsele', municipality: '2422' })
  olle = await world.aStaff({ name: 'Olle Malå' })
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
  const made = await world.asOwner<{ id: string }>(`
    insert into nimr.topic (focus_area_code, name_sv) values ('larger_market', 'Webbhandel'), ('ownership_change', 'Sälja företaget') returning id`)
  topics = { web: Number(made[0]?.id), heirs: Number(made[1]?.id) }
  await world.asOwner(`
    insert into nimr.staff_month (staff_id, month_on, promised_minutes)
      select id, '2021-09-01', 1200 from nimr.staff where id in (${mia.id}, ${nils.id}, ${sara.id}, ${olle.id});
    insert into nimr.staff_competence (staff_id, topic_id, level) values
      (${mia.id}, ${topics.web}, 1), (${nils.id}, ${topics.web}, 3), (${sara.id}, ${topics.heirs}, 3), (${olle.id}, ${topics.heirs}, 1);
  `)
})
afterAll(() => world?.close())

/** Somebody's two needs, in Malå and in Norsjö, and one in Malå about selling the company. */
const threeNeeds = async () => {
  const [malas, norsjos] = [await world.aCompany(), await world.aCompany({ seatMunicipalityCode: '2417' })]
  const first = await world.aNeed({ companyId: malas.id, topicId: topics.web, urgency: 'now' })
  const second = await world.aNeed({ companyId: norsjos.id, municipalityCode: '2417', topicId: topics.web })
  const third = await world.aNeed({
    companyId: malas.id,
    focusAreaCode: 'ownership_change',
    topicId: topics.heirs,
    urgency: 'later',
  })
  return [first.id, second.id, third.id].map(Number)
}

const start = (needs: readonly number[], more = {}) => ({
  kind: 'group',
  title: 'Sälj på nätet',
  workingMethod: 'task_force',
  scope: 'all',
  lead: '2418',
  startsOn: '2021-08-01',
  focusAreas: ['larger_market'],
  projects: [world.projectId()],
  municipalities: ['2418', '2417'],
  needs,
  ...more,
})

const lettersTo = async (name: string) =>
  world.asOwner<{ subject: string; body: string }>(
    `select subject, body_text as body from nimr.letter l join nimr.staff s on s.email = l.recipient where s.name = $1 order by planned_at, l.id`,
    [name],
  )

const propose = async (as: Visitor, fields: Parameters<Visitor['post']>[1]) => {
  const made = await as.post('/insatsstyrkor/forslag', { hours: '12', month: '2021-09', ...fields })
  expect(made.status, made.text.slice(0, 300)).toBe(303)
  return made.location
}

test('from chosen needs to a task force: proposed with reasons, started, asked, answered, on the page', async () => {
  const needs = await threeNeeds()
  const coach = door.as(mia)
  const asked = await coach.get(`/insatsstyrkor/forslag?${needs.map((id) => `behov=${id}`).join('&')}`)
  expect(asked.text).toContain('Webbhandel')
  expect(asked.text).toContain('Malå, Norsjö')

  const path = await propose(coach, { needs })
  const page = await coach.get(path)
  // Nils and Sara know both topics at level 3: (3 + 2) × 3 + 1 × 3 = 18, and with Mia Malå is represented too.
  for (const words of [
    'Mia Malå',
    'Nils Norsjö',
    'Sara Sorsele',
    'Täckning 18',
    'Kan mest om Webbhandel (nivå 3)',
  ])
    expect(page.text).toContain(words)
  expect(page.text).toContain('Starta en insats med gruppen')

  const form = await coach.get(
    `/insatser/ny?forslag=${path.split('/').at(-1)}&${needs.map((id) => `behov=${id}`).join('&')}`,
  )
  expect(form.text).toContain('Insatsen tar upp 3 behov.')
  expect(form.text).toMatch(/value="ownership_change"[^>]*checked/)
  expect(form.text).toMatch(/value="2417"[^>]*checked/)
  const started = await coach.post('/insatser/ny', start(needs, { proposal: path.split('/').at(-1) }))
  expect(started.status).toBe(303)

  const states = await world.asOwner<{ state: string }>(
    `select distinct state from nimr.need where id = any ($1)`,
    [needs],
  )
  expect(states).toEqual([{ state: 'taken_up' }])
  expect((await lettersTo('Nils Norsjö')).at(-1)?.subject).toBe(
    'Vill du vara med i insatsstyrkan för Sälj på nätet?',
  )

  const today = await door.as(nils).get('/')
  expect(today.text).toContain('Du är tillfrågad')
  const question = today.text.match(/\/insatsstyrkor\/fragor\/\d+/)?.[0] ?? ''
  expect((await door.as(nils).get(question)).text).toContain('4 timmar, september 2021')
  expect((await door.as(sara).post(`${question}/svar`, { answer: 'accepted' })).status).toBe(403)
  expect((await coach.post(`${question}/svar`, { answer: 'accepted' })).status).toBe(403)
  expect((await door.as(nils).post(`${question}/svar`, { answer: 'declined' })).status).toBe(422)
  expect((await door.as(nils).post(`${question}/svar`, { answer: 'accepted' })).location).toBe(
    started.location,
  )
  expect((await door.as(nils).post(`${question}/svar`, { answer: 'accepted' })).status).toBe(422)
  expect((await lettersTo('Mia Malå')).at(-1)?.subject).toBe(
    'Nils Norsjö är med i insatsstyrkan för Sälj på nätet',
  )

  const thread = await door.as(nils).get(started.location)
  expect(thread.text).toContain('med sedan')
  expect(thread.text).toContain('Sara Sorsele</a>')
  expect(thread.text).toContain('ett företag i Malå')
  expect((await door.as(nils).get('/')).text).not.toContain('Du är tillfrågad')
  expect((await auditor.get(path)).text).toContain('Gruppen är tillfrågad')
})

describe('a proposal for an intervention that is there', () => {
  let path: string
  let id: number
  beforeAll(async () => {
    const intervention = await world.anIntervention({
      title: 'Ägarskifte',
      stage: 'need',
      taskForce: [mia.id],
      municipalities: ['2418', '2422'],
      focusAreas: ['ownership_change'],
    })
    id = Number(intervention.id)
    path = `/insatser/${id}`
  })

  test('without needs it starts from the focus areas and the municipalities, and says so', async () => {
    const page = await door.as(mia).get(`${path}/forslag`)
    expect(page.text).toContain('har inte tagit upp några behov')
    expect((await door.as(nils).get(`${path}/forslag`)).status).toBe(403)
    expect((await auditor.get(`${path}/forslag`)).status).toBe(403)
    expect(
      (await door.as(nils).post('/insatsstyrkor/forslag', { intervention: id, hours: '4', month: '2021-09' }))
        .status,
    ).toBe(403)
  })

  test('hours that nobody has: no group, and which constraint stops it', async () => {
    const page = await door.as(mia).get(await propose(door.as(mia), { intervention: id, hours: '200' }))
    expect(page.text).toContain('Ingen grupp är möjlig')
    expect(page.text).toContain('även delat på 4 är det 50 timmar var')
  })

  test('it is declined with a reason, once, and stays as it was', async () => {
    const proposal = await propose(door.as(mia), { intervention: id })
    expect((await door.as(mia).post(`${proposal}/avbojning`, {})).status).toBe(422)
    expect((await door.as(nils).post(`${proposal}/avbojning`, { reason: 'Nej' })).status).toBe(403)
    expect((await door.as(mia).post(`${proposal}/avbojning`, { reason: 'Vi tar det i höst' })).status).toBe(
      303,
    )
    expect((await door.as(mia).post(`${proposal}/ja`, {})).status).toBe(422)
    const page = await door.as(nils).get(proposal)
    expect(page.text).toContain('Vi tar det i höst')
    expect(page.text).not.toContain('Fråga gruppen')
    const invited = await world.asOwner(
      `select 1 from nimr.task_force_invitation where intervention_id = ${id}`,
    )
    expect(invited).toEqual([])
  })

  test('other people can be chosen by hand; what speaks against it is said first', async () => {
    const proposal = await propose(door.as(mia), { intervention: id })
    const alone = await door.as(mia).post(`${proposal}/andra`, { staff: [mia.id, olle.id] })
    expect(alone.status).toBe(422)
    expect(alone.text).toContain('Alla är från samma kommun.')
    expect(
      (await door.as(mia).post(`${proposal}/andra`, { staff: ['999999', String(olle.id)] })).status,
    ).toBe(422)
    const asked = await door.as(mia).post(`${proposal}/andra`, { staff: [mia.id, olle.id], anyway: 'ja' })
    expect(asked.location).toBe(path)
    expect((await door.as(mia).get(path)).text).toContain('Har inte svarat')
  })

  test('hours that are asked for are held: the next proposal counts them, the one for the same intervention does not', async () => {
    // Olle was asked for 6 of his 20 hours.
    const left = async (more: object) => {
      const proposal = await propose(door.as(mia), more as { intervention: number })
      const [row] = await world.asOwner<{ left: number }>(
        `select (c ->> 'hoursLeft')::float as left from nimr.task_force_proposal p, jsonb_array_elements(p.input -> 'coaches') c
          where p.id = ${proposal.split('/').at(-1)} and (c ->> 'id')::int = ${olle.id}`,
      )
      return row?.left
    }
    expect(await left({ intervention: id })).toBe(20)
    expect(await left({ needs: await threeNeeds() })).toBe(14)
  })

  test('whoever asked takes the question back; saying no tells why', async () => {
    const page = await door.as(mia).get(path)
    const question = page.text.match(/\/insatsstyrkor\/fragor\/\d+/)?.[0] ?? ''
    expect((await door.as(nils).post(`${question}/atertagande`)).status).toBe(403)
    expect((await door.as(mia).post(`${question}/atertagande`)).status).toBe(303)
    expect((await door.as(olle).post(`${question}/svar`, { answer: 'accepted' })).status).toBe(422)
    await door.as(mia).post(`${path}/insatsstyrka/fragor`, { staff: sara.id })
    const mine = (await door.as(sara).get('/')).text
      .match(/\/insatsstyrkor\/fragor\/\d+"[^>]*>Ägarskifte/)?.[0]
      .split('"')[0]
    expect(
      (await door.as(sara).post(`${mine}/svar`, { answer: 'declined', reason: 'Föräldraledig' })).status,
    ).toBe(303)
    expect((await lettersTo('Mia Malå')).map(({ body }) => body).join()).toContain('Föräldraledig')
    expect((await door.as(mia).get(path)).text).toContain('Föräldraledig')
  })

  test('somebody who leaves is replaced by another who is asked, with the same part and the reason', async () => {
    await door.as(mia).post(`${path}/insatsstyrka`, { staff: nils.id })
    await world.asOwner(
      `update nimr.task_force_member set month_on = '2021-09-01', estimated_minutes = 90 where intervention_id = ${id} and staff_id = ${nils.id}`,
    )
    const [member] = await world.asOwner<{ id: string }>(
      `select id from nimr.task_force_member where intervention_id = ${id} and staff_id = ${nils.id}`,
    )
    const leaving = await door.as(nils).post(`${path}/insatsstyrka/${member?.id}/avslut`, {
      reason: 'Byter tjänst',
      replacement: sara.id,
    })
    expect(leaving.status).toBe(303)
    const page = await door.as(mia).get(path)
    expect(page.text).toContain('I stället för Nils Norsjö')
    expect(page.text).toContain('1,5 timmar, september 2021')
    expect(page.text).toContain('Byter tjänst')
  })
})

test('a need that an intervention lets go of is open again, and its coach reads why', async () => {
  const needs = await threeNeeds()
  const started = await door.as(mia).post('/insatser/ny', start(needs))
  const [, second] = needs
  expect((await door.as(sara).post(`${started.location}/behov/slapp`, { need: second ?? 0 })).status).toBe(
    403,
  )
  expect(
    (await door.as(mia).post(`${started.location}/behov/slapp`, { need: second ?? 0, reason: 'Ryms inte' }))
      .status,
  ).toBe(303)
  const rows = await world.asOwner<{ state: string; words: string }>(
    `select n.state, e.words from nimr.need n join nimr.need_event e on e.need_id = n.id where n.id = $1 order by e.id desc limit 1`,
    [second],
  )
  expect(rows).toEqual([{ state: 'open', words: 'Ryms inte' }])
  expect(
    await world.asOwner<{ n: number }>(
      `select count(*)::int as n from nimr.intervention_need where intervention_id = $1`,
      [started.location.split('/').at(-1)],
    ),
  ).toEqual([{ n: 2 }])
})

test('needs that somebody else took up meanwhile stay with them', async () => {
  const needs = await threeNeeds()
  const first = await door.as(mia).post('/insatser/ny', start(needs))
  const second = await manager.post('/insatser/ny', start(needs, { taskForce: [nils.id] }))
  expect(second.status).toBe(303)
  const rows = await world.asOwner<{ id: string }>(
    `select distinct intervention_id as id from nimr.need where id = any ($1)`,
    [needs],
  )
  expect(rows.map((row) => `/insatser/${row.id}`)).toEqual([first.location])
})

test.each([
  ['no needs', { hours: '10', month: '2021-09' }],
  ['needs that are not', { hours: '10', month: '2021-09', needs: ['99999999'] }],
  ['no hours', { month: '2021-09' }],
  ['hours that are not', { hours: 'många', month: '2021-09' }],
  ['no quarter', { hours: '1,1', month: '2021-09' }],
  ['a month that is not', { hours: '10', month: '2021-13' }],
  ['a need that is no number', { hours: '10', month: '2021-09', needs: ['1; drop'] }],
])('%s: the page says what to do', async (_, fields) => {
  const needs =
    'needs' in fields || ('hours' in fields && fields.hours === '10' && fields.month === '2021-09')
      ? {}
      : { needs: await threeNeeds() }
  const answer = await door.as(mia).post('/insatsstyrkor/forslag', { ...needs, ...fields })
  expect(answer.status).toBe(422)
  expect(door.broken).toEqual([])
})

test('what is not there is not found, and those without an office propose nothing', async () => {
  for (const path of [
    '/insatsstyrkor/forslag/999999',
    '/insatsstyrkor/fragor/999999',
    '/insatser/999999/forslag',
  ])
    expect((await door.as(mia).get(path)).status, path).toBe(404)
  expect((await auditor.get('/insatsstyrkor/forslag')).status).toBe(403)
  expect((await door.visitor.get('/insatsstyrkor/forslag/1')).status).not.toBe(200)
  expect(door.broken).toEqual([])
})

test('an intervention takes more needs up later, those that are open and within its focus areas', async () => {
  const [first, second, third] = await threeNeeds()
  const started = await door.as(mia).post('/insatser/ny', start([first ?? 0]))
  const path = `${started.location}/behov`
  const page = await door.as(mia).get(path)
  expect(page.text).toContain(`value="${second}"`)
  expect(page.text).not.toContain(`value="${third}"`)
  expect((await door.as(nils).get(path)).status).toBe(403)
  expect((await door.as(nils).post(path, { needs: second ?? 0 })).status).toBe(403)
  expect((await door.as(mia).post(path, {})).status).toBe(422)
  expect((await door.as(mia).post(path, { needs: second ?? 0 })).status).toBe(303)
  expect((await door.as(mia).post(path, { needs: second ?? 0 })).text).toContain('inte öppna längre')
  expect((await door.as(mia).get(started.location)).text).toContain('2 behov')
})

test('of two who give out the same hours at once, the second is told that they are taken', async () => {
  await world.asOwner(`insert into nimr.staff_month (staff_id, month_on, promised_minutes)
    select id, '2021-10-01', 600 from nimr.staff where id in (${mia.id}, ${nils.id})`)
  const proposals = []
  for (const title of ['Mässa', 'Studieresa']) {
    const { id } = await world.anIntervention({
      title,
      stage: 'content',
      taskForce: [],
      municipalities: ['2418', '2417'],
      focusAreas: ['larger_market'],
    })
    // Ten hours each, which is all they have.
    proposals.push(await propose(door.as(mia), { intervention: id, month: '2021-10', hours: '20' }))
  }
  const answers = await Promise.all(proposals.map((path) => door.as(mia).post(`${path}/ja`)))
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 422])
  expect(answers.find(({ status }) => status === 422)?.text).toContain('Nils Norsjö')
})

describe('several interventions at once', () => {
  test('those without a task force share the hours; each group is accepted by itself', async () => {
    const made = await Promise.all(
      ['Webbdag', 'Ägardag'].map((title, nth) =>
        world.anIntervention({
          title,
          stage: 'content',
          taskForce: [],
          municipalities: ['2418', '2417', '2422'],
          focusAreas: [['larger_market', 'ownership_change'][nth] ?? ''],
        }),
      ),
    )
    const page = await manager.get('/insatsstyrkor/forslag/flera')
    expect(page.text).toContain('Webbdag')
    const [web, heirs] = made.map(({ id }) => Number(id))
    const fields = {
      month: '2021-09',
      interventions: [String(web), String(heirs)],
      [`hours-${web}`]: '20',
      [`hours-${heirs}`]: '10,5',
    }
    expect((await door.as(nils).post('/insatsstyrkor/forslag/flera', fields)).status).toBe(422)
    expect(
      (await manager.post('/insatsstyrkor/forslag/flera', { ...fields, [`hours-${web}`]: 'x' })).text,
    ).toContain('hela kvartar')
    expect((await manager.post('/insatsstyrkor/forslag/flera', { month: '2021-09' })).status).toBe(422)
    const joint = await manager.post('/insatsstyrkor/forslag/flera', fields)
    expect(joint.status).toBe(303)
    const shown = await manager.get(joint.location)
    expect(shown.text).toContain('Webbdag')
    expect(shown.text).toContain('Ägardag')
    expect(shown.text).toContain('Sammanlagd täckning 18')
    expect((await auditor.get(joint.location)).text).not.toContain('Fråga gruppen')
    for (const path of new Set(shown.text.match(/\/insatsstyrkor\/forslag\/\d+(?=\/ja)/g)))
      expect((await manager.post(`${path}/ja`)).status, path).toBe(303)
    const over = await world.asOwner(
      `select asked_staff_id from nimr.task_force_invitation where month_on = '2021-09-01' and answer is null and withdrawn_at is null
        group by asked_staff_id having sum(estimated_minutes) > 1200`,
    )
    expect(over).toEqual([])
    expect((await manager.get('/insatsstyrkor/forslag/flera')).text).not.toContain('Webbdag')
    expect(
      (await manager.get('/insatsstyrkor/forslag/flera/00000000-0000-4000-8000-000000000000')).status,
    ).toBe(404)
  })
})
