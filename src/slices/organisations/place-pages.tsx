import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  Columns,
  EmptyState,
  ErrorSummary,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Table,
  TextField,
} from '../../ui/index.ts'
import type { FormState } from './form-state.ts'
import type { Locality, MunicipalityRow, MunicipalityView, OrganisationRow } from './place-queries.ts'
import { text } from './text.ts'
import { localityKinds } from './types.ts'

type MunicipalityListProps = {
  readonly language: Language
  readonly rows: readonly MunicipalityRow[]
  readonly all: boolean
}

export function MunicipalityListPage({ language, rows, all }: MunicipalityListProps) {
  const t = text(language)
  return (
    <Page title={t.municipalities}>
      <PageHeading title={t.municipalities} />
      <Table
        caption={t.municipalities}
        captionHidden
        rows={rows}
        empty={<EmptyState title={t.noProjects} icon="place" />}
        columns={[
          {
            key: 'name',
            header: t.municipality,
            cell: (row) => <a href={`/kommuner/${row.code}`}>{row.name}</a>,
          },
          { key: 'county', header: t.county, cell: (row) => row.county, wideOnly: true },
          {
            key: 'inhabitants',
            header: t.inhabitants,
            numeric: true,
            cell: (row) =>
              row.inhabitants !== null &&
              row.inhabitantsYear !== null &&
              t.inhabitantsIn(formatNumber(row.inhabitants, language), row.inhabitantsYear),
          },
          { key: 'localities', header: t.localities, numeric: true, cell: (row) => row.localityCount },
          { key: 'projects', header: t.projectsColumn, cell: (row) => row.projects },
        ]}
      />
      <p>
        <a href={all ? '/kommuner' : '/kommuner?visa=alla'}>{all ? t.showParticipating : t.showAll}</a>
      </p>
    </Page>
  )
}

type MunicipalityPageProps = FormState & {
  readonly language: Language
  readonly municipality: MunicipalityView
  readonly mayWrite: boolean
}

export function MunicipalityPage({
  language,
  municipality,
  mayWrite,
  values,
  errors,
}: MunicipalityPageProps) {
  const t = text(language)
  const home = `/kommuner/${municipality.code}`
  return (
    <Page title={municipality.name} breadcrumbs={[{ href: '/kommuner', label: t.municipalities }]}>
      <PageHeading title={municipality.name} lead={municipality.county} />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <Section
            title={t.localities}
            actions={
              mayWrite && (
                <LinkButton href={`${home}/orter/ny`} variant="secondary" size="sm" icon="add">
                  {t.addLocality}
                </LinkButton>
              )
            }
          >
            <Table
              caption={t.localities}
              captionHidden
              rows={municipality.localities}
              empty={<p class="note">{t.noLocalities}</p>}
              columns={[
                {
                  key: 'name',
                  header: t.locality,
                  cell: (row) => (mayWrite ? <a href={`${home}/orter/${row.id}`}>{row.name}</a> : row.name),
                },
                { key: 'kind', header: t.kind, cell: (row) => t[row.kind] },
                { key: 'map', header: t.onMap, cell: (row) => (row.longitude === null ? t.no : t.yes) },
              ]}
            />
          </Section>
        }
        aside={
          <Section title={t.inhabitants} note={t.inhabitantsNote}>
            <Table
              caption={t.inhabitants}
              captionHidden
              rows={municipality.inhabitants}
              empty={<p class="note">{t.noInhabitants}</p>}
              columns={[
                { key: 'year', header: t.year, cell: (row) => row.year },
                {
                  key: 'number',
                  header: t.inhabitants,
                  numeric: true,
                  cell: (row) => formatNumber(row.inhabitants, language),
                },
              ]}
            />
            {mayWrite && (
              <Form action={`${home}/invanare`} label={t.addInhabitants}>
                <FieldRow>
                  <NumberField
                    name="year"
                    label={t.year}
                    required
                    value={one(values, 'year')}
                    error={errors.year}
                  />
                  <NumberField
                    name="inhabitants"
                    label={t.inhabitants}
                    required
                    value={one(values, 'inhabitants')}
                    error={errors.inhabitants}
                  />
                </FieldRow>
                <FormActions>
                  <Button variant="secondary">{t.addInhabitants}</Button>
                </FormActions>
              </Form>
            )}
          </Section>
        }
      />
    </Page>
  )
}

type LocalityFormProps = FormState & {
  readonly language: Language
  readonly municipality: { readonly code: string; readonly name: string }
  readonly locality: Locality | null
}

export function LocalityFormPage({ language, municipality, locality, values, errors }: LocalityFormProps) {
  const t = text(language)
  const home = `/kommuner/${municipality.code}`
  const title = locality ? t.editLocality : t.addLocality
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[
        { href: '/kommuner', label: t.municipalities },
        { href: home, label: municipality.name },
      ]}
    >
      <PageHeading title={title} />
      <ErrorSummary errors={errors} />
      <Form action={`${home}/orter/${locality?.id ?? 'ny'}`}>
        <TextField name="name" label={t.name} required value={one(values, 'name')} error={errors.name} />
        <RadioGroup
          name="kind"
          label={t.kind}
          required
          inline
          options={localityKinds.map((kind) => ({ value: kind, label: t[kind] }))}
          value={one(values, 'kind')}
          error={errors.kind}
        />
        <FieldRow>
          <NumberField
            name="latitude"
            label={t.latitude}
            decimals
            value={one(values, 'latitude')}
            error={errors.latitude}
          />
          <NumberField
            name="longitude"
            label={t.longitude}
            decimals
            value={one(values, 'longitude')}
            error={errors.longitude}
          />
        </FieldRow>
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={home} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

type OrganisationListProps = { readonly language: Language; readonly rows: readonly OrganisationRow[] }

export function OrganisationListPage({ language, rows }: OrganisationListProps) {
  const t = text(language)
  return (
    <Page title={t.organisations} breadcrumbs={[{ href: '/administration', label: t.administration }]}>
      <PageHeading
        title={t.organisations}
        lead={t.organisationsLead}
        actions={
          <LinkButton href="/organisationer/ny" icon="add" main>
            {t.addOrganisation}
          </LinkButton>
        }
      />
      <Table
        caption={t.organisations}
        captionHidden
        rows={rows}
        empty={<EmptyState title={t.noOrganisations} />}
        columns={[
          {
            key: 'name',
            header: t.name,
            cell: (row) => <a href={`/organisationer/${row.id}`}>{row.name}</a>,
          },
          {
            key: 'number',
            header: t.orgNumber,
            cell: (row) => row.orgNumber && formatOrgNumber(row.orgNumber, 'masked'),
          },
        ]}
      />
    </Page>
  )
}

type OrganisationFormProps = FormState & { readonly language: Language; readonly id: number | null }

export function OrganisationFormPage({ language, id, values, errors }: OrganisationFormProps) {
  const t = text(language)
  const title = id === null ? t.addOrganisation : t.editOrganisation
  return (
    <Page title={title} width="narrow" breadcrumbs={[{ href: '/organisationer', label: t.organisations }]}>
      <PageHeading title={title} />
      <ErrorSummary errors={errors} />
      <Form action={`/organisationer/${id ?? 'ny'}`}>
        <TextField name="name" label={t.name} required value={one(values, 'name')} error={errors.name} />
        <TextField
          name="orgNumber"
          label={t.orgNumber}
          inputmode="numeric"
          width="sm"
          value={one(values, 'orgNumber')}
          error={errors.orgNumber}
        />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href="/organisationer" variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
