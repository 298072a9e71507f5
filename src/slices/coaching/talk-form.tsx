import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  NumberField,
  RadioGroup,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { PersonChoice } from '../companies/index.ts'
import { NeedFields, type NeedWords, type Subjects } from '../needs/index.ts'
import type { Named } from '../organisations/index.ts'
import { quickMinutes } from './forms.ts'
import type { TalkWords } from './text.ts'
import { talkModes } from './types.ts'

export type FormState = { readonly values: FormValues; readonly errors: FieldErrors }

type PartProps = FormState & { readonly t: TalkWords }

export function PersonChoices(props: PartProps & { persons: readonly PersonChoice[]; companyId: number }) {
  const { t, persons, companyId, values, errors } = props
  const newPerson = <a href={`/foretag/${companyId}/personer/ny`}>{t.newPerson}</a>
  if (persons.length === 0)
    return (
      <p class="note">
        {t.noPersons} {newPerson}
      </p>
    )
  return (
    <CheckboxGroup
      name="persons"
      label={t.persons}
      mark={false}
      inline
      options={persons.map((person) => ({ value: String(person.id), label: person.name }))}
      values={several(values, 'persons')}
      error={errors.persons}
      description={newPerson}
    />
  )
}

/** Day, minutes, mode and focus areas: what every talk has, in the order a thumb reaches them. */
export function TalkFields(
  props: PartProps & { focusAreas: readonly Named[]; today: string; mayClose: boolean },
) {
  const { t, values, errors, focusAreas, today, mayClose } = props
  return (
    <>
      <RadioGroup
        name="minutes"
        label={t.minutes}
        mark={false}
        inline
        options={quickMinutes.map((n) => ({ value: String(n), label: t.minutesUnit(n) }))}
        value={one(values, 'minutes')}
        error={errors.minutes}
      />
      <NumberField
        name="ownMinutes"
        label={t.ownMinutes}
        mark={false}
        value={one(values, 'ownMinutes')}
        error={errors.ownMinutes}
      />
      <RadioGroup
        name="mode"
        label={t.mode}
        mark={false}
        inline
        options={talkModes.map((mode) => ({ value: mode, label: t[mode] }))}
        value={one(values, 'mode')}
        error={errors.mode}
      />
      <DateField
        name="heldOn"
        label={t.heldOn}
        mark={false}
        value={one(values, 'heldOn')}
        max={today}
        error={errors.heldOn}
      />
      <CheckboxGroup
        name="focusAreas"
        label={t.focusAreas}
        inline
        options={focusAreas.map((area) => ({ value: area.key, label: area.name }))}
        values={several(values, 'focusAreas')}
        error={errors.focusAreas}
      />
      <TextArea
        name="note"
        label={t.note}
        description={t.noteSecrecy}
        value={one(values, 'note')}
        error={errors.note}
      />
      {mayClose && (
        <Checkbox
          name="closed"
          label={t.closed}
          description={t.closedHint}
          checked={one(values, 'closed') !== undefined}
        />
      )}
    </>
  )
}

export function FollowUpFields({ t, values, errors }: PartProps) {
  return (
    <FieldGroup legend={t.followUp}>
      <FieldRow>
        <TextField
          name="followUpWhat"
          label={t.followUpWhat}
          value={one(values, 'followUpWhat')}
          error={errors.followUpWhat}
        />
        <DateField
          name="followUpDueOn"
          label={t.followUpDueOn}
          value={one(values, 'followUpDueOn')}
          error={errors.followUpDueOn}
        />
      </FieldRow>
    </FieldGroup>
  )
}

/** What the company asked for, if anything; closed until it is wanted, so that a talk without a need is logged as fast as before. */
export function NeedPart(props: FormState & { readonly t: NeedWords; readonly subjects: Subjects }) {
  const { t, values, errors } = props
  const isBegun =
    one(values, 'needWords') || one(values, 'needSubject') || errors.needSubject || errors.needWords
  return (
    <details open={Boolean(isBegun)}>
      <summary>{t.needPart}</summary>
      <FieldGroup legend={t.need} note={t.needPartHint}>
        <NeedFields {...props} required={false} />
      </FieldGroup>
    </details>
  )
}
