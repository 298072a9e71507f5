-- Two things that participants' registrations got wrong. Who answered one of the voluntary questions afterwards lost the answers given before:
-- now what is told is added to them. And two workers that looked at the same moment would both remind of an occasion: now the database says
-- to the second that it has been done.

set local role nimr_counter;
create or replace function counter.change_registration(of_registration bigint, new_name text, new_email text, new_phone text,
  new_gender text, new_birth_year integer, new_born_abroad boolean) returns void
volatile security definer set search_path = nimr, pg_temp language plpgsql as $$
declare
  told registration_characteristic;
begin
  if not (coalesce(actor_kind() = 'link' and linked('registration') = of_registration, false) or counter.keeps_registration(of_registration)) then
    raise exception 'not to be changed by this actor' using errcode = 'insufficient_privilege';
  end if;
  update registration r set full_name = new_name, email = new_email, phone = new_phone, version = r.version + 1 where r.id = of_registration;
  if new_gender is not null or new_birth_year is not null or new_born_abroad is not null then
    delete from registration_characteristic c where c.registration_id = of_registration returning c.* into told;
    insert into registration_characteristic values (of_registration,
      coalesce(new_gender, told.gender), coalesce(new_birth_year, told.birth_year), coalesce(new_born_abroad, told.born_abroad));
    perform counter.pass_characteristics_on(of_registration);
  end if;
end $$;

drop function counter.note_reminded(bigint, timestamptz);
set local role nimr_owner;

-- True for the one who is first to note it; whoever comes at the same time waits, and finds it noted.
create function counter.note_reminded(of_registration bigint, until timestamptz) returns boolean
volatile security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  if not actor_is_job() then
    return false;
  end if;
  update registration r set reminded_until = until where r.id = of_registration and coalesce(r.reminded_until < until, true);
  return found;
end $$;
revoke execute on function counter.note_reminded(bigint, timestamptz) from public;
grant execute on function counter.note_reminded(bigint, timestamptz) to nimr_app;
alter function counter.note_reminded(bigint, timestamptz) owner to nimr_counter;
