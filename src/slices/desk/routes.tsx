import { Hono } from 'hono'
import { addDays, day } from '../../kit/day.ts'
import { secondsAfter } from '../../platform/clock/index.ts'
import {
  drawPage,
  type Env,
  queryText,
  type RequestContext,
  signedIn,
  type Viewer,
} from '../../platform/http/index.ts'
import { listClaimTasks } from '../claims/index.ts'
import { listOpenFollowUps, listTalksOfColleagues, listUnansweredReferrals } from '../coaching/index.ts'
import { listWaitingDeclarations, searchCompanies } from '../companies/index.ts'
import { listKeysToApprove } from '../cost-keys/index.ts'
import { listNewRegistrations, listUpcomingOccasions } from '../events/index.ts'
import { listSharesToConfirm } from '../finance/index.ts'
import {
  listLessonsToWrite,
  listMyInterventions,
  listMyInvitations,
  tellOfCompanies,
} from '../interventions/index.ts'
import { countForgottenNeeds, countWaitingProposals, daysBeforeReminder } from '../needs/index.ts'
import { economises, heads, worksIn } from '../organisations/index.ts'
import {
  findRate,
  listAidRooms,
  listDeclarationTasks,
  listRegisterRows,
  readsAid,
  roomInBrief,
} from '../state-aid/index.ts'
import { listWaitingSurveys } from '../surveys/index.ts'
import { afterRoutes } from './after-routes.tsx'
import { calendarRoutes } from './calendar-routes.tsx'
import { claimRoutes } from './claim-routes.tsx'
import { companyRoutes } from './company-routes.tsx'
import { economyRoutes } from './economy-routes.tsx'
import { historyRoutes } from './history-routes.tsx'
import { interventionRoutes } from './intervention-routes.tsx'
import { projectPartRoutes } from './project-part-routes.tsx'
import { projectSettingsRoutes } from './project-settings-routes.tsx'
import { mostHits, SearchPage } from './search-page.tsx'
import { findInterventions } from './search-queries.ts'
import { staffRoutes } from './staff-routes.tsx'
import { startRoom } from './start-room.tsx'
import { text } from './text.ts'
import { type OwnWork, type PageLink, TodayPage } from './today-page.tsx'
import { listNewCompanies } from './today-queries.ts'
import { toolsRoutes } from './tools-routes.tsx'

export const routes = new Hono<Env>()

const newForSeconds = 14 * 86_400

routes.get('/', async (c) => {
  const viewer = signedIn(c)
  const { language, today, now } = c.var
  const isAtOffice = worksIn(viewer).length > 0
  return drawPage(
    c,
    <TodayPage
      t={text(language)}
      language={language}
      today={today}
      now={now}
      own={isAtOffice ? await ownWork(c, viewer) : null}
      claims={await listClaimTasks(c.var.tx, economises(viewer), today)}
      shares={await listSharesToConfirm(c.var.tx, viewer.staffId, today)}
      register={readsAid(viewer) ? await listRegisterRows(c.var.tx, 'waiting') : []}
      declarations={readsAid(viewer) ? await listDeclarationTasks(c.var.tx, today) : []}
      surveys={isAtOffice ? await listWaitingSurveys(c.var.tx, worksIn(viewer)) : []}
      links={pagesOf(c, viewer)}
    />,
  )
})

routes.get('/sok', async (c) => {
  signedIn(c)
  const { tx, language } = c.var
  const words = queryText(c, 'q') ?? ''
  const isAsked = words !== ''
  return drawPage(
    c,
    <SearchPage
      t={text(language)}
      words={words}
      companies={isAsked ? await searchCompanies(tx, words, mostHits) : []}
      interventions={isAsked ? await findInterventions(tx, words, mostHits) : []}
    />,
  )
})

/** Suggestions while typing: `[{ id, label, detail, href }]`; `typ` is foretag or allt. */
routes.get('/sok/forslag', async (c) => {
  signedIn(c)
  const words = queryText(c, 'q') ?? ''
  if (words.length < 2) return c.json([])
  return c.json(await suggestionsFor(c, queryText(c, 'typ') ?? 'foretag', words))
})

routes.route('/', calendarRoutes)
routes.route('/', claimRoutes)
routes.route('/', companyRoutes)
routes.route('/', projectSettingsRoutes)
routes.route('/', projectPartRoutes)
tellOfCompanies(startRoom)
routes.route('/', interventionRoutes)
routes.route('/', afterRoutes)
routes.route('/', economyRoutes)
routes.route('/', historyRoutes)
routes.route('/', staffRoutes)
routes.route('/', toolsRoutes)

type Suggestion = {
  readonly id: number
  readonly label: string
  readonly detail: string
  readonly href: string
}

async function suggestionsFor(
  c: RequestContext,
  kind: string,
  words: string,
): Promise<readonly Suggestion[]> {
  const { tx } = c.var
  const found = await searchCompanies(tx, words, kind === 'allt' ? 6 : 8)
  const roomOf = kind === 'allt' ? () => null : await roomsInBrief(c, found)
  const companies = found.map(({ id, name, municipality, matched, matchedText }) => ({
    id,
    label: name,
    detail: [municipality, matched === 'person' && matchedText, roomOf(id)].filter(Boolean).join(', '),
    href: `/foretag/${id}`,
  }))
  if (kind !== 'allt') return companies
  const interventions = await findInterventions(tx, words, 3)
  return [
    ...companies,
    ...interventions.map(({ id, title, startsOn }) => ({
      id,
      label: title,
      detail: startsOn,
      href: `/insatser/${id}`,
    })),
  ]
}

/** Where a company is picked, what may still be given to it stands beside its name. */
async function roomsInBrief(c: RequestContext, found: readonly { readonly id: number }[]) {
  const { tx, language, today } = c.var
  const rate = await findRate(tx, today)
  const ids = found.map(({ id }) => id)
  const rooms = await listAidRooms(tx, ids, today)
  return (id: number) => {
    const room = rooms.get(id)
    return room ? roomInBrief(room, rate, language) : null
  }
}

async function ownWork(c: RequestContext, viewer: Viewer): Promise<OwnWork> {
  const { tx, today, now } = c.var
  const since = secondsAfter(now, -newForSeconds)
  return {
    invitations: await listMyInvitations(tx, viewer.staffId),
    keys: await listKeysToApprove(c.var.tx, heads(viewer)),
    declarations: await listWaitingDeclarations(tx),
    followUps: await listOpenFollowUps(tx, viewer.staffId, addDays(day(today), 7)),
    needs: {
      forgotten: await countForgottenNeeds(tx, addDays(day(today), -daysBeforeReminder)),
      proposals: await countWaitingProposals(tx),
    },
    registrations: await listNewRegistrations(tx, since, now, worksIn(viewer), viewer.staffId),
    referrals: await listUnansweredReferrals(tx, viewer.staffId),
    talks: await listTalksOfColleagues(tx, viewer.staffId, worksIn(viewer), since),
    companies: await listNewCompanies(tx, worksIn(viewer), since),
    interventions: await listMyInterventions(tx, viewer.staffId),
    occasions: await listUpcomingOccasions(tx, now, worksIn(viewer), viewer.staffId),
    lessons: await listLessonsToWrite(tx, viewer.staffId, today),
  }
}

/** What the main menu offers the viewer, for those whose day is not follow-ups. */
function pagesOf(c: RequestContext, viewer: Viewer): readonly PageLink[] {
  return c.var.site.navigation
    .filter((item) => item.href !== '/' && (item.usableBy?.(viewer) ?? true))
    .map(({ href, label }) => ({ href, label: label[c.var.language] }))
}
