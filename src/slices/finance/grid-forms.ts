import { parseKronor } from '../../kit/money.ts'
import { plainDecimal } from '../../kit/number.ts'
import { type FormValues, one } from '../../platform/http/index.ts'

export type Grid<Cell> = {
  readonly cells: readonly Cell[]
  /** Field → which sentence; the fields that could not be read. */
  readonly wrong: readonly string[]
}

const most = 100_000_000_000

/**
 * Reads a grid of amounts: every field of `fields` that has something in it. An empty field, and nought, is no cell.
 *
 * @returns cells in whole öre above nought, and the names of the fields that are no such amount
 */
export function readGrid<Key>(
  values: FormValues,
  fields: readonly { readonly name: string; readonly key: Key }[],
): Grid<Key & { readonly amountOre: number }> {
  const cells: (Key & { readonly amountOre: number })[] = []
  const wrong: string[] = []
  for (const { name, key } of fields) {
    const amountOre = readAmount(one(values, name))
    if (amountOre === 'wrong') wrong.push(name)
    else if (amountOre !== null && amountOre > 0) cells.push({ ...key, amountOre })
  }
  return { cells, wrong }
}

/** Öre of what was typed; null when the field is empty. */
export function readAmount(typed: string | undefined): number | null | 'wrong' {
  if (!typed) return null
  const amount = parseKronor(typed)
  return amount === null || amount < 0 || amount > most ? 'wrong' : amount
}

/** Basis points of per cent as typed, with at most two decimals; null when the field is empty. */
export function readShare(typed: string | undefined): number | null | 'wrong' {
  if (!typed) return null
  const plain = plainDecimal(typed.replace(/\s*%$/, ''), 2)
  if (plain === null) return 'wrong'
  const [whole = '', fraction = ''] = plain.split('.')
  const shareBp = Number(whole + fraction.padEnd(2, '0'))
  return shareBp >= 0 && shareBp <= 10_000 ? shareBp : 'wrong'
}
