import { one } from '../../platform/http/index.ts'
import {
  Button,
  CorrectionPage,
  ErrorSummary,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
} from '../../ui/index.ts'
import { CompanyChoiceField, type ResolvedCompany } from '../companies/index.ts'
import { type Named, OwnPlaceFields } from '../organisations/index.ts'
import { FactFields, type FieldsProps, type FormState } from './fact-fields.tsx'
import type { Milestone } from './queries.ts'
import type { MilestoneWords } from './text.ts'
import { milestoneKinds } from './types.ts'

type StartProps = FormState & { readonly t: MilestoneWords; readonly resolved: ResolvedCompany }

/** The first step: which company, and what happened; what is asked for next depends on it. */
export function StartPage({ t, resolved, values, errors }: StartProps) {
  const { company, matches } = resolved
  const back = company ? `/foretag/${company.id}` : '/milstolpar'
  return (
    <Page
      title={t.record}
      width="narrow"
      breadcrumbs={[{ href: back, label: company?.name ?? t.milestones }]}
    >
      <PageHeading title={t.record} lead={t.recordLead} />
      <ErrorSummary errors={errors} />
      <Form action="/milstolpar/ny" method="get">
        <CompanyChoiceField {...{ t, values, errors, company, matches }} mark={false} hint={t.companyHint} />
        <RadioGroup
          name="kind"
          label={t.kind}
          mark={false}
          options={milestoneKinds.map((kind) => ({ value: kind, label: t[kind] }))}
          value={one(values, 'kind')}
          error={errors['kind']}
        />
        <FormActions>
          <Button>{t.next}</Button>
          <LinkButton href={back} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

type RecordProps = FieldsProps & {
  readonly company: { readonly id: number; readonly name: string }
  readonly projects: readonly Named<number>[]
  readonly municipalities: readonly Named[]
}

/** The second step: what a milestone of the kind is told with. */
export function RecordPage(props: RecordProps) {
  const { t, kind, company, values, errors, projects, municipalities } = props
  const back = `/foretag/${company.id}`
  return (
    <Page title={t[kind]} width="narrow" breadcrumbs={[{ href: back, label: company.name }]}>
      <PageHeading
        title={t[kind]}
        facts={
          <>
            {company.name} · <a href={`/milstolpar/ny?companyId=${company.id}`}>{t.change}</a>
          </>
        }
      />
      <ErrorSummary errors={errors} />
      <Form action="/milstolpar/ny" enctype="multipart/form-data" hidden={{ companyId: company.id, kind }}>
        <OwnPlaceFields {...{ t, projects, municipalities, values, errors }} />
        <FactFields {...props} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={back} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

export function CorrectPage(props: FieldsProps & { readonly milestone: Milestone }) {
  const { t, milestone, values, errors } = props
  return (
    <CorrectionPage
      t={t}
      title={t.correctTitle}
      lead={t.correctLead}
      back={{
        href: `/milstolpar/${milestone.id}`,
        label: `${t[milestone.kind]}, ${milestone.companyName}`,
      }}
      action={`/milstolpar/${milestone.id}/rattelse`}
      enctype="multipart/form-data"
      reason={one(values, 'reason')}
      errors={errors}
    >
      <FactFields {...props} />
    </CorrectionPage>
  )
}
