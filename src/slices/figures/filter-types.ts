import type { Reason } from './types.ts'

/** Which rows of an evidence list are looked at: all, those that are part of the figure, those that are not. */
export type Shown = 'alla' | 'raknas' | 'raknas-inte'

export const sizeClasses = ['micro', 'small', 'medium', 'large', 'unknown'] as const
export type SizeClass = (typeof sizeClasses)[number]

/** How a company was supported in the period. */
export const supportKinds = ['talk', 'group', 'individual'] as const
export type SupportKind = (typeof supportKinds)[number]

/** Where a company that took part stands towards the target group. */
export const targetGroupStatuses = [
  'counted',
  'counted_elsewhere',
  'counted_in_other_project',
  'seat_outside',
  'large_enterprise',
  'large_when_group_summed',
  'publicly_owned',
  'group_outside_target',
  'size_not_declared',
  'below_minimum_support',
] as const satisfies readonly Reason[]
export type TargetGroupStatus = (typeof targetGroupStatuses)[number]

/** What an evidence list can be filtered by. Companies and interventions only: there is no word here for a person. */
export type EvidenceFilter = {
  readonly focusArea?: string | undefined
  readonly status?: TargetGroupStatus | undefined
  readonly size?: SizeClass | undefined
  /** A locality's id: where the company has its seat. */
  readonly locality?: number | undefined
  readonly support?: SupportKind | undefined
}
export type FilterField = keyof EvidenceFilter
export const filterFields = [
  'focusArea',
  'status',
  'size',
  'locality',
  'support',
] as const satisfies readonly FilterField[]

/** What an evidence row is about, which decides by what it can be filtered. */
export type Subject = 'company' | 'survey_answer' | 'aid_grant' | 'locality' | 'intervention' | 'other'
