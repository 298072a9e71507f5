import type { Mount } from '../../platform/http/index.ts'
import { mayRead } from './permissions.ts'
import { routes } from './routes.tsx'

export const mount: Mount = {
  routes,
  navigation: [
    {
      href: '/rapporter',
      label: { sv: 'Rapporter', en: 'Reports' },
      order: 80,
      icon: 'report',
      key: 'r',
      usableBy: mayRead,
    },
  ],
}
