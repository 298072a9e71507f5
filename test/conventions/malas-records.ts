import type { World } from '../world/world.ts'
import type { Asker, Target } from './acting-as.ts'
import { afterDeliveryRecords } from './records/after-delivery.ts'
import { claimRecords } from './records/claims.ts'
import { competenceRecords } from './records/competence.ts'
import { costKeyRecords } from './records/cost-keys.ts'
import { dashboardRecords } from './records/dashboard.ts'
import { editionRecords } from './records/editions.ts'
import { erasureRecords } from './records/erasure.ts'
import { figureRecords } from './records/figures.ts'
import { financeRecords } from './records/finance.ts'
import { ledgerRecords } from './records/ledgers.ts'
import { milestoneRecords } from './records/milestones.ts'
import { needRecords } from './records/needs.ts'
import { openDataRecords } from './records/open-data.ts'
import { ownershipRecords } from './records/ownership.ts'
import { platformRecords } from './records/platform.ts'
import { procurementRecords } from './records/procurement.ts'
import type { Cast } from './records/record.ts'
import { registrationRecords } from './records/registration.ts'
import { reportRecords } from './records/reports.ts'
import { stateAidRecords } from './records/state-aid.ts'
import { surveyRecords } from './records/surveys.ts'
import { taskForceRecords } from './records/task-force.ts'
import { threadRecords } from './records/thread.ts'

/** In the order in which they may refer to each other. */
const further = [
  platformRecords,
  competenceRecords,
  needRecords,
  taskForceRecords,
  threadRecords,
  procurementRecords,
  registrationRecords,
  afterDeliveryRecords,
  ownershipRecords,
  figureRecords,
  financeRecords,
  ledgerRecords,
  claimRecords,
  costKeyRecords,
  stateAidRecords,
  surveyRecords,
  reportRecords,
  editionRecords,
  openDataRecords,
  milestoneRecords,
  dashboardRecords,
  erasureRecords,
]

/** Malå's records, with everybody who might look at them. */
export async function malasRecords(world: World) {
  const author = await world.aStaff()
  const colleague = await world.aStaff()
  const head = await world.aStaff({ role: 'head_of_office' })
  const other = await world.aStaff({ municipality: '2417' })
  const member = await world.aStaff({ municipality: '2417' })
  const manager = await world.aStaff({ role: 'project_manager' })
  const sister = await world.aStaff({ role: 'project_manager', project: 'niaa' })
  const economist = await world.aStaff({ role: 'project_economist' })
  const auditor = await world.aStaff({ role: 'auditor' })
  const steering = await world.aStaff({ role: 'steering_group' })
  const evaluator = await world.aStaff({ role: 'external_evaluator' })
  const administrator = await world.aStaff({ role: 'administrator' })
  const left = await world.aStaff({ municipality: '2418', toOn: '2021-05-31' })
  const staff = {
    author,
    colleague,
    head,
    other,
    member,
    manager,
    sister,
    economist,
    auditor,
    steering,
    evaluator,
    administrator,
    left,
  }

  const company = await world.aCompany()
  const trader = await world.aCompany({ legalForm: 'sole_trader' })
  await world.aCompanyYear({ companyId: company.id })
  await world.aWorkplace({ companyId: company.id })
  const person = await world.aPerson({
    companyId: company.id,
    gender: 'woman',
    birthYear: 1995,
    bornAbroad: true,
  })
  const participant = await world.aPerson({ companyId: company.id })
  const talk = await world.aTalk({
    companyId: company.id,
    staffId: author.id,
    persons: [person.id],
    focusAreas: ['innovation'],
    note: 'Öppen',
  })
  const closed = await world.aTalk({
    companyId: company.id,
    staffId: author.id,
    note: 'Stängd',
    noteIsClosed: true,
  })
  const intervention = await world.anIntervention({ stage: 'need', taskForce: [member.id, left.id] })
  const occasion = await world.anOccasion({ interventionId: intervention.id })
  await world.anAttendance({ occasionId: occasion.id, companyId: company.id, personId: participant.id })
  const answer = await world.aSurveyAnswer({ companyId: company.id })
  const nimr = world.projectId()
  await world.asOwner(`
    insert into nimr.company_personal_number values (${trader.id}, '5001011234');
    insert into nimr.size_assessment (company_id, year, size_class, basis, input, output, rule_version, assessed_at) values (${company.id}, 2020, 'micro', 'own', '{}', '{}', '1', now());
    insert into nimr.target_group_assessment (company_id, project_id, year, in_target_group, input, output, rule_version, assessed_at) values (${company.id}, ${nimr}, 2020, true, '{}', '{}', '1', now());
    insert into nimr.follow_up (company_id, talk_id, municipality_code, staff_id, due_on, what) values (${company.id}, ${talk.id}, '2418', ${author.id}, '2021-07-01', 'Ring');
    insert into nimr.report (kind, template_version_id, project_id, municipality_code, from_on, to_on, created_at)
      values ('final', 1, ${nimr}, '2418', '2018-09-01', '2022-03-31', now());
    insert into nimr.report_section (report_id, heading) select id, 'results' from nimr.report;
    insert into nimr.letter (id, planned_at) values (gen_random_uuid(), now());
    insert into nimr.phase_target_group (phase_id, target_group) select min(id), 'women' from nimr.project_phase;
    insert into nimr.project_financier (project_id, municipality_code) values (${nimr}, '2418');
    insert into nimr.project_partner (project_id, organisation_id) select ${nimr}, min(id) from nimr.organisation;
    insert into nimr.municipality_inhabitants (municipality_code, year, inhabitants) values ('2418', 1999, 3000);
    insert into nimr.municipality_boundary values ('2418', '{}', 'x', now()) on conflict do nothing;
  `)
  const cast: Cast = {
    staff: Object.fromEntries(Object.entries(staff).map(([name, { id }]) => [name, id])),
    companyId: company.id,
    personId: person.id,
    participantId: participant.id,
    talkId: talk.id,
    interventionId: intervention.id,
    occasionId: occasion.id,
    projectId: nimr,
  }
  for (const part of further) await world.asOwner(part.sql(cast))
  const row = async (table: string, set: string, where = 'true'): Promise<Target> => {
    const [found] = await world.asOwner<{ row: Target['row'] }>(
      `select to_jsonb(t) as row from nimr.${table} t where ${where} order by 1 limit 1`,
    )
    if (!found) throw new Error(`no ${table} where ${where}`)
    return { table, set, row: found.row }
  }
  const ofProject = `project_id = ${nimr}`
  const ofIntervention = `intervention_id = ${intervention.id}`
  const records: { [name: string]: Target } = {
    company: await row('company', 'name', `id = ${company.id}`),
    workplace: await row('workplace', 'name'),
    company_personal_number: await row('company_personal_number', 'personal_number'),
    company_year: await row('company_year', 'awu'),
    size_assessment: await row('size_assessment', 'superseded_at'),
    target_group_assessment: await row('target_group_assessment', 'superseded_at'),
    person: await row('person', 'phone', `id = ${person.id}`),
    'person, participant': await row('person', 'phone', `id = ${participant.id}`),
    person_role: await row('person_role', 'to_on', `person_id = ${person.id}`),
    'person_role, participant': await row('person_role', 'to_on', `person_id = ${participant.id}`),
    person_characteristic: await row('person_characteristic', 'gender'),
    talk: await row('talk', 'mode', `id = ${talk.id}`),
    talk_person: await row('talk_person', 'person_id'),
    talk_focus_area: await row('talk_focus_area', 'focus_area_code'),
    talk_note: await row('talk_note', 'note', `talk_id = ${talk.id}`),
    'talk_note, closed': await row('talk_note', 'note', `talk_id = ${closed.id}`),
    follow_up: await row('follow_up', 'due_on'),
    intervention: await row('intervention', 'title', `id = ${intervention.id}`),
    intervention_project: await row('intervention_project', 'project_id', ofIntervention),
    intervention_focus_area: await row('intervention_focus_area', 'focus_area_code', ofIntervention),
    intervention_municipality: await row('intervention_municipality', 'agreed_on', ofIntervention),
    task_force_member: await row('task_force_member', 'left_on', ofIntervention),
    occasion: await row('occasion', 'venue'),
    attendance: await row('attendance', 'attended'),
    survey_answer: await row('survey_answer', 'jobs_kept', `id = ${answer.id}`),
    report: await row('report', 'template_version_id'),
    report_section: await row('report_section', 'body_sv'),
    project: await row('project', 'website', `id = ${nimr}`),
    project_decision: await row('project_decision', 'case_id', ofProject),
    project_phase: await row('project_phase', 'to_on', ofProject),
    phase_focus_area: await row('phase_focus_area', 'focus_area_code'),
    phase_target_group: await row('phase_target_group', 'target_group'),
    project_period: await row('project_period', 'to_on', ofProject),
    project_municipality: await row('project_municipality', 'municipality_code', ofProject),
    project_financier: await row('project_financier', 'share_bp', ofProject),
    project_partner: await row('project_partner', 'organisation_id', ofProject),
    target_group_rule: await row('target_group_rule', 'source', ofProject),
    county: await row('county', 'name'),
    municipality: await row('municipality', 'name', "code = '2418'"),
    municipality_inhabitants: await row(
      'municipality_inhabitants',
      'inhabitants',
      "municipality_code = '2418'",
    ),
    municipality_boundary: await row('municipality_boundary', 'source'),
    locality: await row('locality', 'kind'),
    focus_area: await row('focus_area', 'name_sv'),
    organisation: await row('organisation', 'name'),
    staff: await row('staff', 'name', `id = ${author.id}`),
    staff_role: await row('staff_role', 'to_on', `staff_id = ${other.id}`),
    letter: await row('letter', 'subject'),
    installation: await row('installation', 'example'),
    counting_secret: await row('counting_secret', 'salt'),
    audit_entry: await row('audit_entry', 'act', `table_name = 'talk_note'`),
  }
  for (const [name, [table, set, where]] of further.flatMap((part) => Object.entries(part.targets(cast))))
    records[name] = await row(table, set, where)
  const askers: { [name: string]: Asker } = {
    ...Object.fromEntries(
      Object.entries(staff).map(([name, { id }]) => [name, { kind: 'staff', staffId: id }]),
    ),
    job: { kind: 'job' },
    link: { kind: 'link' },
    nobody: { kind: 'nobody' },
    unset: { kind: '' },
  }
  return { askers, records }
}
