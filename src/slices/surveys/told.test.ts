import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { newToken } from '../../platform/links/index.ts'
import { type MilestoneInput, recordMilestone } from '../milestones/index.ts'
import { mount as milestones } from '../milestones/mount.ts'
import { mount } from './mount.ts'

// A survey of two companies of Malå, each asked by a link of its own. What they tell that has happened becomes milestones.

let world: World
let door: ReturnType<typeof openFrontDoor>
let mala: Visitor
let asked: Asked
let other: Asked

type Asked = {
  readonly companyId: number
  readonly surveyCompanyId: number
  readonly linkId: number
  readonly path: string
}

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2022-03-01T08:00:00Z')
  door = openFrontDoor(world, [mount, milestones])
  const coach = await world.aStaff()
  mala = door.as(coach)
  const [survey] = await world.asOwner<{ id: number }>(
    `with s as (insert into nimr.survey (project_id, municipality_code, title_sv, support_from_on, support_to_on, asked_from_on, asked_to_on, closes_on, made_at, made_by_staff_id)
        values ($1, '2418', 'Vad ledde det till?', '2018-09-01', '2022-02-28', '2018-09-01', '2022-02-28', '2022-03-31', '2022-02-20', $2) returning id)
      insert into nimr.survey_step (survey_id, step, at, by_staff_id) select id, 'opened', '2022-02-20', $2 from s returning survey_id as id`,
    [world.projectId(), coach.id],
  )
  asked = await ask(survey?.id ?? 0, 'Skoterverkstan AB')
  other = await ask(survey?.id ?? 0, 'Annan AB')
})
afterAll(() => world?.close())

async function ask(surveyId: number, name: string): Promise<Asked> {
  const company = await world.aCompany({ name })
  const { hash, path } = newToken()
  const [row] = await world.asOwner<{ surveyCompanyId: number; linkId: number }>(
    `with a as (insert into nimr.survey_company (survey_id, company_id, municipality_code) values ($1, $2, '2418') returning id),
      p as (insert into nimr.person (full_name, kept_by_municipality_code) values ('Någon', '2418') returning id),
      r as (insert into nimr.survey_recipient (survey_company_id, person_id, address_hash) select a.id, p.id, repeat('0', 64) from a, p returning id, survey_company_id)
      insert into nimr.link (token_hash, purpose, record_id, made_at, expires_at) select $3, 'survey_recipient', r.id, '2022-02-20', '2023-02-20' from r
      returning id as "linkId", (select survey_company_id from r) as "surveyCompanyId"`,
    [surveyId, company.id, hash],
  )
  if (!row) throw new Error('no link')
  return { companyId: company.id, path: `${path}/enkat`, ...row }
}

const answer = (more = {}) => ({
  jobsKept: '0',
  jobsCreated: '0',
  supportMattered: 'not_at_all',
  act: 'send',
  base: '0',
  ...more,
})
const loan = {
  told1Kind: 'finance_obtained',
  told1On: '2021-05-03',
  told1From: 'Banken i Malå',
  told1Amount: '250 000',
  told1Mattered: 'partly',
}
const shop = (place: number, what = 'butik.example') => ({
  [`told${place}Kind`]: 'web_shop',
  [`told${place}On`]: '2021-06-01',
  [`told${place}What`]: what,
  [`told${place}Mattered`]: 'decisively',
})
const stands = (companyId: number) =>
  world.asOwner<{ kind: string; source: string; answer: number }>(
    'select kind, source, survey_answer_id as answer from nimr.milestone where company_id = $1 order by id',
    [companyId],
  )

test('what has happened is asked, kept in what is saved, and told at its field when it lacks something', async () => {
  expect((await door.visitor.get(asked.path)).text).toContain('Vad har hänt i företaget under tiden?')
  const { told1Amount: _, ...half } = loan
  expect((await door.visitor.post(asked.path, answer({ ...half, act: 'save' }))).status).toBe(303)
  expect((await door.visitor.get(asked.path)).text).toContain('Banken i Malå')
  const lacking = await door.visitor.post(asked.path, answer({ ...half, ...shop(2) }))
  expect(lacking.status).toBe(422)
  expect(lacking.text).toContain('Skriv beloppet i kronor')
  expect(lacking.text).toMatch(/<details open[^>]*>/)
  expect(await stands(asked.companyId)).toEqual([])
})

test('sent by link, each event is a milestone of the company; what the office had entered already is shown as told, not refused', async () => {
  const entered = {
    companyId: asked.companyId,
    kind: 'web_shop',
    project: world.projectId(),
    municipality: '2418',
    happenedOn: '2021-06-01',
    what: 'Butik.example',
    supportMattered: 'partly',
    evidenceWords: 'Sidan',
  }
  expect((await mala.post('/milstolpar/ny', entered)).status).toBe(303)
  const sent = await door.visitor.post(asked.path, answer({ ...loan, ...shop(2), ...shop(5, 'ny.example') }))
  expect(sent.status, sent.text).toBe(303)
  expect((await stands(asked.companyId)).map(({ kind, source }) => [kind, source])).toEqual([
    ['web_shop', 'coach'],
    ['finance_obtained', 'survey'],
    ['web_shop', 'survey'],
  ])
  const thanks = (await door.visitor.get(asked.path)).text
  for (const words of ['Det har hänt', 'Banken i Malå', 'ny.example', '250\u00a0000'])
    expect(thanks).toContain(words)
})

test('a correction tells what was told before, counts it once, and adds what is new; all of it is on the answer’s page', async () => {
  const form = (await door.visitor.get(`${asked.path}/rattelse`)).text
  expect(form).toContain('Redan berättat')
  expect(form).toContain('ny.example')
  const base = /name="base" value="(\d+)"/.exec(form)?.[1] ?? ''
  const hire = { told2Kind: 'new_hire', told2On: '2021-09-01', told2Fte: '0,5', told2Mattered: 'partly' }
  const again = answer({ ...loan, ...hire, base, reason: 'Vi glömde en anställning' })
  expect((await door.visitor.post(`${asked.path}/rattelse`, again)).status).toBe(303)
  const rows = await stands(asked.companyId)
  expect(rows.map(({ kind }) => kind)).toEqual(['web_shop', 'finance_obtained', 'web_shop', 'new_hire'])
  const page = (await mala.get(`/enkatsvar/${rows.at(-1)?.answer}`)).text
  for (const words of ['Banken i Malå', 'ny.example', '0,5 heltid']) expect(page).toContain(words)
})

test('by its link a company tells nothing of another company, another project, an earlier answer or another time', async () => {
  const actor = { kind: 'link', linkId: other.linkId } as const
  const strangers = await stands(asked.companyId)
  const foreign = strangers.at(-1)?.answer ?? 0
  const now = world.clock.now()
  const tell = (more: Partial<MilestoneInput>, at = now) =>
    world.database.write(actor, { now }, (tx) =>
      recordMilestone(
        tx,
        { staffId: null, now: at, today: '2022-03-01' },
        {
          companyId: other.companyId,
          projectId: world.projectId(),
          municipalityCode: '2418',
          kind: 'certificate',
          happenedOn: '2021-10-01',
          what: 'ISO 9001',
          financierId: null,
          financierWords: '',
          amountOre: null,
          fte: null,
          supportMattered: 'partly',
          talkId: null,
          interventionIds: [],
          evidenceWords: '',
          surveyAnswerId: foreign,
          ...more,
        },
      ),
    )
  const policy = /row-level security/
  await expect(tell({})).rejects.toThrow(policy)
  await expect(tell({ companyId: asked.companyId })).rejects.toThrow(policy)
  // Its own answer, sent at this very moment, is the one thing it may tell with.
  expect((await door.visitor.post(other.path, answer())).status).toBe(303)
  const [own] = await world.asOwner<{ id: number }>(
    'select id from nimr.survey_answer where company_id = $1',
    [other.companyId],
  )
  const surveyAnswerId = own?.id ?? 0
  await expect(tell({ surveyAnswerId, companyId: asked.companyId })).rejects.toThrow('of another company')
  await expect(tell({ surveyAnswerId, projectId: world.projectId('niaa') })).rejects.toThrow('project')
  await expect(tell({ surveyAnswerId, municipalityCode: '2417' })).rejects.toThrow('office')
  await expect(tell({ surveyAnswerId }, new Date(now.getTime() - 60_000))).rejects.toThrow(policy)
  expect((await tell({ surveyAnswerId })).allowed).toBe(true)
  world.clock.set('2022-03-02T08:00:00Z')
  const later = world.clock.now()
  const late = world.database.write(actor, { now: later }, (tx) =>
    tx
      .insertInto('milestone')
      .values({
        companyId: other.companyId,
        projectId: world.projectId(),
        municipalityCode: '2418',
        kind: 'ownership_change',
        happenedOn: '2021-10-01',
        supportMattered: 'partly',
        source: 'survey',
        surveyAnswerId,
        recordedAt: later,
      })
      .execute(),
  )
  await expect(late).rejects.toThrow(policy)
  // It reads what it told, and nothing of the other's or of what the office entered.
  const seen = await world.read((tx) => tx.selectFrom('milestone').select('companyId').execute(), actor)
  expect(seen).toEqual([{ companyId: other.companyId }])
  expect(door.broken).toEqual([])
})
