import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  CheckboxGroup,
  DateField,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  FileField,
  NumberField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { Talk } from '../coaching/index.ts'
import type { Choices } from './choice-queries.ts'
import { isFinance, mustBeNamed } from './rules.ts'
import type { MilestoneWords } from './text.ts'
import { type MilestoneKind, mattering } from './types.ts'

export type FormState = { readonly values: FormValues; readonly errors: FieldErrors }

export type FieldsProps = FormState & {
  readonly t: MilestoneWords
  readonly language: Language
  readonly today: string
  readonly kind: MilestoneKind
  readonly choices: Choices
  readonly talks: readonly Talk[]
}

/** What a milestone of a kind is told with. */
export function FactFields(props: FieldsProps) {
  const { t, today, kind, values, errors } = props
  return (
    <>
      <DateField
        name="happenedOn"
        label={t.happenedOn}
        description={t[`dayHint_${kind}`]}
        mark={false}
        max={today}
        value={one(values, 'happenedOn')}
        error={errors['happenedOn']}
      />
      {isFinance(kind) && <FinanceFields {...props} />}
      {kind === 'new_hire' && (
        <NumberField
          name="fte"
          label={t.fte}
          description={t.fteHint}
          mark={false}
          decimals
          value={one(values, 'fte')}
          error={errors['fte']}
        />
      )}
      <TextField
        name="what"
        label={
          kind === 'new_market' || kind === 'web_shop' || kind === 'certificate' ? t[`what_${kind}`] : t.what
        }
        description={t.whatHint}
        required={mustBeNamed(kind)}
        mark={!mustBeNamed(kind)}
        value={one(values, 'what')}
        error={errors['what']}
      />
      <RadioGroup
        name="supportMattered"
        label={t.supportMattered}
        description={t.supportMatteredNote}
        mark={false}
        inline
        options={mattering.map((word) => ({ value: word, label: t[word] }))}
        value={one(values, 'supportMattered')}
        error={errors['supportMattered']}
      />
      <CameFrom {...props} />
      <FieldGroup legend={t.evidence} note={t.evidenceHint}>
        <TextArea
          name="evidenceWords"
          label={t.evidenceWords}
          mark={false}
          rows={2}
          value={one(values, 'evidenceWords')}
          error={errors['evidenceWords']}
        />
        <FileField
          name="file"
          label={t.file}
          mark={false}
          description={t.fileHint}
          multiple
          accept=".pdf,.png,.jpg,.docx,.xlsx,.odt,.ods"
          error={errors['file']}
        />
      </FieldGroup>
    </>
  )
}

function FinanceFields({ t, choices, values, errors }: FieldsProps) {
  return (
    <>
      <FieldRow>
        <Select
          name="financierId"
          label={t.financierId}
          mark={false}
          empty={t.financierOther}
          options={choices.financiers.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={one(values, 'financierId')}
          error={errors['financierId']}
        />
        <TextField
          name="financierWords"
          label={t.financierWords}
          description={t.financierHint}
          mark={false}
          width="md"
          value={one(values, 'financierWords')}
          error={errors['financierWords']}
        />
      </FieldRow>
      <NumberField
        name="amount"
        label={t.amount}
        unit={t.amountUnit}
        mark={false}
        decimals
        width="sm"
        value={one(values, 'amount')}
        error={errors['amount']}
      />
    </>
  )
}

function CameFrom({ t, language, choices, talks, values, errors }: FieldsProps) {
  if (choices.interventions.length === 0 && talks.length === 0) return null
  const dayWords = (on: string) => formatDay(day(on), language, 'short')
  return (
    <FieldGroup legend={t.cameFrom} note={t.cameFromNote}>
      {choices.interventions.length > 0 && (
        <CheckboxGroup
          name="interventions"
          label={t.interventions}
          options={choices.interventions.map(({ id, title, startsOn }) => ({
            value: String(id),
            label: `${title} (${dayWords(startsOn)})`,
          }))}
          values={several(values, 'interventions')}
          error={errors['interventions']}
        />
      )}
      {talks.length > 0 && (
        <Select
          name="talk"
          label={t.talk}
          empty={t.noTalk}
          options={talks.map(({ id, heldOn, staffName }) => ({
            value: String(id),
            label: `${dayWords(heldOn)}, ${staffName}`,
          }))}
          value={one(values, 'talk')}
          error={errors['talk']}
        />
      )}
    </FieldGroup>
  )
}
