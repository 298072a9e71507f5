import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { type FormValues, several, one as typed } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Checkbox,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  Section,
  Select,
  Stack,
  Tag,
} from '../../ui/index.ts'
import { type ForceNames, reasonInWords, refusalInWords } from './force-words.ts'
import type { MonthChoice } from './proposal-ask-page.tsx'
import type { Person } from './proposal-page.tsx'
import type { Staffable } from './proposal-queries.ts'
import type { ProposalWords } from './proposal-text.ts'
import type { Proposal } from './proposal-types.ts'

type JointAskPageProps = {
  readonly t: ProposalWords
  readonly stageWord: (stage: 'need' | 'content') => string
  readonly interventions: readonly Staffable[]
  readonly months: readonly MonthChoice[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** Which interventions are to share the hours, and how much each takes. */
export function JointAskPage({ t, stageWord, interventions, months, values, errors }: JointAskPageProps) {
  const chosen = several(values, 'interventions')
  return (
    <Page title={t.several} width="narrow" breadcrumbs={[{ href: '/insatser', label: t.interventions }]}>
      <PageHeading title={t.several} lead={t.severalLead} />
      <ErrorSummary errors={errors} />
      {interventions.length === 0 ? (
        <EmptyState
          title={t.severalNone}
          text={t.severalNoneHint}
          action={<LinkButton href="/insatser">{t.interventions}</LinkButton>}
        />
      ) : (
        <Form action="/insatsstyrkor/forslag/flera" label={t.several}>
          <FieldGroup legend={t.chooseInterventions}>
            {errors.interventions && <Alert tone="danger">{errors.interventions}</Alert>}
            {interventions.map(({ id, title, stage, needs }) => (
              <Stack gap="xs">
                <Checkbox
                  name="interventions"
                  id={`insats-${id}`}
                  value={String(id)}
                  label={title}
                  description={[stageWord(stage), needs > 0 && t.needCount(needs)]
                    .filter(Boolean)
                    .join(' · ')}
                  checked={chosen.includes(String(id))}
                />
                <NumberField
                  name={`hours-${id}`}
                  label={t.hoursFor(title)}
                  unit={t.hoursUnit}
                  decimals
                  mark={false}
                  value={typed(values, `hours-${id}`)}
                  error={errors[`hours-${id}`]}
                />
              </Stack>
            ))}
          </FieldGroup>
          <Select
            name="month"
            label={t.month}
            description={t.monthHint}
            required
            empty={false}
            width="sm"
            options={months}
            value={typed(values, 'month')}
            error={errors.month}
          />
          <FormActions>
            <Button icon="people">{t.makeProposal}</Button>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}

type JointPageProps = {
  readonly t: ProposalWords
  readonly language: Language
  readonly names: ForceNames
  readonly proposals: readonly Proposal[]
  readonly people: readonly Person[]
  /** Those that the viewer may answer. */
  readonly answerable: ReadonlySet<number>
}

/** The groups that together cover the needs best, each to be accepted by itself. */
export function JointPage({ t, language, names, proposals, people, answerable }: JointPageProps) {
  const total = proposals.reduce((sum, { output }) => sum + ('refused' in output ? 0 : output.coverage), 0)
  const month = proposals[0]?.monthOn
  return (
    <Page title={t.jointProposal} breadcrumbs={[{ href: '/insatser', label: t.interventions }]}>
      <PageHeading
        title={t.jointProposal}
        lead={t.severalLead}
        facts={
          <>
            <Tag tone="info">{t.total(formatNumber(total, language))}</Tag>{' '}
            {month && <Tag>{formatDay(day(month), language, 'month')}</Tag>}
          </>
        }
      />
      {proposals.map((proposal) => {
        const { id, output } = proposal
        const hours = formatNumber(proposal.estimatedMinutes / 60, language)
        return (
          <Section
            title={proposal.interventionTitle ?? ''}
            note={t.facts(hours, formatDay(day(proposal.monthOn), language, 'month'))}
            actions={<a href={`/insatsstyrkor/forslag/${id}`}>{t.open}</a>}
          >
            {proposal.outcome && <Alert tone="success">{t[proposal.outcome]}</Alert>}
            {'refused' in output ? (
              <Alert tone="attention" title={t.noGroup}>
                {refusalInWords(output.refused, proposal.input, names, language)}
              </Alert>
            ) : (
              <ItemList>
                {output.reasons.map((reason) => (
                  <Item>
                    <div>
                      {people.find((one) => one.id === reason.id)?.name ?? reason.id}
                      <div class="note">{reasonInWords(reason, names, language)}</div>
                    </div>
                  </Item>
                ))}
              </ItemList>
            )}
            {answerable.has(id) && !('refused' in output) && (
              <Form action={`/insatsstyrkor/forslag/${id}/ja`} label={t.accept}>
                <FormActions>
                  <Button variant="secondary" icon="people">
                    {t.accept}
                  </Button>
                </FormActions>
              </Form>
            )}
          </Section>
        )
      })}
      <p class="note">{t.acceptHint}</p>
    </Page>
  )
}
