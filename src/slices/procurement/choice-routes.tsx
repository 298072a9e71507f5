import { Hono } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { awardRoutes } from './award-routes.tsx'
import { contractRoutes } from './contract-routes.tsx'
import { criteriaRoutes } from './criteria-routes.tsx'
import { documentRoutes } from './document-routes.tsx'
import { earlierPurchaseRoutes } from './earlier-purchase-routes.tsx'
import { letterRoutes } from './letter-routes.tsx'
import { limitTableRoutes } from './limit-table-routes.tsx'
import { overviewRoutes } from './overview-routes.tsx'
import { scoreRoutes } from './score-routes.tsx'
import { smallPurchaseRoutes } from './small-purchase-routes.tsx'

/** From the criteria to the documentation: how a bid is chosen, by whom, and what is written down about it. */
export const choiceRoutes = new Hono<Env>()
for (const part of [
  criteriaRoutes,
  scoreRoutes,
  awardRoutes,
  letterRoutes,
  contractRoutes,
  documentRoutes,
  overviewRoutes,
  earlierPurchaseRoutes,
  smallPurchaseRoutes,
  limitTableRoutes,
])
  choiceRoutes.route('/', part)
