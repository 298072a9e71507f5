import type { Mount } from '../../platform/http/index.ts'
import { makeEditionFiles } from './file-job.ts'
import { routes } from './routes.tsx'

export const mount: Mount = { routes, jobs: [makeEditionFiles] }
