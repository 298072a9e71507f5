import { Hono } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { boardRoutes } from './board-routes.tsx'
import { needRoutes } from './need-routes.tsx'

export const routes = new Hono<Env>()

routes.route('/', boardRoutes)
routes.route('/', needRoutes)
