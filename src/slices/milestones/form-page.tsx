import { one } from '../../platform/http/index.ts'
import {
  Button,
  ErrorSummary,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  Select,
  TextArea,
} from '../../ui/index.ts'
import { CompanyChoiceField, type ResolvedCompany } from '../companies/index.ts'
import type { Named } from '../organisations/index.ts'
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
  const place = (name: string, label: string, options: { value: string; label: string }[]) => (
    <Select {...{ name, label, options }} mark={false} value={one(values, name)} error={errors[name]} />
  )
  const projectOptions = projects.map(({ key, name }) => ({ value: String(key), label: name }))
  const municipalityOptions = municipalities.map(({ key, name }) => ({ value: key, label: name }))
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
      <Form
        action="/milstolpar/ny"
        enctype="multipart/form-data"
        hidden={{
          companyId: company.id,
          kind,
          ...(projects.length === 1 && { project: one(values, 'project') ?? '' }),
          ...(municipalities.length === 1 && { municipality: one(values, 'municipality') ?? '' }),
        }}
      >
        {(projects.length > 1 || municipalities.length > 1) && (
          <FieldRow>
            {projects.length > 1 && place('project', t.project, projectOptions)}
            {municipalities.length > 1 && place('municipality', t.municipality, municipalityOptions)}
          </FieldRow>
        )}
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
  const here = `/milstolpar/${milestone.id}`
  return (
    <Page
      title={t.correctTitle}
      width="narrow"
      breadcrumbs={[{ href: here, label: `${t[milestone.kind]}, ${milestone.companyName}` }]}
    >
      <PageHeading title={t.correctTitle} lead={t.correctLead} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/rattelse`} enctype="multipart/form-data">
        <TextArea
          name="reason"
          label={t.reason}
          required
          rows={2}
          value={one(values, 'reason')}
          error={errors['reason']}
        />
        <FactFields {...props} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={here} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
