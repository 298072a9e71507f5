import { defineText } from '../../kit/language.ts'

export const compareWords = defineText({
  title: {
    sv: (from: number, to: number) => `Från utgåva ${from} till utgåva ${to}`,
    en: (from: number, to: number) => `From edition ${from} to edition ${to}`,
  },
  lead: {
    sv: 'Varje siffra som ändrats, post för post, och varför så långt registret vet. Orsakerna frystes med den nya utgåvan.',
    en: 'Every figure that moved, record by record, and why as far as the records tell. The causes were frozen with the new edition.',
  },
  same: { sv: 'Inga siffror skiljer sig', en: 'No figure differs' },
  sameHint: {
    sv: 'Siffrorna och underlaget är desamma i båda utgåvorna.',
    en: 'Figures and evidence are the same in both editions.',
  },
  overview: { sv: 'Siffror som ändrats', en: 'Figures that moved' },
  figure: { sv: 'Siffra', en: 'Figure' },
  before: { sv: 'Före', en: 'Before' },
  after: { sv: 'Efter', en: 'After' },
  records: { sv: 'Poster', en: 'Records' },
  record: { sv: 'Post', en: 'Record' },
  what: { sv: 'Vad', en: 'What' },
  why: { sv: 'Varför', en: 'Why' },
  newFigure: { sv: 'Ny siffra i mallen', en: 'New figure' },
  goneFigure: { sv: 'Finns inte i den nya utgåvan', en: 'Not in the new edition' },
  ruleChanged: {
    sv: (from: string, to: string) => `Räknas med en annan regelversion: ${from} → ${to}.`,
    en: (from: string, to: string) => `Counted by another version of its rule: ${from} → ${to}.`,
  },
  persons: {
    sv: 'Uppgifter om personer har tillkommit, ändrats eller raderats. Vilka personer det gäller visas inte.',
    en: 'Facts about people have been added, changed or erased. Which people is not shown.',
  },
  personErased: {
    sv: 'Sedan förra utgåvan har någon som räknas raderats ur registret. Den som är raderad räknas som nådd, men inte efter kön, ålder eller födelseland.',
    en: 'Since the edition before, somebody who is counted has been erased from the records. Who is erased counts as reached, but not by gender, age or country of birth.',
  },
  entered: { sv: 'Räknas nu', en: 'Counts now' },
  left: { sv: 'Räknas inte längre', en: 'Counts no longer' },
  amount: { sv: 'Annat belopp', en: 'Another amount' },
  reason: { sv: 'Annan orsak', en: 'Another reason' },
  replaced: { sv: 'Ersatt av ett nytt svar', en: 'Replaced by a new answer' },
  tested: { sv: 'Prövad, räknas inte', en: 'Tested, does not count' },
  untested: { sv: 'Prövas inte längre', en: 'No longer tested' },
  alsoTested: {
    sv: (n: number) => `${n} poster till prövades på annat sätt utan att det påverkade siffran.`,
    en: (n: number) => `${n} more records were tested otherwise without moving the figure.`,
  },
  unknown: {
    sv: 'Registret visar ingen orsak hos posten själv',
    en: 'The records show no cause at the record itself',
  },
  merged: {
    sv: (day: string, other: string) => `Sammanslaget med ${other} ${day}`,
    en: (day: string, other: string) => `Merged with ${other} on ${day}`,
  },
  split: {
    sv: (day: string, other: string) => `Delat, med ${other}, ${day}`,
    en: (day: string, other: string) => `Divided, with ${other}, on ${day}`,
  },
  event_undone: {
    sv: (day: string, other: string) => `Sammanslagning eller delning med ${other} togs tillbaka ${day}`,
    en: (day: string, other: string) => `A merger or division with ${other} was taken back on ${day}`,
  },
  answer_corrected: {
    sv: (day: string, words: string) => `Enkätsvaret rättades ${day}: ”${words}”`,
    en: (day: string, words: string) => `The survey answer was corrected on ${day}: “${words}”`,
  },
  answer_added: {
    sv: (day: string) => `Enkätsvar kom in ${day}`,
    en: (day: string) => `A survey answer came in on ${day}`,
  },
  milestone_corrected: {
    sv: (day: string, words: string) => `Milstolpen rättades ${day}: ”${words}”`,
    en: (day: string, words: string) => `The milestone was corrected on ${day}: “${words}”`,
  },
  milestone_withdrawn: {
    sv: (day: string, words: string) => `Milstolpen togs tillbaka ${day}: ”${words}”`,
    en: (day: string, words: string) => `The milestone was withdrawn on ${day}: “${words}”`,
  },
  talk_late: {
    sv: (day: string) => `Samtal infört i efterhand ${day}`,
    en: (day: string) => `A talk was entered late, on ${day}`,
  },
  talk_added: {
    sv: (day: string) => `Nytt samtal infört ${day}`,
    en: (day: string) => `A new talk was entered on ${day}`,
  },
  talk_removed: {
    sv: (day: string) => `Samtal borttaget ${day}`,
    en: (day: string) => `A talk was removed on ${day}`,
  },
  talk_changed: {
    sv: (day: string) => `Samtal ändrat ${day}`,
    en: (day: string) => `A talk was changed on ${day}`,
  },
  attendance_changed: {
    sv: (day: string) => `Närvaron ändrades ${day}`,
    en: (day: string) => `Attendance was changed on ${day}`,
  },
  hours_changed: {
    sv: (day: string) => `Stödtimmar ändrades ${day}`,
    en: (day: string) => `Hours of support were changed on ${day}`,
  },
  size_assessed: {
    sv: (day: string) => `Storleken prövades på nytt ${day}`,
    en: (day: string) => `The size was assessed anew on ${day}`,
  },
  target_assessed: {
    sv: (day: string) => `Målgruppen prövades på nytt ${day}`,
    en: (day: string) => `The target group was assessed anew on ${day}`,
  },
  numbers_declared: {
    sv: (day: string) => `Företagets tal lämnades eller ändrades ${day}`,
    en: (day: string) => `The company’s numbers were declared or changed on ${day}`,
  },
  workplace_changed: {
    sv: (day: string) => `Arbetsställe ändrat ${day}`,
    en: (day: string) => `A workplace was changed on ${day}`,
  },
  seat_changed: {
    sv: (day: string) => `Sätet flyttades ${day}`,
    en: (day: string) => `The seat was moved on ${day}`,
  },
  ended: {
    sv: (day: string) => `Företagets sista dag sattes ${day}`,
    en: (day: string) => `The company’s last day was set on ${day}`,
  },
  company_changed: {
    sv: (day: string) => `Företagets uppgifter ändrades ${day}`,
    en: (day: string) => `The company’s facts were changed on ${day}`,
  },
  aid_changed: {
    sv: (day: string) => `Stöd beslutades eller ändrades ${day}`,
    en: (day: string) => `Aid was granted or changed on ${day}`,
  },
  need_changed: {
    sv: (day: string) => `Behov infört eller ändrat ${day}`,
    en: (day: string) => `A need was recorded or changed on ${day}`,
  },
  recorded: { sv: (day: string) => `Infört ${day}`, en: (day: string) => `Recorded on ${day}` },
  changed: { sv: (day: string) => `Ändrat ${day}`, en: (day: string) => `Changed on ${day}` },
  removed: { sv: (day: string) => `Borttaget ${day}`, en: (day: string) => `Removed on ${day}` },
  narrative: { sv: 'Text som ändrats', en: 'Words that changed' },
  taken: { sv: 'Borttaget', en: 'Taken away' },
  added: { sv: 'Tillagt', en: 'Added' },
  stands: { sv: 'Övrig text i avsnittet är densamma.', en: 'Other words of the section are the same.' },
  setting: { sv: 'Mall', en: 'Template' },
  templateChanged: {
    sv: (from: string, to: string) => `Mallen är en annan: ${from} → ${to}.`,
    en: (from: string, to: string) => `The template is another: ${from} → ${to}.`,
  },
})
export type CompareWords = ReturnType<typeof compareWords>
