import { addDays, day } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { ore, splitOre } from '../../kit/money.ts'
import { compareSwedish } from '../../kit/sort.ts'
import type { Tx } from '../../platform/db/index.ts'
import { listCostTypes, listProjectAccounts } from './account-queries.ts'
import { listBudgets, listFinanciers, listFinancingLines, listPhases } from './budget-queries.ts'
import { financierName } from './budget-tables.tsx'
import type { Phase } from './budget-types.ts'
import type { FinancierRow, NamedRow, OutcomeView } from './outcome-page.tsx'
import { listMoneyFacts } from './outcome-queries.ts'
import { foldOutcome, nextQuarter, type OutcomeRow } from './outcome-rules.ts'
import type { OutcomeWords } from './outcome-text.ts'
import { listOverviews } from './overview-queries.ts'

const keyOf = {
  slag: 'costTypeCode',
  part: 'accountId',
  fas: 'phaseId',
  kvartal: 'quarterFromOn',
} as const

type Asked = { readonly projectId: number; readonly today: string; readonly language: Language }

/** A project's money by one view, each row with its name and where its numbers open to, in the order they are read. */
export async function loadOutcome(
  tx: Tx,
  { projectId, today, language }: Asked,
  view: Exclude<OutcomeView, 'finansiar'>,
  t: OutcomeWords,
): Promise<readonly NamedRow[]> {
  const rows = foldOutcome(await listMoneyFacts(tx, projectId), keyOf[view], today)
  const costs = `/ekonomi/kostnader?projekt=${projectId}`
  const budgetHref = `/ekonomi/projekt/${projectId}/budget`
  const named = (row: OutcomeRow, name: string, query: string): NamedRow => ({
    ...row,
    name,
    costsHref: costs + query,
    budgetHref,
  })
  if (view === 'slag') {
    const types = await listCostTypes(tx)
    return types.flatMap((type) =>
      rows
        .filter(({ key }) => key === type.code)
        .map((row) => named(row, language === 'sv' ? type.nameSv : type.nameEn, `&slag=${type.code}`)),
    )
  }
  if (view === 'part') {
    const accounts = await listProjectAccounts(tx, projectId)
    return accounts.flatMap((account) =>
      rows
        .filter(({ key }) => key === String(account.id))
        .map((row) => named(row, account.name, `&konto=${account.id}`)),
    )
  }
  if (view === 'fas') {
    const phases = await listPhases(tx, projectId)
    return rows
      .map((row) => {
        const phase = phases.find(({ id }) => String(id) === row.key)
        return named(row, phaseWords(phase, t, language), phase ? daysQuery(phase.fromOn, phase.toOn) : '')
      })
      .toSorted((a, b) => compareSwedish(a.name, b.name))
  }
  return rows
    .toSorted((a, b) => compareSwedish(a.key, b.key))
    .map((row) => named(row, quarterWords(row.key, t), row.key ? quarterQuery(row.key) : ''))
}

const phaseWords = (phase: Phase | undefined, t: OutcomeWords, language: Language) =>
  phase ? (language === 'sv' ? phase.nameSv : phase.nameEn) : t.noPhase

const daysQuery = (fromOn: string, toOn: string) => `&fran=${fromOn}&till=${toOn}`
const quarterQuery = (from: string) => daysQuery(from, addDays(nextQuarter(day(from)), -1))

export const quarterWords = (quarterFromOn: string, t: OutcomeWords) =>
  quarterFromOn
    ? t.quarter((Number(quarterFromOn.slice(5, 7)) + 2) / 3, quarterFromOn.slice(0, 4))
    : t.noQuarter

/**
 * What each financier's share of the outcome is by the adopted plan: the costs less the income, shared by the planned amounts so that the shares
 * are exactly the whole.
 */
export async function loadFinanciers(tx: Tx, projectId: number): Promise<readonly FinancierRow[]> {
  const current = (await listBudgets(tx, projectId)).find(({ adoptedAt }) => adoptedAt !== null)
  if (!current) return []
  const financiers = await listFinanciers(tx, projectId)
  const lines = await listFinancingLines(tx, current.id)
  const planned = financiers
    .map((financier) => ({
      name: financierName(financier),
      planOre: lines
        .filter(({ financierId }) => financierId === financier.id)
        .reduce((sum, line) => sum + line.amountOre, 0),
    }))
    .filter(({ planOre }) => planOre > 0)
  const overview = (await listOverviews(tx)).find((each) => each.projectId === projectId)
  if (planned.length === 0 || !overview) return []
  const shares = splitOre(
    ore(overview.outcomeOre - overview.incomeOre),
    planned.map(({ planOre }) => planOre),
  )
  return planned.map((row, place) => ({ ...row, shareOre: shares[place] ?? 0 }))
}
