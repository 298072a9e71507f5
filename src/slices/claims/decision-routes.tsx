import { Hono } from 'hono'
import { type Ore, parseKronor } from '../../kit/money.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  notFound,
  one,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { claimPath, type LoadedClaim, loadClaim, loadClaimToChange } from './claim-load.ts'
import { pathOf } from './claim-parts.tsx'
import { listClaimEvents } from './claim-queries.ts'
import { type Cut, decideClaim, weighCuts } from './decision-commands.ts'
import { DecisionPage } from './decision-page.tsx'
import { decisionForm } from './forms.ts'
import { stepText } from './step-text.ts'
import { text } from './text.ts'
import { isDecided } from './workflow-rules.ts'

export const decisionRoutes = new Hono<Env>()

type Act = 'decided' | 'recovered'
type Errors = { readonly [field: string]: string }

for (const [path, act] of [
  ['beslut', 'decided'],
  ['aterkrav', 'recovered'],
] as const) {
  decisionRoutes.get(`${claimPath}/${path}`, async (c) => draw(c, open(await loadClaim(c), act), act, {}, {}))

  decisionRoutes.post(`${claimPath}/${path}`, async (c) => {
    const loaded = open(await loadClaimToChange(c, 'project'), act)
    const { tx, language } = c.var
    const words = { ...text(language), ...stepText(language) }
    const form = await readForm(c, decisionForm, stepText)
    const typed = readCuts(form.values, loaded)
    const errors: Errors = {
      ...(form.ok ? {} : form.errors),
      ...Object.fromEntries(
        typed.wrong.map((field) => [field, words[field.startsWith('pays') ? 'amountWrong' : 'cutWrong']]),
      ),
    }
    if (!form.ok || typed.wrong.length > 0) return draw(c, loaded, act, form.values, errors, 422)
    // Counting shows what the decision would mean and writes nothing.
    if (form.value.act === 'rakna') return draw(c, loaded, act, form.values, {})
    const events = await listClaimEvents(tx, loaded.view.claim.id)
    const [upload] = await readUploads(c, 'paper')
    const decided = await decideClaim(
      tx,
      loaded.by,
      loaded.view,
      loaded.roles,
      act,
      { ...form.value, ...typed },
      {
        notBefore:
          events.findLast(
            ({ act: done }) =>
              done === (act === 'decided' ? 'submitted' : 'partly_approved') || done === 'approved',
          )?.happenedOn ?? loaded.view.claim.toOn,
        upload,
      },
    )
    if (!decided.allowed)
      return draw(c, loaded, act, form.values, { [fieldOf(decided.refusal)]: words[decided.refusal] }, 422)
    return redirectWithToast(c, pathOf(loaded.view.claim), words.decisionSaved)
  })
}

function open(loaded: LoadedClaim, act: Act): LoadedClaim {
  if (!loaded.roles.includes('economist')) throw forbidden()
  const { state } = loaded.view.claim
  if (act === 'decided' ? state !== 'submitted' : !isDecided(state)) throw notFound()
  return loaded
}

function fieldOf(refusal: string): string {
  if (refusal.startsWith('decided_')) return 'happenedOn'
  if (refusal === 'words_missing') return 'words'
  if (refusal.startsWith('file_')) return 'paper'
  return refusal === 'pays_more_than_asked' || refusal === 'nothing_taken_back' ? 'pays' : 'cost-1'
}

/** The rows of cuts and the decided amounts as typed; `wrong` are the fields that could not be read. */
function readCuts(values: FormValues, { view }: LoadedClaim) {
  const cuts: Cut[] = []
  const wrong: string[] = []
  for (const field of Object.keys(values)) {
    const row = /^cost-(\d{1,3})$/.exec(field)?.[1]
    if (!row) continue
    const [cost, amount, reason] = ['cost', 'amount', 'why'].map(
      (name) => one(values, `${name}-${row}`) ?? '',
    )
    if (!cost && !amount && !reason) continue
    const amountOre = parseKronor(amount ?? '')
    const claimCostId = Number(/^[1-9]\d{0,14}$/.exec(cost ?? '')?.[0])
    if (!claimCostId || amountOre === null || !reason || reason.length > 1000) wrong.push(field)
    else cuts.push({ claimCostId, amountOre, reason })
  }
  const decided = new Map<number, Ore>()
  for (const { id } of view.financiers) {
    const amount = one(values, `pays-${id}`)
    if (!amount) continue
    const parsed = parseKronor(amount)
    if (parsed === null || parsed < 0) wrong.push(`pays-${id}`)
    else decided.set(id, parsed)
  }
  return { cuts, decided, wrong }
}

function draw(
  c: RequestContext,
  loaded: LoadedClaim,
  act: Act,
  values: FormValues,
  errors: Errors,
  status: 200 | 422 = 200,
) {
  const { language, today } = c.var
  const { cuts, decided } = readCuts(values, loaded)
  const weighed = weighCuts(loaded.view, cuts, decided)
  return drawPage(
    c,
    <DecisionPage
      t={text(language)}
      s={stepText(language)}
      language={language}
      today={today}
      act={act}
      view={loaded.view}
      weighed={weighed}
      values={values}
      errors={errors}
    />,
    status,
  )
}
