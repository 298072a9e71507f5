import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Alert, Item, ItemList, LinkButton, Section, Tag, Written } from '../../ui/index.ts'
import type { Lesson, LessonToWrite } from './lesson-queries.ts'
import { asksWhatToTakeAlong, missingCriteria } from './lesson-rules.ts'
import { type LessonWords, lessonText } from './lesson-text.ts'
import type { Intervention } from './queries.ts'

export type LessonsShown = { readonly lessons: readonly Lesson[]; readonly mayWrite: boolean }

type SectionProps = LessonsShown & { readonly language: Language; readonly intervention: Intervention }

/** What was learnt of an intervention; at the end it asks what to take along. */
export function LessonSection({ language, intervention, lessons, mayWrite }: SectionProps) {
  const t = lessonText(language)
  const kinds = lessons.map(({ kind }) => kind)
  const asks = mayWrite && asksWhatToTakeAlong(intervention.stage, kinds)
  const missing = intervention.kind === 'group' ? missingCriteria(kinds) : []
  const add = `/insatser/${intervention.id}/lardomar/ny`
  if (lessons.length === 0 && !mayWrite) return null
  return (
    <Section
      id="lardomar"
      title={t.ofIntervention}
      note={lessons.length === 0 && !asks ? t.noneHint : undefined}
      actions={mayWrite && <a href={add}>{t.add}</a>}
    >
      {asks && (
        <Alert tone="info">
          <strong>{t.whatToTakeAlong}</strong> {t.whatToTakeAlongHint}{' '}
          <a href={`${add}?slag=take_along`}>{t.answer}</a>
        </Alert>
      )}
      {lessons.length > 0 && (
        <ItemList label={t.ofIntervention}>
          {lessons.map((lesson) => (
            <LessonItem t={t} language={language} lesson={lesson} />
          ))}
        </ItemList>
      )}
      {mayWrite && missing.length > 0 && (
        <p class="note">
          {t.criteriaMissing(
            listed(
              missing.map((one) => t[one].toLowerCase()),
              t,
            ),
          )}
        </p>
      )}
    </Section>
  )
}

function listed(words: readonly string[], t: LessonWords): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${t.and} ${last}`
}

type ItemProps = { t: LessonWords; language: Language; lesson: Lesson }

function LessonItem({ t, language, lesson }: ItemProps) {
  return (
    <Item>
      <div>
        <Tag>{t[lesson.kind]}</Tag>
        <LessonText lesson={lesson} language={language} />
        <div class="note">
          {formatDay(day(lesson.learntOn), language, 'short')} · {t.writtenBy(lesson)}
        </div>
      </div>
      {lesson.mayChange && (
        <LinkButton href={`/lardomar/${lesson.id}/andra`} variant="tertiary" icon="edit">
          {t.change}
        </LinkButton>
      )}
    </Item>
  )
}

/** In the reader's language where it is written; else in Swedish, marked as such. */
export function LessonText({ lesson, language }: { lesson: Lesson; language: Language }) {
  if (language === 'en' && lesson.wordsEn) return <Written>{lesson.wordsEn}</Written>
  return language === 'sv' ? (
    <Written>{lesson.wordsSv}</Written>
  ) : (
    <div lang="sv">
      <Written>{lesson.wordsSv}</Written>
    </div>
  )
}

type ToWriteProps = { readonly language: Language; readonly waiting: readonly LessonToWrite[] }

/** On the first page: interventions that are carried out, where nobody has written what to take along. */
export function LessonsToWrite({ language, waiting }: ToWriteProps) {
  const t = lessonText(language)
  if (waiting.length === 0) return null
  return (
    <Section
      title={t.whatToTakeAlong}
      note={t.whatToTakeAlongHint}
      actions={<a href="/lardomar">{t.lessons}</a>}
    >
      <ItemList>
        {waiting.map(({ id, title }) => (
          <Item>
            <a href={`/insatser/${id}/lardomar/ny?slag=take_along`}>{title}</a>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
