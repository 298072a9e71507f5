import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { migrate, openDatabase, type Tx } from '../src/platform/db/index.ts'
import { startEmbedded } from '../src/platform/postgres/index.ts'
import { definitions } from '../src/slices/figures/definitions.ts'
import { streamEvidence } from '../src/slices/figures/place-evidence.ts'
import { countPlaces } from '../src/slices/figures/place-queries.ts'
import { countFigures } from '../src/slices/figures/queries.ts'
import { bareCount, country } from './country.ts'

// bin/bench figures: all record figures of a project of 290 municipalities, 100,000 supported companies and 1,000,000 talks, with all their evidence, for
// every municipality and the whole, beside bare counts in the same run. `bin/bench figures [companies] [talks per company]`. What bin/bench pages measures of
// the report stands there.

const [companies, talksEach] = [Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 10)]
const folder = mkdtempSync(path.join(tmpdir(), 'nimr-bench-'))
chmodSync(folder, 0o711)
const server = await startEmbedded({ dataDir: path.join(folder, 'data') })
const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(2)} s`
try {
  await migrate(server.ownerUrl, server.appUrl)
  const client = new pg.Client({ connectionString: server.superUrl.replace(/\/[^/?]*(\?|$)/, '/nimr$1') })
  client.on('error', () => {})
  await client.connect()
  const building = performance.now()
  await client.query(country(companies, talksEach))
  console.log(`built in ${seconds(building)}: ${companies} companies, ${companies * talksEach} talks\n`)

  for (const [name, text] of Object.entries(bareCount)) {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 3; round++) {
      const begun = performance.now()
      await client.query(text)
      best = Math.min(best, performance.now() - begun)
    }
    console.log(`bare SQL, ${name}: ${(best / 1000).toFixed(2)} s`)
  }

  const database = openDatabase(server.appUrl, { connections: 1 })
  const operator = { kind: 'operator', name: 'bench' } as const
  // A page may not take this long; a job that counts a country may.
  const read = <T>(act: (tx: Tx) => Promise<T>) =>
    database.read(operator, { now: new Date() }, async (tx) => {
      await sql`set local statement_timeout = 0`.execute(tx)
      return act(tx)
    })
  const period = { projectId: 1, projectKey: 'bench', fromOn: '2018-09-01', toOn: '2022-03-31' }
  const recordFigures = definitions.filter(({ kind }) => kind !== 'people')

  const begun = performance.now()
  let [figures, rows, counted, highest] = [0, 0, 0, 0]
  await read(async (tx) => {
    for await (const { municipalityCode, figure } of streamEvidence(tx, recordFigures, period)) {
      figures += 1
      rows += figure.evidence.length
      if (municipalityCode === null && figure.key === 'companies_sme') counted = figure.value ?? 0
      highest = Math.max(highest, process.memoryUsage().rss)
    }
  })
  console.log(
    `\n${recordFigures.length} figures with evidence, 290 municipalities and the whole: ${seconds(begun)}`,
  )
  console.log(`  ${figures} figures, ${rows} rows of evidence, ${counted} companies counted`)
  console.log(
    `  memory of this process at its highest: ${(highest / 1e6).toFixed(0)} MB, PostgreSQL ${serverMegabytes()} MB`,
  )

  const values = performance.now()
  const places = await read((tx) => countPlaces(tx, recordFigures, period))
  console.log(`the same, values only: ${seconds(values)} (${places.length} values)`)

  const one = performance.now()
  await read((tx) => countFigures(tx, recordFigures, { ...period, municipalityCode: '1001' }))
  console.log(`one municipality with evidence: ${seconds(one)}`)
  await database.close()
  await client.end()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** The most that a backend of the server has held, its shared memory in it. */
function serverMegabytes(): string {
  const pids = readFileSync(path.join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]
  const children = readFileSync(`/proc/${pids}/task/${pids}/children`, 'utf8').trim().split(/\s+/)
  const peaks = children.map((pid) =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0),
  )
  return (Math.max(...peaks) / 1000).toFixed(0)
}
