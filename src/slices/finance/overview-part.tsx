import type { Language } from '../../kit/language.ts'
import { formatShare } from '../../kit/number.ts'
import type { Tx } from '../../platform/db/index.ts'
import { Item, ItemList, LinkButton, Row, Section, type Tile, Tiles } from '../../ui/index.ts'
import { wholeKronor } from './money-words.ts'
import { type Attention, findAttention, type Overview } from './overview-queries.ts'
import { overviewText } from './overview-text.ts'

/** What a project costs and may cost, what waits for somebody, and the ways on. */
export async function FinanceOverview(props: {
  readonly tx: Tx
  readonly language: Language
  readonly today: string
  readonly overview: Overview
}) {
  const { tx, language, today, overview } = props
  const t = overviewText(language)
  const attention = await findAttention(tx, overview.projectId, today)
  return (
    <>
      <Tiles items={tilesOf(overview, language)} label={overview.projectName} />
      {!overview.isWhole && <p class="note">{t.ownOnly}</p>}
      <Ways overview={overview} language={language} />
      <Section title={t.attention}>
        <AttentionList overview={overview} attention={attention} language={language} />
      </Section>
    </>
  )
}

function tilesOf(overview: Overview, language: Language): Tile[] {
  const t = overviewText(language)
  const { budgetOre, outcomeOre, incomeOre, claimedOre, projectId } = overview
  const costs = `/ekonomi/kostnader?projekt=${projectId}`
  const left = budgetOre === null ? null : budgetOre - outcomeOre
  return [
    {
      label: t.budget,
      value: budgetOre === null ? '–' : wholeKronor(budgetOre, language),
      note: budgetOre === null ? t.noBudget : undefined,
      href: `/ekonomi/projekt/${projectId}/budget`,
    },
    {
      label: t.outcome,
      value: wholeKronor(outcomeOre, language),
      note: budgetOre ? t.used(formatShare(outcomeOre / budgetOre, language)) : undefined,
      href: costs,
    },
    ...(left === null
      ? []
      : [
          {
            label: left < 0 ? t.over : t.left,
            value: wholeKronor(Math.abs(left), language),
            href: `/ekonomi/projekt/${projectId}/utfall`,
            tone: left < 0 ? ('danger' as const) : undefined,
          },
        ]),
    { label: t.claimed, value: wholeKronor(claimedOre, language), href: `${costs}&ansokan=yes` },
    {
      label: t.income,
      value: wholeKronor(incomeOre, language),
      href: `/ekonomi/intakter?projekt=${projectId}`,
    },
  ]
}

function Ways({ overview, language }: { overview: Overview; language: Language }) {
  const t = overviewText(language)
  const of = `/ekonomi/projekt/${overview.projectId}`
  const ways = [
    { href: `${of}/utfall`, label: t.openOutcome },
    { href: `${of}/budget`, label: t.openBudget },
    { href: `/ekonomi/kostnader?projekt=${overview.projectId}`, label: t.openCosts },
    { href: `/ekonomi/intakter?projekt=${overview.projectId}`, label: t.openIncome },
    { href: `${of}/personal`, label: t.openStaff },
    { href: `${of}/redovisningar`, label: t.openAccounts },
    { href: `${of}/bevarande`, label: t.openKeeping },
  ]
  return (
    <Row>
      {ways.map(({ href, label }) => (
        <LinkButton href={href} variant="secondary" size="sm">
          {label}
        </LinkButton>
      ))}
    </Row>
  )
}

type ListProps = { overview: Overview; attention: Attention; language: Language }

function AttentionList({ overview, attention, language }: ListProps) {
  const t = overviewText(language)
  const costs = `/ekonomi/kostnader?projekt=${overview.projectId}`
  const staff = `/ekonomi/projekt/${overview.projectId}/personal`
  const items = [
    { count: attention.unanswered, words: t.unanswered, href: `${costs}&ansokan=no&varning=unanswered` },
    { count: attention.unpaid, words: t.unpaid, href: `${costs}&varning=unpaid` },
    { count: attention.unconfirmed, words: t.unconfirmed, href: staff },
    { count: attention.unbooked, words: t.unbooked, href: staff },
  ].filter(({ count }) => count > 0)
  if (items.length === 0) return <p class="note">{t.nothing}</p>
  return (
    <ItemList label={t.attention}>
      {items.map(({ count, words, href }) => (
        <Item>
          <a href={href}>{words(count)}</a>
        </Item>
      ))}
    </ItemList>
  )
}
