import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCast } from '../../../test/world/company-cast.ts'
import { listPersonChoices } from './choices.ts'

let cast: Awaited<ReturnType<typeof openCast>>
const ids = { company: 0, person: 0, namesake: 0, intervention: 0, ahead: 0 }
const as = (name: string) => cast.as(name)
const page = () => `/foretag/${ids.company}/personer/${ids.person}`
const reason = { ground: 'request', words: 'Begäran 2021-06-14, dnr 2021/17' }

beforeAll(async () => {
  cast = await openCast()
  const { world } = cast
  const coach = cast.actor('own')
  const staffId = coach.kind === 'staff' ? coach.staffId : 0
  ids.company = (await world.aCompany({ name: 'Rensfjälls Bygg AB' })).id
  await as('own').post(`/foretag/${ids.company}/personer/ny`, {
    fullName: 'Majvor Stigsdal',
    email: 'majvor@rensfjall.example',
    phone: '070-555 12 12',
    role: 'leader',
    fromOn: '2019-01-01',
    gender: 'woman',
    birthYear: '1996',
    bornAbroad: 'ja',
  })
  const [row] = await world.asOwner<{ id: number }>('select max(id)::int as id from nimr.person')
  ids.person = row?.id ?? 0
  ids.namesake = (await world.aPerson({ fullName: 'Majvor Stigsdal', email: 'annan@example.se' })).id
  await world.aTalk({ companyId: ids.company, staffId, persons: [ids.person] })
  ids.intervention = (await world.anIntervention({ leadMunicipalityCode: '2417' })).id
  const occasion = await world.anOccasion({ interventionId: ids.intervention })
  const came = await world.anAttendance({
    occasionId: occasion.id,
    companyId: ids.company,
    personId: ids.person,
  })
  ids.ahead = (await world.anIntervention()).id
  await world.anOccasion({
    interventionId: ids.ahead,
    startsAt: '2021-09-10T07:00:00Z',
    endsAt: '2021-09-10T09:00:00Z',
  })
  // What is written about her in the slices above, also in Norsjö and where nobody matched her to the register.
  const her = `'Majvor Stigsdal', 'majvor@rensfjall.example', '070-555 12 12'`
  const link = (purpose: string, table: string) => `
    insert into nimr.link (token_hash, purpose, record_id, made_at, expires_at)
      select sha256(convert_to('${purpose}' || max(id), 'UTF8')), '${purpose}', max(id), '2021-06-01', '2022-06-01' from nimr.${table};`
  await world.asOwner(`
    insert into nimr.registration (intervention_id, nth, state, full_name, email, phone, company_id, person_id, came_by, registered_at)
      values (${ids.intervention}, 1, 'registered', ${her}, ${ids.company}, ${ids.person}, 'public', '2021-06-01');
    insert into nimr.registration (intervention_id, nth, state, full_name, email, phone, company_name, municipality_code, came_by, registered_at)
      values (${ids.ahead}, 1, 'registered', ${her}, 'Rensfjäll', '2418', 'public', '2021-06-01');
    insert into nimr.registration_wish select id, 'Jag, Majvor, behöver hörslinga' from nimr.registration;
    insert into nimr.registration_characteristic select max(id), 'woman', 1996, true from nimr.registration;
    ${link('registration', 'registration')}
    insert into nimr.walk_in (client_key, occasion_id, person_name, company_words, email, written_at, received_at, staff_id, attendance_id, settled_at, settled_by_staff_id)
      values (gen_random_uuid(), ${occasion.id}, 'Majvor S', 'Rensfjäll', null, '2021-06-10', '2021-06-10', ${staffId}, ${came.id}, '2021-06-10', ${staffId});
    insert into nimr.feedback_invitation (intervention_id, address_hash, company_id, person_id, recipient_name, invited_at, staff_id)
      values (${ids.intervention}, nimr.address_hash('majvor@rensfjall.example'), ${ids.company}, ${ids.person}, 'Majvor Stigsdal', '2021-06-11', ${staffId});
    ${link('feedback', 'feedback_invitation')}
    insert into nimr.need_proposal (municipality_code, company_name, contact_name, email, phone, focus_area_code, words, urgency, submitted_at)
      values ('2418', 'Rensfjäll', ${her}, 'larger_market', 'Fler kunder', 'soon', '2021-06-01');
    insert into nimr.letter (id, recipient, subject, body_text, planned_at) values
      (gen_random_uuid(), 'Majvor@Rensfjall.example', 'Hej', 'Hej Majvor', '2021-06-14'),
      (gen_random_uuid(), 'annan@example.se', 'Hej', 'Hej', '2021-06-14');`)
})
afterAll(() => cast.world.close())

const women = async () => {
  const { rows } = await cast.world.read(
    (tx) =>
      sql<{ figure: string; included: boolean }>`
        select p.figure, p.included from (select project_id, min(from_on) as from_on, max(to_on) as to_on from nimr.project_phase
          where project_id = ${cast.world.projectId()} group by 1) h,
        counter.people_figures(array['people_reached', 'people_women', 'entrepreneurs_born_abroad'], h.project_id, '2418', h.from_on, h.to_on) p`.execute(
        tx,
      ),
    cast.actor('head'),
  )
  return rows.filter(({ included }) => included).map(({ figure }) => figure)
}

/** Every row of every table, the history among them, that holds one of the words. */
const holding = async (...words: string[]) => {
  const tables = await cast.world.asOwner<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'nimr'::regnamespace and relkind = 'r'`,
  )
  const rows = await cast.world.asOwner<{ found: string }>(
    tables
      .map(
        ({ name }) => `select '${name}' as found from nimr.${name} x where x::text ~* '${words.join('|')}'`,
      )
      .join(' union all '),
  )
  return rows.map(({ found }) => found).sort()
}

test('another office, the manager, the economist and the auditor cannot erase a person, nor by bare SQL', async () => {
  for (const who of ['other', 'manager', 'economist', 'auditor']) {
    expect((await as(who).get(`${page()}/radera`)).status, who).toBe(403)
    expect((await as(who).post(`${page()}/radera`, reason)).status, who).toBe(403)
    const bare = cast.world.write(
      (tx) => sql`select counter.erase_person(${ids.person}, 'request', 'Dnr 1')`.execute(tx),
      cast.actor(who),
    )
    await expect(bare, who).rejects.toThrow(/own municipality/)
  }
  await expect(
    cast.world.write(
      (tx) =>
        sql`insert into nimr.person_erasure (person_id, ground, words, erased_at) values (${ids.person}, 'request', 'x', now())`.execute(
          tx,
        ),
      cast.actor('own'),
    ),
  ).rejects.toThrow(/permission denied/)
})

test('the page says what goes and what stays, asks for a ground, and for words that do not name the person', async () => {
  expect(await as('own').page(page())).toContain(`href="${page()}/radera"`)
  const shown = await as('own').page(`${page()}/radera`)
  expect(shown).toContain('Radera Majvor Stigsdal')
  expect(shown).toContain('Det går inte att ångra')
  expect(shown).not.toContain('enskild firma')
  expect((await as('own').post(`${page()}/radera`, {})).status).toBe(422)
  const named = await as('own').post(`${page()}/radera`, { ...reason, words: 'majvor stigsdal mejlade' })
  expect(named.status).toBe(422)
  expect(await named.text()).toContain('Orden avslöjar vem det är')
})

test('whoever is registered for what is not over is cancelled there first', async () => {
  const refused = await as('own').post(`${page()}/radera`, reason)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Avboka anmälan först')
  await cast.world.asOwner(
    `update nimr.registration set state = 'cancelled' where intervention_id = ${ids.ahead}`,
  )
})

test('erased, the name is nowhere in the records or the history, and the figures know that somebody was reached', async () => {
  expect(await women()).toEqual(['entrepreneurs_born_abroad', 'people_reached', 'people_women'])
  expect((await holding('Majvor', 'rensfjall\\.example', '555 12 12')).length).toBeGreaterThan(8)
  expect((await as('head').post(`${page()}/radera`, reason)).status).toBe(303)
  // Her namesake with another address is somebody else.
  expect(await holding('Majvor', 'rensfjall\\.example', '555 12 12')).toEqual(['person'])
  expect(
    await cast.world.asOwner(`select full_name from nimr.person where id in (${ids.person}, ${ids.namesake})
      order by id`),
  ).toEqual([{ full_name: 'Raderad person' }, { full_name: 'Majvor Stigsdal' }])
  expect(await women()).toEqual(['people_reached'])
  const left = await cast.world.asOwner(`select
    (select count(*)::int from nimr.link where ended_at is null) as links,
    (select count(*)::int from nimr.person_characteristic) + (select count(*)::int from nimr.registration_characteristic) as declared,
    (select count(*)::int from nimr.person_role where to_on is null) as roles,
    (select count(*)::int from nimr.letter where sent_at is null and given_up_at is null) as waiting,
    (select count(*)::int from nimr.feedback_invitation where address_hash = nimr.address_hash('majvor@rensfjall.example')) as hashes`)
  expect(left).toEqual([{ links: 0, declared: 0, roles: 0, waiting: 1, hashes: 0 }])
})

test('who is erased reads so, is not found, not chosen and not changed, and why is told to the own office', async () => {
  const company = await as('own').page(`/foretag/${ids.company}`)
  expect(company).toContain('Raderad person')
  expect(company).not.toContain('Majvor')
  const told = await as('own').page(page())
  expect(told).toContain('dnr 2021/17')
  expect(told).toContain('15 juni 2021')
  expect(await as('own').page(`/foretag/${ids.company}/historik`)).toContain('att en person raderades')
  expect(await as('manager').page(`/foretag/${ids.company}`)).toContain('Raderad person')
  for (const words of ['majvor', 'raderad'])
    expect(await as('own').page(`/foretag?sok=${words}`)).not.toContain('Rensfjälls')
  const choices = await cast.world.read(
    (tx) => listPersonChoices(tx, ids.company, [ids.person]),
    cast.actor('own'),
  )
  expect(choices).toEqual([])
  for (const path of ['', '/radera', '/frivilliga-uppgifter/ta-bort'])
    expect(
      (
        await as('own').post(`${page()}${path}`, {
          ...reason,
          fullName: 'Åter Här',
          role: 'leader',
          fromOn: '2019-01-01',
          version: '2',
        })
      ).status,
    ).toBe(404)
  const again = await cast.world.write(
    (tx) =>
      sql<{ answer: string }>`select counter.erase_person(${ids.person}, 'retention', 'x') as answer`.execute(
        tx,
      ),
    cast.actor('own'),
  )
  expect(again.rows).toEqual([{ answer: 'already_erased' }])
})

test('nothing new is written about who is erased, by the owner of the tables neither', async () => {
  for (const change of [
    `update nimr.person set full_name = 'Majvor' where id = ${ids.person}`,
    `insert into nimr.person_characteristic values (${ids.person}, 'woman')`,
    `insert into nimr.person_role (person_id, company_id, role, from_on) values (${ids.person}, ${ids.company}, 'leader', '2021-06-15')`,
    `insert into nimr.talk_person (talk_id, person_id) select id, ${ids.person} from nimr.talk where id not in (select talk_id from nimr.talk_person)
      union all select max(id), ${ids.person} from nimr.talk`,
    `delete from nimr.person_erasure`,
    `update nimr.person_erasure set words = 'Majvor'`,
  ])
    await expect(cast.world.asOwner(change), change).rejects.toThrow(/erased|undone|duplicate/)
})
