-- The standard templates: the headings of the financier's forms, of NiMR's own reports, and of what a municipal council and the public read. Whoever wants
-- another order or other words copies one; these are changed only by a later migration.

create procedure nimr.put_template(of_kind text, sv text, en text, sections jsonb) language plpgsql as $$
declare
  of_template bigint;
  of_version bigint;
begin
  insert into nimr.report_template (kind, name_sv, name_en, made_at) values (of_kind, sv, en, '2026-01-01') returning id into of_template;
  insert into nimr.report_template_version (template_id, number) values (of_template, 1) returning id into of_version;
  insert into nimr.report_template_section (version_id, position, key, heading_sv, heading_en, guidance_sv, guidance_en, required, annex, blocks)
    select of_version, nth, s ->> 'key', s #>> '{heading,0}', s #>> '{heading,1}', coalesce(s #>> '{guidance,0}', ''), coalesce(s #>> '{guidance,1}', ''),
      coalesce((s ->> 'required')::boolean, false), coalesce((s ->> 'annex')::boolean, false),
      array(select jsonb_array_elements_text(coalesce(s -> 'blocks', '[]')))
    from jsonb_array_elements(sections) with ordinality as given (s, nth);
  update nimr.report_template_version set adopted_at = '2026-01-01' where id = of_version;
end $$;

call nimr.put_template('final', 'Slutrapport', 'Final report', '[
  {"key": "summary", "heading": ["Sammanfattning", "Summary"], "guidance": ["Det viktigaste på en halv sida: vilka som fick stöd, vad det ledde till och vad ni tar med er.", "The most important on half a page: who was supported, what came of it, and what you take along."], "required": true},
  {"key": "background", "heading": ["Bakgrund", "Background"], "guidance": ["Vilka som driver projektet, vem som betalar och varför det startades.", "Who runs the project, who pays, and why it was started."], "required": true},
  {"key": "aim", "heading": ["Syfte och mål", "Aim and objectives"], "guidance": ["Målen i beslutet, fas för fas.", "The objectives of the decision, phase by phase."], "required": true},
  {"key": "target_group", "heading": ["Målgrupp", "Target group"], "guidance": ["Vilka stödet var till för, och vilka som deltog utan att räknas.", "For whom the support was meant, and who took part without being counted."], "required": true, "blocks": ["not_counted"]},
  {"key": "method", "heading": ["Arbetssätt och organisation", "Method and organisation"], "guidance": ["Hur ni arbetade, från samtal till genomförd insats, och vad som fungerade.", "How you worked, from talk to delivered intervention, and what worked."], "required": true, "blocks": ["working_method"]},
  {"key": "cooperation", "heading": ["Samverkan", "Cooperation"], "guidance": ["Vilka ni arbetade med, och vad det gav.", "Whom you worked with, and what it gave."], "required": true, "blocks": ["cooperation"]},
  {"key": "activities", "heading": ["Aktiviteter", "Activities"], "guidance": ["Vad som gjordes, och vad företagen frågade mest efter.", "What was done, and what the companies asked most for."], "required": true, "blocks": ["joint_interventions", "individual_support"]},
  {"key": "results", "heading": ["Resultat och indikatorer", "Results and indicators"], "guidance": ["Utfallet mot målen. Förklara avvikelser.", "Outcome against targets. Explain deviations."], "required": true, "blocks": ["figures_table", "asked_for", "milestones", "localities"]},
  {"key": "horizontal", "heading": ["Horisontella kriterier", "Horizontal criteria"], "guidance": ["Jämställdhet, mångfald och lika möjligheter, miljö: vad ni gjorde och vad det ledde till.", "Equality between women and men, diversity and equal opportunities, environment: what you did and what came of it."], "required": true, "blocks": ["horizontal"]},
  {"key": "economy", "heading": ["Ekonomi och finansiering", "Economy and financing"], "guidance": ["Vad projektet kostade och vem som betalade. Förklara avvikelser mot budgeten.", "What the project cost and who paid. Explain deviations from the budget."], "required": true, "blocks": ["economy"]},
  {"key": "communication", "heading": ["Information och kommunikation", "Information and communication"], "guidance": ["Hur ni berättade om projektet och om vem som betalade.", "How you told of the project and of who paid."], "required": true},
  {"key": "evaluation", "heading": ["Uppföljning, utvärdering och lärande", "Follow-up, evaluation and learning"], "guidance": ["Vad företagen svarade, och vad ni lärde er.", "What the companies answered, and what you learnt."], "required": true, "blocks": ["lessons"]},
  {"key": "future", "heading": ["Fortsatt arbete", "Work to come"], "guidance": ["Vad som lever vidare när projektet är slut.", "What lives on when the project has ended."], "required": true, "blocks": ["take_along"]},
  {"key": "annex_companies", "heading": ["Bilaga: företagslista", "Annex: list of companies"], "annex": true, "blocks": ["company_list"]},
  {"key": "annex_joint", "heading": ["Bilaga: gemensamma insatser och upphandlingar", "Annex: joint interventions and purchases"], "annex": true, "blocks": ["joint_costs", "purchases"]}
]');

call nimr.put_template('progress', 'Lägesrapport', 'Progress report', '[
  {"key": "overview", "heading": ["Övergripande uppgifter om projektet", "About the project as a whole"], "guidance": ["Hur projektet ligger till mot planen, och om något viktigt har ändrats.", "How the project stands against its plan, and whether anything important has changed."], "required": true},
  {"key": "organisation", "heading": ["Arbetssätt och organisation", "Method and organisation"], "guidance": ["Hur ni arbetar, hur ni når personer av olika bakgrund, kön, ålder och geografi, och hur organisationen arbetar för en inkluderande kultur.", "How you work, how you reach people of different background, sex, age and geography, and how the organisation works for an inclusive culture."], "required": true, "blocks": ["working_method", "horizontal"]},
  {"key": "activities", "heading": ["Aktiviteter", "Activities"], "guidance": ["Vad ni har gjort under perioden, och vad som återstår eller har ändrats.", "What you have done in the period, and what remains or has changed."], "required": true, "blocks": ["joint_interventions", "individual_support"]},
  {"key": "results", "heading": ["Projektets resultat", "Results of the project"], "guidance": ["Resultaten hittills mot målen i beslutet.", "Results so far against the objectives of the decision."], "required": true, "blocks": ["figures_table", "asked_for", "milestones", "lessons"]},
  {"key": "economy", "heading": ["Ekonomi", "Economy"], "guidance": ["Kostnader per kostnadsslag, intäkter och medfinansiering under perioden.", "Costs by type, income and co-financing in the period."], "required": true, "blocks": ["economy"]},
  {"key": "annex_companies", "heading": ["Bilaga: företag som fått stöd", "Annex: companies supported"], "annex": true, "blocks": ["company_list"]}
]');

call nimr.put_template('company_list', 'Företagslista', 'List of companies', '[
  {"key": "companies", "heading": ["Företag som fått stöd", "Companies supported"], "guidance": ["En kort förklaring till listan, om den behövs.", "A short explanation of the list, if it needs one."], "blocks": ["company_list"]},
  {"key": "not_counted", "heading": ["Företag som deltog men inte räknas", "Companies that took part but are not counted"], "guidance": ["Varför företagen deltog, om det behöver förklaras.", "Why the companies took part, if it needs explaining."], "blocks": ["not_counted"]}
]');

call nimr.put_template('yearly_summary', 'Årssammanfattning till fullmäktige', 'Yearly summary for the council', '[
  {"key": "year", "heading": ["Året i korthet", "The year in brief"], "guidance": ["Tre–fyra meningar som en ledamot hinner läsa.", "Three or four sentences that a councillor has time to read."], "required": true},
  {"key": "support", "heading": ["Vad företagen fick hjälp med", "What the companies got help with"], "guidance": ["Vad som efterfrågades, och ett exempel.", "What was asked for, and an example."], "required": true, "blocks": ["asked_for"]},
  {"key": "outcome", "heading": ["Vad det ledde till", "What came of it"], "guidance": ["Jobb, nya marknader, ägarskiften: det som går att visa.", "Jobs, new markets, changes of owner: what can be shown."], "required": true, "blocks": ["milestones"]},
  {"key": "cost", "heading": ["Vad det kostade", "What it cost"], "guidance": ["Kommunens del, och vad samarbetet sparade.", "The municipality’s share, and what cooperation saved."], "required": true, "blocks": ["cost_summary"]},
  {"key": "next", "heading": ["Nästa år", "Next year"], "guidance": ["Vad som väntar, och om fullmäktige behöver besluta något.", "What is ahead, and whether the council needs to decide anything."]}
]');

call nimr.put_template('fact_sheet', 'Faktablad', 'Fact sheet', '[
  {"key": "what", "heading": ["Vad projektet är", "What the project is"], "guidance": ["Två–tre meningar för den som aldrig har hört talas om det.", "Two or three sentences for someone who has never heard of it."], "required": true},
  {"key": "numbers", "heading": ["Siffrorna", "The figures"], "required": true, "blocks": ["key_figures"]},
  {"key": "how", "heading": ["Så arbetar vi", "How we work"], "guidance": ["Vad ett företag får, och hur det går till.", "What a company gets, and how."], "required": true},
  {"key": "more", "heading": ["Mer att läsa", "Read more"], "guidance": ["Var den som vill veta mer kan vända sig.", "Where to turn for more."]}
]');

drop procedure nimr.put_template;

-- Reports that were begun before there were templates are final ones, and go on with the headings they had.
update nimr.report set template_version_id = (select v.id from nimr.report_template_version v join nimr.report_template t on t.id = v.template_id
  where t.kind = 'final' and t.copied_from_id is null);
alter table nimr.report alter column template_version_id set not null;
