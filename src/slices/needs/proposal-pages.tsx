import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  Columns,
  Combobox,
  ConfirmForm,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  Form,
  FormActions,
  Item,
  ItemList,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  TextArea,
  Written,
} from '../../ui/index.ts'
import { type FormState, NeedFields } from './need-fields.tsx'
import { UrgencyTag } from './need-list.tsx'
import type { Proposal } from './proposal-queries.ts'
import { proposalText } from './proposal-text.ts'
import type { Subjects } from './subjects.ts'
import { text } from './text.ts'

export function ProposalsPage({
  language,
  proposals,
}: {
  language: Language
  proposals: readonly Proposal[]
}) {
  const t = proposalText(language)
  return (
    <Page title={t.title} breadcrumbs={[{ href: '/behov', label: t.needs }]}>
      <PageHeading title={t.title} lead={t.lead} />
      {proposals.length === 0 ? (
        <EmptyState title={t.none} text={t.noneHint} icon="need" />
      ) : (
        <ItemList label={t.title}>
          {proposals.map((proposal) => (
            <Item>
              <div>
                <a href={`/behov/forslag/${proposal.id}`}>{proposal.companyName}</a>{' '}
                <UrgencyTag t={text(language)} urgency={proposal.urgency} />
                <div class="note">{proposal.words.slice(0, 200)}</div>
                <div class="note">
                  {[
                    proposal.focusAreaName,
                    proposal.municipalityName,
                    t.sentOn(formatDay(dayOf(proposal.submittedAt), language, 'short')),
                  ].join(' · ')}
                </div>
              </div>
            </Item>
          ))}
        </ItemList>
      )}
    </Page>
  )
}

/** A company of the register that may be the one: of the same number, or of a name much like it. */
export type Candidate = {
  readonly id: number
  readonly name: string
  readonly place: string | null
  readonly why: 'sameNumber' | 'similarName'
}

type ProposalPageProps = FormState & {
  readonly language: Language
  readonly proposal: Proposal
  readonly candidates: readonly Candidate[]
  readonly subjects: Subjects
}

export function ProposalPage(props: ProposalPageProps) {
  const { language, proposal, errors } = props
  const t = proposalText(language)
  return (
    <Page title={proposal.companyName} breadcrumbs={[{ href: '/behov/forslag', label: t.title }]}>
      <PageHeading
        title={proposal.companyName}
        facts={t.sentOn(formatDay(dayOf(proposal.submittedAt), language))}
      />
      <ErrorSummary errors={errors} />
      <Columns main={<Answer {...props} />} aside={<Sent {...props} />} />
    </Page>
  )
}

function Sent({ language, proposal }: ProposalPageProps) {
  const t = proposalText(language)
  return (
    <Section title={t.company}>
      <Written>{proposal.words}</Written>
      <DefinitionList
        items={[
          { term: t.companyName, value: proposal.companyName },
          { term: t.orgNumber, value: proposal.orgNumber && formatOrgNumber(proposal.orgNumber, 'full') },
          { term: t.contact, value: proposal.contactName },
          { term: t.email, value: <a href={`mailto:${proposal.email}`}>{proposal.email}</a> },
          { term: t.phone, value: proposal.phone },
        ]}
      />
    </Section>
  )
}

function Answer({ language, proposal, candidates, subjects, values, errors }: ProposalPageProps) {
  const t = proposalText(language)
  const isTaken = candidates.some(({ why }) => why === 'sameNumber')
  const path = `/behov/forslag/${proposal.id}`
  return (
    <>
      <Form action={`${path}/godkannande`}>
        <RadioGroup
          name="which"
          label={t.which}
          mark={false}
          options={[
            ...candidates.map(({ id, name, place, why }) => ({
              value: `company:${id}`,
              label: [name, place].filter(Boolean).join(', '),
              about: t[why],
            })),
            ...(isTaken
              ? []
              : [
                  {
                    value: 'new',
                    label: t.newCompany,
                    about: proposal.orgNumber ? t.newCompanyAbout : t.newSoleTrader,
                  },
                ]),
            { value: 'another', label: t.another },
          ]}
          value={one(values, 'which')}
          error={errors.which}
        />
        <Combobox
          name="company"
          kind="foretag"
          label={t.anotherName}
          value={one(values, 'company')}
          error={errors.company}
        />
        <RadioGroup
          name="contactRole"
          label={t.contactRole}
          mark={false}
          options={[
            { value: 'leader', label: t.contactLeader },
            { value: 'representative', label: t.contactRepresentative },
            { value: 'none', label: t.contactNone },
          ]}
          value={one(values, 'contactRole')}
          error={errors.contactRole}
          description={proposal.contactName}
        />
        <NeedFields t={text(language)} values={values} errors={errors} subjects={subjects} />
        <FormActions>
          <Button>{t.accept}</Button>
        </FormActions>
      </Form>
      <ConfirmForm
        act={t.reject}
        consequence={t.rejectConsequence}
        action={`${path}/avslag`}
        open={errors.reason !== undefined}
      >
        <TextArea
          name="reason"
          label={t.reason}
          mark={false}
          required
          rows={3}
          value={one(values, 'reason')}
          error={errors.reason}
        />
      </ConfirmForm>
    </>
  )
}
