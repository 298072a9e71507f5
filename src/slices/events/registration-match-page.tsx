import { type FormValues } from '../../platform/http/index.ts'
import {
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
} from '../../ui/index.ts'
import { CompanyChoiceField, type ResolvedCompany } from '../companies/index.ts'
import type { ListWords } from './registration-list-text.ts'

type MatchPageProps = {
  readonly t: ListWords
  readonly intervention: { readonly id: number; readonly title: string }
  readonly registration: { readonly id: number; readonly fullName: string; readonly written: string }
  readonly resolved: ResolvedCompany
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly mayAddCompany: boolean
}

/** Says which company of the register somebody's registration is of. */
export function MatchPage({
  t,
  intervention,
  registration,
  resolved,
  values,
  errors,
  mayAddCompany,
}: MatchPageProps) {
  const list = `/insatser/${intervention.id}/anmalda`
  const title = t.matchFor(registration.fullName)
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[{ href: list, label: `${t.registrations}: ${intervention.title}` }]}
    >
      <PageHeading title={title} lead={t.matchLead(registration.written)} />
      <ErrorSummary errors={errors} />
      <Form action={`${list}/${registration.id}/foretag`}>
        <CompanyChoiceField {...{ t, values, errors, ...resolved }} hint={t.companyHint} autofocus />
        <FormActions>
          <Button>{t.match}</Button>
          <LinkButton href={list} variant="tertiary">
            {t.back}
          </LinkButton>
        </FormActions>
      </Form>
      {mayAddCompany && (
        <p>
          <a href="/foretag/ny">{t.newCompany}</a>
        </p>
      )}
    </Page>
  )
}
