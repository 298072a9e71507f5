import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/stops.ts'
import type { ReportKind } from './types.ts'

type NewReport = {
  readonly kind: ReportKind
  readonly templateVersionId: number
  readonly projectId: number
  readonly municipalityCode: string | null
  readonly fromOn: string
  readonly toOn: string
}

/** Starts a report of a kind for a place and a period, after a version of a template. Refuses `already` when there is one for just that. */
export async function startReport(
  tx: Tx,
  { staffId, now }: { staffId: number; now: Date },
  report: NewReport,
): Promise<Decision<'already', number>> {
  const made = await tx
    .insertInto('report')
    .values({ createdAt: now, startedByStaffId: staffId, ...report })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made ? allow(made.id) : refuse('already')
}

/**
 * Saves the words under a heading.
 *
 * @param written.version the version that the writer had before her; 0 when the section was not written yet. When somebody else saved
 * meanwhile nothing is written and the request stops with "changed meanwhile".
 */
export async function writeSection(
  tx: Tx,
  { staffId, now }: { staffId: number; now: Date },
  written: { reportId: number; heading: string; bodySv: string; bodyEn: string; version: number },
): Promise<void> {
  const { reportId, heading, bodySv, bodyEn, version } = written
  const words = { bodySv, bodyEn, writtenAt: now, writtenByStaffId: staffId }
  const saved =
    version === 0
      ? await tx
          .insertInto('reportSection')
          .values({ reportId, heading, ...words })
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst()
      : await tx
          .updateTable('reportSection')
          .set({ ...words, version: sql`version + 1` })
          .where('reportId', '=', reportId)
          .where('heading', '=', heading)
          .where('version', '=', version)
          .returning('id')
          .executeTakeFirst()
  if (!saved) throw changedMeanwhile()
}
