import type { Child } from 'hono/jsx'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  type Hidden,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  Select,
  TextField,
} from '../../ui/index.ts'
import { PlaceFields, type Places } from './place-fields.tsx'
import type { CompanyWords } from './text.ts'
import { yearSources } from './types.ts'
import type { FormState } from './values.ts'

type PartFormProps = FormState & {
  readonly t: CompanyWords
  readonly company: { readonly id: number; readonly name: string; readonly belongsToGroup: boolean }
}

/** A form about one part of a company, with the way back to it. */
function PartFormPage(
  props: PartFormProps & { title: string; lead?: string; action: string; hidden?: Hidden; children: Child },
) {
  const { t, company, errors, title, lead, action, hidden, children } = props
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[
        { href: '/foretag', label: t.companies },
        { href: `/foretag/${company.id}`, label: company.name },
      ]}
    >
      <PageHeading title={title} lead={lead} />
      <ErrorSummary errors={errors} />
      <Form action={action} hidden={hidden}>
        {children}
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={`/foretag/${company.id}`} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

export function YearFormPage(props: PartFormProps & { year: number | null }) {
  const { t, company, values, errors, year } = props
  const amount = (name: string, label: string, decimals = false) => (
    <NumberField
      name={name}
      label={label}
      unit={decimals ? undefined : 'kr'}
      decimals={decimals}
      width="sm"
      value={one(values, name)}
      error={errors[name]}
    />
  )
  return (
    <PartFormPage
      {...props}
      title={year === null ? t.addYear : t.changeYear(year)}
      lead={t.yearIntro}
      action={`/foretag/${company.id}/ar/${year ?? 'nytt'}`}
      hidden={year === null ? {} : { year, version: one(values, 'version') ?? '' }}
    >
      {year === null && (
        <NumberField name="year" label={t.year} required value={one(values, 'year')} error={errors.year} />
      )}
      <FieldGroup legend={t.ownFigures}>
        <FieldRow>
          <NumberField
            name="awu"
            label={t.awu}
            description={t.awuHint}
            required
            decimals
            value={one(values, 'awu')}
            error={errors.awu}
          />
          {amount('turnover', t.turnover)}
          {amount('balance', t.balance)}
        </FieldRow>
      </FieldGroup>
      {(company.belongsToGroup || one(values, 'groupAwu') !== undefined) && (
        <FieldGroup legend={t.groupFigures} note={t.groupFiguresNote}>
          <FieldRow>
            {amount('groupAwu', t.awu, true)}
            {amount('groupTurnover', t.turnover)}
            {amount('groupBalance', t.balance)}
          </FieldRow>
        </FieldGroup>
      )}
      <Select
        name="source"
        label={t.source}
        required
        options={yearSources.map((source) => ({ value: source, label: t[source] }))}
        value={one(values, 'source')}
        error={errors.source}
      />
    </PartFormPage>
  )
}

export function WorkplaceFormPage(props: PartFormProps & { id: number | null; places: Places }) {
  const { t, company, id, places, values, errors } = props
  return (
    <PartFormPage
      {...props}
      title={id === null ? t.addWorkplace : t.changeWorkplace}
      action={`/foretag/${company.id}/arbetsstallen/${id ?? 'nytt'}`}
    >
      <FieldRow>
        <PlaceFields
          t={t}
          values={values}
          errors={errors}
          places={places}
          municipalityName="municipalityCode"
          localityName="localityId"
          municipalityLabel={t.municipality}
        />
      </FieldRow>
      <FieldRow>
        <TextField name="name" label={t.workplaceName} value={one(values, 'name')} error={errors.name} />
        <TextField
          name="cfarNumber"
          label={t.cfarNumber}
          inputmode="numeric"
          width="sm"
          value={one(values, 'cfarNumber')}
          error={errors.cfarNumber}
        />
      </FieldRow>
      <FieldRow>
        <DateField name="fromOn" label={t.fromOn} value={one(values, 'fromOn')} error={errors.fromOn} />
        <DateField
          name="toOn"
          label={t.toOn}
          description={t.workplaceToHint}
          value={one(values, 'toOn')}
          error={errors.toOn}
        />
      </FieldRow>
    </PartFormPage>
  )
}
