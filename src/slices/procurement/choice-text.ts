import { defineText } from '../../kit/language.ts'

/** Words of the pages on which bids are weighed and the authority decides. */
export const choiceText = defineText({
  interventions: { sv: 'Insatser', en: 'Interventions' },
  steps: { sv: 'Upphandlingens delar', en: 'Parts of the purchase' },
  tabCriteria: { sv: 'Kriterier', en: 'Criteria' },
  tabScores: { sv: 'Bedömning', en: 'Grading' },
  tabRanking: { sv: 'Rangordning', en: 'Ranking' },
  tabAward: { sv: 'Beslut', en: 'Decision' },
  tabLetters: { sv: 'Besked', en: 'Letters' },
  tabContract: { sv: 'Avtal', en: 'Contract' },
  tabRecord: { sv: 'Dokumentation', en: 'Documentation' },
  versionMissing: { sv: 'Ladda om sidan och försök igen.', en: 'Reload the page and try again.' },
  asPdf: { sv: 'PDF', en: 'PDF' },
  asDocx: { sv: 'Word', en: 'Word' },
  save: { sv: 'Spara', en: 'Save' },

  criteriaTitle: { sv: 'Kriterier och vikter', en: 'Criteria and weights' },
  criteriaLead: {
    sv: 'Så här väljs anbud. Allt här står i förfrågan och kan inte ändras när den har skickats.',
    en: 'This is how a bid is chosen. All of it stands in the request and cannot be changed once that is sent.',
  },
  criteriaLocked: {
    sv: 'Förfrågan är skickad: kriterierna ligger fast.',
    en: 'The request has been sent: the criteria stand.',
  },
  criteriaNotYours: {
    sv: 'Insatsstyrkan skriver kriterierna. Du kan läsa dem.',
    en: 'The task force writes the criteria. You may read them.',
  },
  noCriteriaYet: { sv: 'Inga kriterier är skrivna än', en: 'No criteria have been written yet' },
  noCriteriaAbout: {
    sv: 'Förfrågan behöver minst ett kriterium, med vikter som blir 100 %.',
    en: 'The request needs one criterion at least, with weights that make 100%.',
  },
  priceWeight: { sv: 'Prisets vikt i procent', en: 'The price’s weight in per cent' },
  priceWeightAbout: {
    sv: 'Tomt när priset är bestämt i förväg.',
    en: 'Empty when the price is fixed beforehand.',
  },
  formula: { sv: 'Så blir priset poäng', en: 'How the price becomes points' },
  formulaName_lowest_share: { sv: 'Lägsta pris ÷ anbudets pris', en: 'Lowest price ÷ the bid’s price' },
  formulaName_deduction: {
    sv: 'Avdrag med andelen över lägsta pris',
    en: 'Deduction by the share above the lowest price',
  },
  qualityNumber: { sv: (n: number) => `Kvalitet ${n}`, en: (n: number) => `Quality ${n}` },
  criterionName: { sv: 'Kriterium', en: 'Criterion' },
  criterionAbout: {
    sv: 'Vad som bedöms, så att anbudsgivaren vet vad hen ska visa',
    en: 'What is judged, so that bidders know what to show',
  },
  weightPercent: { sv: 'Vikt i procent', en: 'Weight in per cent' },
  saveCriteria: { sv: 'Spara kriterierna', en: 'Save the criteria' },
  criteriaSaved: { sv: 'Kriterierna är sparade', en: 'The criteria are saved' },
  weightWrong: {
    sv: 'Skriv vikten som procent över 0, med högst två decimaler.',
    en: 'Write the weight as a per cent above 0, with two decimals at most.',
  },
  nameMissing: { sv: 'Skriv vad kriteriet heter.', en: 'Write what the criterion is called.' },
  weightMissing: { sv: 'Skriv kriteriets vikt.', en: 'Write the criterion’s weight.' },
  nameLong: { sv: 'Namnet får ha högst 200 tecken.', en: 'The name may have 200 characters at most.' },
  aboutLong: { sv: 'Texten får ha högst 5 000 tecken.', en: 'The text may have 5,000 characters at most.' },
  formulaMissing: { sv: 'Välj hur priset blir poäng.', en: 'Choose how the price becomes points.' },
  no_criteria: {
    sv: 'Skriv minst ett kriterium med vikt.',
    en: 'Write one criterion with a weight at least.',
  },
  weight_wrong: { sv: 'Varje vikt ska vara över 0 %.', en: 'Each weight must be above 0%.' },
  two_prices: { sv: 'Priset kan bara vara ett kriterium.', en: 'The price can be one criterion only.' },
  weights_not_whole: {
    sv: 'Vikterna ska bli 100 % tillsammans. Ändra dem så att summan stämmer.',
    en: 'The weights must make 100% together. Change them so that the sum is right.',
  },
  already_sent: {
    sv: 'Förfrågan är redan skickad, så kriterierna kan inte ändras.',
    en: 'The request has been sent already, so the criteria cannot be changed.',
  },
  weightsSum: { sv: (sum: string) => `Summa nu: ${sum}`, en: (sum: string) => `Sum now: ${sum}` },

  scoresTitle: { sv: 'Bedöm anbuden', en: 'Grade the bids' },
  scoresLead: {
    sv: 'Var och en betygsätter för sig. Du ser de andras betyg när du har sparat dina egna för alla anbud; de ser dina på samma villkor.',
    en: 'Each member grades alone. You see the others’ grades when you have saved your own for all bids; they see yours on the same terms.',
  },
  notOpened: { sv: 'Anbuden är inte öppnade', en: 'The bids have not been opened' },
  notOpenedAbout: {
    sv: 'De är förseglade tills anbudstiden har gått ut och insatsstyrkan öppnar dem.',
    en: 'They are sealed until the deadline has passed and the task force opens them.',
  },
  mayNotGrade: {
    sv: 'Du betygsätter inte de här anbuden. Det gör de i insatsstyrkan som har svarat att de inte är jäviga.',
    en: 'You do not grade these bids. Members of the task force who have declared no conflict of interest do.',
  },
  noBids: { sv: 'Inga anbud att bedöma', en: 'No bids to grade' },
  noBidsAbout: {
    sv: 'Inget anbud kom in som kan rangordnas. Köpet kan avslutas utan tilldelning.',
    en: 'No bid came in that can be ranked. The purchase can be ended without an award.',
  },
  onlyPrice: {
    sv: 'Förfrågan har bara priset som kriterium: det finns inget att betygsätta. Se rangordningen.',
    en: 'The request has the price as its only criterion: there is nothing to grade. See the ranking.',
  },
  locked: { sv: 'Beslutet är fattat: betygen ligger fast.', en: 'The decision is made: the grades stand.' },
  price: { sv: 'Pris', en: 'Price' },
  noPrice: { sv: 'Priset är inte avläst', en: 'The price has not been read' },
  received: { sv: 'Kom in', en: 'Received' },
  files: { sv: 'Filer', en: 'Files' },
  bidText: { sv: 'Anbudets beskrivning', en: 'The bid’s description' },
  grade: { sv: 'Betyg 0–5', en: 'Grade 0–5' },
  gradeWhy: { sv: 'Motivering', en: 'Reason' },
  gradeMissing: {
    sv: 'Ge betyg för varje kriterium i varje anbud.',
    en: 'Grade every criterion of every bid.',
  },
  gradeWrong: {
    sv: 'Betyget ska vara ett helt tal från 0 till 5.',
    en: 'The grade must be a whole number from 0 to 5.',
  },
  whyLong: {
    sv: 'Motiveringen får ha högst 5 000 tecken.',
    en: 'The reason may have 5,000 characters at most.',
  },
  saveGrades: { sv: 'Spara mina betyg', en: 'Save my grades' },
  gradesSaved: { sv: 'Dina betyg är sparade', en: 'Your grades are saved' },
  turnDown: { sv: 'Uppfyller inte kraven', en: 'Does not meet the requirements' },
  mandatory: { sv: 'Krav som alla ska uppfylla', en: 'Requirements that all must meet' },
  mandatoryAbout: {
    sv: 'Ett anbud som inte uppfyller dem rangordnas inte, hur bra det än är.',
    en: 'A bid that does not meet them is not ranked, however good it is.',
  },
  turnDownAbout: {
    sv: 'Anbudet rangordnas inte, och anbudsgivaren får skälet i beskedet. Du kan ångra det tills beslutet är fattat.',
    en: 'The bid is not ranked, and the bidder is told why in the letter. You can undo it until the decision is made.',
  },
  turnDownWhy: { sv: 'Vilket krav, och varför', en: 'Which requirement, and why' },
  reasonMissing: { sv: 'Skriv skälet.', en: 'Write the reason.' },
  reasonLong: { sv: 'Skälet är för långt.', en: 'The reason is too long.' },
  turnedDown: { sv: 'Anbudet rangordnas inte', en: 'The bid is not ranked' },
  turnedDownTitle: { sv: 'Rangordnas inte', en: 'Not ranked' },
  takeBack: { sv: 'Ångra: rangordna anbudet', en: 'Undo: rank the bid' },
  takenBack: { sv: 'Anbudet rangordnas igen', en: 'The bid is ranked again' },

  rankingTitle: { sv: 'Rangordning', en: 'Ranking' },
  rankingLead: {
    sv: 'Insatsstyrkan rangordnar, myndigheten beslutar.',
    en: 'The task force ranks, the authority decides.',
  },
  rankingHidden: {
    sv: 'Rangordningen visas när du har sparat dina egna betyg.',
    en: 'The ranking is shown when you have saved your own grades.',
  },
  bidsHidden: {
    sv: 'Anbuden är hemliga tills beslutet är fattat.',
    en: 'The bids are secret until the decision is made.',
  },
  gradersSoFar: {
    sv: (count: number) => `Har betygsatt alla anbud: ${count}. Minst två behövs.`,
    en: (count: number) => `Have graded all bids: ${count}. Two at least are needed.`,
  },
  leftOut: {
    sv: (names: string) => `Räknas inte, för betygen är inte hela eller jäv är anmält: ${names}.`,
    en: (names: string) =>
      `Not counted, because the grades are not whole or a conflict is declared: ${names}.`,
  },
  no_bids: { sv: 'Det finns inga anbud att rangordna.', en: 'There are no bids to rank.' },
  too_few_scorers: {
    sv: 'Minst två i insatsstyrkan behöver betygsätta alla anbud innan de kan rangordnas.',
    en: 'Two members of the task force at least must grade all bids before they can be ranked.',
  },
  grades_missing: {
    sv: 'Betyg saknas. Rangordningen görs när alla som har börjat är klara.',
    en: 'Grades are missing. The ranking is made when all who have begun are done.',
  },
  price_missing: {
    sv: 'Ett anbud saknar avläst pris. Läs av priset i anbudets filer, eller ange att anbudet inte uppfyller kraven.',
    en: 'The price of a bid has not been read. Read it in the bid’s files, or say that the bid does not meet the requirements.',
  },
  eachGrade: { sv: 'Var och ens betyg', en: 'Each member’s grades' },
  member: { sv: 'Deltagare', en: 'Member' },
  toAward: { sv: 'Till beslutet', en: 'To the decision' },
})
export type ChoiceWords = ReturnType<typeof choiceText>
