-- Policies keep to the function they were written with, whatever it is called later: those of links and files went on asking the functions
-- that 0035 and 0036 had renamed, and so refused links in mail, signed lists and minutes. The functions get their names back, and the new
-- cases are put into them; what they said before stands in a copy that they ask for all else.

drop function nimr.may_make_link(text, bigint);
alter function nimr.may_make_link_earlier(text, bigint) rename to may_make_link;
drop function nimr.may_attach(text, bigint);
alter function nimr.may_attach_earlier(text, bigint) rename to may_attach;

do $$
begin
  execute regexp_replace(pg_get_functiondef('nimr.may_make_link(text, bigint)'::regprocedure), '\mmay_make_link\M', 'may_make_link_earlier', 'g');
  execute regexp_replace(pg_get_functiondef('nimr.may_attach(text, bigint)'::regprocedure), '\mmay_attach\M', 'may_attach_earlier', 'g');
end $$;

create or replace function nimr.may_make_link(of_purpose text, of_record bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select case of_purpose
    when 'feedback' then exists (select from nimr.feedback_invitation i where i.id = of_record and nimr.may_write_intervention(i.intervention_id))
    when 'mail_recipient' then exists (select from nimr.sent_mail_recipient r join nimr.sent_mail s on s.id = r.sent_mail_id
      where r.id = of_record and nimr.may_write_intervention(s.intervention_id))
    else nimr.may_make_link_earlier(of_purpose, of_record) end;
end;

create or replace function nimr.may_attach(to_table text, to_record bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select case to_table
    when 'occasion' then exists (select from nimr.occasion o where o.id = to_record and nimr.may_write_intervention(o.intervention_id))
    when 'network_meeting' then exists (select from nimr.network_meeting g where g.id = to_record and nimr.keeps_network(g.network_id))
    else nimr.may_attach_earlier(to_table, to_record) end;
end;
