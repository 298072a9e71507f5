import { defineText } from '../../kit/language.ts'

/** The computation of a group's size, in words. */
export const groupText = defineText({
  autonomous: {
    sv: 'Företaget är fristående: bara dess egna siffror räknas.',
    en: 'The enterprise is autonomous: only its own numbers count.',
  },
  with_partners: {
    sv: 'Partnerföretagens siffror är medräknade efter andel.',
    en: 'The numbers of partner enterprises are added by share.',
  },
  with_linked: {
    sv: 'Siffrorna är hela gruppens: anknutna företag helt, partnerföretag efter andel.',
    en: 'The numbers are the whole group’s: linked enterprises in full, partner enterprises by share.',
  },
  large_enterprise: {
    sv: 'Företaget är stort redan för sig.',
    en: 'The enterprise is large by itself.',
  },
  large_when_group_summed: {
    sv: 'Företaget är stort när anknutna företag och partnerföretag räknas med.',
    en: 'The enterprise is large when linked and partner enterprises are added.',
  },
  publicly_owned: {
    sv: (percent: string) =>
      `Offentliga organ har minst ${percent} % av kapital eller röster. Vid 25 % eller mer är företaget inget SMF, hur litet det än är.`,
    en: (percent: string) =>
      `Public bodies hold at least ${percent}% of capital or votes. From 25% the enterprise is no SME, however small.`,
  },
  publicly_controlled: {
    sv: 'Ett offentligt organ bestämmer: det är inget SMF, hur litet det än är.',
    en: 'A public body is in control: it is no SME, however small.',
  },
  size_not_declared: {
    sv: 'Företagets siffror saknas. Ange årsarbetskrafter och omsättning eller balansomslutning.',
    en: 'The enterprise’s numbers are missing. Give annual work units and turnover or balance sheet total.',
  },
  group_figures_missing: {
    sv: (names: string) => `Storleken går inte att avgöra förrän siffrorna för ${names} är ifyllda.`,
    en: (names: string) => `The size cannot be told until the numbers of ${names} are filled in.`,
  },
  own: {
    sv: (of: string) => `${of}: egna siffror i sin helhet.`,
    en: (of: string) => `${of}: its own numbers in full.`,
  },
  linked: {
    sv: (of: string, through: string, ground: string) =>
      `${of} är anknutet till ${through} genom ${ground}: räknas i sin helhet.`,
    en: (of: string, through: string, ground: string) =>
      `${of} is linked to ${through} by ${ground}: counted in full.`,
  },
  partner: {
    sv: (of: string, through: string, percent: string) =>
      `${of} är partnerföretag till ${through}: ${percent} % läggs till.`,
    en: (of: string, through: string, percent: string) =>
      `${of} is a partner enterprise of ${through}: ${percent}% is added.`,
  },
  linked_to_partner: {
    sv: (of: string, percent: string) =>
      `${of} är anknutet till ett partnerföretag: ${percent} % läggs till.`,
    en: (of: string, percent: string) => `${of} is linked to a partner enterprise: ${percent}% is added.`,
  },
  exempt: {
    sv: (of: string, through: string, percent: string) =>
      `${of} har ${percent} % av ${through} men är en investerare som undantas: inget läggs till.`,
    en: (of: string, through: string, percent: string) =>
      `${of} holds ${percent}% of ${through} but is an exempt investor: nothing is added.`,
  },
  below_partner: {
    sv: (of: string, through: string, percent: string) =>
      `Andelen mellan ${of} och ${through} är ${percent} %, under 25 %: inget läggs till.`,
    en: (of: string, through: string, percent: string) =>
      `The share between ${of} and ${through} is ${percent}%, below 25%: nothing is added.`,
  },
  public_body: {
    sv: (of: string, through: string, percent: string) =>
      `${of} är ett offentligt organ med ${percent} % av ${through}: inga siffror läggs till, men andelen räknas mot gränsen 25 %.`,
    en: (of: string, through: string, percent: string) =>
      `${of} is a public body with ${percent}% of ${through}: no numbers are added, but the share counts towards the limit of 25%.`,
  },
  natural_person: {
    sv: (of: string, through: string, percent: string) =>
      `${of} är en fysisk person med ${percent} % av ${through}: personens andra företag räknas med bara på samma eller angränsande marknad.`,
    en: (of: string, through: string, percent: string) =>
      `${of} is a natural person with ${percent}% of ${through}: the person’s other enterprises count only in the same or an adjacent market.`,
  },
  numbersMissing: { sv: 'Siffrorna saknas.', en: 'The numbers are missing.' },
  by_majority_of_votes: {
    sv: (percent: string) => `${percent} % av rösterna`,
    en: (percent: string) => `${percent}% of the votes`,
  },
  by_joint_votes: {
    sv: (percent: string) => `${percent} % av rösterna tillsammans med andra anknutna`,
    en: (percent: string) => `${percent}% of the votes together with others linked`,
  },
  by_appoints_majority: {
    sv: 'rätt att utse eller avsätta styrelsens majoritet',
    en: 'the right to appoint or remove the majority of the board',
  },
  by_contract: {
    sv: 'bestämmande inflytande enligt avtal eller bolagsordning',
    en: 'dominant influence by contract or articles',
  },
  by_agreement: {
    sv: 'röstmajoritet efter överenskommelse med andra ägare',
    en: 'a majority of votes by agreement with other owners',
  },
  by_other: { sv: 'annan koppling som uppgetts', en: 'another tie that was stated' },
  by_same_market: {
    sv: (person: string) => `samma ägare (${person}) på samma eller angränsande marknad`,
    en: (person: string) => `the same owner (${person}) in the same or an adjacent market`,
  },
  shares_over_hundred: {
    sv: (of: string, capital: string, votes: string) =>
      `Ägarnas andelar i ${of} är tillsammans ${capital} % av kapitalet och ${votes} % av rösterna. Rätta dem; svaret bygger på dem som de står.`,
    en: (of: string, capital: string, votes: string) =>
      `The owners’ shares in ${of} are together ${capital}% of the capital and ${votes}% of the votes. Correct them; the answer rests on them as they stand.`,
  },
})
