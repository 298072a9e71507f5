import { one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  HiddenFields,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  Select,
} from '../../ui/index.ts'
import { type CompanyChoice, CompanyChoiceField } from '../companies/index.ts'
import type { Named } from '../organisations/index.ts'
import { type FormState, NeedFields } from './need-fields.tsx'
import type { Need } from './queries.ts'
import type { Subjects } from './subjects.ts'
import type { NeedWords } from './text.ts'

type RecordNeedPageProps = FormState & {
  readonly t: NeedWords
  readonly company: CompanyChoice | undefined
  /** Companies that fit what was typed, when it was not one. */
  readonly matches: readonly CompanyChoice[]
  readonly subjects: Subjects
  /** The offices that the viewer works at. */
  readonly municipalities: readonly Named[]
  readonly today: string
}

export function RecordNeedPage(props: RecordNeedPageProps) {
  const { t, values, errors, company, matches, subjects, municipalities, today } = props
  const only = municipalities.length === 1 ? municipalities[0] : undefined
  return (
    <Page
      title={t.addNeed}
      width="narrow"
      breadcrumbs={company ? [{ href: `/foretag/${company.id}`, label: company.name }] : []}
    >
      <PageHeading title={t.addNeed} facts={company?.name} />
      <ErrorSummary errors={errors} />
      <Form action="/behov/nytt" draft={`behov-${company?.id ?? 'nytt'}`}>
        <CompanyChoiceField
          {...{ t, values, errors, company, matches }}
          mark={false}
          hint={company ? undefined : t.companyHint}
          autofocus={!company}
        />
        {only ? (
          <HiddenFields fields={{ municipality: only.key }} />
        ) : (
          <Select
            name="municipality"
            label={t.municipality}
            mark={false}
            options={municipalities.map(({ key, name }) => ({ value: key, label: name }))}
            value={one(values, 'municipality')}
            error={errors.municipality}
          />
        )}
        <NeedFields t={t} values={values} errors={errors} subjects={subjects} />
        <RadioGroup
          name="needRaisedBy"
          label={t.needRaisedBy}
          mark={false}
          inline
          options={[
            { value: 'company', label: t.byCompany },
            { value: 'coach', label: t.byCoach },
          ]}
          value={one(values, 'needRaisedBy')}
          error={errors.needRaisedBy}
        />
        <DateField
          name="raisedOn"
          label={t.raisedOn}
          mark={false}
          value={one(values, 'raisedOn')}
          max={today}
          error={errors.raisedOn}
        />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={company ? `/foretag/${company.id}` : '/behov'} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

type ChangeNeedPageProps = FormState & {
  readonly t: NeedWords
  readonly need: Need
  readonly subjects: Subjects
}

export function ChangeNeedPage({ t, need, subjects, values, errors }: ChangeNeedPageProps) {
  const kept = need.topicId && need.topicName ? { id: need.topicId, name: need.topicName } : undefined
  return (
    <Page
      title={t.changeNeed}
      width="narrow"
      breadcrumbs={[{ href: `/behov/${need.id}`, label: need.topicName ?? need.focusAreaName }]}
    >
      <PageHeading title={t.changeNeed} facts={need.companyName} />
      <ErrorSummary errors={errors} />
      <Form action={`/behov/${need.id}/andra`} hidden={{ version: one(values, 'version') ?? need.version }}>
        <NeedFields t={t} values={values} errors={errors} subjects={subjects} kept={kept} />
        <FormActions>
          <Button>{t.saveChanges}</Button>
          <LinkButton href={`/behov/${need.id}`} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
