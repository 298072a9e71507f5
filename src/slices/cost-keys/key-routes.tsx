import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { EmptyPage } from './empty-page.tsx'
import { basePath, loadKeys, loadToWrite, loadVersion, onePath } from './key-context.ts'
import { loadWhole } from './key-queries.ts'
import { inForce, speaking } from './key-rules.ts'
import { drawVersion } from './key-view.tsx'
import { keyPath } from './key-words.ts'
import { requisitionForm } from './requisition-forms.ts'
import { requisitionText } from './requisition-text.ts'
import { keepSplit, makeRequisitions } from './split-commands.ts'
import { splitText } from './split-text.ts'

/** A key as it is read, what it came to, and the requisitions that follow. */
export const keyRoutes = new Hono<Env>()

keyRoutes.get(basePath, async (c) => {
  const loaded = await loadKeys(c)
  const key = speaking(loaded.versions)
  if (key) return drawVersion(c, loaded, await loadWhole(c.var.tx, key, c.var.language))
  return drawPage(
    c,
    <EmptyPage language={c.var.language} intervention={loaded.intervention} mayWrite={loaded.mayWrite} />,
  )
})

keyRoutes.get(onePath, async (c) => {
  const loaded = await loadVersion(c)
  return drawVersion(c, loaded, loaded.key)
})

keyRoutes.post(`${basePath}/utfall`, async (c) => {
  const { loaded, key, making } = await loadInForce(c)
  const kept = await keepSplit(c.var.tx, making, key)
  const t = splitText(c.var.language)
  if (kept.allowed) return redirectWithToast(c, keyPath(key), t.kept)
  const errors = { '': t[kept.refusal] }
  return drawVersion(c, loaded, key, { payerId: null, act: 'utfall', values: {}, errors })
})

keyRoutes.post(`${basePath}/rekvisitioner`, async (c) => {
  const { loaded, key, making } = await loadInForce(c)
  if (!loaded.viewer.roles.some(({ role }) => role === 'project_economist')) throw forbidden()
  const form = await readForm(c, requisitionForm, requisitionText)
  if (!form.ok) return drawVersion(c, loaded, key, { payerId: null, act: 'rekvisition', ...form })
  const made = await makeRequisitions(c.var.tx, making, key, form.value)
  const t = { ...requisitionText(c.var.language), ...splitText(c.var.language) }
  if (made.allowed) return redirectWithToast(c, keyPath(key), t.made(made.value))
  const errors = { '': t[made.refusal] }
  return drawVersion(c, loaded, key, { payerId: null, act: 'rekvisition', values: form.values, errors })
})

/** The key in force, for those who write: nothing is shared by one that is not. */
async function loadInForce(c: RequestContext) {
  const loaded = await loadToWrite(c)
  const key = inForce(loaded.versions)
  if (!key) throw forbidden()
  const making = { staffId: loaded.viewer.staffId, now: c.var.now }
  return { loaded, key: await loadWhole(c.var.tx, key, c.var.language), making }
}
