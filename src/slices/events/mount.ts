import type { Mount } from '../../platform/http/index.ts'
import { attendancePhoneRoutes } from './attendance-phone-routes.tsx'
import { attendanceRoutes } from './attendance-routes.tsx'
import { attendanceWalkInRoutes } from './attendance-walk-in-routes.tsx'
import { calendarFeedRoutes } from './calendar-feed-routes.tsx'
import { certificateRoutes } from './certificate-routes.tsx'
import { feedbackRoutes } from './feedback-routes.tsx'
import { mailLinkRoutes } from './mail-link-routes.tsx'
import { mailRoutes } from './mail-routes.tsx'
import { publicRoutes } from './public-routes.tsx'
import { publicSiteRoutes } from './public-site-routes.tsx'
import { publishRoutes } from './publish-routes.tsx'
import { registrationJobs } from './registration-jobs.ts'
import { registrationLinkRoutes } from './registration-link-routes.tsx'
import { registrationListRoutes } from './registration-list-routes.tsx'
import { registrationRoutes } from './registration-routes.tsx'
import { routes } from './routes.tsx'

routes.route('/', attendanceRoutes)
routes.route('/', publicRoutes)
routes.route('/', publicSiteRoutes)
routes.route('/', publishRoutes)
routes.route('/', registrationRoutes)
routes.route('/', registrationLinkRoutes)
routes.route('/', registrationListRoutes)
routes.route('/', calendarFeedRoutes)
routes.route('/', attendancePhoneRoutes)
routes.route('/', attendanceWalkInRoutes)
routes.route('/', certificateRoutes)
routes.route('/', mailRoutes)
routes.route('/', mailLinkRoutes)
routes.route('/', feedbackRoutes)

export const mount: Mount = {
  routes,
  // Of /insatser only what visitors are offered: the list, a page, and registering.
  open: ['/utbud', /^\/insatser(\/\d+(\/anmalan(\/tack)?)?)?$/, '/tillganglighet', '/personuppgifter'],
  jobs: registrationJobs,
}
