import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { assessProject } from '../companies/index.ts'
import {
  findProject,
  maySetProject,
  ProjectSettingsPage,
  type ProjectView,
  projectForm,
  setProject,
  settingsValues,
  organisationText as text,
} from '../organisations/index.ts'

/** A project's settings decide which companies count, so saving them assesses the companies in the same transaction. */
export const projectSettingsRoutes = new Hono<Env>()

projectSettingsRoutes.get('/projekt/:id{[0-9]+}/installningar', async (c) => {
  const project = await ownProject(c)
  return drawPage(
    c,
    <ProjectSettingsPage
      language={c.var.language}
      project={project}
      values={settingsValues(project)}
      errors={{}}
    />,
  )
})

projectSettingsRoutes.post('/projekt/:id{[0-9]+}/installningar', async (c) => {
  const project = await ownProject(c)
  const { tx, language, now } = c.var
  const form = await readForm(c, projectForm, text)
  if (!form.ok) {
    const { values, errors } = form
    return drawPage(
      c,
      <ProjectSettingsPage language={language} project={project} values={values} errors={errors} />,
      422,
    )
  }
  await setProject(tx, project.id, form.value)
  const written = await assessProject(tx, project.id, now)
  return redirectWithToast(c, `/projekt/${project.id}`, text(language).settingsSaved(written))
})

async function ownProject(c: RequestContext): Promise<ProjectView> {
  if (!c.var.viewer) throw forbidden()
  const project = await findProject(c.var.tx, idParam(c))
  if (!project) throw notFound()
  if (!maySetProject(c.var.viewer, project.id)) throw forbidden()
  return project
}
