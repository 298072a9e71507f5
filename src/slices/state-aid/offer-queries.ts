import { createHash } from 'node:crypto'
import { day } from '../../kit/day.ts'
import { ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import {
  type Estimate,
  type EstimatePart,
  findFirstDay,
  listEstimateParts,
  listEstimates,
} from './estimate-queries.ts'
import { euroAt } from './euro-amount-rules.ts'
import { type Grant, listGrants } from './grant-queries.ts'
import { findRate, type StoredRate } from './rate-queries.ts'
import { type AidRoom, listAidRooms } from './room-queries.ts'

/** A company of an estimate with whether its part fits, or the grant that it has. */
export type OfferRow = EstimatePart & {
  readonly room: AidRoom | undefined
  /** Null while the month has no rate. */
  readonly amountEurCent: number | null
  readonly grant: Grant | undefined
  readonly sectorAsked: boolean
}

/** The standing estimate of an intervention, with each company's room on a day. */
export type AidOffer = {
  readonly estimate: Estimate | undefined
  readonly earlier: readonly Estimate[]
  readonly rows: readonly OfferRow[]
  readonly rate: StoredRate | undefined
  readonly beginsOn: string | null
  /** Of all that is decided on, as it was shown. */
  readonly digest: string
}

export async function findAidOffer(tx: Tx, interventionId: number, on: string): Promise<AidOffer> {
  const [standing, ...rest] = await listEstimates(tx, interventionId)
  const rate = await findRate(tx, on)
  const parts = standing ? await listEstimateParts(tx, standing.id) : []
  const grants = await listGrants(tx, { interventionId, onlyStanding: true })
  const asked = await profilesOf(tx, parts)
  const rows: OfferRow[] = []
  for (const part of parts) {
    const amountEurCent = rate ? euroAt(ore(part.amountOre), day(on), rate.sekPerEur) : null
    const rooms = await listAidRooms(tx, [part.companyId], on, amountEurCent ?? 0)
    rows.push({
      ...part,
      amountEurCent,
      room: rooms.get(part.companyId),
      grant: grants.find(({ companyId }) => companyId === part.companyId),
      sectorAsked: asked.has(part.companyId),
    })
  }
  return {
    estimate: standing,
    earlier: rest,
    rows,
    rate,
    beginsOn: await findFirstDay(tx, interventionId),
    digest: digestOf(standing, rows, rate),
  }
}

async function profilesOf(tx: Tx, parts: readonly EstimatePart[]): Promise<ReadonlySet<number>> {
  if (parts.length === 0) return new Set()
  const rows = await tx
    .selectFrom('aidProfile')
    .select('companyId')
    .where(
      'companyId',
      'in',
      parts.map(({ companyId }) => companyId),
    )
    .execute()
  return new Set(rows.map(({ companyId }) => companyId))
}

function digestOf(
  estimate: Estimate | undefined,
  rows: readonly OfferRow[],
  rate: StoredRate | undefined,
): string {
  const shown = rows.map(({ companyId, amountOre, room, grant }) => [
    companyId,
    amountOre,
    room?.roomEurCent ?? null,
    grant?.id ?? null,
  ])
  return createHash('sha256')
    .update(JSON.stringify([estimate?.id ?? null, rate?.sekPerEur ?? null, shown]))
    .digest('hex')
}
