import { Hono } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { claimPath, drawClaim, loadClaim } from '../claims/index.ts'
import { claimBeside } from './claim-parts.tsx'

/** A payment claim with the figures and the report of its period beside it. */
export const claimRoutes = new Hono<Env>()

claimRoutes.get(claimPath, async (c) => {
  const loaded = await loadClaim(c)
  return drawClaim(c, loaded, { beside: await claimBeside(c, loaded) })
})
