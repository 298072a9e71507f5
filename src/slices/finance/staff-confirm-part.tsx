import { day, formatDay } from '../../kit/day.ts'
import { formatShare } from '../../kit/number.ts'
import { one, several } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Form,
  FormActions,
  NumberField,
  Section,
  Select,
  TextArea,
} from '../../ui/index.ts'
import type { StaffPageProps } from './staff-page.tsx'

/** Confirming months: the fixed share for several at a time, the hours of one. */
export function ConfirmPart(props: StaffPageProps) {
  const { t, language, share, unconfirmed, values, errors } = props
  if (!share.mayConfirm) return null
  if (unconfirmed.length === 0) return <p class="note">{t.allConfirmed}</p>
  const options = unconfirmed.map((monthOn) => ({
    value: monthOn,
    label: formatDay(day(monthOn), language, 'month'),
  }))
  const isByHour = share.method !== 'fixed_share'
  return (
    <Section title={t.confirm}>
      <Form action={`/ekonomi/personal/${share.id}/manader`} label={t.confirm}>
        {isByHour ? (
          <>
            <Select
              name="months"
              label={t.month}
              required
              options={options}
              value={one(values, 'months')}
              error={errors['months']}
              width="sm"
            />
            <NumberField
              name="hours"
              label={t.hoursWorked}
              decimals
              required
              value={one(values, 'hours')}
              error={errors['hours']}
            />
          </>
        ) : (
          <CheckboxGroup
            name="months"
            label={t.whichMonths}
            required
            options={options}
            values={several(values, 'months')}
            error={errors['months']}
          />
        )}
        <TextArea
          name="words"
          label={t.words}
          rows={2}
          value={one(values, 'words')}
          error={errors['words']}
        />
        <Checkbox
          name="truth"
          label={isByHour ? t.truthHours : t.truth(formatShare(share.shareBp / 10_000, language))}
          required
          checked={one(values, 'truth') === 'ja'}
          error={errors['truth']}
        />
        <FormActions>
          <Button>{t.confirm}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
