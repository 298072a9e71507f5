import { defineText } from '../../kit/language.ts'

export const calendarText = defineText({
  calendar: { sv: 'Kalender', en: 'Calendar' },
  show: { sv: 'Visa', en: 'Show' },
  mine: { sv: 'Mitt', en: 'Mine' },
  all: { sv: 'Alla kommuner', en: 'All municipalities' },
  thisMonth: { sv: 'Den här månaden', en: 'This month' },
  week: { sv: 'v.', en: 'wk' },
  empty: { sv: 'Inget står i kalendern den här månaden.', en: 'Nothing is in the calendar this month.' },
  emptyHint: {
    sv: 'Bläddra till en annan månad eller visa alla kommuner.',
    en: 'Go to another month or show all municipalities.',
  },
  address: { sv: 'Visa i din egen kalender', en: 'Show in your own calendar' },
  occasion: { sv: 'Tillfälle', en: 'Occasion' },
  stage_due: { sv: 'Steg klart senast', en: 'Stage due' },
  follow_up: { sv: 'Uppföljning', en: 'Follow-up' },
  registration_closes: { sv: 'Anmälan stänger', en: 'Registration closes' },
  procurement: { sv: 'Upphandling', en: 'Procurement' },
})

export type CalendarWords = ReturnType<typeof calendarText>
