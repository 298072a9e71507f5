import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  FieldRow,
  Form,
  FormActions,
  Grid,
  Item,
  ItemList,
  Page,
  PageHeading,
  Section,
  Select,
  Tag,
  TextField,
} from '../../ui/index.ts'
import type { FormState } from './form-state.ts'
import type { Named } from './lookups.ts'
import { StaffTabs } from './staff-tabs.tsx'
import { nameOf, type Topic } from './topic-queries.ts'
import { topicText } from './topic-text.ts'

type TopicListProps = FormState & {
  readonly language: Language
  readonly topics: readonly Topic[]
  readonly focusAreas: readonly Named[]
  readonly mayAdd: boolean
}

export function TopicListPage(props: TopicListProps) {
  const { language, topics, focusAreas, mayAdd, values, errors } = props
  const t = topicText(language)
  const merged = topics.filter(({ mergedIntoId }) => mergedIntoId !== null)
  const living = Map.groupBy(
    topics.filter(({ mergedIntoId }) => mergedIntoId === null),
    (topic) => topic.focusAreaCode,
  )
  const inUse = focusAreas.filter(({ key }) => living.has(key))
  return (
    <Page title={t.topics}>
      <PageHeading title={t.topics} lead={t.topicsLead} />
      <StaffTabs language={language} current="topics" />
      <ErrorSummary errors={errors} />
      {topics.length === 0 && <EmptyState title={t.noTopics} text={mayAdd && t.noTopicsHint} icon="idea" />}
      <Grid>
        {inUse.map(({ key, name }) => (
          <div>
            <TopicSection language={language} title={name} topics={living.get(key) ?? []} />
          </div>
        ))}
      </Grid>
      {merged.length > 0 && <MergedTopics language={language} merged={merged} topics={topics} />}
      {mayAdd && (
        <Section title={t.addTopic}>
          <Form action="/amnen" label={t.addTopic}>
            <Select
              name="focusAreaCode"
              label={t.focusArea}
              required
              options={focusAreas.map(({ key, name }) => ({ value: key, label: name }))}
              value={one(values, 'focusAreaCode')}
              error={errors['focusAreaCode']}
            />
            <TopicNameFields language={language} values={values} errors={errors} />
            <FormActions>
              <Button>{t.addTopic}</Button>
            </FormActions>
          </Form>
        </Section>
      )}
    </Page>
  )
}

type SectionProps = {
  readonly language: Language
  readonly title: string
  readonly topics: readonly Topic[]
}

function TopicSection({ language, title, topics }: SectionProps) {
  const t = topicText(language)
  return (
    <Section title={title}>
      <ItemList label={title}>
        {topics.map((topic) => (
          <Item>
            <div>
              <a href={`/amnen/${topic.id}`}>{nameOf(topic, language)}</a>{' '}
              {topic.retiredOn && <Tag>{t.retired}</Tag>}
            </div>
            <span class="note">{t.knownByCount(topic.knownBy)}</span>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

type MergedProps = {
  readonly language: Language
  readonly merged: readonly Topic[]
  readonly topics: readonly Topic[]
}

function MergedTopics({ language, merged, topics }: MergedProps) {
  const t = topicText(language)
  const nameOfId = (id: number | null) => {
    const found = topics.find((topic) => topic.id === id)
    return found ? nameOf(found, language) : ''
  }
  return (
    <Section title={t.mergedTopics}>
      <ItemList label={t.mergedTopics}>
        {merged.map((topic) => (
          <Item>
            <div>
              <a href={`/amnen/${topic.id}`}>{nameOf(topic, language)}</a>{' '}
              <span class="note">{t.mergedInto(nameOfId(topic.mergedIntoId))}</span>
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

export function TopicNameFields({ language, values, errors }: FormState & { language: Language }) {
  const t = topicText(language)
  return (
    <FieldRow>
      <TextField
        name="nameSv"
        label={t.nameSv}
        required
        maxlength={120}
        value={one(values, 'nameSv')}
        error={errors['nameSv']}
      />
      <TextField
        name="nameEn"
        label={t.nameEn}
        description={t.nameEnHint}
        maxlength={120}
        value={one(values, 'nameEn')}
        error={errors['nameEn']}
      />
    </FieldRow>
  )
}

/** "Kan inte väljas sedan 1 januari 2021." */
export function retiredNote(topic: Topic, language: Language): string | null {
  return topic.retiredOn && topicText(language).retiredSince(formatDay(topic.retiredOn as Day, language))
}
