-- Which intervention a need is taken up by stands on the need itself, however it got there: an intervention is kept open by those,
-- not by the ones its task force was once proposed for.
create or replace function nimr.has_unsettled_needs(of_intervention bigint) returns boolean stable security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  return exists (select from nimr.need n where n.intervention_id = of_intervention and n.state = 'taken_up');
end $$;
