import { day, formatDay } from '../../kit/day.ts'
import { eurCent, formatEurCent, formatOre, ore } from '../../kit/money.ts'
import { formatShare } from '../../kit/number.ts'
import type { Block, Run } from './document.ts'
import { moneyText } from './money-text.ts'
import { figureRun, linked, plain, type ReportParts } from './parts.ts'

type Table = Extract<Block, { kind: 'table' }>
const kronor = (amount: number, { language }: ReportParts) => formatOre(ore(Number(amount)), language)
/** A table whose first columns are words, one unless told, and the others amounts. */
const table = (
  caption: string,
  [first, ...others]: readonly [string, ...string[]],
  rows: Table['rows'],
  ofWords = 1,
): Block => ({
  kind: 'table',
  caption,
  columns: [
    { text: first, align: 'start', share: ofWords > 1 ? 2 : 3 },
    ...others.map((text, nth) =>
      nth + 1 < ofWords ? { text, align: 'start' as const, share: 3 } : { text, align: 'end' as const },
    ),
  ],
  rows,
})

/** What the project cost, who paid, what was asked for, what was shared and what became aid; every number opens its rows. */
export function economy(parts: ReportParts): Block[] {
  return [
    ...costTable(parts),
    ...financingTable(parts),
    ...claimsTable(parts),
    ...together(parts),
    ...aidBlocks(parts),
  ]
}

function costTable(parts: ReportParts): Block[] {
  const t = moneyText(parts.language)
  const { byType } = parts.money
  if (byType.length === 0) return [{ kind: 'paragraph', runs: plain(t.noCosts) }]
  const budgeted = byType.filter(({ budgetOre }) => budgetOre !== null)
  const budget = budgeted.reduce((sum, { budgetOre }) => sum + Number(budgetOre), 0)
  const outcome = byType.reduce((sum, { outcomeOre }) => sum + Number(outcomeOre), 0)
  const income = Math.round((parts.figures.find(({ key }) => key === 'income_received')?.value ?? 0) * 100)
  const planned = (amount: number | null) => plain(amount === null ? '–' : kronor(amount, parts))
  return [
    table(
      t.costOutcome,
      [t.costType, t.budget, t.outcome],
      [
        ...byType.map(({ nameSv, nameEn, budgetOre, outcomeOre }) => [
          plain(parts.language === 'sv' ? nameSv : nameEn),
          planned(budgetOre),
          plain(kronor(outcomeOre, parts)),
        ]),
        [plain(t.total), planned(budgeted.length > 0 ? budget : null), [figureRun('cost_eligible', parts)]],
        [plain(t.income), plain('–'), [figureRun('income_received', parts)]],
        [plain(t.net), plain('–'), plain(kronor(outcome - income, parts))],
      ],
    ),
  ]
}

function financingTable(parts: ReportParts): Block[] {
  const t = moneyText(parts.language)
  const { byFinancier } = parts.money
  if (byFinancier.length === 0) return []
  const total = (of: 'approvedOre' | 'receivedOre') =>
    byFinancier.reduce((sum, one) => sum + Number(one[of]), 0)
  return [
    table(
      t.financing,
      [t.financier, t.share, t.planned, t.approved, t.received],
      [
        ...byFinancier.map(({ name, shareBp, plannedOre, approvedOre, receivedOre }) => [
          plain(name ?? t.ownShare),
          plain(shareBp === null ? '–' : formatShare(shareBp / 10_000, parts.language)),
          plain(plannedOre === null ? '–' : kronor(plannedOre, parts)),
          plain(kronor(approvedOre, parts)),
          plain(receivedOre === null ? '–' : kronor(receivedOre, parts)),
        ]),
        [
          plain(t.total),
          plain(''),
          plain(''),
          [linkTo('claim_approved', kronor(total('approvedOre'), parts), parts)],
          byFinancier.every(({ receivedOre }) => receivedOre === null)
            ? plain('–')
            : [linkTo('payment_received', kronor(total('receivedOre'), parts), parts)],
        ],
      ],
    ),
  ]
}

/** Words that open a figure's evidence. */
function linkTo(key: string, words: string, parts: ReportParts): Run {
  const run = figureRun(key, parts)
  return 'href' in run && run.href ? { figure: key, text: words, href: run.href } : { text: words }
}

function claimsTable(parts: ReportParts): Block[] {
  const t = moneyText(parts.language)
  const { claims } = parts.money
  if (claims.length === 0) return []
  const said = (state: string) => (state === 'approved' ? t.claimApproved : (t[state as 'draft'] ?? state))
  const isSent = (state: string) => !['draft', 'certifying', 'certified', 'signed'].includes(state)
  const short = (on: string) => formatDay(day(on), parts.language, 'short')
  return [
    table(
      t.claims,
      [t.claim, t.period, t.state, t.asked, t.approved],
      [
        ...claims.map(({ claimId, number, fromOn, toOn, state, askedOre, standingOre }) => [
          [linked(`${t.claim} ${number}`, `/ekonomi/ansokningar/${claimId}`)],
          plain(`${short(fromOn)} – ${short(toOn)}`),
          plain(said(state)),
          plain(isSent(state) ? kronor(askedOre, parts) : '–'),
          plain(
            ['approved', 'partly_approved', 'recovered'].includes(state) ? kronor(standingOre, parts) : '–',
          ),
        ]),
        [
          plain(t.total),
          plain(''),
          plain(''),
          [figureRun('claim_asked', parts)],
          [figureRun('claim_approved', parts)],
        ],
      ],
      3,
    ),
  ]
}

export function together(parts: ReportParts): Block[] {
  const t = moneyText(parts.language)
  const { joint } = parts.money
  if (joint.length === 0) return []
  const run = (key: string) => figureRun(key, parts)
  const value = (key: string) => parts.figures.find((figure) => figure.key === key)?.value ?? 0
  const bar = (name: string, amount: number) => ({
    name,
    amount,
    text: kronor(Math.round(amount * 100), parts),
  })
  return [
    {
      kind: 'paragraph',
      runs: [
        { text: t.saved1 },
        run('joint_cost'),
        { text: t.saved2 },
        run('joint_share'),
        { text: t.saved3 },
        run('joint_alone'),
        { text: t.saved4 },
        run('joint_saving'),
        { text: t.saved5 },
      ],
    },
    {
      kind: 'bars',
      caption: t.aloneOrTogether,
      columns: [t.way, t.cost],
      bars: [bar(t.alone, value('joint_alone')), bar(t.together, value('joint_share'))],
    },
  ]
}

function aidBlocks(parts: ReportParts): Block[] {
  const t = moneyText(parts.language)
  const { aid } = parts.money
  if (aid.length === 0) return []
  const byRegulation = [...Map.groupBy(aid, ({ regulation }) => regulation)]
  const sum = (of: readonly number[]) => of.reduce((total, one) => total + Number(one), 0)
  return [
    {
      kind: 'paragraph',
      runs: [
        { text: t.aidIntro1 },
        figureRun('aid_sek', parts),
        { text: ' (' },
        figureRun('aid_eur', parts),
        { text: `)${t.aidIntro2}` },
        figureRun('aid_companies', parts),
        { text: t.aidIntro3 },
        figureRun('aid_registered', parts),
        { text: '.' },
      ],
    },
    table(
      t.aidByRegulation,
      [t.regulation, t.grants, t.companies, 'SEK', 'EUR'],
      byRegulation.map(([regulation, rows]) => [
        plain(`(EU) ${regulation}`),
        plain(String(sum(rows.map(({ grants }) => grants)))),
        plain(String(rows.length)),
        plain(kronor(sum(rows.map(({ amountOre }) => amountOre)), parts)),
        plain(formatEurCent(eurCent(sum(rows.map(({ amountEurCent }) => amountEurCent))), parts.language)),
      ]),
    ),
  ]
}

/** Joint interventions with what they cost, each opening its record. */
export function jointCosts(parts: ReportParts): Block[] {
  const t = moneyText(parts.language)
  const { joint } = parts.money
  if (joint.length === 0) return []
  return [
    table(
      t.jointCosts,
      [t.intervention, t.cost, t.ownPart, t.alone],
      joint.map(({ interventionId, title, costOre, shareOre, aloneOre }) => [
        [linked(title, `/insatser/${interventionId}/kostnadsfordelning`)],
        plain(kronor(costOre, parts)),
        plain(kronor(shareOre, parts)),
        plain(aloneOre === null ? '–' : kronor(aloneOre, parts)),
      ]),
    ),
  ]
}

/** What was bought for joint interventions, each opening the intervention. */
export function purchases(parts: ReportParts): Block[] {
  const t = moneyText(parts.language)
  const { purchases: bought } = parts.money
  if (bought.length === 0) return []
  return [
    {
      kind: 'table',
      caption: t.purchases,
      columns: [
        { text: t.purchase, align: 'start', share: 3 },
        { text: t.supplier, align: 'start', share: 2 },
        { text: t.buyer, align: 'start' },
        { text: t.signedOn, align: 'start' },
        { text: t.contractValue, align: 'end' },
      ],
      rows: bought.map(({ title, interventionId, dnr, supplier, buyer, signedOn, valueOre }) => [
        [linked([title, dnr].filter(Boolean).join(', '), `/insatser/${interventionId}`)],
        plain(supplier),
        plain(buyer ?? '–'),
        plain(formatDay(day(signedOn), parts.language, 'short')),
        plain(kronor(valueOre, parts)),
      ]),
    },
  ]
}
