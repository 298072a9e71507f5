import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
} from '../../ui/index.ts'
import { CompanyChoiceField, type PersonChoice, type ResolvedCompany } from '../companies/index.ts'
import type { WalkIn } from './attendance-mark-queries.ts'
import type { Occasion } from './queries.ts'
import type { EventWords } from './text.ts'

type WalkInPageProps = {
  readonly t: EventWords
  readonly occasion: Occasion
  readonly walkIn: WalkIn
  readonly resolved: ResolvedCompany
  readonly persons: readonly PersonChoice[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** First the company that was meant, then who of its people it was; or the company alone. */
export function WalkInPage(props: WalkInPageProps) {
  const { t, occasion, walkIn, resolved, persons, values, errors } = props
  const { company, matches } = resolved
  const here = `/tillfallen/${occasion.id}`
  const title = t.settleTitle(walkIn.personName)
  return (
    <Page title={title} width="narrow" breadcrumbs={[{ href: here, label: occasion.interventionTitle }]}>
      <PageHeading title={title} lead={t.settleLead(walkIn.personName, walkIn.companyWords)} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/oanmalda/${walkIn.id}`}>
        <CompanyChoiceField {...{ t, values, errors, company, matches }} mark={false} hint={t.companyHint} />
        {company && (
          <RadioGroup
            name="person"
            label={t.settlePerson}
            mark={false}
            description={<a href={`/foretag/${company.id}/personer/ny`}>{t.newPerson}</a>}
            options={[
              ...persons.map(({ id, name }) => ({ value: String(id), label: name })),
              { value: '', label: t.companyOnly },
            ]}
            value={one(values, 'person') ?? closest(persons, walkIn.personName)}
            error={errors['person']}
          />
        )}
        <FormActions>
          <Button name="step" value={company ? 'add' : 'persons'}>
            {company ? t.addToList : t.showPersons}
          </Button>
          <LinkButton href={here} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
      <ConfirmForm
        act={t.notListed}
        consequence={t.notListedConsequence}
        action={`${here}/oanmalda/${walkIn.id}/utan`}
      />
    </Page>
  )
}

/** Chosen beforehand when the name at the door is one of the company's. */
function closest(persons: readonly PersonChoice[], name: string): string | undefined {
  const same = persons.filter((person) => person.name.toLowerCase() === name.toLowerCase())
  return same.length === 1 ? String(same[0]?.id) : undefined
}
