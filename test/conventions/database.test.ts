import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const staff = await world.aStaff()
  const company = await world.aCompany()
  const person = await world.aPerson({ companyId: company.id, gender: 'woman' })
  await world.aTalk({ companyId: company.id, staffId: staff.id, persons: [person.id], note: 'Hej' })
})
afterAll(() => world.close())

/** Read by everyone, whoever acts: it says only whether this is an example. */
const open = ['installation']
/** Not remembered by the audit, each for its reason. */
const unremembered: Readonly<Record<string, string>> = {
  audit_entry: 'it is the audit',
  import_row: 'a preview, written anew at each reading; the import and the costs it makes are remembered',
}

async function names(query: string): Promise<string[]> {
  return (await world.asOwner<{ name: string }>(query)).map((row) => row.name)
}

const tables = `from pg_class c where c.relnamespace = 'nimr'::regnamespace and c.relkind in ('r', 'p')`

test('every table forces row-level security', async () => {
  expect((await names(`select relname as name ${tables}`)).length).toBeGreaterThan(40)
  expect(
    await names(`select relname as name ${tables} and not (relrowsecurity and relforcerowsecurity)`),
  ).toEqual([])
})

test('every table lets the owner in by a policy of its own', async () => {
  const without = `select relname as name ${tables} and not exists (select from pg_policies p where p.schemaname = 'nimr'
    and p.tablename = c.relname and p.roles = '{nimr_owner}' and p.cmd = 'ALL' and p.qual = 'true')`
  expect(await names(without)).toEqual([])
})

test('every table is remembered by the audit, but for those with a reason', async () => {
  const without = `select relname as name ${tables}
    and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'remember' and t.tgenabled = 'O') order by 1`
  expect(await names(without)).toEqual(Object.keys(unremembered).sort())
})

test('no view reads past the policies of the one who asks', async () => {
  const past = `select relname as name from pg_class c where c.relnamespace = 'nimr'::regnamespace and c.relkind in ('v', 'm')
    and not coalesce('security_invoker=true' = any (c.reloptions), false)`
  expect(await names(past)).toEqual([])
})

const readable = `select relname as name from pg_class c where c.relnamespace in ('nimr'::regnamespace, 'counter'::regnamespace)
  and c.relkind in ('r', 'v', 'm', 'p') and has_table_privilege('nimr_app', c.oid, 'select') order by 1`

test('with nobody acting there are no rows', async () => {
  const found: string[] = []
  for (const name of await names(readable)) {
    const rows = await world.read(
      (tx) => sql`select 1 from ${sql.table(name)} limit 1`.execute(tx),
      world.nobody,
    )
    if (rows.rows.length > 0) found.push(name)
  }
  expect(found).toEqual(open)
})

test('on a connection where no actor was ever set there are no rows', async () => {
  const found: string[] = []
  for (const name of await names(readable)) {
    const { rows } = await world.database.pool.query(`select 1 from nimr.${name} limit 1`)
    if (rows.length > 0) found.push(name)
  }
  expect(found).toEqual(open)
})

test('the application owns nothing and stands above nothing', async () => {
  expect(
    await names(
      `select rolname as name from pg_roles where rolname ~ '^nimr_' and (rolsuper or rolbypassrls or rolreplication)`,
    ),
  ).toEqual([])
  expect(
    await names(
      `select relname as name from pg_class where relowner in ('nimr_app'::regrole, 'nimr_app_login'::regrole)`,
    ),
  ).toEqual([])
  expect(
    await names(
      `select rolname as name from pg_roles where rolname in ('nimr_owner', 'nimr_app', 'nimr_counter', 'nimr_signin') and rolcanlogin`,
    ),
  ).toEqual([])
  for (const role of ['nimr_owner', 'nimr_counter'])
    await expect(world.database.pool.query(`set role ${role}`)).rejects.toThrow(/permission denied/)
})

test('the audit can be read, and neither written, changed nor removed', async () => {
  for (const text of [
    `insert into nimr.audit_entry (at, actor_kind, act, table_name, record_key) values (now(), 'staff', 'insert', 'x', '1')`,
    `update nimr.audit_entry set actor_name = 'somebody else'`,
    'delete from nimr.audit_entry',
    'truncate nimr.audit_entry',
  ])
    await expect(
      world.write((tx) => sql.raw(text).execute(tx)),
      text,
    ).rejects.toThrow(/permission denied/)
})

const crossing = `from pg_proc p where p.pronamespace = 'counter'::regnamespace`

test('the functions that cross municipalities have a fixed search path and one owner who cannot log in', async () => {
  expect((await names(`select proname as name ${crossing}`)).length).toBeGreaterThan(10)
  const loose = `select proname as name ${crossing} and not (prosecdef and proowner = 'nimr_counter'::regrole
    and exists (select from unnest(proconfig) c where c like 'search_path=%pg_temp'))`
  expect(await names(loose)).toEqual([])
})

test('nobody may run them without being named', async () => {
  const forAll = `select p.oid::regprocedure::text as name ${crossing}
    and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`
  expect(await names(forAll)).toEqual([])
})

test('those that the application may run ask who acts, save those that are for visitors, which say so by their names', async () => {
  const asking = String.raw`\mcounter\.(may_count|took_part)\M|\mactor_|\mworks_in\M|is_own_person|may_write_intervention|may_pool_needs|keeps_registration|is_on_task_force|\mlinked\M|shares_to_read|may_write_survey|linked_survey_company`
  const silent = `select p.oid::regprocedure::text as name ${crossing} and has_function_privilege('nimr_app', p.oid, 'execute')
    and pg_get_functiondef(p.oid) !~ '${asking}' and proname !~ '^(public_|visitor_)'`
  expect(await names(silent)).toEqual([])
})

test('every function that runs with the rights of its owner has a fixed search path', async () => {
  const loose = `select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace in ('nimr'::regnamespace, 'counter'::regnamespace)
    and prosecdef and coalesce(array_to_string(proconfig, ';'), '') not like 'search_path=%'`
  expect(await names(loose)).toEqual([])
})

/** Short lists that hardly grow, and who wrote a row: nobody looks for rows by them but with something else, and they are not removed. */
const shortLists = [
  'staff',
  'municipality',
  'county',
  'locality',
  'focus_area',
  'topic',
  'organisation',
  'project',
  'link',
]

test('what refers to a record is found by an index from the record, as policies and removals look for it', async () => {
  const without = `select conrelid::regclass || '(' || a.attname || ')' as name from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace = 'nimr'::regnamespace
      and replace(c.confrelid::regclass::text, 'nimr.', '') <> all ('{${shortLists}}')
      and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]
        and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ (a.attname || ' IS NOT NULL')))
    order by 1`
  expect(await names(without)).toEqual([])
})
