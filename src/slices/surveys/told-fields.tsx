import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  DateField,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  NumberField,
  RadioGroup,
  Select,
  ShownWhen,
  Stack,
  TextField,
} from '../../ui/index.ts'
import {
  mattering,
  milestoneKinds,
  milestoneText,
  type ToldMilestone,
  ToldMilestones,
} from '../milestones/index.ts'
import { isTold, type ToldPart, toldField, toldPlaces } from './told-reading.ts'
import { toldText } from './told-text.ts'

type ToldProps = {
  readonly language: Language
  readonly today: string
  readonly values: FormValues
  readonly errors: FieldErrors
  /** What came with the answer that is corrected. */
  readonly before?: readonly ToldMilestone[]
}

/** What has happened in the company. Each event opens the place for one more, also without script. */
export function ToldFields(props: ToldProps) {
  const { language, before = [] } = props
  const t = toldText(language)
  return (
    <FieldGroup legend={t.happened} note={t.happenedNote}>
      {before.length > 0 && (
        <>
          <p>{t.toldAlready}</p>
          <ToldMilestones language={language} label={t.toldAlready} milestones={before} hasPages={false} />
          <p class="note">{t.toldAlreadyNote}</p>
        </>
      )}
      <Event {...props} place={1} />
      <More {...props} place={2} />
    </FieldGroup>
  )
}

type EventProps = ToldProps & { readonly place: number }

function More(props: EventProps) {
  const { language, place, values } = props
  if (place > toldPlaces.length) return null
  const t = toldText(language)
  return (
    <details open={toldPlaces.some((each) => each >= place && isTold(values, each))}>
      <summary>{t.another}</summary>
      <FieldGroup legend={t.event(place)}>
        <Event {...props} />
      </FieldGroup>
      <More {...props} place={place + 1} />
    </details>
  )
}

function Event({ language, today, values, errors, place }: EventProps) {
  const t = { ...milestoneText(language), ...toldText(language) }
  const field = (part: ToldPart) => {
    const name = toldField(place, part)
    return { name, value: one(values, name), error: errors[name], mark: false }
  }
  const kind = toldField(place, 'Kind')
  return (
    <>
      <Select
        {...field('Kind')}
        label={t.kind}
        empty={t.nothing}
        options={milestoneKinds.map((each) => ({ value: each, label: t[each] }))}
      />
      <ShownWhen field={kind} values={milestoneKinds.join(' ')} note={t.ifHappened}>
        <Stack gap="md">
          <DateField {...field('On')} label={t.happenedOn} max={today} />
          <ShownWhen field={kind} values="finance_applied finance_obtained" note={t.ifMoney}>
            <FieldRow>
              <TextField {...field('From')} label={t.financier} description={t.financierHint} width="md" />
              <NumberField {...field('Amount')} label={t.amount} unit={t.amountUnit} decimals width="sm" />
            </FieldRow>
          </ShownWhen>
          <ShownWhen field={kind} values="new_hire" note={t.ifHire}>
            <NumberField {...field('Fte')} label={t.fte} description={t.fteHint} decimals />
          </ShownWhen>
          <TextField {...field('What')} label={t.what} description={t.whatHint} />
          <RadioGroup
            {...field('Mattered')}
            label={t.supportMattered}
            inline
            options={mattering.map((word) => ({ value: word, label: t[word] }))}
          />
        </Stack>
      </ShownWhen>
    </>
  )
}
