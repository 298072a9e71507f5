import { Hono } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { accountRoutes } from './account-routes.tsx'
import { answerManyRoutes } from './answer-many-routes.tsx'
import { budgetDraftRoutes } from './budget-draft-routes.tsx'
import { budgetRoutes } from './budget-routes.tsx'
import { costFormRoutes } from './cost-form-routes.tsx'
import { costListRoutes } from './cost-list-routes.tsx'
import { costRoutes } from './cost-routes.tsx'
import { holdRoutes } from './hold-routes.tsx'
import { incomeRoutes } from './income-routes.tsx'
import { oneStaffRoutes } from './one-staff-routes.tsx'
import { outcomeRoutes } from './outcome-routes.tsx'
import { staffCertificateRoutes } from './staff-certificate-routes.tsx'
import { staffRoutes } from './staff-routes.tsx'

export const routes = new Hono<Env>()
routes.route('/', accountRoutes)
routes.route('/', budgetRoutes)
routes.route('/', budgetDraftRoutes)
routes.route('/', costListRoutes)
routes.route('/', costFormRoutes)
routes.route('/', costRoutes)
routes.route('/', answerManyRoutes)
routes.route('/', incomeRoutes)
routes.route('/', outcomeRoutes)
routes.route('/', staffRoutes)
routes.route('/', oneStaffRoutes)
routes.route('/', staffCertificateRoutes)
routes.route('/', holdRoutes)
