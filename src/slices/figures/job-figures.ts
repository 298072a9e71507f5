/**
 * Jobs by the company's newest answer that holds; only where the support mattered and the company is counted. `more` are further reasons to
 * leave an answer out, as cases over the answer s and the company t.
 */
const jobs = (column: 'jobs_kept' | 'jobs_created', more = '') => `
  select a.of_code, 'survey_answer:' || a.answer_id, c.name, a.${column}, a.reason is null, a.reason
  from (
    select s.*, case
      when s.asked_from_on < q.from_on or s.asked_to_on > q.to_on then 'outside_period'
      when t.company_id is null then 'did_not_take_part'
      when t.not_counted is not null then t.not_counted
      when s.support_mattered = 'not_at_all' then 'support_did_not_matter'
      when row_number() over (partition by s.of_code, s.company_id, s.asked_from_on >= q.from_on and s.asked_to_on <= q.to_on order by s.answered_on desc, s.answer_id desc) > 1 then 'older_answer'
      ${more}
    end as reason
    from answer s
    join question q on q.of_code = s.of_code
    left join took_part t on t.company_id = s.company_id and t.of_code = s.of_code
  ) a join nimr.company c on c.id = a.company_id`

export const jobsKept = jobs('jobs_kept')
export const jobsCreated = jobs('jobs_created')

/**
 * CO08: jobs created, gross, attributed to the support and expected to last. Jobs kept are not in it; those of a company that has ended count
 * for nothing.
 */
export const employmentIncrease = jobs(
  'jobs_created',
  `when s.jobs_created = 0 then 'no_jobs_created'
      when exists (select from nimr.company g where g.id = s.company_id and g.ended_on <= q.to_on) then 'company_ended'
      when s.durable is null then 'lasting_not_stated'
      when not s.durable then 'not_expected_to_last'`,
)

const awu = (year: string) =>
  `(select y.awu from nimr.company_year y where y.company_id = t.company_id and y.year = ${year})`
const before = awu('extract(year from t.first_supported_on) - 1')
const after = awu('extract(year from t.last_supported_on) + 1')

/**
 * RCR01: annual work units of the first calendar year after the company's support less those of the year before it. Both years must have been
 * declared, and the company must have answered that the support mattered and that the jobs are expected to last.
 */
export const jobsCreatedYearAfter = {
  amount: `greatest(${after} - ${before}, 0)`,
  reason: `case
    when t.not_counted is not null then t.not_counted
    when ${before} is null then 'year_before_not_declared'
    when ${after} is null then 'year_after_not_declared'
    when ${after} <= ${before} then 'no_jobs_created'
    when not exists (select from answer s where s.of_code = t.of_code and s.company_id = t.company_id and s.durable) then 'lasting_not_stated'
    when not exists (select from answer s where s.of_code = t.of_code and s.company_id = t.company_id and s.durable and s.support_mattered <> 'not_at_all') then 'support_did_not_matter'
  end`,
}
