import { defineText } from '../../kit/language.ts'

/** Words of the pages where a project says which figures it uses and what it means to reach. */
export const goalText = defineText({
  title: {
    sv: (project: string) => `Mätvärden och mål för ${project}`,
    en: (project: string) => `Figures and targets of ${project}`,
  },
  lead: {
    sv: 'Vilka mätvärden projektet svarar för, var de började och vart de ska. Utfallet räknas alltid ur registret.',
    en: 'Which figures the project answers for, where they began and where they should get. The outcome is always counted from the records.',
  },
  seeAll: {
    sv: 'Projektets mätvärden och mål, och hur kommunerna blir hela projektet',
    en: 'The project’s figures and targets, and how municipalities add up',
  },
  project: { sv: 'Projekt', en: 'Project' },
  figure: { sv: 'Mätvärde', en: 'Figure' },
  unit: { sv: 'Enhet', en: 'Unit' },
  ruleVersion: { sv: 'Regelns version', en: 'Rule version' },
  sums: { sv: 'Kommunerna tillsammans', en: 'Municipalities together' },
  baseline: { sv: 'Utgångsläge', en: 'Baseline' },
  target: { sv: 'Mål för hela projektet', en: 'Target of the whole project' },
  none: { sv: 'Projektet har inte valt några mätvärden', en: 'The project has chosen no figures' },
  noneHint: {
    sv: 'Tills vidare visas alla i programperiodens uppsättning. Välj uppsättningen för att kunna sätta mål.',
    en: 'Until then all of its programme period’s set are shown. Choose the set to be able to set targets.',
  },
  useSet: {
    sv: (period: string) => `Använd hela uppsättningen för ${period}`,
    en: (period: string) => `Use the whole set of ${period}`,
  },
  added: { sv: (n: number) => `${n} mätvärden lades till.`, en: (n: number) => `${n} figures were added.` },
  add: { sv: 'Lägg till ett mätvärde', en: 'Add a figure' },
  choose: { sv: 'Välj', en: 'Choose' },
  addIt: { sv: 'Lägg till', en: 'Add' },
  addedOne: { sv: 'Mätvärdet lades till.', en: 'The figure was added.' },
  leave: { sv: 'Sluta använda mätvärdet', en: 'Stop using the figure' },
  left: { sv: 'Mätvärdet används inte längre.', en: 'The figure is no longer used.' },
  goalsOf: { sv: (name: string) => `Mål: ${name}`, en: (name: string) => `Targets: ${name}` },
  time: { sv: 'Gäller', en: 'Holds for' },
  wholeTime: { sv: 'hela projekttiden', en: 'the whole project time' },
  decision: { sv: 'Står i', en: 'Stated by' },
  ownGoal: { sv: 'projektets eget mål', en: 'the project’s own goal' },
  decisionVersion: {
    sv: (n: number) => `beslutet, version ${n}`,
    en: (n: number) => `the decision, version ${n}`,
  },
  chooseRows: { sv: 'Visa', en: 'Show' },
  wholeProject: { sv: 'Hela projektet', en: 'The whole project' },
  source: { sv: 'Var det står, eller hur målet kom till', en: 'Where it is stated, or how it was set' },
  emptyHint: { sv: 'Tomt fält: inget mål.', en: 'Empty: no target.' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Målen är sparade.', en: 'The targets are saved.' },
  numberWrong: { sv: 'Skriv ett tal, till exempel 70 eller 2,5.', en: 'Write a number, such as 70 or 2.5.' },
  choiceWrong: { sv: 'Välj något i listan.', en: 'Choose one of the list.' },
  sourceLong: { sv: 'Högst 300 tecken.', en: 'At most 300 characters.' },
  unknown_figure: {
    sv: 'Det mätvärdet finns inte. Välj ett i listan.',
    en: 'There is no such figure. Choose one of the list.',
  },
  other_period: {
    sv: 'Indikatorn hör till en annan programperiod än projektet. Välj en av projektets egen.',
    en: 'The indicator is of another programme period than the project. Choose one of its own.',
  },
  used_already: { sv: 'Projektet använder redan mätvärdet.', en: 'The project uses the figure already.' },
  not_used: {
    sv: 'Projektet använder inte mätvärdet. Lägg till det först.',
    en: 'The project does not use the figure. Add it first.',
  },
  not_of_project: {
    sv: 'Fasen eller beslutet hör till ett annat projekt. Välj en av projektets egna.',
    en: 'The phase or decision is of another project. Choose one of its own.',
  },
  has_targets: {
    sv: 'Mätvärdet har mål. Ta bort dem först, så att inget försvinner av misstag.',
    en: 'The figure has targets. Take them away first, so that none is lost by mistake.',
  },
  adds: { sv: 'blir hela projektets', en: 'add up to the whole' },
  company_once: {
    sv: 'kan bli mer: ett företag som flera kommuner stöttat räknas en gång i det hela',
    en: 'may be more: a company that several municipalities supported is one in the whole',
  },
  person_once: {
    sv: 'kan bli mer: en person räknas en gång i det hela',
    en: 'may be more: a person is one in the whole',
  },
  locality_once: {
    sv: 'kan bli mer: en ort räknas en gång i det hela',
    en: 'may be more: a locality is one in the whole',
  },
  intervention_once: {
    sv: 'kan bli mer: en insats som flera kommuner gör tillsammans räknas en gång i det hela',
    en: 'may be more: an intervention that several share is one in the whole',
  },
  whole_has_more: {
    sv: 'blir inte hela projektets: det har också sådant som ingen kommun har i egna böcker',
    en: 'are not the whole: it also has what no municipality has in its own books',
  },
})
export type GoalWords = ReturnType<typeof goalText>
