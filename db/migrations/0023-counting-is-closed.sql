-- The functions of 0020 changed owner before their rights were set, and then PostgreSQL only warns: everybody could run the inner ones, which ask
-- for no permission. Their owner closes them here, and opens to the application those that ask.

set local role nimr_counter;
revoke execute on all functions in schema counter from public;
grant execute on function
  counter.may_count(bigint, text),
  counter.took_part(bigint, text, date, date),
  counter.companies_by_focus_area(bigint, text, date, date),
  counter.survey_answers(bigint, text, date, date),
  counter.people_figures(text[], bigint, text, date, date)
to nimr_app;
set local role nimr_owner;
