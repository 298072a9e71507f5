import { companies, type Definition, indicator, indicatorOf, people, records } from './definition.ts'
import { employmentIncrease, jobsCreated, jobsCreatedYearAfter, jobsKept } from './job-figures.ts'
import * as milestones from './milestones.ts'
import * as money from './money.ts'
import * as programme from './programme.ts'
import { staffTrained } from './staff-training.ts'
import { jointBy, taskForceCoaches } from './working-method.ts'

export type { Definition } from './definition.ts'

const localities = (kind: 'town' | 'village') => `
  select t.of_code, 'locality:' || l.id, l.name, 1, bool_or(t.not_here is null) and l.kind = '${kind}',
    case when l.kind <> '${kind}' then 'other_kind_of_locality' when not bool_or(t.not_here is null) then min(t.not_here) end
  from took_part t join nimr.locality l on l.id = t.seat_locality_id
  where t.place <> 'outside' group by t.of_code, l.id`

const asked = (focusArea: string) =>
  companies(`asked_for_${focusArea}`, {
    reason: `case when t.not_here is not null then t.not_here when '${focusArea}' <> all (t.focus_areas) then 'did_not_ask' end`,
    sumOf: 'companies',
  })

/** Companies that an office has recorded a need of; those of other offices by the municipality, never by name. */
const needed = (focusArea: string) =>
  records(
    `needs_${focusArea}`,
    'companies',
    'companies',
    `select d.of_code, d.record, coalesce(d.company_name, d.municipality_name), 1, d.reason is null, d.reason from demand d where d.focus_area_code = '${focusArea}'`,
  )

/** Focus areas in the order of the grant decisions. */
export const focusAreas = [
  'ownership_change',
  'larger_market',
  'skills_supply',
  'capital_supply',
  'innovation',
  'crisis_support',
  'sustainable_enterprise',
] as const

export const definitions: readonly Definition[] = [
  companies('companies_supported', { reason: 't.not_here', sumOf: 'companies' }),
  companies('companies_sme', { reason: 't.not_counted', sumOf: 'counted_companies' }),
  companies('companies_not_counted', {
    included: 't.not_here is null and t.not_counted is not null',
    reason: `coalesce(t.not_counted, 'counted')`,
    sumOf: 'companies',
  }),
  companies('companies_individual_support', {
    reason: `case when t.not_here is not null then t.not_here when not t.had_individual then 'no_individual_support' end`,
    sumOf: 'companies',
  }),
  companies('companies_newly_started', { reason: programme.newBeforeProject, sumOf: 'counted_companies' }),
  indicator('co01', programme.supported),
  indicator('co02', programme.byGrant),
  indicator('co04', programme.nonFinancial),
  indicator('co05', programme.newBeforeProject),
  indicatorOf('co08', 'jobs', employmentIncrease),
  indicator('rco01', programme.supportedOfAnySize),
  indicator('rco01_micro', programme.ofSize('micro')),
  indicator('rco01_small', programme.ofSize('small')),
  indicator('rco01_medium', programme.ofSize('medium')),
  indicator('rco01_large', programme.ofSize('large')),
  indicator('rco02', programme.byGrant),
  indicator('rco04', programme.nonFinancial),
  indicator('rco05', programme.newAtStart),
  indicator('rcr01', jobsCreatedYearAfter.reason, { amount: jobsCreatedYearAfter.amount, unit: 'jobs' }),
  people('people_reached'),
  people('people_women'),
  people('people_men'),
  people('entrepreneurs_born_abroad'),
  people('entrepreneurs_aged_18_30'),
  records('localities_town', 'localities', 'localities', localities('town')),
  records('localities_villages', 'localities', 'localities', localities('village')),
  records('jobs_kept', 'jobs', 'counted_companies', jobsKept),
  records('jobs_created', 'jobs', 'counted_companies', jobsCreated),
  records('milestone_finance_applied', 'companies', 'counted_companies', milestones.financeApplied),
  records('milestone_finance_obtained', 'companies', 'counted_companies', milestones.financeObtained),
  records(
    'milestone_finance_obtained_amount',
    'kronor',
    'counted_companies',
    milestones.financeObtainedAmount,
  ),
  records('milestone_ownership_change', 'companies', 'counted_companies', milestones.ownershipChange),
  records('milestone_new_market', 'companies', 'counted_companies', milestones.newMarket),
  records('milestone_new_hire', 'jobs', 'counted_companies', milestones.newHire),
  records('milestone_certificate', 'companies', 'counted_companies', milestones.certificate),
  companies('support_hours', {
    reason: 't.not_here',
    amount: 'round(t.minutes / 60.0, 2)',
    unit: 'hours',
    sumOf: 'companies',
  }),
  records('interventions_task_force', 'interventions', 'interventions', jointBy('task_force')),
  records(
    'interventions_resource_municipality',
    'interventions',
    'interventions',
    jointBy('resource_municipality'),
  ),
  records('task_force_coaches', 'people', 'people', taskForceCoaches),
  records('staff_trained_gender_equality', 'people', 'people', staffTrained('gender_equality')),
  records('staff_trained_sustainability', 'people', 'people', staffTrained('sustainability')),
  ...focusAreas.map(asked),
  ...focusAreas.map(needed),
  records('cost_eligible', 'kronor', 'books', money.costEligible),
  records('cost_staff', 'kronor', 'books', money.costStaff),
  records('cost_services', 'kronor', 'books', money.costServices),
  records('income_received', 'kronor', 'books', money.incomeReceived),
  records('claim_asked', 'kronor', 'books', money.claimAsked),
  records('claim_approved', 'kronor', 'books', money.claimApproved),
  records('payment_received', 'kronor', 'books', money.paymentReceived),
  records('joint_cost', 'kronor', 'interventions', money.jointCost),
  records('joint_share', 'kronor', 'shares', money.jointShare),
  records('joint_alone', 'kronor', 'shares', money.jointAlone),
  records('joint_saving', 'kronor', 'shares', money.jointSaving),
  records('aid_sek', 'kronor', 'books', money.aidSek),
  records('aid_eur', 'euro', 'books', money.aidEur),
  records('aid_companies', 'companies', 'books', money.aidCompanies),
  records('aid_registered', 'kronor', 'books', money.aidRegistered),
]

const byKey = new Map(definitions.map((definition) => [definition.key, definition]))

/** The definition of a figure, or nothing when there is none by that name. */
export const findDefinition = (key: string): Definition | undefined => byKey.get(key)
