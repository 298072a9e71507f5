import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { defineJob, type Jobs, planJob } from '../../platform/jobs/index.ts'
import { makeLink } from '../../platform/links/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { participantLetter } from './registration-letters.ts'
import { remindParticipantPlan, writeToParticipantPlan } from './registration-plans.ts'
import { findForLetter } from './registration-queries.ts'
import { decideReminder, remindedByConfirmation } from './registration-rules.ts'
import type { OwnRegistration, ParticipantLetter } from './registration-types.ts'

const dayMs = 86_400_000

/** Writes to a participant with a new link to the own registration. */
const writeToParticipant = defineJob({
  ...writeToParticipantPlan,
  run: async ({ tx, now, data: { registrationId, letter, origin } }) => {
    const registration = await findForLetter(tx, registrationId)
    if (!registration || isOutdated(letter, registration)) return
    if (letter === 'confirmed' && !(await mayConfirm(tx, registrationId))) return
    await write(tx, now, registration, letter, origin)
    if (letter === 'confirmed' || letter === 'moved_up') {
      const until = remindedByConfirmation(registration.intervention.occasions, now)
      if (until) await noteReminded(tx, registrationId, until)
    }
  },
})

const mostLooks = 200

/** Reminds of an occasion the day before; plans itself again until the last one is over. */
const remindParticipant = defineJob({
  ...remindParticipantPlan,
  run: async ({ tx, now, data: { registrationId, origin, looks } }) => {
    const registration = await findForLetter(tx, registrationId)
    if (!registration || registration.state !== 'registered') return
    const { intervention, remindedUntil } = registration
    const { due, lookAgainMs } = decideReminder({ occasions: intervention.occasions, remindedUntil }, now)
    const last = due.at(-1)
    if (last && (await noteReminded(tx, registrationId, last.startsAt)))
      await write(tx, now, registration, 'reminder', origin)
    if (lookAgainMs !== null && looks < mostLooks)
      await planJob(
        tx,
        remindParticipantPlan,
        { registrationId, origin, looks: looks + 1 },
        Math.ceil(lookAgainMs / 1000) + 1,
      )
  },
})

export const registrationJobs: Jobs = [writeToParticipant, remindParticipant]

// Somebody may have cancelled, or been called back, between the planning and the writing.
function isOutdated(letter: ParticipantLetter, { state }: OwnRegistration): boolean {
  if (letter === 'cancelled') return state !== 'cancelled'
  return state === 'cancelled' || (letter === 'moved_up' && state !== 'registered')
}

async function write(
  tx: Tx,
  now: Date,
  registration: OwnRegistration,
  letter: ParticipantLetter,
  origin: string,
): Promise<void> {
  const ends = registration.intervention.occasions.map(({ endsAt }) => endsAt.getTime())
  // The certificate is fetched by the same link, so that it lives on for a while after the last occasion.
  const expiresAt = new Date(Math.max(now.getTime(), ...ends) + 180 * dayMs)
  const { path } = await makeLink(tx, now, { purpose: 'registration', recordId: registration.id, expiresAt })
  const words = participantLetter(letter, registration, { origin, href: `${origin}${path}/anmalan`, now })
  await planLetter(tx, now, { to: registration.email, ...words })
}

// Anybody can register anybody: the database says when an address has got enough of letters for a day.
async function mayConfirm(tx: Tx, registrationId: number): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select counter.may_confirm(${registrationId}) as may`.execute(
    tx,
  )
  return rows[0]?.may === true
}

/** Whether it was not noted before: of two that remind at the same moment only the first may write. */
async function noteReminded(tx: Tx, registrationId: number, until: Date): Promise<boolean> {
  const { rows } = await sql<{ isFirst: boolean }>`
    select counter.note_reminded(${registrationId}, ${until}) as is_first`.execute(tx)
  return rows[0]?.isFirst === true
}
