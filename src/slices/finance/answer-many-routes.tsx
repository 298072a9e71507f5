import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  type RequestContext,
  readForm,
  redirectWithToast,
  several,
  signedIn,
} from '../../platform/http/index.ts'
import { economises } from '../organisations/index.ts'
import { AnswerManyPage } from './answer-many-page.tsx'
import { answerManyText } from './answer-many-text.ts'
import { answerManyForm } from './cost-forms.ts'
import { listCostsById } from './cost-queries.ts'
import { answerFlags } from './evidence-commands.ts'
import { flagsOfCosts } from './flag-queries.ts'
import { flagText } from './flag-text.ts'
import { type FlagKind, flagKinds } from './types.ts'

/** One answer to the same flag of several costs: the rows that were ticked, looked at once more before it is given. */
export const answerManyRoutes = new Hono<Env>()

const path = '/ekonomi/kostnader/svar'
const most = 200

answerManyRoutes.get(path, async (c) => {
  const flag = flagKinds.find((kind) => kind === c.req.query('varning'))
  const ids = (c.req.queries('kostnad') ?? []).filter((id) => /^[1-9]\d{0,14}$/.test(id)).map(Number)
  return draw(c, flag, ids.slice(0, most), {}, {})
})

answerManyRoutes.post(path, async (c) => {
  const t = answerManyText(c.var.language)
  const projects = economises(own(c))
  const form = await readForm(c, answerManyForm, flagText)
  if (!form.ok) {
    const flag = flagKinds.find((kind) => kind === form.values['flag'])
    const ids = several(form.values, 'shown').map((one) => Number(/^[1-9]\d{0,14}/.exec(one)?.[0] ?? 0))
    return draw(c, flag, ids.slice(0, most), form.values, form.errors, 422)
  }
  const { shown, ...answer } = form.value
  const who = { staffId: signedIn(c).staffId, now: c.var.now }
  const { answered, left } = await answerFlags(c.var.tx, projects, shown, answer, who)
  const query = new URLSearchParams({ varning: answer.flag })
  for (const id of left) query.append('kostnad', String(id))
  // Those that moved are shown again, with what they rest on now.
  const next = left.length > 0 ? `${path}?${query}` : `/ekonomi/kostnader?${query}`
  return redirectWithToast(c, next, t.answered(answered.length, left.length))
})

function own(c: RequestContext) {
  const viewer = signedIn(c)
  if (economises(viewer).length === 0) throw forbidden()
  return viewer
}

async function draw(
  c: RequestContext,
  flag: FlagKind | undefined,
  ids: readonly number[],
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const projects = economises(own(c))
  const costs = (await listCostsById(tx, ids)).filter(({ projectId }) => projects.includes(projectId))
  const flags = await flagsOfCosts(
    tx,
    costs.map(({ id }) => id),
  )
  const rows = costs.map((cost) => ({
    cost,
    flag: cost.claimName ? undefined : flags.get(cost.id)?.find((one) => one.flag === flag),
  }))
  return drawPage(
    c,
    <AnswerManyPage
      t={answerManyText(language)}
      f={flagText(language)}
      language={language}
      flag={flag}
      rows={rows}
      values={values}
      errors={errors}
    />,
    status,
  )
}
