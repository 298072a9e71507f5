import { defineText, type Language } from '../../kit/language.ts'

const text = defineText({
  help: {
    sv: `Användning: nimr rule NAMN < fall.json

Läser JSON på standard in och skriver JSON på standard ut. Behöver ingen databas.
Ett objekt ger ett svar; en lista av objekt ger en lista av svar, och ett fall som är fel
får {"error":{"code","message"}} på sin plats.

Regler:
  org-number   {"number":"556012-5790"} → {"valid","kind","formatted","masked"}
  size-class   {"awu":12,"turnoverMeur":3,"balanceMeur":2} → {"class"}
               AWU är årsarbetskrafter, beloppen miljoner euro; det ena beloppet räcker.
  sme          {"companies":{"A":[40,6,5],"B":[100,20,18]},"owns":[["B","A",25],["A","C",20,60]],
               "kind":{"V":"venture_capital"},"investedMeur":{"V":1.2},"linkedByOther":[["B","D"]],
               "sameMarket":[["A","C"]],"subject":"A"}
               → {"class","sme","because","total":{"awu","turnoverMeur","balanceMeur"},
               "relations":{"B":"partner"},"steps":[{"of","how","percent","added","says"}]}
               Siffror: AWU, omsättning, balansomslutning (miljoner euro; en av de två får vara null).
               Ägande: ägare, ägt, procent av kapital och röster, eller procent av kapital och sedan av röster.
               Slag: university, institutional_investor, public_investment_corporation, venture_capital,
               business_angel, small_local_authority, public_body, natural_person. Saknas siffror som behövs
               står de i "missing" och klassen är null; andelar över 100 % ger "warnings".
  sme-over-years  {"awuByYear":[220,260,255]} eller {"years":[[220,40,30],[260,60,50]]} → {"classByYear"}
               Äldsta året först. "ownershipChanged":[false,true] säger vilka år företaget bytte ägare: då genast.
  single-undertaking  {"owns":[["Y","X",60]],"kind":{"P":"natural_person"},"appointsMajority":[["Y","X"]],
               "controlsByContract":[["Y","X"]],"subject":"X"} → {"members"}
               Ett enda företag enligt (EU) 2023/2831 artikel 2.2; det tillfrågade är med.
  de-minimis-room  {"grants":[["2023-05-10",120000],…],"new":["2026-04-30",40000],
               "regulation":"2023/2831","fiscalYearEnd":"12-31"} →
               {"allowed","sumInWindowEur","roomEur","warnings":[{"code","message"}]}
               Dag och euro; ett tredje värde i ett stöd är dess förordning. Stöd efter det nya räknas inte.
               Summa och utrymme är före det nya stödet. "roadFreight":true för godstransport på väg (1407/2013).
  register-deadline  {"grantedOn":"2026-01-12"} → {"dueOn"}
               Tjugonde arbetsdagen efter beviljandet.
  hourly-cost  {"monthlySalarySek":42000,"year":1} → {"hourlySek"}
               Enhetskostnad 2021–2027; year är vilket år i projektet, 1 om inget annat sägs.
  direct-award {"on":"2021-05-01"} → {"limitSek","documentationFromSek"}
               {"on":"2021-05-01","valueSek":200000,"earlierSek":[300000]} →
               {"limitSek","sumSek","leftSek","share","decision","documentationDuty","basis","certainty"}
               Kronor exkl. moms; earlierSek är årets inköp av samma slag. Beslutet är allowed, warn eller refused.
  split        {"amountOre":10000,"weights":[1,1,1]} → {"parts"}
               Delarna är alltid det hela, till öret.
  task-force   {"needs":[{"topic","municipality","weight"}],"coaches":[{"id","municipality",
               "competence":{"ÄMNE":0–3},"hoursLeft"}],"hoursNeeded"}
               → {"members","coverage","municipalities","alternatives","reasons"}
               Den bästa gruppen på 2–4 coacher från minst två kommuner. Utan vikt räknas ett behov som 1.
               När ingen grupp är möjlig: {"members":[],"refused":{"code","message"}}.
  task-forces  {"interventions":[{"id","needs","hoursNeeded"}],"coaches":[…]}
               → {"interventions":[{"id","members","coverage","municipalities","reasons"}],"coverage"}
               Flera insatser på en gång över samma timmar; högsta möjliga sammanlagda täckning.

Slutkod: 0 besvarat, 1 fallet gick inte att bedöma, 2 fel användning.
`,
    en: `Usage: nimr rule NAME < cases.json

Reads JSON on standard input and prints JSON on standard output. Needs no database.
An object gives an answer; a list of objects gives a list of answers, and a case that is wrong
has {"error":{"code","message"}} in its place.

Rules:
  org-number   {"number":"556012-5790"} → {"valid","kind","formatted","masked"}
  size-class   {"awu":12,"turnoverMeur":3,"balanceMeur":2} → {"class"}
               AWU is annual work units, amounts are million euro; one of the amounts is enough.
  sme          {"companies":{"A":[40,6,5],"B":[100,20,18]},"owns":[["B","A",25],["A","C",20,60]],
               "kind":{"V":"venture_capital"},"investedMeur":{"V":1.2},"linkedByOther":[["B","D"]],
               "sameMarket":[["A","C"]],"subject":"A"}
               → {"class","sme","because","total":{"awu","turnoverMeur","balanceMeur"},
               "relations":{"B":"partner"},"steps":[{"of","how","percent","added","says"}]}
               Numbers: AWU, turnover, balance sheet total (million euro; one of the two may be null).
               Owning: owner, owned, percent of capital and votes, or percent of capital and then of votes.
               Kinds: university, institutional_investor, public_investment_corporation, venture_capital,
               business_angel, small_local_authority, public_body, natural_person. Numbers that are needed and
               not there stand in "missing" and the class is null; shares over 100 % give "warnings".
  sme-over-years  {"awuByYear":[220,260,255]} or {"years":[[220,40,30],[260,60,50]]} → {"classByYear"}
               Oldest year first. "ownershipChanged":[false,true] says which years it changed owner: then at once.
  single-undertaking  {"owns":[["Y","X",60]],"kind":{"P":"natural_person"},"appointsMajority":[["Y","X"]],
               "controlsByContract":[["Y","X"]],"subject":"X"} → {"members"}
               A single undertaking by (EU) 2023/2831 article 2(2); the one asked for is among them.
  de-minimis-room  {"grants":[["2023-05-10",120000],…],"new":["2026-04-30",40000],
               "regulation":"2023/2831","fiscalYearEnd":"12-31"} →
               {"allowed","sumInWindowEur","roomEur","warnings":[{"code","message"}]}
               Day and euro; a third value in a grant is its regulation. Grants after the new one do not count.
               Sum and room are before the new aid. "roadFreight":true for carriage of goods by road (1407/2013).
  register-deadline  {"grantedOn":"2026-01-12"} → {"dueOn"}
               The twentieth working day after the grant.
  hourly-cost  {"monthlySalarySek":42000,"year":1} → {"hourlySek"}
               Unit cost of 2021–2027; year is which year in the project, 1 unless said.
  direct-award {"on":"2021-05-01"} → {"limitSek","documentationFromSek"}
               {"on":"2021-05-01","valueSek":200000,"earlierSek":[300000]} →
               {"limitSek","sumSek","leftSek","share","decision","documentationDuty","basis","certainty"}
               Kronor excl. VAT; earlierSek is the year's purchases of the same kind. The decision is allowed, warn or refused.
  split        {"amountOre":10000,"weights":[1,1,1]} → {"parts"}
               The parts are always the whole, to the öre.
  task-force   {"needs":[{"topic","municipality","weight"}],"coaches":[{"id","municipality",
               "competence":{"TOPIC":0–3},"hoursLeft"}],"hoursNeeded"}
               → {"members","coverage","municipalities","alternatives","reasons"}
               The best group of 2–4 coaches from at least two municipalities. A need without weight counts as 1.
               When no group is possible: {"members":[],"refused":{"code","message"}}.
  task-forces  {"interventions":[{"id","needs","hoursNeeded"}],"coaches":[…]}
               → {"interventions":[{"id","members","coverage","municipalities","reasons"}],"coverage"}
               Several interventions at once over the same hours; the highest possible sum of coverages.

Exit code: 0 answered, 1 the case could not be assessed, 2 wrong use.
`,
  },
  unknown: {
    sv: (name: string, names: string) => `Det finns ingen regel "${name}". Reglerna är: ${names}.`,
    en: (name: string, names: string) => `There is no rule "${name}". The rules are: ${names}.`,
  },
  unnamed: {
    sv: (names: string) => `Skriv vilken regel: nimr rule NAMN. Reglerna är: ${names}.`,
    en: (names: string) => `Say which rule: nimr rule NAME. The rules are: ${names}.`,
  },
})

export function ruleHelp(language: Language): string {
  return text(language).help
}

export function unknownRule(name: string, names: readonly string[], language: Language): string {
  const words = text(language)
  return name === '' ? words.unnamed(names.join(', ')) : words.unknown(name.slice(0, 40), names.join(', '))
}
