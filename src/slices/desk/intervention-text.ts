import { defineText } from '../../kit/language.ts'

export const interventionText = defineText({
  toPurchase: { sv: 'Till upphandlingen', en: 'To the procurement' },
  settlePurchase: { sv: 'Gör klart upphandlingen', en: 'Settle the procurement' },
  purchaseWaits: {
    sv: (title: string, state: string) => `”${title}” är inte avgjord. Läge: ${state}.`,
    en: (title: string, state: string) => `“${title}” is not settled. State: ${state}.`,
  },
  need: { sv: 'Välj behov', en: 'Choose needs' },
  content: { sv: 'Skriv innehållet', en: 'Write the content' },
  announcing: { sv: 'Publicera insatsen', en: 'Publish the intervention' },
  registration: { sv: 'Se vilka som anmält sig', en: 'See who has registered' },
  delivery: { sv: 'Planera ett tillfälle', en: 'Plan an occasion' },
  communication: { sv: 'Berätta var den har synts', en: 'Tell where it was published' },
})
