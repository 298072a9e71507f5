import type { Mount } from '../../platform/http/index.ts'
import { readsMoney } from '../finance/index.ts'
import { routes } from './routes.tsx'

export const mount: Mount = {
  routes,
  // The rules as pages are for anyone.
  open: ['/verktyg'],
  navigation: [
    { href: '/', label: { sv: 'Idag', en: 'Today' }, order: 10, icon: 'home', key: 'i' },
    {
      href: '/kalender',
      label: { sv: 'Kalender', en: 'Calendar' },
      order: 45,
      icon: 'calendar',
      key: 'k',
      usableBy: (viewer) => viewer.roles.length > 0,
    },
    {
      href: '/ekonomi',
      label: { sv: 'Ekonomi', en: 'Money' },
      order: 50,
      icon: 'money',
      key: 'o',
      usableBy: readsMoney,
    },
  ],
}
