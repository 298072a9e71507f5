import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatShare } from '../../kit/number.ts'
import { Alert, Meter, Section, Table } from '../../ui/index.ts'
import { dayInWords, momentInWords } from './document-parts.ts'
import type { findLimitAssessment, LimitView, SummedPurchase } from './limit-queries.ts'
import type { LimitAnswer } from './limit-rules.ts'
import { type LimitWords, limitText } from './limit-text.ts'

type LimitPanelProps = { readonly language: Language; readonly view: LimitView | null }

/**
 * How a purchase stands to the direct-award limit: the sum, what it is made of, and what to do when it is over. Null when
 * nobody has said who buys.
 */
export function LimitPanel({ language, view }: LimitPanelProps) {
  const t = limitText(language)
  return (
    <Section title={t.title} id="direktupphandlingsgransen">
      {view === null ? (
        <p class="note">{t.needsBuyer}</p>
      ) : !view.answer.allowed ? (
        <p class="note">{t[view.answer.refusal]}</p>
      ) : (
        <Answered t={t} language={language} view={view} answer={view.answer.value} />
      )}
    </Section>
  )
}

const tones = { allowed: 'success', warn: 'attention', refused: 'danger' } as const

type AnsweredProps = { t: LimitWords; language: Language; view: LimitView; answer: LimitAnswer }

function Answered({ t, language, view, answer }: AnsweredProps) {
  const kr = (amount: number) => formatOre(ore(Math.abs(amount)), language)
  const sum = t.sumOf(
    kr(answer.sumOre),
    kr(answer.limitOre),
    formatShare(answer.shareBp / 10_000, language, 1),
  )
  return (
    <>
      <Meter
        label={t.title}
        value={Math.min(answer.sumOre, answer.limitOre)}
        max={answer.limitOre}
        text={sum}
      />
      <Alert tone={tones[answer.decision]}>
        {answer.decision === 'refused'
          ? answer.leftOre === 0
            ? t.atLimit
            : t.refused(kr(answer.leftOre))
          : t[answer.decision](kr(answer.leftOre))}
      </Alert>
      {answer.decision === 'refused' && <WaysOut t={t} />}
      {view.valueOre === 0 && <p class="note">{t.needsValue}</p>}
      {view.cpvCode === null && <p class="note">{t.noCpv}</p>}
      {answer.certainty !== 'source' && <p class="note">{t[`certainty_${answer.certainty}`]}</p>}
      <p class="note">{t[`basis_${answer.basis}`]}</p>
      <Table
        caption={t.summed}
        captionHidden
        rows={view.summed}
        empty={<p class="note">{t.noneSummed(String(view.year))}</p>}
        columns={[
          { key: 'title', header: t.purchase, cell: titleOf },
          { key: 'on', header: t.day, cell: (row) => dayInWords(row.on, language) },
          { key: 'source', header: t.source, cell: (row) => t[`source_${row.source}`] },
          { key: 'cpv', header: t.cpv, cell: (row) => row.cpvCode ?? '–' },
          { key: 'value', header: t.value, numeric: true, cell: (row) => kr(row.valueOre) },
        ]}
      />
      <p>
        <a href="/inkop/tidigare">{t.toEarlier}</a> · <a href="/inkop/granser">{t.toLimits}</a>
      </p>
    </>
  )
}

function WaysOut({ t }: { t: LimitWords }) {
  return (
    <Section title={t.waysOut} level={3}>
      <ul class="prose">
        <li>{t.wayFramework}</li>
        <li>{t.wayAdvertise}</li>
        <li>{t.wayOwnStaff}</li>
      </ul>
      <p>{t.noSplit}</p>
    </Section>
  )
}

const titleOf = (row: SummedPurchase) =>
  row.interventionId === null ? (
    row.title
  ) : (
    <a href={`/insatser/${row.interventionId}/upphandling/${row.id}`}>{row.title}</a>
  )

/** How a kept assessment reads in the documentation. */
export function limitSentence(
  kept: Awaited<ReturnType<typeof findLimitAssessment>>,
  language: Language,
): string | null {
  if (kept === null) return null
  const t = limitText(language)
  const sentence = t.keptSentence(
    momentInWords(kept.assessedAt, language) ?? '',
    formatOre(kept.summedOre, language),
    formatOre(kept.limitOre, language),
  )
  return `${sentence} ${t[`outcome_${kept.outcome as 'under' | 'near' | 'over'}`]}`
}
