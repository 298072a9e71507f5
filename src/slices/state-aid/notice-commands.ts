import { createHash } from 'node:crypto'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { documentPdf } from '../../platform/documents/index.ts'
import { keepFile } from '../../platform/files/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import type { Grant } from './grant-queries.ts'
import { composeNotice, noticeInPlainText } from './notice-document.ts'
import { findNoticeFacts } from './notice-queries.ts'
import { noticeText } from './notice-text.ts'
import type { Who } from './types.ts'

/**
 * Tells a company of its aid: the notice is typeset, kept with its checksum as it was sent, and mailed, or handed over on paper.
 *
 * @param how.to the company's address; null when it is handed over on paper
 * @returns the notice's id
 * @source Regulation (EU) 2023/2831 art. 7(4); checked 2026-11-29
 */
export async function sendNotice(
  tx: Tx,
  who: Who,
  grant: Grant,
  how: { readonly language: Language; readonly to: string | null },
): Promise<number> {
  const { language, to } = how
  const t = noticeText(language)
  const facts = await findNoticeFacts(tx, grant.id)
  if (!facts) throw new Error(`no grant ${grant.id}`)
  const document = composeNotice(grant, facts, language, who.now)
  const pdf = await documentPdf(document)
  const kept = await keepFile(tx, who.now, {
    record: { table: 'aid_grant', id: grant.id },
    kind: 'notice',
    name: t.fileName,
    bytes: pdf,
  })
  if (!kept.allowed || kept.fileId === undefined) throw new Error('The notice was not kept')
  const { id } = await tx
    .insertInto('aidNotice')
    .values({
      grantId: grant.id,
      language,
      fileId: kept.fileId,
      digest: createHash('sha256').update(pdf).digest('hex'),
      sentBy: to === null ? 'paper' : 'mail',
      sentTo: to,
      sentAt: who.now,
      sentByStaffId: who.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (to !== null)
    await planLetter(tx, who.now, {
      to,
      subject: t.subject(grant.purpose),
      text: `${noticeInPlainText(document)}\n\n${t.attached}`,
      attachments: [
        { name: t.fileName, mediaType: 'application/pdf', content: Buffer.from(pdf).toString('base64') },
      ],
    })
  return id
}
