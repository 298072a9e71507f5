/**
 * Milestones as figures, over the part `milestone`: only those within the period, of counted companies, for which the support mattered. Where it is about
 * companies each counts once, by its first milestone of the kind; sums of kronor and of full-time jobs take every milestone. The same one, entered for two
 * companies that later merged, is told once.
 */
const milestones = (kinds: string, amount: string, each: 'company' | 'milestone') => `
  select x.of_code, 'milestone:' || x.milestone_id, x.label, ${amount}, x.why is null, x.why
  from (
    select m.*, coalesce(m.reason, ${
      each === 'company'
        ? `case when row_number() over (partition by m.of_code, m.company_id, m.reason is null order by m.happened_on, m.milestone_id) > 1 then 'company_counted_already' end`
        : 'null'
    }) as why
    from (
      select s.*, c.name || case when s.company_id <> s.recorded_company_id then ' (' || r.name || ')' else '' end || ', ' || s.happened_on as label,
        case
          when s.happened_on not between q.from_on and q.to_on then 'happened_outside_period'
          when t.company_id is null then 'did_not_take_part'
          when t.not_counted is not null then t.not_counted
          when s.support_mattered = 'not_at_all' then 'support_did_not_matter'
          when s.is_repeated then 'entered_twice'
        end as reason
      from milestone s join question q on q.of_code = s.of_code
      join nimr.company c on c.id = s.company_id
      join nimr.company r on r.id = s.recorded_company_id
      left join took_part t on t.company_id = s.company_id and t.of_code = s.of_code
      where s.kind in (${kinds})) m) x`

const once = (kinds: string) => milestones(kinds, '1', 'company')

/** Companies that applied for external finance. */
export const financeApplied = once(`'finance_applied'`)

/** Companies that obtained external finance. */
export const financeObtained = once(`'finance_obtained'`)

/** What they obtained, in kronor that add up to the öre. */
export const financeObtainedAmount = milestones(
  `'finance_obtained'`,
  'round(x.amount_ore / 100.0, 2)',
  'milestone',
)

/** Companies whose change of owner was completed. */
export const ownershipChange = once(`'ownership_change'`)

/** Companies that reached a new market or opened a web shop. */
export const newMarket = once(`'new_market', 'web_shop'`)

/** New hires in full-time equivalents. */
export const newHire = milestones(`'new_hire'`, 'x.fte', 'milestone')

/** Companies that got a certificate. */
export const certificate = once(`'certificate'`)
