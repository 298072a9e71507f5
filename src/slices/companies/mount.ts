import type { Mount } from '../../platform/http/index.ts'
import { askDeclarationJob, endDeclarationLinkJob } from './declaration-jobs.ts'
import { routes } from './routes.tsx'

export const mount: Mount = {
  routes,
  jobs: [askDeclarationJob, endDeclarationLinkJob],
  navigation: [
    { href: '/foretag', label: { sv: 'Företag', en: 'Companies' }, order: 20, icon: 'company', key: 'f' },
  ],
}
