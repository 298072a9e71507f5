import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../world/world.ts'
import { type Asker, rightsOf, toldWhenRemoved } from './acting-as.ts'
import { malasRecords } from './malas-records.ts'
import { claimRights } from './records/claims.ts'
import { costKeyRights } from './records/cost-keys.ts'
import { dashboardRights } from './records/dashboard.ts'
import { editionRights } from './records/editions.ts'
import { erasureRights } from './records/erasure.ts'
import { figureRights } from './records/figures.ts'
import { financeRights } from './records/finance.ts'
import { ledgerRights } from './records/ledgers.ts'
import { milestoneRights } from './records/milestones.ts'
import { openDataRights } from './records/open-data.ts'
import { ownershipRights } from './records/ownership.ts'
import { reportRights } from './records/reports.ts'
import { stateAidRights } from './records/state-aid.ts'
import { surveyRights } from './records/surveys.ts'

// Whoever widens a policy must say so here. A record of Malå's in each table, and what each may do with it by bare SQL: s(ee), i(nsert
// another like it), u(pdate what may change of it), d(elete). The office: the author of the talks, a colleague (coll), the head. From
// Norsjö: a coach (other) and one in the intervention's task force (force). Managers of the project (mgr) and of its sister project;
// audit: auditor, steering group and evaluator alike. left: was a coach in Malå and in the task force. job: one planned by nobody.
// none: a link, nobody, no actor set at all.
const expected = `
                           author coll   head   other  force  mgr    sister econ   audit  admin  left   job    none
company                    siu    siu    siu    s      s      s      s      s      s      s      -      -      -
workplace                  siu    siu    siu    s      s      s      s      s      s      s      -      -      -
company_personal_number    siud   siud   siud   -      -      -      -      -      -      -      -      -      -
company_year               siu    siu    siu    s      s      s      s      s      s      s      -      -      -
size_assessment            siu    siu    siu    s      s      s      s      s      s      s      -      -      -
target_group_assessment    siu    siu    siu    s      s      siu    s      s      s      siu    -      -      -
person                     siu    siu    siu    -      -      -      -      -      -      -      -      -      -
person, participant        siu    siu    siu    -      s      s      -      -      s      -      -      -      -
person_role                siu    siu    siu    -      -      -      -      -      -      -      -      -      -
person_role, participant   siu    siu    siu    -      s      s      -      -      s      -      -      -      -
person_characteristic      -      -      -      -      -      -      -      -      -      -      -      -      -
talk                       siud   siu    siud   -      -      s      -      -      s      -      -      -      -
talk_person                sid    sid    sid    -      -      -      -      -      -      -      -      -      -
talk_focus_area            sid    sid    sid    -      -      -      -      -      -      -      -      -      -
talk_note                  siud   siud   siud   -      -      -      -      -      -      -      -      -      -
talk_note, closed          siud   -      siud   -      -      -      -      -      -      -      -      -      -
follow_up                  siud   siud   siud   -      -      -      -      -      -      -      -      -      -
intervention               si     si     si     s      su     siu    si     s      s      s      -      -      -
intervention_project       s      s      s      s      sid    sid    s      s      s      s      -      -      -
intervention_focus_area    s      s      s      s      sid    sid    s      s      s      s      -      -      -
intervention_municipality  su     su     su     s      sid    sid    s      s      s      s      -      -      -
task_force_member          s      s      s      s      siu    siu    s      s      s      s      -      -      -
occasion                   s      s      s      s      siud   siud   s      s      s      s      -      -      -
attendance                 s      s      s      -      siud   siud   -      -      s      -      -      -      -
attendance_mark            -      -      -      -      si     si     -      -      -      -      -      -      -
walk_in                    -      -      -      -      siu    siu    -      -      -      -      -      -      -
mail_refusal               -      -      -      -      -      -      -      -      -      -      -      -      -
sent_mail                  s      s      s      s      si     si     s      s      s      s      -      -      -
sent_mail_recipient        -      -      -      -      si     s      -      -      -      -      -      -      -
feedback_invitation        s      s      s      -      si     si     -      -      s      -      -      -      -
feedback_answer            s      s      s      -      s      s      -      -      s      -      -      -      -
network                    si     si     si     si     siu    siu    si     s      s      s      -      -      -
network_owner              s      s      s      s      si     si     s      s      s      s      -      -      -
network_member             s      s      s      s      siu    siu    s      s      s      s      -      -      -
network_meeting            s      s      s      s      siu    siu    s      s      s      s      -      -      -
network_meeting_member     s      s      s      s      sid    sid    s      s      s      s      -      -      -
intervention_partner       s      s      s      s      siu    siu    s      s      s      s      -      -      -
survey_answer              si     si     si     -      -      s      -      -      s      -      -      -      -
report                     siu    siu    siu    -      -      siu    -      s      s      -      -      -      -
report_section             siu    siu    siu    -      -      siu    -      s      s      -      -      -      -
project                    s      s      s      s      s      su     s      s      s      siu    -      -      -
target_group_rule          s      s      s      s      s      siu    s      s      s      siud   -      -      -
topic                      si     si     si     si     si     siu    siu    s      s      siu    -      -      -
staff_post                 siud   si     siud   si     si     s      s      s      s      s      -      -      -
staff_competence           siu    si     siu    si     si     s      s      s      s      s      -      -      -
staff_training             sid    si     sid    si     si     s      s      s      s      s      -      -      -
staff_month                siu    si     siu    si     si     s      s      s      s      s      -      -      -
staff_absence              sid    si     sid    si     si     s      s      s      s      s      -      -      -
staff_absence_note         si     -      si     -      -      -      -      -      -      -      -      -      -
resource_municipality      siu    siu    siu    s      s      siu    s      s      s      siu    -      -      -
resource_municipality_task siu    siu    siu    s      s      siu    s      s      s      siu    -      -      -
need                       siu    siu    siu    -      -      -      -      -      -      -      -      -      -
need_event                 si     si     si     -      -      -      -      -      -      -      -      -      -
talk_need                  sid    sid    sid    -      -      -      -      -      -      -      -      -      -
need_proposal              s      s      s      -      -      -      -      -      -      -      -      -      -
referral                   siu    siu    siu    -      -      -      -      -      -      -      -      su     -
public_intervention        s      s      s      s      siu    siu    s      s      s      s      -      -      -
registration_invitation    -      -      -      -      siu    siu    -      -      -      -      -      -      -
registration               su     su     su     -      su     su     -      -      s      -      -      -      -
registration_event         s      s      s      -      s      s      -      -      s      -      -      -      -
registration_wish          s      s      s      -      s      -      -      -      -      -      -      -      -
registration_sole_trader   s      s      s      -      -      -      -      -      -      -      -      -      -
registration_characteristic-      -      -      -      -      -      -      -      -      -      -      -      -
calendar_address           siud   i      i      i      i      i      i      i      i      i      -      -      -
public_site                s      s      s      s      s      s      s      s      s      su     -      -      -
supplier                   siu    siu    siu    siu    siu    siu    siu    s      s      s      -      -      -
supplier_personal_number   i      i      i      i      i      i      i      -      -      -      -      -      -
supplier_contact           siu    siu    siu    siu    siu    siu    siu    -      -      -      -      -      -
purchase                   s      s      s      s      su     su     s      s      s      s      -      -      -
purchase_authority         s      s      s      s      s      s      s      s      s      s      -      -      -
purchase_authority, unsent s      s      s      s      sid    sid    s      s      s      s      -      -      -
criterion                  s      s      s      s      s      s      s      s      s      s      -      -      -
criterion, unsent          s      s      s      s      siud   siud   s      s      s      s      -      -      -
invitation                 -      -      -      -      -      -      -      -      -      -      -      -      -
invitation, unsent         -      -      -      -      i      i      -      -      -      -      -      -      -
question                   s      s      s      s      siu    si     s      s      s      s      -      -      -
question_asker             -      -      -      -      -      -      -      -      -      -      -      -      -
bid                        -      -      s      -      s      s      -      s      s      -      -      -      -
bid, before the day        -      -      -      -      -      -      -      -      -      -      -      -      -
sealed_bid                 -      -      -      -      -      -      -      -      -      -      -      -      -
conflict_declaration       -      -      si     -      si     si     -      s      s      -      -      -      -
opening                    s      s      s      s      s      s      s      s      s      s      -      -      -
opened_bid                 -      -      s      -      s      s      -      s      s      -      -      -      -
score                      -      -      s      -      s      s      -      s      s      -      -      -      -
bid_rejection              -      -      s      -      s      s      -      s      s      -      -      -      -
award                      -      -      -      -      -      -      -      -      -      -      -      -      -
award_letter               -      -      si     -      si     s      -      s      s      -      -      -      -
contract                   s      s      s      s      siu    siu    s      s      s      s      -      -      -
small_purchase             s      s      s      s      siu    siu    s      s      s      s      -      -      -
small_purchase_limit       s      s      s      s      s      s      s      s      s      siud   -      -      -
earlier_purchase           siud   siud   siud   s      s      s      s      s      s      s      -      -      -
limit_assessment           s      s      si     s      si     si     s      s      s      s      -      -      -
letter                     i      i      i      i      i      i      i      i      i      i      -      siu    -
installation               s      s      s      s      s      s      s      s      s      s      s      s      s
counting_secret            -      -      -      -      -      -      -      -      -      -      -      -      -
audit_entry                s      s      s      -      -      -      -      -      -      -      -      -      -
link                       -      -      -      -      -      -      -      -      -      -      -      i      -
visitor_secret             -      -      -      -      -      -      -      -      -      -      -      -      -
visitor_attempt            -      -      -      -      -      -      -      -      -      -      -      -      -
file                       s      s      s      s      sid    sid    s      s      s      s      -      -      -
intervention_need          s      s      s      s      sid    sid    s      s      s      s      -      -      -
task_force_proposal        s      s      s      s      si     si     s      s      s      s      -      -      -
task_force_proposal_answer s      s      s      s      si     si     s      s      s      s      -      -      -
task_force_invitation      s      s      s      s      siu    siu    s      s      s      s      -      -      -
task_force_invitation, sent s     s      s      s      s      s      s      s      s      s      -      -      -
intervention_template      siu    siu    siu    siu    siu    siu    siu    s      s      s      -      -      -
intervention_stage         s      s      s      s      siu    siu    s      s      s      s      -      -      -
stage_move                 s      s      s      s      si     si     s      s      s      s      -      -      -
publication                s      s      s      s      siud   siud   s      s      s      s      -      -      -
support_entry              s      s      s      -      sid    sid    -      -      s      -      -      -      -
stage_rule                 s      s      s      s      s      s      s      s      s      s      -      -      -
reference                  s      s      s      s      s      s      s      s      s      siud   -      -      -
reference_kept             s      s      s      s      s      s      s      s      s      siu    -      -      -
${[ownershipRights, figureRights, financeRights, ledgerRights, claimRights, costKeyRights, stateAidRights, surveyRights, reportRights, editionRights, milestoneRights, dashboardRights, openDataRights, erasureRights].map((rights) => rights.trim()).join('\n')}
`
/** Everybody at work reads them and an administrator writes them; those of the second list are never deleted. */
const reference = [
  'project_decision',
  'project_phase',
  'phase_focus_area',
  'phase_target_group',
  'project_period',
  'project_municipality',
  'project_financier',
  'project_partner',
  'municipality_inhabitants',
  'municipality_boundary',
  'locality',
  'focus_area',
  'staff_role',
]
const referenceKept = ['county', 'municipality', 'organisation', 'staff']
const columnOf: { readonly [asker: string]: string } = {
  author: 'author',
  colleague: 'coll',
  head: 'head',
  other: 'other',
  member: 'force',
  manager: 'mgr',
  sister: 'sister',
  economist: 'econ',
  auditor: 'audit',
  steering: 'audit',
  evaluator: 'audit',
  administrator: 'admin',
  left: 'left',
  job: 'job',
  link: 'none',
  nobody: 'none',
  unset: 'none',
}

let world: World
let askers: { [name: string]: Asker }
let records: Awaited<ReturnType<typeof malasRecords>>['records']
beforeAll(async () => {
  world = await openWorld()
  ;({ askers, records } = await malasRecords(world))
})
afterAll(() => world.close())

test.each(Object.entries(columnOf))(
  '%s may do what the table says (%s), and nothing else',
  async (name, column) => {
    const names = Object.keys(records)
    const rights = await rightsOf(world, askers[name] ?? { kind: 'nobody' }, Object.values(records))
    const found = Object.fromEntries(names.map((record, nth) => [record, rights[nth]]))
    const said = saidOf(column)
    expect(found).toEqual(Object.fromEntries(names.map((record) => [record, said(record)])))
  },
)

test.each(Object.keys(columnOf))(
  'what %s could not see while it was there is not told when it has been taken away',
  async (name) => {
    const told = await toldWhenRemoved(world, askers[name] ?? { kind: 'nobody' }, Object.values(records))
    // That a closed note was taken away is told to the office; its words are not kept.
    expect(told.map(({ table }) => table)).toEqual(name === 'colleague' ? ['talk_note'] : [])
  },
)

test('every table of the database stands in the table', async () => {
  const rows = await world.asOwner<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'nimr'::regnamespace and relkind in ('r', 'p') order by 1`,
  )
  const listed = new Set(Object.values(records).map(({ table }) => table))
  expect(rows.map(({ name }) => name).filter((name) => !listed.has(name))).toEqual([])
})

test('views read as the one who asks, never as their owner', async () => {
  const rows = await world.asOwner<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'nimr'::regnamespace and relkind = 'v'
       and not coalesce('security_invoker=true' = any (reloptions), false)`,
  )
  expect(rows).toEqual([])
})

test('every table is closed to its own owner too, so that nothing is open by forgetting', async () => {
  const rows = await world.asOwner<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'nimr'::regnamespace and relkind = 'r'
       and not (relrowsecurity and relforcerowsecurity)`,
  )
  expect(rows).toEqual([])
})

function saidOf(column: string): (record: string) => string {
  const [heads = '', ...lines] = expected.trim().split('\n')
  const nth = heads.trim().split(/\s+/).indexOf(column)
  const cells = new Map(
    lines.map((line) => [line.slice(0, 27).trim(), line.slice(27).trim().split(/\s+/)[nth] ?? 'not said']),
  )
  return (record) => {
    const line = reference.includes(record)
      ? 'reference'
      : referenceKept.includes(record)
        ? 'reference_kept'
        : record
    return cells.get(line) ?? 'not said'
  }
}
