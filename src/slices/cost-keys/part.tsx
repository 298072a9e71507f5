import type { Language } from '../../kit/language.ts'
import { formatOre } from '../../kit/money.ts'
import { EmptyState, Item, ItemList, LinkButton, Section, Tag } from '../../ui/index.ts'
import { AlonePart, KeyFacts, KeyTag, PayersTable } from './key-parts.tsx'
import type { WholeKey } from './key-queries.ts'
import { keyState } from './key-rules.ts'
import { keyPath, nextInWords } from './key-words.ts'
import type { KeyOverview, KeyToApprove } from './part-queries.ts'
import type { Requisition } from './requisition-queries.ts'
import { RequisitionTable } from './requisition-table.tsx'
import { requisitionText } from './requisition-text.ts'
import { text } from './text.ts'

type PartProps = {
  readonly language: Language
  readonly interventionId: number
  /** The key that speaks for the intervention; undefined when there is none yet. */
  readonly keyShown: WholeKey | undefined
  readonly reads: boolean
  readonly writes: boolean
}

/** Costs and shares on an intervention's page: state, next step, who pays what, alone beside together. */
export function CostKeyOfIntervention({ language, interventionId, keyShown, reads, writes }: PartProps) {
  const t = text(language)
  if (!reads || (!keyShown && !writes)) return null
  const href = keyPath({ interventionId })
  return (
    <Section
      title={t.costsAndKey}
      actions={
        <LinkButton href={href} variant="secondary" size="sm">
          {keyShown ? t.open : t.start}
        </LinkButton>
      }
    >
      {keyShown ? (
        <>
          <p>
            <KeyTag language={language} keyShown={keyShown} /> {nextInWords(t, keyShown)}
          </p>
          <KeyFacts language={language} keyShown={keyShown} />
          <PayersTable language={language} keyShown={keyShown} />
          <AlonePart language={language} keyShown={keyShown} />
        </>
      ) : (
        <EmptyState title={t.none} text={t.noneHint} />
      )}
    </Section>
  )
}

/** What waits for a head of office, for Idag; nothing when nothing does. */
export function KeysToApprove({
  language,
  waiting,
}: {
  readonly language: Language
  readonly waiting: readonly KeyToApprove[]
}) {
  const t = text(language)
  if (waiting.length === 0) return null
  return (
    <Section title={t.tasks}>
      <ItemList>
        {waiting.map((each) => (
          <Item>
            <a
              href={`/insatser/${each.interventionId}/kostnadsfordelning/${each.number}/betalare/${each.payerId}/svar`}
            >
              {each.interventionTitle}
            </a>
            <span class="note">
              {each.municipalityName}: {formatOre(each.shareOre, language)}
            </span>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

type EconomyProps = { readonly language: Language; readonly overviews: readonly KeyOverview[] }

/** The keys of all interventions that the reader may see, for the economy's page. */
export function CostKeysPart({ language, overviews }: EconomyProps) {
  const t = text(language)
  return (
    <Section title={t.costKey} note={t.lead}>
      {overviews.length === 0 ? (
        <EmptyState title={t.none} text={t.noneHint} />
      ) : (
        <ItemList>
          {overviews.map((each) => {
            const state = keyState(each)
            return (
              <Item>
                <span>
                  <a href={keyPath(each)}>{each.interventionTitle}</a>{' '}
                  <span class="note">{formatOre(each.totalOre, language)}</span>
                </span>
                <Tag tone={state === 'agreed' ? 'success' : 'attention'}>{t[`state_${state}`]}</Tag>
              </Item>
            )
          })}
        </ItemList>
      )}
    </Section>
  )
}

type RequisitionsProps = {
  readonly language: Language
  readonly today: string
  readonly requisitions: readonly Requisition[]
}

/** Requisitions that are not paid, for the economy's page, and the way to all of them. */
export function RequisitionsPart({ language, today, requisitions }: RequisitionsProps) {
  const t = requisitionText(language)
  return (
    <Section title={t.requisitions} actions={<a href="/rekvisitioner?visa=alla">{t.showAll}</a>}>
      {requisitions.length === 0 ? (
        <p class="note">{t.noneUnpaid}</p>
      ) : (
        <RequisitionTable language={language} today={today} requisitions={requisitions} />
      )}
    </Section>
  )
}
