import type { Mount } from '../../platform/http/index.ts'
import { mayReadAnswers } from './permissions.ts'
import { routes } from './routes.tsx'

export const mount: Mount = {
  routes,
  navigation: [
    {
      href: '/enkatsvar',
      label: { sv: 'Enkätsvar', en: 'Survey answers' },
      order: 60,
      icon: 'survey',
      key: 'e',
      usableBy: mayReadAnswers,
    },
  ],
}
