type Words = readonly [kind: string, sv: string, en: string]

/** What was learnt of joint interventions, by their titles. The criteria are missing here and there, as they are in life. */
export const lessonsOfInterventions: { readonly [title: string]: readonly Words[] } = {
  Kompetensforum: [
    [
      'side_effect',
      'Företag utanför målgruppen var välkomna. Det gav samverkan mellan privat och offentlig sektor och mellan större och mindre arbetsgivare. Kompetensforum lever vidare och är ett konkret resultat av det.',
      'Companies outside the target group were welcome. It brought private and public sector together, and larger and smaller employers. Kompetensforum lives on and is a concrete result of it.',
    ],
    [
      'worked',
      'De större arbetsgivarna öppnade sina kontakter för de små, och rekryteringen blev en gemensam fråga för hela orten.',
      'The larger employers opened their contacts to the small ones, and recruitment became a question for the whole place.',
    ],
    ['equality', 'Talarna var lika många kvinnor som män, och exemplen visade båda i alla yrken.', ''],
    ['inclusion', 'Utrikesfödda arbetssökande mötte arbetsgivare på plats, med tolk där det behövdes.', ''],
    ['environment', 'Träffen hölls på orten, så att ingen behövde resa långt.', ''],
  ],
  'Webbutik från grunden': [
    [
      'result',
      'Efter kvällarna öppnade flera företag en egen webbutik och fick sina första order utanför länet.',
      'After the evenings several companies opened a web shop of their own and got their first orders from outside the county.',
    ],
    ['worked', 'Tre korta kvällar med eget arbete emellan passade den som driver företag ensam.', ''],
    ['did_not_work', 'Den som saknade egna bilder kom inte i gång. Nästa gång ingår en kväll om foto.', ''],
    ['inclusion', 'Materialet fanns på lätt svenska och engelska.', ''],
  ],
  Finansieringsdag: [
    [
      'result',
      'Företag som fick hjälp med ansökan beviljades lån som de inte hade sökt på egen hand.',
      'Companies that were helped with their application were granted loans that they would not have applied for alone.',
    ],
    [
      'take_along',
      'Att banker och fonder sitter i samma rum sparar veckor för företaget. Vi gör det igen, en gång om året.',
      'Having banks and funds in one room saves the company weeks. We do it again, once a year.',
    ],
    ['equality', 'Hälften av samtalstiderna bokades av kvinnor sedan vi bjöd in personligen.', ''],
  ],
  'Ägarskifte i en snar framtid': [
    [
      'worked',
      'Redovisningsbyrå och bank på plats gjorde att frågorna fick svar samma kväll.',
      'With an accountant and a bank on site the questions were answered the same evening.',
    ],
    ['environment', 'Inbjudan och material skickades bara digitalt.', ''],
  ],
  'Steget vidare': [
    [
      'take_along',
      'Programmet kördes samtidigt i Malå och Arjeplog. Mötet över kommungränsen blev det som deltagarna uppskattade mest.',
      'The programme ran in Malå and Arjeplog at once. Meeting over the municipal border was what the participants valued most.',
    ],
    ['equality', 'Sju av tretton deltagande företag leds av kvinnor.', ''],
    ['inclusion', 'Unga och nystartade företag fick en egen mentor.', ''],
    ['environment', 'Varannan träff hölls över länk, vilket sparade ungefär 200 mil bilresor.', ''],
  ],
  'Frågestund om coronastöden': [
    [
      'worked',
      'En timme på morgonen över länk nådde företag i alla kommuner, också i byarna.',
      'One hour in the morning over a link reached companies in all municipalities, also in the villages.',
    ],
  ],
}

/** What Malå's and Norsjö's offices learnt of the project as a whole. */
export const lessonsOfOffices: readonly (readonly [municipality: string, on: string, ...Words])[] = [
  [
    '2418',
    '2022-03-14',
    'take_along',
    'Insatsstyrkor med coacher från flera kommuner är en metod att ta med: fler insatser blev av, och små kommuner orkade det som ingen klarar ensam.',
    'Task forces of coaches from several municipalities are a method to take along: more interventions came about, and small municipalities managed what none can alone.',
  ],
  [
    '2418',
    '2021-12-08',
    'side_effect',
    'Dialogen med de större arbetsgivarna har stärkt Malå som plats att bo, arbeta och driva företag på.',
    'The dialogue with the larger employers has made Malå stronger as a place to live, work and run a company.',
  ],
  [
    '2418',
    '2021-06-02',
    'equality',
    'Coacherna använder efter utbildningen verktyg för jämställdhet i samtalen om rekrytering och marknadsföring.',
    'After the training the coaches use tools for gender equality when they talk about recruitment and marketing.',
  ],
  [
    '2417',
    '2022-03-10',
    'worked',
    'Den som aldrig varit på en insats kom när grannkommunens coach ringde.',
    'Those who had never come to an intervention came when the coach of the neighbouring municipality called.',
  ],
]
