import type { Records } from './record.ts'

export const competenceRecords: Records = {
  sql: ({ staff }) => `
    insert into nimr.topic (focus_area_code, name_sv) select min(code), 'Webbförsäljning' from nimr.focus_area;
    insert into nimr.staff_post (staff_id, share_bp, from_on) values (${staff['author']}, 8000, '2018-09-01');
    insert into nimr.staff_competence (staff_id, topic_id, level) select ${staff['author']}, id, 2 from nimr.topic;
    insert into nimr.staff_training (staff_id, kind, title, taken_on, duration_minutes) values (${staff['author']}, 'gender_equality', 'Jämställt', '2021-03-01', 240);
    insert into nimr.staff_month (staff_id, month_on, promised_minutes) values (${staff['author']}, '2021-06-01', 2400);
    insert into nimr.staff_absence (staff_id, from_on, to_on) values (${staff['author']}, '2021-07-05', '2021-07-30');
    insert into nimr.staff_absence_note (absence_id, note) select id, 'Semester' from nimr.staff_absence;
    insert into nimr.resource_municipality (municipality_code, focus_area_code, from_on) select '2418', min(code), '2018-09-01' from nimr.focus_area;
    insert into nimr.resource_municipality_task (resource_municipality_id, kind, note) select id, 'network', 'Revisorer' from nimr.resource_municipality;
  `,
  targets: () => ({
    topic: ['topic', 'name_sv'],
    staff_post: ['staff_post', 'to_on'],
    staff_competence: ['staff_competence', 'level'],
    staff_training: ['staff_training', 'title'],
    staff_month: ['staff_month', 'promised_minutes'],
    staff_absence: ['staff_absence', 'to_on'],
    staff_absence_note: ['staff_absence_note', 'note'],
    resource_municipality: ['resource_municipality', 'to_on'],
    resource_municipality_task: ['resource_municipality_task', 'note'],
  }),
}
