import { addDays, day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Button,
  EmptyState,
  Form,
  Item,
  ItemList,
  Page,
  PageHeading,
  Tabs,
  Tag,
  Unseen,
} from '../../ui/index.ts'
import type { FollowUp } from './follow-up-queries.ts'
import { type Urgency, urgencyOf } from './rules.ts'
import { type TalkWords, text } from './text.ts'

const toneOf = { overdue: 'danger', today: 'attention', this_week: 'info', later: 'neutral' } as const

type LineProps = {
  readonly t: TalkWords
  readonly language: Language
  readonly today: string
  readonly followUp: FollowUp
  readonly withCompany?: boolean
  readonly withStaff?: boolean
  /** Where to come back to after the mark. */
  readonly back?: string
}

/** One follow-up with the button that marks it as done, or undoes that. */
export function FollowUpLine({ t, language, today, followUp, withCompany, withStaff, back }: LineProps) {
  const urgency = urgencyOf(followUp.dueOn, today, addDays(day(today), 7))
  const isDone = followUp.doneAt !== null
  const hidden = { back: back ?? (followUp.talkId ? `/samtal/${followUp.talkId}` : '/uppfoljningar') }
  return (
    <Item>
      <div>
        {followUp.doneAt ? (
          <Tag tone="success" icon="done">
            {t.doneOn(formatDay(dayOf(followUp.doneAt), language, 'short'))}
          </Tag>
        ) : (
          <Tag tone={toneOf[urgency]}>{dueText(t, language, urgency, followUp.dueOn)}</Tag>
        )}{' '}
        <span>{followUp.what}</span>
        {(withCompany || withStaff) && (
          <div class="note">
            {withCompany && <a href={`/foretag/${followUp.companyId}`}>{followUp.companyName}</a>}
            {withCompany && withStaff && ' · '}
            {withStaff && followUp.staffName}
          </div>
        )}
      </div>
      <Form action={`/uppfoljningar/${followUp.id}/${isDone ? 'oppen' : 'klar'}`} hidden={hidden}>
        <Button variant="secondary" size="sm" icon={isDone ? undefined : 'check'}>
          {isDone ? t.undo : t.markDone}
          <Unseen>: {followUp.what}</Unseen>
        </Button>
      </Form>
    </Item>
  )
}

function dueText(t: TalkWords, language: Language, urgency: Urgency, dueOn: string): string {
  const on = formatDay(day(dueOn), language, 'short')
  return urgency === 'overdue' ? `${t.overdue}: ${on}` : urgency === 'today' ? t.today : on
}

type ListProps = {
  readonly language: Language
  readonly today: string
  readonly followUps: readonly FollowUp[]
  readonly withStaff?: boolean
  /** False on the company's own page. */
  readonly withCompany?: boolean
  readonly back: string
}

/** Follow-ups under each other, each with its company; the desk shows them too. */
export function FollowUpList(props: ListProps) {
  const { language, today, followUps, withStaff = false, withCompany = true, back } = props
  return (
    <ItemList>
      {followUps.map((followUp) => (
        <FollowUpLine
          t={text(language)}
          language={language}
          today={today}
          followUp={followUp}
          withCompany={withCompany}
          withStaff={withStaff}
          back={back}
        />
      ))}
    </ItemList>
  )
}

type FollowUpsPageProps = ListProps & { readonly done: boolean }

export function FollowUpsPage({ done, ...list }: FollowUpsPageProps) {
  const t = text(list.language)
  return (
    <Page title={t.followUps}>
      <PageHeading title={t.followUps} />
      <Tabs
        label={t.views}
        items={[
          { href: '/uppfoljningar', label: t.open, current: !done },
          { href: '/uppfoljningar?visa=klara', label: t.finished, current: done },
        ]}
      />
      {list.followUps.length === 0 ? (
        <EmptyState title={t.noFollowUps} text={t.noFollowUpsHint} icon="task" />
      ) : (
        <FollowUpList {...list} withStaff />
      )}
    </Page>
  )
}
