import type { Tx } from '../../platform/db/index.ts'

export type Reservation = {
  readonly interventionId: number
  readonly title: string
  readonly monthOn: string
  readonly minutes: number
}

/** What task forces have reserved of somebody's time from a month on, by month. */
export async function listReservations(
  tx: Tx,
  staffId: number,
  fromMonthOn: string,
): Promise<readonly Reservation[]> {
  const rows = await tx
    .selectFrom('taskForceMember as m')
    .innerJoin('intervention as i', 'i.id', 'm.interventionId')
    .select(['i.id as interventionId', 'i.title', 'm.monthOn', 'm.estimatedMinutes as minutes'])
    .where('m.staffId', '=', staffId)
    .where('m.leftOn', 'is', null)
    .where('m.monthOn', '>=', fromMonthOn)
    .orderBy('m.monthOn')
    .orderBy('i.id')
    .execute()
  return rows.flatMap(({ monthOn, minutes, ...row }) =>
    monthOn === null || minutes === null ? [] : [{ ...row, monthOn, minutes }],
  )
}

/** Minutes that task forces have reserved of a month, by the staff's id. */
export async function sumReserved(tx: Tx, monthOn: string): Promise<ReadonlyMap<number, number>> {
  const rows = await tx
    .selectFrom('taskForceMember')
    .select((eb) => ['staffId', eb.fn.sum<number>('estimatedMinutes').as('minutes')])
    .where('leftOn', 'is', null)
    .where('monthOn', '=', monthOn)
    .groupBy('staffId')
    .execute()
  return new Map(rows.map(({ staffId, minutes }) => [staffId, Number(minutes)]))
}
