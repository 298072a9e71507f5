import { ore, splitOre } from '../../src/kit/money.ts'
import { type BudgetPlan, budgetPlans, typeWeights } from './economy-plans.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

/** The adopted budgets of both projects with their financing; each version stands beside the one it amends. */
export function putBudgets(world: World): void {
  for (const plan of budgetPlans) putBudget(world, plan)
}

function putBudget(world: World, plan: BudgetPlan): void {
  const { rows, projects, staff } = world
  const projectId = projects[plan.project]
  const at = `${plan.adoptedOn} 10:00 Europe/Stockholm`
  const budgetId = number(rows, 'budget', {
    projectId,
    number: plan.number,
    reason: plan.reason,
    begunAt: at,
    begunByStaffId: staff.economist,
    adoptedAt: at,
    adoptedByStaffId: staff.economist,
    version: 2,
  })
  const phaseIds = rows.projectPhase
    .filter((phase) => phase.projectId === projectId)
    .map(({ id }) => Number(id))
  for (const [nth, phase] of plan.phases.entries()) {
    const phaseId = phaseIds[nth] ?? null
    putLines(world, { budgetId, phaseId, projectId, kronor: phase.kronor })
    putFinancing(world, { budgetId, phaseId, projectId, ...phase })
  }
}

type Lines = {
  readonly budgetId: number
  readonly phaseId: number | null
  readonly projectId: number
  readonly kronor: number
}

/** The beneficiary manages the project and has twice what a municipality has. */
function putLines({ rows }: World, { budgetId, phaseId, projectId, kronor }: Lines): void {
  const cells = rows.projectAccount
    .filter((account) => account.projectId === projectId)
    .flatMap((account) =>
      typeWeights.map(([costTypeCode, weight]) => ({
        accountId: Number(account.id),
        costTypeCode,
        weight: account.isBeneficiary ? weight * 2 : weight,
      })),
    )
  const parts = splitOre(
    ore(kronor * 100),
    cells.map(({ weight }) => weight),
  )
  for (const [nth, { accountId, costTypeCode }] of cells.entries())
    rows.budgetLine.push({ budgetId, accountId, phaseId, costTypeCode, amountOre: parts[nth] ?? 0 })
}

function putFinancing(
  { rows }: World,
  plan: Lines & { readonly fundKronor: number; readonly regionKronor: number },
): void {
  const { budgetId, phaseId, projectId } = plan
  const put = (financier: { id?: unknown }, amountOre: number, more = {}) =>
    rows.financingLine.push({
      budgetId,
      phaseId,
      financierId: rows.projectFinancier.indexOf(financier as never) + 1,
      kind: 'cash_public',
      amountOre,
      ...more,
    })
  const financiers = rows.projectFinancier.filter((one) => one.projectId === projectId)
  const fund = financiers.find(({ nameOfFund }) => nameOfFund)
  const region = financiers.find((one) => one.organisationId && !one.nameOfFund)
  if (fund && plan.fundKronor > 0)
    put(fund, plan.fundKronor * 100, { shareBp: 5000, ceilingOre: plan.fundKronor * 100 })
  if (region && plan.regionKronor > 0) put(region, plan.regionKronor * 100)
  const municipalities = financiers.filter(({ municipalityCode }) => municipalityCode)
  const parts = splitOre(
    ore((plan.kronor - plan.fundKronor - plan.regionKronor) * 100),
    municipalities.map(() => 1),
  )
  for (const [nth, financier] of municipalities.entries()) put(financier, parts[nth] ?? 0)
}
