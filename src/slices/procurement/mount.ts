import { Hono } from 'hono'
import type { Env, Mount } from '../../platform/http/index.ts'
import { purchaseRoutes } from './purchase-routes.tsx'

const routes = new Hono<Env>()
routes.route('/', purchaseRoutes)

export const mount: Mount = { routes }
