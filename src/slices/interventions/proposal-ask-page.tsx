import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  HiddenFields,
  Item,
  ItemList,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  Section,
  Select,
} from '../../ui/index.ts'
import { areaKey, type SubjectNeed, topicKey } from './force-case-rules.ts'
import type { ForceNames } from './force-words.ts'
import type { ProposalWords } from './proposal-text.ts'

export type MonthChoice = { readonly value: string; readonly label: string }

type AskPageProps = {
  readonly t: ProposalWords
  readonly names: ForceNames
  readonly intervention: { readonly id: number; readonly title: string } | null
  readonly needs: readonly SubjectNeed[]
  /** Empty when an intervention without needs is to be staffed by its focus areas. */
  readonly needIds: readonly number[]
  readonly months: readonly MonthChoice[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** What a proposal is to be made of: the needs that were chosen, the hours and the month. */
export function ProposalAskPage(props: AskPageProps) {
  const { t, intervention, needs, needIds, months, values, errors } = props
  const way = intervention
    ? [
        { href: '/insatser', label: t.interventions },
        { href: `/insatser/${intervention.id}`, label: intervention.title },
      ]
    : [{ href: '/behov', label: t.needs }]
  return (
    <Page title={t.propose} width="narrow" breadcrumbs={way}>
      <PageHeading title={t.propose} lead={t.askLead} />
      <ErrorSummary errors={errors} />
      {needs.length === 0 ? (
        <EmptyState
          title={t.noNeeds}
          text={t.noNeedsHint}
          action={<LinkButton href="/behov">{t.toBoard}</LinkButton>}
        />
      ) : (
        <>
          {intervention && needIds.length === 0 && <Alert>{t.fromAreas}</Alert>}
          <NeedsInShort {...props} />
          <Form
            action="/insatsstyrkor/forslag"
            hidden={intervention ? { intervention: intervention.id } : {}}
          >
            {!intervention && needIds.map((id) => <HiddenFields fields={{ needs: id }} />)}
            <FieldRow>
              <NumberField
                name="hours"
                label={t.hours}
                description={t.hoursHint}
                unit={t.hoursUnit}
                decimals
                required
                value={one(values, 'hours')}
                error={errors.hours}
              />
              <Select
                name="month"
                label={t.month}
                description={t.monthHint}
                required
                empty={false}
                width="sm"
                options={months}
                value={one(values, 'month')}
                error={errors.month}
              />
            </FieldRow>
            <FormActions>
              <Button icon="people">{t.makeProposal}</Button>
            </FormActions>
          </Form>
        </>
      )}
    </Page>
  )
}

/** The needs by topic: how many, and in which municipalities; no company is named. */
export function NeedsInShort({
  t,
  names,
  needs,
}: {
  readonly t: ProposalWords
  readonly names: ForceNames
  readonly needs: readonly SubjectNeed[]
}) {
  const topics = Map.groupBy(needs, (need) =>
    need.topicId === null ? areaKey(need.focusAreaCode) : topicKey(need.topicId),
  )
  return (
    <Section title={t.needsToMeet} note={t.needCount(needs.length)}>
      <ItemList>
        {[...topics].map(([topic, those]) => (
          <Item>
            <div>
              {names.topic(topic)}
              <div class="note">
                {[...Map.groupBy(those, (need) => need.municipalityCode)]
                  .map(([place, there]) =>
                    there.length === 1
                      ? names.municipality(place)
                      : `${names.municipality(place)} (${there.length})`,
                  )
                  .join(', ')}
              </div>
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
