import type { Projects } from './projects.ts'
import type { Rows } from './rows.ts'

/** The indicators of 2014–2020 and the report's own, in the order of the final report. */
const used = `
  co01 co02 co04 co05 co08 companies_supported
  companies_sme companies_not_counted companies_individual_support companies_newly_started people_reached people_women
  people_men entrepreneurs_born_abroad entrepreneurs_aged_18_30 localities_town localities_villages jobs_kept
  jobs_created support_hours interventions_task_force interventions_resource_municipality task_force_coaches staff_trained_gender_equality
  staff_trained_sustainability asked_for_ownership_change asked_for_larger_market asked_for_skills_supply asked_for_capital_supply asked_for_innovation
  asked_for_crisis_support asked_for_sustainable_enterprise`
  .trim()
  .split(/\s+/)

/** What the decisions said is not public: all targets are made up, and say so. */
const source = 'Påhittat för exemplet'

/** Companies to be supported and counted, by municipality; the whole is their sum. */
const companies: { readonly [project in keyof Projects]: { readonly [code: string]: number } } = {
  nimr: { 2417: 40, 2418: 60, 2421: 60, 2422: 30, 2425: 25, 2462: 60, 2463: 30, 2481: 90 },
  niaa: { 2505: 60, 2506: 40 },
}

/** Shares of the companies that other figures were to reach. */
const shares = [
  ['companies_sme', 1],
  ['co01', 1],
  ['co04', 1],
  ['co05', 0.15],
  ['companies_individual_support', 0.2],
  ['jobs_kept', 0.1],
  ['co08', 0.05],
] as const

export function putFigureSets(rows: Rows, projects: Projects): void {
  for (const key of ['nimr', 'niaa'] as const) {
    const projectId = projects[key]
    used.forEach((figure, nth) => {
      rows.projectFigure.push({
        projectId,
        figure,
        position: nth + 1,
        baseline: /^co\d/.test(figure) ? 0 : null,
      })
    })
    const all = Object.entries(companies[key])
    for (const [figure, share] of shares) {
      const target = (n: number) => Math.round(n * share)
      const whole = all.reduce((sum, [, n]) => sum + target(n), 0)
      rows.figureTarget.push({ projectId, figure, municipalityCode: null, target: whole, source })
      for (const [municipalityCode, n] of all)
        rows.figureTarget.push({ projectId, figure, municipalityCode, target: target(n), source })
    }
  }
}
