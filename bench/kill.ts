import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { attachOrStart } from '../src/platform/postgres/index.ts'
import { startProduct, stopProduct } from './product.ts'
import { type Visitor, visitAs } from './visitor.ts'

// Coaches log talks over HTTP while the server is killed with kill -9, again and again; every second time PostgreSQL
// is killed with it. Every talk that was answered as saved must be there afterwards, and every start must work.
// `bin/bench kill [times]`.
const times = Number(process.argv[2] ?? 100)
const port = 4000 + Math.floor(Math.random() * 900)
const dataDir = mkdtempSync(path.join(tmpdir(), 'nimr-kill-'))
const coaches = [5, 5, 6, 6]
const acknowledged: string[] = []
let slowest = 0

let product = await startProduct(dataDir, port)
const visitors = await Promise.all(coaches.map((staffId) => visitAs(product.url, staffId)))
const company = await findCompany()
for (let time = 1; time <= times; time++) {
  const before = acknowledged.length
  const writing = visitors.map(logTalks)
  while (acknowledged.length === before) await wait(5)
  await wait(Math.random() * 300)
  const ended = once(product.process, 'exit')
  const database = time % 2 === 0 ? pidOfDatabase() : null
  product.process.kill('SIGKILL')
  if (database) process.kill(database, 'SIGKILL')
  await Promise.all([ended, ...writing])
  product = await startProduct(dataDir, port)
  slowest = Math.max(slowest, product.startMilliseconds)
  if (time % 10 === 0) console.log(`${time} kills, ${acknowledged.length} talks acknowledged`)
}

const embedded = await attachOrStart({ dataDir })
const client = new pg.Client(embedded.superUrl.replace('/postgres?', '/nimr?'))
await client.connect()
const { rows } = await client.query<{ key: string }>(
  'select client_key::text as key from nimr.talk where client_key is not null',
)
const found = new Set(rows.map((row) => row.key))
const lost = acknowledged.filter((key) => !found.has(key)).length
await client.end()
await embedded.stop()
for (const visitor of visitors) visitor.leave()
await stopProduct(product)
rmSync(dataDir, { recursive: true, force: true })
console.log(
  `${times} kill -9 (${Math.floor(times / 2)} of them with PostgreSQL), ${acknowledged.length} talks acknowledged, ${lost} lost, slowest start afterwards ${(slowest / 1000).toFixed(1)} s`,
)
process.exitCode = lost > 0 ? 1 : 0

/** Logs talks one after the other until the server is gone. */
async function logTalks(visitor: Visitor): Promise<void> {
  for (;;) {
    const clientKey = randomUUID()
    const form = {
      clientKey,
      municipality: '2418',
      companyId: company,
      company: '',
      companyPicked: '',
      minutes: '15',
      heldOn: '2021-06-15',
      mode: 'phone',
      note: 'Pratade om en ny vägg.',
    }
    const answer = await visitor.post('/samtal/nytt', form).catch(() => null)
    if (!answer) return
    if (answer.status !== 303)
      throw new Error(`logging a talk answered ${answer.status}: ${answer.headers['location'] ?? ''}`)
    acknowledged.push(clientKey)
  }
}

async function findCompany(): Promise<string> {
  const suggestions = await visitors[0]?.get('/sok/forslag?q=ma')
  const first = /"id":(\d+)/.exec(suggestions?.text() ?? '')?.[1]
  if (!first) throw new Error('no company to talk with')
  return first
}

function pidOfDatabase(): number {
  return Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}
