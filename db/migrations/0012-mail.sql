-- Letters wait here until a job sends them after commit, so that a request that is rolled back sends nothing. When a letter
-- has been sent its words and its address are removed; in the example region they stay, to be read on the outbox page.

create table nimr.letter (
  id uuid primary key,
  recipient text check (length(recipient) <= 254),
  subject text check (length(subject) <= 300),
  body_text text check (length(body_text) <= 100000),
  body_html text check (length(body_html) <= 300000),
  planned_at timestamptz not null,
  sent_at timestamptz,
  given_up_at timestamptz
);
comment on column nimr.letter.given_up_at is 'the mail server refused it for good, or none is set up: a person must act';
create index letter_planned on nimr.letter (planned_at desc);

call nimr.protect('letter', 'id', '', '', 'recipient,subject,body_text,body_html');
create policy anyone_plans on nimr.letter for insert to nimr_app with check (sent_at is null and given_up_at is null);
create policy job_reads on nimr.letter for select to nimr_app using ((select nimr.actor_is_job()));
create policy job_sends on nimr.letter for update to nimr_app using ((select nimr.actor_is_job())) with check ((select nimr.actor_is_job()));
create policy example_outbox on nimr.letter for select to nimr_app using ((select i.example from nimr.installation i));
grant select, insert on nimr.letter to nimr_app;
grant update (recipient, subject, body_text, body_html, sent_at, given_up_at) on nimr.letter to nimr_app;
