import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { listPersonChoices } from '../companies/index.ts'
import { listFocusAreas } from '../organisations/index.ts'
import { changeTalk, planFollowUp, removeTalk } from './commands.ts'
import { listFollowUpsOfTalk } from './follow-up-queries.ts'
import { changeTalkForm, followUpForm, quickMinutes, versionForm } from './forms.ts'
import { askerOf } from './permissions.ts'
import {
  findNote,
  findTalk,
  listFocusAreaCodes,
  listTalkNeeds,
  listTalkPersons,
  type Talk,
} from './queries.ts'
import { type Asker, isAuthorOrHead } from './rules.ts'
import type { FormState } from './talk-form.tsx'
import { ChangeTalkPage, TalkPage } from './talk-page.tsx'
import { wrongChoices } from './talk-routes.tsx'
import { text } from './text.ts'

export const oneTalkRoutes = new Hono<Env>()

oneTalkRoutes.get('/samtal/:id', async (c) => drawTalk(c, await loadTalk(c)))

oneTalkRoutes.get('/samtal/:id/andra', async (c) => {
  const talk = await ownTalk(c)
  return drawChangeTalk(c, talk, { values: await writtenValues(c, talk), errors: {} })
})

oneTalkRoutes.post('/samtal/:id/andra', async (c) => {
  const talk = await ownTalk(c)
  const t = text(c.var.language)
  const form = await readForm(c, changeTalkForm, text)
  if (!form.ok) return drawChangeTalk(c, talk, form, 422)
  const before = await listTalkPersons(c.var.tx, talk.id)
  const beforeIds = before.map((person) => person.id)
  const wrong = await wrongChoices(c, talk.companyId, form.value, beforeIds)
  if (wrong) return drawChangeTalk(c, talk, { values: form.values, errors: wrong }, 422)
  // A person whom the office may no longer see was not on the form, and was there all the same.
  const unseen = before.filter((person) => person.name === null).map((person) => person.id)
  const changed = await changeTalk(c.var.tx, asker(c), c.var.today, talk, form.value.version, {
    ...form.value,
    companyId: talk.companyId,
    municipalityCode: talk.municipalityCode,
    personIds: [...new Set([...form.value.persons, ...unseen])],
    focusAreaCodes: form.value.focusAreas,
  })
  if (changed.allowed) return redirectWithToast(c, `/samtal/${talk.id}`, t.changed)
  const field = changed.refusal === 'note_closed_to_you' ? 'note' : 'heldOn'
  return drawChangeTalk(c, talk, { values: form.values, errors: { [field]: t[changed.refusal] } }, 422)
})

oneTalkRoutes.post('/samtal/:id/borttagning', async (c) => {
  const talk = await ownTalk(c)
  const form = await readForm(c, versionForm, text)
  if (!form.ok) return drawTalk(c, talk, form, 422)
  await removeTalk(c.var.tx, asker(c), talk, form.value.version)
  return redirectWithToast(c, `/foretag/${talk.companyId}`, text(c.var.language).removed)
})

oneTalkRoutes.post('/samtal/:id/uppfoljningar', async (c) => {
  const talk = await ownTalk(c)
  const form = await readForm(c, followUpForm, text)
  if (!form.ok) return drawTalk(c, talk, form, 422)
  const { followUpWhat, followUpDueOn } = form.value
  await planFollowUp(c.var.tx, asker(c), {
    companyId: talk.companyId,
    municipalityCode: talk.municipalityCode,
    talkId: talk.id,
    what: followUpWhat,
    dueOn: followUpDueOn,
  })
  return redirectWithToast(c, `/samtal/${talk.id}`, text(c.var.language).followUpPlanned)
})

function asker(c: RequestContext): Asker {
  if (!c.var.viewer) throw forbidden()
  return askerOf(c.var.viewer)
}

async function loadTalk(c: RequestContext): Promise<Talk> {
  const talk = await findTalk(c.var.tx, idParam(c))
  if (!talk) throw notFound()
  return talk
}

/** Those who may only know that it took place are told that they may not change it. */
async function ownTalk(c: RequestContext): Promise<Talk> {
  const talk = await loadTalk(c)
  if (!asker(c).worksIn.includes(talk.municipalityCode)) throw forbidden()
  return talk
}

async function drawTalk(c: RequestContext, talk: Talk, form?: FormState, status: 200 | 422 = 200) {
  const { tx, language, today } = c.var
  const codes = await listFocusAreaCodes(tx, talk.id)
  const areas = await listFocusAreas(tx, language)
  const isOwn = asker(c).worksIn.includes(talk.municipalityCode)
  return drawPage(
    c,
    <TalkPage
      t={text(language)}
      language={language}
      today={today}
      talk={talk}
      isOwn={isOwn}
      mayRemove={isAuthorOrHead(talk, asker(c))}
      note={await findNote(tx, talk.id)}
      persons={await listTalkPersons(tx, talk.id)}
      focusAreas={areas.filter((area) => codes.includes(area.key)).map((area) => area.name)}
      needs={await listTalkNeeds(tx, talk.id, language)}
      followUps={await listFollowUpsOfTalk(tx, talk.id)}
      values={form?.values ?? {}}
      errors={form?.errors ?? {}}
    />,
    status,
  )
}

async function drawChangeTalk(c: RequestContext, talk: Talk, form: FormState, status: 200 | 422 = 200) {
  const { tx, language, today } = c.var
  const before = await listTalkPersons(tx, talk.id)
  const persons = await listPersonChoices(
    tx,
    talk.companyId,
    before.map((person) => person.id),
  )
  return drawPage(
    c,
    <ChangeTalkPage
      t={text(language)}
      today={today}
      talk={talk}
      persons={persons}
      focusAreas={await listFocusAreas(tx, language)}
      mayClose={isAuthorOrHead(talk, asker(c))}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}

async function writtenValues(c: RequestContext, talk: Talk): Promise<FormValues> {
  const { tx } = c.var
  const note = await findNote(tx, talk.id)
  const isQuick = quickMinutes.some((n) => n === talk.durationMinutes)
  return {
    version: String(talk.version),
    heldOn: talk.heldOn,
    mode: talk.mode,
    [isQuick ? 'minutes' : 'ownMinutes']: String(talk.durationMinutes),
    persons: (await listTalkPersons(tx, talk.id)).map((person) => String(person.id)),
    focusAreas: await listFocusAreaCodes(tx, talk.id),
    ...(note && { note: note.note }),
    ...(note?.isClosed && { closed: 'ja' }),
  }
}
