import type { Mount } from '../../platform/http/index.ts'
import { networkMeetingRoutes } from './network-meeting-routes.tsx'
import { networkMemberRoutes } from './network-member-routes.tsx'
import { networkRoutes } from './network-routes.tsx'
import { partnerRoutes } from './partner-routes.tsx'
import { mayReadInterventions } from './permissions.ts'
import { routes } from './routes.tsx'

routes.route('/', networkRoutes)
routes.route('/', networkMemberRoutes)
routes.route('/', networkMeetingRoutes)
routes.route('/', partnerRoutes)

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
