import { createHash } from 'node:crypto'
import { number } from './rows.ts'
import type { World } from './world.ts'

const words = [
  'Bra att få träffa andra i samma läge.',
  'Jag hade velat ha mer tid för egna frågor.',
  'Exemplen från andra småföretag var det bästa.',
  'Praktiskt. Jag kunde börja samma kväll.',
] as const
const nexts = [
  'Hjälp att komma i gång på egen hand',
  'En uppföljning om ett halvår',
  'Träffa någon på banken',
] as const
/** Usefulness as people answered it; a fifth of those asked did not answer. */
const grades = [5, 4, 4, 5, 3, 4, 5, 2, 4, 5] as const

/** Local key actors in two interventions; thanks, and the question what they thought, to those who came to four of them. */
export function putAfterDelivery(world: World): void {
  putPartner(
    world,
    'Ägarskifte i en snar framtid',
    'Lavskrikans Redovisning AB',
    'Redovisningsbyrå som svarar på frågor',
  )
  putPartner(world, 'Ägarskifte i en snar framtid', 'Sparbanksstiftelsen Norrland', 'Bank på plats')
  const asked = world.rows.intervention.filter(
    ({ kind, endsOn }) =>
      kind === 'group' && typeof endsOn === 'string' && endsOn >= '2021-03-01' && endsOn <= '2022-03-31',
  )
  for (const intervention of asked.slice(0, 4))
    putMails(world, intervention.id as number, String(intervention.endsOn))
}

function putPartner({ rows, companies }: World, title: string, name: string, role: string): void {
  const intervention = rows.intervention.find((row) => row.title === title)
  const company = companies.find((one) => one.name === name)
  const organisation = company ? undefined : rows.organisation.find((one) => one.name === name)
  if (!intervention?.id || (!company && !organisation)) throw new Error(`no ${title} or ${name}`)
  rows.interventionPartner.push({
    interventionId: intervention.id,
    companyId: company?.id ?? null,
    organisationId: organisation?.id ?? null,
    role,
    fromOn: intervention.startsOn,
  })
}

function putMails({ rows }: World, interventionId: number, endedOn: string): void {
  const staffId = rows.taskForceMember.find((member) => member.interventionId === interventionId)?.staffId
  const occasions = rows.occasion.filter((one) => one.interventionId === interventionId).map(({ id }) => id)
  const came = new Map(
    rows.attendance
      .filter(({ occasionId, attended }) => occasions.includes(occasionId) && attended !== false)
      .map(({ personId, companyId }) => [personId, companyId] as const),
  )
  const recipients = [...came].flatMap(([personId, companyId]) => {
    const person = rows.person[Number(personId) - 1]
    return person?.email
      ? [{ personId, companyId, email: String(person.email), name: String(person.fullName) }]
      : []
  })
  if (staffId === undefined || recipients.length < 4) return
  const title = rows.intervention.find(({ id }) => id === interventionId)?.title ?? ''
  const sentAt = `${endedOn} 10:00 Europe/Stockholm`
  const mailId = number(rows, 'sentMail', {
    clientKey: keyOf(`mail ${interventionId}`),
    interventionId,
    kind: 'feedback',
    audience: 'came',
    subject: `Vad tyckte du? ${title}`,
    body: `Hej!\n\nTack för att du var med. Vi vill gärna veta vad du fick ut av det, så att nästa blir bättre.`,
    recipientCount: recipients.length,
    sentAt,
    staffId,
  })
  for (const [at, { personId, companyId, email, name }] of recipients.entries()) {
    const who = { addressHash: hashOf(email), companyId, personId: personId ?? null, recipientName: name }
    rows.sentMailRecipient.push({ sentMailId: mailId, ...who })
    const invitationId = number(rows, 'feedbackInvitation', {
      interventionId,
      ...who,
      invitedAt: sentAt,
      staffId,
    })
    if (at % 5 === 4) continue
    rows.feedbackAnswer.push({
      invitationId,
      useful: grades[(interventionId + at) % grades.length] as number,
      comment: at % 3 === 0 ? (words[(interventionId + at) % words.length] as string) : null,
      whatNext: at % 4 === 1 ? (nexts[(interventionId + at) % nexts.length] as string) : null,
      wantsContact: at % 6 === 1,
      answeredAt: `${endedOn} 18:30 Europe/Stockholm`,
    })
  }
}

/** As nimr.address_hash does it. */
const hashOf = (address: string) =>
  createHash('sha256').update(`nimr mail ${address.trim().toLowerCase()}`).digest('hex')

/** The same key each time the region is made. */
function keyOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
