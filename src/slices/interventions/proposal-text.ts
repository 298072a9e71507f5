import { defineText } from '../../kit/language.ts'

/** The pages where task forces are proposed, asked and answered. */
export const proposalText = defineText({
  propose: { sv: 'Föreslå insatsstyrka', en: 'Propose a task force' },
  proposal: { sv: 'Förslag till insatsstyrka', en: 'Proposed task force' },
  interventions: { sv: 'Insatser', en: 'Interventions' },
  needs: { sv: 'Behov', en: 'Needs' },
  askLead: {
    sv: 'Du får den bästa gruppen på två till fyra coacher från minst två kommuner: de som kan ämnena bäst, finns där företagen finns och har tid kvar.',
    en: 'You get the best group of two to four coaches from at least two municipalities: those who know the topics best, are where the companies are and have time left.',
  },
  noNeeds: { sv: 'Inga behov är valda', en: 'No needs are chosen' },
  noNeedsHint: {
    sv: 'Välj behov på tavlan. Behov som redan har fått ett utfall räknas inte.',
    en: 'Choose needs on the board. Needs that already have an outcome do not count.',
  },
  toBoard: { sv: 'Till behoven', en: 'To the needs' },
  fromAreas: {
    sv: 'Insatsen har inte tagit upp några behov. Förslaget utgår från dess fokusområden och de kommuner som deltar.',
    en: 'The intervention has taken up no needs. The proposal starts from its focus areas and the municipalities that take part.',
  },
  needsToMeet: { sv: 'Behov att möta', en: 'Needs to meet' },
  needCount: {
    sv: (n: number) => (n === 1 ? '1 behov' : `${n} behov`),
    en: (n: number) => (n === 1 ? '1 need' : `${n} needs`),
  },
  needsWrong: { sv: 'Välj behov på tavlan.', en: 'Choose needs on the board.' },
  hours: { sv: 'Tid för hela gruppen', en: 'Time for the whole group' },
  hoursHint: {
    sv: 'Din uppskattning av vad insatsen tar för alla tillsammans. Den delas lika.',
    en: 'Your estimate of what the intervention takes for all together. It is shared equally.',
  },
  hoursMissing: {
    sv: 'Skriv hur många timmar insatsen tar.',
    en: 'Write how many hours the intervention takes.',
  },
  hoursWrong: {
    sv: 'Skriv timmar i hela kvartar, till exempel 40 eller 12,25, högst 1 000.',
    en: 'Write hours in whole quarters, such as 40 or 12.25, at most 1,000.',
  },
  hoursUnit: { sv: 'timmar', en: 'hours' },
  month: { sv: 'Månad', en: 'Month' },
  monthHint: { sv: 'När det mesta av arbetet görs.', en: 'When most of the work is done.' },
  monthMissing: { sv: 'Välj månad.', en: 'Choose a month.' },
  makeProposal: { sv: 'Visa förslag', en: 'Show a proposal' },
  interventionWrong: { sv: 'Insatsen finns inte.', en: 'There is no such intervention.' },

  facts: {
    sv: (hours: string, month: string) => `${hours} timmar, ${month}`,
    en: (hours: string, month: string) => `${hours} hours, ${month}`,
  },
  madeBy: {
    sv: (name: string, on: string) => `Förslaget togs fram av ${name} ${on}`,
    en: (name: string, on: string) => `Proposed by ${name} on ${on}`,
  },
  rule: { sv: (version: string) => `Regel ${version}`, en: (version: string) => `Rule ${version}` },
  best: { sv: 'Den bästa gruppen', en: 'The best group' },
  bestNote: {
    sv: (coverage: string, places: string) =>
      `Täckning ${coverage}: summan av behovens vikt gånger gruppens bästa nivå. ${places} av behovens kommuner är med.`,
    en: (coverage: string, places: string) =>
      `Coverage ${coverage}: the sum of the needs’ weight times the group’s best level. ${places} of the needs’ municipalities are represented.`,
  },
  noGroup: { sv: 'Ingen grupp är möjlig', en: 'No group is possible' },
  noGroupHint: {
    sv: 'Sänk uppskattningen, välj en annan månad eller be coacherna säga vad de kan och hur mycket tid de lovar.',
    en: 'Lower the estimate, choose another month, or ask the coaches to say what they know and what time they promise.',
  },
  newProposal: { sv: 'Nytt förslag', en: 'New proposal' },
  alternatives: { sv: 'Två andra grupper', en: 'Two other groups' },
  alternativesNote: {
    sv: 'De näst bästa, och vad de förlorar mot den bästa.',
    en: 'The next best, and what they lose against the best.',
  },
  noAlternatives: { sv: 'Ingen annan grupp är möjlig.', en: 'No other group is possible.' },
  coverageTag: {
    sv: (coverage: string) => `Täckning ${coverage}`,
    en: (coverage: string) => `Coverage ${coverage}`,
  },
  chooseThis: { sv: 'Fråga den här gruppen', en: 'Ask this group' },
  considered: { sv: 'Alla andra, och varför inte', en: 'Everybody else, and why not' },
  consideredNote: {
    sv: 'Vad den bästa gruppen med personen skulle förlora.',
    en: 'What the best group with the person would lose.',
  },
  nobodyElse: { sv: 'Alla coacher är med i förslaget.', en: 'Every coach is in the proposal.' },
  hoursLeft: { sv: (hours: string) => `${hours} timmar kvar`, en: (hours: string) => `${hours} hours left` },

  accept: { sv: 'Fråga gruppen', en: 'Ask the group' },
  acceptHint: {
    sv: 'Var och en får ett brev och svarar själv. Timmarna hålls för dem så länge.',
    en: 'Each gets a letter and answers for themself. Their hours are held meanwhile.',
  },
  startWith: { sv: 'Starta en insats med gruppen', en: 'Start an intervention with the group' },
  startHint: {
    sv: 'Gruppen tillfrågas när insatsen startas.',
    en: 'The group is asked when the intervention is started.',
  },
  words: { sv: 'Några ord till dem du frågar', en: 'A few words to those you ask' },
  wordsLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  change: { sv: 'Välj andra', en: 'Choose others' },
  changeHint: {
    sv: 'Två till fyra från minst två kommuner brukar bli bäst.',
    en: 'Two to four from at least two municipalities usually work best.',
  },
  staff: { sv: 'Vilka ska frågas?', en: 'Who is to be asked?' },
  staffMissing: { sv: 'Välj minst en person.', en: 'Choose at least one person.' },
  staffWrong: { sv: 'Välj personer ur listan.', en: 'Choose people from the list.' },
  askChosen: { sv: 'Fråga dem', en: 'Ask them' },
  anyway: { sv: 'Fråga ändå', en: 'Ask anyway' },
  too_few: {
    sv: 'Det är bara en person. Två till fyra brukar bli bäst.',
    en: 'It is only one person. Two to four usually work best.',
  },
  too_many: {
    sv: 'Det är fler än fyra. Då blir det lätt otydligt vem som gör vad.',
    en: 'It is more than four. Who does what easily gets unclear.',
  },
  one_municipality: { sv: 'Alla är från samma kommun.', en: 'All are from the same municipality.' },
  lacksHours: {
    sv: (names: string) => `Tiden räcker inte för ${names}.`,
    en: (names: string) => `The time is not enough for ${names}.`,
  },
  movedOn: {
    sv: (names: string) =>
      `Sedan förslaget gjordes har tiden gått åt för ${names}. Gör ett nytt förslag, eller välj andra.`,
    en: (names: string) =>
      `Since the proposal was made, the time has gone for ${names}. Make a new proposal, or choose others.`,
  },
  decline: { sv: 'Avstå från förslaget', en: 'Decline the proposal' },
  declineNote: {
    sv: 'Förslaget sparas med ditt skäl. Ingen tillfrågas.',
    en: 'The proposal is kept with your reason. Nobody is asked.',
  },
  reason: { sv: 'Varför?', en: 'Why?' },
  reasonMissing: { sv: 'Skriv varför.', en: 'Write why.' },
  accepted: { sv: 'Gruppen är tillfrågad', en: 'The group has been asked' },
  changed: { sv: 'Andra personer tillfrågades', en: 'Other people were asked' },
  declined: { sv: 'Förslaget användes inte', en: 'The proposal was not used' },
  answeredBy: {
    sv: (name: string, on: string) => `${name}, ${on}`,
    en: (name: string, on: string) => `${name}, ${on}`,
  },
  already_answered: {
    sv: 'Det är redan besvarat. Ladda om sidan för att se hur.',
    en: 'It has been answered already. Reload the page to see how.',
  },
  askedToast: { sv: 'De är tillfrågade.', en: 'They have been asked.' },
  declinedToast: { sv: 'Förslaget är lagt åt sidan.', en: 'The proposal is set aside.' },

  question: { sv: 'Vill du vara med i insatsstyrkan?', en: 'Would you join the task force?' },
  questions: { sv: 'Du är tillfrågad', en: 'You are asked' },
  asksYou: {
    sv: (name: string, on: string) => `${name} frågade ${on}`,
    en: (name: string, on: string) => `${name} asked on ${on}`,
  },
  yourPart: {
    sv: (hours: string, month: string) => `Din del: ${hours} timmar, ${month}`,
    en: (hours: string, month: string) => `Your part: ${hours} hours, ${month}`,
  },
  part: {
    sv: (hours: string, month: string) => `${hours} timmar, ${month}`,
    en: (hours: string, month: string) => `${hours} hours, ${month}`,
  },
  replaces: { sv: (name: string) => `I stället för ${name}`, en: (name: string) => `Instead of ${name}` },
  intervention: { sv: 'Insats', en: 'Intervention' },
  timeAsked: { sv: 'Din del av tiden', en: 'Your part of the time' },
  fromWhom: { sv: 'Frågan kommer från', en: 'The question is from' },
  withYou: { sv: 'Tillsammans med', en: 'Together with' },
  yes: { sv: 'Ja, jag är med', en: 'Yes, I join' },
  no: { sv: 'Nej', en: 'No' },
  noBecause: { sv: 'Tacka nej', en: 'Decline' },
  noNote: { sv: 'Den som frågade får veta skälet.', en: 'Whoever asked is told the reason.' },
  answerMissing: { sv: 'Svara ja eller nej.', en: 'Answer yes or no.' },
  answeredYes: { sv: 'Svarade ja', en: 'Said yes' },
  answeredNo: { sv: 'Svarade nej', en: 'Said no' },
  withdrawn: { sv: 'Frågan togs tillbaka', en: 'The question was taken back' },
  waiting: { sv: 'Har inte svarat', en: 'Has not answered' },
  yesToast: { sv: 'Du är med i insatsstyrkan.', en: 'You are in the task force.' },
  noToast: { sv: 'Du har tackat nej.', en: 'You have declined.' },
  takeBack: { sv: 'Ta tillbaka frågan', en: 'Take the question back' },
  takenBackToast: { sv: 'Frågan är tillbakatagen.', en: 'The question is taken back.' },
  answerForm: { sv: 'Svara', en: 'Answer' },

  several: { sv: 'Föreslå för flera insatser', en: 'Propose for several interventions' },
  severalLead: {
    sv: 'Insatser som saknar insatsstyrka delar på samma timmar. Du får grupperna som tillsammans täcker behoven bäst.',
    en: 'Interventions without a task force share the same hours. You get the groups that together cover the needs best.',
  },
  severalNone: { sv: 'Ingen insats saknar insatsstyrka', en: 'No intervention lacks a task force' },
  severalNoneHint: {
    sv: 'Här står gruppinsatser i stegen Behov och Innehåll med färre än två i insatsstyrkan, som du kan skriva i.',
    en: 'Here stand group interventions at the stages need and content with fewer than two in the task force, which you can write.',
  },
  chooseInterventions: { sv: 'Vilka insatser?', en: 'Which interventions?' },
  interventionsMissing: { sv: 'Välj en till åtta insatser.', en: 'Choose one to eight interventions.' },
  hoursFor: { sv: (title: string) => `Tid för ${title}`, en: (title: string) => `Time for ${title}` },
  jointProposal: { sv: 'Förslag för flera insatser', en: 'Proposal for several interventions' },
  total: {
    sv: (coverage: string) => `Sammanlagd täckning ${coverage}`,
    en: (coverage: string) => `Coverage in all ${coverage}`,
  },
  together: {
    sv: 'Del av ett förslag för flera insatser',
    en: 'Part of a proposal for several interventions',
  },
  open: { sv: 'Öppna', en: 'Open' },
  too_long: {
    sv: 'Frågan är för stor för att besvaras exakt i tid. Välj färre insatser.',
    en: 'The question is too large to be answered exactly in time. Choose fewer interventions.',
  },
  too_fine: {
    sv: 'Timmarna går inte att räkna exakt tillsammans. Skriv dem i hela timmar.',
    en: 'The hours cannot be reckoned exactly together. Write them in whole hours.',
  },

  members: { sv: 'Insatsstyrka', en: 'Task force' },
  asked: { sv: 'Tillfrågade', en: 'Asked' },
  earlier: { sv: 'Tidigare medlemmar, svar och förslag', en: 'Earlier members, answers and proposals' },
  proposals: { sv: 'Förslag som gjorts', en: 'Proposals made' },
  leave: { sv: 'Lämnar', en: 'Leaves' },
  leaveNote: {
    sv: (name: string) => `${name} är inte längre med från och med i dag. Historiken finns kvar.`,
    en: (name: string) => `${name} is no longer a member from today. The history remains.`,
  },
  leaveWhy: { sv: 'Varför? (frivilligt)', en: 'Why? (optional)' },
  instead: { sv: 'Fråga någon i stället', en: 'Ask somebody instead' },
  nobodyInstead: { sv: 'Ingen just nu', en: 'Nobody for now' },
  askOne: { sv: 'Fråga någon', en: 'Ask somebody' },
  askOneButton: { sv: 'Fråga', en: 'Ask' },
  addNow: { sv: 'Lägg till utan att fråga', en: 'Add without asking' },
  askOneHint: {
    sv: 'Personen får ett brev och svarar själv.',
    en: 'The person gets a letter and answers for themself.',
  },
  partHours: { sv: 'Timmar för personen', en: 'Hours for the person' },
  takenNeeds: { sv: 'Behov som insatsen ska möta', en: 'Needs that the intervention is to meet' },
  noTakenNeeds: {
    sv: 'Insatsen har inte tagit upp några behov.',
    en: 'The intervention has taken up no needs.',
  },
  letGo: { sv: 'Släpp behovet', en: 'Let go of the need' },
  letGoNote: {
    sv: 'Behovet blir öppet igen, och företagets coach ser varför.',
    en: 'The need is open again, and the coach of the company sees why.',
  },
  letGoToast: { sv: 'Behovet är öppet igen.', en: 'The need is open again.' },
  someCompany: {
    sv: (place: string) => `ett företag i ${place}`,
    en: (place: string) => `a company in ${place}`,
  },
  takesUp: {
    sv: (n: number) => (n === 1 ? 'Insatsen tar upp 1 behov.' : `Insatsen tar upp ${n} behov.`),
    en: (n: number) =>
      n === 1 ? 'The intervention takes up 1 need.' : `The intervention takes up ${n} needs.`,
  },
  takeMore: { sv: 'Ta upp fler behov', en: 'Take up more needs' },
  takeMoreLead: {
    sv: 'Öppna behov i alla kommuner, inom insatsens fokusområden.',
    en: 'Open needs in all municipalities, within the focus areas of the intervention.',
  },
  takeUp: { sv: 'Ta upp behoven', en: 'Take the needs up' },
  needsMissing: { sv: 'Välj minst ett behov.', en: 'Choose at least one need.' },
  takenMeanwhile: {
    sv: 'Behoven är inte öppna längre. Ladda om sidan och välj andra.',
    en: 'The needs are no longer open. Reload the page and choose others.',
  },
  noneToTake: { sv: 'Inga öppna behov', en: 'No open needs' },
  noneToTakeHint: {
    sv: 'Det finns inga öppna behov inom insatsens fokusområden just nu.',
    en: 'There are no open needs within the focus areas of the intervention just now.',
  },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
})

export type ProposalWords = ReturnType<typeof proposalText>
