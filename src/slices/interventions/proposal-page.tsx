import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { type FormValues, several, one as typed } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  ConfirmForm,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Grid,
  HiddenFields,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Tag,
  TextArea,
} from '../../ui/index.ts'
import type { CoachId } from './force-types.ts'
import {
  consideredInWords,
  type ForceNames,
  lossInWords,
  reasonInWords,
  refusalInWords,
} from './force-words.ts'
import type { ProposalWords } from './proposal-text.ts'
import type { Proposal, StoredAnswer } from './proposal-types.ts'

export type Person = { readonly id: number; readonly name: string; readonly place: string }

export type ProposalPageProps = {
  readonly t: ProposalWords
  readonly language: Language
  readonly names: ForceNames
  readonly proposal: Proposal
  readonly people: readonly (Person & { readonly canBeAsked: boolean })[]
  /** May still be answered, by this viewer. */
  readonly mayAnswer: boolean
  /** What speaks against the people chosen by hand, when they have been chosen. */
  readonly advice: readonly string[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

type Group = Exclude<StoredAnswer, { readonly refused: unknown }>

/** A stored proposal: the group with everybody's reason, the alternatives, everybody else; and what can be done with it. */
export function ProposalPage(props: ProposalPageProps) {
  const { t, language, proposal, errors } = props
  const { output } = proposal
  const hours = formatNumber(proposal.estimatedMinutes / 60, language)
  const way = proposal.interventionId
    ? [
        { href: '/insatser', label: t.interventions },
        { href: `/insatser/${proposal.interventionId}`, label: proposal.interventionTitle ?? '' },
      ]
    : [{ href: '/behov', label: t.needs }]
  return (
    <Page title={t.proposal} breadcrumbs={way}>
      <PageHeading
        title={t.proposal}
        lead={proposal.interventionTitle}
        facts={
          <>
            <Tag>{t.facts(hours, formatDay(day(proposal.monthOn), language, 'month'))}</Tag>{' '}
            {proposal.needIds.length > 0 && <Tag>{t.needCount(proposal.needIds.length)}</Tag>}
          </>
        }
      />
      <ErrorSummary errors={errors} />
      <Outcome {...props} />
      {proposal.jointKey && (
        <p>
          <a href={`/insatsstyrkor/forslag/flera/${proposal.jointKey}`}>{t.together}</a>
        </p>
      )}
      {'refused' in output ? (
        <Alert tone="attention" title={t.noGroup}>
          <p>{refusalInWords(output.refused, proposal.input, props.names, language)}</p>
          <p>{t.noGroupHint}</p>
        </Alert>
      ) : (
        <BestGroup {...props} group={output} />
      )}
      {props.mayAnswer && <Answering {...props} />}
      {!('refused' in output) && !proposal.jointKey && <Others {...props} group={output} />}
      <p class="note">
        {t.madeBy(proposal.proposedBy, formatDay(dayOf(proposal.proposedAt), language))}.{' '}
        {t.rule(proposal.ruleVersion)}. <a href={newHref(proposal)}>{t.newProposal}</a>
      </p>
    </Page>
  )
}

function Outcome({ t, language, proposal }: ProposalPageProps) {
  if (!proposal.outcome) return null
  const on = proposal.answeredAt ? formatDay(dayOf(proposal.answeredAt), language) : ''
  const toIntervention = proposal.outcomeInterventionId ?? proposal.interventionId
  return (
    <Alert tone={proposal.outcome === 'declined' ? 'info' : 'success'} title={t[proposal.outcome]}>
      <p>{t.answeredBy(proposal.answeredBy ?? '', on)}</p>
      {proposal.outcomeReason && <p>{proposal.outcomeReason}</p>}
      {toIntervention && (
        <p>
          <a href={`/insatser/${toIntervention}`}>{proposal.interventionTitle ?? t.intervention}</a>
        </p>
      )}
    </Alert>
  )
}

function BestGroup({ t, language, names, people, group }: ProposalPageProps & { group: Group }) {
  const note = t.bestNote(formatNumber(group.coverage, language), String(group.municipalities))
  return (
    <Section title={t.best} note={note}>
      <Grid min="md">
        {group.members.map((id) => {
          const reason = group.reasons.find((one) => one.id === id)
          return (
            <Card title={nameOf(people, id)} level={3}>
              <p class="note">{placeOf(people, id)}</p>
              {reason && <p>{reasonInWords(reason, names, language)}</p>}
            </Card>
          )
        })}
      </Grid>
    </Section>
  )
}

function Answering(props: ProposalPageProps) {
  const { t, proposal, values, errors, people, advice } = props
  const { output } = proposal
  const here = `/insatsstyrkor/forslag/${proposal.id}`
  const chosen = several(values, 'staff')
  const best = 'refused' in output ? [] : output.members.map(String)
  return (
    <>
      {best.length > 0 &&
        (proposal.interventionId ? (
          <Form action={`${here}/ja`} label={t.accept}>
            <TextArea
              name="words"
              label={t.words}
              rows={2}
              value={typed(values, 'words')}
              error={errors.words}
            />
            <FormActions>
              <Button icon="people">{t.accept}</Button>
            </FormActions>
            <p class="note">{t.acceptHint}</p>
          </Form>
        ) : (
          <>
            <LinkButton href={startHref(proposal)} icon="together" main>
              {t.startWith}
            </LinkButton>
            <p class="note">{t.startHint}</p>
          </>
        ))}
      {proposal.interventionId && (
        <details id="valj-andra" open={chosen.length > 0}>
          <summary>{t.change}</summary>
          {advice.length > 0 && <Alert tone="attention">{advice.join(' ')}</Alert>}
          <Form action={`${here}/andra`} label={t.change}>
            <CheckboxGroup
              name="staff"
              label={t.staff}
              description={t.changeHint}
              options={people
                .filter((one) => one.canBeAsked)
                .map(({ id, name, place }) => ({
                  value: String(id),
                  label: name,
                  about: [place, hoursLeftIn(props, id)].filter(Boolean).join(' · '),
                }))}
              values={chosen.length > 0 ? chosen : best}
              error={errors.staff}
            />
            {advice.length > 0 && <Checkbox name="anyway" label={t.anyway} />}
            <FormActions>
              <Button variant="secondary">{t.askChosen}</Button>
            </FormActions>
          </Form>
        </details>
      )}
      <ConfirmForm
        act={t.decline}
        tone="accent"
        consequence={t.declineNote}
        action={`${here}/avbojning`}
        open={!!errors.reason}
      >
        <TextArea
          name="reason"
          label={t.reason}
          required
          rows={2}
          value={typed(values, 'reason')}
          error={errors.reason}
        />
      </ConfirmForm>
    </>
  )
}

function Others({
  t,
  language,
  names,
  proposal,
  people,
  group,
  mayAnswer,
}: ProposalPageProps & { group: Group }) {
  return (
    <>
      <Section title={t.alternatives} note={t.alternativesNote}>
        {group.alternatives.length === 0 && <p class="note">{t.noAlternatives}</p>}
        <Grid min="md">
          {group.alternatives.map((other) => (
            <Card title={other.members.map((id) => nameOf(people, id)).join(', ')} level={3}>
              <p>
                <Tag>{t.coverageTag(formatNumber(other.coverage, language))}</Tag>
              </p>
              <p>{lossInWords(other.loses, names, language)}</p>
              {mayAnswer && proposal.interventionId && (
                <Form action={`/insatsstyrkor/forslag/${proposal.id}/andra`} label={t.chooseThis}>
                  {other.members.map((id) => (
                    <HiddenFields fields={{ staff: id }} />
                  ))}
                  <Button variant="secondary" size="sm">
                    {t.chooseThis}
                  </Button>
                </Form>
              )}
            </Card>
          ))}
        </Grid>
      </Section>
      <Section title={t.considered} note={group.considered.length > 0 ? t.consideredNote : undefined}>
        {group.considered.length === 0 && <p class="note">{t.nobodyElse}</p>}
        <ItemList>
          {group.considered.map((one) => (
            <Item>
              <div>
                {nameOf(people, one.id)}{' '}
                <span class="note">
                  {placeOf(people, one.id)} · {t.hoursLeft(formatNumber(one.hoursLeft, language))}
                </span>
                <div>{consideredInWords(one, proposal.input, names, language)}</div>
              </div>
            </Item>
          ))}
        </ItemList>
      </Section>
    </>
  )
}

function hoursLeftIn({ t, language, proposal }: ProposalPageProps, id: number): string {
  const coach = proposal.input.coaches.find((one) => one.id === id)
  return coach ? t.hoursLeft(formatNumber(coach.hoursLeft, language)) : ''
}

const nameOf = (people: readonly Person[], id: CoachId) =>
  people.find((one) => one.id === id)?.name ?? String(id)
const placeOf = (people: readonly Person[], id: CoachId) => people.find((one) => one.id === id)?.place ?? ''
const behov = (proposal: Proposal) => proposal.needIds.map((id) => `behov=${id}`).join('&')
const startHref = (proposal: Proposal) => `/insatser/ny?forslag=${proposal.id}&${behov(proposal)}`
const newHref = (proposal: Proposal) =>
  proposal.interventionId
    ? `/insatser/${proposal.interventionId}/forslag`
    : `/insatsstyrkor/forslag?${behov(proposal)}`
