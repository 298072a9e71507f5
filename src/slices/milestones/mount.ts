import type { Mount } from '../../platform/http/index.ts'
import { mayReadMilestones } from './permissions.ts'
import { routes } from './routes.tsx'

export const mount: Mount = {
  routes,
  navigation: [
    {
      href: '/milstolpar',
      label: { sv: 'Milstolpar', en: 'Milestones' },
      order: 62,
      icon: 'star',
      usableBy: mayReadMilestones,
    },
  ],
}
