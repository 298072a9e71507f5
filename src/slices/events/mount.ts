import type { Mount } from '../../platform/http/index.ts'
import { attendanceRoutes } from './attendance-routes.tsx'
import { routes } from './routes.tsx'

routes.route('/', attendanceRoutes)

export const mount: Mount = { routes }
