import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const figureRights = `
project_figure             s      s      s      s      s      siud   s      s      s      siud   -      -      -
figure_target              s      s      s      s      s      siud   s      s      s      siud   -      -      -`

/** A figure that the project uses, and its target in Malå. */
export const figureRecords: Records = {
  sql: ({ projectId }) => `
    insert into nimr.project_figure (project_id, figure, position, baseline) values (${projectId}, 'companies_sme', 1, 0);
    insert into nimr.figure_target (project_id, figure, municipality_code, target) values (${projectId}, 'companies_sme', '2418', 60);
  `,
  targets: () => ({
    project_figure: ['project_figure', 'baseline'],
    figure_target: ['figure_target', 'target'],
  }),
}
