import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Standing } from './declaration-rules.ts'
import type { DeclarationContent, Signature } from './declaration-types.ts'
import { holdsOn } from './holding-rules.ts'
import type { Ownership } from './ownership-queries.ts'

export type DeclarationRequest = {
  readonly id: number
  readonly email: string
  readonly askedAt: Date
  readonly askedBy: string | null
  readonly withdrawnAt: Date | null
  readonly version: number
}

export async function listDeclarationRequests(
  tx: Tx,
  companyId: number,
): Promise<readonly DeclarationRequest[]> {
  return tx
    .selectFrom('smeDeclarationRequest as r')
    .leftJoin('staff as s', 's.id', 'r.staffId')
    .select(['r.id', 'r.email', 'r.askedAt', 's.name as askedBy', 'r.withdrawnAt', 'r.version'])
    .where('r.companyId', '=', companyId)
    .orderBy('r.id', 'desc')
    .execute()
}

export type Declaration = Signature & {
  readonly id: number
  readonly requestId: number
  readonly nth: number
  readonly content: DeclarationContent
  readonly sentAt: Date
  readonly outcome: 'taken_over' | 'rejected' | 'replaced' | null
  readonly reason: string | null
  readonly settledAt: Date | null
  readonly settledBy: string | null
}

/** What a company has declared, newest first. */
export async function listDeclarations(tx: Tx, companyId: number): Promise<readonly Declaration[]> {
  const rows = await tx
    .selectFrom('smeDeclaration as d')
    .leftJoin('staff as s', 's.id', 'd.settledByStaffId')
    .select([
      'd.id',
      'd.requestId',
      'd.nth',
      'd.content',
      'd.signerName',
      'd.signerCapacity',
      'd.signedPlace',
    ])
    .select(['d.signedOn', 'd.sentAt', 'd.outcome', 'd.reason', 'd.settledAt', 's.name as settledBy'])
    .where('d.companyId', '=', companyId)
    .orderBy('d.id', 'desc')
    .execute()
  return rows as unknown as readonly Declaration[]
}

export type WaitingDeclaration = {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly sentAt: Date
}

/** Declarations that the viewer's offices have not settled, the oldest first. */
export async function listWaitingDeclarations(tx: Tx): Promise<readonly WaitingDeclaration[]> {
  return tx
    .selectFrom('smeDeclaration as d')
    .innerJoin('company as c', 'c.id', 'd.companyId')
    .select(['d.id', 'd.companyId', 'c.name as companyName', 'd.sentAt'])
    .where('d.outcome', 'is', null)
    .orderBy('d.id')
    .limit(20)
    .execute()
}

/** What the holder of the link reads: who asks, and what was last sent. */
export type AskedDeclaration = {
  readonly companyName: string
  readonly orgNumber: string | null
  readonly municipalityName: string
  readonly coachName: string
  readonly coachEmail: string
  readonly lastContent: DeclarationContent | null
  readonly lastSentAt: Date | null
  readonly lastSigner: string | null
  readonly lastCapacity: string | null
  readonly lastPlace: string | null
  readonly lastOutcome: Declaration['outcome']
  readonly lastReason: string | null
}

export async function readAskedDeclaration(tx: Tx): Promise<AskedDeclaration | undefined> {
  const { rows } = await sql<AskedDeclaration>`select * from counter.asked_declaration()`.execute(tx)
  return rows[0]
}

/** The holdings of a company that hold on a day, as a declaration is compared with them. */
export function standingOn({ nodeId, holdings, holders }: Ownership, on: string): readonly Standing[] {
  return holdings
    .filter((holding) => (holding.ownerId === nodeId || holding.ownedId === nodeId) && holdsOn(holding, on))
    .map(({ id, ownerId, ownedId, capitalBp, votesBp, fromOn, endedOn }) => {
      const side = ownedId === nodeId ? ('owners' as const) : ('owned' as const)
      const other = holders.find((one) => one.id === (side === 'owners' ? ownerId : ownedId))
      return {
        id,
        side,
        capitalBp,
        votesBp,
        fromOn,
        endedOn,
        otherName: other?.name ?? null,
        otherNumber: other?.orgNumber ?? null,
      }
    })
}
