import type { Language } from '../../kit/language.ts'
import { formatShare } from '../../kit/number.ts'
import { Alert, Table } from '../../ui/index.ts'
import type { CostTypeNamed } from './account-queries.ts'
import { sumOf, type WholeBudget } from './budget-queries.ts'
import type { FinancingProblem } from './budget-rules.ts'
import type { BudgetWords } from './budget-text.ts'
import type { Financier, Phase } from './budget-types.ts'
import { kronorOf, plainKronor } from './money-words.ts'
import type { ProjectAccount } from './types.ts'

export type BudgetViewProps = {
  readonly t: BudgetWords
  readonly language: Language
  readonly whole: WholeBudget
  readonly accounts: readonly ProjectAccount[]
  readonly costTypes: readonly CostTypeNamed[]
  readonly phases: readonly Phase[]
  readonly financiers: readonly Financier[]
}

export const phaseName = (phase: Phase | undefined, t: BudgetWords, language: Language) =>
  phase ? (language === 'sv' ? phase.nameSv : phase.nameEn) : t.whole

/** The phases that have anything, and the whole when lines stand for no phase. */
export function phasesWith(
  lines: readonly { readonly phaseId: number | null }[],
  phases: readonly Phase[],
): readonly (Phase | undefined)[] {
  const used = phases.filter(({ id }) => lines.some(({ phaseId }) => phaseId === id))
  return lines.some(({ phaseId }) => phaseId === null) ? [...used, undefined] : used
}

/** What each partner may use for each cost type, a table per phase. */
export function BudgetTables({ t, language, whole, accounts, costTypes, phases }: BudgetViewProps) {
  const shown = accounts.filter(({ id }) => whole.lines.some(({ accountId }) => accountId === id))
  return (
    <>
      {phasesWith(whole.lines, phases).map((phase) => {
        const lines = whole.lines.filter(({ phaseId }) => phaseId === (phase?.id ?? null))
        const types = costTypes.filter(({ code }) => lines.some((line) => line.costTypeCode === code))
        return (
          <Table
            caption={t.inKronor(phaseName(phase, t, language))}
            rows={types}
            columns={[
              {
                key: 'type',
                header: t.costType,
                cell: (type) => (language === 'sv' ? type.nameSv : type.nameEn),
                foot: t.sum,
              },
              ...shown.map((account) => ({
                key: String(account.id),
                header: account.name,
                numeric: true,
                cell: (type: CostTypeNamed) => {
                  const amount = sumOf(
                    lines.filter((line) => line.accountId === account.id && line.costTypeCode === type.code),
                  )
                  return amount === 0 ? '–' : plainKronor(amount, language)
                },
                foot: plainKronor(sumOf(lines.filter(({ accountId }) => accountId === account.id)), language),
              })),
              {
                key: 'sum',
                header: t.sum,
                numeric: true,
                cell: (type) =>
                  plainKronor(sumOf(lines.filter((line) => line.costTypeCode === type.code)), language),
                foot: plainKronor(sumOf(lines), language),
              },
            ]}
          />
        )
      })}
      {whole.lines.some(({ amountOre }) => amountOre % 100 !== 0) && <p class="note">{t.roundedNote}</p>}
    </>
  )
}

/** Who pays what, a table per phase. */
export function FinancingTables({ t, language, whole, phases, financiers }: BudgetViewProps) {
  if (whole.financing.length === 0) return <p class="note">{t.noFinancing}</p>
  return (
    <>
      {phasesWith(whole.financing, phases).map((phase) => {
        const lines = whole.financing.filter(({ phaseId }) => phaseId === (phase?.id ?? null))
        const total = sumOf(lines)
        return (
          <Table
            caption={`${t.financing}, ${phaseName(phase, t, language)}`}
            rows={lines}
            columns={[
              {
                key: 'financier',
                header: t.financier,
                cell: (line) => financierName(financiers.find(({ id }) => id === line.financierId)),
                foot: t.sum,
              },
              { key: 'kind', header: t.kind, cell: (line) => t[line.kind] },
              {
                key: 'amount',
                header: t.amount,
                numeric: true,
                cell: (line) => kronorOf(line.amountOre, language),
                foot: kronorOf(total, language),
              },
              {
                key: 'part',
                header: t.ofTotal,
                numeric: true,
                cell: (line) => formatShare(line.amountOre / total, language, 2),
              },
              {
                key: 'share',
                header: t.share,
                numeric: true,
                cell: (line) =>
                  line.shareBp === null ? '–' : formatShare(line.shareBp / 10_000, language, 2),
              },
              {
                key: 'ceiling',
                header: t.ceiling,
                numeric: true,
                cell: (line) => (line.ceilingOre === null ? '–' : kronorOf(line.ceilingOre, language)),
              },
            ]}
          />
        )
      })}
    </>
  )
}

export const financierName = (financier: Financier | undefined) =>
  financier ? (financier.fund ? `${financier.name}, ${financier.fund}` : financier.name) : '–'

type ProblemProps = { t: BudgetWords; language: Language; problems: readonly FinancingProblem[] }

/** Whether the financing fits, and what does not. */
export function Problems({ t, language, problems }: ProblemProps) {
  if (problems.length === 0) return <Alert tone="success">{t.fits}</Alert>
  return (
    <Alert tone="attention" title={t.checks}>
      <ul>
        {problems.map((one) => (
          <li>{problemInWords(one, t, language)}</li>
        ))}
      </ul>
    </Alert>
  )
}

function problemInWords(one: FinancingProblem, t: BudgetWords, language: Language): string {
  const has = kronorOf(one.hasOre, language)
  const may = kronorOf(one.mayOre, language)
  switch (one.problem) {
    case 'no_budget':
      return t.no_budget
    case 'share_exceeded':
    case 'ceiling_exceeded':
      return t[one.problem](one.financier ?? '–', has, may)
    case 'financing_short':
    case 'financing_over':
    case 'decision_ceiling_exceeded':
    case 'decision_share_exceeded':
      return t[one.problem](has, may)
  }
}
