import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { type FormState, untouched } from './form-state.ts'
import { listOrganisations } from './place-queries.ts'
import { createProject } from './project-part-commands.ts'
import { newProjectForm } from './project-part-forms.ts'
import { NewProjectPage } from './project-part-pages.tsx'
import { projectText } from './project-text.ts'
import { administrator } from './request.ts'

export const projectRoutes = new Hono<Env>()

projectRoutes.get('/projekt/nytt', (c) => {
  administrator(c)
  return draw(c, untouched)
})

projectRoutes.post('/projekt/nytt', async (c) => {
  administrator(c)
  const form = await readForm(c, newProjectForm, projectText)
  if (!form.ok) return draw(c, form, 422)
  const created = await createProject(c.var.tx, form.value)
  const t = projectText(c.var.language)
  if (created === 'key_taken') return draw(c, { values: form.values, errors: { key: t.key_taken } }, 422)
  if (created === 'unknown_organisation')
    return draw(c, { values: form.values, errors: { beneficiaryId: t.unknown_organisation } }, 422)
  return redirectWithToast(c, `/projekt/${created}`, t.projectCreated)
})

async function draw(c: RequestContext, { values, errors }: FormState, status: 200 | 422 = 200) {
  const { tx, language } = c.var
  const organisations = await listOrganisations(tx)
  const page = (
    <NewProjectPage language={language} organisations={organisations} values={values} errors={errors} />
  )
  return drawPage(c, page, status)
}
