import type { Mount } from '../../platform/http/index.ts'
import { mayAdminister } from './permissions.ts'
import { routes } from './routes.tsx'

export const mount: Mount = {
  routes,
  navigation: [
    { href: '/medarbetare', label: { sv: 'Medarbetare', en: 'Staff' }, order: 75, icon: 'people', key: 'm' },
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
