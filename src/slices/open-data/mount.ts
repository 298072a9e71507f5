import { Hono } from 'hono'
import type { Env, Mount } from '../../platform/http/index.ts'
import { publishRoutes } from './publish-routes.tsx'
import { reportRoutes } from './report-routes.tsx'
import { routes as publicRoutes } from './routes.tsx'

const routes = new Hono<Env>()
routes.route('/', publicRoutes)
routes.route('/', publishRoutes)
routes.route('/', reportRoutes)

export const mount: Mount = { routes, open: ['/oppna-data'] }
