-- Whoever holds an invitation must be told what it invites to: that one row, found by the link.

create policy link_read on nimr.registration_invitation for select to nimr_app using (
  id = (select nimr.linked('registration_invitation')) and ended_at is null);
