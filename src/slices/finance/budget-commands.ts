import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { listBudgets, listFinanciers, loadWholeBudget } from './budget-queries.ts'
import { decideAdoption } from './budget-rules.ts'
import type { Budget, BudgetLine, FinancingLine } from './budget-types.ts'
import type { Who } from './types.ts'

/**
 * Begins a new version of a project's budget, with all that stands in the adopted one.
 *
 * @param reason why: the decision or the change it follows
 * @returns the draft's id; refused `draft_exists` (go on with that one)
 */
export async function beginBudget(
  tx: Tx,
  projectId: number,
  reason: string,
  who: Who,
): Promise<Decision<'draft_exists', number>> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`budget ${projectId}`}, 0))`.execute(tx)
  const budgets = await listBudgets(tx, projectId)
  if (budgets.some(({ adoptedAt }) => adoptedAt === null)) return refuse('draft_exists')
  const [current] = budgets
  const { id } = await tx
    .insertInto('budget')
    .values({
      projectId,
      number: (current?.number ?? 0) + 1,
      reason,
      begunAt: who.now,
      begunByStaffId: who.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (current) {
    await sql`insert into nimr.budget_line (budget_id, account_id, phase_id, cost_type_code, amount_ore)
      select ${id}, account_id, phase_id, cost_type_code, amount_ore from nimr.budget_line where budget_id = ${current.id} order by id`.execute(
      tx,
    )
    await sql`insert into nimr.financing_line (budget_id, financier_id, phase_id, kind, amount_ore, share_bp, ceiling_ore)
      select ${id}, financier_id, phase_id, kind, amount_ore, share_bp, ceiling_ore from nimr.financing_line where budget_id = ${current.id} order by id`.execute(
      tx,
    )
  }
  return allow(id)
}

type DraftRefusal = 'budget_adopted' | 'changed_meanwhile'

/**
 * Writes the budget of one phase into a draft: what is not given is taken out.
 *
 * @param lines whole öre above nought, all of that phase
 * @returns refused `budget_adopted`, `changed_meanwhile` (somebody saved since `version` was drawn)
 */
export async function writeBudgetLines(
  tx: Tx,
  draft: { readonly id: number; readonly version: number },
  phaseId: number | null,
  lines: readonly BudgetLine[],
): Promise<Decision<DraftRefusal>> {
  const taken = await takeDraft(tx, draft)
  if (!taken.allowed) return taken
  await sql`delete from nimr.budget_line where budget_id = ${draft.id} and phase_id is not distinct from ${phaseId}`.execute(
    tx,
  )
  if (lines.length > 0)
    await tx
      .insertInto('budgetLine')
      .values(lines.map((line) => ({ ...line, budgetId: draft.id })))
      .execute()
  return allow()
}

/**
 * Writes the financing of one phase into a draft, as `writeBudgetLines` does.
 *
 * @param lines whole öre above nought, shares in basis points
 * @returns refused `budget_adopted`, `changed_meanwhile`
 */
export async function writeFinancing(
  tx: Tx,
  draft: { readonly id: number; readonly version: number },
  phaseId: number | null,
  lines: readonly FinancingLine[],
): Promise<Decision<DraftRefusal>> {
  const taken = await takeDraft(tx, draft)
  if (!taken.allowed) return taken
  await sql`delete from nimr.financing_line where budget_id = ${draft.id} and phase_id is not distinct from ${phaseId}`.execute(
    tx,
  )
  if (lines.length > 0)
    await tx
      .insertInto('financingLine')
      .values(lines.map((line) => ({ ...line, budgetId: draft.id })))
      .execute()
  return allow()
}

/**
 * Adopts a draft: from now on it is the project's budget, and is amended only by the next version.
 *
 * @param shownDigest of the draft as its page showed it
 * @returns refused `budget_adopted` (already), `budget_moved`, `financing_does_not_fit`
 */
export async function adoptBudget(
  tx: Tx,
  budget: Budget,
  shownDigest: string,
  who: Who,
): Promise<Decision<'budget_adopted' | 'budget_moved' | 'financing_does_not_fit'>> {
  await sql`select from nimr.budget where id = ${budget.id} for update`.execute(tx)
  const [now] = (await listBudgets(tx, budget.projectId)).filter(({ id }) => id === budget.id)
  if (!now || now.adoptedAt !== null) return refuse('budget_adopted')
  const whole = await loadWholeBudget(tx, now, await listFinanciers(tx, budget.projectId))
  const decision = decideAdoption({ shownDigest, digest: whole.digest, problems: whole.problems })
  if (!decision.allowed) return decision
  await tx
    .updateTable('budget')
    .set({ adoptedAt: who.now, adoptedByStaffId: who.staffId, version: now.version + 1 })
    .where('id', '=', budget.id)
    .execute()
  return allow()
}

/**
 * Throws a draft away with all its lines; that it was there stays in the history. An adopted budget is never thrown away: the next version follows it.
 *
 * @param draft `version` as the page showed it
 * @returns refused `budget_adopted` (also when it is gone already), `changed_meanwhile` (somebody has saved in it since)
 */
export async function discardDraft(
  tx: Tx,
  draft: { readonly id: number; readonly version: number },
): Promise<Decision<DraftRefusal>> {
  const taken = await takeDraft(tx, draft)
  if (!taken.allowed) return taken
  await tx.deleteFrom('budgetLine').where('budgetId', '=', draft.id).execute()
  await tx.deleteFrom('financingLine').where('budgetId', '=', draft.id).execute()
  await tx.deleteFrom('budget').where('id', '=', draft.id).execute()
  return allow()
}

async function takeDraft(
  tx: Tx,
  draft: { readonly id: number; readonly version: number },
): Promise<Decision<DraftRefusal>> {
  const { rows } = await sql<{ version: number; isAdopted: boolean }>`
    select version, adopted_at is not null as is_adopted from nimr.budget where id = ${draft.id} for update`.execute(
    tx,
  )
  const [now] = rows
  if (!now || now.isAdopted) return refuse('budget_adopted')
  if (now.version !== draft.version) return refuse('changed_meanwhile')
  await sql`update nimr.budget set version = version + 1 where id = ${draft.id}`.execute(tx)
  return allow()
}

/**
 * Writes what a partner is expected to use per cost type and quarter; what is not given is taken out.
 *
 * @param quarters first days of the quarters that the form showed, YYYY-MM-DD
 * @param cells whole öre above nought
 */
export async function writeForecast(
  tx: Tx,
  accountId: number,
  quarters: readonly string[],
  cells: readonly {
    readonly costTypeCode: string
    readonly quarterFromOn: string
    readonly amountOre: number
  }[],
  who: Who,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`forecast ${accountId}`}, 0))`.execute(tx)
  const kept = cells.map((cell) => `${cell.costTypeCode} ${cell.quarterFromOn}`)
  await sql`delete from nimr.cost_forecast where account_id = ${accountId} and quarter_from_on = any (${[...quarters]}::date[])
    and cost_type_code || ' ' || quarter_from_on <> all (${kept}::text[])`.execute(tx)
  for (const cell of cells)
    await sql`insert into nimr.cost_forecast (account_id, cost_type_code, quarter_from_on, amount_ore, written_at, written_by_staff_id)
      values (${accountId}, ${cell.costTypeCode}, ${cell.quarterFromOn}, ${cell.amountOre}, ${who.now}, ${who.staffId})
      on conflict (account_id, cost_type_code, quarter_from_on) do update set amount_ore = excluded.amount_ore, written_at = excluded.written_at,
        written_by_staff_id = excluded.written_by_staff_id where nimr.cost_forecast.amount_ore <> excluded.amount_ore`.execute(
      tx,
    )
}
