import type { FrozenFigure, FrozenSection } from './types.ts'

type Row = FrozenFigure['evidence'][number]

/**
 * What became of a record between two editions of a figure: it came to count (entered) or ceased to (left), counts with another amount, is left out for
 * another reason, was replaced by a new version (an answer that was corrected), or only came or went among those that were tested.
 */
export type Move = 'entered' | 'left' | 'amount' | 'reason' | 'replaced' | 'tested' | 'untested'

export type RecordMove = {
  readonly record: string
  readonly move: Move
  readonly before: Row | null
  readonly after: Row | null
}

export type FigureMove = {
  readonly key: string
  readonly before: FrozenFigure | null
  readonly after: FrozenFigure | null
  /** Counted by another version of its rule. */
  readonly ruleChanged: boolean
  /** Of persons the value alone is compared: which of them is nobody's to see. */
  readonly ofPersons: boolean
  readonly records: readonly RecordMove[]
}

export const isOfPersons = (figure: FrozenFigure | null): boolean =>
  figure !== null && (figure.withheld !== null || figure.evidence.some(({ record }) => !record.includes(':')))

/**
 * What moved between two editions: every figure whose value, rule or evidence differs, record by record. The differences of what counts add up to the
 * difference of the values.
 *
 * @returns figures in the order of the later edition, then those that are gone from it; nothing for figures that stand as they did
 */
export function compareFigures(
  before: readonly FrozenFigure[],
  after: readonly FrozenFigure[],
): readonly FigureMove[] {
  const old = new Map(before.map((figure) => [figure.key, figure]))
  const now = new Set(after.map(({ key }) => key))
  const pairs = [
    ...after.map((figure) => [old.get(figure.key) ?? null, figure] as const),
    ...before.filter(({ key }) => !now.has(key)).map((figure) => [figure, null] as const),
  ]
  return pairs.map(([from, to]) => moveOf(from, to)).filter(hasMoved)
}

function moveOf(before: FrozenFigure | null, after: FrozenFigure | null): FigureMove {
  const ofPersons = isOfPersons(before) || isOfPersons(after)
  return {
    key: (after ?? before)?.key ?? '',
    before,
    after,
    ruleChanged: before !== null && after !== null && before.ruleVersion !== after.ruleVersion,
    ofPersons,
    records: ofPersons ? [] : compareEvidence(before?.evidence ?? [], after?.evidence ?? []),
  }
}

const hasMoved = ({ before, after, ruleChanged, records }: FigureMove) =>
  before === null ||
  after === null ||
  ruleChanged ||
  records.length > 0 ||
  before.value !== after.value ||
  before.withheld !== after.withheld

function compareEvidence(before: readonly Row[], after: readonly Row[]): RecordMove[] {
  const old = new Map(before.map((row) => [row.record, row]))
  const now = new Map(after.map((row) => [row.record, row]))
  const moves = [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((record): RecordMove[] => {
    const [from, to] = [old.get(record) ?? null, now.get(record) ?? null]
    const move = moved(from, to)
    return move ? [{ record, move, before: from, after: to }] : []
  })
  return pairReplaced(moves)
}

/**
 * An answer is corrected by a new one: that a company's old answer is gone and its new one is there is one move, told at the new one. A company that has
 * several of either is not guessed at.
 */
function pairReplaced(moves: readonly RecordMove[]): RecordMove[] {
  const isAnswer = ({ record }: RecordMove) => record.startsWith('survey_answer:')
  const gone = moves.filter((one) => isAnswer(one) && one.after === null)
  const come = moves.filter((one) => isAnswer(one) && one.before === null)
  const only = (list: readonly RecordMove[], label: string | undefined) => {
    const same = list.filter((one) => (one.before ?? one.after)?.label === label)
    return same.length === 1 ? same[0] : undefined
  }
  const paired = new Set<RecordMove>()
  const replaced = come.flatMap((now): RecordMove[] => {
    const was = only(gone, now.after?.label)
    if (!was?.before || !now.after || only(come, now.after.label) !== now) return []
    paired.add(was).add(now)
    const counts = was.before.included || now.after.included
    const same = was.before.included === now.after.included && was.before.amount === now.after.amount
    return [
      {
        record: now.record,
        move: counts && !same ? 'replaced' : 'tested',
        before: was.before,
        after: now.after,
      },
    ]
  })
  return [...moves.filter((one) => !paired.has(one)), ...replaced]
}

function moved(before: Row | null, after: Row | null): Move | null {
  if (after?.included && !before?.included) return 'entered'
  if (before?.included && !after?.included) return 'left'
  if (before === null) return 'tested'
  if (after === null) return 'untested'
  if (before.amount !== after.amount) return 'amount'
  return before.reason === after.reason ? null : 'reason'
}

export type SectionMove = {
  readonly heading: string
  readonly before: FrozenSection | null
  readonly after: FrozenSection | null
}

/** The sections whose words differ, in either language. */
export function compareNarrative(
  before: readonly FrozenSection[],
  after: readonly FrozenSection[],
): readonly SectionMove[] {
  const headings = [...new Set([...after, ...before].map(({ heading }) => heading))]
  return headings.flatMap((heading): SectionMove[] => {
    const [from, to] = [before, after].map((list) => list.find((one) => one.heading === heading) ?? null)
    const same = (from?.bodySv ?? '') === (to?.bodySv ?? '') && (from?.bodyEn ?? '') === (to?.bodyEn ?? '')
    return same ? [] : [{ heading, before: from ?? null, after: to ?? null }]
  })
}

export type WordPiece = { readonly words: string; readonly change: 'same' | 'taken' | 'added' }

/** Which paragraphs of a text stand, were taken away or added: the longest common run of them stands. */
export function compareText(before: string, after: string): readonly WordPiece[] {
  const [a, b] = [paragraphs(before), paragraphs(after)]
  const longest = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      row(longest, i)[j] =
        a[i] === b[j] ? at(longest, i + 1, j + 1) + 1 : Math.max(at(longest, i + 1, j), at(longest, i, j + 1))
  const pieces: WordPiece[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ words: a[i] ?? '', change: 'same' })
      i += 1
      j += 1
    } else if (i < a.length && (j >= b.length || at(longest, i + 1, j) >= at(longest, i, j + 1))) {
      pieces.push({ words: a[i] ?? '', change: 'taken' })
      i += 1
    } else {
      pieces.push({ words: b[j] ?? '', change: 'added' })
      j += 1
    }
  }
  return pieces
}

const row = (table: number[][], i: number): number[] => table[i] ?? []
const at = (table: number[][], i: number, j: number): number => table[i]?.[j] ?? 0
const paragraphs = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter(Boolean)
