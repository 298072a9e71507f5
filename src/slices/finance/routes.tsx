import { Hono } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { costFormRoutes } from './cost-form-routes.tsx'
import { costListRoutes } from './cost-list-routes.tsx'
import { costRoutes } from './cost-routes.tsx'

export const routes = new Hono<Env>()
routes.route('/', costListRoutes)
routes.route('/', costFormRoutes)
routes.route('/', costRoutes)
