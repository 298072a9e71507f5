import type { Language } from '../../kit/language.ts'
import { type HistoryEntry, HistoryList } from '../../platform/audit/index.ts'
import { one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  ErrorSummary,
  Form,
  FormActions,
  Item,
  ItemList,
  Page,
  PageHeading,
  Row,
  Section,
  Select,
  Tag,
} from '../../ui/index.ts'
import type { Knower } from './coach-queries.ts'
import type { FormState } from './form-state.ts'
import { text } from './text.ts'
import { retiredNote, TopicNameFields } from './topic-pages.tsx'
import { nameOf, type Topic } from './topic-queries.ts'
import { topicText } from './topic-text.ts'

type TopicPageProps = FormState & {
  readonly language: Language
  readonly topic: Topic
  /** The one it is merged into. */
  readonly survivor: Topic | null
  /** The others of the focus area that it can be merged into. */
  readonly others: readonly Topic[]
  readonly knowers: readonly Knower[]
  readonly history: readonly HistoryEntry[]
  readonly mayKeep: boolean
}

export function TopicPage(props: TopicPageProps) {
  const { language, topic, survivor, history, mayKeep, errors } = props
  const t = topicText(language)
  const here = `/amnen/${topic.id}`
  const retired = retiredNote(topic, language)
  return (
    <Page title={nameOf(topic, language)} breadcrumbs={[{ href: '/amnen', label: t.topics }]}>
      <PageHeading
        title={nameOf(topic, language)}
        facts={<Tag>{language === 'sv' ? topic.focusAreaSv : topic.focusAreaEn}</Tag>}
      />
      <ErrorSummary errors={errors} />
      {retired && <Alert title={t.retired}>{retired}</Alert>}
      {survivor ? (
        <Alert title={t.mergedInto(nameOf(survivor, language))}>
          <p>
            <a href={`/amnen/${survivor.id}`}>{nameOf(survivor, language)}</a>
          </p>
          {mayKeep && (
            <ConfirmForm
              act={t.undoMerge}
              consequence={t.undoMergeConsequence}
              action={`${here}/sammanslagning/angra`}
              hidden={{ version: topic.version }}
              tone="accent"
            />
          )}
        </Alert>
      ) : (
        <Knowers {...props} />
      )}
      {mayKeep && !survivor && <Keeping {...props} />}
      <Section title={text(language).history}>
        <HistoryList
          entries={history}
          language={language}
          words={{
            record: () => t.historyTopic,
            column: (_, column) => columnsInWords(language)[column] ?? null,
            value: (_, column, value) => (column === 'merged_into_id' ? mergedName(props, value) : null),
          }}
        />
      </Section>
    </Page>
  )
}

function mergedName({ language, survivor, others }: TopicPageProps, id: unknown): string {
  const found = [survivor, ...others].find((topic) => topic?.id === Number(id))
  return found ? nameOf(found, language) : String(id)
}

const columnsInWords = (language: Language): { readonly [column: string]: string } => {
  const t = topicText(language)
  return { name_sv: t.nameSv, name_en: t.nameEn, retired_on: t.retired, merged_into_id: t.mergedTopics }
}

function Knowers({ language, knowers }: TopicPageProps) {
  const t = topicText(language)
  return (
    <Section title={t.whoKnows}>
      {knowers.length === 0 && <p class="note">{t.nobodyKnows}</p>}
      <ItemList label={t.whoKnows}>
        {knowers.map(({ staffId, name, place, level }) => (
          <Item>
            <div>
              <a href={`/medarbetare/${staffId}`}>{name}</a> <span class="note">{place}</span>
            </div>
            <Tag tone={level === 3 ? 'success' : 'neutral'}>{levelInWords(level, language)}</Tag>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

/** "Djup" for 3. */
export function levelInWords(level: number, language: Language): string {
  const t = topicText(language)
  return [t.level0, t.level1, t.level2, t.level3][level] ?? t.level0
}

function Keeping({ language, topic, others, values, errors }: TopicPageProps) {
  const t = topicText(language)
  const here = `/amnen/${topic.id}`
  const hidden = { version: topic.version }
  const stated = { nameSv: topic.nameSv, nameEn: topic.nameEn ?? '', ...values }
  const survivors = others.filter(({ retiredOn }) => retiredOn === null)
  return (
    <>
      <Section title={t.rename}>
        <Form action={here} hidden={hidden} label={t.rename}>
          <TopicNameFields language={language} values={stated} errors={errors} />
          <FormActions>
            <Button>{t.rename}</Button>
          </FormActions>
        </Form>
      </Section>
      <Section title={t.tidy} note={survivors.length > 0 && t.mergeNote}>
        <Row>
          {survivors.length > 0 && (
            <ConfirmForm
              act={t.merge}
              consequence={t.mergeConsequence(nameOf(topic, language))}
              action={`${here}/sammanslagning`}
              hidden={hidden}
              open={errors['into'] !== undefined}
            >
              <Select
                name="into"
                label={t.mergeInto}
                required
                options={survivors.map((each) => ({ value: String(each.id), label: nameOf(each, language) }))}
                value={one(values, 'into')}
                error={errors['into']}
              />
            </ConfirmForm>
          )}
          {topic.retiredOn ? (
            <Form action={`${here}/oppen`} hidden={hidden}>
              <Button variant="secondary">{t.reopenTopic}</Button>
            </Form>
          ) : (
            <ConfirmForm
              act={t.retire}
              consequence={t.retireConsequence}
              action={`${here}/avslut`}
              hidden={hidden}
            />
          )}
        </Row>
      </Section>
    </>
  )
}
