import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { attachOrStart } from '../src/platform/postgres/index.ts'
import { askBare, type bareSql } from './bare-sql.ts'
import { addCompanies } from './many-companies.ts'
import { perSecond, timesOf } from './measure.ts'
import { memoryOf, startProduct, stopProduct } from './product.ts'
import { type Visitor, visitAs } from './visitor.ts'

// Page times over real HTTP beside bare SQL for the same rows in the same run; then start time, memory, and search
// among 5,000 companies. `bin/bench pages [rounds]`. Client, server and database share the machine's cores.
const rounds = Number(process.argv[2] ?? 200)
const port = 4000 + Math.floor(Math.random() * 900)
const dataDir = mkdtempSync(path.join(tmpdir(), 'nimr-bench-'))
const mala = '2418'

type Page = {
  readonly name: string
  readonly path: string
  readonly goal: number
  readonly bare: keyof typeof bareSql
  readonly value: string | number
}

const empty = await startProduct(dataDir, port)
await stopProduct(empty)
const product = await startProduct(dataDir, port)
const embedded = await attachOrStart({ dataDir })
const superUrl = new URL(embedded.superUrl.replace('@/', '@localhost/'))
superUrl.pathname = '/nimr'
const bare = new pg.Client({ connectionString: superUrl.href.replace('@localhost/', '@/') })
await bare.connect()
await bare.query('analyze')
const one = async (sql: string) => (await bare.query(sql)).rows[0]?.id as number

try {
  const coach = await one(
    `select staff_id::int as id from nimr.staff_role where role = 'coach' and municipality_code = '${mala}' order by 1 limit 1`,
  )
  const company = await one(
    `select c.id::int from nimr.company c join nimr.talk t on t.company_id = c.id where c.seat_municipality_code = '${mala}' group by c.id order by count(*) desc, c.id limit 1`,
  )
  const report = await one(`select id::int from nimr.report where municipality_code = '${mala}' limit 1`)
  const edition = await one(`select max(id)::int as id from nimr.edition where municipality_code = '${mala}'`)
  const intervention = await one(
    `select i.id::int from nimr.intervention i join nimr.purchase p on p.intervention_id = i.id
      left join nimr.registration r on r.intervention_id = i.id group by i.id order by count(r.id) desc, i.id limit 1`,
  )
  const visitor = await visitAs(product.url, coach)
  const search = (words: string): Page => ({
    name: `search suggestions, “${words}”`,
    path: `/sok/forslag?q=${encodeURIComponent(words)}&typ=allt`,
    goal: 25,
    bare: 'search',
    value: words,
  })
  const pages: readonly Page[] = [
    search('ma'),
    search('bygg'),
    { name: 'company list', path: '/foretag', goal: 25, bare: 'list', value: mala },
    { name: 'company page', path: `/foretag/${company}`, goal: 25, bare: 'company', value: company },
    { name: 'Idag', path: '/', goal: 25, bare: 'today', value: coach },
    { name: 'pooled demand', path: '/behov', goal: 25, bare: 'demand', value: 'open' },
    { name: 'board', path: '/insatser', goal: 25, bare: 'board', value: 'closed' },
    {
      name: 'an intervention’s thread',
      path: `/insatser/${intervention}`,
      goal: 25,
      bare: 'thread',
      value: intervention,
    },
    { name: 'what is offered', path: '/utbud', goal: 25, bare: 'offered', value: 'registered' },
    { name: 'results, overview', path: '/uppfoljning', goal: 25, bare: 'figures', value: mala },
    { name: 'all figures', path: '/uppfoljning/matvarden', goal: 25, bare: 'figures', value: mala },
    {
      name: 'evidence of a figure',
      path: '/uppfoljning/companies_supported',
      goal: 25,
      bare: 'figures',
      value: mala,
    },
    { name: 'open statistics', path: '/oppna-data/statistik/1', goal: 25, bare: 'figures', value: mala },
    { name: 'an edition', path: `/utgavor/${edition}`, goal: 150, bare: 'figures', value: mala },
    { name: 'final report, HTML', path: `/rapporter/${report}`, goal: 150, bare: 'figures', value: mala },
    {
      name: 'final report, PDF',
      path: `/rapporter/${report}/slutrapport.pdf`,
      goal: 500,
      bare: 'figures',
      value: mala,
    },
  ]
  console.log(
    `${availableParallelism()} cores, Node ${process.version}, ${rounds} rounds each, one at a time; requests/s with 4 at once\n`,
  )
  row('page', 'p50 ms', 'p99 ms', 'goal', 'req/s', 'SQL p50', 'ratio', 'kB gz')
  for (const page of pages) await measure(visitor, page)
  const memory = memoryOf(product, dataDir)
  await addCompanies(bare, 5000)
  console.log('\nwith 5,000 companies more')
  for (const words of ['ma', 'bygg', 'norr 12', '5590']) await measure(visitor, search(words))
  await measure(visitor, {
    name: 'company list, all',
    path: '/foretag?kommun=alla',
    goal: 25,
    bare: 'list',
    value: mala,
  })
  await measure(visitor, {
    name: 'company list, “bygg”',
    path: '/foretag?kommun=alla&sok=bygg',
    goal: 25,
    bare: 'search',
    value: 'bygg',
  })
  visitor.leave()
  console.log(
    `\nstart: ${seconds(empty.startMilliseconds)} with an empty folder and the example region, ${seconds(product.startMilliseconds)} with a loaded one`,
  )
  console.log(
    `memory after the pages: node ${memory.node.toFixed(0)} MB, PostgreSQL ${memory.postgres.toFixed(0)} MB`,
  )
} finally {
  await bare.end()
  await embedded.stop()
  await stopProduct(product)
  rmSync(dataDir, { recursive: true, force: true })
}

async function measure(visitor: Visitor, page: Page): Promise<void> {
  const first = await visitor.get(page.path)
  if (first.status !== 200) throw new Error(`${page.path} answered ${first.status}`)
  const isHeavy = page.goal > 25
  const get = () => visitor.get(page.path)
  const times = await timesOf(get, isHeavy ? Math.ceil(rounds / 4) : rounds)
  const rate = await perSecond(get, 4, isHeavy ? 1500 : 1000)
  const sql = await timesOf(() => askBare(bare, page.bare, page.value), rounds)
  const mark = times.p99 < page.goal ? '' : ' MISSED'
  row(
    page.name,
    times.p50.toFixed(1),
    times.p99.toFixed(1),
    `< ${page.goal}${mark}`,
    rate.toFixed(0),
    sql.p50.toFixed(2),
    `${(times.p50 / sql.p50).toFixed(1)}×`,
    (first.body.length / 1024).toFixed(1),
  )
}

function row(name: string, ...cells: string[]): void {
  console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(cell.includes('MISSED') ? 14 : 9)).join(''))
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}
