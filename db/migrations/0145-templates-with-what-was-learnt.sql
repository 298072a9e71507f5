-- A second version of the standard templates: what changed in the companies, where they are, what was learnt and the notes of the horizontal criteria stand
-- in the report from the records; and the sentences about what was asked for say it as one would. Reports that were begun go on with the version they have.

create procedure nimr.renew_template(of_kind text) language plpgsql as $$
declare
  of_template bigint := (select id from nimr.report_template where kind = of_kind and copied_from_id is null);
  old_version bigint := (select id from nimr.report_template_version where template_id = of_template and number = 1);
  new_version bigint;
begin
  insert into nimr.report_template_version (template_id, number) values (of_template, 2) returning id into new_version;
  insert into nimr.report_template_section (version_id, position, key, heading_sv, heading_en, guidance_sv, guidance_en, required, annex, blocks)
    select new_version, position, key, heading_sv, heading_en, guidance_sv, guidance_en, required, annex, blocks
    from nimr.report_template_section where version_id = old_version order by position;
  insert into nimr.report_template_sentence (section_id, position, new_paragraph, only_if, only_above, body_sv, body_en)
    select n.id, e.position, e.new_paragraph, e.only_if, e.only_above, e.body_sv, e.body_en
    from nimr.report_template_sentence e
    join nimr.report_template_section o on o.id = e.section_id and o.version_id = old_version
    join nimr.report_template_section n on n.version_id = new_version and n.key = o.key
    order by n.position, e.position;
end $$;

create procedure nimr.put_blocks(of_kind text, of_key text, names text[]) language sql as $$
  update nimr.report_template_section s set blocks = s.blocks || names
  from nimr.report_template_version v join nimr.report_template t on t.id = v.template_id
  where v.id = s.version_id and v.number = 2 and t.kind = of_kind and t.copied_from_id is null and s.key = of_key;
$$;

create procedure nimr.reword(old_sv text, sv text, old_en text, en text) language sql as $$
  update nimr.report_template_sentence e set body_sv = replace(e.body_sv, old_sv, sv), body_en = replace(e.body_en, old_en, en)
  from nimr.report_template_section s
  join nimr.report_template_version v on v.id = s.version_id and v.number = 2
  join nimr.report_template t on t.id = v.template_id and t.copied_from_id is null
  where s.id = e.section_id and (strpos(e.body_sv, old_sv) > 0 or strpos(e.body_en, old_en) > 0);
$$;

call nimr.renew_template('final');
call nimr.renew_template('progress');
call nimr.renew_template('yearly_summary');
call nimr.renew_template('fact_sheet');

call nimr.put_blocks('final', 'results', '{milestones,localities}');
call nimr.put_blocks('final', 'horizontal', '{horizontal}');
call nimr.put_blocks('final', 'evaluation', '{lessons}');
call nimr.put_blocks('final', 'future', '{take_along}');
call nimr.put_blocks('progress', 'organisation', '{horizontal}');
call nimr.put_blocks('progress', 'results', '{milestones,lessons}');
call nimr.put_blocks('yearly_summary', 'outcome', '{milestones}');

call nimr.reword('De mest efterfrågade insatserna [[in_place]] var inom [[asked_ranking]].', 'Företagen [[in_place]] frågade mest efter hjälp med [[asked_ranking]].',
  'Most asked for [[in_place]] were interventions in [[asked_ranking]].', 'The companies [[in_place]] asked most for help with [[asked_ranking]].');
call nimr.reword('Mest efterfrågat var [[asked_names]].', 'Företagen frågade mest efter hjälp med [[asked_names]].',
  'Most asked for were [[asked_names]].', 'The companies asked most for help with [[asked_names]].');
call nimr.reword('Mest efterfrågat är [[asked_names]].', 'Företagen frågar mest efter hjälp med [[asked_names]].',
  'Most asked for are [[asked_names]].', 'The companies ask most for help with [[asked_names]].');
call nimr.reword('Under [[first_phase]] gav projektet stöd', 'Under perioden [[first_phase]] gav projektet stöd',
  'In [[first_phase]] the project supported', 'From [[first_phase]] the project supported');
call nimr.reword('gemensamma insatser har drivits så, av sammanlagt', 'gemensamma insatser har drivits på det sättet, av sammanlagt',
  'joint interventions were carried so, by', 'joint interventions were run this way, by');

insert into nimr.report_template_sentence (section_id, position, new_paragraph, only_if, only_above, body_sv, body_en)
  select s.id, 3, false, 'companies_individual_support', 0, '{{companies_individual_support}} företag har fått individuellt behovsanpassat stöd.',
    '{{companies_individual_support}} {{companies_individual_support|company/companies}} received individually tailored support.'
  from nimr.report_template_section s
  join nimr.report_template_version v on v.id = s.version_id and v.number = 2
  join nimr.report_template t on t.id = v.template_id and t.kind = 'final' and t.copied_from_id is null
  where s.key = 'activities';

update nimr.report_template_version v set adopted_at = '2026-02-01'
from nimr.report_template t where t.id = v.template_id and t.copied_from_id is null and v.number = 2;

drop procedure nimr.renew_template;
drop procedure nimr.put_blocks;
drop procedure nimr.reword;
