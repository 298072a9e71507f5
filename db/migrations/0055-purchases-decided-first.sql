-- What suppliers have been asked about is decided before companies are invited to it: an intervention is not announced while bids wait for an answer.

create or replace function nimr.unmet_conditions(of_intervention bigint, from_stage text, to_stage text, reason text, conditions text[])
returns text[] stable security definer set search_path = nimr, pg_temp language plpgsql as $$
declare
  condition text;
  met boolean;
  unmet text[] := '{}';
begin
  foreach condition in array conditions loop
    case condition
      when 'reason_given' then
        met := trim(reason) <> '';
      when 'purpose_written' then
        met := exists (select from intervention i where i.id = of_intervention and trim(i.purpose) <> '');
      when 'scope_agreed' then
        met := exists (select from intervention i where i.id = of_intervention and i.scope = 'all')
          or not exists (select from intervention_municipality m where m.intervention_id = of_intervention and m.agreed_on is null);
      when 'between_settled' then
        met := not exists (select from generate_series(stage_position(from_stage) + 1, stage_position(to_stage) - 1) between_them
          where not exists (select from intervention_stage s where s.intervention_id = of_intervention
            and stage_position(s.stage) = between_them and (s.done_at is not null or s.not_needed_at is not null)));
      when 'delivery_settled' then
        met := from_stage = 'delivery' or exists (select from intervention_stage s where s.intervention_id = of_intervention
          and s.stage = 'delivery' and (s.done_at is not null or s.not_needed_at is not null));
      when 'communication_told' then
        met := exists (select from publication p where p.intervention_id = of_intervention)
          or exists (select from intervention_stage s where s.intervention_id = of_intervention and s.stage = 'communication' and s.not_needed_at is not null);
      when 'needs_settled' then
        met := not has_unsettled_needs(of_intervention);
      when 'purchases_decided' then
        met := not exists (select from purchase p where p.intervention_id = of_intervention and p.sent_at is not null and p.cancelled_at is null
          and not exists (select from award w where w.purchase_id = p.id));
    end case;
    if not met then
      unmet := unmet || condition;
    end if;
  end loop;
  return unmet;
end $$;

update nimr.stage_rule set conditions = conditions || '{purchases_decided}'
  where coming_from = 'earlier' and to_stage in ('announcing', 'registration', 'delivery', 'communication', 'closed');
