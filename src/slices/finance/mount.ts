import { Hono } from 'hono'
import type { Env, Mount } from '../../platform/http/index.ts'

const routes = new Hono<Env>()

export const mount: Mount = { routes }
