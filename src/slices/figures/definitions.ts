import * as milestones from './milestones.ts'
import * as money from './money.ts'
import * as programme from './programme.ts'
import { staffTrained } from './staff-training.ts'
import type { Unit } from './types.ts'
import { jointBy, taskForceCoaches } from './working-method.ts'

/**
 * A figure: what it is called and means stands in text.ts under its key; here is what it counts.
 * - records: one SQL statement over the shared parts of queries.ts (`countedParts`) that gives every candidate row
 *   (record, label, amount, included, reason).
 * - people: a personal characteristic, counted inside the database and shown as pseudonyms only.
 */
export type Definition = {
  readonly key: string
  readonly unit: Unit
  readonly ruleVersion: string
  /** The programme's own code, such as CO01. */
  readonly code?: string
  /** The programme period that the indicator belongs to; the report's own figures are of both. */
  readonly period?: '2014-2020' | '2021-2027'
} & ({ readonly kind: 'records'; readonly sql: string } | { readonly kind: 'people' })

const people = (key: string): Definition => ({
  key,
  kind: 'people',
  unit: 'people',
  ruleVersion: `${key}-v1`,
})

const records = (key: string, unit: Unit, sql: string): Definition => ({
  key,
  kind: 'records',
  unit,
  sql,
  ruleVersion: `${key}-v1`,
})

/** One row per company that took part, left out for the given reason. */
const companies = (reason: string, amount = '1') =>
  `select 'company:' || t.company_id, t.name, ${amount}, (${reason}) is null, ${reason} from took_part t`

const localities = (kind: 'town' | 'village') => `
  select 'locality:' || l.id, l.name, 1, bool_or(t.not_here is null) and l.kind = '${kind}',
    case when l.kind <> '${kind}' then 'other_kind_of_locality' when not bool_or(t.not_here is null) then min(t.not_here) end
  from took_part t join nimr.locality l on l.id = t.seat_locality_id
  where t.place <> 'outside' group by l.id`

/** Jobs by the company's newest answer that holds; only where the support mattered and the company is counted. */
const jobs = (column: 'jobs_kept' | 'jobs_created') => `
  select 'survey_answer:' || a.answer_id, c.name, a.${column}, a.reason is null, a.reason
  from (
    select s.*, case
      when s.asked_from_on < q.from_on or s.asked_to_on > q.to_on then 'outside_period'
      when t.company_id is null then 'did_not_take_part'
      when t.not_counted is not null then t.not_counted
      when s.support_mattered = 'not_at_all' then 'support_did_not_matter'
      when row_number() over (partition by s.company_id, s.asked_from_on >= q.from_on and s.asked_to_on <= q.to_on order by s.answered_on desc, s.answer_id desc) > 1 then 'older_answer'
    end as reason
    from answer s cross join question q left join took_part t on t.company_id = s.company_id
  ) a join nimr.company c on c.id = a.company_id`

const asked = (focusArea: string) =>
  records(
    `asked_for_${focusArea}`,
    'companies',
    companies(
      `case when t.not_here is not null then t.not_here when not exists (select from asked a where a.company_id = t.company_id and a.focus_area_code = '${focusArea}') then 'did_not_ask' end`,
    ),
  )

/** Companies that an office has recorded a need of; those of other offices by the municipality, never by name. */
const needed = (focusArea: string) =>
  records(
    `needs_${focusArea}`,
    'companies',
    `select d.record, coalesce(d.company_name, d.municipality_name), 1, d.reason is null, d.reason from demand d where d.focus_area_code = '${focusArea}'`,
  )

/** A common indicator of a programme, by its code: companies that took part, left out for the given reason. */
const indicator = (key: string, reason: string): Definition => ({
  ...records(key, 'companies', companies(reason)),
  ...(key.startsWith('r') ? { period: '2021-2027' } : { period: '2014-2020' }),
  code: key.split('_')[0]?.toUpperCase() ?? key,
})

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
  records('companies_supported', 'companies', companies('t.not_here')),
  records('companies_sme', 'companies', companies('t.not_counted')),
  records(
    'companies_not_counted',
    'companies',
    `select 'company:' || t.company_id, t.name, 1, t.not_here is null and t.not_counted is not null, coalesce(t.not_counted, 'counted') from took_part t`,
  ),
  records(
    'companies_individual_support',
    'companies',
    companies(
      `case when t.not_here is not null then t.not_here when not t.had_individual then 'no_individual_support' end`,
    ),
  ),
  records(
    'companies_newly_started',
    'companies',
    companies(
      `case when t.not_counted is not null then t.not_counted when t.started_on is null then 'not_declared' when t.started_on <= t.project_from_on - interval '3 years' then 'not_newly_started' end`,
    ),
  ),
  indicator('co01', programme.supported),
  indicator('co02', programme.byGrant),
  indicator('co04', programme.nonFinancial),
  indicator('co05', programme.newBeforeProject),
  indicator('rco01', programme.supported),
  indicator('rco01_micro', programme.ofSize('micro')),
  indicator('rco01_small', programme.ofSize('small')),
  indicator('rco01_medium', programme.ofSize('medium')),
  indicator('rco02', programme.byGrant),
  indicator('rco04', programme.nonFinancial),
  indicator('rco05', programme.newAtStart),
  people('people_reached'),
  people('people_women'),
  people('people_men'),
  people('entrepreneurs_born_abroad'),
  people('entrepreneurs_aged_18_30'),
  records('localities_town', 'localities', localities('town')),
  records('localities_villages', 'localities', localities('village')),
  records('jobs_kept', 'jobs', jobs('jobs_kept')),
  records('jobs_created', 'jobs', jobs('jobs_created')),
  records('milestone_finance_applied', 'companies', milestones.financeApplied),
  records('milestone_finance_obtained', 'companies', milestones.financeObtained),
  records('milestone_finance_obtained_amount', 'kronor', milestones.financeObtainedAmount),
  records('milestone_ownership_change', 'companies', milestones.ownershipChange),
  records('milestone_new_market', 'companies', milestones.newMarket),
  records('milestone_new_hire', 'jobs', milestones.newHire),
  records('milestone_certificate', 'companies', milestones.certificate),
  records('support_hours', 'hours', companies('t.not_here', 'round(t.minutes / 60.0, 2)')),
  records('interventions_task_force', 'interventions', jointBy('task_force')),
  records('interventions_resource_municipality', 'interventions', jointBy('resource_municipality')),
  records('task_force_coaches', 'people', taskForceCoaches),
  records('staff_trained_gender_equality', 'people', staffTrained('gender_equality')),
  records('staff_trained_sustainability', 'people', staffTrained('sustainability')),
  ...focusAreas.map(asked),
  ...focusAreas.map(needed),
  records('cost_eligible', 'kronor', money.costEligible),
  records('cost_staff', 'kronor', money.costStaff),
  records('cost_services', 'kronor', money.costServices),
  records('income_received', 'kronor', money.incomeReceived),
  records('claim_asked', 'kronor', money.claimAsked),
  records('claim_approved', 'kronor', money.claimApproved),
  records('payment_received', 'kronor', money.paymentReceived),
  records('joint_cost', 'kronor', money.jointCost),
  records('joint_share', 'kronor', money.jointShare),
  records('joint_alone', 'kronor', money.jointAlone),
  records('joint_saving', 'kronor', money.jointSaving),
  records('aid_sek', 'kronor', money.aidSek),
  records('aid_eur', 'euro', money.aidEur),
  records('aid_companies', 'companies', money.aidCompanies),
  records('aid_registered', 'kronor', money.aidRegistered),
]

const byKey = new Map(definitions.map((definition) => [definition.key, definition]))

/** The definition of a figure, or nothing when there is none by that name. */
export const findDefinition = (key: string): Definition | undefined => byKey.get(key)
