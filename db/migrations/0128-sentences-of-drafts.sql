-- The sentences that drafts of the standard templates are begun with: what NiMR's own final report says, told by the records. Figures are placed by name
-- and stay live; a sentence that names a fact nobody knows is left out.

create procedure nimr.put_sentences(of_kind text, of_key text, sentences jsonb) language sql as $$
  insert into nimr.report_template_sentence (section_id, position, new_paragraph, only_if, only_above, body_sv, body_en)
  select s.id, nth, coalesce((e ->> 'new_paragraph')::boolean, false), e ->> 'only_if', coalesce((e ->> 'only_above')::integer, 0), e ->> 'sv', e ->> 'en'
  from nimr.report_template t
  join nimr.report_template_version v on v.template_id = t.id and v.number = 1
  join nimr.report_template_section s on s.version_id = v.id and s.key = of_key
  cross join lateral jsonb_array_elements(sentences) with ordinality as given (e, nth)
  where t.kind = of_kind and t.copied_from_id is null;
$$;

alter table nimr.report_template_sentence disable trigger adopted;

call nimr.put_sentences('final', 'summary', '[
  {"sv": "Totalt {{companies_supported}} företag (varav {{companies_sme}} {{companies_sme|litet eller medelstort/små och medelstora}} företag som räknas) med verksamhet [[in_place]] har fått stöd av projektet i form av coaching och insatser efter behov.", "en": "In all {{companies_supported}} {{companies_supported|company/companies}} (of which {{companies_sme}} small and medium-sized {{companies_sme|company that counts/companies that count}}) active [[in_place]] received support from the project as coaching and interventions shaped by need."},
  {"sv": "{{companies_individual_support}} företag har fått individuellt behovsanpassat stöd.", "en": "{{companies_individual_support}} {{companies_individual_support|company/companies}} received individually tailored support.", "only_if": "companies_individual_support"},
  {"sv": "Företagen frågade mest efter hjälp med [[asked_names]].", "en": "The companies asked most for help with [[asked_names]]."},
  {"sv": "Enligt företagens svar bevarades {{jobs_kept}} {{jobs_kept|arbetstillfälle/arbetstillfällen}} där projektets insatser hade betydelse.", "en": "According to the companies’ answers {{jobs_kept}} {{jobs_kept|job was/jobs were}} kept where the support mattered.", "only_if": "jobs_kept"}
]');

call nimr.put_sentences('final', 'background', '[
  {"sv": "[[project]] ([[project_full_name]]) är ett samverkansprojekt mellan [[municipalities_counted]]: [[municipalities]].", "en": "[[project]] ([[project_full_name]]) is a joint project of [[municipalities_counted]]: [[municipalities]]."},
  {"sv": "Projektets webbplats: [[website]].", "en": "Website of the project: [[website]]."},
  {"sv": "Samarbete sker också med [[other_municipalities]], som har egen finansiering genom projektet [[other_projects]].", "en": "There is also cooperation with [[other_municipalities]], who have financing of their own through the project [[other_projects]]."},
  {"sv": "Projektets finansiärer är [[financiers]].", "en": "The project is financed by [[financiers]].", "new_paragraph": true},
  {"sv": "Stödmottagare är [[beneficiary]].", "en": "The beneficiary is [[beneficiary]]."},
  {"sv": "Personalresurser [[in_place]]: projektet finansierar [[coach_posts]].", "en": "Staff [[in_place]]: the project pays for [[coach_posts]].", "new_paragraph": true}
]');

call nimr.put_sentences('final', 'aim', '[
  {"sv": "Under perioden [[first_phase]] gav projektet stöd till [[first_groups]] inom [[first_areas_counted]]: [[first_areas]].", "en": "From [[first_phase]] the project supported [[first_groups]] in [[first_areas_counted]]: [[first_areas]]."},
  {"sv": "Från och med [[later_from]] utökades projektet med [[later_areas]], till och med [[later_to]].", "en": "From [[later_from]] the project was widened with [[later_areas]], until [[later_to]].", "new_paragraph": true},
  {"sv": "Särskilt utpekade målgrupper var då [[later_groups]].", "en": "The target groups pointed out were then [[later_groups]]."}
]');

call nimr.put_sentences('final', 'target_group', '[
  {"sv": "Målgruppen är [[first_groups]].", "en": "The target group is [[first_groups]]."},
  {"sv": "Även företag utanför projektets målgrupp fick delta. Det gäller {{companies_not_counted}} företag: [[not_counted_companies]].", "en": "Companies outside the target group of the project were welcome too. There {{companies_not_counted|was/were}} {{companies_not_counted}}: [[not_counted_companies]].", "only_if": "companies_not_counted", "new_paragraph": true},
  {"sv": "Det handlar om [[not_counted_reasons]]. {{companies_not_counted|Det/De}} är inte {{companies_not_counted|medräknat/medräknade}} i projektets indikatorer.", "en": "These are [[not_counted_reasons]]. {{companies_not_counted|It is/They are}} not counted in the indicators of the project.", "only_if": "companies_not_counted"},
  {"sv": "Insatserna som {{companies_not_counted|det/de}} tog del av handlade om [[not_counted_areas]].", "en": "The interventions {{companies_not_counted|it/they}} took part in were about [[not_counted_areas]].", "only_if": "companies_not_counted"}
]');

call nimr.put_sentences('final', 'method', '[
  {"sv": "Vår metod i kontakten med företagen var samtal och coaching samt individuella insatser eller gruppinsatser efter företagens behov.", "en": "Our way with the companies was talks and coaching, and individual or joint interventions shaped by the needs of the companies."},
  {"sv": "Vi prövade resurskommuner: fokusområdena delades upp mellan kommunerna, som stödde varandra med behovsanalys, kunskap och nätverk.", "en": "We tried resource municipalities: the focus areas were divided among the municipalities, which supported each other with needs analysis, knowledge and networks.", "only_if": "resource_municipalities", "new_paragraph": true},
  {"sv": "[[resource_municipalities]].", "en": "[[resource_municipalities]].", "only_if": "resource_municipalities"},
  {"sv": "Inom ramen för rollen gjordes bland annat detta:", "en": "", "only_if": "resource_tasks"},
  {"sv": "[[resource_tasks]]", "en": "", "only_if": "resource_tasks", "new_paragraph": true},
  {"sv": "Från [[task_forces_from]] arbetar vi i insatsstyrkor. Utifrån företagens behov och coachernas kompetens och tid bildas grupper om [[task_force_size]] personer som arbetar med insatsen från start: innehåll, leverantör, upplägg, förfrågan, urval, annonsering, anmälan och genomförande med kommunikation.", "en": "From [[task_forces_from]] we work in task forces. By the needs of the companies and the competence and time of the coaches, groups of [[task_force_size]] people form who carry an intervention from its start: content, supplier, set-up, request, selection, announcing, registration and delivery with communication.", "only_if": "interventions_task_force", "new_paragraph": true},
  {"sv": "{{interventions_task_force}} gemensamma insatser har drivits på det sättet, av sammanlagt {{task_force_coaches}} {{task_force_coaches|person/personer}}.", "en": "{{interventions_task_force}} joint interventions were run this way, by {{task_force_coaches}} {{task_force_coaches|person/people}} in all.", "only_if": "interventions_task_force", "only_above": 1},
  {"sv": "Insatserna gäller i hela regionen eller i de kommuner som har medverkat och kommit överens om det.", "en": "The interventions are for the whole region, or for the municipalities that took part and agreed on it.", "only_if": "interventions_task_force"}
]');

call nimr.put_sentences('final', 'cooperation', '[
  {"sv": "Vi har samverkat med andra näringslivsfrämjande projekt och stödstrukturer: [[partners]].", "en": "We worked with other projects and organisations that support business: [[partners]]."},
  {"sv": "Ur samverkan mellan privat och offentlig sektor växte [[networks]].", "en": "Out of the cooperation between private and public sector grew [[networks]]."},
  {"sv": "Det lever vidare: [[networks_handed_over]].", "en": "It lives on: [[networks_handed_over]]."}
]');

call nimr.put_sentences('final', 'activities', '[
  {"sv": "Företagen har tagit del av insatser inom [[all_areas_counted]].", "en": "The companies took part in interventions in [[all_areas_counted]]."},
  {"sv": "Företagen har tagit del av insatser inom [[some_areas]].", "en": "The companies took part in interventions in [[some_areas]]."},
  {"sv": "[[joint_counted]] har genomförts eller påbörjats: [[joint_titles]].", "en": "We delivered or began [[joint_counted]]: [[joint_titles]].", "only_if": "joint_counted"},
  {"sv": "{{companies_individual_support}} företag har fått individuellt behovsanpassat stöd.", "en": "{{companies_individual_support}} {{companies_individual_support|company/companies}} received individually tailored support.", "only_if": "companies_individual_support"},
  {"sv": "Företagen [[in_place]] frågade mest efter hjälp med [[asked_ranking]].", "en": "The companies [[in_place]] asked most for help with [[asked_ranking]].", "new_paragraph": true}
]');

call nimr.put_sentences('final', 'results', '[
  {"sv": "Totalt {{companies_supported}} företag (varav {{companies_sme}} {{companies_sme|litet eller medelstort/små och medelstora}} företag som räknas) med verksamhet [[in_place]] har fått stöd av projektet i form av coaching och insatser efter behov.", "en": "In all {{companies_supported}} {{companies_supported|company/companies}} (of which {{companies_sme}} small and medium-sized {{companies_sme|company that counts/companies that count}}) active [[in_place]] received support from the project as coaching and interventions shaped by need."},
  {"sv": "Företagen har tagit del av insatser inom [[all_areas_counted]].", "en": "The companies took part in interventions in [[all_areas_counted]]."},
  {"sv": "Företagen har tagit del av insatser inom [[some_areas]].", "en": "The companies took part in interventions in [[some_areas]]."},
  {"sv": "{{companies_individual_support}} företag har fått individuellt behovsanpassat stöd.", "en": "{{companies_individual_support}} {{companies_individual_support|company/companies}} received individually tailored support.", "only_if": "companies_individual_support"},
  {"sv": "{{companies_newly_started}} av de räknade företagen var {{companies_newly_started|nystartat/nystartade}}.", "en": "{{companies_newly_started}} of the companies counted {{companies_newly_started|was/were}} newly started.", "only_if": "companies_newly_started"},
  {"sv": "{{people_women}} {{people_women|kvinna/kvinnor}} och {{people_men}} {{people_men|man/män}} har tagit del av insatserna (här räknas företagens ledare och andra företrädare).", "en": "{{people_women}} {{people_women|woman/women}} and {{people_men}} {{people_men|man/men}} took part in the interventions (leaders and other representatives of the companies are counted).", "new_paragraph": true},
  {"sv": "Bland företagarna var {{entrepreneurs_born_abroad}} {{entrepreneurs_born_abroad|utlandsfödd/utlandsfödda}} och {{entrepreneurs_aged_18_30}} {{entrepreneurs_aged_18_30|ung/unga}} i åldern 18–30 år.", "en": "Among the entrepreneurs {{entrepreneurs_born_abroad}} {{entrepreneurs_born_abroad|was/were}} born abroad and {{entrepreneurs_aged_18_30}} {{entrepreneurs_aged_18_30|was/were}} aged 18–30."},
  {"sv": "Företagens säte: {{localities_town|tätorten/tätorterna}} [[towns]] och {{localities_villages}} {{localities_villages|by/byar}}.", "en": "Seats of the companies: the {{localities_town|town/towns}} of [[towns]] and {{localities_villages}} {{localities_villages|village/villages}}.", "only_if": "localities_town"},
  {"sv": "I utvärderingen fick de deltagande företagen frågor om arbetstillfällen som har bevarats eller skapats under perioden [[survey_period]], och om stödet hade betydelse för det.", "en": "In the evaluation the companies that took part were asked about jobs kept or created in the period [[survey_period]], and whether the support mattered.", "new_paragraph": true},
  {"sv": "Enligt svaren bevarades {{jobs_kept}} {{jobs_kept|arbetstillfälle/arbetstillfällen}} där projektets insatser hade betydelse.", "en": "According to the answers {{jobs_kept}} {{jobs_kept|job was/jobs were}} kept where the support mattered.", "only_if": "jobs_kept"},
  {"sv": "{{jobs_created}} {{jobs_created|nytt arbetstillfälle/nya arbetstillfällen}} skapades där stödet hade betydelse.", "en": "{{jobs_created}} new {{jobs_created|job was/jobs were}} created where the support mattered.", "only_if": "jobs_created"}
]');

call nimr.put_sentences('final', 'horizontal', '[
  {"sv": "Affärscoacherna fick kompetenshöjande insatser inom [[training]]: hur verktyg och tankesätt kan användas i företagande och företagsutveckling.", "en": "The business coaches were trained in [[training]]: how tools and ways of thinking can be used in running and developing companies."},
  {"sv": "Bland dem som nåddes var {{people_women}} {{people_women|kvinna/kvinnor}} och {{people_men}} {{people_men|man/män}}.", "en": "Among those reached {{people_women}} {{people_women|was a woman/were women}} and {{people_men}} {{people_men|a man/men}}."}
]');

call nimr.put_sentences('final', 'economy', '[
  {"sv": "Kostnaderna under perioden är {{cost_eligible}}.", "en": "The costs in the period are {{cost_eligible}}.", "only_if": "cost_eligible"},
  {"sv": "Finansiären har godkänt {{claim_approved}}, och {{payment_received}} är utbetalt.", "en": "The financier has approved {{claim_approved}}, and {{payment_received}} is paid out.", "only_if": "claim_approved"},
  {"sv": "Genom att göra insatserna tillsammans med andra kommuner sparades {{joint_saving}} jämfört med att göra dem ensam.", "en": "Doing the interventions together with other municipalities saved {{joint_saving}} compared with doing them alone.", "only_if": "joint_saving"}
]');

call nimr.put_sentences('final', 'communication', '[
  {"sv": "Insatserna har annonserats och det har berättats om dem på flera ställen: [[published_where]].", "en": "The interventions were announced and told of in several places: [[published_where]]."}
]');

call nimr.put_sentences('final', 'evaluation', '[
  {"sv": "I utvärderingen fick de deltagande företagen frågor om arbetstillfällen som har bevarats eller skapats under perioden [[survey_period]], och om stödet hade betydelse för det.", "en": "In the evaluation the companies that took part were asked about jobs kept or created in the period [[survey_period]], and whether the support mattered."},
  {"sv": "Enligt svaren bevarades {{jobs_kept}} {{jobs_kept|arbetstillfälle/arbetstillfällen}} där projektets insatser hade betydelse.", "en": "According to the answers {{jobs_kept}} {{jobs_kept|job was/jobs were}} kept where the support mattered.", "only_if": "jobs_kept"},
  {"sv": "{{jobs_created}} {{jobs_created|nytt arbetstillfälle/nya arbetstillfällen}} skapades där stödet hade betydelse.", "en": "{{jobs_created}} new {{jobs_created|job was/jobs were}} created where the support mattered.", "only_if": "jobs_created"}
]');

call nimr.put_sentences('final', 'future', '[
  {"sv": "Det här lever vidare efter projektet: [[networks_handed_over]].", "en": "This lives on after the project: [[networks_handed_over]]."}
]');

call nimr.put_sentences('progress', 'overview', '[
  {"sv": "Rapporten gäller [[period]]. Under perioden har {{companies_supported}} företag [[in_place]] fått stöd, varav {{companies_sme}} räknas i projektets indikatorer.", "en": "The report is about [[period]]. In the period {{companies_supported}} {{companies_supported|company/companies}} [[in_place]] received support, of which {{companies_sme}} {{companies_sme|counts/count}} in the indicators of the project."},
  {"sv": "Projektets finansiärer är [[financiers]].", "en": "The project is financed by [[financiers]].", "new_paragraph": true}
]');

call nimr.put_sentences('progress', 'organisation', '[
  {"sv": "Personalresurser [[in_place]]: projektet finansierar [[coach_posts]].", "en": "Staff [[in_place]]: the project pays for [[coach_posts]].", "new_paragraph": false},
  {"sv": "Från [[task_forces_from]] arbetar vi i insatsstyrkor. Utifrån företagens behov och coachernas kompetens och tid bildas grupper om [[task_force_size]] personer som arbetar med insatsen från start: innehåll, leverantör, upplägg, förfrågan, urval, annonsering, anmälan och genomförande med kommunikation.", "en": "From [[task_forces_from]] we work in task forces. By the needs of the companies and the competence and time of the coaches, groups of [[task_force_size]] people form who carry an intervention from its start: content, supplier, set-up, request, selection, announcing, registration and delivery with communication.", "only_if": "interventions_task_force", "new_paragraph": true},
  {"sv": "{{interventions_task_force}} gemensamma insatser har drivits på det sättet, av sammanlagt {{task_force_coaches}} {{task_force_coaches|person/personer}}.", "en": "{{interventions_task_force}} joint interventions were run this way, by {{task_force_coaches}} {{task_force_coaches|person/people}} in all.", "only_if": "interventions_task_force", "only_above": 1},
  {"sv": "{{people_women}} {{people_women|kvinna/kvinnor}} och {{people_men}} {{people_men|man/män}} har tagit del av insatserna (här räknas företagens ledare och andra företrädare).", "en": "{{people_women}} {{people_women|woman/women}} and {{people_men}} {{people_men|man/men}} took part in the interventions (leaders and other representatives of the companies are counted).", "new_paragraph": true},
  {"sv": "Bland företagarna var {{entrepreneurs_born_abroad}} {{entrepreneurs_born_abroad|utlandsfödd/utlandsfödda}} och {{entrepreneurs_aged_18_30}} {{entrepreneurs_aged_18_30|ung/unga}} i åldern 18–30 år.", "en": "Among the entrepreneurs {{entrepreneurs_born_abroad}} {{entrepreneurs_born_abroad|was/were}} born abroad and {{entrepreneurs_aged_18_30}} {{entrepreneurs_aged_18_30|was/were}} aged 18–30."},
  {"sv": "Företagens säte: {{localities_town|tätorten/tätorterna}} [[towns]] och {{localities_villages}} {{localities_villages|by/byar}}.", "en": "Seats of the companies: the {{localities_town|town/towns}} of [[towns]] and {{localities_villages}} {{localities_villages|village/villages}}.", "only_if": "localities_town"},
  {"sv": "Affärscoacherna fick kompetenshöjande insatser inom [[training]]: hur verktyg och tankesätt kan användas i företagande och företagsutveckling.", "en": "The business coaches were trained in [[training]]: how tools and ways of thinking can be used in running and developing companies.", "new_paragraph": true}
]');

call nimr.put_sentences('progress', 'activities', '[
  {"sv": "[[joint_counted]] har genomförts eller påbörjats: [[joint_titles]].", "en": "We delivered or began [[joint_counted]]: [[joint_titles]].", "only_if": "joint_counted"},
  {"sv": "{{companies_individual_support}} företag har fått individuellt behovsanpassat stöd.", "en": "{{companies_individual_support}} {{companies_individual_support|company/companies}} received individually tailored support.", "only_if": "companies_individual_support"},
  {"sv": "Företagen [[in_place]] frågade mest efter hjälp med [[asked_ranking]].", "en": "The companies [[in_place]] asked most for help with [[asked_ranking]].", "new_paragraph": true}
]');

call nimr.put_sentences('progress', 'results', '[
  {"sv": "Företagen har tagit del av insatser inom [[all_areas_counted]].", "en": "The companies took part in interventions in [[all_areas_counted]]."},
  {"sv": "Företagen har tagit del av insatser inom [[some_areas]].", "en": "The companies took part in interventions in [[some_areas]]."},
  {"sv": "Även företag utanför projektets målgrupp fick delta. Det gäller {{companies_not_counted}} företag: [[not_counted_companies]].", "en": "Companies outside the target group of the project were welcome too. There {{companies_not_counted|was/were}} {{companies_not_counted}}: [[not_counted_companies]].", "only_if": "companies_not_counted", "new_paragraph": true},
  {"sv": "Det handlar om [[not_counted_reasons]]. {{companies_not_counted|Det/De}} är inte {{companies_not_counted|medräknat/medräknade}} i projektets indikatorer.", "en": "These are [[not_counted_reasons]]. {{companies_not_counted|It is/They are}} not counted in the indicators of the project.", "only_if": "companies_not_counted"},
  {"sv": "I utvärderingen fick de deltagande företagen frågor om arbetstillfällen som har bevarats eller skapats under perioden [[survey_period]], och om stödet hade betydelse för det.", "en": "In the evaluation the companies that took part were asked about jobs kept or created in the period [[survey_period]], and whether the support mattered.", "new_paragraph": true},
  {"sv": "Enligt svaren bevarades {{jobs_kept}} {{jobs_kept|arbetstillfälle/arbetstillfällen}} där projektets insatser hade betydelse.", "en": "According to the answers {{jobs_kept}} {{jobs_kept|job was/jobs were}} kept where the support mattered.", "only_if": "jobs_kept"},
  {"sv": "{{jobs_created}} {{jobs_created|nytt arbetstillfälle/nya arbetstillfällen}} skapades där stödet hade betydelse.", "en": "{{jobs_created}} new {{jobs_created|job was/jobs were}} created where the support mattered.", "only_if": "jobs_created"}
]');

call nimr.put_sentences('progress', 'economy', '[
  {"sv": "Kostnaderna under perioden är {{cost_eligible}}.", "en": "The costs in the period are {{cost_eligible}}.", "only_if": "cost_eligible"},
  {"sv": "Finansiären har godkänt {{claim_approved}}, och {{payment_received}} är utbetalt.", "en": "The financier has approved {{claim_approved}}, and {{payment_received}} is paid out.", "only_if": "claim_approved"}
]');

call nimr.put_sentences('company_list', 'companies', '[
  {"sv": "Listan visar {{companies_supported}} företag [[in_place]] som har fått stöd under [[period]]. {{companies_sme}} av dem räknas i projektets indikatorer.", "en": "The list shows {{companies_supported}} {{companies_supported|company/companies}} [[in_place]] that received support in [[period]]. {{companies_sme}} of them {{companies_sme|counts/count}} in the indicators of the project."}
]');

call nimr.put_sentences('company_list', 'not_counted', '[
  {"sv": "Det handlar om [[not_counted_reasons]]. {{companies_not_counted|Det/De}} är inte {{companies_not_counted|medräknat/medräknade}} i projektets indikatorer.", "en": "These are [[not_counted_reasons]]. {{companies_not_counted|It is/They are}} not counted in the indicators of the project.", "only_if": "companies_not_counted"}
]');

call nimr.put_sentences('yearly_summary', 'year', '[
  {"sv": "Under [[period]] fick {{companies_supported}} företag [[in_place]] stöd genom [[project]].", "en": "In [[period]], {{companies_supported}} {{companies_supported|company/companies}} [[in_place]] received support through [[project]]."},
  {"sv": "{{companies_individual_support}} företag har fått individuellt behovsanpassat stöd.", "en": "{{companies_individual_support}} {{companies_individual_support|company/companies}} received individually tailored support.", "only_if": "companies_individual_support"},
  {"sv": "{{people_women}} {{people_women|kvinna/kvinnor}} och {{people_men}} {{people_men|man/män}} tog del av det.", "en": "{{people_women}} {{people_women|woman/women}} and {{people_men}} {{people_men|man/men}} took part."}
]');

call nimr.put_sentences('yearly_summary', 'support', '[
  {"sv": "Företagen frågade mest efter hjälp med [[asked_ranking]].", "en": "The companies asked most for help with [[asked_ranking]]."},
  {"sv": "[[joint_counted]] har genomförts eller påbörjats: [[joint_titles]].", "en": "We delivered or began [[joint_counted]]: [[joint_titles]].", "only_if": "joint_counted"}
]');

call nimr.put_sentences('yearly_summary', 'outcome', '[
  {"sv": "Företagen har svarat på vad stödet betydde för jobben.", "en": "The companies have answered what the support meant for jobs.", "only_if": "survey_period"},
  {"sv": "Enligt svaren bevarades {{jobs_kept}} {{jobs_kept|arbetstillfälle/arbetstillfällen}} där projektets insatser hade betydelse.", "en": "According to the answers {{jobs_kept}} {{jobs_kept|job was/jobs were}} kept where the support mattered.", "only_if": "jobs_kept"},
  {"sv": "{{jobs_created}} {{jobs_created|nytt arbetstillfälle/nya arbetstillfällen}} skapades där stödet hade betydelse.", "en": "{{jobs_created}} new {{jobs_created|job was/jobs were}} created where the support mattered.", "only_if": "jobs_created"}
]');

call nimr.put_sentences('yearly_summary', 'cost', '[
  {"sv": "Genom att göra insatserna tillsammans med andra kommuner sparades {{joint_saving}} jämfört med att göra dem ensam.", "en": "Doing the interventions together with other municipalities saved {{joint_saving}} compared with doing them alone.", "only_if": "joint_saving"}
]');

call nimr.put_sentences('fact_sheet', 'what', '[
  {"sv": "[[project]] är ett samarbete mellan [[municipalities_counted]]: [[municipalities]]. Små företag får en affärscoach att prata med, och insatser som de inte hade kunnat köpa ensamma.", "en": "[[project]] is a cooperation of [[municipalities_counted]]: [[municipalities]]. Small companies get a business coach to talk to, and interventions that they could not have bought alone."},
  {"sv": "Projektets finansiärer är [[financiers]].", "en": "The project is financed by [[financiers]].", "new_paragraph": true}
]');

call nimr.put_sentences('fact_sheet', 'how', '[
  {"sv": "Det börjar med ett samtal om vad företaget behöver.", "en": "It begins with a talk about what the company needs."},
  {"sv": "När flera företag behöver samma sak bildar coacherna en insatsstyrka på [[task_force_size]] personer, från flera kommuner, som ordnar insatsen från idé till genomförande.", "en": "When several companies need the same, the coaches form a task force of [[task_force_size]] people from several municipalities, who arrange it from idea to delivery."},
  {"sv": "Företagen frågar mest efter hjälp med [[asked_names]].", "en": "The companies ask most for help with [[asked_names]]."}
]');

call nimr.put_sentences('fact_sheet', 'more', '[
  {"sv": "Läs mer på [[website]].", "en": "Read more at [[website]]."}
]');

alter table nimr.report_template_sentence enable trigger adopted;
drop procedure nimr.put_sentences;
