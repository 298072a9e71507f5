import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Item, ItemList, LinkButton, Section, Tag, type Tone } from '../../ui/index.ts'
import type { Need } from './queries.ts'
import { daysBeforeReminder, hasOutcome, waitedDays } from './rules.ts'
import { type NeedWords, text } from './text.ts'
import type { NeedState, Urgency } from './types.ts'

const toneOfState: { readonly [state in NeedState]: Tone } = {
  open: 'info',
  taken_up: 'accent',
  met: 'success',
  referred: 'neutral',
  declined: 'neutral',
}

export function StateTag({ t, state }: { t: NeedWords; state: NeedState }) {
  return <Tag tone={toneOfState[state]}>{t[state]}</Tag>
}

export function UrgencyTag({ t, urgency }: { t: NeedWords; urgency: Urgency }) {
  return <Tag tone={urgency === 'now' ? 'attention' : 'neutral'}>{t[urgency]}</Tag>
}

type ListProps = {
  readonly language: Language
  readonly today: string
  readonly needs: readonly Need[]
  /** False on the company's own page. */
  readonly withCompany?: boolean
}

/** Needs under each other, each with its state and how long it has waited. */
export function NeedList({ language, today, needs, withCompany = true }: ListProps) {
  const t = text(language)
  return (
    <ItemList label={t.needs}>
      {needs.map((need) => (
        <Item>
          <div>
            <a href={`/behov/${need.id}`}>{need.topicName ?? need.focusAreaName}</a>{' '}
            <StateTag t={t} state={need.state} />{' '}
            {!hasOutcome(need.state) && <UrgencyTag t={t} urgency={need.urgency} />}{' '}
            <LateTag t={t} need={need} today={today} />
            {withCompany && (
              <div>
                <a href={`/foretag/${need.companyId}`}>{need.companyName}</a>
              </div>
            )}
            <div class="note">{need.words.length > 160 ? `${need.words.slice(0, 157)} …` : need.words}</div>
            <div class="note">
              {[formatDay(need.raisedOn as Day, language, 'short'), need.staffName]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </div>
        </Item>
      ))}
    </ItemList>
  )
}

/** How long a need has been without an outcome, said once it is too long. */
function LateTag({ t, need, today }: { t: NeedWords; need: Need; today: string }) {
  const days = waitedDays(need.raisedOn, today)
  if (hasOutcome(need.state) || days <= daysBeforeReminder) return null
  return (
    <Tag tone="attention" icon="clock">
      {t.waited(days)}
    </Tag>
  )
}

type PartProps = ListProps & { readonly companyId: number; readonly mayAdd: boolean }

/** The company's needs on its page, with the way to add one. */
export function NeedsPart({ companyId, mayAdd, ...list }: PartProps) {
  const t = text(list.language)
  return (
    <Section
      title={t.needs}
      id="behov"
      actions={
        mayAdd && (
          <LinkButton href={`/behov/nytt?foretag=${companyId}`} variant="secondary" size="sm" icon="add">
            {t.addNeed}
          </LinkButton>
        )
      }
    >
      {list.needs.length === 0 ? <p class="note">{t.noNeeds}</p> : <NeedList {...list} withCompany={false} />}
    </Section>
  )
}
