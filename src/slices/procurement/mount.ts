import { Hono } from 'hono'
import type { Env, Mount } from '../../platform/http/index.ts'
import { choiceRoutes } from './choice-routes.tsx'
import { invitationRoutes } from './invitation-routes.tsx'
import { openingRoutes } from './opening-routes.tsx'
import { purchaseRoutes } from './purchase-routes.tsx'
import { sendRoutes } from './send-routes.tsx'
import { supplierRoutes } from './supplier-routes.tsx'

const routes = new Hono<Env>()
for (const part of [
  purchaseRoutes,
  supplierRoutes,
  sendRoutes,
  openingRoutes,
  invitationRoutes,
  choiceRoutes,
])
  routes.route('/', part)

export const mount: Mount = { routes }
