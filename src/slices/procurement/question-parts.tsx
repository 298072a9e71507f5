import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  type FieldErrors,
  Form,
  FormActions,
  Item,
  ItemList,
  More,
  Section,
  Tag,
  TextArea,
  Written,
} from '../../ui/index.ts'
import type { BidWords } from './bid-text.ts'
import { momentInWords } from './moment-words.ts'
import type { Question } from './question-queries.ts'

type ListProps = {
  readonly t: BidWords
  readonly language: Language
  readonly questions: readonly Question[]
}

type SupplierQuestionsProps = ListProps & {
  readonly action: string
  readonly isOpen: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** Questions and answers as every supplier reads them, and the form to ask another. */
export function SupplierQuestions(props: SupplierQuestionsProps) {
  const { t, language, questions, action, isOpen, values, errors } = props
  return (
    <Section title={t.questions}>
      {questions.length === 0 ? (
        <p class="note">{t.noQuestions}</p>
      ) : (
        <ItemList>
          {questions.map((question) => (
            <Item>
              <QuestionWords t={t} language={language} question={question} waiting={t.yourQuestionWaits} />
            </Item>
          ))}
        </ItemList>
      )}
      {isOpen ? (
        <Form action={action} label={t.ask}>
          <TextArea
            name="question"
            label={t.ask}
            description={t.askHint}
            rows={3}
            mark={false}
            value={one(values, 'question')}
            error={errors.question}
          />
          <FormActions>
            <Button variant="secondary">{t.sendQuestion}</Button>
          </FormActions>
        </Form>
      ) : (
        <p class="note">{t.questionsEnded}</p>
      )}
    </Section>
  )
}

type StaffQuestionsProps = ListProps & {
  readonly path: string
  readonly mayAnswer: boolean
}

/** The same for the task force, with a form to answer each. Who asked is not told here either. */
export function StaffQuestions({ t, language, questions, path, mayAnswer }: StaffQuestionsProps) {
  return (
    <Section title={t.questions}>
      {questions.length === 0 && <p class="note">{t.noQuestions}</p>}
      {questions.length > 0 && (
        <ItemList>
          {questions.map((question) => (
            <Item>
              <div>
                <QuestionWords t={t} language={language} question={question} waiting={t.waitsForAnswer} />
                {mayAnswer && question.answer === null && (
                  <Form
                    action={`${path}/fragor/${question.id}`}
                    hidden={{ version: question.version }}
                    label={t.answer}
                  >
                    <TextArea name="answer" label={t.answer} rows={3} mark={false} />
                    <FormActions>
                      <Button variant="secondary">{t.sendAnswer}</Button>
                    </FormActions>
                  </Form>
                )}
              </div>
            </Item>
          ))}
        </ItemList>
      )}
      {mayAnswer && (
        <More label={t.clarify}>
          <Form action={`${path}/fragor`}>
            <TextArea name="question" label={t.clarificationWords} rows={2} mark={false} />
            <TextArea name="answer" label={t.clarification} rows={3} mark={false} />
            <FormActions>
              <Button variant="secondary">{t.sendAnswer}</Button>
            </FormActions>
          </Form>
        </More>
      )}
    </Section>
  )
}

type WordsProps = {
  readonly t: BidWords
  readonly language: Language
  readonly question: Question
  readonly waiting: string
}

function QuestionWords({ t, language, question, waiting }: WordsProps) {
  return (
    <div>
      <div class="note">
        {question.fromSupplier ? t.question : t.clarification}, {momentInWords(question.askedAt, language)}
      </div>
      <Written>{question.words}</Written>
      {question.answer === null ? (
        <Tag tone="attention">{waiting}</Tag>
      ) : (
        <blockquote>
          <Written>{question.answer}</Written>
        </blockquote>
      )}
    </div>
  )
}
