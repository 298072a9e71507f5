import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Frame, type ProgrammePeriod, renderPage, renderPart, type TakenChart } from '../../ui/index.ts'
import { csvText } from '../documents/csv.ts'
import type { RequestContext, RoleHeld } from './env.ts'
import { samePath } from './params.ts'
import { notFound } from './stops.ts'
import { text } from './text.ts'
import { takeToast } from './toast.ts'

/**
 * Draws a page inside the frame (menu, account, language, colours, toast) and answers with it.
 *
 * @example return drawPage(c, <Page title={t.companies}>…</Page>)
 * @example return drawPage(c, <CompanyForm values={form.values} errors={form.errors} />, 422)
 */
export function drawPage(c: RequestContext, page: Child, status: ContentfulStatusCode = 200): Response {
  const frame = { ...frameOf(c), chartFiles: c.req.method === 'GET', today: c.var.today }
  const wanted = status === 200 && c.req.method === 'GET' ? c.req.query('diagram') : undefined
  if (wanted !== undefined) return chartFile(c, frame, page, wanted)
  return c.html(renderPage(frame, page), status) as Response
}

/** One chart of the page as a file: `mal-och-utfall.svg`, or its figures as `mal-och-utfall.csv`. The page is drawn with the rights it always has. */
function chartFile(c: RequestContext, frame: Frame, page: Child, wanted: string): Response {
  const taken: TakenChart[] = []
  const [, name, kind] = /^([a-z0-9-]{1,60})\.(svg|csv)$/.exec(wanted) ?? []
  renderPage({ ...frame, takeChart: (key, take) => key === name && taken.push(take()) }, page)
  const [chart] = taken
  if (!chart) throw notFound()
  c.header('content-disposition', `attachment; filename="${wanted}"`)
  c.header('content-type', kind === 'svg' ? 'image/svg+xml; charset=utf-8' : 'text/csv; charset=utf-8')
  return c.body(kind === 'svg' ? chart.svg : csvText(chart.rows)) as Response
}

/**
 * Draws a page for visitors and link holders: the public menu, the typeface of the device, nothing to fetch but one style sheet and
 * one small script.
 *
 * @param settings.programmePeriod shows the emblem of the programme that pays for what the page is about
 */
export function drawPublicPage(
  c: RequestContext,
  page: Child,
  settings: {
    readonly status?: ContentfulStatusCode
    readonly programmePeriod?: ProgrammePeriod | null
  } = {},
): Response {
  const words = text(c.var.language)
  const item = (href: string, label: string) => ({ href, label, current: isWithin(c.req.path, href) })
  const frame: Frame = {
    ...frameOf(c),
    // Visitors find what is offered at /insatser, where those who are signed in have their board.
    navigation: [
      item(c.var.viewer ? '/utbud' : '/insatser', words.offered),
      item('/behov/anmal', words.sayNeed),
      item('/oppna-data', words.openData),
    ],
    footerLinks: [
      { href: '/verktyg', label: words.tools },
      { href: '/tillganglighet', label: words.accessibility },
      { href: '/personuppgifter', label: words.privacy },
      ...(c.var.viewer ? [] : [{ href: '/logga-in', label: words.staffSignIn }]),
    ],
    signInHref: undefined,
    programmePeriod: settings.programmePeriod,
    ownTypeface: true,
  }
  return c.html(renderPage(frame, page), settings.status ?? 200) as Response
}

/** Answers with a part of a page alone, for a script that puts it in its place. */
export function drawPart(c: RequestContext, part: Child): Response {
  return c.html(renderPart(frameOf(c), part)) as Response
}

function frameOf(c: RequestContext): Frame {
  const { language, viewer, site, colorScheme } = c.var
  const words = text(language)
  return {
    language,
    productName: 'NiMR',
    path: c.req.method === 'POST' ? formPage(c) : pathWithQuery(c),
    navigation: navigationFor(c),
    account: viewer && {
      key: String(viewer.staffId),
      name: viewer.name,
      email: viewer.email,
      roles: viewer.roles.map((held) => roleInWords(held, language)),
      links: [
        ...(viewer.roles.some(({ municipalityCode }) => municipalityCode !== null)
          ? [{ href: `/medarbetare/${viewer.staffId}`, label: words.yourCompetence }]
          : []),
        { href: '/konto', label: words.yourSessions },
        ...(site.example ? [{ href: '/utkorg', label: words.outbox }] : []),
      ],
    },
    signInHref: '/logga-in',
    footerLinks: viewer ? [{ href: '/verktyg', label: words.tools }] : [],
    offlinePages: viewer
      ? site.offlinePages
          .filter((page) => page.usableBy(viewer))
          .map(({ path, standsInFor }) => ({ path, standsInFor }))
      : [],
    toast: takeToast(c),
    assets: site.assets,
    colorScheme,
  }
}

/** "Affärscoach, Malå" */
export function roleInWords(held: RoleHeld, language: 'sv' | 'en'): string {
  return [text(language)[held.role], held.placeName].filter((part) => part !== null).join(', ')
}

function navigationFor(c: RequestContext): Frame['navigation'] {
  const { viewer, language, site } = c.var
  if (!viewer) return []
  return site.navigation
    .filter((item) => item.usableBy?.(viewer) ?? true)
    .map((item) => ({
      href: item.href,
      label: item.label[language],
      icon: item.icon,
      key: item.key,
      current: item.href === '/' ? c.req.path === '/' : isWithin(c.req.path, item.href),
    }))
}

/** True for a path and all beneath it: `/foretag/7` is within `/foretag`, `/foretagare` is not. */
export function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}/`)
}

/** The page whose form was posted: where the language switch of a refused form comes back to. */
function formPage(c: RequestContext): string {
  const referer = c.req.header('referer') ?? ''
  return URL.canParse(referer) ? samePath(new URL(referer).pathname) : '/'
}

export function pathWithQuery(c: RequestContext): string {
  const url = new URL(c.req.url)
  return `${url.pathname}${url.search}`
}
