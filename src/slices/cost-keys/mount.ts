import { Hono } from 'hono'
import type { Env, Mount } from '../../platform/http/index.ts'
import { approvalRoutes } from './approval-routes.tsx'
import { draftRoutes } from './draft-routes.tsx'
import { keyRoutes } from './key-routes.tsx'
import { requisitionRoutes } from './requisition-routes.tsx'

const routes = new Hono<Env>()
for (const part of [draftRoutes, keyRoutes, approvalRoutes, requisitionRoutes]) routes.route('/', part)

export const mount: Mount = { routes }
