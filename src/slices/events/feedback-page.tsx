import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  BarChart,
  Button,
  Checkbox,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Tag,
  TextArea,
  Written,
} from '../../ui/index.ts'
import type { FeedbackGiven, FeedbackSummary } from './feedback-queries.ts'
import type { FeedbackWords } from './feedback-text.ts'

type FeedbackPageProps = {
  readonly t: FeedbackWords
  readonly action: string
  readonly title: string
  readonly hasAnswered: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly refusal?: string | undefined
}

/** For the one who came: four questions on one page. */
export function FeedbackPage(props: FeedbackPageProps) {
  const { t, action, title, hasAnswered, values, errors, refusal } = props
  return (
    <Page title={t.title} width="narrow" density="generous">
      <PageHeading title={t.title} lead={t.lead(title)} />
      {refusal && <Alert tone="attention">{refusal}</Alert>}
      {hasAnswered && !refusal && <Alert tone="success">{t.mayChange}</Alert>}
      <ErrorSummary errors={errors} />
      <Form action={action}>
        <RadioGroup
          name="useful"
          label={t.useful}
          required
          options={([1, 2, 3, 4, 5] as const).map((n) => ({ value: String(n), label: t[`useful${n}`] }))}
          value={one(values, 'useful')}
          error={errors['useful']}
        />
        <TextArea
          name="whatNext"
          label={t.whatNext}
          rows={3}
          value={one(values, 'whatNext')}
          error={errors['whatNext']}
        />
        <TextArea
          name="comment"
          label={t.comment}
          rows={3}
          value={one(values, 'comment')}
          error={errors['comment']}
        />
        <Checkbox name="contact" label={t.contact} checked={one(values, 'contact') !== undefined} />
        <p class="note">{t.whoReads}</p>
        <FormActions>
          <Button>{hasAnswered ? t.save : t.send}</Button>
        </FormActions>
      </Form>
    </Page>
  )
}

type FeedbackPartProps = {
  readonly t: FeedbackWords
  readonly language: Language
  readonly interventionId: number
  readonly summary: FeedbackSummary
  /** Those that the viewer may read. */
  readonly given: readonly FeedbackGiven[]
  readonly mayWrite: boolean
}

/** What those who came thought, for the intervention's page: the mean for all, the words for those who may read them. */
export function FeedbackPart({ t, language, interventionId, summary, given, mayWrite }: FeedbackPartProps) {
  const { invited, answered, mean, spread } = summary
  const others = given.filter((answer) => !answer.wantsContact)
  const meanWords = mean === null ? null : formatNumber(mean, language, { maximumFractionDigits: 1 })
  return (
    <Section
      title={t.feedback}
      note={invited > 0 && t.answers(answered, invited)}
      actions={
        mayWrite && (
          <LinkButton
            href={`/insatser/${interventionId}/utskick/nytt?till=omdome`}
            variant="secondary"
            size="sm"
          >
            {t.ask}
          </LinkButton>
        )
      }
    >
      {invited === 0 && <p class="note">{t.notAsked}</p>}
      {meanWords !== null && <p>{t.mean(meanWords, answered)}</p>}
      {answered > 0 && mean === null && <p class="note">{t.tooFew}</p>}
      {spread && (
        <BarChart
          title={t.spread}
          labelHeader={t.grade}
          data={spread.map((value, at) => ({ label: String(at + 1), value }))}
        />
      )}
      <AnswerList t={t} given={given.filter((answer) => answer.wantsContact)} />
      {others.length > 0 && (
        <details>
          <summary>{t.allAnswers(others.length)}</summary>
          <AnswerList t={t} given={others} />
        </details>
      )}
    </Section>
  )
}

function AnswerList({ t, given }: { t: FeedbackWords; given: readonly FeedbackGiven[] }) {
  if (given.length === 0) return null
  return (
    <ItemList>
      {given.map((answer) => (
        <Item>
          <div>
            {[answer.name, answer.companyName].filter(Boolean).join(', ')}{' '}
            <Tag>{t[`useful${answer.useful as 1 | 2 | 3 | 4 | 5}`]}</Tag>{' '}
            {answer.wantsContact && <Tag tone="attention">{t.wantsContact}</Tag>}
            {answer.comment && <Written>{answer.comment}</Written>}
            {answer.whatNext && (
              <div class="note">
                {t.next}: {answer.whatNext}
              </div>
            )}
          </div>
        </Item>
      ))}
    </ItemList>
  )
}
