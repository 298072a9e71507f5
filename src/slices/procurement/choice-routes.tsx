import { Hono } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { awardRoutes } from './award-routes.tsx'
import { contractRoutes } from './contract-routes.tsx'
import { criteriaRoutes } from './criteria-routes.tsx'
import { documentRoutes } from './document-routes.tsx'
import { letterRoutes } from './letter-routes.tsx'
import { scoreRoutes } from './score-routes.tsx'

/** From the criteria to the documentation: how a bid is chosen, by whom, and what is written down about it. */
export const choiceRoutes = new Hono<Env>()
for (const part of [criteriaRoutes, scoreRoutes, awardRoutes, letterRoutes, contractRoutes, documentRoutes])
  choiceRoutes.route('/', part)
