import type { ReportText } from '../report-text.ts'

/** Written by people; every figure stands as its name in double braces and is counted when the report is drawn. */
export const malaReport: ReportText = {
  summary: {
    sv: 'Projektet gav Malås företag en affärscoach med tid att lyssna och pengar att handla för. {{companies_supported}} företag med verksamhet i kommunen fick stöd, och {{companies_sme}} av dem är små eller medelstora företag i målgruppen. {{companies_individual_support}} företag fick en insats som formades för just dem. Vi gick under tiden från att dela upp ämnena mellan kommunerna till att bilda insatsstyrkor kring behoven, och det vill vi fortsätta med.',
    en: 'The project gave the companies of Malå a business coach with time to listen and means to act. {{companies_supported}} companies active in the municipality were supported, and {{companies_sme}} of them are small or medium-sized companies in the target group. {{companies_individual_support}} companies received an intervention shaped for them alone. Along the way we moved from dividing the subjects among the municipalities to forming task forces around the needs, and we want to go on with that.',
  },
  background: {
    sv: 'Åtta kommuner i Västerbottens inland driver projektet tillsammans. Arvidsjaur och Arjeplog, som hör till samma samarbete, deltar med egen finansiering. Pengarna kommer från Europeiska regionala utvecklingsfonden genom Tillväxtverket, från Region Västerbotten och från kommunerna själva. I Malå betalade projektet större delen av en tjänst som affärscoach.',
    en: 'Eight municipalities in inland Västerbotten run the project together. Arvidsjaur and Arjeplog, who belong to the same cooperation, take part with financing of their own. The money comes from the European Regional Development Fund through the Swedish Agency for Economic and Regional Growth, from Region Västerbotten and from the municipalities. In Malå the project paid for most of one business coach.',
  },
  aim: {
    sv: 'Regionen ska vara en plats där fler företag vill och kan växa. Under de första åren gällde det ägarskifte, större marknad, kompetensförsörjning, kapitalförsörjning och innovation. När projektet förlängdes tillkom stöd till företag som pandemin slog mot, och hållbart företagande.',
    en: 'The region should be a place where more companies want to grow and can. The first years were about ownership change, a larger market, skills supply, capital supply and innovation. With the extension came support for companies struck by the pandemic, and sustainable enterprise.',
  },
  target_group: {
    sv: 'Målgruppen är privatägda små och medelstora företag som redan är igång. I förlängningen vände vi oss särskilt till kvinnor, unga, utrikes födda och den som nyligen startat. Alla var välkomna: {{companies_not_counted}} företag utanför målgruppen deltog, mest i frågor om kompetens. De räknas inte, och skälet framgår av underlaget. I en liten kommun vinner alla på att stora och små arbetsgivare möts.',
    en: 'The target group is privately owned small and medium-sized companies already in business. In the extension we turned especially to women, the young, those born abroad and those who had recently started. Everyone was welcome: {{companies_not_counted}} companies outside the target group took part, mostly on questions of skills. They are not counted, and the evidence gives the reason. In a small municipality everybody gains when large and small employers meet.',
  },
  method: {
    sv: 'Allt började med samtal. Ur dem kom behoven, och ur behoven en insats för ett företag eller för flera. Först prövade vi resurskommuner: Malå och Sorsele bar tillsammans frågan om ägarskifte åt de andra, utbildade kollegorna och bjöd in företag, redovisningsbyråer och banker. Från hösten 2020 arbetade vi i insatsstyrkor. Två till fyra coacher med rätt kunskap och tid tar en insats hela vägen, från innehåll och leverantör till inbjudan, genomförande och berättelsen efteråt. Det blir billigare, fler får plats och resultatet blir bättre.',
    en: 'Everything began with a talk. Out of the talks came needs, and out of the needs an intervention for one company or for several. First we tried resource municipalities: Malå and Sorsele together carried ownership change for the others, taught their colleagues and invited companies, accountants and banks. From autumn 2020 we worked in task forces. Two to four coaches with the right knowledge and time take an intervention the whole way, from content and supplier to invitation, delivery and the story afterwards. It costs less, has room for more, and turns out better.',
  },
  cooperation: {
    sv: 'Vi har arbetat med Almi, Norrlandsfonden, Sparbanksstiftelsen Norrland, Västerbottens Handelskammare, Skellefteå Science City, LTU Business, Coompanion, Connect och Region Västerbotten. Programmet Steget vidare gjordes med Almi och gick sida vid sida i Malå och Arjeplog.',
    en: 'We worked with Almi, Norrlandsfonden, Sparbanksstiftelsen Norrland, the Västerbotten Chamber of Commerce, Skellefteå Science City, LTU Business, Coompanion, Connect and Region Västerbotten. The programme Steget vidare was made with Almi and ran side by side in Malå and Arjeplog.',
  },
  activities: {
    sv: 'Företagen tog del av insatser inom alla fokusområden. Mest efterfrågad var en större marknad ({{asked_for_larger_market}} företag), ofta försäljning på nätet. Därefter kom ägarskifte ({{asked_for_ownership_change}}), både för den som vill sälja och den som vill köpa, kapitalförsörjning ({{asked_for_capital_supply}}) och stöd genom pandemin ({{asked_for_crisis_support}}). Kompetensforum samlade arbetsgivare av alla storlekar och lever vidare.',
    en: 'The companies took part in interventions in every focus area. Most asked for was a larger market ({{asked_for_larger_market}} companies), often selling on the web. Then came ownership change ({{asked_for_ownership_change}}), for sellers and buyers alike, capital supply ({{asked_for_capital_supply}}) and support through the pandemic ({{asked_for_crisis_support}}). Kompetensforum gathered employers of all sizes and lives on.',
  },
  results: {
    sv: '{{companies_supported}} företag fick stöd och {{companies_sme}} av dem räknas. Vi mötte {{people_women}} kvinnor och {{people_men}} män, ledare och medarbetare. Bland ledarna var {{entrepreneurs_born_abroad}} födda utomlands och {{entrepreneurs_aged_18_30}} mellan arton och trettio år. Företagen har sitt säte i Malå tätort och i {{localities_villages}} byar. På frågan om jobb svarade företagen att {{jobs_kept}} arbetstillfällen kunde behållas där stödet hade betydelse.',
    en: '{{companies_supported}} companies were supported and {{companies_sme}} of them count. We met {{people_women}} women and {{people_men}} men, leaders and co-workers. Among the leaders {{entrepreneurs_born_abroad}} were born abroad and {{entrepreneurs_aged_18_30}} were between eighteen and thirty. The companies have their seats in the town of Malå and in {{localities_villages}} villages. Asked about jobs, the companies answered that {{jobs_kept}} jobs could be kept where the support mattered.',
  },
  horizontal: {
    sv: 'Coacherna utbildades i jämställdhet och hållbarhet och tog med sig frågorna in i samtalen. Tider, platser och länkar valdes så att den som har långt till tätorten eller små barn hemma också kunde vara med.',
    en: 'The coaches were trained in equality and sustainability and brought the questions into their talks. Hours, places and links were chosen so that those far from town or with small children at home could join as well.',
  },
  economy: {
    sv: 'Kostnader som delas mellan kommuner, parter och deltagare räcker längre: en kurs som ingen kommun kunnat bära själv blev möjlig för alla.',
    en: 'Costs shared among municipalities, partners and participants go further: a course that no municipality could carry alone became possible for all.',
  },
  communication: {
    sv: 'Vi berättade om insatserna på den gemensamma webbplatsen, i kommunens kanaler och framför allt i samtalen. De som varit med var de bästa budbärarna.',
    en: 'We told of the interventions on the joint website, in the channels of the municipality and above all in the talks. Those who had taken part were the best messengers.',
  },
  evaluation: {
    sv: 'I början av 2022 frågade vi företagen om jobb de behållit eller skapat, och om stödet spelat någon roll. Bara svar där stödet hade betydelse räknas.',
    en: 'In early 2022 we asked the companies about jobs they had kept or created, and whether the support had played a part. Only answers where the support mattered count.',
  },
  future: {
    sv: 'Kommunen och företagen känner varandra bättre nu. De tio kommunerna har lärt sig att arbeta som en, och vi tar insatsstyrkorna med oss.',
    en: 'The municipality and the companies know each other better now. The ten municipalities have learned to work as one, and we take the task forces with us.',
  },
}
