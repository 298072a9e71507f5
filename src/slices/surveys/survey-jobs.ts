import { sql } from 'kysely'
import { z } from 'zod'
import { addDays, type Day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { secondsAfter } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { defineJob, type Job, planJob } from '../../platform/jobs/index.ts'
import { makeLinks } from '../../platform/links/index.ts'
import { planLetters } from '../../platform/mail/index.ts'
import { letterText } from './letter-text.ts'
import { findSurvey, type Survey } from './survey-queries.ts'
import { decideReminder } from './survey-rules.ts'

/** The page goes on telling what became of the answers for a year after the last day. */
const linkLivesSeconds = 400 * 86_400

/** Seconds from now to the morning of a day. */
export const secondsUntil = (now: Date, on: string): number =>
  Math.max(0, Math.round((Date.parse(`${on}T06:00:00Z`) - now.getTime()) / 1000))

const mostAtOnce = 1000

const letters = z.object({
  surveyId: z.number(),
  kind: z.enum(['invitation', 'reminder']),
  origin: z.string(),
})

type Due = {
  recipientId: number
  address: string
  language: Language
  personName: string
  companyName: string
}

/** Writes the letters of a survey that are due, each with a link of its own. The addresses are read by the job alone. */
export const sendSurveyLettersJob = defineJob({
  name: 'send-survey-letters',
  data: letters,
  secondsAllowed: 600,
  run: async ({ tx, now, log, data: { surveyId, kind, origin } }) => {
    const survey = await findSurvey(tx, surveyId)
    if (survey?.state !== 'open') return
    const { rows } = await sql<Due>`
      select recipient_id, address, language, person_name, company_name
      from counter.survey_letters(${surveyId}::bigint, ${kind})`.execute(tx)
    const asker = await findAsker(tx, surveyId)
    const expiresAt = secondsAfter(now, linkLivesSeconds)
    // A statement of PostgreSQL takes 65,535 parameters at most.
    for (let start = 0; start < rows.length; start += mostAtOnce) {
      const some = rows.slice(start, start + mostAtOnce)
      const paths = await makeLinks(
        tx,
        now,
        some.map(({ recipientId }) => ({ purpose: 'survey_recipient', recordId: recipientId, expiresAt })),
      )
      const letterIds = await planLetters(
        tx,
        now,
        some.map((due, index) => ({
          to: due.address,
          ...wordsOf(survey, kind, due, asker, `${origin}${paths[index]}/enkat`),
        })),
      )
      await tx
        .insertInto('surveyLetter')
        .values(
          some.map(({ recipientId }, index) => ({
            recipientId,
            kind,
            letterId: letterIds[index] ?? null,
            plannedAt: now,
          })),
        )
        .execute()
    }
    log.info('survey', { survey: surveyId, kind, letters: rows.length })
  },
})

type Asker = { readonly name: string; readonly email: string }

function wordsOf(survey: Survey, kind: 'invitation' | 'reminder', due: Due, asker: Asker, url: string) {
  const t = letterText(due.language)
  const title = due.language === 'en' && survey.titleEn ? survey.titleEn : survey.titleSv
  const intro = due.language === 'en' && survey.introEn ? survey.introEn : survey.introSv
  const closesOn = formatDay(survey.closesOn as Day, due.language)
  const parts = [
    t.hello(due.personName),
    kind === 'reminder'
      ? t.reminded(due.companyName, title, closesOn)
      : t.asked(due.companyName, title, closesOn),
    intro,
    t.open(url),
    t.notAnonymous,
    t.several,
    t.stop,
    t.signed(asker.name, asker.email),
  ]
  return {
    subject: kind === 'reminder' ? t.reminderSubject(title) : t.subject(title),
    text: parts.filter((part) => part !== '').join('\n\n'),
  }
}

async function findAsker(tx: Tx, surveyId: number): Promise<Asker> {
  const found = await tx
    .selectFrom('surveyStep as t')
    .leftJoin('staff as s', 's.id', 't.byStaffId')
    .select((eb) => [
      eb.fn.coalesce('s.name', eb.val('')).as('name'),
      eb.fn.coalesce('s.email', eb.val('')).as('email'),
    ])
    .where('t.surveyId', '=', surveyId)
    .where('t.step', '=', 'opened')
    .executeTakeFirst()
  return found ?? { name: '', email: '' }
}

const planned = z.object({ surveyId: z.number(), origin: z.string() })

/** Reminds those who have not answered when the day has come, at most as often as the survey says, and plans the next time. */
export const remindSurveyJob = defineJob({
  name: 'remind-survey',
  data: planned,
  run: async ({ tx, now, today, data: { surveyId, origin } }) => {
    const survey = await findSurvey(tx, surveyId)
    if (!survey) return
    const decision = decideReminder({ ...survey, lastLetterOn: survey.lastLetterOn ?? today }, today)
    if (decision.allowed) {
      await tx
        .insertInto('surveyStep')
        .values({ surveyId, step: 'reminded', at: now, byStaffId: null })
        .execute()
      await planJob(tx, sendSurveyLettersJob, { surveyId, kind: 'reminder', origin })
    } else if (decision.refusal !== 'reminded_recently') return
    const next = addDays(today as Day, survey.daysBetweenReminders)
    if (next <= survey.closesOn)
      await planJob(tx, remindSurveyJob, { surveyId, origin }, secondsUntil(now, next))
  },
})

const closing = z.object({ surveyId: z.number() })

/** Closes a survey when its last day has passed; the day may have been moved meanwhile. */
export const closeSurveyJob: Job<z.output<typeof closing>> = defineJob({
  name: 'close-survey',
  data: closing,
  run: async ({ tx, now, today, data: { surveyId } }) => {
    const survey = await findSurvey(tx, surveyId)
    if (survey?.state !== 'open') return
    if (dayOf(now) <= survey.closesOn || today <= survey.closesOn)
      return planJob(tx, closeSurveyJob, { surveyId }, secondsUntil(now, addDays(survey.closesOn as Day, 1)))
    await tx.insertInto('surveyStep').values({ surveyId, step: 'closed', at: now, byStaffId: null }).execute()
  },
})
