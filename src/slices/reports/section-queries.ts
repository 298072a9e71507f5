import type { Tx } from '../../platform/db/index.ts'

/** Every saved text of a section, the newest first. */
export async function listSectionVersions(tx: Tx, reportId: number, heading: string) {
  return tx
    .selectFrom('reportSectionVersion as v')
    .innerJoin('reportSection as s', 's.id', 'v.sectionId')
    .leftJoin('staff as w', 'w.id', 'v.writtenByStaffId')
    .select(['v.number', 'v.bodySv', 'v.bodyEn', 'v.origin', 'v.writtenAt', 'w.name as writtenBy'])
    .where('s.reportId', '=', reportId)
    .where('s.heading', '=', heading)
    .orderBy('v.number', 'desc')
    .execute()
}
export type SectionVersion = Awaited<ReturnType<typeof listSectionVersions>>[number]

/** The comments of a report in the order they were written; threads that are seen to stay readable. */
export async function listComments(tx: Tx, reportId: number) {
  return tx
    .selectFrom('reportComment as c')
    .innerJoin('staff as w', 'w.id', 'c.writtenByStaffId')
    .leftJoin('staff as r', 'r.id', 'c.resolvedByStaffId')
    .select([
      'c.id',
      'c.heading',
      'c.answersId',
      'c.body',
      'c.writtenAt',
      'w.name as writtenBy',
      'c.resolvedAt',
      'r.name as resolvedBy',
    ])
    .where('c.reportId', '=', reportId)
    .orderBy('c.writtenAt')
    .orderBy('c.id')
    .execute()
}
export type Comment = Awaited<ReturnType<typeof listComments>>[number]
