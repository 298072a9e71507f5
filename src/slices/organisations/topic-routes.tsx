import { Hono } from 'hono'
import type { Decision } from '../../kit/decision.ts'
import { listHistory } from '../../platform/audit/index.ts'
import {
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { listKnowers } from './coach-queries.ts'
import { type FormState, untouched } from './form-state.ts'
import { listFocusAreas } from './lookups.ts'
import { TopicPage } from './one-topic-page.tsx'
import { mayAddTopics, mayKeepTopics } from './permissions.ts'
import { addTopic, mergeTopic, renameTopic, setTopicRetired, undoMerge } from './topic-commands.ts'
import { mergeForm, newTopicForm, topicForm, topicVersionForm } from './topic-forms.ts'
import { TopicListPage } from './topic-pages.tsx'
import { listAllTopics, nameOf, type Topic } from './topic-queries.ts'
import { topicText } from './topic-text.ts'

export const topicRoutes = new Hono<Env>()

topicRoutes.get('/amnen', (c) => drawList(c, untouched))

topicRoutes.post('/amnen', async (c) => {
  if (!mayAddTopics(signedIn(c))) throw forbidden()
  const t = topicText(c.var.language)
  const form = await readForm(c, newTopicForm, topicText)
  if (!form.ok) return drawList(c, form, 422)
  const { focusAreaCode, ...names } = form.value
  const areas = await listFocusAreas(c.var.tx, c.var.language)
  if (!areas.some(({ key }) => key === focusAreaCode))
    return drawList(c, { values: form.values, errors: { focusAreaCode: t.focusAreaMissing } }, 422)
  const answer = await addTopic(c.var.tx, focusAreaCode, names)
  if (!answer.allowed) return drawList(c, { values: form.values, errors: { nameSv: t[answer.refusal] } }, 422)
  return redirectWithToast(c, '/amnen', t.topicAdded(names.nameSv))
})

topicRoutes.get('/amnen/:id{[0-9]+}', async (c) => drawTopic(c, await topicOf(c), untouched))

topicRoutes.post('/amnen/:id{[0-9]+}', async (c) => {
  const found = await keptTopic(c)
  const form = await readForm(c, topicForm, topicText)
  if (!form.ok) return drawTopic(c, found, form, 422)
  const { version, ...names } = form.value
  const answer = await renameTopic(c.var.tx, found.topic, version, names)
  return answerFor(c, found, answer, 'nameSv', form.values, topicText(c.var.language).renamed)
})

topicRoutes.post('/amnen/:id{[0-9]+}/avslut', async (c) => {
  const found = await keptTopic(c)
  const form = await readForm(c, topicVersionForm, topicText)
  if (!form.ok) return drawTopic(c, found, form, 422)
  await setTopicRetired(c.var.tx, found.topic, form.value.version, c.var.today)
  return redirectWithToast(c, `/amnen/${found.topic.id}`, topicText(c.var.language).retiredNow)
})

topicRoutes.post('/amnen/:id{[0-9]+}/oppen', async (c) => {
  const found = await keptTopic(c)
  const form = await readForm(c, topicVersionForm, topicText)
  if (!form.ok) return drawTopic(c, found, form, 422)
  await setTopicRetired(c.var.tx, found.topic, form.value.version, null)
  return redirectWithToast(c, `/amnen/${found.topic.id}`, topicText(c.var.language).reopenedTopic)
})

topicRoutes.post('/amnen/:id{[0-9]+}/sammanslagning', async (c) => {
  const found = await keptTopic(c)
  const t = topicText(c.var.language)
  const form = await readForm(c, mergeForm, topicText)
  if (!form.ok) return drawTopic(c, found, form, 422)
  const survivor = found.topics.find((topic) => topic.id === form.value.into)
  if (!survivor) return drawTopic(c, found, { values: form.values, errors: { into: t.mergeMissing } }, 422)
  const answer = await mergeTopic(c.var.tx, c.var.now, found.topic, form.value.version, survivor)
  const { language } = c.var
  const toast = t.merged(nameOf(found.topic, language), nameOf(survivor, language))
  return answerFor(c, found, answer, 'into', form.values, toast)
})

topicRoutes.post('/amnen/:id{[0-9]+}/sammanslagning/angra', async (c) => {
  const found = await keptTopic(c)
  const t = topicText(c.var.language)
  const form = await readForm(c, topicVersionForm, topicText)
  if (!form.ok) return drawTopic(c, found, form, 422)
  const survivor = found.topics.find((topic) => topic.id === found.topic.mergedIntoId)
  if (!survivor) return drawTopic(c, found, { values: {}, errors: { into: t.not_merged } }, 422)
  const answer = await undoMerge(c.var.tx, found.topic, form.value.version, survivor)
  return answerFor(c, found, answer, 'into', {}, t.mergeUndone)
})

type Found = { readonly topic: Topic; readonly topics: readonly Topic[] }

async function topicOf(c: RequestContext): Promise<Found> {
  signedIn(c)
  const id = idParam(c)
  const topics = await listAllTopics(c.var.tx)
  const topic = topics.find((each) => each.id === id)
  if (!topic) throw notFound()
  return { topic, topics }
}

async function keptTopic(c: RequestContext): Promise<Found> {
  const found = await topicOf(c)
  if (!mayKeepTopics(signedIn(c))) throw forbidden()
  return found
}

function answerFor(
  c: RequestContext,
  found: Found,
  answer: Decision<RefusedWord>,
  field: string,
  values: FormState['values'],
  toast: string,
) {
  if (answer.allowed) return redirectWithToast(c, `/amnen/${found.topic.id}`, toast)
  const errors = { [field]: topicText(c.var.language)[answer.refusal] }
  return drawTopic(c, found, { values, errors }, 422)
}

type RefusedWord =
  | 'topic_taken'
  | 'same_topic'
  | 'already_merged'
  | 'survivor_merged'
  | 'survivor_retired'
  | 'other_focus_area'
  | 'not_merged'
  | 'survivor_changed'

async function drawList(c: RequestContext, { values, errors }: FormState, status: 200 | 422 = 200) {
  const viewer = signedIn(c)
  const { tx, language } = c.var
  return drawPage(
    c,
    <TopicListPage
      language={language}
      topics={await listAllTopics(tx)}
      focusAreas={await listFocusAreas(tx, language)}
      mayAdd={mayAddTopics(viewer)}
      values={values}
      errors={errors}
    />,
    status,
  )
}

async function drawTopic(
  c: RequestContext,
  { topic, topics }: Found,
  { values, errors }: FormState,
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const inArea = topics.filter((each) => each.focusAreaCode === topic.focusAreaCode && each.id !== topic.id)
  return drawPage(
    c,
    <TopicPage
      language={language}
      topic={topic}
      survivor={topics.find((each) => each.id === topic.mergedIntoId) ?? null}
      others={inArea.filter((each) => each.mergedIntoId === null)}
      knowers={await listKnowers(tx, topic.id, today)}
      history={await listHistory(tx, { table: 'topic', key: topic.id })}
      mayKeep={mayKeepTopics(signedIn(c))}
      values={values}
      errors={errors}
    />,
    status,
  )
}
