import { Hono } from 'hono'
import type { Env, Mount } from '../../platform/http/index.ts'
import { ledgerJobs } from './jobs.ts'
import { mappingRoutes } from './mapping-routes.tsx'
import { routes as importRoutes } from './routes.tsx'

const routes = new Hono<Env>()
routes.route('/', importRoutes)
routes.route('/', mappingRoutes)

export const mount: Mount = {
  routes,
  jobs: ledgerJobs,
  largeUploads: ['/ekonomi/importer/ny'],
}
