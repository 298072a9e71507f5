import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const reportRights = `
report_template            s      s      s      s      s      siu    s      s      s      siu    -      -      -
report_template, standard  s      s      s      s      s      s      s      s      s      s      -      -      -
report_template_version    s      s      s      s      s      siud   s      s      s      siud   -      -      -
template_version, adopted  s      s      s      s      s      s      s      s      s      s      -      -      -
report_template_section    s      s      s      s      s      siud   s      s      s      siud   -      -      -
report_template_sentence   s      s      s      s      s      siud   s      s      s      siud   -      -      -
report_section_version     s      s      s      -      -      s      -      s      s      -      -      -      -
report_comment             siu    siu    siu    -      -      siu    -      s      s      -      -      -      -`

/** A manager's copy of a standard template, with its draft; a comment on Malå's report. */
export const reportRecords: Records = {
  sql: ({ staff, projectId }) => `
    with copied as (insert into nimr.report_template (kind, name_sv, name_en, project_id, copied_from_id, made_at, made_by_staff_id)
        select kind, 'Egen', 'Own', ${projectId}, id, now(), ${staff['manager']} from nimr.report_template where kind = 'final' and copied_from_id is null returning id),
      drafted as (insert into nimr.report_template_version (template_id, number) select id, 2 from copied returning id),
      headed as (insert into nimr.report_template_section (version_id, key, position, heading_sv, heading_en) select id, 'summary', 1, 'S', 'S' from drafted returning id)
      insert into nimr.report_template_sentence (section_id, position, body_sv, body_en) select id, 1, 'Egen mening.', 'Own sentence.' from headed;
    insert into nimr.report_comment (report_id, heading, body, written_at, written_by_staff_id)
      select min(id), 'summary', 'Kortare?', now(), ${staff['author']} from nimr.report;
  `,
  targets: () => ({
    report_template: ['report_template', 'name_sv', 'copied_from_id is not null'],
    'report_template, standard': ['report_template', 'name_sv', 'copied_from_id is null'],
    report_template_version: ['report_template_version', 'adopted_at', 'adopted_at is null'],
    'template_version, adopted': ['report_template_version', 'adopted_at', 'adopted_at is not null'],
    report_template_section: [
      'report_template_section',
      'heading_sv',
      'version_id in (select id from nimr.report_template_version where adopted_at is null)',
    ],
    report_template_sentence: ['report_template_sentence', 'body_sv', "body_sv = 'Egen mening.'"],
    report_section_version: ['report_section_version', 'body_sv'],
    report_comment: ['report_comment', 'resolved_at'],
  }),
}
