import { defineText } from '../../kit/language.ts'

export const text = defineText({
  fieldWrong: { sv: 'Kontrollera det du har skrivit här.', en: 'Check what you have written here.' },
  fieldTooLong: {
    sv: (n: number) => `Texten är för lång. Skriv högst ${n} tecken.`,
    en: (n: number) => `The text is too long. Write at most ${n} characters.`,
  },
  offered: { sv: 'Det här erbjuds', en: 'What is offered' },
  openData: { sv: 'Öppna data', en: 'Open data' },
  sayNeed: { sv: 'Säg vad ni behöver', en: 'Say what you need' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  tools: { sv: 'Räkna själv', en: 'Reckon for yourself' },
  staffSignIn: { sv: 'Logga in som medarbetare', en: 'Sign in as staff' },
  privacy: { sv: 'Personuppgifter', en: 'Personal data' },
  sendOnceMore: {
    sv: 'Tryck på knappen en gång till, så skickas det. Allt du har skrivit finns kvar.',
    en: 'Press the button once more to send it. All that you have written is still here.',
  },
  toStart: { sv: 'Till startsidan', en: 'Go to the start page' },
  toSignIn: { sv: 'Logga in', en: 'Sign in' },
  reference: {
    sv: (number: string) => `Referensnummer: ${number}`,
    en: (number: string) => `Reference number: ${number}`,
  },

  yourCompetence: { sv: 'Din kompetens och tid', en: 'Your competence and time' },
  yourSessions: { sv: 'Ditt konto och dina inloggningar', en: 'Your account and sessions' },
  outbox: { sv: 'Utkorg', en: 'Outbox' },
  coach: { sv: 'Affärscoach', en: 'Business coach' },
  head_of_office: { sv: 'Näringslivschef', en: 'Head of the business office' },
  project_manager: { sv: 'Projektledare', en: 'Project manager' },
  project_economist: { sv: 'Projektekonom', en: 'Project economist' },
  auditor: { sv: 'Revisor', en: 'Auditor' },
  steering_group: { sv: 'Styrgrupp', en: 'Steering group' },
  external_evaluator: { sv: 'Extern utvärderare', en: 'External evaluator' },
  administrator: { sv: 'Administratör', en: 'Administrator' },

  badRequestTitle: { sv: 'Vi kunde inte läsa det du skickade', en: 'We could not read what you sent' },
  badRequest: {
    sv: 'Gå tillbaka, ladda om sidan och försök igen.',
    en: 'Go back, reload the page and try again.',
  },
  signInNeededTitle: { sv: 'Du behöver logga in', en: 'You need to sign in' },
  signInNeeded: {
    sv: 'Logga in för att se sidan. Kanske har du varit borta länge.',
    en: 'Sign in to see this page. Perhaps you have been away for a while.',
  },
  forbiddenTitle: { sv: 'Det här får du inte göra', en: 'You may not do this' },
  forbidden: {
    sv: 'Din roll räcker inte för det här. Fråga administratören om du tycker att den borde göra det.',
    en: 'Your role does not allow this. Ask the administrator if you think that it should.',
  },
  foreignFormTitle: { sv: 'Formuläret kom från fel håll', en: 'The form came from somewhere else' },
  foreignForm: {
    sv: 'Av säkerhetsskäl tar vi bara emot formulär från våra egna sidor. Öppna sidan på nytt och försök igen.',
    en: 'To be safe we only accept forms from our own pages. Open the page again and try once more.',
  },
  notFoundTitle: { sv: 'Sidan finns inte', en: 'There is no such page' },
  notFound: {
    sv: 'Den kan vara borttagen, eller så hör den till en annan kommun. Kontrollera adressen eller sök.',
    en: 'It may have been removed, or it belongs to another municipality. Check the address or search.',
  },
  linkEndedTitle: { sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
  linkEnded: {
    sv: 'Den har gått ut, ersatts av en nyare eller avslutats. Leta efter ett senare brev från oss, eller hör av dig till den som skickade länken.',
    en: 'It has expired, been replaced by a newer one or been ended. Look for a later message from us, or ask the one who sent you the link.',
  },
  changedMeanwhileTitle: { sv: 'Någon annan hann före', en: 'Someone else was faster' },
  changedMeanwhile: {
    sv: 'Uppgifterna ändrades av någon annan medan du arbetade. Inget av ditt har sparats. Öppna sidan på nytt, se vad som är ändrat och gör om det du behöver.',
    en: 'Someone else changed this while you were working. Nothing of yours was saved. Open the page again, see what has changed and redo what you need.',
  },
  alreadyThereTitle: { sv: 'Det finns redan', en: 'It is already there' },
  alreadyThere: {
    sv: 'Det du försökte lägga till finns redan. Inget har sparats. Gå tillbaka och kontrollera.',
    en: 'What you tried to add is already there. Nothing was saved. Go back and check.',
  },
  tooLargeTitle: { sv: 'Det du skickade är för stort', en: 'What you sent is too large' },
  tooLarge: {
    sv: 'Ett formulär får vara högst 1 megabyte, och med filer högst 30. Gå tillbaka och korta texten eller välj en mindre fil.',
    en: 'A form can be at most 1 megabyte, and 30 with files. Go back and shorten the text or choose a smaller file.',
  },
  notAcceptedTitle: { sv: 'Uppgifterna kunde inte sparas', en: 'This could not be saved' },
  notAccepted: {
    sv: 'Något av det du skrev går inte att spara. Inget har ändrats. Gå tillbaka och kontrollera uppgifterna.',
    en: 'Something you wrote cannot be saved. Nothing has changed. Go back and check it.',
  },
  tooManyTitle: { sv: 'För många försök', en: 'Too many attempts' },
  tooMany: {
    sv: 'Vänta en kvart och försök sedan igen.',
    en: 'Wait a quarter of an hour and then try again.',
  },
  brokenTitle: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
  broken: {
    sv: 'Felet är noterat. Försök igen om en stund. Hör av dig till administratören med numret nedan om det fortsätter.',
    en: 'The fault has been noted. Try again in a while. Tell the administrator the number below if it goes on.',
  },
  tooSlowTitle: { sv: 'Det tog för lång tid', en: 'It took too long' },
  tooSlow: {
    sv: 'Vi avbröt för att andra också ska komma fram. Inget har sparats. Försök igen om en stund.',
    en: 'We stopped so that others get through too. Nothing was saved. Try again in a while.',
  },
})
