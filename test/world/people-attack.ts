import type { Attacked, Knowledge } from './disclosure-attack.ts'

/** One count of persons, what it is, and whether it is shown. */
export type PeopleCell = {
  readonly figure: string
  readonly municipalityCode: string | null
  readonly fromOn: string
  readonly toOn: string
  readonly value: number
  readonly isShown: boolean
}

const short: Record<string, string> = {
  people_reached: 'R',
  people_women: 'W',
  people_men: 'M',
  entrepreneurs_born_abroad: 'B',
  entrepreneurs_aged_18_30: 'Y',
}

/**
 * What an attacker knows of a project's counts of persons who reads all of them, and perhaps works in one of its offices: that women, men and
 * others make those reached, that municipalities make the whole (with the overlap that there really is), that phases make the whole time (with
 * the overlap unknown where there is one), that leaders are among those reached. O are others and those who did not say, CB and CY those reached who are not B or Y.
 */
export function attackOnPeople(
  cells: readonly PeopleCell[],
  insider: string | null = null,
): Attacked & { readonly sensitive: ReadonlySet<string> } {
  const values = new Map<string, number>()
  const shown = new Map<string, number | null>()
  const periods = [...new Set(cells.map(({ fromOn, toOn }) => `${fromOn}/${toOn}`))]
  const places = [...new Set(cells.map(({ municipalityCode }) => municipalityCode))]
  const name = (figure: string, place: string | null, period: string) =>
    `${figure} ${place ?? 'all'} ${period}`
  for (const cell of cells) {
    const key = name(short[cell.figure] ?? '', cell.municipalityCode, `${cell.fromOn}/${cell.toOn}`)
    values.set(key, cell.value)
    shown.set(
      key,
      cell.isShown || (insider !== null && cell.municipalityCode === insider) ? cell.value : null,
    )
  }
  const valueOf = (key: string) => values.get(key) ?? 0
  // An office may compute the whole where that is hidden for the office's own sake: it learns of nobody else.
  const isOfWhole = (key: string) => insider !== null && key.includes(' all ') && valueOf(key) >= 5
  const sensitive = new Set(
    [...shown].flatMap(([key, value]) => (value === null && !isOfWhole(key) ? [key] : [])),
  )
  const knows: Knowledge[] = []
  const whole = periods.toSorted(
    (a, b) =>
      Date.parse(b.slice(11)) -
      Date.parse(b.slice(0, 10)) -
      (Date.parse(a.slice(11)) - Date.parse(a.slice(0, 10))),
  )[0]
  for (const place of places)
    for (const period of periods) {
      const [r, w, m, b, y, o] = ['R', 'W', 'M', 'B', 'Y', 'O'].map((figure) =>
        name(figure, place, period),
      ) as [string, string, string, string, string, string]
      const own = insider !== null && place === insider
      const derived = (key: string, value: number, isSmall: boolean) => {
        values.set(key, value)
        shown.set(key, own ? value : null)
        if (!own && isSmall) sensitive.add(key)
      }
      const others = valueOf(r) - valueOf(w) - valueOf(m)
      derived(o, others, others > 0 && others < 5)
      knows.push({
        sum: [
          [1, w],
          [1, m],
          [1, o],
          [-1, r],
        ],
        is: '=',
        number: 0,
      })
      for (const part of [b, y]) {
        const rest = `C${part}`
        derived(rest, valueOf(r) - valueOf(part), valueOf(r) - valueOf(part) < 5)
        knows.push({
          sum: [
            [1, part],
            [1, rest],
            [-1, r],
          ],
          is: '=',
          number: 0,
        })
      }
    }
  for (const figure of ['R', 'W', 'M', 'B', 'Y', 'O'])
    for (const period of periods) {
      const parts = places.flatMap((place) => (place === null ? [] : [name(figure, place, period)]))
      const all = name(figure, null, period)
      const overlap = parts.reduce((sum, part) => sum + valueOf(part), 0) - valueOf(all)
      knows.push({ sum: [...parts.map((part) => [1, part] as const), [-1, all]], is: '=', number: overlap })
    }
  for (const figure of ['R', 'W', 'M', 'B', 'Y'])
    for (const place of places) {
      const all = name(figure, place, whole ?? '')
      const parts = periods.filter((period) => period !== whole).map((period) => name(figure, place, period))
      if (parts.length === 0) continue
      const overlap = parts.reduce((sum, part) => sum + valueOf(part), 0) - valueOf(all)
      if (overlap >= 0)
        knows.push({
          sum: [...parts.map((part) => [1, part] as const), [-1, all]],
          is: overlap === 0 ? '=' : '>=',
          number: 0,
        })
      for (const part of parts)
        if (valueOf(part) <= valueOf(all))
          knows.push({
            sum: [
              [1, part],
              [-1, all],
            ],
            is: '<=',
            number: 0,
          })
    }
  return { cells: shown, knows, sensitive }
}
