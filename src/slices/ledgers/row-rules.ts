import type { LedgerRow, RowReason, RowUse } from './types.ts'

export type Days = { readonly fromOn: string; readonly toOn: string }

/**
 * What is strange about a row by itself; what others it stands beside say is told later, by the database.
 *
 * @param periods when costs may arise, be booked and be paid by the decision; none known is no reason
 * @param today the day it is in Sweden, YYYY-MM-DD
 */
export function reasonsOf(
  row: Pick<LedgerRow, 'amountOre' | 'bookedOn' | 'text' | 'reasons'>,
  use: RowUse,
  periods: readonly Days[],
  today: string,
): readonly RowReason[] {
  const reasons = new Set<RowReason>(row.reasons)
  const { bookedOn } = row
  if (use === 'unmapped') reasons.add('no_mapping')
  if (use === 'cost' && row.amountOre < 0) reasons.add('negative')
  if (row.text === '') reasons.add('text_empty')
  if (bookedOn === null) reasons.add('day_missing')
  else {
    if (bookedOn > today) reasons.add('future')
    const isIn = periods.some(({ fromOn, toOn }) => fromOn <= bookedOn && bookedOn <= toOn)
    if (periods.length > 0 && !isIn) reasons.add('outside_period')
  }
  return [...reasons]
}
