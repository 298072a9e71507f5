import type { Mount } from '../../platform/http/index.ts'
import { mayListTalks, mayLogTalks } from './permissions.ts'
import { askReferralJob, endReferralLinksJob, sendReferralJob } from './referral-jobs.ts'
import { routes } from './routes.tsx'

export const mount: Mount = {
  routes,
  jobs: [sendReferralJob, askReferralJob, endReferralLinksJob],
  offlinePages: [{ path: '/samtal/utan-signal', standsInFor: '/samtal/nytt', usableBy: mayLogTalks }],
  navigation: [
    {
      href: '/samtal',
      label: { sv: 'Samtal', en: 'Talks' },
      order: 30,
      icon: 'talk',
      key: 's',
      usableBy: mayListTalks,
    },
  ],
}
