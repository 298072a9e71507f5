import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { drawPage, type Env, forbidden, signedIn } from '../../platform/http/index.ts'
import { listSubjects, needText } from '../needs/index.ts'
import { listFocusAreas, listParticipatingMunicipalities, worksIn } from '../organisations/index.ts'
import { listOwnCompanyNames } from './offline-queries.ts'
import { OfflineTalkPage } from './offline-talk-page.tsx'
import { mayLogTalks } from './permissions.ts'
import { text } from './text.ts'

/** What a phone keeps so that a talk can be written in a village without signal. */
export const offlineRoutes = new Hono<Env>()

offlineRoutes.get('/samtal/utan-signal', async (c) => {
  const viewer = signedIn(c)
  if (!mayLogTalks(viewer)) throw forbidden()
  const { tx, language, today } = c.var
  const own = worksIn(viewer)
  return drawPage(
    c,
    <OfflineTalkPage
      t={text(language)}
      clientKey={randomUUID()}
      focusAreas={await listFocusAreas(tx, language)}
      subjects={await listSubjects(tx, language)}
      needWords={needText(language)}
      municipalities={(await listParticipatingMunicipalities(tx)).filter(({ key }) => own.includes(key))}
      today={today}
    />,
  )
})

offlineRoutes.get('/samtal/foretag.json', async (c) => {
  const viewer = signedIn(c)
  if (!mayLogTalks(viewer)) throw forbidden()
  return c.json(await listOwnCompanyNames(c.var.tx, worksIn(viewer)))
})
