-- What a resource municipality did in a period that has ended is history: only what was left undone may still be written of, also by direct SQL.

drop policy own_update on nimr.resource_municipality_task;
create policy own_update on nimr.resource_municipality_task for update to nimr_app
  using (exists (select from nimr.resource_municipality r where r.id = resource_municipality_id and nimr.may_keep_resource_municipality(r.municipality_code)
    and (resource_municipality_task.done_on is null or coalesce(r.to_on >= nimr.moment()::date, true))))
  with check (exists (select from nimr.resource_municipality r where r.id = resource_municipality_id and nimr.may_keep_resource_municipality(r.municipality_code)));
