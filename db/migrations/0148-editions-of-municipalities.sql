-- A municipality's edition holds the counts of persons as its own office sees them, small ones too. Who manages or economises the project sees
-- those counts hidden where they are small, and so reads the editions of the whole project only; a municipality's are read by its own office and
-- by those who have the auditor's reach, whose frozen evidence they are.
drop policy reader_read on nimr.edition;
create policy reader_read on nimr.edition for select to nimr_app using (
  municipality_code = any ((select nimr.works_in())::text[])
  or project_id = any ((select nimr.audits())::bigint[])
  or municipality_code is null and project_id = any ((select nimr.manages() || nimr.economises())::bigint[]));
