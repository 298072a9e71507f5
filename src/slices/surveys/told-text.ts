import { defineText } from '../../kit/language.ts'

/** What has happened in the company: asked with every survey answer. */
export const toldText = defineText({
  happened: {
    sv: 'Vad har hänt i företaget under tiden?',
    en: 'What has happened in the company meanwhile?',
  },
  happenedNote: {
    sv: 'Frivilligt. Till exempel finansiering, ägarskifte, ny marknad, webbutik, nyanställning eller certifikat.',
    en: 'Optional. Such as finance, ownership change, a new market, web shop, new hire or certificate.',
  },
  nothing: { sv: 'Inget av det här', en: 'None of these' },
  event: { sv: (n: number) => `Händelse ${n}`, en: (n: number) => `Event ${n}` },
  another: { sv: 'En sak till har hänt', en: 'One more thing has happened' },
  ifHappened: { sv: 'Fyll i om något har hänt:', en: 'Fill in if something has happened:' },
  ifMoney: { sv: 'Om det gäller finansiering:', en: 'If it is about finance:' },
  ifHire: { sv: 'Om det gäller en nyanställning:', en: 'If it is about a new hire:' },
  financier: { sv: 'Från vem?', en: 'From whom?' },
  financier_missing: { sv: 'Skriv vem som finansierar.', en: 'Write who finances.' },
  what: { sv: 'Vad gällde det?', en: 'What was it about?' },
  whatHint: {
    sv: 'Vilken marknad, webbutik eller vilket certifikat. Skriv inga personers namn.',
    en: 'Which market, web shop or certificate. Write no names of persons.',
  },
  told: { sv: 'Det har hänt', en: 'What has happened' },
  toldAlready: { sv: 'Redan berättat:', en: 'Told already:' },
  toldAlreadyNote: {
    sv: 'Det som redan är berättat står kvar. Lägg till det som saknas; är något fel, hör av er.',
    en: 'What is told already stays. Add what is missing; if something is wrong, tell us.',
  },
  oneAlready: {
    sv: (n: number) =>
      n === 1
        ? 'En händelse var redan berättad och räknas en gång.'
        : `${n} händelser var redan berättade och räknas en gång.`,
    en: (n: number) =>
      n === 1
        ? 'One event was told already and counts once.'
        : `${n} events were told already and count once.`,
  },
})
