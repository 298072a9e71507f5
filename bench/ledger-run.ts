import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { migrate, openDatabase, type Tx } from '../src/platform/db/index.ts'
import { startEmbedded } from '../src/platform/postgres/index.ts'
import { listProjectAccounts } from '../src/slices/finance/index.ts'
import { approveImport, takeFile } from '../src/slices/ledgers/import-commands.ts'
import { findImport, sumPreview } from '../src/slices/ledgers/import-queries.ts'
import { makeCosts } from '../src/slices/ledgers/make-costs.ts'
import { mapAccounts } from '../src/slices/ledgers/mapping-commands.ts'
import { readImport } from '../src/slices/ledgers/read-commands.ts'
import { layTheGround } from '../test/world/ground.ts'

// A SIE file of 50 MB through the whole way of an import (kept as evidence, read, previewed, made into costs), beside bare COPY of
// the same rows into a table without indexes, policies or history. `bin/bench ledger [megabytes] [few]`. First with a project that has
// one row in a hundred, as a municipality's ledger would, then with every row of cost the project's, which is the worst there is.
const megabytes = Number(process.argv[2] ?? 50)
const folder = mkdtempSync(path.join(tmpdir(), 'nimr-bench-'))
const sieFile = path.join(folder, 'ledger.se')

/** Vouchers of three rows: bank, cost with a cost centre and a project, VAT. */
function* vouchers(shareOfProject: number): Generator<string> {
  yield '#FLAGGA 0\r\n#FORMAT PC8\r\n#SIETYP 4\r\n#RAR 0 20210101 20211231\r\n#KONTO 5800 "Resor"\r\n#KONTO 1930 "Bank"\r\n#KONTO 2640 "Moms"\r\n'
  for (let n = 1; ; n++) {
    const day = `2021${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}`
    const code = n % shareOfProject === 0 ? 'P100' : `P${200 + (n % 50)}`
    const kronor = 100 + (n % 9000)
    yield `#VER A ${n} ${day} "Resa till m\u0094te ${n}" ${day} "sign"\r\n{\r\n#TRANS 1930 {} -${kronor}.25 ${day} "Betalning"\r\n#TRANS 5800 {1 "456" 6 "${code}"} ${kronor}.00 ${day} "Resa ${n}"\r\n#TRANS 2640 {} 0.25 ${day} "Moms"\r\n}\r\n`
  }
}

function* pieces(shareOfProject: number): Generator<Buffer> {
  let size = 0
  let text = ''
  for (const voucher of vouchers(shareOfProject)) {
    text += voucher
    if (text.length < 65_536) continue
    size += text.length
    yield Buffer.from(text, 'latin1')
    text = ''
    if (size >= megabytes * 1024 * 1024) return
  }
}

async function timed<T>(
  act: () => Promise<T>,
): Promise<{ value: T; seconds: number; grewMb: number; peakMb: number }> {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 10)
  const begun = performance.now()
  const value = await act()
  clearInterval(watch)
  const seconds = (performance.now() - begun) / 1000
  return { value, seconds, grewMb: (peak - before) / 1048576, peakMb: peak / 1048576 }
}

const server = await startEmbedded({ dataDir: path.join(folder, 'data') })
await migrate(server.ownerUrl, server.appUrl)
const database = openDatabase(server.appUrl, { connections: 4 })
await layTheGround(database)
const now = new Date('2022-03-15T09:00:00Z')
const operator = { kind: 'operator', name: 'bench' } as const
const write = <T>(act: (tx: Tx) => Promise<T>) => database.write(operator, { now }, act)
const who = { staffId: null, now }
const work = (tx: Tx) => ({ tx, actor: operator as never, now, today: '2022-03-15', beside: write })

const project = await write((tx) =>
  tx.selectFrom('project').select('id').where('key', '=', 'nimr').executeTakeFirstOrThrow(),
)
const accountOf = async (municipalityCode: string) => {
  const { id } = await write((tx) =>
    tx
      .insertInto('projectAccount')
      .values({ projectId: project.id, municipalityCode })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const account = (await write((tx) => listProjectAccounts(tx, project.id))).find((one) => one.id === id)
  if (!account) throw new Error('no account')
  return account
}

async function importOnce(name: string, municipality: string, shareOfProject: number) {
  await pipeline(Readable.from(pieces(shareOfProject)), createWriteStream(sieFile))
  const sizeBytes = statSync(sieFile).size
  const hash = createHash('sha256')
  for await (const piece of createReadStream(sieFile)) hash.update(piece as Buffer)
  const account = await accountOf(municipality)
  await write((tx) =>
    mapAccounts(tx, who, account.id, { from: '5800', to: '5899', use: 'cost', costTypeCode: 'travel' }),
  )
  const upload = { name: 'ledger.se', path: sieFile, sizeBytes, digest: hash.digest(), tooLarge: false }
  const kept = await timed(() =>
    write((tx) => takeFile(tx, who, account, upload, { projectCode: 'P100', ledgerAccounts: null })),
  )
  if (!kept.value.allowed) throw new Error(kept.value.refusal)
  const id = kept.value.value
  const read = await timed(() => write((tx) => readImport(work(tx), id)))
  const item = await write((tx) => findImport(tx, id))
  if (item?.state !== 'preview') throw new Error(`${item?.state} ${item?.refusalCode}`)
  const shown = await timed(() => write((tx) => sumPreview(tx, id)))
  await write((tx) => approveImport(tx, item, shown.value.digest))
  const made = await timed(() => write((tx) => makeCosts(work(tx), id)))
  const fileRows = item.linesRead * 3
  const line = (what: string, { seconds, grewMb, peakMb }: Awaited<ReturnType<typeof timed>>, rows: number) =>
    console.log(
      `  ${what.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  ${Math.round(rows / seconds)
        .toString()
        .padStart(8)} rows/s  +${Math.round(grewMb)} MB (peak ${Math.round(peakMb)} MB)`,
    )
  console.log(
    `${name}: ${(sizeBytes / 1048576).toFixed(1)} MB, ${fileRows} rows in ${item.linesRead} vouchers, ${item.rowsFound} of the project`,
  )
  line('kept as evidence', kept, fileRows)
  line('read and compared, rows of the file', read, fileRows)
  line('preview summed', shown, item.rowsFound)
  line('made into costs, with history', made, shown.value.chosen)
  const seconds = kept.seconds + read.seconds + made.seconds
  console.log(
    `  ${'all together, rows of the file'.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  ${Math.round(
      fileRows / seconds,
    )
      .toString()
      .padStart(8)} rows/s`,
  )
  await bareCopy(fileRows)
}

/** The same number of rows as text, straight into a table of the same columns. */
async function bareCopy(rows: number) {
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  await client.query(
    'create temp table bare (voucher text, row int, booked_on date, account text, words text, objects text, amount_ore bigint)',
  )
  const lines = function* () {
    for (let n = 1, text = ''; n <= rows; n++) {
      text += `${Math.ceil(n / 3)}\t${n % 3}\t2021-03-31\t5800\tResa till möte ${n}\t6 P100\t${10_000 + n}\n`
      if (text.length < 65_536 && n < rows) continue
      yield text
      text = ''
    }
  }
  const { seconds } = await timed(() =>
    pipeline(Readable.from(lines()), client.query(copyFrom('copy bare from stdin'))),
  )
  console.log(
    `  ${'bare COPY of as many rows'.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  ${Math.round(
      rows / seconds,
    )
      .toString()
      .padStart(8)} rows/s\n`,
  )
  await client.end()
}

try {
  await importOnce('one row in a hundred is the project’s', '2418', 100)
  if (process.argv[3] !== 'few') await importOnce('every cost is the project’s', '2417', 1)
} finally {
  await database.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
