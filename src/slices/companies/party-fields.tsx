import { type FormValues, one } from '../../platform/http/index.ts'
import {
  type FieldErrors,
  FieldGroup,
  FieldRow,
  NumberField,
  RadioGroup,
  Select,
  TextField,
} from '../../ui/index.ts'
import type { CompanyChoice } from './choices.ts'
import { CompanyChoiceField } from './company-choice-field.tsx'
import type { KnownHolder } from './ownership-queries.ts'
import type { OwnershipWords } from './ownership-text.ts'
import { type HolderKind, holderKinds } from './ownership-types.ts'

export type PartyProps = {
  readonly t: OwnershipWords
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly known: readonly KnownHolder[]
  readonly chosen: CompanyChoice | undefined
  readonly matches: readonly CompanyChoice[]
  /** Not asked for persons and public bodies: a market is shared by enterprises. */
  readonly enterprisesOnly?: boolean
}

/** Who the other side is: a company of the register, somebody already entered, or somebody new outside the register. */
export function PartyFields({
  t,
  values,
  errors,
  known,
  chosen,
  matches,
  enterprisesOnly = false,
}: PartyProps) {
  const kinds: readonly HolderKind[] = enterprisesOnly ? ['enterprise'] : holderKinds
  const ways = [
    { value: 'company', label: t.inRegister },
    ...(known.length > 0 ? [{ value: 'known', label: t.knownBefore }] : []),
    { value: 'outside', label: t.outside },
  ]
  return (
    <>
      <RadioGroup
        name="party"
        label={t.party}
        required
        options={ways}
        value={one(values, 'party') ?? 'company'}
        error={errors.party}
      />
      <FieldGroup legend={t.inRegister}>
        <CompanyChoiceField {...{ t, values, errors, matches }} company={chosen} mark={false} />
      </FieldGroup>
      {known.length > 0 && (
        <FieldGroup legend={t.knownBefore}>
          <Select
            name="holderId"
            label={t.known}
            mark={false}
            options={known
              .filter(({ kind }) => !enterprisesOnly || kind === 'enterprise')
              .map(({ id, name, kind }) => ({
                value: String(id),
                label: `${name} (${t[kind].toLowerCase()})`,
              }))}
            value={one(values, 'holderId')}
            error={errors.holderId}
          />
        </FieldGroup>
      )}
      <FieldGroup legend={t.outside}>
        <OutsideFields {...{ t, values, errors, kinds }} />
      </FieldGroup>
    </>
  )
}

type OutsideProps = Pick<PartyProps, 't' | 'values' | 'errors'> & { readonly kinds: readonly HolderKind[] }

/** What is written down of one outside the register. */
export function OutsideFields({ t, values, errors, kinds }: OutsideProps) {
  return (
    <>
      <Select
        name="kind"
        label={t.kind}
        description={kinds.length > 1 ? t.kindHint : undefined}
        mark={false}
        width="full"
        options={kinds.map((value) => ({ value, label: t[value] }))}
        value={one(values, 'kind')}
        error={errors.kind}
      />
      <TextField
        name="name"
        label={t.name}
        description={kinds.length > 1 ? t.nameHint : undefined}
        mark={false}
        value={one(values, 'name')}
        error={errors.name}
      />
      <FieldRow>
        <TextField
          name="orgNumber"
          label={t.orgNumber}
          inputmode="numeric"
          width="sm"
          value={one(values, 'orgNumber')}
          error={errors.orgNumber}
        />
        <TextField
          name="country"
          label={t.country}
          width="xs"
          maxlength={2}
          value={one(values, 'country') ?? 'SE'}
          error={errors.country}
        />
      </FieldRow>
      {kinds.includes('small_local_authority') && (
        <FieldRow>
          <NumberField
            name="inhabitants"
            label={t.inhabitants}
            width="sm"
            value={one(values, 'inhabitants')}
            error={errors.inhabitants}
          />
          <NumberField
            name="budget"
            label={t.budget}
            width="sm"
            value={one(values, 'budget')}
            error={errors.budget}
          />
        </FieldRow>
      )}
    </>
  )
}
