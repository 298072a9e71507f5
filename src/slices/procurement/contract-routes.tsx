import { Hono } from 'hono'
import { listFiles } from '../../platform/files/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { pathOf } from './choice-frame.tsx'
import { choicePath, type Loaded, loadChoice } from './choice-load.ts'
import { choiceText } from './choice-text.ts'
import { keepContract } from './contract-commands.ts'
import { contractForm } from './contract-forms.ts'
import { ContractPage } from './contract-page.tsx'
import { decisionText } from './decision-text.ts'

export const contractRoutes = new Hono<Env>()

contractRoutes.get(`${choicePath}/avtal`, async (c) => draw(c, await loadChoice(c), {}, {}))

contractRoutes.post(`${choicePath}/avtal`, async (c) => {
  const loaded = await loadChoice(c)
  const { facts, rights, viewer } = loaded
  if (!rights.writes) throw forbidden()
  const d = decisionText(c.var.language)
  const form = await readForm(c, contractForm, decisionText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const [upload] = await readUploads(c, 'file')
  const by = { staffId: viewer.staffId, now: c.var.now, today: c.var.today }
  const kept = await keepContract(c.var.tx, facts, by, form.value, upload)
  if (!kept.allowed) {
    const field = kept.refusal === 'signedLater' ? 'signedOn' : 'file'
    return draw(c, loaded, form.values, { [field]: d[kept.refusal] }, 422)
  }
  return redirectWithToast(c, `${pathOf(facts)}/avtal`, d.contractSaved)
})

async function draw(
  c: RequestContext,
  { facts, rights }: Loaded,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { language, tx } = c.var
  const { contract } = facts
  return drawPage(
    c,
    <ContractPage
      t={choiceText(language)}
      d={decisionText(language)}
      language={language}
      facts={facts}
      files={contract ? await listFiles(tx, { table: 'contract', id: contract.id }) : []}
      mayWrite={rights.writes}
      values={values}
      errors={errors}
    />,
    status,
  )
}
