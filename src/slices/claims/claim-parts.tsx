import type { Child } from 'hono/jsx'
import { day, dayOf, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, type Ore, ore } from '../../kit/money.ts'
import { Page, PageHeading, Section, Table, Tag, Timeline, type Tone } from '../../ui/index.ts'
import type { Claim, ClaimEvent } from './claim-queries.ts'
import type { ClaimView } from './claim-view.ts'
import { eligibleOf } from './financing-rules.ts'
import type { CutRow, Part } from './part-queries.ts'
import type { ClaimWords } from './text.ts'
import type { ClaimState, Share } from './types.ts'

export const claimsPath = '/ekonomi/ansokningar'
export const pathOf = ({ id }: { readonly id: number }) => `${claimsPath}/${id}`

const tones: Readonly<Record<ClaimState, Tone>> = {
  draft: 'neutral',
  certifying: 'info',
  certified: 'info',
  signed: 'info',
  submitted: 'accent',
  supplement_asked: 'attention',
  approved: 'success',
  partly_approved: 'attention',
  recovered: 'danger',
  withdrawn: 'neutral',
}

export function StateTag({ t, state }: { t: ClaimWords; state: ClaimState }) {
  return <Tag tone={tones[state]}>{t[state]}</Tag>
}

/** Kronor with the öre always written, so that columns agree. */
export const kronor = (amount: number, language: Language) => formatOre(ore(amount), language, 'always')

export const inDays = (on: string | null, language: Language) =>
  on === null ? null : formatDay(day(on), language)

type FrameProps = {
  readonly t: ClaimWords
  readonly language: Language
  readonly claim: Claim
  readonly title: string
  readonly lead?: string | undefined
  readonly actions?: Child
  readonly children: Child
}

/** A page about one act or part of a claim. */
export function ClaimFrame({ t, language, claim, title, lead, actions, children }: FrameProps) {
  return (
    <Page
      title={`${title} – ${t.claimNamed(claim.number)}`}
      breadcrumbs={[
        { href: '/ekonomi', label: t.economy },
        { href: `${claimsPath}?projekt=${claim.projectId}`, label: t.claims },
        { href: pathOf(claim), label: `${t.claimNamed(claim.number)}, ${claim.projectName}` },
      ]}
    >
      <PageHeading
        title={title}
        lead={lead}
        actions={actions}
        facts={
          <>
            <StateTag t={t} state={claim.state} />{' '}
            {formatPeriod(day(claim.fromOn), day(claim.toOn), language)}
          </>
        }
      />
      {children}
    </Page>
  )
}

const total = (rows: readonly Part[], of: (part: Part) => number): Ore =>
  ore(rows.reduce((sum, part) => sum + of(part), 0))

type SharesProps = {
  readonly t: ClaimWords
  readonly language: Language
  readonly caption: string
  readonly parts: readonly Part[]
  readonly financiers: ClaimView['financiers']
  readonly shares: readonly Share[]
}

/** Who pays what of each partner's part; each row and each column adds up. */
export function SharesTable({ t, language, caption, parts, financiers, shares }: SharesProps) {
  const payers = financiers.filter(({ id }) => shares.some(({ financierId }) => financierId === id))
  const amount = (accountId: number, financierId: number | null) =>
    shares.find((share) => share.accountId === accountId && share.financierId === financierId)?.amountOre ?? 0
  const columnOf = (key: string, header: string, of: (accountId: number) => number) => ({
    key,
    header,
    numeric: true,
    cell: (part: Part) => kronor(of(part.accountId), language),
    foot: kronor(
      total(parts, ({ accountId }) => of(accountId)),
      language,
    ),
  })
  return (
    <Table
      caption={caption}
      rows={parts}
      columns={[
        { key: 'name', header: t.partner, cell: ({ name }) => name, foot: t.total },
        ...payers.map(({ id, name }) => columnOf(String(id), name, (accountId) => amount(accountId, id))),
        columnOf('own', t.ownShare, (accountId) => amount(accountId, null)),
        columnOf('all', t.eligible, (accountId) =>
          shares
            .filter((share) => share.accountId === accountId)
            .reduce((sum, { amountOre }) => sum + amountOre, 0),
        ),
      ]}
    />
  )
}

/** Each partner's costs and income, and what is left when income is deducted. */
export function PartsTable({
  t,
  language,
  parts,
  beside,
}: {
  t: ClaimWords
  language: Language
  parts: readonly Part[]
  beside: readonly { readonly key: string; readonly header: string; readonly cell: (part: Part) => Child }[]
}) {
  const money = (key: string, header: string, of: (part: Part) => number) => ({
    key,
    header,
    numeric: true,
    cell: (part: Part) => kronor(of(part), language),
    foot: kronor(total(parts, of), language),
  })
  const hasInKind = parts.some(({ inKindOre }) => inKindOre !== 0)
  const hasCuts = parts.some(({ cutOre }) => cutOre !== 0)
  return (
    <Table
      caption={t.partners}
      captionHidden
      rows={parts}
      columns={[
        { key: 'name', header: t.partner, cell: ({ name }) => name, foot: t.total },
        money('costs', t.costs, ({ actualOre }) => actualOre),
        ...(hasInKind ? [money('in_kind', t.inKind, ({ inKindOre }) => inKindOre)] : []),
        money('income', t.income, ({ incomeOre }) => incomeOre),
        money('eligible', t.eligible, eligibleOf),
        ...(hasCuts ? [money('cut', t.cut, ({ cutOre }) => cutOre)] : []),
        ...beside,
      ]}
    />
  )
}

/** What was cut or taken back of which cost, and why. */
export function Cuts({ t, language, cuts }: { t: ClaimWords; language: Language; cuts: readonly CutRow[] }) {
  if (cuts.length === 0) return null
  return (
    <Section title={t.cutsTitle}>
      <Table
        caption={t.cutsTitle}
        captionHidden
        rows={cuts}
        columns={[
          {
            key: 'cost',
            header: t.costs,
            cell: (row) => <a href={`/ekonomi/kostnader/${row.costId}`}>{row.description}</a>,
            foot: t.total,
          },
          { key: 'act', header: t.state, cell: (row) => t[row.act === 'recovered' ? 'recovered' : 'cut'] },
          { key: 'day', header: t.decidedOn, cell: (row) => inDays(row.happenedOn, language) },
          { key: 'why', header: t.cutReason, cell: (row) => row.reason },
          {
            key: 'amount',
            header: t.amount,
            numeric: true,
            cell: (row) => kronor(row.amountOre, language),
            foot: kronor(
              cuts.reduce((sum, { amountOre }) => sum + amountOre, 0),
              language,
            ),
          },
        ]}
      />
    </Section>
  )
}

/** Every step of a claim, with its words and papers. */
export function ClaimHistory({
  t,
  language,
  events,
  files,
}: {
  t: ClaimWords
  language: Language
  events: readonly ClaimEvent[]
  files: ReadonlyMap<number, readonly { readonly id: number; readonly name: string }[]>
}) {
  return (
    <Timeline
      label={t.history}
      items={events.toReversed().map((event) => ({
        when: formatDay(day(event.happenedOn), language, 'short'),
        datetime: event.happenedOn,
        title: t[`act_${event.act}`],
        body: (
          <>
            <div class="note">
              {[
                event.personName && [event.personName, event.personTitle].filter(Boolean).join(', '),
                event.channel,
                event.caseId,
                event.dueOn && t.until(formatDay(day(event.dueOn), language)),
                event.recordedByName && t.recordedBy(event.recordedByName),
                formatDay(dayOf(event.recordedAt), language, 'short'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
            {event.words && <p>{event.words}</p>}
            {event.paperIds
              .flatMap((id) => files.get(id) ?? [])
              .map(({ id, name }) => (
                <div>
                  <a href={`/filer/${id}`}>{name}</a>
                </div>
              ))}
          </>
        ),
      }))}
    />
  )
}
