import { calendarFile } from './calendar-feed.ts'
import { occasionItems } from './calendar-items.ts'
import { publicText } from './public-text.ts'
import { placeInWords } from './public-words.ts'
import { letterText } from './registration-letter-text.ts'
import type { OwnRegistration, ParticipantLetter } from './registration-types.ts'
import { whenInWords } from './when.ts'

type Addresses = {
  readonly origin: string /** The own registration. */
  readonly href: string
  readonly now: Date
}

/** A letter to a participant, in the participant's language, with the occasions as a calendar file when there is a place. */
export function participantLetter(
  letter: ParticipantLetter,
  registration: OwnRegistration,
  { origin, href, now }: Addresses,
) {
  const { language, state, intervention, meetingLinks, fullName, place } = registration
  const t = letterText(language)
  const { title, occasions, contact, programmePeriod } = intervention
  const isIn = state === 'registered'
  const kind = letter === 'confirmed' && !isIn ? 'waiting' : letter
  const coming = occasions.filter(({ endsAt }) => endsAt > now)
  const lines = coming.map((occasion) => {
    const link = meetingLinks[String(occasion.id)]
    const when = whenInWords(occasion.startsAt, occasion.endsAt, language)
    return [`– ${when}`, placeInWords(publicText(language), occasion), link].filter(Boolean).join('\n  ')
  })
  const paragraphs = [
    t.greeting(fullName),
    opening(t, kind, title, place),
    lines.length > 0 && letter !== 'cancelled' && lines.join('\n'),
    letter === 'cancelled' ? t.undo : isIn ? t.change : t.changeWaiting,
    href,
    contact && [t.questions, contact.name, contact.email, contact.phone].filter(Boolean).join('\n'),
    programmePeriod && t[`eu_${programmePeriod === '2014-2020' ? 'fund' : 'cofunded'}`],
    t.privacy(`${origin}/personuppgifter`),
  ]
  const file = calendarFile(occasionItems(intervention, href, meetingLinks), { name: title, origin, now })
  return {
    subject: subjectOf(t, kind, title),
    text: paragraphs.filter(Boolean).join('\n\n'),
    ...(isIn &&
      coming.length > 0 && {
        attachments: [
          {
            name: 'tillfallen.ics',
            mediaType: 'text/calendar',
            content: Buffer.from(file, 'utf8').toString('base64'),
          },
        ],
      }),
  }
}

type Kind = ParticipantLetter | 'waiting'
type Words = ReturnType<typeof letterText>

function subjectOf(t: Words, kind: Kind, title: string): string {
  const short = title.length > 150 ? `${title.slice(0, 149)}…` : title
  return {
    confirmed: t.subjectConfirmed(short),
    waiting: t.subjectWaiting(short),
    moved_up: t.subjectMovedUp(short),
    cancelled: t.subjectCancelled(short),
    reminder: t.subjectReminder(short),
  }[kind]
}

function opening(t: Words, kind: Kind, title: string, place: number | null): string {
  return {
    confirmed: t.confirmed(title),
    waiting: t.waiting(title, place ?? 1),
    moved_up: t.movedUp(title),
    cancelled: t.cancelled(title),
    reminder: t.reminder(title),
  }[kind]
}
