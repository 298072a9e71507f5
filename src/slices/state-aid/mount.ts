import { Hono } from 'hono'
import type { Env, Mount } from '../../platform/http/index.ts'
import { companyAidRoutes } from './company-aid-routes.tsx'
import { declarationRoutes } from './declaration-routes.tsx'
import { estimateRoutes } from './estimate-routes.tsx'
import { grantRoutes } from './grant-routes.tsx'
import { ledgerRoutes } from './ledger-routes.tsx'
import { offerRoutes } from './offer-routes.tsx'
import { registerRoutes } from './register-routes.tsx'

const routes = new Hono<Env>()
routes.route('/', offerRoutes)
routes.route('/', declarationRoutes)
routes.route('/', estimateRoutes)
routes.route('/', grantRoutes)
routes.route('/', companyAidRoutes)
routes.route('/', ledgerRoutes)
routes.route('/', registerRoutes)

export const mount: Mount = { routes, open: ['/stodregister'] }
