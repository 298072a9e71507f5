import { sql } from 'kysely'
import type { Tx } from '../platform/db/index.ts'
import { loadFinancingInput, partsAfterCuts } from '../slices/claims/financing-queries.ts'
import { computeFinancing } from '../slices/claims/financing-rules.ts'
import { listParts, type Part } from '../slices/claims/part-queries.ts'
import type { ClaimAct, ClaimState } from '../slices/claims/types.ts'

/** How far a claim of the example has come, and what its cost number so and so was cut by. */
type Plan = {
  readonly fromOn: string
  readonly toOn: string
  readonly costIds: readonly number[]
  readonly until: ClaimState
  readonly cut?: { readonly share: number; readonly reason: string; readonly words: string }
}

const periods = [
  ['2018-09-01', '2018-12-31'],
  ['2019-01-01', '2019-06-30'],
  ['2019-07-01', '2019-12-31'],
  ['2020-01-01', '2020-06-30'],
  ['2020-07-01', '2020-12-31'],
  ['2021-01-01', '2021-06-30'],
  ['2021-07-01', '2021-12-31'],
  ['2022-01-01', '2022-03-31'],
] as const

/** The newest claim, the one before it, and the one before that; all older ones are approved and paid. */
const newest: readonly Pick<Plan, 'until' | 'cut'>[] = [
  { until: 'certifying' },
  { until: 'supplement_asked' },
  {
    until: 'partly_approved',
    cut: {
      share: 4,
      reason: 'Underlaget visar inte hur hela kostnaden hör till projektet',
      words: 'En fjärdedel av en kostnad godtas inte, eftersom den också gällde annat än projektet.',
    },
  },
]

/**
 * Leaves NiMR's payment claims over the costs that the example has, each as far as it has come: most are approved and paid, one is cut, one waits for a
 * supplement, one for its certificates. A period without costs has no claim. Gives how many.
 */
export async function leaveExampleClaims(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: number; economist: number }>`
    select p.id, (select min(r.staff_id) from nimr.staff_role r where r.role = 'project_economist' and r.project_id = p.id) as economist
    from nimr.project p where p.key = 'nimr'`.execute(tx)
  const [project] = rows
  if (!project) return 0
  const found = []
  for (const [fromOn, toOn] of periods) {
    const costIds = await listCostsOf(tx, project.id, fromOn, toOn)
    if (costIds.length > 0) found.push({ fromOn, toOn, costIds })
  }
  for (const [at, period] of found.entries()) {
    const plan = newest[found.length - 1 - at] ?? { until: 'approved' as const }
    await leaveClaim(tx, project, { ...period, ...plan }, at + 1)
  }
  return found.length
}

async function listCostsOf(tx: Tx, projectId: number, fromOn: string, toOn: string) {
  const { rows } = await sql<{ id: number }>`
    select c.id from nimr.cost c join nimr.project_account a on a.id = c.account_id
    where a.project_id = ${projectId} and c.removed_at is null and nimr.claimable_ore(c) <> 0
      and greatest(coalesce(c.paid_on, c.booked_on), c.booked_on) between ${fromOn} and ${toOn}`.execute(tx)
  return rows.map(({ id }) => id)
}

async function leaveClaim(
  tx: Tx,
  project: { readonly id: number; readonly economist: number },
  plan: Plan,
  number: number,
): Promise<void> {
  const ids = plan.costIds
  const made = await sql<{ id: number }>`
    insert into nimr.payment_claim (project_id, number, from_on, to_on) values (${project.id}, ${number}, ${plan.fromOn}, ${plan.toOn}) returning id`.execute(
    tx,
  )
  const id = made.rows[0]?.id ?? 0
  const step = stepper(tx, id, project.economist, plan.toOn)
  await step('started', 'none', 'draft', 10)
  await sql`insert into nimr.payment_claim_cost (claim_id, account_id, cost_id, asked_ore)
    select ${id}, c.account_id, c.id, nimr.claimable_ore(c) from nimr.cost c where c.id = any (${[...ids]}::bigint[])`.execute(
    tx,
  )
  await sql`insert into nimr.payment_claim_income (claim_id, account_id, income_id, amount_ore)
    select ${id}, i.account_id, i.id, i.amount_ore from nimr.project_income i join nimr.project_account a on a.id = i.account_id
    where a.project_id = ${project.id} and i.removed_at is null and i.received_on <= ${plan.toOn}
      and not exists (select from nimr.payment_claim_income k where k.income_id = i.id)`.execute(tx)
  await step('sent_to_partners', 'draft', 'certifying', 14)
  const parts = await listParts(tx, id)
  // Malå has still to certify the newest one: there is something to do on Idag.
  for (const part of plan.until === 'certifying' ? parts.filter(({ name }) => name !== 'Malå') : parts)
    await certify(tx, id, part, plan.toOn)
  if (plan.until === 'certifying') return
  const claim = { id, projectId: project.id }
  const signed = await step('signed', 'certified', 'signed', 25, '', {
    person: ['Sara Signér', 'Verkställande direktör'],
    digest: true,
  })
  await share(tx, claim, signed, parts)
  await sql`insert into nimr.cost_lock (cost_id, claim_id, claim_name, locked_at)
    select id, ${id}, ${`Ansökan ${number}, NiMR`}, ${plan.toOn}::date + 26 from unnest(${[...ids]}::bigint[]) id`.execute(
    tx,
  )
  await step('submitted', 'signed', 'submitted', 26, '', { channel: 'Min ansökan' })
  if (plan.until === 'supplement_asked') {
    const words = 'Skicka underlag som visar hur deltagaravgifterna har bokförts.'
    await step('supplement_asked', 'submitted', 'supplement_asked', 60, words, { dueIn: 90 })
    return
  }
  if (!plan.cut) {
    await share(tx, claim, await step('approved', 'submitted', 'approved', 75), parts)
  } else {
    const decided = await step('partly_approved', 'submitted', 'partly_approved', 75, plan.cut.words)
    await cutLargest(tx, id, decided, plan.cut)
    await share(tx, claim, decided, await listParts(tx, id))
  }
  await pay(tx, claim, plan.toOn)
}

/** Writes steps so many days after the period; the moment is the morning of that day. */
function stepper(tx: Tx, claimId: number, staffId: number, toOn: string) {
  return async (
    act: ClaimAct | 'started',
    from: string,
    to: ClaimState,
    days: number,
    words = '',
    more: { person?: [string, string]; digest?: boolean; channel?: string; dueIn?: number } = {},
  ): Promise<number> => {
    const { rows } = await sql<{ id: number }>`
      insert into nimr.payment_claim_event (claim_id, act, from_state, to_state, happened_on, words, person_name, person_title, digest, channel, due_on, recorded_by_staff_id, recorded_at)
      values (${claimId}, ${act}, ${from}, ${to}, ${toOn}::date + ${days}::int, ${words}, ${more.person?.[0] ?? null}, ${more.person?.[1] ?? null},
        ${more.digest ? sql`encode(sha256(convert_to(${`claim ${claimId}`}::text, 'UTF8')), 'hex')` : null}, ${more.channel ?? null},
        ${toOn}::date + ${more.dueIn ?? null}::int, ${staffId}, (${toOn}::date + ${days}::int) + time '08:30') returning id`.execute(
      tx,
    )
    return rows[0]?.id ?? 0
  }
}

async function certify(tx: Tx, claimId: number, part: Part, toOn: string): Promise<void> {
  await sql`
    insert into nimr.payment_claim_certification (claim_id, account_id, digest, eligible_ore, person_name, person_title, recorded_by_staff_id, recorded_at)
    select ${claimId}, ${part.accountId}, ${part.digest}, ${part.actualOre + part.inKindOre - part.incomeOre}, s.name,
      case r.role when 'head_of_office' then 'Näringslivschef' else 'Projektledare' end, s.id, (${toOn}::date + 20) + time '10:00'
    from nimr.staff_role r join nimr.staff s on s.id = r.staff_id join nimr.project_account a on a.id = ${part.accountId}
    where (r.role = 'head_of_office' and r.municipality_code = a.municipality_code) or (r.role = 'project_manager' and a.organisation_id is not null and r.project_id = a.project_id)
    order by s.id limit 1`.execute(tx)
}

async function share(
  tx: Tx,
  claim: { readonly id: number; readonly projectId: number },
  eventId: number,
  parts: readonly Part[],
): Promise<void> {
  const cut = partsAfterCuts(
    parts,
    parts.map(({ accountId, cutOre }) => ({ accountId, amountOre: cutOre, inKind: false })),
  )
  const computed = computeFinancing(await loadFinancingInput(tx, claim, cut))
  if (!computed.allowed) throw new Error(`example claim ${claim.id}: ${computed.refusal}`)
  for (const { accountId, financierId, amountOre } of computed.value.shares)
    await sql`insert into nimr.payment_claim_financing (event_id, account_id, financier_id, amount_ore)
      values (${eventId}, ${accountId}, ${financierId}, ${amountOre})`.execute(tx)
}

async function cutLargest(tx: Tx, claimId: number, eventId: number, cut: NonNullable<Plan['cut']>) {
  await sql`insert into nimr.payment_claim_cut (event_id, claim_cost_id, account_id, amount_ore, reason)
    select ${eventId}, k.id, k.account_id, k.asked_ore / ${cut.share}::int, ${cut.reason} from nimr.payment_claim_cost k
    where k.claim_id = ${claimId} and k.asked_ore > 0 order by k.snapshot ->> 'costTypeCode' = 'information' desc, k.asked_ore desc limit 1`.execute(
    tx,
  )
}

/** The fund pays the beneficiary, which passes each partner's part on a week later. */
async function pay(
  tx: Tx,
  { id, projectId }: { readonly id: number; readonly projectId: number },
  toOn: string,
) {
  await sql`
    with approved as (
      select f.account_id, f.financier_id, f.amount_ore from nimr.payment_claim_financing f
      where f.financier_id is not null and f.event_id = (select max(e.id) from nimr.payment_claim_event e where e.claim_id = ${id})),
    home as (select a.id from nimr.project_account a where a.project_id = ${projectId} and a.is_beneficiary)
    insert into nimr.payment_received (project_id, account_id, financier_id, from_account_id, claim_id, received_on, amount_ore, recorded_at)
    select ${projectId}::bigint, home.id, financier_id, null, ${id}::bigint, ${toOn}::date + 85, sum(amount_ore)::bigint, (${toOn}::date + 85) + time '09:00'
      from approved, home group by 2, 3 having sum(amount_ore) <> 0
    union all
    select ${projectId}::bigint, account_id, null, home.id, ${id}::bigint, ${toOn}::date + 92, sum(amount_ore)::bigint, (${toOn}::date + 92) + time '09:00'
      from approved, home where account_id <> home.id group by account_id, home.id having sum(amount_ore) <> 0`.execute(
    tx,
  )
}
