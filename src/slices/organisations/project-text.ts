import { defineText, type Language } from '../../kit/language.ts'
import { text } from './text.ts'

const own = defineText({
  newProject: { sv: 'Nytt projekt', en: 'New project' },
  newProjectLead: {
    sv: 'Kommuner, faser och beslut lägger du till när projektet finns.',
    en: 'Add municipalities, phases and decisions once the project is there.',
  },
  create: { sv: 'Skapa projektet', en: 'Create the project' },
  projectCreated: {
    sv: 'Projektet finns. Lägg till kommunerna som deltar.',
    en: 'The project is there. Add the municipalities that take part.',
  },
  key: { sv: 'Kortnamn', en: 'Short key' },
  keyHint: {
    sv: '2–40 tecken: a–z, siffror och bindestreck.',
    en: '2–40 characters: a–z, digits and hyphens.',
  },
  keyWrong: {
    sv: 'Skriv 2–40 tecken: små bokstäver a–z, siffror och bindestreck.',
    en: 'Write 2–40 characters: small letters a–z, digits and hyphens.',
  },
  key_taken: {
    sv: 'Ett annat projekt har redan det kortnamnet.',
    en: 'Another project already has that short key.',
  },
  fullName: { sv: 'Hela namnet', en: 'Full name' },
  programmePeriod: { sv: 'Programperiod', en: 'Programme period' },
  websiteWrong: {
    sv: 'Skriv hela webbadressen, till exempel https://example.se.',
    en: 'Write the whole web address, such as https://example.se.',
  },
  change: { sv: 'Ändra projektet', en: 'Change the project' },
  partOf: {
    sv: (part: string, project: string) => `${part} i ${project}`,
    en: (part: string, project: string) => `${part} of ${project}`,
  },
  nothingYet: { sv: 'Inget inlagt än.', en: 'Nothing entered yet.' },
  add: { sv: 'Lägg till', en: 'Add' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removed: { sv: 'Borttaget. Det finns kvar i historiken.', en: 'Removed. It remains in the history.' },
  backToProject: { sv: 'Till projektet', en: 'To the project' },
  nameSv: { sv: 'Namn på svenska', en: 'Name in Swedish' },
  nameEn: { sv: 'Namn på engelska', en: 'Name in English' },
  fromOn: { sv: 'Från och med', en: 'From' },
  toOn: { sv: 'Till och med', en: 'To' },
  endsBeforeItBegins: {
    sv: 'Slutet ligger före början. Skriv en senare dag.',
    en: 'The end is before the beginning. Write a later day.',
  },
  ceilingIsAdded: {
    sv: 'Beloppet kommer till de tidigare beslutens',
    en: 'The ceiling comes on top of the earlier decisions’',
  },
  ceilingIsAddedAbout: {
    sv: 'Som vid en förlängning. Annars ersätter det dem.',
    en: 'As of an extension. Otherwise it replaces theirs.',
  },
  ceilingKronor: { sv: 'Högsta belopp (kronor)', en: 'Ceiling (SEK)' },
  amountWrong: {
    sv: 'Skriv beloppet i kronor med siffror, till exempel 1 250 000.',
    en: 'Write the amount in kronor in digits, such as 1 250 000.',
  },
  actualCostShare: { sv: 'Stödets andel av kostnaderna (%)', en: 'Grant share of the costs (%)' },
  financingShare: { sv: 'Stödets andel av finansieringen (%)', en: 'Grant share of the financing (%)' },
  sharePercent: { sv: 'Andel av finansieringen (%)', en: 'Share of the financing (%)' },
  shareWrong: {
    sv: 'Skriv andelen i procent, från 0 till 100.',
    en: 'Write the share in per cent, from 0 to 100.',
  },
  conditionsLong: {
    sv: (n: number) => `Villkoren får ha högst ${n} tecken.`,
    en: (n: number) => `The conditions can have at most ${n} characters.`,
  },
  fund: { sv: 'Fondens namn', en: 'Name of the fund' },
  eitherFinancier: {
    sv: 'Välj antingen en organisation eller en kommun.',
    en: 'Choose either an organisation or a municipality.',
  },
  phase_taken: {
    sv: 'Projektet har redan en fas med det namnet.',
    en: 'The project already has a phase of that name.',
  },
  unknown_focus_area: {
    sv: 'Fokusområdet finns inte. Välj bland dem som står här.',
    en: 'There is no such focus area. Choose among those shown.',
  },
  period_taken: {
    sv: 'Projektet har redan en sådan period från den dagen.',
    en: 'The project already has such a period from that day.',
  },
  decision_taken: {
    sv: 'Någon annan lade till ett beslut samtidigt. Försök igen.',
    en: 'Someone else added a decision at the same time. Try again.',
  },
  unknown_municipality: {
    sv: 'Kommunen finns inte. Välj ur listan.',
    en: 'There is no such municipality. Choose from the list.',
  },
  participant_taken: { sv: 'Kommunen deltar redan.', en: 'The municipality already takes part.' },
  unknown_organisation: {
    sv: 'Organisationen finns inte. Välj ur listan.',
    en: 'There is no such organisation. Choose from the list.',
  },
  financier_taken: { sv: 'Finansiären är redan inlagd.', en: 'The financier is already entered.' },
  partner_taken: { sv: 'Parten är redan inlagd.', en: 'The partner is already entered.' },
})

/** The words of the slice with those of the forms that put a project together. */
export const projectText = (language: Language) => ({ ...text(language), ...own(language) })
export type ProjectWords = ReturnType<typeof projectText>
