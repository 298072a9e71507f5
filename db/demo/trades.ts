/** Words for names that nobody bears: something of the north, then a trade. */
export const northern =
  'Rimfrosts Norrskens Hjortronets Lavskrikans Järvens Tjäderns Skarens Snöripans Myrullens Vargspårets Dvärgbjörkens Fjällsippans Stormhattens Silverlavens Kallkällans Solvarvets Midvinterns Ripdunets Kråkrisets Isbjällrans Björkstubbens Lodjurets Gransångarens Tallskatans Harörats Åskviggens Mossrosens Näbbmusens Fjällvråkens Lappmesens Utterns Bävrens Sälgens Vinterdäckets Kvastens Kaffekaskens Bastuaggens Stenkolets Renlavens Torrfurans Kolmilans Timmerkojans Flottarens Pimpelspöets Kälkens Spinnrockens Kåsans Ekobackens Dimlandets Morgonrodnadens Skymningens Nordvästens Drivisens Frostnattens Snögubbens Svanparets Tranans Gäddans Rödingens Abborrens Ljungelds Mårdens Hermelinens Uvens Storlommens'.split(
    ' ',
  )

export interface Trade {
  readonly name: string
  readonly sni: string
  /** Least and most annual work units. */
  readonly awu: readonly [number, number]
  /** Small enough for one person's own firm. */
  readonly alone?: true
}

export const trades: readonly Trade[] = [
  { name: 'Skogstjänst', sni: '02200', awu: [2, 14] },
  { name: 'Snickeri', sni: '43320', awu: [1, 9], alone: true },
  { name: 'Bygg', sni: '41200', awu: [3, 38] },
  { name: 'El', sni: '43210', awu: [2, 18] },
  { name: 'Rör', sni: '43221', awu: [2, 14] },
  { name: 'Måleri', sni: '43341', awu: [1, 6], alone: true },
  { name: 'Schakt', sni: '43120', awu: [2, 16] },
  { name: 'Åkeri', sni: '49410', awu: [2, 26] },
  { name: 'Bilverkstad', sni: '45201', awu: [2, 11] },
  { name: 'Livs', sni: '47112', awu: [3, 12] },
  { name: 'Nätbutik', sni: '47919', awu: [1, 5], alone: true },
  { name: 'Stugby', sni: '55201', awu: [1, 5], alone: true },
  { name: 'Pensionat', sni: '55101', awu: [2, 14] },
  { name: 'Camping', sni: '55300', awu: [1, 6] },
  { name: 'Kök', sni: '56100', awu: [2, 9], alone: true },
  { name: 'Webbverk', sni: '62010', awu: [1, 9] },
  { name: 'Datastöd', sni: '62020', awu: [1, 6], alone: true },
  { name: 'Bokföring', sni: '69201', awu: [1, 8] },
  { name: 'Form', sni: '74102', awu: [0.5, 2], alone: true },
  { name: 'Bildverkstad', sni: '74201', awu: [0.3, 1], alone: true },
  { name: 'Turer', sni: '79120', awu: [0.5, 4], alone: true },
  { name: 'Städ', sni: '81210', awu: [2, 30] },
  { name: 'Äventyr', sni: '93290', awu: [0.5, 4], alone: true },
  { name: 'Hårstuga', sni: '96021', awu: [0.5, 3], alone: true },
  { name: 'Hudstuga', sni: '96022', awu: [0.5, 2], alone: true },
  { name: 'Bageri', sni: '10710', awu: [1, 7] },
  { name: 'Bärförädling', sni: '10390', awu: [1, 8] },
  { name: 'Svets', sni: '25620', awu: [1, 22] },
  { name: 'Möbler', sni: '31090', awu: [0.5, 8], alone: true },
  { name: 'Gårdsbruk', sni: '01500', awu: [0.8, 3], alone: true },
]
