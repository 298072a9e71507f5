import type { Mount } from '../../platform/http/index.ts'
import { mayReadInterventions } from './permissions.ts'
import { routes } from './routes.tsx'

export const mount: Mount = {
  routes,
  navigation: [
    {
      href: '/insatser',
      label: { sv: 'Insatser', en: 'Interventions' },
      order: 40,
      icon: 'together',
      key: 'n',
      usableBy: mayReadInterventions,
    },
  ],
}
