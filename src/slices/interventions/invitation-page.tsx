import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  HiddenFields,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  TextArea,
  Written,
} from '../../ui/index.ts'
import { type ProposalWords, proposalText } from './proposal-text.ts'
import type { Invitation } from './proposal-types.ts'

type InvitationPageProps = {
  readonly t: ProposalWords
  readonly language: Language
  readonly invitation: Invitation
  /** The question is the viewer's own to answer. */
  readonly isMine: boolean
  readonly mayTakeBack: boolean
  /** Who is in the task force, or asked besides. */
  readonly others: readonly string[]
  readonly reason: string | undefined
  readonly errors: FieldErrors
}

/** One question to one person: what it is about, and the answer. */
export function InvitationPage(props: InvitationPageProps) {
  const { t, language, invitation: asked, isMine, mayTakeBack, reason, errors } = props
  const isOpen = asked.answer === null && asked.withdrawnAt === null
  const here = `/insatsstyrkor/fragor/${asked.id}`
  return (
    <Page
      title={t.question}
      width="narrow"
      breadcrumbs={[
        { href: '/insatser', label: t.interventions },
        { href: `/insatser/${asked.interventionId}`, label: asked.interventionTitle },
      ]}
    >
      <PageHeading title={isMine ? t.question : t.asked} lead={isMine ? undefined : asked.askedName} />
      <ErrorSummary errors={errors} />
      {!isOpen && (
        <Alert tone={asked.answer === 'accepted' ? 'success' : 'info'} title={answerWord(t, asked)}>
          {asked.answerReason && <p>{asked.answerReason}</p>}
        </Alert>
      )}
      <DefinitionList
        items={[
          {
            term: t.intervention,
            value: <a href={`/insatser/${asked.interventionId}`}>{asked.interventionTitle}</a>,
          },
          { term: t.timeAsked, value: partInWords(t, asked, language) },
          { term: t.fromWhom, value: `${asked.askedBy}, ${formatDay(dayOf(asked.askedAt), language)}` },
          { term: t.withYou, value: props.others.join(', ') },
          { term: t.instead, value: asked.replaces && t.replaces(asked.replaces) },
        ]}
      />
      {asked.words && <Written>{asked.words}</Written>}
      {isOpen && isMine && (
        <>
          <Form action={`${here}/svar`} label={t.answerForm}>
            <HiddenFields fields={{ answer: 'accepted' }} />
            <FormActions>
              <Button icon="done">{t.yes}</Button>
            </FormActions>
          </Form>
          <ConfirmForm
            act={t.noBecause}
            consequence={t.noNote}
            action={`${here}/svar`}
            hidden={{ answer: 'declined' }}
            open={!!errors.reason}
          >
            <TextArea name="reason" label={t.reason} required rows={2} value={reason} error={errors.reason} />
          </ConfirmForm>
        </>
      )}
      {isOpen && !isMine && mayTakeBack && <TakeBack t={t} asked={asked} />}
    </Page>
  )
}

/** What somebody is asked, on the page of the day. */
export function MyInvitations({
  language,
  invitations,
}: {
  readonly language: Language
  readonly invitations: readonly Invitation[]
}) {
  if (invitations.length === 0) return null
  const t = proposalText(language)
  return (
    <Section title={t.questions}>
      <ItemList>
        {invitations.map((asked) => (
          <Item>
            <div>
              <a href={`/insatsstyrkor/fragor/${asked.id}`}>{asked.interventionTitle}</a>
              <div class="note">
                {[
                  partInWords(t, asked, language),
                  t.asksYou(asked.askedBy, formatDay(dayOf(asked.askedAt), language, 'short')),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            <LinkButton href={`/insatsstyrkor/fragor/${asked.id}`} variant="secondary" size="sm">
              {t.answerForm}
            </LinkButton>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

type TakeBackProps = { readonly t: ProposalWords; readonly asked: Pick<Invitation, 'id' | 'askedName'> }

export function TakeBack({ t, asked }: TakeBackProps) {
  return (
    <Form
      action={`/insatsstyrkor/fragor/${asked.id}/atertagande`}
      label={`${t.takeBack}: ${asked.askedName}`}
    >
      <Button variant="secondary" size="sm">
        {t.takeBack}
      </Button>
    </Form>
  )
}

export function partInWords(
  t: ProposalWords,
  { monthOn, estimatedMinutes }: Pick<Invitation, 'monthOn' | 'estimatedMinutes'>,
  language: Language,
): string | null {
  if (monthOn === null || estimatedMinutes === null) return null
  return t.part(formatNumber(estimatedMinutes / 60, language), formatDay(day(monthOn), language, 'month'))
}

export function answerWord(t: ProposalWords, asked: Invitation): string {
  if (asked.withdrawnAt) return t.withdrawn
  if (asked.answer === null) return t.waiting
  return asked.answer === 'accepted' ? t.answeredYes : t.answeredNo
}
