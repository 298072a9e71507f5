import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  Combobox,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  Select,
  TextField,
} from '../../ui/index.ts'
import type { Named } from '../organisations/index.ts'
import type { NetworkWords } from './network-text.ts'
import { sides } from './network-types.ts'

type MemberPageProps = {
  readonly t: NetworkWords
  readonly network: { readonly id: number; readonly name: string }
  readonly organisations: readonly Named<number>[]
  readonly staff: readonly Named<number>[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** A company, an organisation or a colleague becomes a member. */
export function MemberPage({ t, network, organisations, staff, values, errors }: MemberPageProps) {
  const here = `/natverk/${network.id}`
  const choices = (named: readonly Named<number>[]) =>
    named.map(({ key, name }) => ({ value: String(key), label: name }))
  return (
    <Page title={t.addMember} width="narrow" breadcrumbs={[{ href: here, label: network.name }]}>
      <PageHeading title={t.addMember} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/medlemmar`}>
        <RadioGroup
          name="kind"
          label={t.kind}
          mark={false}
          options={(['company', 'organisation', 'staff'] as const).map((kind) => ({
            value: kind,
            label: t[kind],
          }))}
          value={one(values, 'kind') ?? 'company'}
          error={errors['kind']}
        />
        <Combobox
          name="company"
          kind="foretag"
          label={t.company}
          mark={false}
          description={t.companyHint}
          value={one(values, 'company')}
          error={errors['company']}
        />
        <Select
          name="organisation"
          label={t.organisation}
          mark={false}
          options={choices(organisations)}
          value={one(values, 'organisation')}
          error={errors['organisation']}
        />
        <RadioGroup
          name="side"
          label={t.side}
          mark={false}
          inline
          options={sides.map((side) => ({ value: side, label: t[side] }))}
          value={one(values, 'side')}
          error={errors['side']}
        />
        <Select
          name="staff"
          label={t.staff}
          mark={false}
          options={choices(staff)}
          value={one(values, 'staff')}
          error={errors['staff']}
        />
        <Checkbox
          name="convenor"
          label={t.convenor}
          description={t.convenorHint}
          checked={one(values, 'convenor') !== undefined}
        />
        <TextField
          name="contactName"
          label={t.contactName}
          description={t.contactNameHint}
          value={one(values, 'contactName')}
          error={errors['contactName']}
        />
        <DateField
          name="fromOn"
          label={t.fromOn}
          mark={false}
          value={one(values, 'fromOn')}
          error={errors['fromOn']}
        />
        <FormActions>
          <Button>{t.addMember}</Button>
          <LinkButton href={here} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
