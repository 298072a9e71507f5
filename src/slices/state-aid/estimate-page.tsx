import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  fieldId,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  Select,
  Table,
  TextArea,
} from '../../ui/index.ts'
import { CompanyChoiceField, type ResolvedCompany } from '../companies/index.ts'
import type { AidBasis } from '../cost-keys/index.ts'
import type { EstimateWords } from './estimate-text.ts'
import type { AidWords } from './text.ts'
import { estimateMethods } from './types.ts'

export type PlannedRow = {
  readonly companyId: number
  readonly name: string
  readonly place: string
  readonly seats: string
  readonly minutes: string
}

export type EstimatePageProps = {
  readonly t: EstimateWords
  readonly a: AidWords
  readonly intervention: { readonly id: number; readonly title: string }
  readonly projects: readonly { readonly key: number; readonly name: string }[]
  readonly basis: AidBasis | undefined
  readonly isAnew: boolean
  readonly rows: readonly PlannedRow[]
  readonly resolved: ResolvedCompany
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** Reckons the value: method, money, and who is planned to take part with what. */
export function EstimatePage(props: EstimatePageProps) {
  const { t, a, intervention, projects, basis, isAnew, rows, resolved, values, errors } = props
  const back = `/insatser/${intervention.id}/stod`
  return (
    <Page title={t.reckon} breadcrumbs={[{ href: back, label: t.titleOf(intervention.title) }]}>
      <PageHeading title={isAnew ? t.reckonAnew : t.reckon} lead={isAnew ? t.reckonAnewNote : undefined} />
      <ErrorSummary errors={errors} />
      <Alert tone={basis && !basis.agreed ? 'attention' : 'info'}>
        {basis ? (
          <>
            {t.fromKey(basis.version)} {!basis.agreed && t.fromKeyNotAgreed}
          </>
        ) : (
          t.noKey
        )}
      </Alert>
      <Form action={`${back}/berakning`}>
        {projects.length > 1 ? (
          <Select
            name="project"
            label={t.project}
            required
            options={projects.map(({ key, name }) => ({ value: String(key), label: name }))}
            value={one(values, 'project')}
            error={errors.project}
          />
        ) : (
          <input type="hidden" name="project" value={String(projects[0]?.key ?? '')} />
        )}
        <RadioGroup
          name="method"
          label={t.method}
          required
          options={estimateMethods.map((method) => ({ value: method, label: t[method] }))}
          value={one(values, 'method')}
          error={errors.method}
        />
        <FieldRow>
          <NumberField
            name="publicMoney"
            label={t.publicMoney}
            description={t.publicMoneyHint}
            required
            decimals
            width="sm"
            value={one(values, 'publicMoney')}
            error={errors.publicMoney}
          />
          <NumberField
            name="fees"
            label={t.fees}
            decimals
            width="sm"
            value={one(values, 'fees')}
            error={errors.fees}
          />
        </FieldRow>
        <FieldRow>
          <Select
            name="priceOf"
            label={t.priceOf}
            description={t.priceListHint}
            options={(['company', 'seat', 'hour'] as const).map((of) => ({ value: of, label: t[of] }))}
            value={one(values, 'priceOf')}
            error={errors.priceOf}
          />
          <NumberField
            name="price"
            label={t.price}
            decimals
            width="sm"
            value={one(values, 'price')}
            error={errors.price}
          />
        </FieldRow>
        <TextArea
          name="basisWords"
          label={t.basisWords}
          required
          rows={2}
          maxlength={2000}
          value={one(values, 'basisWords')}
          error={errors.basisWords}
        />
        <FieldGroup legend={t.planned} note={t.plannedHint}>
          <PlannedTable t={t} rows={rows} errors={errors} />
          <CompanyChoiceField
            t={{ company: t.another, companyPick: a.companyPick }}
            values={values}
            errors={errors}
            company={undefined}
            matches={resolved.matches}
            mark={false}
          />
          <Button variant="secondary" size="sm" name="act" value="add" icon="add">
            {t.addCompany}
          </Button>
        </FieldGroup>
        <FormActions>
          <Button>{t.reckon}</Button>
          <LinkButton href={back} variant="tertiary">
            {a.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

function PlannedTable({
  t,
  rows,
  errors,
}: {
  readonly t: EstimateWords
  readonly rows: readonly PlannedRow[]
  readonly errors: FieldErrors
}) {
  const cell = (name: string, label: string, value: string) => (
    <>
      <input
        class="ds-input"
        name={name}
        id={fieldId(name)}
        inputmode="numeric"
        aria-label={label}
        aria-invalid={errors[name] ? 'true' : undefined}
        value={value}
        size={6}
      />
      {errors[name] && <div class="field-error">{errors[name]}</div>}
    </>
  )
  return (
    <Table
      caption={t.planned}
      captionHidden
      rows={rows}
      columns={[
        {
          key: 'company',
          header: t.companyHead,
          cell: (row) => (
            <>
              <input type="hidden" name="companyIds" value={String(row.companyId)} />
              {row.name}
              <div class="note">{row.place}</div>
            </>
          ),
        },
        {
          key: 'seats',
          header: t.seats,
          cell: (row) => cell(`seats_${row.companyId}`, t.seatsOf(row.name), row.seats),
        },
        {
          key: 'minutes',
          header: t.minutes,
          cell: (row) => cell(`minutes_${row.companyId}`, t.minutesOf(row.name), row.minutes),
        },
      ]}
    />
  )
}
