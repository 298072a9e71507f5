import { defineText } from '../../kit/language.ts'

/** Words of the letters to participants. */
export const letterText = defineText({
  greeting: { sv: (name: string) => `Hej ${name},`, en: (name: string) => `Hello ${name},` },
  subjectConfirmed: {
    sv: (title: string) => `Du är anmäld: ${title}`,
    en: (title: string) => `You are registered: ${title}`,
  },
  subjectWaiting: {
    sv: (title: string) => `Du står på väntelistan: ${title}`,
    en: (title: string) => `You are on the waiting list: ${title}`,
  },
  subjectMovedUp: {
    sv: (title: string) => `Du har fått plats: ${title}`,
    en: (title: string) => `You have got a place: ${title}`,
  },
  subjectCancelled: {
    sv: (title: string) => `Avbokad: ${title}`,
    en: (title: string) => `Cancelled: ${title}`,
  },
  subjectReminder: { sv: (title: string) => `Snart: ${title}`, en: (title: string) => `Soon: ${title}` },
  confirmed: {
    sv: (title: string) => `Du är anmäld till ${title}. Välkommen!`,
    en: (title: string) => `You are registered for ${title}. Welcome!`,
  },
  waiting: {
    sv: (title: string, place: number) =>
      `Alla platser på ${title} är tagna. Du står på väntelistan, på plats ${place}. Blir en plats ledig får du den i tur och ordning, och ett mejl om det.`,
    en: (title: string, place: number) =>
      `All places at ${title} are taken. You are number ${place} on the waiting list. When a place becomes free you get it in turn, and an e-mail about it.`,
  },
  movedUp: {
    sv: (title: string) =>
      `En plats har blivit ledig, så nu är du anmäld till ${title}. Kan du inte komma, avboka gärna direkt så att nästa får platsen.`,
    en: (title: string) =>
      `A place has become free, so you are now registered for ${title}. If you cannot come, please cancel at once so that the next in line gets the place.`,
  },
  cancelled: {
    sv: (title: string) => `Din anmälan till ${title} är avbokad.`,
    en: (title: string) => `Your registration for ${title} is cancelled.`,
  },
  reminder: {
    sv: (title: string) => `En påminnelse om ${title}, som du är anmäld till.`,
    en: (title: string) => `A reminder of ${title}, for which you are registered.`,
  },
  change: {
    sv: 'Behöver du ändra något eller avboka? Gör det här. Länken är din egen: skicka den inte vidare.',
    en: 'Do you need to change anything or cancel? Do it here. The link is your own: do not pass it on.',
  },
  changeWaiting: {
    sv: 'Vill du inte vänta längre? Avboka här. Länken är din egen: skicka den inte vidare.',
    en: 'Do you not want to wait any longer? Cancel here. The link is your own: do not pass it on.',
  },
  undo: {
    sv: 'Blev det fel? Här kan du anmäla dig igen.',
    en: 'Was it a mistake? Here you can register again.',
  },
  questions: { sv: 'Frågor? Hör av dig till', en: 'Questions? Get in touch with' },
  eu_fund: {
    sv: 'Insatsen får stöd av Europeiska unionen, Europeiska regionala utvecklingsfonden.',
    en: 'Supported by the European Union, European Regional Development Fund.',
  },
  eu_cofunded: { sv: 'Medfinansieras av Europeiska unionen.', en: 'Co-funded by the European Union.' },
  privacy: {
    sv: (href: string) => `Så hanterar vi personuppgifter: ${href}`,
    en: (href: string) => `How we handle personal data: ${href}`,
  },
})
