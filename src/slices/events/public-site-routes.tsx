import { Hono } from 'hono'
import { z } from 'zod'
import { addDays, compareDays, day, parseDay } from '../../kit/day.ts'
import {
  changedMeanwhile,
  drawPage,
  drawPublicPage,
  type Env,
  type FormValues,
  forbidden,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { mayAdminister } from '../organisations/index.ts'
import { findPublicSite } from './public-queries.ts'
import { changePublicSite, findSiteSettings } from './public-site-commands.ts'
import { PublicSitePage } from './public-site-page.tsx'
import { siteText } from './public-site-text.ts'
import { AccessibilityPage, PrivacyPage } from './public-statement-pages.tsx'

/** What every public site must tell: how accessible it is and what becomes of personal data; and who answers for it. */
export const publicSiteRoutes = new Hono<Env>()

publicSiteRoutes.get('/tillganglighet', async (c) => {
  const site = await findPublicSite(c.var.tx)
  const page = <AccessibilityPage language={c.var.language} site={site} />
  return drawPublicPage(c, page, { programmePeriod: site.programmePeriod })
})

publicSiteRoutes.get('/personuppgifter', async (c) => {
  const site = await findPublicSite(c.var.tx)
  const page = <PrivacyPage language={c.var.language} site={site} />
  return drawPublicPage(c, page, { programmePeriod: site.programmePeriod })
})

const email = z.email('emailWrong').max(254, 'emailWrong').optional()
const siteForm = z.object({
  operatorName: z.string().max(200, 'long').optional(),
  contactEmail: email,
  contactPhone: z.string().max(50, 'long').optional(),
  protectionOfficerEmail: email,
  reviewedOn: z
    .string()
    .refine((typed) => parseDay(typed) !== null, 'dayWrong')
    .optional(),
  shortcomingsSv: z.string().max(5000, 'long').optional(),
  shortcomingsEn: z.string().max(5000, 'long').optional(),
  version: z
    .string('versionMissing')
    .regex(/^[1-9]\d{0,9}$/, 'versionMissing')
    .transform(Number),
})

publicSiteRoutes.get('/administration/webbplats', async (c) => {
  requireAdministrator(c)
  const { version, accessibilityReviewedOn, ...written } = await findSiteSettings(c.var.tx)
  return drawSettings(
    c,
    { ...written, reviewedOn: accessibilityReviewedOn ?? '', version: String(version) },
    {},
  )
})

publicSiteRoutes.post('/administration/webbplats', async (c) => {
  requireAdministrator(c)
  const t = siteText(c.var.language)
  const form = await readForm(c, siteForm, siteText)
  if (!form.ok) return drawSettings(c, form.values, form.errors, 422)
  const { reviewedOn, version, ...typed } = form.value
  if (reviewedOn && compareDays(day(reviewedOn), day(c.var.today)) > 0)
    return drawSettings(c, form.values, { reviewedOn: t.dayAhead }, 422)
  const changed = await changePublicSite(c.var.tx, version, {
    operatorName: typed.operatorName ?? '',
    contactEmail: typed.contactEmail ?? '',
    contactPhone: typed.contactPhone ?? '',
    protectionOfficerEmail: typed.protectionOfficerEmail ?? '',
    shortcomingsSv: typed.shortcomingsSv ?? '',
    shortcomingsEn: typed.shortcomingsEn ?? '',
    accessibilityReviewedOn: reviewedOn ?? null,
  })
  if (!changed) throw changedMeanwhile()
  return redirectWithToast(c, '/administration/webbplats', t.saved)
})

function requireAdministrator(c: RequestContext): void {
  if (!mayAdminister(signedIn(c))) throw forbidden()
}

function drawSettings(c: RequestContext, values: FormValues, errors: FieldErrors, status: 200 | 422 = 200) {
  const on = parseDay(String(values['reviewedOn'] ?? ''))
  const isReviewDue = on !== null && compareDays(addDays(on, 365), day(c.var.today)) < 0
  return drawPage(
    c,
    <PublicSitePage t={siteText(c.var.language)} values={values} errors={errors} isReviewDue={isReviewDue} />,
    status,
  )
}
