-- Receipts to suppliers waited as the data of a job, with address and words, and lay there for a week after they had been sent: who had bid,
-- before the deadline, for whoever read the jobs or a backup. Letters are where they belong, read by the sending job alone and emptied by it.

create function nimr.link_may_write_to(address text) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select coalesce(nimr.actor_kind() = 'link', false) and exists (select from nimr.invitation i join nimr.purchase p on p.id = i.purchase_id
    where i.id = nimr.linked_invitation() and address in (i.email, p.contact_email));
end;
revoke execute on function nimr.link_may_write_to(text) from public;
grant execute on function nimr.link_may_write_to(text) to nimr_app;
-- To the address that the request went to, and to the authority's own contact: nowhere else.
create policy supplier_plans on nimr.letter for insert to nimr_app with check (
  sent_at is null and given_up_at is null and nimr.link_may_write_to(recipient));
delete from pgboss.job where name = 'write-supplier-letter' and state = 'completed';
