-- A grant may always be put right to less, or revoked: aid that was lawful when it was given stays so although more has been declared since, and
-- the register must be able to say what was really given. Regulation (EU) 2023/2831 art. 3(7)-(8). The rest of the function is as in 0091.
create or replace function nimr.keep_aid_within_room() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
declare
  today date := (nimr.moment() at time zone 'Europe/Stockholm')::date;
  before aid_grant;
  planned bigint;
  begun date;
  room_then jsonb;
  later record;
  is_less boolean;
begin
  if new.granted_on > today then
    raise exception 'granted on a day that has not come: %', new.granted_on using errcode = 'check_violation', constraint = 'aid_granted_ahead';
  end if;
  if new.corrects_id is not null then
    select g.* into before from aid_grant g where g.id = new.corrects_id for update;
    if before.kind = 'revocation' or exists (select from aid_grant g where g.corrects_id = new.corrects_id) then
      raise exception 'grant % no longer stands', new.corrects_id using errcode = 'unique_violation', constraint = 'aid_grant_corrects_id_key';
    end if;
    if (before.company_id, before.project_id) is distinct from (new.company_id, new.project_id) then
      raise exception 'a correction is of the same company and project' using errcode = 'check_violation', constraint = 'aid_correction_of_same';
    end if;
  end if;
  if not exists (select from aid_regulation r where r.code = new.regulation and new.granted_on between r.from_on and r.to_on) then
    raise exception 'regulation % does not apply on %', new.regulation, new.granted_on using errcode = 'check_violation', constraint = 'aid_regulation_in_force';
  end if;
  if not exists (select from euro_rate e where e.month = date_trunc('month', new.granted_on)::date and e.month = new.rate_month
      and e.sek_per_eur = new.sek_per_eur and e.source = new.rate_source for share) then
    raise exception 'not the rate of the month of %', new.granted_on using errcode = 'check_violation', constraint = 'aid_rate_of_month';
  end if;
  if new.amount_eur_cent <> round(new.amount_ore / new.sek_per_eur) then
    raise exception '% öre are not % euro cent', new.amount_ore, new.amount_eur_cent using errcode = 'check_violation', constraint = 'aid_amount_by_rate';
  end if;
  if new.intervention_id is not null and not exists (
      select from intervention_project p where p.intervention_id = new.intervention_id and p.project_id = new.project_id) then
    raise exception 'the intervention is not of the project' using errcode = 'check_violation', constraint = 'aid_of_project';
  end if;
  -- Never more than was reckoned before, and decided before it begins unless it is said why not.
  if new.kind <> 'revocation' and (new.kind = 'grant' or new.amount_ore > before.amount_ore) and new.intervention_id is not null then
    select p.amount_ore into planned from aid_estimate e join aid_estimate_part p on p.estimate_id = e.id
      where e.id = new.estimate_id and e.intervention_id = new.intervention_id and e.superseded_at is null and p.company_id = new.company_id;
    if planned is null or new.amount_ore > planned then
      raise exception 'more than the % öre reckoned for company %', coalesce(planned, 0), new.company_id using errcode = 'check_violation', constraint = 'aid_as_estimated';
    end if;
    select coalesce((select min(o.starts_at at time zone 'Europe/Stockholm')::date from occasion o where o.intervention_id = i.id),
        case when i.kind = 'individual' then i.starts_on end) into begun from intervention i where i.id = new.intervention_id;
    if new.granted_on > begun and new.late_reason is null then
      raise exception 'the intervention began on %', begun using errcode = 'check_violation', constraint = 'aid_before_start';
    end if;
  end if;
  -- Aid that was lawful stays so whatever is found later; putting it right to less only makes the sum smaller. On another day, or under other rules,
  -- it is held against another sum.
  is_less := new.kind = 'revocation'
    or new.kind = 'correction' and new.amount_eur_cent <= before.amount_eur_cent and (new.granted_on, new.regulation) = (before.granted_on, before.regulation);
  perform lock_aid(new.company_id, new.granted_on);
  if new.kind = 'grant' and new.intervention_id is not null and exists (
      select from aid_grant g where g.intervention_id = new.intervention_id and g.company_id = new.company_id and g.kind <> 'revocation'
        and not exists (select from aid_grant c where c.corrects_id = g.id)) then
    raise exception 'company % has its aid for the intervention', new.company_id using errcode = 'unique_violation', constraint = 'aid_granted_once';
  end if;
  room_then := count_aid_room(new.company_id, new.granted_on, new.regulation, new.amount_eur_cent, new.corrects_id);
  if not is_less and not (room_then ->> 'allowed')::boolean then
    raise exception 'does not fit: % euro cent are left', room_then ->> 'roomEurCent'
      using errcode = 'check_violation', constraint = 'aid_room', detail = room_then ->> 'roomEurCent';
  end if;
  -- Aid written down late must leave what was given after it within the ceiling of its own day, also to those it belonged to then and has parted from.
  for later in
    select a.granted_on, a.regulation
      from aid_of(array(select unnest(undertaking_of(new.company_id, today) || undertaking_of(new.company_id, new.granted_on)) group by 1), today, new.corrects_id) a
    where a.granted_on > new.granted_on and not is_less group by 1, 2
  loop
    select limit_then into room_then from (
      select jsonb_array_elements(count_aid_room(new.company_id, later.granted_on, later.regulation, 0, new.corrects_id) -> 'limits') as limit_then) l
      where new.granted_on >= (limit_then ->> 'fromOn')::date and (limit_then ->> 'roomEurCent')::bigint < new.amount_eur_cent
        and (select r.kind from aid_regulation r where r.code = new.regulation limit 1) = any (case limit_then ->> 'kind'
          when 'general' then array['general', 'agriculture', 'fishery'] when 'sgei' then array['general', 'sgei', 'agriculture', 'fishery'] else array[limit_then ->> 'kind'] end)
      order by (limit_then ->> 'roomEurCent')::bigint limit 1;
    if found then
      raise exception 'with it, aid granted on % would not fit', later.granted_on
        using errcode = 'check_violation', constraint = 'aid_room_later', detail = room_then ->> 'roomEurCent';
    end if;
  end loop;
  room_then := count_aid_room(new.company_id, new.granted_on, new.regulation, new.amount_eur_cent, new.corrects_id);
  new.uid := format('NIMR-%s-%s', extract(year from new.granted_on), new.id);
  new.room := room_then - 'members';
  new.undertaking := jsonb_build_object('ruleVersion', 'undertaking-2023-2831-v1', 'companyIds', room_then -> 'members');
  return new;
end $$;
