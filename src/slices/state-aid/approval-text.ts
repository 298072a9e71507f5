import { defineText } from '../../kit/language.ts'

/** Words of the setting whether a declaration counts before the financier has answered. */
export const approvalText = defineText({
  title: {
    sv: (project: string) => `Räcker ett undertecknat intyg? ${project}`,
    en: (project: string) => `Is a signed declaration enough? ${project}`,
  },
  note: {
    sv: 'I programperioden 2014–2020 får företaget anta att intyget är godkänt när det har skrivit under och inget annat hörs. Då kan stödet beviljas på det undertecknade intyget. Har finansiären sagt att den ska godkänna varje intyg först, välj det här: då kan inget stöd beviljas förrän svaret är antecknat.',
    en: 'In the programme period 2014–2020 the company may assume that its declaration is approved once it has signed and nothing else is heard. Aid can then be granted on the signed declaration. When the financier has said that it is to approve each declaration first, choose that here: no aid can then be granted before its answer is noted.',
  },
  always: {
    sv: 'I programperioden 2021–2027 ska finansiären ha godkänt intyget innan stödet börjar. Det går inte att ställa in.',
    en: 'In the programme period 2021–2027 the financier has to have approved the declaration before the support starts. This cannot be set.',
  },
  label: { sv: 'Stödet kan beviljas när intyget är', en: 'Aid can be granted when the declaration is' },
  assumed: { sv: 'undertecknat av företaget', en: 'signed by the company' },
  needed: { sv: 'godkänt av finansiären', en: 'approved by the financier' },
  answerMissing: {
    sv: 'Välj vad som ska gälla för intyget.',
    en: 'Choose what is to hold for the declaration.',
  },
  projectMissing: { sv: 'Välj projekt.', en: 'Choose the project.' },
  changed: {
    sv: 'Någon annan har ändrat inställningen. Läs om sidan och välj på nytt.',
    en: 'Somebody else has changed the setting. Read the page again and choose anew.',
  },
  always_needed: {
    sv: 'I programperioden 2021–2027 ska finansiären alltid ha godkänt intyget.',
    en: 'In the programme period 2021–2027 the financier always has to have approved the declaration.',
  },
  saved: { sv: 'Inställningen är sparad.', en: 'The setting is saved.' },
  save: { sv: 'Spara', en: 'Save' },
})
