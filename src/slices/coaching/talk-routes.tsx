import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  isFromOutbox,
  notFound,
  notReceived,
  one,
  queryText,
  type RequestContext,
  readForm,
  received,
  redirectWithToast,
  type Viewer,
} from '../../platform/http/index.ts'
import {
  findCompanyChoice,
  listPersonChoices,
  type ResolvedCompany,
  resolveCompany,
} from '../companies/index.ts'
import { listSubjects, needInputOf, needOf, needText } from '../needs/index.ts'
import { listFocusAreas, listParticipatingMunicipalities, worksIn } from '../organisations/index.ts'
import { logTalk } from './commands.ts'
import { logTalkForm } from './forms.ts'
import { LogTalkPage } from './log-talk-page.tsx'
import { askerOf, mayLogTalks } from './permissions.ts'
import { listRecentCompanies } from './queries.ts'
import { type FormState } from './talk-form.tsx'
import { text } from './text.ts'

export const talkRoutes = new Hono<Env>()

talkRoutes.get('/samtal/nytt', async (c) => {
  coach(c)
  const id = queryText(c, 'foretag')
  const company = id && /^[1-9]\d{0,14}$/.test(id) ? await findCompanyChoice(c.var.tx, Number(id)) : undefined
  if (id && !company) throw notFound()
  const values = { clientKey: randomUUID(), heldOn: c.var.today, needUrgency: 'soon' }
  return drawLogTalk(c, { company, matches: [], problem: null }, { values, errors: {} })
})

talkRoutes.post('/samtal/nytt', async (c) => {
  const posted = await logPostedTalk(c, coach(c))
  if (isFromOutbox(c))
    return posted.ok
      ? received(c, `/samtal/${posted.talkId}`)
      : notReceived(c, posted.form.errors, posted.onlyShow ? 200 : 422)
  if (!posted.ok) return drawLogTalk(c, posted.resolved, posted.form, posted.onlyShow ? 200 : 422)
  return redirectWithToast(c, `/samtal/${posted.talkId}`, text(c.var.language).logged(posted.companyName))
})

type Posted =
  | { readonly ok: true; readonly talkId: number; readonly companyName: string }
  | {
      readonly ok: false
      readonly resolved: ResolvedCompany
      readonly form: FormState
      /** The company's people were asked for, and nothing is wrong. */
      readonly onlyShow?: boolean
    }

async function logPostedTalk(c: RequestContext, viewer: Viewer): Promise<Posted> {
  const t = text(c.var.language)
  const form = await readForm(c, logTalkForm, (language) => ({ ...needText(language), ...text(language) }))
  const resolved = await resolveCompany(c.var.tx, form.values)
  const { company, problem } = resolved
  const { values } = form
  const companyError = problem && { company: t[problem] }
  if (one(values, 'show') === 'persons')
    return { ok: false, resolved, form: { values, errors: companyError ?? {} }, onlyShow: !problem }
  if (!form.ok || !company) {
    const errors = { ...companyError, ...(form.ok ? {} : form.errors) }
    return { ok: false, resolved, form: { values, errors } }
  }
  const wrong = await wrongChoices(c, company.id, form.value, [])
  if (wrong) return { ok: false, resolved, form: { values, errors: wrong } }
  const typedNeed = needOf(form.value)
  const need = typedNeed && needInputOf(typedNeed, await listSubjects(c.var.tx, c.var.language))
  if (typedNeed && !need) {
    const errors = { needSubject: needText(c.var.language).needSubjectMissing }
    return { ok: false, resolved, form: { values, errors } }
  }
  const { followUpWhat, followUpDueOn } = form.value
  const logged = await logTalk(c.var.tx, askerOf(viewer), c.var, {
    ...form.value,
    companyId: company.id,
    municipalityCode: form.value.municipality,
    personIds: form.value.persons,
    focusAreaCodes: form.value.focusAreas,
    need,
    followUp: followUpWhat && followUpDueOn ? { what: followUpWhat, dueOn: followUpDueOn } : null,
  })
  if (!logged.allowed) return { ok: false, resolved, form: { values, errors: { heldOn: t[logged.refusal] } } }
  return { ok: true, talkId: logged.value, companyName: company.name }
}

function coach(c: RequestContext) {
  const { viewer } = c.var
  if (!viewer || !mayLogTalks(viewer)) throw forbidden()
  return viewer
}

type Choices = { readonly persons: readonly number[]; readonly focusAreas: readonly string[] }

/** Errors when a person or focus area was posted that the form does not offer. */
export async function wrongChoices(
  c: RequestContext,
  companyId: number,
  { persons, focusAreas }: Choices,
  alsoIds: readonly number[],
): Promise<{ [field: string]: string } | null> {
  const { tx, language } = c.var
  const t = text(language)
  const offered = (await listPersonChoices(tx, companyId, alsoIds)).map((person) => person.id)
  if (!persons.every((id) => offered.includes(id))) return { persons: t.personsWrong }
  const codes = (await listFocusAreas(tx, language)).map((area) => area.key)
  return focusAreas.every((code) => codes.includes(code)) ? null : { focusAreas: t.focusAreasWrong }
}

async function drawLogTalk(
  c: RequestContext,
  resolved: ResolvedCompany,
  form: FormState,
  status: 200 | 422 = 200,
) {
  const viewer = coach(c)
  const { tx, language, today } = c.var
  const { company, matches } = resolved
  const own = worksIn(viewer)
  const values: FormValues = { municipality: own[0] ?? '', ...form.values }
  const persons = company ? await listPersonChoices(tx, company.id) : []
  return drawPage(
    c,
    <LogTalkPage
      t={text(language)}
      values={values}
      errors={form.errors}
      company={company}
      matches={matches}
      recent={company ? [] : await listRecentCompanies(tx, viewer.staffId)}
      persons={persons}
      focusAreas={await listFocusAreas(tx, language)}
      subjects={await listSubjects(tx, language)}
      needWords={needText(language)}
      municipalities={(await listParticipatingMunicipalities(tx)).filter(({ key }) => own.includes(key))}
      today={today}
    />,
    status,
  )
}
