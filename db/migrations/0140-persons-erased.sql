-- A person can be erased: what tells who it is goes from every table, in one transaction, while what took place stays under the person's number.
-- Who erased, when and why is a row; the names themselves were never in the audit (concealed columns), so that nothing has to be changed there.

create table nimr.person_erasure (
  person_id bigint primary key references nimr.person,
  ground text not null check (ground in ('request', 'retention')),
  words text not null check (length(words) between 1 and 500),
  erased_at timestamptz not null,
  erased_by_staff_id bigint references nimr.staff
);
comment on table nimr.person_erasure is 'a person whose name, addresses and characteristics are gone for good: never undone';
comment on column nimr.person_erasure.ground is 'request: the person asked for it (GDPR, article 17); retention: the office''s plan says that it is time';
comment on column nimr.person_erasure.words is 'such as the case number of the request; never the name';
create index person_erasure_by on nimr.person_erasure (erased_by_staff_id);
create index person_erasure_at on nimr.person_erasure (erased_at);
call nimr.protect('person_erasure', 'person_id', 'person', 'person_id', 'words');
create policy own_read on nimr.person_erasure for select to nimr_app using (exists (
  select from nimr.person p where p.id = person_id
    and (p.kept_by_municipality_code = any ((select nimr.works_in())::text[]) or nimr.belongs_to_own_company(p.id))));
create policy counter_all on nimr.person_erasure to nimr_counter using (true) with check (true);
grant select on nimr.person_erasure to nimr_app;
grant select, insert on nimr.person_erasure to nimr_counter;

create function nimr.keep_person_erasure() returns trigger language plpgsql as $$
begin
  raise exception 'an erasure is never undone' using errcode = 'check_violation', constraint = 'erasure_is_kept';
end $$;
create trigger kept before update or delete on nimr.person_erasure for each row execute function nimr.keep_person_erasure();

-- Nothing new is written about who is erased. After the row rather than before it: by then the reference to the person has waited for an erasure
-- that was under way.
create function nimr.refuse_erased_person() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  if exists (select from person_erasure e where e.person_id = (to_jsonb(new) ->> tg_argv[0])::bigint) then
    raise exception 'the person is erased' using errcode = 'check_violation', constraint = 'person_is_erased';
  end if;
  return null;
end $$;
create trigger refuses_erased after update on nimr.person for each row execute function nimr.refuse_erased_person('id');
create trigger refuses_erased after insert or update on nimr.person_characteristic for each row execute function nimr.refuse_erased_person('person_id');
create trigger refuses_erased after insert or update on nimr.person_role for each row execute function nimr.refuse_erased_person('person_id');
create trigger refuses_erased after insert or update of person_id on nimr.attendance for each row execute function nimr.refuse_erased_person('person_id');
create trigger refuses_erased after insert or update of person_id on nimr.talk_person for each row execute function nimr.refuse_erased_person('person_id');
create trigger refuses_erased after insert or update of person_id, full_name, email, phone on nimr.registration for each row execute function nimr.refuse_erased_person('person_id');
create trigger refuses_erased after insert or update of person_id on nimr.network_member for each row execute function nimr.refuse_erased_person('person_id');
create trigger refuses_erased after insert or update of person_id on nimr.survey_recipient for each row execute function nimr.refuse_erased_person('person_id');
create trigger refuses_erased after insert or update of person_id on nimr.feedback_invitation for each row execute function nimr.refuse_erased_person('person_id');
create trigger refuses_erased after insert or update of person_id on nimr.sent_mail_recipient for each row execute function nimr.refuse_erased_person('person_id');

-- The address that stands where one must: RFC 2606 keeps .invalid for what leads nowhere, and no letter is written to it.
create function nimr.no_address(of_record bigint) returns text immutable parallel safe language sql
begin atomic select 'raderad.' || of_record || '@raderad.invalid'; end;
alter table nimr.letter add constraint letter_reaches_somebody check (recipient not like '%@raderad.invalid');

grant select, update (full_name, email, phone, version) on nimr.person to nimr_counter;
grant select, update (to_on) on nimr.person_role to nimr_counter;
grant select, update (contact_name, to_on) on nimr.network_member to nimr_counter;
grant select, update (address_hash, recipient_name) on nimr.feedback_invitation to nimr_counter;
grant select, update (address_hash, recipient_name) on nimr.sent_mail_recipient to nimr_counter;
grant update (address_hash, declined_at) on nimr.survey_recipient to nimr_counter;
grant select, update (person_name, email) on nimr.walk_in to nimr_counter;
grant update (contact_name, contact_email, contact_phone) on nimr.referral to nimr_counter;
grant update (email) on nimr.sme_declaration_request to nimr_counter;
grant update (email) on nimr.aid_declaration to nimr_counter;
grant update (ended_at) on nimr.link to nimr_counter;
grant select (stage) on nimr.intervention to nimr_counter;
grant select, update (recipient, subject, body_text, body_html, attachments, given_up_at) on nimr.letter to nimr_counter;
create policy erasure_updates on nimr.person for update to nimr_counter using (true) with check (true);
create policy erasure_updates on nimr.person_role for update to nimr_counter using (true) with check (true);
create policy erasure_all on nimr.network_member to nimr_counter using (true) with check (true);
create policy erasure_updates on nimr.feedback_invitation for update to nimr_counter using (true) with check (true);
create policy erasure_updates on nimr.sent_mail_recipient for update to nimr_counter using (true) with check (true);
create policy erasure_all on nimr.walk_in to nimr_counter using (true) with check (true);
create policy erasure_updates on nimr.link for update to nimr_counter using (true) with check (true);
grant select (of_table, record_id, name, erased_at), update (name, erased_at, erased_by_staff_id) on nimr.edition_name to nimr_counter;
create policy erasure_reads on nimr.edition_name for select to nimr_counter using (true);
create policy erasure_updates on nimr.edition_name for update to nimr_counter using (true) with check (name is null);
create policy erasure_all on nimr.letter to nimr_counter using (true) with check (true);

/*
 * Erases a person from all tables, for the person's own office. Who somebody is that stands by name alone (a registration that was never matched, a
 * proposal, a referral) is told as the register tells it: the same name with the same e-mail or telephone.
 * Answers erased, already_erased, registered_ahead (cancel first: a place and a wait list hang on it) or names_person (the words give the name away).
 */
create function counter.erase_person(of_person bigint, of_ground text, of_words text) returns text
volatile security definer set search_path = nimr, pg_temp language plpgsql as $$
declare
  was person;
  today date := (moment() at time zone 'Europe/Stockholm')::date;
  erased constant text := 'Raderad person';
  companies bigint[];
  mine bigint[];
  letters_to text[];
begin
  if not (actor_is_operator() or (actor_is_staff() and counter.is_own_person(of_person))) then
    raise exception 'not a person of the own municipality' using errcode = 'insufficient_privilege';
  end if;
  select * into was from person p where p.id = of_person for update;
  if was.id is null then
    raise exception 'no such person' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from person_erasure e where e.person_id = of_person) then
    return 'already_erased';
  end if;
  if position(search_key(was.full_name) in search_key(of_words)) > 0 or position(lower(was.email) in lower(of_words)) > 0 then
    return 'names_person';
  end if;
  companies := array(select r.company_id from person_role r where r.person_id = of_person);
  mine := array(select r.id from registration r where r.person_id = of_person
    or (r.person_id is null and search_key(r.full_name) = search_key(was.full_name) and (lower(r.email) = lower(was.email) or r.phone = was.phone)));
  if exists (select from registration r join intervention i on i.id = r.intervention_id where r.id = any (mine) and r.state <> 'cancelled' and (
      exists (select from occasion o where o.intervention_id = i.id and o.starts_at > moment())
      or (i.stage <> 'closed' and not exists (select from occasion o where o.intervention_id = i.id)))) then
    return 'registered_ahead';
  end if;
  -- An address that others have too, such as a company's info@, is theirs as well: what waits for it may be for them.
  letters_to := array(
    select a.address from (select lower(was.email) as address union select lower(r.email) from registration r where r.id = any (mine)) a
    where a.address is not null
      and not exists (select from person p where p.id <> of_person and lower(p.email) = a.address)
      and not exists (select from registration r where r.id <> all (mine) and lower(r.email) = a.address)
      and not exists (select from supplier_contact c where lower(c.email) = a.address));

  update link l set ended_at = moment() where l.ended_at is null and (
    (l.purpose = 'registration' and l.record_id = any (mine))
    or (l.purpose = 'survey_recipient' and l.record_id in (select r.id from survey_recipient r where r.person_id = of_person))
    or (l.purpose = 'feedback' and l.record_id in (select f.id from feedback_invitation f where f.person_id = of_person))
    or l.id in (select q.link_id from sme_declaration_request q where lower(q.email) = any (letters_to))
    or l.id in (select d.link_id from aid_declaration d where lower(d.email) = any (letters_to)));
  update letter l set recipient = null, subject = null, body_text = null, body_html = null, attachments = null,
      given_up_at = case when l.sent_at is null then coalesce(l.given_up_at, moment()) else l.given_up_at end
    where lower(l.recipient) = any (letters_to);

  delete from registration_characteristic c where c.registration_id = any (mine);
  delete from registration_sole_trader s where s.registration_id = any (mine);
  delete from registration_wish w where w.registration_id = any (mine);
  update registration r set full_name = erased, email = no_address(r.id), phone = null, version = r.version + 1 where r.id = any (mine);
  update survey_recipient r set address_hash = address_hash(no_address(r.id)), declined_at = coalesce(r.declined_at, moment()) where r.person_id = of_person;
  update feedback_invitation f set address_hash = address_hash(no_address(f.id)), recipient_name = null where f.person_id = of_person
    or f.address_hash in (select address_hash(a) from unnest(letters_to) a);
  update sent_mail_recipient s set address_hash = address_hash(no_address(s.id)), recipient_name = null where s.person_id = of_person
    or s.address_hash in (select address_hash(a) from unnest(letters_to) a);
  update walk_in w set person_name = erased, email = null
    where exists (select from attendance a where a.id = w.attendance_id and a.person_id = of_person)
      or (search_key(w.person_name) = search_key(was.full_name) and lower(w.email) = lower(was.email));
  update need_proposal n set contact_name = null, email = null, phone = null
    where search_key(n.contact_name) = search_key(was.full_name) and (lower(n.email) = lower(was.email) or n.phone = was.phone);
  update referral r set contact_name = null, contact_email = null, contact_phone = null, version = r.version + 1
    where (search_key(r.contact_name) = search_key(was.full_name) and r.company_id = any (companies)) or lower(r.contact_email) = any (letters_to);
  update network_member m set to_on = greatest(m.from_on, today) where m.person_id = of_person and (m.to_on is null or m.to_on > today);
  update network_member m set contact_name = null, to_on = coalesce(m.to_on, greatest(m.from_on, today))
    where m.contact_name is not null and m.company_id = any (companies) and search_key(m.contact_name) = search_key(was.full_name);
  update sme_declaration_request q set email = no_address(q.id), version = q.version + 1 where lower(q.email) = any (letters_to);
  update aid_declaration d set email = null where lower(d.email) = any (letters_to);

  -- Editions stand: the name is beside them, behind a pseudonym.
  update edition_name n set name = null, erased_at = moment(), erased_by_staff_id = actor_staff()
    where n.of_table = 'person' and n.record_id = of_person and n.name is not null;

  delete from person_characteristic c where c.person_id = of_person;
  update person_role r set to_on = greatest(r.from_on, today) where r.person_id = of_person and (r.to_on is null or r.to_on > today);
  update person p set full_name = erased, email = null, phone = null, version = p.version + 1 where p.id = of_person;
  insert into person_erasure (person_id, ground, words, erased_at, erased_by_staff_id) values (of_person, of_ground, of_words, moment(), actor_staff());
  return 'erased';
end $$;

-- Whether somebody who was reached has been erased since a moment: for editions, which tell it as a cause. How many and who is not told.
create function counter.was_person_erased(of_project bigint, of_municipality text, from_on date, to_on date, since timestamptz, until timestamptz) returns boolean
stable security definer set search_path = nimr, pg_temp language sql as $$
  select counter.may_count(of_project, of_municipality)
    -- Of days of one's own choosing it would tell on which day the person was met.
    and exists (select from counter.people_period(of_project) o where o.from_on = was_person_erased.from_on and o.to_on = was_person_erased.to_on) and exists (
    select from person_erasure e where e.erased_at > since and e.erased_at <= until
      and e.person_id in (select r.person_id from counter.person_reached(of_project, of_municipality, from_on, to_on) r))
$$;

revoke execute on function nimr.keep_person_erasure(), nimr.refuse_erased_person(), nimr.no_address(bigint),
  counter.erase_person(bigint, text, text), counter.was_person_erased(bigint, text, date, date, timestamptz, timestamptz) from public;
grant execute on function nimr.no_address(bigint) to nimr_counter;
grant execute on function counter.erase_person(bigint, text, text), counter.was_person_erased(bigint, text, date, date, timestamptz, timestamptz) to nimr_app;
alter function counter.erase_person(bigint, text, text) owner to nimr_counter;
alter function counter.was_person_erased(bigint, text, date, date, timestamptz, timestamptz) owner to nimr_counter;

-- The search finds nobody who is erased: by what stands instead of the name neither.
do $$
declare
  said text := pg_get_functiondef('counter.search_companies(text, integer)'::regprocedure);
  finds constant text := 'select array_agg(id) from person where search_key(full_name) like $1';
begin
  if position(finds in said) = 0 then
    raise exception 'the search is not what it was';
  end if;
  set local role nimr_counter;
  execute replace(said, finds, 'select array_agg(id) from person p where search_key(full_name) like $1 and not exists (select from person_erasure e where e.person_id = p.id)');
  reset role;
end $$;
