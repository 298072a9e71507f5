import { putAfterDelivery } from './after-delivery.ts'
import { putBudgets } from './budgets.ts'
import { putBusinessPopulation, putSavedViews } from './business-population.ts'
import { putCompetence } from './competence.ts'
import { putCostKeys, putOpenCostKeys } from './cost-keys.ts'
import { putFigureSets } from './figure-sets.ts'
import { putIndividualInterventions } from './individual.ts'
import { putJointInterventions, putOpenInterventions } from './joint.ts'
import { putLessons } from './lessons.ts'
import { putLocalities } from './localities.ts'
import { malaCompanies } from './mala/read.ts'
import { putMilestones } from './milestones.ts'
import { plain } from './names.ts'
import { putNeedsOfTheProjects, putNeedsOfTheseDays } from './needs.ts'
import { putNeedsTakenUp } from './needs-taken-up.ts'
import { putNetworks } from './networks.ts'
import { putOpenSurvey } from './open-survey.ts'
import { otherCompanies } from './others.ts'
import { putOwnership } from './ownership.ts'
import { putProjectAccounts } from './project-accounts.ts'
import { putProjects } from './projects.ts'
import { putOpenPurchases, putPastPurchases } from './purchases.ts'
import { register } from './register.ts'
import { putOpenRegistrations, putPastRegistrations } from './registrations.ts'
import { putReports } from './reports.ts'
import { putResourceMunicipalities } from './resource-municipalities.ts'
import { emptyRows, type Rows } from './rows.ts'
import { putRunningCosts } from './running-costs.ts'
import { putStaff } from './staff.ts'
import { putStaffShares } from './staff-shares.ts'
import { putOpenAid, putPastAid } from './state-aid.ts'
import { putSurveyAnswers } from './surveys.ts'
import { putFirstTalks, putLaterTalks, putRecentTalks } from './talks.ts'
import { putFormingIntervention, putTaskForceHistory } from './task-forces.ts'
import { putOpenThreads, putThreads } from './thread.ts'
import { putTopics } from './topics.ts'
import type { World } from './world.ts'

/**
 * The example region that everyone learns by heart, as rows: the same each time for the same day. Only what lies in the
 * days around `now` follows the calendar, and that is left out while the projects are still running.
 */
export function exampleRegion(now: Date): Rows {
  const rows = emptyRows()
  const localities = putLocalities(rows)
  const projects = putProjects(rows)
  putFigureSets(rows, projects)
  const staff = putStaff(rows, projects, plain)
  const topics = putTopics(rows)
  putCompetence(rows, now, staff, topics)
  putResourceMunicipalities(rows)
  const put = register(rows, localities)
  const mala = malaCompanies()
  const others = otherCompanies(
    localities,
    mala.map((company) => company.name),
  )
  const companies = [...mala, ...others].map(put)
  const world: World = { now, rows, projects, staff, topics, companies, covered: new Set(), met: new Set() }
  putOwnership(world)
  putFirstTalks(world)
  putJointInterventions(world)
  putIndividualInterventions(world)
  putThreads(world)
  putLaterTalks(world)
  putNeedsOfTheProjects(world)
  putTaskForceHistory(world)
  putSurveyAnswers(world)
  putMilestones(world)
  putLessons(world)
  putPastRegistrations(world)
  putPastPurchases(world)
  putProjectAccounts(world)
  putCostKeys(world)
  putPastAid(world)
  putBudgets(world)
  putStaffShares(world)
  putRunningCosts(world)
  putNetworks(world)
  putAfterDelivery(world)
  putReports(world)
  putBusinessPopulation(world)
  putSavedViews(world)
  if (now.getTime() > Date.parse('2022-06-30T00:00:00Z')) {
    putRecentTalks(world)
    putOpenInterventions(world)
    putFormingIntervention(world)
    putOpenSurvey(world)
    putOpenRegistrations(world)
    putOpenAid(world)
    putOpenThreads(world)
    putOpenPurchases(world)
    putOpenCostKeys(world)
    putNeedsOfTheseDays(world)
    putNeedsTakenUp(world)
  }
  return rows
}
