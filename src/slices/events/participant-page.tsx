import { several } from '../../platform/http/index.ts'
import {
  Button,
  CheckboxGroup,
  ErrorSummary,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
} from '../../ui/index.ts'
import { CompanyChoiceField, type PersonChoice, type ResolvedCompany } from '../companies/index.ts'
import type { OccasionFormState } from './occasion-form.tsx'
import type { Occasion } from './queries.ts'
import type { EventWords } from './text.ts'

type ParticipantPageProps = OccasionFormState & {
  readonly t: EventWords
  readonly occasion: Occasion
  readonly resolved: ResolvedCompany
  readonly persons: readonly PersonChoice[]
}

/** First the company, then who of its people; or the company alone. */
export function ParticipantPage({ t, occasion, resolved, persons, values, errors }: ParticipantPageProps) {
  const { company, matches } = resolved
  const here = `/tillfallen/${occasion.id}`
  return (
    <Page title={t.add} width="narrow" breadcrumbs={[{ href: here, label: occasion.interventionTitle }]}>
      <PageHeading title={t.add} lead={occasion.interventionTitle} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/deltagare`}>
        <CompanyChoiceField
          {...{ t, values, errors, company, matches }}
          mark={false}
          hint={t.companyHint}
          autofocus={!company}
        />
        {company && persons.length > 0 && (
          <CheckboxGroup
            name="persons"
            label={t.persons}
            mark={false}
            options={persons.map(({ id, name }) => ({ value: String(id), label: name }))}
            values={several(values, 'persons')}
            error={errors.persons}
          />
        )}
        {company && persons.length === 0 && <p class="note">{t.noPersons}</p>}
        {company && (
          <p>
            <a href={`/foretag/${company.id}/personer/ny`}>{t.newPerson}</a>
          </p>
        )}
        <FormActions>
          {company ? (
            <Button name="step" value="add">
              {t.addToList}
            </Button>
          ) : (
            <Button name="step" value="persons">
              {t.showPersons}
            </Button>
          )}
          <LinkButton href={here} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
