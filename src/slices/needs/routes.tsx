import { Hono } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { boardRoutes } from './board-routes.tsx'
import { needRoutes } from './need-routes.tsx'
import { proposalRoutes } from './proposal-routes.tsx'
import { publicRoutes } from './public-routes.tsx'

export const routes = new Hono<Env>()

routes.route('/', boardRoutes)
routes.route('/', proposalRoutes)
routes.route('/', needRoutes)
routes.route('/', publicRoutes)
