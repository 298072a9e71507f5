-- A sole trader's number waits beside the registration only until the company is matched. A task force from another municipality may match
-- it without being able to see, or remove, the number: so the match itself removes it.

create function nimr.forget_sole_trader_number() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  delete from registration_sole_trader where registration_id = new.id;
  return null;
end $$;
revoke execute on function nimr.forget_sole_trader_number() from public;
create trigger sole_trader_number_forgotten after update of company_id on nimr.registration
  for each row when (new.company_id is not null) execute function nimr.forget_sole_trader_number();
revoke delete on nimr.registration_sole_trader from nimr_app;
