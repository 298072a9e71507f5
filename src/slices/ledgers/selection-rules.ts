import type { AccountMapping, AccountRange, LedgerRow, RowUse, Selection } from './types.ts'

/**
 * Reads which accounts are meant: `5000-5999, 7010`. Both ends of a range have the same number of signs.
 *
 * @returns null when it cannot be read
 */
export function readAccountRanges(text: string): readonly AccountRange[] | null {
  const parts = text
    .split(/[,;\s]+/)
    .map((part) => part.replace('–', '-'))
    .filter((part) => part !== '')
  const ranges = parts.map((part): AccountRange | null => {
    const match = /^([0-9A-Za-zÅÄÖåäö]{1,20})(?:-([0-9A-Za-zÅÄÖåäö]{1,20}))?$/.exec(part)
    const from = match?.[1]
    if (!from) return null
    const to = match[2] ?? from
    return to.length === from.length && from <= to ? { from, to } : null
  })
  return ranges.every((range) => range !== null) ? ranges : null
}

/** Whether an account is in a range: compared sign by sign among accounts of the same length, as charts of accounts are. */
export function isInRange(account: string, { from, to }: AccountRange): boolean {
  return account.length === from.length && from <= account && account <= to
}

/**
 * Whether a row belongs to the project: it carries the project's object, when one is named, and its account is among
 * those chosen, when some are.
 */
export function isSelected(row: Pick<LedgerRow, 'account' | 'objects'>, selection: Selection): boolean {
  const { dimension, projectCode, accounts } = selection
  if (projectCode !== null && !row.objects.includes(`${dimension} ${projectCode}`)) return false
  return accounts.length === 0 || accounts.some((range) => isInRange(row.account ?? '', range))
}

/**
 * What an account is to the financier: by the narrowest range that holds it. Accounts of balances (classes 1 and 2,
 * in BAS and Kommun-Bas alike) are nothing of the project, and class 3 is income, until somebody says otherwise.
 *
 * @returns `unmapped` when nobody has said
 * @source Kommun-Bas and BAS charts of accounts, account classes 1–3; checked 2026-11-29
 */
export function useOfAccount(
  account: string | null,
  mappings: readonly AccountMapping[],
): { readonly use: RowUse; readonly costTypeCode: string | null } {
  const holding = mappings.filter((mapping) => account !== null && isInRange(account, mapping))
  const [narrowest] = holding.toSorted((a, b) => width(a) - width(b))
  if (narrowest) return { use: narrowest.use, costTypeCode: narrowest.costTypeCode }
  const kind = /^[12]\d{2,}$/.test(account ?? '')
    ? 'none'
    : /^3\d{2,}$/.test(account ?? '')
      ? 'income'
      : 'unmapped'
  return { use: kind, costTypeCode: null }
}

// Ranges of signs that are no digits are compared by whether they are a single account.
function width({ from, to }: AccountRange): number {
  const size = Number(to) - Number(from)
  return Number.isFinite(size) ? size : from === to ? 0 : Number.MAX_SAFE_INTEGER
}
