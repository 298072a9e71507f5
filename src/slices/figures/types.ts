/** What is asked: a project, one municipality or the whole of it (null), and the days from and to, both included. */
export type Question = {
  readonly projectId: number
  readonly projectKey: string
  readonly municipalityCode: string | null
  readonly fromOn: string
  readonly toOn: string
}

export type Unit =
  | 'companies'
  | 'people'
  | 'localities'
  | 'jobs'
  | 'hours'
  | 'interventions'
  | 'kronor'
  | 'euro'

/** Why a candidate record is not in a figure, or (companies not counted) why it is there. */
export const reasons = [
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
  'activity_does_not_count',
  'other_size',
  'no_grant',
  'no_service',
  'no_jobs_created',
  'company_ended',
  'lasting_not_stated',
  'not_expected_to_last',
  'year_before_not_declared',
  'year_after_not_declared',
  'outside_period',
  'began_outside_period',
  'other_working_method',
  'no_individual_support',
  'did_not_ask',
  'not_newly_started',
  'support_did_not_matter',
  'older_answer',
  'did_not_take_part',
  'happened_outside_period',
  'company_counted_already',
  'entered_twice',
  'other_kind_of_locality',
  'not_declared',
  'other_gender',
  'not_leader',
  'born_in_sweden',
  'other_age',
  'no_such_training',
  'taken_outside_period',
  'not_coach_then',
  'counted_once',
  'not_told',
  'mistake_or_duplicate',
  'company_counted_once',
  'removed',
  'other_project',
  'not_booked',
  'booked_outside_period',
  'not_eligible',
  'other_cost_type',
  'received_outside_period',
  'claim_withdrawn',
  'claim_not_sent',
  'claim_not_decided',
  'claim_outside_period',
  'passed_on',
  'key_not_agreed',
  'not_settled',
  'paid_by_others',
  'alone_not_stated',
  'revoked',
  'corrected',
  'granted_outside_period',
  'not_in_register',
  'not_entered',
] as const
export type Reason = (typeof reasons)[number]

/** One candidate record of a figure. The figure's value is the sum of the included amounts. */
export type Evidence = {
  /** What the record is, such as 'company:12'; for personal characteristics a pseudonym. */
  readonly record: string
  readonly label: string
  readonly amount: number
  readonly included: boolean
  readonly reason: Reason | null
}

/** Why a count of persons is not shown. */
export type Withheld = 'too_few' | 'period_not_offered'

export type Figure = {
  readonly key: string
  readonly unit: Unit
  readonly ruleVersion: string
  /** Null when withheld. */
  readonly value: number | null
  readonly withheld: Withheld | null
  readonly evidence: readonly Evidence[]
}
