import type { Language } from '../../kit/language.ts'
import { one, several } from '../../platform/http/index.ts'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  FieldRow,
  NumberField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { FormState } from './form-state.ts'
import type { PartChoices } from './project-part-queries.ts'
import { type ProjectWords, projectText } from './project-text.ts'
import { type ProjectPart, periodKinds } from './types.ts'

type FieldsProps = FormState & {
  readonly language: Language
  readonly part: ProjectPart
  readonly choices: PartChoices
}
type PartFieldsProps = Omit<FieldsProps, 'language' | 'part'> & { readonly t: ProjectWords }

export function PartFields({ language, part, ...props }: FieldsProps) {
  const Fields = fieldsOf[part]
  return <Fields t={projectText(language)} {...props} />
}

function PhaseFields({ t, choices, values, errors }: PartFieldsProps) {
  return (
    <>
      <TextField
        name="nameSv"
        label={t.nameSv}
        required
        value={one(values, 'nameSv')}
        error={errors.nameSv}
      />
      <TextField
        name="nameEn"
        label={t.nameEn}
        required
        value={one(values, 'nameEn')}
        error={errors.nameEn}
      />
      <Days t={t} values={values} errors={errors} required />
      <CheckboxGroup
        name="focusAreas"
        label={t.focusAreas}
        options={choices.focusAreas.map(({ key, name }) => ({ value: key, label: name }))}
        values={several(values, 'focusAreas')}
        error={errors.focusAreas}
      />
    </>
  )
}

function PeriodFields({ t, values, errors }: PartFieldsProps) {
  return (
    <>
      <RadioGroup
        name="kind"
        label={t.kind}
        required
        options={periodKinds.map((kind) => ({ value: kind, label: t[kind] }))}
        value={one(values, 'kind')}
        error={errors.kind}
      />
      <Days t={t} values={values} errors={errors} required />
    </>
  )
}

function DecisionFields({ t, values, errors }: PartFieldsProps) {
  const number = (name: string, label: string) => (
    <NumberField name={name} label={label} decimals value={one(values, name)} error={errors[name]} />
  )
  return (
    <>
      <TextField name="caseId" label={t.caseId} value={one(values, 'caseId')} error={errors.caseId} />
      <DateField
        name="decidedOn"
        label={t.decidedOn}
        value={one(values, 'decidedOn')}
        error={errors.decidedOn}
      />
      <Days t={t} values={values} errors={errors} />
      {number('ceilingOre', t.ceilingKronor)}
      <Checkbox
        name="ceilingIsAdded"
        label={t.ceilingIsAdded}
        description={t.ceilingIsAddedAbout}
        checked={one(values, 'ceilingIsAdded') === 'ja'}
      />
      <FieldRow>
        {number('actualCostShareBp', t.actualCostShare)}
        {number('financingShareBp', t.financingShare)}
      </FieldRow>
      <TextArea
        name="conditionsSv"
        label={t.conditions}
        value={one(values, 'conditionsSv')}
        error={errors.conditionsSv}
      />
    </>
  )
}

function ParticipantFields(props: PartFieldsProps) {
  return <Municipality {...props} required />
}

function FinancierFields({ t, values, errors, choices }: PartFieldsProps) {
  return (
    <>
      <Organisation t={t} values={values} errors={errors} choices={choices} />
      <Municipality t={t} values={values} errors={errors} choices={choices} />
      <TextField
        name="nameOfFund"
        label={t.fund}
        value={one(values, 'nameOfFund')}
        error={errors.nameOfFund}
      />
      <NumberField
        name="shareBp"
        label={t.sharePercent}
        decimals
        value={one(values, 'shareBp')}
        error={errors.shareBp}
      />
    </>
  )
}

function PartnerFields(props: PartFieldsProps) {
  return <Organisation {...props} required />
}

const fieldsOf = {
  kommuner: ParticipantFields,
  faser: PhaseFields,
  perioder: PeriodFields,
  beslut: DecisionFields,
  finansiarer: FinancierFields,
  samverkansparter: PartnerFields,
} as const satisfies Record<ProjectPart, unknown>

type DaysProps = FormState & { readonly t: ProjectWords; readonly required?: boolean }

function Days({ t, values, errors, required }: DaysProps) {
  const field = (name: string, label: string) => (
    <DateField name={name} label={label} required={required} value={one(values, name)} error={errors[name]} />
  )
  return (
    <FieldRow>
      {field('fromOn', t.fromOn)}
      {field('toOn', t.toOn)}
    </FieldRow>
  )
}

function Organisation({ t, choices, values, errors, required }: PartFieldsProps & { required?: boolean }) {
  return (
    <Select
      name="organisationId"
      label={t.organisation}
      required={required}
      options={choices.organisations.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={one(values, 'organisationId')}
      error={errors.organisationId}
    />
  )
}

function Municipality({ t, choices, values, errors, required }: PartFieldsProps & { required?: boolean }) {
  return (
    <Select
      name="municipalityCode"
      label={t.municipality}
      required={required}
      options={choices.municipalities.map(({ key, name }) => ({ value: key, label: name }))}
      value={one(values, 'municipalityCode')}
      error={errors.municipalityCode}
    />
  )
}
