/** Why a record differs between two editions, as far as the records tell. */
export const causeKinds = [
  'merged',
  'split',
  'event_undone',
  'answer_corrected',
  'answer_added',
  'milestone_corrected',
  'milestone_withdrawn',
  'talk_late',
  'talk_added',
  'talk_removed',
  'talk_changed',
  'attendance_changed',
  'hours_changed',
  'size_assessed',
  'target_assessed',
  'numbers_declared',
  'workplace_changed',
  'seat_changed',
  'ended',
  'company_changed',
  'aid_changed',
  'need_changed',
  'recorded',
  'changed',
  'removed',
] as const
export type CauseKind = (typeof causeKinds)[number]

export type Cause = {
  readonly kind: CauseKind
  /** The day it was recorded, or took effect. */
  readonly on: string
  /** The reason that was given, or the other company. */
  readonly words: string | null
}

/** A row of history that touches a record. */
export type Trace = {
  readonly table: string
  readonly act: 'insert' | 'update' | 'delete'
  /** The day in Sweden. */
  readonly on: string
  /** The record's own row, not one that belongs to it. */
  readonly own: boolean
  readonly columns: readonly string[]
  /** The day that what was recorded is about, where it has one. */
  readonly about: string | null
}

const byTable: { readonly [table: string]: CauseKind } = {
  attendance: 'attendance_changed',
  support_entry: 'hours_changed',
  size_assessment: 'size_assessed',
  target_group_assessment: 'target_assessed',
  company_year: 'numbers_declared',
  company_sme_declaration: 'numbers_declared',
  workplace: 'workplace_changed',
  aid_grant: 'aid_changed',
  need: 'need_changed',
}

/**
 * What a trace of the history tells in words of its own; nothing for what cannot have moved a figure.
 *
 * @param frozenOn the day of the edition before: what is about a day before it was entered late
 */
export function causeOf(trace: Trace, frozenOn: string): Cause | null {
  const kind = kindOf(trace, frozenOn)
  return kind && { kind, on: trace.on, words: null }
}

function kindOf({ table, act, own, columns, about }: Trace, frozenOn: string): CauseKind | null {
  if (table === 'talk') {
    if (act === 'delete') return 'talk_removed'
    if (act === 'update') return 'talk_changed'
    return about !== null && about <= frozenOn ? 'talk_late' : 'talk_added'
  }
  if (table === 'company' && own) {
    if (act === 'insert') return 'recorded'
    if (columns.includes('seat_municipality_code')) return 'seat_changed'
    return columns.includes('ended_on') ? 'ended' : 'company_changed'
  }
  // Told from their own rows, with the reason that was given.
  if (table === 'survey_answer' || table === 'milestone' || table === 'company_event') return null
  const known = byTable[table]
  if (known) return known
  if (!own) return null
  return act === 'insert' ? 'recorded' : act === 'delete' ? 'removed' : 'changed'
}

/**
 * Whether a cause can have moved a record of a figure: an answer moves itself, and of figures that count companies only that of jobs one year after.
 *
 * @param figure the figure's key
 */
export const canMove = ({ kind }: Cause, record: string, figure: string): boolean =>
  !kind.startsWith('answer_') || record.startsWith('survey_answer:') || figure === 'rcr01'

/** Each cause once, the earliest first. */
export function distinctCauses(causes: readonly Cause[]): readonly Cause[] {
  const seen = new Map(causes.map((cause) => [`${cause.kind} ${cause.on} ${cause.words ?? ''}`, cause]))
  return [...seen.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.kind < b.kind ? -1 : 1))
}
