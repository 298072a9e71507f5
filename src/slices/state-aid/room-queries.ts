import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { RegulationId, RoomAnswer, RoomWarning } from './rule-types.ts'

/** What everybody at work is told of a company's room, over all grantors; who granted what is not said. */
export type AidRoom = {
  readonly companyId: number
  /** The regulation in force for the company's sector on the day. */
  readonly regulation: RegulationId
  readonly fits: boolean
  /** The largest amount that fits, euro cent. */
  readonly roomEurCent: number
  readonly ceilingEurCent: number
  readonly warnings: readonly RoomWarning[]
}

/**
 * Whether aid fits for companies on a day, and the largest that does, counted by the database over the single undertaking and all grantors.
 *
 * @param newEurCent the amount that is to fit; 0 when only the room is asked for
 */
export async function listAidRooms(
  tx: Tx,
  companyIds: readonly number[],
  on: string,
  newEurCent = 0,
): Promise<ReadonlyMap<number, AidRoom>> {
  if (companyIds.length === 0) return new Map()
  const { rows } = await sql<AidRoom>`
    select company_id, regulation, fits, room_eur_cent, ceiling_eur_cent, warnings
    from counter.aid_rooms(${sql.val([...companyIds])}::bigint[], ${on}::date, null, ${newEurCent}::bigint)`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.companyId, row]))
}

/** The rule's whole answer with the members of the undertaking; without the earlier grants themselves. */
export type CountedRoom = Omit<RoomAnswer, 'grants'> & { readonly members: readonly number[] }

/** The sums behind a room, for those who write or examine aid; undefined for others. */
export async function findCountedRoom(
  tx: Tx,
  companyId: number,
  on: string,
  asked: {
    readonly regulation: RegulationId
    readonly newEurCent?: number
    readonly withoutGrantId?: number | null
  },
): Promise<CountedRoom | undefined> {
  const { rows } = await sql<{ room: CountedRoom | null }>`
    select counter.aid_room_counted(${companyId}, ${on}::date, ${asked.regulation}, ${asked.newEurCent ?? 0}::bigint,
      ${asked.withoutGrantId ?? null}::bigint) as room`.execute(tx)
  return rows[0]?.room ?? undefined
}

/** The companies that are one undertaking with a company on a day, itself included. */
export async function listUndertaking(tx: Tx, companyId: number, on: string): Promise<readonly number[]> {
  const { rows } = await sql<{ members: readonly number[] }>`
    select counter.undertaking_of(${companyId}, ${on}::date) as members`.execute(tx)
  return rows[0]?.members.map(Number) ?? [companyId]
}

/** Nobody else grants aid to the same undertaking until this transaction ends. */
export async function lockAid(tx: Tx, companyId: number, on: string): Promise<void> {
  await sql`select counter.lock_aid(${companyId}, ${on}::date)`.execute(tx)
}
