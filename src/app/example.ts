import { sql } from 'kysely'
import { exampleRegion } from '../../db/demo/region.ts'
import { numbered, type Rows, type Table, tables } from '../../db/demo/rows.ts'
import { allow, type Decision, refuse } from '../kit/decision.ts'
import { openDatabase, type Tx } from '../platform/db/index.ts'
import { openOrMakeSeal } from '../platform/seal/index.ts'
import { assessCompanies } from '../slices/companies/index.ts'
import { leaveExampleBids } from './example-bids.ts'
import { leaveExampleClaims } from './example-claims.ts'
import { publishExampleStatistics } from './example-statistics.ts'

export interface ExampleLoaded {
  readonly companies: number
  readonly talks: number
  readonly interventions: number
}

/**
 * Loads the example region into an installation that has no company and nobody who works there, in one transaction,
 * remembered as done by the operator `example`. The installation then says of itself that it is an example.
 * `now` decides only what lies in the days around it. Refuses `data_exists`.
 *
 * @param ownerUrl the owner's login: rows are written with numbers of their own, and characteristics that nobody else may write
 */
export async function loadExample(facts: {
  readonly ownerUrl: string
  readonly now: Date
  /** Told once it is known that there is something to do. */
  readonly begin?: () => void
  readonly log?: (line: string) => void
  /** Its key seals the bids of the purchases that are out; without it nobody has bid yet. */
  readonly sealKeyFile?: string
}): Promise<Decision<'data_exists', ExampleLoaded>> {
  const { ownerUrl, now, begin = () => {}, log = () => {}, sealKeyFile } = facts
  const database = openDatabase(ownerUrl, { connections: 1, role: 'nimr_owner' })
  try {
    return await database.write({ kind: 'operator', name: 'example' }, { now }, async (tx) => {
      // Two who load at once must not both find it empty.
      await sql`select pg_advisory_xact_lock(hashtext('nimr example'))`.execute(tx)
      if (await hasData(tx)) return refuse('data_exists')
      begin()
      const rows = exampleRegion(now)
      // Budgets come adopted, each with its lines, which nobody could write into them afterwards.
      for (const table of frozen)
        await sql`alter table ${sql.raw(`nimr.${snake(table)}`)} disable trigger adopted`.execute(tx)
      for (const table of tables) await insert(tx, table, rows)
      for (const table of frozen)
        await sql`alter table ${sql.raw(`nimr.${snake(table)}`)} enable trigger adopted`.execute(tx)
      for (const table of numbered)
        await sql`select setval(pg_get_serial_sequence(${`nimr.${snake(table)}`}, 'id'), ${rows[table].length})`.execute(
          tx,
        )
      if (sealKeyFile) await leaveExampleBids(tx, openOrMakeSeal(sealKeyFile, now), now)
      await leaveExampleClaims(tx)
      const assessments = await assessCompanies(tx, 'all', now)
      await publishExampleStatistics(tx, now)
      await tx.updateTable('installation').set({ example: true }).execute()
      log(`${rows.company.length} companies, ${rows.talk.length} talks, ${assessments} assessments`)
      for (const table of tables) await sql`analyze nimr.${sql.raw(snake(table))}`.execute(tx)
      return allow({
        companies: rows.company.length,
        talks: rows.talk.length,
        interventions: rows.intervention.length,
      })
    })
  } finally {
    await database.close()
  }
}

const frozen = ['budgetLine', 'financingLine'] as const

async function hasData(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from nimr.company) or exists (select from nimr.staff) as found`.execute(tx)
  return rows[0]?.found === true
}

// One statement and one parameter per table, however many rows it has.
async function insert(tx: Tx, table: Table, rows: Rows): Promise<void> {
  const list: readonly object[] = rows[table]
  const keys = [...new Set(list.flatMap((row) => Object.keys(row)))].map(snake)
  if (keys.length === 0) return
  const columns = sql.join(keys.map((key) => sql.raw(key)))
  const json = JSON.stringify(
    list.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value]))),
  )
  const name = sql.raw(`nimr.${snake(table)}`)
  await sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${json}::jsonb)`.execute(
    tx,
  )
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
