import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type HistoryEntry, HistoryList } from '../../platform/audit/index.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Tag,
  TextArea,
  Written,
} from '../../ui/index.ts'
import type { FormState } from './form-state.ts'
import { areaOf, periodOf } from './resource-pages.tsx'
import { type Resource, type ResourceTask, taskKinds } from './resource-queries.ts'
import { resourceText } from './resource-text.ts'

type ResourcePageProps = FormState & {
  readonly language: Language
  readonly resource: Resource
  /** Others that carry the same area some day of the same time. */
  readonly together: readonly Resource[]
  /** The task whose form is open, with what was typed. */
  readonly openTaskId: number | null
  readonly history: readonly HistoryEntry[]
  readonly mayKeep: boolean
  readonly mayChangeTask: (task: ResourceTask) => boolean
  readonly mayEnd: boolean
}

export function ResourcePage(props: ResourcePageProps) {
  const { language, resource, together, history, mayEnd, values, errors } = props
  const t = resourceText(language)
  const title = `${resource.municipalityName}: ${areaOf(resource, language)}`
  return (
    <Page title={title} breadcrumbs={[{ href: '/resurskommuner', label: t.resources }]}>
      <PageHeading title={title} facts={<Tag icon="calendar">{periodOf(resource, language)}</Tag>} />
      <ErrorSummary errors={errors} />
      {together.length > 0 && (
        <p>
          {t.together}{' '}
          {together.map((other, nth) => (
            <>
              {nth > 0 && ', '}
              <a href={`/resurskommuner/${other.id}`}>{other.municipalityName}</a>
            </>
          ))}
        </p>
      )}
      <TaskSection {...props} />
      {mayEnd && (
        <Section title={t.end}>
          <ConfirmForm
            act={t.end}
            consequence={t.endConsequence}
            action={`/resurskommuner/${resource.id}/avslut`}
            hidden={{ version: resource.version }}
            tone="accent"
            open={errors['toOn'] !== undefined}
          >
            <DateField
              name="toOn"
              label={t.toOn}
              required
              value={one(values, 'toOn') ?? resource.toOn}
              error={errors['toOn']}
            />
          </ConfirmForm>
        </Section>
      )}
      <details>
        <summary>{t.history}</summary>
        <HistoryList
          entries={history}
          language={language}
          words={{
            record: (table) => (table === 'resource_municipality' ? t.historyResource : t.historyTask),
            column: (_, column) => columnsInWords(language)[column] ?? null,
            value: (_, column, value) => (column === 'kind' ? t[value as ResourceTask['kind']] : null),
          }}
        />
      </details>
    </Page>
  )
}

const columnsInWords = (language: Language): { readonly [column: string]: string } => {
  const t = resourceText(language)
  return { from_on: t.fromOn, to_on: t.toOn, kind: t.kind, note: t.note, done_on: t.doneOn }
}

function TaskSection(props: ResourcePageProps) {
  const { language, resource, openTaskId, mayKeep, values, errors } = props
  const t = resourceText(language)
  const fresh = openTaskId === null ? { values, errors } : { values: {}, errors: {} }
  return (
    <Section title={t.tasks}>
      {resource.tasks.length === 0 && <p class="note">{t.noTasks}</p>}
      <ul class="items">
        {resource.tasks.map((task) => (
          <OneTask {...props} task={task} />
        ))}
      </ul>
      {mayKeep && (
        <Section title={t.addTask} level={3}>
          <Form action={`/resurskommuner/${resource.id}/uppgifter`} label={t.addTask}>
            <RadioGroup
              name="kind"
              label={t.kind}
              required
              inline
              options={taskKinds.map((kind) => ({ value: kind, label: t[kind] }))}
              value={one(fresh.values, 'kind')}
              error={fresh.errors['kind']}
            />
            <TaskFields language={language} values={fresh.values} errors={fresh.errors} suffix="" />
            <FormActions>
              <Button>{t.addTask}</Button>
            </FormActions>
          </Form>
        </Section>
      )}
    </Section>
  )
}

function OneTask(props: ResourcePageProps & { readonly task: ResourceTask }) {
  const { language, resource, task, openTaskId, mayChangeTask, values, errors } = props
  const t = resourceText(language)
  const isOpen = openTaskId === task.id
  const stated = { note: task.note, ...(task.doneOn && { doneOn: task.doneOn }) }
  return (
    <li class="item">
      <div>
        <Tag>{t[task.kind]}</Tag>{' '}
        {task.doneOn ? (
          <Tag tone="success" icon="done">
            {t.done(formatDay(task.doneOn as Day, language, 'short'))}
          </Tag>
        ) : (
          <Tag tone="attention">{t.notDone}</Tag>
        )}
        <Written>{task.note}</Written>
      </div>
      {mayChangeTask(task) && (
        <details class="confirm" open={isOpen}>
          <summary class="ds-button" data-variant="secondary" data-size="sm">
            {t.changeTask}
          </summary>
          <div class="confirm-box">
            <Form
              action={`/resurskommuner/${resource.id}/uppgifter/${task.id}`}
              hidden={{ version: task.version }}
            >
              <TaskFields
                language={language}
                values={isOpen ? values : stated}
                errors={isOpen ? errors : {}}
                suffix={`-${task.id}`}
              />
              <FormActions>
                <Button>{t.save}</Button>
              </FormActions>
            </Form>
          </div>
        </details>
      )}
    </li>
  )
}

/** `suffix` keeps the ids of several such forms on a page apart. */
function TaskFields({
  language,
  values,
  errors,
  suffix,
}: FormState & { language: Language; suffix: string }) {
  const t = resourceText(language)
  const id = (name: string) => (suffix === '' ? undefined : `field-${name}${suffix}`)
  return (
    <>
      <TextArea
        name="note"
        id={id('note')}
        label={t.note}
        rows={3}
        required
        value={one(values, 'note')}
        error={errors['note']}
      />
      <DateField
        name="doneOn"
        id={id('doneOn')}
        label={t.doneOn}
        description={t.doneOnHint}
        value={one(values, 'doneOn')}
        error={errors['doneOn']}
      />
    </>
  )
}
