/**
 * The common indicators of the programmes as statements over took_part: why a company that took part is not in them.
 * What each means, and which are not offered, says decision 0052.
 */

const counted = (...left: readonly string[]) =>
  `case when t.not_counted is not null then t.not_counted ${left.join(' ')} end`

/** CO01 and RCO01: every enterprise supported, in any form, once. */
export const supported = 't.not_counted'

/** RCO01 in all: the sum of its size classes. */
export const supportedOfAnySize = counted(`when t.size_class is null then 'size_not_declared'`)

/** RCO01 by size at the start of support. */
export const ofSize = (size: 'micro' | 'small' | 'medium' | 'large') =>
  counted(
    `when t.size_class is null then 'size_not_declared' when t.size_class <> '${size}' then 'other_size'`,
  )

/** CO02 and RCO02: money paid out to the company itself, as aid granted in the project that stands. */
export const byGrant = counted(`when not t.had_grant then 'no_grant'`)

/** CO04 and RCO04: talks, occasions and interventions; services, also when their value is aid. */
export const nonFinancial = counted(`when not t.had_service then 'no_service'`)

/** CO05: did not exist three years before the project started. */
export const newBeforeProject = counted(
  `when t.started_on is null then 'not_declared' when t.started_on <= t.project_from_on - interval '3 years' then 'not_newly_started'`,
)

/** RCO05: at most three years old when its support began. */
export const newAtStart = counted(
  `when t.started_on is null then 'not_declared' when t.started_on < t.first_supported_on - interval '3 years' then 'not_newly_started'`,
)
