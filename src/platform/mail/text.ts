import { defineText } from '../../kit/language.ts'

export const text = defineText({
  title: { sv: 'Utkorg', en: 'Outbox' },
  lead: {
    sv: 'I exempelregionen skickas inga brev. De hamnar här i stället.',
    en: 'In the example region no letters are sent. They end up here instead.',
  },
  empty: { sv: 'Inga brev än', en: 'No letters yet' },
  emptyText: {
    sv: 'När någon ber om en inloggningslänk eller får ett besked syns brevet här.',
    en: 'When somebody asks for a sign-in link or is notified, the letter shows here.',
  },
  to: { sv: 'Till', en: 'To' },
  planned: { sv: 'Skrivet', en: 'Written' },
})
