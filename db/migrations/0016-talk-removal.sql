-- Any colleague at the office may change a talk; removing it is for its author and the head of the office.

create policy author_or_head_removes on nimr.talk as restrictive for delete to nimr_app using (
  staff_id = (select nimr.actor_staff()) or municipality_code = any ((select nimr.heads())::text[]) or (select nimr.actor_is_operator()));
