import { type Ore, ore } from '../../kit/money.ts'

type Books = { readonly accountId: number; readonly projectId: number }

/** What a payer has still to pay (above zero) or to get (below zero) for its share to be right. */
export type Balance = {
  /** Null for books that hold costs of the intervention and are no payer's, such as the beneficiary's. */
  readonly payerId: number | null
  /** The books in which its costs are booked; null for those who keep none. */
  readonly accountId: number | null
  readonly projectId: number | null
  /** Of those who keep no books: the books that asked them before, and that pay back. */
  readonly askedBy?: Books | undefined
  readonly balanceOre: Ore
}

/** Co-financing that one account asks of a payer; below zero it is paid back to it. */
export type Asked = {
  readonly fromAccountId: number
  readonly projectId: number
  readonly payerId: number
  readonly amountOre: Ore
}

/**
 * The requisitions that make every payer's part right: who has booked more than its share asks those who have booked less. First within each
 * project, so that as little as possible crosses between them; then across. Costs stay booked where they arose.
 *
 * @param balances share less own costs less what was already asked, in the order of the key, öre
 * @returns the requisitions, and what is left when nobody is owed any more: öre that is to be paid back to
 *   the participants
 */
export function settle(balances: readonly Balance[]): {
  readonly asked: readonly Asked[]
  readonly leftOre: Ore
} {
  const left = balances.map((balance) => ({ ...balance }))
  const asked: Asked[] = []
  const between = left.find(({ payerId }) => payerId !== null)?.payerId ?? null
  for (const within of [true, false])
    for (const debtor of left)
      for (const creditor of left) {
        if (within && creditor.projectId !== debtor.projectId) continue
        const amount = Math.min(debtor.balanceOre, 0 - creditor.balanceOre)
        if (amount <= 0) continue
        const made = askFor(debtor, creditor, amount, left.flatMap(booksOf)[0], between)
        if (made.length === 0) continue
        asked.push(...made)
        debtor.balanceOre = ore(debtor.balanceOre - amount)
        creditor.balanceOre = ore(creditor.balanceOre + amount)
      }
  return { asked, leftOre: ore(left.reduce((sum, { balanceOre }) => sum + balanceOre, 0)) }
}

/** One amount from who owes to who is owed: through the creditor's books, else the debtor's, else whichever there are. */
function askFor(
  debtor: Balance,
  creditor: Balance,
  amount: number,
  anyBooks: Books | undefined,
  between: number | null,
): Asked[] {
  const [own] = booksOf(debtor)
  const [other] = booksOf(creditor)
  const ask = (books: Books, payerId: number, amountOre: number): Asked => ({
    fromAccountId: books.accountId,
    projectId: books.projectId,
    payerId,
    amountOre: ore(amountOre),
  })
  if (debtor.payerId === null) {
    if (!own) return []
    if (creditor.payerId !== null) return [ask(own, creditor.payerId, -amount)]
    // Neither is a payer: the money goes by way of one, who is left as it was.
    return other && between !== null ? [ask(other, between, amount), ask(own, between, -amount)] : []
  }
  if (other) return [ask(other, debtor.payerId, amount)]
  if (creditor.payerId === null) return []
  const paysBack = creditor.askedBy
  if (paysBack && paysBack.accountId !== own?.accountId)
    return [ask(paysBack, debtor.payerId, amount), ask(paysBack, creditor.payerId, -amount)]
  if (own) return [ask(own, creditor.payerId, -amount)]
  return anyBooks ? [ask(anyBooks, debtor.payerId, amount), ask(anyBooks, creditor.payerId, -amount)] : []
}

const booksOf = ({ accountId, projectId }: Balance): Books[] =>
  accountId === null || projectId === null ? [] : [{ accountId, projectId }]

/** What a payer has paid in all: own costs in its books, what it was asked for, less what its books asked of others; öre. */
export function paidInAll(
  bookedOre: Ore,
  payer: { readonly payerId: number; readonly accountId: number | null },
  requisitions: readonly Pick<Asked, 'fromAccountId' | 'payerId' | 'amountOre'>[],
): Ore {
  const sum = requisitions.reduce((total, one) => {
    const pays = one.payerId === payer.payerId ? one.amountOre : 0
    const gets = payer.accountId !== null && one.fromAccountId === payer.accountId ? one.amountOre : 0
    return total + pays - gets
  }, 0)
  return ore(bookedOre + sum)
}
