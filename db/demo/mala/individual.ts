/** company | day | focus | hours | supplier | why this company needed something of its own */
export const malaIndividual = `
Norrskensnästet Logi AB | 2019-04-08 | L | 24 | Snöskons Reseutveckling AB | Bokningarna kom genom en enda förmedlare. Företaget behövde en egen bokningslösning för sina rum, vilket ingen gemensam kurs kunde ge.
Norrskensnästet Logi AB | 2021-05-10 | L | 16 | Rävspårets Digitalbyrå AB | Uppföljning på tyska och nederländska gäster: texter och annonser för just detta hus.
Granrötens Snickeri AB | 2019-09-02 | L | 20 | Rävspårets Digitalbyrå AB | Ville sälja måttbeställda kök på nätet; en vanlig butikskurs räckte inte för varor som ritas på beställning.
Stjärnhimmel Data AB | 2020-02-10 | O | 30 | Polstjärnans Revision AB | Två delägare skulle bli en. Värdering och avtal kunde inte göras inför andra företag.
Lavskrikans Redovisning AB | 2019-11-11 | O | 28 | Polstjärnans Revision AB | Ägaren närmar sig pension och kunderna behövde en plan för vem som tar över.
Korpgluggens Uthyrning AB | 2019-02-11 | O | 22 | Polstjärnans Revision AB | En anställd ville köpa. Köparen och säljaren behövde var sin rådgivare och en gemensam tidplan.
Släppviks Skogsmaskin AB | 2020-10-12 | O | 36 | Polstjärnans Revision AB | Generationsskifte i familjen med stora maskinvärden och lån att föra över.
Bastubryggans Gästgård HB | 2020-01-20 | O | 18 | Polstjärnans Revision AB | Delägarna behövde bolagsform och avtal innan barnen kunde gå in.
Grundets Båtar AB | 2019-10-07 | C | 26 | Kassakistans Ekonomi AB | Ny form för skrovet krävde extern finansiering; ansökan skrevs tillsammans med företaget.
Furuskuggan Skogsvård AB | 2020-11-16 | C | 14 | Kassakistans Ekonomi AB | Köp av skotare. Banken ville ha en treårsbudget som företaget inte gjort förut.
Kråkrisets Bär ek. för. | 2019-06-10 | L | 20 | Skiftnyckelns Innovation AB | Ny förpackning och nya återförsäljare för en förening med många små leverantörer.
Dagsländans Hudvård | 2019-03-18 | C | 10 | Kassakistans Ekonomi AB | Utrustning för behandling; företaget behövde räkna på pris och återbetalning med egna siffror.
Dammluckans Fiskodling AB | 2021-02-15 | K | 16 | Kassakistans Ekonomi AB | Restaurangerna slutade köpa över en natt. Hjälp med likviditet och ansökan om omställningsstöd.
Mallas Viltkött AB | 2021-08-23 | I | 24 | Skiftnyckelns Innovation AB | Egen torkad produkt: recept, hållbarhet och märkning måste provas i den egna lokalen.
Strömkarlens Äventyr | 2021-03-08 | L | 18 | Snöskons Reseutveckling AB | Paket för små grupper året om, framtagna tillsammans med företagaren på plats.
Isbrytarens Maskin AB | 2020-05-11 | K | 12 | Kassakistans Ekonomi AB | Korttidsarbete för tolv anställda skulle räknas och sökas på en vecka.
`
