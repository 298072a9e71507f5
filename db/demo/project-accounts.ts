import { allCodes, projectsOf } from './municipalities.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

/** Who keeps books of their own for the projects: each municipality for its own, and the beneficiary for NiMR as a whole. */
export function putProjectAccounts({ rows, projects }: World): void {
  for (const municipalityCode of allCodes)
    for (const project of projectsOf([municipalityCode]))
      number(rows, 'projectAccount', {
        projectId: projects[project],
        municipalityCode,
        ledgerProjectCode: project === 'nimr' ? '4711' : '5120',
        isBeneficiary: false,
      })
  const beneficiary = rows.project[projects.nimr - 1]?.beneficiaryId
  if (beneficiary)
    number(rows, 'projectAccount', {
      projectId: projects.nimr,
      organisationId: beneficiary,
      ledgerProjectCode: '4711',
      isBeneficiary: true,
    })
}

/** The books of a municipality. */
export function accountOf({ rows }: World, municipalityCode: string): number {
  return rows.projectAccount.findIndex((one) => one.municipalityCode === municipalityCode) + 1
}
