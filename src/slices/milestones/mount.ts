import type { Mount } from '../../platform/http/index.ts'
import { routes } from './routes.tsx'

export const mount: Mount = { routes }
