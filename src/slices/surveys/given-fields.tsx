import { type FormValues, one } from '../../platform/http/index.ts'
import { DateField, type FieldErrors, RadioGroup } from '../../ui/index.ts'
import type { SurveyWords } from './text.ts'
import { waysGiven } from './types.ts'

type GivenFieldsProps = {
  readonly t: SurveyWords
  readonly today: string
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** How and when a company answered, where its coach writes the answer down. */
export function GivenFields({ t, today, values, errors }: GivenFieldsProps) {
  return (
    <>
      <RadioGroup
        name="givenBy"
        label={t.givenBy}
        mark={false}
        inline
        options={waysGiven.map((way) => ({ value: way, label: t[way] }))}
        value={one(values, 'givenBy')}
        error={errors.givenBy}
      />
      <DateField
        name="answeredOn"
        label={t.answeredOn}
        mark={false}
        max={today}
        value={one(values, 'answeredOn')}
        error={errors.answeredOn}
      />
    </>
  )
}
