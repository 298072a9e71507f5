import { sql } from 'kysely'
import { todayInStockholm } from '../platform/clock/index.ts'
import type { Database, Tx } from '../platform/db/index.ts'
import { freezeEdition, prepareEdition, publishEdition } from '../slices/editions/index.ts'
import { findProject } from '../slices/figures/index.ts'
import { draftEdition } from '../slices/reports/approval-draft.ts'
import { correctAnswer } from '../slices/surveys/commands.ts'
import { findAnswer } from '../slices/surveys/queries.ts'

const first = new Date('2022-04-11T08:20:00Z')
const corrected = new Date('2022-05-17T12:05:00Z')
const opened = new Date('2022-06-07T09:15:00Z')
const second = new Date('2022-05-20T07:40:00Z')

/**
 * Malå's final report as its head approved it, twice: between the editions a company corrected its answer, which the second one tells and everybody may read. Done by the
 * commands that people use, as the people themselves at the moments when they did it, when the example is started for the first time; never in an
 * installation that has an edition, or that is no example.
 */
export async function leaveExampleEditions(
  database: Pick<Database, 'read' | 'write'>,
  now: Date,
): Promise<void> {
  const report = await database.read({ kind: 'operator', name: 'example' }, { now }, findExampleReport)
  if (!report) return
  const as = <T>(staffId: number, at: Date, act: (tx: Tx) => Promise<T>) =>
    database.write({ kind: 'staff', staffId }, { now: at }, act)
  await as(report.head, first, (tx) => approve(tx, report, report.head, first))
  await as(report.coach, corrected, (tx) => correct(tx, report.answer, report.coach))
  const edition = await as(report.head, second, (tx) => approve(tx, report, report.head, second))
  await as(report.head, opened, (tx) => open(tx, report.head, edition))
}

type ExampleReport = { id: number; kind: string; head: number; coach: number; answer: number }

async function findExampleReport(tx: Tx): Promise<ExampleReport | undefined> {
  const { rows } = await sql<ExampleReport>`
    select r.id, r.kind,
      (select min(staff_id) from nimr.staff_role where role = 'head_of_office' and municipality_code = '2418') as head,
      (select min(staff_id) from nimr.staff_role where role = 'coach' and municipality_code = '2418') as coach,
      (select min(a.id) from nimr.survey_answer a where a.municipality_code = '2418' and a.project_id = r.project_id and a.jobs_kept > 0
        and a.support_mattered <> 'not_at_all' and not exists (select from nimr.survey_answer n where n.replaces_id = a.id)) as answer
    from nimr.report r join nimr.project p on p.id = r.project_id and p.key = 'nimr'
    where r.municipality_code = '2418' and r.kind = 'final' and (select example from nimr.installation) and not exists (select from nimr.edition)
    order by r.id limit 1`.execute(tx)
  return rows[0]
}

async function approve(
  tx: Tx,
  report: { readonly id: number; readonly kind: string },
  staffId: number,
  now: Date,
): Promise<number> {
  const project = await findProject(tx, 'nimr')
  if (!project) throw new Error('the example has no project')
  const { fromOn, toOn } = await tx
    .selectFrom('report')
    .select(['fromOn', 'toOn'])
    .where('id', '=', report.id)
    .executeTakeFirstOrThrow()
  const question = { projectId: project.id, projectKey: project.key, municipalityCode: '2418', fromOn, toOn }
  const draft = await draftEdition(tx, {
    report: { id: report.id, kind: report.kind },
    question,
    project,
    now,
  })
  const { digest } = await prepareEdition(tx, { staffId, now }, draft)
  const frozen = await freezeEdition(tx, { staffId, now, origin: null }, draft, digest)
  if (!frozen.allowed) throw new Error(`the example's report was not approved: ${frozen.refusal}`)
  return frozen.value.id
}

async function open(tx: Tx, staffId: number, editionId: number): Promise<void> {
  const done = await publishEdition(tx, { staffId, now: opened }, editionId)
  if (!done.allowed) throw new Error(`the example's report was not published: ${done.refusal}`)
}

async function correct(tx: Tx, answerId: number, staffId: number): Promise<void> {
  const answer = await findAnswer(tx, answerId)
  if (!answer) throw new Error('the example has no answer to correct')
  const occasion = { staffId, now: corrected, today: todayInStockholm(corrected) }
  const reason = 'Företaget hade glömt den som anställdes i januari 2022.'
  const done = await correctAnswer(tx, occasion, answer, reason, {
    ...answer,
    answeredOn: occasion.today,
    jobsCreated: answer.jobsCreated + 1,
  })
  if (!done.allowed) throw new Error(`the example's answer was not corrected: ${done.refusal}`)
}
