import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { findDecisionTerms } from '../organisations/index.ts'
import { checkFinancing, type FinancingProblem } from './budget-rules.ts'
import type { Budget, BudgetLine, Financier, FinancingLine, Phase } from './budget-types.ts'

/** All versions of a project's budget, the latest first; a draft stands first. */
export async function listBudgets(tx: Tx, projectId: number): Promise<readonly Budget[]> {
  const { rows } = await sql<Budget>`
    select b.id, b.project_id, b.number, b.reason, b.begun_at, b.adopted_at, s.name as adopted_by, b.version
    from nimr.budget b left join nimr.staff s on s.id = b.adopted_by_staff_id
    where b.project_id = ${projectId} order by b.number desc`.execute(tx)
  return rows
}

/** The lines of a version that the actor may read: all, or those of own books. */
export async function listBudgetLines(tx: Tx, budgetId: number): Promise<readonly BudgetLine[]> {
  return tx
    .selectFrom('budgetLine')
    .select(['accountId', 'phaseId', 'costTypeCode', 'amountOre'])
    .where('budgetId', '=', budgetId)
    .orderBy('id')
    .execute()
}

export async function listFinancingLines(tx: Tx, budgetId: number): Promise<readonly FinancingLine[]> {
  return tx
    .selectFrom('financingLine')
    .select(['financierId', 'phaseId', 'kind', 'amountOre', 'shareBp', 'ceilingOre'])
    .where('budgetId', '=', budgetId)
    .orderBy('id')
    .$castTo<FinancingLine>()
    .execute()
}

export async function listPhases(tx: Tx, projectId: number): Promise<readonly Phase[]> {
  return tx
    .selectFrom('projectPhase')
    .select(['id', 'nameSv', 'nameEn', 'fromOn', 'toOn'])
    .where('projectId', '=', projectId)
    .orderBy('fromOn')
    .orderBy('id')
    .execute()
}

/** Who pays for a project; the fund that decides on it first. */
export async function listFinanciers(tx: Tx, projectId: number): Promise<readonly Financier[]> {
  const { rows } = await sql<Financier>`
    select f.id, coalesce(o.name, m.name) as name, f.name_of_fund as fund, f.share_bp
    from nimr.project_financier f left join nimr.organisation o on o.id = f.organisation_id
    left join nimr.municipality m on m.code = f.municipality_code
    where f.project_id = ${projectId} order by f.name_of_fund is null, coalesce(o.name, m.name) collate nimr.swedish`.execute(
    tx,
  )
  return rows
}

/** A version with all that stands in it, what does not fit, and its digest, which an adoption posts back. */
export type WholeBudget = {
  readonly budget: Budget
  readonly lines: readonly BudgetLine[]
  readonly financing: readonly FinancingLine[]
  readonly problems: readonly FinancingProblem[]
  readonly digest: string
}

export async function loadWholeBudget(
  tx: Tx,
  budget: Budget,
  financiers: readonly Financier[],
): Promise<WholeBudget> {
  const lines = await listBudgetLines(tx, budget.id)
  const financing = await listFinancingLines(tx, budget.id)
  const decided = await findDecisionTerms(tx, budget.projectId)
  const byPhase = Map.groupBy(lines, ({ phaseId }) => phaseId)
  const problems = checkFinancing({
    budgetByPhase: new Map([...byPhase].map(([phase, ofPhase]) => [phase, sumOf(ofPhase)])),
    financing: financing.map((line) => {
      const financier = financiers.find(({ id }) => id === line.financierId)
      return { ...line, financier: financier?.name ?? '–', isFund: Boolean(financier?.fund) }
    }),
    decidedCeilingOre: decided.ceilingOre,
    decidedShareBp: decided.financingShareBp,
  })
  const digest = createHash('sha256')
    .update(JSON.stringify([budget.id, lines, financing, decided]))
    .digest('hex')
  return { budget, lines, financing, problems, digest }
}

export const sumOf = (lines: readonly { readonly amountOre: number }[]) =>
  lines.reduce((total, line) => total + line.amountOre, 0)
