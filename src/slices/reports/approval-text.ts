import { defineText } from '../../kit/language.ts'

export const approvalText = defineText({
  approve: { sv: 'Godkänn rapporten', en: 'Approve the report' },
  approveAs: {
    sv: (n: number) => `Godkänn som utgåva ${n}`,
    en: (n: number) => `Approve as edition ${n}`,
  },
  lead: {
    sv: 'Läs siffrorna och det som är ofärdigt. Godkännandet fryser texten, siffrorna och underlaget bakom varje siffra. Utgåvan kan aldrig ändras, bara följas av en ny.',
    en: 'Read the figures and what is unfinished. Approving freezes the text, the figures and the evidence behind each figure. The edition can never change, only be followed by a new one.',
  },
  numbers: { sv: 'Siffror som fryses', en: 'Figures to be frozen' },
  figure: { sv: 'Siffra', en: 'Figure' },
  value: { sv: 'Värde', en: 'Value' },
  before: { sv: (n: number) => `I utgåva ${n}`, en: (n: number) => `In edition ${n}` },
  rows: { sv: 'Prövade poster', en: 'Records tested' },
  unfinished: { sv: 'Det här är ofärdigt', en: 'This is unfinished' },
  unfinishedNote: {
    sv: 'Rapporten kan godkännas ändå. Listan följer med utgåvan, så att en granskare ser vad du visste.',
    en: 'The report can be approved all the same. The list goes with the edition, so that an auditor sees what you knew.',
  },
  complete: {
    sv: 'Allt är skrivet på båda språken, och ingen siffra är dold.',
    en: 'All is written in both languages, and no figure is withheld.',
  },
  names: { sv: 'Personer i utgåvan', en: 'People in the edition' },
  namesNote: {
    sv: 'De här namnen byts mot beteckningar i allt som fryses. Skriv inte andra personers namn i texten: de kan inte raderas ur en utgåva.',
    en: 'These names are replaced by signs in all that is frozen. Do not write other people’s names in the text: they cannot be erased from an edition.',
  },
  sign: { sv: 'Beteckning', en: 'Sign' },
  name: { sv: 'Namn', en: 'Name' },
  preview: { sv: 'Läs rapporten', en: 'Read the report' },
  sure: {
    sv: 'Jag har läst siffrorna och det som är ofärdigt',
    en: 'I have read the figures and what is unfinished',
  },
  sureMissing: { sv: 'Kryssa för att du har läst siffrorna.', en: 'Tick that you have read the figures.' },
  approved: { sv: (n: number) => `Utgåva ${n} är fryst.`, en: (n: number) => `Edition ${n} is frozen.` },
  same: {
    sv: (n: number) => `Utgåva ${n} säger redan detsamma som rapporten. Det behövs ingen ny.`,
    en: (n: number) => `Edition ${n} already says the same as the report. No new one is needed.`,
  },
  onlyMissing: {
    sv: (heading: string, english: boolean) => `${heading} (saknas på ${english ? 'engelska' : 'svenska'})`,
    en: (heading: string, english: boolean) => `${heading} (missing in ${english ? 'English' : 'Swedish'})`,
  },
  openComments: {
    sv: (heading: string, n: number) => (n === 1 ? heading : `${heading} (${n} kommentarer)`),
    en: (heading: string, n: number) => (n === 1 ? heading : `${heading} (${n} comments)`),
  },
  flaggedCosts: {
    sv: (n: number) =>
      n === 1
        ? '1 kostnad räknas med en flagga som ingen har svarat på'
        : `${n} kostnader räknas med flaggor som ingen har svarat på`,
    en: (n: number) =>
      n === 1
        ? '1 cost counts with a flag that nobody has answered'
        : `${n} costs count with flags that nobody has answered`,
  },
})
export type ApprovalWords = ReturnType<typeof approvalText>
