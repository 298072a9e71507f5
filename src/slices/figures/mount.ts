import type { Mount } from '../../platform/http/index.ts'
import { mayFollow } from './question.ts'
import { routes } from './routes.tsx'

export const mount: Mount = {
  routes,
  navigation: [
    {
      href: '/uppfoljning',
      label: { sv: 'Uppföljning', en: 'Results' },
      order: 70,
      icon: 'chart',
      key: 'u',
      usableBy: mayFollow,
    },
  ],
}
