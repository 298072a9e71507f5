import { sql } from 'kysely'
import { type Ore, ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { findDecisionTerms } from '../organisations/index.ts'
import { eligibleOf, type FinancingInput, type Fund, type OtherFinancier } from './financing-rules.ts'
import type { Part } from './part-queries.ts'
import type { Share } from './types.ts'

export type FinancierNamed = {
  readonly id: number
  readonly name: string
  readonly isFund: boolean
  readonly shareBp: number | null
}

/**
 * The financiers outside the partners' own books: the fund of the grant decision, and others that pay a stated share. Partners that keep books bear
 * what is left as their own share.
 */
export async function listFinanciers(tx: Tx, projectId: number): Promise<readonly FinancierNamed[]> {
  const { rows } = await sql<FinancierNamed>`
    select f.id, case when f.name_of_fund is not null and o.name is not null then f.name_of_fund || ' (' || o.name || ')' else coalesce(f.name_of_fund, o.name, m.name) end as name,
      f.share_bp, f.name_of_fund is not null and f.organisation_id is not null and (f.organisation_id in (
        select d.decided_by_id from nimr.project_decision d where d.project_id = f.project_id)
        or not exists (select from nimr.project_decision d where d.project_id = f.project_id and d.decided_by_id is not null)) as is_fund
    from nimr.project_financier f left join nimr.organisation o on o.id = f.organisation_id left join nimr.municipality m on m.code = f.municipality_code
    where f.project_id = ${projectId} and not exists (select from nimr.project_account a where a.project_id = f.project_id
      and (a.municipality_code = f.municipality_code or a.organisation_id = f.organisation_id))
    order by is_fund desc, f.id`.execute(tx)
  return rows
}

/** What the fund has been asked for, or has approved, in the other claims of a project that stand. */
async function findFundUsed(
  tx: Tx,
  projectId: number,
  financierId: number,
  exceptClaimId: number,
): Promise<Ore> {
  const { rows } = await sql<{ used: number }>`
    select coalesce(sum(f.amount_ore), 0)::bigint as used from nimr.payment_claim_financing f
    join nimr.payment_claim_event e on e.id = f.event_id join nimr.payment_claim c on c.id = e.claim_id
    where c.project_id = ${projectId} and c.id <> ${exceptClaimId} and c.state not in ('draft', 'certifying', 'certified', 'withdrawn') and f.financier_id = ${financierId}
      and e.id = (select max(x.id) from nimr.payment_claim_event x where x.claim_id = c.id and x.act in ('signed', 'approved', 'partly_approved', 'recovered'))`.execute(
    tx,
  )
  return ore(Number(rows[0]?.used ?? 0))
}

/** What the financing of a claim is computed from, as it stands now. */
export async function loadFinancingInput(
  tx: Tx,
  claim: { readonly id: number; readonly projectId: number },
  parts: readonly Part[],
): Promise<FinancingInput> {
  const financiers = await listFinanciers(tx, claim.projectId)
  const terms = await findDecisionTerms(tx, claim.projectId)
  const fund = financiers.find(({ isFund }) => isFund)
  const others: OtherFinancier[] = financiers.flatMap(({ id, isFund, shareBp }) =>
    isFund || shareBp === null ? [] : [{ financierId: id, shareBp }],
  )
  const used = fund ? await findFundUsed(tx, claim.projectId, fund.id, claim.id) : ore(0)
  const asked: Fund | null = fund
    ? {
        financierId: fund.id,
        actualCostShareBp: terms.actualCostShareBp ?? fund.shareBp,
        financingShareBp: terms.financingShareBp,
        ceilingLeftOre: terms.ceilingOre === null ? null : ore(terms.ceilingOre - used),
      }
    : null
  return { parts: parts.map(bare), fund: asked, others }
}

/** Only the sums, so that what is computed from can be kept. */
const bare = ({ accountId, actualOre, inKindOre, incomeOre }: Part) => ({
  accountId,
  actualOre,
  inKindOre,
  incomeOre,
})

/** A part as it stands after what the financier cut or took back; what is cut of a contribution in kind lowers that. */
export function partsAfterCuts(
  parts: readonly Part[],
  cuts: readonly { readonly accountId: number; readonly amountOre: number; readonly inKind: boolean }[],
): readonly Part[] {
  return parts.map((part) => {
    const own = cuts.filter(({ accountId }) => accountId === part.accountId)
    const cut = (inKind: boolean) =>
      own.filter((one) => one.inKind === inKind).reduce((sum, { amountOre }) => sum + amountOre, 0)
    return {
      ...part,
      actualOre: ore(part.actualOre - cut(false)),
      inKindOre: ore(part.inKindOre - cut(true)),
    }
  })
}

/** The financing that a step of a claim wrote, for the partners whose books the actor reads; by the step. */
export async function listFinancing(tx: Tx, claimId: number) {
  const { rows } = await sql<Share & { act: string; eventId: number }>`
    select f.account_id, f.financier_id, f.amount_ore, e.act, e.id as event_id from nimr.payment_claim_financing f
    join nimr.payment_claim_event e on e.id = f.event_id where e.claim_id = ${claimId} order by f.id`.execute(
    tx,
  )
  const last = rows.at(-1)
  const signed = rows.findLast(({ act }) => act === 'signed')
  return {
    asked: rows.filter(({ eventId }) => eventId === signed?.eventId),
    standing: rows.filter(({ eventId }) => eventId === last?.eventId),
  }
}

export const eligibleTotal = (parts: readonly Part[]): Ore =>
  ore(parts.reduce((total, part) => total + eligibleOf(part), 0))
