import { Hono } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { costRoutes } from './cost-routes.tsx'
import { decisionRoutes } from './decision-routes.tsx'
import { draftRoutes } from './draft-routes.tsx'
import { moneyRoutes } from './money-routes.tsx'
import { statementRoutes } from './statement-routes.tsx'
import { stepRoutes } from './step-routes.tsx'

export const routes = new Hono<Env>()

routes.route('/', draftRoutes)
routes.route('/', costRoutes)
routes.route('/', stepRoutes)
routes.route('/', decisionRoutes)
routes.route('/', moneyRoutes)
routes.route('/', statementRoutes)
