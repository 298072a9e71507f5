import type { Child } from 'hono/jsx'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  CheckboxGroup,
  DateField,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  NumberField,
  RadioGroup,
  TextArea,
} from '../../ui/index.ts'
import type { SurveyWords } from './text.ts'
import { mattering, supports } from './types.ts'

type StandingProps = {
  readonly t: SurveyWords
  readonly values: FormValues
  readonly errors: FieldErrors
  /** What else is asked after the jobs. */
  readonly children: Child
}

/** The questions that every survey asks. */
export function StandingFields({ t, values, errors, children }: StandingProps) {
  const days = (['jobsFromOn', 'jobsToOn'] as const).map((name) => (
    <DateField
      name={name}
      label={t[name]}
      mark={false}
      description={name === 'jobsToOn' ? t.jobsToOnHint : undefined}
      value={one(values, name)}
      error={errors[name]}
    />
  ))
  const words = (['helpedMost', 'neededNext'] as const).map((name) => (
    <TextArea name={name} label={t[name]} rows={3} value={one(values, name)} error={errors[name]} />
  ))
  return (
    <>
      <FieldGroup legend={t.jobs} note={t.jobsNote}>
        <FieldRow>
          {(['jobsKept', 'jobsCreated'] as const).map((name) => (
            <NumberField
              name={name}
              label={t[name]}
              mark={false}
              decimals
              value={one(values, name)}
              error={errors[name]}
            />
          ))}
        </FieldRow>
        <FieldRow>{days}</FieldRow>
        <RadioGroup
          name="durable"
          label={t.durable}
          mark={false}
          inline
          options={(['yes', 'no'] as const).map((said) => ({ value: said, label: t[said] }))}
          value={one(values, 'durable')}
          error={errors.durable}
        />
      </FieldGroup>
      <RadioGroup
        name="supportMattered"
        label={t.supportMattered}
        mark={false}
        inline
        options={mattering.map((word) => ({ value: word, label: t[word] }))}
        value={one(values, 'supportMattered')}
        error={errors.supportMattered}
      />
      <CheckboxGroup
        name="matteredWhich"
        label={t.matteredWhich}
        mark={false}
        inline
        options={supports.map((support) => ({
          value: support,
          label: support === 'project' ? t.project_support : t.business_office,
        }))}
        values={several(values, 'matteredWhich')}
        error={errors.matteredWhich}
      />
      {children}
      {words}
    </>
  )
}
