import { defineText } from '../../kit/language.ts'

export const reportText = defineText({
  notShown: { sv: 'visas inte', en: 'not shown' },
  leftOver: { sv: 'Skrivet under en tidigare rubrik', en: 'Written under an earlier heading' },
  nothing: {
    sv: 'Rapporten har ingen text på svenska. Den finns på engelska.',
    en: 'The report has no text in English. It is there in Swedish.',
  },
  lead: {
    sv: 'Rapportens text som den godkändes. En siffra visas när den också står i den öppna statistiken; annars står det ”visas inte”.',
    en: 'The report’s words as they were approved. A figure is shown when it also stands in the open statistics; otherwise it says “not shown”.',
  },
  edition: { sv: (n: number) => `Utgåva ${n}`, en: (n: number) => `Edition ${n}` },
  approved: { sv: 'Godkänd', en: 'Approved' },
  published: { sv: 'Publicerad', en: 'Published' },
  project: { sv: 'Projekt', en: 'Project' },
  place: { sv: 'Kommun', en: 'Municipality' },
  wholeProject: { sv: 'Hela projektet', en: 'The whole project' },
  period: { sv: 'Period', en: 'Period' },
  facts: { sv: 'Om rapporten', en: 'About the report' },
  fact: { sv: 'Uppgift', en: 'Fact' },
  value: { sv: 'Värde', en: 'Value' },
  about: { sv: 'Om utgåvan', en: 'About the edition' },
  leftOut: {
    sv: 'Tabeller, diagram, förteckningar över företag och underlaget till siffrorna finns i den fullständiga utgåvan och är inte öppna. Tecken som [M1] och [E1] står i stället för personers namn.',
    en: 'Tables, charts, lists of companies and the evidence behind the figures are in the full edition and are not open. Signs such as [M1] and [E1] stand for persons’ names.',
  },
  digest: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },
  verifyTitle: { sv: 'Så provar du den', en: 'How to verify it' },
  verify: {
    sv: 'Kontrollsumman gäller den fullständiga utgåvan och står tryckt i den. Begär den hos kommunen eller projektet och jämför: är summan en annan är det inte den här utgåvan. Den som arbetar i projektet lämnar filen till sidan Prova en utgåva, som räknar om summan.',
    en: 'The checksum is that of the full edition and is printed in it. Ask the municipality or the project for it and compare: if the sum is another, it is not this edition. Those who work in the project hand the file to the page Verify an edition, which reckons the sum anew.',
  },
  pdf: { sv: 'Ladda ner PDF', en: 'Download PDF' },
  page: { sv: 'Sida', en: 'Page' },
  of: { sv: 'av', en: 'of' },
  toAll: { sv: 'All öppen data', en: 'All open data' },
  // Publishing and withdrawing.
  publish: { sv: 'Publicera', en: 'Publish' },
  publishTitle: { sv: 'Publicera rapporten', en: 'Publish the report' },
  publishLead: {
    sv: 'Nedanför står exakt det som alla kommer att kunna läsa.',
    en: 'Below is exactly what everybody will be able to read.',
  },
  asWritten: {
    sv: 'Namn och siffror som ni själva har skrivit i texten publiceras som de står. Bara siffror som är insatta från registret skyddas. Läs igenom texten innan du publicerar.',
    en: 'Names and numbers that you wrote yourselves in the text are published as they stand. Only figures placed from the records are protected. Read the text through before you publish.',
  },
  typed: { sv: 'Siffror som ni har skrivit själva', en: 'Numbers that you wrote yourselves' },
  toldFigures: {
    sv: (told: number) => `${told} av rapportens siffror står i den öppna statistiken och kan visas.`,
    en: (told: number) => `${told} of the report’s figures stand in the open statistics and can be shown.`,
  },
  consequence: {
    sv: 'Rapporten blir synlig för alla på /oppna-data, på svenska och engelska och som PDF. Den kan dras tillbaka, men det som har lästs är känt.',
    en: 'The report becomes visible to everybody at /oppna-data, in Swedish and English and as PDF. It can be withdrawn, but what has been read is known.',
  },
  preview: { sv: 'Så blir den', en: 'What it becomes' },
  didPublish: { sv: 'Rapporten är publicerad', en: 'The report is published' },
  withdraw: { sv: 'Dra tillbaka', en: 'Withdraw' },
  withdrawTitle: { sv: 'Dra tillbaka rapporten', en: 'Withdraw the report' },
  withdrawConsequence: {
    sv: 'Rapporten försvinner från webbplatsen. Utgåvan finns kvar och kan publiceras igen.',
    en: 'The report disappears from the site. The edition stays and can be published again.',
  },
  reason: { sv: 'Varför den dras tillbaka', en: 'Why it is withdrawn' },
  didWithdraw: { sv: 'Rapporten är tillbakadragen', en: 'The report is withdrawn' },
  needed: { sv: 'Fyll i det här', en: 'Fill this in' },
  tooLong: { sv: 'Högst 500 tecken', en: 'At most 500 characters' },
  gone: { sv: 'Utgåvan finns inte.', en: 'There is no such edition.' },
  not_yours: {
    sv: 'Näringslivschefen publicerar kommunens rapport och projektledaren hela projektets.',
    en: 'The head of the business office publishes the municipality’s report and the project manager the whole project’s.',
  },
  another_stands: {
    sv: 'En utgåva av samma rapport är redan publicerad. Dra tillbaka den först.',
    en: 'An edition of the same report is already published. Withdraw it first.',
  },
  not_published: { sv: 'Utgåvan är inte publicerad.', en: 'The edition is not published.' },
  moved: {
    sv: 'Det som visas har ändrats sedan du öppnade sidan. Läs igenom det och publicera igen.',
    en: 'What is shown has changed since you opened the page. Read it through and publish again.',
  },
})
export type ReportWords = ReturnType<typeof reportText>
