import { Hono } from 'hono'
import { drawPage, type Env, forbidden, idParam, notFound } from '../../platform/http/index.ts'
import { listFollowUpsOfCompany, listReferralsOfCompany, listTalksOfCompany } from '../coaching/index.ts'
import {
  findCompany,
  findOwnership,
  listDeclaredYears,
  listPersonsOfCompany,
  listTargetGroupStatus,
  listWorkplaces,
} from '../companies/index.ts'
import { listOccasionsOfCompany } from '../events/index.ts'
import { listInterventionsOfCompany } from '../interventions/index.ts'
import { listMilestonesOfCompany } from '../milestones/index.ts'
import { listNeedsOfCompany } from '../needs/index.ts'
import { worksIn } from '../organisations/index.ts'
import { findRate, listAidRooms } from '../state-aid/index.ts'
import { listSurveyAnswersOfCompany } from '../surveys/index.ts'
import { CompanyPage } from './company-page.tsx'

/** Everything about a company on one page: facts, people, and what has been done together in the order of time. */
export const companyRoutes = new Hono<Env>()

companyRoutes.get('/foretag/:id{[0-9]+}', async (c) => {
  const { tx, language, viewer, today } = c.var
  if (!viewer) throw forbidden()
  const id = idParam(c)
  const company = await findCompany(tx, id)
  if (!company) throw notFound()
  const view = {
    company,
    years: await listDeclaredYears(tx, id),
    status: await listTargetGroupStatus(tx, id),
    persons: await listPersonsOfCompany(tx, id),
    workplaces: await listWorkplaces(tx, id),
    ownership: await findOwnership(tx, id),
    talks: await listTalksOfCompany(tx, id),
    referrals: await listReferralsOfCompany(tx, id),
    followUps: await listFollowUpsOfCompany(tx, id),
    needs: await listNeedsOfCompany(tx, id, language),
    interventions: await listInterventionsOfCompany(tx, id),
    occasions: await listOccasionsOfCompany(tx, id),
    answers: await listSurveyAnswersOfCompany(tx, id),
    milestones: await listMilestonesOfCompany(tx, id),
    room: (await listAidRooms(tx, [id], today)).get(id),
    rate: await findRate(tx, today),
  }
  const isAtOffice = worksIn(viewer).length > 0
  return drawPage(c, <CompanyPage view={view} language={language} today={today} isAtOffice={isAtOffice} />)
})
