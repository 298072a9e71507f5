import { connectOwner } from './migrate.ts'

const ours = `('nimr', 'counter', 'signin')`
const fromExtension = (catalog: string, oid: string) =>
  `exists (select from pg_depend e where e.classid = '${catalog}'::regclass and e.objid = ${oid} and e.deptype = 'e')`

/** Whom an access list lets do what, its owner apart; `all` stands for PUBLIC. */
const granted = (acl: string, owner: string) => `
  (select string_agg(format('%s to %s', what, who), ', ' order by who, what) from (
    select string_agg(lower(x.privilege_type), '+' order by x.privilege_type) as what,
      case when x.grantee = 0 then 'all' else x.grantee::regrole::text end as who
    from aclexplode(${acl}) x where x.grantee <> ${owner} group by 2) g)`

const columns = `
  select string_agg(format('  %I %s%s%s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attcollation <> t.typcollation then format(' collate %s', a.attcollation::regcollation) end,
      case a.attidentity when 'a' then ' always identity' when 'd' then ' identity' end,
      case when a.attgenerated <> '' then format(' computed (%s)', pg_get_expr(d.adbin, d.adrelid))
        when d.adbin is not null then format(' default %s', pg_get_expr(d.adbin, d.adrelid)) end,
      case when a.attnotnull then ' not null' end,
      ' -- ' || col_description(c.oid, a.attnum)), e'\\n' order by a.attnum)
  from pg_attribute a join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`

// Not null is told with each column: only from PostgreSQL 18 on is it a constraint too.
const constraints = `
  select string_agg(format('  constraint %I %s', o.conname, pg_get_constraintdef(o.oid, true)), e'\\n'
    order by position(o.contype::text in 'pufc'), o.conname collate "C")
  from pg_constraint o where o.conrelid = c.oid and o.contype in ('p', 'u', 'f', 'c')`

const indexes = `
  select string_agg('  ' || pg_get_indexdef(i.indexrelid), e'\\n' order by x.relname collate "C")
  from pg_index i join pg_class x on x.oid = i.indexrelid
  where i.indrelid = c.oid and not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.contype in ('p', 'u'))`

const triggers = `
  select string_agg(format('  %s%s', pg_get_triggerdef(g.oid, true), case when g.tgenabled <> 'O' then ' -- enabled: ' || g.tgenabled::text end),
    e'\\n' order by g.tgname collate "C")
  from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal`

const policies = `
  select string_agg(format('  policy %I for %s to %s%s%s', p.policyname, lower(p.cmd), array_to_string(p.roles, ', '),
      e'\\n    using ' || p.qual, e'\\n    check ' || p.with_check), e'\\n' order by p.policyname collate "C")
  from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname`

const columnGrants = `
  select string_agg(format('  grant on %I: %s', a.attname, ${granted('a.attacl', 'c.relowner')}), e'\\n' order by a.attnum)
  from pg_attribute a where a.attrelid = c.oid and a.attacl is not null`

const relations = (kind: string, parts: readonly string[]) => `
  select concat_ws(e'\\n', ${parts.join(', ')}) as text
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ${ours} and c.relkind = '${kind}' order by n.nspname, c.relname collate "C"`

const title = (word: string) => `format('${word} %I.%I', n.nspname, c.relname)`
const about = `'  -- ' || obj_description(c.oid, 'pg_class')`
const grants = `'  grant ' || ${granted('c.relacl', 'c.relowner')}`
const rowSecurity = `case when c.relrowsecurity then '  row level security' || case when c.relforcerowsecurity then ', forced' else '' end end`

const queries: readonly string[] = [
  `select format('schema %I', n.nspname) || coalesce(e'\\n  grant ' || ${granted('n.nspacl', 'n.nspowner')}, '') as text
    from pg_namespace n where n.nspname in ${ours} order by n.nspname`,
  `select format('extension %I in %s', extname, extnamespace::regnamespace) as text from pg_extension where extname <> 'plpgsql' order by extname`,
  `select format('collation %s (%s)', c.oid::regcollation, c.collprovider) as text from pg_collation c
    join pg_namespace n on n.oid = c.collnamespace where n.nspname in ${ours} order by collname`,
  relations('r', [
    title('table'),
    about,
    `(${columns})`,
    `(${constraints})`,
    `(${indexes})`,
    `(${triggers})`,
    rowSecurity,
    `(${policies})`,
    grants,
    `(${columnGrants})`,
  ]),
  relations('v', [
    title('view'),
    about,
    `'  with ' || array_to_string(c.reloptions, ', ')`,
    grants,
    'pg_get_viewdef(c.oid, true)',
  ]),
  `select concat_ws(e'\\n', format('-- owner %s', f.proowner::regrole),
      '-- ' || coalesce(${granted("coalesce(f.proacl, acldefault('f', f.proowner))", 'f.proowner')}, 'executed by no other'),
      rtrim(pg_get_functiondef(f.oid), e'\\n')) as text
    from pg_proc f join pg_namespace n on n.oid = f.pronamespace
    where n.nspname in ${ours} and not ${fromExtension('pg_proc', 'f.oid')}
    order by n.nspname, f.proname collate "C", pg_get_function_identity_arguments(f.oid) collate "C"`,
]

/**
 * The form of a migrated database as text for people to read and compare: tables with all that guards them, views,
 * functions. It reads the same on PostgreSQL 15 and later. It is not meant to be run.
 */
export async function printSchema(ownerUrl: string): Promise<string> {
  const client = await connectOwner(ownerUrl)
  try {
    // With no search path every name is written in full.
    await client.query('set search_path = pg_catalog')
    const parts: string[] = []
    for (const query of queries)
      for (const row of (await client.query<{ text: string }>(query)).rows) parts.push(plain(row.text))
    return `${parts.map((part) => part.replace(/[ \t]+$/gm, '')).join('\n\n')}\n`
  } finally {
    await client.end()
  }
}

// Before PostgreSQL 16 the columns of a view of one table are written with the table's name, afterwards without.
function plain(text: string): string {
  const found = text.startsWith('view ') ? [...text.matchAll(/\bFROM \w+\.(\w+)(?: (\w+))?|\bJOIN /g)] : []
  const [only] = found
  const name = only?.[2] ?? only?.[1]
  return found.length === 1 && name ? text.replaceAll(new RegExp(`(?<![.\\w])${name}\\.`, 'g'), '') : text
}
