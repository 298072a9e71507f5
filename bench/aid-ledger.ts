import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { migrate } from '../src/platform/db/index.ts'
import { startEmbedded } from '../src/platform/postgres/index.ts'
import { timesOf } from './measure.ts'

// bin/bench aid-ledger: whether aid fits, over all grantors and the whole single undertaking, asked of the database as the pages do; among
// 100,000 companies, 150,000 holdings and 400,000 earlier grants, some mergers and divisions. Beside it a bare sum of the one company's rows.

const [companies, holdings, earlier, mostMilliseconds] = [100_000, 150_000, 400_000, 5]
const rounds = Number(process.argv[2] ?? 500)
const folder = mkdtempSync(path.join(tmpdir(), 'nimr-bench-'))
chmodSync(folder, 0o711)
const server = await startEmbedded({ dataDir: path.join(folder, 'data') })
try {
  await migrate(server.ownerUrl, server.appUrl)
  const client = new pg.Client({ connectionString: server.superUrl.replace(/\/[^/?]*(\?|$)/, '/nimr$1') })
  // The server is stopped while it may still be connected, when something went wrong before.
  client.on('error', () => {})
  await client.connect()
  await client.query(`
    set session_replication_role = replica;
    set nimr.actor_kind = 'operator';
    insert into nimr.municipality (code, name, county_code) select '2418', 'Malå', min(code) from nimr.county on conflict do nothing;
    insert into nimr.project (key, name, full_name, programme, programme_period, counting_place) values ('bench', 'B', 'B', 'B', '2014-2020', 'seat');
    insert into nimr.company (id, name, legal_form, seat_municipality_code, kept_by_municipality_code)
      select g, 'Företag ' || g, 'limited_company', '2418', '2418' from generate_series(1, ${companies}) g;
    insert into nimr.holder (id, kind, company_id, kept_by_municipality_code) select g, 'enterprise', g, '2418' from generate_series(1, ${companies}) g;
    insert into nimr.holder (id, kind, name, kept_by_municipality_code)
      select ${companies} + g, case when g % 3 = 0 then 'public_body' else 'institutional_investor' end, 'Ägare ' || g, '2418' from generate_series(1, 300) g;
    -- Groups one under another, one of two hundred, and owners outside who hold a little in thousands.
    insert into nimr.holding (owner_id, owned_id, capital_bp, votes_bp, source_kind, recorded_at)
      select owner, owned, votes, votes, 'register', now() from (
        select g % ${companies} + 1 as owned,
          case when g % 3 = 0 then ${companies} + 1 + g % 300 when g % ${companies} < 200 then 1 else g % ${companies} - g % 7 end as owner,
          case when g % 3 = 0 then 500 when g % ${companies} < 200 or g % 5 = 0 then 6000 else 1000 end as votes
        from generate_series(1, ${holdings}) g) h
      where owner > 0 and owner <> owned on conflict do nothing;
    insert into nimr.declared_aid (company_id, project_id, grantor_name, regulation, granted_on, amount_eur_cent, source, recorded_at)
      select 1 + g % ${companies}, (select id from nimr.project where key = 'bench'), 'Givare', case when g % 4 = 0 then '1407/2013' else '2023/2831' end,
        date '2020-01-01' + (g * 7 % 2300), 100000 + g % 900000, 'economist', now() from generate_series(1, ${earlier}) g;
    insert into nimr.company_event (id, company_id, kind, happened_on, source_words, ended_company, recorded_at)
      select g, g * 10, case when g % 2 = 0 then 'merged_into' else 'split_into' end, date '2024-01-01' + (g % 700)::integer, 'Bolagsverket', true, now() from generate_series(1, 5000) g;
    insert into nimr.company_event_part (event_id, company_id, equity_ore) select g, g * 10 + 1, 100 from generate_series(1, 5000) g;
    set session_replication_role = origin;
    analyze;
  `)
  const { rows: backend } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  /** Milliseconds that the backend has had the processor: what others do at the same time does not count. */
  const processor = () =>
    Number(readFileSync(`/proc/${backend[0]?.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  let turn = 0
  const next = () => 1 + ((turn++ * 7919) % companies)
  const begun = processor()
  const room = await timesOf(
    () =>
      client.query(`select * from counter.aid_rooms(array[$1]::bigint[], '2026-04-30', null, 100000)`, [
        next(),
      ]),
    rounds,
  )
  const each = (processor() - begun) / (rounds + Math.ceil(rounds / 5))
  const bare = await timesOf(
    () =>
      client.query(
        `select sum(amount_eur_cent) from nimr.declared_aid where company_id = $1 and granted_on between '2023-04-30' and '2026-04-30'`,
        [next()],
      ),
    rounds,
  )
  const ten = await timesOf(
    () =>
      client.query(`select * from counter.aid_rooms($1::bigint[], '2026-04-30', null, 0)`, [
        Array.from({ length: 10 }, next),
      ]),
    Math.ceil(rounds / 5),
  )
  const { rows } = await client.query<{ largest: number; average: string }>(
    `select max(cardinality(m)) as largest, avg(cardinality(m))::numeric(6, 2) as average
      from (select nimr.undertaking_of(id, '2026-04-30') as m from nimr.company where id % 101 = 0) u`,
  )
  await client.end()
  const ms = ({ p50, p99 }: { readonly p50: number; readonly p99: number }) =>
    `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`
  console.log(`undertakings of ${rows[0]?.average} companies on average, at most ${rows[0]?.largest}`)
  console.log(`room of one company:  ${ms(room)} (goal ${mostMilliseconds} ms)`)
  console.log(`  of the processor:   ${each.toFixed(2)} ms on average`)
  console.log(`rooms of ten:         ${ms(ten)}`)
  console.log(`bare sum of its rows: ${ms(bare)}`)
  if (each > mostMilliseconds) process.exitCode = 1
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
