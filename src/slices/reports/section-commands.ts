import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Draft } from './drafting.ts'

type Writer = { readonly staffId: number; readonly now: Date }
type Words = { readonly bodySv: string; readonly bodyEn: string }
export type Origin = 'written' | 'drafted' | 'restored'

/**
 * Saves the words under a heading; the database keeps every saved text as a version.
 *
 * @param written.version the version that the writer had before her; 0 when the section was not written yet
 * @returns refuses `changed` when somebody else saved meanwhile; nothing is then written
 */
export async function writeSection(
  tx: Tx,
  { staffId, now }: Writer,
  written: Words & {
    readonly reportId: number
    readonly heading: string
    readonly version: number
    readonly origin?: Origin
  },
): Promise<Decision<'changed'>> {
  const { reportId, heading, bodySv, bodyEn, version, origin = 'written' } = written
  const words = { bodySv, bodyEn, origin, writtenAt: now, writtenByStaffId: staffId }
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
  return saved ? allow() : refuse('changed')
}

/**
 * Puts a draft under every heading that has no words; what people wrote is left as it is.
 *
 * @returns how many headings got words
 */
export async function fillEmptySections(
  tx: Tx,
  writer: Writer,
  report: { readonly reportId: number; readonly drafts: readonly Draft[] },
): Promise<number> {
  const { reportId, drafts } = report
  const there = await tx
    .selectFrom('reportSection')
    .select(['heading', 'version', 'bodySv', 'bodyEn'])
    .where('reportId', '=', reportId)
    .execute()
  let filled = 0
  for (const { key, bodySv, bodyEn } of drafts) {
    const old = there.find(({ heading }) => heading === key)
    if ((bodySv === '' && bodyEn === '') || old?.bodySv || old?.bodyEn) continue
    const words = {
      reportId,
      heading: key,
      bodySv,
      bodyEn,
      version: old?.version ?? 0,
      origin: 'drafted' as const,
    }
    if ((await writeSection(tx, writer, words)).allowed) filled += 1
  }
  return filled
}

/** Puts a comment to a section, or an answer to one. Refuses `gone` when what it answers is not a thread of that report. */
export async function writeComment(
  tx: Tx,
  { staffId, now }: Writer,
  comment: {
    readonly reportId: number
    readonly heading: string
    readonly answersId: number | null
    readonly body: string
  },
): Promise<Decision<'gone'>> {
  const { reportId, answersId } = comment
  if (answersId !== null) {
    const thread = await tx
      .selectFrom('reportComment')
      .select('id')
      .where('id', '=', answersId)
      .where('reportId', '=', reportId)
      .where('answersId', 'is', null)
      .executeTakeFirst()
    if (!thread) return refuse('gone')
  }
  await tx
    .insertInto('reportComment')
    .values({ ...comment, writtenAt: now, writtenByStaffId: staffId })
    .execute()
  return allow()
}

/** Marks a thread of comments as seen to. Refuses `gone` when it already is, or is none of that report. */
export async function resolveComment(
  tx: Tx,
  { staffId, now }: Writer,
  { reportId, id }: { readonly reportId: number; readonly id: number },
): Promise<Decision<'gone'>> {
  const done = await tx
    .updateTable('reportComment')
    .set({ resolvedAt: now, resolvedByStaffId: staffId })
    .where('id', '=', id)
    .where('reportId', '=', reportId)
    .where('answersId', 'is', null)
    .where('resolvedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return done ? allow() : refuse('gone')
}
