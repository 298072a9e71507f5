import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, type Ore, ore } from '../../kit/money.ts'
import { formatNumber, formatShare } from '../../kit/number.ts'
import { DefinitionList, Section, StackedBar, Table, Tag, type Tone } from '../../ui/index.ts'
import type { Key, Payer, WholeKey } from './key-queries.ts'
import { aloneOf, compareAlone, keyState, sumOf } from './key-rules.ts'
import { basisInWords, feeInWords, remainderInWords } from './key-words.ts'
import { text } from './text.ts'
import type { KeyState } from './types.ts'

type Shown = { readonly language: Language; readonly keyShown: WholeKey }

const toneOf: { readonly [state in KeyState]: Tone } = {
  draft: 'neutral',
  waiting: 'attention',
  agreed: 'success',
  declined: 'danger',
  outdated: 'attention',
  replaced: 'neutral',
}

export function KeyTag({ language, keyShown }: { readonly language: Language; readonly keyShown: Key }) {
  const state = keyState(keyShown)
  return <Tag tone={toneOf[state]}>{text(language)[`state_${state}`]}</Tag>
}

/** How it is shared, in facts. */
export function KeyFacts({ language, keyShown }: Shown) {
  const t = text(language)
  return (
    <DefinitionList
      items={[
        { term: t.basis, value: basisInWords(keyShown, language) },
        { term: t.fee, value: feeInWords(keyShown, language) },
        { term: t.basis_fixed_amounts, value: remainderInWords(keyShown, language) },
        { term: t.words, value: keyShown.words },
      ]}
    />
  )
}

export const plannedRest = (key: WholeKey): Ore =>
  ore(key.payers.reduce((sum, { plannedShareOre }) => sum + plannedShareOre, 0))

export function PlannedCosts({ language, keyShown }: Shown) {
  const t = text(language)
  const total = sumOf(keyShown.lines)
  const kr = (amount: Ore) => formatOre(amount, language, 'always')
  const fees = ore(total - plannedRest(keyShown))
  return (
    <>
      <Table
        caption={t.plannedCosts}
        rows={keyShown.lines}
        empty={<p class="note">{t.plannedCosts}: –</p>}
        columns={[
          { key: 'what', header: t.what, cell: (line) => line.description, foot: t.total },
          { key: 'type', header: t.costType, cell: (line) => line.costTypeName, foot: '' },
          { key: 'source', header: t.source, cell: (line) => t[`source_${line.source}`], foot: '' },
          {
            key: 'amount',
            header: t.amount,
            numeric: true,
            cell: (line) => kr(line.amountOre),
            foot: kr(total),
          },
        ]}
      />
      {keyShown.feePer !== null && (
        <DefinitionList
          items={[
            { term: t.feesFirst, value: kr(ore(0 - fees)) },
            { term: t.toShare, value: kr(plannedRest(keyShown)) },
          ]}
        />
      )}
    </>
  )
}

/** Each payer with what its part follows, its planned share and its answer. */
export function PayersTable({ language, keyShown }: Shown) {
  const t = text(language)
  const kr = (amount: Ore) => formatOre(amount, language, 'always')
  const rest = plannedRest(keyShown)
  const counts = ['per_company', 'per_seat'].includes(keyShown.basis) || keyShown.feePer !== null
  return (
    <Table
      caption={t.payers}
      rows={keyShown.payers}
      rowId={(payer) => `betalare-${payer.id}`}
      columns={[
        { key: 'payer', header: t.payer, cell: (payer) => payer.name, foot: t.total },
        {
          key: 'account',
          header: t.account,
          cell: (payer) => payer.projectName ?? t[`kind_${payer.kind}`],
          foot: '',
        },
        ...(counts
          ? [
              {
                key: 'companies',
                header: t.companies,
                numeric: true,
                cell: (payer: Payer) => formatNumber(payer.companies, language),
                foot: '',
              },
              {
                key: 'seats',
                header: t.seats,
                numeric: true,
                cell: (payer: Payer) => formatNumber(payer.seats, language),
                foot: '',
              },
            ]
          : []),
        ...(keyShown.basis === 'inhabitants'
          ? [
              {
                key: 'inhabitants',
                header: t.inhabitants,
                numeric: true,
                cell: (payer: Payer) =>
                  payer.inhabitants === null ? '–' : formatNumber(payer.inhabitants, language),
                foot: '',
              },
            ]
          : []),
        {
          key: 'share',
          header: t.plannedShare,
          numeric: true,
          cell: (payer) => kr(payer.plannedShareOre),
          foot: kr(rest),
        },
        ...(keyShown.proposedAt
          ? [
              {
                key: 'answer',
                header: t.answer,
                cell: (payer: Payer) => answerInWords(payer, language),
                foot: '',
              },
            ]
          : []),
      ]}
    />
  )
}

export function answerInWords(payer: Payer, language: Language): string {
  const t = text(language)
  const on = (at: Date) => formatDay(dayOf(at), language, 'short')
  const who = payer.answeredBy ?? payer.name
  if (payer.answer === 'approved' && payer.answeredAt) return t.approved(who, on(payer.answeredAt))
  if (payer.answer === 'declined') return t.declined(who, payer.answerReason ?? '')
  return payer.askedAt ? t.linkSent(on(payer.askedAt)) : t.noAnswer
}

/** What each project's payers bear: each side's account by itself, and together the whole. */
export function PerProject({ language, keyShown }: Shown) {
  const t = text(language)
  const byProject = Map.groupBy(keyShown.payers, ({ projectName }) => projectName ?? t.noProject)
  if (byProject.size < 2) return null
  const rows = [...byProject].map(([name, payers]) => ({
    name,
    sumOre: ore(payers.reduce((sum, { plannedShareOre }) => sum + plannedShareOre, 0)),
  }))
  return (
    <Table
      caption={t.perProject}
      rows={rows}
      columns={[
        { key: 'project', header: t.perProject, cell: ({ name }) => name, foot: t.total },
        {
          key: 'sum',
          header: t.plannedShare,
          numeric: true,
          cell: ({ sumOre }) => formatOre(sumOre, language, 'always'),
          foot: formatOre(plannedRest(keyShown), language, 'always'),
        },
      ]}
    />
  )
}

/** What it would have cost each municipality alone, beside what it costs together: a drawing with its table. */
export function AlonePart({
  language,
  keyShown,
  outcome,
}: Shown & {
  /** What it really cost and each one's share of it, once costs are booked; otherwise what was planned. */
  readonly outcome?: { readonly costOre: Ore; readonly shareOf: (payer: Payer) => Ore } | undefined
}) {
  const t = text(language)
  const total = outcome?.costOre ?? sumOf(keyShown.lines)
  const shareOf = outcome?.shareOf ?? ((payer: Payer) => payer.plannedShareOre)
  const rows = keyShown.payers.flatMap((payer) => {
    const alone = aloneOf(payer, total)
    return alone === null ? [] : [{ payer, ...compareAlone(alone, shareOf(payer)) }]
  })
  if (rows.length === 0) return null
  const kr = (amount: Ore) => formatOre(amount, language)
  return (
    <Section title={t.aloneTitle} note={`${t.aloneLead} ${outcome ? t.aloneByOutcome : t.aloneByPlan}`}>
      <StackedBar
        title={t.aloneTitle}
        titleHidden
        labelHeader={t.payer}
        series={[t.together, t.saved]}
        format={(value) => formatOre(ore(Math.round(value * 100)), language)}
        data={rows.map(({ payer, togetherOre, savedOre }) => ({
          label: payer.name,
          values: [Math.max(0, togetherOre) / 100, Math.max(0, savedOre) / 100],
        }))}
      />
      <Table
        caption={t.aloneTitle}
        captionHidden
        rows={rows}
        columns={[
          { key: 'payer', header: t.payer, cell: ({ payer }) => payer.name },
          { key: 'alone', header: t.alone, numeric: true, cell: ({ aloneOre }) => kr(aloneOre) },
          { key: 'together', header: t.together, numeric: true, cell: ({ togetherOre }) => kr(togetherOre) },
          { key: 'saved', header: t.saved, numeric: true, cell: ({ savedOre }) => kr(savedOre) },
          {
            key: 'share',
            header: t.savedShare,
            numeric: true,
            cell: ({ savedBp }) => (savedBp === null ? '–' : formatShare(savedBp / 10_000, language)),
          },
          {
            key: 'how',
            header: t.aloneBasis,
            cell: ({ payer }) =>
              payer.alone === 'estimate' ? (payer.aloneSource ?? '') : t.alone_whole_price,
          },
        ]}
      />
    </Section>
  )
}
