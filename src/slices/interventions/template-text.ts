import { defineText } from '../../kit/language.ts'

export const templateText = defineText({
  templates: { sv: 'Mallar', en: 'Templates' },
  lead: {
    sv: 'Insatser som fungerade, att börja om från: innehåll, text till förfrågan och till utskick.',
    en: 'Interventions that worked, to begin again from: content, text for the request and for mails.',
  },
  none: { sv: 'Det finns inga mallar än', en: 'There are no templates yet' },
  noneHint: {
    sv: 'Öppna en insats som fungerade och välj Spara som mall.',
    en: 'Open an intervention that worked and choose Save as template.',
  },
  saveAsTemplate: { sv: 'Spara som mall', en: 'Save as template' },
  repeat: { sv: 'Upprepa', en: 'Repeat' },
  startFrom: { sv: 'Starta från mallen', en: 'Start from the template' },
  startFromNamed: {
    sv: (name: string) => `Starta en insats från ${name}`,
    en: (name: string) => `Start an intervention from ${name}`,
  },
  change: { sv: 'Ändra', en: 'Change' },
  changeTemplate: { sv: 'Ändra mallen', en: 'Change the template' },
  retire: { sv: 'Ta ur bruk', en: 'Take out of use' },
  retireConsequence: {
    sv: 'Mallen visas inte längre. Insatser som startats från den påverkas inte.',
    en: 'The template is no longer shown. Interventions started from it are not affected.',
  },
  used: {
    sv: (n: number) =>
      n === 0 ? 'inte använd än' : n === 1 ? 'använd till 1 insats' : `använd till ${n} insatser`,
    en: (n: number) =>
      n === 0 ? 'not used yet' : n === 1 ? 'used for 1 intervention' : `used for ${n} interventions`,
  },
  name: { sv: 'Mallens namn', en: 'Name of the template' },
  nameMissing: { sv: 'Skriv vad mallen ska heta.', en: 'Write what the template is to be called.' },
  long: { sv: (n: number) => `Skriv högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
  content: { sv: 'Innehåll', en: 'Content' },
  title: { sv: 'Insatsens rubrik', en: 'Title of the intervention' },
  titleMissing: { sv: 'Skriv insatsens rubrik.', en: 'Write the title of the intervention.' },
  purpose: { sv: 'Syfte', en: 'Purpose' },
  focusAreas: { sv: 'Fokusområden', en: 'Focus areas' },
  focusAreasWrong: { sv: 'Välj fokusområden ur listan.', en: 'Choose focus areas from the list.' },
  capacity: { sv: 'Platser', en: 'Places' },
  capacityWrong: { sv: 'Skriv ett helt antal platser.', en: 'Write a whole number of places.' },
  requestTexts: { sv: 'Text till förfrågan', en: 'Text for the request' },
  task: { sv: 'Uppdraget', en: 'The assignment' },
  qualification: { sv: 'Krav på leverantören', en: 'Demands on the supplier' },
  requirements: { sv: 'Krav på uppdraget', en: 'Demands on the assignment' },
  contractTerms: { sv: 'Avtalsvillkor', en: 'Terms of contract' },
  invoicing: { sv: 'Fakturering', en: 'Invoicing' },
  mailTexts: { sv: 'Text till utskick', en: 'Text for mails' },
  hadNeed: { sv: 'Till dem som har behovet', en: 'To those who have the need' },
  came: { sv: 'Till dem som kom', en: 'To those who came' },
  didNotCome: { sv: 'Till dem som inte kom', en: 'To those who did not come' },
  waiting: { sv: 'Till dem på väntelistan', en: 'To those on the wait list' },
  stagesNotNeeded: { sv: 'Steg som inte behövs', en: 'Stages that are not needed' },
  versionMissing: { sv: 'Ladda om sidan och försök igen.', en: 'Reload the page and try again.' },
  save: { sv: 'Spara mallen', en: 'Save the template' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  saved: { sv: 'Mallen är sparad.', en: 'The template is saved.' },
  retired: { sv: 'Mallen är tagen ur bruk.', en: 'The template is out of use.' },
})

export type TemplateWords = ReturnType<typeof templateText>
