import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Definition } from './definition.ts'
import { evidenceReader, evidenceStatement, type Row, summed } from './evidence.ts'
import { moneyParts } from './money-parts.ts'
import { countedParts } from './parts.ts'
import { everyPlace, type Period } from './place-queries.ts'
import type { Figure } from './types.ts'

/** A figure of one place with all its evidence; null is the whole project. */
export type FigureOfPlace = { readonly municipalityCode: string | null; readonly figure: Figure }

const rowsAtOnce = 20_000

/**
 * All record figures with their evidence, of every place of a project that the actor may count: one statement, read through a cursor place by
 * place, so that what is held in memory is the rows of one place and never those of the whole country. The rows of a figure are in the order
 * of their records. Personal characteristics are asked for place by place, with countFigures.
 */
export async function* streamEvidence(
  tx: Tx,
  definitions: readonly Definition[],
  period: Period,
): AsyncGenerator<FigureOfPlace> {
  const counted = definitions.filter(({ kind }) => kind !== 'people')
  const statement = evidenceStatement(counted)
  if (!statement) return
  const places = await everyPlace(tx, period)
  // A cursor is planned for its first rows unless one says that all will be read.
  await sql`set local cursor_tuple_fraction = 1`.execute(tx)
  await sql`declare evidence no scroll cursor for
    with ${countedParts(places)},
    ${moneyParts},
    evidence (of_code, figure, record, label, amount, included, reason) as (${statement})
    select * from evidence order by of_code`.execute(tx)
  let isBroken = true
  try {
    let code: string | undefined
    let rows: PlaceRow[] = []
    while (true) {
      isBroken = true
      const { rows: more } = await sql<PlaceRow>`fetch ${sql.lit(rowsAtOnce)} from evidence`.execute(tx)
      isBroken = false
      for (const row of more) {
        if (code !== undefined && row.ofCode !== code) {
          yield* figuresOf(counted, code, rows)
          rows = []
        }
        code = row.ofCode
        rows.push(row)
      }
      if (more.length < rowsAtOnce) break
    }
    if (code !== undefined) yield* figuresOf(counted, code, rows)
  } finally {
    // Also when the reader has had enough; after an error there is nothing left to close.
    if (!isBroken) await sql`close evidence`.execute(tx)
  }
}

type PlaceRow = Row & { readonly ofCode: string }

function* figuresOf(definitions: readonly Definition[], code: string, rows: readonly PlaceRow[]) {
  const evidenceOf = evidenceReader(definitions, rows)
  for (const definition of definitions)
    yield { municipalityCode: code || null, figure: summed(definition, evidenceOf(definition)) }
}
