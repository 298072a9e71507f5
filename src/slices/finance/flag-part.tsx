import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  Card,
  type FieldErrors,
  Form,
  FormActions,
  RadioGroup,
  Section,
  Stack,
  Tag,
  TextArea,
} from '../../ui/index.ts'
import type { Cost } from './cost-types.ts'
import type { FlagWords } from './flag-text.ts'
import { flagFactsInWords } from './flag-words.ts'
import { type CostFlag, flagAnswers } from './types.ts'

type FlagPartProps = {
  readonly f: FlagWords
  readonly language: Language
  readonly cost: Cost
  readonly flags: readonly CostFlag[]
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** What looks wrong with a cost, what to do about each, and what has been answered. */
export function FlagPart(props: FlagPartProps) {
  const { f, cost, flags } = props
  if (cost.removedAt) return null
  return (
    <Section title={f.flags} note={flags.length > 0 ? f.flagsNote : f.noFlags}>
      <Stack gap="sm">
        {flags.map((flag) => (
          <OneFlag {...props} flag={flag} />
        ))}
      </Stack>
    </Section>
  )
}

function OneFlag({ flag, ...props }: FlagPartProps & { flag: CostFlag }) {
  const { f, language, mayWrite, cost } = props
  const { answer } = flag
  const facts = flagFactsInWords(flag, f, language)
  return (
    <Card title={f[flag.flag]} level={3}>
      {facts && (
        <p>
          {f.rests_on}: {facts}
        </p>
      )}
      {answer ? (
        <p>
          <Tag tone={answer.answer === 'not_eligible' ? 'danger' : 'success'}>{f[answer.answer]}</Tag>{' '}
          {answer.words}{' '}
          <span class="note">
            {f.answered(answer.answeredBy ?? '–', formatDay(dayOf(answer.answeredAt), language, 'short'))}
          </span>
        </p>
      ) : (
        <p class="note">{f[`${flag.flag}_do`]}</p>
      )}
      {mayWrite && !cost.claimName && <AnswerForm {...props} flag={flag} />}
    </Card>
  )
}

function AnswerForm({ f, cost, flag, values, errors }: FlagPartProps & { flag: CostFlag }) {
  const isThis = one(values, 'flag') === flag.flag
  const field = (name: string) => ({
    name,
    id: `${flag.flag}-${name}`,
    value: isThis ? one(values, name) : undefined,
    error: isThis ? errors[name] : undefined,
  })
  return (
    <details open={isThis && Object.keys(errors).length > 0}>
      <summary>{f.answerIt}</summary>
      <Form
        action={`/ekonomi/kostnader/${cost.id}/varningar`}
        hidden={{ flag: flag.flag, digest: flag.digest }}
        label={f[flag.flag]}
      >
        <RadioGroup
          {...field('answer')}
          label={f.answer}
          required
          options={flagAnswers.map((value) => ({ value, label: f[value] }))}
        />
        <TextArea {...field('words')} label={f.answerWords} required rows={2} />
        <FormActions>
          <Button variant="secondary">{f.answerIt}</Button>
        </FormActions>
      </Form>
    </details>
  )
}
