-- With whom the municipalities worked together is told in the report of the whole project too: how many companies were referred to each partner
-- is counted across municipalities; which companies stays in the own office.

grant select (company_id, municipality_code, partner_id, sent_at, outcome) on nimr.referral to nimr_counter;
create policy counter_read on nimr.referral for select to nimr_counter using (true);

create function counter.referrals_by_partner(of_project bigint, of_municipality text, from_on date, to_on date)
returns table (partner text, companies bigint, helped bigint)
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select o.name, count(distinct r.company_id), count(distinct r.company_id) filter (where r.outcome = 'helped')
  from nimr.referral r
  join nimr.organisation o on o.id = r.partner_id
  join nimr.project_municipality p on p.municipality_code = r.municipality_code and p.project_id = of_project
  where counter.may_count(of_project, of_municipality)
    and (of_municipality is null or r.municipality_code = of_municipality)
    and (r.sent_at at time zone 'Europe/Stockholm')::date between from_on and to_on
  group by o.id
  order by count(distinct r.company_id) desc, o.name collate nimr.swedish;
end;
revoke execute on function counter.referrals_by_partner(bigint, text, date, date) from public;
grant execute on function counter.referrals_by_partner(bigint, text, date, date) to nimr_app;
alter function counter.referrals_by_partner(bigint, text, date, date) owner to nimr_counter;
