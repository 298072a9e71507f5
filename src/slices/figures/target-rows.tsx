import type { Language } from '../../kit/language.ts'
import { EmptyState, type TargetRow, TargetRows } from '../../ui/index.ts'
import { amountInWords } from './amount-words.ts'
import { type Standing, standingOf } from './dashboard-rules.ts'
import { type DashboardWords, dashboardText } from './dashboard-text.ts'
import { figureInWords } from './names.ts'
import { type Asked, address } from './question.ts'
import { placeInWords, shownValue } from './question-form.tsx'
import type { Target } from './target-queries.ts'
import { text } from './text.ts'
import type { Figure, Unit } from './types.ts'

/** What a standing means, in words. */
export function standingInWords(
  { state, difference }: Standing,
  target: number | null,
  unit: Unit,
  d: DashboardWords,
  language: Language,
): string {
  const said = (amount: number) => amountInWords(amount, unit, language)
  switch (state) {
    case 'reached':
      return difference === 0 ? d.reached : d.past(said(difference))
    case 'on_way':
      return d.left(said(difference))
    case 'nothing_yet':
      return d.nothingYet(said(target ?? 0))
    case 'no_target':
      return d.noTarget
    case 'withheld':
      return d.isWithheld
  }
}

/** The same where there is room for a word or two. */
export function standingInShort(
  { state, difference }: Standing,
  unit: Unit,
  d: DashboardWords,
  language: Language,
): string {
  const said = amountInWords(difference, unit, language)
  switch (state) {
    case 'reached':
      return difference === 0 ? d.reachedShort : d.pastShort(said)
    case 'on_way':
      return d.leftShort(said)
    case 'nothing_yet':
      return d.nothingShort
    case 'no_target':
      return ''
    case 'withheld':
      return d.withheldShort
  }
}

type TargetsDrawnProps = {
  readonly language: Language
  readonly asked: Asked
  readonly figures: readonly Figure[]
  /** The targets of the place and time asked for. */
  readonly targets: readonly Target[]
  readonly tableOpen?: boolean | undefined
}

/** The targets of one place, each against its outcome. */
export function TargetsDrawn({ language, asked, figures, targets, tableOpen }: TargetsDrawnProps) {
  const t = text(language)
  const d = dashboardText(language)
  const rows = targets.flatMap(({ figure: key, target, baseline }): TargetRow[] => {
    const figure = figures.find((one) => one.key === key)
    if (!figure) return []
    const standing = standingOf(figure.value, target)
    const words = standingInWords(standing, target, figure.unit, d, language)
    const start = baseline ? `, ${d.baseline(amountInWords(baseline, figure.unit, language))}` : ''
    return [
      {
        label: figureInWords(key, language).name,
        value: shownValue(figure, t, language),
        target: amountInWords(target, figure.unit, language),
        share: standing.share,
        words: `${words}${start}`,
        href: address(`/uppfoljning/${key}`, asked.question),
        withheld: figure.value === null,
      },
    ]
  })
  if (rows.length === 0) return <EmptyState title={d.noTargets} text={d.noTargetsHint} icon="chart" />
  return (
    <TargetRows
      title={`${d.targets}, ${placeInWords(asked, t)}`}
      titleHidden
      name={d.targets}
      description={d.targetsLead}
      labelHeader={d.figure}
      valueHeader={d.outcome}
      wordsHeader={d.standing}
      rows={rows}
      tableOpen={tableOpen}
    />
  )
}
