import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Checkbox,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { otherMunicipality, otherNumbers } from './registration-forms.ts'
import type { RegistrationWords } from './registration-text.ts'

type FieldsProps = {
  readonly t: RegistrationWords
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** Name and addresses of the one who registers. */
export function PersonFields({ t, values, errors }: FieldsProps) {
  return (
    <>
      <TextField
        name="name"
        label={t.name}
        required
        autocomplete="name"
        value={one(values, 'name')}
        error={errors.name}
      />
      <TextField
        name="email"
        type="email"
        label={t.email}
        description={t.emailHint}
        required
        autocomplete="email"
        value={one(values, 'email')}
        error={errors.email}
      />
      <TextField
        name="phone"
        type="tel"
        label={t.phone}
        autocomplete="tel"
        width="md"
        value={one(values, 'phone')}
        error={errors.phone}
      />
    </>
  )
}

type CompanyFieldsProps = FieldsProps & {
  readonly municipalities: readonly { readonly code: string; readonly name: string }[]
}

export function CompanyFields({ t, values, errors, municipalities }: CompanyFieldsProps) {
  return (
    <FieldGroup legend={t.company}>
      <TextField
        name="companyName"
        label={t.companyName}
        mark={false}
        autocomplete="organization"
        value={one(values, 'companyName')}
        error={errors.companyName}
      />
      <Checkbox name="noCompany" label={t.noCompany} checked={one(values, 'noCompany') === 'ja'} />
      <TextField
        name="orgNumber"
        label={t.orgNumber}
        description={t.orgNumberHint}
        inputmode="numeric"
        width="md"
        value={one(values, 'orgNumber')}
        error={errors.orgNumber}
      />
      <Select
        name="municipality"
        label={t.municipality}
        required
        options={[
          ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
          { value: otherMunicipality, label: t.otherMunicipality },
        ]}
        value={one(values, 'municipality')}
        error={errors.municipality}
      />
    </FieldGroup>
  )
}

export function WantsField({ t, values, errors }: FieldsProps) {
  return (
    <TextArea
      name="wants"
      label={t.wants}
      description={t.wantsHint}
      rows={3}
      value={one(values, 'wants')}
      error={errors.wants}
    />
  )
}

/** Rows for colleagues; folded away until somebody needs them. */
export function OthersFields({ t, values, errors }: FieldsProps) {
  const isUsed = otherNumbers.some(
    (nth) => one(values, `name${nth}`) || errors[`name${nth}`] || errors[`email${nth}`],
  )
  return (
    <details open={isUsed}>
      <summary>{t.others}</summary>
      <p class="note">{t.othersHint}</p>
      {otherNumbers.map((nth) => (
        <FieldRow>
          <TextField
            name={`name${nth}`}
            label={t.otherName(nth)}
            mark={false}
            value={one(values, `name${nth}`)}
            error={errors[`name${nth}`]}
          />
          <TextField
            name={`email${nth}`}
            type="email"
            label={t.otherEmail(nth)}
            mark={false}
            value={one(values, `email${nth}`)}
            error={errors[`email${nth}`]}
          />
        </FieldRow>
      ))}
    </details>
  )
}

/** Gender, year of birth and born abroad: voluntary, with the reason for asking, and always empty to begin with. */
export function BackgroundFields({ t, values, errors }: FieldsProps) {
  const isUsed = ['gender', 'birthYear', 'bornAbroad'].some((name) => one(values, name) || errors[name])
  return (
    <details open={isUsed}>
      <summary>{t.background}</summary>
      <p class="note">{t.backgroundWhy}</p>
      <RadioGroup
        name="gender"
        label={t.gender}
        mark={false}
        inline
        options={[
          { value: 'woman', label: t.woman },
          { value: 'man', label: t.man },
          { value: 'other', label: t.other },
          { value: '', label: t.notSaid },
        ]}
        value={one(values, 'gender')}
        error={errors.gender}
      />
      <TextField
        name="birthYear"
        label={t.birthYear}
        mark={false}
        inputmode="numeric"
        width="xs"
        value={one(values, 'birthYear')}
        error={errors.birthYear}
      />
      <RadioGroup
        name="bornAbroad"
        label={t.bornAbroad}
        mark={false}
        inline
        options={[
          { value: 'ja', label: t.yes },
          { value: 'nej', label: t.no },
          { value: '', label: t.notSaid },
        ]}
        value={one(values, 'bornAbroad')}
        error={errors.bornAbroad}
      />
    </details>
  )
}
