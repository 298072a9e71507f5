import { defineText } from '../../kit/language.ts'

/** The words of the thread of stages: moving, owners and days, documents, publications. */
export const threadText = defineText({
  thread: { sv: 'Insatsens väg', en: 'The way of the intervention' },
  stageMissing: { sv: 'Välj ett steg.', en: 'Choose a stage.' },
  versionMissing: { sv: 'Ladda om sidan och försök igen.', en: 'Reload the page and try again.' },
  owner: { sv: 'Ansvarig', en: 'Responsible' },
  ownerHint: { sv: 'Någon i insatsstyrkan.', en: 'Somebody in the task force.' },
  ownerWrong: { sv: 'Välj någon i insatsstyrkan.', en: 'Choose somebody in the task force.' },
  owner_not_member: {
    sv: 'Den ansvariga ska vara med i insatsstyrkan. Välj någon annan, eller lägg först till personen i den.',
    en: 'Whoever is responsible must be in the task force. Choose somebody else, or add the person to it first.',
  },
  ownerLeft: {
    sv: (name: string) => `${name} (inte med längre)`,
    en: (name: string) => `${name} (no longer a member)`,
  },
  nobody: { sv: 'Ingen än', en: 'Nobody yet' },
  dueOn: { sv: 'Klart senast', en: 'Due' },
  dueWrong: { sv: 'Skriv dagen som år-månad-dag.', en: 'Write the day as year-month-day.' },
  due: { sv: (day: string) => `klart senast ${day}`, en: (day: string) => `due ${day}` },
  late: { sv: 'Sen', en: 'Late' },
  note: { sv: 'Anteckning', en: 'Note' },
  noteHint: {
    sv: 'Läses av alla som arbetar i NiMR. Skriv inget om enskilda personer.',
    en: 'Read by everybody who works in NiMR. Write nothing about individuals.',
  },
  noteLong: {
    sv: (n: number) => `Anteckningen får ha högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  save: { sv: 'Spara', en: 'Save' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  saved: { sv: 'Steget är sparat.', en: 'The stage is saved.' },
  editStage: { sv: 'Ändra', en: 'Change' },
  editStageNamed: {
    sv: (stage: string) => `Ändra steget ${stage}`,
    en: (stage: string) => `Change the stage ${stage}`,
  },
  stageTitle: { sv: (stage: string) => `Steget ${stage}`, en: (stage: string) => `The stage ${stage}` },
  current: { sv: 'Här är insatsen nu', en: 'The intervention is here now' },
  done: { sv: 'Klart', en: 'Done' },
  doneOn: { sv: (day: string) => `klart ${day}`, en: (day: string) => `done ${day}` },
  doneBy: {
    sv: (day: string, name: string) => `klart ${day}, ${name}`,
    en: (day: string, name: string) => `done ${day}, ${name}`,
  },
  passed: { sv: 'Passerat', en: 'Passed' },
  ahead: { sv: 'Kommer', en: 'Ahead' },
  notNeeded: { sv: 'Behövs inte', en: 'Not needed' },
  markDone: { sv: 'Markera som klart', en: 'Mark as done' },
  markedDone: { sv: 'Steget är klart.', en: 'The stage is done.' },
  undoDone: { sv: 'Inte klart ändå', en: 'Not done after all' },
  undoneDone: { sv: 'Steget är öppet igen.', en: 'The stage is open again.' },
  leaveOut: { sv: 'Steget behövs inte', en: 'The stage is not needed' },
  leaveOutText: {
    sv: 'Säg varför, så att den som läser om fem år förstår. Insatsen går då förbi steget.',
    en: 'Say why, so that whoever reads it in five years understands. The intervention then passes it by.',
  },
  reasonLeftOut: { sv: 'Varför behövs det inte?', en: 'Why is it not needed?' },
  reasonLeftOutHint: {
    sv: 'Till exempel: Våra egna coacher håller i insatsen.',
    en: 'For example: Our own coaches deliver it.',
  },
  reasonMissing: { sv: 'Skriv varför.', en: 'Write why.' },
  reasonLong: {
    sv: (n: number) => `Skriv högst ${n} tecken.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  leftOut: {
    sv: 'Steget behövs inte och hoppas över.',
    en: 'The stage is not needed and is passed by.',
  },
  takeBackIn: { sv: 'Steget behövs ändå', en: 'The stage is needed after all' },
  takenBackIn: { sv: 'Steget är med igen.', en: 'The stage is back.' },
  always_needed: {
    sv: 'Det steget har varje insats. Skriv i stället en anteckning om vad som är särskilt.',
    en: 'Every intervention has that stage. Write a note about what is special instead.',
  },
  stage_is_current: {
    sv: 'Insatsen är i det steget nu. Flytta den vidare eller tillbaka först.',
    en: 'The intervention is at that stage now. Move it on or back first.',
  },

  nextStep: { sv: 'Nästa steg', en: 'Next step' },
  moveOn: { sv: (stage: string) => `Gå vidare till ${stage}`, en: (stage: string) => `Go on to ${stage}` },
  moveToNext: { sv: 'Flytta till nästa steg', en: 'Move to the next stage' },
  moveToNextNamed: {
    sv: (title: string, stage: string) => `Flytta ${title} till nästa steg: ${stage}`,
    en: (title: string, stage: string) => `Move ${title} to the next stage: ${stage}`,
  },
  closeIt: { sv: 'Avsluta insatsen', en: 'Close the intervention' },
  closeConsequence: {
    sv: 'Insatsen blir avslutad. Bara projektledaren kan öppna den igen.',
    en: 'The intervention is closed. Only the project manager can open it again.',
  },
  readyToMove: {
    sv: (stage: string) => `Inget hindrar att ni går vidare till ${stage}.`,
    en: (stage: string) => `Nothing keeps you from going on to ${stage}.`,
  },
  beforeMove: {
    sv: (stage: string) => `Innan ni går vidare till ${stage}:`,
    en: (stage: string) => `Before you go on to ${stage}:`,
  },
  isClosed: { sv: 'Insatsen är avslutad.', en: 'The intervention is closed.' },
  otherMove: { sv: 'Flytta till ett annat steg', en: 'Move to another stage' },
  otherMoveShort: { sv: 'Flytta …', en: 'Move …' },
  otherMoveNamed: {
    sv: (title: string) => `Flytta ${title} till ett annat steg`,
    en: (title: string) => `Move ${title} to another stage`,
  },
  openAgain: { sv: 'Öppna insatsen igen', en: 'Open the intervention again' },
  moveTitle: { sv: 'Flytta insatsen', en: 'Move the intervention' },
  moveTo: { sv: 'Flytta till', en: 'Move to' },
  move: { sv: 'Flytta', en: 'Move' },
  reasonMove: { sv: 'Varför?', en: 'Why?' },
  reasonMoveHint: {
    sv: 'Behövs när insatsen går tillbaka. Syns i insatsens väg.',
    en: 'Needed when the intervention goes back. Shown in its way.',
  },
  moved: {
    sv: (stage: string) => `Insatsen är nu i steget ${stage}.`,
    en: (stage: string) => `The intervention is now at ${stage}.`,
  },
  moves: { sv: 'Alla flyttar', en: 'All moves' },
  moveFromTo: {
    sv: (from: string, to: string) => `${from} → ${to}`,
    en: (from: string, to: string) => `${from} → ${to}`,
  },
  changedMeanwhile: {
    sv: 'Någon annan har ändrat insatsen under tiden. Ladda om sidan.',
    en: 'Somebody else has changed the intervention meanwhile. Reload the page.',
  },
  same_stage: { sv: 'Insatsen är redan i det steget.', en: 'The intervention is already at that stage.' },
  closed_opens_to_communication: {
    sv: 'En avslutad insats öppnas genom steget Kommunikation.',
    en: 'A closed intervention is opened through the stage Communication.',
  },
  not_yours_to_move: {
    sv: 'En avslutad insats öppnas av projektledaren. Be projektledaren om det.',
    en: 'A closed intervention is opened by the project manager. Ask the project manager.',
  },
  between_settled: {
    sv: 'Gör först klart stegen däremellan, eller säg att de inte behövs.',
    en: 'First finish the stages between, or say that they are not needed.',
  },
  betweenNamed: {
    sv: (stages: string) => `Gör först klart ${stages}, eller säg varför det inte behövs.`,
    en: (stages: string) => `First finish ${stages}, or say why it is not needed.`,
  },
  purpose_written: {
    sv: 'Skriv insatsens syfte: vad den ska ge företagen.',
    en: 'Write the purpose of the intervention: what it is to give the companies.',
  },
  scope_agreed: {
    sv: 'Insatsen gäller bara de kommuner som sagt ja. Be varje kommun säga ja, eller ta bort den som inte är med.',
    en: 'The intervention is only for municipalities that have agreed. Ask each of them to agree, or take out those that do not.',
  },
  notAgreedNamed: {
    sv: (names: string) => `Vänta in att ${names} säger ja, eller ta bort den som inte är med.`,
    en: (names: string) => `Wait until ${names} has agreed, or take out those that do not take part.`,
  },
  delivery_settled: {
    sv: 'Markera Genomförande som klart, eller säg varför det inte blev av.',
    en: 'Mark Delivery as done, or say why it did not take place.',
  },
  communication_told: {
    sv: 'Berätta var insatsen har synts, eller säg varför Kommunikation inte behövs.',
    en: 'Tell where the intervention was published, or say why Communication is not needed.',
  },
  needs_settled: {
    sv: 'Säg vad som hände med varje behov som insatsen tog upp.',
    en: 'Say what came of each need that the intervention took up.',
  },
  purchases_decided: {
    sv: 'Besluta om anbuden, eller avbryt upphandlingen, innan företag bjuds in.',
    en: 'Decide on the bids, or cancel the purchase, before companies are invited.',
  },
  reason_given: {
    sv: 'Skriv varför insatsen går tillbaka.',
    en: 'Write why the intervention goes back.',
  },
  and: { sv: 'och', en: 'and' },

  documents: { sv: 'Dokument', en: 'Documents' },
  documentCount: {
    sv: (n: number) => (n === 1 ? '1 dokument' : `${n} dokument`),
    en: (n: number) => (n === 1 ? '1 document' : `${n} documents`),
  },
  documentsHint: {
    sv: 'PDF, Word, Excel, bild eller text, högst 10 MB. Läses av alla som arbetar i NiMR; anbud och avtal hör hemma under upphandlingen.',
    en: 'PDF, Word, Excel, picture or text, at most 10 MB. Read by everybody who works in NiMR; bids and contracts belong under the procurement.',
  },
  chooseFile: { sv: 'Välj fil', en: 'Choose a file' },
  fileMissing: { sv: 'Välj en fil först.', en: 'Choose a file first.' },
  addFile: { sv: 'Lägg till dokumentet', en: 'Add the document' },
  fileAdded: { sv: 'Dokumentet är tillagt.', en: 'The document is added.' },
  removeFile: { sv: 'Ta bort', en: 'Remove' },
  removeFileConsequence: {
    sv: (name: string) => `${name} tas bort och kan inte hämtas tillbaka.`,
    en: (name: string) => `${name} is removed and cannot be brought back.`,
  },
  fileRemoved: { sv: 'Dokumentet är borttaget.', en: 'The document is removed.' },
  noDocuments: { sv: 'Inga dokument än.', en: 'No documents yet.' },
  file_empty: { sv: 'Filen är tom. Välj en annan.', en: 'The file is empty. Choose another one.' },
  file_too_large: {
    sv: 'Filen är större än 10 MB. Dela upp den eller spara den i mindre format.',
    en: 'The file is larger than 10 MB. Split it or save it smaller.',
  },
  file_type_unknown: {
    sv: 'Filen är av ett slag som inte tas emot. Spara den som PDF, Word, Excel, bild eller text.',
    en: 'The file is of a kind that is not accepted. Save it as PDF, Word, Excel, picture or text.',
  },
})

export type ThreadWords = ReturnType<typeof threadText>
