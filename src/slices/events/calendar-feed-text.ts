import { defineText } from '../../kit/language.ts'

export const calendarText = defineText({
  calendarName: {
    sv: (place: string) => (place ? `Insatser i ${place}` : 'Insatser i inlandet'),
    en: (place: string) => (place ? `Interventions in ${place}` : 'Interventions in the inland'),
  },
  ownCalendar: { sv: 'NiMR, mina insatser', en: 'NiMR, my interventions' },
  closes: {
    sv: (title: string) => `Sista anmälningsdag: ${title}`,
    en: (title: string) => `Last day to register: ${title}`,
  },
  title: { sv: 'Insatserna i din egen kalender', en: 'The interventions in your own calendar' },
  lead: {
    sv: 'Prenumerera i Outlook, Google eller telefonen på tillfällen i dina insatsstyrkor och din kommun, och på sista anmälningsdagar.',
    en: 'Subscribe in Outlook, Google or your phone to occasions of your task forces and your municipality, and to last days to register.',
  },
  secret: {
    sv: 'Adressen är hemlig: den som har den ser kalendern utan att logga in. Har någon fått den av misstag gör du en ny, så slutar den gamla fungera.',
    en: 'The address is secret: whoever has it sees the calendar without signing in. If somebody got it by mistake, make a new one, and the old one stops working.',
  },
  none: { sv: 'Du har ingen kalenderadress än.', en: 'You have no calendar address yet.' },
  made: {
    sv: (when: string) => `Du har en kalenderadress, gjord ${when}.`,
    en: (when: string) => `You have a calendar address, made on ${when}.`,
  },
  make: { sv: 'Gör en kalenderadress', en: 'Make a calendar address' },
  replace: { sv: 'Byt till en ny adress', en: 'Change to a new address' },
  replaceConsequence: {
    sv: 'Den gamla adressen slutar fungera direkt. Lägg in den nya i de kalendrar där du hade den.',
    en: 'The old address stops working at once. Put the new one into the calendars where you had it.',
  },
  end: { sv: 'Ta bort adressen', en: 'Remove the address' },
  endConsequence: {
    sv: 'Kalendern går inte längre att hämta.',
    en: 'The calendar can no longer be fetched.',
  },
  ended: { sv: 'Kalenderadressen är borttagen.', en: 'The calendar address is removed.' },
  newAddress: { sv: 'Din kalenderadress', en: 'Your calendar address' },
  copyNow: {
    sv: 'Kopiera den nu och lägg in den som ny kalender. Den visas inte igen.',
    en: 'Copy it now and add it as a new calendar. It is not shown again.',
  },
  address: { sv: 'Adress', en: 'Address' },
  done: { sv: 'Klar', en: 'Done' },
})

export type CalendarWords = ReturnType<typeof calendarText>
