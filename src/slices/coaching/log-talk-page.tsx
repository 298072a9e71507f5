import { one } from '../../platform/http/index.ts'
import {
  Button,
  ErrorSummary,
  Form,
  FormActions,
  HiddenFields,
  LinkButton,
  Page,
  PageHeading,
  Row,
  Select,
} from '../../ui/index.ts'
import { type CompanyChoice, CompanyChoiceField, type PersonChoice } from '../companies/index.ts'
import type { NeedWords, Subjects } from '../needs/index.ts'
import type { Named } from '../organisations/index.ts'
import { FollowUpFields, type FormState, NeedPart, PersonChoices, TalkFields } from './talk-form.tsx'
import type { TalkWords } from './text.ts'

type LogTalkPageProps = FormState & {
  readonly t: TalkWords
  readonly company: CompanyChoice | undefined
  /** Companies that fit what was typed, when it was not one. */
  readonly matches: readonly CompanyChoice[]
  readonly recent: readonly CompanyChoice[]
  readonly persons: readonly PersonChoice[]
  readonly focusAreas: readonly Named[]
  readonly subjects: Subjects
  readonly needWords: NeedWords
  readonly municipalities: readonly Named[]
  readonly today: string
}

export function LogTalkPage(props: LogTalkPageProps) {
  const { t, values, errors, company, persons, focusAreas, municipalities, today } = props
  return (
    <Page
      title={t.logTalk}
      width="narrow"
      breadcrumbs={company ? [{ href: `/foretag/${company.id}`, label: company.name }] : []}
    >
      <PageHeading title={company ? t.talkWith(company.name) : t.logTalk} />
      <ErrorSummary errors={errors} />
      <Form
        action="/samtal/nytt"
        hidden={{
          clientKey: one(values, 'clientKey') ?? '',
          outboxLabel: t.talkWith(company?.name ?? '{company}'),
        }}
        draft={`samtal-${company?.id ?? 'nytt'}`}
      >
        <CompanyFields {...props} />
        {company && (
          <PersonChoices t={t} values={values} errors={errors} persons={persons} companyId={company.id} />
        )}
        <OfficeField t={t} values={values} errors={errors} municipalities={municipalities} />
        <TalkFields t={t} values={values} errors={errors} focusAreas={focusAreas} today={today} mayClose />
        <FollowUpFields t={t} values={values} errors={errors} />
        <NeedPart t={props.needWords} values={values} errors={errors} subjects={props.subjects} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={company ? `/foretag/${company.id}` : '/'} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

function CompanyFields({ t, values, errors, company, matches, recent }: LogTalkPageProps) {
  return (
    <>
      <CompanyChoiceField
        {...{ t, values, errors, company, matches }}
        mark={false}
        hint={company ? undefined : t.companyHint}
        autofocus={!company}
      />
      {!company && recent.length > 0 && (
        <Row>
          <span class="note">{t.recent}:</span>
          {recent.map((choice) => (
            <a href={`/samtal/nytt?foretag=${choice.id}`}>{choice.name}</a>
          ))}
        </Row>
      )}
      {!company && (
        <Row>
          <Button name="show" value="persons" variant="secondary" size="sm">
            {t.showPersons}
          </Button>
        </Row>
      )}
    </>
  )
}

type OfficeFieldProps = FormState & { t: TalkWords; municipalities: readonly Named[] }

/** Most work at one office and are not asked. */
function OfficeField({ t, values, errors, municipalities }: OfficeFieldProps) {
  const only = municipalities.length === 1 ? municipalities[0] : undefined
  if (only) return <HiddenFields fields={{ municipality: only.key }} />
  return (
    <Select
      name="municipality"
      label={t.municipality}
      mark={false}
      options={municipalities.map(({ key, name }) => ({ value: key, label: name }))}
      value={one(values, 'municipality')}
      error={errors.municipality}
    />
  )
}
