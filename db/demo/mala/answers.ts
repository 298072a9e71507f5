/**
 * company | jobs kept | jobs created | whether the support mattered | kept according to a first answer later corrected | helped most | needed next
 *
 * Kept where the support mattered, in companies that count: 2 + 1 + 1 + 1 = 5. The large employer's ten and those kept
 * without the support are not among them.
 */
export const malaAnswers = `
Dammluckans Fiskodling AB | 2 | 0 | decisively | - | Hjälpen att söka omställningsstöd i tid. | Fler kunder söderut.
Isbrytarens Maskin AB | 1 | 0 | decisively | 3 | Att någon räknade med oss när allt stannade. | Någon som kan svetsa.
Norrskensnästet Logi AB | 1 | 0 | partly | - | Den egna bokningen. | Samarbete om paket.
Korpgluggens Uthyrning AB | 1 | 0 | partly | - | Att ägarskiftet blev av. | En ny lokal.
Granrötens Snickeri AB | 0 | 0 | decisively | - | Nätbutiken. | Nästa steg i försäljningen.
Kråkrisets Bär ek. för. | 0 | 0 | partly | - | Förpackningen. | Kylfrakt.
Sågbladet Stormyran AB | 10 | 4 | decisively | - | Kompetensforum. | Fler som vill flytta hit.
Skareföre Åkeri AB | 4 | 0 | not_at_all | - |  | Förare.
Solvarvets El AB | 1 | 2 | not_at_all | - |  | Montörer.
Ugglans Utbildning AB | 2 | 0 | not_at_all | - | Kursen var bra men jobben fanns ändå. | 
Furuskuggan Skogsvård AB | 0 | 1 | not_at_all | - |  | 
Släppviks Skogsmaskin AB | 0 | 0 | partly | - | Rådgivaren som kunde maskinvärden. | 
Stjärnhimmel Data AB | 0 | 0 | decisively | - | Att få prata avtal i lugn och ro. | 
Tjärdalens Virke AB | 3 | 0 | not_at_all | - |  | 
Ripljudets Träning | 0 | 0 | partly | - | Att bli sedd. | 
Adakslidens Fiskecamp HB | 0 | 0 | partly | - | Frågestunderna. | Utländska gäster tillbaka.
Grundets Båtar AB | 0 | 0 | decisively | - | Ansökan till banken. | En säljare.
Vargtassens Verkstad AB | 0 | 1 | not_at_all | - |  | Lärlingar.
Forsnackens Vattenkraft AB | 0 | 0 | not_at_all | - |  | 
Näverkontens Slöjd | 0 | 0 | partly | - | Samtalen. | Fler marknader.
Smältvattnets VVS AB | 0 | 0 | partly | - | Träffen om personal. | 
Bäverdammens Bygg AB | 2 | 0 | not_at_all | - |  | 
Hjortronkullens Café | 0 | 0 | partly | - | Webbkursen. | Sommarpersonal.
`
