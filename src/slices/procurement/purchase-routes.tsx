import { Hono } from 'hono'
import type { Env } from '../../platform/http/index.ts'

/** The pages of one intervention's purchases, from the first question to the request that is sent. */
export const purchaseRoutes = new Hono<Env>()
