import type { Mount } from '../../platform/http/index.ts'
import { mayPoolNeeds } from './permissions.ts'
import { sendConfirmationJob } from './public-commands.ts'
import { routes } from './routes.tsx'

export const mount: Mount = {
  routes,
  open: ['/behov/anmal'],
  jobs: [sendConfirmationJob],
  navigation: [
    {
      href: '/behov',
      label: { sv: 'Behov', en: 'Needs' },
      order: 35,
      icon: 'need',
      key: 'b',
      usableBy: mayPoolNeeds,
    },
  ],
}
