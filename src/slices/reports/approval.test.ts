import { readXlsx } from 'hucre/xlsx'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { runJobs } from '../../../test/world/run-jobs.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as editions } from '../editions/mount.ts'
import { mount } from './mount.ts'

// Each approval counts every figure twice, in both languages.
vi.setConfig({ testTimeout: 90_000 })

let world: World
const ids: { [name: string]: number } = {}
const as = (who: string) => openFrontDoor(world, [mount, editions]).as({ id: ids[who] ?? 0 })
const fieldIn = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''

beforeAll(async () => {
  world = await openWorld()
  const people = {
    coach: {},
    head: { role: 'head_of_office' },
    norsjo: { municipality: '2417' },
    manager: { role: 'project_manager' },
    auditor: { role: 'auditor' },
    steering: { role: 'steering_group' },
    economist: { role: 'project_economist' },
  } as const
  for (const [name, staff] of Object.entries(people)) ids[name] = (await world.aStaff(staff)).id
  const company = await world.aCompany({ name: 'Bergets Bageri AB' })
  const trader = await world.aCompany({ legalForm: 'sole_trader', name: 'Ottilia Grankvists Väveri' })
  ids['company'] = company.id
  ids['trader'] = trader.id
  const weaver = await world.aPerson({ fullName: 'Vendela Lunde', companyId: trader.id, gender: 'woman' })
  ids['weaver'] = weaver.id
  await world.aTalk({ companyId: company.id, staffId: ids['coach'] ?? 0 })
  await world.aTalk({ companyId: trader.id, staffId: ids['coach'] ?? 0, persons: [weaver.id] })
  await world.asOwner(`insert into nimr.target_group_assessment (company_id, project_id, year, in_target_group, input, output, rule_version, assessed_at)
    select ${trader.id}, ${world.projectId()}, y, true, '{}', '{}', '1', now() from generate_series(2019, 2021) y`)
  ids['answer'] = (await world.aSurveyAnswer({ companyId: trader.id, jobsKept: 1 })).id
  await world.asOwner(`insert into nimr.milestone (company_id, project_id, municipality_code, kind, happened_on, fte, support_mattered, source, evidence_words, recorded_at)
    values (${trader.id}, ${world.projectId()}, '2418', 'new_hire', '2021-05-03', 0.5, 'partly', 'coach', 'Anställningsavtal', '2021-06-01T08:00Z')`)
  const started = await as('coach').post('/rapporter', {
    project: 'nimr',
    municipality: '2418',
    fromOn: '2018-09-01',
    toOn: '2022-03-31',
  })
  ids['report'] = Number(started.location.split('/').at(-1))
  await as('coach').post(`/rapporter/${ids['report']}/avsnitt/summary`, {
    bodySv:
      'Vi nådde {{companies_supported}} företag, bland dem Ottilia Grankvists Väveri, och Vendela Lundes idé.',
    version: 0,
  })
})
afterAll(() => world.close())

const approval = () => `/rapporter/${ids['report']}/godkannande`

test('the head sees the numbers and what is unfinished before approving; the coach and the manager do not approve a municipality’s report', async () => {
  expect((await as('head').get(`/rapporter/${ids['report']}`)).text).toContain(`href="${approval()}"`)
  expect((await as('coach').get(`/rapporter/${ids['report']}`)).text).not.toContain(approval())
  const page = await as('head').get(approval())
  expect(page.status).toBe(200)
  expect(page.text).toContain('Oskrivet avsnitt: Bakgrund')
  expect(page.text).toContain('Sammanfattning (saknas på engelska)')
  expect(fieldIn(page.text, 'digest')).toMatch(/^[0-9a-f]{64}$/)
  for (const who of ['coach', 'manager', 'auditor', 'norsjo'])
    expect([403, 404]).toContain((await as(who).get(approval())).status)
})

test('approving needs the tick, and asks again when a talk was added meanwhile', async () => {
  const shown = fieldIn((await as('head').get(approval())).text, 'digest')
  expect((await as('head').post(approval(), { digest: shown })).status).toBe(422)
  const another = await world.aCompany({ name: 'Sent Tillagd AB' })
  await world.aTalk({ companyId: another.id, staffId: ids['coach'] ?? 0 })
  const again = await as('head').post(approval(), { digest: shown, sure: 'ja' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('Något har ändrats')
  expect(await world.asOwner('select id from nimr.edition')).toEqual([])
})

test('of two who approve at once, one edition comes', async () => {
  const digest = fieldIn((await as('head').get(approval())).text, 'digest')
  const both = await Promise.all([1, 2].map(() => as('head').post(approval(), { digest, sure: 'ja' })))
  expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 422])
  const made = await world.asOwner<{ id: number; number: number }>('select id::int, number from nimr.edition')
  expect(made).toMatchObject([{ number: 1 }])
  ids['first'] = made[0]?.id ?? 0
})

test('the edition opens with its evidence for those whose it is, and no natural person’s name is under the digest', async () => {
  const page = await as('auditor').get(`/utgavor/${ids['first']}`)
  expect(page.text).toContain('Vi nådde <a class="figure" href="/utgavor/')
  expect(page.text).toContain(`/utgavor/${ids['first']}/underlag/companies_supported`)
  expect(page.text).not.toContain('/uppfoljning/')
  const evidence = await as('auditor').get(`/utgavor/${ids['first']}/underlag/companies_supported`)
  expect(evidence.text).toContain('<h1')
  expect(evidence.text).toMatch(/: 3<\/h1>/)
  expect(evidence.text).toContain('Ottilia Grankvists Väveri [E1]')
  const record = await as('steering').get(`/utgavor/${ids['first']}/poster/company:${ids['company']}`)
  expect(record.text).toContain('Bergets Bageri AB')
  for (const who of ['head', 'coach', 'steering'])
    expect((await as(who).get(`/utgavor/${ids['first']}`)).status).toBe(200)
  // It holds counts of persons as its own office sees them: those who see them hidden where they are small do not read it.
  for (const who of ['norsjo', 'manager', 'economist'])
    expect((await as(who).get(`/utgavor/${ids['first']}`)).status).toBe(404)
  const [frozen] = await world.asOwner<{ words: string }>(
    `select string_agg(convert_from(content, 'UTF8'), '') as words from nimr.edition_part`,
  )
  const people = await world.asOwner<{ name: string }>('select name from nimr.staff')
  expect(frozen?.words).toContain('[E1]')
  for (const name of ['Ottilia', ...people.map((one) => one.name)]) expect(frozen?.words).not.toContain(name)
})

test('the list of reports tells who manages the project that one is approved, and opens it for those whose it is', async () => {
  const edition = `href="/utgavor/${ids['first']}"`
  const seen = async (who: string) => (await as(who).get('/rapporter')).text
  for (const who of ['head', 'coach', 'auditor']) expect(await seen(who)).toContain(edition)
  for (const who of ['manager', 'economist']) {
    expect(await seen(who)).toContain('Utgåva 1')
    expect(await seen(who)).not.toContain(edition)
  }
  expect(await seen('norsjo')).not.toContain('Utgåva 1')
})

test('the files are made once, and are the same to the byte ever after', async () => {
  const { jobs = [] } = editions
  await runJobs(world, jobs)
  const files = await world.asOwner<{ format: string; language: string | null; digest: string }>(
    `select format, language, encode(digest, 'hex') as digest from nimr.edition_file order by 1, 2`,
  )
  expect(files.map(({ format, language }) => `${format} ${language ?? ''}`.trim())).toEqual([
    'docx en',
    'docx sv',
    'html en',
    'html sv',
    'json',
    'pdf en',
    'pdf sv',
    'xlsx en',
    'xlsx sv',
  ])
  expect((await as('auditor').get(`/utgavor/${ids['first']}/utgava.sv.pdf`)).text.slice(0, 5)).toBe('%PDF-')
  const book = await readXlsx((await as('auditor').get(`/utgavor/${ids['first']}/utgava.sv.xlsx`)).bytes)
  const figures = book.sheets.find(({ name }) => name === 'Siffror')
  const reckoned = figures?.rows.slice(1).filter((row) => row[6] !== '' && row[6] !== null) ?? []
  expect(reckoned.length).toBeGreaterThan(10)
  for (const row of reckoned) expect([row[0], row[6], row[7]]).toEqual([row[0], row[1], 0])
  expect(figures?.cells?.get('1,6')?.formula).toContain("SUMIFS('Underlag'!$D$2:$D$")
  await as('head').post(`/utgavor/${ids['first']}/filer`)
  await runJobs(world, jobs)
  expect(
    await world.asOwner(
      `select format, language, encode(digest, 'hex') as digest from nimr.edition_file order by 1, 2`,
    ),
  ).toEqual(files)
})

test('nobody changes an edition, not even the owner of the tables', async () => {
  for (const change of [
    `update nimr.edition set number = 2`,
    `delete from nimr.edition_part`,
    `update nimr.edition_part set content = '{}', digest = sha256('{}')`,
    `delete from nimr.edition_file`,
    `truncate nimr.edition_file`,
    `truncate nimr.edition cascade`,
    `insert into nimr.edition_part (edition_id, name, content, digest) select id, 'more', '{}', sha256('{}') from nimr.edition`,
    `update nimr.edition_name set name = 'Någon annan'`,
    `insert into nimr.edition (report_id, number, project_id, municipality_code, from_on, to_on, manifest, digest, approved_at)
      select report_id, 2, project_id, municipality_code, from_on, to_on, convert_to(replace(convert_from(manifest, 'UTF8'), '"edition":1', '"edition":2'), 'UTF8'),
        sha256(convert_to(replace(convert_from(manifest, 'UTF8'), '"edition":1', '"edition":2'), 'UTF8')), approved_at from nimr.edition`,
  ])
    await expect(world.asOwner(change), change).rejects.toThrow(/edition/)
  await expect(
    world.asOwner(
      `insert into nimr.edition_file (edition_id, format, content, digest, made_at) select id, 'json', '{}', sha256('[]'), now() from nimr.edition`,
    ),
  ).rejects.toThrow(/check/)
})

test('a person of a company who is named in the text is a sign in what is frozen', async () => {
  expect(
    await world.asOwner(`select pseudonym, name from nimr.edition_name where of_table = 'person'`),
  ).toEqual([{ pseudonym: 'P1', name: 'Vendela Lunde' }])
  const [narrative] = await world.asOwner<{ words: string }>(
    `select convert_from(content, 'UTF8') as words from nimr.edition_part where name = 'narrative'`,
  )
  expect(narrative?.words).toContain('[P1]s idé')
  expect(narrative?.words).not.toContain('Vendela')
})

test('the name behind a sign is erased, and the edition stands', async () => {
  const names = await world.asOwner<{ pseudonym: string }>(
    `select pseudonym from nimr.edition_name where of_table = 'company'`,
  )
  expect(names).toEqual([{ pseudonym: 'E1' }])
  const erase = `/utgavor/${ids['first']}/namn/E1/radering`
  expect((await as('coach').post(erase)).status).toBe(403)
  expect((await as('head').post(erase)).status).toBe(303)
  const evidence = await as('auditor').get(`/utgavor/${ids['first']}/underlag/companies_supported`)
  expect(evidence.text).toContain('raderad person [E1]')
  expect(evidence.text).not.toContain('Ottilia')
})

test('a report that says the same as its edition is not approved again', async () => {
  const page = await as('head').get(approval())
  expect(page.text).toContain('Utgåva 1 säger redan detsamma')
  expect(fieldIn(page.text, 'digest')).toBe('')
})

test('a document is told from one that only carries the number of an edition, and from any other', async () => {
  const bytes = async (format: string, language: string | null) => {
    const [file] = await world.asOwner<{ content: Buffer }>(
      'select content from nimr.edition_file where edition_id = $1 and format = $2 and language is not distinct from $3',
      [ids['first'], format, language],
    )
    return file?.content ?? Buffer.alloc(0)
  }
  const verify = async (content: Uint8Array, who = 'auditor') =>
    (await as(who).post('/utgavor/prova', { file: new File([new Uint8Array(content)], 'fil') })).text
  for (const [format, language] of [
    ['pdf', 'sv'],
    ['docx', 'en'],
    ['xlsx', 'sv'],
    ['html', 'en'],
    ['json', null],
  ] as const) {
    const file = await bytes(format, language)
    expect(await verify(file), format).toContain('oförändrad byte för byte')
    const edited = await verify(Buffer.concat([file, Buffer.from('\n')]))
    expect(edited, format).toMatch(format === 'json' ? /JSON-export av/ : /men är ändrad/)
  }
  expect(await verify(Buffer.from('%PDF-1.7 någon annanstans ifrån'))).toContain('hör inte till någon utgåva')
  expect(await verify(await bytes('pdf', 'sv'), 'norsjo')).toContain('hör inte till någon utgåva')
  const words = JSON.parse((await bytes('json', null)).toString('utf8'))
  words.manifest.figures[0].value += 1
  expect(await verify(Buffer.from(JSON.stringify(words)))).toContain('men är ändrad')
})

test('when records are changed, merged and removed, the edition stands and the next one tells why each moved', async () => {
  const bakery = ids['company'] ?? 0
  const coach = world.asStaff(ids['coach'] ?? 0)
  const late = await world.aCompany({ name: 'Efterhand AB' })
  const [gone] = await world.asOwner<{ id: number }>(
    `select id::int from nimr.company where name = 'Sent Tillagd AB'`,
  )
  world.clock.set('2021-06-16T08:00:00Z')
  await world.aTalk({ companyId: late.id, staffId: ids['coach'] ?? 0, heldOn: '2021-05-03' })
  await world.write(async (tx) => {
    await tx
      .deleteFrom('talk')
      .where('companyId', '=', gone?.id ?? 0)
      .execute()
    await tx.updateTable('company').set({ seatMunicipalityCode: '2417' }).where('id', '=', bakery).execute()
  })
  await world.write(async (tx) => {
    const event = await tx
      .insertInto('companyEvent')
      .values({
        companyId: bakery,
        kind: 'merged_into',
        happenedOn: '2021-06-10',
        sourceWords: 'Bolagsverket',
        endedCompany: false,
        recordedAt: world.clock.now(),
        recordedByStaffId: ids['coach'] ?? 0,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.insertInto('companyEventPart').values({ eventId: event.id, companyId: late.id }).execute()
  }, coach)
  await world.asOwner(`insert into nimr.survey_answer (company_id, project_id, municipality_code, asked_from_on, asked_to_on, answered_on, given_by, jobs_kept, jobs_created, support_mattered, recorded_at, replaces_id, correction_reason)
    select company_id, project_id, municipality_code, asked_from_on, asked_to_on, answered_on, given_by, 4, jobs_created, support_mattered, '2021-06-16T08:00:00Z', id, 'Tre glömdes' from nimr.survey_answer where id = ${ids['answer']}`)
  await world.asOwner(`insert into nimr.milestone (company_id, project_id, municipality_code, kind, happened_on, fte, support_mattered, source, evidence_words, recorded_at, replaces_id, correction_reason)
    select company_id, project_id, municipality_code, kind, happened_on, 1, support_mattered, source, evidence_words, '2021-06-16T08:00Z', id, 'Heltid' from nimr.milestone`)
  await world.write(
    (tx) => sql`select counter.erase_person(${ids['weaver']}, 'request', 'Dnr 17')`.execute(tx),
    coach,
  )
  expect(
    await world.asOwner(`select pseudonym, name from nimr.edition_name where of_table = 'person'`),
  ).toEqual([{ pseudonym: 'P1', name: null }])
  world.clock.set('2021-06-17T08:00:00Z')
  const shown = await as('head').get(approval())
  expect(shown.text).toContain('I utgåva 1')
  const approved = await as('head').post(approval(), { digest: fieldIn(shown.text, 'digest'), sure: 'ja' })
  expect(approved.status).toBe(303)
  const second = approved.location.split('/').at(-1)
  const compared = await as('auditor').get(`/utgavor/${second}/jamforelse/${ids['first']}`)
  const words = compared.text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  expect(words).toContain('Efterhand AB Räknas nu')
  expect(words).toContain('Samtal infört i efterhand 16 juni 2021')
  expect(words).toContain('Samtal borttaget 16 juni 2021')
  expect(words).toContain('Sätet flyttades 16 juni 2021')
  expect(words).toContain('Sammanslaget med Efterhand AB 10 juni 2021')
  expect(words).toContain('Ersatt av ett nytt svar 1 4')
  expect(words).toContain('Enkätsvaret rättades 16 juni 2021: ”Tre glömdes”')
  expect(words).toContain('Milstolpen rättades 16 juni 2021: ”Heltid”')
  expect(words).not.toContain('visar ingen orsak')
  // Of persons the value alone, and that somebody was erased: neither who nor when.
  expect(words).toMatch(/Kvinnor[^:]*: 1 (person )?→ 0/)
  expect(words).toContain('någon som räknas raderats ur registret')
  const women = await as('auditor').get(`/utgavor/${ids['first']}/underlag/people_women`)
  expect(women.text).toMatch(/: 1<\/h1>/)
  const [frozen] = await world.asOwner<{ content: Buffer }>(
    `select content from nimr.edition_file where edition_id = ${ids['first']} and format = 'json'`,
  )
  const file = new File([new Uint8Array(frozen?.content ?? [])], 'utgava.json')
  expect((await as('auditor').post('/utgavor/prova', { file })).text).toContain('oförändrad byte för byte')
  const first = await as('auditor').get(`/utgavor/${ids['first']}/underlag/companies_supported`)
  expect(first.text).toMatch(/: 3<\/h1>/)
  expect(first.text).toContain('Ändrad 16 juni 2021')
  expect((await as('auditor').get(`/utgavor/${ids['first']}`)).text).toContain('Det finns en nyare utgåva')
})

test('a server that dies in the middle leaves no half edition', async () => {
  const before = await world.asOwner('select id from nimr.edition order by id')
  const dying = world.write(async (tx) => {
    await sql`insert into nimr.edition_part (edition_id, name, content, digest) select id, 'half', '{}', sha256('{}') from nimr.edition limit 0`.execute(
      tx,
    )
    await sql`insert into nimr.edition (report_id, number, project_id, municipality_code, from_on, to_on, manifest, digest, approved_at)
      select report_id, 3, project_id, municipality_code, from_on, to_on, m.bytes, sha256(m.bytes), now()
      from nimr.edition, lateral (select convert_to(replace(convert_from(manifest, 'UTF8'), '"edition":2', '"edition":3'), 'UTF8') as bytes) m where number = 2`.execute(
      tx,
    )
    await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx)
  })
  await expect(dying).rejects.toThrow()
  expect(await world.asOwner('select id from nimr.edition order by id')).toEqual(before)
  // And one that goes on without its parts is refused when it is to be kept.
  await expect(
    world.write((tx) =>
      sql`insert into nimr.edition (report_id, number, project_id, municipality_code, from_on, to_on, manifest, digest, approved_at)
        select report_id, 3, project_id, municipality_code, from_on, to_on, m.bytes, sha256(m.bytes), now()
        from nimr.edition, lateral (select convert_to(replace(convert_from(manifest, 'UTF8'), '"edition":2', '"edition":3'), 'UTF8') as bytes) m where number = 2`.execute(
        tx,
      ),
    ),
  ).rejects.toThrow('is not whole')
})
