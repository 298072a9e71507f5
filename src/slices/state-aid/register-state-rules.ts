import { addDays, type Day } from '../../kit/day.ts'
import type { RegisterState } from './register-types.ts'

/** Days before the last one when a row is said to be due soon. */
const soonDays = 7

/**
 * Whether a row is late, due within a week, waiting, or entered.
 *
 * @source Regulation (EU) 2023/2831 art. 6(2); the week is the house's own; checked 2026-11-29
 */
export function registerState(
  row: { readonly dueOn: string; readonly enteredOn: string | null },
  today: Day,
): RegisterState {
  if (row.enteredOn !== null) return 'entered'
  if (row.dueOn < today) return 'overdue'
  return row.dueOn <= addDays(today, soonDays) ? 'due_soon' : 'waiting'
}
