import { one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Checkbox,
  DateField,
  ErrorSummary,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  LiveNote,
  Page,
  PageHeading,
  RadioGroup,
  Select,
  TextField,
} from '../../ui/index.ts'
import { PlaceFields, type Places } from './place-fields.tsx'
import type { SimilarCompany } from './search.ts'
import type { CompanyWords } from './text.ts'
import { legalForms, ownerships, sniVersions } from './types.ts'
import type { FormState } from './values.ts'

type CompanyFormPageProps = FormState & {
  readonly t: CompanyWords
  /** The company that is changed; null when one is added. */
  readonly company: { readonly id: number; readonly name: string } | null
  readonly places: Places
  /** The asker's offices, when there are several to choose from. */
  readonly offices: readonly { readonly key: string; readonly name: string }[]
  readonly today: string
  readonly taken?: { readonly id: number; readonly name: string } | undefined
  readonly similar?: readonly SimilarCompany[] | undefined
}

export function CompanyFormPage(props: CompanyFormPageProps) {
  const { t, company, values, errors, taken, similar = [] } = props
  const title = company ? t.editCompany(company.name) : t.register
  const here = company ? `/foretag/${company.id}` : '/foretag'
  const crumbs = company ? [{ href: here, label: company.name }] : []
  return (
    <Page title={title} width="narrow" breadcrumbs={[{ href: '/foretag', label: t.companies }, ...crumbs]}>
      <PageHeading title={title} />
      <ErrorSummary errors={errors} />
      {taken && (
        <Alert tone="attention" title={t.takenTitle}>
          {t.takenBy} <a href={`/foretag/${taken.id}`}>{taken.name}</a>.
        </Alert>
      )}
      <Form
        action={company ? `${here}/andra` : '/foretag/ny'}
        draft={company ? `foretag-${company.id}` : 'foretag-ny'}
        hidden={company ? { version: one(values, 'version') ?? '' } : {}}
      >
        {similar.length > 0 && <Similar t={t} similar={similar} />}
        <Basics {...props} />
        <Owners {...props} />
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

function Similar({ t, similar }: { t: CompanyWords; similar: readonly SimilarCompany[] }) {
  return (
    <Alert tone="attention" title={t.similarTitle}>
      <p>{t.similarText}</p>
      <ul>
        {similar.map(({ id, name, locality }) => (
          <li>
            <a href={`/foretag/${id}`}>{name}</a>
            {locality && `, ${locality}`}
          </li>
        ))}
      </ul>
      <Button name="anyway" value="ja" variant="secondary" size="sm">
        {t.registerAnyway}
      </Button>
    </Alert>
  )
}

function Basics(props: CompanyFormPageProps) {
  const { t, company, values, errors, places, offices, today } = props
  return (
    <FieldGroup legend={t.basics}>
      <TextField
        name="name"
        label={t.name}
        required
        value={one(values, 'name')}
        error={errors.name}
        autofocus={Object.keys(errors).length === 0}
      />
      <FieldRow>
        <Select
          name="legalForm"
          label={t.legalForm}
          required
          options={legalForms.map((form) => ({ value: form, label: t[form] }))}
          value={one(values, 'legalForm')}
          error={errors.legalForm}
        />
        <TextField
          name="orgNumber"
          label={t.orgNumber}
          description={t.orgNumberHint}
          inputmode="numeric"
          width="sm"
          value={one(values, 'orgNumber')}
          error={errors.orgNumber}
        />
      </FieldRow>
      <FieldRow>
        <PlaceFields
          t={t}
          values={values}
          errors={errors}
          places={places}
          municipalityName="seatMunicipalityCode"
          localityName="seatLocalityId"
          municipalityLabel={t.seat}
          hint={t.localityHint}
        />
      </FieldRow>
      {company === null && (
        <LiveNote href="/foretag/likadana" fields={['name', 'orgNumber', 'seatMunicipalityCode']} />
      )}
      {offices.length > 1 && (
        <Select
          name="keptBy"
          label={t.office}
          options={offices.map(({ key, name }) => ({ value: key, label: name }))}
          empty={false}
          value={one(values, 'keptBy')}
          error={errors.keptBy}
        />
      )}
      <FieldRow>
        <TextField
          name="sniCode"
          label={t.sniCode}
          description={t.sniCodeHint}
          inputmode="numeric"
          width="sm"
          value={one(values, 'sniCode')}
          error={errors.sniCode}
        />
        <Select
          name="sniVersion"
          label={t.sniVersion}
          width="sm"
          options={sniVersions.map((version) => ({ value: version, label: version }))}
          empty={false}
          value={one(values, 'sniVersion') ?? '2007'}
          error={errors.sniVersion}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          name="startedOn"
          label={t.startedOn}
          max={today}
          value={one(values, 'startedOn')}
          error={errors.startedOn}
        />
        <DateField
          name="endedOn"
          label={t.endedOn}
          description={t.endedOnHint}
          max={today}
          value={one(values, 'endedOn')}
          error={errors.endedOn}
        />
      </FieldRow>
      <TextField
        name="website"
        label={t.website}
        type="url"
        value={one(values, 'website')}
        error={errors.website}
      />
      <RadioGroup
        name="letterLanguage"
        label={t.letterLanguage}
        mark={false}
        inline
        options={(['sv', 'en'] as const).map((language) => ({ value: language, label: t[language] }))}
        value={one(values, 'letterLanguage') ?? 'sv'}
        error={errors.letterLanguage}
      />
    </FieldGroup>
  )
}

function Owners({ t, values, errors }: CompanyFormPageProps) {
  return (
    <FieldGroup legend={t.owners}>
      <RadioGroup
        name="ownership"
        label={t.ownership}
        required
        inline
        description={t.ownershipHint}
        options={ownerships.map((kind) => ({ value: kind, label: t[kind] }))}
        value={one(values, 'ownership')}
        error={errors.ownership}
      />
      <Checkbox
        name="belongsToGroup"
        label={t.belongsToGroup}
        description={t.belongsToGroupHint}
        checked={one(values, 'belongsToGroup') !== undefined}
      />
      <TextField
        name="groupName"
        label={t.groupName}
        value={one(values, 'groupName')}
        error={errors.groupName}
      />
    </FieldGroup>
  )
}
