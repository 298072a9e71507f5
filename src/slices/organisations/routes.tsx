import { Hono } from 'hono'
import { drawPage, type Env, idParam, notFound, signedIn } from '../../platform/http/index.ts'
import { AdministrationPage } from './administration-page.tsx'
import { coachRoutes } from './coach-routes.tsx'
import { listProjects } from './lookups.ts'
import { mayAdminister, maySetProject } from './permissions.ts'
import { placeRoutes } from './place-routes.tsx'
import { ProjectListPage, ProjectPage } from './project-pages.tsx'
import { findProject } from './project-queries.ts'
import { projectRoutes } from './project-routes.tsx'
import { administrator } from './request.ts'
import { resourceRoutes } from './resource-routes.tsx'
import { staffRoutes } from './staff-routes.tsx'
import { topicRoutes } from './topic-routes.tsx'

export const routes = new Hono<Env>()

routes.get('/administration', (c) => {
  administrator(c)
  return drawPage(c, <AdministrationPage language={c.var.language} />)
})

routes.get('/projekt', async (c) => {
  const mayAdd = mayAdminister(signedIn(c))
  const projects = await listProjects(c.var.tx)
  return drawPage(c, <ProjectListPage language={c.var.language} projects={projects} mayAdd={mayAdd} />)
})

routes.get('/projekt/:id{[0-9]+}', async (c) => {
  const viewer = signedIn(c)
  const project = await findProject(c.var.tx, idParam(c))
  if (!project) throw notFound()
  const mayWrite = maySetProject(viewer, project.id)
  return drawPage(
    c,
    <ProjectPage
      language={c.var.language}
      project={project}
      mayWrite={mayWrite}
      mayChangeParts={mayAdminister(viewer)}
    />,
  )
})

routes.route('/', projectRoutes)
routes.route('/', placeRoutes)
routes.route('/', staffRoutes)
routes.route('/', topicRoutes)
routes.route('/', coachRoutes)
routes.route('/', resourceRoutes)
