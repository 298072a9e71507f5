import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Button,
  Form,
  FormActions,
  Item,
  ItemList,
  Section,
  Stack,
  TextArea,
  Written,
} from '../../ui/index.ts'
import type { Comment } from './section-queries.ts'
import { sectionText } from './section-text.ts'

type Props = {
  readonly language: Language
  readonly reportId: number
  readonly comments: readonly Comment[]
  /** The section that a new comment is of; null where comments are only read. */
  readonly heading: string | null
  readonly failed?: FailedComment | undefined
}

/** A comment that could not be kept, with what was typed. */
export type FailedComment = { readonly body: string; readonly answersId: string; readonly error: string }

/** The name that a comment's field goes by on the page: one for each thread's answer, and one for a new thread. */
const fieldName = (answersId: string) => (answersId === '' ? 'comment' : `answer-${answersId}`)

/** What a page says above all of a comment that could not be kept. */
export const commentErrors = (failed: FailedComment | undefined) =>
  failed ? { [fieldName(failed.answersId)]: failed.error } : {}

function CommentField(props: {
  label: string
  rows: number
  answersId: string
  failed: FailedComment | undefined
}) {
  const { label, rows, answersId, failed } = props
  const own = failed?.answersId === answersId ? failed : undefined
  return (
    <TextArea
      id={`field-${fieldName(answersId)}`}
      name="body"
      label={label}
      rows={rows}
      value={own?.body}
      error={own?.error}
    />
  )
}

/** The threads of comments, each with its answers, and where one may write, a form for more. */
export function Comments({ language, reportId, comments, heading, failed }: Props) {
  const s = sectionText(language)
  const threads = comments.filter(({ answersId }) => answersId === null)
  const list = threads.length > 0 && (
    <ItemList label={s.comments}>
      {threads.map((thread) => (
        <Item>
          <Thread
            {...{ language, reportId, heading, thread, failed }}
            answers={comments.filter((one) => one.answersId === thread.id)}
          />
        </Item>
      ))}
    </ItemList>
  )
  if (heading === null) return <>{list}</>
  return (
    <Section title={s.comments} note={s.commentsLead} id="kommentarer">
      {list}
      <Form action={`/rapporter/${reportId}/kommentarer`} hidden={{ heading }}>
        <CommentField label={s.comment} rows={3} answersId="" failed={failed} />
        <FormActions>
          <Button variant="secondary">{s.sendComment}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

function Thread(props: Omit<Props, 'comments'> & { thread: Comment; answers: readonly Comment[] }) {
  const { language, reportId, heading, thread, answers, failed } = props
  const s = sectionText(language)
  const when = (at: Date) => formatDay(dayOf(at), language, 'short')
  return (
    <Stack gap="sm">
      {[thread, ...answers].map((one) => (
        <div>
          <p class="note">{s.writtenBy(one.writtenBy, when(one.writtenAt))}</p>
          <Written>{one.body}</Written>
        </div>
      ))}
      {thread.resolvedAt && (
        <p class="note">{s.resolvedBy(thread.resolvedBy ?? '', when(thread.resolvedAt))}</p>
      )}
      {heading !== null && !thread.resolvedAt && (
        <>
          <Form action={`/rapporter/${reportId}/kommentarer`} hidden={{ heading, answersId: thread.id }}>
            <CommentField label={s.answer} rows={2} answersId={String(thread.id)} failed={failed} />
            <FormActions>
              <Button variant="secondary" size="sm">
                {s.sendAnswer}
              </Button>
              <Button
                variant="tertiary"
                size="sm"
                formaction={`/rapporter/${reportId}/kommentarer/${thread.id}/klar`}
              >
                {s.resolve}
              </Button>
            </FormActions>
          </Form>
        </>
      )}
    </Stack>
  )
}
