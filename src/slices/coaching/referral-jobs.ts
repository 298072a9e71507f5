import { z } from 'zod'
import { secondsAfter } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { defineJob, planJob } from '../../platform/jobs/index.ts'
import { endLink, makeLink } from '../../platform/links/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { daysBeforeAsking } from './referral-rules.ts'
import { referralText } from './referral-text.ts'

const aDay = 86_400
/** The partner reads the page, and may answer or change the answer, for half a year. */
const linkLivesSeconds = 180 * aDay

const data = z.object({ referralId: z.number(), origin: z.string() })

/** Sends the partner the link to what was chosen for them, and plans to ask how it went. */
export const sendReferralJob = defineJob({
  name: 'send-referral',
  data,
  run: async ({ tx, now, data: { referralId, origin } }) => {
    const referral = await findUnanswered(tx, referralId)
    if (!referral) return
    const { linkId, url } = await linkTo(tx, now, referralId, origin)
    await tx.updateTable('referral').set({ linkId }).where('id', '=', referralId).execute()
    const t = referralText('sv')
    await planLetter(tx, now, {
      to: referral.partnerEmail,
      subject: t.letterSubject(referral.municipalityName),
      text: t.letter(referral.staffName, referral.municipalityName, url),
    })
    await planJob(tx, askReferralJob, { referralId, origin }, daysBeforeAsking * aDay)
  },
})

/** Asks the partner how it went, once; from then on it also waits on the coach's Idag. */
export const askReferralJob = defineJob({
  name: 'ask-referral-outcome',
  data,
  run: async ({ tx, now, data: { referralId, origin } }) => {
    const referral = await findUnanswered(tx, referralId)
    if (!referral || referral.askedAt) return
    const { url } = await linkTo(tx, now, referralId, origin)
    await tx.updateTable('referral').set({ askedAt: now }).where('id', '=', referralId).execute()
    const t = referralText('sv')
    await planLetter(tx, now, {
      to: referral.partnerEmail,
      subject: t.askSubject(referral.municipalityName),
      text: t.askLetter(referral.staffName, referral.municipalityName, url),
    })
  },
})

/** Ends every link to a referral that was withdrawn. What it shows is closed already, by the withdrawal itself. */
export const endReferralLinksJob = defineJob({
  name: 'end-referral-links',
  data: z.object({ referralId: z.number() }),
  run: async ({ tx, now, data: { referralId } }) => {
    const links = await tx
      .selectFrom('link')
      .select('id')
      .where('purpose', '=', 'referral')
      .where('recordId', '=', referralId)
      .where('endedAt', 'is', null)
      .execute()
    for (const { id } of links) await endLink(tx, now, id)
  },
})

async function linkTo(tx: Tx, now: Date, recordId: number, origin: string) {
  const expiresAt = secondsAfter(now, linkLivesSeconds)
  const { linkId, path } = await makeLink(tx, now, { purpose: 'referral', recordId, expiresAt })
  return { linkId, url: `${origin}${path}/hanvisning` }
}

/** Read as a job, which also finds it when the coach no longer works here; names come without asking who may see them. */
async function findUnanswered(tx: Tx, id: number) {
  return tx
    .selectFrom('referral as r')
    .leftJoin('municipality as m', 'm.code', 'r.municipalityCode')
    .leftJoin('staff as s', 's.id', 'r.staffId')
    .select(['r.partnerEmail', 'r.askedAt'])
    .select((eb) => [
      eb.fn.coalesce('m.name', eb.val('')).as('municipalityName'),
      eb.fn.coalesce('s.name', eb.val('')).as('staffName'),
    ])
    .where('r.id', '=', id)
    .where('r.outcome', 'is', null)
    .where('r.withdrawnAt', 'is', null)
    .executeTakeFirst()
}
