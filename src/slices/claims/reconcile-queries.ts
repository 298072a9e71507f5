import { sql } from 'kysely'
import type { Ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { AccountFacts, PaymentFacts, SupportFacts } from './reconcile-rules.ts'

/** The books and claims of the partners that the actor reads, the beneficiary first. */
export async function listAccountFacts(tx: Tx, projectId: number): Promise<readonly AccountFacts[]> {
  const { rows } = await sql<AccountFacts>`
    with stands as (select id, state in ('approved', 'partly_approved', 'recovered') as is_decided from nimr.payment_claim where project_id = ${projectId} and state <> 'withdrawn'),
    own as (select a.* from nimr.project_account a where a.project_id = ${projectId} and (nimr.actor_is_operator() or a.id = any ((select nimr.readable_accounts())::bigint[]))),
    book as (
      select c.account_id, sum(nimr.claimable_ore(c)) as costs,
        sum(nimr.claimable_ore(c)) filter (where c.booked_on is not null or t.kind in ('flat_rate', 'in_kind')) as booked
      from nimr.cost c join nimr.cost_type t on t.code = c.cost_type_code where c.account_id in (select id from own) and c.removed_at is null group by 1),
    earned as (select i.account_id, sum(i.amount_ore) as income from nimr.project_income i where i.account_id in (select id from own) and i.removed_at is null group by 1),
    claimed as (
      select k.account_id, sum(nimr.claimable_ore(c)) as costs, sum(k.asked_ore) as asked, sum(k.asked_ore) filter (where s.is_decided) as decided
      from nimr.payment_claim_cost k join stands s on s.id = k.claim_id join nimr.cost c on c.id = k.cost_id where c.removed_at is null group by 1),
    deducted as (
      select k.account_id, sum(k.amount_ore) as income, sum(k.amount_ore) filter (where s.is_decided) as decided
      from nimr.payment_claim_income k join stands s on s.id = k.claim_id group by 1),
    gone as (
      select u.account_id, sum(u.amount_ore) filter (where e.act = 'partly_approved') as cut, sum(u.amount_ore) filter (where e.act = 'recovered') as recovered
      from nimr.payment_claim_cut u join nimr.payment_claim_event e on e.id = u.event_id join stands s on s.id = e.claim_id group by 1)
    select own.id as account_id, coalesce(m.name, o.name) as name, coalesce(book.costs, 0)::bigint as costs_ore, coalesce(book.booked, 0)::bigint as booked_ore,
      coalesce(earned.income, 0)::bigint as income_ore, coalesce(claimed.costs, 0)::bigint as claimed_costs_ore, coalesce(claimed.asked, 0)::bigint as asked_ore,
      coalesce(deducted.income, 0)::bigint as claimed_income_ore, (coalesce(claimed.decided, 0) - coalesce(deducted.decided, 0))::bigint as decided_ore,
      coalesce(gone.cut, 0)::bigint as cut_ore, coalesce(gone.recovered, 0)::bigint as recovered_ore
    from own left join nimr.municipality m on m.code = own.municipality_code left join nimr.organisation o on o.id = own.organisation_id
    left join book on book.account_id = own.id left join earned on earned.account_id = own.id left join claimed on claimed.account_id = own.id
    left join deducted on deducted.account_id = own.id left join gone on gone.account_id = own.id
    order by own.is_beneficiary desc, coalesce(m.name, o.name) collate nimr.swedish`.execute(tx)
  return rows
}

/** What financiers were asked for, approved, and what stands of it, over signed claims; for the partners that the actor reads. */
export async function listSupportFacts(tx: Tx, projectId: number): Promise<readonly SupportFacts[]> {
  const { rows } = await sql<SupportFacts>`
    with step as (
      select e.id, e.claim_id, e.act, row_number() over (partition by e.claim_id, e.act = 'signed' order by e.id desc) as nth_last
      from nimr.payment_claim_event e join nimr.payment_claim c on c.id = e.claim_id
      where c.project_id = ${projectId} and c.state in ('signed', 'submitted', 'supplement_asked', 'approved', 'partly_approved', 'recovered')
        and e.act in ('signed', 'approved', 'partly_approved', 'recovered'))
    select f.account_id, f.financier_id,
      coalesce(sum(f.amount_ore) filter (where s.act = 'signed' and s.nth_last = 1), 0)::bigint as asked_ore,
      coalesce(sum(f.amount_ore) filter (where s.act in ('approved', 'partly_approved')), 0)::bigint as approved_ore,
      coalesce(sum(f.amount_ore) filter (where s.act <> 'signed' and s.nth_last = 1), 0)::bigint as stands_ore
    from nimr.payment_claim_financing f join step s on s.id = f.event_id
    where f.financier_id is not null group by 1, 2 order by 1, 2`.execute(tx)
  return rows
}

export type Payment = PaymentFacts & {
  readonly id: number
  readonly accountName: string
  readonly fromName: string
  readonly claimNumber: number | null
  readonly claimId: number | null
  readonly receivedOn: string
  readonly note: string
  readonly removedReason: string | null
  readonly version: number
  readonly amountOre: Ore
}

/** Money that came to a project's partners and was passed on between them, newest first; removed ones too, with why. */
export async function listPayments(tx: Tx, projectId: number): Promise<readonly Payment[]> {
  const { rows } = await sql<Payment>`
    select p.id, p.account_id, p.financier_id, p.from_account_id, p.amount_ore, p.received_on, p.note, p.removed_reason, p.version, p.claim_id, c.number as claim_number,
      coalesce(m.name, o.name) as account_name, coalesce(f.name_of_fund, fo.name, fm.name, gm.name, go.name) as from_name
    from nimr.payment_received p join nimr.project_account a on a.id = p.account_id
    left join nimr.municipality m on m.code = a.municipality_code left join nimr.organisation o on o.id = a.organisation_id
    left join nimr.project_financier f on f.id = p.financier_id left join nimr.organisation fo on fo.id = f.organisation_id
    left join nimr.municipality fm on fm.code = f.municipality_code
    left join nimr.project_account g on g.id = p.from_account_id left join nimr.municipality gm on gm.code = g.municipality_code
    left join nimr.organisation go on go.id = g.organisation_id
    left join nimr.payment_claim c on c.id = p.claim_id
    where p.project_id = ${projectId} order by p.received_on desc, p.id desc`.execute(tx)
  return rows
}
