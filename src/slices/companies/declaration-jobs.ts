import { z } from 'zod'
import { secondsAfter } from '../../platform/clock/index.ts'
import { defineJob } from '../../platform/jobs/index.ts'
import { endLink, makeLink } from '../../platform/links/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { declarationText } from './declaration-text.ts'

/** The company fills the declaration in, or corrects it, for three months. */
const linkLivesSeconds = 90 * 86_400

/** Sends the company its link to the declaration. */
export const askDeclarationJob = defineJob({
  name: 'ask-sme-declaration',
  data: z.object({ requestId: z.number(), origin: z.string() }),
  run: async ({ tx, now, data: { requestId, origin } }) => {
    const asked = await tx
      .selectFrom('smeDeclarationRequest as r')
      .leftJoin('municipality as m', 'm.code', 'r.municipalityCode')
      .leftJoin('staff as s', 's.id', 'r.staffId')
      .select(['r.email', 'r.companyName', 'r.linkId', 'm.name as municipalityName', 's.name as staffName'])
      .where('r.id', '=', requestId)
      .where('r.withdrawnAt', 'is', null)
      .executeTakeFirst()
    if (!asked || asked.linkId !== null) return
    const expiresAt = secondsAfter(now, linkLivesSeconds)
    const { linkId, path } = await makeLink(tx, now, {
      purpose: 'sme_declaration',
      recordId: requestId,
      expiresAt,
    })
    await tx.updateTable('smeDeclarationRequest').set({ linkId }).where('id', '=', requestId).execute()
    const t = declarationText('sv')
    await planLetter(tx, now, {
      to: asked.email,
      subject: t.letterSubject(asked.companyName),
      text: t.letter(
        asked.companyName,
        asked.staffName ?? '',
        asked.municipalityName ?? '',
        `${origin}${path}/agaruppgifter`,
      ),
    })
  },
})

/** Ends the link of a request that was withdrawn; what it shows is closed already, by the withdrawal itself. */
export const endDeclarationLinkJob = defineJob({
  name: 'end-sme-declaration-link',
  data: z.object({ requestId: z.number() }),
  run: async ({ tx, now, data: { requestId } }) => {
    const links = await tx
      .selectFrom('link')
      .select('id')
      .where('purpose', '=', 'sme_declaration')
      .where('recordId', '=', requestId)
      .where('endedAt', 'is', null)
      .execute()
    for (const { id } of links) await endLink(tx, now, id)
  },
})
