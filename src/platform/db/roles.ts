import pg from 'pg'

const roles = ['nimr_owner', 'nimr_app', 'nimr_counter', 'nimr_signin'] as const

/**
 * Makes the four roles of the house and lets the two logins take them on. Roles belong to the whole cluster, not to one database, so
 * this is no migration; running it again changes nothing.
 *
 * @param ownerUrl a login that may create roles and owns the database
 * @param appUrl the application's login; it inherits nothing and must take a role on to see anything
 */
export async function ensureRoles(ownerUrl: string, appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('nimr roles'))`)
    const { rows } = await client.query(
      `select current_user as me, current_database() as database, current_setting('server_version_num')::int as version,
         coalesce(array_agg(rolname) filter (where rolname is not null), '{}')::text[] as present from (select rolname from pg_roles where rolname = any ($1)) r`,
      [roles],
    )
    const { me, database, version, present } = rows[0]
    if (version < 150000) throw new Error(`PostgreSQL 15 or later is needed; this server is ${version}`)
    for (const role of roles) {
      if (!present.includes(role)) await client.query(`create role ${role} nologin noinherit`)
    }
    const app = await loginOf(appUrl)
    const name = pg.escapeIdentifier
    const withoutInherit = version >= 160000 ? 'with inherit false, set true' : ''
    const grants: [string, string][] = [
      ['nimr_owner', me],
      ['nimr_counter', 'nimr_owner'],
      ['nimr_app', app],
      ['nimr_signin', app],
    ]
    for (const [role, member] of grants) {
      const { rows: held } = await client.query(
        `select exists (select from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member
           where r.rolname = $1 and u.rolname = $2 ${version >= 160000 ? 'and m.set_option' : ''}) as held`,
        [role, member],
      )
      if (!held[0].held) await client.query(`grant ${role} to ${name(member)} ${withoutInherit}`)
    }
    if (version < 160000 && app !== me) await client.query(`alter role ${name(app)} noinherit`)
    await client.query(`grant connect, create on database ${name(database)} to nimr_owner`)
    await client.query(`grant connect on database ${name(database)} to ${name(app)}`)
  } catch (cause) {
    throw new Error(
      `The database roles could not be made with the owner's login: ${(cause as Error).message}. ` +
        'DATABASE_OWNER_URL needs a login that owns the database and has CREATEROLE.',
      { cause },
    )
  } finally {
    await client.end()
  }
}

async function loginOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query('select session_user as login')).rows[0].login
  } finally {
    await client.end()
  }
}
