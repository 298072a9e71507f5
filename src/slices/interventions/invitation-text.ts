import { day, formatDay } from '../../kit/day.ts'
import { defineText } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import type { Invitation } from './proposal-types.ts'

const hoursSv = (i: Invitation) =>
  i.estimatedMinutes === null ? '' : formatNumber(i.estimatedMinutes / 60, 'sv')
const hoursEn = (i: Invitation) =>
  i.estimatedMinutes === null ? '' : formatNumber(i.estimatedMinutes / 60, 'en')
const month = (i: Invitation, language: 'sv' | 'en') =>
  i.monthOn === null ? '' : formatDay(day(i.monthOn), language, 'month')
const paragraphs = (...said: readonly (string | null | false)[]) => said.filter(Boolean).join('\n\n')

/** Letters about being asked into a task force. */
export const letterText = defineText({
  askedSubject: {
    sv: (title: string, _name: string) => `Vill du vara med i insatsstyrkan för ${title}?`,
    en: (title: string, _name: string) => `Would you join the task force of ${title}?`,
  },
  askedBody: {
    sv: (i: Invitation, link: string) =>
      paragraphs(
        `Hej ${i.askedName}!`,
        `${i.askedBy} frågar om du vill vara med i insatsstyrkan för ${i.interventionTitle}.`,
        i.replaces && `Du ersätter i så fall ${i.replaces}.`,
        i.estimatedMinutes !== null && `Din del beräknas till ${hoursSv(i)} timmar under ${month(i, 'sv')}.`,
        i.words,
        `Läs mer och svara här, när du har loggat in:\n${link}`,
      ),
    en: (i: Invitation, link: string) =>
      paragraphs(
        `Hello ${i.askedName}!`,
        `${i.askedBy} asks whether you would join the task force of ${i.interventionTitle}.`,
        i.replaces && `You would replace ${i.replaces}.`,
        i.estimatedMinutes !== null && `Your part is estimated at ${hoursEn(i)} hours in ${month(i, 'en')}.`,
        i.words,
        `Read more and answer here, when you have signed in:\n${link}`,
      ),
  },
  acceptedSubject: {
    sv: (title: string, name: string) => `${name} är med i insatsstyrkan för ${title}`,
    en: (title: string, name: string) => `${name} has joined the task force of ${title}`,
  },
  acceptedBody: {
    sv: (i: Invitation, link: string) =>
      paragraphs(
        `${i.askedName} har sagt ja till att vara med i insatsstyrkan för ${i.interventionTitle}.`,
        link,
      ),
    en: (i: Invitation, link: string) =>
      paragraphs(`${i.askedName} has agreed to join the task force of ${i.interventionTitle}.`, link),
  },
  declinedSubject: {
    sv: (title: string, name: string) => `${name} kan inte vara med i insatsstyrkan för ${title}`,
    en: (title: string, name: string) => `${name} cannot join the task force of ${title}`,
  },
  declinedBody: {
    sv: (i: Invitation, link: string) =>
      paragraphs(
        `${i.askedName} har tackat nej till att vara med i insatsstyrkan för ${i.interventionTitle}.`,
        i.answerReason && `Skälet är: ${i.answerReason}`,
        `Fråga någon annan här:\n${link}`,
      ),
    en: (i: Invitation, link: string) =>
      paragraphs(
        `${i.askedName} has declined to join the task force of ${i.interventionTitle}.`,
        i.answerReason && `The reason is: ${i.answerReason}`,
        `Ask somebody else here:\n${link}`,
      ),
  },
})
