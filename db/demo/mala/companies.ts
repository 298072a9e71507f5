// Malå's seventy-three supported companies, all invented, and some that only stand in its register.
//
//   name | form | SNI 2007 | seat | started | first support | AWU | turnover, MSEK | asked for | people
//
// Form: AB limited company, EF sole trader, HB trading partnership, EK economic association.
// Asked for, most wanted first: L larger market, O ownership change, C capital supply, K crisis support, S skills supply,
// I innovation, H sustainable enterprise. AWU and turnover are those of the year before the first support.
// People: L leader or R representative, woman or man, year of birth (? not declared), * born abroad, & the same person in
// two companies, in brackets known to the office but never met.

export const supported = `
Rimfrost Rörteknik | AB | 43221 | Malå | 1978 | 2018 | 12 | 20.1 | O | Lm1957
Lavskrikans Redovisning | AB | 69201 | Malå | 2009 | 2019 | 6 | 7.6 | O | Lw1954&1
Norrskensnästet Logi | AB | 55101 | Malå | 2008 | 2018 | 2 | 3.2 | LI | Lm1961
Hjortronkullens Café | EF | 56100 | Malå | 2003 | 2018 | 2 | 3.2 | L | Lw1953*
Järvspår Skog | AB | 02200 | Malå | 2018 | 2019 | 4 | 4.2 | C | Lm1982 (Rw1990)
Skareföre Åkeri | AB | 49410 | Malå | 2014 | 2019 | 18 | 34.1 | O | Lm1969
Tjäderspelets Handel | AB | 47112 | Malå | 2018 | 2019 | 11 | 14.3 | LIK | Lw1988
Kallkällans Bageri | HB | 10710 | Malå | 2003 | 2018 | 3 | 3.5 | LCK | Lm1956 Lw1983
Snöripans Salong | EF | 96021 | Malå | 2008 | 2020 | 0.3 | 0.3 | LIH | Lw1990*
Myrbrynets Mark & Anläggning | AB | 43120 | Malå | 2020 | 2021 | 2 | 3.7 | HLO | Lm1971 Rw1996
Stjärnhimmel Data | AB | 62020 | Malå | 1996 | 2018 | 9 | 11.5 | LIO | Lm1979 (Rm1997*)
Granrötens Snickeri | AB | 43320 | Malå | 1998 | 2019 | 12 | 15.3 | L | Lm1970
Solvarvets El | AB | 43210 | Malå | 2014 | 2018 | 2 | 3.1 | OL | Lm1964 Rw1977
Dvärgbjörkens Måleri | HB | 43341 | Malå | 1979 | 2019 | 1 | 1.8 | C | Lm? Lm1981
Vargtassens Verkstad | AB | 45201 | Malå | 2007 | 2020 | 12 | 17.6 | S | Lm?
Fjällsippans Blommor | EF | 47761 | Malå | 2017 | 2020 | 0.5 | 0.6 | C | Lw?
Kolarflickan Konfektion | AB | 14130 | Malå | 2017 | 2018 | 31 | 31.8 | OS | Lw?
Midvinter Media | AB | 73119 | Malå | 2014 | 2019 | 7 | 11.0 | OC | Lm?
Stormhattens Städ | AB | 81210 | Malå | 2009 | 2021 | 31 | 35.6 | H | Lm1981
Silverlavens Hälsa | EF | 86909 | Malå | 2015 | 2019 | 1.5 | 1.5 | C | Lw1978
Bäverdammens Bygg | AB | 41200 | Malå | 1995 | 2021 | 12 | 15.7 | LH | Lm1976* Rw1988*
Röda Räven Reklam | EF | 74102 | Malå | 2017 | 2018 | 1 | 1.7 | CH | Lm1969
Korpgluggens Uthyrning | AB | 77390 | Malå | 2008 | 2018 | 1 | 1.9 | O | Lm1975
Blåklintens Lunch | HB | 56100 | Malå | 2010 | 2021 | 1.5 | 2.1 | K | Lm1975
Isbrytarens Maskin | AB | 33120 | Malå | 2015 | 2018 | 12 | 15.4 | SOK | Lm1984 Rm1999
Lodjurets Svets & Smide | AB | 25620 | Malå | 2002 | 2018 | 4 | 4.6 | L | Lm1958* (Rm1985)
Kåtaglöd Catering | EF | 56100 | Malå | 1982 | 2020 | 2 | 2.5 | L | Lw1963
Tallbarrens Trädgård | EF | 47761 | Malå | 2016 | 2019 | 2 | 3.4 | C | Lw1956
Vinterspelet Kodverk | AB | 62010 | Malå | 2018 | 2019 | 3 | 5.3 | LIK | Lm2001
Orrtuppens Taxi | AB | 49320 | Malå | 2017 | 2020 | 8 | 15.2 | LS | Lm1993 Rw1983*
Fyrmannens Färg | AB | 47523 | Malå | 2002 | 2021 | 6 | 10.2 | O | Lw1978
Skymningens Foto | EF | 74201 | Malå | 2017 | 2018 | 1 | 1.7 | SC | Lw1962*
Ugglans Utbildning | AB | 85594 | Malå | 1997 | 2019 | 14 | 26.3 | L | Lw1974
Ripljudets Träning | EF | 93290 | Malå | 2017 | 2018 | 1 | 1.2 | L | Lw1997
Norrlykta Nätbutik | AB | 47919 | Malå | 2016 | 2021 | 23 | 27.2 | LCI | Lw1998
Ekorrens Ekonomibyrå | AB | 69201 | Malå | 1996 | 2021 | 6 | 9.0 | LO | Lm1970
Loppisladan Återbruk | EK | 47919 | Malå | 2018 | 2020 | 4 | 6.1 | LC | Lm1977
Smältvattnets VVS | AB | 43221 | Malå | 2006 | 2020 | 4 | 5.6 | SO | Lm1978
Kvarnhjulets Rådgivning | AB | 70220 | Malå | 1980 | 2020 | 31 | 40.3 | C | L&1
Dagsländans Hudvård | EF | 96022 | Malå | 1997 | 2018 | 1 | 1.3 | CS | Lw1965*
Tjärdalens Virke | AB | 46731 | Malå | 2015 | 2018 | 12 | 18.8 | L | Lm1958 Rw1970
Borrkronan Provtagning | AB | 71200 | Malå | 2004 | 2019 | 7 | 8.8 | CK | Lm1957
Skidspårets Sport | AB | 47919 | Malå | 2009 | 2021 | 7 | 9.6 | C | Lw1964
Sågbladet Stormyran | AB | 16101 | Malå | 1996 | 2019 | 326 | 978 | S | Rw1974 (Lm1961)
Silverådern Geomätning | AB | 71200 | Malå | 1998 | 2019 | 46 | 64.3 | S | Rm1981 (Lw1968)
Adakslidens Fiskecamp | HB | 55300 | Adak | 2014 | 2021 | 2 | 3.6 | K | Lm1965*&2
Mallas Viltkött | AB | 10130 | Adak | 2017 | 2021 | 3 | 4.0 | ILK | Lm1954
Gruvlampans Vandrarhem | EF | 55201 | Adak | 2015 | 2020 | 0.5 | 0.8 | O | Lm1982 (Rw1972*)
Adaksmyrens Entreprenad | AB | 43120 | Adak | 2015 | 2019 | 4 | 6.6 | L | Lm1998
Rentjärnshästen Turridning | EF | 93290 | Rentjärn | 2010 | 2018 | 1 | 1.4 | OKH | Lw1982*
Furuskuggan Skogsvård | AB | 02200 | Rentjärn | 2016 | 2020 | 9 | 11.0 | LC | Lm1956
Rökåbäckens Mejeri | HB | 01500 | Rökå | 2009 | 2020 | 1 | 1.1 | CK | Lw1976 Lm1983
Timmerflottarens Åkeri | AB | 49410 | Rökå | 2019 | 2020 | 14 | 16.7 | O | Lm1967
Åkanten Design & Bygg | AB | 74101 | Rökå | 2019 | 2020 | 6 | 8.4 | LI | Lm1969
Asplövets Hantverk | EF | 31090 | Aspliden | 2007 | 2018 | 2 | 2.5 | L | Lm1959*
Näverkontens Slöjd | EF | 90030 | Aspliden | 2015 | 2020 | 0.8 | 0.9 | O | Lw1998
Nickelskatten Guidning | EF | 79900 | Lainejaur | 2015 | 2021 | 0.8 | 1.0 | K | Lm1973
Lainebergets Maskintjänst | AB | 33120 | Lainejaur | 2013 | 2019 | 11 | 18.3 | L | Lm1996
Sjöstrandens Stugor | HB | 55201 | Lainejaur | 2014 | 2021 | 4 | 5.9 | K | L&2
Släppviks Skogsmaskin | AB | 02200 | Släppträsk | 2013 | 2020 | 23 | 35.3 | O | Lm1968
Kråkrisets Bär | EK | 10390 | Släppträsk | 2016 | 2018 | 4 | 6.2 | LH | Lm1957
Fjärilshåvens Förlag | EF | 18122 | Släppträsk | 2012 | 2019 | 0.8 | 1.3 | LO | Lw1995
Fårhagens Ull & Garn | EF | 01500 | Fårträsk | 2010 | 2021 | 0.8 | 1.5 | L | Lw1961
Fårtjärns Entreprenad | AB | 42110 | Fårträsk | 1998 | 2018 | 4 | 7.3 | OC | Lm1966 Rm1966 (Lw1995*)
Grundets Båtar | AB | 28990 | Grundträsk | 1995 | 2019 | 23 | 28.1 | CK | Lm1957
Gammelladans Event | HB | 93290 | Grundträsk | 2008 | 2019 | 4 | 7.3 | LO | Lm1975
Grundbäckens Schakt | AB | 43120 | Grundträsk | 2005 | 2019 | 9 | 10.3 | L | Lm1984*
Forsnackens Vattenkraft | AB | 35110 | Strömfors | 2016 | 2020 | 4 | 6.8 | O | Lm1983
Strömkarlens Äventyr | EF | 79120 | Strömfors | 2014 | 2019 | 1 | 1.5 | LI | Lm1997*
Dammluckans Fiskodling | AB | 01500 | Bastusel | 2017 | 2020 | 2 | 2.4 | OK | Lm1957*
Bastubryggans Gästgård | HB | 55101 | Bastusel | 2003 | 2019 | 2 | 2.7 | O | Lm1974 Lw1975
Näsbergets Renprodukter | EF | 01491 | Näsberg | 2010 | 2018 | 1.5 | 2.2 | SLK | Lm1969
Djupborrarna i Norr | AB | 09900 | Skellefteå | 2013 | 2019 | 28 | 44.6 | S | Rw1979 (Lm1957)
`

/** Registered, never supported in the project's time; first support is the day of what they did instead, or empty. */
export const onlyRegistered = `
Glimmerbergets Smycken | EF | 47919 | Malå | 2012 | - | 0.5 | 0.4 | - | (Lw1991*)
Kokträskets Kolgrill | EF | 56100 | Kokträsk | 2016 | - | 1 | 1.1 | - | (Lm1999)
Trollharens Leksaker | AB | 47919 | Malå | 2005 | - | 3 | 4.2 | - | (Lw1970)
Nattvaktens Larm | AB | 43210 | Adak | 2011 | - | 12 | 14.0 | - | (Lm1969)
Våriskällans Bryggeri | AB | 10710 | Rökå | 2020 | - | 2 | 1.6 | - | (Lm1996*) (Lw1994)
Sentfrostens Odling | EF | 01500 | Släppträsk | 2019 | - | 1 | 0.9 | - | (Lw1997)
`
