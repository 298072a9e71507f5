/** Money as figures: kronor and euro that add up to the öre and the cent, over the parts of money-parts.ts. */

const kronor = (ore: string) => `round(${ore} / 100.0, 2)`

const costs = (leftOut = 'null::text') => `
  select x.of_code, 'cost:' || x.id, x.label, ${kronor('x.amount_ore')}, x.why is null, x.why
  from (select b.*, coalesce(b.reason, ${leftOut}) as why from booked b) x`

/** Every cost in the books of what is asked, with what of it is eligible. */
export const costEligible = costs()

/** The eligible cost of staff. */
export const costStaff = costs(`case when b.kind <> 'staff' then 'other_cost_type' end`)

/** The eligible cost of what was bought from experts and suppliers. */
export const costServices = costs(
  `case when b.cost_type_code <> 'external_services' then 'other_cost_type' end`,
)

/** What the project earned: participant fees and other income. */
export const incomeReceived = `
  select x.of_code, 'income:' || x.id, x.label, ${kronor('x.amount_ore')}, x.why is null, x.why
  from (
    select q.of_code, i.id, i.amount_ore, concat_ws(', ', t.title, i.payer_name, i.received_on, a.holder) as label,
      case
        when a.is_other then 'other_project'
        when i.removed_at is not null then 'removed'
        when i.received_on not between q.from_on and q.to_on then 'received_outside_period'
      end as why
    from question q join account a on a.of_code = q.of_code
    join nimr.project_income i on i.account_id = a.id
    left join nimr.intervention t on t.id = i.intervention_id) x`

const claims = (amount: string, reached: string, notReached: string) => `
  select x.of_code, 'claim:' || x.id || '#' || x.account_id, x.label, ${kronor('x.amount_ore')}, x.why is null, x.why
  from (
    select q.of_code, c.id, c.account_id, ${amount} as amount_ore, c.number || ' (' || c.from_on || '–' || c.to_on || '), ' || c.holder as label,
      case
        when c.is_other then 'other_project'
        when c.state = 'withdrawn' then 'claim_withdrawn'
        when c.state not in (${reached}) then '${notReached}'
        when c.from_on < q.from_on or c.to_on > q.to_on then 'claim_outside_period'
      end as why
    from question q join claimed c on c.of_code = q.of_code) x`

/** What was asked of the financiers in claims that have been sent in: costs less income. */
export const claimAsked = claims(
  'c.asked_ore',
  `'submitted', 'supplement_asked', 'approved', 'partly_approved', 'recovered'`,
  'claim_not_sent',
)

/** What stands of it after the financier's decision. */
export const claimApproved = claims(
  'c.standing_ore',
  `'approved', 'partly_approved', 'recovered'`,
  'claim_not_decided',
)

/** Money that came from financiers; of a municipality also what the beneficiary passed on to it. */
export const paymentReceived = `
  select x.of_code, 'claim_payment:' || coalesce(x.claim_id::text, '') || '#' || x.id, x.label, ${kronor('x.amount_ore')}, x.why is null, x.why
  from (
    select q.of_code, r.id, r.claim_id, r.amount_ore,
      concat_ws(', ', coalesce(f.name_of_fund, o.name, m.name, fo.name, fm.name), r.received_on, a.holder) as label,
      case
        when a.is_other then 'other_project'
        when r.removed_at is not null then 'removed'
        when q.municipality_code is null and r.from_account_id is not null then 'passed_on'
        when r.received_on not between q.from_on and q.to_on then 'received_outside_period'
      end as why
    from question q join account a on a.of_code = q.of_code
    join nimr.payment_received r on r.account_id = a.id
    left join nimr.project_financier f on f.id = r.financier_id
    left join nimr.organisation o on o.id = f.organisation_id
    left join nimr.municipality m on m.code = f.municipality_code
    left join nimr.project_account p on p.id = r.from_account_id
    left join nimr.organisation fo on fo.id = p.organisation_id
    left join nimr.municipality fm on fm.code = p.municipality_code) x`

/** What joint interventions cost in all, each once. */
export const jointCost = `
  select j.of_code, 'cost_key:' || j.id, j.title, ${kronor('coalesce(max(j.cost_ore), 0)')}, max(j.reason) is null, max(j.reason)
  from joint j group by j.of_code, j.id, j.title`

const shares = (amount: string, leftOut: string) => `
  select x.of_code, 'cost_key:' || x.id || coalesce('#' || x.municipality_code, ''), x.title || ', ' || x.payer, ${kronor(`coalesce(${amount}, 0)`)}, x.why is null, x.why
  from (select j.*, coalesce(j.reason, j.not_share${leftOut}) as why from joint j) x`

const aloneSaid = `, case when j.alone_ore is null then 'alone_not_stated' end`

/** The municipality's own share, or that of all the project's municipalities. */
export const jointShare = shares('x.share_ore', '')
/** What the same would have cost each alone. */
export const jointAlone = shares('x.alone_ore', aloneSaid)
/** Alone less together, where alone has been stated. */
export const jointSaving = shares('x.alone_ore - x.share_ore', aloneSaid)

const grants = (amount: string, leftOut = 'null::text') => `
  select x.of_code, 'aid_grant:' || x.id, x.label, ${amount}, x.why is null, x.why
  from (select g.*, coalesce(g.reason, ${leftOut}) as why from granted g) x`

export const aidSek = grants(kronor('x.amount_ore'))
export const aidEur = grants('round(x.amount_eur_cent / 100.0, 2)')
/** Each company with aid that stands, once. */
export const aidCompanies = `
  select g.of_code, 'company_aid:' || g.company_id, g.name, 1, bool_or(g.reason is null), case when not bool_or(g.reason is null) then max(g.reason) end
  from granted g group by g.of_code, g.company_id, g.name`
/** Aid that stands in the central register. */
export const aidRegistered = grants(
  kronor('x.amount_ore'),
  `case when g.register_row_id is null then 'not_in_register' when g.entered_on is null then 'not_entered' end`,
)
