import { day } from '../../kit/day.ts'
import { eurCent } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type Declaration, listDeclarationAid } from './declaration-queries.ts'
import { type DeclaredRoom, decideDeclaredRoom } from './declaration-rules.ts'
import { listAidRooms } from './room-queries.ts'

/** Whether the planned support fits on a day, over all grantors and with what the company declared; undefined for who is not told. */
export async function findDeclarationRoom(
  tx: Tx,
  declaration: Declaration,
  today: string,
): Promise<DeclaredRoom | undefined> {
  const { id, companyId, regulation, plannedEurCent, content, takenOverAt } = declaration
  const rooms = await listAidRooms(tx, [companyId], today)
  const room = rooms.get(companyId)
  if (!room) return undefined
  // What was entered is in the room already.
  const aid = takenOverAt ? [] : await listDeclarationAid(tx, id)
  return decideDeclaredRoom({
    on: day(today),
    regulation,
    plannedEurCent: eurCent(plannedEurCent),
    roomEurCent: eurCent(room.roomEurCent),
    declared: aid.map((row) => ({
      on: day(row.grantedOn),
      amountEurCent: eurCent(row.amountEurCent),
      regulation: row.regulation,
    })),
    fiscalYearEnd: content?.fiscalYearEnd ?? '12-31',
    isRoadFreight: content?.isRoadFreight ?? false,
  })
}
