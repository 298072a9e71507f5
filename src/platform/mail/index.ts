import type { Mount } from '../http/env.ts'
import { sendLetterJob } from './letter.ts'
import { outboxRoutes } from './outbox.tsx'
import type { PostOffice } from './post-office.ts'

export { type Attachment, type Letter, planLetter, planLetters } from './letter.ts'
export { type MailSettings, openPostOffice, type PostOffice } from './post-office.ts'

/** The job that sends letters, and the example region's outbox page, which does not exist elsewhere. */
export function mailMount(postOffice: PostOffice): Mount {
  return { routes: outboxRoutes, open: ['/utkorg'], jobs: [sendLetterJob(postOffice)] }
}
