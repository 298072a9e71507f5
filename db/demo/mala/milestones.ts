/**
 * company | kind | day | whether the support mattered | financier | kronor | full-time share | what | what shows it | joint intervention, if any
 *
 * A company's own interventions are linked by themselves when they came before.
 */
export const malaMilestones = `
Grundets Båtar AB | finance_applied | 2019-11-18 | decisively | Norrlandsfonden | 600000 | - | Formar till det nya skrovet | Ansökan inskickad tillsammans med rådgivaren | Finansieringsdag
Grundets Båtar AB | finance_obtained | 2020-02-12 | decisively | Norrlandsfonden | 450000 | - | Lån till formar | Beslutsbrev 2020-02-12 | Finansieringsdag
Furuskuggan Skogsvård AB | finance_obtained | 2021-01-20 | partly | Länsbanken i Malå | 1250000 | - | Lån till skotare | Låneavtal, sidan 1 | -
Dagsländans Hudvård | finance_applied | 2019-05-06 | partly | Almi Nord | 180000 | - | Utrustning för behandling | Kopia av ansökan | -
Dagsländans Hudvård | finance_obtained | 2019-06-14 | partly | Almi Nord | 150000,50 | - | Mikrolån | Beslut om mikrolån 2019-06-14 | -
Korpgluggens Uthyrning AB | ownership_change | 2019-10-01 | partly | - | - | - | En anställd köpte bolaget | Bolagsverket, ändring av styrelse | Ägarskifte i en snar framtid
Stjärnhimmel Data AB | ownership_change | 2020-08-31 | decisively | - | - | - | Den ena delägaren köpte ut den andra | Aktiebok visad på kontoret | -
Släppviks Skogsmaskin AB | ownership_change | 2021-12-01 | partly | - | - | - | Nästa generation tog över | Överlåtelseavtal visat vid besök | -
Granrötens Snickeri AB | web_shop | 2019-12-02 | decisively | - | - | - | Butik för måttbeställda kök | Butiken visad vid besök, första ordern samma dag | Webbutik från grunden
Kråkrisets Bär ek. för. | web_shop | 2020-03-16 | partly | - | - | - | Butik för bär i lösvikt | Sidan öppnad tillsammans med coachen | Webbutik från grunden
Hjortronkullens Café | web_shop | 2020-11-27 | partly | - | - | - | Presentkort och julkorgar på nätet | Sidan öppnad tillsammans med coachen | Webbutik från grunden
Norrskensnästet Logi AB | new_market | 2021-11-15 | partly | - | - | - | Gäster från Nederländerna | Bokningslista visad på kontoret | -
Kråkrisets Bär ek. för. | new_market | 2021-09-06 | partly | - | - | - | Återförsäljare i Skåne | Avtal med återförsäljaren | -
Näverkontens Slöjd | new_market | 2020-10-09 | not_at_all | - | - | - | Marknader i Dalarna | Företagets egen uppgift | -
Vargtassens Verkstad AB | new_hire | 2021-09-01 | not_at_all | - | - | 1 | Montör | Företagets egen uppgift vid samtal | -
Granrötens Snickeri AB | new_hire | 2021-08-16 | partly | - | - | 0,5 | Halvtid i verkstaden | Anställningsbevis visat vid besök | -
Sågbladet Stormyran AB | new_hire | 2021-11-01 | decisively | - | - | 2 | Två operatörer efter Kompetensforum | Företagets egen uppgift | Kompetensforum
Mallas Viltkött AB | certificate | 2021-12-13 | decisively | - | - | - | Eget smakmärke för torkad produkt | Intyg om godkänd märkning | -
Solvarvets El AB | certificate | 2021-05-20 | not_at_all | - | - | - | ISO 9001 | Certifikat, kopia i pärmen | -
`
