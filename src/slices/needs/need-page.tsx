import { type Day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import {
  Button,
  Columns,
  ConfirmForm,
  DefinitionList,
  ErrorSummary,
  Form,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Select,
  Stack,
  TextArea,
  Timeline,
  Written,
} from '../../ui/index.ts'
import type { FormState } from './need-fields.tsx'
import { StateTag, UrgencyTag } from './need-list.tsx'
import type { Need, NeedEvent } from './queries.ts'
import { hasOutcome, needTransitions, waitedDays } from './rules.ts'
import { type NeedWords, text } from './text.ts'
import { declineReasons, type Raiser } from './types.ts'

type NeedPageProps = FormState & {
  readonly language: Language
  readonly today: string
  readonly need: Need
  readonly events: readonly NeedEvent[]
}

export function NeedPage(props: NeedPageProps) {
  const { language, today, need, events, errors } = props
  const t = text(language)
  const subject = need.topicName ?? need.focusAreaName
  return (
    <Page title={subject} breadcrumbs={[{ href: `/foretag/${need.companyId}`, label: need.companyName }]}>
      <PageHeading
        title={subject}
        facts={
          <>
            <StateTag t={t} state={need.state} />{' '}
            {!hasOutcome(need.state) && <UrgencyTag t={t} urgency={need.urgency} />}
          </>
        }
        actions={
          <>
            <HistoryLink kind="behov" id={need.id} language={language} />
            <LinkButton href={`/behov/${need.id}/andra`} variant="secondary" icon="edit">
              {t.change}
            </LinkButton>
          </>
        }
      />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <>
            <Written>{need.words}</Written>
            <Outcomes t={t} need={need} errors={errors} />
            <Section title={t.history}>
              <Timeline label={t.history} items={events.map((event) => happened(t, language, event))} />
            </Section>
          </>
        }
        aside={
          <>
            <DefinitionList
              items={[
                { term: t.company, value: <a href={`/foretag/${need.companyId}`}>{need.companyName}</a> },
                { term: t.focusArea, value: need.focusAreaName },
                { term: t.topic, value: need.topicName },
                { term: t.raisedOn, value: formatDay(need.raisedOn as Day, language) },
                {
                  term: t.waiting,
                  value: hasOutcome(need.state) ? null : t.waited(waitedDays(need.raisedOn, today)),
                },
                { term: t.needRaisedBy, value: raiserWord(t, need.raisedBy) },
                { term: t.recordedBy, value: need.staffName },
                { term: t.municipality, value: need.municipalityName },
              ]}
            />
            <Sharing t={t} need={need} />
          </>
        }
      />
    </Page>
  )
}

export function raiserWord(t: NeedWords, raisedBy: Raiser): string {
  return { company: t.byCompany, coach: t.byCoach, public_form: t.byPublicForm }[raisedBy]
}

type PartProps = { readonly t: NeedWords; readonly need: Need }

/** What can become of the need from where it is. */
function Outcomes({ t, need, errors }: PartProps & Pick<FormState, 'errors'>) {
  const may = needTransitions[need.state]
  const action = `/behov/${need.id}/utfall`
  const hidden = { version: need.version }
  return (
    <Section title={t.outcome}>
      <Stack gap="sm">
        {may.includes('met') && (
          <ConfirmForm
            act={t.markMet}
            consequence={t.metConsequence}
            action={action}
            hidden={{ ...hidden, state: 'met' }}
            tone="accent"
            icon="done"
          >
            <TextArea name="words" label={t.howMet} mark={false} rows={2} />
          </ConfirmForm>
        )}
        {may.includes('referred') && (
          <div>
            <LinkButton
              href={`/hanvisningar/ny?behov=${need.id}`}
              variant="secondary"
              size="sm"
              icon="external"
            >
              {t.refer}
            </LinkButton>
          </div>
        )}
        {may.includes('open') && (
          <ConfirmForm
            act={t.reopen}
            consequence={t.reopenConsequence}
            action={action}
            hidden={{ ...hidden, state: 'open' }}
            tone="accent"
          >
            <TextArea name="words" label={t.moreWords} mark={false} rows={2} />
          </ConfirmForm>
        )}
        {may.includes('declined') && (
          <ConfirmForm
            act={t.decline}
            consequence={t.declineConsequence}
            action={action}
            hidden={{ ...hidden, state: 'declined' }}
            open={errors.reason !== undefined}
          >
            <Select
              name="reason"
              label={t.why}
              mark={false}
              required
              options={declineReasons.map((reason) => ({ value: reason, label: t[reason] }))}
              error={errors.reason}
            />
            <TextArea name="words" label={t.moreWords} mark={false} rows={2} />
          </ConfirmForm>
        )}
      </Stack>
    </Section>
  )
}

function Sharing({ t, need }: PartProps) {
  return (
    <Section title={t.sharing} note={need.isShared ? t.isShared : t.isUnshared(need.municipalityName)}>
      <Form
        action={`/behov/${need.id}/delning`}
        hidden={{ version: need.version, delat: need.isShared ? 'nej' : 'ja' }}
      >
        <div class="actions">
          <Button variant="secondary" size="sm">
            {need.isShared ? t.unshare : t.share}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

function happened(t: NeedWords, language: Language, event: NeedEvent) {
  const on = dayOf(event.at)
  const title =
    event.fromState === null
      ? t.recorded
      : event.state === 'open'
        ? t.openedAgain
        : event.state === 'referred'
          ? t.referredTo(event.partnerName ?? '')
          : event.state === 'taken_up'
            ? t.takenUpBy(event.interventionTitle ?? '')
            : t[event.state]
  const who =
    event.staffName ?? (event.reason === 'helped' || event.reason === 'not_helped' ? t.byPartner : null)
  return {
    title,
    when: formatDay(on, language, 'short'),
    datetime: on,
    body: [event.reason && t[event.reason], event.words, who].filter(Boolean).join(' · '),
    ...(event.interventionId && { href: `/insatser/${event.interventionId}` }),
  }
}
