import type { Mount } from '../../platform/http/index.ts'
import { mayAdminister } from './permissions.ts'
import { routes } from './routes.tsx'

export const mount: Mount = {
  routes,
  navigation: [
    { href: '/projekt', label: { sv: 'Projekt', en: 'Projects' }, order: 80, icon: 'task', key: 'p' },
    {
      href: '/administration',
      label: { sv: 'Administration', en: 'Administration' },
      order: 90,
      icon: 'settings',
      key: 'a',
      usableBy: mayAdminister,
    },
  ],
}
