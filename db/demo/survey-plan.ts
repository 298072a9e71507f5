/** The survey of early 2022 to all that the project supported, as it was sent. */
export const closedSurvey = {
  titleSv: 'Vad ledde stödet till?',
  titleEn: 'What came of the support?',
  introSv:
    'Projektet NiMR tar slut i mars. Vi vill veta vad samtalen, kurserna och insatserna betydde för ert företag, och vad som behövs härnäst.',
  introEn:
    'The project NiMR ends in March. We would like to know what the talks, courses and efforts meant to your company, and what is needed next.',
  supportFromOn: '2018-09-01',
  supportToOn: '2022-02-28',
  askedFromOn: '2018-09-01',
  askedToOn: '2022-02-28',
  closesOn: '2022-03-25',
  mostReminders: 2,
  daysBetweenReminders: 10,
} as const

const plain = {
  wordsEn: '',
  optionsSv: [],
  optionsEn: [],
  isRequired: false,
  shownQuestionId: null,
  shownByStanding: null,
  shownValues: [],
}

/** Its own questions, in their order. */
export const closedQuestions = [
  {
    ...plain,
    kind: 'several',
    wordsSv: 'Vad har ni haft mest nytta av?',
    wordsEn: 'What have you found most useful?',
    optionsSv: ['Samtal med coachen', 'Kurser och träffar', 'Eget stöd', 'Kontakter med andra företag'],
    optionsEn: [
      'Talks with the coach',
      'Courses and meetings',
      'Support of our own',
      'Contacts with other companies',
    ],
  },
  {
    ...plain,
    kind: 'scale',
    wordsSv: 'Hur troligt är det att ni tar hjälp av kontoret igen?',
    wordsEn: 'How likely is it that you turn to the office again?',
    optionsSv: ['inte alls', 'mycket troligt'],
    optionsEn: ['not at all', 'very likely'],
    isRequired: true,
  },
  {
    ...plain,
    kind: 'single',
    wordsSv: 'Säljer ni till kunder utanför länet i dag?',
    wordsEn: 'Do you sell to customers outside the county today?',
    optionsSv: ['Ja, mer än förut', 'Ja, som förut', 'Nej'],
    optionsEn: ['Yes, more than before', 'Yes, as before', 'No'],
  },
  {
    ...plain,
    kind: 'text',
    wordsSv: 'Vad skulle ha gjort stödet bättre?',
    wordsEn: 'What would have made the support better?',
    shownByStanding: 'support_mattered',
    shownValues: ['not_at_all', 'partly'],
  },
] as const

/** What some wrote to the last of them. */
export const wishes = [
  'Kortare väg till beslut.',
  'Träffar på kvällstid, vi kan inte stänga på dagen.',
  'Mer hjälp med ansökningarna.',
  'Att coachen hade hunnit komma ut oftare.',
  'Färre system att logga in i.',
] as const

/** A survey that Malå's office has out these days. */
export const openSurvey = {
  titleSv: 'Hur har det gått sedan sist?',
  titleEn: 'How have things gone since?',
  introSv: 'Vi frågar er som vi har haft kontakt med i år. Svaren avgör vad vi lägger tiden på härnäst.',
  introEn:
    'We ask those we have been in touch with this year. The answers decide what we spend our time on next.',
  mostReminders: 2,
  daysBetweenReminders: 7,
} as const

export const openQuestions = [
  {
    ...plain,
    kind: 'single',
    wordsSv: 'Vill ni att vi ringer upp?',
    wordsEn: 'Would you like us to call?',
    optionsSv: ['Ja', 'Nej'],
    optionsEn: ['Yes', 'No'],
  },
  {
    ...plain,
    kind: 'text',
    wordsSv: 'Vad gäller det?',
    wordsEn: 'What is it about?',
    isRequired: true,
  },
] as const
