import { one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  DateField,
  ErrorSummary,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  TextField,
} from '../../ui/index.ts'
import type { CompanyWords } from './text.ts'
import { personRoles } from './types.ts'
import type { FormState } from './values.ts'

type PersonFormPageProps = FormState & {
  readonly t: CompanyWords
  readonly company: { readonly id: number; readonly name: string }
  readonly person: { readonly id: number; readonly fullName: string } | null
  readonly today: string
}

export function PersonFormPage(props: PersonFormPageProps) {
  const { t, company, person, values, errors } = props
  const title = person ? t.changePerson(person.fullName) : t.addPerson
  const home = `/foretag/${company.id}`
  const action = person ? `${home}/personer/${person.id}` : `${home}/personer/ny`
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[
        { href: '/foretag', label: t.companies },
        { href: home, label: company.name },
      ]}
    >
      <PageHeading title={title} />
      <ErrorSummary errors={errors} />
      <Form action={action} hidden={person ? { version: one(values, 'version') ?? '' } : {}}>
        <ContactFields {...props} />
        <CharacteristicFields t={t} errors={errors} typed={values} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={home} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
      {person && (
        <ConfirmForm
          act={t.withdraw}
          consequence={t.withdrawConsequence}
          action={`${action}/frivilliga-uppgifter/ta-bort`}
          icon="remove"
        />
      )}
      {person && (
        <p>
          <LinkButton href={`${action}/radera`} variant="secondary" tone="danger" size="sm" icon="remove">
            {t.erase}
          </LinkButton>
        </p>
      )}
    </Page>
  )
}

function ContactFields({ t, values, errors, today }: PersonFormPageProps) {
  return (
    <>
      <TextField
        name="fullName"
        label={t.personName}
        required
        value={one(values, 'fullName')}
        error={errors.fullName}
        autofocus={Object.keys(errors).length === 0}
      />
      <FieldRow>
        <TextField
          name="email"
          label={t.email}
          type="email"
          value={one(values, 'email')}
          error={errors.email}
        />
        <TextField
          name="phone"
          label={t.phone}
          type="tel"
          width="sm"
          value={one(values, 'phone')}
          error={errors.phone}
        />
      </FieldRow>
      <RadioGroup
        name="role"
        label={t.role}
        required
        inline
        description={t.roleHint}
        options={personRoles.map((role) => ({ value: role, label: t[role] }))}
        value={one(values, 'role')}
        error={errors.role}
      />
      <FieldRow>
        <DateField
          name="fromOn"
          label={t.fromOn}
          required
          max={today}
          value={one(values, 'fromOn')}
          error={errors.fromOn}
        />
        <DateField
          name="toOn"
          label={t.toOn}
          description={t.personToHint}
          max={today}
          value={one(values, 'toOn')}
          error={errors.toOn}
        />
      </FieldRow>
    </>
  )
}

/** Always opens empty: what was declared is not readable. After a refusal only what was just typed stands here. */
function CharacteristicFields({
  t,
  errors,
  typed,
}: { t: CompanyWords } & { errors: FormState['errors']; typed: FormState['values'] }) {
  return (
    <FieldGroup legend={t.voluntary} note={t.voluntaryNote}>
      <RadioGroup
        name="gender"
        label={t.gender}
        inline
        options={[
          { value: 'woman', label: t.woman },
          { value: 'man', label: t.man },
          { value: 'other', label: t.otherGender },
          { value: '', label: t.noAnswer },
        ]}
        value={one(typed, 'gender')}
        error={errors.gender}
      />
      <NumberField
        name="birthYear"
        label={t.birthYear}
        value={one(typed, 'birthYear')}
        error={errors.birthYear}
      />
      <RadioGroup
        name="bornAbroad"
        label={t.bornAbroad}
        inline
        options={[
          { value: 'ja', label: t.yes },
          { value: 'nej', label: t.no },
          { value: '', label: t.noAnswer },
        ]}
        value={one(typed, 'bornAbroad')}
        error={errors.bornAbroad}
      />
    </FieldGroup>
  )
}
