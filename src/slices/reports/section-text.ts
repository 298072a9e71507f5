import { defineText } from '../../kit/language.ts'

/** Words of the editor: a section's text, its draft, its versions, its comments. */
export const sectionText = defineText({
  writeLead: {
    sv: 'Skriv med egna ord. Siffrorna hämtas ur registret, så de stämmer alltid.',
    en: 'Write in your own words. The figures come from the records, so they are always right.',
  },
  guidance: { sv: 'Det här ska stå här', en: 'What belongs here' },
  howTo: {
    sv: 'Tom rad: nytt stycke. Raden börjar med - : punktlista. Raden börjar med ## : rubrik. Länk: [ord](https://adress).',
    en: 'Empty line: new paragraph. Line beginning with - : bullet. Line beginning with ## : heading. Link: [words](https://address).',
  },
  pickFigure: { sv: 'Sätt in en siffra i texten', en: 'Put a figure into the text' },
  choose: { sv: 'Välj en siffra', en: 'Choose a figure' },
  putIn: { sv: 'Sätt in', en: 'Put in' },
  preview: { sv: 'Visa hur det blir', en: 'See how it reads' },
  previewTitle: { sv: 'Så blir det', en: 'How it reads' },
  takeDraft: { sv: 'Lägg till utkastet i texten', en: 'Add the draft to the text' },
  draftTitle: { sv: 'Utkast ur registret', en: 'Draft from the records' },
  draftNote: {
    sv: 'Det här kan registret berätta. Det skriver aldrig över det ni har skrivit.',
    en: 'This is what the records can tell. It never writes over what you have written.',
  },
  noDraft: {
    sv: 'Registret har inget att berätta under den här rubriken än.',
    en: 'The records have nothing to tell under this heading yet.',
  },
  lessons: { sv: 'Det ni har antecknat', en: 'What you have noted' },
  useLesson: { sv: 'Lägg till i texten', en: 'Add to the text' },
  added: {
    sv: 'Tillagt sist i texten. Det är inte sparat än.',
    en: 'Added at the end of the text. It is not saved yet.',
  },
  otherSaved: {
    sv: (who: string) =>
      `${who} sparade en annan text medan du skrev. Din text står kvar i fälten och den sparade står här nedanför. För ihop dem och spara igen.`,
    en: (who: string) =>
      `${who} saved another text while you were writing. Your text is still in the fields and the saved one stands below. Bring them together and save again.`,
  },
  somebody: { sv: 'Någon annan', en: 'Somebody else' },
  savedText: { sv: 'Den sparade texten', en: 'The saved text' },
  unknown: {
    sv: (key: string, near: string) =>
      `Det finns ingen siffra som heter ${key}.${near ? ` Menar du ${near}?` : ''} Välj ett namn ur listan under texten.`,
    en: (key: string, near: string) =>
      `There is no figure named ${key}.${near ? ` Do you mean ${near}?` : ''} Choose a name from the list below the text.`,
  },
  allFigures: {
    sv: 'Alla siffror och vad de heter i texten',
    en: 'All figures and what they are called in the text',
  },
  formHint: {
    sv: 'Låga tal blir ord av sig själva. Lägg till |ord eller |siffror för att bestämma själv, och |kvinna/kvinnor för ental och flertal.',
    en: 'Low numbers become words by themselves. Add |words or |digits to decide yourself, and |woman/women for one and many.',
  },
  versions: { sv: 'Tidigare texter', en: 'Earlier texts' },
  versionsOf: {
    sv: (heading: string) => `Tidigare texter: ${heading}`,
    en: (heading: string) => `Earlier texts: ${heading}`,
  },
  versionLead: {
    sv: 'Varje sparad text finns kvar. När du tar tillbaka en blir den den nya texten, och inget försvinner.',
    en: 'Every saved text is kept. When you bring one back it becomes the new text, and nothing is lost.',
  },
  version: { sv: (n: number) => `Text ${n}`, en: (n: number) => `Text ${n}` },
  now: { sv: 'gäller nu', en: 'current' },
  written: { sv: 'skriven', en: 'written' },
  drafted: { sv: 'utkast ur registret', en: 'draft from the records' },
  restored: { sv: 'tillbakatagen', en: 'brought back' },
  restore: { sv: (n: number) => `Ta tillbaka text ${n}`, en: (n: number) => `Bring back text ${n}` },
  savedMeanwhile: {
    sv: 'Någon annan sparade medan du tog tillbaka. Ingenting är ändrat. Läs den nya texten och försök igen.',
    en: 'Somebody else saved while you were bringing it back. Nothing is changed. Read the new text and try again.',
  },
  restoredToast: { sv: 'Den tidigare texten gäller igen.', en: 'The earlier text is current again.' },
  noVersions: { sv: 'Ingen text är sparad än', en: 'No text has been saved yet' },
  noVersionsHint: { sv: 'Spara en text så syns den här.', en: 'Save a text and it is shown here.' },
  comments: { sv: 'Kommentarer', en: 'Comments' },
  commentsLead: {
    sv: 'Det som ni som skriver har sagt till varandra om texten. Det följer inte med i rapporten.',
    en: 'What you who write have said to each other about the text. It is not part of the report.',
  },
  open: {
    sv: (n: number) => (n === 1 ? '1 kommentar väntar' : `${n} kommentarer väntar`),
    en: (n: number) => (n === 1 ? '1 comment waits' : `${n} comments wait`),
  },
  comment: { sv: 'Din kommentar', en: 'Your comment' },
  answer: { sv: 'Ditt svar', en: 'Your answer' },
  sendComment: { sv: 'Skriv kommentaren', en: 'Write the comment' },
  sendAnswer: { sv: 'Svara', en: 'Answer' },
  resolve: { sv: 'Markera som klar', en: 'Mark as done' },
  resolvedBy: {
    sv: (who: string, when: string) => `Klar, ${who} ${when}`,
    en: (who: string, when: string) => `Done, ${who} ${when}`,
  },
  noComments: { sv: 'Ingen har kommenterat', en: 'Nobody has commented' },
  noCommentsHint: {
    sv: 'Kommentarer skrivs på sidan där texten ändras.',
    en: 'Comments are written on the page where the text is edited.',
  },
  commentSaved: { sv: 'Kommentaren är sparad.', en: 'The comment is saved.' },
  commentDone: { sv: 'Kommentaren är markerad som klar.', en: 'The comment is marked as done.' },
  commentMissing: { sv: 'Skriv vad du vill säga.', en: 'Write what you want to say.' },
  commentLong: {
    sv: 'En kommentar får vara högst 4 000 tecken.',
    en: 'A comment can be at most 4,000 characters.',
  },
  writtenBy: {
    sv: (who: string, when: string) => `${who}, ${when}`,
    en: (who: string, when: string) => `${who}, ${when}`,
  },
  writeDraft: { sv: 'Skriv utkast', en: 'Write a draft' },
  filled: {
    sv: (n: number) =>
      n === 1 ? 'Utkast är skrivet under 1 rubrik.' : `Utkast är skrivet under ${n} rubriker.`,
    en: (n: number) =>
      n === 1 ? 'A draft is written under 1 heading.' : `A draft is written under ${n} headings.`,
  },
  nothingEmpty: {
    sv: 'Alla rubriker har redan text, eller så har registret inget att berätta.',
    en: 'Every heading has text already, or the records have nothing to tell.',
  },
  newerTemplate: { sv: 'Byt till mallens nya version', en: 'Use the new version of the template' },
  newerGone: {
    sv: 'Någon annan bytte mall samtidigt. Läs igenom rapporten som den är nu.',
    en: 'Somebody else changed the template at the same time. Read the report as it is now.',
  },
  newerFollowed: {
    sv: 'Rapporten följer nu mallens nya version.',
    en: 'The report now follows the new version of the template.',
  },
})
export type SectionWords = ReturnType<typeof sectionText>
