import { day, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import type { FormValues } from '../../platform/http/index.ts'
import { one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  DateField,
  EmptyState,
  ErrorSummary,
  FieldRow,
  FilterForm,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Row,
  Select,
  Table,
} from '../../ui/index.ts'
import { claimsPath, inDays, kronor, StateTag } from './claim-parts.tsx'
import type { ClaimProject, ClaimRow } from './claim-queries.ts'
import type { ClaimWords } from './text.ts'

type ListProps = {
  readonly t: ClaimWords
  readonly language: Language
  readonly projects: readonly ClaimProject[]
  readonly project: ClaimProject | undefined
  readonly claims: readonly ClaimRow[]
  readonly mayStart: boolean
}

export function ClaimListPage({ t, language, projects, project, claims, mayStart }: ListProps) {
  return (
    <Page title={t.claims} breadcrumbs={[{ href: '/ekonomi', label: t.economy }]} width="wide">
      <PageHeading
        title={t.claims}
        lead={t.claimsLead}
        actions={
          mayStart &&
          project && (
            <LinkButton href={`${claimsPath}/ny?projekt=${project.id}`} icon="add" main>
              {t.newClaim}
            </LinkButton>
          )
        }
      />
      {project ? (
        <>
          <Row>
            <a href={`/ekonomi/avstamning?projekt=${project.id}`}>{t.reconcile}</a>
            <a href={`/ekonomi/utbetalningar?projekt=${project.id}`}>{t.payments}</a>
            <a href={`/ekonomi/redovisning?projekt=${project.id}`}>{t.statements}</a>
          </Row>
          <ClaimTable
            t={t}
            language={language}
            claims={claims}
            filter={
              projects.length > 1 && (
                <FilterForm action={claimsPath}>
                  <Select
                    name="projekt"
                    label={t.project}
                    value={String(project.id)}
                    empty={false}
                    options={projects.map(({ id, name }) => ({ value: String(id), label: name }))}
                  />
                </FilterForm>
              )
            }
          />
        </>
      ) : (
        <Alert tone="info">{t.noProject}</Alert>
      )}
    </Page>
  )
}

export function ClaimTable({
  t,
  language,
  claims,
  filter,
}: {
  t: ClaimWords
  language: Language
  claims: readonly ClaimRow[]
  filter?: unknown
}) {
  return (
    <Table
      caption={t.claims}
      captionHidden
      filter={filter as never}
      rows={claims}
      empty={<EmptyState title={t.noClaims} text={t.noClaimsHint} icon="money" />}
      columns={[
        {
          key: 'number',
          header: t.claim,
          cell: (row) => <a href={`${claimsPath}/${row.id}`}>{t.claimNamed(row.number)}</a>,
        },
        {
          key: 'period',
          header: t.period,
          cell: (row) => formatPeriod(day(row.fromOn), day(row.toOn), language, 'short'),
        },
        { key: 'state', header: t.state, cell: (row) => <StateTag t={t} state={row.state} /> },
        {
          key: 'eligible',
          header: t.eligible,
          numeric: true,
          cell: (row) => kronor(row.eligibleOre, language),
        },
        { key: 'cut', header: t.cut, numeric: true, cell: (row) => kronor(row.cutOre, language) },
        { key: 'support', header: t.support, numeric: true, cell: (row) => kronor(row.supportOre, language) },
        { key: 'submitted', header: t.submittedOn, cell: (row) => inDays(row.submittedOn, language) ?? '–' },
      ]}
    />
  )
}

type NewProps = {
  readonly t: ClaimWords
  readonly project: ClaimProject
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

export function NewClaimPage({ t, project, values, errors }: NewProps) {
  return (
    <Page
      title={t.newClaim}
      width="narrow"
      breadcrumbs={[
        { href: '/ekonomi', label: t.economy },
        { href: `${claimsPath}?projekt=${project.id}`, label: t.claims },
      ]}
    >
      <PageHeading title={t.newClaim} facts={project.name} lead={t.newClaimLead} />
      <ErrorSummary errors={errors} />
      <Form action={`${claimsPath}/ny`} hidden={{ project: project.id }}>
        <p class="note">
          {t.proposed} {project.programmePeriod === '2014-2020' && t.ruleOldPeriod}
        </p>
        <FieldRow>
          <DateField
            name="fromOn"
            label={t.fromOn}
            required
            value={one(values, 'fromOn')}
            error={errors['fromOn']}
          />
          <DateField name="toOn" label={t.toOn} required value={one(values, 'toOn')} error={errors['toOn']} />
        </FieldRow>
        <FormActions>
          <Button>{t.start}</Button>
          <LinkButton href={`${claimsPath}?projekt=${project.id}`} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
