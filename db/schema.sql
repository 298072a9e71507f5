schema counter
  grant usage to nimr_app, create+usage to nimr_counter, usage to nimr_signin

schema nimr
  grant usage to nimr_app, usage to nimr_counter

schema signin
  grant usage to nimr_signin

extension btree_gist in nimr

extension pg_trgm in nimr

collation nimr.swedish (i)

table nimr.account_mapping
  -- what the accounts of a partner's ledger are to the financier: a type of cost, income, or nothing of the project
  id bigint identity not null
  account_id bigint not null
  from_account text not null
  to_account text not null
  use text not null
  cost_type_code text
  set_by_staff_id bigint
  set_at timestamp with time zone not null
  version integer default 1 not null
  constraint account_mapping_pkey PRIMARY KEY (id)
  constraint account_mapping_account_id_from_account_to_account_key UNIQUE (account_id, from_account, to_account)
  constraint account_mapping_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint account_mapping_cost_type_code_fkey FOREIGN KEY (cost_type_code) REFERENCES nimr.cost_type(code)
  constraint account_mapping_set_by_staff_id_fkey FOREIGN KEY (set_by_staff_id) REFERENCES nimr.staff(id)
  constraint account_mapping_check CHECK ((use = 'cost'::text) = (cost_type_code IS NOT NULL))
  constraint account_mapping_check1 CHECK (length(from_account) = length(to_account) AND from_account <= (to_account COLLATE "C"))
  constraint account_mapping_from_account_check CHECK (from_account ~ '^[[:alnum:]]{1,20}$'::text)
  constraint account_mapping_to_account_check CHECK (to_account ~ '^[[:alnum:]]{1,20}$'::text)
  constraint account_mapping_use_check CHECK (use = ANY (ARRAY['cost'::text, 'income'::text, 'none'::text]))
  CREATE INDEX account_mapping_cost_type ON nimr.account_mapping USING btree (cost_type_code)
  CREATE INDEX account_mapping_set_by ON nimr.account_mapping USING btree (set_by_staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.account_mapping FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project_account', 'account_id', '')
  row level security, forced
  policy economist_writes for all to nimr_app
    using (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
    check (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  grant delete+insert+select+update to nimr_app

table nimr.aid_declaration
  -- what a company declares of earlier de minimis aid for one intervention; it stands as it was signed, a correction is a new one
  id bigint identity not null
  company_id bigint not null
  company_name text not null
  intervention_id bigint not null
  project_id bigint not null
  municipality_code text
  planned_ore bigint not null -- the value of the support by the estimate when it was asked for; no more is granted on it
  planned_eur_cent bigint not null
  regulation text not null
  window_from_on date not null -- the first day of aid that is asked about
  window_to_on date not null
  language text default 'sv'::text not null
  email text
  link_id bigint
  asked_at timestamp with time zone not null
  asked_by_staff_id bigint
  replaces_id bigint
  state text default 'asked'::text not null
  draft jsonb default '{}'::jsonb not null -- what the company has typed and not signed
  content jsonb -- as signed: sector and its exclusions, fiscal year, members of the group, confirmations
  signer_name text
  signer_title text
  signed_place text
  signed_on date
  signed_at timestamp with time zone
  signed_way text
  signed_file_id bigint
  digest text -- sha256 of what was signed
  taken_over_at timestamp with time zone -- when its aid was written down as declared aid, and began to count
  taken_over_by_staff_id bigint
  version integer default 1 not null
  constraint aid_declaration_pkey PRIMARY KEY (id)
  constraint aid_declaration_asked_by_staff_id_fkey FOREIGN KEY (asked_by_staff_id) REFERENCES nimr.staff(id)
  constraint aid_declaration_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint aid_declaration_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint aid_declaration_link_id_fkey FOREIGN KEY (link_id) REFERENCES nimr.link(id)
  constraint aid_declaration_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint aid_declaration_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint aid_declaration_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES nimr.aid_declaration(id)
  constraint aid_declaration_signed_file_id_fkey FOREIGN KEY (signed_file_id) REFERENCES nimr.file(id)
  constraint aid_declaration_taken_over_by_staff_id_fkey FOREIGN KEY (taken_over_by_staff_id) REFERENCES nimr.staff(id)
  constraint aid_declaration_check CHECK (window_from_on <= window_to_on)
  constraint aid_declaration_check1 CHECK (num_nonnulls(content, signer_name, signer_title, signed_place, signed_on, signed_at, signed_way, digest) = ANY (ARRAY[0, 8]))
  constraint aid_declaration_check2 CHECK (signed_way IS DISTINCT FROM 'paper'::text OR signed_file_id IS NOT NULL)
  constraint aid_declaration_check3 CHECK (taken_over_at IS NULL OR signed_at IS NOT NULL)
  constraint aid_declaration_check4 CHECK ((state = ANY (ARRAY['asked'::text, 'filled'::text, 'withdrawn'::text, 'replaced'::text])) OR signed_at IS NOT NULL)
  constraint aid_declaration_check5 CHECK (replaces_id <> id)
  constraint aid_declaration_company_name_check CHECK (length(company_name) >= 1 AND length(company_name) <= 200)
  constraint aid_declaration_content_check CHECK (jsonb_typeof(content) = 'object'::text AND length(content::text) < 60000)
  constraint aid_declaration_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text)
  constraint aid_declaration_draft_check CHECK (jsonb_typeof(draft) = 'object'::text AND length(draft::text) < 60000)
  constraint aid_declaration_email_check CHECK (length(email) >= 3 AND length(email) <= 254)
  constraint aid_declaration_language_check CHECK (language = ANY (ARRAY['sv'::text, 'en'::text]))
  constraint aid_declaration_planned_eur_cent_check CHECK (planned_eur_cent >= 0)
  constraint aid_declaration_planned_ore_check CHECK (planned_ore >= 1 AND planned_ore <= '100000000000'::bigint)
  constraint aid_declaration_regulation_check CHECK (regulation ~ '^[0-9]{3,4}/[0-9]{4}$'::text)
  constraint aid_declaration_signed_place_check CHECK (length(signed_place) >= 1 AND length(signed_place) <= 200)
  constraint aid_declaration_signed_way_check CHECK (signed_way = ANY (ARRAY['link'::text, 'paper'::text]))
  constraint aid_declaration_signer_name_check CHECK (length(signer_name) >= 1 AND length(signer_name) <= 200)
  constraint aid_declaration_signer_title_check CHECK (length(signer_title) >= 1 AND length(signer_title) <= 200)
  constraint aid_declaration_state_check CHECK (state = ANY (ARRAY['asked'::text, 'filled'::text, 'signed'::text, 'sent_to_financier'::text, 'supplement_asked'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text, 'replaced'::text]))
  CREATE INDEX aid_declaration_company ON nimr.aid_declaration USING btree (company_id)
  CREATE INDEX aid_declaration_file ON nimr.aid_declaration USING btree (signed_file_id)
  CREATE INDEX aid_declaration_intervention ON nimr.aid_declaration USING btree (intervention_id)
  CREATE INDEX aid_declaration_link ON nimr.aid_declaration USING btree (link_id)
  CREATE UNIQUE INDEX aid_declaration_open ON nimr.aid_declaration USING btree (company_id, intervention_id) WHERE (state = ANY (ARRAY['asked'::text, 'filled'::text, 'signed'::text, 'sent_to_financier'::text, 'supplement_asked'::text]))
  CREATE INDEX aid_declaration_project ON nimr.aid_declaration USING btree (project_id)
  CREATE INDEX aid_declaration_replaces ON nimr.aid_declaration USING btree (replaces_id)
  CREATE TRIGGER keep BEFORE DELETE OR UPDATE ON nimr.aid_declaration FOR EACH ROW EXECUTE FUNCTION nimr.keep_aid_declaration()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.aid_declaration FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', 'email,draft,content,signer_name,signer_title,signed_place')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy keeper_asks for insert to nimr_app
    check (nimr.keeps_aid_declaration(company_id, project_id) AND (asked_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (state = 'asked'::text) AND (signed_at IS NULL) AND (taken_over_at IS NULL) AND (EXISTS ( SELECT
   FROM nimr.intervention_project p
  WHERE ((p.intervention_id = aid_declaration.intervention_id) AND (p.project_id = aid_declaration.project_id)))))
  policy keeper_reads for select to nimr_app
    using (nimr.is_own_company(company_id) OR (project_id = ANY (( SELECT ((nimr.manages() || nimr.economises()) || nimr.audits()))::bigint[])))
  policy keeper_updates for update to nimr_app
    using nimr.keeps_aid_declaration(company_id, project_id)
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert+select to nimr_app, select to nimr_counter
  grant on email: update to nimr_app, update to nimr_counter
  grant on link_id: update to nimr_app
  grant on draft: update to nimr_counter
  grant on content: update to nimr_counter
  grant on signer_name: update to nimr_counter
  grant on signer_title: update to nimr_counter
  grant on signed_place: update to nimr_counter
  grant on signed_on: update to nimr_counter
  grant on signed_at: update to nimr_counter
  grant on signed_way: update to nimr_counter
  grant on signed_file_id: update to nimr_counter
  grant on digest: update to nimr_counter
  grant on taken_over_at: update to nimr_counter
  grant on taken_over_by_staff_id: update to nimr_counter
  grant on version: update to nimr_app

table nimr.aid_declaration_aid
  -- earlier aid that a company tells of in its declaration
  id bigint identity not null
  declaration_id bigint not null
  nth integer not null
  grantor_name text not null
  regulation text not null
  granted_on date not null
  amount_ore bigint
  amount_eur_cent bigint not null
  constraint aid_declaration_aid_pkey PRIMARY KEY (id)
  constraint aid_declaration_aid_declaration_id_nth_key UNIQUE (declaration_id, nth)
  constraint aid_declaration_aid_declaration_id_fkey FOREIGN KEY (declaration_id) REFERENCES nimr.aid_declaration(id)
  constraint aid_declaration_aid_amount_eur_cent_check CHECK (amount_eur_cent >= 0 AND amount_eur_cent <= '10000000000'::bigint)
  constraint aid_declaration_aid_amount_ore_check CHECK (amount_ore >= 0 AND amount_ore <= '100000000000'::bigint)
  constraint aid_declaration_aid_grantor_name_check CHECK (length(grantor_name) >= 1 AND length(grantor_name) <= 200)
  constraint aid_declaration_aid_nth_check CHECK (nth >= 1 AND nth <= 100)
  constraint aid_declaration_aid_regulation_check CHECK (regulation ~ '^[0-9]{3,4}/[0-9]{4}$'::text)
  CREATE TRIGGER keep BEFORE INSERT OR DELETE OR UPDATE ON nimr.aid_declaration_aid FOR EACH ROW EXECUTE FUNCTION nimr.keep_aid_declaration()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.aid_declaration_aid FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'aid_declaration', 'declaration_id', '')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_declaration for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.aid_declaration d
  WHERE (d.id = aid_declaration_aid.declaration_id)))
  grant select to nimr_app, insert+select to nimr_counter

table nimr.aid_declaration_event
  -- what became of a declaration, when and by whom; its state follows from it
  id bigint identity not null
  declaration_id bigint not null
  kind text not null
  on_day date not null -- the day it happened: the financier's own day of an answer
  at timestamp with time zone not null
  by_staff_id bigint -- empty: the company itself
  reference text
  words text
  file_id bigint
  constraint aid_declaration_event_pkey PRIMARY KEY (id)
  constraint aid_declaration_event_by_staff_id_fkey FOREIGN KEY (by_staff_id) REFERENCES nimr.staff(id)
  constraint aid_declaration_event_declaration_id_fkey FOREIGN KEY (declaration_id) REFERENCES nimr.aid_declaration(id)
  constraint aid_declaration_event_file_id_fkey FOREIGN KEY (file_id) REFERENCES nimr.file(id)
  constraint aid_declaration_event_check CHECK ((kind <> ALL (ARRAY['refused'::text, 'supplement_asked'::text, 'withdrawn'::text])) OR words IS NOT NULL)
  constraint aid_declaration_event_kind_check CHECK (kind = ANY (ARRAY['asked'::text, 'filled'::text, 'signed'::text, 'sent_to_financier'::text, 'supplement_asked'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text, 'replaced'::text]))
  constraint aid_declaration_event_reference_check CHECK (length(reference) >= 1 AND length(reference) <= 100)
  constraint aid_declaration_event_words_check CHECK (length(words) >= 1 AND length(words) <= 2000)
  CREATE INDEX aid_declaration_event_file ON nimr.aid_declaration_event USING btree (file_id)
  CREATE INDEX aid_declaration_event_of ON nimr.aid_declaration_event USING btree (declaration_id, id)
  CREATE TRIGGER keep BEFORE DELETE OR UPDATE ON nimr.aid_declaration_event FOR EACH ROW EXECUTE FUNCTION nimr.keep_aid_declaration()
  CREATE TRIGGER moves AFTER INSERT ON nimr.aid_declaration_event FOR EACH ROW EXECUTE FUNCTION nimr.move_declaration()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.aid_declaration_event FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'aid_declaration', 'declaration_id', 'words')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy keeper_tells for insert to nimr_app
    check (nimr.keeps_aid_declaration(declaration_id) AND (by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (kind = ANY (ARRAY['asked'::text, 'sent_to_financier'::text, 'supplement_asked'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text, 'replaced'::text])) AND ((file_id IS NULL) OR (EXISTS ( SELECT
   FROM nimr.file f
  WHERE ((f.id = aid_declaration_event.file_id) AND (f.record_table = 'aid_declaration'::text) AND (f.record_id = aid_declaration_event.declaration_id))))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_declaration for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.aid_declaration d
  WHERE (d.id = aid_declaration_event.declaration_id)))
  grant insert+select to nimr_app, insert+select to nimr_counter

table nimr.aid_estimate
  -- what an intervention is worth to each company, reckoned from planned participants; a later one takes its place, and it stays to be read
  id bigint identity not null
  intervention_id bigint not null
  project_id bigint not null
  nth integer not null
  method text not null
  public_ore bigint not null -- all public money: the cost less what companies pay
  fees_ore bigint not null
  total_ore bigint not null
  basis_words text not null
  sheet jsonb not null -- input, steps and rule version, as they were; what each company gets of it stands in the parts, which fewer read
  made_at timestamp with time zone not null
  made_by_staff_id bigint
  superseded_at timestamp with time zone
  constraint aid_estimate_pkey PRIMARY KEY (id)
  constraint aid_estimate_intervention_id_nth_key UNIQUE (intervention_id, nth)
  constraint aid_estimate_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint aid_estimate_made_by_staff_id_fkey FOREIGN KEY (made_by_staff_id) REFERENCES nimr.staff(id)
  constraint aid_estimate_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint aid_estimate_basis_words_check CHECK (length(basis_words) >= 1 AND length(basis_words) <= 2000)
  constraint aid_estimate_fees_ore_check CHECK (fees_ore >= 0 AND fees_ore <= '100000000000'::bigint)
  constraint aid_estimate_method_check CHECK (method = ANY (ARRAY['per_company'::text, 'per_seat'::text, 'hours'::text, 'price_list'::text, 'general_information'::text, 'market_price'::text]))
  constraint aid_estimate_nth_check CHECK (nth > 0)
  constraint aid_estimate_public_ore_check CHECK (public_ore >= 0 AND public_ore <= '100000000000'::bigint)
  constraint aid_estimate_sheet_check CHECK (sheet ?& ARRAY['question'::text, 'steps'::text, 'ruleVersion'::text] AND NOT sheet ? 'companies'::text)
  constraint aid_estimate_total_ore_check CHECK (total_ore >= 0 AND total_ore <= '100000000000'::bigint)
  CREATE INDEX aid_estimate_project ON nimr.aid_estimate USING btree (project_id)
  CREATE UNIQUE INDEX aid_estimate_standing ON nimr.aid_estimate USING btree (intervention_id) WHERE (superseded_at IS NULL)
  CREATE TRIGGER keep_aid BEFORE DELETE OR UPDATE ON nimr.aid_estimate FOR EACH ROW EXECUTE FUNCTION nimr.keep_aid()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.aid_estimate FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy economist_inserts for insert to nimr_app
    check ((project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[])) AND (made_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (superseded_at IS NULL) AND (EXISTS ( SELECT
   FROM nimr.intervention_project p
  WHERE ((p.intervention_id = aid_estimate.intervention_id) AND (p.project_id = aid_estimate.project_id)))))
  policy economist_supersedes for update to nimr_app
    using ((project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[])) AND (superseded_at IS NULL))
    check (superseded_at IS NOT NULL)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader for select to nimr_app
    using ((project_id = ANY (( SELECT ((nimr.manages() || nimr.economises()) || nimr.audits()))::bigint[])) OR (intervention_id = ANY (( SELECT nimr.shares_to_read() AS shares_to_read)::bigint[])) OR nimr.has_own_part(id))
  grant insert+select to nimr_app
  grant on superseded_at: update to nimr_app

table nimr.aid_estimate_part
  estimate_id bigint not null
  company_id bigint not null
  id bigint identity not null
  seats integer not null
  minutes integer not null
  amount_ore bigint not null
  constraint aid_estimate_part_pkey PRIMARY KEY (estimate_id, company_id)
  constraint aid_estimate_part_id_key UNIQUE (id)
  constraint aid_estimate_part_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint aid_estimate_part_estimate_id_fkey FOREIGN KEY (estimate_id) REFERENCES nimr.aid_estimate(id)
  constraint aid_estimate_part_amount_ore_check CHECK (amount_ore >= 0 AND amount_ore <= '100000000000'::bigint)
  constraint aid_estimate_part_minutes_check CHECK (minutes >= 0 AND minutes <= 10000000)
  constraint aid_estimate_part_seats_check CHECK (seats >= 0 AND seats <= 100000)
  CREATE INDEX aid_estimate_part_company ON nimr.aid_estimate_part USING btree (company_id)
  CREATE TRIGGER keep_aid BEFORE DELETE OR UPDATE ON nimr.aid_estimate_part FOR EACH ROW EXECUTE FUNCTION nimr.keep_aid()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.aid_estimate_part FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'aid_estimate', 'estimate_id', '')
  row level security, forced
  policy economist_inserts for insert to nimr_app
    check nimr.writes_estimate(estimate_id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_company for select to nimr_app
    using (nimr.reads_estimate(estimate_id) OR nimr.is_own_company(company_id))
  grant insert+select to nimr_app

table nimr.aid_grant
  -- aid that a company has been given the right to; never changed: a correction or a revocation is a new row that takes its place
  id bigint identity not null
  uid text -- what it is called in the register; given by the database
  kind text default 'grant'::text not null
  corrects_id bigint
  correction_reason text
  company_id bigint not null
  project_id bigint not null
  intervention_id bigint
  estimate_id bigint
  grantor_municipality_code text
  grantor_organisation_id bigint
  regulation text not null
  amount_ore bigint not null
  rate_month date not null -- the month whose euro rate was used: that of granted_on
  sek_per_eur numeric(9,4) not null
  rate_source text not null
  amount_eur_cent bigint not null
  granted_on date not null -- the day the legal right was given, whenever it is used or paid
  decided_by_name text not null
  decided_by_title text not null
  decided_by_staff_id bigint
  dnr text
  purpose text not null
  late_reason text -- why it was granted after the intervention had begun
  undertaking jsonb default '{}'::jsonb not null -- the companies that were one undertaking that day, as counted by the database
  room jsonb default '{}'::jsonb not null -- sum in the window, room before, ceiling and rule version, as counted by the database when it was granted
  instrument text default 'subsidised_services'::text not null
  sni_code text
  sni_version text
  recorded_at timestamp with time zone not null
  recorded_by_staff_id bigint
  constraint aid_grant_pkey PRIMARY KEY (id)
  constraint aid_grant_corrects_id_key UNIQUE (corrects_id)
  constraint aid_grant_uid_key UNIQUE (uid)
  constraint aid_grant_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint aid_grant_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES nimr.aid_grant(id)
  constraint aid_grant_decided_by_staff_id_fkey FOREIGN KEY (decided_by_staff_id) REFERENCES nimr.staff(id)
  constraint aid_grant_estimate_id_fkey FOREIGN KEY (estimate_id) REFERENCES nimr.aid_estimate(id)
  constraint aid_grant_grantor_municipality_code_fkey FOREIGN KEY (grantor_municipality_code) REFERENCES nimr.municipality(code)
  constraint aid_grant_grantor_organisation_id_fkey FOREIGN KEY (grantor_organisation_id) REFERENCES nimr.organisation(id)
  constraint aid_grant_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint aid_grant_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint aid_grant_rate_month_fkey FOREIGN KEY (rate_month) REFERENCES nimr.euro_rate(month)
  constraint aid_grant_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint aid_grant_amount_eur_cent_check CHECK (amount_eur_cent >= 0)
  constraint aid_grant_amount_ore_check CHECK (amount_ore >= 0 AND amount_ore <= '100000000000'::bigint)
  constraint aid_grant_check CHECK (num_nonnulls(grantor_municipality_code, grantor_organisation_id) = 1)
  constraint aid_grant_check1 CHECK ((kind = 'grant'::text) = (corrects_id IS NULL))
  constraint aid_grant_check2 CHECK ((kind = 'grant'::text) = (correction_reason IS NULL))
  constraint aid_grant_check3 CHECK (corrects_id <> id)
  constraint aid_grant_check4 CHECK (kind <> 'revocation'::text OR amount_ore = 0)
  constraint aid_grant_check5 CHECK (kind = 'revocation'::text OR amount_ore > 0)
  constraint aid_grant_check6 CHECK ((sni_code IS NULL) = (sni_version IS NULL))
  constraint aid_grant_correction_reason_check CHECK (length(correction_reason) >= 1 AND length(correction_reason) <= 1000)
  constraint aid_grant_decided_by_name_check CHECK (length(decided_by_name) >= 1 AND length(decided_by_name) <= 200)
  constraint aid_grant_decided_by_title_check CHECK (length(decided_by_title) >= 1 AND length(decided_by_title) <= 200)
  constraint aid_grant_dnr_check CHECK (length(dnr) >= 1 AND length(dnr) <= 60)
  constraint aid_grant_instrument_check CHECK (instrument = ANY (ARRAY['subsidised_services'::text, 'direct_grant'::text]))
  constraint aid_grant_kind_check CHECK (kind = ANY (ARRAY['grant'::text, 'correction'::text, 'revocation'::text]))
  constraint aid_grant_late_reason_check CHECK (length(late_reason) >= 1 AND length(late_reason) <= 1000)
  constraint aid_grant_purpose_check CHECK (length(purpose) >= 1 AND length(purpose) <= 500)
  constraint aid_grant_sni_code_check CHECK (sni_code ~ '^[0-9]{2,5}$'::text)
  constraint aid_grant_sni_version_check CHECK (sni_version = ANY (ARRAY['2007'::text, '2025'::text]))
  CREATE INDEX aid_grant_company ON nimr.aid_grant USING btree (company_id, granted_on)
  CREATE INDEX aid_grant_estimate ON nimr.aid_grant USING btree (estimate_id)
  CREATE INDEX aid_grant_intervention ON nimr.aid_grant USING btree (intervention_id)
  CREATE INDEX aid_grant_project ON nimr.aid_grant USING btree (project_id)
  CREATE INDEX aid_grant_rate ON nimr.aid_grant USING btree (rate_month)
  CREATE TRIGGER keep_aid BEFORE DELETE OR UPDATE ON nimr.aid_grant FOR EACH ROW EXECUTE FUNCTION nimr.keep_aid()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.aid_grant FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', '')
  CREATE TRIGGER within_room BEFORE INSERT ON nimr.aid_grant FOR EACH ROW EXECUTE FUNCTION nimr.keep_aid_within_room()
  CREATE TRIGGER within_room_declared BEFORE INSERT ON nimr.aid_grant FOR EACH ROW EXECUTE FUNCTION nimr.keep_declared_first()
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy economist_inserts for insert to nimr_app
    check ((project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[])) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader for select to nimr_app
    using ((grantor_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (project_id = ANY (( SELECT ((nimr.manages() || nimr.economises()) || nimr.audits()))::bigint[])))
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on kind: select to nimr_counter
  grant on corrects_id: select to nimr_counter
  grant on company_id: select to nimr_counter
  grant on project_id: select to nimr_counter
  grant on grantor_municipality_code: select to nimr_counter
  grant on grantor_organisation_id: select to nimr_counter
  grant on regulation: select to nimr_counter
  grant on amount_ore: select to nimr_counter
  grant on amount_eur_cent: select to nimr_counter
  grant on granted_on: select to nimr_counter
  grant on instrument: select to nimr_counter

table nimr.aid_notice
  -- what a company was told about its aid, as it was sent
  id bigint identity not null
  grant_id bigint not null
  language text not null
  file_id bigint not null
  digest text not null
  sent_by text not null
  sent_to text
  sent_at timestamp with time zone not null
  sent_by_staff_id bigint
  constraint aid_notice_pkey PRIMARY KEY (id)
  constraint aid_notice_file_id_fkey FOREIGN KEY (file_id) REFERENCES nimr.file(id)
  constraint aid_notice_grant_id_fkey FOREIGN KEY (grant_id) REFERENCES nimr.aid_grant(id)
  constraint aid_notice_sent_by_staff_id_fkey FOREIGN KEY (sent_by_staff_id) REFERENCES nimr.staff(id)
  constraint aid_notice_check CHECK ((sent_by = 'mail'::text) = (sent_to IS NOT NULL))
  constraint aid_notice_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text)
  constraint aid_notice_language_check CHECK (language = ANY (ARRAY['sv'::text, 'en'::text]))
  constraint aid_notice_sent_by_check CHECK (sent_by = ANY (ARRAY['mail'::text, 'paper'::text]))
  constraint aid_notice_sent_to_check CHECK (length(sent_to) <= 254)
  CREATE INDEX aid_notice_file ON nimr.aid_notice USING btree (file_id)
  CREATE INDEX aid_notice_grant ON nimr.aid_notice USING btree (grant_id)
  CREATE TRIGGER keep_aid BEFORE DELETE OR UPDATE ON nimr.aid_notice FOR EACH ROW EXECUTE FUNCTION nimr.keep_aid()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.aid_notice FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'aid_grant', 'grant_id', 'sent_to')
  row level security, forced
  policy economist_inserts for insert to nimr_app
    check ((sent_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (EXISTS ( SELECT
   FROM nimr.aid_grant g
  WHERE ((g.id = aid_notice.grant_id) AND (g.project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_grant for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.aid_grant g
  WHERE (g.id = aid_notice.grant_id)))
  grant insert+select to nimr_app

table nimr.aid_profile
  -- what a company has answered that decides under which rules it may get aid
  company_id bigint not null
  sector text not null -- primary farming (reindeer too) and fishery have regulations of their own
  is_road_freight boolean default false not null
  fiscal_year_end text default '12-31'::text not null -- MM-DD; the old regulation counts by fiscal years
  version integer default 1 not null
  constraint aid_profile_pkey PRIMARY KEY (company_id)
  constraint aid_profile_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint aid_profile_fiscal_year_end_check CHECK (fiscal_year_end ~ '^(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])$|^(0[469]|11)-(0[1-9]|[12][0-9]|30)$|^02-(0[1-9]|1[0-9]|2[0-9])$'::text)
  constraint aid_profile_sector_check CHECK (sector = ANY (ARRAY['general'::text, 'agriculture'::text, 'fishery'::text]))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.aid_profile FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('company_id', 'company', 'company_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy office_writes for all to nimr_app
    using (nimr.is_own_company(company_id) OR (cardinality(( SELECT nimr.economises() AS economises)) > 0))
    check (nimr.is_own_company(company_id) OR (cardinality(( SELECT nimr.economises() AS economises)) > 0))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app, select to nimr_counter
  grant on sector: update to nimr_app
  grant on is_road_freight: update to nimr_app
  grant on fiscal_year_end: update to nimr_app
  grant on version: update to nimr_app

table nimr.aid_project_setting
  -- who enters a project's aid in the central register: whoever grants it, or the financier that approved it
  project_id bigint not null
  reporter text default 'grantor'::text not null
  version integer default 1 not null
  assumes_approval boolean default true not null -- of the programme period 2014–2020: a signed declaration is enough when the financier has said nothing else
  constraint aid_project_setting_pkey PRIMARY KEY (project_id)
  constraint aid_project_setting_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint aid_project_setting_reporter_check CHECK (reporter = ANY (ARRAY['grantor'::text, 'financier'::text]))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.aid_project_setting FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('project_id', 'project', 'project_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy project_writes for all to nimr_app
    using (project_id = ANY (( SELECT (nimr.manages() || nimr.economises()))::bigint[]))
    check (project_id = ANY (( SELECT (nimr.manages() || nimr.economises()))::bigint[]))
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app, select to nimr_counter
  grant on reporter: update to nimr_app
  grant on version: update to nimr_app
  grant on assumes_approval: update to nimr_app

table nimr.aid_register_row
  -- what is entered in the central register about a grant; a correction is a new row
  id bigint identity not null
  grant_id bigint not null
  project_id bigint not null
  municipality_code text -- of the office whose grant it is; null when an organisation granted it
  fields jsonb not null
  is_masked boolean not null -- a sole trader: neither name nor number is shown to the public
  due_on date not null
  made_at timestamp with time zone not null
  entered_on date
  entered_reference text
  entered_by_staff_id bigint
  corrects_id bigint
  correction_reason text
  version integer default 1 not null
  constraint aid_register_row_pkey PRIMARY KEY (id)
  constraint aid_register_row_corrects_id_key UNIQUE (corrects_id)
  constraint aid_register_row_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES nimr.aid_register_row(id)
  constraint aid_register_row_entered_by_staff_id_fkey FOREIGN KEY (entered_by_staff_id) REFERENCES nimr.staff(id)
  constraint aid_register_row_grant_id_fkey FOREIGN KEY (grant_id) REFERENCES nimr.aid_grant(id)
  constraint aid_register_row_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint aid_register_row_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint aid_register_row_check CHECK (corrects_id <> id)
  constraint aid_register_row_check1 CHECK ((corrects_id IS NULL) = (correction_reason IS NULL))
  constraint aid_register_row_check2 CHECK ((entered_on IS NULL) = (entered_reference IS NULL))
  constraint aid_register_row_correction_reason_check CHECK (length(correction_reason) >= 1 AND length(correction_reason) <= 1000)
  constraint aid_register_row_entered_reference_check CHECK (length(entered_reference) >= 1 AND length(entered_reference) <= 100)
  constraint aid_register_row_fields_check CHECK (fields ?& ARRAY['uid'::text, 'regulation'::text, 'beneficiary'::text, 'amountOre'::text, 'amountEurCent'::text, 'sekPerEur'::text, 'grantedOn'::text, 'authority'::text, 'instrument'::text, 'sector'::text])
  CREATE INDEX aid_register_row_due ON nimr.aid_register_row USING btree (due_on) WHERE (entered_on IS NULL)
  CREATE INDEX aid_register_row_grant ON nimr.aid_register_row USING btree (grant_id)
  CREATE INDEX aid_register_row_project ON nimr.aid_register_row USING btree (project_id)
  CREATE TRIGGER keep_aid BEFORE DELETE OR UPDATE ON nimr.aid_register_row FOR EACH ROW EXECUTE FUNCTION nimr.keep_aid()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.aid_register_row FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'aid_grant', 'grant_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy economist_enters for update to nimr_app
    using ((project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[])) AND (entered_on IS NULL))
    check (entered_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff))
  policy economist_inserts for insert to nimr_app
    check ((project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[])) AND (EXISTS ( SELECT
   FROM nimr.aid_grant g
  WHERE ((g.id = aid_register_row.grant_id) AND (g.project_id = aid_register_row.project_id) AND (NOT (g.grantor_municipality_code IS DISTINCT FROM aid_register_row.municipality_code))))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader for select to nimr_app
    using ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (project_id = ANY (( SELECT ((nimr.manages() || nimr.economises()) || nimr.audits()))::bigint[])))
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on grant_id: select to nimr_counter
  grant on fields: select to nimr_counter
  grant on is_masked: select to nimr_counter
  grant on made_at: select to nimr_counter
  grant on entered_on: update to nimr_app, select to nimr_counter
  grant on entered_reference: update to nimr_app
  grant on entered_by_staff_id: update to nimr_app
  grant on corrects_id: select to nimr_counter
  grant on version: update to nimr_app

table nimr.aid_regulation
  -- ceilings of de minimis aid as dated rows; the same as src/slices/state-aid/rates.ts, which a test compares
  id bigint identity not null
  code text not null
  kind text not null
  from_on date not null
  to_on date not null
  ceiling_eur_cent bigint not null
  road_freight_ceiling_eur_cent bigint
  counted_over text not null
  is_verified boolean not null
  constraint aid_regulation_pkey PRIMARY KEY (id)
  constraint aid_regulation_code_from_on_key UNIQUE (code, from_on)
  constraint aid_regulation_ceiling_eur_cent_check CHECK (ceiling_eur_cent > 0)
  constraint aid_regulation_check CHECK (from_on <= to_on)
  constraint aid_regulation_code_check CHECK (code ~ '^[0-9]{3,4}/[0-9]{4}$'::text)
  constraint aid_regulation_counted_over_check CHECK (counted_over = ANY (ARRAY['rolling_three_years'::text, 'fiscal_years'::text]))
  constraint aid_regulation_kind_check CHECK (kind = ANY (ARRAY['general'::text, 'sgei'::text, 'agriculture'::text, 'fishery'::text]))
  constraint aid_regulation_road_freight_ceiling_eur_cent_check CHECK (road_freight_ceiling_eur_cent > 0)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.aid_regulation FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant select to nimr_app, select to nimr_counter

table nimr.attendance
  id bigint identity not null
  occasion_id bigint not null
  company_id bigint not null
  person_id bigint
  attended boolean default true not null
  constraint attendance_pkey PRIMARY KEY (id)
  constraint attendance_occasion_id_company_id_person_id_key UNIQUE NULLS NOT DISTINCT (occasion_id, company_id, person_id)
  constraint attendance_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint attendance_occasion_id_fkey FOREIGN KEY (occasion_id) REFERENCES nimr.occasion(id)
  constraint attendance_person_id_fkey FOREIGN KEY (person_id) REFERENCES nimr.person(id)
  CREATE INDEX attendance_company ON nimr.attendance USING btree (company_id)
  CREATE INDEX attendance_person ON nimr.attendance USING btree (person_id)
  CREATE TRIGGER refuses_erased AFTER INSERT OR UPDATE OF person_id ON nimr.attendance FOR EACH ROW EXECUTE FUNCTION nimr.refuse_erased_person('person_id')
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.attendance FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'occasion', 'occasion_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_read for select to nimr_app
    using nimr.is_own_company(company_id)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy project_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM (nimr.occasion o
     JOIN nimr.intervention_project p ON ((p.intervention_id = o.intervention_id)))
  WHERE ((o.id = attendance.occasion_id) AND (p.project_id = ANY (( SELECT (nimr.manages() || nimr.audits()))::bigint[])))))
  policy search_reads for select to nimr_counter
    using true
  policy team_delete for delete to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.occasion o
  WHERE ((o.id = attendance.occasion_id) AND nimr.may_write_intervention(o.intervention_id))))
  policy team_insert for insert to nimr_app
    check ((EXISTS ( SELECT
   FROM nimr.occasion o
  WHERE ((o.id = attendance.occasion_id) AND nimr.may_write_intervention(o.intervention_id)))) AND ((person_id IS NULL) OR (EXISTS ( SELECT
   FROM nimr.person_role r
  WHERE ((r.person_id = attendance.person_id) AND (r.company_id = attendance.company_id)))) OR (EXISTS ( SELECT
   FROM (nimr.registration g
     JOIN nimr.occasion o ON ((o.intervention_id = g.intervention_id)))
  WHERE ((o.id = attendance.occasion_id) AND (g.state = 'registered'::text) AND (g.person_id = attendance.person_id) AND (g.company_id = attendance.company_id))))))
  policy team_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.occasion o
  WHERE ((o.id = attendance.occasion_id) AND (o.intervention_id = ANY (( SELECT nimr.task_forces() AS task_forces)::bigint[])))))
  policy team_update for update to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.occasion o
  WHERE ((o.id = attendance.occasion_id) AND nimr.may_write_intervention(o.intervention_id))))
  grant delete+insert+select to nimr_app, select to nimr_counter
  grant on occasion_id: select to nimr_counter
  grant on company_id: select to nimr_counter
  grant on person_id: select to nimr_counter
  grant on attended: update to nimr_app

table nimr.attendance_mark
  id bigint identity not null
  client_key uuid not null
  occasion_id bigint not null
  attendance_id bigint not null
  attended boolean not null
  marked_at timestamp with time zone not null -- when the box was ticked, by the phone's clock set right against ours
  device_key uuid -- the phone that it was made on; empty when it was made on the page itself
  received_at timestamp with time zone not null
  staff_id bigint not null
  constraint attendance_mark_pkey PRIMARY KEY (id)
  constraint attendance_mark_client_key_key UNIQUE (client_key)
  constraint attendance_mark_attendance_id_fkey FOREIGN KEY (attendance_id) REFERENCES nimr.attendance(id) ON DELETE CASCADE
  constraint attendance_mark_occasion_id_fkey FOREIGN KEY (occasion_id) REFERENCES nimr.occasion(id)
  constraint attendance_mark_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint attendance_mark_check CHECK (marked_at <= received_at)
  CREATE INDEX attendance_mark_attendance ON nimr.attendance_mark USING btree (attendance_id, marked_at DESC, id DESC)
  CREATE INDEX attendance_mark_occasion ON nimr.attendance_mark USING btree (occasion_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.attendance_mark FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'occasion', 'occasion_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy same_occasion for insert to nimr_app
    check ((EXISTS ( SELECT
   FROM nimr.attendance a
  WHERE ((a.id = attendance_mark.attendance_id) AND (a.occasion_id = attendance_mark.occasion_id)))) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy team_insert for insert to nimr_app
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (EXISTS ( SELECT
   FROM nimr.occasion o
  WHERE ((o.id = attendance_mark.occasion_id) AND nimr.may_write_intervention(o.intervention_id)))))
  policy team_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.occasion o
  WHERE ((o.id = attendance_mark.occasion_id) AND (o.intervention_id = ANY (( SELECT nimr.leads_interventions() AS leads_interventions)::bigint[])))))
  grant insert+select to nimr_app

table nimr.audit_entry
  id bigint always identity not null
  at timestamp with time zone not null
  actor_kind text not null
  actor_staff_id bigint
  actor_name text
  request_id text
  act text not null
  table_name text not null
  record_key text not null
  parent_table text
  parent_key text
  before jsonb
  after jsonb
  concealed text[] default '{}'::text[] not null -- columns that changed, of which only that is kept: bids, closed notes, personal characteristics, names and addresses
  constraint audit_entry_pkey PRIMARY KEY (id)
  constraint audit_entry_act_check CHECK (act = ANY (ARRAY['insert'::text, 'update'::text, 'delete'::text]))
  CREATE INDEX audit_entry_parent ON nimr.audit_entry USING btree (parent_table, parent_key, id)
  CREATE INDEX audit_entry_record ON nimr.audit_entry USING btree (table_name, record_key, id)
  row level security, forced
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_record for select to nimr_app
    using (( SELECT nimr.actor_is_operator() AS actor_is_operator) OR nimr.can_see_record(table_name, record_key) OR ((act = 'delete'::text) AND (parent_table IS NOT NULL) AND nimr.could_see_removed(table_name, parent_table, parent_key, before)))
  grant select to nimr_app

table nimr.award
  id bigint identity not null
  purchase_id bigint not null
  bid_id bigint -- empty when the purchase ends without anybody being chosen
  value_ore bigint
  reason text not null
  decided_by_name text not null
  decided_by_title text
  decided_on date not null
  dnr text
  ranking jsonb default '[]'::jsonb not null -- what the ranking was computed from and what came out, as it stood when the authority decided
  rule_version text default '1'::text not null
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone not null
  version integer default 1 not null
  constraint award_pkey PRIMARY KEY (id)
  constraint award_purchase_id_key UNIQUE (purchase_id)
  constraint award_bid_id_fkey FOREIGN KEY (bid_id) REFERENCES nimr.bid(id)
  constraint award_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint award_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint award_decided_by_name_check CHECK (length(decided_by_name) >= 1 AND length(decided_by_name) <= 200)
  constraint award_decided_by_title_check CHECK (length(decided_by_title) <= 200)
  constraint award_dnr_check CHECK (length(dnr) >= 1 AND length(dnr) <= 60)
  constraint award_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 10000)
  constraint award_value_ore_check CHECK (value_ore >= 0 AND value_ore <= '100000000000'::bigint)
  CREATE INDEX award_bid ON nimr.award USING btree (bid_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.award FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'purchase', 'purchase_id', 'ranking')
  row level security, forced
  policy delegate_inserts for insert to nimr_app
    check ((recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (purchase_id = ANY (( SELECT nimr.purchases_to_award() AS purchases_to_award)::bigint[])) AND (decided_by_name = ( SELECT s.name
   FROM nimr.staff s
  WHERE (s.id = ( SELECT nimr.actor_staff() AS actor_staff)))) AND ((bid_id IS NULL) OR ((nimr.purchase_of_bid(bid_id) = purchase_id) AND nimr.is_graded(purchase_id) AND (EXISTS ( SELECT
   FROM nimr.opened_bid o
  WHERE ((o.bid_id = award.bid_id) AND (NOT o.damaged)))) AND (NOT (EXISTS ( SELECT
   FROM nimr.bid_rejection r
  WHERE (r.bid_id = award.bid_id)))))))
  policy dnr_follows for update to nimr_app
    using (purchase_id = ANY (( SELECT (nimr.purchases_to_write() || nimr.purchases_decided()))::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert to nimr_app
  grant on id: select to nimr_app
  grant on purchase_id: select to nimr_app
  grant on bid_id: select to nimr_app
  grant on value_ore: select to nimr_app
  grant on reason: select to nimr_app
  grant on decided_by_name: select to nimr_app
  grant on decided_by_title: select to nimr_app
  grant on decided_on: select to nimr_app
  grant on dnr: select+update to nimr_app
  grant on rule_version: select to nimr_app
  grant on recorded_by_staff_id: select to nimr_app
  grant on recorded_at: select to nimr_app
  grant on version: select+update to nimr_app

table nimr.award_letter
  id bigint identity not null
  award_id bigint not null
  supplier_id bigint not null
  bid_id bigint
  is_winner boolean not null
  subject text not null
  words text not null
  dnr text
  sent_at timestamp with time zone
  constraint award_letter_pkey PRIMARY KEY (id)
  constraint award_letter_award_id_supplier_id_key UNIQUE (award_id, supplier_id)
  constraint award_letter_award_id_fkey FOREIGN KEY (award_id) REFERENCES nimr.award(id)
  constraint award_letter_bid_id_fkey FOREIGN KEY (bid_id) REFERENCES nimr.bid(id)
  constraint award_letter_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES nimr.supplier(id)
  constraint award_letter_dnr_check CHECK (length(dnr) >= 1 AND length(dnr) <= 60)
  constraint award_letter_subject_check CHECK (length(subject) >= 1 AND length(subject) <= 300)
  constraint award_letter_words_check CHECK (length(words) >= 1 AND length(words) <= 20000)
  CREATE INDEX award_letter_bid ON nimr.award_letter USING btree (bid_id)
  CREATE INDEX award_letter_supplier ON nimr.award_letter USING btree (supplier_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.award_letter FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'award', 'award_id', 'words')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader for select to nimr_app
    using (nimr.purchase_of_award(award_id) = ANY (( SELECT nimr.purchases_to_compare() AS purchases_to_compare)::bigint[]))
  policy sender_inserts for insert to nimr_app
    check (nimr.purchase_of_award(award_id) = ANY (( SELECT nimr.purchases_to_notify() AS purchases_to_notify)::bigint[]))
  grant insert+select to nimr_app
  grant on subject: update to nimr_app
  grant on words: update to nimr_app
  grant on dnr: update to nimr_app
  grant on sent_at: update to nimr_app

table nimr.bid
  id bigint identity not null
  purchase_id bigint not null
  supplier_id bigint not null
  invitation_id bigint
  channel text not null
  received_at timestamp with time zone not null
  registered_at timestamp with time zone not null
  recorded_by_staff_id bigint
  digest text not null -- SHA-256 of the sealed bid: says nothing of what is in it, and proves later that it was not exchanged
  is_late boolean default false not null -- came after the deadline, or was registered when the others had been opened: never opened
  replaced_at timestamp with time zone
  withdrawn_at timestamp with time zone
  withdrawn_reason text
  constraint bid_pkey PRIMARY KEY (id)
  constraint bid_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES nimr.invitation(id)
  constraint bid_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint bid_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint bid_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES nimr.supplier(id)
  constraint bid_channel_check CHECK (channel = ANY (ARRAY['link'::text, 'email'::text]))
  constraint bid_check CHECK ((channel = 'link'::text) = (invitation_id IS NOT NULL AND recorded_by_staff_id IS NULL))
  constraint bid_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text)
  constraint bid_withdrawn_reason_check CHECK (length(withdrawn_reason) <= 2000)
  CREATE UNIQUE INDEX bid_by_link_once ON nimr.bid USING btree (purchase_id, supplier_id) WHERE ((channel = 'link'::text) AND (replaced_at IS NULL) AND (withdrawn_at IS NULL))
  CREATE INDEX bid_invitation ON nimr.bid USING btree (invitation_id)
  CREATE INDEX bid_purchase ON nimr.bid USING btree (purchase_id)
  CREATE INDEX bid_supplier ON nimr.bid USING btree (supplier_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.bid FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'purchase', 'purchase_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_read for select to nimr_app
    using (invitation_id = ( SELECT nimr.linked_invitation() AS linked_invitation))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_all for all to nimr_counter
    using true
    check true
  policy recorder_read for select to nimr_app
    using ((recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND ( SELECT nimr.actor_is_staff() AS actor_is_staff) AND (nimr.own_conflict(purchase_id) IS NOT TRUE))
  policy team_read for select to nimr_app
    using (purchase_id = ANY (( SELECT nimr.purchases_with_known_bidders() AS purchases_with_known_bidders)::bigint[]))
  grant select to nimr_app, insert+select to nimr_counter
  grant on replaced_at: update to nimr_counter
  grant on withdrawn_at: update to nimr_counter
  grant on withdrawn_reason: update to nimr_counter

table nimr.bid_rejection
  -- an opened bid that does not meet what the request demands of all
  bid_id bigint not null
  reason text not null
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone not null
  constraint bid_rejection_pkey PRIMARY KEY (bid_id)
  constraint bid_rejection_bid_id_fkey FOREIGN KEY (bid_id) REFERENCES nimr.bid(id)
  constraint bid_rejection_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint bid_rejection_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 5000)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.bid_rejection FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('bid_id', 'bid', 'bid_id', '')
  row level security, forced
  policy judge_deletes for delete to nimr_app
    using ((nimr.purchase_of_bid(bid_id) = ANY (( SELECT nimr.purchases_to_judge() AS purchases_to_judge)::bigint[])) AND (NOT nimr.is_awarded(nimr.purchase_of_bid(bid_id))))
  policy judge_inserts for insert to nimr_app
    check ((recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (nimr.purchase_of_bid(bid_id) = ANY (( SELECT nimr.purchases_to_judge() AS purchases_to_judge)::bigint[])) AND (NOT nimr.is_awarded(nimr.purchase_of_bid(bid_id))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader for select to nimr_app
    using (nimr.purchase_of_bid(bid_id) = ANY (( SELECT nimr.purchases_to_compare() AS purchases_to_compare)::bigint[]))
  grant delete+insert+select to nimr_app

table nimr.budget
  -- a version of a project's budget with its financing: a draft until it is adopted, and then never changed
  id bigint identity not null
  project_id bigint not null
  number integer not null
  reason text not null -- why this version: the decision it follows
  begun_at timestamp with time zone not null
  begun_by_staff_id bigint
  adopted_at timestamp with time zone
  adopted_by_staff_id bigint
  version integer default 1 not null
  constraint budget_pkey PRIMARY KEY (id)
  constraint budget_project_id_number_key UNIQUE (project_id, number)
  constraint budget_adopted_by_staff_id_fkey FOREIGN KEY (adopted_by_staff_id) REFERENCES nimr.staff(id)
  constraint budget_begun_by_staff_id_fkey FOREIGN KEY (begun_by_staff_id) REFERENCES nimr.staff(id)
  constraint budget_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint budget_number_check CHECK (number > 0)
  constraint budget_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 1000)
  CREATE INDEX budget_adopted_by ON nimr.budget USING btree (adopted_by_staff_id)
  CREATE INDEX budget_begun_by ON nimr.budget USING btree (begun_by_staff_id)
  CREATE UNIQUE INDEX budget_one_draft ON nimr.budget USING btree (project_id) WHERE (adopted_at IS NULL)
  CREATE TRIGGER adopted BEFORE DELETE OR UPDATE ON nimr.budget FOR EACH ROW EXECUTE FUNCTION nimr.keep_adopted_budget()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.budget FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy economist_writes for all to nimr_app
    using (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
    check (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app

table nimr.budget_line
  -- what a partner may use for a cost type in a phase
  id bigint identity not null
  budget_id bigint not null
  account_id bigint not null
  phase_id bigint
  cost_type_code text not null
  amount_ore bigint not null
  constraint budget_line_pkey PRIMARY KEY (id)
  constraint budget_line_budget_id_account_id_phase_id_cost_type_code_key UNIQUE NULLS NOT DISTINCT (budget_id, account_id, phase_id, cost_type_code)
  constraint budget_line_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint budget_line_budget_id_fkey FOREIGN KEY (budget_id) REFERENCES nimr.budget(id)
  constraint budget_line_cost_type_code_fkey FOREIGN KEY (cost_type_code) REFERENCES nimr.cost_type(code)
  constraint budget_line_phase_id_fkey FOREIGN KEY (phase_id) REFERENCES nimr.project_phase(id)
  constraint budget_line_amount_ore_check CHECK (amount_ore >= 1 AND amount_ore <= '100000000000'::bigint)
  CREATE INDEX budget_line_account ON nimr.budget_line USING btree (account_id)
  CREATE INDEX budget_line_phase ON nimr.budget_line USING btree (phase_id)
  CREATE INDEX budget_line_type ON nimr.budget_line USING btree (cost_type_code)
  CREATE TRIGGER adopted BEFORE INSERT OR DELETE OR UPDATE ON nimr.budget_line FOR EACH ROW EXECUTE FUNCTION nimr.keep_adopted_budget()
  CREATE TRIGGER fits BEFORE INSERT OR UPDATE ON nimr.budget_line FOR EACH ROW EXECUTE FUNCTION nimr.budget_line_fits()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.budget_line FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'budget', 'budget_id', '')
  row level security, forced
  policy economist_writes for all to nimr_app
    using nimr.is_own_budget(budget_id)
    check (nimr.is_own_budget(budget_id) AND (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[])))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  grant delete+insert+select+update to nimr_app

table nimr.business_population
  -- of the people who lead companies in a municipality, how many are women, young or born abroad: statistics from outside, with year and source
  id bigint identity not null
  municipality_code text not null
  measure text not null
  year integer not null
  part integer not null
  whole integer not null -- all who lead companies there, by the same source and year
  source text not null
  recorded_at timestamp with time zone not null
  recorded_by_staff_id bigint
  version integer default 1 not null
  constraint business_population_pkey PRIMARY KEY (id)
  constraint business_population_municipality_code_measure_year_key UNIQUE (municipality_code, measure, year)
  constraint business_population_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint business_population_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint business_population_check CHECK (part <= whole)
  constraint business_population_measure_check CHECK (measure = ANY (ARRAY['women'::text, 'aged_18_30'::text, 'born_abroad'::text]))
  constraint business_population_part_check CHECK (part >= 0)
  constraint business_population_source_check CHECK (length(btrim(source)) >= 3 AND length(btrim(source)) <= 300)
  constraint business_population_whole_check CHECK (whole >= 1 AND whole <= 10000000)
  constraint business_population_year_check CHECK (year >= 1990 AND year <= 2100)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.business_population FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  CREATE TRIGGER signed BEFORE INSERT OR UPDATE ON nimr.business_population FOR EACH ROW EXECUTE FUNCTION nimr.sign_row('recorded_by_staff_id', 'recorded_at')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy stated_delete for delete to nimr_app
    using nimr.may_state_business_population(municipality_code)
  policy stated_insert for insert to nimr_app
    check nimr.may_state_business_population(municipality_code)
  policy stated_update for update to nimr_app
    using nimr.may_state_business_population(municipality_code)
  grant delete+insert+select to nimr_app
  grant on part: update to nimr_app
  grant on whole: update to nimr_app
  grant on source: update to nimr_app
  grant on recorded_at: update to nimr_app
  grant on recorded_by_staff_id: update to nimr_app
  grant on version: update to nimr_app

table nimr.calendar_address
  -- a coach's secret calendar feed; a new one ends the one before
  staff_id bigint not null
  link_id bigint not null
  made_at timestamp with time zone not null
  constraint calendar_address_pkey PRIMARY KEY (staff_id)
  constraint calendar_address_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.calendar_address FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('staff_id', 'staff', 'staff_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_all for all to nimr_app
    using (staff_id = ( SELECT nimr.actor_staff() AS actor_staff))
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND ( SELECT nimr.actor_is_staff() AS actor_is_staff))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant delete+insert+select to nimr_app, select to nimr_counter
  grant on link_id: update to nimr_app
  grant on made_at: update to nimr_app

table nimr.company
  id bigint identity not null
  name text not null
  is_sole_trader boolean default false not null
  org_number text -- ten digits of a legal person; a sole trader's is a personal number and stands in company_personal_number
  legal_form text not null
  sni_code text
  sni_version text
  seat_municipality_code text not null
  seat_locality_id bigint
  started_on date
  ownership text default 'private'::text not null
  belongs_to_group boolean default false not null
  group_name text
  website text
  kept_by_municipality_code text not null -- the business office that entered the company and keeps its record
  is_example boolean default false not null
  ended_on date
  version integer default 1 not null
  letter_language text default 'sv'::text not null -- the language of letters to it
  constraint company_pkey PRIMARY KEY (id)
  constraint company_org_number_key UNIQUE (org_number)
  constraint company_kept_by_municipality_code_fkey FOREIGN KEY (kept_by_municipality_code) REFERENCES nimr.municipality(code)
  constraint company_seat_locality_id_fkey FOREIGN KEY (seat_locality_id) REFERENCES nimr.locality(id)
  constraint company_seat_municipality_code_fkey FOREIGN KEY (seat_municipality_code) REFERENCES nimr.municipality(code)
  constraint company_check CHECK (is_sole_trader = (legal_form = 'sole_trader'::text))
  constraint company_check1 CHECK (NOT is_sole_trader OR org_number IS NULL)
  constraint company_check2 CHECK ((sni_code IS NULL) = (sni_version IS NULL))
  constraint company_group_name_check CHECK (length(group_name) <= 200)
  constraint company_legal_form_check CHECK (legal_form = ANY (ARRAY['limited_company'::text, 'sole_trader'::text, 'trading_partnership'::text, 'limited_partnership'::text, 'economic_association'::text, 'non_profit_association'::text, 'foundation'::text, 'public_body'::text, 'foreign_branch'::text, 'other'::text]))
  constraint company_letter_language_check CHECK (letter_language = ANY (ARRAY['sv'::text, 'en'::text]))
  constraint company_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
  constraint company_org_number_check CHECK (org_number ~ '^[0-9]{2}[2-9][0-9]{7}$'::text)
  constraint company_ownership_check CHECK (ownership = ANY (ARRAY['private'::text, 'public'::text]))
  constraint company_sni_code_check CHECK (sni_code ~ '^[0-9]{2,5}$'::text)
  constraint company_sni_version_check CHECK (sni_version = ANY (ARRAY['2007'::text, '2025'::text]))
  constraint company_website_check CHECK (length(website) <= 300)
  CREATE INDEX company_name_order ON nimr.company USING btree (name COLLATE nimr.swedish)
  CREATE INDEX company_name_search ON nimr.company USING gin (nimr.search_key(name) nimr.gin_trgm_ops)
  CREATE INDEX company_org_number_search ON nimr.company USING gin (org_number nimr.gin_trgm_ops)
  CREATE INDEX company_seat ON nimr.company USING btree (seat_municipality_code)
  CREATE INDEX company_seat_locality ON nimr.company USING btree (seat_locality_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.company FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check (kept_by_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy own_update for update to nimr_app
    using ((kept_by_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (seat_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (EXISTS ( SELECT
   FROM nimr.workplace w
  WHERE ((w.company_id = company.id) AND (w.to_on IS NULL) AND (w.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))))))
    check ((kept_by_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (seat_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (EXISTS ( SELECT
   FROM nimr.workplace w
  WHERE ((w.company_id = company.id) AND (w.to_on IS NULL) AND (w.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))))))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy search_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on name: update to nimr_app, select to nimr_counter
  grant on is_sole_trader: update to nimr_app, select to nimr_counter
  grant on org_number: update to nimr_app, select to nimr_counter
  grant on legal_form: update to nimr_app, select to nimr_counter
  grant on sni_code: update to nimr_app
  grant on sni_version: update to nimr_app
  grant on seat_municipality_code: update to nimr_app, select to nimr_counter
  grant on seat_locality_id: update to nimr_app, select to nimr_counter
  grant on started_on: update to nimr_app, select to nimr_counter
  grant on ownership: update to nimr_app, select to nimr_counter
  grant on belongs_to_group: update to nimr_app
  grant on group_name: update to nimr_app
  grant on website: update to nimr_app
  grant on kept_by_municipality_code: select to nimr_counter
  grant on ended_on: update to nimr_app, select to nimr_counter
  grant on version: update to nimr_app
  grant on letter_language: update to nimr_app, select to nimr_counter

table nimr.company_event
  -- a company was taken over by another by merger, or divided
  id bigint identity not null
  company_id bigint not null
  kind text not null
  happened_on date not null
  source_words text not null
  ended_company boolean not null -- the company ended by it: its last day was set and is taken back when the event is undone
  recorded_at timestamp with time zone not null
  recorded_by_staff_id bigint
  undone_at timestamp with time zone
  undone_by_staff_id bigint
  version integer default 1 not null
  constraint company_event_pkey PRIMARY KEY (id)
  constraint company_event_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint company_event_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint company_event_undone_by_staff_id_fkey FOREIGN KEY (undone_by_staff_id) REFERENCES nimr.staff(id)
  constraint company_event_kind_check CHECK (kind = ANY (ARRAY['merged_into'::text, 'split_into'::text]))
  constraint company_event_source_words_check CHECK (length(source_words) >= 1 AND length(source_words) <= 500)
  CREATE INDEX company_event_company ON nimr.company_event USING btree (company_id)
  CREATE UNIQUE INDEX company_event_once ON nimr.company_event USING btree (company_id) WHERE ((undone_at IS NULL) AND ended_company)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.company_event FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check (nimr.is_own_company(company_id) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (undone_at IS NULL))
  policy own_update for update to nimr_app
    using nimr.is_own_company(company_id)
    check (undone_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on company_id: select to nimr_counter
  grant on kind: select to nimr_counter
  grant on happened_on: select to nimr_counter
  grant on ended_company: select to nimr_counter
  grant on undone_at: update to nimr_app, select to nimr_counter
  grant on undone_by_staff_id: update to nimr_app
  grant on version: update to nimr_app

table nimr.company_event_part
  -- the company that took over, or each part of a division
  event_id bigint not null
  company_id bigint not null
  equity_ore bigint -- book value of the equity that came to this part, on the day it took effect
  took_over_activity boolean default false not null
  constraint company_event_part_pkey PRIMARY KEY (event_id, company_id)
  constraint company_event_part_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint company_event_part_event_id_fkey FOREIGN KEY (event_id) REFERENCES nimr.company_event(id)
  constraint company_event_part_equity_ore_check CHECK (equity_ore >= 0)
  CREATE INDEX company_event_part_company ON nimr.company_event_part USING btree (company_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.company_event_part FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('event_id', 'company_event', 'event_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check (EXISTS ( SELECT
   FROM nimr.company_event e
  WHERE ((e.id = company_event_part.event_id) AND nimr.is_own_company(e.company_id))))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on event_id: select to nimr_counter
  grant on company_id: select to nimr_counter
  grant on equity_ore: select to nimr_counter
  grant on took_over_activity: select to nimr_counter

table nimr.company_personal_number
  company_id bigint not null
  personal_number text not null
  constraint company_personal_number_pkey PRIMARY KEY (company_id)
  constraint company_personal_number_personal_number_key UNIQUE (personal_number)
  constraint company_personal_number_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint company_personal_number_personal_number_check CHECK (personal_number ~ '^[0-9]{10}$'::text)
  CREATE INDEX company_personal_number_search ON nimr.company_personal_number USING gin (personal_number nimr.gin_trgm_ops)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.company_personal_number FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('company_id', 'company', 'company_id', 'personal_number')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_all for all to nimr_app
    using nimr.is_own_company(company_id)
    check nimr.is_own_company(company_id)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy search_reads for select to nimr_counter
    using true
  grant delete+insert+select to nimr_app, select to nimr_counter
  grant on personal_number: update to nimr_app

table nimr.company_year
  id bigint identity not null
  company_id bigint not null
  year integer not null
  awu numeric(9,2) not null -- annual work units
  turnover_ore bigint
  balance_ore bigint
  group_awu numeric(9,2)
  group_turnover_ore bigint
  group_balance_ore bigint
  source text not null
  version integer default 1 not null
  constraint company_year_pkey PRIMARY KEY (id)
  constraint company_year_company_id_year_key UNIQUE (company_id, year)
  constraint company_year_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint company_year_awu_check CHECK (awu >= 0::numeric)
  constraint company_year_balance_ore_check CHECK (balance_ore >= 0)
  constraint company_year_group_awu_check CHECK (group_awu >= 0::numeric)
  constraint company_year_group_balance_ore_check CHECK (group_balance_ore >= 0)
  constraint company_year_group_turnover_ore_check CHECK (group_turnover_ore >= 0)
  constraint company_year_source_check CHECK (source = ANY (ARRAY['declared'::text, 'annual_report'::text, 'estimate'::text]))
  constraint company_year_turnover_ore_check CHECK (turnover_ore >= 0)
  constraint company_year_year_check CHECK (year >= 1990 AND year <= 2100)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.company_year FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check nimr.is_own_company(company_id)
  policy own_update for update to nimr_app
    using nimr.is_own_company(company_id)
    check nimr.is_own_company(company_id)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on company_id: select to nimr_counter
  grant on year: select to nimr_counter
  grant on awu: update to nimr_app, select to nimr_counter
  grant on turnover_ore: update to nimr_app, select to nimr_counter
  grant on balance_ore: update to nimr_app, select to nimr_counter
  grant on group_awu: update to nimr_app
  grant on group_turnover_ore: update to nimr_app
  grant on group_balance_ore: update to nimr_app
  grant on source: update to nimr_app, select to nimr_counter
  grant on version: update to nimr_app

table nimr.conflict_declaration
  -- the latest of each member is what holds
  id bigint identity not null
  purchase_id bigint not null
  staff_id bigint not null
  has_conflict boolean not null
  words text default ''::text not null
  declared_at timestamp with time zone not null
  constraint conflict_declaration_pkey PRIMARY KEY (id)
  constraint conflict_declaration_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint conflict_declaration_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint conflict_declaration_check CHECK (NOT has_conflict OR length(words) > 0)
  constraint conflict_declaration_words_check CHECK (length(words) <= 2000)
  CREATE INDEX conflict_declaration_purchase ON nimr.conflict_declaration USING btree (purchase_id, staff_id, id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.conflict_declaration FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'purchase', 'purchase_id', 'words')
  row level security, forced
  policy delegate_declares for insert to nimr_app
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (purchase_id = ANY (( SELECT nimr.purchases_decided() AS purchases_decided)::bigint[])))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])) AND (has_conflict OR (nimr.own_conflict(purchase_id) IS NOT TRUE) OR (NOT nimr.is_opened(purchase_id))))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_reads for select to nimr_counter
    using true
  policy team_read for select to nimr_app
    using ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) OR (purchase_id = ANY (( SELECT (nimr.purchases_to_write() || nimr.purchases_to_compare()))::bigint[])))
  grant insert+select to nimr_app, select to nimr_counter

table nimr.contract
  id bigint identity not null
  purchase_id bigint not null
  supplier_id bigint not null
  signed_on date not null
  from_on date
  to_on date
  value_ore bigint
  dnr text
  note text default ''::text not null
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone not null
  version integer default 1 not null
  constraint contract_pkey PRIMARY KEY (id)
  constraint contract_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint contract_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint contract_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES nimr.supplier(id)
  constraint contract_check CHECK (from_on <= to_on)
  constraint contract_dnr_check CHECK (length(dnr) >= 1 AND length(dnr) <= 60)
  constraint contract_note_check CHECK (length(note) <= 5000)
  constraint contract_value_ore_check CHECK (value_ore >= 0 AND value_ore <= '100000000000'::bigint)
  CREATE INDEX contract_purchase ON nimr.contract USING btree (purchase_id)
  CREATE INDEX contract_supplier ON nimr.contract USING btree (supplier_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.contract FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'purchase', 'purchase_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_insert for insert to nimr_app
    check ((purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy team_update for update to nimr_app
    using (purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[]))
  policy with_the_chosen for insert to nimr_app
    check ((EXISTS ( SELECT
   FROM nimr.purchase p
  WHERE ((p.id = contract.purchase_id) AND (p.kind = ANY (ARRAY['framework'::text, 'small'::text]))))) OR (EXISTS ( SELECT
   FROM (nimr.award a
     JOIN nimr.bid b ON ((b.id = a.bid_id)))
  WHERE ((a.purchase_id = contract.purchase_id) AND (b.supplier_id = contract.supplier_id)))) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  grant insert+select to nimr_app
  grant on signed_on: update to nimr_app
  grant on from_on: update to nimr_app
  grant on to_on: update to nimr_app
  grant on value_ore: update to nimr_app
  grant on dnr: update to nimr_app
  grant on note: update to nimr_app
  grant on version: update to nimr_app

table nimr.control
  -- one decides over another by something else than its votes, or the two act jointly
  id bigint identity not null
  from_id bigint not null
  to_id bigint not null
  ground text not null
  from_on date
  ended_on date
  source_kind text not null
  source_words text
  recorded_at timestamp with time zone not null
  recorded_by_staff_id bigint
  version integer default 1 not null
  constraint control_pkey PRIMARY KEY (id)
  constraint control_from_id_fkey FOREIGN KEY (from_id) REFERENCES nimr.holder(id)
  constraint control_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint control_to_id_fkey FOREIGN KEY (to_id) REFERENCES nimr.holder(id)
  constraint control_check CHECK (from_id <> to_id)
  constraint control_check1 CHECK (from_on < ended_on)
  constraint control_ground_check CHECK (ground = ANY (ARRAY['appoints_majority'::text, 'contract'::text, 'agreement'::text, 'other'::text, 'jointly'::text]))
  constraint control_source_kind_check CHECK (source_kind = ANY (ARRAY['declared'::text, 'annual_report'::text, 'register'::text, 'coach'::text]))
  constraint control_source_words_check CHECK (length(source_words) <= 500)
  CREATE INDEX control_from ON nimr.control USING btree (from_id)
  CREATE UNIQUE INDEX control_living ON nimr.control USING btree (from_id, to_id, ground) WHERE (ended_on IS NULL)
  CREATE INDEX control_to ON nimr.control USING btree (to_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.control FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'holder', 'to_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check ((nimr.may_write_holder(from_id) OR nimr.may_write_holder(to_id)) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND ((NOT nimr.is_private(from_id)) OR nimr.may_name_holder(from_id)))
  policy own_update for update to nimr_app
    using (nimr.may_write_holder(from_id) OR nimr.may_write_holder(to_id))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on from_id: select to nimr_counter
  grant on to_id: select to nimr_counter
  grant on ground: select to nimr_counter
  grant on from_on: select to nimr_counter
  grant on ended_on: update to nimr_app, select to nimr_counter
  grant on version: update to nimr_app

table nimr.cost
  -- one row of cost in a partner's books for a project; removed ones stay to be read
  id bigint identity not null
  account_id bigint not null
  intervention_id bigint
  cost_type_code text not null
  origin text not null
  description text not null
  supplier_id bigint
  supplier_name text
  supplier_org_number text -- of a legal person only; a sole trader's is a personal number and is not kept here
  fiscal_year integer
  voucher_series text default ''::text not null
  voucher_number text
  voucher_row integer default 1 not null
  ledger_account text
  ledger_account_name text
  invoice_number text
  invoice_on date
  delivered_on date
  booked_on date
  paid_on date
  amount_ore bigint not null -- without VAT; below zero is a credit
  vat_ore bigint default 0 not null
  vat_is_cost boolean default false not null -- the partner may not deduct the VAT, so it is part of the cost
  credits_cost_id bigint -- the cost that this credit note takes back, whole or in part
  adjusts_cost_id bigint -- the claimed cost that this later row changes: a claimed cost is never edited
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone not null
  removed_at timestamp with time zone
  removed_by_staff_id bigint
  removed_reason text
  version integer default 1 not null
  constraint cost_pkey PRIMARY KEY (id)
  constraint cost_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint cost_adjusts_cost_id_fkey FOREIGN KEY (adjusts_cost_id) REFERENCES nimr.cost(id)
  constraint cost_cost_type_code_fkey FOREIGN KEY (cost_type_code) REFERENCES nimr.cost_type(code)
  constraint cost_credits_cost_id_fkey FOREIGN KEY (credits_cost_id) REFERENCES nimr.cost(id)
  constraint cost_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint cost_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint cost_removed_by_staff_id_fkey FOREIGN KEY (removed_by_staff_id) REFERENCES nimr.staff(id)
  constraint cost_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES nimr.supplier(id)
  constraint cost_amount_ore_check CHECK (amount_ore >= '-100000000000'::bigint AND amount_ore <= '100000000000'::bigint)
  constraint cost_check CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
  constraint cost_check1 CHECK (voucher_number IS NULL OR fiscal_year IS NOT NULL)
  constraint cost_check2 CHECK ((origin = 'adjustment'::text) = (adjusts_cost_id IS NOT NULL))
  constraint cost_check3 CHECK (credits_cost_id <> id AND adjusts_cost_id <> id)
  constraint cost_description_check CHECK (length(description) >= 1 AND length(description) <= 500)
  constraint cost_fiscal_year_check CHECK (fiscal_year >= 2000 AND fiscal_year <= 2100)
  constraint cost_invoice_number_check CHECK (length(invoice_number) >= 1 AND length(invoice_number) <= 60)
  constraint cost_ledger_account_check CHECK (length(ledger_account) >= 1 AND length(ledger_account) <= 20)
  constraint cost_ledger_account_name_check CHECK (length(ledger_account_name) <= 200)
  constraint cost_origin_check CHECK (origin = ANY (ARRAY['hand'::text, 'invoice'::text, 'ledger'::text, 'staff'::text, 'flat_rate'::text, 'in_kind'::text, 'adjustment'::text]))
  constraint cost_removed_reason_check CHECK (length(removed_reason) >= 1 AND length(removed_reason) <= 1000)
  constraint cost_supplier_name_check CHECK (length(supplier_name) >= 1 AND length(supplier_name) <= 200)
  constraint cost_supplier_org_number_check CHECK (supplier_org_number ~ '^[0-9]{2}[2-9][0-9]{7}$'::text)
  constraint cost_vat_ore_check CHECK (vat_ore >= '-100000000000'::bigint AND vat_ore <= '100000000000'::bigint)
  constraint cost_voucher_number_check CHECK (length(voucher_number) >= 1 AND length(voucher_number) <= 40)
  constraint cost_voucher_row_check CHECK (voucher_row > 0)
  constraint cost_voucher_series_check CHECK (length(voucher_series) <= 20)
  CREATE INDEX cost_account ON nimr.cost USING btree (account_id, booked_on)
  CREATE INDEX cost_adjusts ON nimr.cost USING btree (adjusts_cost_id)
  CREATE INDEX cost_credits ON nimr.cost USING btree (credits_cost_id)
  CREATE INDEX cost_intervention ON nimr.cost USING btree (intervention_id)
  CREATE INDEX cost_invoice ON nimr.cost USING btree (supplier_org_number, invoice_number)
  CREATE INDEX cost_recorded_by ON nimr.cost USING btree (recorded_by_staff_id)
  CREATE INDEX cost_removed_by ON nimr.cost USING btree (removed_by_staff_id)
  CREATE INDEX cost_supplier ON nimr.cost USING btree (supplier_id)
  CREATE INDEX cost_type_of ON nimr.cost USING btree (cost_type_code)
  CREATE UNIQUE INDEX cost_voucher_once ON nimr.cost USING btree (account_id, fiscal_year, voucher_series, voucher_number, COALESCE(ledger_account, ''::text), voucher_row) WHERE ((removed_at IS NULL) AND (voucher_number IS NOT NULL))
  CREATE TRIGGER booked_once BEFORE UPDATE OF removed_at ON nimr.cost FOR EACH ROW WHEN (old.removed_at IS NOT NULL AND new.removed_at IS NULL) EXECUTE FUNCTION nimr.book_month_once()
  CREATE TRIGGER fits BEFORE INSERT OR UPDATE OF intervention_id, account_id ON nimr.cost FOR EACH ROW WHEN (new.intervention_id IS NOT NULL) EXECUTE FUNCTION nimr.cost_fits()
  CREATE TRIGGER locked BEFORE DELETE OR UPDATE ON nimr.cost FOR EACH ROW EXECUTE FUNCTION nimr.refuse_change_of_locked_cost()
  CREATE TRIGGER refers BEFORE INSERT OR UPDATE OF credits_cost_id, adjusts_cost_id, account_id, amount_ore ON nimr.cost FOR EACH ROW WHEN (new.credits_cost_id IS NOT NULL OR new.adjusts_cost_id IS NOT NULL) EXECUTE FUNCTION nimr.cost_refers()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project_account', 'account_id', '')
  row level security, forced
  policy cost_keys_read for select to nimr_counter
    using true
  policy counter_read for select to nimr_counter
    using true
  policy economist_writes for all to nimr_app
    using (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
    check (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  grant insert+select+update to nimr_app
  grant on id: select to nimr_counter
  grant on account_id: select to nimr_counter
  grant on intervention_id: select to nimr_counter
  grant on supplier_name: select to nimr_counter
  grant on supplier_org_number: select to nimr_counter
  grant on fiscal_year: select to nimr_counter
  grant on voucher_series: select to nimr_counter
  grant on voucher_number: select to nimr_counter
  grant on voucher_row: select to nimr_counter
  grant on ledger_account: select to nimr_counter
  grant on invoice_number: select to nimr_counter
  grant on paid_on: select to nimr_counter
  grant on amount_ore: select to nimr_counter
  grant on vat_ore: select to nimr_counter
  grant on vat_is_cost: select to nimr_counter
  grant on credits_cost_id: select to nimr_counter
  grant on adjusts_cost_id: select to nimr_counter
  grant on removed_at: select to nimr_counter

table nimr.cost_flag_answer
  -- what was answered to something that looked wrong with a cost, and to which facts
  id bigint identity not null
  cost_id bigint not null
  flag text not null
  answer text not null
  words text not null
  facts_digest text not null
  answered_by_staff_id bigint
  answered_at timestamp with time zone not null
  constraint cost_flag_answer_pkey PRIMARY KEY (id)
  constraint cost_flag_answer_answered_by_staff_id_fkey FOREIGN KEY (answered_by_staff_id) REFERENCES nimr.staff(id)
  constraint cost_flag_answer_cost_id_fkey FOREIGN KEY (cost_id) REFERENCES nimr.cost(id)
  constraint cost_flag_answer_answer_check CHECK (answer = ANY (ARRAY['eligible'::text, 'not_eligible'::text, 'corrected'::text]))
  constraint cost_flag_answer_facts_digest_check CHECK (facts_digest ~ '^[0-9a-f]{64}$'::text)
  constraint cost_flag_answer_flag_check CHECK (flag ~ '^[a-z_]{3,40}$'::text)
  constraint cost_flag_answer_words_check CHECK (length(words) >= 1 AND length(words) <= 1000)
  CREATE INDEX cost_flag_answer_by ON nimr.cost_flag_answer USING btree (answered_by_staff_id)
  CREATE INDEX cost_flag_answer_cost ON nimr.cost_flag_answer USING btree (cost_id, flag, id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost_flag_answer FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'cost', 'cost_id', '')
  row level security, forced
  policy economist_answers for insert to nimr_app
    check (nimr.may_write_cost(cost_id) AND (NOT (answered_by_staff_id IS DISTINCT FROM ( SELECT nimr.actor_staff() AS actor_staff))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_cost for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.cost c
  WHERE (c.id = cost_flag_answer.cost_id)))
  grant insert+select to nimr_app

table nimr.cost_forecast
  -- what a partner is expected to use for a cost type in a quarter
  id bigint identity not null
  account_id bigint not null
  cost_type_code text not null
  quarter_from_on date not null
  amount_ore bigint not null
  written_at timestamp with time zone not null
  written_by_staff_id bigint
  constraint cost_forecast_pkey PRIMARY KEY (id)
  constraint cost_forecast_account_id_cost_type_code_quarter_from_on_key UNIQUE (account_id, cost_type_code, quarter_from_on)
  constraint cost_forecast_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint cost_forecast_cost_type_code_fkey FOREIGN KEY (cost_type_code) REFERENCES nimr.cost_type(code)
  constraint cost_forecast_written_by_staff_id_fkey FOREIGN KEY (written_by_staff_id) REFERENCES nimr.staff(id)
  constraint cost_forecast_amount_ore_check CHECK (amount_ore >= 0 AND amount_ore <= '100000000000'::bigint)
  constraint cost_forecast_quarter_from_on_check CHECK (EXTRACT(day FROM quarter_from_on) = 1::numeric AND (EXTRACT(month FROM quarter_from_on) = ANY (ARRAY[1::numeric, 4::numeric, 7::numeric, 10::numeric])))
  CREATE INDEX cost_forecast_type ON nimr.cost_forecast USING btree (cost_type_code)
  CREATE INDEX cost_forecast_written_by ON nimr.cost_forecast USING btree (written_by_staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost_forecast FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project_account', 'account_id', '')
  row level security, forced
  policy economist_writes for all to nimr_app
    using (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
    check (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  grant delete+insert+select+update to nimr_app

table nimr.cost_key
  -- how the cost of an intervention is shared, in one of its versions; a draft until it is proposed
  id bigint identity not null
  intervention_id bigint not null
  number integer not null
  basis text not null
  inhabitants_year integer
  fee_per text
  fee_ore bigint -- what each seat or company pays before the key shares the rest
  fee_rule text
  remainder text
  words text default ''::text not null
  made_by_staff_id bigint
  made_at timestamp with time zone not null
  proposed_by_staff_id bigint
  proposed_at timestamp with time zone
  agreed_at timestamp with time zone
  declined_at timestamp with time zone
  outdated_at timestamp with time zone -- a municipality joined or left the intervention: it must be agreed anew
  replaced_at timestamp with time zone -- a later version took its place
  version integer default 1 not null
  constraint cost_key_pkey PRIMARY KEY (id)
  constraint cost_key_intervention_id_number_key UNIQUE (intervention_id, number)
  constraint cost_key_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint cost_key_made_by_staff_id_fkey FOREIGN KEY (made_by_staff_id) REFERENCES nimr.staff(id)
  constraint cost_key_proposed_by_staff_id_fkey FOREIGN KEY (proposed_by_staff_id) REFERENCES nimr.staff(id)
  constraint cost_key_basis_check CHECK (basis = ANY (ARRAY['equal'::text, 'per_company'::text, 'per_seat'::text, 'inhabitants'::text, 'fixed_shares'::text, 'fixed_amounts'::text]))
  constraint cost_key_check CHECK ((basis = 'inhabitants'::text) = (inhabitants_year IS NOT NULL))
  constraint cost_key_check1 CHECK ((basis = 'fixed_amounts'::text) = (remainder IS NOT NULL))
  constraint cost_key_check2 CHECK (num_nonnulls(fee_per, fee_ore, fee_rule) = ANY (ARRAY[0, 3]))
  constraint cost_key_check3 CHECK (proposed_at IS NOT NULL OR num_nonnulls(agreed_at, declined_at, outdated_at, replaced_at) = 0)
  constraint cost_key_check4 CHECK (agreed_at IS NULL OR declined_at IS NULL)
  constraint cost_key_fee_ore_check CHECK (fee_ore >= 1 AND fee_ore <= '100000000000'::bigint)
  constraint cost_key_fee_per_check CHECK (fee_per = ANY (ARRAY['seat'::text, 'company'::text]))
  constraint cost_key_fee_rule_check CHECK (fee_rule = ANY (ARRAY['in_full'::text, 'capped'::text]))
  constraint cost_key_inhabitants_year_check CHECK (inhabitants_year >= 1950 AND inhabitants_year <= 2100)
  constraint cost_key_number_check CHECK (number > 0)
  constraint cost_key_remainder_check CHECK (remainder = ANY (ARRAY['in_proportion'::text, 'one_payer'::text]))
  constraint cost_key_words_check CHECK (length(words) <= 5000)
  CREATE INDEX cost_key_made_by ON nimr.cost_key USING btree (made_by_staff_id)
  CREATE UNIQUE INDEX cost_key_one_draft ON nimr.cost_key USING btree (intervention_id) WHERE (proposed_at IS NULL)
  CREATE INDEX cost_key_proposed_by ON nimr.cost_key USING btree (proposed_by_staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost_key FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  CREATE TRIGGER replace_waiting AFTER UPDATE OF proposed_at ON nimr.cost_key FOR EACH ROW WHEN (old.proposed_at IS NULL AND new.proposed_at IS NOT NULL) EXECUTE FUNCTION nimr.replace_waiting_keys()
  CREATE TRIGGER stands BEFORE INSERT OR DELETE OR UPDATE ON nimr.cost_key FOR EACH ROW EXECUTE FUNCTION nimr.cost_key_stands()
  row level security, forced
  policy cost_keys_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using ((intervention_id = ANY (( SELECT nimr.shares_to_read() AS shares_to_read)::bigint[])) AND ((proposed_at IS NOT NULL) OR (intervention_id = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[]))))
  policy writer_deletes for delete to nimr_app
    using ((proposed_at IS NULL) AND (intervention_id = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[])))
  policy writer_inserts for insert to nimr_app
    check ((made_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (proposed_at IS NULL) AND (intervention_id = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[])))
  policy writer_updates for update to nimr_app
    using ((proposed_at IS NULL) AND (intervention_id = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[])))
    check ((proposed_at IS NULL) OR (proposed_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  grant delete+insert+select to nimr_app, select to nimr_counter
  grant on basis: update to nimr_app
  grant on inhabitants_year: update to nimr_app
  grant on fee_per: update to nimr_app
  grant on fee_ore: update to nimr_app
  grant on fee_rule: update to nimr_app
  grant on remainder: update to nimr_app
  grant on words: update to nimr_app
  grant on proposed_by_staff_id: update to nimr_app
  grant on proposed_at: update to nimr_app
  grant on version: update to nimr_app

table nimr.cost_key_approval
  -- a payer's answer to a key, once, by the digest of what was shown
  payer_id bigint not null
  answer text not null
  digest text not null
  reason text
  way text not null -- head: by the municipality's head of office; link: by a personal link; written: a paper, recorded by the project's manager
  given_by_name text
  recorded_by_staff_id bigint
  given_at timestamp with time zone not null
  constraint cost_key_approval_pkey PRIMARY KEY (payer_id)
  constraint cost_key_approval_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES nimr.cost_key_payer(id)
  constraint cost_key_approval_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint cost_key_approval_answer_check CHECK (answer = ANY (ARRAY['approved'::text, 'declined'::text]))
  constraint cost_key_approval_check CHECK (answer <> 'declined'::text OR reason IS NOT NULL)
  constraint cost_key_approval_check1 CHECK ((way = 'link'::text) = (recorded_by_staff_id IS NULL))
  constraint cost_key_approval_check2 CHECK (way = 'head'::text OR given_by_name IS NOT NULL)
  constraint cost_key_approval_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text)
  constraint cost_key_approval_given_by_name_check CHECK (length(given_by_name) >= 1 AND length(given_by_name) <= 200)
  constraint cost_key_approval_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 2000)
  constraint cost_key_approval_way_check CHECK (way = ANY (ARRAY['head'::text, 'link'::text, 'written'::text]))
  CREATE INDEX cost_key_approval_recorded_by ON nimr.cost_key_approval USING btree (recorded_by_staff_id)
  CREATE TRIGGER of_what_stands BEFORE INSERT ON nimr.cost_key_approval FOR EACH ROW EXECUTE FUNCTION nimr.approval_of_what_stands()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost_key_approval FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('payer_id', 'cost_key_payer', 'payer_id', 'given_by_name')
  CREATE TRIGGER settle AFTER INSERT ON nimr.cost_key_approval FOR EACH ROW EXECUTE FUNCTION nimr.settle_key()
  row level security, forced
  policy cost_keys_read for select to nimr_counter
    using true
  policy head_answers for insert to nimr_app
    check ((way = 'head'::text) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (EXISTS ( SELECT
   FROM nimr.cost_key_payer p
  WHERE ((p.id = cost_key_approval.payer_id) AND (p.municipality_code = ANY (( SELECT nimr.heads() AS heads)::text[]))))))
  policy link_answers for insert to nimr_counter
    check (way = 'link'::text)
  policy manager_records for insert to nimr_app
    check ((way = 'written'::text) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (EXISTS ( SELECT
   FROM ((nimr.cost_key_payer p
     JOIN nimr.cost_key k ON ((k.id = p.cost_key_id)))
     JOIN nimr.intervention_project i ON ((i.intervention_id = k.intervention_id)))
  WHERE ((p.id = cost_key_approval.payer_id) AND (p.municipality_code IS NULL) AND (i.project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (nimr.intervention_of_payer(payer_id) = ANY (( SELECT nimr.shares_to_read() AS shares_to_read)::bigint[]))
  grant insert+select to nimr_app, insert+select to nimr_counter

table nimr.cost_key_line
  -- a cost that is planned for the intervention; coaches' hours are not among them
  id bigint identity not null
  cost_key_id bigint not null
  "position" integer not null
  description text not null
  cost_type_code text not null
  amount_ore bigint not null -- without VAT; below zero is a discount
  source text not null
  purchase_id bigint
  constraint cost_key_line_pkey PRIMARY KEY (id)
  constraint cost_key_line_cost_key_id_position_key UNIQUE (cost_key_id, "position")
  constraint cost_key_line_cost_key_id_fkey FOREIGN KEY (cost_key_id) REFERENCES nimr.cost_key(id) ON DELETE CASCADE
  constraint cost_key_line_cost_type_code_fkey FOREIGN KEY (cost_type_code) REFERENCES nimr.cost_type(code)
  constraint cost_key_line_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint cost_key_line_amount_ore_check CHECK (amount_ore >= '-100000000000'::bigint AND amount_ore <= '100000000000'::bigint AND amount_ore <> 0)
  constraint cost_key_line_check CHECK ((source = 'award'::text) = (purchase_id IS NOT NULL))
  constraint cost_key_line_description_check CHECK (length(description) >= 1 AND length(description) <= 300)
  constraint cost_key_line_position_check CHECK ("position" > 0)
  constraint cost_key_line_source_check CHECK (source = ANY (ARRAY['award'::text, 'estimate'::text]))
  CREATE INDEX cost_key_line_purchase ON nimr.cost_key_line USING btree (purchase_id)
  CREATE INDEX cost_key_line_type ON nimr.cost_key_line USING btree (cost_type_code)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost_key_line FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'cost_key', 'cost_key_id', '')
  row level security, forced
  policy cost_keys_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.cost_key k
  WHERE (k.id = cost_key_line.cost_key_id)))
  policy writer_writes for all to nimr_app
    using (nimr.key_is_draft(cost_key_id) AND (nimr.intervention_of_key(cost_key_id) = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[])))
    check (nimr.key_is_draft(cost_key_id) AND (nimr.intervention_of_key(cost_key_id) = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[])))
  grant delete+insert+select to nimr_app, select to nimr_counter
  grant on "position": update to nimr_app
  grant on description: update to nimr_app
  grant on cost_type_code: update to nimr_app
  grant on amount_ore: update to nimr_app
  grant on source: update to nimr_app
  grant on purchase_id: update to nimr_app

table nimr.cost_key_payer
  -- who pays a part: a municipality, a partner organisation or a company
  id bigint identity not null
  cost_key_id bigint not null
  "position" integer not null
  municipality_code text
  organisation_id bigint
  company_id bigint
  account_id bigint -- the project account in whose books the part belongs, so that each project's money stays right
  weight bigint -- of fixed shares: ten-thousandths of the number written; only their proportion matters
  amount_ore bigint
  takes_remainder boolean default false not null
  planned_companies integer default 0 not null
  planned_seats integer default 0 not null
  inhabitants integer
  planned_share_ore bigint default 0 not null
  alone text
  alone_ore bigint -- what the same would have cost the payer alone
  alone_source text
  constraint cost_key_payer_pkey PRIMARY KEY (id)
  constraint cost_key_payer_cost_key_id_municipality_code_organisation_i_key UNIQUE NULLS NOT DISTINCT (cost_key_id, municipality_code, organisation_id, company_id)
  constraint cost_key_payer_cost_key_id_position_key UNIQUE (cost_key_id, "position")
  constraint cost_key_payer_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint cost_key_payer_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint cost_key_payer_cost_key_id_fkey FOREIGN KEY (cost_key_id) REFERENCES nimr.cost_key(id) ON DELETE CASCADE
  constraint cost_key_payer_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint cost_key_payer_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES nimr.organisation(id)
  constraint cost_key_payer_alone_check CHECK (alone = ANY (ARRAY['whole_price'::text, 'estimate'::text]))
  constraint cost_key_payer_alone_ore_check CHECK (alone_ore >= 0 AND alone_ore <= '1000000000000'::bigint)
  constraint cost_key_payer_alone_source_check CHECK (length(alone_source) >= 1 AND length(alone_source) <= 500)
  constraint cost_key_payer_amount_ore_check CHECK (amount_ore >= 0 AND amount_ore <= '100000000000'::bigint)
  constraint cost_key_payer_check CHECK (num_nonnulls(municipality_code, organisation_id, company_id) = 1)
  constraint cost_key_payer_check1 CHECK (company_id IS NULL OR account_id IS NULL)
  constraint cost_key_payer_check2 CHECK ((alone = 'estimate'::text) IS NOT TRUE OR alone_ore IS NOT NULL AND alone_source IS NOT NULL)
  constraint cost_key_payer_inhabitants_check CHECK (inhabitants > 0)
  constraint cost_key_payer_planned_companies_check CHECK (planned_companies >= 0 AND planned_companies <= 100000)
  constraint cost_key_payer_planned_seats_check CHECK (planned_seats >= 0 AND planned_seats <= 100000)
  constraint cost_key_payer_planned_share_ore_check CHECK (planned_share_ore >= '-1000000000000'::bigint AND planned_share_ore <= '1000000000000'::bigint)
  constraint cost_key_payer_position_check CHECK ("position" > 0)
  constraint cost_key_payer_weight_check CHECK (weight >= 0 AND weight <= 1000000000)
  CREATE INDEX cost_key_payer_account ON nimr.cost_key_payer USING btree (account_id)
  CREATE INDEX cost_key_payer_company ON nimr.cost_key_payer USING btree (company_id)
  CREATE INDEX cost_key_payer_municipality ON nimr.cost_key_payer USING btree (municipality_code)
  CREATE INDEX cost_key_payer_organisation ON nimr.cost_key_payer USING btree (organisation_id)
  CREATE UNIQUE INDEX cost_key_payer_remainder ON nimr.cost_key_payer USING btree (cost_key_id) WHERE takes_remainder
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost_key_payer FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'cost_key', 'cost_key_id', '')
  row level security, forced
  policy cost_keys_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.cost_key k
  WHERE (k.id = cost_key_payer.cost_key_id)))
  policy writer_writes for all to nimr_app
    using (nimr.key_is_draft(cost_key_id) AND (nimr.intervention_of_key(cost_key_id) = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[])))
    check (nimr.key_is_draft(cost_key_id) AND (nimr.intervention_of_key(cost_key_id) = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[])))
  grant delete+insert+select to nimr_app, select to nimr_counter
  grant on "position": update to nimr_app
  grant on account_id: update to nimr_app
  grant on weight: update to nimr_app
  grant on amount_ore: update to nimr_app
  grant on takes_remainder: update to nimr_app
  grant on planned_companies: update to nimr_app
  grant on planned_seats: update to nimr_app
  grant on inhabitants: update to nimr_app
  grant on planned_share_ore: update to nimr_app
  grant on alone: update to nimr_app
  grant on alone_ore: update to nimr_app
  grant on alone_source: update to nimr_app

table nimr.cost_key_request
  -- whom a partner's or company's approval was asked of, by a personal link
  payer_id bigint not null
  recipient_name text not null
  email text not null
  link_id bigint
  sent_at timestamp with time zone not null
  constraint cost_key_request_pkey PRIMARY KEY (payer_id)
  constraint cost_key_request_link_id_fkey FOREIGN KEY (link_id) REFERENCES nimr.link(id)
  constraint cost_key_request_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES nimr.cost_key_payer(id) ON DELETE CASCADE
  constraint cost_key_request_email_check CHECK (length(email) <= 254 AND email ~~ '%_@_%'::text)
  constraint cost_key_request_recipient_name_check CHECK (length(recipient_name) >= 1 AND length(recipient_name) <= 200)
  CREATE INDEX cost_key_request_link ON nimr.cost_key_request USING btree (link_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost_key_request FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('payer_id', 'cost_key_payer', 'payer_id', 'recipient_name,email')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy writer_inserts for insert to nimr_app
    check (nimr.key_waits(nimr.key_of_payer(payer_id)) AND (nimr.intervention_of_payer(payer_id) = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[])))
  policy writer_reads for select to nimr_app
    using (nimr.intervention_of_payer(payer_id) = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[]))
  policy writer_updates for update to nimr_app
    using (nimr.key_waits(nimr.key_of_payer(payer_id)) AND (nimr.intervention_of_payer(payer_id) = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[])))
  grant insert+select to nimr_app
  grant on recipient_name: update to nimr_app
  grant on email: update to nimr_app
  grant on link_id: update to nimr_app
  grant on sent_at: update to nimr_app

table nimr.cost_lock
  -- a cost that is part of a payment claim: never changed or removed, only adjusted by a new row
  cost_id bigint not null
  claim_id bigint not null
  claim_name text not null
  locked_at timestamp with time zone not null
  constraint cost_lock_pkey PRIMARY KEY (cost_id)
  constraint cost_lock_cost_id_fkey FOREIGN KEY (cost_id) REFERENCES nimr.cost(id)
  constraint cost_lock_claim_name_check CHECK (length(claim_name) >= 1 AND length(claim_name) <= 200)
  CREATE INDEX cost_lock_claim ON nimr.cost_lock USING btree (claim_id)
  CREATE TRIGGER keep_claimed BEFORE DELETE ON nimr.cost_lock FOR EACH ROW EXECUTE FUNCTION nimr.keep_claimed_locked()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost_lock FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('cost_id', 'cost', 'cost_id', '')
  CREATE TRIGGER stands BEFORE INSERT ON nimr.cost_lock FOR EACH ROW EXECUTE FUNCTION nimr.lock_standing_cost()
  row level security, forced
  policy economist_locks for insert to nimr_app
    check nimr.may_write_cost(cost_id)
  policy economist_unlocks for delete to nimr_app
    using nimr.may_write_cost(cost_id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_cost for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.cost c
  WHERE (c.id = cost_lock.cost_id)))
  grant delete+insert+select to nimr_app

table nimr.cost_split
  -- what the key gave with the costs that were booked and those who took part, at one moment
  id bigint identity not null
  cost_key_id bigint not null
  cost_ore bigint not null
  fee_ore bigint not null
  refund_ore bigint default 0 not null -- fees above the cost, to be paid back to those who took part
  input jsonb not null
  output jsonb not null
  rule_version text not null
  made_by_staff_id bigint
  made_at timestamp with time zone not null
  constraint cost_split_pkey PRIMARY KEY (id)
  constraint cost_split_cost_key_id_fkey FOREIGN KEY (cost_key_id) REFERENCES nimr.cost_key(id)
  constraint cost_split_made_by_staff_id_fkey FOREIGN KEY (made_by_staff_id) REFERENCES nimr.staff(id)
  constraint cost_split_refund_ore_check CHECK (refund_ore >= 0)
  constraint cost_split_rule_version_check CHECK (length(rule_version) >= 1 AND length(rule_version) <= 60)
  CREATE INDEX cost_split_key ON nimr.cost_split USING btree (cost_key_id, id)
  CREATE INDEX cost_split_made_by ON nimr.cost_split USING btree (made_by_staff_id)
  CREATE CONSTRAINT TRIGGER parts_are_the_whole AFTER INSERT ON nimr.cost_split DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION nimr.parts_are_the_whole()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost_split FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'cost_key', 'cost_key_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (nimr.intervention_of_key(cost_key_id) = ANY (( SELECT nimr.shares_to_read() AS shares_to_read)::bigint[]))
  policy writer_inserts for insert to nimr_app
    check ((made_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (nimr.intervention_of_key(cost_key_id) = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[])))
  grant insert+select to nimr_app

table nimr.cost_split_part
  -- a payer's own share to book, and what it had booked: costs less income
  id bigint identity not null
  cost_split_id bigint not null
  payer_id bigint not null
  share_ore bigint not null
  booked_ore bigint not null
  constraint cost_split_part_pkey PRIMARY KEY (id)
  constraint cost_split_part_cost_split_id_payer_id_key UNIQUE (cost_split_id, payer_id)
  constraint cost_split_part_cost_split_id_fkey FOREIGN KEY (cost_split_id) REFERENCES nimr.cost_split(id)
  constraint cost_split_part_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES nimr.cost_key_payer(id)
  CREATE INDEX cost_split_part_payer ON nimr.cost_split_part USING btree (payer_id)
  CREATE CONSTRAINT TRIGGER parts_are_the_whole AFTER INSERT ON nimr.cost_split_part DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION nimr.parts_are_the_whole()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost_split_part FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'cost_split', 'cost_split_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.cost_split s
  WHERE (s.id = cost_split_part.cost_split_id)))
  policy writer_inserts for insert to nimr_app
    check (EXISTS ( SELECT
   FROM nimr.cost_split s
  WHERE ((s.id = cost_split_part.cost_split_id) AND (s.made_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (nimr.intervention_of_key(s.cost_key_id) = ANY (( SELECT nimr.shares_to_write() AS shares_to_write)::bigint[])))))
  grant insert+select to nimr_app

table nimr.cost_type
  -- what the financier sorts costs by
  code text not null
  name_sv text not null
  name_en text not null
  kind text not null -- actual: paid and booked; staff: salary, unit cost or a fixed share; flat_rate: a percentage of others, without vouchers; in_kind: given in another form than money
  "position" integer not null
  constraint cost_type_pkey PRIMARY KEY (code)
  constraint cost_type_position_key UNIQUE ("position")
  constraint cost_type_code_check CHECK (code ~ '^[a-z_]{2,40}$'::text)
  constraint cost_type_kind_check CHECK (kind = ANY (ARRAY['actual'::text, 'staff'::text, 'flat_rate'::text, 'in_kind'::text]))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.cost_type FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('code', '', '', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy cost_keys_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select+update to nimr_app
  grant on code: select to nimr_counter
  grant on name_sv: select to nimr_counter
  grant on name_en: select to nimr_counter

table nimr.counting_secret
  -- makes the pseudonyms of persons in figures; nobody but the counting functions reads it
  only_row boolean default true not null
  salt text default (md5(((random())::text || (clock_timestamp())::text)) || md5((random())::text)) not null
  constraint counting_secret_pkey PRIMARY KEY (only_row)
  constraint counting_secret_only_row_check CHECK (only_row)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.counting_secret FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('only_row', '', '', 'salt')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  grant select to nimr_counter

table nimr.county
  code text not null
  name text not null
  constraint county_pkey PRIMARY KEY (code)
  constraint county_code_check CHECK (code ~ '^[0-9]{2}$'::text)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.county FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('code', '', '', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select+update to nimr_app

table nimr.criterion
  id bigint identity not null
  purchase_id bigint not null
  "position" integer default 1 not null
  name text not null
  description text default ''::text not null
  kind text not null
  weight_bp integer not null -- basis points: 4000 is 40 %
  scale_max integer default 10 not null
  version integer default 1 not null
  constraint criterion_pkey PRIMARY KEY (id)
  constraint criterion_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint criterion_description_check CHECK (length(description) <= 5000)
  constraint criterion_kind_check CHECK (kind = ANY (ARRAY['price'::text, 'quality'::text]))
  constraint criterion_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
  constraint criterion_position_check CHECK ("position" >= 1 AND "position" <= 100)
  constraint criterion_scale_max_check CHECK (scale_max >= 1 AND scale_max <= 100)
  constraint criterion_weight_bp_check CHECK (weight_bp >= 1 AND weight_bp <= 10000)
  CREATE UNIQUE INDEX criterion_one_price ON nimr.criterion USING btree (purchase_id) WHERE (kind = 'price'::text)
  CREATE INDEX criterion_purchase ON nimr.criterion USING btree (purchase_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.criterion FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'purchase', 'purchase_id', '')
  row level security, forced
  policy link_read for select to nimr_app
    using (purchase_id = ( SELECT nimr.linked_purchase() AS linked_purchase))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_all for all to nimr_app
    using ((purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])) AND nimr.is_unsent(purchase_id))
    check ((purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])) AND nimr.is_unsent(purchase_id))
  grant delete+insert+select to nimr_app
  grant on "position": update to nimr_app
  grant on name: update to nimr_app
  grant on description: update to nimr_app
  grant on kind: update to nimr_app
  grant on weight_bp: update to nimr_app
  grant on scale_max: update to nimr_app
  grant on version: update to nimr_app

table nimr.declared_aid
  -- aid by others than this house, as the company declared it or somebody found out; counts until it is superseded
  id bigint identity not null
  company_id bigint not null
  project_id bigint not null
  municipality_code text -- the business office that wrote it down
  grantor_name text not null
  regulation text not null
  granted_on date not null
  amount_ore bigint
  amount_eur_cent bigint not null
  source text not null
  source_words text
  recorded_at timestamp with time zone not null
  recorded_by_staff_id bigint
  superseded_at timestamp with time zone
  superseded_by_staff_id bigint
  superseded_reason text
  version integer default 1 not null
  declaration_aid_id bigint -- the row of the declaration that it was taken over from, once
  constraint declared_aid_pkey PRIMARY KEY (id)
  constraint declared_aid_declaration_aid_id_key UNIQUE (declaration_aid_id)
  constraint declared_aid_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint declared_aid_declaration_aid_id_fkey FOREIGN KEY (declaration_aid_id) REFERENCES nimr.aid_declaration_aid(id)
  constraint declared_aid_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint declared_aid_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint declared_aid_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint declared_aid_superseded_by_staff_id_fkey FOREIGN KEY (superseded_by_staff_id) REFERENCES nimr.staff(id)
  constraint declared_aid_amount_eur_cent_check CHECK (amount_eur_cent >= 0 AND amount_eur_cent <= '10000000000'::bigint)
  constraint declared_aid_amount_ore_check CHECK (amount_ore >= 0 AND amount_ore <= '100000000000'::bigint)
  constraint declared_aid_check CHECK ((superseded_at IS NULL) = (superseded_reason IS NULL))
  constraint declared_aid_check1 CHECK (source <> 'coach'::text OR municipality_code IS NOT NULL)
  constraint declared_aid_grantor_name_check CHECK (length(grantor_name) >= 1 AND length(grantor_name) <= 200)
  constraint declared_aid_regulation_check CHECK (regulation ~ '^[0-9]{3,4}/[0-9]{4}$'::text)
  constraint declared_aid_source_check CHECK (source = ANY (ARRAY['declaration'::text, 'coach'::text, 'economist'::text]))
  constraint declared_aid_source_words_check CHECK (length(source_words) <= 500)
  constraint declared_aid_superseded_reason_check CHECK (length(superseded_reason) >= 1 AND length(superseded_reason) <= 1000)
  CREATE INDEX declared_aid_company ON nimr.declared_aid USING btree (company_id, granted_on)
  CREATE INDEX declared_aid_project ON nimr.declared_aid USING btree (project_id)
  CREATE TRIGGER keep_aid BEFORE DELETE OR UPDATE ON nimr.declared_aid FOR EACH ROW EXECUTE FUNCTION nimr.keep_aid()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.declared_aid FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', '')
  row level security, forced
  policy counter_writes for all to nimr_counter
    using true
    check true
  policy finder_inserts for insert to nimr_app
    check ((recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (superseded_at IS NULL) AND
CASE source
    WHEN 'economist'::text THEN (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
    WHEN 'coach'::text THEN ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND nimr.is_own_company(company_id))
    ELSE false
END)
  policy finder_supersedes for update to nimr_app
    using ((superseded_at IS NULL) AND ((project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[])) OR ((source = 'coach'::text) AND (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))))
    check ((superseded_at IS NOT NULL) AND (superseded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader for select to nimr_app
    using ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (project_id = ANY (( SELECT ((nimr.manages() || nimr.economises()) || nimr.audits()))::bigint[])))
  grant insert+select to nimr_app, insert+select to nimr_counter
  grant on id: select to nimr_counter
  grant on company_id: select to nimr_counter
  grant on regulation: select to nimr_counter
  grant on granted_on: select to nimr_counter
  grant on amount_eur_cent: select to nimr_counter
  grant on superseded_at: update to nimr_app, select+update to nimr_counter
  grant on superseded_by_staff_id: update to nimr_app, update to nimr_counter
  grant on superseded_reason: update to nimr_app, update to nimr_counter
  grant on version: update to nimr_app, update to nimr_counter

table nimr.earlier_purchase
  -- purchases of the same kind that an authority made outside this system: the limit is the authority's, not the project's
  id bigint identity not null
  municipality_code text
  organisation_id bigint
  subject text not null
  cpv_code text
  supplier_name text
  decided_on date not null
  value_ore bigint not null
  dnr text
  note text default ''::text not null
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone not null
  version integer default 1 not null
  constraint earlier_purchase_pkey PRIMARY KEY (id)
  constraint earlier_purchase_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint earlier_purchase_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES nimr.organisation(id)
  constraint earlier_purchase_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint earlier_purchase_check CHECK (num_nonnulls(municipality_code, organisation_id) = 1)
  constraint earlier_purchase_cpv_code_check CHECK (cpv_code ~ '^[0-9]{8}(-[0-9])?$'::text)
  constraint earlier_purchase_dnr_check CHECK (length(dnr) >= 1 AND length(dnr) <= 60)
  constraint earlier_purchase_note_check CHECK (length(note) <= 5000)
  constraint earlier_purchase_subject_check CHECK (length(subject) >= 1 AND length(subject) <= 300)
  constraint earlier_purchase_supplier_name_check CHECK (length(supplier_name) <= 200)
  constraint earlier_purchase_value_ore_check CHECK (value_ore >= 0 AND value_ore <= '100000000000'::bigint)
  CREATE INDEX earlier_purchase_municipality ON nimr.earlier_purchase USING btree (municipality_code, decided_on)
  CREATE INDEX earlier_purchase_organisation ON nimr.earlier_purchase USING btree (organisation_id, decided_on)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.earlier_purchase FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy office_deletes for delete to nimr_app
    using ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR ((organisation_id IS NOT NULL) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff))))
  policy office_inserts for insert to nimr_app
    check ((recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR ((organisation_id IS NOT NULL) AND ( SELECT nimr.asks_for_intervention() AS asks_for_intervention))))
  policy office_updates for update to nimr_app
    using ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR ((organisation_id IS NOT NULL) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app
  grant on subject: update to nimr_app
  grant on cpv_code: update to nimr_app
  grant on supplier_name: update to nimr_app
  grant on decided_on: update to nimr_app
  grant on value_ore: update to nimr_app
  grant on dnr: update to nimr_app
  grant on note: update to nimr_app
  grant on version: update to nimr_app

table nimr.edition
  -- a report as it was approved; never changed and never removed
  id bigint identity not null
  report_id bigint not null
  number integer not null
  project_id bigint not null
  municipality_code text
  from_on date not null
  to_on date not null
  manifest bytea not null -- canonical JSON (RFC 8785): what the edition is, and the SHA-256 of each of its parts
  digest bytea not null -- SHA-256 of the manifest: what is printed in the documents
  approved_at timestamp with time zone not null
  approved_by_staff_id bigint
  constraint edition_pkey PRIMARY KEY (id)
  constraint edition_of_report UNIQUE (id, report_id)
  constraint edition_report_id_number_key UNIQUE (report_id, number)
  constraint edition_approved_by_staff_id_fkey FOREIGN KEY (approved_by_staff_id) REFERENCES nimr.staff(id)
  constraint edition_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint edition_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint edition_report_id_fkey FOREIGN KEY (report_id) REFERENCES nimr.report(id)
  constraint edition_check CHECK (digest = sha256(manifest))
  constraint edition_check1 CHECK (from_on <= to_on)
  constraint edition_manifest_check CHECK (octet_length(manifest) <= 2000000)
  constraint edition_number_check CHECK (number >= 1)
  CREATE INDEX edition_approved_by ON nimr.edition USING btree (approved_by_staff_id)
  CREATE INDEX edition_project ON nimr.edition USING btree (project_id)
  CREATE TRIGGER checked AFTER INSERT ON nimr.edition FOR EACH ROW EXECUTE FUNCTION nimr.check_edition()
  CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON nimr.edition FOR EACH ROW EXECUTE FUNCTION nimr.keep_edition()
  CREATE TRIGGER kept_whole BEFORE TRUNCATE ON nimr.edition FOR EACH STATEMENT EXECUTE FUNCTION nimr.keep_edition()
  CREATE TRIGGER one_at_a_time BEFORE INSERT ON nimr.edition FOR EACH ROW EXECUTE FUNCTION nimr.approve_one_at_a_time()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.edition FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'report', 'report_id', 'manifest,digest')
  CREATE CONSTRAINT TRIGGER whole AFTER INSERT ON nimr.edition DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION nimr.keep_edition_whole()
  row level security, forced
  policy approver_insert for insert to nimr_app
    check (nimr.may_approve(project_id, municipality_code) AND (approved_by_staff_id = nimr.actor_staff()) AND (approved_at = nimr.moment()))
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_read for select to nimr_app
    using ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (project_id = ANY (( SELECT nimr.audits() AS audits)::bigint[])) OR ((municipality_code IS NULL) AND (project_id = ANY (( SELECT (nimr.manages() || nimr.economises()))::bigint[]))))
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on report_id: select to nimr_counter
  grant on number: select to nimr_counter
  grant on project_id: select to nimr_counter
  grant on municipality_code: select to nimr_counter
  grant on from_on: select to nimr_counter
  grant on to_on: select to nimr_counter
  grant on manifest: select to nimr_counter
  grant on digest: select to nimr_counter
  grant on approved_at: select to nimr_counter

table nimr.edition_file
  -- a document made from an edition, served to the byte ever after
  id bigint identity not null
  edition_id bigint not null
  format text not null
  language text
  content bytea not null
  digest bytea not null
  made_at timestamp with time zone not null
  constraint edition_file_pkey PRIMARY KEY (id)
  constraint edition_file_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES nimr.edition(id)
  constraint edition_file_check CHECK (digest = sha256(content))
  constraint edition_file_check1 CHECK ((language IS NULL) = (format = 'json'::text))
  constraint edition_file_content_check CHECK (octet_length(content) >= 1 AND octet_length(content) <= 52428800)
  constraint edition_file_format_check CHECK (format = ANY (ARRAY['pdf'::text, 'docx'::text, 'xlsx'::text, 'html'::text, 'json'::text]))
  constraint edition_file_language_check CHECK (language = ANY (ARRAY['sv'::text, 'en'::text]))
  CREATE INDEX edition_file_digest ON nimr.edition_file USING btree (digest)
  CREATE UNIQUE INDEX edition_file_once ON nimr.edition_file USING btree (edition_id, format, COALESCE(language, ''::text))
  CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON nimr.edition_file FOR EACH ROW EXECUTE FUNCTION nimr.keep_edition()
  CREATE TRIGGER kept_whole BEFORE TRUNCATE ON nimr.edition_file FOR EACH STATEMENT EXECUTE FUNCTION nimr.keep_edition()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.edition_file FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'edition', 'edition_id', 'content,digest')
  row level security, forced
  policy approver_insert for insert to nimr_app
    check (nimr.actor_is_job() AND (EXISTS ( SELECT
   FROM nimr.edition e
  WHERE ((e.id = edition_file.edition_id) AND nimr.may_approve(e.project_id, e.municipality_code)))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.edition e
  WHERE (e.id = edition_file.edition_id)))
  grant insert+select to nimr_app

table nimr.edition_name
  -- who stands behind a pseudonym of an edition, outside its digest: can be erased and nothing else
  id bigint identity not null
  edition_id bigint not null
  pseudonym text not null
  of_table text not null
  record_id bigint not null
  name text
  erased_at timestamp with time zone
  erased_by_staff_id bigint
  constraint edition_name_pkey PRIMARY KEY (id)
  constraint edition_name_edition_id_pseudonym_key UNIQUE (edition_id, pseudonym)
  constraint edition_name_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES nimr.edition(id)
  constraint edition_name_erased_by_staff_id_fkey FOREIGN KEY (erased_by_staff_id) REFERENCES nimr.staff(id)
  constraint edition_name_check CHECK ((name IS NULL) = (erased_at IS NOT NULL))
  constraint edition_name_name_check CHECK (length(name) >= 1 AND length(name) <= 300)
  constraint edition_name_of_table_check CHECK (of_table = ANY (ARRAY['company'::text, 'supplier'::text, 'staff'::text, 'person'::text]))
  constraint edition_name_pseudonym_check CHECK (pseudonym ~ '^[A-Z][0-9]{1,6}$'::text)
  CREATE INDEX edition_name_erased_by ON nimr.edition_name USING btree (erased_by_staff_id)
  CREATE INDEX edition_name_record ON nimr.edition_name USING btree (of_table, record_id)
  CREATE TRIGGER kept BEFORE DELETE ON nimr.edition_name FOR EACH ROW EXECUTE FUNCTION nimr.keep_edition()
  CREATE TRIGGER kept_name AFTER UPDATE ON nimr.edition_name FOR EACH ROW EXECUTE FUNCTION nimr.keep_edition_name()
  CREATE TRIGGER kept_whole BEFORE TRUNCATE ON nimr.edition_name FOR EACH STATEMENT EXECUTE FUNCTION nimr.keep_edition()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.edition_name FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'edition', 'edition_id', 'name')
  row level security, forced
  policy approver_erase for update to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.edition e
  WHERE ((e.id = edition_name.edition_id) AND nimr.may_approve(e.project_id, e.municipality_code))))
    check ((name IS NULL) AND (erased_by_staff_id = nimr.actor_staff()))
  policy approver_insert for insert to nimr_app
    check nimr.is_approving(edition_id)
  policy erasure_reads for select to nimr_counter
    using true
  policy erasure_updates for update to nimr_counter
    using true
    check (name IS NULL)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.edition e
  WHERE (e.id = edition_name.edition_id)))
  grant insert+select to nimr_app
  grant on of_table: select to nimr_counter
  grant on record_id: select to nimr_counter
  grant on name: update to nimr_app, select+update to nimr_counter
  grant on erased_at: update to nimr_app, select+update to nimr_counter
  grant on erased_by_staff_id: update to nimr_app, update to nimr_counter

table nimr.edition_part
  -- the documents, figures with evidence, companies and changes of an edition, each as canonical JSON
  id bigint identity not null
  edition_id bigint not null
  name text not null
  content bytea not null
  digest bytea not null
  constraint edition_part_pkey PRIMARY KEY (id)
  constraint edition_part_edition_id_name_key UNIQUE (edition_id, name)
  constraint edition_part_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES nimr.edition(id)
  constraint edition_part_check CHECK (digest = sha256(content))
  constraint edition_part_name_check CHECK (name ~ '^[a-z0-9_.]{1,80}$'::text)
  CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON nimr.edition_part FOR EACH ROW EXECUTE FUNCTION nimr.keep_edition()
  CREATE TRIGGER kept_whole BEFORE TRUNCATE ON nimr.edition_part FOR EACH STATEMENT EXECUTE FUNCTION nimr.keep_edition()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.edition_part FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'edition', 'edition_id', 'content,digest')
  CREATE TRIGGER whole AFTER INSERT ON nimr.edition_part REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION nimr.keep_edition_parts()
  row level security, forced
  policy approver_insert for insert to nimr_app
    check nimr.is_approving(edition_id)
  policy counter_read for select to nimr_counter
    using (name = ANY (ARRAY['narrative'::text, 'headings'::text, 'document.sv'::text, 'document.en'::text]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.edition e
  WHERE (e.id = edition_part.edition_id)))
  grant insert+select to nimr_app
  grant on edition_id: select to nimr_counter
  grant on name: select to nimr_counter
  grant on content: select to nimr_counter

table nimr.edition_publication
  -- that an edition was made open to everybody, by whom, and when and why it was withdrawn
  id bigint identity not null
  edition_id bigint not null
  report_id bigint not null -- the report of the edition: one edition of each report stands open at a time
  published_at timestamp with time zone not null
  published_by_staff_id bigint
  withdrawn_at timestamp with time zone
  withdrawn_by_staff_id bigint
  withdrawn_reason text
  constraint edition_publication_pkey PRIMARY KEY (id)
  constraint edition_publication_edition_id_report_id_fkey FOREIGN KEY (edition_id, report_id) REFERENCES nimr.edition(id, report_id)
  constraint edition_publication_published_by_staff_id_fkey FOREIGN KEY (published_by_staff_id) REFERENCES nimr.staff(id)
  constraint edition_publication_withdrawn_by_staff_id_fkey FOREIGN KEY (withdrawn_by_staff_id) REFERENCES nimr.staff(id)
  constraint edition_publication_check CHECK (withdrawn_at >= published_at)
  constraint edition_publication_check1 CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
  constraint edition_publication_check2 CHECK (withdrawn_by_staff_id IS NULL OR withdrawn_at IS NOT NULL)
  constraint edition_publication_withdrawn_reason_check CHECK (length(withdrawn_reason) >= 1 AND length(withdrawn_reason) <= 500)
  CREATE INDEX edition_publication_edition ON nimr.edition_publication USING btree (edition_id)
  CREATE INDEX edition_publication_published_by ON nimr.edition_publication USING btree (published_by_staff_id)
  CREATE UNIQUE INDEX edition_publication_stands ON nimr.edition_publication USING btree (report_id) WHERE (withdrawn_at IS NULL)
  CREATE INDEX edition_publication_withdrawn_by ON nimr.edition_publication USING btree (withdrawn_by_staff_id)
  CREATE TRIGGER keep_withdrawn BEFORE UPDATE ON nimr.edition_publication FOR EACH ROW EXECUTE FUNCTION nimr.keep_withdrawn()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.edition_publication FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'edition', 'edition_id', '')
  row level security, forced
  policy approver_insert for insert to nimr_app
    check ((EXISTS ( SELECT
   FROM nimr.edition e
  WHERE ((e.id = edition_publication.edition_id) AND nimr.may_approve(e.project_id, e.municipality_code)))) AND (published_by_staff_id = nimr.actor_staff()) AND (published_at = nimr.moment()) AND (withdrawn_at IS NULL))
  policy approver_update for update to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.edition e
  WHERE ((e.id = edition_publication.edition_id) AND nimr.may_approve(e.project_id, e.municipality_code))))
    check ((withdrawn_at IS NULL) OR (withdrawn_by_staff_id = nimr.actor_staff()))
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.edition e
  WHERE (e.id = edition_publication.edition_id)))
  grant insert+select to nimr_app
  grant on edition_id: select to nimr_counter
  grant on report_id: select to nimr_counter
  grant on published_at: select to nimr_counter
  grant on withdrawn_at: update to nimr_app, select to nimr_counter
  grant on withdrawn_by_staff_id: update to nimr_app
  grant on withdrawn_reason: update to nimr_app

table nimr.euro_rate
  -- kronor per euro for aid granted in a month; a rate that a grant rests on is never changed
  month date not null
  sek_per_eur numeric(9,4) not null
  source text not null -- ecb_penultimate_day: by the convention of InforEuro from the bank's own rates; inforeuro: read there; example: made up for the example region
  source_words text
  entered_at timestamp with time zone
  entered_by_staff_id bigint
  constraint euro_rate_pkey PRIMARY KEY (month)
  constraint euro_rate_entered_by_staff_id_fkey FOREIGN KEY (entered_by_staff_id) REFERENCES nimr.staff(id)
  constraint euro_rate_month_check CHECK (EXTRACT(day FROM month) = 1::numeric)
  constraint euro_rate_sek_per_eur_check CHECK (sek_per_eur >= 1::numeric AND sek_per_eur <= 100::numeric)
  constraint euro_rate_source_check CHECK (source = ANY (ARRAY['ecb_penultimate_day'::text, 'inforeuro'::text, 'example'::text]))
  constraint euro_rate_source_words_check CHECK (length(source_words) <= 300)
  CREATE TRIGGER keep_used_rate BEFORE DELETE OR UPDATE ON nimr.euro_rate FOR EACH ROW EXECUTE FUNCTION nimr.keep_used_rate()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.euro_rate FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('month', '', '', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy economist_inserts for insert to nimr_app
    check ((cardinality(( SELECT nimr.economises() AS economises)) > 0) AND (entered_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (source = 'inforeuro'::text))
  policy economist_updates for update to nimr_app
    using ((cardinality(( SELECT nimr.economises() AS economises)) > 0) AND (source <> 'ecb_penultimate_day'::text))
    check ((entered_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (source = 'inforeuro'::text))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app, select to nimr_counter
  grant on sek_per_eur: update to nimr_app
  grant on source: update to nimr_app
  grant on source_words: update to nimr_app
  grant on entered_at: update to nimr_app
  grant on entered_by_staff_id: update to nimr_app

table nimr.feedback_answer
  invitation_id bigint not null
  useful integer not null -- 1 not at all, 5 very
  what_next text
  comment text
  wants_contact boolean default false not null
  answered_at timestamp with time zone not null
  changed_at timestamp with time zone
  constraint feedback_answer_pkey PRIMARY KEY (invitation_id)
  constraint feedback_answer_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES nimr.feedback_invitation(id)
  constraint feedback_answer_comment_check CHECK (length(comment) <= 2000)
  constraint feedback_answer_useful_check CHECK (useful >= 1 AND useful <= 5)
  constraint feedback_answer_what_next_check CHECK (length(what_next) <= 2000)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.feedback_answer FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('invitation_id', 'feedback_invitation', 'invitation_id', 'useful,what_next,comment,wants_contact')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy invited_answers for insert to nimr_app
    check ((invitation_id = ( SELECT nimr.linked('feedback'::text) AS linked)) AND (answered_at = ( SELECT nimr.moment() AS moment)) AND (changed_at IS NULL))
  policy invited_changes for update to nimr_app
    using ((invitation_id = ( SELECT nimr.linked('feedback'::text) AS linked)) AND (answered_at > (( SELECT nimr.moment() AS moment) - '30 days'::interval)))
    check (invitation_id = ( SELECT nimr.linked('feedback'::text) AS linked))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_invitation for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.feedback_invitation i
  WHERE (i.id = feedback_answer.invitation_id)))
  grant insert+select to nimr_app
  grant on invitation_id: select to nimr_counter
  grant on useful: update to nimr_app, select to nimr_counter
  grant on what_next: update to nimr_app
  grant on comment: update to nimr_app
  grant on wants_contact: update to nimr_app
  grant on changed_at: update to nimr_app

table nimr.feedback_invitation
  id bigint identity not null
  intervention_id bigint not null
  address_hash text not null
  company_id bigint
  person_id bigint
  recipient_name text
  invited_at timestamp with time zone not null
  staff_id bigint not null
  constraint feedback_invitation_pkey PRIMARY KEY (id)
  constraint feedback_invitation_intervention_id_address_hash_key UNIQUE (intervention_id, address_hash)
  constraint feedback_invitation_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint feedback_invitation_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint feedback_invitation_person_id_fkey FOREIGN KEY (person_id) REFERENCES nimr.person(id)
  constraint feedback_invitation_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint feedback_invitation_address_hash_check CHECK (address_hash ~ '^[0-9a-f]{64}$'::text)
  constraint feedback_invitation_recipient_name_check CHECK (length(recipient_name) <= 200)
  CREATE INDEX feedback_invitation_company ON nimr.feedback_invitation USING btree (company_id)
  CREATE INDEX feedback_invitation_person ON nimr.feedback_invitation USING btree (person_id)
  CREATE TRIGGER refuses_erased AFTER INSERT OR UPDATE OF person_id ON nimr.feedback_invitation FOR EACH ROW EXECUTE FUNCTION nimr.refuse_erased_person('person_id')
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.feedback_invitation FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', 'address_hash,company_id,person_id,recipient_name')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy erasure_updates for update to nimr_counter
    using true
    check true
  policy invited_reads for select to nimr_app
    using (id = ( SELECT nimr.linked('feedback'::text) AS linked))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_read for select to nimr_app
    using nimr.is_own_company(company_id)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy project_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.intervention_project p
  WHERE ((p.intervention_id = feedback_invitation.intervention_id) AND (p.project_id = ANY (( SELECT nimr.audits() AS audits)::bigint[])))))
  policy team_insert for insert to nimr_app
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND nimr.may_write_intervention(intervention_id))
  policy team_read for select to nimr_app
    using (intervention_id = ANY (( SELECT nimr.leads_interventions() AS leads_interventions)::bigint[]))
  grant insert+select to nimr_app, select to nimr_counter
  grant on id: select to nimr_counter
  grant on intervention_id: select to nimr_counter
  grant on address_hash: update to nimr_counter
  grant on recipient_name: update to nimr_counter

table nimr.figure_target
  -- what a project means to reach of a figure; an amended decision is a row of its own, and the earlier one stays to be read
  id bigint identity not null
  project_id bigint not null
  figure text not null
  municipality_code text -- null: the whole project
  phase_id bigint -- null: the whole project time
  decision_id bigint -- the version of the grant decision that states it; null: a goal that the project set itself
  target numeric(14,2) not null
  source text default ''::text not null
  version integer default 1 not null
  constraint figure_target_pkey PRIMARY KEY (id)
  constraint figure_target_project_id_figure_municipality_code_phase_id__key UNIQUE NULLS NOT DISTINCT (project_id, figure, municipality_code, phase_id, decision_id)
  constraint figure_target_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES nimr.project_decision(id)
  constraint figure_target_phase_id_fkey FOREIGN KEY (phase_id) REFERENCES nimr.project_phase(id)
  constraint figure_target_project_id_figure_fkey FOREIGN KEY (project_id, figure) REFERENCES nimr.project_figure(project_id, figure)
  constraint figure_target_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint figure_target_project_id_municipality_code_fkey FOREIGN KEY (project_id, municipality_code) REFERENCES nimr.project_municipality(project_id, municipality_code)
  constraint figure_target_figure_check CHECK (figure ~ '^[a-z][a-z0-9_]{2,59}$'::text)
  constraint figure_target_source_check CHECK (length(source) <= 300)
  constraint figure_target_target_check CHECK (target >= 0::numeric)
  CREATE INDEX figure_target_decision ON nimr.figure_target USING btree (decision_id) WHERE (decision_id IS NOT NULL)
  CREATE INDEX figure_target_phase ON nimr.figure_target USING btree (phase_id) WHERE (phase_id IS NOT NULL)
  CREATE TRIGGER of_project BEFORE INSERT OR UPDATE ON nimr.figure_target FOR EACH ROW EXECUTE FUNCTION nimr.keep_targets_of_project()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.figure_target FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy manager_writes for all to nimr_app
    using (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
    check (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app
  grant on target: update to nimr_app
  grant on source: update to nimr_app
  grant on version: update to nimr_app

table nimr.file
  id bigint identity not null
  record_table text not null
  record_id bigint not null
  kind text not null -- what it is in the record: agenda, signed_list, contract …
  name text not null
  media_type text not null
  size_bytes integer not null
  digest bytea not null
  content bytea not null
  added_at timestamp with time zone not null
  added_by_staff_id bigint
  constraint file_pkey PRIMARY KEY (id)
  constraint file_added_by_staff_id_fkey FOREIGN KEY (added_by_staff_id) REFERENCES nimr.staff(id)
  constraint file_check CHECK (size_bytes >= 1 AND size_bytes <= 10485760 AND size_bytes = octet_length(content))
  constraint file_check1 CHECK (digest = sha256(content))
  constraint file_kind_check CHECK (kind ~ '^[a-z_]{3,40}$'::text)
  constraint file_media_type_check CHECK (length(media_type) <= 120)
  constraint file_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
  constraint file_record_table_check CHECK (record_table ~ '^[a-z_]{3,60}$'::text)
  CREATE INDEX file_added_by ON nimr.file USING btree (added_by_staff_id)
  CREATE INDEX file_record ON nimr.file USING btree (record_table, record_id)
  CREATE TRIGGER keep_evidence BEFORE DELETE ON nimr.file FOR EACH ROW WHEN (old.record_table = ANY (ARRAY['cost'::text, 'staff_share'::text])) EXECUTE FUNCTION nimr.keep_evidence()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.file FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', 'name,digest,content')
  row level security, forced
  policy attached for insert to nimr_app
    check (nimr.may_attach(record_table, record_id) AND (NOT (added_by_staff_id IS DISTINCT FROM ( SELECT nimr.actor_staff() AS actor_staff))))
  policy counter_read for select to nimr_counter
    using true
  policy lists_seen_with_attendance for select to nimr_app
    using ((record_table <> 'occasion'::text) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator) OR (EXISTS ( SELECT
   FROM nimr.occasion o
  WHERE ((o.id = file.record_id) AND ((o.intervention_id = ANY (( SELECT nimr.leads_interventions() AS leads_interventions)::bigint[])) OR (EXISTS ( SELECT
           FROM nimr.intervention_project p
          WHERE ((p.intervention_id = o.intervention_id) AND (p.project_id = ANY (( SELECT nimr.audits() AS audits)::bigint[]))))))))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_record for select to nimr_app
    using nimr.can_see_record(record_table, (record_id)::text)
  policy taken_away for delete to nimr_app
    using nimr.may_attach(record_table, record_id)
  grant delete+insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on record_table: select to nimr_counter
  grant on record_id: select to nimr_counter
  grant on kind: select to nimr_counter

table nimr.financing_line
  -- what a financier puts in, for a phase or for the whole
  id bigint identity not null
  budget_id bigint not null
  financier_id bigint not null
  phase_id bigint
  kind text not null
  amount_ore bigint not null
  share_bp integer -- at most this share of what the phase, or the whole, costs: basis points, 5000 is 50 %
  ceiling_ore bigint -- at most this much, whatever the share
  constraint financing_line_pkey PRIMARY KEY (id)
  constraint financing_line_budget_id_financier_id_phase_id_kind_key UNIQUE NULLS NOT DISTINCT (budget_id, financier_id, phase_id, kind)
  constraint financing_line_budget_id_fkey FOREIGN KEY (budget_id) REFERENCES nimr.budget(id)
  constraint financing_line_financier_id_fkey FOREIGN KEY (financier_id) REFERENCES nimr.project_financier(id)
  constraint financing_line_phase_id_fkey FOREIGN KEY (phase_id) REFERENCES nimr.project_phase(id)
  constraint financing_line_amount_ore_check CHECK (amount_ore >= 1 AND amount_ore <= '100000000000'::bigint)
  constraint financing_line_ceiling_ore_check CHECK (ceiling_ore >= 0)
  constraint financing_line_kind_check CHECK (kind = ANY (ARRAY['cash_public'::text, 'cash_private'::text, 'in_kind'::text]))
  constraint financing_line_share_bp_check CHECK (share_bp >= 0 AND share_bp <= 10000)
  CREATE INDEX financing_line_financier ON nimr.financing_line USING btree (financier_id)
  CREATE INDEX financing_line_phase ON nimr.financing_line USING btree (phase_id)
  CREATE TRIGGER adopted BEFORE INSERT OR DELETE OR UPDATE ON nimr.financing_line FOR EACH ROW EXECUTE FUNCTION nimr.keep_adopted_budget()
  CREATE TRIGGER fits BEFORE INSERT OR UPDATE ON nimr.financing_line FOR EACH ROW EXECUTE FUNCTION nimr.budget_line_fits()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.financing_line FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'budget', 'budget_id', '')
  row level security, forced
  policy economist_writes for all to nimr_app
    using nimr.is_own_budget(budget_id)
    check nimr.is_own_budget(budget_id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (nimr.reads_budget(budget_id) OR nimr.is_own_financier(financier_id))
  grant delete+insert+select+update to nimr_app

table nimr.focus_area
  code text not null
  name_sv text not null
  name_en text not null
  "position" integer not null
  constraint focus_area_pkey PRIMARY KEY (code)
  constraint focus_area_position_key UNIQUE ("position")
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.focus_area FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('code', '', '', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy needs_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app, select to nimr_counter
  grant on code: select to nimr_counter
  grant on name_sv: select to nimr_counter
  grant on name_en: select to nimr_counter
  grant on "position": select to nimr_counter

table nimr.follow_up
  id bigint identity not null
  company_id bigint not null
  talk_id bigint
  municipality_code text not null
  staff_id bigint not null
  due_on date not null
  what text not null
  done_at timestamp with time zone
  done_by_staff_id bigint
  version integer default 1 not null
  constraint follow_up_pkey PRIMARY KEY (id)
  constraint follow_up_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint follow_up_done_by_staff_id_fkey FOREIGN KEY (done_by_staff_id) REFERENCES nimr.staff(id)
  constraint follow_up_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint follow_up_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint follow_up_talk_id_fkey FOREIGN KEY (talk_id) REFERENCES nimr.talk(id)
  constraint follow_up_check CHECK ((done_at IS NULL) = (done_by_staff_id IS NULL))
  constraint follow_up_what_check CHECK (length(what) >= 1 AND length(what) <= 500)
  CREATE INDEX follow_up_company ON nimr.follow_up USING btree (company_id)
  CREATE INDEX follow_up_due ON nimr.follow_up USING btree (staff_id, due_on) WHERE (done_at IS NULL)
  CREATE INDEX follow_up_talk ON nimr.follow_up USING btree (talk_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.follow_up FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', 'what')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_all for all to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
    check (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant delete+insert+select to nimr_app
  grant on talk_id: update to nimr_app
  grant on due_on: update to nimr_app
  grant on what: update to nimr_app
  grant on done_at: update to nimr_app
  grant on done_by_staff_id: update to nimr_app
  grant on version: update to nimr_app

table nimr.former_tie
  -- a holding between the two was entered by mistake and taken away; whose class it had changed is found by this
  one_id bigint not null
  other_id bigint not null
  constraint former_tie_pkey PRIMARY KEY (one_id, other_id)
  constraint former_tie_one_id_fkey FOREIGN KEY (one_id) REFERENCES nimr.holder(id)
  constraint former_tie_other_id_fkey FOREIGN KEY (other_id) REFERENCES nimr.holder(id)
  CREATE INDEX former_tie_other ON nimr.former_tie USING btree (other_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.former_tie FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('one_id', '', '', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true

table nimr.hidden_figure
  -- what a hidden number was, so that a later publication cannot give it away; counts of persons are read by nobody
  published_figure_id bigint not null
  is_of_people boolean not null
  value numeric not null
  constraint hidden_figure_pkey PRIMARY KEY (published_figure_id)
  constraint hidden_figure_published_figure_id_fkey FOREIGN KEY (published_figure_id) REFERENCES nimr.published_figure(id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.hidden_figure FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('published_figure_id', 'published_figure', 'published_figure_id', 'value')
  row level security, forced
  policy counter_insert for insert to nimr_counter
    check is_of_people
  policy counter_read for select to nimr_counter
    using true
  policy manager_insert for insert to nimr_app
    check ((NOT is_of_people) AND (published_figure_id IN ( SELECT f.id
   FROM (nimr.published_figure f
     JOIN nimr.published_statistics s ON ((s.id = f.statistics_id)))
  WHERE ((s.project_id = ANY (nimr.manages())) AND (f.value IS NULL) AND (NOT nimr.is_of_people(f.figure))))))
  policy manager_read for select to nimr_app
    using ((NOT is_of_people) AND (published_figure_id IN ( SELECT f.id
   FROM (nimr.published_figure f
     JOIN nimr.published_statistics s ON ((s.id = f.statistics_id)))
  WHERE (s.project_id = ANY (nimr.manages())))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert+select to nimr_app, insert+select to nimr_counter

table nimr.holder
  -- a node of the ownership graph: a company of the register, or an owner or a subsidiary outside it
  id bigint identity not null
  kind text not null
  company_id bigint
  name text
  org_number text
  country text default 'SE'::text not null
  inhabitants integer
  budget_eur_cent bigint -- a local authority's annual budget, euro cent
  kept_by_municipality_code text not null
  version integer default 1 not null
  constraint holder_pkey PRIMARY KEY (id)
  constraint holder_company_id_key UNIQUE (company_id)
  constraint holder_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint holder_kept_by_municipality_code_fkey FOREIGN KEY (kept_by_municipality_code) REFERENCES nimr.municipality(code)
  constraint holder_budget_eur_cent_check CHECK (budget_eur_cent >= 0)
  constraint holder_check CHECK (company_id IS NULL OR name IS NULL AND org_number IS NULL AND kind = 'enterprise'::text)
  constraint holder_check1 CHECK ((name IS NOT NULL) = (company_id IS NULL AND (kind <> ALL (ARRAY['natural_person'::text, 'business_angel'::text]))))
  constraint holder_country_check CHECK (country ~ '^[A-Z]{2}$'::text)
  constraint holder_inhabitants_check CHECK (inhabitants >= 0)
  constraint holder_kind_check CHECK (kind = ANY (ARRAY['enterprise'::text, 'natural_person'::text, 'public_body'::text, 'university'::text, 'institutional_investor'::text, 'public_investment_corporation'::text, 'venture_capital'::text, 'business_angel'::text, 'small_local_authority'::text]))
  constraint holder_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
  constraint holder_org_number_check CHECK (org_number ~ '^[0-9]{2}[2-9][0-9]{7}$'::text)
  constraint holder_small_authority CHECK (kind <> 'small_local_authority'::text OR COALESCE(inhabitants < 5000 AND budget_eur_cent < 1000000000, false))
  CREATE INDEX holder_name ON nimr.holder USING btree (nimr.search_key(name) text_pattern_ops)
  CREATE UNIQUE INDEX holder_org_number ON nimr.holder USING btree (org_number) WHERE (org_number IS NOT NULL)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.holder FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy keeper_update for update to nimr_app
    using ((company_id IS NULL) AND (kept_by_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))
    check ((company_id IS NULL) AND (kept_by_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))
  policy office_insert for insert to nimr_app
    check (kept_by_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on kind: update to nimr_app, select to nimr_counter
  grant on company_id: select to nimr_counter
  grant on name: update to nimr_app, select to nimr_counter
  grant on org_number: update to nimr_app
  grant on country: update to nimr_app, select to nimr_counter
  grant on inhabitants: update to nimr_app, select to nimr_counter
  grant on budget_eur_cent: update to nimr_app, select to nimr_counter
  grant on version: update to nimr_app

table nimr.holder_person
  -- the name of an owner who is a private person
  holder_id bigint not null
  name text not null
  constraint holder_person_pkey PRIMARY KEY (holder_id)
  constraint holder_person_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES nimr.holder(id)
  constraint holder_person_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.holder_person FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('holder_id', 'holder', 'holder_id', 'name')
  row level security, forced
  policy keeper_insert for insert to nimr_app
    check nimr.may_write_holder(holder_id)
  policy keeper_update for update to nimr_app
    using nimr.may_write_holder(holder_id)
  policy namer_read for select to nimr_app
    using nimr.may_name_holder(holder_id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert+select to nimr_app
  grant on name: update to nimr_app

table nimr.holder_year
  -- figures of an enterprise that has not declared any itself: outside the register, or told of by another
  id bigint identity not null
  holder_id bigint not null
  year integer not null
  awu numeric(9,2) not null
  turnover_ore bigint
  balance_ore bigint
  source_kind text not null
  source_words text
  version integer default 1 not null
  constraint holder_year_pkey PRIMARY KEY (id)
  constraint holder_year_holder_id_year_key UNIQUE (holder_id, year)
  constraint holder_year_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES nimr.holder(id)
  constraint holder_year_awu_check CHECK (awu >= 0::numeric)
  constraint holder_year_balance_ore_check CHECK (balance_ore >= 0)
  constraint holder_year_source_kind_check CHECK (source_kind = ANY (ARRAY['declared'::text, 'annual_report'::text, 'register'::text, 'coach'::text]))
  constraint holder_year_source_words_check CHECK (length(source_words) <= 500)
  constraint holder_year_turnover_ore_check CHECK (turnover_ore >= 0)
  constraint holder_year_year_check CHECK (year >= 1990 AND year <= 2100)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.holder_year FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'holder', 'holder_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check nimr.may_write_holder(holder_id)
  policy own_update for update to nimr_app
    using nimr.may_write_holder(holder_id)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on holder_id: select to nimr_counter
  grant on year: select to nimr_counter
  grant on awu: update to nimr_app, select to nimr_counter
  grant on turnover_ore: update to nimr_app, select to nimr_counter
  grant on balance_ore: update to nimr_app, select to nimr_counter
  grant on source_kind: update to nimr_app, select to nimr_counter
  grant on source_words: update to nimr_app
  grant on version: update to nimr_app

table nimr.holding
  id bigint identity not null
  owner_id bigint not null
  owned_id bigint not null
  capital_bp integer not null -- share of capital in hundredths of a percent
  votes_bp integer not null -- share of votes in hundredths of a percent
  from_on date -- first day of the holding; null when it is not known how long it has been
  ended_on date -- first day on which it no longer holds
  invested_eur_cent bigint -- what a venture capital company or a business angel has invested, euro cent
  source_kind text not null
  source_words text
  recorded_at timestamp with time zone not null
  recorded_by_staff_id bigint
  version integer default 1 not null
  constraint holding_pkey PRIMARY KEY (id)
  constraint holding_owned_id_fkey FOREIGN KEY (owned_id) REFERENCES nimr.holder(id)
  constraint holding_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES nimr.holder(id)
  constraint holding_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint holding_capital_bp_check CHECK (capital_bp >= 0 AND capital_bp <= 10000)
  constraint holding_days CHECK (from_on < ended_on)
  constraint holding_invested_eur_cent_check CHECK (invested_eur_cent >= 0)
  constraint holding_not_of_itself CHECK (owner_id <> owned_id)
  constraint holding_of_something CHECK (capital_bp > 0 OR votes_bp > 0)
  constraint holding_source_kind_check CHECK (source_kind = ANY (ARRAY['declared'::text, 'annual_report'::text, 'register'::text, 'coach'::text]))
  constraint holding_source_words_check CHECK (length(source_words) <= 500)
  constraint holding_votes_bp_check CHECK (votes_bp >= 0 AND votes_bp <= 10000)
  CREATE UNIQUE INDEX holding_living ON nimr.holding USING btree (owner_id, owned_id) WHERE (ended_on IS NULL)
  CREATE INDEX holding_owned ON nimr.holding USING btree (owned_id)
  CREATE INDEX holding_owner ON nimr.holding USING btree (owner_id)
  CREATE TRIGGER keep_shares_whole AFTER INSERT OR UPDATE ON nimr.holding FOR EACH ROW EXECUTE FUNCTION nimr.keep_shares_whole()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.holding FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'holder', 'owned_id', '')
  CREATE TRIGGER remember_tie AFTER DELETE ON nimr.holding FOR EACH ROW EXECUTE FUNCTION nimr.remember_tie()
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_delete for delete to nimr_app
    using (nimr.may_write_holder(owner_id) OR nimr.may_write_holder(owned_id))
  policy own_insert for insert to nimr_app
    check ((nimr.may_write_holder(owner_id) OR nimr.may_write_holder(owned_id)) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND ((NOT nimr.is_private(owner_id)) OR nimr.may_name_holder(owner_id)))
  policy own_update for update to nimr_app
    using (nimr.may_write_holder(owner_id) OR nimr.may_write_holder(owned_id))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on owner_id: select to nimr_counter
  grant on owned_id: select to nimr_counter
  grant on capital_bp: update to nimr_app, select to nimr_counter
  grant on votes_bp: update to nimr_app, select to nimr_counter
  grant on from_on: update to nimr_app, select to nimr_counter
  grant on ended_on: update to nimr_app, select to nimr_counter
  grant on invested_eur_cent: update to nimr_app, select to nimr_counter
  grant on source_kind: update to nimr_app
  grant on source_words: update to nimr_app
  grant on version: update to nimr_app

table nimr.import_row
  -- a row of a ledger that belongs to the project, before and after it became a cost
  id bigint identity not null
  import_id bigint not null
  account_id bigint not null
  line integer not null
  identity text not null -- which row of which voucher it is, whatever file it comes in: fiscal year, series, number, day and place; of vouchers without number what they say
  fiscal_year integer
  voucher_series text default ''::text not null
  voucher_number text
  voucher_row integer not null
  booked_on date
  paid_on date
  delivered_on date
  invoice_on date
  ledger_account text
  ledger_account_name text
  text text default ''::text not null
  supplier_name text
  supplier_org_number text
  invoice_number text
  corrects_invoices text[] default '{}'::text[] not null
  objects text[] default '{}'::text[] not null
  amount_ore bigint not null -- debit is above zero
  vat_ore bigint default 0 not null
  state text default 'new'::text not null
  reasons text[] default '{}'::text[] not null
  use text default 'unmapped'::text not null
  cost_type_code text
  chosen boolean default false not null
  credits_cost_id bigint
  cost_id bigint
  constraint import_row_pkey PRIMARY KEY (id)
  constraint import_row_import_id_identity_key UNIQUE (import_id, identity)
  constraint import_row_cost_id_fkey FOREIGN KEY (cost_id) REFERENCES nimr.cost(id)
  constraint import_row_cost_type_code_fkey FOREIGN KEY (cost_type_code) REFERENCES nimr.cost_type(code)
  constraint import_row_credits_cost_id_fkey FOREIGN KEY (credits_cost_id) REFERENCES nimr.cost(id)
  constraint import_row_import_id_account_id_fkey FOREIGN KEY (import_id, account_id) REFERENCES nimr.ledger_import(id, account_id)
  constraint import_row_amount_ore_check CHECK (amount_ore >= '-100000000000'::bigint AND amount_ore <= '100000000000'::bigint)
  constraint import_row_check CHECK ((use = 'cost'::text) = (cost_type_code IS NOT NULL))
  constraint import_row_check1 CHECK (NOT chosen OR use = 'cost'::text AND state <> 'known'::text AND booked_on IS NOT NULL)
  constraint import_row_fiscal_year_check CHECK (fiscal_year >= 2000 AND fiscal_year <= 2100)
  constraint import_row_identity_check CHECK (length(identity) >= 1 AND length(identity) <= 200)
  constraint import_row_invoice_number_check CHECK (length(invoice_number) >= 1 AND length(invoice_number) <= 60)
  constraint import_row_ledger_account_check CHECK (length(ledger_account) >= 1 AND length(ledger_account) <= 20)
  constraint import_row_ledger_account_name_check CHECK (length(ledger_account_name) <= 200)
  constraint import_row_line_check CHECK (line > 0)
  constraint import_row_state_check CHECK (state = ANY (ARRAY['new'::text, 'known'::text, 'strange'::text]))
  constraint import_row_supplier_name_check CHECK (length(supplier_name) >= 1 AND length(supplier_name) <= 200)
  constraint import_row_supplier_org_number_check CHECK (supplier_org_number ~ '^[0-9]{2}[2-9][0-9]{7}$'::text)
  constraint import_row_text_check CHECK (length(text) <= 500)
  constraint import_row_use_check CHECK (use = ANY (ARRAY['unmapped'::text, 'cost'::text, 'income'::text, 'none'::text]))
  constraint import_row_vat_ore_check CHECK (vat_ore >= '-100000000000'::bigint AND vat_ore <= '100000000000'::bigint)
  constraint import_row_voucher_number_check CHECK (length(voucher_number) >= 1 AND length(voucher_number) <= 40)
  constraint import_row_voucher_row_check CHECK (voucher_row > 0)
  constraint import_row_voucher_series_check CHECK (length(voucher_series) <= 20)
  CREATE INDEX import_row_cost ON nimr.import_row USING btree (cost_id)
  CREATE INDEX import_row_cost_type ON nimr.import_row USING btree (cost_type_code)
  CREATE INDEX import_row_credits ON nimr.import_row USING btree (credits_cost_id)
  CREATE INDEX import_row_import ON nimr.import_row USING btree (import_id, id)
  CREATE UNIQUE INDEX import_row_once ON nimr.import_row USING btree (account_id, identity) WHERE (cost_id IS NOT NULL)
  CREATE TRIGGER keep_imported BEFORE DELETE ON nimr.import_row FOR EACH ROW WHEN (old.cost_id IS NOT NULL) EXECUTE FUNCTION nimr.keep_imported_row()
  row level security, forced
  policy economist_writes for all to nimr_app
    using (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
    check (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  grant delete+insert+select+update to nimr_app

table nimr.installation
  only_row boolean default true not null
  example boolean default false not null
  created_at timestamp with time zone default now() not null
  constraint installation_pkey PRIMARY KEY (only_row)
  constraint installation_only_row_check CHECK (only_row)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.installation FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('only_row', '', '', '')
  row level security, forced
  policy everyone_reads for select to nimr_app
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy sign_in_looks_up for select to nimr_counter
    using true
  grant select to nimr_app, select to nimr_counter
  grant on example: update to nimr_app

table nimr.intervention
  id bigint identity not null
  kind text not null
  title text not null
  purpose text default ''::text not null
  stage text default 'need'::text not null
  working_method text default 'task_force'::text not null
  lead_municipality_code text not null
  starts_on date not null
  ends_on date
  company_id bigint
  reason_individual text
  support_minutes integer -- hours of tailored support to the one company, in minutes, occasions not counted in
  capacity integer
  supplier_name text
  version integer default 1 not null
  scope text default 'all'::text not null -- offered in all of the collaboration, or only in the municipalities that took part and agreed
  template_id bigint
  repeats_id bigint -- the intervention that this one was started from, whose request and mails it may use again
  constraint intervention_pkey PRIMARY KEY (id)
  constraint intervention_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint intervention_lead_municipality_code_fkey FOREIGN KEY (lead_municipality_code) REFERENCES nimr.municipality(code)
  constraint intervention_repeats_id_fkey FOREIGN KEY (repeats_id) REFERENCES nimr.intervention(id)
  constraint intervention_template_id_fkey FOREIGN KEY (template_id) REFERENCES nimr.intervention_template(id)
  constraint intervention_capacity_check CHECK (capacity >= 1 AND capacity <= 100000)
  constraint intervention_check CHECK (starts_on <= ends_on)
  constraint intervention_check1 CHECK ((kind = 'individual'::text) = (company_id IS NOT NULL))
  constraint intervention_check2 CHECK (kind = 'individual'::text OR reason_individual IS NULL AND support_minutes IS NULL)
  constraint intervention_check3 CHECK (repeats_id <> id)
  constraint intervention_kind_check CHECK (kind = ANY (ARRAY['group'::text, 'individual'::text]))
  constraint intervention_purpose_check CHECK (length(purpose) <= 10000)
  constraint intervention_reason_individual_check CHECK (length(reason_individual) <= 5000)
  constraint intervention_scope_check CHECK (scope = ANY (ARRAY['all'::text, 'agreed'::text]))
  constraint intervention_stage_check CHECK (stage = ANY (ARRAY['need'::text, 'content'::text, 'supplier'::text, 'request'::text, 'selection'::text, 'announcing'::text, 'registration'::text, 'delivery'::text, 'communication'::text, 'closed'::text]))
  constraint intervention_supplier_name_check CHECK (length(supplier_name) <= 200)
  constraint intervention_support_minutes_check CHECK (support_minutes >= 1 AND support_minutes <= 600000)
  constraint intervention_title_check CHECK (length(title) >= 1 AND length(title) <= 200)
  constraint intervention_working_method_check CHECK (working_method = ANY (ARRAY['task_force'::text, 'resource_municipality'::text]))
  CREATE INDEX intervention_by_template ON nimr.intervention USING btree (template_id)
  CREATE INDEX intervention_company ON nimr.intervention USING btree (company_id)
  CREATE INDEX intervention_repeats ON nimr.intervention USING btree (repeats_id) WHERE (repeats_id IS NOT NULL)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.intervention FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy start_insert for insert to nimr_app
    check ((lead_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (cardinality(( SELECT nimr.manages() AS manages)) > 0))
  policy starts_at_need for insert to nimr_app
    check (((stage = 'need'::text) AND (support_minutes IS NULL)) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy team_update for update to nimr_app
    using nimr.may_write_intervention(id)
    check true
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on kind: select to nimr_counter
  grant on title: update to nimr_app, select to nimr_counter
  grant on purpose: update to nimr_app
  grant on stage: select to nimr_counter
  grant on working_method: update to nimr_app
  grant on lead_municipality_code: update to nimr_app, select to nimr_counter
  grant on starts_on: update to nimr_app, select to nimr_counter
  grant on ends_on: update to nimr_app
  grant on company_id: select to nimr_counter
  grant on reason_individual: update to nimr_app
  grant on support_minutes: select to nimr_counter
  grant on capacity: update to nimr_app
  grant on supplier_name: update to nimr_app
  grant on version: update to nimr_app
  grant on scope: update to nimr_app

table nimr.intervention_focus_area
  intervention_id bigint not null
  focus_area_code text not null
  id bigint identity not null
  constraint intervention_focus_area_pkey PRIMARY KEY (intervention_id, focus_area_code)
  constraint intervention_focus_area_id_key UNIQUE (id)
  constraint intervention_focus_area_focus_area_code_fkey FOREIGN KEY (focus_area_code) REFERENCES nimr.focus_area(code)
  constraint intervention_focus_area_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.intervention_focus_area FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_delete for delete to nimr_app
    using nimr.may_start_intervention(intervention_id)
  policy team_insert for insert to nimr_app
    check nimr.may_start_intervention(intervention_id)
  policy team_update for update to nimr_app
    using nimr.may_start_intervention(intervention_id)
    check nimr.may_start_intervention(intervention_id)
  grant delete+insert+select to nimr_app, select to nimr_counter

table nimr.intervention_municipality
  intervention_id bigint not null
  municipality_code text not null
  agreed_on date
  agreed_by_staff_id bigint
  id bigint identity not null
  constraint intervention_municipality_pkey PRIMARY KEY (intervention_id, municipality_code)
  constraint intervention_municipality_id_key UNIQUE (id)
  constraint intervention_municipality_agreed_by_staff_id_fkey FOREIGN KEY (agreed_by_staff_id) REFERENCES nimr.staff(id)
  constraint intervention_municipality_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint intervention_municipality_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  CREATE TRIGGER outdate_keys AFTER INSERT OR DELETE ON nimr.intervention_municipality FOR EACH ROW EXECUTE FUNCTION nimr.outdate_keys()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.intervention_municipality FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy asked_first for insert to nimr_app
    check (((agreed_on IS NULL) AND (agreed_by_staff_id IS NULL)) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_agreement for update to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
    check ((agreed_by_staff_id IS NULL) OR (agreed_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_delete for delete to nimr_app
    using nimr.may_start_intervention(intervention_id)
  policy team_insert for insert to nimr_app
    check nimr.may_start_intervention(intervention_id)
  grant delete+insert+select to nimr_app
  grant on intervention_id: select to nimr_counter
  grant on municipality_code: select to nimr_counter
  grant on agreed_on: update to nimr_app
  grant on agreed_by_staff_id: update to nimr_app

table nimr.intervention_need
  intervention_id bigint not null
  need_id bigint not null
  id bigint identity not null
  constraint intervention_need_pkey PRIMARY KEY (intervention_id, need_id)
  constraint intervention_need_id_key UNIQUE (id)
  constraint intervention_need_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint intervention_need_need_id_fkey FOREIGN KEY (need_id) REFERENCES nimr.need(id)
  CREATE INDEX intervention_need_need ON nimr.intervention_need USING btree (need_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.intervention_need FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_delete for delete to nimr_app
    using nimr.may_start_intervention(intervention_id)
  policy team_insert for insert to nimr_app
    check nimr.may_start_intervention(intervention_id)
  grant delete+insert+select to nimr_app

table nimr.intervention_partner
  id bigint identity not null
  intervention_id bigint not null
  organisation_id bigint
  company_id bigint
  role text not null
  from_on date not null
  to_on date
  constraint intervention_partner_pkey PRIMARY KEY (id)
  constraint intervention_partner_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint intervention_partner_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint intervention_partner_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES nimr.organisation(id)
  constraint intervention_partner_check CHECK (num_nonnulls(organisation_id, company_id) = 1)
  constraint intervention_partner_check1 CHECK (from_on <= to_on)
  constraint intervention_partner_role_check CHECK (length(role) >= 1 AND length(role) <= 200)
  CREATE INDEX intervention_partner_company ON nimr.intervention_partner USING btree (company_id)
  CREATE UNIQUE INDEX intervention_partner_current ON nimr.intervention_partner USING btree (intervention_id, COALESCE(organisation_id, (0)::bigint), COALESCE(company_id, (0)::bigint)) WHERE (to_on IS NULL)
  CREATE INDEX intervention_partner_intervention ON nimr.intervention_partner USING btree (intervention_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.intervention_partner FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_insert for insert to nimr_app
    check nimr.may_start_intervention(intervention_id)
  policy team_update for update to nimr_app
    using nimr.may_start_intervention(intervention_id)
  grant insert+select to nimr_app
  grant on role: update to nimr_app
  grant on to_on: update to nimr_app

table nimr.intervention_project
  intervention_id bigint not null
  project_id bigint not null
  id bigint identity not null
  constraint intervention_project_pkey PRIMARY KEY (intervention_id, project_id)
  constraint intervention_project_id_key UNIQUE (id)
  constraint intervention_project_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint intervention_project_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.intervention_project FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy search_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_delete for delete to nimr_app
    using nimr.may_start_intervention(intervention_id)
  policy team_insert for insert to nimr_app
    check nimr.may_start_intervention(intervention_id)
  policy team_update for update to nimr_app
    using nimr.may_start_intervention(intervention_id)
    check nimr.may_start_intervention(intervention_id)
  grant delete+insert+select to nimr_app, select to nimr_counter
  grant on intervention_id: select to nimr_counter
  grant on project_id: select to nimr_counter

table nimr.intervention_stage
  -- written when somebody first says something of the stage; before that there is no row
  id bigint identity not null
  intervention_id bigint not null
  stage text not null
  owner_staff_id bigint
  due_on date
  done_at timestamp with time zone
  done_by_staff_id bigint
  note text default ''::text not null
  not_needed_reason text
  not_needed_at timestamp with time zone
  not_needed_by_staff_id bigint
  version integer default 1 not null
  constraint intervention_stage_pkey PRIMARY KEY (id)
  constraint intervention_stage_intervention_id_stage_key UNIQUE (intervention_id, stage)
  constraint intervention_stage_done_by_staff_id_fkey FOREIGN KEY (done_by_staff_id) REFERENCES nimr.staff(id)
  constraint intervention_stage_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint intervention_stage_not_needed_by_staff_id_fkey FOREIGN KEY (not_needed_by_staff_id) REFERENCES nimr.staff(id)
  constraint intervention_stage_owner_staff_id_fkey FOREIGN KEY (owner_staff_id) REFERENCES nimr.staff(id)
  constraint intervention_stage_check1 CHECK (done_at IS NOT NULL OR done_by_staff_id IS NULL)
  constraint intervention_stage_check2 CHECK ((not_needed_at IS NULL) = (not_needed_reason IS NULL) AND (not_needed_at IS NOT NULL OR not_needed_by_staff_id IS NULL))
  constraint intervention_stage_check3 CHECK (not_needed_at IS NULL OR done_at IS NULL AND (stage <> ALL (ARRAY['need'::text, 'content'::text, 'closed'::text])))
  constraint intervention_stage_not_needed_reason_check CHECK (length(TRIM(BOTH FROM not_needed_reason)) >= 1 AND length(TRIM(BOTH FROM not_needed_reason)) <= 1000)
  constraint intervention_stage_note_check CHECK (length(note) <= 5000)
  constraint intervention_stage_stage_check CHECK (nimr.stage_position(stage) IS NOT NULL)
  CREATE INDEX intervention_stage_due ON nimr.intervention_stage USING btree (due_on)
  CREATE INDEX intervention_stage_owner ON nimr.intervention_stage USING btree (owner_staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.intervention_stage FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON nimr.intervention_stage FOR EACH ROW EXECUTE FUNCTION nimr.stamp_stage()
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_insert for insert to nimr_app
    check nimr.may_write_intervention(intervention_id)
  policy team_update for update to nimr_app
    using nimr.may_write_intervention(intervention_id)
  grant insert+select to nimr_app
  grant on owner_staff_id: update to nimr_app
  grant on due_on: update to nimr_app
  grant on done_at: update to nimr_app
  grant on note: update to nimr_app
  grant on not_needed_reason: update to nimr_app
  grant on not_needed_at: update to nimr_app
  grant on version: update to nimr_app

table nimr.intervention_template
  id bigint identity not null
  name text not null
  kind text not null
  title text not null
  purpose text default ''::text not null
  working_method text default 'task_force'::text not null
  scope text default 'all'::text not null
  capacity integer
  focus_area_codes text[] default '{}'::text[] not null
  request_texts jsonb default '{}'::jsonb not null
  mail_texts jsonb default '{}'::jsonb not null
  stages_not_needed jsonb default '{}'::jsonb not null -- stage → the reason why it is not needed
  made_from_id bigint
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone default nimr.moment() not null
  retired_at timestamp with time zone
  version integer default 1 not null
  constraint intervention_template_pkey PRIMARY KEY (id)
  constraint intervention_template_made_from_id_fkey FOREIGN KEY (made_from_id) REFERENCES nimr.intervention(id) DEFERRABLE
  constraint intervention_template_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint intervention_template_capacity_check CHECK (capacity >= 1 AND capacity <= 100000)
  constraint intervention_template_kind_check CHECK (kind = ANY (ARRAY['group'::text, 'individual'::text]))
  constraint intervention_template_mail_texts_check CHECK (jsonb_typeof(mail_texts) = 'object'::text AND pg_column_size(mail_texts) < 100000)
  constraint intervention_template_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
  constraint intervention_template_purpose_check CHECK (length(purpose) <= 10000)
  constraint intervention_template_request_texts_check CHECK (jsonb_typeof(request_texts) = 'object'::text AND pg_column_size(request_texts) < 100000)
  constraint intervention_template_scope_check CHECK (scope = ANY (ARRAY['all'::text, 'agreed'::text]))
  constraint intervention_template_stages_not_needed_check CHECK (jsonb_typeof(stages_not_needed) = 'object'::text AND pg_column_size(stages_not_needed) < 20000)
  constraint intervention_template_title_check CHECK (length(title) >= 1 AND length(title) <= 200)
  constraint intervention_template_working_method_check CHECK (working_method = ANY (ARRAY['task_force'::text, 'resource_municipality'::text]))
  CREATE INDEX intervention_template_made_from ON nimr.intervention_template USING btree (made_from_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.intervention_template FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy starter_insert for insert to nimr_app
    check (((cardinality(( SELECT nimr.works_in() AS works_in)) > 0) OR (cardinality(( SELECT nimr.manages() AS manages)) > 0)) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy starter_update for update to nimr_app
    using ((cardinality(( SELECT nimr.works_in() AS works_in)) > 0) OR (cardinality(( SELECT nimr.manages() AS manages)) > 0))
  grant insert+select to nimr_app
  grant on name: update to nimr_app
  grant on title: update to nimr_app
  grant on purpose: update to nimr_app
  grant on working_method: update to nimr_app
  grant on scope: update to nimr_app
  grant on capacity: update to nimr_app
  grant on focus_area_codes: update to nimr_app
  grant on request_texts: update to nimr_app
  grant on mail_texts: update to nimr_app
  grant on stages_not_needed: update to nimr_app
  grant on retired_at: update to nimr_app
  grant on version: update to nimr_app

table nimr.invitation
  id bigint identity not null
  purchase_id bigint not null
  supplier_id bigint not null
  email text not null -- where the link went, whatever the supplier's address becomes later
  link_id bigint
  chosen_at timestamp with time zone not null
  sent_at timestamp with time zone
  first_read_at timestamp with time zone
  declined_at timestamp with time zone
  declined_reason text
  constraint invitation_pkey PRIMARY KEY (id)
  constraint invitation_purchase_id_supplier_id_key UNIQUE (purchase_id, supplier_id)
  constraint invitation_link_id_fkey FOREIGN KEY (link_id) REFERENCES nimr.link(id)
  constraint invitation_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint invitation_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES nimr.supplier(id)
  constraint invitation_declined_reason_check CHECK (length(declined_reason) <= 2000)
  constraint invitation_email_check CHECK (length(email) <= 254 AND email ~~ '%_@_%'::text)
  CREATE INDEX invitation_supplier ON nimr.invitation USING btree (supplier_id)
  CREATE TRIGGER invitation_stands BEFORE UPDATE ON nimr.invitation FOR EACH ROW EXECUTE FUNCTION nimr.invitation_stands()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.invitation FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'purchase', 'purchase_id', 'email')
  row level security, forced
  policy link_read for select to nimr_app
    using (id = ( SELECT nimr.linked_invitation() AS linked_invitation))
  policy link_update for update to nimr_app
    using (id = ( SELECT nimr.linked_invitation() AS linked_invitation))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_delete for delete to nimr_app
    using ((purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])) AND (sent_at IS NULL))
  policy team_insert for insert to nimr_app
    check ((purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])) AND (sent_at IS NULL) AND (link_id IS NULL) AND (declined_at IS NULL))
  policy team_update for update to nimr_app
    using (purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[]))
  grant delete+insert to nimr_app, select to nimr_counter
  grant on id: select to nimr_app
  grant on purchase_id: select to nimr_app
  grant on supplier_id: select to nimr_app
  grant on link_id: select+update to nimr_app
  grant on chosen_at: select to nimr_app
  grant on sent_at: select+update to nimr_app
  grant on first_read_at: select+update to nimr_app
  grant on declined_at: select+update to nimr_app
  grant on declined_reason: select+update to nimr_app

table nimr.ledger_import
  -- a file of a partner's ledger, or an invoice, on its way to become costs
  id bigint identity not null
  account_id bigint not null
  file_name text not null
  form text not null
  encoding text not null
  digest bytea not null -- SHA-256 of the file as it came
  size_bytes bigint not null
  dimension integer default 6 not null
  project_code text
  ledger_accounts text -- which accounts were chosen, such as 5000-5999, 7010; null is all
  headings text[]
  heading_signature text
  columns jsonb -- of a table: what a column is → its place from 0
  state text default 'uploaded'::text not null
  progress_permille integer default 0 not null
  lines_read integer default 0 not null
  rows_found integer default 0 not null
  refusal_code text
  refusal_line integer
  refusal_found text
  uploaded_by_staff_id bigint
  uploaded_at timestamp with time zone not null
  imported_by_staff_id bigint
  imported_at timestamp with time zone
  undone_by_staff_id bigint
  undone_at timestamp with time zone
  version integer default 1 not null
  constraint ledger_import_pkey PRIMARY KEY (id)
  constraint ledger_import_id_account_id_key UNIQUE (id, account_id)
  constraint ledger_import_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint ledger_import_imported_by_staff_id_fkey FOREIGN KEY (imported_by_staff_id) REFERENCES nimr.staff(id)
  constraint ledger_import_undone_by_staff_id_fkey FOREIGN KEY (undone_by_staff_id) REFERENCES nimr.staff(id)
  constraint ledger_import_uploaded_by_staff_id_fkey FOREIGN KEY (uploaded_by_staff_id) REFERENCES nimr.staff(id)
  constraint ledger_import_check CHECK ((state = 'refused'::text) = (refusal_code IS NOT NULL))
  constraint ledger_import_check1 CHECK (state <> 'imported'::text OR imported_at IS NOT NULL)
  constraint ledger_import_check2 CHECK (state <> 'undone'::text OR undone_at IS NOT NULL)
  constraint ledger_import_columns_check CHECK (jsonb_typeof(columns) = 'object'::text)
  constraint ledger_import_digest_check CHECK (octet_length(digest) = 32)
  constraint ledger_import_dimension_check CHECK (dimension >= 1 AND dimension <= 9999)
  constraint ledger_import_encoding_check CHECK (encoding = ANY (ARRAY['cp437'::text, 'windows-1252'::text, 'utf-8'::text]))
  constraint ledger_import_file_name_check CHECK (length(file_name) >= 1 AND length(file_name) <= 200)
  constraint ledger_import_form_check CHECK (form = ANY (ARRAY['sie'::text, 'peppol'::text, 'xlsx'::text, 'ods'::text, 'csv'::text, 'unknown'::text]))
  constraint ledger_import_heading_signature_check CHECK (length(heading_signature) <= 2000)
  constraint ledger_import_ledger_accounts_check CHECK (length(ledger_accounts) >= 1 AND length(ledger_accounts) <= 500)
  constraint ledger_import_progress_permille_check CHECK (progress_permille >= 0 AND progress_permille <= 1000)
  constraint ledger_import_project_code_check CHECK (length(project_code) >= 1 AND length(project_code) <= 40)
  constraint ledger_import_refusal_code_check CHECK (refusal_code ~ '^[a-z_]{3,60}$'::text)
  constraint ledger_import_refusal_found_check CHECK (length(refusal_found) <= 200)
  constraint ledger_import_size_bytes_check CHECK (size_bytes >= 1 AND size_bytes <= 104857600)
  constraint ledger_import_state_check CHECK (state = ANY (ARRAY['uploaded'::text, 'reading'::text, 'mapping'::text, 'preview'::text, 'importing'::text, 'imported'::text, 'refused'::text, 'undone'::text]))
  CREATE INDEX ledger_import_account ON nimr.ledger_import USING btree (account_id, digest)
  CREATE INDEX ledger_import_imported_by ON nimr.ledger_import USING btree (imported_by_staff_id)
  CREATE INDEX ledger_import_undone_by ON nimr.ledger_import USING btree (undone_by_staff_id)
  CREATE INDEX ledger_import_uploaded_by ON nimr.ledger_import USING btree (uploaded_by_staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.ledger_import FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project_account', 'account_id', '')
  row level security, forced
  policy economist_writes for all to nimr_app
    using (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
    check (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  grant insert+select+update to nimr_app

table nimr.ledger_import_part
  -- a piece of the file as it came, deflated; together they are the evidence
  id bigint identity not null
  import_id bigint not null
  part integer not null
  content bytea not null
  constraint ledger_import_part_pkey PRIMARY KEY (id)
  constraint ledger_import_part_import_id_part_key UNIQUE (import_id, part)
  constraint ledger_import_part_import_id_fkey FOREIGN KEY (import_id) REFERENCES nimr.ledger_import(id)
  constraint ledger_import_part_content_check CHECK (octet_length(content) <= 2097152)
  constraint ledger_import_part_part_check CHECK (part >= 0)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.ledger_import_part FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'ledger_import', 'import_id', 'content')
  row level security, forced
  policy economist_writes for insert to nimr_app
    check (EXISTS ( SELECT
   FROM nimr.ledger_import i
  WHERE ((i.id = ledger_import_part.import_id) AND (i.account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[])))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using nimr.reads_whole_ledger(import_id)
  grant insert+select to nimr_app

table nimr.legal_hold
  -- a review or a dispute during which a project's papers are kept beyond their time
  id bigint identity not null
  project_id bigint not null
  reason text not null
  from_on date not null
  ended_on date
  ended_reason text
  decided_by_staff_id bigint
  ended_by_staff_id bigint
  version integer default 1 not null
  constraint legal_hold_pkey PRIMARY KEY (id)
  constraint legal_hold_decided_by_staff_id_fkey FOREIGN KEY (decided_by_staff_id) REFERENCES nimr.staff(id)
  constraint legal_hold_ended_by_staff_id_fkey FOREIGN KEY (ended_by_staff_id) REFERENCES nimr.staff(id)
  constraint legal_hold_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint legal_hold_check CHECK (ended_on >= from_on)
  constraint legal_hold_check1 CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
  constraint legal_hold_ended_reason_check CHECK (length(ended_reason) >= 1 AND length(ended_reason) <= 1000)
  constraint legal_hold_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 1000)
  CREATE INDEX legal_hold_decided_by ON nimr.legal_hold USING btree (decided_by_staff_id)
  CREATE INDEX legal_hold_ended_by ON nimr.legal_hold USING btree (ended_by_staff_id)
  CREATE INDEX legal_hold_project ON nimr.legal_hold USING btree (project_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.legal_hold FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy economist_writes for all to nimr_app
    using (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
    check (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select+update to nimr_app

table nimr.lesson
  -- what was learnt of an intervention, or of a municipality's work in a project, in words for the report
  id bigint identity not null
  kind text not null -- equality, inclusion and environment are the three horizontal criteria, noted for every joint intervention
  learnt_on date not null
  words_sv text not null
  words_en text default ''::text not null
  intervention_id bigint
  project_id bigint
  municipality_code text
  recorded_by_staff_id bigint not null
  recorded_at timestamp with time zone not null
  changed_at timestamp with time zone
  changed_by_staff_id bigint -- whose the words are now, when somebody has changed what recorded_by_staff_id wrote
  removed_at timestamp with time zone
  removed_by_staff_id bigint
  version integer default 1 not null
  constraint lesson_pkey PRIMARY KEY (id)
  constraint lesson_changed_by_staff_id_fkey FOREIGN KEY (changed_by_staff_id) REFERENCES nimr.staff(id)
  constraint lesson_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint lesson_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint lesson_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint lesson_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint lesson_removed_by_staff_id_fkey FOREIGN KEY (removed_by_staff_id) REFERENCES nimr.staff(id)
  constraint lesson_check CHECK (num_nonnulls(project_id, municipality_code) =
CASE
    WHEN intervention_id IS NULL THEN 2
    ELSE 0
END)
  constraint lesson_check1 CHECK (changed_by_staff_id IS NULL OR changed_at IS NOT NULL)
  constraint lesson_check2 CHECK ((removed_at IS NULL) = (removed_by_staff_id IS NULL))
  constraint lesson_check3 CHECK (learnt_on <= (recorded_at AT TIME ZONE 'Europe/Stockholm'::text)::date)
  constraint lesson_kind_check CHECK (kind = ANY (ARRAY['result'::text, 'worked'::text, 'did_not_work'::text, 'take_along'::text, 'side_effect'::text, 'equality'::text, 'inclusion'::text, 'environment'::text]))
  constraint lesson_words_en_check CHECK (length(words_en) <= 2000)
  constraint lesson_words_sv_check CHECK (length(words_sv) >= 1 AND length(words_sv) <= 2000)
  CREATE INDEX lesson_changed_by ON nimr.lesson USING btree (changed_by_staff_id) WHERE (changed_by_staff_id IS NOT NULL)
  CREATE INDEX lesson_intervention ON nimr.lesson USING btree (intervention_id) WHERE (intervention_id IS NOT NULL)
  CREATE INDEX lesson_project ON nimr.lesson USING btree (project_id, municipality_code) WHERE (project_id IS NOT NULL)
  CREATE TRIGGER changed BEFORE UPDATE ON nimr.lesson FOR EACH ROW WHEN (new.kind IS DISTINCT FROM old.kind OR new.learnt_on IS DISTINCT FROM old.learnt_on OR new.words_sv IS DISTINCT FROM old.words_sv OR new.words_en IS DISTINCT FROM old.words_en) EXECUTE FUNCTION nimr.sign_row('changed_by_staff_id', 'changed_at')
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.lesson FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  CREATE TRIGGER signed BEFORE INSERT ON nimr.lesson FOR EACH ROW EXECUTE FUNCTION nimr.sign_row('', 'recorded_at')
  row level security, forced
  policy intervention_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.intervention_project p
  WHERE ((p.intervention_id = lesson.intervention_id) AND (p.project_id = ANY (( SELECT nimr.lesson_projects() AS lesson_projects)::bigint[])))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check (nimr.may_write_lesson(intervention_id, project_id, municipality_code) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (removed_at IS NULL))
  policy own_update for update to nimr_app
    using nimr.may_change_lesson(id)
    check ((removed_by_staff_id IS NULL) OR (removed_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy project_read for select to nimr_app
    using (project_id = ANY (( SELECT nimr.lesson_projects() AS lesson_projects)::bigint[]))
  grant insert+select to nimr_app
  grant on kind: update to nimr_app
  grant on learnt_on: update to nimr_app
  grant on words_sv: update to nimr_app
  grant on words_en: update to nimr_app
  grant on removed_at: update to nimr_app
  grant on removed_by_staff_id: update to nimr_app
  grant on version: update to nimr_app

table nimr.letter
  id uuid not null
  recipient text
  subject text
  body_text text
  body_html text
  planned_at timestamp with time zone not null
  sent_at timestamp with time zone
  given_up_at timestamp with time zone -- the mail server refused it for good, or none is set up: a person must act
  attachments jsonb -- name, mediaType and base64 content of each
  constraint letter_pkey PRIMARY KEY (id)
  constraint letter_attachments_check CHECK (jsonb_typeof(attachments) = 'array'::text)
  constraint letter_body_html_check CHECK (length(body_html) <= 300000)
  constraint letter_body_text_check CHECK (length(body_text) <= 100000)
  constraint letter_reaches_somebody CHECK (recipient !~~ '%@raderad.invalid'::text)
  constraint letter_recipient_check CHECK (length(recipient) <= 254)
  constraint letter_subject_check CHECK (length(subject) <= 300)
  CREATE INDEX letter_planned ON nimr.letter USING btree (planned_at DESC)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.letter FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', 'recipient,subject,body_text,body_html,attachments')
  CREATE TRIGGER tell_survey AFTER UPDATE OF given_up_at ON nimr.letter FOR EACH ROW WHEN (new.given_up_at IS NOT NULL AND old.given_up_at IS NULL) EXECUTE FUNCTION nimr.tell_survey_of_letter()
  row level security, forced
  policy erasure_all for all to nimr_counter
    using true
    check true
  policy example_outbox for select to nimr_app
    using ( SELECT i.example
   FROM nimr.installation i)
  policy job_reads for select to nimr_app
    using ( SELECT nimr.actor_is_job() AS actor_is_job)
  policy job_sends for update to nimr_app
    using ( SELECT nimr.actor_is_job() AS actor_is_job)
    check ( SELECT nimr.actor_is_job() AS actor_is_job)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy supplier_plans for insert to nimr_app
    check ((sent_at IS NULL) AND (given_up_at IS NULL) AND nimr.link_may_write_to(recipient))
  policy work_plans for insert to nimr_app
    check ((sent_at IS NULL) AND (given_up_at IS NULL) AND (( SELECT nimr.actor_is_staff() AS actor_is_staff) OR ( SELECT nimr.actor_is_job() AS actor_is_job)))
  grant insert+select to nimr_app, select to nimr_counter
  grant on recipient: update to nimr_app, update to nimr_counter
  grant on subject: update to nimr_app, update to nimr_counter
  grant on body_text: update to nimr_app, update to nimr_counter
  grant on body_html: update to nimr_app, update to nimr_counter
  grant on sent_at: update to nimr_app
  grant on given_up_at: update to nimr_app, update to nimr_counter
  grant on attachments: update to nimr_app, update to nimr_counter

table nimr.limit_assessment
  id bigint identity not null
  purchase_id bigint not null
  outcome text not null
  limit_ore bigint not null
  summed_ore bigint not null
  input jsonb not null
  rule_version text not null
  reason text
  assessed_at timestamp with time zone not null
  recorded_by_staff_id bigint
  constraint limit_assessment_pkey PRIMARY KEY (id)
  constraint limit_assessment_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint limit_assessment_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint limit_assessment_outcome_check CHECK (outcome = ANY (ARRAY['under'::text, 'near'::text, 'over'::text]))
  constraint limit_assessment_reason_check CHECK (length(reason) <= 5000)
  CREATE INDEX limit_assessment_purchase ON nimr.limit_assessment USING btree (purchase_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.limit_assessment FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'purchase', 'purchase_id', '')
  row level security, forced
  policy delegate_inserts for insert to nimr_app
    check ((purchase_id = ANY (( SELECT nimr.purchases_decided() AS purchases_decided)::bigint[])) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_insert for insert to nimr_app
    check ((purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  grant insert+select to nimr_app

table nimr.link
  -- what opens one record to whoever holds the address; only the hash of the address is kept
  id bigint identity not null
  token_hash bytea not null
  purpose text not null
  record_id bigint not null -- of the table that the purpose is about
  made_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  ended_at timestamp with time zone
  constraint link_pkey PRIMARY KEY (id)
  constraint link_token_hash_key UNIQUE (token_hash)
  constraint link_check CHECK (made_at < expires_at)
  constraint link_purpose_check CHECK (purpose ~ '^[a-z_]{3,40}$'::text)
  constraint link_token_hash_check CHECK (octet_length(token_hash) = 32)
  CREATE INDEX link_record ON nimr.link USING btree (purpose, record_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.link FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', 'token_hash')
  row level security, forced
  policy counter_looks_up for select to nimr_counter
    using true
  policy erasure_updates for update to nimr_counter
    using true
    check true
  policy invitation_ended for update to nimr_app
    using ((purpose = 'registration_invitation'::text) AND (EXISTS ( SELECT
   FROM nimr.registration_invitation v
  WHERE ((v.id = link.record_id) AND nimr.may_write_intervention(v.intervention_id)))))
    check true
  policy invitation_made for insert to nimr_app
    check ((ended_at IS NULL) AND (purpose = 'registration_invitation'::text) AND (EXISTS ( SELECT
   FROM nimr.registration_invitation v
  WHERE ((v.id = link.record_id) AND nimr.may_write_intervention(v.intervention_id)))))
  policy invitation_seen for select to nimr_app
    using ((purpose = 'registration_invitation'::text) AND (EXISTS ( SELECT
   FROM nimr.registration_invitation v
  WHERE ((v.id = link.record_id) AND nimr.may_write_intervention(v.intervention_id)))))
  policy maker_ends for update to nimr_app
    using nimr.may_make_link(purpose, record_id)
    check true
  policy maker_makes for insert to nimr_app
    check ((ended_at IS NULL) AND nimr.may_make_link(purpose, record_id))
  policy maker_sees for select to nimr_app
    using nimr.may_make_link(purpose, record_id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_calendar_ended for update to nimr_app
    using ((purpose = 'coach_calendar'::text) AND (record_id = ( SELECT nimr.actor_staff() AS actor_staff)))
    check true
  policy own_calendar_made for insert to nimr_app
    check ((ended_at IS NULL) AND (purpose = 'coach_calendar'::text) AND (record_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy own_calendar_seen for select to nimr_app
    using ((purpose = 'coach_calendar'::text) AND (record_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert to nimr_app, select to nimr_counter
  grant on id: select to nimr_app
  grant on purpose: select to nimr_app
  grant on record_id: select to nimr_app
  grant on made_at: select to nimr_app
  grant on expires_at: select to nimr_app
  grant on ended_at: select+update to nimr_app, update to nimr_counter

table nimr.locality
  id bigint identity not null
  municipality_code text not null
  name text not null
  kind text not null
  longitude double precision
  latitude double precision
  constraint locality_pkey PRIMARY KEY (id)
  constraint locality_municipality_code_name_key UNIQUE (municipality_code, name)
  constraint locality_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint locality_check CHECK ((longitude IS NULL) = (latitude IS NULL))
  constraint locality_kind_check CHECK (kind = ANY (ARRAY['town'::text, 'village'::text]))
  constraint locality_name_check CHECK (length(name) >= 1 AND length(name) <= 120)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.locality FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy search_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app
  grant on id: select to nimr_counter
  grant on municipality_code: select to nimr_counter
  grant on name: select to nimr_counter

table nimr.mail_refusal
  address_hash text not null
  refused_at timestamp with time zone not null
  constraint mail_refusal_pkey PRIMARY KEY (address_hash)
  constraint mail_refusal_address_hash_check CHECK (address_hash ~ '^[0-9a-f]{64}$'::text)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.mail_refusal FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('address_hash', '', '', 'address_hash')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  grant delete+insert+select to nimr_counter

table nimr.market_tie
  -- two enterprises are active in the same market, or one in the market next above or below the other's
  id bigint identity not null
  one_id bigint not null
  other_id bigint not null
  market text not null
  source_words text
  recorded_at timestamp with time zone not null
  recorded_by_staff_id bigint
  constraint market_tie_pkey PRIMARY KEY (id)
  constraint market_tie_one_id_other_id_key UNIQUE (one_id, other_id)
  constraint market_tie_one_id_fkey FOREIGN KEY (one_id) REFERENCES nimr.holder(id)
  constraint market_tie_other_id_fkey FOREIGN KEY (other_id) REFERENCES nimr.holder(id)
  constraint market_tie_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint market_tie_check CHECK (one_id < other_id)
  constraint market_tie_market_check CHECK (market = ANY (ARRAY['same'::text, 'adjacent'::text]))
  constraint market_tie_source_words_check CHECK (length(source_words) <= 500)
  CREATE INDEX market_tie_other ON nimr.market_tie USING btree (other_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.market_tie FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'holder', 'one_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_delete for delete to nimr_app
    using (nimr.may_write_holder(one_id) OR nimr.may_write_holder(other_id))
  policy own_insert for insert to nimr_app
    check ((nimr.may_write_holder(one_id) OR nimr.may_write_holder(other_id)) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app
  grant on one_id: select to nimr_counter
  grant on other_id: select to nimr_counter
  grant on market: select to nimr_counter

table nimr.milestone
  -- what changed in a company, on which day, and whether the support mattered for it
  id bigint identity not null
  company_id bigint not null
  project_id bigint not null
  municipality_code text not null -- the office that entered it, or that asked in the survey
  kind text not null
  happened_on date not null
  what text default ''::text not null -- which market, web shop or certificate; else what it was about
  financier_id bigint -- who was asked for money or gave it, when it stands among the organisations; else in words
  financier_words text default ''::text not null
  amount_ore bigint
  fte numeric(6,2) -- full-time equivalents of a new hire
  support_mattered text not null
  talk_id bigint -- the talk that led to it, if any
  source text not null
  survey_answer_id bigint
  evidence_words text default ''::text not null -- what shows it, such as a decision letter and its number; a file may be added
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone not null
  replaces_id bigint
  correction_reason text
  constraint milestone_pkey PRIMARY KEY (id)
  constraint milestone_id_company_id_project_id_municipality_code_kind_key UNIQUE (id, company_id, project_id, municipality_code, kind)
  constraint milestone_replaces_id_key UNIQUE (replaces_id)
  constraint milestone_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint milestone_financier_id_fkey FOREIGN KEY (financier_id) REFERENCES nimr.organisation(id)
  constraint milestone_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint milestone_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint milestone_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint milestone_replaces_id_company_id_project_id_municipality_c_fkey FOREIGN KEY (replaces_id, company_id, project_id, municipality_code, kind) REFERENCES nimr.milestone(id, company_id, project_id, municipality_code, kind)
  constraint milestone_survey_answer_id_fkey FOREIGN KEY (survey_answer_id) REFERENCES nimr.survey_answer(id)
  constraint milestone_talk_id_fkey FOREIGN KEY (talk_id) REFERENCES nimr.talk(id) ON DELETE SET NULL
  constraint milestone_amount_ore_check CHECK (amount_ore >= 1 AND amount_ore <= '10000000000000'::bigint)
  constraint milestone_check CHECK (replaces_id <> id)
  constraint milestone_check1 CHECK ((replaces_id IS NULL) = (correction_reason IS NULL))
  constraint milestone_check2 CHECK ((source = 'survey'::text) = (survey_answer_id IS NOT NULL))
  constraint milestone_check3 CHECK (source = 'survey'::text OR evidence_words <> ''::text)
  constraint milestone_check4 CHECK (happened_on <= (recorded_at AT TIME ZONE 'Europe/Stockholm'::text)::date)
  constraint milestone_check5 CHECK (
CASE
    WHEN kind = ANY (ARRAY['finance_applied'::text, 'finance_obtained'::text]) THEN amount_ore IS NOT NULL AND num_nonnulls(financier_id, NULLIF(financier_words, ''::text)) = 1
    ELSE amount_ore IS NULL AND financier_id IS NULL AND financier_words = ''::text
END)
  constraint milestone_check6 CHECK ((kind = 'new_hire'::text) = (fte IS NOT NULL))
  constraint milestone_check7 CHECK ((kind <> ALL (ARRAY['new_market'::text, 'web_shop'::text, 'certificate'::text])) OR what <> ''::text)
  constraint milestone_correction_reason_check CHECK (length(correction_reason) >= 1 AND length(correction_reason) <= 1000)
  constraint milestone_evidence_words_check CHECK (length(evidence_words) <= 2000)
  constraint milestone_financier_words_check CHECK (length(financier_words) <= 200)
  constraint milestone_fte_check CHECK (fte > 0::numeric)
  constraint milestone_kind_check CHECK (kind = ANY (ARRAY['finance_applied'::text, 'finance_obtained'::text, 'ownership_change'::text, 'new_market'::text, 'web_shop'::text, 'new_hire'::text, 'certificate'::text]))
  constraint milestone_source_check CHECK (source = ANY (ARRAY['coach'::text, 'survey'::text]))
  constraint milestone_support_mattered_check CHECK (support_mattered = ANY (ARRAY['not_at_all'::text, 'partly'::text, 'decisively'::text]))
  constraint milestone_what_check CHECK (length(what) <= 500)
  CREATE INDEX milestone_company ON nimr.milestone USING btree (company_id)
  CREATE INDEX milestone_project ON nimr.milestone USING btree (project_id, municipality_code)
  CREATE INDEX milestone_survey_answer ON nimr.milestone USING btree (survey_answer_id) WHERE (survey_answer_id IS NOT NULL)
  CREATE INDEX milestone_talk ON nimr.milestone USING btree (talk_id) WHERE (talk_id IS NOT NULL)
  CREATE TRIGGER keep_milestone AFTER INSERT ON nimr.milestone FOR EACH ROW EXECUTE FUNCTION nimr.keep_milestone()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.milestone FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', 'what,evidence_words')
  CREATE TRIGGER signed BEFORE INSERT ON nimr.milestone FOR EACH ROW EXECUTE FUNCTION nimr.sign_row('', 'recorded_at')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy holder_reads for select to nimr_app
    using ((recorded_by_staff_id IS NULL) AND (( SELECT nimr.linked_survey_company() AS linked_survey_company) IS NOT NULL) AND (EXISTS ( SELECT
   FROM nimr.survey_answer a
  WHERE (a.id = milestone.survey_answer_id))))
  policy holder_tells for insert to nimr_app
    check ((recorded_by_staff_id IS NULL) AND (talk_id IS NULL) AND (replaces_id IS NULL) AND (recorded_at = ( SELECT nimr.moment() AS moment)) AND (EXISTS ( SELECT
   FROM nimr.survey_answer a
  WHERE ((a.id = milestone.survey_answer_id) AND (a.answered_by_recipient_id = ( SELECT nimr.linked('survey_recipient'::text) AS linked)) AND (a.recorded_at = ( SELECT nimr.moment() AS moment))))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND (NOT (recorded_by_staff_id IS DISTINCT FROM ( SELECT nimr.actor_staff() AS actor_staff))) AND nimr.may_answer_for(company_id, municipality_code))
  policy own_read for select to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy project_read for select to nimr_app
    using (project_id = ANY (( SELECT (nimr.manages() || nimr.audits()))::bigint[]))
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on company_id: select to nimr_counter
  grant on project_id: select to nimr_counter
  grant on municipality_code: select to nimr_counter
  grant on kind: select to nimr_counter
  grant on happened_on: select to nimr_counter
  grant on what: select to nimr_counter
  grant on financier_id: select to nimr_counter
  grant on financier_words: select to nimr_counter
  grant on amount_ore: select to nimr_counter
  grant on fte: select to nimr_counter
  grant on support_mattered: select to nimr_counter
  grant on replaces_id: select to nimr_counter

table nimr.milestone_intervention
  -- the interventions that led to a milestone
  id bigint identity not null
  milestone_id bigint not null
  intervention_id bigint not null
  constraint milestone_intervention_pkey PRIMARY KEY (id)
  constraint milestone_intervention_milestone_id_intervention_id_key UNIQUE (milestone_id, intervention_id)
  constraint milestone_intervention_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint milestone_intervention_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES nimr.milestone(id)
  CREATE INDEX milestone_intervention_intervention ON nimr.milestone_intervention USING btree (intervention_id)
  CREATE TRIGGER keep_milestone_intervention AFTER INSERT ON nimr.milestone_intervention FOR EACH ROW EXECUTE FUNCTION nimr.keep_milestone_intervention()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.milestone_intervention FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'milestone', 'milestone_id', '')
  row level security, forced
  policy milestone_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.milestone m
  WHERE (m.id = milestone_intervention.milestone_id)))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check (EXISTS ( SELECT
   FROM nimr.milestone m
  WHERE ((m.id = milestone_intervention.milestone_id) AND (m.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND (NOT (m.recorded_by_staff_id IS DISTINCT FROM ( SELECT nimr.actor_staff() AS actor_staff))))))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert+select to nimr_app

table nimr.milestone_withdrawal
  -- a milestone that should never have been entered; it stays to be read and counts no more
  milestone_id bigint not null
  reason text not null
  withdrawn_by_staff_id bigint not null
  withdrawn_at timestamp with time zone not null
  constraint milestone_withdrawal_pkey PRIMARY KEY (milestone_id)
  constraint milestone_withdrawal_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES nimr.milestone(id)
  constraint milestone_withdrawal_withdrawn_by_staff_id_fkey FOREIGN KEY (withdrawn_by_staff_id) REFERENCES nimr.staff(id)
  constraint milestone_withdrawal_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 1000)
  CREATE TRIGGER keep_milestone_withdrawal AFTER INSERT ON nimr.milestone_withdrawal FOR EACH ROW EXECUTE FUNCTION nimr.keep_milestone_withdrawal()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.milestone_withdrawal FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('milestone_id', 'milestone', 'milestone_id', '')
  CREATE TRIGGER signed BEFORE INSERT ON nimr.milestone_withdrawal FOR EACH ROW EXECUTE FUNCTION nimr.sign_row('', 'withdrawn_at')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy milestone_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.milestone m
  WHERE (m.id = milestone_withdrawal.milestone_id)))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check ((withdrawn_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (EXISTS ( SELECT
   FROM nimr.milestone m
  WHERE ((m.id = milestone_withdrawal.milestone_id) AND (m.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))))))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert+select to nimr_app
  grant on milestone_id: select to nimr_counter

table nimr.municipality
  code text not null
  name text not null
  county_code text not null
  org_number text
  longitude double precision
  latitude double precision
  constraint municipality_pkey PRIMARY KEY (code)
  constraint municipality_county_code_fkey FOREIGN KEY (county_code) REFERENCES nimr.county(code)
  constraint municipality_code_check CHECK (code ~ '^[0-9]{4}$'::text)
  constraint municipality_org_number_check CHECK (org_number ~ '^[0-9]{10}$'::text)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.municipality FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('code', '', '', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_reads for select to nimr_counter
    using true
  policy sign_in_looks_up for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select+update to nimr_app, select to nimr_counter
  grant on code: select to nimr_counter
  grant on name: select to nimr_counter
  grant on org_number: select to nimr_counter

table nimr.municipality_boundary
  municipality_code text not null
  geometry jsonb not null
  source text not null
  loaded_at timestamp with time zone not null
  constraint municipality_boundary_pkey PRIMARY KEY (municipality_code)
  constraint municipality_boundary_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.municipality_boundary FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('municipality_code', 'municipality', 'municipality_code', 'geometry')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app

table nimr.municipality_inhabitants
  id bigint identity not null
  municipality_code text not null
  year integer not null
  inhabitants integer not null
  constraint municipality_inhabitants_pkey PRIMARY KEY (id)
  constraint municipality_inhabitants_municipality_code_year_key UNIQUE (municipality_code, year)
  constraint municipality_inhabitants_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint municipality_inhabitants_inhabitants_check CHECK (inhabitants > 0)
  constraint municipality_inhabitants_year_check CHECK (year >= 1950 AND year <= 2100)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.municipality_inhabitants FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app

table nimr.need
  id bigint identity not null
  company_id bigint not null
  municipality_code text not null -- the office that keeps the need; others see it pooled
  focus_area_code text not null
  topic_id bigint
  words text not null
  urgency text not null
  raised_by text not null
  raised_on date not null
  recorded_at timestamp with time zone not null
  recorded_by_staff_id bigint
  is_shared boolean default false not null -- its coach lets the other municipalities see which company it is
  state text default 'open'::text not null -- follows from the last need_event, never written by itself
  state_since timestamp with time zone not null
  intervention_id bigint -- the intervention that took it up, as long as it is taken up or met
  partner_id bigint
  version integer default 1 not null
  constraint need_pkey PRIMARY KEY (id)
  constraint need_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint need_focus_area_code_fkey FOREIGN KEY (focus_area_code) REFERENCES nimr.focus_area(code)
  constraint need_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint need_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint need_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES nimr.organisation(id)
  constraint need_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint need_topic_id_focus_area_code_fkey FOREIGN KEY (topic_id, focus_area_code) REFERENCES nimr.topic(id, focus_area_code)
  constraint need_check CHECK (state <> 'taken_up'::text OR intervention_id IS NOT NULL)
  constraint need_check1 CHECK (state <> 'referred'::text OR partner_id IS NOT NULL)
  constraint need_raised_by_check CHECK (raised_by = ANY (ARRAY['company'::text, 'coach'::text, 'public_form'::text]))
  constraint need_state_check CHECK (state = ANY (ARRAY['open'::text, 'taken_up'::text, 'met'::text, 'referred'::text, 'declined'::text]))
  constraint need_urgency_check CHECK (urgency = ANY (ARRAY['now'::text, 'soon'::text, 'later'::text]))
  constraint need_words_check CHECK (length(words) >= 1 AND length(words) <= 2000)
  CREATE INDEX need_company ON nimr.need USING btree (company_id)
  CREATE INDEX need_intervention ON nimr.need USING btree (intervention_id)
  CREATE INDEX need_municipality ON nimr.need USING btree (municipality_code, state)
  CREATE TRIGGER begin_need AFTER INSERT ON nimr.need FOR EACH ROW EXECUTE FUNCTION nimr.begin_need()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.need FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', 'words')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (state = 'open'::text) AND (intervention_id IS NULL) AND (partner_id IS NULL))
  policy own_read for select to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy own_update for update to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
    check (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert+select to nimr_app, select to nimr_counter
  grant on focus_area_code: update to nimr_app
  grant on topic_id: update to nimr_app
  grant on words: update to nimr_app
  grant on urgency: update to nimr_app
  grant on is_shared: update to nimr_app
  grant on version: update to nimr_app, update to nimr_counter

table nimr.need_event
  -- each change of a need; by nobody when a partner answered by link
  id bigint identity not null
  need_id bigint not null
  from_state text
  state text not null
  at timestamp with time zone not null
  by_staff_id bigint
  reason text
  words text
  partner_id bigint
  intervention_id bigint
  intervention_title text -- as it was called then
  constraint need_event_pkey PRIMARY KEY (id)
  constraint need_event_by_staff_id_fkey FOREIGN KEY (by_staff_id) REFERENCES nimr.staff(id)
  constraint need_event_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint need_event_need_id_fkey FOREIGN KEY (need_id) REFERENCES nimr.need(id)
  constraint need_event_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES nimr.organisation(id)
  constraint declined_has_reason CHECK (state <> 'declined'::text OR reason IS NOT NULL)
  constraint need_event_from_state_check CHECK (from_state = ANY (ARRAY['open'::text, 'taken_up'::text, 'met'::text, 'referred'::text, 'declined'::text]))
  constraint need_event_intervention_title_check CHECK (length(intervention_title) >= 1 AND length(intervention_title) <= 200)
  constraint need_event_reason_check CHECK (reason = ANY (ARRAY['mistake'::text, 'duplicate'::text, 'not_ours'::text, 'no_longer_wanted'::text, 'no_capacity'::text, 'abandoned'::text, 'withdrawn'::text, 'not_helped'::text, 'came_back'::text, 'attended'::text, 'helped'::text]))
  constraint need_event_state_check CHECK (state = ANY (ARRAY['open'::text, 'taken_up'::text, 'met'::text, 'referred'::text, 'declined'::text]))
  constraint need_event_words_check CHECK (length(words) >= 1 AND length(words) <= 2000)
  constraint referred_has_partner CHECK ((state = 'referred'::text) = (partner_id IS NOT NULL))
  constraint taken_up_names_intervention CHECK (state <> 'taken_up'::text OR intervention_id IS NOT NULL AND intervention_title IS NOT NULL)
  CREATE INDEX need_event_intervention ON nimr.need_event USING btree (intervention_id)
  CREATE INDEX need_event_need ON nimr.need_event USING btree (need_id, id)
  CREATE TRIGGER check_need_event BEFORE INSERT ON nimr.need_event FOR EACH ROW EXECUTE FUNCTION nimr.check_need_event()
  CREATE TRIGGER follow_need_event AFTER INSERT ON nimr.need_event FOR EACH ROW EXECUTE FUNCTION nimr.follow_need_event()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.need_event FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'need', 'need_id', 'words')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check ((state <> 'taken_up'::text) AND (EXISTS ( SELECT
   FROM nimr.need n
  WHERE (n.id = need_event.need_id))))
  policy own_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.need n
  WHERE (n.id = need_event.need_id)))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert+select to nimr_app, insert+select to nimr_counter

table nimr.need_proposal
  id bigint identity not null
  municipality_code text not null
  company_name text
  org_number text
  contact_name text
  email text
  phone text
  focus_area_code text not null
  words text
  urgency text not null
  language text default 'sv'::text not null
  submitted_at timestamp with time zone not null
  confirmed_at timestamp with time zone
  state text default 'unconfirmed'::text not null
  decided_at timestamp with time zone
  decided_by_staff_id bigint
  reason text
  need_id bigint
  constraint need_proposal_pkey PRIMARY KEY (id)
  constraint need_proposal_decided_by_staff_id_fkey FOREIGN KEY (decided_by_staff_id) REFERENCES nimr.staff(id)
  constraint need_proposal_focus_area_code_fkey FOREIGN KEY (focus_area_code) REFERENCES nimr.focus_area(code)
  constraint need_proposal_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint need_proposal_need_id_fkey FOREIGN KEY (need_id) REFERENCES nimr.need(id)
  constraint need_proposal_check CHECK ((state = ANY (ARRAY['accepted'::text, 'rejected'::text])) = (decided_by_staff_id IS NOT NULL))
  constraint need_proposal_check1 CHECK (state <> 'accepted'::text OR need_id IS NOT NULL)
  constraint need_proposal_check2 CHECK (state <> 'rejected'::text OR reason IS NOT NULL)
  constraint need_proposal_company_name_check CHECK (length(company_name) >= 1 AND length(company_name) <= 200)
  constraint need_proposal_contact_name_check CHECK (length(contact_name) >= 1 AND length(contact_name) <= 200)
  constraint need_proposal_email_check CHECK (length(email) <= 254)
  constraint need_proposal_language_check CHECK (language = ANY (ARRAY['sv'::text, 'en'::text]))
  constraint need_proposal_org_number_check CHECK (org_number ~ '^[0-9]{10}$'::text)
  constraint need_proposal_phone_check CHECK (length(phone) <= 50)
  constraint need_proposal_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 1000)
  constraint need_proposal_state_check CHECK (state = ANY (ARRAY['unconfirmed'::text, 'waiting'::text, 'accepted'::text, 'rejected'::text, 'withdrawn'::text]))
  constraint need_proposal_urgency_check CHECK (urgency = ANY (ARRAY['now'::text, 'soon'::text, 'later'::text]))
  constraint need_proposal_words_check CHECK (length(words) >= 1 AND length(words) <= 2000)
  CREATE INDEX need_proposal_email ON nimr.need_proposal USING btree (email, submitted_at)
  CREATE INDEX need_proposal_need ON nimr.need_proposal USING btree (need_id)
  CREATE INDEX need_proposal_waiting ON nimr.need_proposal USING btree (municipality_code) WHERE (state = 'waiting'::text)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.need_proposal FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', 'company_name,org_number,contact_name,email,phone,words,reason')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy job_asks for select to nimr_app
    using ((state = 'unconfirmed'::text) AND ( SELECT nimr.actor_is_job() AS actor_is_job))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_decide for update to nimr_app
    using ((state = 'waiting'::text) AND (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))
    check ((state = ANY (ARRAY['accepted'::text, 'rejected'::text])) AND (decided_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))
  policy own_read for select to nimr_app
    using ((state = ANY (ARRAY['waiting'::text, 'accepted'::text, 'rejected'::text])) AND (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant select to nimr_app, delete+insert+select+update to nimr_counter
  grant on company_name: update to nimr_app
  grant on org_number: update to nimr_app
  grant on contact_name: update to nimr_app
  grant on email: update to nimr_app
  grant on phone: update to nimr_app
  grant on words: update to nimr_app
  grant on state: update to nimr_app
  grant on decided_at: update to nimr_app
  grant on decided_by_staff_id: update to nimr_app
  grant on reason: update to nimr_app
  grant on need_id: update to nimr_app

table nimr.network
  id bigint identity not null
  name text not null
  purpose text default ''::text not null
  focus_area_code text
  founded_on date not null
  ended_on date
  recorded_by_staff_id bigint not null
  version integer default 1 not null
  constraint network_pkey PRIMARY KEY (id)
  constraint network_focus_area_code_fkey FOREIGN KEY (focus_area_code) REFERENCES nimr.focus_area(code)
  constraint network_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint network_check CHECK (founded_on <= ended_on)
  constraint network_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
  constraint network_purpose_check CHECK (length(purpose) <= 5000)
  CREATE UNIQUE INDEX network_name ON nimr.network USING btree (nimr.search_key(name))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.network FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy keeper_updates for update to nimr_app
    using nimr.keeps_network(id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy started_by_oneself for insert to nimr_app
    check ((recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND ((cardinality(( SELECT nimr.works_in() AS works_in)) > 0) OR (cardinality(( SELECT nimr.manages() AS manages)) > 0)))
  grant insert+select to nimr_app
  grant on name: update to nimr_app
  grant on purpose: update to nimr_app
  grant on focus_area_code: update to nimr_app
  grant on founded_on: update to nimr_app
  grant on ended_on: update to nimr_app
  grant on version: update to nimr_app

table nimr.network_meeting
  id bigint identity not null
  network_id bigint not null
  starts_at timestamp with time zone not null
  ends_at timestamp with time zone not null
  place text
  agenda text default ''::text not null
  minutes text default ''::text not null
  version integer default 1 not null
  constraint network_meeting_pkey PRIMARY KEY (id)
  constraint network_meeting_network_id_fkey FOREIGN KEY (network_id) REFERENCES nimr.network(id)
  constraint network_meeting_agenda_check CHECK (length(agenda) <= 5000)
  constraint network_meeting_check CHECK (starts_at < ends_at AND ends_at < (starts_at + '7 days'::interval))
  constraint network_meeting_minutes_check CHECK (length(minutes) <= 20000)
  constraint network_meeting_place_check CHECK (length(place) <= 300)
  CREATE INDEX network_meeting_network ON nimr.network_meeting USING btree (network_id, starts_at DESC)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.network_meeting FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'network', 'network_id', '')
  row level security, forced
  policy keeper_insert for insert to nimr_app
    check nimr.keeps_network(network_id)
  policy keeper_updates for update to nimr_app
    using nimr.keeps_network(network_id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on starts_at: update to nimr_app
  grant on ends_at: update to nimr_app
  grant on place: update to nimr_app
  grant on agenda: update to nimr_app
  grant on minutes: update to nimr_app
  grant on version: update to nimr_app

table nimr.network_meeting_member
  meeting_id bigint not null
  member_id bigint not null
  id bigint identity not null
  constraint network_meeting_member_pkey PRIMARY KEY (meeting_id, member_id)
  constraint network_meeting_member_id_key UNIQUE (id)
  constraint network_meeting_member_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES nimr.network_meeting(id) ON DELETE CASCADE
  constraint network_meeting_member_member_id_fkey FOREIGN KEY (member_id) REFERENCES nimr.network_member(id)
  CREATE INDEX network_meeting_member_member ON nimr.network_meeting_member USING btree (member_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.network_meeting_member FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'network_meeting', 'meeting_id', '')
  row level security, forced
  policy keeper_delete for delete to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.network_meeting g
  WHERE ((g.id = network_meeting_member.meeting_id) AND nimr.keeps_network(g.network_id))))
  policy keeper_insert for insert to nimr_app
    check (EXISTS ( SELECT
   FROM (nimr.network_meeting g
     JOIN nimr.network_member m ON ((m.network_id = g.network_id)))
  WHERE ((g.id = network_meeting_member.meeting_id) AND (m.id = network_meeting_member.member_id) AND nimr.keeps_network(g.network_id))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app

table nimr.network_member
  id bigint identity not null
  network_id bigint not null
  staff_id bigint
  company_id bigint
  person_id bigint
  organisation_id bigint
  contact_name text -- who comes for an organisation or a company whose people are not in the register; no contact details
  side text not null
  part text default 'member'::text not null
  from_on date not null
  to_on date
  constraint network_member_pkey PRIMARY KEY (id)
  constraint network_member_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint network_member_network_id_fkey FOREIGN KEY (network_id) REFERENCES nimr.network(id)
  constraint network_member_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES nimr.organisation(id)
  constraint network_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES nimr.person(id)
  constraint network_member_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint network_member_check CHECK (num_nonnulls(staff_id, company_id, organisation_id) = 1)
  constraint network_member_check1 CHECK (person_id IS NULL OR company_id IS NOT NULL)
  constraint network_member_check2 CHECK (part = 'member'::text OR staff_id IS NOT NULL)
  constraint network_member_check3 CHECK (from_on <= to_on)
  constraint network_member_contact_name_check CHECK (length(contact_name) >= 1 AND length(contact_name) <= 200)
  constraint network_member_part_check CHECK (part = ANY (ARRAY['convenor'::text, 'member'::text]))
  constraint network_member_side_check CHECK (side = ANY (ARRAY['private'::text, 'public'::text]))
  CREATE INDEX network_member_company ON nimr.network_member USING btree (company_id)
  CREATE UNIQUE INDEX network_member_current ON nimr.network_member USING btree (network_id, COALESCE(staff_id, (0)::bigint), COALESCE(company_id, (0)::bigint), COALESCE(person_id, (0)::bigint), COALESCE(organisation_id, (0)::bigint), COALESCE(contact_name, ''::text)) WHERE (to_on IS NULL)
  CREATE INDEX network_member_network ON nimr.network_member USING btree (network_id)
  CREATE INDEX network_member_person ON nimr.network_member USING btree (person_id)
  CREATE TRIGGER refuses_erased AFTER INSERT OR UPDATE OF person_id ON nimr.network_member FOR EACH ROW EXECUTE FUNCTION nimr.refuse_erased_person('person_id')
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.network_member FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'network', 'network_id', 'contact_name')
  row level security, forced
  policy erasure_all for all to nimr_counter
    using true
    check true
  policy keeper_insert for insert to nimr_app
    check nimr.keeps_network(network_id)
  policy keeper_updates for update to nimr_app
    using nimr.keeps_network(network_id)
  policy known_person for insert to nimr_app
    check ((person_id IS NULL) OR (EXISTS ( SELECT
   FROM nimr.person_role r
  WHERE ((r.person_id = network_member.person_id) AND (r.company_id = network_member.company_id)))) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app, select to nimr_counter
  grant on contact_name: update to nimr_counter
  grant on to_on: update to nimr_app, update to nimr_counter

table nimr.network_owner
  id bigint identity not null
  network_id bigint not null
  project_id bigint
  other_project text -- a project that is not kept here, in words
  from_on date not null
  reason text default ''::text not null
  recorded_at timestamp with time zone not null
  staff_id bigint not null
  constraint network_owner_pkey PRIMARY KEY (id)
  constraint network_owner_network_id_from_on_key UNIQUE (network_id, from_on)
  constraint network_owner_network_id_fkey FOREIGN KEY (network_id) REFERENCES nimr.network(id)
  constraint network_owner_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint network_owner_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint network_owner_check CHECK (num_nonnulls(project_id, other_project) = 1)
  constraint network_owner_other_project_check CHECK (length(other_project) >= 1 AND length(other_project) <= 200)
  constraint network_owner_reason_check CHECK (length(reason) <= 2000)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.network_owner FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'network', 'network_id', '')
  row level security, forced
  policy keeper_insert for insert to nimr_app
    check nimr.keeps_network(network_id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_name for insert to nimr_app
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app

table nimr.occasion
  id bigint identity not null
  intervention_id bigint not null
  starts_at timestamp with time zone not null
  ends_at timestamp with time zone not null
  municipality_code text
  locality_id bigint
  venue text
  link text
  version integer default 1 not null
  constraint occasion_pkey PRIMARY KEY (id)
  constraint occasion_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint occasion_locality_id_fkey FOREIGN KEY (locality_id) REFERENCES nimr.locality(id)
  constraint occasion_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint occasion_check CHECK (starts_at < ends_at AND ends_at < (starts_at + '7 days'::interval))
  constraint occasion_link_check CHECK (length(link) <= 500)
  constraint occasion_venue_check CHECK (length(venue) <= 300)
  CREATE INDEX occasion_intervention ON nimr.occasion USING btree (intervention_id)
  CREATE INDEX occasion_starts ON nimr.occasion USING btree (starts_at)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.occasion FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy search_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_delete for delete to nimr_app
    using nimr.may_start_intervention(intervention_id)
  policy team_insert for insert to nimr_app
    check nimr.may_start_intervention(intervention_id)
  policy team_update for update to nimr_app
    using nimr.may_start_intervention(intervention_id)
    check nimr.may_start_intervention(intervention_id)
  grant delete+insert+select to nimr_app, select to nimr_counter
  grant on id: select to nimr_counter
  grant on intervention_id: select to nimr_counter
  grant on starts_at: update to nimr_app, select to nimr_counter
  grant on ends_at: update to nimr_app, select to nimr_counter
  grant on municipality_code: update to nimr_app, select to nimr_counter
  grant on locality_id: update to nimr_app, select to nimr_counter
  grant on venue: update to nimr_app, select to nimr_counter
  grant on link: update to nimr_app, select to nimr_counter
  grant on version: update to nimr_app

table nimr.opened_bid
  bid_id bigint not null
  purchase_id bigint not null
  price_ore bigint -- without VAT; of a bid that came by e-mail it is read out of the files at the opening
  description text default ''::text not null
  damaged boolean default false not null
  price_read_by_staff_id bigint
  price_read_at timestamp with time zone
  constraint opened_bid_pkey PRIMARY KEY (bid_id)
  constraint opened_bid_bid_id_fkey FOREIGN KEY (bid_id) REFERENCES nimr.bid(id)
  constraint opened_bid_price_read_by_staff_id_fkey FOREIGN KEY (price_read_by_staff_id) REFERENCES nimr.staff(id)
  constraint opened_bid_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint opened_bid_description_check CHECK (length(description) <= 20000)
  constraint opened_bid_price_ore_check CHECK (price_ore >= 0 AND price_ore <= '100000000000'::bigint)
  CREATE INDEX opened_bid_purchase ON nimr.opened_bid USING btree (purchase_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.opened_bid FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('bid_id', 'bid', 'bid_id', 'price_ore,description')
  row level security, forced
  policy judge_reads_price for update to nimr_app
    using ((purchase_id = ANY (( SELECT nimr.purchases_to_judge() AS purchases_to_judge)::bigint[])) AND (price_ore IS NULL) AND (NOT nimr.is_awarded(purchase_id)))
    check (price_read_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff))
  policy opener_writes for insert to nimr_app
    check nimr.is_opening(purchase_id, bid_id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader for select to nimr_app
    using (purchase_id = ANY (( SELECT nimr.purchases_to_compare() AS purchases_to_compare)::bigint[]))
  grant insert+select to nimr_app
  grant on price_ore: update to nimr_app
  grant on price_read_by_staff_id: update to nimr_app
  grant on price_read_at: update to nimr_app

table nimr.opening
  purchase_id bigint not null
  opened_at timestamp with time zone not null
  opened_by_staff_id bigint
  bids_opened integer not null
  opened_in text not null -- the transaction that opened: no other can write what was in the bids
  constraint opening_pkey PRIMARY KEY (purchase_id)
  constraint opening_opened_by_staff_id_fkey FOREIGN KEY (opened_by_staff_id) REFERENCES nimr.staff(id)
  constraint opening_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint opening_bids_opened_check CHECK (bids_opened >= 0)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.opening FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('purchase_id', 'purchase', 'purchase_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_all for all to nimr_counter
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant select to nimr_app, insert+select to nimr_counter

table nimr.organisation
  id bigint identity not null
  name text not null
  org_number text
  constraint organisation_pkey PRIMARY KEY (id)
  constraint organisation_org_number_key UNIQUE (org_number)
  constraint organisation_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
  constraint organisation_org_number_check CHECK (org_number ~ '^[0-9]{10}$'::text)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.organisation FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select+update to nimr_app
  grant on id: select to nimr_counter
  grant on name: select to nimr_counter
  grant on org_number: select to nimr_counter

table nimr.payment_claim
  -- ansökan om utbetalning: the costs of a period that a project asks its financiers to pay their share of
  id bigint identity not null
  project_id bigint not null
  number integer not null
  from_on date not null
  to_on date not null
  state text default 'none'::text not null -- follows from the newest event, by trigger; nobody sets it
  version integer default 1 not null
  constraint payment_claim_pkey PRIMARY KEY (id)
  constraint payment_claim_project_id_number_key UNIQUE (project_id, number)
  constraint payment_claim_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint payment_claim_check CHECK (from_on <= to_on)
  constraint payment_claim_number_check CHECK (number > 0)
  constraint payment_claim_state_check CHECK (state = ANY (ARRAY['none'::text, 'draft'::text, 'certifying'::text, 'certified'::text, 'signed'::text, 'submitted'::text, 'supplement_asked'::text, 'approved'::text, 'partly_approved'::text, 'recovered'::text, 'withdrawn'::text]))
  CREATE INDEX payment_claim_periods_apart ON nimr.payment_claim USING gist (int8range(project_id, project_id, '[]'::text), daterange(from_on, to_on, '[]'::text)) WHERE (state <> 'withdrawn'::text)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.payment_claim FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy economist_drafts for update to nimr_app
    using (id = ANY (( SELECT nimr.claims_to_draft() AS claims_to_draft)::bigint[]))
    check (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
  policy economist_starts for insert to nimr_app
    check ((project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[])) AND (state = 'none'::text))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using ((id = ANY (( SELECT nimr.readable_claims() AS readable_claims)::bigint[])) OR (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[])))
  grant insert+select to nimr_app
  grant on from_on: update to nimr_app
  grant on to_on: update to nimr_app
  grant on version: update to nimr_app

table nimr.payment_claim_certification
  -- a partner certifies its own part of a payment claim, as it was shown
  id bigint identity not null
  claim_id bigint not null
  account_id bigint not null
  digest text not null
  eligible_ore bigint not null
  person_name text not null
  person_title text not null
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone not null
  superseded_at timestamp with time zone
  constraint payment_claim_certification_pkey PRIMARY KEY (id)
  constraint payment_claim_certification_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint payment_claim_certification_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES nimr.payment_claim(id)
  constraint payment_claim_certification_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint payment_claim_certification_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text)
  constraint payment_claim_certification_person_name_check CHECK (length(person_name) >= 1 AND length(person_name) <= 200)
  constraint payment_claim_certification_person_title_check CHECK (length(person_title) >= 1 AND length(person_title) <= 200)
  CREATE INDEX payment_claim_certification_account ON nimr.payment_claim_certification USING btree (account_id)
  CREATE INDEX payment_claim_certification_claim ON nimr.payment_claim_certification USING btree (claim_id)
  CREATE UNIQUE INDEX payment_claim_certification_current ON nimr.payment_claim_certification USING btree (claim_id, account_id) WHERE (superseded_at IS NULL)
  CREATE INDEX payment_claim_certification_recorded_by ON nimr.payment_claim_certification USING btree (recorded_by_staff_id)
  CREATE TRIGGER certify BEFORE INSERT ON nimr.payment_claim_certification FOR EACH ROW WHEN (new.superseded_at IS NULL) EXECUTE FUNCTION nimr.certify_claim()
  CREATE TRIGGER finish AFTER INSERT ON nimr.payment_claim_certification FOR EACH ROW WHEN (new.superseded_at IS NULL) EXECUTE FUNCTION nimr.finish_certifying()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.payment_claim_certification FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'payment_claim', 'claim_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy partner_certifies for insert to nimr_app
    check ((recorded_by_staff_id = nimr.actor_staff()) AND (superseded_at IS NULL) AND (account_id = ANY (( SELECT nimr.accounts_to_certify() AS accounts_to_certify)::bigint[])) AND (claim_id = ANY (( SELECT nimr.readable_claims() AS readable_claims)::bigint[])))
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  grant insert+select to nimr_app

table nimr.payment_claim_computation
  -- what the financing was computed from when a step was taken, as it stood: every partner's costs, so it is not part of the step that all partners read
  event_id bigint not null
  computation jsonb not null
  rule_version text not null
  constraint payment_claim_computation_pkey PRIMARY KEY (event_id)
  constraint payment_claim_computation_event_id_fkey FOREIGN KEY (event_id) REFERENCES nimr.payment_claim_event(id)
  constraint payment_claim_computation_rule_version_check CHECK (length(rule_version) >= 1 AND length(rule_version) <= 80)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.payment_claim_computation FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('event_id', 'payment_claim_event', 'event_id', 'computation')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (event_id = ANY (( SELECT nimr.events_with_papers() AS events_with_papers)::bigint[]))
  policy with_its_event for insert to nimr_app
    check (event_id = ANY (( SELECT nimr.events_of_now() AS events_of_now)::bigint[]))
  grant insert+select to nimr_app

table nimr.payment_claim_cost
  -- a cost in a payment claim, with what is asked of it
  id bigint identity not null
  claim_id bigint not null
  account_id bigint not null
  cost_id bigint not null
  asked_ore bigint not null
  reason text -- why less than the whole is asked, or why it is taken in after its period
  snapshot jsonb -- the cost as it stood when the claim was signed
  released_at timestamp with time zone -- the claim was withdrawn, and the cost may go into another
  constraint payment_claim_cost_pkey PRIMARY KEY (id)
  constraint payment_claim_cost_claim_id_cost_id_key UNIQUE (claim_id, cost_id)
  constraint payment_claim_cost_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint payment_claim_cost_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES nimr.payment_claim(id)
  constraint payment_claim_cost_cost_id_fkey FOREIGN KEY (cost_id) REFERENCES nimr.cost(id)
  constraint payment_claim_cost_asked_ore_check CHECK (asked_ore >= '-100000000000'::bigint AND asked_ore <= '100000000000'::bigint)
  constraint payment_claim_cost_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 1000)
  CREATE INDEX payment_claim_cost_account ON nimr.payment_claim_cost USING btree (account_id, claim_id)
  CREATE INDEX payment_claim_cost_cost ON nimr.payment_claim_cost USING btree (cost_id)
  CREATE UNIQUE INDEX payment_claim_cost_once ON nimr.payment_claim_cost USING btree (cost_id) WHERE (released_at IS NULL)
  CREATE TRIGGER check_cost BEFORE INSERT OR DELETE OR UPDATE ON nimr.payment_claim_cost FOR EACH ROW EXECUTE FUNCTION nimr.check_claimed_cost()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.payment_claim_cost FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'payment_claim', 'claim_id', '')
  row level security, forced
  policy economist_drafts for all to nimr_app
    using (claim_id = ANY (( SELECT nimr.claims_to_draft() AS claims_to_draft)::bigint[]))
    check (claim_id = ANY (( SELECT nimr.claims_to_draft() AS claims_to_draft)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  grant delete+insert+select to nimr_app
  grant on asked_ore: update to nimr_app
  grant on reason: update to nimr_app

table nimr.payment_claim_cut
  -- what the financier did not approve of a cost, or took back later, and why
  id bigint identity not null
  event_id bigint not null
  claim_cost_id bigint not null
  account_id bigint not null
  amount_ore bigint not null
  reason text not null
  constraint payment_claim_cut_pkey PRIMARY KEY (id)
  constraint payment_claim_cut_event_id_claim_cost_id_key UNIQUE (event_id, claim_cost_id)
  constraint payment_claim_cut_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint payment_claim_cut_claim_cost_id_fkey FOREIGN KEY (claim_cost_id) REFERENCES nimr.payment_claim_cost(id)
  constraint payment_claim_cut_event_id_fkey FOREIGN KEY (event_id) REFERENCES nimr.payment_claim_event(id)
  constraint payment_claim_cut_amount_ore_check CHECK (amount_ore <> 0)
  constraint payment_claim_cut_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 1000)
  CREATE INDEX payment_claim_cut_account ON nimr.payment_claim_cut USING btree (account_id)
  CREATE INDEX payment_claim_cut_cost ON nimr.payment_claim_cut USING btree (claim_cost_id)
  CREATE TRIGGER check_cut BEFORE INSERT ON nimr.payment_claim_cut FOR EACH ROW EXECUTE FUNCTION nimr.check_cut()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.payment_claim_cut FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'payment_claim_event', 'event_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  policy with_its_event for insert to nimr_app
    check (event_id = ANY (( SELECT nimr.events_of_now() AS events_of_now)::bigint[]))
  grant insert+select to nimr_app

table nimr.payment_claim_event
  -- a step of a payment claim: who took it, when, with which words
  id bigint identity not null
  claim_id bigint not null
  act text not null
  from_state text not null
  to_state text not null
  happened_on date not null -- the day it happened outside this system: signed, sent in, decided
  words text default ''::text not null
  person_name text
  person_title text
  channel text
  case_id text
  due_on date
  digest text
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone not null
  constraint payment_claim_event_pkey PRIMARY KEY (id)
  constraint payment_claim_event_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES nimr.payment_claim(id)
  constraint payment_claim_event_from_state_act_to_state_fkey FOREIGN KEY (from_state, act, to_state) REFERENCES nimr.payment_claim_step(from_state, act, to_state)
  constraint payment_claim_event_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint payment_claim_event_case_id_check CHECK (length(case_id) >= 1 AND length(case_id) <= 60)
  constraint payment_claim_event_channel_check CHECK (length(channel) >= 1 AND length(channel) <= 100)
  constraint payment_claim_event_check CHECK (act <> 'signed'::text OR num_nonnulls(person_name, person_title, digest) = 3)
  constraint payment_claim_event_check1 CHECK (act <> 'submitted'::text OR channel IS NOT NULL)
  constraint payment_claim_event_check2 CHECK (act <> 'supplement_asked'::text OR due_on IS NOT NULL)
  constraint payment_claim_event_check3 CHECK ((act <> ALL (ARRAY['returned'::text, 'withdrawn'::text, 'supplement_asked'::text, 'supplement_answered'::text, 'partly_approved'::text, 'recovered'::text])) OR words <> ''::text)
  constraint payment_claim_event_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text)
  constraint payment_claim_event_person_name_check CHECK (length(person_name) >= 1 AND length(person_name) <= 200)
  constraint payment_claim_event_person_title_check CHECK (length(person_title) >= 1 AND length(person_title) <= 200)
  constraint payment_claim_event_words_check CHECK (length(words) <= 5000)
  CREATE INDEX payment_claim_event_claim ON nimr.payment_claim_event USING btree (claim_id, id)
  CREATE INDEX payment_claim_event_recorded_by ON nimr.payment_claim_event USING btree (recorded_by_staff_id)
  CREATE INDEX payment_claim_event_step ON nimr.payment_claim_event USING btree (from_state, act, to_state)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.payment_claim_event FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'payment_claim', 'claim_id', '')
  CREATE TRIGGER take_step AFTER INSERT ON nimr.payment_claim_event FOR EACH ROW EXECUTE FUNCTION nimr.take_claim_step()
  row level security, forced
  policy economist_moves for insert to nimr_app
    check ((recorded_by_staff_id = nimr.actor_staff()) AND (act <> ALL (ARRAY['all_certified'::text, 'signed'::text])) AND (claim_id = ANY (( SELECT nimr.claims_to_move() AS claims_to_move)::bigint[])))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (claim_id = ANY (( SELECT nimr.readable_claims() AS readable_claims)::bigint[]))
  policy signer_signs for insert to nimr_app
    check ((recorded_by_staff_id = nimr.actor_staff()) AND (act = 'signed'::text) AND (claim_id = ANY (( SELECT nimr.claims_to_sign() AS claims_to_sign)::bigint[])))
  grant insert+select to nimr_app

table nimr.payment_claim_financing
  -- who pays what of a partner's eligible costs: asked when the claim was signed, approved when it was decided, and as it stands after what was taken back
  id bigint identity not null
  event_id bigint not null
  account_id bigint not null
  financier_id bigint -- empty is the partner's own share
  amount_ore bigint not null
  constraint payment_claim_financing_pkey PRIMARY KEY (id)
  constraint payment_claim_financing_event_id_account_id_financier_id_key UNIQUE NULLS NOT DISTINCT (event_id, account_id, financier_id)
  constraint payment_claim_financing_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint payment_claim_financing_event_id_fkey FOREIGN KEY (event_id) REFERENCES nimr.payment_claim_event(id)
  constraint payment_claim_financing_financier_id_fkey FOREIGN KEY (financier_id) REFERENCES nimr.project_financier(id)
  CREATE INDEX payment_claim_financing_account ON nimr.payment_claim_financing USING btree (account_id)
  CREATE INDEX payment_claim_financing_financier ON nimr.payment_claim_financing USING btree (financier_id)
  CREATE TRIGGER check_money BEFORE INSERT ON nimr.payment_claim_financing FOR EACH ROW EXECUTE FUNCTION nimr.check_claim_money()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.payment_claim_financing FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'payment_claim_event', 'event_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  policy with_its_event for insert to nimr_app
    check (event_id = ANY (( SELECT nimr.events_of_now() AS events_of_now)::bigint[]))
  grant insert+select to nimr_app

table nimr.payment_claim_income
  -- income that lowers the eligible cost of a payment claim
  id bigint identity not null
  claim_id bigint not null
  account_id bigint not null
  income_id bigint not null
  amount_ore bigint not null
  released_at timestamp with time zone
  constraint payment_claim_income_pkey PRIMARY KEY (id)
  constraint payment_claim_income_claim_id_income_id_key UNIQUE (claim_id, income_id)
  constraint payment_claim_income_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint payment_claim_income_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES nimr.payment_claim(id)
  constraint payment_claim_income_income_id_fkey FOREIGN KEY (income_id) REFERENCES nimr.project_income(id)
  CREATE INDEX payment_claim_income_account ON nimr.payment_claim_income USING btree (account_id, claim_id)
  CREATE INDEX payment_claim_income_income ON nimr.payment_claim_income USING btree (income_id)
  CREATE UNIQUE INDEX payment_claim_income_once ON nimr.payment_claim_income USING btree (income_id) WHERE (released_at IS NULL)
  CREATE TRIGGER check_income BEFORE INSERT OR DELETE OR UPDATE ON nimr.payment_claim_income FOR EACH ROW EXECUTE FUNCTION nimr.check_claimed_income()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.payment_claim_income FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'payment_claim', 'claim_id', '')
  row level security, forced
  policy economist_drafts for all to nimr_app
    using (claim_id = ANY (( SELECT nimr.claims_to_draft() AS claims_to_draft)::bigint[]))
    check (claim_id = ANY (( SELECT nimr.claims_to_draft() AS claims_to_draft)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  grant delete+insert+select to nimr_app

table nimr.payment_claim_paper
  -- papers of a step of a payment claim, for those who see the whole project's money: the signed claim, the answer, the decision
  id bigint identity not null
  event_id bigint not null
  recorded_at timestamp with time zone not null
  constraint payment_claim_paper_pkey PRIMARY KEY (id)
  constraint payment_claim_paper_event_id_fkey FOREIGN KEY (event_id) REFERENCES nimr.payment_claim_event(id)
  CREATE INDEX payment_claim_paper_event ON nimr.payment_claim_paper USING btree (event_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.payment_claim_paper FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'payment_claim_event', 'event_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (event_id = ANY (( SELECT nimr.events_with_papers() AS events_with_papers)::bigint[]))
  policy with_its_event for insert to nimr_app
    check (event_id = ANY (( SELECT nimr.events_of_now() AS events_of_now)::bigint[]))
  grant insert+select to nimr_app

table nimr.payment_claim_step
  -- which step of a payment claim may follow in which state; who takes it is said in src/slices/claims/workflow-rules.ts
  from_state text not null
  act text not null
  to_state text not null
  id bigint identity not null
  constraint payment_claim_step_pkey PRIMARY KEY (from_state, act, to_state)
  constraint payment_claim_step_id_key UNIQUE (id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.payment_claim_step FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant select to nimr_app

table nimr.payment_received
  -- money that came to a partner's books: from a financier, or passed on by the partner that got it; below zero is paid back
  id bigint identity not null
  project_id bigint not null
  account_id bigint not null
  financier_id bigint
  from_account_id bigint
  claim_id bigint
  received_on date not null
  amount_ore bigint not null
  note text default ''::text not null
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone not null
  removed_at timestamp with time zone
  removed_reason text
  version integer default 1 not null
  constraint payment_received_pkey PRIMARY KEY (id)
  constraint payment_received_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint payment_received_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES nimr.payment_claim(id)
  constraint payment_received_financier_id_fkey FOREIGN KEY (financier_id) REFERENCES nimr.project_financier(id)
  constraint payment_received_from_account_id_fkey FOREIGN KEY (from_account_id) REFERENCES nimr.project_account(id)
  constraint payment_received_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint payment_received_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint payment_received_amount_ore_check CHECK (amount_ore >= '-100000000000'::bigint AND amount_ore <= '100000000000'::bigint AND amount_ore <> 0)
  constraint payment_received_check CHECK (num_nonnulls(financier_id, from_account_id) = 1)
  constraint payment_received_check1 CHECK (from_account_id <> account_id)
  constraint payment_received_check2 CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
  constraint payment_received_note_check CHECK (length(note) <= 500)
  constraint payment_received_removed_reason_check CHECK (length(removed_reason) >= 1 AND length(removed_reason) <= 1000)
  CREATE INDEX payment_received_account ON nimr.payment_received USING btree (account_id)
  CREATE INDEX payment_received_claim ON nimr.payment_received USING btree (claim_id)
  CREATE INDEX payment_received_financier ON nimr.payment_received USING btree (financier_id)
  CREATE INDEX payment_received_from ON nimr.payment_received USING btree (from_account_id)
  CREATE INDEX payment_received_project ON nimr.payment_received USING btree (project_id, received_on)
  CREATE INDEX payment_received_recorded_by ON nimr.payment_received USING btree (recorded_by_staff_id)
  CREATE TRIGGER check_money BEFORE INSERT OR UPDATE ON nimr.payment_received FOR EACH ROW EXECUTE FUNCTION nimr.check_claim_money()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.payment_received FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy economist_writes for all to nimr_app
    using (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
    check (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using ((account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[])) OR (from_account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[])))
  grant insert+select to nimr_app
  grant on removed_at: update to nimr_app
  grant on removed_reason: update to nimr_app
  grant on version: update to nimr_app

table nimr.person
  id bigint identity not null
  full_name text not null
  email text
  phone text
  kept_by_municipality_code text not null
  version integer default 1 not null
  constraint person_pkey PRIMARY KEY (id)
  constraint person_kept_by_municipality_code_fkey FOREIGN KEY (kept_by_municipality_code) REFERENCES nimr.municipality(code)
  constraint person_email_check CHECK (length(email) <= 254)
  constraint person_full_name_check CHECK (length(full_name) >= 1 AND length(full_name) <= 200)
  constraint person_phone_check CHECK (length(phone) <= 50)
  CREATE INDEX person_name_search ON nimr.person USING gin (nimr.search_key(full_name) nimr.gin_trgm_ops)
  CREATE TRIGGER refuses_erased AFTER UPDATE ON nimr.person FOR EACH ROW EXECUTE FUNCTION nimr.refuse_erased_person('id')
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.person FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', 'full_name,email,phone')
  row level security, forced
  policy erasure_updates for update to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check (kept_by_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy own_read for select to nimr_app
    using ((kept_by_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR nimr.belongs_to_own_company(id) OR nimr.is_on_readable_list(id))
  policy own_update for update to nimr_app
    using ((kept_by_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR nimr.belongs_to_own_company(id))
    check true
  policy owner_all for all to nimr_owner
    using true
    check true
  policy registration_adds for insert to nimr_counter
    check true
  policy search_reads for select to nimr_counter
    using true
  grant insert+select to nimr_app, insert+select to nimr_counter
  grant on id: select to nimr_counter
  grant on full_name: update to nimr_app, select+update to nimr_counter
  grant on email: update to nimr_app, select+update to nimr_counter
  grant on phone: update to nimr_app, select+update to nimr_counter
  grant on kept_by_municipality_code: select to nimr_counter
  grant on version: update to nimr_app, update to nimr_counter

table nimr.person_characteristic
  person_id bigint not null
  gender text
  birth_year integer
  born_abroad boolean
  constraint person_characteristic_pkey PRIMARY KEY (person_id)
  constraint person_characteristic_person_id_fkey FOREIGN KEY (person_id) REFERENCES nimr.person(id)
  constraint person_characteristic_birth_year_check CHECK (birth_year >= 1900 AND birth_year <= 2100)
  constraint person_characteristic_gender_check CHECK (gender = ANY (ARRAY['woman'::text, 'man'::text, 'other'::text]))
  CREATE TRIGGER refuses_erased AFTER INSERT OR UPDATE ON nimr.person_characteristic FOR EACH ROW EXECUTE FUNCTION nimr.refuse_erased_person('person_id')
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.person_characteristic FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('person_id', 'person', 'person_id', 'gender,birth_year,born_abroad')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  grant delete+insert+select+update to nimr_counter

table nimr.person_erasure
  -- a person whose name, addresses and characteristics are gone for good: never undone
  person_id bigint not null
  ground text not null -- request: the person asked for it (GDPR, article 17); retention: the office's plan says that it is time
  words text not null -- such as the case number of the request; never the name
  erased_at timestamp with time zone not null
  erased_by_staff_id bigint
  constraint person_erasure_pkey PRIMARY KEY (person_id)
  constraint person_erasure_erased_by_staff_id_fkey FOREIGN KEY (erased_by_staff_id) REFERENCES nimr.staff(id)
  constraint person_erasure_person_id_fkey FOREIGN KEY (person_id) REFERENCES nimr.person(id)
  constraint person_erasure_ground_check CHECK (ground = ANY (ARRAY['request'::text, 'retention'::text]))
  constraint person_erasure_words_check CHECK (length(words) >= 1 AND length(words) <= 500)
  CREATE INDEX person_erasure_at ON nimr.person_erasure USING btree (erased_at)
  CREATE INDEX person_erasure_by ON nimr.person_erasure USING btree (erased_by_staff_id)
  CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON nimr.person_erasure FOR EACH ROW EXECUTE FUNCTION nimr.keep_person_erasure()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.person_erasure FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('person_id', 'person', 'person_id', 'words')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.person p
  WHERE ((p.id = person_erasure.person_id) AND ((p.kept_by_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR nimr.belongs_to_own_company(p.id)))))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant select to nimr_app, insert+select to nimr_counter

table nimr.person_role
  id bigint identity not null
  person_id bigint not null
  company_id bigint not null
  role text not null
  from_on date not null
  to_on date
  constraint person_role_pkey PRIMARY KEY (id)
  constraint person_role_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint person_role_person_id_fkey FOREIGN KEY (person_id) REFERENCES nimr.person(id)
  constraint person_role_check CHECK (from_on <= to_on)
  constraint person_role_role_check CHECK (role = ANY (ARRAY['leader'::text, 'representative'::text]))
  CREATE INDEX person_role_company ON nimr.person_role USING btree (company_id)
  CREATE UNIQUE INDEX person_role_current ON nimr.person_role USING btree (person_id, company_id) WHERE (to_on IS NULL)
  CREATE INDEX person_role_person ON nimr.person_role USING btree (person_id)
  CREATE TRIGGER refuses_erased AFTER INSERT OR UPDATE ON nimr.person_role FOR EACH ROW EXECUTE FUNCTION nimr.refuse_erased_person('person_id')
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.person_role FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy erasure_updates for update to nimr_counter
    using true
    check true
  policy met_read for select to nimr_app
    using nimr.is_on_readable_list_for(person_id, company_id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check (nimr.is_own_company(company_id) AND (EXISTS ( SELECT
   FROM nimr.person p
  WHERE (p.id = person_role.person_id))))
  policy own_read for select to nimr_app
    using nimr.is_own_company(company_id)
  policy own_update for update to nimr_app
    using nimr.is_own_company(company_id)
    check nimr.is_own_company(company_id)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy registration_adds for insert to nimr_counter
    check true
  policy search_reads for select to nimr_counter
    using true
  grant insert+select to nimr_app, insert+select to nimr_counter
  grant on person_id: select to nimr_counter
  grant on company_id: select to nimr_counter
  grant on role: update to nimr_app
  grant on from_on: update to nimr_app
  grant on to_on: update to nimr_app, select+update to nimr_counter

table nimr.phase_focus_area
  phase_id bigint not null
  focus_area_code text not null
  id bigint identity not null
  constraint phase_focus_area_pkey PRIMARY KEY (phase_id, focus_area_code)
  constraint phase_focus_area_id_key UNIQUE (id)
  constraint phase_focus_area_focus_area_code_fkey FOREIGN KEY (focus_area_code) REFERENCES nimr.focus_area(code)
  constraint phase_focus_area_phase_id_fkey FOREIGN KEY (phase_id) REFERENCES nimr.project_phase(id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.phase_focus_area FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app

table nimr.phase_target_group
  phase_id bigint not null
  target_group text not null
  id bigint identity not null
  constraint phase_target_group_pkey PRIMARY KEY (phase_id, target_group)
  constraint phase_target_group_id_key UNIQUE (id)
  constraint phase_target_group_phase_id_fkey FOREIGN KEY (phase_id) REFERENCES nimr.project_phase(id)
  constraint phase_target_group_target_group_check CHECK (target_group = ANY (ARRAY['women'::text, 'young'::text, 'born_abroad'::text, 'newly_started'::text, 'hit_by_pandemic'::text, 'small_and_medium'::text]))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.phase_target_group FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app

table nimr.project
  id bigint identity not null
  key text not null
  name text not null
  full_name text not null
  beneficiary_id bigint
  programme text not null
  programme_period text not null
  website text
  counting_place text not null -- where a company counts: its registered seat, a workplace, or either
  minimum_support_minutes integer default 0 not null -- least support that makes a company count, from its first day to the end of what is asked; 0: none
  minimum_support_ore bigint default 0 not null -- the same as the value of aid granted in the project; where both are said, either is enough
  counted_activities text[] default ARRAY['talk'::text, 'occasion'::text, 'individual'::text, 'grant'::text] not null -- kinds of support that make a company count; with others it took part and is not counted
  constraint project_pkey PRIMARY KEY (id)
  constraint project_key_key UNIQUE (key)
  constraint project_beneficiary_id_fkey FOREIGN KEY (beneficiary_id) REFERENCES nimr.organisation(id)
  constraint project_counted_activities_check CHECK (cardinality(counted_activities) > 0 AND counted_activities <@ ARRAY['talk'::text, 'occasion'::text, 'individual'::text, 'grant'::text])
  constraint project_counting_place_check CHECK (counting_place = ANY (ARRAY['seat'::text, 'workplace'::text, 'either'::text]))
  constraint project_key_check CHECK (key ~ '^[a-z0-9-]{2,40}$'::text)
  constraint project_minimum_support_minutes_check CHECK (minimum_support_minutes >= 0)
  constraint project_minimum_support_ore_check CHECK (minimum_support_ore >= 0 AND minimum_support_ore <= '100000000000'::bigint)
  constraint project_programme_period_check CHECK (programme_period = ANY (ARRAY['2014-2020'::text, '2021-2027'::text]))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.project FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy manager_writes for update to nimr_app
    using (id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
    check (id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy sign_in_looks_up for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select+update to nimr_app, select to nimr_counter
  grant on id: select to nimr_counter
  grant on key: select to nimr_counter
  grant on name: select to nimr_counter
  grant on full_name: select to nimr_counter
  grant on programme_period: select to nimr_counter

table nimr.project_account
  -- a partner that keeps separate books for a project: where costs arise, are paid and are booked
  id bigint identity not null
  project_id bigint not null
  municipality_code text
  organisation_id bigint
  ledger_project_code text -- the object in the partner's ledger that stands for the project; its dimension is 6 in SIE unless told
  ledger_dimension integer default 6 not null
  is_beneficiary boolean default false not null
  closed_on date
  version integer default 1 not null
  vat_is_deductible boolean default true not null -- the partner gets its VAT back, so VAT is no cost of the project
  constraint project_account_pkey PRIMARY KEY (id)
  constraint project_account_project_id_municipality_code_organisation_i_key UNIQUE NULLS NOT DISTINCT (project_id, municipality_code, organisation_id)
  constraint project_account_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint project_account_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES nimr.organisation(id)
  constraint project_account_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint project_account_check CHECK (num_nonnulls(municipality_code, organisation_id) = 1)
  constraint project_account_ledger_dimension_check CHECK (ledger_dimension >= 1 AND ledger_dimension <= 9999)
  constraint project_account_ledger_project_code_check CHECK (length(ledger_project_code) >= 1 AND length(ledger_project_code) <= 40)
  CREATE INDEX project_account_municipality ON nimr.project_account USING btree (municipality_code)
  CREATE UNIQUE INDEX project_account_one_beneficiary ON nimr.project_account USING btree (project_id) WHERE is_beneficiary
  CREATE INDEX project_account_organisation ON nimr.project_account USING btree (organisation_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.project_account FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy cost_keys_read for select to nimr_counter
    using true
  policy counter_read for select to nimr_counter
    using true
  policy economist_writes for all to nimr_app
    using (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
    check (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select+update to nimr_app, select to nimr_counter
  grant on id: select to nimr_counter
  grant on project_id: select to nimr_counter
  grant on municipality_code: select to nimr_counter
  grant on organisation_id: select to nimr_counter

table nimr.project_decision
  id bigint identity not null
  project_id bigint not null
  version integer not null
  case_id text
  decided_on date
  decided_by_id bigint
  from_on date
  to_on date
  ceiling_ore bigint
  actual_cost_share_bp integer -- basis points: 5000 is 50 %
  financing_share_bp integer
  conditions_sv text default ''::text not null
  ceiling_is_added boolean default false not null -- the ceiling comes on top of the earlier decisions', as of an extension; otherwise it replaces theirs
  constraint project_decision_pkey PRIMARY KEY (id)
  constraint project_decision_project_id_version_key UNIQUE (project_id, version)
  constraint project_decision_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES nimr.organisation(id)
  constraint project_decision_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint project_decision_actual_cost_share_bp_check CHECK (actual_cost_share_bp >= 0 AND actual_cost_share_bp <= 10000)
  constraint project_decision_ceiling_ore_check CHECK (ceiling_ore >= 0)
  constraint project_decision_check CHECK (from_on <= to_on)
  constraint project_decision_financing_share_bp_check CHECK (financing_share_bp >= 0 AND financing_share_bp <= 10000)
  constraint project_decision_version_check CHECK (version > 0)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.project_decision FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app

table nimr.project_figure
  -- a figure that a project uses, in the order it is shown; a project without any uses those of its programme period
  id bigint identity not null
  project_id bigint not null
  figure text not null -- the key of its definition in src/slices/figures/definitions.ts
  "position" integer not null
  baseline numeric(14,2) -- where it stood before the project, in the figure's unit; empty: nobody has said
  constraint project_figure_pkey PRIMARY KEY (id)
  constraint project_figure_project_id_figure_key UNIQUE (project_id, figure)
  constraint project_figure_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint project_figure_baseline_check CHECK (baseline >= 0::numeric)
  constraint project_figure_figure_check CHECK (figure ~ '^[a-z][a-z0-9_]{2,59}$'::text)
  constraint project_figure_position_check CHECK ("position" > 0)
  CREATE TRIGGER of_programme BEFORE INSERT OR UPDATE ON nimr.project_figure FOR EACH ROW EXECUTE FUNCTION nimr.keep_figures_of_programme()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.project_figure FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy manager_writes for all to nimr_app
    using (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
    check (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app
  grant on "position": update to nimr_app
  grant on baseline: update to nimr_app

table nimr.project_final_payment
  -- when the fund paid the last of a project: how long papers are kept is counted from it
  project_id bigint not null
  final_payment_on date
  written_at timestamp with time zone not null
  written_by_staff_id bigint
  constraint project_final_payment_pkey PRIMARY KEY (project_id)
  constraint project_final_payment_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint project_final_payment_written_by_staff_id_fkey FOREIGN KEY (written_by_staff_id) REFERENCES nimr.staff(id)
  CREATE INDEX project_final_payment_written_by ON nimr.project_final_payment USING btree (written_by_staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.project_final_payment FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('project_id', 'project', 'project_id', '')
  row level security, forced
  policy economist_writes for all to nimr_app
    using (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
    check (project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select+update to nimr_app

table nimr.project_financier
  id bigint identity not null
  project_id bigint not null
  organisation_id bigint
  municipality_code text
  name_of_fund text
  share_bp integer -- basis points of the total financing; empty when the decision states none
  constraint project_financier_pkey PRIMARY KEY (id)
  constraint project_financier_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint project_financier_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES nimr.organisation(id)
  constraint project_financier_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint project_financier_check CHECK (num_nonnulls(organisation_id, municipality_code) = 1)
  constraint project_financier_share_bp_check CHECK (share_bp >= 0 AND share_bp <= 10000)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.project_financier FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app

table nimr.project_income
  -- what the project earned, above all participant fees: it lowers the eligible cost
  id bigint identity not null
  account_id bigint not null
  intervention_id bigint
  kind text not null
  company_id bigint
  payer_name text not null
  received_on date not null
  amount_ore bigint not null
  fiscal_year integer
  voucher_series text default ''::text not null
  voucher_number text
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone not null
  removed_at timestamp with time zone
  removed_by_staff_id bigint
  removed_reason text
  version integer default 1 not null
  constraint project_income_pkey PRIMARY KEY (id)
  constraint project_income_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint project_income_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint project_income_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint project_income_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint project_income_removed_by_staff_id_fkey FOREIGN KEY (removed_by_staff_id) REFERENCES nimr.staff(id)
  constraint project_income_amount_ore_check CHECK (amount_ore >= '-100000000000'::bigint AND amount_ore <= '100000000000'::bigint AND amount_ore <> 0)
  constraint project_income_check CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
  constraint project_income_check1 CHECK (kind <> 'participant_fee'::text OR intervention_id IS NOT NULL)
  constraint project_income_fiscal_year_check CHECK (fiscal_year >= 2000 AND fiscal_year <= 2100)
  constraint project_income_kind_check CHECK (kind = ANY (ARRAY['participant_fee'::text, 'other'::text]))
  constraint project_income_payer_name_check CHECK (length(payer_name) >= 1 AND length(payer_name) <= 200)
  constraint project_income_removed_reason_check CHECK (length(removed_reason) >= 1 AND length(removed_reason) <= 1000)
  constraint project_income_voucher_number_check CHECK (length(voucher_number) >= 1 AND length(voucher_number) <= 40)
  constraint project_income_voucher_series_check CHECK (length(voucher_series) <= 20)
  CREATE INDEX project_income_account ON nimr.project_income USING btree (account_id, received_on)
  CREATE INDEX project_income_company ON nimr.project_income USING btree (company_id)
  CREATE INDEX project_income_intervention ON nimr.project_income USING btree (intervention_id)
  CREATE INDEX project_income_recorded_by ON nimr.project_income USING btree (recorded_by_staff_id)
  CREATE INDEX project_income_removed_by ON nimr.project_income USING btree (removed_by_staff_id)
  CREATE TRIGGER claimed BEFORE DELETE OR UPDATE OF account_id, intervention_id, kind, received_on, amount_ore, removed_at ON nimr.project_income FOR EACH ROW EXECUTE FUNCTION nimr.keep_claimed_income()
  CREATE TRIGGER fits BEFORE INSERT OR UPDATE OF intervention_id, account_id ON nimr.project_income FOR EACH ROW WHEN (new.intervention_id IS NOT NULL) EXECUTE FUNCTION nimr.cost_fits()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.project_income FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project_account', 'account_id', '')
  row level security, forced
  policy cost_keys_read for select to nimr_counter
    using true
  policy economist_writes for all to nimr_app
    using (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
    check (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  grant insert+select+update to nimr_app
  grant on id: select to nimr_counter
  grant on account_id: select to nimr_counter
  grant on intervention_id: select to nimr_counter
  grant on kind: select to nimr_counter
  grant on amount_ore: select to nimr_counter
  grant on removed_at: select to nimr_counter

table nimr.project_municipality
  project_id bigint not null
  municipality_code text not null
  id bigint identity not null
  constraint project_municipality_pkey PRIMARY KEY (project_id, municipality_code)
  constraint project_municipality_id_key UNIQUE (id)
  constraint project_municipality_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint project_municipality_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.project_municipality FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app, select to nimr_counter

table nimr.project_partner
  id bigint identity not null
  project_id bigint not null
  organisation_id bigint not null
  constraint project_partner_pkey PRIMARY KEY (id)
  constraint project_partner_project_id_organisation_id_key UNIQUE (project_id, organisation_id)
  constraint project_partner_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES nimr.organisation(id)
  constraint project_partner_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.project_partner FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app

table nimr.project_period
  id bigint identity not null
  project_id bigint not null
  kind text not null
  from_on date not null
  to_on date not null
  constraint project_period_pkey PRIMARY KEY (id)
  constraint project_period_project_id_kind_from_on_key UNIQUE (project_id, kind, from_on)
  constraint project_period_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint project_period_check CHECK (from_on <= to_on)
  constraint project_period_kind_check CHECK (kind = ANY (ARRAY['activity'::text, 'cost'::text, 'closing'::text]))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.project_period FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app, select to nimr_counter

table nimr.project_phase
  id bigint identity not null
  project_id bigint not null
  name_sv text not null
  name_en text not null
  from_on date not null
  to_on date not null
  constraint project_phase_pkey PRIMARY KEY (id)
  constraint project_phase_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint project_phase_check CHECK (from_on <= to_on)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.project_phase FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app, select to nimr_counter

table nimr.public_intervention
  -- an intervention as visitors see it, from published_at until withdrawn_at
  intervention_id bigint not null
  title_sv text not null
  title_en text
  lead_sv text not null
  lead_en text
  description_sv text default ''::text not null
  description_en text
  price_ore bigint default 0 not null -- what a participant pays, without VAT; 0 is free of charge
  places integer -- empty: as many as come
  opens_at timestamp with time zone
  closes_at timestamp with time zone
  is_closed_group boolean default false not null -- not listed; reached by an invitation link only
  contact_staff_id bigint
  published_at timestamp with time zone
  published_by_staff_id bigint
  withdrawn_at timestamp with time zone
  withdrawn_by_staff_id bigint
  version integer default 1 not null
  constraint public_intervention_pkey PRIMARY KEY (intervention_id)
  constraint public_intervention_contact_staff_id_fkey FOREIGN KEY (contact_staff_id) REFERENCES nimr.staff(id)
  constraint public_intervention_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint public_intervention_published_by_staff_id_fkey FOREIGN KEY (published_by_staff_id) REFERENCES nimr.staff(id)
  constraint public_intervention_withdrawn_by_staff_id_fkey FOREIGN KEY (withdrawn_by_staff_id) REFERENCES nimr.staff(id)
  constraint public_intervention_check CHECK (opens_at < closes_at)
  constraint public_intervention_check1 CHECK (withdrawn_at IS NULL OR published_at IS NOT NULL)
  constraint public_intervention_description_en_check CHECK (length(description_en) <= 10000)
  constraint public_intervention_description_sv_check CHECK (length(description_sv) <= 10000)
  constraint public_intervention_lead_en_check CHECK (length(lead_en) >= 1 AND length(lead_en) <= 400)
  constraint public_intervention_lead_sv_check CHECK (length(lead_sv) >= 1 AND length(lead_sv) <= 400)
  constraint public_intervention_places_check CHECK (places >= 1 AND places <= 100000)
  constraint public_intervention_price_ore_check CHECK (price_ore >= 0 AND price_ore <= 1000000000)
  constraint public_intervention_title_en_check CHECK (length(title_en) >= 1 AND length(title_en) <= 200)
  constraint public_intervention_title_sv_check CHECK (length(title_sv) >= 1 AND length(title_sv) <= 200)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.public_intervention FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('intervention_id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_insert for insert to nimr_app
    check nimr.may_write_intervention(intervention_id)
  policy team_update for update to nimr_app
    using nimr.may_write_intervention(intervention_id)
  grant insert+select to nimr_app, select to nimr_counter
  grant on title_sv: update to nimr_app
  grant on title_en: update to nimr_app
  grant on lead_sv: update to nimr_app
  grant on lead_en: update to nimr_app
  grant on description_sv: update to nimr_app
  grant on description_en: update to nimr_app
  grant on price_ore: update to nimr_app
  grant on places: update to nimr_app
  grant on opens_at: update to nimr_app
  grant on closes_at: update to nimr_app
  grant on is_closed_group: update to nimr_app
  grant on contact_staff_id: update to nimr_app
  grant on published_at: update to nimr_app
  grant on published_by_staff_id: update to nimr_app
  grant on withdrawn_at: update to nimr_app
  grant on withdrawn_by_staff_id: update to nimr_app
  grant on version: update to nimr_app

table nimr.public_site
  -- who answers for the public pages: their accessibility and the personal data given there
  only_row boolean default true not null
  operator_name text default ''::text not null
  contact_email text default ''::text not null
  contact_phone text default ''::text not null
  protection_officer_email text default ''::text not null
  accessibility_reviewed_on date
  shortcomings_sv text default ''::text not null
  shortcomings_en text default ''::text not null
  version integer default 1 not null
  constraint public_site_pkey PRIMARY KEY (only_row)
  constraint public_site_contact_email_check CHECK (length(contact_email) <= 254)
  constraint public_site_contact_phone_check CHECK (length(contact_phone) <= 50)
  constraint public_site_only_row_check CHECK (only_row)
  constraint public_site_operator_name_check CHECK (length(operator_name) <= 200)
  constraint public_site_protection_officer_email_check CHECK (length(protection_officer_email) <= 254)
  constraint public_site_shortcomings_en_check CHECK (length(shortcomings_en) <= 5000)
  constraint public_site_shortcomings_sv_check CHECK (length(shortcomings_sv) <= 5000)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.public_site FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('only_row', '', '', '')
  row level security, forced
  policy administrator_update for update to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant select to nimr_app, select to nimr_counter
  grant on operator_name: update to nimr_app, select to nimr_counter
  grant on contact_email: update to nimr_app, select to nimr_counter
  grant on contact_phone: update to nimr_app, select to nimr_counter
  grant on protection_officer_email: update to nimr_app
  grant on accessibility_reviewed_on: update to nimr_app
  grant on shortcomings_sv: update to nimr_app
  grant on shortcomings_en: update to nimr_app
  grant on version: update to nimr_app

table nimr.publication
  id bigint identity not null
  intervention_id bigint not null
  what text not null
  published_where text not null
  url text
  published_on date not null
  recorded_by_staff_id bigint
  constraint publication_pkey PRIMARY KEY (id)
  constraint publication_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint publication_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint publication_published_where_check CHECK (length(published_where) >= 1 AND length(published_where) <= 200)
  constraint publication_url_check CHECK (length(url) <= 500 AND url ~ '^https?://'::text)
  constraint publication_what_check CHECK (length(what) >= 1 AND length(what) <= 300)
  CREATE INDEX publication_intervention ON nimr.publication USING btree (intervention_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.publication FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_name for insert to nimr_app
    check ((recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_delete for delete to nimr_app
    using nimr.may_write_intervention(intervention_id)
  policy team_insert for insert to nimr_app
    check nimr.may_write_intervention(intervention_id)
  policy team_update for update to nimr_app
    using nimr.may_write_intervention(intervention_id)
  grant delete+insert+select to nimr_app
  grant on what: update to nimr_app
  grant on published_where: update to nimr_app
  grant on url: update to nimr_app
  grant on published_on: update to nimr_app

table nimr.published_figure
  -- one number of published statistics; without a value it is hidden
  statistics_id bigint not null
  figure text not null
  municipality_code text -- empty: the whole project
  from_on date not null
  to_on date not null
  unit text not null
  rule_version text not null
  value numeric
  id bigint identity not null
  constraint published_figure_pkey PRIMARY KEY (id)
  constraint published_figure_statistics_id_figure_municipality_code_fro_key UNIQUE NULLS NOT DISTINCT (statistics_id, figure, municipality_code, from_on, to_on)
  constraint published_figure_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint published_figure_statistics_id_fkey FOREIGN KEY (statistics_id) REFERENCES nimr.published_statistics(id)
  constraint published_figure_figure_check CHECK (length(figure) >= 1 AND length(figure) <= 80)
  constraint published_figure_rule_version_check CHECK (length(rule_version) >= 1 AND length(rule_version) <= 100)
  constraint published_figure_unit_check CHECK (length(unit) >= 1 AND length(unit) <= 30)
  CREATE TRIGGER keep_published BEFORE INSERT ON nimr.published_figure FOR EACH ROW EXECUTE FUNCTION nimr.keep_published()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.published_figure FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'published_statistics', 'statistics_id', '')
  row level security, forced
  policy counter_insert for insert to nimr_counter
    check nimr.is_of_people(figure)
  policy counter_read for select to nimr_counter
    using true
  policy manager_insert for insert to nimr_app
    check ((NOT nimr.is_of_people(figure)) AND (statistics_id IN ( SELECT s.id
   FROM nimr.published_statistics s
  WHERE (s.project_id = ANY (nimr.manages())))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app, insert+select to nimr_counter

table nimr.published_statistics
  -- figures of a project as they were told to everybody on a day; withdrawn ones are no longer shown, and stay known
  id bigint identity not null
  project_id bigint not null
  kind text not null -- statistics of their own, or the figures of a published edition of a report
  counted_on date not null
  published_at timestamp with time zone not null
  published_by_staff_id bigint
  rule_version text not null
  licence text default 'CC0-1.0'::text not null
  published_in text default (pg_current_xact_id())::text not null -- the transaction that published: figures come into it in that one only
  withdrawn_at timestamp with time zone
  withdrawn_by_staff_id bigint
  withdrawn_reason text
  constraint published_statistics_pkey PRIMARY KEY (id)
  constraint published_statistics_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint published_statistics_published_by_staff_id_fkey FOREIGN KEY (published_by_staff_id) REFERENCES nimr.staff(id)
  constraint published_statistics_withdrawn_by_staff_id_fkey FOREIGN KEY (withdrawn_by_staff_id) REFERENCES nimr.staff(id)
  constraint published_statistics_check CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
  constraint published_statistics_kind_check CHECK (kind = ANY (ARRAY['statistics'::text, 'edition'::text]))
  constraint published_statistics_licence_check CHECK (licence = ANY (ARRAY['CC0-1.0'::text, 'CC-BY-4.0'::text]))
  constraint published_statistics_rule_version_check CHECK (length(rule_version) >= 1 AND length(rule_version) <= 50)
  constraint published_statistics_withdrawn_reason_check CHECK (length(withdrawn_reason) >= 1 AND length(withdrawn_reason) <= 500)
  CREATE INDEX published_statistics_project ON nimr.published_statistics USING btree (project_id, published_at)
  CREATE TRIGGER keep_published BEFORE UPDATE ON nimr.published_statistics FOR EACH ROW EXECUTE FUNCTION nimr.keep_published()
  CREATE TRIGGER mark_published BEFORE INSERT ON nimr.published_statistics FOR EACH ROW EXECUTE FUNCTION nimr.mark_published()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.published_statistics FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  CREATE TRIGGER signed BEFORE INSERT ON nimr.published_statistics FOR EACH ROW EXECUTE FUNCTION nimr.sign_row('', 'published_at')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy manager_insert for insert to nimr_app
    check ((project_id = ANY (nimr.manages())) AND (published_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (withdrawn_at IS NULL))
  policy manager_update for update to nimr_app
    using (project_id = ANY (nimr.manages()))
    check ((withdrawn_at IS NULL) OR (withdrawn_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app, select to nimr_counter
  grant on withdrawn_at: update to nimr_app
  grant on withdrawn_by_staff_id: update to nimr_app
  grant on withdrawn_reason: update to nimr_app

table nimr.purchase
  id bigint identity not null
  intervention_id bigint not null
  kind text not null -- the first question: is there a framework agreement, or can own staff do it? otherwise a request, or the short form of a small purchase
  kind_reason text not null
  framework_agreement text
  title text not null
  buyer_municipality_code text
  buyer_organisation_id bigint
  dnr text
  decider_name text
  decider_title text
  delegation_basis text
  cpv_code text
  estimated_value_ore bigint -- whole contract without VAT, options and extensions counted in
  background text default ''::text not null
  task text default ''::text not null
  target_group text default ''::text not null
  company_count integer
  delivery_form text default ''::text not null
  performed_from_on date
  performed_to_on date
  volume text default ''::text not null
  ceiling_price_ore bigint
  qualification text default ''::text not null
  requirements text default ''::text not null
  contract_terms text default ''::text not null
  privacy_terms text default ''::text not null
  invoicing text default ''::text not null
  contact_name text
  contact_email text
  contact_phone text
  price_formula text default 'lowest_share'::text not null
  competition_words text default ''::text not null
  fewer_suppliers_reason text
  questions_until timestamp with time zone
  bids_until timestamp with time zone
  bids_valid_until date
  started_at timestamp with time zone not null
  started_by_staff_id bigint
  sent_at timestamp with time zone
  sent_by_staff_id bigint
  cancelled_at timestamp with time zone
  cancelled_reason text
  version integer default 1 not null
  constraint purchase_pkey PRIMARY KEY (id)
  constraint purchase_buyer_municipality_code_fkey FOREIGN KEY (buyer_municipality_code) REFERENCES nimr.municipality(code)
  constraint purchase_buyer_organisation_id_fkey FOREIGN KEY (buyer_organisation_id) REFERENCES nimr.organisation(id)
  constraint purchase_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint purchase_sent_by_staff_id_fkey FOREIGN KEY (sent_by_staff_id) REFERENCES nimr.staff(id)
  constraint purchase_started_by_staff_id_fkey FOREIGN KEY (started_by_staff_id) REFERENCES nimr.staff(id)
  constraint purchase_background_check CHECK (length(background) <= 10000)
  constraint purchase_cancelled_reason_check CHECK (length(cancelled_reason) <= 5000)
  constraint purchase_ceiling_price_ore_check CHECK (ceiling_price_ore >= 1 AND ceiling_price_ore <= '100000000000'::bigint)
  constraint purchase_check CHECK (num_nonnulls(buyer_municipality_code, buyer_organisation_id) <= 1)
  constraint purchase_check1 CHECK (questions_until <= bids_until)
  constraint purchase_check2 CHECK (performed_from_on <= performed_to_on)
  constraint purchase_check3 CHECK (kind <> 'framework'::text OR framework_agreement IS NOT NULL)
  constraint purchase_check4 CHECK (sent_at IS NULL OR bids_until IS NOT NULL AND num_nonnulls(buyer_municipality_code, buyer_organisation_id) = 1)
  constraint purchase_check5 CHECK ((cancelled_at IS NULL) = (cancelled_reason IS NULL))
  constraint purchase_company_count_check CHECK (company_count >= 1 AND company_count <= 10000)
  constraint purchase_competition_words_check CHECK (length(competition_words) <= 5000)
  constraint purchase_contact_email_check CHECK (length(contact_email) <= 254)
  constraint purchase_contact_name_check CHECK (length(contact_name) <= 200)
  constraint purchase_contact_phone_check CHECK (length(contact_phone) <= 40)
  constraint purchase_contract_terms_check CHECK (length(contract_terms) <= 10000)
  constraint purchase_cpv_code_check CHECK (cpv_code ~ '^[0-9]{8}(-[0-9])?$'::text)
  constraint purchase_decider_name_check CHECK (length(decider_name) <= 200)
  constraint purchase_decider_title_check CHECK (length(decider_title) <= 200)
  constraint purchase_delegation_basis_check CHECK (length(delegation_basis) <= 500)
  constraint purchase_delivery_form_check CHECK (length(delivery_form) <= 2000)
  constraint purchase_dnr_check CHECK (length(dnr) >= 1 AND length(dnr) <= 60)
  constraint purchase_estimated_value_ore_check CHECK (estimated_value_ore >= 0 AND estimated_value_ore <= '100000000000'::bigint)
  constraint purchase_fewer_suppliers_reason_check CHECK (length(fewer_suppliers_reason) <= 5000)
  constraint purchase_framework_agreement_check CHECK (length(framework_agreement) <= 300)
  constraint purchase_invoicing_check CHECK (length(invoicing) <= 2000)
  constraint purchase_kind_check CHECK (kind = ANY (ARRAY['request'::text, 'small'::text, 'framework'::text, 'own_staff'::text]))
  constraint purchase_kind_reason_check CHECK (length(kind_reason) >= 1 AND length(kind_reason) <= 5000)
  constraint purchase_price_formula_check CHECK (length(price_formula) >= 1 AND length(price_formula) <= 40)
  constraint purchase_privacy_terms_check CHECK (length(privacy_terms) <= 5000)
  constraint purchase_qualification_check CHECK (length(qualification) <= 5000)
  constraint purchase_requirements_check CHECK (length(requirements) <= 10000)
  constraint purchase_target_group_check CHECK (length(target_group) <= 2000)
  constraint purchase_task_check CHECK (length(task) <= 10000)
  constraint purchase_title_check CHECK (length(title) >= 1 AND length(title) <= 200)
  constraint purchase_volume_check CHECK (length(volume) <= 2000)
  CREATE INDEX purchase_intervention ON nimr.purchase USING btree (intervention_id)
  CREATE TRIGGER deadline_stays BEFORE UPDATE ON nimr.purchase FOR EACH ROW EXECUTE FUNCTION nimr.deadline_stays()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.purchase FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  CREATE TRIGGER request_stands BEFORE UPDATE ON nimr.purchase FOR EACH ROW EXECUTE FUNCTION nimr.request_stands()
  row level security, forced
  policy link_read for select to nimr_app
    using (id = ( SELECT nimr.linked_purchase() AS linked_purchase))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_insert for insert to nimr_app
    check nimr.may_write_intervention(intervention_id)
  policy team_update for update to nimr_app
    using (id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[]))
  grant select to nimr_app, select to nimr_counter
  grant on intervention_id: insert to nimr_app
  grant on kind: insert+update to nimr_app
  grant on kind_reason: insert+update to nimr_app
  grant on framework_agreement: insert+update to nimr_app
  grant on title: insert+update to nimr_app
  grant on buyer_municipality_code: insert+update to nimr_app
  grant on buyer_organisation_id: insert+update to nimr_app
  grant on dnr: insert+update to nimr_app
  grant on decider_name: insert+update to nimr_app
  grant on decider_title: insert+update to nimr_app
  grant on delegation_basis: insert+update to nimr_app
  grant on cpv_code: insert+update to nimr_app
  grant on estimated_value_ore: insert+update to nimr_app
  grant on background: insert+update to nimr_app
  grant on task: insert+update to nimr_app
  grant on target_group: insert+update to nimr_app
  grant on company_count: insert+update to nimr_app
  grant on delivery_form: insert+update to nimr_app
  grant on performed_from_on: insert+update to nimr_app
  grant on performed_to_on: insert+update to nimr_app
  grant on volume: insert+update to nimr_app
  grant on ceiling_price_ore: insert+update to nimr_app
  grant on qualification: insert+update to nimr_app
  grant on requirements: insert+update to nimr_app
  grant on contract_terms: insert+update to nimr_app
  grant on privacy_terms: insert+update to nimr_app
  grant on invoicing: insert+update to nimr_app
  grant on contact_name: insert+update to nimr_app
  grant on contact_email: insert+update to nimr_app
  grant on contact_phone: insert+update to nimr_app
  grant on price_formula: insert+update to nimr_app
  grant on competition_words: insert+update to nimr_app
  grant on fewer_suppliers_reason: insert+update to nimr_app
  grant on questions_until: insert+update to nimr_app
  grant on bids_until: insert+update to nimr_app
  grant on bids_valid_until: insert+update to nimr_app
  grant on started_at: insert to nimr_app
  grant on started_by_staff_id: insert to nimr_app
  grant on sent_at: update to nimr_app
  grant on sent_by_staff_id: update to nimr_app
  grant on cancelled_at: update to nimr_app
  grant on cancelled_reason: update to nimr_app
  grant on version: update to nimr_app

table nimr.purchase_authority
  -- who besides the buyer may call off: an authority that the request does not name may not
  id bigint identity not null
  purchase_id bigint not null
  municipality_code text
  organisation_id bigint
  constraint purchase_authority_pkey PRIMARY KEY (id)
  constraint purchase_authority_purchase_id_municipality_code_organisati_key UNIQUE NULLS NOT DISTINCT (purchase_id, municipality_code, organisation_id)
  constraint purchase_authority_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint purchase_authority_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES nimr.organisation(id)
  constraint purchase_authority_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint purchase_authority_check CHECK (num_nonnulls(municipality_code, organisation_id) = 1)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.purchase_authority FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'purchase', 'purchase_id', '')
  row level security, forced
  policy link_read for select to nimr_app
    using (purchase_id = ( SELECT nimr.linked_purchase() AS linked_purchase))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_all for all to nimr_app
    using ((purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])) AND nimr.is_unsent(purchase_id))
    check ((purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])) AND nimr.is_unsent(purchase_id))
  grant delete+insert+select to nimr_app
  grant on purchase_id: select to nimr_counter
  grant on municipality_code: select to nimr_counter
  grant on organisation_id: select to nimr_counter

table nimr.question
  id bigint identity not null
  purchase_id bigint not null
  words text not null
  from_supplier boolean default true not null
  asked_at timestamp with time zone not null
  answer text
  answered_at timestamp with time zone
  answered_by_staff_id bigint
  version integer default 1 not null
  constraint question_pkey PRIMARY KEY (id)
  constraint question_answered_by_staff_id_fkey FOREIGN KEY (answered_by_staff_id) REFERENCES nimr.staff(id)
  constraint question_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint question_answer_check CHECK (length(answer) >= 1 AND length(answer) <= 5000)
  constraint question_check CHECK ((answer IS NULL) = (answered_at IS NULL))
  constraint question_words_check CHECK (length(words) >= 1 AND length(words) <= 5000)
  CREATE INDEX question_purchase ON nimr.question USING btree (purchase_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.question FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'purchase', 'purchase_id', '')
  row level security, forced
  policy link_read for select to nimr_app
    using ((purchase_id = ( SELECT nimr.linked_purchase() AS linked_purchase)) AND ((answered_at IS NOT NULL) OR (EXISTS ( SELECT
   FROM nimr.question_asker a
  WHERE (a.question_id = question.id)))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_asks for insert to nimr_counter
    check true
  policy procurement_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_answer for update to nimr_app
    using (purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[]))
    check (answered_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff))
  policy team_insert for insert to nimr_app
    check ((purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])) AND (NOT from_supplier))
  grant insert+select to nimr_app, insert to nimr_counter
  grant on id: select to nimr_counter
  grant on answer: update to nimr_app
  grant on answered_at: update to nimr_app
  grant on answered_by_staff_id: update to nimr_app
  grant on version: update to nimr_app

table nimr.question_asker
  -- who asked; only the asker reads it, so that questions are answered as if anybody had asked
  question_id bigint not null
  invitation_id bigint not null
  constraint question_asker_pkey PRIMARY KEY (question_id)
  constraint question_asker_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES nimr.invitation(id)
  constraint question_asker_question_id_fkey FOREIGN KEY (question_id) REFERENCES nimr.question(id)
  CREATE INDEX question_asker_invitation ON nimr.question_asker USING btree (invitation_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.question_asker FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('question_id', 'question', 'question_id', 'invitation_id')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_read for select to nimr_app
    using (invitation_id = ( SELECT nimr.linked_invitation() AS linked_invitation))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_asks for insert to nimr_counter
    check true
  grant select to nimr_app, insert to nimr_counter

table nimr.referral
  id bigint identity not null
  company_id bigint not null
  need_id bigint
  municipality_code text not null
  staff_id bigint not null
  partner_id bigint not null
  partner_email text not null
  company_name text not null
  contact_name text
  contact_email text
  contact_phone text
  consented_on date -- the day the contact person agreed to be named to the partner
  words text not null
  sent_at timestamp with time zone not null
  link_id bigint
  asked_at timestamp with time zone
  outcome text
  outcome_words text
  answered_at timestamp with time zone
  answered_by_staff_id bigint -- empty when the partner answered by link; else who wrote down what the partner said
  withdrawn_at timestamp with time zone
  version integer default 1 not null
  constraint referral_pkey PRIMARY KEY (id)
  constraint referral_answered_by_staff_id_fkey FOREIGN KEY (answered_by_staff_id) REFERENCES nimr.staff(id)
  constraint referral_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint referral_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint referral_need_id_fkey FOREIGN KEY (need_id) REFERENCES nimr.need(id)
  constraint referral_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES nimr.organisation(id)
  constraint referral_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint contact_consents CHECK (consented_on IS NOT NULL OR num_nonnulls(contact_name, contact_email, contact_phone) = 0)
  constraint referral_check CHECK ((outcome IS NULL) = (answered_at IS NULL))
  constraint referral_company_name_check CHECK (length(company_name) >= 1 AND length(company_name) <= 200)
  constraint referral_contact_email_check CHECK (length(contact_email) <= 254)
  constraint referral_contact_name_check CHECK (length(contact_name) >= 1 AND length(contact_name) <= 200)
  constraint referral_contact_phone_check CHECK (length(contact_phone) <= 50)
  constraint referral_outcome_check CHECK (outcome = ANY (ARRAY['helped'::text, 'not_suitable'::text, 'no_contact'::text]))
  constraint referral_outcome_words_check CHECK (length(outcome_words) >= 1 AND length(outcome_words) <= 2000)
  constraint referral_partner_email_check CHECK (length(partner_email) <= 254)
  constraint referral_words_check CHECK (length(words) >= 1 AND length(words) <= 2000)
  CREATE INDEX referral_company ON nimr.referral USING btree (company_id)
  CREATE INDEX referral_municipality ON nimr.referral USING btree (municipality_code, sent_at DESC)
  CREATE INDEX referral_need ON nimr.referral USING btree (need_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.referral FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', 'partner_email,company_name,contact_name,contact_email,contact_phone,words,outcome_words')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy counter_read for select to nimr_counter
    using true
  policy job_asks for update to nimr_app
    using (( SELECT nimr.actor_is_job() AS actor_is_job) AND (outcome IS NULL) AND (withdrawn_at IS NULL))
    check true
  policy job_reads for select to nimr_app
    using (( SELECT nimr.actor_is_job() AS actor_is_job) AND (outcome IS NULL) AND (withdrawn_at IS NULL))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND (staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (outcome IS NULL) AND (asked_at IS NULL) AND (withdrawn_at IS NULL))
  policy own_need for insert to nimr_app
    check ((need_id IS NULL) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator) OR (EXISTS ( SELECT
   FROM nimr.need n
  WHERE ((n.id = referral.need_id) AND (n.company_id = referral.company_id)))))
  policy own_read for select to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy own_update for update to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
    check ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND ((answered_by_staff_id IS NULL) OR (answered_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff))))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert+select to nimr_app, select to nimr_counter
  grant on company_id: select to nimr_counter
  grant on municipality_code: select to nimr_counter
  grant on partner_id: select to nimr_counter
  grant on contact_name: update to nimr_counter
  grant on contact_email: update to nimr_counter
  grant on contact_phone: update to nimr_counter
  grant on sent_at: select to nimr_counter
  grant on link_id: update to nimr_app
  grant on asked_at: update to nimr_app
  grant on outcome: update to nimr_app, select+update to nimr_counter
  grant on outcome_words: update to nimr_app, update to nimr_counter
  grant on answered_at: update to nimr_app, update to nimr_counter
  grant on answered_by_staff_id: update to nimr_app, update to nimr_counter
  grant on withdrawn_at: update to nimr_app
  grant on version: update to nimr_app, update to nimr_counter

table nimr.registration
  id bigint identity not null
  intervention_id bigint not null
  nth integer not null -- the order in which people came: the wait list moves up by it
  state text not null
  full_name text not null
  email text not null
  phone text
  company_id bigint
  person_id bigint
  company_name text
  org_number text -- of a legal person; a sole trader's stands in registration_sole_trader until the company is matched
  municipality_code text -- where the company has its seat: what the person chose, or the register says
  language text default 'sv'::text not null
  came_by text not null
  invitation_id bigint
  registered_at timestamp with time zone not null
  reminded_until timestamp with time zone -- occasions that start no later than this have been reminded of
  version integer default 1 not null
  constraint registration_pkey PRIMARY KEY (id)
  constraint registration_intervention_id_nth_key UNIQUE (intervention_id, nth)
  constraint registration_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint registration_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint registration_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES nimr.registration_invitation(id)
  constraint registration_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint registration_person_id_fkey FOREIGN KEY (person_id) REFERENCES nimr.person(id)
  constraint registration_came_by_check CHECK (came_by = ANY (ARRAY['public'::text, 'invitation'::text, 'staff'::text]))
  constraint registration_company_name_check CHECK (length(company_name) >= 1 AND length(company_name) <= 200)
  constraint registration_email_check CHECK (length(email) <= 254 AND email ~~ '%_@_%'::text)
  constraint registration_full_name_check CHECK (length(full_name) >= 1 AND length(full_name) <= 200)
  constraint registration_language_check CHECK (language = ANY (ARRAY['sv'::text, 'en'::text]))
  constraint registration_org_number_check CHECK (org_number ~ '^[0-9]{2}[2-9][0-9]{7}$'::text)
  constraint registration_phone_check CHECK (length(phone) <= 50)
  constraint registration_state_check CHECK (state = ANY (ARRAY['registered'::text, 'waiting'::text, 'cancelled'::text]))
  CREATE INDEX registration_by_invitation ON nimr.registration USING btree (invitation_id)
  CREATE INDEX registration_company ON nimr.registration USING btree (company_id)
  CREATE INDEX registration_email ON nimr.registration USING btree (lower(email))
  CREATE INDEX registration_line ON nimr.registration USING btree (intervention_id, state, nth)
  CREATE UNIQUE INDEX registration_once ON nimr.registration USING btree (intervention_id, lower(email), split_part(lower(full_name), ' '::text, 1)) WHERE (state <> 'cancelled'::text)
  CREATE INDEX registration_person ON nimr.registration USING btree (person_id)
  CREATE TRIGGER person_stays BEFORE UPDATE OF company_id, person_id ON nimr.registration FOR EACH ROW EXECUTE FUNCTION nimr.person_of_registration_stays()
  CREATE TRIGGER refuses_erased AFTER INSERT OR UPDATE OF person_id, full_name, email, phone ON nimr.registration FOR EACH ROW EXECUTE FUNCTION nimr.refuse_erased_person('person_id')
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.registration FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', 'full_name,email,phone')
  CREATE TRIGGER sole_trader_number_forgotten AFTER UPDATE OF company_id ON nimr.registration FOR EACH ROW WHEN (new.company_id IS NOT NULL) EXECUTE FUNCTION nimr.forget_sole_trader_number()
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_read for select to nimr_app
    using ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR ((company_id IS NOT NULL) AND nimr.is_own_company(company_id)))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy project_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.intervention_project p
  WHERE ((p.intervention_id = registration.intervention_id) AND (p.project_id = ANY (( SELECT (nimr.manages() || nimr.audits()))::bigint[])))))
  policy team_read for select to nimr_app
    using (intervention_id = ANY (( SELECT nimr.task_forces() AS task_forces)::bigint[]))
  policy team_update for update to nimr_app
    using ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR ((company_id IS NOT NULL) AND nimr.is_own_company(company_id)) OR nimr.may_write_intervention(intervention_id))
    check ((person_id IS NULL) OR (EXISTS ( SELECT
   FROM nimr.person_role r
  WHERE ((r.person_id = registration.person_id) AND (r.company_id = registration.company_id)))))
  grant select to nimr_app, delete+insert+select to nimr_counter
  grant on nth: update to nimr_counter
  grant on state: update to nimr_counter
  grant on full_name: update to nimr_counter
  grant on email: update to nimr_counter
  grant on phone: update to nimr_counter
  grant on company_id: update to nimr_app
  grant on person_id: update to nimr_app, update to nimr_counter
  grant on reminded_until: update to nimr_counter
  grant on version: update to nimr_app, update to nimr_counter

table nimr.registration_characteristic
  -- waits until the person stands in the register, then moves to person_characteristic; nobody reads it
  registration_id bigint not null
  gender text
  birth_year integer
  born_abroad boolean
  constraint registration_characteristic_pkey PRIMARY KEY (registration_id)
  constraint registration_characteristic_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES nimr.registration(id)
  constraint registration_characteristic_birth_year_check CHECK (birth_year >= 1900 AND birth_year <= 2100)
  constraint registration_characteristic_gender_check CHECK (gender = ANY (ARRAY['woman'::text, 'man'::text, 'other'::text]))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.registration_characteristic FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('registration_id', 'registration', 'registration_id', 'gender,birth_year,born_abroad')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  grant delete+insert+select to nimr_counter

table nimr.registration_event
  id bigint identity not null
  registration_id bigint not null
  state text not null
  at timestamp with time zone not null
  by_whom text not null -- the participant, somebody at work, or the wait list that moved up
  by_staff_id bigint
  reason text
  constraint registration_event_pkey PRIMARY KEY (id)
  constraint registration_event_by_staff_id_fkey FOREIGN KEY (by_staff_id) REFERENCES nimr.staff(id)
  constraint registration_event_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES nimr.registration(id)
  constraint registration_event_by_whom_check CHECK (by_whom = ANY (ARRAY['self'::text, 'staff'::text, 'line'::text]))
  constraint registration_event_reason_check CHECK (length(reason) <= 500)
  constraint registration_event_state_check CHECK (state = ANY (ARRAY['registered'::text, 'waiting'::text, 'cancelled'::text]))
  CREATE INDEX registration_event_registration ON nimr.registration_event USING btree (registration_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.registration_event FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'registration', 'registration_id', '')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_registration for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.registration r
  WHERE (r.id = registration_event.registration_id)))
  grant select to nimr_app, delete+insert+select to nimr_counter

table nimr.registration_hold
  -- the places of a company are held until a day, while its declaration is awaited
  id bigint identity not null
  intervention_id bigint not null
  company_id bigint not null
  why text not null
  held_until date not null
  made_at timestamp with time zone not null
  made_by_staff_id bigint
  ended_at timestamp with time zone
  ended_by_staff_id bigint
  outcome text -- kept: what was awaited came; released: the places went to others
  version integer default 1 not null
  constraint registration_hold_pkey PRIMARY KEY (id)
  constraint registration_hold_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint registration_hold_ended_by_staff_id_fkey FOREIGN KEY (ended_by_staff_id) REFERENCES nimr.staff(id)
  constraint registration_hold_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint registration_hold_made_by_staff_id_fkey FOREIGN KEY (made_by_staff_id) REFERENCES nimr.staff(id)
  constraint registration_hold_check CHECK ((ended_at IS NULL) = (outcome IS NULL))
  constraint registration_hold_outcome_check CHECK (outcome = ANY (ARRAY['kept'::text, 'released'::text]))
  constraint registration_hold_why_check CHECK (why = 'aid_declaration'::text)
  CREATE INDEX registration_hold_company ON nimr.registration_hold USING btree (company_id)
  CREATE INDEX registration_hold_intervention ON nimr.registration_hold USING btree (intervention_id)
  CREATE UNIQUE INDEX registration_hold_standing ON nimr.registration_hold USING btree (intervention_id, company_id) WHERE (ended_at IS NULL)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.registration_hold FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy keeper_ends for update to nimr_app
    using ((ended_at IS NULL) AND (nimr.is_own_company(company_id) OR nimr.may_write_intervention(intervention_id) OR (EXISTS ( SELECT
   FROM nimr.intervention_project p
  WHERE ((p.intervention_id = registration_hold.intervention_id) AND (p.project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[])))))))
    check true
  policy keeper_holds for insert to nimr_app
    check ((made_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (ended_at IS NULL) AND (nimr.is_own_company(company_id) OR nimr.may_write_intervention(intervention_id) OR (EXISTS ( SELECT
   FROM nimr.intervention_project p
  WHERE ((p.intervention_id = registration_hold.intervention_id) AND (p.project_id = ANY (( SELECT nimr.economises() AS economises)::bigint[])))))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_by_staff for select to nimr_app
    using (nimr.is_own_company(company_id) OR (intervention_id = ANY (( SELECT nimr.task_forces() AS task_forces)::bigint[])) OR (EXISTS ( SELECT
   FROM nimr.intervention_project p
  WHERE ((p.intervention_id = registration_hold.intervention_id) AND (p.project_id = ANY (( SELECT ((nimr.manages() || nimr.economises()) || nimr.audits()))::bigint[]))))))
  grant insert+select to nimr_app
  grant on held_until: update to nimr_app
  grant on ended_at: update to nimr_app
  grant on ended_by_staff_id: update to nimr_app
  grant on outcome: update to nimr_app
  grant on version: update to nimr_app

table nimr.registration_invitation
  -- a link by which a closed group registers
  id bigint identity not null
  intervention_id bigint not null
  made_for text not null
  link_id bigint
  made_by_staff_id bigint not null
  made_at timestamp with time zone not null
  ended_at timestamp with time zone
  constraint registration_invitation_pkey PRIMARY KEY (id)
  constraint registration_invitation_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint registration_invitation_made_by_staff_id_fkey FOREIGN KEY (made_by_staff_id) REFERENCES nimr.staff(id)
  constraint registration_invitation_made_for_check CHECK (length(made_for) >= 1 AND length(made_for) <= 200)
  CREATE INDEX registration_invitation_intervention ON nimr.registration_invitation USING btree (intervention_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.registration_invitation FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy link_read for select to nimr_app
    using ((id = ( SELECT nimr.linked('registration_invitation'::text) AS linked)) AND (ended_at IS NULL))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy team_insert for insert to nimr_app
    check (nimr.may_write_intervention(intervention_id) AND (made_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy team_read for select to nimr_app
    using nimr.may_write_intervention(intervention_id)
  policy team_update for update to nimr_app
    using nimr.may_write_intervention(intervention_id)
  grant insert+select to nimr_app, select to nimr_counter
  grant on link_id: update to nimr_app
  grant on ended_at: update to nimr_app

table nimr.registration_sole_trader
  -- a sole trader's number that is not in the register yet; removed when the company is matched
  registration_id bigint not null
  personal_number text not null
  constraint registration_sole_trader_pkey PRIMARY KEY (registration_id)
  constraint registration_sole_trader_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES nimr.registration(id)
  constraint registration_sole_trader_personal_number_check CHECK (personal_number ~ '^[0-9]{10}$'::text)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.registration_sole_trader FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('registration_id', 'registration', 'registration_id', 'personal_number')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_all for all to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.registration r
  WHERE ((r.id = registration_sole_trader.registration_id) AND ((r.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR ((r.company_id IS NOT NULL) AND nimr.is_own_company(r.company_id))))))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant select to nimr_app, delete+insert+select to nimr_counter

table nimr.registration_wish
  -- what the one who registers wants help with: for the task force and the own office alone
  registration_id bigint not null
  words text not null
  constraint registration_wish_pkey PRIMARY KEY (registration_id)
  constraint registration_wish_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES nimr.registration(id)
  constraint registration_wish_words_check CHECK (length(words) >= 1 AND length(words) <= 2000)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.registration_wish FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('registration_id', 'registration', 'registration_id', 'words')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy team_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.registration r
  WHERE ((r.id = registration_wish.registration_id) AND ((r.intervention_id = ANY (( SELECT nimr.task_forces() AS task_forces)::bigint[])) OR (r.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR ((r.company_id IS NOT NULL) AND nimr.is_own_company(r.company_id))))))
  grant select to nimr_app, delete+insert+select to nimr_counter

table nimr.report
  id bigint identity not null
  kind text not null
  project_id bigint not null
  municipality_code text -- empty: the report is for the whole project
  from_on date not null
  to_on date not null
  created_at timestamp with time zone not null
  template_version_id bigint not null
  claim_id bigint
  started_by_staff_id bigint
  constraint report_pkey PRIMARY KEY (id)
  constraint report_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES nimr.payment_claim(id)
  constraint report_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint report_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint report_started_by_staff_id_fkey FOREIGN KEY (started_by_staff_id) REFERENCES nimr.staff(id)
  constraint report_template_version_id_fkey FOREIGN KEY (template_version_id) REFERENCES nimr.report_template_version(id)
  constraint report_check CHECK (from_on <= to_on)
  constraint report_check1 CHECK (claim_id IS NULL OR kind = 'progress'::text)
  constraint report_kind_check CHECK (kind = ANY (ARRAY['final'::text, 'progress'::text, 'company_list'::text, 'yearly_summary'::text, 'fact_sheet'::text]))
  CREATE INDEX report_claim ON nimr.report USING btree (claim_id)
  CREATE INDEX report_follows ON nimr.report USING btree (template_version_id)
  CREATE UNIQUE INDEX report_once ON nimr.report USING btree (kind, project_id, COALESCE(municipality_code, ''::text), from_on, to_on)
  CREATE INDEX report_started_by ON nimr.report USING btree (started_by_staff_id)
  CREATE TRIGGER fits BEFORE INSERT OR UPDATE ON nimr.report FOR EACH ROW EXECUTE FUNCTION nimr.check_report()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.report FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  CREATE TRIGGER signed BEFORE INSERT ON nimr.report FOR EACH ROW EXECUTE FUNCTION nimr.sign_row('started_by_staff_id', 'created_at')
  row level security, forced
  policy manager_all for all to nimr_app
    using (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
    check (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_all for all to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
    check (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy project_read for select to nimr_app
    using (project_id = ANY (( SELECT (nimr.audits() || nimr.economises()))::bigint[]))
  grant insert+select to nimr_app
  grant on template_version_id: update to nimr_app
  grant on claim_id: update to nimr_app

table nimr.report_comment
  -- what a writer says of a section to the others; a thread is a comment with its answers, resolved as a whole
  id bigint identity not null
  report_id bigint not null
  heading text not null
  answers_id bigint
  body text not null
  written_at timestamp with time zone not null
  written_by_staff_id bigint not null
  resolved_at timestamp with time zone
  resolved_by_staff_id bigint
  constraint report_comment_pkey PRIMARY KEY (id)
  constraint report_comment_id_report_id_key UNIQUE (id, report_id)
  constraint report_comment_answers_id_fkey FOREIGN KEY (answers_id) REFERENCES nimr.report_comment(id)
  constraint report_comment_answers_id_report_id_fkey FOREIGN KEY (answers_id, report_id) REFERENCES nimr.report_comment(id, report_id)
  constraint report_comment_report_id_fkey FOREIGN KEY (report_id) REFERENCES nimr.report(id)
  constraint report_comment_resolved_by_staff_id_fkey FOREIGN KEY (resolved_by_staff_id) REFERENCES nimr.staff(id)
  constraint report_comment_written_by_staff_id_fkey FOREIGN KEY (written_by_staff_id) REFERENCES nimr.staff(id)
  constraint report_comment_body_check CHECK (length(body) >= 1 AND length(body) <= 4000)
  constraint report_comment_check CHECK ((resolved_at IS NULL) = (resolved_by_staff_id IS NULL))
  constraint report_comment_check1 CHECK (answers_id IS NULL OR resolved_at IS NULL)
  CREATE INDEX report_comment_answers ON nimr.report_comment USING btree (answers_id)
  CREATE INDEX report_comment_report ON nimr.report_comment USING btree (report_id, heading)
  CREATE INDEX report_comment_resolved_by ON nimr.report_comment USING btree (resolved_by_staff_id)
  CREATE INDEX report_comment_written_by ON nimr.report_comment USING btree (written_by_staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.report_comment FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'report', 'report_id', '')
  CREATE TRIGGER signed BEFORE INSERT ON nimr.report_comment FOR EACH ROW EXECUTE FUNCTION nimr.sign_row('', 'written_at')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy report_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.report r
  WHERE (r.id = report_comment.report_id)))
  policy writer_insert for insert to nimr_app
    check (nimr.writes_report(report_id) AND (written_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (resolved_at IS NULL))
  policy writer_update for update to nimr_app
    using nimr.writes_report(report_id)
    check (nimr.writes_report(report_id) AND COALESCE((resolved_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)), true))
  grant insert+select to nimr_app
  grant on resolved_at: update to nimr_app
  grant on resolved_by_staff_id: update to nimr_app

table nimr.report_section
  id bigint identity not null
  report_id bigint not null
  heading text not null -- key of the template's section
  body_sv text default ''::text not null
  body_en text default ''::text not null
  written_at timestamp with time zone
  written_by_staff_id bigint
  version integer default 1 not null
  origin text default 'written'::text not null
  constraint report_section_pkey PRIMARY KEY (id)
  constraint report_section_report_id_heading_key UNIQUE (report_id, heading)
  constraint report_section_report_id_fkey FOREIGN KEY (report_id) REFERENCES nimr.report(id)
  constraint report_section_written_by_staff_id_fkey FOREIGN KEY (written_by_staff_id) REFERENCES nimr.staff(id)
  constraint report_section_body_en_check CHECK (length(body_en) <= 60000)
  constraint report_section_body_sv_check CHECK (length(body_sv) <= 60000)
  constraint report_section_origin_check CHECK (origin = ANY (ARRAY['written'::text, 'drafted'::text, 'restored'::text]))
  CREATE TRIGGER keep_version AFTER INSERT OR UPDATE ON nimr.report_section FOR EACH ROW EXECUTE FUNCTION nimr.keep_section_version()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.report_section FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'report', 'report_id', '')
  CREATE TRIGGER signed BEFORE INSERT OR UPDATE ON nimr.report_section FOR EACH ROW EXECUTE FUNCTION nimr.sign_row('written_by_staff_id', 'written_at')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy report_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.report r
  WHERE (r.id = report_section.report_id)))
  policy writer_all for all to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.report r
  WHERE ((r.id = report_section.report_id) AND ((r.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (r.project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))))))
    check (EXISTS ( SELECT
   FROM nimr.report r
  WHERE ((r.id = report_section.report_id) AND ((r.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (r.project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))))))
  grant insert+select to nimr_app
  grant on body_sv: update to nimr_app
  grant on body_en: update to nimr_app
  grant on written_at: update to nimr_app
  grant on written_by_staff_id: update to nimr_app
  grant on version: update to nimr_app
  grant on origin: update to nimr_app

table nimr.report_section_version
  -- each saved text of a section, the newest too; nobody changes one
  id bigint identity not null
  section_id bigint not null
  number integer not null
  body_sv text not null
  body_en text not null
  origin text not null
  written_at timestamp with time zone
  written_by_staff_id bigint
  constraint report_section_version_pkey PRIMARY KEY (id)
  constraint report_section_version_section_id_number_key UNIQUE (section_id, number)
  constraint report_section_version_section_id_fkey FOREIGN KEY (section_id) REFERENCES nimr.report_section(id)
  constraint report_section_version_written_by_staff_id_fkey FOREIGN KEY (written_by_staff_id) REFERENCES nimr.staff(id)
  constraint report_section_version_origin_check CHECK (origin = ANY (ARRAY['written'::text, 'drafted'::text, 'restored'::text]))
  CREATE INDEX report_section_version_written_by ON nimr.report_section_version USING btree (written_by_staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.report_section_version FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'report_section', 'section_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_section for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.report_section s
  WHERE (s.id = report_section_version.section_id)))
  grant select to nimr_app

table nimr.report_template
  -- what a kind of report is written after; those that were copied from none are the standard ones, which nobody changes
  id bigint identity not null
  kind text not null
  name_sv text not null
  name_en text not null
  project_id bigint -- empty: for all projects
  financier_id bigint -- empty: for whoever pays
  programme_period text -- empty: for both periods
  copied_from_id bigint
  made_at timestamp with time zone not null
  made_by_staff_id bigint
  ended_at timestamp with time zone
  version integer default 1 not null
  constraint report_template_pkey PRIMARY KEY (id)
  constraint report_template_copied_from_id_fkey FOREIGN KEY (copied_from_id) REFERENCES nimr.report_template(id)
  constraint report_template_financier_id_fkey FOREIGN KEY (financier_id) REFERENCES nimr.organisation(id)
  constraint report_template_made_by_staff_id_fkey FOREIGN KEY (made_by_staff_id) REFERENCES nimr.staff(id)
  constraint report_template_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint report_template_kind_check CHECK (kind = ANY (ARRAY['final'::text, 'progress'::text, 'company_list'::text, 'yearly_summary'::text, 'fact_sheet'::text]))
  constraint report_template_name_en_check CHECK (length(name_en) >= 1 AND length(name_en) <= 120)
  constraint report_template_name_sv_check CHECK (length(name_sv) >= 1 AND length(name_sv) <= 120)
  constraint report_template_programme_period_check CHECK (programme_period = ANY (ARRAY['2014-2020'::text, '2021-2027'::text]))
  CREATE INDEX report_template_copied_from ON nimr.report_template USING btree (copied_from_id)
  CREATE INDEX report_template_financier ON nimr.report_template USING btree (financier_id)
  CREATE INDEX report_template_made_by ON nimr.report_template USING btree (made_by_staff_id)
  CREATE INDEX report_template_project ON nimr.report_template USING btree (project_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.report_template FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  CREATE TRIGGER signed BEFORE INSERT ON nimr.report_template FOR EACH ROW EXECUTE FUNCTION nimr.sign_row('made_by_staff_id', 'made_at')
  row level security, forced
  policy keeper_insert for insert to nimr_app
    check ((copied_from_id IS NOT NULL) AND (( SELECT nimr.actor_administers() AS actor_administers) OR (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))))
  policy keeper_update for update to nimr_app
    using ((copied_from_id IS NOT NULL) AND (( SELECT nimr.actor_administers() AS actor_administers) OR (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))))
    check ((copied_from_id IS NOT NULL) AND (( SELECT nimr.actor_administers() AS actor_administers) OR (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on name_sv: update to nimr_app
  grant on name_en: update to nimr_app
  grant on financier_id: update to nimr_app
  grant on ended_at: update to nimr_app
  grant on version: update to nimr_app

table nimr.report_template_section
  id bigint identity not null
  version_id bigint not null
  key text not null
  "position" integer not null
  heading_sv text not null
  heading_en text not null
  guidance_sv text default ''::text not null
  guidance_en text default ''::text not null
  required boolean default false not null
  annex boolean default false not null -- records alone, left out when there are none
  blocks text[] default '{}'::text[] not null -- by name, what the records put under the words (src/slices/reports/blocks.ts)
  version integer default 1 not null
  constraint report_template_section_pkey PRIMARY KEY (id)
  constraint report_template_section_version_id_key_key UNIQUE (version_id, key)
  constraint report_template_section_version_id_fkey FOREIGN KEY (version_id) REFERENCES nimr.report_template_version(id) ON DELETE CASCADE
  constraint report_template_section_guidance_en_check CHECK (length(guidance_en) <= 2000)
  constraint report_template_section_guidance_sv_check CHECK (length(guidance_sv) <= 2000)
  constraint report_template_section_heading_en_check CHECK (length(heading_en) >= 1 AND length(heading_en) <= 120)
  constraint report_template_section_heading_sv_check CHECK (length(heading_sv) >= 1 AND length(heading_sv) <= 120)
  constraint report_template_section_key_check CHECK (key ~ '^[a-z][a-z0-9_]{0,39}$'::text)
  constraint report_template_section_position_check CHECK ("position" > 0)
  CREATE TRIGGER adopted BEFORE INSERT OR DELETE OR UPDATE ON nimr.report_template_section FOR EACH ROW EXECUTE FUNCTION nimr.keep_adopted_template()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.report_template_section FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'report_template_version', 'version_id', '')
  row level security, forced
  policy keeper_all for all to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.report_template_version v
  WHERE ((v.id = report_template_section.version_id) AND (v.template_id = ANY (( SELECT nimr.writable_templates() AS writable_templates)::bigint[])))))
    check (EXISTS ( SELECT
   FROM nimr.report_template_version v
  WHERE ((v.id = report_template_section.version_id) AND (v.template_id = ANY (( SELECT nimr.writable_templates() AS writable_templates)::bigint[])))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app
  grant on "position": update to nimr_app
  grant on heading_sv: update to nimr_app
  grant on heading_en: update to nimr_app
  grant on guidance_sv: update to nimr_app
  grant on guidance_en: update to nimr_app
  grant on required: update to nimr_app
  grant on blocks: update to nimr_app
  grant on version: update to nimr_app

table nimr.report_template_sentence
  -- what a draft is begun with: words with figures {{name}} and facts [[name]] placed in them
  id bigint identity not null
  section_id bigint not null
  "position" integer not null
  new_paragraph boolean default false not null
  only_if text -- a figure or a fact: the sentence is left out unless the number is above only_above, or the words are not empty
  only_above integer default 0 not null
  body_sv text not null
  body_en text not null
  constraint report_template_sentence_pkey PRIMARY KEY (id)
  constraint report_template_sentence_section_id_fkey FOREIGN KEY (section_id) REFERENCES nimr.report_template_section(id) ON DELETE CASCADE
  constraint report_template_sentence_body_en_check CHECK (length(body_en) <= 2000)
  constraint report_template_sentence_body_sv_check CHECK (length(body_sv) <= 2000)
  constraint report_template_sentence_only_if_check CHECK (only_if ~ '^[a-z][a-z0-9_]{0,59}$'::text)
  constraint report_template_sentence_position_check CHECK ("position" > 0)
  CREATE INDEX report_template_sentence_section ON nimr.report_template_sentence USING btree (section_id)
  CREATE TRIGGER adopted BEFORE INSERT OR DELETE OR UPDATE ON nimr.report_template_sentence FOR EACH ROW EXECUTE FUNCTION nimr.keep_adopted_template()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.report_template_sentence FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'report_template_section', 'section_id', '')
  row level security, forced
  policy keeper_all for all to nimr_app
    using (EXISTS ( SELECT
   FROM (nimr.report_template_section s
     JOIN nimr.report_template_version v ON ((v.id = s.version_id)))
  WHERE ((s.id = report_template_sentence.section_id) AND (v.template_id = ANY (( SELECT nimr.writable_templates() AS writable_templates)::bigint[])))))
    check (EXISTS ( SELECT
   FROM (nimr.report_template_section s
     JOIN nimr.report_template_version v ON ((v.id = s.version_id)))
  WHERE ((s.id = report_template_sentence.section_id) AND (v.template_id = ANY (( SELECT nimr.writable_templates() AS writable_templates)::bigint[])))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app
  grant on "position": update to nimr_app
  grant on new_paragraph: update to nimr_app
  grant on only_if: update to nimr_app
  grant on only_above: update to nimr_app
  grant on body_sv: update to nimr_app
  grant on body_en: update to nimr_app

table nimr.report_template_version
  -- a draft until it is adopted, and then never changed: a report keeps the one it was started with
  id bigint identity not null
  template_id bigint not null
  number integer not null
  adopted_at timestamp with time zone
  adopted_by_staff_id bigint
  constraint report_template_version_pkey PRIMARY KEY (id)
  constraint report_template_version_template_id_number_key UNIQUE (template_id, number)
  constraint report_template_version_adopted_by_staff_id_fkey FOREIGN KEY (adopted_by_staff_id) REFERENCES nimr.staff(id)
  constraint report_template_version_template_id_fkey FOREIGN KEY (template_id) REFERENCES nimr.report_template(id)
  constraint report_template_version_number_check CHECK (number > 0)
  CREATE INDEX report_template_version_adopted_by ON nimr.report_template_version USING btree (adopted_by_staff_id)
  CREATE UNIQUE INDEX report_template_version_one_draft ON nimr.report_template_version USING btree (template_id) WHERE (adopted_at IS NULL)
  CREATE TRIGGER adopted BEFORE DELETE OR UPDATE ON nimr.report_template_version FOR EACH ROW EXECUTE FUNCTION nimr.keep_adopted_template()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.report_template_version FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'report_template', 'template_id', '')
  CREATE TRIGGER signed BEFORE INSERT OR UPDATE ON nimr.report_template_version FOR EACH ROW WHEN (new.adopted_at IS NOT NULL) EXECUTE FUNCTION nimr.sign_row('adopted_by_staff_id', 'adopted_at')
  row level security, forced
  policy keeper_all for all to nimr_app
    using (template_id = ANY (( SELECT nimr.writable_templates() AS writable_templates)::bigint[]))
    check (template_id = ANY (( SELECT nimr.writable_templates() AS writable_templates)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app
  grant on adopted_at: update to nimr_app
  grant on adopted_by_staff_id: update to nimr_app

table nimr.requisition
  -- co-financing that one partner's books ask of a payer, so that own costs and requisitions together are its share
  id bigint identity not null
  project_id bigint not null
  number integer not null
  from_account_id bigint not null
  payer_id bigint not null
  cost_split_id bigint not null
  from_on date
  to_on date
  amount_ore bigint not null -- below zero is paid back to the payer
  reference text default ''::text not null
  reason text not null
  made_by_staff_id bigint
  made_at timestamp with time zone not null
  due_on date
  sent_on date
  paid_on date
  cancelled_at timestamp with time zone
  cancelled_reason text
  version integer default 1 not null
  constraint requisition_pkey PRIMARY KEY (id)
  constraint requisition_project_id_number_key UNIQUE (project_id, number)
  constraint requisition_cost_split_id_fkey FOREIGN KEY (cost_split_id) REFERENCES nimr.cost_split(id)
  constraint requisition_from_account_id_fkey FOREIGN KEY (from_account_id) REFERENCES nimr.project_account(id)
  constraint requisition_made_by_staff_id_fkey FOREIGN KEY (made_by_staff_id) REFERENCES nimr.staff(id)
  constraint requisition_payer_id_fkey FOREIGN KEY (payer_id) REFERENCES nimr.cost_key_payer(id)
  constraint requisition_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint requisition_amount_ore_check CHECK (amount_ore >= '-1000000000000'::bigint AND amount_ore <= '1000000000000'::bigint AND amount_ore <> 0)
  constraint requisition_cancelled_reason_check CHECK (length(cancelled_reason) >= 1 AND length(cancelled_reason) <= 1000)
  constraint requisition_check CHECK (from_on <= to_on)
  constraint requisition_check1 CHECK ((cancelled_at IS NULL) = (cancelled_reason IS NULL))
  constraint requisition_check2 CHECK (paid_on IS NULL OR sent_on IS NOT NULL AND cancelled_at IS NULL)
  constraint requisition_number_check CHECK (number > 0)
  constraint requisition_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 2000)
  constraint requisition_reference_check CHECK (length(reference) <= 200)
  CREATE INDEX requisition_from ON nimr.requisition USING btree (from_account_id)
  CREATE INDEX requisition_made_by ON nimr.requisition USING btree (made_by_staff_id)
  CREATE INDEX requisition_payer ON nimr.requisition USING btree (payer_id)
  CREATE INDEX requisition_split ON nimr.requisition USING btree (cost_split_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.requisition FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy economist_inserts for insert to nimr_app
    check ((made_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (from_account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[])) AND (num_nonnulls(sent_on, paid_on, cancelled_at) = 0) AND (EXISTS ( SELECT
   FROM nimr.project_account a
  WHERE ((a.id = requisition.from_account_id) AND (a.project_id = requisition.project_id)))) AND (EXISTS ( SELECT
   FROM nimr.cost_split s
  WHERE ((s.id = requisition.cost_split_id) AND (nimr.intervention_of_key(s.cost_key_id) = nimr.intervention_of_payer(requisition.payer_id))))))
  policy economist_updates for update to nimr_app
    using ((num_nonnulls(paid_on, cancelled_at) = 0) AND (from_account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[])))
    check (from_account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (nimr.intervention_of_payer(payer_id) = ANY (( SELECT nimr.shares_to_read() AS shares_to_read)::bigint[]))
  grant insert+select to nimr_app
  grant on from_on: update to nimr_app
  grant on to_on: update to nimr_app
  grant on reference: update to nimr_app
  grant on reason: update to nimr_app
  grant on due_on: update to nimr_app
  grant on sent_on: update to nimr_app
  grant on paid_on: update to nimr_app
  grant on cancelled_at: update to nimr_app
  grant on cancelled_reason: update to nimr_app
  grant on version: update to nimr_app

table nimr.resource_municipality
  -- a municipality carries a focus area for the others; ended by its last day, never removed or rewritten
  id bigint identity not null
  municipality_code text not null
  focus_area_code text not null
  from_on date not null
  to_on date
  version integer default 1 not null
  constraint resource_municipality_pkey PRIMARY KEY (id)
  constraint resource_municipality_focus_area_code_fkey FOREIGN KEY (focus_area_code) REFERENCES nimr.focus_area(code)
  constraint resource_municipality_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint resource_municipality_check CHECK (from_on <= to_on)
  CREATE INDEX resource_municipality_municipality_code_focus_area_code_da_excl ON nimr.resource_municipality USING gist (municipality_code, focus_area_code, daterange(from_on, to_on, '[]'::text))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.resource_municipality FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_end for update to nimr_app
    using (nimr.may_keep_resource_municipality(municipality_code) AND COALESCE((to_on >= (nimr.moment())::date), true))
    check nimr.may_keep_resource_municipality(municipality_code)
  policy own_insert for insert to nimr_app
    check nimr.may_keep_resource_municipality(municipality_code)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on to_on: update to nimr_app
  grant on version: update to nimr_app

table nimr.resource_municipality_task
  id bigint identity not null
  resource_municipality_id bigint not null
  kind text not null
  note text not null
  done_on date
  version integer default 1 not null
  constraint resource_municipality_task_pkey PRIMARY KEY (id)
  constraint resource_municipality_task_resource_municipality_id_fkey FOREIGN KEY (resource_municipality_id) REFERENCES nimr.resource_municipality(id)
  constraint resource_municipality_task_kind_check CHECK (kind = ANY (ARRAY['needs_analysis'::text, 'knowledge'::text, 'network'::text]))
  constraint resource_municipality_task_note_check CHECK (length(note) >= 1 AND length(note) <= 2000)
  CREATE INDEX resource_municipality_task_of ON nimr.resource_municipality_task USING btree (resource_municipality_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.resource_municipality_task FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'resource_municipality', 'resource_municipality_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check (EXISTS ( SELECT
   FROM nimr.resource_municipality r
  WHERE ((r.id = resource_municipality_task.resource_municipality_id) AND nimr.may_keep_resource_municipality(r.municipality_code))))
  policy own_update for update to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.resource_municipality r
  WHERE ((r.id = resource_municipality_task.resource_municipality_id) AND nimr.may_keep_resource_municipality(r.municipality_code) AND ((resource_municipality_task.done_on IS NULL) OR COALESCE((r.to_on >= (nimr.moment())::date), true)))))
    check (EXISTS ( SELECT
   FROM nimr.resource_municipality r
  WHERE ((r.id = resource_municipality_task.resource_municipality_id) AND nimr.may_keep_resource_municipality(r.municipality_code))))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on note: update to nimr_app
  grant on done_on: update to nimr_app
  grant on version: update to nimr_app

table nimr.saved_view
  -- an evidence list with its filter, kept by a name for oneself, the office or the project
  id bigint identity not null
  staff_id bigint not null
  name text not null
  project_id bigint not null
  municipality_code text -- the place asked for; null: the whole project
  figure text not null
  from_on date not null
  to_on date not null
  filter jsonb default '{}'::jsonb not null
  shared_with text default 'own'::text not null
  office_code text -- the office that it is shared with
  created_at timestamp with time zone not null
  removed_at timestamp with time zone -- taken away by its owner, who may take it back
  version integer default 1 not null
  constraint saved_view_pkey PRIMARY KEY (id)
  constraint saved_view_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint saved_view_office_code_fkey FOREIGN KEY (office_code) REFERENCES nimr.municipality(code)
  constraint saved_view_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint saved_view_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint filter_asks_no_person CHECK (jsonb_typeof(filter) = 'object'::text AND (filter - ARRAY['shown'::text, 'focus_area'::text, 'status'::text, 'size'::text, 'locality'::text, 'support'::text]) = '{}'::jsonb AND (filter = '{}'::jsonb OR figure !~ '^(people|entrepreneurs)_'::text))
  constraint saved_view_check CHECK (from_on <= to_on)
  constraint saved_view_check1 CHECK ((shared_with = 'office'::text) = (office_code IS NOT NULL))
  constraint saved_view_figure_check CHECK (figure ~ '^[a-z][a-z0-9_]{2,59}$'::text)
  constraint saved_view_filter_check CHECK (length(filter::text) <= 2000)
  constraint saved_view_name_check CHECK (length(btrim(name)) >= 1 AND length(btrim(name)) <= 120)
  constraint saved_view_shared_with_check CHECK (shared_with = ANY (ARRAY['own'::text, 'office'::text, 'project'::text]))
  CREATE INDEX saved_view_staff ON nimr.saved_view USING btree (staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.saved_view FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own for select to nimr_app
    using (staff_id = ( SELECT nimr.actor_staff() AS actor_staff))
  policy own_insert for insert to nimr_app
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND nimr.follows_project(project_id) AND ((office_code IS NULL) OR (office_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))))
  policy own_update for update to nimr_app
    using (staff_id = ( SELECT nimr.actor_staff() AS actor_staff))
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND ((removed_at IS NOT NULL) OR (shared_with = 'own'::text) OR nimr.follows_project(project_id)) AND ((removed_at IS NOT NULL) OR (office_code IS NULL) OR (office_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy shared_with_office for select to nimr_app
    using ((removed_at IS NULL) AND (shared_with = 'office'::text) AND (office_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))
  policy shared_with_project for select to nimr_app
    using ((removed_at IS NULL) AND (shared_with = 'project'::text) AND nimr.follows_project(project_id))
  grant insert+select to nimr_app
  grant on name: update to nimr_app
  grant on shared_with: update to nimr_app
  grant on office_code: update to nimr_app
  grant on removed_at: update to nimr_app
  grant on version: update to nimr_app

table nimr.score
  id bigint identity not null
  bid_id bigint not null
  criterion_id bigint not null
  staff_id bigint not null
  points_hundredths integer not null
  reason text default ''::text not null
  scored_at timestamp with time zone not null
  version integer default 1 not null
  constraint score_pkey PRIMARY KEY (id)
  constraint score_bid_id_criterion_id_staff_id_key UNIQUE (bid_id, criterion_id, staff_id)
  constraint score_bid_id_fkey FOREIGN KEY (bid_id) REFERENCES nimr.bid(id)
  constraint score_criterion_id_fkey FOREIGN KEY (criterion_id) REFERENCES nimr.criterion(id)
  constraint score_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint score_points_hundredths_check CHECK (points_hundredths >= 0 AND points_hundredths <= 10000)
  constraint score_reason_check CHECK (length(reason) <= 5000)
  CREATE INDEX score_criterion ON nimr.score USING btree (criterion_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.score FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'bid', 'bid_id', '')
  row level security, forced
  policy grades_are_whole for insert to nimr_app
    check ((((points_hundredths % 100) = 0) AND (EXISTS ( SELECT
   FROM nimr.criterion c
  WHERE ((c.id = score.criterion_id) AND (c.kind = 'quality'::text) AND (score.points_hundredths <= (c.scale_max * 100)))))) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy grades_stay_whole for update to nimr_app
    using true
    check ((((points_hundredths % 100) = 0) AND (EXISTS ( SELECT
   FROM nimr.criterion c
  WHERE ((c.id = score.criterion_id) AND (c.kind = 'quality'::text) AND (score.points_hundredths <= (c.scale_max * 100)))))) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy judge_inserts for insert to nimr_app
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (nimr.purchase_of_bid(bid_id) = ANY (( SELECT nimr.purchases_to_judge() AS purchases_to_judge)::bigint[])) AND (NOT nimr.is_awarded(nimr.purchase_of_bid(bid_id))) AND (EXISTS ( SELECT
   FROM nimr.criterion c
  WHERE ((c.id = score.criterion_id) AND (c.purchase_id = nimr.purchase_of_bid(score.bid_id))))))
  policy judge_updates for update to nimr_app
    using ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (nimr.purchase_of_bid(bid_id) = ANY (( SELECT nimr.purchases_to_judge() AS purchases_to_judge)::bigint[])) AND (NOT nimr.is_awarded(nimr.purchase_of_bid(bid_id))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader for select to nimr_app
    using (((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (nimr.purchase_of_bid(bid_id) = ANY (( SELECT nimr.purchases_to_compare() AS purchases_to_compare)::bigint[]))) OR nimr.sees_grades(nimr.purchase_of_bid(bid_id)))
  grant insert+select to nimr_app
  grant on points_hundredths: update to nimr_app
  grant on reason: update to nimr_app
  grant on scored_at: update to nimr_app
  grant on version: update to nimr_app

table nimr.sealed_bid
  bid_id bigint not null
  key_id text not null
  envelope bytea not null
  constraint sealed_bid_pkey PRIMARY KEY (bid_id)
  constraint sealed_bid_bid_id_fkey FOREIGN KEY (bid_id) REFERENCES nimr.bid(id)
  constraint sealed_bid_envelope_check CHECK (octet_length(envelope) >= 64 AND octet_length(envelope) <= 67108864)
  constraint sealed_bid_key_id_check CHECK (key_id ~ '^[0-9a-f]{16}$'::text)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.sealed_bid FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('bid_id', 'bid', 'bid_id', 'envelope')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_all for all to nimr_counter
    using true
    check true
  grant delete+insert+select to nimr_counter

table nimr.sent_mail
  id bigint identity not null
  client_key uuid not null -- made when the preview was drawn, so that pressing twice sends once
  intervention_id bigint not null
  occasion_id bigint
  kind text not null
  audience text not null
  subject text not null
  body text not null
  recipient_count integer not null
  refused_count integer default 0 not null
  sent_at timestamp with time zone not null
  staff_id bigint not null
  constraint sent_mail_pkey PRIMARY KEY (id)
  constraint sent_mail_client_key_key UNIQUE (client_key)
  constraint sent_mail_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint sent_mail_occasion_id_fkey FOREIGN KEY (occasion_id) REFERENCES nimr.occasion(id)
  constraint sent_mail_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint sent_mail_audience_check CHECK (audience = ANY (ARRAY['came'::text, 'did_not_come'::text, 'registered'::text, 'waiting'::text, 'had_need'::text]))
  constraint sent_mail_body_check CHECK (length(body) >= 1 AND length(body) <= 10000)
  constraint sent_mail_kind_check CHECK (kind = ANY (ARRAY['mail'::text, 'feedback'::text]))
  constraint sent_mail_recipient_count_check CHECK (recipient_count > 0)
  constraint sent_mail_refused_count_check CHECK (refused_count >= 0)
  constraint sent_mail_subject_check CHECK (length(subject) >= 1 AND length(subject) <= 200)
  CREATE INDEX sent_mail_intervention ON nimr.sent_mail USING btree (intervention_id, sent_at DESC)
  CREATE INDEX sent_mail_occasion ON nimr.sent_mail USING btree (occasion_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.sent_mail FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy counter_read_mail for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_insert for insert to nimr_app
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND nimr.may_write_intervention(intervention_id))
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on intervention_id: select to nimr_counter

table nimr.sent_mail_recipient
  id bigint identity not null
  sent_mail_id bigint not null
  address_hash text not null
  company_id bigint
  person_id bigint
  recipient_name text
  constraint sent_mail_recipient_pkey PRIMARY KEY (id)
  constraint sent_mail_recipient_sent_mail_id_address_hash_key UNIQUE (sent_mail_id, address_hash)
  constraint sent_mail_recipient_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint sent_mail_recipient_person_id_fkey FOREIGN KEY (person_id) REFERENCES nimr.person(id)
  constraint sent_mail_recipient_sent_mail_id_fkey FOREIGN KEY (sent_mail_id) REFERENCES nimr.sent_mail(id)
  constraint sent_mail_recipient_address_hash_check CHECK (address_hash ~ '^[0-9a-f]{64}$'::text)
  constraint sent_mail_recipient_recipient_name_check CHECK (length(recipient_name) <= 200)
  CREATE INDEX sent_mail_recipient_company ON nimr.sent_mail_recipient USING btree (company_id)
  CREATE INDEX sent_mail_recipient_hash ON nimr.sent_mail_recipient USING btree (address_hash)
  CREATE INDEX sent_mail_recipient_person ON nimr.sent_mail_recipient USING btree (person_id)
  CREATE TRIGGER refuses_erased AFTER INSERT OR UPDATE OF person_id ON nimr.sent_mail_recipient FOR EACH ROW EXECUTE FUNCTION nimr.refuse_erased_person('person_id')
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.sent_mail_recipient FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'sent_mail', 'sent_mail_id', 'address_hash,company_id,person_id,recipient_name')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy erasure_updates for update to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy team_insert for insert to nimr_app
    check (EXISTS ( SELECT
   FROM nimr.sent_mail s
  WHERE ((s.id = sent_mail_recipient.sent_mail_id) AND (s.staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND nimr.may_write_intervention(s.intervention_id))))
  policy team_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.sent_mail s
  WHERE ((s.id = sent_mail_recipient.sent_mail_id) AND (s.intervention_id = ANY (( SELECT nimr.leads_interventions() AS leads_interventions)::bigint[])))))
  grant insert+select to nimr_app, select to nimr_counter
  grant on id: select to nimr_counter
  grant on sent_mail_id: select to nimr_counter
  grant on address_hash: select+update to nimr_counter
  grant on recipient_name: update to nimr_counter

table nimr.size_assessment
  id bigint identity not null
  company_id bigint not null
  year integer not null
  size_class text
  basis text not null
  input jsonb not null
  output jsonb not null
  rule_version text not null
  assessed_at timestamp with time zone not null
  superseded_at timestamp with time zone
  constraint size_assessment_pkey PRIMARY KEY (id)
  constraint size_assessment_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint size_assessment_basis_check CHECK (basis = ANY (ARRAY['own'::text, 'group'::text]))
  constraint size_assessment_size_class_check CHECK (size_class = ANY (ARRAY['micro'::text, 'small'::text, 'medium'::text, 'large'::text]))
  CREATE INDEX size_assessment_company ON nimr.size_assessment USING btree (company_id)
  CREATE UNIQUE INDEX size_assessment_current ON nimr.size_assessment USING btree (company_id, year) WHERE (superseded_at IS NULL)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.size_assessment FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check (nimr.is_own_company(company_id) OR nimr.is_near_own_company(company_id))
  policy own_update for update to nimr_app
    using (nimr.is_own_company(company_id) OR nimr.is_near_own_company(company_id))
    check (nimr.is_own_company(company_id) OR nimr.is_near_own_company(company_id))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on company_id: select to nimr_counter
  grant on year: select to nimr_counter
  grant on size_class: select to nimr_counter
  grant on superseded_at: update to nimr_app, select to nimr_counter

table nimr.small_purchase
  purchase_id bigint not null
  supplier_id bigint not null
  price_ore bigint not null
  reason text not null
  suppliers_asked text default ''::text not null
  decided_on date not null
  recorded_by_staff_id bigint
  version integer default 1 not null
  constraint small_purchase_pkey PRIMARY KEY (purchase_id)
  constraint small_purchase_purchase_id_fkey FOREIGN KEY (purchase_id) REFERENCES nimr.purchase(id)
  constraint small_purchase_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint small_purchase_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES nimr.supplier(id)
  constraint small_purchase_price_ore_check CHECK (price_ore >= 0 AND price_ore <= '100000000000'::bigint)
  constraint small_purchase_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 5000)
  constraint small_purchase_suppliers_asked_check CHECK (length(suppliers_asked) <= 2000)
  CREATE INDEX small_purchase_supplier ON nimr.small_purchase USING btree (supplier_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.small_purchase FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('purchase_id', 'purchase', 'purchase_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy stays_under_the_amount for update to nimr_app
    using true
    check ((price_ore < nimr.small_purchase_below(decided_on)) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy team_insert for insert to nimr_app
    check ((purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy team_update for update to nimr_app
    using (purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[]))
  policy under_the_amount for insert to nimr_app
    check ((price_ore < nimr.small_purchase_below(decided_on)) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  grant insert+select to nimr_app
  grant on supplier_id: update to nimr_app
  grant on price_ore: update to nimr_app
  grant on reason: update to nimr_app
  grant on suppliers_asked: update to nimr_app
  grant on decided_on: update to nimr_app
  grant on version: update to nimr_app

table nimr.small_purchase_limit
  -- under this amount without VAT the short form is enough; the collaboration's own guidelines
  id bigint identity not null
  from_on date not null
  amount_ore bigint not null
  source text not null
  constraint small_purchase_limit_pkey PRIMARY KEY (id)
  constraint small_purchase_limit_from_on_key UNIQUE (from_on)
  constraint small_purchase_limit_amount_ore_check CHECK (amount_ore >= 0 AND amount_ore <= '100000000000'::bigint)
  constraint small_purchase_limit_source_check CHECK (length(source) >= 1 AND length(source) <= 500)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.small_purchase_limit FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app
  grant on amount_ore: update to nimr_app
  grant on source: update to nimr_app

table nimr.sme_declaration
  -- what a company declared and signed; it stands as it was sent, a correction is a new version
  id bigint identity not null
  request_id bigint not null
  company_id bigint not null
  nth integer not null
  content jsonb not null
  signer_name text not null
  signer_capacity text not null
  signed_place text not null
  signed_on date not null
  sent_at timestamp with time zone not null
  outcome text
  reason text
  settled_at timestamp with time zone
  settled_by_staff_id bigint
  constraint sme_declaration_pkey PRIMARY KEY (id)
  constraint sme_declaration_request_id_nth_key UNIQUE (request_id, nth)
  constraint sme_declaration_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint sme_declaration_request_id_fkey FOREIGN KEY (request_id) REFERENCES nimr.sme_declaration_request(id)
  constraint sme_declaration_settled_by_staff_id_fkey FOREIGN KEY (settled_by_staff_id) REFERENCES nimr.staff(id)
  constraint sme_declaration_check CHECK ((outcome IS NULL) = (settled_at IS NULL))
  constraint sme_declaration_check1 CHECK (outcome <> 'rejected'::text OR reason IS NOT NULL)
  constraint sme_declaration_content_check CHECK (jsonb_typeof(content) = 'object'::text AND length(content::text) < 60000)
  constraint sme_declaration_nth_check CHECK (nth >= 1 AND nth <= 20)
  constraint sme_declaration_outcome_check CHECK (outcome = ANY (ARRAY['taken_over'::text, 'rejected'::text, 'replaced'::text]))
  constraint sme_declaration_reason_check CHECK (length(reason) <= 1000)
  constraint sme_declaration_signed_place_check CHECK (length(signed_place) >= 1 AND length(signed_place) <= 200)
  constraint sme_declaration_signer_capacity_check CHECK (length(signer_capacity) >= 1 AND length(signer_capacity) <= 200)
  constraint sme_declaration_signer_name_check CHECK (length(signer_name) >= 1 AND length(signer_name) <= 200)
  CREATE INDEX sme_declaration_company ON nimr.sme_declaration USING btree (company_id)
  CREATE TRIGGER keep_declaration BEFORE UPDATE ON nimr.sme_declaration FOR EACH ROW EXECUTE FUNCTION nimr.keep_declaration()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.sme_declaration FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', 'content,signer_name,signer_capacity,signed_place')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_read for select to nimr_app
    using nimr.is_own_company(company_id)
  policy own_update for update to nimr_app
    using nimr.is_own_company(company_id)
    check (settled_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant select to nimr_app, insert+select to nimr_counter
  grant on outcome: update to nimr_app, update to nimr_counter
  grant on reason: update to nimr_app
  grant on settled_at: update to nimr_app, update to nimr_counter
  grant on settled_by_staff_id: update to nimr_app

table nimr.sme_declaration_request
  -- a company is asked by its office to declare its size and owners, by a link of its own
  id bigint identity not null
  company_id bigint not null
  company_name text not null
  municipality_code text not null
  staff_id bigint not null
  email text not null
  asked_at timestamp with time zone not null
  link_id bigint
  withdrawn_at timestamp with time zone
  version integer default 1 not null
  constraint sme_declaration_request_pkey PRIMARY KEY (id)
  constraint sme_declaration_request_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint sme_declaration_request_link_id_fkey FOREIGN KEY (link_id) REFERENCES nimr.link(id)
  constraint sme_declaration_request_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint sme_declaration_request_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint sme_declaration_request_company_name_check CHECK (length(company_name) >= 1 AND length(company_name) <= 200)
  constraint sme_declaration_request_email_check CHECK (length(email) <= 254)
  CREATE INDEX sme_declaration_request_company ON nimr.sme_declaration_request USING btree (company_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.sme_declaration_request FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', 'email')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy job_reads for select to nimr_app
    using (( SELECT nimr.actor_is_job() AS actor_is_job) AND (withdrawn_at IS NULL))
  policy job_updates for update to nimr_app
    using (( SELECT nimr.actor_is_job() AS actor_is_job) AND (withdrawn_at IS NULL))
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check (nimr.is_own_company(company_id) AND (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND (staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (link_id IS NULL) AND (withdrawn_at IS NULL))
  policy own_read for select to nimr_app
    using nimr.is_own_company(company_id)
  policy own_update for update to nimr_app
    using nimr.is_own_company(company_id)
    check true
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert+select to nimr_app, select to nimr_counter
  grant on email: update to nimr_counter
  grant on link_id: update to nimr_app
  grant on withdrawn_at: update to nimr_app
  grant on version: update to nimr_app, update to nimr_counter

table nimr.staff
  -- the people who sign in
  id bigint identity not null
  name text not null
  email text not null
  phone text
  ended_on date
  version integer default 1 not null
  constraint staff_pkey PRIMARY KEY (id)
  constraint staff_email_key UNIQUE (email)
  constraint staff_email_check CHECK (email = lower(email) AND email ~~ '%_@_%'::text)
  constraint staff_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', 'name,email,phone')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_reads for select to nimr_counter
    using true
  policy sign_in_looks_up for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select+update to nimr_app, select to nimr_counter
  grant on id: select to nimr_counter
  grant on name: select to nimr_counter
  grant on email: select to nimr_counter
  grant on phone: select to nimr_counter
  grant on ended_on: select to nimr_counter

table nimr.staff_absence
  id bigint identity not null
  staff_id bigint not null
  from_on date not null
  to_on date not null
  constraint staff_absence_pkey PRIMARY KEY (id)
  constraint staff_absence_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint staff_absence_check CHECK (from_on <= to_on)
  constraint staff_absence_check1 CHECK ((to_on - from_on) < 1000)
  CREATE INDEX staff_absence_staff_id_daterange_excl ON nimr.staff_absence USING gist (staff_id, daterange(from_on, to_on, '[]'::text))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff_absence FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'staff', 'staff_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_delete for delete to nimr_app
    using nimr.may_keep_time_of(staff_id)
  policy own_insert for insert to nimr_app
    check nimr.may_keep_time_of(staff_id)
  policy own_update for update to nimr_app
    using nimr.may_keep_time_of(staff_id)
    check nimr.may_keep_time_of(staff_id)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app

table nimr.staff_absence_note
  absence_id bigint not null
  note text not null
  constraint staff_absence_note_pkey PRIMARY KEY (absence_id)
  constraint staff_absence_note_absence_id_fkey FOREIGN KEY (absence_id) REFERENCES nimr.staff_absence(id) ON DELETE CASCADE
  constraint staff_absence_note_note_check CHECK (length(note) >= 1 AND length(note) <= 500)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff_absence_note FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('absence_id', 'staff_absence', 'absence_id', 'note')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_all for all to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.staff_absence a
  WHERE ((a.id = staff_absence_note.absence_id) AND nimr.may_keep_time_of(a.staff_id))))
    check (EXISTS ( SELECT
   FROM nimr.staff_absence a
  WHERE ((a.id = staff_absence_note.absence_id) AND nimr.may_keep_time_of(a.staff_id))))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert+select to nimr_app

table nimr.staff_competence
  id bigint identity not null
  staff_id bigint not null
  topic_id bigint not null
  level integer not null
  constraint staff_competence_pkey PRIMARY KEY (id)
  constraint staff_competence_staff_id_topic_id_key UNIQUE (staff_id, topic_id)
  constraint staff_competence_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint staff_competence_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES nimr.topic(id)
  constraint staff_competence_level_check CHECK (level >= 0 AND level <= 3)
  CREATE INDEX staff_competence_topic ON nimr.staff_competence USING btree (topic_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff_competence FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'staff', 'staff_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_delete for delete to nimr_app
    using nimr.may_keep_time_of(staff_id)
  policy own_insert for insert to nimr_app
    check nimr.may_keep_time_of(staff_id)
  policy own_update for update to nimr_app
    using nimr.may_keep_time_of(staff_id)
    check nimr.may_keep_time_of(staff_id)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on level: update to nimr_app

table nimr.staff_cost
  -- how the cost of a confirmed month was reckoned: what went in, what came out, by which version of the rule
  id bigint identity not null
  staff_share_month_id bigint not null
  cost_id bigint not null
  part text not null
  rule_version text not null
  input jsonb not null
  output jsonb not null
  constraint staff_cost_pkey PRIMARY KEY (id)
  constraint staff_cost_cost_id_key UNIQUE (cost_id)
  constraint staff_cost_cost_id_fkey FOREIGN KEY (cost_id) REFERENCES nimr.cost(id)
  constraint staff_cost_staff_share_month_id_fkey FOREIGN KEY (staff_share_month_id) REFERENCES nimr.staff_share_month(id)
  constraint staff_cost_part_check CHECK (part = ANY (ARRAY['staff'::text, 'indirect'::text]))
  constraint staff_cost_rule_version_check CHECK (length(rule_version) >= 1 AND length(rule_version) <= 80)
  CREATE INDEX staff_cost_month ON nimr.staff_cost USING btree (staff_share_month_id, part)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff_cost FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'staff_share_month', 'staff_share_month_id', 'input,output')
  row level security, forced
  policy economist_writes for insert to nimr_app
    check nimr.may_write_cost(cost_id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy salary_read for select to nimr_app
    using nimr.reads_salary(nimr.share_of_month(staff_share_month_id))
  grant insert+select to nimr_app

table nimr.staff_month
  -- the time a coach promises to joint interventions in a month; month_on is its first day
  id bigint identity not null
  staff_id bigint not null
  month_on date not null
  promised_minutes integer not null
  constraint staff_month_pkey PRIMARY KEY (id)
  constraint staff_month_staff_id_month_on_key UNIQUE (staff_id, month_on)
  constraint staff_month_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint staff_month_month_on_check CHECK (EXTRACT(day FROM month_on) = 1::numeric)
  constraint staff_month_promised_minutes_check CHECK (promised_minutes >= 0 AND promised_minutes <= 44640)
  CREATE INDEX staff_month_month ON nimr.staff_month USING btree (month_on)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff_month FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'staff', 'staff_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_delete for delete to nimr_app
    using nimr.may_keep_time_of(staff_id)
  policy own_insert for insert to nimr_app
    check nimr.may_keep_time_of(staff_id)
  policy own_update for update to nimr_app
    using nimr.may_keep_time_of(staff_id)
    check nimr.may_keep_time_of(staff_id)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on promised_minutes: update to nimr_app

table nimr.staff_post
  id bigint identity not null
  staff_id bigint not null
  share_bp integer not null -- basis points of full time: 8000 is 80 %
  from_on date not null
  to_on date
  constraint staff_post_pkey PRIMARY KEY (id)
  constraint staff_post_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint staff_post_check CHECK (from_on <= to_on)
  constraint staff_post_share_bp_check CHECK (share_bp >= 100 AND share_bp <= 10000)
  CREATE INDEX staff_post_staff_id_daterange_excl ON nimr.staff_post USING gist (staff_id, daterange(from_on, to_on, '[]'::text))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff_post FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'staff', 'staff_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_delete for delete to nimr_app
    using nimr.may_keep_time_of(staff_id)
  policy own_insert for insert to nimr_app
    check nimr.may_keep_time_of(staff_id)
  policy own_update for update to nimr_app
    using nimr.may_keep_time_of(staff_id)
    check nimr.may_keep_time_of(staff_id)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app
  grant on to_on: update to nimr_app

table nimr.staff_role
  id bigint identity not null
  staff_id bigint not null
  role text not null
  municipality_code text
  project_id bigint
  from_on date not null
  to_on date
  constraint staff_role_pkey PRIMARY KEY (id)
  constraint staff_role_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint staff_role_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint staff_role_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint staff_role_check CHECK (
CASE
    WHEN role = ANY (ARRAY['coach'::text, 'head_of_office'::text]) THEN municipality_code IS NOT NULL AND project_id IS NULL
    WHEN role = 'administrator'::text THEN municipality_code IS NULL AND project_id IS NULL
    ELSE project_id IS NOT NULL AND municipality_code IS NULL
END)
  constraint staff_role_check1 CHECK (from_on <= to_on)
  constraint staff_role_role_check CHECK (role = ANY (ARRAY['coach'::text, 'head_of_office'::text, 'project_manager'::text, 'project_economist'::text, 'auditor'::text, 'steering_group'::text, 'external_evaluator'::text, 'administrator'::text]))
  CREATE UNIQUE INDEX staff_role_once ON nimr.staff_role USING btree (staff_id, role, COALESCE(municipality_code, ''::text), COALESCE(project_id, (0)::bigint)) WHERE (to_on IS NULL)
  CREATE INDEX staff_role_staff ON nimr.staff_role USING btree (staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff_role FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'staff', 'staff_id', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy sign_in_looks_up for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app, select to nimr_counter
  grant on staff_id: select to nimr_counter
  grant on role: select to nimr_counter
  grant on municipality_code: select to nimr_counter
  grant on from_on: select to nimr_counter
  grant on to_on: select to nimr_counter

table nimr.staff_salary
  -- the salary of a full-time month from a day on
  id bigint identity not null
  staff_share_id bigint not null
  from_on date not null
  monthly_salary_ore bigint not null
  written_at timestamp with time zone not null
  written_by_staff_id bigint
  constraint staff_salary_pkey PRIMARY KEY (id)
  constraint staff_salary_staff_share_id_from_on_key UNIQUE (staff_share_id, from_on)
  constraint staff_salary_staff_share_id_fkey FOREIGN KEY (staff_share_id) REFERENCES nimr.staff_share(id)
  constraint staff_salary_written_by_staff_id_fkey FOREIGN KEY (written_by_staff_id) REFERENCES nimr.staff(id)
  constraint staff_salary_from_on_check CHECK (EXTRACT(day FROM from_on) = 1::numeric)
  constraint staff_salary_monthly_salary_ore_check CHECK (monthly_salary_ore >= 1 AND monthly_salary_ore <= 100000000)
  CREATE INDEX staff_salary_written_by ON nimr.staff_salary USING btree (written_by_staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff_salary FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'staff_share', 'staff_share_id', 'monthly_salary_ore')
  row level security, forced
  policy economist_writes for insert to nimr_app
    check ((nimr.account_of_share(staff_share_id) = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[])) AND (NOT (written_by_staff_id IS DISTINCT FROM ( SELECT nimr.actor_staff() AS actor_staff))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy salary_read for select to nimr_app
    using nimr.reads_salary(staff_share_id)
  grant insert+select to nimr_app

table nimr.staff_share
  -- the share of a person's post that a partner's books for a project carry, and how its cost is reckoned
  id bigint identity not null
  account_id bigint not null
  staff_id bigint not null
  post text not null
  method text not null -- fixed_share of the salary, salary by the hour worked, or the period's unit cost by the hour worked
  share_bp integer not null -- of a full-time post, in basis points: 8000 is 80 %
  indirect text default 'none'::text not null -- the flat rate for indirect cost that the decision lets the partner add to staff cost
  from_on date not null
  to_on date
  version integer default 1 not null
  constraint staff_share_pkey PRIMARY KEY (id)
  constraint staff_share_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint staff_share_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint staff_share_check CHECK (to_on >= from_on)
  constraint staff_share_check1 CHECK (method <> 'fixed_share'::text OR EXTRACT(day FROM to_on + 1) = 1::numeric)
  constraint staff_share_from_on_check CHECK (EXTRACT(day FROM from_on) = 1::numeric)
  constraint staff_share_indirect_check CHECK (indirect = ANY (ARRAY['none'::text, 'indirect_on_staff'::text, 'indirect_on_staff_university'::text, 'other_on_staff'::text]))
  constraint staff_share_method_check CHECK (method = ANY (ARRAY['fixed_share'::text, 'hours'::text, 'unit_cost'::text]))
  constraint staff_share_post_check CHECK (length(post) >= 1 AND length(post) <= 200)
  constraint staff_share_share_bp_check CHECK (share_bp >= 1 AND share_bp <= 10000)
  CREATE INDEX staff_share_account ON nimr.staff_share USING btree (account_id)
  CREATE INDEX staff_share_staff ON nimr.staff_share USING btree (staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff_share FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project_account', 'account_id', '')
  row level security, forced
  policy economist_writes for all to nimr_app
    using (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
    check (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using ((account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[])) OR (staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  grant insert+select+update to nimr_app

table nimr.staff_share_month
  -- a month of a post confirmed by whoever holds it, or by the head: the fixed share, or the time worked
  id bigint identity not null
  staff_share_id bigint not null
  month_on date not null
  share_bp integer
  worked_minutes integer
  words text default ''::text not null
  confirmed_by_staff_id bigint
  confirmed_at timestamp with time zone not null
  withdrawn_at timestamp with time zone
  withdrawn_reason text
  constraint staff_share_month_pkey PRIMARY KEY (id)
  constraint staff_share_month_confirmed_by_staff_id_fkey FOREIGN KEY (confirmed_by_staff_id) REFERENCES nimr.staff(id)
  constraint staff_share_month_staff_share_id_fkey FOREIGN KEY (staff_share_id) REFERENCES nimr.staff_share(id)
  constraint staff_share_month_check CHECK (num_nonnulls(share_bp, worked_minutes) = 1)
  constraint staff_share_month_check1 CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
  constraint staff_share_month_month_on_check CHECK (EXTRACT(day FROM month_on) = 1::numeric)
  constraint staff_share_month_share_bp_check CHECK (share_bp >= 1 AND share_bp <= 10000)
  constraint staff_share_month_withdrawn_reason_check CHECK (length(withdrawn_reason) >= 1 AND length(withdrawn_reason) <= 1000)
  constraint staff_share_month_words_check CHECK (length(words) <= 1000)
  constraint staff_share_month_worked_minutes_check CHECK (worked_minutes >= 0 AND worked_minutes <= 44640)
  CREATE INDEX staff_share_month_confirmed_by ON nimr.staff_share_month USING btree (confirmed_by_staff_id)
  CREATE UNIQUE INDEX staff_share_month_once ON nimr.staff_share_month USING btree (staff_share_id, month_on) WHERE (withdrawn_at IS NULL)
  CREATE INDEX staff_share_month_share ON nimr.staff_share_month USING btree (staff_share_id, month_on)
  CREATE TRIGGER claimed BEFORE UPDATE ON nimr.staff_share_month FOR EACH ROW EXECUTE FUNCTION nimr.keep_claimed_month()
  CREATE TRIGGER full_time BEFORE INSERT ON nimr.staff_share_month FOR EACH ROW EXECUTE FUNCTION nimr.full_time_at_most()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff_share_month FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'staff_share', 'staff_share_id', '')
  row level security, forced
  policy holder_confirms for insert to nimr_app
    check (nimr.may_confirm_share(staff_share_id) AND (confirmed_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (withdrawn_at IS NULL))
  policy holder_withdraws for update to nimr_app
    using nimr.may_confirm_share(staff_share_id)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_share for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.staff_share s
  WHERE (s.id = staff_share_month.staff_share_id)))
  grant insert+select to nimr_app
  grant on withdrawn_at: update to nimr_app
  grant on withdrawn_reason: update to nimr_app

table nimr.staff_training
  id bigint identity not null
  staff_id bigint not null
  kind text not null
  title text not null
  taken_on date not null
  duration_minutes integer not null
  constraint staff_training_pkey PRIMARY KEY (id)
  constraint staff_training_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint staff_training_duration_minutes_check CHECK (duration_minutes >= 1 AND duration_minutes <= 60000)
  constraint staff_training_kind_check CHECK (kind = ANY (ARRAY['gender_equality'::text, 'sustainability'::text, 'other'::text]))
  constraint staff_training_title_check CHECK (length(title) >= 1 AND length(title) <= 200)
  CREATE INDEX staff_training_staff ON nimr.staff_training USING btree (staff_id, taken_on)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.staff_training FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'staff', 'staff_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_delete for delete to nimr_app
    using nimr.may_keep_time_of(staff_id)
  policy own_insert for insert to nimr_app
    check nimr.may_keep_time_of(staff_id)
  policy own_update for update to nimr_app
    using nimr.may_keep_time_of(staff_id)
    check nimr.may_keep_time_of(staff_id)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select to nimr_app

table nimr.stage_move
  id bigint identity not null
  intervention_id bigint not null
  from_stage text not null
  to_stage text not null
  at timestamp with time zone default nimr.moment() not null
  by_staff_id bigint
  reason text default ''::text not null
  constraint stage_move_pkey PRIMARY KEY (id)
  constraint stage_move_by_staff_id_fkey FOREIGN KEY (by_staff_id) REFERENCES nimr.staff(id)
  constraint stage_move_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint stage_move_check CHECK (from_stage <> to_stage)
  constraint stage_move_from_stage_check CHECK (nimr.stage_position(from_stage) IS NOT NULL)
  constraint stage_move_reason_check CHECK (length(reason) <= 1000)
  constraint stage_move_to_stage_check CHECK (nimr.stage_position(to_stage) IS NOT NULL)
  CREATE INDEX stage_move_intervention ON nimr.stage_move USING btree (intervention_id, id)
  CREATE TRIGGER move BEFORE INSERT ON nimr.stage_move FOR EACH ROW EXECUTE FUNCTION nimr.move_stage()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.stage_move FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_insert for insert to nimr_app
    check nimr.may_write_intervention(intervention_id)
  grant insert+select to nimr_app

table nimr.stage_rule
  to_stage text not null
  coming_from text not null
  movers text[] not null
  conditions text[] not null
  id bigint identity not null
  constraint stage_rule_pkey PRIMARY KEY (to_stage, coming_from)
  constraint stage_rule_id_key UNIQUE (id)
  constraint stage_rule_coming_from_check CHECK (coming_from = ANY (ARRAY['earlier'::text, 'later'::text, 'closed'::text]))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.stage_rule FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant select to nimr_app

table nimr.supplier
  id bigint identity not null
  name text not null
  org_number text -- empty for a sole trader, whose number is a personal number
  is_sole_trader boolean default false not null
  website text
  version integer default 1 not null
  constraint supplier_pkey PRIMARY KEY (id)
  constraint supplier_org_number_key UNIQUE (org_number)
  constraint supplier_check CHECK (NOT is_sole_trader OR org_number IS NULL)
  constraint supplier_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
  constraint supplier_org_number_check CHECK (org_number ~ '^[0-9]{10}$'::text)
  constraint supplier_website_check CHECK (length(website) <= 300)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.supplier FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy asker_inserts for insert to nimr_app
    check ( SELECT nimr.asks_for_intervention() AS asks_for_intervention)
  policy asker_updates for update to nimr_app
    using ( SELECT nimr.asks_for_intervention() AS asks_for_intervention)
  policy link_read for select to nimr_app
    using (id = ( SELECT nimr.linked_supplier() AS linked_supplier))
  policy link_updates for update to nimr_app
    using (id = ( SELECT nimr.linked_supplier() AS linked_supplier))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on name: update to nimr_app
  grant on org_number: select to nimr_counter
  grant on website: update to nimr_app
  grant on version: update to nimr_app

table nimr.supplier_contact
  supplier_id bigint not null
  contact_name text
  email text not null
  phone text
  version integer default 1 not null
  constraint supplier_contact_pkey PRIMARY KEY (supplier_id)
  constraint supplier_contact_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES nimr.supplier(id)
  constraint supplier_contact_contact_name_check CHECK (length(contact_name) <= 200)
  constraint supplier_contact_email_check CHECK (length(email) <= 254 AND email ~~ '%_@_%'::text)
  constraint supplier_contact_phone_check CHECK (length(phone) <= 40)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.supplier_contact FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('supplier_id', 'supplier', 'supplier_id', 'contact_name,email,phone')
  row level security, forced
  policy asker_inserts for insert to nimr_app
    check ( SELECT nimr.asks_for_intervention() AS asks_for_intervention)
  policy asker_read for select to nimr_app
    using ( SELECT nimr.asks_for_intervention() AS asks_for_intervention)
  policy asker_updates for update to nimr_app
    using ( SELECT nimr.asks_for_intervention() AS asks_for_intervention)
  policy link_read for select to nimr_app
    using (supplier_id = ( SELECT nimr.linked_supplier() AS linked_supplier))
  policy link_updates for update to nimr_app
    using (supplier_id = ( SELECT nimr.linked_supplier() AS linked_supplier))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_reads for select to nimr_counter
    using true
  grant insert+select to nimr_app
  grant on supplier_id: select to nimr_counter
  grant on contact_name: update to nimr_app
  grant on email: update to nimr_app, select to nimr_counter
  grant on phone: update to nimr_app
  grant on version: update to nimr_app

table nimr.supplier_personal_number
  supplier_id bigint not null
  personal_number text not null
  constraint supplier_personal_number_pkey PRIMARY KEY (supplier_id)
  constraint supplier_personal_number_personal_number_key UNIQUE (personal_number)
  constraint supplier_personal_number_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES nimr.supplier(id)
  constraint supplier_personal_number_personal_number_check CHECK (personal_number ~ '^[0-9]{10}$'::text)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.supplier_personal_number FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('supplier_id', 'supplier', 'supplier_id', 'personal_number')
  row level security, forced
  policy asker_inserts for insert to nimr_app
    check ( SELECT nimr.asks_for_intervention() AS asks_for_intervention)
  policy link_read for select to nimr_app
    using (supplier_id = ( SELECT nimr.linked_supplier() AS linked_supplier))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy procurement_reads for select to nimr_counter
    using true
  grant insert+select to nimr_app, select to nimr_counter

table nimr.support_entry
  id bigint identity not null
  intervention_id bigint not null
  held_on date not null
  duration_minutes integer not null
  what text default ''::text not null
  by_supplier boolean default false not null
  is_carried_over boolean default false not null -- a total that was given before hours were kept by day
  recorded_by_staff_id bigint
  constraint support_entry_pkey PRIMARY KEY (id)
  constraint support_entry_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint support_entry_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint support_entry_check CHECK (is_carried_over OR duration_minutes <= 1440)
  constraint support_entry_duration_minutes_check CHECK (duration_minutes >= 1 AND duration_minutes <= 600000)
  constraint support_entry_what_check CHECK (length(what) <= 500)
  CREATE INDEX support_entry_intervention ON nimr.support_entry USING btree (intervention_id, held_on)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.support_entry FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', 'what')
  CREATE TRIGGER sum_support AFTER INSERT OR DELETE OR UPDATE ON nimr.support_entry FOR EACH ROW EXECUTE FUNCTION nimr.sum_support()
  row level security, forced
  policy audit_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.intervention_project p
  WHERE ((p.intervention_id = support_entry.intervention_id) AND (p.project_id = ANY (( SELECT nimr.audits() AS audits)::bigint[])))))
  policy individual_only for insert to nimr_app
    check ((NOT is_carried_over) AND (EXISTS ( SELECT
   FROM nimr.intervention i
  WHERE ((i.id = support_entry.intervention_id) AND (i.kind = 'individual'::text)))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_name for insert to nimr_app
    check ((recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy own_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.intervention i
  WHERE ((i.id = support_entry.intervention_id) AND nimr.is_own_company(i.company_id))))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy team_delete for delete to nimr_app
    using nimr.may_write_intervention(intervention_id)
  policy team_insert for insert to nimr_app
    check nimr.may_write_intervention(intervention_id)
  policy team_read for select to nimr_app
    using nimr.may_write_intervention(intervention_id)
  grant delete+insert+select to nimr_app

table nimr.survey
  -- asked of the companies that got support in a time: of a municipality, or of a whole project
  id bigint identity not null
  project_id bigint not null
  municipality_code text -- whose companies are asked; empty: the whole project's
  title_sv text not null
  title_en text default ''::text not null
  intro_sv text default ''::text not null
  intro_en text default ''::text not null
  support_from_on date not null -- who got support from this day to support_to_on is asked
  support_to_on date not null
  asked_from_on date not null -- the jobs asked about are those kept and created from this day to asked_to_on
  asked_to_on date not null
  closes_on date not null
  most_reminders integer default 2 not null
  days_between_reminders integer default 7 not null
  made_at timestamp with time zone not null
  made_by_staff_id bigint not null
  version integer default 1 not null
  constraint survey_pkey PRIMARY KEY (id)
  constraint survey_made_by_staff_id_fkey FOREIGN KEY (made_by_staff_id) REFERENCES nimr.staff(id)
  constraint survey_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint survey_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint survey_check CHECK (support_from_on <= support_to_on)
  constraint survey_check1 CHECK (asked_from_on <= asked_to_on)
  constraint survey_days_between_reminders_check CHECK (days_between_reminders >= 3 AND days_between_reminders <= 60)
  constraint survey_intro_en_check CHECK (length(intro_en) <= 3000)
  constraint survey_intro_sv_check CHECK (length(intro_sv) <= 3000)
  constraint survey_most_reminders_check CHECK (most_reminders >= 0 AND most_reminders <= 3)
  constraint survey_title_en_check CHECK (length(title_en) <= 200)
  constraint survey_title_sv_check CHECK (length(title_sv) >= 1 AND length(title_sv) <= 200)
  CREATE INDEX survey_municipality ON nimr.survey USING btree (municipality_code)
  CREATE INDEX survey_project ON nimr.survey USING btree (project_id)
  CREATE TRIGGER kept BEFORE UPDATE ON nimr.survey FOR EACH ROW EXECUTE FUNCTION nimr.keep_survey()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.survey FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy holder_reads for select to nimr_app
    using (id = ( SELECT nimr.linked_survey() AS linked_survey))
  policy job_reads for select to nimr_app
    using ( SELECT nimr.actor_is_job() AS actor_is_job)
  policy office_read for select to nimr_app
    using ((municipality_code IS NULL) AND (EXISTS ( SELECT
   FROM nimr.project_municipality p
  WHERE ((p.project_id = survey.project_id) AND (p.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_read for select to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy project_read for select to nimr_app
    using (project_id = ANY (( SELECT (nimr.manages() || nimr.audits()))::bigint[]))
  policy writer_delete for delete to nimr_app
    using (nimr.may_write_survey(id) AND (NOT nimr.is_survey_open(id)))
  policy writer_insert for insert to nimr_app
    check ((made_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND
CASE
    WHEN (municipality_code IS NULL) THEN (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
    ELSE ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND (EXISTS ( SELECT
       FROM nimr.project_municipality p
      WHERE ((p.project_id = survey.project_id) AND (p.municipality_code = survey.municipality_code)))))
END)
  policy writer_update for update to nimr_app
    using nimr.may_write_survey(id)
    check
CASE
    WHEN (municipality_code IS NULL) THEN (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
    ELSE (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
END
  grant delete+insert+select to nimr_app, select to nimr_counter
  grant on title_sv: update to nimr_app
  grant on title_en: update to nimr_app
  grant on intro_sv: update to nimr_app
  grant on intro_en: update to nimr_app
  grant on support_from_on: update to nimr_app
  grant on support_to_on: update to nimr_app
  grant on asked_from_on: update to nimr_app
  grant on asked_to_on: update to nimr_app
  grant on closes_on: update to nimr_app
  grant on most_reminders: update to nimr_app
  grant on days_between_reminders: update to nimr_app
  grant on version: update to nimr_app

table nimr.survey_answer
  id bigint identity not null
  company_id bigint not null
  project_id bigint not null
  municipality_code text not null
  asked_from_on date not null
  asked_to_on date not null
  answered_on date not null
  given_by text not null
  jobs_kept numeric(7,2) not null -- full-time equivalents
  jobs_created numeric(7,2) not null
  support_mattered text not null
  helped_most text default ''::text not null
  needed_next text default ''::text not null
  recorded_by_staff_id bigint
  recorded_at timestamp with time zone not null
  replaces_id bigint
  correction_reason text
  survey_company_id bigint -- the survey that asked; empty when a coach asked without one
  answered_by_recipient_id bigint
  is_late boolean default false not null -- answered after the survey's last day
  jobs_from_on date -- the jobs have been there since
  jobs_to_on date -- until when the jobs were there; empty: they still are
  durable boolean -- the jobs are expected to last more than a year; empty when that was not asked or there are none
  mattered_which text[] default '{}'::text[] not null -- whose support mattered: the project's, the municipality's business office's
  constraint survey_answer_pkey PRIMARY KEY (id)
  constraint survey_answer_replaces_id_key UNIQUE (replaces_id)
  constraint survey_answer_answered_by_recipient_id_fkey FOREIGN KEY (answered_by_recipient_id) REFERENCES nimr.survey_recipient(id)
  constraint survey_answer_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint survey_answer_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint survey_answer_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint survey_answer_recorded_by_staff_id_fkey FOREIGN KEY (recorded_by_staff_id) REFERENCES nimr.staff(id)
  constraint survey_answer_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES nimr.survey_answer(id)
  constraint survey_answer_survey_company_id_fkey FOREIGN KEY (survey_company_id) REFERENCES nimr.survey_company(id)
  constraint survey_answer_check CHECK (asked_from_on <= asked_to_on)
  constraint survey_answer_check1 CHECK (asked_from_on <= answered_on)
  constraint survey_answer_check2 CHECK ((replaces_id IS NULL) = (correction_reason IS NULL))
  constraint survey_answer_check3 CHECK (jobs_from_on <= jobs_to_on)
  constraint survey_answer_check4 CHECK (answered_by_recipient_id IS NULL OR recorded_by_staff_id IS NULL AND survey_company_id IS NOT NULL)
  constraint survey_answer_correction_reason_check CHECK (length(correction_reason) >= 1 AND length(correction_reason) <= 1000)
  constraint survey_answer_given_by_check CHECK (given_by = ANY (ARRAY['phone'::text, 'visit'::text, 'email'::text, 'form'::text]))
  constraint survey_answer_helped_most_check CHECK (length(helped_most) <= 5000)
  constraint survey_answer_jobs_created_check CHECK (jobs_created >= 0::numeric)
  constraint survey_answer_jobs_kept_check CHECK (jobs_kept >= 0::numeric)
  constraint survey_answer_mattered_which_check CHECK (mattered_which <@ ARRAY['project'::text, 'business_office'::text])
  constraint survey_answer_needed_next_check CHECK (length(needed_next) <= 5000)
  constraint survey_answer_support_mattered_check CHECK (support_mattered = ANY (ARRAY['not_at_all'::text, 'partly'::text, 'decisively'::text]))
  CREATE INDEX survey_answer_asked ON nimr.survey_answer USING btree (survey_company_id) WHERE (survey_company_id IS NOT NULL)
  CREATE INDEX survey_answer_company ON nimr.survey_answer USING btree (company_id)
  CREATE UNIQUE INDEX survey_answer_first ON nimr.survey_answer USING btree (survey_company_id) WHERE ((survey_company_id IS NOT NULL) AND (replaces_id IS NULL))
  CREATE INDEX survey_answer_recipient ON nimr.survey_answer USING btree (answered_by_recipient_id) WHERE (answered_by_recipient_id IS NOT NULL)
  CREATE TRIGGER corrections_end BEFORE INSERT ON nimr.survey_answer FOR EACH ROW WHEN (new.survey_company_id IS NOT NULL) EXECUTE FUNCTION nimr.corrections_by_link_end()
  CREATE TRIGGER fits BEFORE INSERT ON nimr.survey_answer FOR EACH ROW EXECUTE FUNCTION nimr.fit_survey_answer()
  CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON nimr.survey_answer FOR EACH ROW EXECUTE FUNCTION nimr.keep_survey_answer()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.survey_answer FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', 'helped_most,needed_next')
  CREATE TRIGGER signed BEFORE INSERT ON nimr.survey_answer FOR EACH ROW EXECUTE FUNCTION nimr.sign_row('', 'recorded_at')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy holder_answers for insert to nimr_app
    check ((survey_company_id = ( SELECT nimr.linked_survey_company() AS linked_survey_company)) AND (answered_by_recipient_id = ( SELECT nimr.linked('survey_recipient'::text) AS linked)) AND (recorded_by_staff_id IS NULL) AND (given_by = 'form'::text) AND (recorded_at = ( SELECT nimr.moment() AS moment)) AND ((replaces_id IS NULL) OR (replaces_id = ( SELECT nimr.survey_answer_of(nimr.linked_survey_company()) AS survey_answer_of))))
  policy holder_reads for select to nimr_app
    using ((survey_company_id = ( SELECT nimr.linked_survey_company() AS linked_survey_company)) OR (id = ( SELECT nimr.survey_answer_of(nimr.linked_survey_company()) AS survey_answer_of)))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND (recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (answered_by_recipient_id IS NULL) AND (EXISTS ( SELECT
   FROM nimr.project_municipality p
  WHERE ((p.project_id = survey_answer.project_id) AND (p.municipality_code = survey_answer.municipality_code)))) AND nimr.may_answer_for(company_id, municipality_code) AND nimr.may_replace_answer(replaces_id, company_id, project_id, municipality_code))
  policy own_read for select to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy project_read for select to nimr_app
    using (project_id = ANY (( SELECT (nimr.manages() || nimr.audits()))::bigint[]))
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on company_id: select to nimr_counter
  grant on project_id: select to nimr_counter
  grant on municipality_code: select to nimr_counter
  grant on asked_from_on: select to nimr_counter
  grant on asked_to_on: select to nimr_counter
  grant on answered_on: select to nimr_counter
  grant on jobs_kept: select to nimr_counter
  grant on jobs_created: select to nimr_counter
  grant on support_mattered: select to nimr_counter
  grant on recorded_by_staff_id: select to nimr_counter
  grant on recorded_at: select to nimr_counter
  grant on replaces_id: select to nimr_counter
  grant on survey_company_id: select to nimr_counter
  grant on answered_by_recipient_id: select to nimr_counter
  grant on is_late: select to nimr_counter
  grant on durable: select to nimr_counter

table nimr.survey_company
  -- a company that a survey asks
  id bigint identity not null
  survey_id bigint not null
  company_id bigint not null
  municipality_code text not null -- the office that follows it up
  declined_at timestamp with time zone -- it does not want to answer, and is not reminded
  declined_by_staff_id bigint
  version integer default 1 not null
  constraint survey_company_pkey PRIMARY KEY (id)
  constraint survey_company_survey_id_company_id_key UNIQUE (survey_id, company_id)
  constraint survey_company_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint survey_company_declined_by_staff_id_fkey FOREIGN KEY (declined_by_staff_id) REFERENCES nimr.staff(id)
  constraint survey_company_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint survey_company_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES nimr.survey(id)
  constraint survey_company_check CHECK (declined_by_staff_id IS NULL OR declined_at IS NOT NULL)
  CREATE INDEX survey_company_company ON nimr.survey_company USING btree (company_id)
  CREATE INDEX survey_company_office ON nimr.survey_company USING btree (municipality_code)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.survey_company FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'survey', 'survey_id', '')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy holder_reads for select to nimr_app
    using (id = ( SELECT nimr.linked_survey_company() AS linked_survey_company))
  policy job_reads for select to nimr_app
    using ( SELECT nimr.actor_is_job() AS actor_is_job)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_read for select to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy own_update for update to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
    check ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND ((declined_at IS NULL) OR (declined_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff))))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy project_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.survey s
  WHERE ((s.id = survey_company.survey_id) AND (s.project_id = ANY (( SELECT (nimr.manages() || nimr.audits()))::bigint[])))))
  grant select to nimr_app, insert+select to nimr_counter
  grant on declined_at: update to nimr_app
  grant on declined_by_staff_id: update to nimr_app
  grant on version: update to nimr_app

table nimr.survey_draft
  -- what people of a company have written and not sent yet, each saving a row; thrown away when the company has answered
  id bigint identity not null
  survey_company_id bigint not null
  recipient_id bigint not null
  typed jsonb not null
  saved_at timestamp with time zone not null
  constraint survey_draft_pkey PRIMARY KEY (id)
  constraint survey_draft_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES nimr.survey_recipient(id)
  constraint survey_draft_survey_company_id_fkey FOREIGN KEY (survey_company_id) REFERENCES nimr.survey_company(id)
  constraint survey_draft_typed_check CHECK (jsonb_typeof(typed) = 'object'::text AND length(typed::text) <= 200000)
  CREATE INDEX survey_draft_company ON nimr.survey_draft USING btree (survey_company_id, id DESC)
  CREATE INDEX survey_draft_recipient ON nimr.survey_draft USING btree (recipient_id)
  CREATE TRIGGER keep_latest AFTER INSERT ON nimr.survey_draft FOR EACH ROW EXECUTE FUNCTION nimr.keep_latest_drafts()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.survey_draft FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', 'typed')
  row level security, forced
  policy holder_all for all to nimr_app
    using (survey_company_id = ( SELECT nimr.linked_survey_company() AS linked_survey_company))
    check ((survey_company_id = ( SELECT nimr.linked_survey_company() AS linked_survey_company)) AND (recipient_id = ( SELECT nimr.linked('survey_recipient'::text) AS linked)))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  grant delete+insert+select to nimr_app

table nimr.survey_letter
  -- a letter that went to a recipient
  id bigint identity not null
  recipient_id bigint not null
  kind text not null
  letter_id uuid -- the letter while it waits: when the mail server refuses it, its recipient is known by this
  planned_at timestamp with time zone not null
  constraint survey_letter_pkey PRIMARY KEY (id)
  constraint survey_letter_letter_id_key UNIQUE (letter_id)
  constraint survey_letter_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES nimr.survey_recipient(id)
  constraint survey_letter_kind_check CHECK (kind = ANY (ARRAY['invitation'::text, 'reminder'::text]))
  CREATE INDEX survey_letter_recipient ON nimr.survey_letter USING btree (recipient_id, planned_at)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.survey_letter FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'survey_recipient', 'recipient_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy job_insert for insert to nimr_app
    check ( SELECT nimr.actor_is_job() AS actor_is_job)
  policy job_reads for select to nimr_app
    using ( SELECT nimr.actor_is_job() AS actor_is_job)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.survey_recipient r
  WHERE (r.id = survey_letter.recipient_id)))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant insert+select to nimr_app, select to nimr_counter

table nimr.survey_question
  -- a survey's own question, besides the standing ones
  id bigint identity not null
  survey_id bigint not null
  "position" integer not null
  kind text not null
  words_sv text not null
  words_en text default ''::text not null
  options_sv text[] default '{}'::text[] not null -- what can be chosen, known by its place from 1; of a scale the words at 1 and at 5
  options_en text[] default '{}'::text[] not null
  is_required boolean default false not null
  shown_question_id bigint
  shown_by_standing text
  shown_values text[] default '{}'::text[] not null -- asked only when the other question was answered with one of these; empty: always
  version integer default 1 not null
  constraint survey_question_pkey PRIMARY KEY (id)
  constraint survey_question_shown_question_id_fkey FOREIGN KEY (shown_question_id) REFERENCES nimr.survey_question(id) ON DELETE SET NULL
  constraint survey_question_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES nimr.survey(id) ON DELETE CASCADE
  constraint survey_question_check CHECK (
CASE
    WHEN kind = ANY (ARRAY['single'::text, 'several'::text]) THEN cardinality(options_sv) >= 2 AND cardinality(options_sv) <= 12
    WHEN kind = 'scale'::text THEN cardinality(options_sv) = 2
    ELSE options_sv = '{}'::text[]
END)
  constraint survey_question_check1 CHECK (options_en = '{}'::text[] OR cardinality(options_en) = cardinality(options_sv))
  constraint survey_question_check2 CHECK (num_nonnulls(shown_question_id, shown_by_standing) <= 1)
  constraint survey_question_kind_check CHECK (kind = ANY (ARRAY['single'::text, 'several'::text, 'scale'::text, 'number'::text, 'text'::text]))
  constraint survey_question_position_check CHECK ("position" >= 1 AND "position" <= 100)
  constraint survey_question_shown_by_standing_check CHECK (shown_by_standing = ANY (ARRAY['support_mattered'::text, 'durable'::text]))
  constraint survey_question_words_en_check CHECK (length(words_en) <= 500)
  constraint survey_question_words_sv_check CHECK (length(words_sv) >= 1 AND length(words_sv) <= 500)
  CREATE INDEX survey_question_shown ON nimr.survey_question USING btree (shown_question_id) WHERE (shown_question_id IS NOT NULL)
  CREATE INDEX survey_question_survey ON nimr.survey_question USING btree (survey_id, "position")
  CREATE TRIGGER kept BEFORE INSERT OR DELETE OR UPDATE ON nimr.survey_question FOR EACH ROW EXECUTE FUNCTION nimr.keep_survey_question()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.survey_question FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'survey', 'survey_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy job_reads for select to nimr_app
    using ( SELECT nimr.actor_is_job() AS actor_is_job)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_survey for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.survey s
  WHERE (s.id = survey_question.survey_id)))
  policy writer_all for all to nimr_app
    using nimr.may_write_survey(survey_id)
    check nimr.may_write_survey(survey_id)
  grant delete+insert+select to nimr_app, select to nimr_counter
  grant on "position": update to nimr_app
  grant on kind: update to nimr_app
  grant on words_sv: update to nimr_app
  grant on words_en: update to nimr_app
  grant on options_sv: update to nimr_app
  grant on options_en: update to nimr_app
  grant on is_required: update to nimr_app
  grant on shown_question_id: update to nimr_app
  grant on shown_by_standing: update to nimr_app
  grant on shown_values: update to nimr_app
  grant on version: update to nimr_app

table nimr.survey_recipient
  -- who gets a survey's letter on behalf of a company, with a link of one's own
  id bigint identity not null
  survey_company_id bigint not null
  person_id bigint not null
  address_hash text not null
  language text default 'sv'::text not null
  refused_at timestamp with time zone -- wanted no mail from us before the survey was sent: no letter went out
  bounced_at timestamp with time zone -- the letter could not be delivered: the mail server said so, or somebody at the office (bounced_by_staff_id)
  bounced_by_staff_id bigint
  declined_at timestamp with time zone -- wants no more letters about the survey
  constraint survey_recipient_pkey PRIMARY KEY (id)
  constraint survey_recipient_survey_company_id_person_id_key UNIQUE (survey_company_id, person_id)
  constraint survey_recipient_bounced_by_staff_id_fkey FOREIGN KEY (bounced_by_staff_id) REFERENCES nimr.staff(id)
  constraint survey_recipient_person_id_fkey FOREIGN KEY (person_id) REFERENCES nimr.person(id)
  constraint survey_recipient_survey_company_id_fkey FOREIGN KEY (survey_company_id) REFERENCES nimr.survey_company(id)
  constraint survey_recipient_address_hash_check CHECK (address_hash ~ '^[0-9a-f]{64}$'::text)
  constraint survey_recipient_check CHECK (bounced_by_staff_id IS NULL OR bounced_at IS NOT NULL)
  constraint survey_recipient_language_check CHECK (language = ANY (ARRAY['sv'::text, 'en'::text]))
  CREATE INDEX survey_recipient_hash ON nimr.survey_recipient USING btree (address_hash)
  CREATE INDEX survey_recipient_person ON nimr.survey_recipient USING btree (person_id)
  CREATE TRIGGER kept BEFORE UPDATE ON nimr.survey_recipient FOR EACH ROW EXECUTE FUNCTION nimr.keep_survey_recipient()
  CREATE TRIGGER refuses_erased AFTER INSERT OR UPDATE OF person_id ON nimr.survey_recipient FOR EACH ROW EXECUTE FUNCTION nimr.refuse_erased_person('person_id')
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.survey_recipient FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'survey_company', 'survey_company_id', 'address_hash,person_id')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy holder_declines for update to nimr_app
    using (id = ( SELECT nimr.linked('survey_recipient'::text) AS linked))
    check (id = ( SELECT nimr.linked('survey_recipient'::text) AS linked))
  policy holder_reads for select to nimr_app
    using (id = ( SELECT nimr.linked('survey_recipient'::text) AS linked))
  policy job_reads for select to nimr_app
    using ( SELECT nimr.actor_is_job() AS actor_is_job)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.survey_company a
  WHERE ((a.id = survey_recipient.survey_company_id) AND (a.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))))
  policy own_update for update to nimr_app
    using nimr.may_link_survey_recipient(id)
    check ((bounced_by_staff_id IS NULL) OR (bounced_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant select to nimr_app, insert+select to nimr_counter
  grant on address_hash: update to nimr_counter
  grant on bounced_at: update to nimr_app
  grant on bounced_by_staff_id: update to nimr_app
  grant on declined_at: update to nimr_app, update to nimr_counter

table nimr.survey_reply
  -- what a version of an answer says to a survey's own question
  answer_id bigint not null
  question_id bigint not null
  choices integer[] default '{}'::integer[] not null -- places of the options from 1, or the step of a scale, 1 to 5
  amount numeric(12,2)
  words text
  constraint survey_reply_pkey PRIMARY KEY (answer_id, question_id)
  constraint survey_reply_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES nimr.survey_answer(id)
  constraint survey_reply_question_id_fkey FOREIGN KEY (question_id) REFERENCES nimr.survey_question(id)
  constraint survey_reply_words_check CHECK (length(words) >= 1 AND length(words) <= 5000)
  CREATE INDEX survey_reply_question ON nimr.survey_reply USING btree (question_id)
  CREATE TRIGGER fits AFTER INSERT ON nimr.survey_reply FOR EACH ROW EXECUTE FUNCTION nimr.fit_survey_reply()
  CREATE TRIGGER kept BEFORE DELETE OR UPDATE ON nimr.survey_reply FOR EACH ROW EXECUTE FUNCTION nimr.keep_survey_answer()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.survey_reply FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('answer_id', 'survey_answer', 'answer_id', 'words')
  row level security, forced
  policy answerer_insert for insert to nimr_app
    check (EXISTS ( SELECT
   FROM nimr.survey_answer a
  WHERE ((a.id = survey_reply.answer_id) AND (a.recorded_at = ( SELECT nimr.moment() AS moment)) AND ((a.recorded_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) OR (a.answered_by_recipient_id = ( SELECT nimr.linked('survey_recipient'::text) AS linked))))))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_answer for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.survey_answer a
  WHERE (a.id = survey_reply.answer_id)))
  grant insert+select to nimr_app

table nimr.survey_step
  -- a survey was sent, its companies reminded, or it was closed; without steps it is a draft
  id bigint identity not null
  survey_id bigint not null
  step text not null
  at timestamp with time zone not null
  by_staff_id bigint -- who did it; empty when its day had come
  constraint survey_step_pkey PRIMARY KEY (id)
  constraint survey_step_by_staff_id_fkey FOREIGN KEY (by_staff_id) REFERENCES nimr.staff(id)
  constraint survey_step_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES nimr.survey(id)
  constraint survey_step_step_check CHECK (step = ANY (ARRAY['opened'::text, 'reminded'::text, 'closed'::text]))
  CREATE UNIQUE INDEX survey_step_once ON nimr.survey_step USING btree (survey_id, step) WHERE (step <> 'reminded'::text)
  CREATE INDEX survey_step_survey ON nimr.survey_step USING btree (survey_id, at)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.survey_step FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'survey', 'survey_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy job_insert for insert to nimr_app
    check (( SELECT nimr.actor_is_job() AS actor_is_job) AND (step <> 'opened'::text) AND (by_staff_id IS NULL))
  policy job_reads for select to nimr_app
    using ( SELECT nimr.actor_is_job() AS actor_is_job)
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy seen_with_survey for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.survey s
  WHERE (s.id = survey_step.survey_id)))
  policy writer_insert for insert to nimr_app
    check (nimr.may_write_survey(survey_id) AND (by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  grant insert+select to nimr_app, select to nimr_counter

table nimr.table_mapping
  -- what the columns of a partner's tables are, known again by their headings
  id bigint identity not null
  account_id bigint not null
  heading_signature text not null
  columns jsonb not null
  set_by_staff_id bigint
  set_at timestamp with time zone not null
  constraint table_mapping_pkey PRIMARY KEY (id)
  constraint table_mapping_account_id_heading_signature_key UNIQUE (account_id, heading_signature)
  constraint table_mapping_account_id_fkey FOREIGN KEY (account_id) REFERENCES nimr.project_account(id)
  constraint table_mapping_set_by_staff_id_fkey FOREIGN KEY (set_by_staff_id) REFERENCES nimr.staff(id)
  constraint table_mapping_columns_check CHECK (jsonb_typeof(columns) = 'object'::text)
  constraint table_mapping_heading_signature_check CHECK (length(heading_signature) >= 1 AND length(heading_signature) <= 2000)
  CREATE INDEX table_mapping_set_by ON nimr.table_mapping USING btree (set_by_staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.table_mapping FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project_account', 'account_id', '')
  row level security, forced
  policy economist_writes for all to nimr_app
    using (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
    check (account_id = ANY (( SELECT nimr.writable_accounts() AS writable_accounts)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy reader_reads for select to nimr_app
    using (account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))
  grant insert+select+update to nimr_app

table nimr.talk
  id bigint identity not null
  client_key uuid -- made where the talk was written, so that sending it twice logs it once
  company_id bigint not null
  municipality_code text not null -- the office that held the talk
  staff_id bigint not null
  held_on date not null
  duration_minutes integer not null
  mode text not null
  logged_at timestamp with time zone not null
  version integer default 1 not null
  constraint talk_pkey PRIMARY KEY (id)
  constraint talk_client_key_key UNIQUE (client_key)
  constraint talk_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint talk_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint talk_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint talk_check CHECK (held_on <= (logged_at AT TIME ZONE 'Europe/Stockholm'::text)::date)
  constraint talk_duration_minutes_check CHECK (duration_minutes >= 1 AND duration_minutes <= 1440)
  constraint talk_mode_check CHECK (mode = ANY (ARRAY['visit'::text, 'meeting'::text, 'phone'::text, 'video'::text, 'email'::text, 'other'::text]))
  CREATE INDEX talk_company ON nimr.talk USING btree (company_id, held_on DESC)
  CREATE INDEX talk_municipality ON nimr.talk USING btree (municipality_code, held_on DESC)
  CREATE INDEX talk_staff ON nimr.talk USING btree (staff_id, held_on DESC)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.talk FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', '')
  row level security, forced
  policy author_logs for insert to nimr_app
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy author_or_head_removes for delete to nimr_app
    using ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) OR (municipality_code = ANY (( SELECT nimr.heads() AS heads)::text[])) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_all for all to nimr_app
    using (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
    check (municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy project_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.project_municipality pm
  WHERE ((pm.municipality_code = talk.municipality_code) AND (pm.project_id = ANY (( SELECT (nimr.manages() || nimr.audits()))::bigint[])))))
  grant delete+insert+select to nimr_app, select to nimr_counter
  grant on held_on: update to nimr_app
  grant on duration_minutes: update to nimr_app
  grant on mode: update to nimr_app
  grant on version: update to nimr_app

table nimr.talk_focus_area
  talk_id bigint not null
  focus_area_code text not null
  id bigint identity not null
  constraint talk_focus_area_pkey PRIMARY KEY (talk_id, focus_area_code)
  constraint talk_focus_area_id_key UNIQUE (id)
  constraint talk_focus_area_focus_area_code_fkey FOREIGN KEY (focus_area_code) REFERENCES nimr.focus_area(code)
  constraint talk_focus_area_talk_id_fkey FOREIGN KEY (talk_id) REFERENCES nimr.talk(id) ON DELETE CASCADE
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.talk_focus_area FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'talk', 'talk_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_all for all to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.talk t
  WHERE ((t.id = talk_focus_area.talk_id) AND (t.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))))
    check (EXISTS ( SELECT
   FROM nimr.talk t
  WHERE ((t.id = talk_focus_area.talk_id) AND (t.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant delete+insert+select to nimr_app, select to nimr_counter

table nimr.talk_need
  talk_id bigint not null
  need_id bigint not null
  id bigint identity not null
  constraint talk_need_pkey PRIMARY KEY (talk_id, need_id)
  constraint talk_need_id_key UNIQUE (id)
  constraint talk_need_need_id_fkey FOREIGN KEY (need_id) REFERENCES nimr.need(id)
  constraint talk_need_talk_id_fkey FOREIGN KEY (talk_id) REFERENCES nimr.talk(id) ON DELETE CASCADE
  CREATE INDEX talk_need_need ON nimr.talk_need USING btree (need_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.talk_need FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'need', 'need_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_delete for delete to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.talk t
  WHERE ((t.id = talk_need.talk_id) AND (t.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))))
  policy own_insert for insert to nimr_app
    check ((EXISTS ( SELECT
   FROM nimr.need n
  WHERE (n.id = talk_need.need_id))) AND (EXISTS ( SELECT
   FROM nimr.talk t
  WHERE ((t.id = talk_need.talk_id) AND (t.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))))))
  policy own_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.need n
  WHERE (n.id = talk_need.need_id)))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant delete+insert+select to nimr_app

table nimr.talk_note
  talk_id bigint not null
  note text not null
  is_closed boolean default false not null -- open to its author and the head of the office only
  constraint talk_note_pkey PRIMARY KEY (talk_id)
  constraint talk_note_talk_id_fkey FOREIGN KEY (talk_id) REFERENCES nimr.talk(id) ON DELETE CASCADE
  constraint talk_note_note_check CHECK (length(note) >= 1 AND length(note) <= 20000)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.talk_note FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('talk_id', 'talk', 'talk_id', 'note')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_all for all to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.talk t
  WHERE ((t.id = talk_note.talk_id) AND (t.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND ((NOT talk_note.is_closed) OR (t.staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) OR (t.municipality_code = ANY (( SELECT nimr.heads() AS heads)::text[]))))))
    check (EXISTS ( SELECT
   FROM nimr.talk t
  WHERE ((t.id = talk_note.talk_id) AND (t.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) AND ((NOT talk_note.is_closed) OR (t.staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) OR (t.municipality_code = ANY (( SELECT nimr.heads() AS heads)::text[]))))))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant delete+insert+select to nimr_app
  grant on note: update to nimr_app
  grant on is_closed: update to nimr_app

table nimr.talk_person
  talk_id bigint not null
  person_id bigint not null
  id bigint identity not null
  constraint talk_person_pkey PRIMARY KEY (talk_id, person_id)
  constraint talk_person_id_key UNIQUE (id)
  constraint talk_person_person_id_fkey FOREIGN KEY (person_id) REFERENCES nimr.person(id)
  constraint talk_person_talk_id_fkey FOREIGN KEY (talk_id) REFERENCES nimr.talk(id) ON DELETE CASCADE
  CREATE INDEX talk_person_person ON nimr.talk_person USING btree (person_id)
  CREATE TRIGGER refuses_erased AFTER INSERT OR UPDATE OF person_id ON nimr.talk_person FOR EACH ROW EXECUTE FUNCTION nimr.refuse_erased_person('person_id')
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.talk_person FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'talk', 'talk_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_all for all to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.talk t
  WHERE ((t.id = talk_person.talk_id) AND (t.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))))
    check (EXISTS ( SELECT
   FROM nimr.talk t
  WHERE ((t.id = talk_person.talk_id) AND (t.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))))
  policy owner_all for all to nimr_owner
    using true
    check true
  grant delete+insert+select to nimr_app, select to nimr_counter

table nimr.target_group_assessment
  -- whether a company belongs to a project's target group, by the figures of one accounting year
  id bigint identity not null
  company_id bigint not null
  project_id bigint not null
  year integer not null
  in_target_group boolean not null
  reason text
  input jsonb not null
  output jsonb not null
  rule_version text not null
  assessed_at timestamp with time zone not null
  superseded_at timestamp with time zone
  constraint target_group_assessment_pkey PRIMARY KEY (id)
  constraint target_group_assessment_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint target_group_assessment_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  constraint target_group_assessment_check CHECK (in_target_group = (reason IS NULL))
  constraint target_group_assessment_reason_check CHECK (reason = ANY (ARRAY['large_enterprise'::text, 'large_when_group_summed'::text, 'publicly_owned'::text, 'group_outside_target'::text, 'size_not_declared'::text, 'seat_outside'::text]))
  CREATE INDEX target_group_assessment_company ON nimr.target_group_assessment USING btree (company_id)
  CREATE UNIQUE INDEX target_group_assessment_current ON nimr.target_group_assessment USING btree (company_id, project_id, year) WHERE (superseded_at IS NULL)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.target_group_assessment FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', '')
  row level security, forced
  policy administrator_insert for insert to nimr_app
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy administrator_update for update to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy counter_read for select to nimr_counter
    using true
  policy manager_insert for insert to nimr_app
    check (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
  policy manager_update for update to nimr_app
    using (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check (nimr.is_own_company(company_id) OR nimr.is_near_own_company(company_id))
  policy own_update for update to nimr_app
    using (nimr.is_own_company(company_id) OR nimr.is_near_own_company(company_id))
    check (nimr.is_own_company(company_id) OR nimr.is_near_own_company(company_id))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app, select to nimr_counter
  grant on superseded_at: update to nimr_app

table nimr.target_group_rule
  id bigint identity not null
  project_id bigint not null
  valid_from date not null
  sme_only boolean not null
  privately_owned_only boolean not null
  group_members_excluded boolean not null
  source text not null
  constraint target_group_rule_pkey PRIMARY KEY (id)
  constraint target_group_rule_project_id_valid_from_key UNIQUE (project_id, valid_from)
  constraint target_group_rule_project_id_fkey FOREIGN KEY (project_id) REFERENCES nimr.project(id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.target_group_rule FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'project', 'project_id', '')
  row level security, forced
  policy administrator_writes for all to nimr_app
    using ( SELECT nimr.actor_administers() AS actor_administers)
    check ( SELECT nimr.actor_administers() AS actor_administers)
  policy manager_inserts for insert to nimr_app
    check (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
  policy manager_updates for update to nimr_app
    using (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
    check (project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant delete+insert+select+update to nimr_app

table nimr.task_force_invitation
  id bigint identity not null
  intervention_id bigint not null
  asked_staff_id bigint not null
  proposal_id bigint
  replaces_member_id bigint
  month_on date
  estimated_minutes integer
  words text -- what the one who asks says, such as why somebody is replaced
  asked_by_staff_id bigint not null
  asked_at timestamp with time zone not null
  answer text
  answer_reason text
  answered_at timestamp with time zone
  withdrawn_at timestamp with time zone
  constraint task_force_invitation_pkey PRIMARY KEY (id)
  constraint task_force_invitation_asked_by_staff_id_fkey FOREIGN KEY (asked_by_staff_id) REFERENCES nimr.staff(id)
  constraint task_force_invitation_asked_staff_id_fkey FOREIGN KEY (asked_staff_id) REFERENCES nimr.staff(id)
  constraint task_force_invitation_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint task_force_invitation_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES nimr.task_force_proposal(id)
  constraint task_force_invitation_replaces_member_id_fkey FOREIGN KEY (replaces_member_id) REFERENCES nimr.task_force_member(id) DEFERRABLE
  constraint task_force_invitation_answer_check CHECK (answer = ANY (ARRAY['accepted'::text, 'declined'::text]))
  constraint task_force_invitation_answer_reason_check CHECK (length(answer_reason) >= 1 AND length(answer_reason) <= 2000)
  constraint task_force_invitation_check CHECK ((answer IS NULL) = (answered_at IS NULL))
  constraint task_force_invitation_check1 CHECK (answer IS NULL OR withdrawn_at IS NULL)
  constraint task_force_invitation_check2 CHECK (answer IS DISTINCT FROM 'declined'::text OR answer_reason IS NOT NULL)
  constraint task_force_invitation_check3 CHECK ((month_on IS NULL) = (estimated_minutes IS NULL))
  constraint task_force_invitation_estimated_minutes_check CHECK (estimated_minutes >= 0 AND estimated_minutes <= 600000)
  constraint task_force_invitation_month_on_check CHECK (EXTRACT(day FROM month_on) = 1::numeric)
  constraint task_force_invitation_words_check CHECK (length(words) >= 1 AND length(words) <= 2000)
  CREATE INDEX task_force_invitation_asked ON nimr.task_force_invitation USING btree (asked_staff_id)
  CREATE INDEX task_force_invitation_intervention ON nimr.task_force_invitation USING btree (intervention_id)
  CREATE INDEX task_force_invitation_proposal ON nimr.task_force_invitation USING btree (proposal_id)
  CREATE INDEX task_force_invitation_replaces_member ON nimr.task_force_invitation USING btree (replaces_member_id)
  CREATE UNIQUE INDEX task_force_invitation_waiting ON nimr.task_force_invitation USING btree (intervention_id, asked_staff_id) WHERE ((answer IS NULL) AND (withdrawn_at IS NULL))
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.task_force_invitation FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy asked_answers for update to nimr_app
    using ((answer IS NULL) AND (withdrawn_at IS NULL) AND (asked_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND ( SELECT nimr.actor_is_staff() AS actor_is_staff))
    check ((answer IS NOT NULL) AND (withdrawn_at IS NULL) AND (asked_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_asks for insert to nimr_app
    check ((asked_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (answer IS NULL) AND (withdrawn_at IS NULL) AND nimr.may_start_intervention(intervention_id))
  policy team_withdraws for update to nimr_app
    using ((answer IS NULL) AND (withdrawn_at IS NULL) AND nimr.may_start_intervention(intervention_id))
    check ((answer IS NULL) AND nimr.may_start_intervention(intervention_id))
  grant insert+select to nimr_app
  grant on answer: update to nimr_app
  grant on answer_reason: update to nimr_app
  grant on answered_at: update to nimr_app
  grant on withdrawn_at: update to nimr_app

table nimr.task_force_member
  id bigint identity not null
  intervention_id bigint not null
  staff_id bigint not null
  joined_on date not null
  left_on date
  invitation_id bigint
  month_on date
  estimated_minutes integer -- the member's part of the estimate, in the month it falls in
  left_reason text
  constraint task_force_member_pkey PRIMARY KEY (id)
  constraint task_force_member_invitation_id_key UNIQUE (invitation_id)
  constraint task_force_member_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint task_force_member_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES nimr.task_force_invitation(id)
  constraint task_force_member_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint task_force_member_check CHECK (joined_on <= left_on)
  constraint task_force_member_check1 CHECK ((month_on IS NULL) = (estimated_minutes IS NULL))
  constraint task_force_member_estimated_minutes_check CHECK (estimated_minutes >= 0 AND estimated_minutes <= 600000)
  constraint task_force_member_left_reason_check CHECK (length(left_reason) >= 1 AND length(left_reason) <= 2000)
  constraint task_force_member_month_on_check CHECK (EXTRACT(day FROM month_on) = 1::numeric)
  CREATE UNIQUE INDEX task_force_member_current ON nimr.task_force_member USING btree (intervention_id, staff_id) WHERE (left_on IS NULL)
  CREATE INDEX task_force_member_intervention ON nimr.task_force_member USING btree (intervention_id)
  CREATE INDEX task_force_member_month ON nimr.task_force_member USING btree (month_on) WHERE (left_on IS NULL)
  CREATE INDEX task_force_member_staff ON nimr.task_force_member USING btree (staff_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.task_force_member FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy asked_joins for insert to nimr_app
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND ( SELECT nimr.actor_is_staff() AS actor_is_staff) AND (left_on IS NULL) AND (EXISTS ( SELECT
   FROM nimr.task_force_invitation i
  WHERE ((i.id = task_force_member.invitation_id) AND (i.intervention_id = task_force_member.intervention_id) AND (i.asked_staff_id = task_force_member.staff_id) AND (i.answer = 'accepted'::text)))))
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_invitation for insert to nimr_app
    check ((invitation_id IS NULL) OR (staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) OR ( SELECT nimr.actor_is_operator() AS actor_is_operator))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy search_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy team_delete for delete to nimr_app
    using nimr.may_start_intervention(intervention_id)
  policy team_insert for insert to nimr_app
    check nimr.may_start_intervention(intervention_id)
  policy team_update for update to nimr_app
    using nimr.may_start_intervention(intervention_id)
    check nimr.may_start_intervention(intervention_id)
  grant insert+select to nimr_app
  grant on intervention_id: select to nimr_counter
  grant on staff_id: select to nimr_counter
  grant on left_on: update to nimr_app, select to nimr_counter
  grant on month_on: update to nimr_app
  grant on estimated_minutes: update to nimr_app
  grant on left_reason: update to nimr_app

table nimr.task_force_proposal
  -- what the rule was asked and what it answered; an intervention that is not started yet has none
  id bigint identity not null
  intervention_id bigint
  joint_key uuid -- the same on the proposals that were made together over the same hours
  month_on date not null
  estimated_minutes integer not null
  need_ids bigint[] not null
  input jsonb not null
  output jsonb not null
  rule_version text not null
  proposed_by_staff_id bigint not null
  proposed_at timestamp with time zone not null
  constraint task_force_proposal_pkey PRIMARY KEY (id)
  constraint task_force_proposal_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint task_force_proposal_proposed_by_staff_id_fkey FOREIGN KEY (proposed_by_staff_id) REFERENCES nimr.staff(id)
  constraint task_force_proposal_estimated_minutes_check CHECK (estimated_minutes >= 0 AND estimated_minutes <= 600000)
  constraint task_force_proposal_month_on_check CHECK (EXTRACT(day FROM month_on) = 1::numeric)
  constraint task_force_proposal_rule_version_check CHECK (length(rule_version) >= 1 AND length(rule_version) <= 60)
  CREATE INDEX task_force_proposal_intervention ON nimr.task_force_proposal USING btree (intervention_id)
  CREATE INDEX task_force_proposal_joint ON nimr.task_force_proposal USING btree (joint_key) WHERE (joint_key IS NOT NULL)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.task_force_proposal FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check ((proposed_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND
CASE
    WHEN (intervention_id IS NULL) THEN ((cardinality(( SELECT nimr.works_in() AS works_in)) > 0) OR (cardinality(( SELECT nimr.manages() AS manages)) > 0))
    ELSE nimr.may_start_intervention(intervention_id)
END)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app

table nimr.task_force_proposal_answer
  proposal_id bigint not null
  outcome text not null
  intervention_id bigint
  reason text
  answered_by_staff_id bigint not null
  answered_at timestamp with time zone not null
  constraint task_force_proposal_answer_pkey PRIMARY KEY (proposal_id)
  constraint task_force_proposal_answer_answered_by_staff_id_fkey FOREIGN KEY (answered_by_staff_id) REFERENCES nimr.staff(id)
  constraint task_force_proposal_answer_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES nimr.intervention(id)
  constraint task_force_proposal_answer_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES nimr.task_force_proposal(id)
  constraint task_force_proposal_answer_check CHECK (outcome = 'declined'::text OR intervention_id IS NOT NULL)
  constraint task_force_proposal_answer_check1 CHECK (outcome <> 'declined'::text OR reason IS NOT NULL)
  constraint task_force_proposal_answer_outcome_check CHECK (outcome = ANY (ARRAY['accepted'::text, 'changed'::text, 'declined'::text]))
  constraint task_force_proposal_answer_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 2000)
  CREATE INDEX task_force_proposal_answer_intervention ON nimr.task_force_proposal_answer USING btree (intervention_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.task_force_proposal_answer FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('proposal_id', 'intervention', 'intervention_id', '')
  row level security, forced
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check ((answered_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (EXISTS ( SELECT
   FROM nimr.task_force_proposal p
  WHERE ((p.id = task_force_proposal_answer.proposal_id) AND
        CASE
            WHEN (task_force_proposal_answer.intervention_id IS NULL) THEN ((p.intervention_id IS NULL) AND (p.proposed_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
            ELSE ((COALESCE(p.intervention_id, task_force_proposal_answer.intervention_id) = task_force_proposal_answer.intervention_id) AND nimr.may_start_intervention(task_force_proposal_answer.intervention_id))
        END))))
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app

table nimr.topic
  -- the collaboration's own list beneath the focus areas; rows that name a merged topic keep naming it and are shown under the one it became
  id bigint identity not null
  focus_area_code text not null
  name_sv text not null
  name_en text
  retired_on date
  merged_into_id bigint
  merged_at timestamp with time zone
  merged_into_version integer -- the version of the survivor when it was merged: while it stands, the merging can be undone
  version integer default 1 not null
  constraint topic_pkey PRIMARY KEY (id)
  constraint topic_id_focus_area_code_key UNIQUE (id, focus_area_code)
  constraint topic_focus_area_code_fkey FOREIGN KEY (focus_area_code) REFERENCES nimr.focus_area(code)
  constraint topic_merged_into_id_focus_area_code_fkey FOREIGN KEY (merged_into_id, focus_area_code) REFERENCES nimr.topic(id, focus_area_code)
  constraint topic_check CHECK (merged_into_id <> id)
  constraint topic_check1 CHECK (num_nonnulls(merged_into_id, merged_at, merged_into_version) = ANY (ARRAY[0, 3]))
  constraint topic_name_en_check CHECK (length(name_en) >= 1 AND length(name_en) <= 120)
  constraint topic_name_sv_check CHECK (length(name_sv) >= 1 AND length(name_sv) <= 120)
  CREATE INDEX topic_merged_into ON nimr.topic USING btree (merged_into_id) WHERE (merged_into_id IS NOT NULL)
  CREATE UNIQUE INDEX topic_name_once ON nimr.topic USING btree (focus_area_code, nimr.search_key(name_sv)) WHERE (merged_into_id IS NULL)
  CREATE TRIGGER refuse_merged_survivor BEFORE INSERT OR UPDATE OF merged_into_id ON nimr.topic FOR EACH ROW EXECUTE FUNCTION nimr.refuse_merged_survivor()
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.topic FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy manager_keeps for update to nimr_app
    using ((cardinality(( SELECT nimr.manages() AS manages)) > 0) OR ( SELECT nimr.actor_administers() AS actor_administers))
    check ((cardinality(( SELECT nimr.manages() AS manages)) > 0) OR ( SELECT nimr.actor_administers() AS actor_administers))
  policy needs_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  policy work_adds for insert to nimr_app
    check ((merged_into_id IS NULL) AND (retired_on IS NULL) AND ((cardinality(( SELECT nimr.works_in() AS works_in)) > 0) OR (cardinality(( SELECT nimr.manages() AS manages)) > 0) OR ( SELECT nimr.actor_administers() AS actor_administers)))
  grant insert+select to nimr_app, select to nimr_counter
  grant on id: select to nimr_counter
  grant on focus_area_code: select to nimr_counter
  grant on name_sv: update to nimr_app, select to nimr_counter
  grant on name_en: update to nimr_app, select to nimr_counter
  grant on retired_on: update to nimr_app
  grant on merged_into_id: update to nimr_app, select to nimr_counter
  grant on merged_at: update to nimr_app
  grant on merged_into_version: update to nimr_app
  grant on version: update to nimr_app

table nimr.visitor_attempt
  id bigint identity not null
  form text not null
  from_hash bytea not null -- of the network address, with the installation's secret; kept for an hour
  at timestamp with time zone not null
  constraint visitor_attempt_pkey PRIMARY KEY (id)
  constraint visitor_attempt_form_check CHECK (form ~ '^[a-z_]{3,40}$'::text)
  CREATE INDEX visitor_attempt_age ON nimr.visitor_attempt USING btree (at)
  CREATE INDEX visitor_attempt_recent ON nimr.visitor_attempt USING btree (form, from_hash, at)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.visitor_attempt FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', '', '', 'from_hash')
  row level security, forced
  policy counter_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  grant delete+insert+select to nimr_counter

table nimr.visitor_secret
  -- signs the forms of visitors and blurs their network addresses
  only_row boolean default true not null
  secret text default ((md5(((random())::text || (clock_timestamp())::text)) || (gen_random_uuid())::text) || (gen_random_uuid())::text) not null
  constraint visitor_secret_pkey PRIMARY KEY (only_row)
  constraint visitor_secret_only_row_check CHECK (only_row)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.visitor_secret FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('only_row', '', '', 'secret')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  grant select to nimr_counter

table nimr.walk_in
  id bigint identity not null
  client_key uuid not null
  occasion_id bigint not null
  person_name text not null
  company_words text not null
  email text
  written_at timestamp with time zone not null
  received_at timestamp with time zone not null
  staff_id bigint not null
  attendance_id bigint
  settled_at timestamp with time zone -- when it became a row of the attendance list, or was found to be nobody to list
  settled_by_staff_id bigint
  constraint walk_in_pkey PRIMARY KEY (id)
  constraint walk_in_client_key_key UNIQUE (client_key)
  constraint walk_in_attendance_id_fkey FOREIGN KEY (attendance_id) REFERENCES nimr.attendance(id) ON DELETE SET NULL
  constraint walk_in_occasion_id_fkey FOREIGN KEY (occasion_id) REFERENCES nimr.occasion(id)
  constraint walk_in_settled_by_staff_id_fkey FOREIGN KEY (settled_by_staff_id) REFERENCES nimr.staff(id)
  constraint walk_in_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES nimr.staff(id)
  constraint walk_in_check CHECK ((settled_at IS NULL) = (settled_by_staff_id IS NULL))
  constraint walk_in_company_words_check CHECK (length(company_words) >= 1 AND length(company_words) <= 200)
  constraint walk_in_email_check CHECK (length(email) <= 254)
  constraint walk_in_person_name_check CHECK (length(person_name) >= 1 AND length(person_name) <= 200)
  CREATE INDEX walk_in_attendance ON nimr.walk_in USING btree (attendance_id)
  CREATE INDEX walk_in_occasion ON nimr.walk_in USING btree (occasion_id)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.walk_in FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'occasion', 'occasion_id', 'person_name,company_words,email')
  row level security, forced
  policy erasure_all for all to nimr_counter
    using true
    check true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy owner_all for all to nimr_owner
    using true
    check true
  policy team_insert for insert to nimr_app
    check ((staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (EXISTS ( SELECT
   FROM nimr.occasion o
  WHERE ((o.id = walk_in.occasion_id) AND nimr.may_write_intervention(o.intervention_id)))))
  policy team_read for select to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.occasion o
  WHERE ((o.id = walk_in.occasion_id) AND (o.intervention_id = ANY (( SELECT nimr.leads_interventions() AS leads_interventions)::bigint[])))))
  policy team_settles for update to nimr_app
    using (EXISTS ( SELECT
   FROM nimr.occasion o
  WHERE ((o.id = walk_in.occasion_id) AND nimr.may_write_intervention(o.intervention_id))))
    check ((settled_by_staff_id IS NULL) OR (settled_by_staff_id = ( SELECT nimr.actor_staff() AS actor_staff)))
  grant insert+select to nimr_app, select to nimr_counter
  grant on person_name: update to nimr_counter
  grant on email: update to nimr_counter
  grant on attendance_id: update to nimr_app
  grant on settled_at: update to nimr_app
  grant on settled_by_staff_id: update to nimr_app

table nimr.workplace
  id bigint identity not null
  company_id bigint not null
  municipality_code text not null
  locality_id bigint
  name text
  cfar_number text
  from_on date
  to_on date
  constraint workplace_pkey PRIMARY KEY (id)
  constraint workplace_company_id_fkey FOREIGN KEY (company_id) REFERENCES nimr.company(id)
  constraint workplace_locality_id_fkey FOREIGN KEY (locality_id) REFERENCES nimr.locality(id)
  constraint workplace_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES nimr.municipality(code)
  constraint workplace_cfar_number_check CHECK (cfar_number ~ '^[0-9]{8}$'::text)
  constraint workplace_check CHECK (from_on <= to_on)
  constraint workplace_name_check CHECK (length(name) <= 200)
  CREATE INDEX workplace_company ON nimr.workplace USING btree (company_id)
  CREATE INDEX workplace_locality ON nimr.workplace USING btree (locality_id)
  CREATE INDEX workplace_municipality ON nimr.workplace USING btree (municipality_code)
  CREATE TRIGGER remember AFTER INSERT OR DELETE OR UPDATE ON nimr.workplace FOR EACH ROW EXECUTE FUNCTION nimr.remember_change('id', 'company', 'company_id', '')
  row level security, forced
  policy counter_read for select to nimr_counter
    using true
  policy operator_all for all to nimr_app
    using ( SELECT nimr.actor_is_operator() AS actor_is_operator)
    check ( SELECT nimr.actor_is_operator() AS actor_is_operator)
  policy own_insert for insert to nimr_app
    check nimr.is_own_company(company_id)
  policy own_update for update to nimr_app
    using ((municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (EXISTS ( SELECT
   FROM nimr.company c
  WHERE ((c.id = workplace.company_id) AND ((c.kept_by_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (c.seat_municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))))))
    check true
  policy owner_all for all to nimr_owner
    using true
    check true
  policy search_reads for select to nimr_counter
    using true
  policy staff_read for select to nimr_app
    using ( SELECT nimr.actor_is_staff() AS actor_is_staff)
  grant insert+select to nimr_app
  grant on id: select to nimr_counter
  grant on company_id: select to nimr_counter
  grant on municipality_code: update to nimr_app, select to nimr_counter
  grant on locality_id: update to nimr_app, select to nimr_counter
  grant on name: update to nimr_app
  grant on cfar_number: update to nimr_app
  grant on from_on: update to nimr_app, select to nimr_counter
  grant on to_on: update to nimr_app, select to nimr_counter

table signin.account
  -- other ways to sign in; none yet
  id text not null
  account_id text not null
  provider_id text not null
  user_id text not null
  access_token text
  refresh_token text
  id_token text
  access_token_expires_at timestamp with time zone
  refresh_token_expires_at timestamp with time zone
  scope text
  password text
  created_at timestamp with time zone not null
  updated_at timestamp with time zone not null
  constraint account_pkey PRIMARY KEY (id)
  constraint account_user_id_fkey FOREIGN KEY (user_id) REFERENCES signin.person(id) ON DELETE CASCADE
  CREATE INDEX account_of_user ON signin.account USING btree (user_id)
  grant delete+insert+select+update to nimr_signin

table signin.attempt
  -- attempts since a moment, by a hash of the address they came from or asked for
  of_what text not null
  since timestamp with time zone not null
  count integer not null
  constraint attempt_pkey PRIMARY KEY (of_what)
  grant delete+insert+select+update to nimr_signin

table signin.person
  -- someone who has asked for a link at least once; the id is that of nimr.staff
  id text not null
  name text not null
  email text not null
  email_verified boolean not null
  image text
  created_at timestamp with time zone not null
  updated_at timestamp with time zone not null
  constraint person_pkey PRIMARY KEY (id)
  constraint person_email_key UNIQUE (email)
  grant delete+insert+select+update to nimr_signin

table signin.secret
  -- signs the cookies of this installation; replacing it signs everybody out
  only_row boolean default true not null
  value text not null
  constraint secret_pkey PRIMARY KEY (only_row)
  constraint secret_only_row_check CHECK (only_row)
  grant select to nimr_signin

table signin.session
  id text not null
  token text not null
  user_id text not null
  expires_at timestamp with time zone not null
  user_agent text
  ip_address text -- asked for by the sign-in library; kept empty
  created_at timestamp with time zone not null
  updated_at timestamp with time zone not null
  constraint session_pkey PRIMARY KEY (id)
  constraint session_token_key UNIQUE (token)
  constraint session_user_id_fkey FOREIGN KEY (user_id) REFERENCES signin.person(id) ON DELETE CASCADE
  CREATE INDEX session_of_user ON signin.session USING btree (user_id)
  grant delete+insert+select+update to nimr_signin

table signin.verification
  -- links that have been sent and not yet used; the link's secret is kept hashed
  id text not null
  identifier text not null
  value text not null
  expires_at timestamp with time zone not null
  created_at timestamp with time zone not null
  updated_at timestamp with time zone not null
  constraint verification_pkey PRIMARY KEY (id)
  CREATE INDEX verification_identifier ON signin.verification USING btree (identifier)
  grant delete+insert+select+update to nimr_signin

view counter.support
 SELECT p.project_id,
    t.company_id,
    t.municipality_code,
    'talk'::text AS kind,
    t.held_on AS supported_on,
    t.duration_minutes AS minutes,
    t.id AS talk_id,
    NULL::bigint AS occasion_id,
    NULL::bigint AS intervention_id
   FROM nimr.talk t
     JOIN nimr.project_municipality p ON p.municipality_code = t.municipality_code
UNION ALL
 SELECT DISTINCT p.project_id,
    a.company_id,
    o.municipality_code,
    'occasion'::text AS kind,
    (o.starts_at AT TIME ZONE 'Europe/Stockholm'::text)::date AS supported_on,
    (EXTRACT(epoch FROM o.ends_at - o.starts_at) / 60::numeric)::integer AS minutes,
    NULL::bigint AS talk_id,
    o.id AS occasion_id,
    o.intervention_id
   FROM nimr.attendance a
     JOIN nimr.occasion o ON o.id = a.occasion_id
     JOIN nimr.intervention_project p ON p.intervention_id = o.intervention_id
  WHERE a.attended
UNION ALL
 SELECT p.project_id,
    i.company_id,
    i.lead_municipality_code AS municipality_code,
    'individual'::text AS kind,
    i.starts_on AS supported_on,
    COALESCE(i.support_minutes, 0) AS minutes,
    NULL::bigint AS talk_id,
    NULL::bigint AS occasion_id,
    i.id AS intervention_id
   FROM nimr.intervention i
     JOIN nimr.intervention_project p ON p.intervention_id = i.id
  WHERE i.kind = 'individual'::text
UNION ALL
 SELECT g.project_id,
    g.company_id,
    g.grantor_municipality_code AS municipality_code,
    'grant'::text AS kind,
    g.granted_on AS supported_on,
    0 AS minutes,
    NULL::bigint AS talk_id,
    NULL::bigint AS occasion_id,
    NULL::bigint AS intervention_id
   FROM nimr.aid_grant g
  WHERE g.instrument = 'direct_grant'::text AND g.kind <> 'revocation'::text AND NOT (EXISTS ( SELECT
           FROM nimr.aid_grant x
          WHERE x.corrects_id = g.id));

view nimr.company_focus_area
  with security_invoker=true
  grant select to nimr_app
 SELECT t.company_id,
    f.focus_area_code
   FROM nimr.talk t
     JOIN nimr.talk_focus_area f ON f.talk_id = t.id
UNION
 SELECT i.company_id,
    f.focus_area_code
   FROM nimr.intervention i
     JOIN nimr.intervention_focus_area f ON f.intervention_id = i.id
  WHERE i.company_id IS NOT NULL
UNION
 SELECT a.company_id,
    f.focus_area_code
   FROM nimr.attendance a
     JOIN nimr.occasion o ON o.id = a.occasion_id
     JOIN nimr.intervention_focus_area f ON f.intervention_id = o.intervention_id
  WHERE a.attended;

view nimr.company_home
  with security_invoker=true
  grant select to nimr_app, select to nimr_counter
 SELECT company.id AS company_id,
    company.kept_by_municipality_code AS municipality_code
   FROM nimr.company
UNION
 SELECT company.id AS company_id,
    company.seat_municipality_code AS municipality_code
   FROM nimr.company
UNION
 SELECT workplace.company_id,
    workplace.municipality_code
   FROM nimr.workplace
  WHERE workplace.to_on IS NULL;

view nimr.company_last_contact
  with security_invoker=true
  grant select to nimr_app
 SELECT company_id,
    max(held_on) AS last_on
   FROM nimr.talk
  GROUP BY company_id;

view nimr.topic_current
  with security_invoker=true
  grant select to nimr_app, select to nimr_counter
 WITH RECURSIVE step(topic_id, reached_id) AS (
         SELECT t_1.id,
            t_1.id
           FROM nimr.topic t_1
        UNION
         SELECT s_1.topic_id,
            t_1.merged_into_id
           FROM step s_1
             JOIN nimr.topic t_1 ON t_1.id = s_1.reached_id
          WHERE t_1.merged_into_id IS NOT NULL
        )
 SELECT s.topic_id,
    s.reached_id AS current_id
   FROM step s
     JOIN nimr.topic t ON t.id = s.reached_id
  WHERE t.merged_into_id IS NULL;

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.aid_room_counted(of_company bigint, on_day date, of_regulation text, new_eur_cent bigint, without_grant bigint)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT nimr.count_aid_room(of_company, on_day, of_regulation, COALESCE(new_eur_cent, (0)::bigint), without_grant) AS count_aid_room
   WHERE (nimr.actor_is_operator() OR (cardinality(((nimr.manages() || nimr.economises()) || nimr.audits())) > 0));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.aid_rooms(of_companies bigint[], on_day date, of_regulation text, new_eur_cent bigint)
 RETURNS TABLE(company_id bigint, regulation text, fits boolean, room_eur_cent bigint, ceiling_eur_cent bigint, warnings text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 WITH room AS MATERIALIZED (
          SELECT c.id,
             s.regulation,
             nimr.count_aid_room(c.id, aid_rooms.on_day, s.regulation, COALESCE(aid_rooms.new_eur_cent, (0)::bigint), NULL::bigint) AS said
            FROM ((unnest(aid_rooms.of_companies) c(id)
              LEFT JOIN nimr.aid_profile p ON ((p.company_id = c.id)))
              CROSS JOIN LATERAL ( SELECT COALESCE(aid_rooms.of_regulation, ( SELECT g.code
                            FROM nimr.aid_regulation g
                           WHERE ((g.kind = COALESCE(p.sector, 'general'::text)) AND ((aid_rooms.on_day >= g.from_on) AND (aid_rooms.on_day <= g.to_on)))
                           ORDER BY g.from_on DESC
                          LIMIT 1)) AS regulation) s)
           WHERE (nimr.actor_is_job() OR nimr.actor_is_operator() OR (cardinality(((nimr.manages() || nimr.economises()) || nimr.audits())) > 0) OR (nimr.actor_is_staff() AND (aid_rooms.on_day = ((nimr.moment() AT TIME ZONE 'Europe/Stockholm'::text))::date)))
         )
  SELECT r.id,
     r.regulation,
     ((r.said ->> 'allowed'::text))::boolean AS bool,
     ((r.said ->> 'roomEurCent'::text))::bigint AS int8,
     ((((r.said -> 'limits'::text) -> 0) ->> 'ceilingEurCent'::text))::bigint AS int8,
     ARRAY( SELECT jsonb_array_elements_text((r.said -> 'warnings'::text)) AS jsonb_array_elements_text) AS "array"
    FROM room r
   WHERE (r.said IS NOT NULL);
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.answer_cost_key(of_digest text, of_answer text, of_name text, of_reason text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  mine bigint := linked('cost_key_payer');
begin
  if mine is null then return 'gone'; end if;
  perform pg_advisory_xact_lock(hashtext('cost key'), key_of_payer(mine)::int);
  if exists (select from cost_key_approval a where a.payer_id = mine) then return 'twice'; end if;
  if not key_waits(key_of_payer(mine)) or of_digest is distinct from cost_key_digest(key_of_payer(mine)) then return 'moved'; end if;
  insert into cost_key_approval (payer_id, answer, digest, reason, way, given_by_name, given_at) values (mine, of_answer, of_digest, of_reason, 'link', of_name, moment());
  return 'answered';
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.answer_referral(of_outcome text, of_words text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  answered referral;
  was text;
  last_reason text;
begin
  update referral r set outcome = of_outcome, outcome_words = of_words, answered_at = moment(), answered_by_staff_id = null, version = version + 1
    where r.id = linked('referral') and r.withdrawn_at is null returning r.* into answered;
  if answered.id is null then
    return false;
  end if;
  select n.state into was from need n where n.id = answered.need_id for update;
  select e.reason into last_reason from need_event e where e.need_id = answered.need_id order by e.id desc limit 1;
  if was = 'referred' then
    insert into need_event (need_id, state, at, reason, words)
    values (answered.need_id, case of_outcome when 'helped' then 'met' else 'open' end, moment(), case of_outcome when 'helped' then 'helped' else 'not_helped' end, of_words);
  elsif was = 'open' and last_reason = 'not_helped' and of_outcome = 'helped' then
    insert into need_event (need_id, state, at, reason, words) values (answered.need_id, 'met', moment(), 'helped', of_words);
  elsif was = 'met' and last_reason = 'helped' and of_outcome <> 'helped' then
    insert into need_event (need_id, state, at, reason, words) values (answered.need_id, 'open', moment(), 'not_helped', of_words);
  end if;
  return true;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.approved_reports()
 RETURNS TABLE(report_id bigint, edition_id bigint, number integer, approved_at timestamp with time zone, digest text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT ON (e.report_id) e.report_id,
     e.id,
     e.number,
     e.approved_at,
     encode(e.digest, 'hex'::text) AS encode
    FROM nimr.edition e
   WHERE ((e.project_id = ANY (( SELECT ((nimr.manages() || nimr.economises()) || nimr.audits()))::bigint[])) OR (e.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])))
   ORDER BY e.report_id, e.number DESC;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.ask_question(of_words text)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  asked bigint := linked_invitation();
  bought purchase;
  new_id bigint;
begin
  if asked is null or actor_kind() is distinct from 'link' then
    raise exception 'no invitation' using errcode = 'insufficient_privilege';
  end if;
  select p.* into bought from purchase p where p.id = linked_purchase();
  if bought.cancelled_at is not null or clock_timestamp() > coalesce(bought.questions_until, bought.bids_until) then
    return null;
  end if;
  insert into question (purchase_id, words, from_supplier, asked_at) values (bought.id, of_words, true, clock_timestamp()) returning id into new_id;
  insert into question_asker (question_id, invitation_id) values (new_id, asked);
  return new_id;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.asked_aid_declaration()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT jsonb_build_object('id', d.id, 'companyName', d.company_name, 'orgNumber', c.org_number, 'interventionTitle', i.title, 'projectName', p.name, 'programmePeriod', p.programme_period, 'plannedOre', d.planned_ore, 'plannedEurCent', d.planned_eur_cent, 'regulation', d.regulation, 'windowFromOn', d.window_from_on, 'windowToOn', d.window_to_on, 'state', d.state, 'draft', d.draft, 'content', d.content, 'version', d.version, 'signerName', d.signer_name, 'signerTitle', d.signer_title, 'signedPlace', d.signed_place, 'signedOn', d.signed_on, 'signedWay', d.signed_way, 'signedAt', d.signed_at, 'digest', d.digest, 'language', d.language, 'askedByName', s.name, 'askedByEmail', s.email, 'municipalityName', m.name, 'profile', ( SELECT jsonb_build_object('sector', f.sector, 'isRoadFreight', f.is_road_freight, 'fiscalYearEnd', f.fiscal_year_end) AS jsonb_build_object
            FROM nimr.aid_profile f
           WHERE (f.company_id = d.company_id)), 'aid', COALESCE(( SELECT jsonb_agg(jsonb_build_object('grantorName', a.grantor_name, 'regulation', a.regulation, 'grantedOn', a.granted_on, 'amountOre', a.amount_ore, 'amountEurCent', a.amount_eur_cent) ORDER BY a.nth) AS jsonb_agg
            FROM nimr.aid_declaration_aid a
           WHERE (a.declaration_id = d.id)), '[]'::jsonb), 'before', COALESCE(( SELECT jsonb_agg(jsonb_build_object('grantorName', a.grantor_name, 'regulation', a.regulation, 'grantedOn', a.granted_on, 'amountOre', a.amount_ore, 'amountEurCent', a.amount_eur_cent) ORDER BY a.granted_on, a.id) AS jsonb_agg
            FROM nimr.declared_aid a
           WHERE ((a.company_id = d.company_id) AND (a.source = 'declaration'::text) AND (a.superseded_at IS NULL) AND (a.granted_on >= d.window_from_on))), '[]'::jsonb), 'known', COALESCE(( SELECT jsonb_agg(jsonb_build_object('grantorName', k.grantor_name, 'regulation', k.regulation, 'grantedOn', k.granted_on, 'amountEurCent', k.amount_eur_cent) ORDER BY k.granted_on) AS jsonb_agg
            FROM ( SELECT COALESCE(u.name, o.name) AS grantor_name,
                     g.regulation,
                     g.granted_on,
                     g.amount_eur_cent
                    FROM ((nimr.aid_grant g
                      LEFT JOIN nimr.municipality u ON ((u.code = g.grantor_municipality_code)))
                      LEFT JOIN nimr.organisation o ON ((o.id = g.grantor_organisation_id)))
                   WHERE ((g.company_id = d.company_id) AND (g.kind <> 'revocation'::text) AND (NOT (EXISTS ( SELECT
                            FROM nimr.aid_grant x
                           WHERE (x.corrects_id = g.id)))) AND (g.granted_on >= d.window_from_on))
                 UNION ALL
                  SELECT a.grantor_name,
                     a.regulation,
                     a.granted_on,
                     a.amount_eur_cent
                    FROM nimr.declared_aid a
                   WHERE ((a.company_id = d.company_id) AND (a.source <> 'declaration'::text) AND (a.superseded_at IS NULL) AND (a.granted_on >= d.window_from_on))) k), '[]'::jsonb)) AS jsonb_build_object
    FROM (((((nimr.aid_declaration d
      JOIN nimr.company c ON ((c.id = d.company_id)))
      JOIN nimr.intervention i ON ((i.id = d.intervention_id)))
      JOIN nimr.project p ON ((p.id = d.project_id)))
      LEFT JOIN nimr.staff s ON ((s.id = d.asked_by_staff_id)))
      LEFT JOIN nimr.municipality m ON ((m.code = d.municipality_code)))
   WHERE ((d.id = nimr.linked('aid_declaration'::text)) AND (d.state <> ALL (ARRAY['withdrawn'::text, 'replaced'::text])));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.asked_declaration()
 RETURNS TABLE(company_name text, org_number text, municipality_name text, coach_name text, coach_email text, last_content jsonb, last_sent_at timestamp with time zone, last_signer text, last_capacity text, last_place text, last_outcome text, last_reason text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT r.company_name,
     c.org_number,
     m.name,
     s.name,
     s.email,
     d.content,
     d.sent_at,
     d.signer_name,
     d.signer_capacity,
     d.signed_place,
     d.outcome,
     d.reason
    FROM ((((nimr.sme_declaration_request r
      JOIN nimr.company c ON ((c.id = r.company_id)))
      JOIN nimr.municipality m ON ((m.code = r.municipality_code)))
      JOIN nimr.staff s ON ((s.id = r.staff_id)))
      LEFT JOIN LATERAL ( SELECT d_1.id,
             d_1.request_id,
             d_1.company_id,
             d_1.nth,
             d_1.content,
             d_1.signer_name,
             d_1.signer_capacity,
             d_1.signed_place,
             d_1.signed_on,
             d_1.sent_at,
             d_1.outcome,
             d_1.reason,
             d_1.settled_at,
             d_1.settled_by_staff_id
            FROM nimr.sme_declaration d_1
           WHERE (d_1.request_id = r.id)
           ORDER BY d_1.nth DESC
          LIMIT 1) d ON (true))
   WHERE ((r.id = nimr.linked('sme_declaration'::text)) AND (r.withdrawn_at IS NULL));
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.block_holds(counts integer[], most integer[], growth integer[], members boolean[], of_level integer)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  n constant integer := cardinality(members);
  total integer;
  size integer;
  room integer;
  grown integer;
begin
  if true <> all (members) then return true; end if;
  for insider in 0..n loop
    continue when insider > 0 and (of_level < 2 or not members[insider]);
    total := 0; size := 0; room := 0; grown := 0;
    for i in 1..n loop
      continue when not members[i] or i = insider;
      size := size + 1; total := total + counts[i]; room := room + most[i]; grown := grown + coalesce(growth[i], 0);
    end loop;
    if size < 2 or total < 5 or (grown <> 0 and abs(grown) < 5) then return false; end if;
    for i in 1..n loop
      continue when not members[i] or i = insider;
      if least(total, most[i]) - greatest(0, total - (room - most[i])) < 4 then return false; end if;
    end loop;
  end loop;
  return true;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.booked_for(of_intervention bigint)
 RETURNS TABLE(account_id bigint, cost_ore bigint, fee_ore bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT t.account_id,
     (sum(t.cost))::bigint AS sum,
     (sum(t.fee))::bigint AS sum
    FROM ( SELECT c.account_id,
             (c.amount_ore +
                 CASE
                     WHEN c.vat_is_cost THEN c.vat_ore
                     ELSE (0)::bigint
                 END) AS cost,
             0 AS fee
            FROM nimr.cost c
           WHERE ((c.intervention_id = booked_for.of_intervention) AND (c.removed_at IS NULL))
         UNION ALL
          SELECT i.account_id,
                 CASE i.kind
                     WHEN 'participant_fee'::text THEN (0)::bigint
                     ELSE (- i.amount_ore)
                 END AS "case",
                 CASE i.kind
                     WHEN 'participant_fee'::text THEN i.amount_ore
                     ELSE (0)::bigint
                 END AS "case"
            FROM nimr.project_income i
           WHERE ((i.intervention_id = booked_for.of_intervention) AND (i.removed_at IS NULL))) t
   WHERE (booked_for.of_intervention = ANY (nimr.shares_to_read()))
   GROUP BY t.account_id
   ORDER BY t.account_id;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.cancel_registration(of_registration bigint, why text)
 RETURNS TABLE(refusal text, moved_up bigint[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  was registration;
  by_self boolean := actor_kind() = 'link' and linked('registration') = of_registration;
begin
  if not (coalesce(by_self, false) or counter.keeps_registration(of_registration)) then
    raise exception 'not to be cancelled by this actor' using errcode = 'insufficient_privilege';
  end if;
  perform counter.lock_line((select r.intervention_id from registration r where r.id = of_registration));
  select * into was from registration r where r.id = of_registration;
  if was.state = 'cancelled' then
    return query select 'already_cancelled', '{}'::bigint[];
    return;
  end if;
  update registration r set state = 'cancelled', version = r.version + 1 where r.id = of_registration;
  insert into registration_event (registration_id, state, at, by_whom, by_staff_id, reason)
    values (of_registration, 'cancelled', moment(), case when by_self then 'self' else 'staff' end, actor_staff(), why);
  return query select null::text, counter.move_up(was.intervention_id);
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.change_registration(of_registration bigint, new_name text, new_email text, new_phone text, new_gender text, new_birth_year integer, new_born_abroad boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  told registration_characteristic;
begin
  if not (coalesce(actor_kind() = 'link' and linked('registration') = of_registration, false) or counter.keeps_registration(of_registration)) then
    raise exception 'not to be changed by this actor' using errcode = 'insufficient_privilege';
  end if;
  update registration r set full_name = new_name, email = new_email, phone = new_phone, version = r.version + 1 where r.id = of_registration;
  if new_gender is not null or new_birth_year is not null or new_born_abroad is not null then
    delete from registration_characteristic c where c.registration_id = of_registration returning c.* into told;
    insert into registration_characteristic values (of_registration,
      coalesce(new_gender, told.gender), coalesce(new_birth_year, told.birth_year), coalesce(new_born_abroad, told.born_abroad));
    perform counter.pass_characteristics_on(of_registration);
  end if;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.coach_calendar()
 RETURNS TABLE(kind text, id bigint, intervention_id bigint, title text, starts_at timestamp with time zone, ends_at timestamp with time zone, place text, venue text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
#variable_conflict use_column
declare
  coach bigint := case when actor_kind() = 'link' then linked('coach_calendar') end;
  today date := (moment() at time zone 'Europe/Stockholm')::date;
  own text[];
begin
  if not exists (select from staff s where s.id = coach and coalesce(s.ended_on >= today, true)) then
    return;
  end if;
  select coalesce(array_agg(r.municipality_code), '{}') into own from staff_role r
    where r.staff_id = coach and r.role in ('coach', 'head_of_office') and r.from_on <= today and coalesce(r.to_on >= today, true);
  return query
  with mine as (
    select i.id, i.title from intervention i
    where exists (select from task_force_member m where m.intervention_id = i.id and m.staff_id = coach and m.left_on is null)
      or exists (select from intervention_municipality m where m.intervention_id = i.id and m.municipality_code = any (own))
  )
  select 'occasion', o.id, o.intervention_id, i.title, o.starts_at, o.ends_at, nullif(concat_ws(', ', y.name, m.name), ''), o.venue
    from occasion o join intervention i on i.id = o.intervention_id
    left join municipality m on m.code = o.municipality_code left join locality y on y.id = o.locality_id
    where o.ends_at > moment() - interval '400 days' and (o.municipality_code = any (own) or o.intervention_id in (select mine.id from mine))
  union all
  select 'closing', p.intervention_id, p.intervention_id, i.title, p.closes_at, p.closes_at, null, null
    from public_intervention p join mine i on i.id = p.intervention_id
    where p.published_at is not null and p.withdrawn_at is null and p.closes_at > moment() - interval '400 days'
  order by 5, 2;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.company_of_personal_number(of_number text)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT n.company_id
    FROM nimr.company_personal_number n
   WHERE ((n.personal_number = company_of_personal_number.of_number) AND ((cardinality(nimr.works_in()) > 0) OR nimr.actor_is_operator()));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.confirm_need_proposal()
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  proposal need_proposal;
  registered bigint;
  seat text;
begin
  select * into proposal from need_proposal where id = linked('need_proposal') for update;
  if proposal.state <> 'unconfirmed' then
    return proposal.state;
  end if;
  select c.id into registered from company c where c.org_number = proposal.org_number;
  if registered is null then
    select n.company_id into registered from company_personal_number n where n.personal_number = proposal.org_number;
  end if;
  if registered is not null and not exists (
    select from company_home h where h.company_id = registered and h.municipality_code = proposal.municipality_code) then
    select c.seat_municipality_code into seat from company c
      where c.id = registered and exists (select from project_municipality p where p.municipality_code = c.seat_municipality_code);
  end if;
  update need_proposal set state = 'waiting', confirmed_at = moment(), municipality_code = coalesce(seat, municipality_code) where id = proposal.id;
  return 'waiting';
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.costs_elsewhere(cost_ids bigint[])
 RETURNS TABLE(cost_id bigint, other_cost_id bigint, other_project_id bigint, other_account_id bigint, same text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 WITH asked AS (
          SELECT c.id,
             c.account_id,
             c.supplier_org_number,
             c.invoice_number,
             c.fiscal_year,
             c.voucher_series,
             c.voucher_number,
             c.ledger_account,
             c.voucher_row,
             c.amount_ore,
             c.credits_cost_id,
             c.adjusts_cost_id,
             a.municipality_code,
             a.organisation_id
            FROM (nimr.cost c
              JOIN nimr.project_account a ON ((a.id = c.account_id)))
           WHERE ((c.id = ANY (costs_elsewhere.cost_ids)) AND (c.removed_at IS NULL) AND (nimr.actor_is_operator() OR (c.account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))))
         )
  SELECT q.id,
     o.id,
     oa.project_id,
     o.account_id,
     'invoice'::text
    FROM ((asked q
      JOIN nimr.cost o ON (((o.supplier_org_number = q.supplier_org_number) AND (o.invoice_number = q.invoice_number) AND (o.id <> q.id) AND (o.removed_at IS NULL))))
      JOIN nimr.project_account oa ON ((oa.id = o.account_id)))
   WHERE ((o.credits_cost_id IS DISTINCT FROM q.id) AND (q.credits_cost_id IS DISTINCT FROM o.id) AND (o.adjusts_cost_id IS DISTINCT FROM q.id) AND (q.adjusts_cost_id IS DISTINCT FROM o.id) AND ((o.account_id <> q.account_id) OR (((o.fiscal_year IS DISTINCT FROM q.fiscal_year) OR (o.voucher_series IS DISTINCT FROM q.voucher_series)) OR (o.voucher_number IS DISTINCT FROM q.voucher_number)) OR ((q.voucher_number IS NULL) AND (o.amount_ore = q.amount_ore))))
 UNION ALL
  SELECT q.id,
     o.id,
     oa.project_id,
     o.account_id,
     'voucher'::text
    FROM ((asked q
      JOIN nimr.project_account oa ON (((oa.id <> q.account_id) AND ((oa.municipality_code = q.municipality_code) OR (oa.organisation_id = q.organisation_id)))))
      JOIN nimr.cost o ON (((o.account_id = oa.id) AND (o.fiscal_year = q.fiscal_year) AND (o.voucher_series = q.voucher_series) AND (o.voucher_number = q.voucher_number) AND (NOT (o.ledger_account IS DISTINCT FROM q.ledger_account)) AND (o.voucher_row = q.voucher_row) AND (o.amount_ore = q.amount_ore) AND (o.removed_at IS NULL))))
   WHERE (q.voucher_number IS NOT NULL);
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.declaration_lacking(of_company bigint, of_intervention bigint, of_project bigint, amount_ore bigint, on_day date)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT nimr.declaration_lacking(of_company, of_intervention, of_project, amount_ore, on_day) AS declaration_lacking
   WHERE (nimr.keeps_aid_declaration(of_company, of_project) OR (of_project = ANY ((nimr.manages() || nimr.audits()))) OR nimr.may_write_intervention(of_intervention));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.declare_characteristics(of_person bigint, new_gender text, new_birth_year integer, new_born_abroad boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if not counter.is_own_person(of_person) then
    raise exception 'not a person of the own municipality' using errcode = 'insufficient_privilege';
  end if;
  if new_gender is null and new_birth_year is null and new_born_abroad is null then
    return;
  end if;
  insert into person_characteristic as was (person_id, gender, birth_year, born_abroad)
  values (of_person, new_gender, new_birth_year, new_born_abroad)
  on conflict (person_id) do update set
    gender = coalesce(excluded.gender, was.gender),
    birth_year = coalesce(excluded.birth_year, was.birth_year),
    born_abroad = coalesce(excluded.born_abroad, was.born_abroad);
end $function$

-- owner nimr_counter
-- execute to nimr_app
CREATE OR REPLACE FUNCTION counter.erase_person(of_person bigint, of_ground text, of_words text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  was person;
  today date := (moment() at time zone 'Europe/Stockholm')::date;
  erased constant text := 'Raderad person';
  companies bigint[];
  mine bigint[];
  letters_to text[];
begin
  if not (actor_is_operator() or (actor_is_staff() and counter.is_own_person(of_person))) then
    raise exception 'not a person of the own municipality' using errcode = 'insufficient_privilege';
  end if;
  select * into was from person p where p.id = of_person for update;
  if was.id is null then
    raise exception 'no such person' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from person_erasure e where e.person_id = of_person) then
    return 'already_erased';
  end if;
  if position(search_key(was.full_name) in search_key(of_words)) > 0 or position(lower(was.email) in lower(of_words)) > 0 then
    return 'names_person';
  end if;
  companies := array(select r.company_id from person_role r where r.person_id = of_person);
  mine := array(select r.id from registration r where r.person_id = of_person
    or (r.person_id is null and search_key(r.full_name) = search_key(was.full_name) and (lower(r.email) = lower(was.email) or r.phone = was.phone)));
  if exists (select from registration r join intervention i on i.id = r.intervention_id where r.id = any (mine) and r.state <> 'cancelled' and (
      exists (select from occasion o where o.intervention_id = i.id and o.starts_at > moment())
      or (i.stage <> 'closed' and not exists (select from occasion o where o.intervention_id = i.id)))) then
    return 'registered_ahead';
  end if;
  -- An address that others have too, such as a company's info@, is theirs as well: what waits for it may be for them.
  letters_to := array(
    select a.address from (select lower(was.email) as address union select lower(r.email) from registration r where r.id = any (mine)) a
    where a.address is not null
      and not exists (select from person p where p.id <> of_person and lower(p.email) = a.address)
      and not exists (select from registration r where r.id <> all (mine) and lower(r.email) = a.address)
      and not exists (select from supplier_contact c where lower(c.email) = a.address));

  update link l set ended_at = moment() where l.ended_at is null and (
    (l.purpose = 'registration' and l.record_id = any (mine))
    or (l.purpose = 'survey_recipient' and l.record_id in (select r.id from survey_recipient r where r.person_id = of_person))
    or (l.purpose = 'feedback' and l.record_id in (select f.id from feedback_invitation f where f.person_id = of_person))
    or l.id in (select q.link_id from sme_declaration_request q where lower(q.email) = any (letters_to))
    or l.id in (select d.link_id from aid_declaration d where lower(d.email) = any (letters_to)));
  update letter l set recipient = null, subject = null, body_text = null, body_html = null, attachments = null,
      given_up_at = case when l.sent_at is null then coalesce(l.given_up_at, moment()) else l.given_up_at end
    where lower(l.recipient) = any (letters_to);

  delete from registration_characteristic c where c.registration_id = any (mine);
  delete from registration_sole_trader s where s.registration_id = any (mine);
  delete from registration_wish w where w.registration_id = any (mine);
  update registration r set full_name = erased, email = no_address(r.id), phone = null, version = r.version + 1 where r.id = any (mine);
  update survey_recipient r set address_hash = address_hash(no_address(r.id)), declined_at = coalesce(r.declined_at, moment()) where r.person_id = of_person;
  update feedback_invitation f set address_hash = address_hash(no_address(f.id)), recipient_name = null where f.person_id = of_person
    or f.address_hash in (select address_hash(a) from unnest(letters_to) a);
  update sent_mail_recipient s set address_hash = address_hash(no_address(s.id)), recipient_name = null where s.person_id = of_person
    or s.address_hash in (select address_hash(a) from unnest(letters_to) a);
  update walk_in w set person_name = erased, email = null
    where exists (select from attendance a where a.id = w.attendance_id and a.person_id = of_person)
      or (search_key(w.person_name) = search_key(was.full_name) and lower(w.email) = lower(was.email));
  update need_proposal n set contact_name = null, email = null, phone = null
    where search_key(n.contact_name) = search_key(was.full_name) and (lower(n.email) = lower(was.email) or n.phone = was.phone);
  update referral r set contact_name = null, contact_email = null, contact_phone = null, version = r.version + 1
    where (search_key(r.contact_name) = search_key(was.full_name) and r.company_id = any (companies)) or lower(r.contact_email) = any (letters_to);
  update network_member m set to_on = greatest(m.from_on, today) where m.person_id = of_person and (m.to_on is null or m.to_on > today);
  update network_member m set contact_name = null, to_on = coalesce(m.to_on, greatest(m.from_on, today))
    where m.contact_name is not null and m.company_id = any (companies) and search_key(m.contact_name) = search_key(was.full_name);
  update sme_declaration_request q set email = no_address(q.id), version = q.version + 1 where lower(q.email) = any (letters_to);
  update aid_declaration d set email = null where lower(d.email) = any (letters_to);

  -- Editions stand: the name is beside them, behind a pseudonym.
  update edition_name n set name = null, erased_at = moment(), erased_by_staff_id = actor_staff()
    where n.of_table = 'person' and n.record_id = of_person and n.name is not null;

  delete from person_characteristic c where c.person_id = of_person;
  update person_role r set to_on = greatest(r.from_on, today) where r.person_id = of_person and (r.to_on is null or r.to_on > today);
  update person p set full_name = erased, email = null, phone = null, version = p.version + 1 where p.id = of_person;
  insert into person_erasure (person_id, ground, words, erased_at, erased_by_staff_id) values (of_person, of_ground, of_words, moment(), actor_staff());
  return 'erased';
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.feedback_summary(of_intervention bigint, OUT invited bigint, OUT answered bigint, OUT mean numeric, OUT spread integer[])
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select count(*), count(a.useful),
    case when count(a.useful) >= 3 then round(avg(a.useful), 2) end,
    case when count(a.useful) >= 3 then array(select count(*) filter (where b.useful = n)::integer
      from generate_series(1, 5) n
      left join (select f.useful from nimr.feedback_answer f join nimr.feedback_invitation j on j.id = f.invitation_id
        where j.intervention_id = of_intervention) b on true group by n order by n) end
  from nimr.feedback_invitation i left join nimr.feedback_answer a on a.invitation_id = i.id
  where i.intervention_id = of_intervention and (select nimr.actor_is_staff())
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.fill_places(of_intervention bigint)
 RETURNS bigint[]
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if not may_write_intervention(of_intervention) then
    return '{}';
  end if;
  perform counter.lock_line(of_intervention);
  return counter.move_up(of_intervention);
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.fill_survey(of_survey bigint)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  filled integer;
begin
  if not nimr.may_write_survey(of_survey) or not nimr.is_survey_open(of_survey)
    or exists (select from nimr.survey_company a where a.survey_id = of_survey) then
    return 0;
  end if;
  insert into nimr.survey_company (survey_id, company_id, municipality_code)
    select of_survey, a.company_id, a.municipality_code from counter.survey_audience(of_survey) a order by a.company_id;
  get diagnostics filled = row_count;
  insert into nimr.survey_recipient (survey_company_id, person_id, address_hash, language, refused_at, bounced_at)
    select a.id, r.person_id, nimr.address_hash(r.address), c.letter_language,
      (select m.refused_at from nimr.mail_refusal m where m.address_hash = nimr.address_hash(r.address)),
      (select max(b.bounced_at) from nimr.survey_recipient b where b.address_hash = nimr.address_hash(r.address))
    from nimr.survey_company a join nimr.company c on c.id = a.company_id cross join lateral counter.survey_readers(a.company_id) r
    where a.survey_id = of_survey;
  return filled;
end $function$

-- owner nimr_counter
-- execute to nimr_owner, execute to nimr_signin
CREATE OR REPLACE FUNCTION counter.find_staff(of_email text, of_day date)
 RETURNS TABLE(staff_id bigint, name text, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT s.id,
     s.name,
     s.email
    FROM nimr.staff s
   WHERE ((s.email = lower(find_staff.of_email)) AND COALESCE((s.ended_on >= find_staff.of_day), true));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.find_supplier(of_number text)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(( SELECT s.id
            FROM nimr.supplier s
           WHERE (s.org_number = find_supplier.of_number)), ( SELECT n.supplier_id
            FROM nimr.supplier_personal_number n
           WHERE (n.personal_number = find_supplier.of_number))) AS "coalesce"
   WHERE (nimr.actor_is_staff() AND nimr.asks_for_intervention());
END

-- owner nimr_counter
-- execute to nimr_owner, execute to nimr_signin
CREATE OR REPLACE FUNCTION counter.find_viewer(of_staff bigint, of_day date)
 RETURNS TABLE(staff_id bigint, name text, email text, roles jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT s.id,
     s.name,
     s.email,
     counter.staff_roles(s.id, find_viewer.of_day) AS staff_roles
    FROM nimr.staff s
   WHERE ((s.id = find_viewer.of_staff) AND COALESCE((s.ended_on >= find_viewer.of_day), true));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.intervention_counts(of_intervention bigint, OUT companies_attended bigint, OUT persons_attended bigint)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select count(distinct a.company_id), count(distinct a.person_id)
  from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id
  where o.intervention_id = of_intervention and a.attended and (select nimr.actor_is_staff())
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.invitation_addresses(of_purchase bigint)
 RETURNS TABLE(invitation_id bigint, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT i.id,
     i.email
    FROM nimr.invitation i
   WHERE ((i.purchase_id = invitation_addresses.of_purchase) AND (nimr.actor_is_staff() OR nimr.actor_is_job()) AND (i.purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])));
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.is_on_task_force(of_purchase bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((nimr.actor_kind() = 'staff'::text) AND (EXISTS ( SELECT
            FROM nimr.purchase p
           WHERE ((p.id = is_on_task_force.of_purchase) AND (p.intervention_id = ANY (( SELECT nimr.task_forces() AS task_forces)::bigint[]))))));
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.is_own_person(of_person bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.actor_is_operator() OR (EXISTS ( SELECT
            FROM nimr.person p
           WHERE ((p.id = is_own_person.of_person) AND (p.kept_by_municipality_code = ANY (nimr.works_in()))))) OR (EXISTS ( SELECT
            FROM (nimr.person_role r
              JOIN nimr.company_home h ON ((h.company_id = r.company_id)))
           WHERE ((r.person_id = is_own_person.of_person) AND (h.municipality_code = ANY (nimr.works_in()))))));
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.keeps_registration(of_registration bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select exists (select from nimr.registration r where r.id = of_registration and (
    nimr.may_write_intervention(r.intervention_id) or r.municipality_code = any ((select nimr.works_in())::text[])
    or (r.company_id is not null and nimr.is_own_company(r.company_id)) or nimr.actor_is_operator()))
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.letter_addresses(of_purchase bigint)
 RETURNS TABLE(supplier_id bigint, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT b.supplier_id,
     COALESCE(i.email, c.email) AS "coalesce"
    FROM ((nimr.bid b
      LEFT JOIN nimr.invitation i ON (((i.purchase_id = b.purchase_id) AND (i.supplier_id = b.supplier_id))))
      LEFT JOIN nimr.supplier_contact c ON ((c.supplier_id = b.supplier_id)))
   WHERE ((b.purchase_id = letter_addresses.of_purchase) AND (letter_addresses.of_purchase = ANY (nimr.purchases_to_notify())) AND nimr.actor_is_staff());
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.linked_registration()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select counter.registration_facts(nimr.linked('registration')) where nimr.actor_kind() = 'link'
$function$

-- owner nimr_counter
-- execute to nimr_owner, execute to nimr_signin
CREATE OR REPLACE FUNCTION counter.list_example_people(of_day date)
 RETURNS TABLE(staff_id bigint, name text, email text, roles jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT s.id,
     s.name,
     s.email,
     counter.staff_roles(s.id, list_example_people.of_day) AS staff_roles
    FROM nimr.staff s
   WHERE (COALESCE((s.ended_on >= list_example_people.of_day), true) AND ( SELECT i.example
            FROM nimr.installation i))
   ORDER BY s.id;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.lock_aid(of_company bigint, on_day date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if not actor_is_operator() and cardinality(economises()) = 0 then
    raise exception 'grants no aid' using errcode = 'insufficient_privilege';
  end if;
  perform lock_aid(of_company, on_day);
end $function$

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.lock_line(of_intervention bigint)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select pg_advisory_xact_lock(hashtextextended('registration ' || of_intervention, 0))
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.may_confirm(of_registration bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.actor_is_operator() OR (nimr.actor_is_job() AND (( SELECT count(*) AS count
            FROM nimr.link l
           WHERE ((l.purpose = 'registration'::text) AND (l.record_id = may_confirm.of_registration) AND (l.made_at > (nimr.moment() - '1 day'::interval)))) < 5) AND (( SELECT count(*) AS count
            FROM ((nimr.registration r
              JOIN nimr.registration same ON ((lower(same.email) = lower(r.email))))
              JOIN nimr.link l ON (((l.purpose = 'registration'::text) AND (l.record_id = same.id) AND (l.made_at > (nimr.moment() - '1 day'::interval)))))
           WHERE (r.id = may_confirm.of_registration)) < 40)));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.may_count(of_project bigint, of_municipality text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 SELECT (nimr.actor_is_operator() OR (of_project = ANY (((nimr.manages() || nimr.economises()) || nimr.audits()))) OR ((of_municipality = ANY (nimr.works_in())) AND (EXISTS ( SELECT
            FROM nimr.project_municipality p
           WHERE ((p.project_id = may_count.of_project) AND (p.municipality_code = may_count.of_municipality))))));
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.may_pool_needs()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.actor_is_operator() OR (cardinality(nimr.works_in()) > 0) OR (cardinality(nimr.manages()) > 0));
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.milestone_fact(of_project bigint)
 RETURNS TABLE(milestone_id bigint, company_id bigint, recorded_company_id bigint, municipality_code text, kind text, happened_on date, amount_ore bigint, fte numeric, support_mattered text, is_repeated boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH RECURSIVE stands AS MATERIALIZED (
          SELECT m.id,
             m.company_id,
             m.municipality_code,
             m.kind,
             m.happened_on,
             m.what,
             m.financier_id,
             m.financier_words,
             m.amount_ore,
             m.fte,
             m.support_mattered
            FROM nimr.milestone m
           WHERE ((m.project_id = milestone_fact.of_project) AND (NOT (EXISTS ( SELECT
                    FROM nimr.milestone n
                   WHERE (n.replaces_id = m.id)))) AND (NOT (EXISTS ( SELECT
                    FROM nimr.milestone_withdrawal w
                   WHERE (w.milestone_id = m.id)))))
         ), way AS (
          SELECT DISTINCT s_1.company_id,
             s_1.company_id AS reached_id,
             ARRAY[s_1.company_id] AS passed
            FROM stands s_1
         UNION ALL
          SELECT w.company_id,
             p.company_id,
             (w.passed || p.company_id)
            FROM ((way w
              JOIN nimr.company_event e ON (((e.company_id = w.reached_id) AND (e.kind = 'merged_into'::text) AND (e.undone_at IS NULL))))
              JOIN nimr.company_event_part p ON ((p.event_id = e.id)))
           WHERE (p.company_id <> ALL (w.passed))
         ), step AS (
          SELECT w.company_id,
             w.reached_id,
             cardinality(w.passed) AS far
            FROM way w
           WHERE ((cardinality(w.passed) = 1) OR (EXISTS ( SELECT
                    FROM counter.support s_1
                   WHERE ((s_1.project_id = milestone_fact.of_project) AND (s_1.company_id = w.reached_id)))))
         ), survivor AS (
          SELECT DISTINCT ON (t.company_id) t.company_id,
             t.reached_id
            FROM step t
           ORDER BY t.company_id, t.far DESC, t.reached_id
         )
  SELECT s.id,
     v.reached_id,
     s.company_id,
     s.municipality_code,
     s.kind,
     s.happened_on,
     s.amount_ore,
     s.fte,
     s.support_mattered,
     (row_number() OVER (PARTITION BY v.reached_id, s.kind, s.happened_on, s.amount_ore, s.fte, s.financier_id, (lower(s.financier_words)), (lower(s.what)) ORDER BY s.id) > 1)
    FROM (stands s
      JOIN survivor v ON ((v.company_id = s.company_id)));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.milestones_places(of_project bigint, of_municipalities text[], from_on date, to_on date)
 RETURNS TABLE(of_code text, milestone_id bigint, company_id bigint, recorded_company_id bigint, municipality_code text, kind text, happened_on date, amount_ore bigint, fte numeric, support_mattered text, is_repeated boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH fact AS MATERIALIZED (
          SELECT m_1.milestone_id,
             m_1.company_id,
             m_1.recorded_company_id,
             m_1.municipality_code,
             m_1.kind,
             m_1.happened_on,
             m_1.amount_ore,
             m_1.fte,
             m_1.support_mattered,
             m_1.is_repeated
            FROM counter.milestone_fact(milestones_places.of_project) m_1(milestone_id, company_id, recorded_company_id, municipality_code, kind, happened_on, amount_ore, fte, support_mattered, is_repeated)
           WHERE (EXISTS ( SELECT
                    FROM unnest(milestones_places.of_municipalities) u(code)
                   WHERE counter.may_count(milestones_places.of_project, u.code)))
         )
  SELECT f.of_code,
     m.milestone_id,
     m.company_id,
     m.recorded_company_id,
     m.municipality_code,
     m.kind,
     m.happened_on,
     m.amount_ore,
     m.fte,
     m.support_mattered,
     m.is_repeated
    FROM (counter.seen_from(milestones_places.of_project, ( SELECT array_agg(DISTINCT n.company_id) AS array_agg
            FROM fact n), milestones_places.of_municipalities, milestones_places.from_on, milestones_places.to_on) f(company_id, of_code)
      JOIN fact m ON ((m.company_id = f.company_id)));
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.move_up(of_intervention bigint)
 RETURNS bigint[]
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  places_at_all integer;
  moved bigint[];
begin
  select p.places into places_at_all from public_intervention p where p.intervention_id = of_intervention;
  -- Nobody is called to what is over.
  if (select max(o.ends_at) from occasion o where o.intervention_id = of_intervention) <= moment() then
    return '{}';
  end if;
  with first_in_line as (
    select w.id from registration w where w.intervention_id = of_intervention and w.state = 'waiting' order by w.nth
    limit case when places_at_all is null then null else greatest(0, places_at_all - (
      select count(*) from registration r where r.intervention_id = of_intervention and r.state = 'registered')) end
  ), called as (
    update registration u set state = 'registered', version = u.version + 1 from first_in_line f where u.id = f.id returning u.id
  ), noted as (
    insert into registration_event (registration_id, state, at, by_whom) select c.id, 'registered', moment(), 'line' from called c
  )
  select coalesce(array_agg(c.id order by c.id), '{}') into moved from called c;
  return moved;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.needs_asked(of_project bigint, of_municipality text, from_on date, to_on date)
 RETURNS TABLE(focus_area_code text, record text, company_name text, municipality_code text, needs integer, reason text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH demand AS (
          SELECT n.focus_area_code,
             n.company_id,
             n.municipality_code,
             (count(*))::integer AS needs,
             bool_and(((n.state = 'declined'::text) AND (EXISTS ( SELECT
                    FROM nimr.need_event e
                   WHERE ((e.need_id = n.id) AND (e.state = 'declined'::text) AND (e.reason = ANY (ARRAY['mistake'::text, 'duplicate'::text])) AND (e.at = n.state_since)))))) AS none_holds
            FROM nimr.need n
           WHERE (( SELECT counter.may_count(needs_asked.of_project, needs_asked.of_municipality) AS may_count) AND ((n.raised_on >= needs_asked.from_on) AND (n.raised_on <= needs_asked.to_on)) AND (EXISTS ( SELECT
                    FROM nimr.project_municipality p
                   WHERE ((p.project_id = needs_asked.of_project) AND (p.municipality_code = n.municipality_code)))) AND ((needs_asked.of_municipality IS NULL) OR (n.municipality_code = needs_asked.of_municipality)))
           GROUP BY n.focus_area_code, n.company_id, n.municipality_code
         )
  SELECT d.focus_area_code,
         CASE
             WHEN v.is_named THEN ('company:'::text || d.company_id)
             ELSE ('need:'::text || substr(encode(sha256(convert_to(concat_ws('|'::text, s.salt, 'needs', d.focus_area_code, needs_asked.of_project, needs_asked.of_municipality, needs_asked.from_on, needs_asked.to_on, d.company_id, d.municipality_code), 'UTF8'::name)), 'hex'::text), 1, 16))
         END AS "case",
         CASE
             WHEN v.is_named THEN c.name
             ELSE NULL::text
         END AS "case",
     d.municipality_code,
     d.needs,
         CASE
             WHEN d.none_holds THEN 'mistake_or_duplicate'::text
             WHEN (row_number() OVER (PARTITION BY d.focus_area_code, d.company_id, d.none_holds ORDER BY d.municipality_code) > 1) THEN 'company_counted_once'::text
             ELSE NULL::text
         END AS "case"
    FROM (((demand d
      JOIN nimr.company c ON ((c.id = d.company_id)))
      CROSS JOIN nimr.counting_secret s)
      CROSS JOIN LATERAL ( SELECT (nimr.actor_is_operator() OR (d.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))) AS is_named) v);
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.needs_for_task_force(need_ids bigint[])
 RETURNS TABLE(need_id bigint, topic_id bigint, focus_area_code text, municipality_code text, urgency text, weight integer, state text, raised_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT n.id,
     nimr.current_topic(n.topic_id) AS current_topic,
     n.focus_area_code,
     n.municipality_code,
     n.urgency,
         CASE n.urgency
             WHEN 'now'::text THEN 3
             WHEN 'soon'::text THEN 2
             ELSE 1
         END AS "case",
     n.state,
     n.raised_on
    FROM nimr.need n
   WHERE ((n.id = ANY (needs_for_task_force.need_ids)) AND counter.may_pool_needs())
   ORDER BY n.id;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.needs_of_intervention(of_intervention bigint)
 RETURNS TABLE(need_id bigint, municipality_code text, focus_area_code text, topic_id bigint, urgency text, raised_on date, state text, is_own boolean, company_id bigint, company_name text, words text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT n.id,
     n.municipality_code,
     n.focus_area_code,
     nimr.current_topic(n.topic_id) AS current_topic,
     n.urgency,
     n.raised_on,
     n.state,
     v.is_own,
         CASE
             WHEN v.is_named THEN n.company_id
             ELSE NULL::bigint
         END AS "case",
         CASE
             WHEN v.is_named THEN c.name
             ELSE NULL::text
         END AS "case",
         CASE
             WHEN v.is_named THEN n.words
             ELSE NULL::text
         END AS "case"
    FROM ((nimr.need n
      JOIN nimr.company c ON ((c.id = n.company_id)))
      CROSS JOIN LATERAL ( SELECT (nimr.actor_is_operator() OR (n.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))) AS is_own,
             (nimr.actor_is_operator() OR (n.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[])) OR (n.is_shared AND (cardinality(( SELECT nimr.works_in() AS works_in)) > 0))) AS is_named) v)
   WHERE ((n.intervention_id = needs_of_intervention.of_intervention) AND ( SELECT counter.may_pool_needs() AS may_pool_needs))
   ORDER BY n.id;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.note_reminded(of_registration bigint, until timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if not actor_is_job() then
    return false;
  end if;
  update registration r set reminded_until = until where r.id = of_registration and coalesce(r.reminded_until < until, true);
  return found;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.occasion_counts(of_occasion bigint, OUT companies_listed bigint, OUT persons_listed bigint, OUT companies_attended bigint, OUT persons_attended bigint)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select count(distinct company_id), count(distinct person_id),
    count(distinct company_id) filter (where attended), count(distinct person_id) filter (where attended)
  from nimr.attendance where occasion_id = of_occasion and (select nimr.actor_is_staff())
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.open_bids(of_purchase bigint)
 RETURNS TABLE(bid_id bigint, supplier_id bigint, received_at timestamp with time zone, key_id text, envelope bytea, opened_at timestamp with time zone)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  why text;
  moment_of_opening timestamptz;
begin
  perform pg_advisory_xact_lock(hashtext('bids'), of_purchase::int);
  if not counter.is_on_task_force(of_purchase) then
    raise exception 'not on the task force' using errcode = 'insufficient_privilege';
  end if;
  why := counter.why_not_open(of_purchase);
  if why is not null then
    raise exception 'the bids stay sealed: %', why using errcode = 'insufficient_privilege';
  end if;
  moment_of_opening := clock_timestamp();
  insert into opening (purchase_id, opened_at, opened_by_staff_id, bids_opened, opened_in)
  select of_purchase, moment_of_opening, actor_staff(), count(*), pg_current_xact_id()::text
  from bid b where b.purchase_id = of_purchase and not b.is_late and b.replaced_at is null and b.withdrawn_at is null;
  return query
    select b.id, b.supplier_id, b.received_at, s.key_id, s.envelope, moment_of_opening
    from bid b join sealed_bid s on s.bid_id = b.id
    where b.purchase_id = of_purchase and not b.is_late and b.replaced_at is null and b.withdrawn_at is null
    order by b.received_at, b.id;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.ownership_around(of_companies bigint[])
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 WITH near AS (
          SELECT k.holder_id AS id
            FROM nimr.kin_of(ARRAY( SELECT h.id
                    FROM nimr.holder h
                   WHERE (h.company_id = ANY (ownership_around.of_companies)))) k(holder_id)
           WHERE (nimr.actor_is_staff() OR nimr.actor_is_job() OR nimr.actor_is_operator())
         )
  SELECT jsonb_build_object('holders', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'companyId', h.company_id, 'name', COALESCE(c.name, h.name), 'ownership', c.ownership, 'legalForm', c.legal_form, 'inhabitants', h.inhabitants, 'budgetEurCent', h.budget_eur_cent) ORDER BY h.id), '[]'::jsonb) AS "coalesce"
            FROM ((near n
              JOIN nimr.holder h ON ((h.id = n.id)))
              LEFT JOIN nimr.company c ON ((c.id = h.company_id)))), 'holdings', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('ownerId', g.owner_id, 'ownedId', g.owned_id, 'capitalBp', g.capital_bp, 'votesBp', g.votes_bp, 'fromOn', g.from_on, 'endedOn', g.ended_on, 'investedEurCent', g.invested_eur_cent) ORDER BY g.owned_id, g.owner_id, g.from_on), '[]'::jsonb) AS "coalesce"
            FROM (near n
              JOIN nimr.holding g ON ((g.owned_id = n.id)))), 'controls', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('fromId', g.from_id, 'toId', g.to_id, 'ground', g.ground, 'fromOn', g.from_on, 'endedOn', g.ended_on) ORDER BY g.to_id, g.from_id, g.ground, g.from_on), '[]'::jsonb) AS "coalesce"
            FROM (near n
              JOIN nimr.control g ON ((g.to_id = n.id)))), 'ties', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('oneId', t.one_id, 'otherId', t.other_id, 'market', t.market) ORDER BY t.one_id, t.other_id), '[]'::jsonb) AS "coalesce"
            FROM (near n
              JOIN nimr.market_tie t ON ((t.one_id = n.id)))
           WHERE (EXISTS ( SELECT
                    FROM near o
                   WHERE (o.id = t.other_id)))), 'years', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('holderId', y.holder_id, 'year', y.year, 'awu', y.awu, 'turnoverOre', y.turnover_ore, 'balanceOre', y.balance_ore) ORDER BY y.holder_id, y.year), '[]'::jsonb) AS "coalesce"
            FROM ( SELECT n.id AS holder_id,
                     y_1.year,
                     y_1.awu,
                     y_1.turnover_ore,
                     y_1.balance_ore
                    FROM ((near n
                      JOIN nimr.holder h ON ((h.id = n.id)))
                      JOIN nimr.company_year y_1 ON ((y_1.company_id = h.company_id)))
                 UNION ALL
                  SELECT y_1.holder_id,
                     y_1.year,
                     y_1.awu,
                     y_1.turnover_ore,
                     y_1.balance_ore
                    FROM ((near n
                      JOIN nimr.holder_year y_1 ON ((y_1.holder_id = n.id)))
                      JOIN nimr.holder h ON ((h.id = n.id)))
                   WHERE (NOT (EXISTS ( SELECT
                            FROM nimr.company_year o
                           WHERE ((o.company_id = h.company_id) AND (o.year = y_1.year)))))) y)) AS jsonb_build_object;
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.pass_characteristics_on(of_registration bigint)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  insert into person_characteristic as was (person_id, gender, birth_year, born_abroad)
    select r.person_id, c.gender, c.birth_year, c.born_abroad
    from registration_characteristic c join registration r on r.id = c.registration_id
    where c.registration_id = of_registration and r.person_id is not null
  on conflict (person_id) do update set gender = coalesce(was.gender, excluded.gender),
    birth_year = coalesce(was.birth_year, excluded.birth_year), born_abroad = coalesce(was.born_abroad, excluded.born_abroad);
  delete from registration_characteristic c using registration r
    where c.registration_id = of_registration and r.id = c.registration_id and r.person_id is not null;
end $function$

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.people_block(counts integer[], most integer[], growth integer[], may_show boolean[], is_fixed boolean[], can_help boolean[], of_level integer, OUT is_shown boolean[], OUT is_exposed boolean)
 RETURNS record
 LANGUAGE plpgsql
 IMMUTABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  figures constant integer := array_length(counts, 1);
  n constant integer := array_length(counts, 2) - 1;
  periods constant integer := array_length(counts, 3);
  helpers integer[];
  base boolean[] := array_fill(false, array[n]);
  members boolean[];
  whole boolean;
  held boolean;
  part integer[];
  most_of integer[];
  growth_of integer[];
  first_period integer;
  last_period integer;
  several integer;
begin
  is_shown := may_show;
  is_exposed := false;
  select array_agg(h.place order by h.size, h.place) into helpers from (
    select p as place, (select sum(counts[f][p][1]) from generate_series(1, figures) f) as size from generate_series(1, n) p where can_help[p]) h;
  -- First the whole time, then all phases at once.
  for stage in 1..least(periods, 2) loop
    first_period := stage;
    last_period := case stage when 1 then 1 else periods end;
    for p in 1..n loop
      base[p] := base[p] or exists (select from generate_series(first_period, last_period) c where not may_show[p][c]);
    end loop;
    whole := (stage = 1 or is_shown[n + 1][1]) and not exists (select from generate_series(first_period, last_period) c where not may_show[n + 1][c]);
    members := base;
    held := false;
    if whole then
      for step in 0..coalesce(cardinality(helpers), 0) loop
        if step > 0 then
          continue when members[helpers[step]] or exists (select from generate_series(first_period, last_period) c where is_fixed[helpers[step]][c]);
          members[helpers[step]] := true;
        end if;
        held := true;
        for f in 1..figures loop
          for c in first_period..last_period loop
            part := '{}'; most_of := '{}'; growth_of := '{}';
            for p in 1..n loop
              part := part || counts[f][p][c]; most_of := most_of || most[p][c]; growth_of := growth_of || growth[f][p][c];
            end loop;
            held := held and counter.block_holds(part, most_of, growth_of, array(select members[p] and not is_fixed[p][c] from generate_series(1, n) p order by p), of_level);
          end loop;
          if held and stage = 2 then
            part := array_fill(0, array[n, periods - 1]);
            for p in 1..n loop
              -- No phase is more than the whole time: those met in several phases (as if readers knew how many) can be moved to none.
              select greatest(0, sum(counts[f][p][c]) - counts[f][p][1]) into several from generate_series(2, periods) c;
              for c in 2..periods loop part[p][c - 1] := greatest(0, counts[f][p][c] - several); end loop;
            end loop;
            held := counter.phases_hold(part, members, array(select is_shown[p][1] from generate_series(1, n) p order by p), of_level);
          end if;
          exit when not held;
        end loop;
        -- Women and men of a municipality are together its persons, whose number is shown.
        if held and stage = 1 and figures = 2 then
          part := array_fill(0, array[n, 2]);
          for p in 1..n loop
            part[p][1] := counts[1][p][1]; part[p][2] := counts[2][p][1];
          end loop;
          held := counter.phases_hold(part, members, array_fill(true, array[n]), of_level);
        end if;
        exit when held;
      end loop;
    end if;
    if not held then
      members := base;
      whole := false;
    end if;
    for c in first_period..last_period loop
      for p in 1..n + 1 loop
        is_shown[p][c] := case when p > n then whole else not members[p] end;
        -- A phase that is known stays so when the whole time has become hidden, as long as another phase is hidden with it.
        if not is_shown[p][c] and is_fixed[p][c] and may_show[p][c] then
          is_exposed := is_exposed or stage = 1 or not exists (select from generate_series(2, periods) o where not is_fixed[p][o]);
          is_shown[p][c] := true;
        end if;
      end loop;
    end loop;
    base := members;
  end loop;
end $function$

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.people_by_place(of_project bigint)
 RETURNS TABLE(person_id bigint, municipality_code text, period integer, is_leader boolean, first_year integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH period AS MATERIALIZED (
          SELECT people_period.nth,
             people_period.from_on,
             people_period.to_on
            FROM counter.people_period(people_by_place.of_project) people_period(nth, from_on, to_on)
         ), member AS MATERIALIZED (
          SELECT p.municipality_code
            FROM nimr.project_municipality p
           WHERE (p.project_id = people_by_place.of_project)
         ), fact AS MATERIALIZED (
          SELECT f_1.company_id,
             f_1.municipality_code,
             f_1.supported_on
            FROM counter.support_fact(people_by_place.of_project) f_1(company_id, municipality_code, kind, supported_on, minutes, talk_id, occasion_id, intervention_id)
         ), happened AS (
          SELECT f_1.company_id,
             p.nth,
             array_agg(DISTINCT f_1.municipality_code) AS happened_in
            FROM (fact f_1
              JOIN period p ON (((f_1.supported_on >= p.from_on) AND (f_1.supported_on <= p.to_on))))
           GROUP BY f_1.company_id, p.nth
         ), placed AS MATERIALIZED (
          SELECT s.company_id,
             c.seat_municipality_code,
             r.counting_place,
             (c.seat_municipality_code IN ( SELECT m_1.municipality_code
                    FROM member m_1)) AS seat_is_member,
             COALESCE(( SELECT array_agg(DISTINCT w_1.municipality_code) AS array_agg
                    FROM nimr.workplace w_1
                   WHERE ((w_1.company_id = s.company_id) AND COALESCE((w_1.from_on <= s.first_on), true) AND COALESCE((w_1.to_on >= s.first_on), true))), '{}'::text[]) AS workplaces
            FROM ((( SELECT f_1.company_id,
                     min(f_1.supported_on) AS first_on
                    FROM fact f_1
                   GROUP BY f_1.company_id) s
              JOIN nimr.company c ON ((c.id = s.company_id)))
              JOIN nimr.project r ON ((r.id = people_by_place.of_project)))
         ), located AS MATERIALIZED (
          SELECT p.company_id,
             p.seat_municipality_code,
             p.counting_place,
             p.seat_is_member,
             p.workplaces,
             ARRAY( SELECT m_1.municipality_code
                    FROM member m_1
                   WHERE
                         CASE p.counting_place
                             WHEN 'seat'::text THEN (m_1.municipality_code = p.seat_municipality_code)
                             WHEN 'workplace'::text THEN (m_1.municipality_code = ANY (p.workplaces))
                             ELSE ((m_1.municipality_code = p.seat_municipality_code) OR ((NOT p.seat_is_member) AND (m_1.municipality_code = ANY (p.workplaces))))
                         END) AS counted_in,
             (EXISTS ( SELECT
                    FROM nimr.project_municipality o
                   WHERE ((o.municipality_code = p.seat_municipality_code) AND (o.project_id <> people_by_place.of_project)))) AS is_of_other_project
            FROM placed p
         ), place AS MATERIALIZED (
          SELECT l.company_id,
             h.nth,
             m_1.municipality_code
            FROM ((located l
              JOIN happened h ON ((h.company_id = l.company_id)))
              CROSS JOIN LATERAL ( SELECT o.municipality_code
                    FROM member o
                   WHERE (((o.municipality_code = ANY (l.counted_in)) OR ((cardinality(l.counted_in) = 0) AND (NOT l.is_of_other_project))) AND ((o.municipality_code = ANY (h.happened_in)) OR (o.municipality_code = l.seat_municipality_code) OR (o.municipality_code = ANY (l.workplaces))))
                 UNION ALL
                  SELECT NULL::text
                   WHERE ((cardinality(l.counted_in) > 0) OR (NOT l.is_of_other_project))) m_1)
         ), spoken AS (
          SELECT tp.person_id,
             t.company_id,
             t.held_on AS met_on
            FROM ((nimr.talk_person tp
              JOIN nimr.talk t ON ((t.id = tp.talk_id)))
              JOIN member m_1 ON ((m_1.municipality_code = t.municipality_code)))
         UNION ALL
          SELECT a.person_id,
             a.company_id,
             ((o.starts_at AT TIME ZONE 'Europe/Stockholm'::text))::date AS timezone
            FROM ((nimr.attendance a
              JOIN nimr.occasion o ON ((o.id = a.occasion_id)))
              JOIN nimr.intervention_project p ON (((p.intervention_id = o.intervention_id) AND (p.project_id = people_by_place.of_project))))
           WHERE (a.attended AND (a.person_id IS NOT NULL))
         ), meeting AS MATERIALIZED (
          SELECT s.person_id,
             s.company_id,
             s.met_on,
             (EXISTS ( SELECT
                    FROM nimr.person_role r
                   WHERE ((r.person_id = s.person_id) AND (r.company_id = s.company_id) AND (r.role = 'leader'::text) AND (r.from_on <= s.met_on) AND COALESCE((r.to_on >= s.met_on), true)))) AS is_leader
            FROM spoken s
         ), first_met AS (
          SELECT m_1.person_id,
             min(m_1.met_on) AS met_on
            FROM meeting m_1
           GROUP BY m_1.person_id
         ), met AS (
          SELECT m_1.person_id,
             m_1.company_id,
             p.nth,
             bool_or(m_1.is_leader) AS is_leader
            FROM (meeting m_1
              JOIN period p ON (((m_1.met_on >= p.from_on) AND (m_1.met_on <= p.to_on))))
           GROUP BY m_1.person_id, m_1.company_id, p.nth
         )
  SELECT m.person_id,
     w.municipality_code,
     m.nth,
     bool_or(m.is_leader) AS bool_or,
     (EXTRACT(year FROM f.met_on))::integer AS "extract"
    FROM ((met m
      JOIN place w ON (((w.company_id = m.company_id) AND (w.nth = m.nth))))
      JOIN first_met f ON ((f.person_id = m.person_id)))
   GROUP BY m.person_id, w.municipality_code, m.nth, f.met_on;
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.people_cube(of_project bigint)
 RETURNS TABLE(municipality_code text, period integer, reached integer, women integer, men integer, born_abroad integer, young integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH counted AS (
          SELECT p.municipality_code,
             p.period,
             count(*) AS reached,
             count(*) FILTER (WHERE (c_1.gender = 'woman'::text)) AS women,
             count(*) FILTER (WHERE (c_1.gender = 'man'::text)) AS men,
             count(*) FILTER (WHERE (p.is_leader AND c_1.born_abroad)) AS born_abroad,
             count(*) FILTER (WHERE (p.is_leader AND (((p.first_year - c_1.birth_year) >= 18) AND ((p.first_year - c_1.birth_year) <= 30)))) AS young
            FROM (counter.people_by_place(people_cube.of_project) p(person_id, municipality_code, period, is_leader, first_year)
              LEFT JOIN nimr.person_characteristic c_1 ON ((c_1.person_id = p.person_id)))
           GROUP BY p.municipality_code, p.period
         )
  SELECT w.municipality_code,
     o.nth,
     (COALESCE(c.reached, (0)::bigint))::integer AS "coalesce",
     (COALESCE(c.women, (0)::bigint))::integer AS "coalesce",
     (COALESCE(c.men, (0)::bigint))::integer AS "coalesce",
     (COALESCE(c.born_abroad, (0)::bigint))::integer AS "coalesce",
     (COALESCE(c.young, (0)::bigint))::integer AS "coalesce"
    FROM ((( SELECT p.municipality_code
            FROM nimr.project_municipality p
           WHERE (p.project_id = people_cube.of_project)
         UNION ALL
          SELECT NULL::text) w
      CROSS JOIN counter.people_period(people_cube.of_project) o(nth, from_on, to_on))
      LEFT JOIN counted c ON (((NOT (c.municipality_code IS DISTINCT FROM w.municipality_code)) AND (c.period = o.nth))))
   ORDER BY w.municipality_code, o.nth;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.people_figures(of_figures text[], of_project bigint, of_municipality text, from_on date, to_on date)
 RETURNS TABLE(figure text, state text, pseudonym text, included boolean, reason text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH asker AS MATERIALIZED (
          SELECT counter.may_count(people_figures.of_project, people_figures.of_municipality) AS may_count,
             nimr.actor_is_operator() AS is_operator,
             COALESCE((people_figures.of_municipality = ANY (nimr.works_in())), false) AS is_own
         ), offered AS MATERIALIZED (
          SELECT (a_1.is_operator OR (EXISTS ( SELECT
                    FROM counter.people_period(people_figures.of_project) h(nth, from_on, to_on)
                   WHERE ((h.from_on = people_figures.from_on) AND (h.to_on = people_figures.to_on)))) OR (a_1.is_own AND (EXISTS ( SELECT
                    FROM nimr.project_period h
                   WHERE ((h.project_id = people_figures.of_project) AND (h.kind = 'activity'::text))
                  HAVING ((min(h.from_on) = people_figures.from_on) AND (max(h.to_on) = people_figures.to_on)))))) AS yes
            FROM asker a_1
         ), asked AS MATERIALIZED (
          SELECT DISTINCT u.key
            FROM unnest(people_figures.of_figures) u(key)
         ), pattern AS MATERIALIZED (
          SELECT p.figure,
             p.is_shown
            FROM (asker a_1
              CROSS JOIN LATERAL counter.people_pattern(people_figures.of_project, counter.people_level(people_figures.of_project), false) p(municipality_code, from_on, to_on, figure, value, is_shown, is_exposed))
           WHERE ((NOT (a_1.is_operator OR a_1.is_own)) AND a_1.may_count AND ( SELECT o.yes
                    FROM offered o) AND (NOT (p.municipality_code IS DISTINCT FROM people_figures.of_municipality)) AND (p.from_on = people_figures.from_on) AND (p.to_on = people_figures.to_on))
         ), verdict AS MATERIALIZED (
          SELECT f.key,
                 CASE
                     WHEN (NOT ( SELECT o.yes
                        FROM offered o)) THEN 'period_not_offered'::text
                     WHEN (a_1.is_operator OR a_1.is_own) THEN 'shown'::text
                     WHEN ( SELECT p.is_shown
                        FROM pattern p
                       WHERE (p.figure = f.key)) THEN 'shown'::text
                     ELSE 'too_few'::text
                 END AS state
            FROM (asked f
              CROSS JOIN asker a_1)
         ), reached AS MATERIALIZED (
          SELECT p.person_id,
             p.is_leader,
             p.first_year,
             c_1.gender,
             c_1.born_abroad,
             c_1.birth_year
            FROM (counter.person_reached(people_figures.of_project, people_figures.of_municipality, people_figures.from_on, people_figures.to_on) p(person_id, is_leader, first_year)
              LEFT JOIN nimr.person_characteristic c_1 ON ((c_1.person_id = p.person_id)))
           WHERE (EXISTS ( SELECT
                    FROM verdict v_1
                   WHERE (v_1.state = 'shown'::text)))
         ), candidate AS MATERIALIZED (
          SELECT f.key,
             encode(sha256(convert_to(concat_ws('|'::text, s.salt, f.key, people_figures.of_project, people_figures.of_municipality, people_figures.from_on, people_figures.to_on, p.person_id), 'UTF8'::name)), 'hex'::text) AS pseudonym,
                 CASE f.key
                     WHEN 'people_reached'::text THEN NULL::text
                     WHEN 'people_women'::text THEN
                     CASE
                         WHEN (p.gender IS NULL) THEN 'not_declared'::text
                         WHEN (p.gender <> 'woman'::text) THEN 'other_gender'::text
                         ELSE NULL::text
                     END
                     WHEN 'people_men'::text THEN
                     CASE
                         WHEN (p.gender IS NULL) THEN 'not_declared'::text
                         WHEN (p.gender <> 'man'::text) THEN 'other_gender'::text
                         ELSE NULL::text
                     END
                     WHEN 'entrepreneurs_born_abroad'::text THEN
                     CASE
                         WHEN (NOT p.is_leader) THEN 'not_leader'::text
                         WHEN (p.born_abroad IS NULL) THEN 'not_declared'::text
                         WHEN (NOT p.born_abroad) THEN 'born_in_sweden'::text
                         ELSE NULL::text
                     END
                     WHEN 'entrepreneurs_aged_18_30'::text THEN
                     CASE
                         WHEN (NOT p.is_leader) THEN 'not_leader'::text
                         WHEN (p.birth_year IS NULL) THEN 'not_declared'::text
                         WHEN (((p.first_year - p.birth_year) < 18) OR ((p.first_year - p.birth_year) > 30)) THEN 'other_age'::text
                         ELSE NULL::text
                     END
                     ELSE 'unknown_figure'::text
                 END AS reason
            FROM ((verdict f
              CROSS JOIN reached p)
              CROSS JOIN nimr.counting_secret s)
           WHERE (f.state = 'shown'::text)
         )
  SELECT v.key,
     v.state,
     substr(c.pseudonym, 1, 16) AS substr,
     (c.reason IS NULL),
         CASE
             WHEN ((c.reason IS NOT NULL) AND (NOT (a.is_operator OR a.is_own))) THEN 'not_told'::text
             ELSE c.reason
         END AS reason
    FROM ((verdict v
      CROSS JOIN asker a)
      LEFT JOIN candidate c ON (((c.key = v.key) AND ((c.reason IS NULL) OR a.is_operator OR a.is_own OR ( SELECT p.is_shown
            FROM pattern p
           WHERE (p.figure = 'people_reached'::text))))))
   WHERE a.may_count
   ORDER BY v.key, c.pseudonym;
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.people_level(of_project bigint)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 SELECT
         CASE
             WHEN nimr.actor_is_operator() THEN 0
             WHEN (EXISTS ( SELECT
                FROM nimr.project_municipality p
               WHERE ((p.project_id = people_level.of_project) AND (p.municipality_code = ANY (nimr.works_in()))))) THEN 2
             ELSE 1
         END AS "case";
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.people_pattern(of_project bigint, of_level integer, since_published boolean)
 RETURNS TABLE(municipality_code text, from_on date, to_on date, figure text, value integer, is_shown boolean, is_exposed boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  figures constant text[] := array['people_reached', 'people_women', 'people_men', 'entrepreneurs_born_abroad', 'entrepreneurs_aged_18_30'];
  places text[];
  periods integer;
  froms date[];
  tos date[];
  n integer;
  counts integer[];
  growth integer[];
  may_grow boolean[];
  most integer[];
  may_show boolean[];
  fixed boolean[];
  fixed_of boolean[];
  nothing boolean[];
  shown_of boolean[];
  shown_gender boolean[];
  shown_reached boolean[];
  others integer;
  is_small boolean;
  exposed boolean := false;
  exposed_of boolean;
  part integer[];
  grown integer[];
  helps boolean[];
  cell record;
  figure_of integer;
begin
  select array_agg(p.from_on order by p.nth), array_agg(p.to_on order by p.nth), count(*) into froms, tos, periods from counter.people_period(of_project) p;
  if periods = 0 then return; end if;
  select array_agg(m.municipality_code order by m.municipality_code) into places from nimr.project_municipality m where m.project_id = of_project;
  n := coalesce(cardinality(places), 0);
  if n = 0 then return; end if;
  counts := array_fill(0, array[5, n + 1, periods]);
  growth := array_fill(0, array[5, n + 1, periods]);
  may_grow := array_fill(true, array[5, n + 1, periods]);
  fixed := array_fill(false, array[5, n + 1, periods]);
  nothing := array_fill(false, array[n + 1, periods]);
  for cell in
    select coalesce(array_position(places, c.municipality_code), n + 1) as place, dense_rank() over (order by c.period) as col, c.*
    from counter.people_cube(of_project) c
  loop
    counts[1][cell.place][cell.col] := cell.reached;
    counts[2][cell.place][cell.col] := cell.women;
    counts[3][cell.place][cell.col] := cell.men;
    counts[4][cell.place][cell.col] := cell.born_abroad;
    counts[5][cell.place][cell.col] := cell.young;
  end loop;

  if since_published then
    -- Where nothing has changed since the latest publication, what was shown stays shown and what was hidden stays hidden. Where something has, a
    -- count is shown again when it differs by five or more from each that was counted before, shown or hidden.
    for cell in
      with before as (
        select f.statistics_id, array_position(figures, f.figure) as fig, coalesce(array_position(places, f.municipality_code), n + 1) as place,
          array_position(froms, f.from_on) as col, coalesce(f.value, h.value)::integer as was, f.value is not null as was_shown,
          f.statistics_id = max(f.statistics_id) over (partition by f.figure, f.municipality_code, f.from_on, f.to_on) as is_latest, f.from_on, f.to_on
        from nimr.published_figure f
        join nimr.published_statistics s on s.id = f.statistics_id and s.project_id = of_project
        left join nimr.hidden_figure h on h.published_figure_id = f.id
        where nimr.is_of_people(f.figure)
      ), compared as (
        select b.*, counts[b.fig][b.place][p.col] - b.was as change, p.col as at
        from before b
        cross join lateral (select c as col from generate_series(1, periods) c where froms[c] = b.from_on and tos[c] = b.to_on) p
        where b.fig is not null
      )
      select c.fig, c.place, c.at,
        bool_and(c.change = 0) filter (where c.is_latest) and bool_and(bool_and(c.change = 0) filter (where c.is_latest)) over (partition by c.place, c.at) as is_unchanged,
        bool_or(c.was_shown) filter (where c.is_latest) as was_shown,
        bool_and(abs(c.change) >= 5) as is_new,
        min(c.change) filter (where c.is_latest) as change
      from compared c group by c.fig, c.place, c.at
    loop
      growth[cell.fig][cell.place][cell.at] := cell.change;
      fixed[cell.fig][cell.place][cell.at] := cell.is_unchanged and cell.was_shown;
      may_grow[cell.fig][cell.place][cell.at] := case when cell.is_unchanged then cell.was_shown else cell.is_new end;
    end loop;
  end if;

  -- Women and men first: they are shown together or not at all, for with the number of persons either tells the other.
  may_show := array_fill(true, array[n + 1, periods]);
  fixed_of := nothing;
  most := array_fill(1000000, array[n + 1, periods]);
  part := array_fill(0, array[2, n + 1, periods]);
  grown := part;
  for p in 1..n + 1 loop
    for c in 1..periods loop
      may_show[p][c] := counts[2][p][c] >= 5 and counts[3][p][c] >= 5 and may_grow[2][p][c] and may_grow[3][p][c];
      fixed_of[p][c] := fixed[2][p][c] or fixed[3][p][c];
      for f in 1..2 loop
        part[f][p][c] := counts[f + 1][p][c]; grown[f][p][c] := growth[f + 1][p][c];
      end loop;
    end loop;
  end loop;
  select b.is_shown, b.is_exposed into shown_gender, exposed_of
    from counter.people_block(part, most, grown, may_show, fixed_of, array_fill(true, array[n]), of_level) b;
  exposed := exposed or exposed_of;

  -- The number reached: where women and men are shown, what it tells is how many said neither.
  helps := array_fill(true, array[n]);
  part := array_fill(0, array[1, n + 1, periods]);
  grown := part;
  for p in 1..n + 1 loop
    for c in 1..periods loop
      others := counts[1][p][c] - counts[2][p][c] - counts[3][p][c];
      part[1][p][c] := case when shown_gender[p][c] then others else counts[1][p][c] end;
      grown[1][p][c] := case when shown_gender[p][c] then 0 else growth[1][p][c] end;
      may_show[p][c] := counts[1][p][c] >= 5 and may_grow[1][p][c] and not (shown_gender[p][c] and others between 1 and 4)
        and (c = 1 or shown_gender[p][c]);
      fixed_of[p][c] := fixed[1][p][c];
      if p <= n then helps[p] := helps[p] and part[1][p][c] > 0; end if;
    end loop;
  end loop;
  select b.is_shown, b.is_exposed into shown_reached, exposed_of
    from counter.people_block(part, most, grown, may_show, fixed_of, helps, of_level) b;
  exposed := exposed or exposed_of;

  for f in 1..5 loop
    if f > 3 then
      for p in 1..n + 1 loop
        for c in 1..periods loop
          part[1][p][c] := counts[f][p][c];
          grown[1][p][c] := growth[f][p][c];
          may_show[p][c] := counts[f][p][c] >= 5 and counts[1][p][c] - counts[f][p][c] >= 5 and may_grow[f][p][c];
          fixed_of[p][c] := fixed[f][p][c];
          most[p][c] := case when shown_reached[p][c] or shown_gender[p][c] then counts[1][p][c] else 1000000 end;
        end loop;
      end loop;
      select b.is_shown, b.is_exposed into shown_of, exposed_of
        from counter.people_block(part, most, grown, may_show, fixed_of, array_fill(true, array[n]), of_level) b;
      exposed := exposed or exposed_of;
    else
      shown_of := case f when 1 then shown_reached else shown_gender end;
    end if;
    figure := figures[f];
    for p in 1..n + 1 loop
      for c in 1..periods loop
        municipality_code := places[p]; from_on := froms[c]; to_on := tos[c];
        value := counts[f][p][c]; is_shown := shown_of[p][c]; is_exposed := exposed;
        return next;
      end loop;
    end loop;
  end loop;
end $function$

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.people_period(of_project bigint)
 RETURNS TABLE(nth integer, from_on date, to_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 WITH phase AS (
          SELECT DISTINCT h.from_on,
             h.to_on
            FROM nimr.project_phase h
           WHERE (h.project_id = people_period.of_project)
         )
  SELECT 0,
     min(p.from_on) AS min,
     max(p.to_on) AS max
    FROM phase p
  HAVING (count(*) > 0)
 UNION ALL
  SELECT (row_number() OVER (ORDER BY p.from_on, p.to_on))::integer AS row_number,
     p.from_on,
     p.to_on
    FROM phase p
   WHERE (( SELECT count(*) AS count
            FROM phase) > 1);
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.people_places(of_figures text[], of_project bigint, from_on date, to_on date)
 RETURNS TABLE(figure text, municipality_code text, state text, value integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH level AS MATERIALIZED (
          SELECT counter.people_level(people_places.of_project) AS level
         )
  SELECT p.figure,
     p.municipality_code,
     v.state,
         CASE
             WHEN (v.state = 'shown'::text) THEN p.value
             ELSE NULL::integer
         END AS "case"
    FROM ((level l
      CROSS JOIN LATERAL counter.people_pattern(people_places.of_project, GREATEST(l.level, 1), false) p(municipality_code, from_on, to_on, figure, value, is_shown, is_exposed))
      CROSS JOIN LATERAL ( SELECT
                 CASE
                     WHEN ((l.level = 0) OR p.is_shown OR COALESCE((p.municipality_code = ANY (nimr.works_in())), false)) THEN 'shown'::text
                     ELSE 'too_few'::text
                 END AS state) v)
   WHERE ((p.figure = ANY (people_places.of_figures)) AND (p.from_on = people_places.from_on) AND (p.to_on = people_places.to_on) AND counter.may_count(people_places.of_project, p.municipality_code))
   ORDER BY p.figure, p.municipality_code;
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.person_reached(of_project bigint, of_municipality text, from_on date, to_on date)
 RETURNS TABLE(person_id bigint, is_leader boolean, first_year integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH meeting AS MATERIALIZED (
          SELECT tp.person_id,
             t.company_id,
             t.held_on AS met_on
            FROM ((nimr.talk_person tp
              JOIN nimr.talk t ON ((t.id = tp.talk_id)))
              JOIN nimr.project_municipality p ON (((p.municipality_code = t.municipality_code) AND (p.project_id = person_reached.of_project))))
         UNION ALL
          SELECT a.person_id,
             a.company_id,
             ((o.starts_at AT TIME ZONE 'Europe/Stockholm'::text))::date AS timezone
            FROM ((nimr.attendance a
              JOIN nimr.occasion o ON ((o.id = a.occasion_id)))
              JOIN nimr.intervention_project p ON (((p.intervention_id = o.intervention_id) AND (p.project_id = person_reached.of_project))))
           WHERE (a.attended AND (a.person_id IS NOT NULL))
         ), first_met AS (
          SELECT m_1.person_id,
             min(m_1.met_on) AS met_on
            FROM meeting m_1
           GROUP BY m_1.person_id
         )
  SELECT m.person_id,
     bool_or((EXISTS ( SELECT
            FROM nimr.person_role r
           WHERE ((r.person_id = m.person_id) AND (r.company_id = m.company_id) AND (r.role = 'leader'::text) AND (r.from_on <= m.met_on) AND COALESCE((r.to_on >= m.met_on), true))))) AS bool_or,
     (EXTRACT(year FROM f.met_on))::integer AS "extract"
    FROM (meeting m
      JOIN first_met f ON ((f.person_id = m.person_id)))
   WHERE (((m.met_on >= person_reached.from_on) AND (m.met_on <= person_reached.to_on)) AND (m.company_id IN ( SELECT t.company_id
            FROM counter.took_part(person_reached.of_project, person_reached.of_municipality, person_reached.from_on, person_reached.to_on) t(company_id, place, minutes, had_individual, first_supported_on, in_target_group, target_reason, focus_areas)
           WHERE (t.place = ANY (ARRAY['here'::text, 'outside'::text])))))
   GROUP BY m.person_id, f.met_on;
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.phases_hold(counts integer[], members boolean[], rows_known boolean[], of_level integer)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  n constant integer := cardinality(members);
  phases constant integer := array_length(counts, 2);
  line integer[];
  others integer;
  col integer[];
  everything integer;
  least_row integer;
begin
  for insider in 0..n loop
    continue when insider > 0 and (of_level < 2 or not members[insider]);
    line := array_fill(0, array[n]); col := array_fill(0, array[phases]); everything := 0; others := 0;
    for i in 1..n loop
      continue when not members[i] or i = insider;
      for p in 1..phases loop
        line[i] := line[i] + counts[i][p]; col[p] := col[p] + counts[i][p]; everything := everything + counts[i][p];
      end loop;
      if not rows_known[i] then others := others + line[i]; end if;
    end loop;
    for i in 1..n loop
      continue when not members[i] or i = insider;
      for p in 1..phases loop
        least_row := case when rows_known[i] then greatest(0, line[i] + col[p] - everything) else 0 end;
        if least(case when rows_known[i] then line[i] else others end, col[p]) - least_row < 4 then return false; end if;
      end loop;
    end loop;
  end loop;
  return true;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.planned_companies(of_intervention bigint)
 RETURNS TABLE(company_id bigint, seats integer, minutes integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 WITH allowed AS (
          SELECT i.id,
             i.kind,
             i.company_id,
             COALESCE(i.support_minutes, 0) AS support_minutes,
             ( SELECT (COALESCE(sum((EXTRACT(epoch FROM (o.ends_at - o.starts_at)) / (60)::numeric)), (0)::numeric))::integer AS "coalesce"
                    FROM nimr.occasion o
                   WHERE (o.intervention_id = i.id)) AS minutes
            FROM nimr.intervention i
           WHERE ((i.id = planned_companies.of_intervention) AND (nimr.actor_is_operator() OR nimr.may_write_intervention(i.id) OR (EXISTS ( SELECT
                    FROM nimr.intervention_project p
                   WHERE ((p.intervention_id = i.id) AND (p.project_id = ANY (((nimr.manages() || nimr.economises()) || nimr.audits()))))))))
         ), registered AS (
          SELECT r.company_id,
             (count(*))::integer AS seats
            FROM (allowed a
              JOIN nimr.registration r ON ((r.intervention_id = a.id)))
           WHERE ((r.state = 'registered'::text) AND (r.company_id IS NOT NULL))
           GROUP BY r.company_id
         ), came AS (
          SELECT c.company_id,
             (max(c.persons))::integer AS seats
            FROM ( SELECT t.company_id,
                     o.id,
                     count(*) AS persons
                    FROM ((allowed a
                      JOIN nimr.occasion o ON ((o.intervention_id = a.id)))
                      JOIN nimr.attendance t ON ((t.occasion_id = o.id)))
                   WHERE t.attended
                   GROUP BY t.company_id, o.id) c
           GROUP BY c.company_id
         )
  SELECT a.company_id,
     1,
     (a.support_minutes + a.minutes)
    FROM allowed a
   WHERE (a.kind = 'individual'::text)
 UNION ALL
  SELECT r.company_id,
     r.seats,
     (r.seats * a.minutes)
    FROM (registered r
      CROSS JOIN allowed a)
   WHERE (a.kind <> 'individual'::text)
 UNION ALL
  SELECT c.company_id,
     c.seats,
     (c.seats * a.minutes)
    FROM (came c
      CROSS JOIN allowed a)
   WHERE ((a.kind <> 'individual'::text) AND (NOT (EXISTS ( SELECT
            FROM registered))));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.pooled_needs(of_project bigint, from_on date, to_on date, of_focus_area text, of_target_group text)
 RETURNS TABLE(need_id bigint, municipality_code text, focus_area_code text, topic_id bigint, urgency text, raised_on date, state text, state_since timestamp with time zone, is_own boolean, is_shared boolean, company_id bigint, company_name text, words text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH asker AS MATERIALIZED (
          SELECT counter.may_pool_needs() AS may_pool,
             nimr.works_in() AS offices,
             nimr.actor_is_operator() AS is_operator
         ), pooled AS (
          SELECT n.id,
             n.company_id,
             n.municipality_code,
             n.focus_area_code,
             n.topic_id,
             n.words,
             n.urgency,
             n.raised_by,
             n.raised_on,
             n.recorded_at,
             n.recorded_by_staff_id,
             n.is_shared,
             n.state,
             n.state_since,
             n.intervention_id,
             n.partner_id,
             n.version,
             (a.is_operator OR (n.municipality_code = ANY (a.offices))) AS is_own,
             (a.is_operator OR (n.municipality_code = ANY (a.offices)) OR (n.is_shared AND (cardinality(a.offices) > 0))) AS is_named
            FROM (nimr.need n
              CROSS JOIN asker a)
           WHERE (a.may_pool AND ((n.raised_on >= COALESCE(pooled_needs.from_on, '-infinity'::date)) AND (n.raised_on <= COALESCE(pooled_needs.to_on, 'infinity'::date))) AND ((pooled_needs.of_focus_area IS NULL) OR (n.focus_area_code = pooled_needs.of_focus_area)) AND ((pooled_needs.of_project IS NULL) OR (EXISTS ( SELECT
                    FROM nimr.project_municipality p_1
                   WHERE ((p_1.project_id = pooled_needs.of_project) AND (p_1.municipality_code = n.municipality_code))))) AND (NOT ((n.state = 'declined'::text) AND (EXISTS ( SELECT
                    FROM nimr.need_event e
                   WHERE ((e.need_id = n.id) AND (e.state = 'declined'::text) AND (e.reason = ANY (ARRAY['mistake'::text, 'duplicate'::text])) AND (e.at = n.state_since)))))))
         )
  SELECT p.id,
     p.municipality_code,
     p.focus_area_code,
     nimr.current_topic(p.topic_id) AS current_topic,
     p.urgency,
     p.raised_on,
     p.state,
     p.state_since,
     p.is_own,
     p.is_shared,
         CASE
             WHEN p.is_named THEN p.company_id
             ELSE NULL::bigint
         END AS "case",
         CASE
             WHEN p.is_named THEN c.name
             ELSE NULL::text
         END AS "case",
         CASE
             WHEN p.is_named THEN p.words
             ELSE NULL::text
         END AS "case"
    FROM (pooled p
      JOIN nimr.company c ON ((c.id = p.company_id)))
   WHERE ((pooled_needs.of_target_group IS NULL) OR ((pooled_needs.of_target_group = 'newly_started'::text) AND (c.started_on > (p.raised_on - '3 years'::interval))) OR ((pooled_needs.of_target_group = 'small_and_medium'::text) AND (EXISTS ( SELECT
            FROM nimr.target_group_assessment t
           WHERE ((t.company_id = c.id) AND (t.superseded_at IS NULL) AND t.in_target_group AND ((pooled_needs.of_project IS NULL) OR (t.project_id = pooled_needs.of_project)))))))
   ORDER BY p.raised_on, p.id;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.public_aid_register(granted_from date, granted_to date)
 RETURNS SETOF jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (((
         CASE
             WHEN (r.is_masked OR c.is_sole_trader) THEN jsonb_set(r.fields, '{beneficiary}'::text[], jsonb_build_object('isMasked', true, 'municipality', ((r.fields -> 'beneficiary'::text) -> 'municipality'::text)))
             ELSE r.fields
         END - 'caseNumber'::text) - 'undertakingId'::text) || jsonb_build_object('isCorrected', (r.corrects_id IS NOT NULL)))
    FROM ((nimr.aid_register_row r
      JOIN nimr.aid_grant g ON ((g.id = r.grant_id)))
      JOIN nimr.company c ON ((c.id = g.company_id)))
   WHERE (((g.granted_on >= GREATEST(public_aid_register.granted_from, '2026-01-01'::date)) AND (g.granted_on <= public_aid_register.granted_to)) AND (g.kind <> 'revocation'::text) AND (NOT (EXISTS ( SELECT
            FROM nimr.aid_register_row c_1
           WHERE (c_1.corrects_id = r.id)))) AND (NOT (EXISTS ( SELECT
            FROM nimr.aid_grant c_1
           WHERE (c_1.corrects_id = g.id)))))
   ORDER BY g.granted_on DESC, r.id DESC
  LIMIT 5000;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.public_edition(of_edition bigint)
 RETURNS SETOF jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT jsonb_build_object('id', e.id, 'number', e.number, 'digest', encode(e.digest, 'hex'::text), 'projectName', p.name, 'projectFullName', p.full_name, 'programmePeriod', p.programme_period, 'municipalityName', m.name, 'fromOn', e.from_on, 'toOn', e.to_on, 'title', ((convert_from(e.manifest, 'UTF8'::name))::jsonb -> 'title'::text), 'approvedAt', e.approved_at, 'publishedAt', o.published_at, 'projectId', e.project_id, 'municipalityCode', e.municipality_code, 'headings', ( SELECT (convert_from(a.content, 'UTF8'::name))::jsonb AS convert_from
            FROM nimr.edition_part a
           WHERE ((a.edition_id = e.id) AND (a.name = 'headings'::text))), 'order', ( SELECT jsonb_path_query_array((convert_from(a.content, 'UTF8'::name))::jsonb, '$."sections"[*]."heading"'::jsonpath) AS jsonb_path_query_array
            FROM nimr.edition_part a
           WHERE ((a.edition_id = e.id) AND (a.name = 'document.sv'::text))), 'funding', ( SELECT jsonb_object_agg("right"(a.name, 2), ((convert_from(a.content, 'UTF8'::name))::jsonb -> 'funding'::text)) AS jsonb_object_agg
            FROM nimr.edition_part a
           WHERE ((a.edition_id = e.id) AND (a.name = ANY (ARRAY['document.sv'::text, 'document.en'::text])))), 'sections', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('heading', (s.section ->> 'heading'::text), 'bodySv', (s.section ->> 'bodySv'::text), 'bodyEn', (s.section ->> 'bodyEn'::text)) ORDER BY s.nth), '[]'::jsonb) AS "coalesce"
            FROM nimr.edition_part a,
             LATERAL jsonb_array_elements((convert_from(a.content, 'UTF8'::name))::jsonb) WITH ORDINALITY s(section, nth)
           WHERE ((a.edition_id = e.id) AND (a.name = 'narrative'::text))), 'figures', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('key', told.figure, 'unit', told.unit, 'value', told.value, 'statisticsId', told.statistics_id) ORDER BY told.figure), '[]'::jsonb) AS "coalesce"
            FROM ( SELECT f.figure,
                     f.unit,
                     f.value,
                     max(s.id) AS statistics_id
                    FROM ((jsonb_array_elements(((convert_from(e.manifest, 'UTF8'::name))::jsonb -> 'figures'::text)) frozen(figure)
                      JOIN nimr.published_figure f ON (((f.figure = (frozen.figure ->> 'key'::text)) AND (f.value = ((frozen.figure ->> 'value'::text))::numeric) AND (f.unit = (frozen.figure ->> 'unit'::text)) AND (NOT (f.municipality_code IS DISTINCT FROM e.municipality_code)) AND (f.from_on = e.from_on) AND (f.to_on = e.to_on))))
                      JOIN nimr.published_statistics s ON (((s.id = f.statistics_id) AND (s.project_id = e.project_id) AND (s.kind = 'statistics'::text) AND (s.withdrawn_at IS NULL))))
                   GROUP BY f.figure, f.unit, f.value) told)) AS jsonb_build_object
    FROM (((nimr.edition e
      JOIN nimr.project p ON ((p.id = e.project_id)))
      LEFT JOIN nimr.municipality m ON ((m.code = e.municipality_code)))
      LEFT JOIN nimr.edition_publication o ON (((o.edition_id = e.id) AND (o.withdrawn_at IS NULL))))
   WHERE ((e.id = public_edition.of_edition) AND ((o.edition_id IS NOT NULL) OR nimr.may_approve(e.project_id, e.municipality_code)));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.public_editions()
 RETURNS SETOF jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT jsonb_build_object('id', e.id, 'number', e.number, 'digest', encode(e.digest, 'hex'::text), 'projectName', p.name, 'projectFullName', p.full_name, 'programmePeriod', p.programme_period, 'municipalityName', m.name, 'fromOn', e.from_on, 'toOn', e.to_on, 'title', ((convert_from(e.manifest, 'UTF8'::name))::jsonb -> 'title'::text), 'approvedAt', e.approved_at, 'publishedAt', o.published_at) AS jsonb_build_object
    FROM (((nimr.edition_publication o
      JOIN nimr.edition e ON ((e.id = o.edition_id)))
      JOIN nimr.project p ON ((p.id = e.project_id)))
      LEFT JOIN nimr.municipality m ON ((m.code = e.municipality_code)))
   WHERE (o.withdrawn_at IS NULL)
   ORDER BY o.published_at DESC, e.id DESC
  LIMIT 1000;
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.public_face(of_intervention bigint)
 RETURNS TABLE(intervention_id bigint, title_sv text, title_en text, lead_sv text, lead_en text, description_sv text, description_en text, price_ore bigint, places integer, taken integer, waiting integer, opens_at timestamp with time zone, closes_at timestamp with time zone, is_closed_group boolean, published_at timestamp with time zone, contact_name text, contact_email text, contact_phone text, lead_municipality text, municipalities jsonb, focus_areas jsonb, programme_periods text[], project_names text[], occasions jsonb, last_ends_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT p.intervention_id,
     p.title_sv,
     p.title_en,
     p.lead_sv,
     p.lead_en,
     p.description_sv,
     p.description_en,
     p.price_ore,
     p.places,
     ( SELECT (count(*))::integer AS count
            FROM nimr.registration r
           WHERE ((r.intervention_id = p.intervention_id) AND (r.state = 'registered'::text))) AS count,
     ( SELECT (count(*))::integer AS count
            FROM nimr.registration r
           WHERE ((r.intervention_id = p.intervention_id) AND (r.state = 'waiting'::text))) AS count,
     p.opens_at,
     p.closes_at,
     p.is_closed_group,
     p.published_at,
     s.name,
     s.email,
     s.phone,
     l.name,
     COALESCE(( SELECT jsonb_agg(jsonb_build_object('code', m.code, 'name', m.name) ORDER BY (m.name COLLATE nimr.swedish)) AS jsonb_agg
            FROM (nimr.intervention_municipality im
              JOIN nimr.municipality m ON ((m.code = im.municipality_code)))
           WHERE (im.intervention_id = p.intervention_id)), '[]'::jsonb) AS "coalesce",
     COALESCE(( SELECT jsonb_agg(jsonb_build_object('code', f.code, 'sv', f.name_sv, 'en', f.name_en) ORDER BY f."position") AS jsonb_agg
            FROM (nimr.intervention_focus_area i_1
              JOIN nimr.focus_area f ON ((f.code = i_1.focus_area_code)))
           WHERE (i_1.intervention_id = p.intervention_id)), '[]'::jsonb) AS "coalesce",
     COALESCE(( SELECT array_agg(DISTINCT j.programme_period) AS array_agg
            FROM (nimr.intervention_project ip
              JOIN nimr.project j ON ((j.id = ip.project_id)))
           WHERE (ip.intervention_id = p.intervention_id)), '{}'::text[]) AS "coalesce",
     COALESCE(( SELECT array_agg(DISTINCT j.name) AS array_agg
            FROM (nimr.intervention_project ip
              JOIN nimr.project j ON ((j.id = ip.project_id)))
           WHERE (ip.intervention_id = p.intervention_id)), '{}'::text[]) AS "coalesce",
     COALESCE(( SELECT jsonb_agg(jsonb_build_object('id', o.id, 'startsAt', o.starts_at, 'endsAt', o.ends_at, 'municipalityCode', o.municipality_code, 'place', NULLIF(concat_ws(', '::text, y.name, m.name), ''::text), 'venue', o.venue, 'isOnline', (o.link IS NOT NULL)) ORDER BY o.starts_at, o.id) AS jsonb_agg
            FROM ((nimr.occasion o
              LEFT JOIN nimr.municipality m ON ((m.code = o.municipality_code)))
              LEFT JOIN nimr.locality y ON ((y.id = o.locality_id)))
           WHERE (o.intervention_id = p.intervention_id)), '[]'::jsonb) AS "coalesce",
     ( SELECT max(o.ends_at) AS max
            FROM nimr.occasion o
           WHERE (o.intervention_id = p.intervention_id)) AS max
    FROM (((nimr.public_intervention p
      JOIN nimr.intervention i ON ((i.id = p.intervention_id)))
      JOIN nimr.municipality l ON ((l.code = i.lead_municipality_code)))
      LEFT JOIN nimr.staff s ON ((s.id = p.contact_staff_id)))
   WHERE ((public_face.of_intervention IS NULL) OR (p.intervention_id = public_face.of_intervention));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.public_interventions(of_intervention bigint, ended_after timestamp with time zone)
 RETURNS SETOF jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  invited bigint;
begin
  if actor_kind() = 'link' then
    select v.intervention_id into invited from registration_invitation v where v.id = linked('registration_invitation') and v.ended_at is null;
    if invited is null then
      select r.intervention_id into invited from registration r where r.id = linked('registration');
    end if;
  end if;
  return query
    select to_jsonb(f) from counter.public_face(of_intervention) f
    where f.published_at <= moment()
      and not exists (select from public_intervention p where p.intervention_id = f.intervention_id and p.withdrawn_at is not null and f.intervention_id is distinct from invited)
      and (not f.is_closed_group or f.intervention_id = invited)
      and (of_intervention is not null or f.last_ends_at is null or f.last_ends_at >= ended_after)
    order by (select min((o ->> 'startsAt')::timestamptz) from jsonb_array_elements(f.occasions) o where (o ->> 'endsAt')::timestamptz >= ended_after) nulls last, f.intervention_id;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.public_need_choices(of_language text)
 RETURNS TABLE(kind text, code text, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT 'municipality'::text,
     m.code,
     m.name
    FROM (nimr.municipality m
      JOIN nimr.project_municipality p ON ((p.municipality_code = m.code)))
 UNION ALL
 ( SELECT 'focus_area'::text,
     f.code,
         CASE public_need_choices.of_language
             WHEN 'en'::text THEN f.name_en
             ELSE f.name_sv
         END AS name_sv
    FROM nimr.focus_area f
   ORDER BY f."position");
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.public_publisher()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT jsonb_build_object('name', s.operator_name, 'email', s.contact_email, 'phone', s.contact_phone) AS jsonb_build_object
    FROM nimr.public_site s;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.public_site()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (((to_jsonb(s.*) - 'only_row'::text) - 'version'::text) || jsonb_build_object('beneficiaries', COALESCE(( SELECT jsonb_agg(DISTINCT o.name) AS jsonb_agg
            FROM (nimr.project p
              JOIN nimr.organisation o ON ((o.id = p.beneficiary_id)))), '[]'::jsonb), 'municipalities', COALESCE(( SELECT jsonb_agg(d.m ORDER BY (d.m ->> ('name'::text COLLATE nimr.swedish))) AS jsonb_agg
            FROM ( SELECT DISTINCT jsonb_build_object('code', m.code, 'name', m.name) AS m
                    FROM (nimr.project_municipality p
                      JOIN nimr.municipality m ON ((m.code = p.municipality_code)))) d), '[]'::jsonb), 'periods', COALESCE(( SELECT jsonb_agg(DISTINCT p.programme_period) AS jsonb_agg
            FROM nimr.project p), '[]'::jsonb)))
    FROM nimr.public_site s;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.public_statistics()
 RETURNS SETOF jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT jsonb_build_object('id', s.id, 'projectKey', p.key, 'projectName', p.name, 'projectFullName', p.full_name, 'programmePeriod', p.programme_period, 'countedOn', s.counted_on, 'publishedAt', s.published_at, 'licence', s.licence, 'ruleVersion', s.rule_version, 'municipalities', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('code', m.code, 'name', m.name) ORDER BY m.name), '[]'::jsonb) AS "coalesce"
            FROM (nimr.project_municipality o
              JOIN nimr.municipality m ON ((m.code = o.municipality_code)))
           WHERE (o.project_id = p.id)), 'phases', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('nameSv', h.name_sv, 'nameEn', h.name_en, 'fromOn', h.from_on, 'toOn', h.to_on) ORDER BY h.from_on), '[]'::jsonb) AS "coalesce"
            FROM nimr.project_phase h
           WHERE (h.project_id = p.id))) AS jsonb_build_object
    FROM (nimr.published_statistics s
      JOIN nimr.project p ON ((p.id = s.project_id)))
   WHERE ((s.withdrawn_at IS NULL) AND (s.kind = 'statistics'::text))
   ORDER BY s.published_at DESC, s.id DESC
  LIMIT 1000;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.public_statistics_figures(of_statistics bigint)
 RETURNS TABLE(figure text, municipality_code text, from_on date, to_on date, unit text, rule_version text, value numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT f.figure,
     f.municipality_code,
     f.from_on,
     f.to_on,
     f.unit,
     f.rule_version,
     f.value
    FROM (nimr.published_figure f
      JOIN nimr.published_statistics s ON ((s.id = f.statistics_id)))
   WHERE ((s.id = public_statistics_figures.of_statistics) AND (s.withdrawn_at IS NULL) AND (s.kind = 'statistics'::text))
   ORDER BY f.id
  LIMIT 20000;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.publish_people(of_statistics bigint)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  of_project bigint;
  added integer;
begin
  select s.project_id into of_project from nimr.published_statistics s where s.id = of_statistics
    and (nimr.actor_is_operator() or s.project_id = any (nimr.manages()));
  if of_project is null then return 0; end if;
  if exists (select from nimr.published_figure f where f.statistics_id = of_statistics and nimr.is_of_people(f.figure)) then return 0; end if;
  with pattern as materialized (select * from counter.people_pattern(of_project, 2, true)),
  put as (
    insert into nimr.published_figure (statistics_id, figure, municipality_code, from_on, to_on, unit, rule_version, value)
    select of_statistics, p.figure, p.municipality_code, p.from_on, p.to_on, 'people', p.figure || '-v1', case when p.is_shown then p.value end
    from pattern p where not p.is_exposed
    returning id, figure, municipality_code, from_on, to_on, value
  ), kept as (
    insert into nimr.hidden_figure (published_figure_id, is_of_people, value)
    select f.id, true, p.value from put f
    join pattern p on p.figure = f.figure and p.municipality_code is not distinct from f.municipality_code and p.from_on = f.from_on and p.to_on = f.to_on
    where f.value is null
    returning 1
  )
  select count(*) into added from put;
  return added;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.publishable_people(of_project bigint)
 RETURNS TABLE(figure text, municipality_code text, from_on date, to_on date, value integer, is_exposed boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT p.figure,
     p.municipality_code,
     p.from_on,
     p.to_on,
         CASE
             WHEN p.is_shown THEN p.value
             ELSE NULL::integer
         END AS "case",
     p.is_exposed
    FROM counter.people_pattern(publishable_people.of_project, 2, true) p(municipality_code, from_on, to_on, figure, value, is_shown, is_exposed)
   WHERE (nimr.actor_is_operator() OR (publishable_people.of_project = ANY (nimr.manages())));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.read_cost_key()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT jsonb_build_object('keyId', k.id, 'payerId', mine.id, 'title', i.title, 'number', k.number, 'digest', nimr.cost_key_digest(k.id), 'waits', nimr.key_waits(k.id), 'answer', ( SELECT a.answer
            FROM nimr.cost_key_approval a
           WHERE (a.payer_id = mine.id)), 'basis', k.basis, 'inhabitantsYear', k.inhabitants_year, 'feePer', k.fee_per, 'feeOre', k.fee_ore, 'feeRule', k.fee_rule, 'remainder', k.remainder, 'words', k.words, 'lines', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('description', l.description, 'typeSv', t.name_sv, 'typeEn', t.name_en, 'amountOre', l.amount_ore) ORDER BY l."position"), '[]'::jsonb) AS "coalesce"
            FROM (nimr.cost_key_line l
              JOIN nimr.cost_type t ON ((t.code = l.cost_type_code)))
           WHERE (l.cost_key_id = k.id)), 'payers', ( SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', COALESCE(m.name, o.name, c.name), 'shareOre', p.planned_share_ore, 'companies', p.planned_companies, 'seats', p.planned_seats) ORDER BY p."position") AS jsonb_agg
            FROM (((nimr.cost_key_payer p
              LEFT JOIN nimr.municipality m ON ((m.code = p.municipality_code)))
              LEFT JOIN nimr.organisation o ON ((o.id = p.organisation_id)))
              LEFT JOIN nimr.company c ON ((c.id = p.company_id)))
           WHERE (p.cost_key_id = k.id))) AS jsonb_build_object
    FROM ((nimr.cost_key_payer mine
      JOIN nimr.cost_key k ON ((k.id = mine.cost_key_id)))
      JOIN nimr.intervention i ON ((i.id = k.intervention_id)))
   WHERE ((mine.id = nimr.linked('cost_key_payer'::text)) AND (k.replaced_at IS NULL));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.read_need_proposal()
 RETURNS TABLE(municipality_name text, company_name text, words text, state text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  return query select m.name, p.company_name, p.words, p.state from need_proposal p join municipality m on m.code = p.municipality_code
    where p.id = linked('need_proposal');
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.read_referral()
 RETURNS TABLE(company_name text, contact_name text, contact_email text, contact_phone text, words text, municipality_name text, coach_name text, coach_email text, sent_at timestamp with time zone, outcome text, outcome_words text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  return query select r.company_name, r.contact_name, r.contact_email, r.contact_phone, r.words, m.name, s.name, s.email, r.sent_at, r.outcome, r.outcome_words
    from referral r join municipality m on m.code = r.municipality_code join staff s on s.id = r.staff_id
    where r.id = linked('referral') and r.withdrawn_at is null;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.receive_bid(of_received_at timestamp with time zone, of_key text, of_envelope bytea)
 RETURNS TABLE(bid_id bigint, digest text, email text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  asked invitation;
  bought purchase;
  new_id bigint;
begin
  select i.* into asked from invitation i where i.id = linked_invitation() and actor_kind() = 'link';
  if asked.id is null then
    raise exception 'no invitation' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtext('bids'), asked.purchase_id::int);
  select p.* into bought from purchase p where p.id = asked.purchase_id;
  if bought.cancelled_at is not null or clock_timestamp() > bought.bids_until or of_received_at > bought.bids_until then
    return;
  end if;
  if of_received_at not between clock_timestamp() - interval '2 minutes' and clock_timestamp() then
    raise exception 'not received now' using errcode = 'check_violation';
  end if;
  delete from sealed_bid s using bid b where b.id = s.bid_id and b.invitation_id = asked.id and b.channel = 'link';
  update bid b set replaced_at = of_received_at where b.invitation_id = asked.id and b.channel = 'link' and b.replaced_at is null and b.withdrawn_at is null;
  insert into bid (purchase_id, supplier_id, invitation_id, channel, received_at, registered_at, digest)
  values (asked.purchase_id, asked.supplier_id, asked.id, 'link', of_received_at, clock_timestamp(), encode(sha256(of_envelope), 'hex'))
  returning id into new_id;
  insert into sealed_bid (bid_id, key_id, envelope) values (new_id, of_key, of_envelope);
  return query select new_id, encode(sha256(of_envelope), 'hex'), asked.email;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.referrals_by_partner(of_project bigint, of_municipality text, from_on date, to_on date)
 RETURNS TABLE(partner text, companies bigint, helped bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT o.name,
     count(DISTINCT r.company_id) AS count,
     count(DISTINCT r.company_id) FILTER (WHERE (r.outcome = 'helped'::text)) AS count
    FROM ((nimr.referral r
      JOIN nimr.organisation o ON ((o.id = r.partner_id)))
      JOIN nimr.project_municipality p ON (((p.municipality_code = r.municipality_code) AND (p.project_id = referrals_by_partner.of_project))))
   WHERE (counter.may_count(referrals_by_partner.of_project, referrals_by_partner.of_municipality) AND ((referrals_by_partner.of_municipality IS NULL) OR (r.municipality_code = referrals_by_partner.of_municipality)) AND ((((r.sent_at AT TIME ZONE 'Europe/Stockholm'::text))::date >= referrals_by_partner.from_on) AND (((r.sent_at AT TIME ZONE 'Europe/Stockholm'::text))::date <= referrals_by_partner.to_on)))
   GROUP BY o.id
   ORDER BY (count(DISTINCT r.company_id)) DESC, (o.name COLLATE nimr.swedish);
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.refuse_mail(refuse boolean)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  hash text;
begin
  select r.address_hash into hash from nimr.sent_mail_recipient r where r.id = nimr.linked('mail_recipient');
  if hash is null then
    return false;
  end if;
  if refuse then
    insert into nimr.mail_refusal (address_hash, refused_at) values (hash, nimr.moment()) on conflict do nothing;
  else
    delete from nimr.mail_refusal m where m.address_hash = hash;
  end if;
  return true;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.refuses_mail()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select exists (select from nimr.sent_mail_recipient r join nimr.mail_refusal m using (address_hash) where r.id = nimr.linked('mail_recipient'))
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.refusing(addresses text[])
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select a from unnest(addresses) a
  where (select nimr.actor_is_staff()) and exists (select from nimr.mail_refusal m where m.address_hash = nimr.address_hash(a))
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.register_bid(of_purchase bigint, of_supplier bigint, of_received_at timestamp with time zone, of_key text, of_envelope bytea)
 RETURNS TABLE(bid_id bigint, digest text, is_late boolean, email text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  bought purchase;
  late boolean;
  new_id bigint;
begin
  if not counter.is_on_task_force(of_purchase) or own_conflict(of_purchase) then
    raise exception 'not on the task force' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtext('bids'), of_purchase::int);
  select p.* into bought from purchase p where p.id = of_purchase and p.sent_at is not null and p.cancelled_at is null;
  if bought.id is null or of_received_at > clock_timestamp() or of_received_at < bought.sent_at then
    raise exception 'not received while the request was out' using errcode = 'check_violation';
  end if;
  late := of_received_at > bought.bids_until or is_opened(of_purchase);
  insert into bid (purchase_id, supplier_id, channel, received_at, registered_at, recorded_by_staff_id, digest, is_late)
  values (of_purchase, of_supplier, 'email', of_received_at, clock_timestamp(), actor_staff(), encode(sha256(of_envelope), 'hex'), late)
  returning id into new_id;
  insert into sealed_bid (bid_id, key_id, envelope) values (new_id, of_key, of_envelope);
  return query select new_id, encode(sha256(of_envelope), 'hex'), late,
    (select i.email from invitation i where i.purchase_id = of_purchase and i.supplier_id = of_supplier);
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.register_for(of_intervention bigint, persons jsonb, of_company jsonb, wants text, in_language text)
 RETURNS TABLE(refusal text, registration_id bigint, given_state text, place integer, is_new boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
#variable_conflict use_column
declare
  face public_intervention;
  by_staff bigint := actor_staff();
  invited_by bigint;
  source text := 'public';
  last_ends timestamptz;
  matched bigint;
  town text := of_company ->> 'municipality';
  person jsonb;
  found_id bigint;
  found_person bigint;
  new_state text;
begin
  perform counter.lock_line(of_intervention);
  select * into face from public_intervention p where p.intervention_id = of_intervention;
  select max(o.ends_at) into last_ends from occasion o where o.intervention_id = of_intervention;
  if actor_kind() = 'link' then
    select v.id into invited_by from registration_invitation v
      where v.id = linked('registration_invitation') and v.intervention_id = of_intervention and v.ended_at is null;
  end if;

  if (of_company ->> 'digits') is not null then
    if (of_company ->> 'isPersonal')::boolean then
      select n.company_id into matched from company_personal_number n where n.personal_number = of_company ->> 'digits';
    else
      select c.id into matched from company c where c.org_number = of_company ->> 'digits';
    end if;
    town := coalesce((select c.seat_municipality_code from company c where c.id = matched), town);
  end if;

  if actor_is_staff() then
    source := 'staff';
    if face.intervention_id is null then
      return query select 'not_published', null::bigint, null::text, null::integer, false;
      return;
    end if;
    if not (may_write_intervention(of_intervention) or coalesce(town = any (works_in()), false) or coalesce(is_own_company(matched), false)) then
      return query select 'not_yours', null::bigint, null::text, null::integer, false;
      return;
    end if;
  else
    if face.published_at is null or face.published_at > moment() or face.withdrawn_at is not null or (face.is_closed_group and invited_by is null) then
      return query select 'not_published', null::bigint, null::text, null::integer, false;
      return;
    end if;
    source := case when invited_by is null then 'public' else 'invitation' end;
    if face.opens_at > moment() or face.closes_at <= moment() or last_ends <= moment() then
      return query select case when face.opens_at > moment() then 'not_open_yet' else 'closed' end, null::bigint, null::text, null::integer, false;
      return;
    end if;
  end if;

  for person in select * from jsonb_array_elements(persons) limit 20 loop
    found_id := null;
    found_person := null;
    select r.id into found_id from registration r
      where r.intervention_id = of_intervention and r.state <> 'cancelled' and lower(r.email) = lower(person ->> 'email')
        and split_part(lower(r.full_name), ' ', 1) = split_part(lower(person ->> 'name'), ' ', 1);
    is_new := found_id is null;
    if found_id is null then
      select s.id into found_person from person_role o join person s on s.id = o.person_id
        where o.company_id = matched and lower(s.email) = lower(person ->> 'email')
          and split_part(lower(s.full_name), ' ', 1) = split_part(lower(person ->> 'name'), ' ', 1)
        order by s.id limit 1;
      new_state := case
        when face.places is null then 'registered'
        when exists (select from registration r where r.intervention_id = of_intervention and r.state = 'waiting') then 'waiting'
        when (select count(*) from registration r where r.intervention_id = of_intervention and r.state = 'registered') < face.places then 'registered'
        else 'waiting' end;
      insert into registration (intervention_id, nth, state, full_name, email, phone, company_id, person_id, company_name, org_number, municipality_code,
        language, came_by, invitation_id, registered_at)
      values (of_intervention, 1 + coalesce((select max(r.nth) from registration r where r.intervention_id = of_intervention), 0), new_state,
        person ->> 'name', person ->> 'email', person ->> 'phone', matched, found_person, of_company ->> 'name',
        case when not (of_company ->> 'isPersonal')::boolean then of_company ->> 'digits' end, town, in_language, source, invited_by, moment())
      returning id into found_id;
      insert into registration_event (registration_id, state, at, by_whom, by_staff_id)
        values (found_id, new_state, moment(), case when by_staff is null then 'self' else 'staff' end, by_staff);
      if wants is not null then
        insert into registration_wish values (found_id, wants);
      end if;
      if matched is null and (of_company ->> 'isPersonal')::boolean then
        insert into registration_sole_trader values (found_id, of_company ->> 'digits');
      end if;
      if (person ->> 'gender') is not null or (person ->> 'birthYear') is not null or (person ->> 'bornAbroad') is not null then
        insert into registration_characteristic
          values (found_id, person ->> 'gender', (person ->> 'birthYear')::integer, (person ->> 'bornAbroad')::boolean);
        perform counter.pass_characteristics_on(found_id);
      end if;
    end if;
    return query
      select null::text, r.id, r.state,
        case when r.state = 'waiting' then (select count(*)::integer from registration b where b.intervention_id = of_intervention and b.state = 'waiting' and b.nth <= r.nth) end,
        is_new
      from registration r where r.id = found_id;
  end loop;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.registration_counts(of_intervention bigint, OUT registered integer, OUT waiting integer, OUT cancelled integer)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select count(*) filter (where r.state = 'registered')::integer, count(*) filter (where r.state = 'waiting')::integer,
    count(*) filter (where r.state = 'cancelled')::integer
  from nimr.registration r where r.intervention_id = of_intervention and (select nimr.actor_is_staff())
$function$

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.registration_facts(of_registration bigint)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select jsonb_build_object('id', r.id, 'interventionId', r.intervention_id, 'state', r.state, 'fullName', r.full_name, 'email', r.email, 'phone', r.phone,
    'companyName', r.company_name, 'language', r.language, 'remindedUntil', r.reminded_until, 'version', r.version,
    'place', case when r.state = 'waiting' then (select count(*) from nimr.registration b where b.intervention_id = r.intervention_id and b.state = 'waiting' and b.nth <= r.nth) end,
    'meetingLinks', coalesce((select jsonb_object_agg(o.id, o.link) from nimr.occasion o where o.intervention_id = r.intervention_id and o.link is not null and r.state = 'registered'), '{}'),
    'attended', coalesce((select jsonb_agg(distinct o.id) from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id
      where o.intervention_id = r.intervention_id and a.attended and a.person_id = r.person_id and a.company_id = r.company_id), '[]'),
    'intervention', to_jsonb(f))
  from nimr.registration r join counter.public_face(r.intervention_id) f on true
  where r.id = of_registration
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.registration_letter(of_registration bigint)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select counter.registration_facts(of_registration) where nimr.actor_is_job() or nimr.actor_is_operator()
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.request_buyers()
 RETURNS TABLE(name text, org_number text, is_buyer boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (m.name || ' kommun'::text),
     m.org_number,
     (m.code = p.buyer_municipality_code)
    FROM (nimr.purchase p
      JOIN nimr.municipality m ON (((m.code = p.buyer_municipality_code) OR (m.code IN ( SELECT a.municipality_code
            FROM nimr.purchase_authority a
           WHERE (a.purchase_id = p.id))))))
   WHERE ((p.id = nimr.linked_purchase()) AND (nimr.actor_kind() = 'link'::text))
 UNION ALL
  SELECT o.name,
     o.org_number,
     COALESCE((o.id = p.buyer_organisation_id), false) AS "coalesce"
    FROM (nimr.purchase p
      JOIN nimr.organisation o ON (((o.id = p.buyer_organisation_id) OR (o.id IN ( SELECT a.organisation_id
            FROM nimr.purchase_authority a
           WHERE (a.purchase_id = p.id))))))
   WHERE ((p.id = nimr.linked_purchase()) AND (nimr.actor_kind() = 'link'::text))
  ORDER BY 3 DESC NULLS LAST, 1;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.request_programmes()
 RETURNS TABLE(project_name text, programme_period text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT j.name,
     j.programme_period
    FROM ((nimr.purchase p
      JOIN nimr.intervention_project i ON ((i.intervention_id = p.intervention_id)))
      JOIN nimr.project j ON ((j.id = i.project_id)))
   WHERE ((p.id = nimr.linked_purchase()) AND (nimr.actor_kind() = 'link'::text))
   ORDER BY j.name;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.restore_registration(of_registration bigint)
 RETURNS TABLE(refusal text, given_state text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  was registration;
  face public_intervention;
  by_self boolean := actor_kind() = 'link' and linked('registration') = of_registration;
  has_place boolean;
begin
  if not (coalesce(by_self, false) or counter.keeps_registration(of_registration)) then
    raise exception 'not to be restored by this actor' using errcode = 'insufficient_privilege';
  end if;
  select * into was from registration r where r.id = of_registration;
  perform counter.lock_line(was.intervention_id);
  select * into was from registration r where r.id = of_registration;
  select * into face from public_intervention p where p.intervention_id = was.intervention_id;
  if was.state <> 'cancelled' or exists (select from registration r where r.intervention_id = was.intervention_id and r.state <> 'cancelled'
      and lower(r.email) = lower(was.email) and split_part(lower(r.full_name), ' ', 1) = split_part(lower(was.full_name), ' ', 1)) then
    return query select 'already_registered', null::text;
    return;
  end if;
  if (select max(o.ends_at) from occasion o where o.intervention_id = was.intervention_id) <= moment() then
    return query select 'closed', null::text;
    return;
  end if;
  has_place := not exists (select from registration r where r.intervention_id = was.intervention_id and r.state = 'waiting')
    and (face.places is null or face.places > (select count(*) from registration r where r.intervention_id = was.intervention_id and r.state = 'registered'));
  update registration r set state = case when has_place then 'registered' else 'waiting' end, version = r.version + 1,
    nth = case when has_place then r.nth else 1 + (select max(n.nth) from registration n where n.intervention_id = was.intervention_id) end
    where r.id = of_registration;
  insert into registration_event (registration_id, state, at, by_whom, by_staff_id)
    values (of_registration, case when has_place then 'registered' else 'waiting' end, moment(), case when by_self then 'self' else 'staff' end, actor_staff());
  return query select null::text, case when has_place then 'registered' else 'waiting' end;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.save_aid_declaration(of_draft jsonb, of_version integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  asked aid_declaration;
begin
  select * into asked from aid_declaration d where d.id = linked('aid_declaration') and d.state in ('asked', 'filled') for update;
  if asked.id is null or asked.version <> of_version then
    return false;
  end if;
  update aid_declaration d set draft = of_draft where d.id = asked.id;
  insert into aid_declaration_event (declaration_id, kind, on_day, at) values (asked.id, 'filled', (moment() at time zone 'Europe/Stockholm')::date, moment());
  return true;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.search_companies(term text, most integer)
 RETURNS TABLE(company_id bigint, matched text, matched_text text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  words text[];
  word text;
  nth integer := 0;
  anywhere text;
  named bigint[];
  numbered bigint[];
  personally bigint[];
  people bigint[];
  hits counter.company_hit[] := '{}';
  digits text := regexp_replace(left(term, 100), '[\s–—−+-]', '', 'g');
  number_part text;
  own text[] := works_in();
  projects bigint[] := manages() || audits();
  -- Found once: may_write_intervention, asked for each occasion, was most of the search.
  task_forces bigint[] := array(select m.intervention_id from task_force_member m where m.staff_id = actor_staff() and m.left_on is null);
  operator boolean := actor_is_operator();
begin
  if not actor_is_staff() then
    return;
  end if;
  select array_agg(w) into words from (
    select distinct w from regexp_split_to_table(search_key(left(term, 100)), '\s+') w where w <> '' limit 6) s;
  if words is null then
    return;
  end if;
  if digits ~ '^[0-9]{2,12}$' then
    number_part := '%' || case when length(digits) = 12 then right(digits, 10) else digits end || '%';
  end if;
  foreach word in array words loop
    nth := nth + 1;
    anywhere := '%' || replace(replace(replace(word, '\', '\\'), '%', '\%'), '_', '\_') || '%';
    execute 'select array_agg(id) from company where search_key(name) like $1' into named using anywhere;
    execute 'select array_agg(id) from person p where search_key(full_name) like $1 and not exists (select from person_erasure e where e.person_id = p.id)' into people using anywhere;
    hits := hits || array(
      select row(nth, c.id, case when starts_with(search_key(c.name), word) then 1 when search_key(c.name) like '% ' || substr(anywhere, 2) then 2 else 3 end,
        'name', c.name)::counter.company_hit
      from company c where c.id = any (named));
    if number_part is not null then
      execute 'select array_agg(id) from company where org_number like $1' into numbered using number_part;
      execute 'select array_agg(company_id) from company_personal_number where personal_number like $1' into personally using number_part;
      hits := hits || array(
        select row(nth, c.id, 4, 'org_number', c.org_number)::counter.company_hit from company c where c.id = any (numbered)
        union all
        select row(nth, n.company_id, 4, 'org_number', n.personal_number)::counter.company_hit
        from company_personal_number n where n.company_id = any (personally)
          and (operator or exists (select from company_home h where h.company_id = n.company_id and h.municipality_code = any (own))));
    end if;
    hits := hits || array(
      select row(nth, r.company_id, 5, 'person', s.full_name)::counter.company_hit
      from person s join person_role r on r.person_id = s.id
      where s.id = any (people) and (operator
        or exists (select from company_home h where h.company_id = r.company_id and h.municipality_code = any (own))
        or exists (select from attendance a join occasion o on o.id = a.occasion_id
          where a.person_id = s.id and a.company_id = r.company_id
            and (o.intervention_id = any (task_forces)
              or exists (select from intervention_project ip where ip.intervention_id = o.intervention_id and ip.project_id = any (projects))))));
    hits := hits || array(
      with here as materialized (select l.id, l.name from locality l where search_key(l.name) like anywhere),
        there as materialized (select m.code, m.name from municipality m where search_key(m.name) like anywhere)
      select row(nth, c.id, 6, 'place', l.name)::counter.company_hit from here l join company c on c.seat_locality_id = l.id
      union all
      select row(nth, w.company_id, 7, 'place', l.name)::counter.company_hit from here l join workplace w on w.locality_id = l.id and w.to_on is null
      union all
      select row(nth, c.id, 8, 'place', m.name)::counter.company_hit from there m join company c on c.seat_municipality_code = m.code);
  end loop;
  return query
  with each_word as (
    select distinct on (h.company_id, h.word) h.company_id as id, h.rank, h.kind, h.shown from unnest(hits) h order by h.company_id, h.word, h.rank
  ),
  company_found as (
    select e.id, min(e.rank) as best, sum(e.rank) as total,
      (array_agg(e.kind order by e.rank desc))[1] as kind, (array_agg(e.shown order by e.rank desc))[1] as shown
    from each_word e group by e.id having count(*) = cardinality(words)
  )
  select f.id, f.kind, f.shown from company_found f join company c on c.id = f.id
  order by (c.ended_on is not null), f.best, f.total, c.name collate nimr.swedish, c.id
  limit least(greatest(most, 0), 100000);
end $function$

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.seen_from(of_project bigint, of_companies bigint[], of_municipalities text[], from_on date, to_on date)
 RETURNS TABLE(company_id bigint, of_code text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH asked AS MATERIALIZED (
          SELECT u.code
            FROM ( SELECT DISTINCT m.code
                    FROM unnest(seen_from.of_municipalities) m(code)) u
           WHERE counter.may_count(seen_from.of_project, u.code)
         ), supported AS MATERIALIZED (
          SELECT a.company_id,
             s.municipality_code,
             COALESCE(min(s.supported_on) FILTER (WHERE (s.supported_on >= b.began_on)), min(s.supported_on)) AS first_on,
             bool_or(((s.supported_on >= seen_from.from_on) AND (s.supported_on <= seen_from.to_on))) AS in_period
            FROM ((unnest(seen_from.of_companies) a(company_id)
              CROSS JOIN LATERAL ( SELECT f.municipality_code,
                     f.supported_on
                    FROM counter.support f
                   WHERE ((f.company_id = a.company_id) AND (f.project_id = seen_from.of_project))) s)
              CROSS JOIN ( SELECT COALESCE(min(h.from_on), '-infinity'::date) AS began_on
                    FROM nimr.project_phase h
                   WHERE (h.project_id = seen_from.of_project)) b)
           WHERE (EXISTS ( SELECT
                    FROM asked))
           GROUP BY a.company_id, s.municipality_code
         )
  SELECT c.id,
     COALESCE(p.code, ''::text) AS "coalesce"
    FROM (nimr.company c
      JOIN asked p ON (((p.code IS NULL) OR (p.code = c.seat_municipality_code))))
   WHERE (c.id = ANY (seen_from.of_companies))
 UNION
  SELECT s.company_id,
     p.code
    FROM (supported s
      JOIN asked p ON ((p.code = s.municipality_code)))
   WHERE s.in_period
 UNION
  SELECT s.company_id,
     p.code
    FROM ((( SELECT u.company_id,
             min(u.first_on) AS first_on
            FROM supported u
           GROUP BY u.company_id
          HAVING bool_or(u.in_period)) s
      JOIN nimr.workplace w ON (((w.company_id = s.company_id) AND COALESCE((w.from_on <= s.first_on), true) AND COALESCE((w.to_on >= s.first_on), true))))
      JOIN asked p ON ((p.code = w.municipality_code)));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.send_declaration(of_content jsonb, of_signer text, of_capacity text, of_place text, of_day date)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  asked sme_declaration_request;
  sent bigint;
begin
  select * into asked from sme_declaration_request r where r.id = linked('sme_declaration') and r.withdrawn_at is null for update;
  if asked.id is null then
    return null;
  end if;
  update sme_declaration d set outcome = 'replaced', settled_at = moment() where d.request_id = asked.id and d.outcome is null;
  insert into sme_declaration (request_id, company_id, nth, content, signer_name, signer_capacity, signed_place, signed_on, sent_at)
    select asked.id, asked.company_id, coalesce(max(d.nth), 0) + 1, of_content, of_signer, of_capacity, of_place, of_day, moment()
      from sme_declaration d where d.request_id = asked.id
    returning id into sent;
  return sent;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.settle_needs(of_intervention bigint, need_ids bigint[], company_ids bigint[], new_state text, new_reason text, new_words text)
 RETURNS SETOF bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if not may_write_intervention(of_intervention) then
    raise exception 'not an intervention of the actor''s' using errcode = 'insufficient_privilege';
  end if;
  if new_state not in ('met', 'open', 'declined') then
    raise exception 'an intervention does not make a need %', new_state using errcode = 'check_violation';
  end if;
  return query
  with asked as (
    select n.id, n.intervention_id from need n
    where n.intervention_id = of_intervention and n.state = 'taken_up'
      and (settle_needs.need_ids is null or n.id = any (settle_needs.need_ids))
      and (settle_needs.company_ids is null or n.company_id = any (settle_needs.company_ids))
    order by n.id for update
  )
  insert into need_event (need_id, state, at, by_staff_id, reason, words, intervention_id, intervention_title)
  select a.id, new_state, moment(), actor_staff(), new_reason, new_words, i.id, i.title from asked a join intervention i on i.id = a.intervention_id
  returning need_id;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.sign_aid_declaration(of_declaration bigint, of_version integer, of_content jsonb, aid jsonb, of_name text, of_title text, of_place text, of_day date, of_digest text, of_file bigint)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  asked aid_declaration;
  by_link boolean := of_file is null;
  one record;
  cent bigint;
begin
  if by_link then
    select * into asked from aid_declaration d where d.id = linked('aid_declaration') and d.id = of_declaration and d.state in ('asked', 'filled') for update;
  elsif keeps_aid_declaration(of_declaration) then
    select * into asked from aid_declaration d where d.id = of_declaration and d.state in ('asked', 'filled')
      and exists (select from file f where f.id = of_file and f.record_table = 'aid_declaration' and f.record_id = d.id and f.kind = 'signed_declaration') for update;
  end if;
  if asked.id is null then
    return 'gone';
  end if;
  if asked.version <> of_version then
    return 'changed';
  end if;
  for one in select a.value as row, a.ordinality as nth from jsonb_array_elements(aid) with ordinality a loop
    cent := (one.row ->> 'amountEurCent')::bigint;
    if cent is null then
      select round((one.row ->> 'amountOre')::bigint / e.sek_per_eur) into cent from euro_rate e where e.month = date_trunc('month', (one.row ->> 'grantedOn')::date)::date;
    end if;
    if cent is null then
      return 'rate_missing ' || one.nth;
    end if;
    insert into aid_declaration_aid (declaration_id, nth, grantor_name, regulation, granted_on, amount_ore, amount_eur_cent)
      values (asked.id, one.nth, one.row ->> 'grantorName', one.row ->> 'regulation', (one.row ->> 'grantedOn')::date, (one.row ->> 'amountOre')::bigint, cent);
  end loop;
  update aid_declaration d set content = of_content, signer_name = of_name, signer_title = of_title, signed_place = of_place, signed_on = of_day, signed_at = moment(),
    signed_way = case when by_link then 'link' else 'paper' end, signed_file_id = of_file, digest = of_digest, draft = '{}' where d.id = asked.id;
  insert into aid_declaration_event (declaration_id, kind, on_day, at, by_staff_id, file_id)
    values (asked.id, 'signed', (moment() at time zone 'Europe/Stockholm')::date, moment(), actor_staff(), of_file);
  return null;
end $function$

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.staff_roles(of_staff bigint, of_day date)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(jsonb_agg(jsonb_build_object('role', r.role, 'municipalityCode', r.municipality_code, 'projectId', r.project_id, 'placeName', COALESCE(m.name, p.name)) ORDER BY r.id), '[]'::jsonb) AS "coalesce"
    FROM ((nimr.staff_role r
      LEFT JOIN nimr.municipality m ON ((m.code = r.municipality_code)))
      LEFT JOIN nimr.project p ON ((p.id = r.project_id)))
   WHERE ((r.staff_id = staff_roles.of_staff) AND (r.from_on <= staff_roles.of_day) AND COALESCE((r.to_on >= staff_roles.of_day), true));
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.support_fact(of_project bigint)
 RETURNS TABLE(company_id bigint, municipality_code text, kind text, supported_on date, minutes integer, talk_id bigint, occasion_id bigint, intervention_id bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 SELECT s.company_id,
     s.municipality_code,
     s.kind,
     s.supported_on,
     s.minutes,
     s.talk_id,
     s.occasion_id,
     s.intervention_id
    FROM counter.support s
   WHERE (s.project_id = support_fact.of_project);
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.support_of_companies(of_project bigint, of_municipality text, from_on date, to_on date)
 RETURNS TABLE(company_id bigint, first_supported_on date, talks integer, intervention_ids bigint[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 SELECT f.company_id,
     min(f.supported_on) AS min,
     (count(*) FILTER (WHERE ((f.kind = 'talk'::text) AND ((f.supported_on >= support_of_companies.from_on) AND (f.supported_on <= support_of_companies.to_on)))))::integer AS count,
     COALESCE(array_agg(DISTINCT f.intervention_id) FILTER (WHERE ((f.intervention_id IS NOT NULL) AND ((f.supported_on >= support_of_companies.from_on) AND (f.supported_on <= support_of_companies.to_on)))), '{}'::bigint[]) AS "coalesce"
    FROM counter.support_fact(support_of_companies.of_project) f(company_id, municipality_code, kind, supported_on, minutes, talk_id, occasion_id, intervention_id)
   WHERE (counter.may_count(support_of_companies.of_project, support_of_companies.of_municipality) AND (f.company_id IN ( SELECT t.company_id
            FROM counter.took_part(support_of_companies.of_project, support_of_companies.of_municipality, support_of_companies.from_on, support_of_companies.to_on) t(company_id, place, minutes, had_individual, first_supported_on, in_target_group, target_reason, focus_areas))))
   GROUP BY f.company_id;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.survey_answers(of_project bigint, of_municipality text, from_on date, to_on date)
 RETURNS TABLE(answer_id bigint, company_id bigint, asked_from_on date, asked_to_on date, answered_on date, jobs_kept numeric, jobs_created numeric, support_mattered text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 SELECT a.answer_id,
     a.company_id,
     a.asked_from_on,
     a.asked_to_on,
     a.answered_on,
     a.jobs_kept,
     a.jobs_created,
     a.support_mattered
    FROM counter.survey_answers_places(survey_answers.of_project, ARRAY[survey_answers.of_municipality], survey_answers.from_on, survey_answers.to_on) a(of_code, answer_id, company_id, asked_from_on, asked_to_on, answered_on, jobs_kept, jobs_created, support_mattered, durable)
   WHERE counter.may_count(survey_answers.of_project, survey_answers.of_municipality);
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.survey_answers_places(of_project bigint, of_municipalities text[], from_on date, to_on date)
 RETURNS TABLE(of_code text, answer_id bigint, company_id bigint, asked_from_on date, asked_to_on date, answered_on date, jobs_kept numeric, jobs_created numeric, support_mattered text, durable boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH answer AS MATERIALIZED (
          SELECT s.id,
                 CASE
                     WHEN ((q.company_id IS NULL) OR (EXISTS ( SELECT
                        FROM counter.support f_1
                       WHERE ((f_1.project_id = survey_answers_places.of_project) AND (f_1.company_id = s.company_id))))) THEN s.company_id
                     ELSE q.company_id
                 END AS company_id,
             s.asked_from_on,
             s.asked_to_on,
             s.answered_on,
             s.jobs_kept,
             s.jobs_created,
             s.support_mattered,
             s.durable
            FROM (nimr.survey_answer s
              LEFT JOIN nimr.survey_company q ON ((q.id = s.survey_company_id)))
           WHERE ((s.project_id = survey_answers_places.of_project) AND (NOT (EXISTS ( SELECT
                    FROM nimr.survey_answer n
                   WHERE (n.replaces_id = s.id)))) AND (EXISTS ( SELECT
                    FROM unnest(survey_answers_places.of_municipalities) u(code)
                   WHERE counter.may_count(survey_answers_places.of_project, u.code))))
         )
  SELECT f.of_code,
     a.id,
     a.company_id,
     a.asked_from_on,
     a.asked_to_on,
     a.answered_on,
     a.jobs_kept,
     a.jobs_created,
     a.support_mattered,
     a.durable
    FROM (counter.seen_from(survey_answers_places.of_project, ( SELECT array_agg(DISTINCT n.company_id) AS array_agg
            FROM answer n), survey_answers_places.of_municipalities, survey_answers_places.from_on, survey_answers_places.to_on) f(company_id, of_code)
      JOIN answer a ON ((a.company_id = f.company_id)));
END

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.survey_audience(of_survey bigint)
 RETURNS TABLE(company_id bigint, municipality_code text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  s nimr.survey;
begin
  select * into s from nimr.survey v where v.id = of_survey;
  return query
    with took_part as materialized (
      select distinct nimr.company_now(t.company_id) as company_id from counter.took_part(s.project_id, s.municipality_code, s.support_from_on, s.support_to_on) t
      where s.municipality_code is null or t.place <> 'elsewhere'
    ),
    last_fact as materialized (
      select distinct on (1) nimr.company_now(f.company_id) as company_id, f.municipality_code from counter.support_fact(s.project_id) f
      where s.municipality_code is null and f.supported_on between s.support_from_on and s.support_to_on order by 1, f.supported_on desc, f.municipality_code
    )
    select t.company_id, coalesce(s.municipality_code,
        (select p.municipality_code from nimr.project_municipality p where p.project_id = s.project_id and p.municipality_code = c.seat_municipality_code),
        l.municipality_code)
      from took_part t join nimr.company c on c.id = t.company_id left join last_fact l on l.company_id = t.company_id
      where c.ended_on is null and coalesce(s.municipality_code, c.seat_municipality_code, l.municipality_code) is not null;
end $function$

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.survey_fact(of_project bigint)
 RETURNS TABLE(answer_id bigint, company_id bigint, asked_from_on date, asked_to_on date, answered_on date, jobs_kept numeric, jobs_created numeric, support_mattered text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 SELECT s.id,
     s.company_id,
     s.asked_from_on,
     s.asked_to_on,
     s.answered_on,
     s.jobs_kept,
     s.jobs_created,
     s.support_mattered
    FROM nimr.survey_answer s
   WHERE ((s.project_id = survey_fact.of_project) AND (NOT (EXISTS ( SELECT
            FROM nimr.survey_answer n
           WHERE (n.replaces_id = s.id)))));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.survey_letters(of_survey bigint, of_kind text)
 RETURNS TABLE(recipient_id bigint, address text, language text, person_name text, company_name text, earlier bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with due as materialized (
    select a.id, a.company_id from nimr.survey_company a join nimr.survey_standing(of_survey) t on t.survey_company_id = a.id
    where nimr.actor_is_job() and a.survey_id = of_survey and a.declined_at is null and t.answer_id is null
  )
  select r.id, btrim(p.email), r.language, p.full_name, c.name, l.earlier
  from due a
  join nimr.survey_recipient r on r.survey_company_id = a.id
  join nimr.person p on p.id = r.person_id
  join nimr.company c on c.id = a.company_id
  cross join lateral (select count(*) as earlier from nimr.survey_letter t where t.recipient_id = r.id) l
  where r.declined_at is null
    and coalesce(btrim(p.email), '') <> '' and not exists (select from nimr.mail_refusal m where m.address_hash = nimr.address_hash(p.email))
    and (r.bounced_at is null or r.address_hash <> nimr.address_hash(p.email))
    and (of_kind = 'reminder' or l.earlier = 0)
  order by r.id
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.survey_of_link()
 RETURNS TABLE(company_name text, municipality_name text, contact_name text, contact_email text, taken_over text, taken_over_kept numeric, taken_over_created numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select c.name, m.name, f.name, f.email, o.names, o.kept, o.created
  from nimr.survey_company a
  join nimr.company c on c.id = nimr.company_now(a.company_id)
  join nimr.municipality m on m.code = a.municipality_code
  join nimr.survey_step t on t.survey_id = a.survey_id and t.step = 'opened'
  left join nimr.staff f on f.id = t.by_staff_id
  left join lateral (
    select string_agg(d.name, ', ' order by d.name) as names, sum(x.jobs_kept) as kept, sum(x.jobs_created) as created
    from nimr.survey_company b join nimr.company d on d.id = b.company_id join nimr.survey_answer x on x.id = nimr.survey_answer_of(b.id)
    where b.survey_id = a.survey_id and b.id <> a.id and nimr.company_now(b.company_id) = c.id) o on true
  where a.id = nimr.linked_survey_company()
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.survey_plan(of_survey bigint)
 RETURNS TABLE(municipality_code text, companies bigint, without_address bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select a.municipality_code, count(*), count(*) filter (where not exists (select from counter.survey_readers(a.company_id)))
  from counter.survey_audience(of_survey) a where nimr.may_write_survey(of_survey) group by 1 order by 1
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.survey_rate(of_survey bigint)
 RETURNS TABLE(municipality_code text, asked bigint, delivered bigint, answered bigint, late bigint, bounced bigint, without_address bigint, declined bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with recipient as materialized (
    select q.survey_company_id, count(*) as recipients,
      count(*) filter (where q.bounced_at is null and exists (select from nimr.survey_letter l where l.recipient_id = q.id)) as reached,
      count(q.bounced_at) as bounced, count(coalesce(q.declined_at, q.refused_at)) as declined
    from nimr.survey_company a join nimr.survey_recipient q on q.survey_company_id = a.id where a.survey_id = of_survey group by 1
  ),
  one as materialized (
    select a.municipality_code, x.is_late, x.id is not null as has_answered, coalesce(r.recipients, 0) as recipients, coalesce(r.reached, 0) as reached,
      coalesce(r.bounced, 0) as bounced, a.declined_at is not null or coalesce(r.recipients > 0 and r.declined = r.recipients, false) as has_declined
    from nimr.survey s
    join nimr.survey_company a on a.survey_id = s.id
    join nimr.survey_standing(of_survey) t on t.survey_company_id = a.id
    left join nimr.survey_answer x on x.id = t.own_answer_id
    left join recipient r on r.survey_company_id = a.id
    where s.id = of_survey and (x.id is not null or t.now_id = a.id)
      and (a.municipality_code = any (nimr.works_in()) or s.project_id = any (nimr.manages() || nimr.audits()) or nimr.actor_is_operator())
  )
  select o.municipality_code, count(*), count(*) filter (where o.reached > 0), count(*) filter (where o.has_answered and not o.is_late),
    count(*) filter (where o.has_answered and o.is_late), count(*) filter (where not o.has_answered and not o.has_declined and o.reached = 0 and o.bounced > 0),
    count(*) filter (where not o.has_answered and not o.has_declined and o.recipients = 0), count(*) filter (where not o.has_answered and o.has_declined)
  from one o group by 1 order by 1
$function$

-- owner nimr_counter
-- execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.survey_readers(of_company bigint)
 RETURNS TABLE(person_id bigint, address text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with reader as (
    select r.person_id, btrim(p.email) as address, r.role from nimr.person_role r join nimr.person p on p.id = r.person_id
    where r.company_id = of_company and r.to_on is null and coalesce(btrim(p.email), '') <> ''
  )
  select distinct on (lower(r.address)) r.person_id, r.address from reader r
  where r.role = 'leader' or not exists (select from reader l where l.role = 'leader') order by lower(r.address), r.person_id
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.take_in_registration(of_registration bigint)
 RETURNS TABLE(refusal text, person_id bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
#variable_conflict use_column
declare
  was registration;
  found bigint;
begin
  if not counter.keeps_registration(of_registration) then
    raise exception 'not to be taken in by this actor' using errcode = 'insufficient_privilege';
  end if;
  select * into was from registration r where r.id = of_registration;
  perform counter.lock_line(was.intervention_id);
  if was.company_id is null then
    return query select 'no_company', null::bigint;
    return;
  end if;
  found := was.person_id;
  if found is null then
    select s.id into found from person_role o join person s on s.id = o.person_id
      where o.company_id = was.company_id and lower(s.email) = lower(was.email)
        and split_part(lower(s.full_name), ' ', 1) = split_part(lower(was.full_name), ' ', 1)
      order by s.id limit 1;
  end if;
  if found is null then
    select case when count(distinct s.id) = 1 and bool_and(s.email is null and s.phone is null) then min(s.id) end into found
      from person_role o join person s on s.id = o.person_id
      where o.company_id = was.company_id and o.to_on is null and lower(s.full_name) = lower(was.full_name);
  end if;
  if found is null then
    insert into person (full_name, email, phone, kept_by_municipality_code)
      select was.full_name, was.email, was.phone, c.kept_by_municipality_code from company c where c.id = was.company_id
      returning id into found;
    insert into person_role (person_id, company_id, role, from_on)
      values (found, was.company_id, 'representative', (moment() at time zone 'Europe/Stockholm')::date);
  end if;
  update registration r set person_id = found, version = r.version + 1 where r.id = of_registration and r.person_id is distinct from found;
  perform counter.pass_characteristics_on(of_registration);
  return query select null::text, found;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.take_over_declaration(of_declaration bigint)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  signed aid_declaration;
  written integer;
begin
  if not keeps_aid_declaration(of_declaration) then
    return null;
  end if;
  select * into signed from aid_declaration d where d.id = of_declaration and d.signed_at is not null and d.taken_over_at is null and d.state not in ('withdrawn', 'replaced') for update;
  if signed.id is null then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtext('nimr declared aid'), hashtext(signed.company_id::text));
  update aid_declaration d set taken_over_at = moment(), taken_over_by_staff_id = actor_staff() where d.id = signed.id;
  -- One signed earlier tells nothing that a later one has not been asked.
  if exists (select from aid_declaration d where d.company_id = signed.company_id and d.signed_at > signed.signed_at and d.taken_over_at is not null) then
    return 0;
  end if;
  update declared_aid a set superseded_at = moment(), superseded_by_staff_id = actor_staff(), superseded_reason = 'Ersatt av intyg ' || signed.id, version = a.version + 1
    where a.company_id = signed.company_id and a.source = 'declaration' and a.superseded_at is null and a.granted_on between signed.window_from_on and signed.window_to_on;
  insert into declared_aid (company_id, project_id, municipality_code, grantor_name, regulation, granted_on, amount_ore, amount_eur_cent, source, source_words,
      recorded_at, recorded_by_staff_id, declaration_aid_id)
    select signed.company_id, signed.project_id, signed.municipality_code, a.grantor_name, a.regulation, a.granted_on, a.amount_ore, a.amount_eur_cent, 'declaration',
      'Intyg ' || signed.id || ', ' || signed.signed_on, moment(), actor_staff(), a.id
    from aid_declaration_aid a where a.declaration_id = signed.id;
  get diagnostics written = row_count;
  return written;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.take_up_needs(need_ids bigint[], by_intervention bigint)
 RETURNS SETOF bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if not may_start_intervention(by_intervention) then
    raise exception 'not an intervention of the actor''s' using errcode = 'insufficient_privilege';
  end if;
  return query
  with asked as (
    select n.id from need n where n.id = any (need_ids) and n.state = 'open' order by n.id for update
  )
  insert into need_event (need_id, state, at, by_staff_id, intervention_id, intervention_title)
  select a.id, 'taken_up', moment(), actor_staff(), i.id, i.title from asked a join intervention i on i.id = by_intervention
  returning need_id;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.title_of_link()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select t.title from nimr.intervention t where t.id = (
    select i.intervention_id from nimr.feedback_invitation i where i.id = nimr.linked('feedback')
    union all
    select s.intervention_id from nimr.sent_mail_recipient r join nimr.sent_mail s on s.id = r.sent_mail_id where r.id = nimr.linked('mail_recipient')
    limit 1)
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.took_part(of_project bigint, of_municipality text, from_on date, to_on date)
 RETURNS TABLE(company_id bigint, place text, minutes bigint, had_individual boolean, first_supported_on date, in_target_group boolean, target_reason text, focus_areas text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 SELECT t.company_id,
     t.place,
     t.minutes,
     t.had_individual,
     t.first_supported_on,
     t.in_target_group,
     t.target_reason,
     t.focus_areas
    FROM counter.took_part_places(took_part.of_project, ARRAY[took_part.of_municipality], took_part.from_on, took_part.to_on) t(of_code, company_id, place, minutes, had_individual, first_supported_on, in_target_group, target_reason, focus_areas, size_class, last_supported_on, had_service, had_grant, counts, minutes_so_far, value_ore);
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.took_part_by_payer(of_intervention bigint)
 RETURNS TABLE(municipality_code text, company_id bigint, companies bigint, seats bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT
         CASE
             WHEN t.is_payer THEN NULL::text
             ELSE t.home
         END AS home,
         CASE
             WHEN t.is_payer THEN t.company_id
             ELSE NULL::bigint
         END AS "case",
     count(DISTINCT t.company_id) AS count,
     (sum(t.seats))::bigint AS sum
    FROM ( SELECT c.id AS company_id,
             count(DISTINCT COALESCE(a.person_id, (- a.id))) AS seats,
             (EXISTS ( SELECT
                    FROM (nimr.cost_key_payer p
                      JOIN nimr.cost_key k ON ((k.id = p.cost_key_id)))
                   WHERE ((k.intervention_id = took_part_by_payer.of_intervention) AND (k.agreed_at IS NOT NULL) AND (k.replaced_at IS NULL) AND (p.company_id = c.id)))) AS is_payer,
             COALESCE(( SELECT m.municipality_code
                    FROM nimr.intervention_municipality m
                   WHERE ((m.intervention_id = took_part_by_payer.of_intervention) AND (m.municipality_code = c.seat_municipality_code))), ( SELECT min(w.municipality_code) AS min
                    FROM (nimr.workplace w
                      JOIN nimr.intervention_municipality m ON ((m.municipality_code = w.municipality_code)))
                   WHERE ((w.company_id = c.id) AND (m.intervention_id = took_part_by_payer.of_intervention)))) AS home
            FROM ((nimr.attendance a
              JOIN nimr.occasion o ON ((o.id = a.occasion_id)))
              JOIN nimr.company c ON ((c.id = a.company_id)))
           WHERE ((o.intervention_id = took_part_by_payer.of_intervention) AND a.attended)
           GROUP BY c.id) t
   WHERE (took_part_by_payer.of_intervention = ANY (nimr.shares_to_read()))
   GROUP BY
         CASE
             WHEN t.is_payer THEN NULL::text
             ELSE t.home
         END,
         CASE
             WHEN t.is_payer THEN t.company_id
             ELSE NULL::bigint
         END;
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.took_part_places(of_project bigint, of_municipalities text[], from_on date, to_on date)
 RETURNS TABLE(of_code text, company_id bigint, place text, minutes bigint, had_individual boolean, first_supported_on date, in_target_group boolean, target_reason text, focus_areas text[], size_class text, last_supported_on date, had_service boolean, had_grant boolean, counts boolean, minutes_so_far bigint, value_ore bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
 SET work_mem TO '64MB'
BEGIN ATOMIC
 WITH asked AS MATERIALIZED (
          SELECT u.code
            FROM ( SELECT DISTINCT m.code
                    FROM unnest(took_part_places.of_municipalities) m(code)) u
           WHERE counter.may_count(took_part_places.of_project, u.code)
         ), member AS MATERIALIZED (
          SELECT p_1.municipality_code AS code
            FROM nimr.project_municipality p_1
           WHERE (p_1.project_id = took_part_places.of_project)
         ), began AS MATERIALIZED (
          SELECT COALESCE(min(h.from_on), '-infinity'::date) AS began_on
            FROM nimr.project_phase h
           WHERE (h.project_id = took_part_places.of_project)
         ), by_office AS MATERIALIZED (
          SELECT s_1.company_id,
             s_1.municipality_code,
             min(s_1.supported_on) FILTER (WHERE (s_1.supported_on >= b.began_on)) AS first_on,
             max(s_1.supported_on) FILTER (WHERE ((s_1.supported_on >= took_part_places.from_on) AND (s_1.supported_on <= took_part_places.to_on))) AS last_on,
             COALESCE(sum(s_1.minutes) FILTER (WHERE ((s_1.supported_on >= took_part_places.from_on) AND (s_1.supported_on <= took_part_places.to_on))), (0)::bigint) AS minutes,
             COALESCE(sum(s_1.minutes) FILTER (WHERE (((s_1.supported_on >= b.began_on) AND (s_1.supported_on <= took_part_places.to_on)) AND (s_1.kind = ANY (p_1.counted_activities)))), (0)::bigint) AS minutes_so_far,
             COALESCE(bool_or((s_1.kind = ANY (p_1.counted_activities))) FILTER (WHERE (s_1.supported_on <= took_part_places.to_on)), false) AS counts,
             COALESCE(bool_or((s_1.kind = 'individual'::text)) FILTER (WHERE ((s_1.supported_on >= took_part_places.from_on) AND (s_1.supported_on <= took_part_places.to_on))), false) AS had_individual,
             COALESCE(bool_or((s_1.kind <> 'grant'::text)) FILTER (WHERE ((s_1.supported_on >= took_part_places.from_on) AND (s_1.supported_on <= took_part_places.to_on))), false) AS had_service,
             COALESCE(bool_or((s_1.kind = 'grant'::text)) FILTER (WHERE ((s_1.supported_on >= took_part_places.from_on) AND (s_1.supported_on <= took_part_places.to_on))), false) AS had_grant
            FROM ((counter.support s_1
              JOIN nimr.project p_1 ON ((p_1.id = took_part_places.of_project)))
              CROSS JOIN began b)
           WHERE ((s_1.project_id = took_part_places.of_project) AND (EXISTS ( SELECT
                    FROM asked)))
           GROUP BY s_1.company_id, s_1.municipality_code
         ), supported AS (
          SELECT o.company_id,
             COALESCE(min(o.first_on), max(o.last_on)) AS first_supported_on,
             max(o.last_on) AS last_supported_on,
             (sum(o.minutes))::bigint AS minutes,
             (sum(o.minutes_so_far))::bigint AS minutes_so_far,
             bool_or(o.counts) AS counts,
             bool_or(o.had_individual) AS had_individual,
             bool_or(o.had_service) AS had_service,
             bool_or(o.had_grant) AS had_grant
            FROM by_office o
           GROUP BY o.company_id
          HAVING (max(o.last_on) IS NOT NULL)
         ), value AS (
          SELECT g.company_id,
             (sum(g.amount_ore))::bigint AS ore
            FROM nimr.aid_grant g
           WHERE ((g.project_id = took_part_places.of_project) AND (g.granted_on <= took_part_places.to_on) AND (g.kind <> 'revocation'::text) AND (EXISTS ( SELECT
                    FROM asked)) AND (NOT (EXISTS ( SELECT
                    FROM nimr.aid_grant x
                   WHERE (x.corrects_id = g.id)))))
           GROUP BY g.company_id
         ), asked_for AS (
          SELECT a.company_id,
             array_agg(a.focus_area_code) AS focus_areas
            FROM ( SELECT t.company_id,
                     f.focus_area_code
                    FROM ((nimr.talk t
                      JOIN member m ON ((m.code = t.municipality_code)))
                      JOIN nimr.talk_focus_area f ON ((f.talk_id = t.id)))
                   WHERE (
                         CASE
                             WHEN ((t.held_on >= took_part_places.from_on) AND (t.held_on <= took_part_places.to_on)) THEN true
                             ELSE false
                         END AND (EXISTS ( SELECT
                            FROM asked)))
                 UNION
                  SELECT s_1.company_id,
                     i.focus_area_code
                    FROM (counter.support s_1
                      JOIN nimr.intervention_focus_area i ON ((i.intervention_id = s_1.intervention_id)))
                   WHERE ((s_1.project_id = took_part_places.of_project) AND (s_1.kind = ANY (ARRAY['occasion'::text, 'individual'::text])) AND ((s_1.supported_on >= took_part_places.from_on) AND (s_1.supported_on <= took_part_places.to_on)) AND (EXISTS ( SELECT
                            FROM asked)))) a
           GROUP BY a.company_id
         ), placed AS MATERIALIZED (
          SELECT s_1.company_id,
             s_1.first_supported_on,
             s_1.last_supported_on,
             s_1.minutes,
             s_1.minutes_so_far,
             s_1.counts,
             s_1.had_individual,
             s_1.had_service,
             s_1.had_grant,
             c.seat_municipality_code,
             (m.code IS NOT NULL) AS seat_is_member,
             (o.code IS NOT NULL) AS seat_in_other_project,
             COALESCE(v.ore, (0)::bigint) AS value_ore,
             COALESCE(f.focus_areas, '{}'::text[]) AS focus_areas,
             a.in_target_group,
             a.reason AS target_reason,
             z.size_class
            FROM (((((((supported s_1
              JOIN nimr.company c ON ((c.id = s_1.company_id)))
              LEFT JOIN member m ON ((m.code = c.seat_municipality_code)))
              LEFT JOIN ( SELECT DISTINCT p_1.municipality_code AS code
                    FROM nimr.project_municipality p_1
                   WHERE (p_1.project_id <> took_part_places.of_project)) o ON ((o.code = c.seat_municipality_code)))
              LEFT JOIN value v ON ((v.company_id = s_1.company_id)))
              LEFT JOIN asked_for f ON ((f.company_id = s_1.company_id)))
              LEFT JOIN LATERAL ( SELECT t.in_target_group,
                     t.reason
                    FROM nimr.target_group_assessment t
                   WHERE ((t.company_id = s_1.company_id) AND (t.project_id = took_part_places.of_project) AND (t.superseded_at IS NULL))
                   ORDER BY ((t.year)::numeric < EXTRACT(year FROM s_1.first_supported_on)) DESC,
                         CASE
                             WHEN ((t.year)::numeric < EXTRACT(year FROM s_1.first_supported_on)) THEN (- t.year)
                             ELSE t.year
                         END
                  LIMIT 1) a ON (true))
              LEFT JOIN LATERAL ( SELECT t.size_class
                    FROM nimr.size_assessment t
                   WHERE ((t.company_id = s_1.company_id) AND (t.superseded_at IS NULL))
                   ORDER BY ((t.year)::numeric < EXTRACT(year FROM s_1.first_supported_on)) DESC,
                         CASE
                             WHEN ((t.year)::numeric < EXTRACT(year FROM s_1.first_supported_on)) THEN (- t.year)
                             ELSE t.year
                         END
                  LIMIT 1) z ON (true))
         ), works_at AS MATERIALIZED (
          SELECT DISTINCT p_1.company_id,
             w.municipality_code AS code
            FROM (placed p_1
              JOIN nimr.workplace w ON (((w.company_id = p_1.company_id) AND COALESCE((w.from_on <= p_1.first_supported_on), true) AND COALESCE((w.to_on >= p_1.first_supported_on), true))))
         ), counted_in AS MATERIALIZED (
          SELECT p_1.company_id,
             p_1.seat_municipality_code AS code
            FROM (placed p_1
              JOIN nimr.project j ON ((j.id = took_part_places.of_project)))
           WHERE (p_1.seat_is_member AND (j.counting_place = ANY (ARRAY['seat'::text, 'either'::text])))
         UNION
          SELECT w.company_id,
             w.code
            FROM (((works_at w
              JOIN member m ON ((m.code = w.code)))
              JOIN placed p_1 ON ((p_1.company_id = w.company_id)))
              JOIN nimr.project j ON ((j.id = took_part_places.of_project)))
           WHERE ((j.counting_place = 'workplace'::text) OR ((j.counting_place = 'either'::text) AND (NOT p_1.seat_is_member)))
         ), seen_from AS (
          SELECT p_1.company_id,
             a.code
            FROM (placed p_1
              JOIN asked a ON ((a.code = p_1.seat_municipality_code)))
         UNION
          SELECT w.company_id,
             a.code
            FROM (works_at w
              JOIN asked a ON ((a.code = w.code)))
         UNION
          SELECT o.company_id,
             a.code
            FROM (by_office o
              JOIN asked a ON ((a.code = o.municipality_code)))
           WHERE (o.last_on IS NOT NULL)
         UNION
          SELECT p_1.company_id,
             NULL::text
            FROM placed p_1
           WHERE (EXISTS ( SELECT
                    FROM asked a
                   WHERE (a.code IS NULL)))
         )
  SELECT COALESCE(s.code, ''::text) AS "coalesce",
     p.company_id,
         CASE
             WHEN ((n.company_id IS NOT NULL) AND ((s.code IS NULL) OR (k.company_id IS NOT NULL))) THEN 'here'::text
             WHEN (n.company_id IS NOT NULL) THEN 'elsewhere'::text
             WHEN p.seat_in_other_project THEN 'other_project'::text
             ELSE 'outside'::text
         END AS "case",
     p.minutes,
     p.had_individual,
     p.first_supported_on,
     p.in_target_group,
     p.target_reason,
     p.focus_areas,
     p.size_class,
     p.last_supported_on,
     p.had_service,
     p.had_grant,
     p.counts,
     p.minutes_so_far,
     p.value_ore
    FROM (((seen_from s
      JOIN placed p ON ((p.company_id = s.company_id)))
      LEFT JOIN ( SELECT DISTINCT i.company_id
            FROM counted_in i) n ON ((n.company_id = s.company_id)))
      LEFT JOIN counted_in k ON (((k.company_id = s.company_id) AND (k.code = s.code))));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.undertaking_of(of_company bigint, on_day date)
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT nimr.undertaking_of(of_company, on_day) AS undertaking_of
   WHERE (nimr.actor_is_staff() OR nimr.actor_is_job() OR nimr.actor_is_operator());
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.visitor_let_in(of_form text, stamp text, from_address text, most integer)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  opened text := split_part(coalesce(stamp, ''), '.', 1);
  blurred bytea;
  age numeric;
begin
  select sha256(convert_to(s.secret || ' from ' || from_address, 'UTF8')) into blurred from visitor_secret s;
  if opened !~ '^[0-9]{1,12}$' or split_part(stamp, '.', 2) is distinct from
    (select encode(sha256(convert_to(s.secret || ' ' || of_form || ' ' || opened || ' ' || s.secret, 'UTF8')), 'hex') from visitor_secret s) then
    return 'forged';
  end if;
  age := extract(epoch from moment()) - opened::numeric;
  if age > 86400 then return 'too_old'; end if;
  if age < 1 then return 'too_fast'; end if;
  delete from visitor_attempt where at < moment() - interval '1 hour';
  if (select count(*) from visitor_attempt v where v.form = of_form and v.from_hash = blurred and v.at > moment() - interval '15 minutes') >= most then
    return 'too_many';
  end if;
  insert into visitor_attempt (form, from_hash, at) values (of_form, blurred, moment());
  return 'welcome';
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.visitor_link(of_hash bytea)
 RETURNS TABLE(id bigint, purpose text, record_id bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT l.id,
     l.purpose,
     l.record_id
    FROM nimr.link l
   WHERE ((l.token_hash = visitor_link.of_hash) AND (l.ended_at IS NULL) AND (l.expires_at > nimr.moment()));
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.visitor_proposes_need(of_municipality text, of_company text, of_number text, of_contact text, of_email text, of_phone text, of_focus_area text, of_words text, of_urgency text, of_language text)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  made bigint;
begin
  perform pg_advisory_xact_lock(hashtext('need_proposal'));
  delete from need_proposal where state in ('unconfirmed', 'withdrawn') and submitted_at < moment() - interval '7 days';
  if (select count(*) from need_proposal p where p.email = lower(of_email) and p.submitted_at > moment() - interval '1 day') >= 3
    or (select count(*) from need_proposal p where p.submitted_at > moment() - interval '1 hour') >= 300
    or not exists (select from project_municipality p where p.municipality_code = of_municipality) then
    return null;
  end if;
  insert into need_proposal (municipality_code, company_name, org_number, contact_name, email, phone, focus_area_code, words, urgency, language, submitted_at)
  values (of_municipality, of_company, of_number, of_contact, lower(of_email), of_phone, of_focus_area, of_words, of_urgency, of_language, moment())
  returning id into made;
  return made;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.visitor_stamp(of_form text)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((t.opened || '.'::text) || encode(sha256(convert_to(((((((s.secret || ' '::text) || visitor_stamp.of_form) || ' '::text) || t.opened) || ' '::text) || s.secret), 'UTF8'::name)), 'hex'::text))
    FROM nimr.visitor_secret s,
     ( SELECT ((floor(EXTRACT(epoch FROM nimr.moment())))::bigint)::text AS opened) t;
END

-- owner nimr_counter
-- execute to nimr_app
CREATE OR REPLACE FUNCTION counter.was_person_erased(of_project bigint, of_municipality text, from_on date, to_on date, since timestamp with time zone, until timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  select counter.may_count(of_project, of_municipality)
    -- Of days of one's own choosing it would tell on which day the person was met.
    and exists (select from counter.people_period(of_project) o where o.from_on = was_person_erased.from_on and o.to_on = was_person_erased.to_on) and exists (
    select from person_erasure e where e.erased_at > since and e.erased_at <= until
      and e.person_id in (select r.person_id from counter.person_reached(of_project, of_municipality, from_on, to_on) r))
$function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.why_not_open(of_purchase bigint)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (NOT counter.is_on_task_force(why_not_open.of_purchase)) THEN 'not_on_task_force'::text
             WHEN (p.sent_at IS NULL) THEN 'not_sent'::text
             WHEN (p.cancelled_at IS NOT NULL) THEN 'cancelled'::text
             WHEN (EXISTS ( SELECT
                FROM nimr.opening o
               WHERE (o.purchase_id = p.id))) THEN 'already_opened'::text
             WHEN (p.bids_until >= clock_timestamp()) THEN 'too_early'::text
             WHEN nimr.own_conflict(p.id) THEN 'own_conflict'::text
             WHEN (EXISTS ( SELECT
                FROM (nimr.task_force_member m
                  JOIN nimr.staff s ON ((s.id = m.staff_id)))
               WHERE ((m.intervention_id = p.intervention_id) AND (m.left_on IS NULL) AND (s.ended_on IS NULL) AND (NOT (EXISTS ( SELECT
                        FROM nimr.conflict_declaration d
                       WHERE ((d.purchase_id = p.id) AND (d.staff_id = m.staff_id)))))))) THEN 'not_all_declared'::text
             ELSE NULL::text
         END AS "case"
    FROM nimr.purchase p
   WHERE (p.id = why_not_open.of_purchase);
END

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.withdraw_bid()
 RETURNS TABLE(bid_id bigint, email text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  asked invitation;
  taken bigint;
begin
  select i.* into asked from invitation i where i.id = linked_invitation() and actor_kind() = 'link';
  if asked.id is null then
    raise exception 'no invitation' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtext('bids'), asked.purchase_id::int);
  if exists (select from purchase p where p.id = asked.purchase_id and clock_timestamp() > p.bids_until) then
    return;
  end if;
  update bid b set withdrawn_at = clock_timestamp() where b.invitation_id = asked.id and b.channel = 'link'
    and b.replaced_at is null and b.withdrawn_at is null returning b.id into taken;
  if taken is null then
    return;
  end if;
  delete from sealed_bid s where s.bid_id = taken;
  return query select taken, asked.email;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.withdraw_characteristics(of_person bigint)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if not counter.is_own_person(of_person) then
    raise exception 'not a person of the own municipality' using errcode = 'insufficient_privilege';
  end if;
  delete from person_characteristic where person_id = of_person;
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.withdraw_need_proposal()
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  update need_proposal set state = 'withdrawn', company_name = null, org_number = null, contact_name = null, email = null, phone = null, words = null
    where id = linked('need_proposal') and state in ('unconfirmed', 'waiting');
  return (select p.state from need_proposal p where p.id = linked('need_proposal'));
end $function$

-- owner nimr_counter
-- execute to nimr_app, execute to nimr_owner
CREATE OR REPLACE FUNCTION counter.withdraw_registered_bid(of_bid bigint, of_reason text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  taken bid;
begin
  select b.* into taken from bid b where b.id = of_bid and b.recorded_by_staff_id = actor_staff() and b.withdrawn_at is null;
  if taken.id is null or not counter.is_on_task_force(taken.purchase_id) then
    raise exception 'not registered by the actor' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtext('bids'), taken.purchase_id::int);
  if exists (select from purchase p where p.id = taken.purchase_id and clock_timestamp() > p.bids_until) then
    return false;
  end if;
  update bid b set withdrawn_at = clock_timestamp(), withdrawn_reason = of_reason where b.id = of_bid;
  delete from sealed_bid s where s.bid_id = of_bid;
  return true;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.account_of_share(of_share bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT s.account_id
    FROM nimr.staff_share s
   WHERE (s.id = account_of_share.of_share);
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.accounts_to_certify()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(a.id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.project_account a
   WHERE ((a.municipality_code = ANY (nimr.heads())) OR ((a.organisation_id IS NOT NULL) AND (a.project_id = ANY ((nimr.manages() || nimr.economises())))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.actor_administers()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.actor_is_operator() OR (EXISTS ( SELECT
            FROM nimr.actor_reach(ARRAY['administrator'::text]) actor_reach(id, staff_id, role, municipality_code, project_id, from_on, to_on))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.actor_is_job()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((nimr.actor_kind() = 'job'::text), false)

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.actor_is_operator()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((nimr.actor_kind() = 'operator'::text), false)

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.actor_is_staff()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.actor_is_operator() OR (EXISTS ( SELECT
            FROM nimr.actor_reach(ARRAY['coach'::text, 'head_of_office'::text, 'project_manager'::text, 'project_economist'::text, 'auditor'::text, 'steering_group'::text, 'external_evaluator'::text, 'administrator'::text]) actor_reach(id, staff_id, role, municipality_code, project_id, from_on, to_on))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.actor_kind()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('nimr.actor_kind'::text, true), ''::text)

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.actor_link()
 RETURNS bigint
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN (nimr.actor_kind() = 'link'::text) THEN (NULLIF(current_setting('nimr.actor_link'::text, true), ''::text))::bigint ELSE NULL::bigint END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.actor_reach(roles text[])
 RETURNS SETOF nimr.staff_role
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT r.id,
     r.staff_id,
     r.role,
     r.municipality_code,
     r.project_id,
     r.from_on,
     r.to_on
    FROM (nimr.staff_role r
      JOIN nimr.staff s ON ((s.id = r.staff_id)))
   WHERE ((r.staff_id = nimr.actor_staff()) AND (r.role = ANY (actor_reach.roles)) AND (r.from_on <= (nimr.moment())::date) AND COALESCE((r.to_on >= (nimr.moment())::date), true) AND COALESCE((s.ended_on >= (nimr.moment())::date), true));
END

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.actor_staff()
 RETURNS bigint
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN (nimr.actor_kind() = ANY (ARRAY['staff'::text, 'job'::text])) THEN (NULLIF(current_setting('nimr.actor_staff'::text, true), ''::text))::bigint ELSE NULL::bigint END

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.address_hash(address text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
BEGIN ATOMIC
 SELECT encode(sha256(convert_to(('nimr mail '::text || lower(btrim(address))), 'utf8'::name)), 'hex'::text) AS encode;
END

-- owner nimr_owner
-- execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.aid_of(of_companies bigint[], on_day date, without_grant bigint)
 RETURNS TABLE(granted_on date, amount_eur_cent bigint, regulation text)
 LANGUAGE sql
 STABLE ROWS 10
 SET search_path TO 'nimr', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH way AS MATERIALIZED (
          SELECT aid_ways.company_id,
             aid_ways.until_on,
             aid_ways.share,
             aid_ways.events
            FROM nimr.aid_ways(aid_of.of_companies, aid_of.on_day) aid_ways(company_id, until_on, share, events)
         )
  SELECT a.granted_on,
     (ceil(((a.amount_eur_cent)::numeric * LEAST((1)::numeric, sum(a.share)))))::bigint AS ceil,
     a.regulation
    FROM ( SELECT w.share,
             g.granted_on,
             g.amount_eur_cent,
             g.regulation,
             ('g'::text || g.id) AS id,
             w.company_id,
             w.until_on,
             w.events
            FROM (way w
              JOIN nimr.aid_grant g ON (((g.company_id = w.company_id) AND (g.granted_on <= w.until_on))))
           WHERE ((g.kind <> 'revocation'::text) AND (g.id IS DISTINCT FROM aid_of.without_grant) AND (NOT (EXISTS ( SELECT
                    FROM nimr.aid_grant c
                   WHERE (c.corrects_id = g.id)))))
         UNION ALL
          SELECT w.share,
             d.granted_on,
             d.amount_eur_cent,
             d.regulation,
             ('d'::text || d.id),
             w.company_id,
             w.until_on,
             w.events
            FROM (way w
              JOIN nimr.declared_aid d ON (((d.company_id = w.company_id) AND (d.granted_on <= w.until_on))))
           WHERE (d.superseded_at IS NULL)) a
   WHERE (NOT (EXISTS ( SELECT
            FROM nimr.company_event e
           WHERE ((e.company_id = a.company_id) AND (e.undone_at IS NULL) AND (e.id <> ALL (a.events)) AND ((e.happened_on >= a.granted_on) AND (e.happened_on <= a.until_on)) AND (e.ended_company OR (e.kind = 'merged_into'::text) OR (EXISTS ( SELECT
                    FROM nimr.company_event_part p
                   WHERE ((p.event_id = e.id) AND (p.company_id = a.company_id)))))))))
   GROUP BY a.id, a.granted_on, a.amount_eur_cent, a.regulation;
END

-- owner nimr_owner
-- execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.aid_ways(of_companies bigint[], on_day date)
 RETURNS TABLE(company_id bigint, until_on date, share numeric, events bigint[])
 LANGUAGE sql
 STABLE ROWS 2
 SET search_path TO 'nimr', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH RECURSIVE way AS (
          SELECT m.id AS company_id,
             aid_ways.on_day AS until_on,
             (1)::numeric AS share,
             '{}'::bigint[] AS events
            FROM unnest(aid_ways.of_companies) m(id)
         UNION ALL
          SELECT e.company_id,
             LEAST(w_1.until_on, e.happened_on) AS "least",
             (w_1.share * s.share),
             (w_1.events || e.id)
            FROM (((way w_1
              JOIN nimr.company_event_part q ON ((q.company_id = w_1.company_id)))
              JOIN nimr.company_event e ON (((e.id = q.event_id) AND (e.undone_at IS NULL) AND (e.happened_on <= w_1.until_on) AND (e.id <> ALL (w_1.events)))))
              CROSS JOIN LATERAL ( SELECT
                         CASE
                             WHEN (e.kind = 'merged_into'::text) THEN (1)::numeric
                             WHEN bool_or(p.took_over_activity) THEN (max(
                             CASE
                                 WHEN ((p.company_id = q.company_id) AND p.took_over_activity) THEN 1
                                 ELSE 0
                             END))::numeric
                             WHEN (COALESCE(sum(p.equity_ore), (0)::numeric) > (0)::numeric) THEN ((COALESCE(max(p.equity_ore) FILTER (WHERE (p.company_id = q.company_id)), (0)::bigint))::numeric / sum(p.equity_ore))
                             ELSE (1)::numeric
                         END AS share
                    FROM nimr.company_event_part p
                   WHERE (p.event_id = e.id)) s)
           WHERE (s.share > (0)::numeric)
         )
  SELECT w.company_id,
     w.until_on,
     w.share,
     w.events
    FROM way w;
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.approval_of_what_stands()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  of_key bigint := key_of_payer(new.payer_id);
begin
  perform pg_advisory_xact_lock(hashtext('cost key'), of_key::int);
  if current_user = 'nimr_owner' then
    new.digest := coalesce(new.digest, cost_key_digest(of_key));
    return new;
  end if;
  if not key_waits(of_key) then raise exception 'the key does not wait for answers' using errcode = 'insufficient_privilege'; end if;
  if new.digest is distinct from cost_key_digest(of_key) then
    raise exception 'not what was shown' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.approve_one_at_a_time()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(hashtext('nimr edition'), new.report_id::integer);
  return new;
end $function$

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.asks_for_intervention()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((cardinality(nimr.works_in()) > 0) OR (cardinality(nimr.manages()) > 0));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.audits()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(DISTINCT actor_reach.project_id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.actor_reach(ARRAY['auditor'::text, 'steering_group'::text, 'external_evaluator'::text]) actor_reach(id, staff_id, role, municipality_code, project_id, from_on, to_on);
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.award_ranking(of_award bigint)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT a.ranking
    FROM nimr.award a
   WHERE ((a.id = award_ranking.of_award) AND ((a.purchase_id = ANY (nimr.purchases_to_compare())) OR nimr.actor_is_operator()));
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.begin_need()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  insert into need_event (need_id, state, at, by_staff_id) values (new.id, 'open', new.recorded_at, new.recorded_by_staff_id);
  return null;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.belongs_to_own_company(of_person bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.person_role r
           WHERE ((r.person_id = belongs_to_own_company.of_person) AND nimr.is_own_company(r.company_id)))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.book_month_once()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if is_month_settled(new.id) then
    raise exception 'the month of cost % is already in the books', new.id using errcode = 'check_violation', constraint = 'month_booked_once';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.bound_to(of_holders bigint[], on_day date)
 RETURNS bigint[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'nimr', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
BEGIN ATOMIC
 WITH RECURSIVE bound(id) AS (
          SELECT unnest(bound_to.of_holders) AS unnest
         UNION
          SELECT e.id
            FROM (((bound
              CROSS JOIN LATERAL ( SELECT g.owned_id
                    FROM nimr.holding g
                   WHERE ((g.owner_id = bound.id) AND (g.votes_bp > 5000) AND COALESCE((g.from_on <= bound_to.on_day), true) AND COALESCE((g.ended_on > bound_to.on_day), true))
                 UNION ALL
                  SELECT g.owner_id
                    FROM nimr.holding g
                   WHERE ((g.owned_id = bound.id) AND (g.votes_bp > 5000) AND COALESCE((g.from_on <= bound_to.on_day), true) AND COALESCE((g.ended_on > bound_to.on_day), true))
                 UNION ALL
                  SELECT c.to_id
                    FROM nimr.control c
                   WHERE ((c.from_id = bound.id) AND (c.ground = ANY (ARRAY['appoints_majority'::text, 'contract'::text, 'agreement'::text])) AND COALESCE((c.from_on <= bound_to.on_day), true) AND COALESCE((c.ended_on > bound_to.on_day), true))
                 UNION ALL
                  SELECT c.from_id
                    FROM nimr.control c
                   WHERE ((c.to_id = bound.id) AND (c.ground = ANY (ARRAY['appoints_majority'::text, 'contract'::text, 'agreement'::text])) AND COALESCE((c.from_on <= bound_to.on_day), true) AND COALESCE((c.ended_on > bound_to.on_day), true))) e(id))
              JOIN nimr.holder h ON ((h.id = e.id)))
              LEFT JOIN nimr.company k ON ((k.id = h.company_id)))
           WHERE ((h.kind <> ALL (ARRAY['natural_person'::text, 'public_body'::text, 'small_local_authority'::text])) AND (k.legal_form IS DISTINCT FROM 'public_body'::text))
         )
  SELECT array_agg(b.id) AS array_agg
    FROM bound b;
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.budget_line_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  of_project bigint := (select b.project_id from budget b where b.id = new.budget_id);
begin
  if new.phase_id is not null and not exists (select from project_phase p where p.id = new.phase_id and p.project_id = of_project) then
    raise exception 'the phase is of another project' using errcode = 'check_violation', constraint = 'budget_line_of_project';
  end if;
  if tg_table_name = 'budget_line' then
    if not exists (select from project_account a where a.id = new.account_id and a.project_id = of_project) then
      raise exception 'the books are of another project' using errcode = 'check_violation', constraint = 'budget_line_of_project';
    end if;
  elsif not exists (select from project_financier f where f.id = new.financier_id and f.project_id = of_project) then
    raise exception 'the financier is of another project' using errcode = 'check_violation', constraint = 'budget_line_of_project';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.can_see_record(of_table text, of_key text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  key_column text;
  key_type text;
  seen boolean;
begin
  select split_part(encode(t.tgargs, 'escape'), '\000', 1) into key_column
    from pg_trigger t where t.tgrelid = to_regclass(format('nimr.%I', of_table)) and t.tgname = 'remember';
  if key_column is null then
    return false;
  end if;
  select format_type(a.atttypid, null) into key_type
    from pg_attribute a where a.attrelid = to_regclass(format('nimr.%I', of_table)) and a.attname = key_column;
  execute format('select exists (select from nimr.%I where %I = $1::%s)', of_table, key_column, key_type) into seen using of_key;
  return seen;
exception when insufficient_privilege then
  return false;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.certify_claim()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  now_in text;
begin
  select state into now_in from payment_claim where id = new.claim_id for update;
  if now_in not in ('certifying', 'certified') or new.digest <> claim_digest(new.claim_id, new.account_id) then
    raise exception 'the claim has moved' using errcode = '40001';
  end if;
  update payment_claim_certification set superseded_at = new.recorded_at
    where claim_id = new.claim_id and account_id = new.account_id and superseded_at is null;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.check_claim_money()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  of_project bigint;
begin
  if tg_table_name = 'payment_received' then
    of_project := new.project_id;
    if exists (select from project_account a where a.id = new.from_account_id and a.project_id <> of_project)
      or exists (select from payment_claim p where p.id = new.claim_id and p.project_id <> of_project) then
      raise exception 'of another project' using errcode = '23514';
    end if;
  else
    select p.project_id into of_project from payment_claim_event e join payment_claim p on p.id = e.claim_id
      where e.id = new.event_id and e.act in ('signed', 'approved', 'partly_approved', 'recovered');
  end if;
  if not exists (select from project_account a where a.id = new.account_id and a.project_id = of_project)
    or exists (select from project_financier f where f.id = new.financier_id and f.project_id <> of_project) then
    raise exception 'of another project' using errcode = '23514';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.check_claimed_cost()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  whole bigint;
begin
  if tg_op <> 'INSERT' and exists (select from payment_claim p where p.id = old.claim_id and p.state not in ('none', 'draft', 'certifying', 'certified', 'withdrawn')) then
    raise exception 'a signed claim is not changed' using errcode = '42501';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'UPDATE' and (new.claim_id, new.account_id, new.cost_id) is distinct from (old.claim_id, old.account_id, old.cost_id) then
    raise exception 'a claimed cost is not exchanged' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' and (new.asked_ore, new.reason) is not distinct from (old.asked_ore, old.reason) then
    return new;
  end if;
  select claimable_ore(c) into whole from cost c join project_account a on a.id = c.account_id join payment_claim p on p.project_id = a.project_id
    where c.id = new.cost_id and c.account_id = new.account_id and p.id = new.claim_id and c.removed_at is null;
  if whole is null or abs(new.asked_ore) > abs(whole) or new.asked_ore * sign(whole) < 0 or (new.asked_ore <> whole and new.reason is null) then
    raise exception 'not what may be asked of this cost' using errcode = '23514';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.check_claimed_income()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if tg_op <> 'INSERT' and exists (select from payment_claim p where p.id = old.claim_id and p.state not in ('none', 'draft', 'certifying', 'certified', 'withdrawn')) then
    raise exception 'a signed claim is not changed' using errcode = '42501';
  end if;
  if tg_op = 'INSERT' and not exists (select from project_income i join project_account a on a.id = i.account_id join payment_claim p on p.project_id = a.project_id
    where i.id = new.income_id and i.account_id = new.account_id and i.amount_ore = new.amount_ore and p.id = new.claim_id and i.removed_at is null) then
    raise exception 'not an income of this project' using errcode = '23514';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.check_cut()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  asked bigint;
  gone bigint;
begin
  select k.asked_ore into asked from payment_claim_cost k join payment_claim_event e on e.claim_id = k.claim_id
    where k.id = new.claim_cost_id and k.account_id = new.account_id and e.id = new.event_id and e.act in ('partly_approved', 'recovered') for update of k;
  select coalesce(sum(amount_ore), 0) into gone from payment_claim_cut where claim_cost_id = new.claim_cost_id;
  if asked is null or new.amount_ore * sign(asked) < 0 or abs(gone + new.amount_ore) > abs(asked) then
    raise exception 'more than was asked' using errcode = '23514';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.check_edition()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  said jsonb := convert_from(new.manifest, 'UTF8')::jsonb;
  of_report report;
begin
  select * into of_report from report where id = new.report_id;
  if new.number <> (select count(*) from edition e where e.report_id = new.report_id and e.number <= new.number)
    or (said ->> 'edition')::integer is distinct from new.number or (said #>> '{report,id}')::bigint is distinct from new.report_id
    or said #>> '{municipality,code}' is distinct from new.municipality_code or (said ->> 'from')::date is distinct from new.from_on or (said ->> 'to')::date is distinct from new.to_on
    or (of_report.project_id, of_report.municipality_code, of_report.from_on, of_report.to_on) is distinct from (new.project_id, new.municipality_code, new.from_on, new.to_on) then
    raise exception 'the edition is not what its manifest says' using errcode = 'check_violation', constraint = 'edition_says_what_it_is';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.check_need_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  was text;
begin
  -- Held, so that two who settle it at once come one after the other. The last event says where it is: of several written by one
  -- statement the need itself follows only at the end.
  perform from need where id = new.need_id for update;
  select e.state into was from need_event e where e.need_id = new.need_id order by e.id desc limit 1;
  if was is null and new.state = 'open' then
    new.from_state := null;
  elsif coalesce(need_may_become(was, new.state), false) then
    new.from_state := was;
  else
    raise exception 'a need that is % does not become %', coalesce(was, 'new'), new.state using errcode = 'check_violation', constraint = 'need_goes_a_lawful_way';
  end if;
  if actor_kind() = 'staff' then
    new.by_staff_id := actor_staff();
    new.at := moment();
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.check_report()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if new.template_version_id is not null and not exists (select from report_template_version v join report_template t on t.id = v.template_id
      where v.id = new.template_version_id and v.adopted_at is not null and t.kind = new.kind) then
    raise exception 'the template is not for that kind of report' using errcode = 'check_violation', constraint = 'report_template_fits';
  end if;
  if new.claim_id is not null and not exists (select from payment_claim c where c.id = new.claim_id and c.project_id = new.project_id) then
    raise exception 'the claim is not of that project' using errcode = 'check_violation', constraint = 'report_claim_fits';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.claim_digest(of_claim bigint, of_account bigint)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT encode(sha256(convert_to((jsonb_build_object('period', ( SELECT jsonb_build_array(p.from_on, p.to_on) AS jsonb_build_array
            FROM nimr.payment_claim p
           WHERE (p.id = claim_digest.of_claim)), 'costs', ( SELECT COALESCE(jsonb_agg(jsonb_build_array(k.cost_id, k.asked_ore, k.reason, COALESCE(k.snapshot, nimr.claimed_cost(c.*))) ORDER BY k.cost_id), '[]'::jsonb) AS "coalesce"
            FROM (nimr.payment_claim_cost k
              JOIN nimr.cost c ON ((c.id = k.cost_id)))
           WHERE ((k.claim_id = claim_digest.of_claim) AND (k.account_id = claim_digest.of_account))), 'incomes', ( SELECT COALESCE(jsonb_agg(jsonb_build_array(k.income_id, k.amount_ore, i.amount_ore, (i.removed_at IS NOT NULL)) ORDER BY k.income_id), '[]'::jsonb) AS "coalesce"
            FROM (nimr.payment_claim_income k
              JOIN nimr.project_income i ON ((i.id = k.income_id)))
           WHERE ((k.claim_id = claim_digest.of_claim) AND (k.account_id = claim_digest.of_account)))))::text, 'UTF8'::name)), 'hex'::text) AS encode;
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.claimable_ore(of_cost nimr.cost)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
RETURN ((of_cost).amount_ore + CASE WHEN (of_cost).vat_is_cost THEN (of_cost).vat_ore ELSE (0)::bigint END)

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.claimed_cost(of_cost nimr.cost)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT jsonb_build_object('costTypeCode', (of_cost).cost_type_code, 'origin', (of_cost).origin, 'description', (of_cost).description, 'supplierName', (of_cost).supplier_name, 'supplierOrgNumber', (of_cost).supplier_org_number, 'fiscalYear', (of_cost).fiscal_year, 'voucherSeries', (of_cost).voucher_series, 'voucherNumber', (of_cost).voucher_number, 'ledgerAccount', (of_cost).ledger_account, 'ledgerAccountName', (of_cost).ledger_account_name, 'invoiceNumber', (of_cost).invoice_number, 'bookedOn', (of_cost).booked_on, 'paidOn', (of_cost).paid_on, 'deliveredOn', (of_cost).delivered_on, 'interventionId', (of_cost).intervention_id, 'costOre', nimr.claimable_ore(of_cost), 'isRemoved', ((of_cost).removed_at IS NOT NULL)) AS jsonb_build_object;
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.claims_to_draft()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(p.id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.payment_claim p
   WHERE ((p.project_id = ANY (nimr.economises())) AND (p.state = ANY (ARRAY['none'::text, 'draft'::text])));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.claims_to_move()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(p.id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.payment_claim p
   WHERE (p.project_id = ANY (nimr.economises()));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.claims_to_sign()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(p.id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.payment_claim p
   WHERE ((p.project_id = ANY ((nimr.manages() || nimr.economises()))) AND (p.state = ANY (ARRAY['certified'::text, 'signed'::text])));
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.company_now(of_company bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 WITH RECURSIVE onward(company_id, steps) AS (
          SELECT company_now.of_company AS of_company,
             0 AS "?column?"
         UNION ALL
          SELECT n.company_id,
             (o_1.steps + 1)
            FROM (onward o_1
              CROSS JOIN LATERAL ( SELECT min(p.company_id) AS company_id
                    FROM (nimr.company_event e
                      JOIN nimr.company_event_part p ON ((p.event_id = e.id)))
                   WHERE ((e.company_id = o_1.company_id) AND (e.undone_at IS NULL) AND ((e.kind = 'merged_into'::text) OR (e.ended_company AND p.took_over_activity)))
                  HAVING (count(*) = 1)) n)
           WHERE (o_1.steps < 20)
         )
  SELECT o.company_id
    FROM onward o
   ORDER BY o.steps DESC
  LIMIT 1;
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.corrections_by_link_end()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if actor_kind() = 'link' and (select count(*) from survey_answer x where x.survey_company_id = new.survey_company_id) >= 50 then
    raise exception 'corrected too many times by link' using errcode = '23514', constraint = 'corrections_by_link_end';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.cost_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if new.intervention_id is not null and not exists (
    select from intervention_project p join project_account a on a.project_id = p.project_id
    where a.id = new.account_id and p.intervention_id = new.intervention_id) then
    raise exception 'the intervention is not of the account''s project' using errcode = 'check_violation', constraint = 'cost_intervention_of_project';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.cost_key_digest(of_key bigint)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT encode(sha256(convert_to((jsonb_build_object('key', jsonb_build_array(k.intervention_id, k.number, k.basis, k.inhabitants_year, k.fee_per, k.fee_ore, k.fee_rule, k.remainder, k.words), 'takingPart', ( SELECT jsonb_agg(m.municipality_code ORDER BY m.municipality_code) AS jsonb_agg
            FROM nimr.intervention_municipality m
           WHERE (m.intervention_id = k.intervention_id)), 'lines', ( SELECT jsonb_agg(jsonb_build_array(l.description, l.cost_type_code, l.amount_ore, l.source, l.purchase_id) ORDER BY l."position") AS jsonb_agg
            FROM nimr.cost_key_line l
           WHERE (l.cost_key_id = k.id)), 'payers', ( SELECT jsonb_agg(jsonb_build_array(p.id, p.municipality_code, p.organisation_id, p.company_id, p.account_id, p.weight, p.amount_ore, p.takes_remainder, p.planned_companies, p.planned_seats, p.inhabitants, p.planned_share_ore) ORDER BY p."position") AS jsonb_agg
            FROM nimr.cost_key_payer p
           WHERE (p.cost_key_id = k.id))))::text, 'UTF8'::name)), 'hex'::text) AS encode
    FROM nimr.cost_key k
   WHERE (k.id = cost_key_digest.of_key);
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.cost_key_fault(of_key bigint)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (NOT (EXISTS ( SELECT
                FROM nimr.cost_key_payer p
               WHERE (p.cost_key_id = k.id)))) THEN 'no_payers'::text
             WHEN (( SELECT COALESCE(array_agg(p.municipality_code ORDER BY p.municipality_code), '{}'::text[]) AS "coalesce"
                FROM nimr.cost_key_payer p
               WHERE ((p.cost_key_id = k.id) AND (p.municipality_code IS NOT NULL))) <> ( SELECT COALESCE(array_agg(m.municipality_code ORDER BY m.municipality_code), '{}'::text[]) AS "coalesce"
                FROM nimr.intervention_municipality m
               WHERE (m.intervention_id = k.intervention_id))) THEN 'payers_not_taking_part'::text
             WHEN (EXISTS ( SELECT
                FROM nimr.cost_key_payer p
               WHERE ((p.cost_key_id = k.id) AND (p.municipality_code IS NOT NULL) AND (p.account_id IS NULL)))) THEN 'account_missing'::text
             WHEN (EXISTS ( SELECT
                FROM (nimr.cost_key_payer p
                  JOIN nimr.project_account a ON ((a.id = p.account_id)))
               WHERE ((p.cost_key_id = k.id) AND ((a.municipality_code IS DISTINCT FROM p.municipality_code) OR (a.organisation_id IS DISTINCT FROM p.organisation_id) OR (NOT (EXISTS ( SELECT
                        FROM nimr.intervention_project i
                       WHERE ((i.intervention_id = k.intervention_id) AND (i.project_id = a.project_id))))))))) THEN 'account_wrong'::text
             WHEN (( SELECT sum(p.planned_share_ore) AS sum
                FROM nimr.cost_key_payer p
               WHERE (p.cost_key_id = k.id)) <> ( SELECT (COALESCE(sum(l.amount_ore), (0)::numeric) - LEAST(COALESCE(sum(l.amount_ore), (0)::numeric), ((COALESCE(k.fee_ore, (0)::bigint) * ( SELECT
                             CASE k.fee_per
                                 WHEN 'seat'::text THEN sum(p.planned_seats)
                                 WHEN 'company'::text THEN sum(p.planned_companies)
                                 ELSE (0)::bigint
                             END AS "case"
                        FROM nimr.cost_key_payer p
                       WHERE (p.cost_key_id = k.id))))::numeric))
                FROM nimr.cost_key_line l
               WHERE (l.cost_key_id = k.id))) THEN 'parts_not_whole'::text
             ELSE NULL::text
         END AS "case"
    FROM nimr.cost_key k
   WHERE (k.id = cost_key_fault.of_key);
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.cost_key_stands()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  fault text;
begin
  if current_user = 'nimr_owner' then
    return coalesce(new, old);
  end if;
  if tg_op = 'INSERT' then
    if new.proposed_at is not null then raise exception 'a key begins as a draft' using errcode = 'insufficient_privilege'; end if;
    return new;
  end if;
  if old.proposed_at is not null then raise exception 'a key that was sent out stands' using errcode = 'insufficient_privilege'; end if;
  if tg_op = 'UPDATE' and new.proposed_at is not null then
    fault := cost_key_fault(new.id);
    if fault is not null then raise exception 'the key cannot be sent out: %', fault using errcode = 'check_violation'; end if;
  end if;
  return coalesce(new, old);
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.cost_refers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  other bigint;
begin
  foreach other in array array_remove(array[new.credits_cost_id, new.adjusts_cost_id], null) loop
    if not exists (select from cost c where c.id = other and c.account_id = new.account_id and c.removed_at is null) then
      raise exception 'cost % is not of the same books', other using errcode = 'check_violation', constraint = 'cost_refers_to_same_books';
    end if;
  end loop;
  if new.credits_cost_id is not null and new.amount_ore >= 0 then
    raise exception 'a credit is below zero' using errcode = 'check_violation', constraint = 'credit_is_below_zero';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.could_see_removed(of_table text, of_parent_table text, of_parent_key text, was jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return case
    when of_table in ('talk', 'follow_up', 'survey_answer') then was ->> 'municipality_code' = any (nimr.works_in())
    when of_table in ('talk_person', 'talk_focus_area', 'talk_note') then
      exists (select from nimr.talk t where t.id = of_parent_key::bigint and t.municipality_code = any (nimr.works_in()))
    when of_table = 'attendance' then
      nimr.is_own_company((was ->> 'company_id')::bigint)
      or exists (select from nimr.occasion o where o.id = of_parent_key::bigint and nimr.may_write_intervention(o.intervention_id))
    when of_table = 'support_entry' then
      nimr.may_write_intervention(of_parent_key::bigint)
      or exists (select from nimr.intervention i where i.id = of_parent_key::bigint and nimr.is_own_company(i.company_id))
      or exists (select from nimr.intervention_project p where p.intervention_id = of_parent_key::bigint and p.project_id = any ((select nimr.audits())::bigint[]))
    when of_table in ('company_personal_number', 'person_role') then nimr.is_own_company(of_parent_key::bigint)
    when of_table in ('person', 'person_characteristic') then false
    when of_table in ('budget_line', 'cost_forecast', 'account_mapping', 'payment_claim_cost', 'payment_claim_income') then
      (was ->> 'account_id')::bigint = any (nimr.readable_accounts())
    when of_table = 'calendar_address' then (was ->> 'staff_id')::bigint = nimr.actor_staff()
    when of_table = 'cost_key' then (was ->> 'intervention_id')::bigint = any (nimr.shares_to_write())
    when of_table = 'financing_line' then nimr.reads_budget((was ->> 'budget_id')::bigint) or nimr.is_own_financier((was ->> 'financier_id')::bigint)
    else nimr.can_see_record(of_parent_table, of_parent_key)
  end;
end $function$

-- owner nimr_owner
-- execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.count_aid_room(of_company bigint, on_day date, of_regulation text, new_eur_cent bigint, without_grant bigint)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'nimr', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  members bigint[] := undertaking_of(of_company, on_day);
  own aid_regulation;
  ceiling_row aid_regulation;
  freight boolean;
  year_end text;
  limits jsonb := '[]';
  most bigint;
  ceiling bigint;
  counted bigint;
  from_day date;
  on_border boolean := false;
  on_leap boolean := false;
  over_before boolean := false;
  near boolean := false;
  unverified boolean := false;
  warnings text[];
  days date[];
  cents bigint[];
  kinds text[];
begin
  select r.* into own from aid_regulation r where r.code = of_regulation
    order by on_day between r.from_on and r.to_on desc, case when on_day < (select min(f.from_on) from aid_regulation f where f.code = of_regulation) then r.from_on end, r.from_on desc limit 1;
  if own.id is null then
    return null;
  end if;
  select bool_or(p.is_road_freight), max(p.fiscal_year_end) filter (where p.company_id = of_company) into freight, year_end
    from aid_profile p where p.company_id = any (members);
  year_end := coalesce(year_end, '12-31');
  select array_agg(a.granted_on), array_agg(a.amount_eur_cent), array_agg((select r.kind from aid_regulation r where r.code = a.regulation limit 1))
    into days, cents, kinds from aid_of(members, on_day, without_grant) a;
  for ceiling_row in
    select r.* from aid_regulation r where r.id = own.id or (own.kind in ('agriculture', 'fishery') and r.kind = 'general' and on_day between r.from_on and r.to_on)
    order by r.id <> own.id
  loop
    ceiling := case when freight then coalesce(ceiling_row.road_freight_ceiling_eur_cent, ceiling_row.ceiling_eur_cent) else ceiling_row.ceiling_eur_cent end;
    from_day := case when ceiling_row.counted_over = 'rolling_three_years' then (on_day - interval '3 years')::date
      else fiscal_year_end_in(extract(year from on_day)::integer - case when on_day <= fiscal_year_end_in(extract(year from on_day)::integer, year_end) then 3 else 2 end, year_end) + 1 end;
    select coalesce(sum(a.cent), 0),
        on_border or coalesce(bool_or(a.is_border), false),
        on_leap or coalesce(bool_or(a.is_border and (to_char(a.on_day, 'MM-DD') = '02-29' or to_char(count_aid_room.on_day, 'MM-DD') = '02-29')), false)
      into counted, on_border, on_leap
      from (
        select u.cent, u.on_day, ceiling_row.counted_over = 'rolling_three_years'
          and (u.on_day = (count_aid_room.on_day - interval '3 years')::date or (u.on_day + interval '3 years')::date = count_aid_room.on_day) as is_border
        from unnest(days, cents, kinds) u (on_day, cent, kind)
        where u.on_day between from_day and count_aid_room.on_day
          and u.kind = any (case ceiling_row.kind when 'general' then array['general', 'agriculture', 'fishery']
            when 'sgei' then array['general', 'sgei', 'agriculture', 'fishery'] else array[ceiling_row.kind] end)
      ) a;
    over_before := over_before or counted > ceiling;
    near := near or (greatest(0, ceiling - counted) - new_eur_cent) * 10 < ceiling;
    unverified := unverified or not ceiling_row.is_verified or (coalesce(freight, false) and ceiling_row.road_freight_ceiling_eur_cent is not null);
    most := least(most, greatest(0, ceiling - counted));
    limits := limits || jsonb_build_object('regulation', ceiling_row.code, 'kind', ceiling_row.kind, 'ceilingEurCent', ceiling, 'window', ceiling_row.counted_over,
      'fromOn', from_day, 'toOn', on_day, 'sumEurCent', counted, 'roomEurCent', greatest(0, ceiling - counted));
  end loop;
  warnings := array_remove(array[
    case when on_day not between own.from_on and own.to_on then 'not_in_force' end,
    case when on_border then 'boundary_day' end,
    case when on_leap then 'leap_day' end,
    case when over_before then 'over_ceiling_before' end,
    case when near and new_eur_cent <= most then 'near_ceiling' end,
    case when unverified then 'ceiling_to_verify' end], null);
  return jsonb_build_object('ruleVersion', 'de-minimis-room-v1', 'members', to_jsonb(members), 'allowed', new_eur_cent <= most,
    'sumInWindowEurCent', (limits -> 0 ->> 'sumEurCent')::bigint, 'roomEurCent', most, 'limits', limits, 'warnings', to_jsonb(warnings));
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.current_topic(of_topic bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 WITH RECURSIVE step(reached_id, next_id) AS (
          SELECT t.id,
             t.merged_into_id
            FROM nimr.topic t
           WHERE (t.id = current_topic.of_topic)
         UNION
          SELECT t.id,
             t.merged_into_id
            FROM (step s_1
              JOIN nimr.topic t ON ((t.id = s_1.next_id)))
         )
  SELECT s.reached_id
    FROM step s
   WHERE (s.next_id IS NULL);
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.deadline_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if old.sent_at is not null and (new.sent_at is distinct from old.sent_at or new.intervention_id <> old.intervention_id) then
    raise exception 'a request that was sent stays sent' using errcode = 'restrict_violation';
  end if;
  if old.sent_at is not null and new.bids_until is distinct from old.bids_until
    and (new.bids_until is null or new.bids_until < old.bids_until or old.bids_until <= clock_timestamp()) then
    raise exception 'a deadline that was sent can only be moved later, before it has passed' using errcode = 'restrict_violation';
  end if;
  if old.sent_at is null and new.sent_at is not null and new.bids_until <= clock_timestamp() then
    raise exception 'the deadline has already passed' using errcode = 'restrict_violation';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.declaration_lacking(of_company bigint, of_intervention bigint, of_project bigint, amount_ore bigint, on_day date)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 WITH usable AS (
          SELECT d.planned_ore,
                 CASE
                     WHEN ((p.programme_period = '2021-2027'::text) OR (NOT COALESCE(s.assumes_approval, true))) THEN ((d.state = 'approved'::text) AND (EXISTS ( SELECT
                        FROM nimr.aid_declaration_event e
                       WHERE ((e.declaration_id = d.id) AND (e.kind = 'approved'::text) AND (e.on_day <= declaration_lacking.on_day)))))
                     ELSE (d.state <> 'supplement_asked'::text)
                 END AS counts
            FROM ((nimr.project p
              LEFT JOIN nimr.aid_project_setting s ON ((s.project_id = p.id)))
              JOIN nimr.aid_declaration d ON (((d.project_id = p.id) AND (d.company_id = declaration_lacking.of_company) AND (d.intervention_id = declaration_lacking.of_intervention))))
           WHERE ((p.id = declaration_lacking.of_project) AND (d.state = ANY (ARRAY['signed'::text, 'sent_to_financier'::text, 'supplement_asked'::text, 'approved'::text])) AND (d.signed_on <= declaration_lacking.on_day))
         )
  SELECT
         CASE
             WHEN (count(*) = 0) THEN 'not_signed'::text
             WHEN (NOT bool_or(u.counts)) THEN 'not_approved'::text
             WHEN (COALESCE(max(u.planned_ore) FILTER (WHERE u.counts), (0)::bigint) < declaration_lacking.amount_ore) THEN 'less_declared'::text
             ELSE NULL::text
         END AS "case"
    FROM usable u;
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.economises()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(DISTINCT actor_reach.project_id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.actor_reach(ARRAY['project_economist'::text]) actor_reach(id, staff_id, role, municipality_code, project_id, from_on, to_on);
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.edition_is_whole(of_edition bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (((convert_from(e.manifest, 'UTF8'::name))::jsonb -> 'parts'::text) = ( SELECT COALESCE(jsonb_object_agg(p.name, encode(p.digest, 'hex'::text)), '{}'::jsonb) AS "coalesce"
            FROM nimr.edition_part p
           WHERE (p.edition_id = e.id)))
    FROM nimr.edition e
   WHERE (e.id = edition_is_whole.of_edition);
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.events_of_now()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(e.id), '{}'::bigint[]) AS "coalesce"
    FROM (nimr.payment_claim_event e
      JOIN nimr.payment_claim p ON ((p.id = e.claim_id)))
   WHERE ((p.project_id = ANY ((nimr.manages() || nimr.economises()))) AND (e.recorded_by_staff_id = nimr.actor_staff()) AND (e.recorded_at = nimr.moment()));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.events_with_papers()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(e.id), '{}'::bigint[]) AS "coalesce"
    FROM (nimr.payment_claim_event e
      JOIN nimr.payment_claim p ON ((p.id = e.claim_id)))
   WHERE (p.project_id = ANY (((nimr.manages() || nimr.economises()) || nimr.audits())));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.finish_certifying()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if uncertified_accounts(new.claim_id) = '{}' and exists (select from payment_claim where id = new.claim_id and state = 'certifying') then
    insert into payment_claim_event (claim_id, act, from_state, to_state, happened_on, recorded_by_staff_id, recorded_at)
      values (new.claim_id, 'all_certified', 'certifying', 'certified', (new.recorded_at at time zone 'Europe/Stockholm')::date, new.recorded_by_staff_id, new.recorded_at);
  end if;
  return null;
end $function$

-- owner nimr_owner
-- execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.fiscal_year_end_in(in_year integer, month_day text)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (month_day = ANY (ARRAY['02-28'::text, '02-29'::text])) THEN (make_date(in_year, 3, 1) - 1)
             ELSE (((in_year || '-'::text) || month_day))::date
         END AS "case";
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.fit_survey_answer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  s survey;
  a survey_company;
  closed_on date;
begin
  if new.survey_company_id is null then
    return new;
  end if;
  select * into a from survey_company where id = new.survey_company_id;
  select * into s from survey where id = a.survey_id;
  if not is_survey_open(s.id) or (new.project_id, new.municipality_code, new.asked_from_on, new.asked_to_on)
      is distinct from (s.project_id, a.municipality_code, s.asked_from_on, s.asked_to_on)
    or new.company_id not in (a.company_id, company_now(a.company_id)) then
    raise exception 'the answer does not fit the survey' using errcode = '23514';
  end if;
  select least(s.closes_on, (min(t.at) at time zone 'Europe/Stockholm')::date) into closed_on from survey_step t where t.survey_id = s.id and t.step = 'closed';
  -- Whoever answers by link answers today, whatever the row says.
  if actor_kind() = 'link' then
    new.answered_on := (moment() at time zone 'Europe/Stockholm')::date;
  end if;
  if actor_kind() = 'link' and new.answered_on > closed_on + 30 then
    raise exception 'the survey is over' using errcode = '23514';
  end if;
  new.is_late := new.answered_on > closed_on;
  return new;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.fit_survey_reply()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if not exists (select from survey_answer x join survey_company a on a.id = x.survey_company_id join survey_question q on q.survey_id = a.survey_id
    where x.id = new.answer_id and q.id = new.question_id) then
    raise exception 'the question is not one of that survey' using errcode = '23514';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.follow_need_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  update need set state = new.state, state_since = new.at,
    intervention_id = case when new.state in ('taken_up', 'met') then coalesce(new.intervention_id, case when new.state = 'met' then intervention_id end) end,
    partner_id = case when new.state = 'referred' then new.partner_id when new.state = 'met' and new.from_state = 'referred' then partner_id end,
    version = case when new.from_state is null then version else version + 1 end
  where id = new.need_id;
  return null;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.follows_project(of_project bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((of_project = ANY (((nimr.manages() || nimr.economises()) || nimr.audits()))) OR (EXISTS ( SELECT
            FROM nimr.project_municipality p
           WHERE ((p.project_id = follows_project.of_project) AND (p.municipality_code = ANY (nimr.works_in()))))));
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.forget_sole_trader_number()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  delete from registration_sole_trader where registration_id = new.id;
  return null;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.full_month_minutes(of_month date)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT ((count(*) * 480))::integer AS int4
    FROM generate_series((full_month_minutes.of_month)::timestamp without time zone, (full_month_minutes.of_month + '1 mon -1 days'::interval), '1 day'::interval) d(d)
   WHERE (EXTRACT(isodow FROM d.d) < (6)::numeric);
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.full_time_at_most()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  share staff_share;
  full_minutes integer;
  confirmed numeric;
begin
  select * into share from staff_share s where s.id = new.staff_share_id;
  if new.month_on < share.from_on or new.month_on > coalesce(share.to_on, new.month_on) then
    raise exception 'the post is not paid in that month' using errcode = 'check_violation', constraint = 'month_of_share';
  end if;
  if (share.method = 'fixed_share') <> (new.share_bp is not null) or coalesce(new.share_bp > share.share_bp, false) then
    raise exception 'not how the post is paid' using errcode = 'check_violation', constraint = 'month_as_share';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('full time ' || share.staff_id || ' ' || new.month_on, 0));
  full_minutes := full_month_minutes(new.month_on);
  select coalesce(sum(coalesce(m.share_bp * full_minutes / 10000.0, m.worked_minutes)), 0) into confirmed
    from staff_share_month m join staff_share s on s.id = m.staff_share_id
    where s.staff_id = share.staff_id and m.month_on = new.month_on and m.withdrawn_at is null;
  if confirmed + coalesce(new.share_bp * full_minutes / 10000.0, new.worked_minutes) > full_minutes then
    raise exception 'more than a full-time post' using errcode = 'check_violation', constraint = 'full_time_at_most';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.grader_count(of_purchase bigint)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (of_purchase = ANY (nimr.purchases_to_compare())) THEN ( SELECT (count(*))::integer AS count
                FROM nimr.graders(grader_count.of_purchase) graders(graders))
             ELSE NULL::integer
         END AS "case";
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.graders(of_purchase bigint)
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT s.staff_id
    FROM (nimr.score s
      JOIN nimr.bid g ON ((g.id = s.bid_id)))
   WHERE ((g.purchase_id = graders.of_purchase) AND (( SELECT d.has_conflict
            FROM nimr.conflict_declaration d
           WHERE ((d.purchase_id = graders.of_purchase) AND (d.staff_id = s.staff_id))
           ORDER BY d.id DESC
          LIMIT 1) IS FALSE) AND (NOT (EXISTS ( SELECT
            FROM (nimr.opened_bid b
              JOIN nimr.criterion c ON (((c.purchase_id = b.purchase_id) AND (c.kind = 'quality'::text))))
           WHERE ((b.purchase_id = graders.of_purchase) AND (NOT b.damaged) AND (NOT (EXISTS ( SELECT
                    FROM nimr.bid_rejection r
                   WHERE (r.bid_id = b.bid_id)))) AND (NOT (EXISTS ( SELECT
                    FROM nimr.score own
                   WHERE ((own.bid_id = b.bid_id) AND (own.criterion_id = c.id) AND (own.staff_id = s.staff_id))))))))));
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.has_own_part(of_estimate bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.aid_estimate_part p
           WHERE ((p.estimate_id = has_own_part.of_estimate) AND nimr.is_own_company(p.company_id)))) AS "exists";
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.has_unsettled_needs(of_intervention bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  return exists (select from nimr.need n where n.intervention_id = of_intervention and n.state = 'taken_up');
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.heads()
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(DISTINCT actor_reach.municipality_code), '{}'::text[]) AS "coalesce"
    FROM nimr.actor_reach(ARRAY['head_of_office'::text]) actor_reach(id, staff_id, role, municipality_code, project_id, from_on, to_on);
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.intervention_of_key(of_key bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT k.intervention_id
    FROM nimr.cost_key k
   WHERE (k.id = intervention_of_key.of_key);
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.intervention_of_payer(of_payer bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT nimr.intervention_of_key(nimr.key_of_payer(of_payer)) AS intervention_of_key;
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.invitation_stands()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if current_user <> 'nimr_app' or nimr.actor_is_operator() then
    return new;
  end if;
  if old.sent_at is not null and new.sent_at is null then
    raise exception 'who was asked stays asked' using errcode = 'insufficient_privilege';
  end if;
  if nimr.actor_kind() = 'link' and (new.sent_at, new.link_id) is distinct from (old.sent_at, old.link_id) then
    raise exception 'the authority sends, not the supplier' using errcode = 'insufficient_privilege';
  end if;
  if nimr.actor_kind() <> 'link' and (new.first_read_at, new.declined_at, new.declined_reason)
      is distinct from (old.first_read_at, old.declined_at, old.declined_reason) then
    raise exception 'the supplier answers for itself' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.is_approving(of_edition bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from nimr.edition e where e.id = of_edition and e.approved_by_staff_id = nimr.actor_staff() and e.approved_at = nimr.moment())
$function$

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.is_awarded(of_purchase bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.award a
           WHERE (a.purchase_id = is_awarded.of_purchase))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.is_booked_month(of_month bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (nimr.staff_cost k
              JOIN nimr.cost c ON ((c.id = k.cost_id)))
           WHERE ((k.staff_share_month_id = is_booked_month.of_month) AND (c.removed_at IS NULL)))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.is_claimed_income(of_income bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (nimr.payment_claim_income k
              JOIN nimr.payment_claim p ON ((p.id = k.claim_id)))
           WHERE ((k.income_id = is_claimed_income.of_income) AND (k.released_at IS NULL) AND (p.state <> ALL (ARRAY['none'::text, 'draft'::text, 'certifying'::text, 'certified'::text, 'withdrawn'::text]))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.is_claimed_month(of_month bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (nimr.staff_cost k
              JOIN nimr.cost_lock l ON ((l.cost_id = k.cost_id)))
           WHERE (k.staff_share_month_id = is_claimed_month.of_month))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.is_graded(of_purchase bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((NOT (EXISTS ( SELECT
            FROM nimr.criterion c
           WHERE ((c.purchase_id = is_graded.of_purchase) AND (c.kind = 'quality'::text))))) OR (( SELECT count(*) AS count
            FROM nimr.graders(is_graded.of_purchase) graders(graders)) >= 2));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.is_let(by_function text, of_record bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  let boolean;
begin
  if by_function !~ '^may_(attach_to|link)_[a-z_]{2,60}$' or to_regprocedure(format('nimr.%I(bigint)', by_function)) is null then
    return false;
  end if;
  execute format('select nimr.%I($1)', by_function) into let using of_record;
  return coalesce(let, false);
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.is_month_settled(of_cost bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (nimr.staff_cost k
              JOIN nimr.staff_share_month m ON ((m.id = k.staff_share_month_id)))
           WHERE ((k.cost_id = is_month_settled.of_cost) AND ((m.withdrawn_at IS NOT NULL) OR (EXISTS ( SELECT
                    FROM (nimr.staff_cost o
                      JOIN nimr.cost c ON ((c.id = o.cost_id)))
                   WHERE ((o.staff_share_month_id = k.staff_share_month_id) AND (o.cost_id <> k.cost_id) AND (o.part = k.part) AND (c.removed_at IS NULL)))))))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.is_near_own_company(of_company bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((cardinality(nimr.works_in()) > 0) AND (EXISTS ( SELECT
            FROM (nimr.kin_of(ARRAY( SELECT h.id
                    FROM nimr.holder h
                   WHERE (h.company_id = is_near_own_company.of_company))) k(holder_id)
              JOIN nimr.holder n ON ((n.id = k.holder_id)))
           WHERE nimr.is_own_company(n.company_id))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.is_of_people(figure text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
RETURN ((figure ~~ 'people\_%'::text) OR (figure ~~ 'entrepreneurs\_%'::text))

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.is_on_readable_list(of_person bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (nimr.attendance a
              JOIN nimr.occasion o ON ((o.id = a.occasion_id)))
           WHERE ((a.person_id = is_on_readable_list.of_person) AND ((o.intervention_id = ANY (( SELECT nimr.task_forces() AS task_forces)::bigint[])) OR (EXISTS ( SELECT
                    FROM nimr.intervention_project p
                   WHERE ((p.intervention_id = o.intervention_id) AND (p.project_id = ANY (( SELECT (nimr.manages() || nimr.audits()))::bigint[]))))) OR nimr.is_own_company(a.company_id))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.is_on_readable_list_for(of_person bigint, of_company bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (nimr.attendance a
              JOIN nimr.occasion o ON ((o.id = a.occasion_id)))
           WHERE ((a.person_id = is_on_readable_list_for.of_person) AND (a.company_id = is_on_readable_list_for.of_company) AND ((o.intervention_id = ANY (( SELECT nimr.task_forces() AS task_forces)::bigint[])) OR (EXISTS ( SELECT
                    FROM nimr.intervention_project p
                   WHERE ((p.intervention_id = o.intervention_id) AND (p.project_id = ANY (( SELECT (nimr.manages() || nimr.audits()))::bigint[]))))))))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.is_opened(of_purchase bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.opening o
           WHERE (o.purchase_id = is_opened.of_purchase))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.is_opening(of_purchase bigint, of_bid bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (nimr.opening o
              JOIN nimr.bid b ON ((b.purchase_id = o.purchase_id)))
           WHERE ((o.purchase_id = is_opening.of_purchase) AND (b.id = is_opening.of_bid) AND (o.opened_by_staff_id = nimr.actor_staff()) AND (o.opened_in = (pg_current_xact_id())::text) AND (NOT b.is_late) AND (b.replaced_at IS NULL) AND (b.withdrawn_at IS NULL)))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.is_own_budget(of_budget bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.budget b
           WHERE ((b.id = is_own_budget.of_budget) AND (b.project_id = ANY (nimr.economises()))))) AS "exists";
END

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.is_own_company(of_company bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.company_home h
           WHERE ((h.company_id = is_own_company.of_company) AND (h.municipality_code = ANY (( SELECT nimr.works_in() AS works_in)::text[]))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.is_own_financier(of_financier bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.project_financier f
           WHERE ((f.id = is_own_financier.of_financier) AND (f.municipality_code = ANY (nimr.works_in()))))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.is_private(of_holder bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.holder h
           WHERE ((h.id = is_private.of_holder) AND (h.kind = ANY (ARRAY['natural_person'::text, 'business_angel'::text]))))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.is_survey_open(of_survey bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.survey_step t
           WHERE ((t.survey_id = is_survey_open.of_survey) AND (t.step = 'opened'::text)))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.is_unsent(of_purchase bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.purchase p
           WHERE ((p.id = is_unsent.of_purchase) AND (p.sent_at IS NULL)))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_adopted_budget()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  of_budget bigint;
  is_adopted boolean;
begin
  if tg_table_name = 'budget' then
    of_budget := old.id;
  elsif tg_op = 'INSERT' then
    of_budget := new.budget_id;
  else
    of_budget := old.budget_id;
  end if;
  -- Waits for whoever adopts it just now.
  select b.adopted_at is not null into is_adopted from budget b where b.id = of_budget for share;
  if is_adopted then
    raise exception 'budget % is adopted', of_budget using errcode = 'check_violation', constraint = 'adopted_budget_stands';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_adopted_template()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  changed jsonb[] := array_remove(array[case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end], null);
  of_versions bigint[];
begin
  if tg_table_name = 'report_template_version' then
    of_versions := array[old.id];
  elsif tg_table_name = 'report_template_section' then
    of_versions := array(select (c ->> 'version_id')::bigint from unnest(changed) c);
  else
    of_versions := array(select s.version_id from report_template_section s where s.id in (select (c ->> 'section_id')::bigint from unnest(changed) c));
  end if;
  -- Waits for whoever adopts it just now.
  perform from report_template_version v where v.id = any (of_versions) for share;
  if exists (select from report_template_version v where v.id = any (of_versions) and v.adopted_at is not null) then
    raise exception 'the version of the template is adopted' using errcode = 'check_violation', constraint = 'adopted_template_stands';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_aid()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  granted date;
begin
  if tg_op = 'UPDATE' and tg_table_name in ('aid_grant', 'aid_notice', 'aid_estimate_part') then
    raise exception '% is never changed: a correction is a new row', tg_table_name using errcode = 'check_violation', constraint = 'aid_stands';
  end if;
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - array['superseded_at', 'superseded_by_staff_id', 'superseded_reason', 'entered_on', 'entered_reference', 'entered_by_staff_id', 'version']
      is distinct from to_jsonb(old) - array['superseded_at', 'superseded_by_staff_id', 'superseded_reason', 'entered_on', 'entered_reference', 'entered_by_staff_id', 'version'] then
      raise exception '% is never changed: a correction is a new row', tg_table_name using errcode = 'check_violation', constraint = 'aid_stands';
    end if;
    return new;
  end if;
  granted := case tg_table_name
    when 'aid_grant' then (to_jsonb(old) ->> 'granted_on')::date
    when 'declared_aid' then (to_jsonb(old) ->> 'granted_on')::date
    when 'aid_estimate' then (to_jsonb(old) ->> 'made_at')::timestamptz::date
    when 'aid_estimate_part' then (select e.made_at::date from aid_estimate e where e.id = (to_jsonb(old) ->> 'estimate_id')::bigint)
    else (select g.granted_on from aid_grant g where g.id = (to_jsonb(old) ->> 'grant_id')::bigint) end;
  if granted > (nimr.moment() at time zone 'Europe/Stockholm')::date - interval '10 years' then
    raise exception '% is kept for ten years', tg_table_name using errcode = 'check_violation', constraint = 'aid_kept';
  end if;
  return old;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_aid_declaration()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  may_change text[] := array['state', 'version', 'link_id', 'email', 'taken_over_at', 'taken_over_by_staff_id'];
  signed timestamptz;
begin
  if tg_table_name = 'aid_declaration' then
    signed := old.signed_at;
    if tg_op = 'UPDATE' then
      if signed is not null and (to_jsonb(new) - may_change) is distinct from (to_jsonb(old) - may_change) then
        raise exception 'a declaration stands as it was signed' using errcode = 'check_violation', constraint = 'aid_declaration_stands';
      end if;
      if old.taken_over_at is not null and new.taken_over_at is distinct from old.taken_over_at then
        raise exception 'taken over once' using errcode = 'check_violation', constraint = 'aid_declaration_stands';
      end if;
      if (new.company_id, new.intervention_id, new.project_id, new.planned_ore, new.regulation, new.asked_at)
          is distinct from (old.company_id, old.intervention_id, old.project_id, old.planned_ore, old.regulation, old.asked_at) then
        raise exception 'what was asked stands' using errcode = 'check_violation', constraint = 'aid_declaration_stands';
      end if;
      return new;
    end if;
  elsif tg_table_name = 'aid_declaration_aid' then
    select d.signed_at into signed from aid_declaration d where d.id = (case when tg_op = 'INSERT' then to_jsonb(new) else to_jsonb(old) end ->> 'declaration_id')::bigint;
    if tg_op in ('INSERT', 'UPDATE') then
      if tg_op = 'UPDATE' or signed is not null then
        raise exception 'a declaration stands as it was signed' using errcode = 'check_violation', constraint = 'aid_declaration_stands';
      end if;
      return new;
    end if;
  else
    if tg_op = 'UPDATE' then
      raise exception 'what became of a declaration stands' using errcode = 'check_violation', constraint = 'aid_declaration_stands';
    end if;
    select coalesce(d.signed_at, d.asked_at) into signed from aid_declaration d where d.id = (to_jsonb(old) ->> 'declaration_id')::bigint;
  end if;
  if signed > nimr.moment() - interval '10 years' then
    raise exception 'a signed declaration is kept for ten years' using errcode = 'check_violation', constraint = 'aid_declaration_kept';
  end if;
  return old;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_aid_within_room()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
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
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_claimed_income()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if is_claimed_income(old.id) then
    raise exception 'income % is claimed', old.id using errcode = 'check_violation', constraint = 'income_is_claimed';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_claimed_locked()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if exists (select from payment_claim p where p.id = old.claim_id and p.state in ('submitted', 'supplement_asked', 'approved', 'partly_approved', 'recovered')) then
    raise exception 'cost % has been sent in', old.cost_id using errcode = '42501';
  end if;
  return old;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_claimed_month()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if old.withdrawn_at is not null then
    raise exception 'the month is withdrawn' using errcode = 'check_violation', constraint = 'month_is_withdrawn';
  end if;
  if exists (select from staff_cost k join cost c on c.id = k.cost_id where k.staff_share_month_id = old.id and c.removed_at is null) then
    raise exception 'the month is booked' using errcode = 'check_violation', constraint = 'month_is_booked';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_declaration()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (to_jsonb(old) - 'outcome' - 'reason' - 'settled_at' - 'settled_by_staff_id') is distinct from (to_jsonb(new) - 'outcome' - 'reason' - 'settled_at' - 'settled_by_staff_id')
    or old.outcome is not null and old.outcome is distinct from new.outcome then
    raise exception 'a declaration stands as it was sent' using errcode = 'check_violation', constraint = 'declaration_stands';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_declared_first()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  lacking text;
begin
  if new.kind = 'revocation' or new.intervention_id is null
    or new.kind = 'correction' and new.amount_ore <= (select g.amount_ore from aid_grant g where g.id = new.corrects_id) then
    return new;
  end if;
  lacking := declaration_lacking(new.company_id, new.intervention_id, new.project_id, new.amount_ore, new.granted_on);
  if lacking is not null then
    raise exception 'no declaration that the grant may rest on: %', lacking using errcode = 'check_violation', constraint = 'aid_declared_first', detail = lacking;
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_edition()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'an edition is never changed' using errcode = 'check_violation', constraint = 'edition_is_kept';
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_edition_name()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.name is not null or old.name is null or (new.edition_id, new.pseudonym, new.of_table, new.record_id) is distinct from (old.edition_id, old.pseudonym, old.of_table, old.record_id) then
    raise exception 'a name of an edition is only erased' using errcode = 'check_violation', constraint = 'edition_is_kept';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_edition_parts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if exists (select from (select distinct edition_id from added) a where edition_is_whole(a.edition_id) is not true) then
    raise exception 'the parts are not those of the edition' using errcode = 'check_violation', constraint = 'edition_is_whole';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_edition_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if edition_is_whole(new.id) is not true then
    raise exception 'edition % is not whole', new.id using errcode = 'check_violation', constraint = 'edition_is_whole';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  of_account bigint;
  is_claimed boolean;
  today date := (moment() at time zone 'Europe/Stockholm')::date;
begin
  if old.record_table = 'cost' then
    select c.account_id, exists (select from cost_lock l where l.cost_id = c.id) into of_account, is_claimed from cost c where c.id = old.record_id;
  else
    select s.account_id, exists (select from staff_share_month m where m.staff_share_id = s.id and is_claimed_month(m.id)) into of_account, is_claimed
      from staff_share s where s.id = old.record_id;
  end if;
  if is_claimed or exists (select from project_account a join legal_hold h on h.project_id = a.project_id
    where a.id = of_account and h.from_on <= today and coalesce(h.ended_on > today, true)) then
    raise exception 'the paper is kept' using errcode = 'check_violation', constraint = 'evidence_is_kept';
  end if;
  return old;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_figures_of_programme()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if not exists (select from project p where p.id = new.project_id
    and case when new.figure ~ '^co[0-9]' then p.programme_period = '2014-2020' when new.figure ~ '^rc[or][0-9]' then p.programme_period = '2021-2027' else true end) then
    raise exception 'not a figure of the project''s programme period' using errcode = 'check_violation', constraint = 'figure_of_programme';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_imported_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  raise exception 'row % became cost %', old.id, old.cost_id using errcode = 'check_violation', constraint = 'imported_row_is_kept';
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_latest_drafts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  delete from survey_draft d where d.survey_company_id = new.survey_company_id and d.id not in (
    select k.id from survey_draft k where k.survey_company_id = new.survey_company_id order by k.id desc limit 20);
  return null;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_milestone()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended('milestone ' || new.company_id, 0));
  if new.replaces_id is null and new.survey_answer_id is null and not exists (
      select from project_municipality p where p.project_id = new.project_id and p.municipality_code = new.municipality_code) then
    raise exception 'the municipality does not take part in the project' using errcode = '23514';
  end if;
  if new.replaces_id is not null and exists (select from milestone_withdrawal w where w.milestone_id = new.replaces_id) then
    raise exception 'a withdrawn milestone cannot be corrected' using errcode = '23514';
  end if;
  if new.talk_id is not null and not exists (select from talk t where t.id = new.talk_id and t.company_id = new.company_id) then
    raise exception 'the talk is of another company' using errcode = '23514';
  end if;
  if new.survey_answer_id is not null and not exists (select from survey_answer a where a.id = new.survey_answer_id
      and a.company_id = new.company_id and a.project_id = new.project_id and a.municipality_code = new.municipality_code) then
    raise exception 'the survey answer is of another company, project or office' using errcode = '23514';
  end if;
  if nimr.same_milestone_stands(new.company_id, new.project_id, new.kind, new.happened_on, new.amount_ore, new.fte, new.financier_id, new.financier_words, new.what, new.id) then
    raise exception 'the same milestone is already recorded' using errcode = '23505';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_milestone_intervention()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if not exists (select from milestone m join intervention_project p on p.project_id = m.project_id and p.intervention_id = new.intervention_id
      where m.id = new.milestone_id) then
    raise exception 'the intervention is not of the milestone''s project' using errcode = '23514';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_milestone_withdrawal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended('milestone ' || (select m.company_id from milestone m where m.id = new.milestone_id), 0));
  if exists (select from milestone n where n.replaces_id = new.milestone_id) then
    raise exception 'a replaced milestone cannot be withdrawn' using errcode = '23514';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_person_erasure()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'an erasure is never undone' using errcode = 'check_violation', constraint = 'erasure_is_kept';
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_published()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if tg_table_name = 'published_statistics' then
    if old.withdrawn_at is not null then
      raise exception 'published statistics that were withdrawn stay so' using errcode = 'check_violation', constraint = 'published_stays_withdrawn';
    end if;
  elsif not exists (select from published_statistics s where s.id = new.statistics_id and s.published_in = pg_current_xact_id()::text) then
    raise exception 'published statistics are frozen' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_section_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  insert into report_section_version (section_id, number, body_sv, body_en, origin, written_at, written_by_staff_id)
  values (new.id, new.version, new.body_sv, new.body_en, new.origin, new.written_at, new.written_by_staff_id);
  return null;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_shares_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  most record;
begin
  perform pg_advisory_xact_lock(hashtext('nimr holdings'), hashtext(new.owned_id::text));
  select sum(h.capital_bp) as capital, sum(h.votes_bp) as votes into most
    from holding p join holding h on h.owned_id = p.owned_id
      and coalesce(h.from_on, '-infinity') <= coalesce(p.from_on, '-infinity') and coalesce(h.ended_on, 'infinity') > coalesce(p.from_on, '-infinity')
    where p.owned_id = new.owned_id
    group by p.id
    having sum(h.capital_bp) > 10000 or sum(h.votes_bp) > 10000
    limit 1;
  if found then
    raise exception 'holdings of holder % would sum to % of capital and % of votes (hundredths of a percent)', new.owned_id, most.capital, most.votes
      using errcode = 'check_violation', constraint = 'holding_sum';
  end if;
  if exists (select from holding h where h.owned_id = new.owned_id and h.owner_id = new.owner_id and h.id <> new.id
      and coalesce(h.from_on, '-infinity') < coalesce(new.ended_on, 'infinity') and coalesce(new.from_on, '-infinity') < coalesce(h.ended_on, 'infinity')) then
    raise exception 'holder % holds % already in that time', new.owner_id, new.owned_id
      using errcode = 'unique_violation', constraint = 'holding_twice';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_survey()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if is_survey_open(old.id) and (to_jsonb(new) - array['closes_on', 'version']) is distinct from (to_jsonb(old) - array['closes_on', 'version']) then
    raise exception 'a survey that was sent stays as it is' using errcode = '23514';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_survey_answer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  words text[] := case tg_table_name when 'survey_answer' then array['helped_most', 'needed_next'] else array['words'] end;
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - words) is distinct from (to_jsonb(old) - words)
    or exists (select from unnest(words) w where coalesce(to_jsonb(new) ->> w, '') not in ('', coalesce(to_jsonb(old) ->> w, ''))) then
    raise exception 'an answer stands: it is corrected by a new version' using errcode = '23514';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_survey_question()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if is_survey_open(coalesce(new.survey_id, old.survey_id)) or (tg_op = 'UPDATE' and is_survey_open(old.survey_id)) then
    raise exception 'the questions of a survey that was sent stay as they are' using errcode = '23514';
  end if;
  if tg_op <> 'DELETE' and new.shown_question_id is not null and not exists (select from survey_question q
    where q.id = new.shown_question_id and q.survey_id = new.survey_id and q.id <> new.id and q.kind in ('single', 'several', 'scale')) then
    raise exception 'a question is shown by another choice of the same survey' using errcode = '23514';
  end if;
  return coalesce(new, old);
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_survey_recipient()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if actor_kind() = 'link' and (new.bounced_at, new.bounced_by_staff_id) is distinct from (old.bounced_at, old.bounced_by_staff_id) then
    raise exception 'whether a letter came is for the office to say' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_targets_of_project()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if new.phase_id is not null and not exists (select from project_phase h where h.id = new.phase_id and h.project_id = new.project_id)
    or new.decision_id is not null and not exists (select from project_decision d where d.id = new.decision_id and d.project_id = new.project_id) then
    raise exception 'phase and decision are the project''s own' using errcode = 'check_violation', constraint = 'target_of_project';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.keep_used_rate()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if exists (select from aid_grant g where g.rate_month = old.month) then
    raise exception 'aid was granted by the rate of %', to_char(old.month, 'YYYY-MM') using errcode = 'check_violation', constraint = 'euro_rate_used';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keep_withdrawn()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if old.withdrawn_at is not null then
    raise exception 'an edition that was withdrawn stays so' using errcode = 'check_violation', constraint = 'edition_stays_withdrawn';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.keeps_aid_declaration(of_company bigint, of_project bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.actor_is_operator() OR nimr.is_own_company(of_company) OR (of_project = ANY (nimr.economises())));
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.keeps_aid_declaration(of_declaration bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.aid_declaration d
           WHERE ((d.id = keeps_aid_declaration.of_declaration) AND nimr.keeps_aid_declaration(d.company_id, d.project_id)))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.keeps_network(of_network bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((nimr.actor_is_staff() AND ((EXISTS ( SELECT
            FROM nimr.network_member m
           WHERE ((m.network_id = keeps_network.of_network) AND (m.staff_id = nimr.actor_staff()) AND (m.part = 'convenor'::text) AND COALESCE((m.to_on >= (nimr.moment())::date), true)))) OR ((NOT (EXISTS ( SELECT
            FROM nimr.network_member m
           WHERE ((m.network_id = keeps_network.of_network) AND (m.part = 'convenor'::text))))) AND (EXISTS ( SELECT
            FROM nimr.network n
           WHERE ((n.id = keeps_network.of_network) AND (n.recorded_by_staff_id = nimr.actor_staff()))))))) OR (( SELECT o.project_id
            FROM nimr.network_owner o
           WHERE (o.network_id = keeps_network.of_network)
           ORDER BY o.from_on DESC, o.id DESC
          LIMIT 1) = ANY (nimr.manages())));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.key_is_draft(of_key bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.cost_key k
           WHERE ((k.id = key_is_draft.of_key) AND (k.proposed_at IS NULL)))) AS "exists";
END

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.key_of_payer(of_payer bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT p.cost_key_id
    FROM nimr.cost_key_payer p
   WHERE (p.id = key_of_payer.of_payer);
END

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.key_waits(of_key bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.cost_key k
           WHERE ((k.id = key_waits.of_key) AND (k.proposed_at IS NOT NULL) AND (num_nonnulls(k.agreed_at, k.declined_at, k.outdated_at, k.replaced_at) = 0)))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.kin_of(of_holders bigint[])
 RETURNS TABLE(holder_id bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 WITH RECURSIVE kin(id) AS (
          SELECT unnest(kin_of.of_holders) AS unnest
         UNION
          SELECT e.id
            FROM ((kin kin_1
              JOIN nimr.holder s ON (((s.id = kin_1.id) AND (s.kind <> 'public_body'::text))))
              CROSS JOIN LATERAL ( SELECT holding.owned_id
                    FROM nimr.holding
                   WHERE (holding.owner_id = kin_1.id)
                 UNION ALL
                  SELECT holding.owner_id
                    FROM nimr.holding
                   WHERE (holding.owned_id = kin_1.id)
                 UNION ALL
                  SELECT control.to_id
                    FROM nimr.control
                   WHERE (control.from_id = kin_1.id)
                 UNION ALL
                  SELECT control.from_id
                    FROM nimr.control
                   WHERE (control.to_id = kin_1.id)
                 UNION ALL
                  SELECT former_tie.other_id
                    FROM nimr.former_tie
                   WHERE (former_tie.one_id = kin_1.id)
                 UNION ALL
                  SELECT former_tie.one_id
                    FROM nimr.former_tie
                   WHERE (former_tie.other_id = kin_1.id)) e(id))
         )
  SELECT kin.id
    FROM kin;
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.leads_interventions()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.task_forces() || COALESCE(( SELECT array_agg(p.intervention_id) AS array_agg
            FROM nimr.intervention_project p
           WHERE (p.project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))), '{}'::bigint[]));
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.lesson_projects()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ARRAY( SELECT p.project_id
            FROM nimr.project_municipality p
           WHERE (p.municipality_code = ANY (nimr.works_in()))
         UNION
          SELECT unnest(((nimr.manages() || nimr.economises()) || nimr.audits())) AS unnest) AS "array";
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.link_may_write_to(address text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (COALESCE((nimr.actor_kind() = 'link'::text), false) AND (EXISTS ( SELECT
            FROM (nimr.invitation i
              JOIN nimr.purchase p ON ((p.id = i.purchase_id)))
           WHERE ((i.id = nimr.linked_invitation()) AND ((link_may_write_to.address = i.email) OR (link_may_write_to.address = p.contact_email))))));
END

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.linked(of_purpose text)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT l.record_id
    FROM nimr.link l
   WHERE ((l.id = nimr.actor_link()) AND (l.purpose = linked.of_purpose) AND (l.ended_at IS NULL) AND (l.expires_at > nimr.moment()));
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.linked_invitation()
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT i.id
    FROM nimr.invitation i
   WHERE ((i.id = ( SELECT nimr.linked('bid_invitation'::text) AS linked)) AND (i.sent_at IS NOT NULL));
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.linked_purchase()
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT i.purchase_id
    FROM nimr.invitation i
   WHERE (i.id = nimr.linked_invitation());
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.linked_supplier()
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT i.supplier_id
    FROM nimr.invitation i
   WHERE (i.id = nimr.linked_invitation());
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.linked_survey()
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT a.survey_id
    FROM nimr.survey_company a
   WHERE (a.id = nimr.linked_survey_company());
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.linked_survey_company()
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT nimr.survey_company_now(r.survey_company_id) AS survey_company_now
    FROM nimr.survey_recipient r
   WHERE (r.id = nimr.linked('survey_recipient'::text));
END

-- owner nimr_owner
-- execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.lock_aid(of_company bigint, on_day date)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  one bigint;
begin
  for one in select distinct w.company_id from aid_ways(undertaking_of(of_company, on_day), on_day) w order by 1 loop
    perform pg_advisory_xact_lock(hashtext('nimr aid'), hashtext(one::text));
  end loop;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.lock_standing_cost()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  -- Waits for whoever changes the cost just now, so that what is locked is what was seen.
  perform from cost c where c.id = new.cost_id and c.removed_at is null for update;
  if not found then
    raise exception 'a removed cost cannot be claimed' using errcode = 'check_violation', constraint = 'locked_cost_stands';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.manages()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(DISTINCT actor_reach.project_id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.actor_reach(ARRAY['project_manager'::text]) actor_reach(id, staff_id, role, municipality_code, project_id, from_on, to_on);
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.mark_published()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  new.published_in := pg_current_xact_id()::text;
  return new;
end $function$

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.may_answer_for(of_company bigint, of_municipality text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 WITH RECURSIVE earlier(company_id) AS (
          SELECT may_answer_for.of_company AS of_company
         UNION
          SELECT e.company_id
            FROM ((earlier o
              JOIN nimr.company_event_part p ON ((p.company_id = o.company_id)))
              JOIN nimr.company_event e ON (((e.id = p.event_id) AND (e.undone_at IS NULL) AND (e.kind = 'merged_into'::text))))
         )
  SELECT ((of_municipality = ANY (nimr.works_in())) AND (EXISTS ( SELECT
            FROM earlier c
           WHERE ((EXISTS ( SELECT
                    FROM nimr.company h
                   WHERE ((h.id = c.company_id) AND ((may_answer_for.of_municipality = h.kept_by_municipality_code) OR (may_answer_for.of_municipality = h.seat_municipality_code))))) OR (EXISTS ( SELECT
                    FROM nimr.workplace w
                   WHERE ((w.company_id = c.company_id) AND (w.municipality_code = may_answer_for.of_municipality)))) OR (EXISTS ( SELECT
                    FROM nimr.talk t
                   WHERE ((t.company_id = c.company_id) AND (t.municipality_code = may_answer_for.of_municipality)))) OR (EXISTS ( SELECT
                    FROM (nimr.attendance a
                      JOIN nimr.occasion o ON ((o.id = a.occasion_id)))
                   WHERE ((a.company_id = c.company_id) AND a.attended AND (o.municipality_code = may_answer_for.of_municipality)))) OR (EXISTS ( SELECT
                    FROM nimr.intervention i
                   WHERE ((i.company_id = c.company_id) AND (i.lead_municipality_code = may_answer_for.of_municipality))))))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_approve(of_project bigint, of_municipality text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select case when of_municipality is null then of_project = any (nimr.manages()) else of_municipality = any (nimr.heads()) end
$function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_attach(to_table text, to_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT
         CASE to_table
             WHEN 'intervention'::text THEN nimr.may_write_intervention(to_record)
             WHEN 'intervention_stage'::text THEN (EXISTS ( SELECT
                FROM nimr.intervention_stage s
               WHERE ((s.id = may_attach.to_record) AND nimr.may_write_intervention(s.intervention_id))))
             WHEN 'publication'::text THEN (EXISTS ( SELECT
                FROM nimr.publication p
               WHERE ((p.id = may_attach.to_record) AND nimr.may_write_intervention(p.intervention_id))))
             WHEN 'purchase'::text THEN ((to_record = ANY (nimr.purchases_to_write())) AND nimr.is_unsent(to_record))
             WHEN 'opened_bid'::text THEN nimr.is_opening(nimr.purchase_of_bid(to_record), to_record)
             WHEN 'contract'::text THEN (EXISTS ( SELECT
                FROM nimr.contract c
               WHERE ((c.id = may_attach.to_record) AND (c.purchase_id = ANY (nimr.purchases_to_write())))))
             WHEN 'award'::text THEN (nimr.purchase_of_award(to_record) = ANY (nimr.purchases_to_judge()))
             WHEN 'occasion'::text THEN (EXISTS ( SELECT
                FROM nimr.occasion o
               WHERE ((o.id = may_attach.to_record) AND nimr.may_write_intervention(o.intervention_id))))
             WHEN 'network_meeting'::text THEN (EXISTS ( SELECT
                FROM nimr.network_meeting g
               WHERE ((g.id = may_attach.to_record) AND nimr.keeps_network(g.network_id))))
             ELSE nimr.is_let(('may_attach_to_'::text || to_table), to_record)
         END AS is_let;
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.may_attach_to_aid_declaration(of_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT nimr.keeps_aid_declaration(of_record) AS keeps_aid_declaration;
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.may_attach_to_aid_grant(of_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.aid_grant g
           WHERE ((g.id = may_attach_to_aid_grant.of_record) AND (g.project_id = ANY (nimr.economises()))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_attach_to_cost(of_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.cost c
           WHERE ((c.id = may_attach_to_cost.of_record) AND (c.removed_at IS NULL) AND (c.account_id = ANY (nimr.writable_accounts()))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_attach_to_cost_key_payer(of_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM ((nimr.cost_key_payer p
              JOIN nimr.cost_key k ON ((k.id = p.cost_key_id)))
              JOIN nimr.intervention_project i ON ((i.intervention_id = k.intervention_id)))
           WHERE ((p.id = may_attach_to_cost_key_payer.of_record) AND (p.municipality_code IS NULL) AND (i.project_id = ANY (nimr.manages()))))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.may_attach_to_milestone(of_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.milestone m
           WHERE ((m.id = may_attach_to_milestone.of_record) AND (m.municipality_code = ANY (nimr.works_in())) AND (NOT (EXISTS ( SELECT
                    FROM nimr.milestone n
                   WHERE (n.replaces_id = m.id)))) AND (NOT (EXISTS ( SELECT
                    FROM nimr.milestone_withdrawal w
                   WHERE (w.milestone_id = m.id))))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_attach_to_payment_claim_paper(of_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.payment_claim_paper p
           WHERE ((p.id = may_attach_to_payment_claim_paper.of_record) AND (p.event_id = ANY (nimr.events_of_now()))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_attach_to_staff_share(of_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.may_confirm_share(of_record) OR (EXISTS ( SELECT
            FROM nimr.staff_share s
           WHERE ((s.id = may_attach_to_staff_share.of_record) AND (s.account_id = ANY (nimr.writable_accounts()))))));
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.may_change_lesson(of_lesson bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.lesson l
           WHERE ((l.id = may_change_lesson.of_lesson) AND nimr.may_write_lesson(l.intervention_id, l.project_id, l.municipality_code) AND ((l.intervention_id IS NULL) OR nimr.may_write_intervention(l.intervention_id) OR (EXISTS ( SELECT
                    FROM nimr.intervention i
                   WHERE ((i.id = l.intervention_id) AND (i.lead_municipality_code = ANY (nimr.works_in()))))) OR (l.recorded_by_staff_id = nimr.actor_staff()) OR (EXISTS ( SELECT
                    FROM nimr.staff_role r
                   WHERE ((r.staff_id = l.recorded_by_staff_id) AND (r.municipality_code = ANY (nimr.works_in()))))))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_confirm_share(of_share bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (nimr.staff_share s
              JOIN nimr.project_account a ON ((a.id = s.account_id)))
           WHERE ((s.id = may_confirm_share.of_share) AND ((s.staff_id = nimr.actor_staff()) OR (a.municipality_code = ANY (nimr.heads())) OR ((a.municipality_code IS NULL) AND (a.project_id = ANY (nimr.manages()))))))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.may_declaration_become(was text, becomes text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (becomes = ANY (
         CASE was
             WHEN 'asked'::text THEN ARRAY['filled'::text, 'signed'::text, 'withdrawn'::text, 'replaced'::text]
             WHEN 'filled'::text THEN ARRAY['filled'::text, 'signed'::text, 'withdrawn'::text, 'replaced'::text]
             WHEN 'signed'::text THEN ARRAY['sent_to_financier'::text, 'withdrawn'::text, 'replaced'::text]
             WHEN 'sent_to_financier'::text THEN ARRAY['supplement_asked'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text, 'replaced'::text]
             WHEN 'supplement_asked'::text THEN ARRAY['sent_to_financier'::text, 'withdrawn'::text, 'replaced'::text]
             WHEN 'approved'::text THEN ARRAY['replaced'::text]
             WHEN 'refused'::text THEN ARRAY['replaced'::text]
             ELSE ARRAY[]::text[]
         END));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_keep_resource_municipality(of_municipality text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((of_municipality = ANY (nimr.works_in())) OR nimr.actor_administers() OR (EXISTS ( SELECT
            FROM nimr.project_municipality p
           WHERE ((p.municipality_code = may_keep_resource_municipality.of_municipality) AND (p.project_id = ANY (nimr.manages()))))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_keep_time_of(of_staff bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (((of_staff = nimr.actor_staff()) AND (cardinality(nimr.works_in()) > 0)) OR (EXISTS ( SELECT
            FROM nimr.staff_role r
           WHERE ((r.staff_id = may_keep_time_of.of_staff) AND (r.role = ANY (ARRAY['coach'::text, 'head_of_office'::text])) AND (r.municipality_code = ANY (nimr.heads())) AND (r.from_on <= (nimr.moment())::date) AND COALESCE((r.to_on >= (nimr.moment())::date), true)))));
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.may_link_aid_declaration(of_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT nimr.keeps_aid_declaration(of_record) AS keeps_aid_declaration;
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_link_cost_key_payer(of_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.key_waits(nimr.key_of_payer(of_record)) AND (nimr.intervention_of_payer(of_record) = ANY (nimr.shares_to_write())));
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.may_link_survey_recipient(of_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (nimr.survey_recipient r
              JOIN nimr.survey_company a ON ((a.id = r.survey_company_id)))
           WHERE ((r.id = may_link_survey_recipient.of_record) AND (a.municipality_code = ANY (nimr.works_in()))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_make_link(of_purpose text, of_record bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.actor_is_operator() OR nimr.actor_is_job() OR
         CASE of_purpose
             WHEN 'bid_invitation'::text THEN (EXISTS ( SELECT
                FROM nimr.invitation i
               WHERE ((i.id = may_make_link.of_record) AND (i.purchase_id = ANY (( SELECT nimr.purchases_to_write() AS purchases_to_write)::bigint[])))))
             WHEN 'feedback'::text THEN (EXISTS ( SELECT
                FROM nimr.feedback_invitation i
               WHERE ((i.id = may_make_link.of_record) AND nimr.may_write_intervention(i.intervention_id))))
             WHEN 'mail_recipient'::text THEN (EXISTS ( SELECT
                FROM (nimr.sent_mail_recipient r
                  JOIN nimr.sent_mail s ON ((s.id = r.sent_mail_id)))
               WHERE ((r.id = may_make_link.of_record) AND nimr.may_write_intervention(s.intervention_id))))
             ELSE nimr.is_let(('may_link_'::text || of_purpose), of_record)
         END);
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.may_name_holder(of_holder bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((EXISTS ( SELECT
            FROM nimr.holder h
           WHERE ((h.id = may_name_holder.of_holder) AND (h.kept_by_municipality_code = ANY (nimr.works_in()))))) OR (EXISTS ( SELECT
            FROM (nimr.holding g
              JOIN nimr.holder o ON ((o.id = g.owned_id)))
           WHERE ((g.owner_id = may_name_holder.of_holder) AND nimr.is_own_company(o.company_id)))) OR (EXISTS ( SELECT
            FROM (nimr.control g
              JOIN nimr.holder o ON ((o.id = g.to_id)))
           WHERE ((g.from_id = may_name_holder.of_holder) AND nimr.is_own_company(o.company_id)))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_replace_answer(of_answer bigint, of_company bigint, of_project bigint, of_municipality text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((of_answer IS NULL) OR (EXISTS ( SELECT
            FROM nimr.survey_answer s
           WHERE ((s.id = may_replace_answer.of_answer) AND (s.company_id = may_replace_answer.of_company) AND (s.project_id = may_replace_answer.of_project) AND (s.municipality_code = may_replace_answer.of_municipality)))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_start_intervention(of_intervention bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.may_write_intervention(of_intervention) OR ((NOT (EXISTS ( SELECT
            FROM nimr.task_force_member m
           WHERE (m.intervention_id = may_start_intervention.of_intervention)))) AND (EXISTS ( SELECT
            FROM nimr.intervention i
           WHERE ((i.id = may_start_intervention.of_intervention) AND ((i.lead_municipality_code = ANY (nimr.works_in())) OR ((cardinality(nimr.manages()) > 0) AND (NOT (EXISTS ( SELECT
                    FROM nimr.intervention_project p
                   WHERE (p.intervention_id = may_start_intervention.of_intervention)))))))))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_state_business_population(of_municipality text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.actor_administers() OR (EXISTS ( SELECT
            FROM nimr.project_municipality p
           WHERE ((p.municipality_code = may_state_business_population.of_municipality) AND (p.project_id = ANY (nimr.manages()))))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.may_write_cost(of_cost bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.actor_is_operator() OR (EXISTS ( SELECT
            FROM nimr.cost c
           WHERE ((c.id = may_write_cost.of_cost) AND (c.account_id = ANY (nimr.writable_accounts()))))));
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.may_write_holder(of_holder bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.holder h
           WHERE ((h.id = may_write_holder.of_holder) AND
                 CASE
                     WHEN (h.company_id IS NULL) THEN (h.kept_by_municipality_code = ANY (nimr.works_in()))
                     ELSE nimr.is_own_company(h.company_id)
                 END))) AS "exists";
END

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.may_write_intervention(of_intervention bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (((EXISTS ( SELECT
            FROM nimr.task_force_member m
           WHERE ((m.intervention_id = may_write_intervention.of_intervention) AND (m.staff_id = nimr.actor_staff()) AND (m.left_on IS NULL)))) AND nimr.actor_is_staff()) OR (EXISTS ( SELECT
            FROM nimr.intervention_project p
           WHERE ((p.intervention_id = may_write_intervention.of_intervention) AND (p.project_id = ANY (nimr.manages()))))));
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.may_write_lesson(of_intervention bigint, of_project bigint, of_municipality text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (of_intervention IS NULL) THEN (((of_municipality = ANY (nimr.works_in())) OR (of_project = ANY (nimr.manages()))) AND (EXISTS ( SELECT
                FROM nimr.project_municipality p
               WHERE ((p.project_id = may_write_lesson.of_project) AND (p.municipality_code = may_write_lesson.of_municipality)))))
             ELSE (nimr.may_write_intervention(of_intervention) OR (EXISTS ( SELECT
                FROM nimr.intervention i
               WHERE ((i.id = may_write_lesson.of_intervention) AND (i.lead_municipality_code = ANY (nimr.works_in()))))) OR (EXISTS ( SELECT
                FROM nimr.intervention_municipality m
               WHERE ((m.intervention_id = may_write_lesson.of_intervention) AND (m.municipality_code = ANY (nimr.works_in()))))))
         END AS "case";
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.may_write_survey(of_survey bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.survey s
           WHERE ((s.id = may_write_survey.of_survey) AND
                 CASE
                     WHEN (s.municipality_code IS NULL) THEN (s.project_id = ANY (nimr.manages()))
                     ELSE (s.municipality_code = ANY (nimr.works_in()))
                 END))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.milestone_is_told(of_company bigint, of_project bigint, of_kind text, on_day date, of_amount bigint, of_fte numeric, of_financier bigint, financier_in_words text, of_what text, apart_from bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((nimr.actor_is_operator() OR (EXISTS ( SELECT
            FROM unnest(nimr.works_in()) w(code)
           WHERE nimr.may_answer_for(milestone_is_told.of_company, w.code))) OR (EXISTS ( SELECT
            FROM nimr.survey_company a
           WHERE ((a.id = nimr.linked_survey_company()) AND ((milestone_is_told.of_company = a.company_id) OR (milestone_is_told.of_company = nimr.company_now(a.company_id))))))) AND nimr.same_milestone_stands(of_company, of_project, of_kind, on_day, of_amount, of_fte, of_financier, financier_in_words, of_what, apart_from));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.minutes_left(of_share bigint, in_month date)
 RETURNS numeric
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  of_staff bigint := (select s.staff_id from staff_share s where s.id = of_share);
begin
  if not may_confirm_share(of_share) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('full time ' || of_staff || ' ' || in_month, 0));
  return full_month_minutes(in_month) - (select coalesce(sum(coalesce(m.share_bp * full_month_minutes(in_month) / 10000.0, m.worked_minutes)), 0)
    from staff_share_month m join staff_share s on s.id = m.staff_share_id
    where s.staff_id = of_staff and m.month_on = in_month and m.withdrawn_at is null);
end $function$

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.moment()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
RETURN COALESCE((NULLIF(current_setting('nimr.now'::text, true), ''::text))::timestamp with time zone, statement_timestamp())

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.move_declaration()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  was aid_declaration;
  today date := (nimr.moment() at time zone 'Europe/Stockholm')::date;
begin
  select * into was from aid_declaration d where d.id = new.declaration_id for update;
  if new.on_day > today then
    raise exception 'a day that has not come: %', new.on_day using errcode = 'check_violation', constraint = 'declaration_day_ahead';
  end if;
  if new.kind = 'asked' then
    if exists (select from aid_declaration_event e where e.declaration_id = new.declaration_id and e.id < new.id) then
      raise exception 'asked for once' using errcode = 'unique_violation', constraint = 'declaration_moves';
    end if;
    return null;
  end if;
  if not may_declaration_become(was.state, new.kind) then
    raise exception 'a declaration that is % does not become %', was.state, new.kind using errcode = 'check_violation', constraint = 'declaration_moves';
  end if;
  if new.kind in ('sent_to_financier', 'supplement_asked', 'approved', 'refused') and (
      new.on_day < was.signed_on or new.on_day < (select max(e.on_day) from aid_declaration_event e where e.declaration_id = was.id and e.kind = 'sent_to_financier' and e.id < new.id)) then
    raise exception 'before it was signed or sent: %', new.on_day using errcode = 'check_violation', constraint = 'declaration_day_order';
  end if;
  if new.kind = 'signed' and was.signed_on > today then
    raise exception 'signed on a day that has not come: %', was.signed_on using errcode = 'check_violation', constraint = 'declaration_day_ahead';
  end if;
  if new.kind = 'signed' and was.signed_at is null then
    raise exception 'nothing was signed' using errcode = 'check_violation', constraint = 'declaration_moves';
  end if;
  update aid_declaration d set state = new.kind, version = d.version + 1 where d.id = was.id;
  if new.kind = 'approved' then
    insert into aid_declaration_event (declaration_id, kind, on_day, at, by_staff_id)
      select d.id, 'replaced', new.on_day, new.at, new.by_staff_id from aid_declaration d
      where d.company_id = was.company_id and d.intervention_id = was.intervention_id and d.id <> was.id and d.state = 'approved';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.move_stage()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  at_stage text;
  rule stage_rule;
  unmet text[];
begin
  if actor_is_operator() or actor_kind() is null then
    return new;
  end if;
  new.at := moment();
  new.by_staff_id := actor_staff();
  select stage into at_stage from intervention where id = new.intervention_id for update;
  if at_stage is distinct from new.from_stage then
    raise exception 'the intervention is at %', at_stage using errcode = 'serialization_failure';
  end if;
  select * into rule from stage_rule r where r.to_stage = new.to_stage and r.coming_from = case
    when new.from_stage = 'closed' then 'closed'
    when stage_position(new.from_stage) < stage_position(new.to_stage) then 'earlier' else 'later' end;
  if rule.to_stage is null or not (
    ('task_force' = any (rule.movers) and new.intervention_id = any (task_forces()))
    or ('project_manager' = any (rule.movers) and exists (select from intervention_project p
      where p.intervention_id = new.intervention_id and p.project_id = any (manages())))) then
    raise exception 'not by this actor from % to %', new.from_stage, new.to_stage using errcode = 'insufficient_privilege';
  end if;
  unmet := unmet_conditions(new.intervention_id, new.from_stage, new.to_stage, new.reason, rule.conditions);
  if cardinality(unmet) > 0 then
    raise exception 'not yet from % to %: %', new.from_stage, new.to_stage, unmet using errcode = 'check_violation';
  end if;
  if rule.coming_from = 'earlier' then
    insert into intervention_stage as s (intervention_id, stage, done_at, done_by_staff_id)
      values (new.intervention_id, new.from_stage, new.at, new.by_staff_id)
      on conflict (intervention_id, stage) do update set done_at = excluded.done_at, done_by_staff_id = excluded.done_by_staff_id, version = s.version + 1
      where s.done_at is null and s.not_needed_at is null;
  end if;
  insert into intervention_stage as s (intervention_id, stage, done_at, done_by_staff_id)
    values (new.intervention_id, new.to_stage,
      case when new.to_stage = 'closed' then new.at end, case when new.to_stage = 'closed' then new.by_staff_id end)
    on conflict (intervention_id, stage) do update set done_at = excluded.done_at, done_by_staff_id = excluded.done_by_staff_id,
      not_needed_reason = null, not_needed_at = null, not_needed_by_staff_id = null, version = s.version + 1;
  if rule.coming_from = 'closed' then
    update intervention_stage set done_at = null, done_by_staff_id = null, version = version + 1
      where intervention_id = new.intervention_id and stage = 'closed';
  end if;
  update intervention set stage = new.to_stage where id = new.intervention_id;
  return new;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.need_may_become(from_state text, to_state text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ((((((((((((((from_state = 'open'::text) AND (to_state = 'taken_up'::text)) OR ((from_state = 'open'::text) AND (to_state = 'met'::text))) OR ((from_state = 'open'::text) AND (to_state = 'referred'::text))) OR ((from_state = 'open'::text) AND (to_state = 'declined'::text))) OR ((from_state = 'taken_up'::text) AND (to_state = 'open'::text))) OR ((from_state = 'taken_up'::text) AND (to_state = 'met'::text))) OR ((from_state = 'taken_up'::text) AND (to_state = 'referred'::text))) OR ((from_state = 'taken_up'::text) AND (to_state = 'declined'::text))) OR ((from_state = 'referred'::text) AND (to_state = 'open'::text))) OR ((from_state = 'referred'::text) AND (to_state = 'met'::text))) OR ((from_state = 'referred'::text) AND (to_state = 'declined'::text))) OR ((from_state = 'met'::text) AND (to_state = 'open'::text))) OR ((from_state = 'declined'::text) AND (to_state = 'open'::text)))

-- owner nimr_owner
-- execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.no_address(of_record bigint)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT (('raderad.'::text || of_record) || '@raderad.invalid'::text);
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.outdate_keys()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  update cost_key k set outdated_at = moment(), version = k.version + 1
    where k.intervention_id = coalesce(new.intervention_id, old.intervention_id) and k.proposed_at is not null
      and num_nonnulls(k.outdated_at, k.replaced_at, k.declined_at) = 0;
  return null;
end $function$

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.own_conflict(of_purchase bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT d.has_conflict
    FROM nimr.conflict_declaration d
   WHERE ((d.purchase_id = own_conflict.of_purchase) AND (d.staff_id = nimr.actor_staff()))
   ORDER BY d.id DESC
  LIMIT 1;
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.papers_of_costs(cost_ids bigint[])
 RETURNS TABLE(cost_id bigint, staff_method text, kinds jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 WITH asked AS (
          SELECT c.id,
             s.id AS share_id,
             s.method
            FROM (((nimr.cost c
              LEFT JOIN nimr.staff_cost k ON (((k.cost_id = c.id) AND (k.part = 'staff'::text))))
              LEFT JOIN nimr.staff_share_month m ON ((m.id = k.staff_share_month_id)))
              LEFT JOIN nimr.staff_share s ON ((s.id = m.staff_share_id)))
           WHERE ((c.id = ANY (papers_of_costs.cost_ids)) AND (nimr.actor_is_operator() OR (c.account_id = ANY (( SELECT nimr.readable_accounts() AS readable_accounts)::bigint[]))))
         ), paper AS (
          SELECT a_1.id,
             f.kind
            FROM (asked a_1
              JOIN nimr.file f ON (((f.record_table = 'cost'::text) AND (f.record_id = a_1.id))))
         UNION
          SELECT a_1.id,
             f.kind
            FROM (asked a_1
              JOIN nimr.file f ON (((f.record_table = 'staff_share'::text) AND (f.record_id = a_1.share_id))))
         )
  SELECT a.id,
     a.method,
     COALESCE(( SELECT jsonb_agg(p.kind ORDER BY p.kind) AS jsonb_agg
            FROM paper p
           WHERE (p.id = a.id)), '[]'::jsonb) AS "coalesce"
    FROM asked a;
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.parts_are_the_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  split cost_split;
begin
  select * into split from cost_split s where s.id = case tg_table_name when 'cost_split' then (to_jsonb(new) ->> 'id')::bigint else (to_jsonb(new) ->> 'cost_split_id')::bigint end;
  if (select coalesce(sum(p.share_ore), 0) from cost_split_part p where p.cost_split_id = split.id) <> split.cost_ore - split.fee_ore + split.refund_ore
    or exists (select from cost_split_part p where p.cost_split_id = split.id and key_of_payer(p.payer_id) <> split.cost_key_id) then
    raise exception 'the parts are not the whole' using errcode = 'check_violation';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.person_of_registration_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.company_id is distinct from old.company_id then
    new.person_id := null;
  end if;
  if new.person_id is not null and new.person_id is distinct from old.person_id and current_user = 'nimr_app' then
    raise exception 'who a registration is of is found by its address, not chosen' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE PROCEDURE nimr.protect(IN table_name text, IN key_column text DEFAULT 'id'::text, IN parent_table text DEFAULT ''::text, IN parent_column text DEFAULT ''::text, IN concealed text DEFAULT ''::text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table nimr.%I enable row level security', table_name);
  execute format('alter table nimr.%I force row level security', table_name);
  execute format('create policy owner_all on nimr.%I to nimr_owner using (true) with check (true)', table_name);
  execute format('create policy operator_all on nimr.%I to nimr_app using ((select nimr.actor_is_operator())) with check ((select nimr.actor_is_operator()))', table_name);
  execute format('create trigger remember after insert or update or delete on nimr.%I for each row execute function nimr.remember_change(%L, %L, %L, %L)',
    table_name, key_column, parent_table, parent_column, concealed);
end $procedure$

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.purchase_of_award(of_award bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT a.purchase_id
    FROM nimr.award a
   WHERE (a.id = purchase_of_award.of_award);
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.purchase_of_bid(of_bid bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT b.purchase_id
    FROM nimr.bid b
   WHERE ((b.id = purchase_of_bid.of_bid) AND (EXISTS ( SELECT
            FROM nimr.opening o
           WHERE (o.purchase_id = b.purchase_id))));
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.purchases_decided()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(p.id), '{}'::bigint[]) AS "coalesce"
    FROM (nimr.purchase p
      JOIN nimr.opening o ON ((o.purchase_id = p.id)))
   WHERE ((nimr.own_conflict(p.id) IS NOT TRUE) AND ((p.buyer_municipality_code = ANY (( SELECT nimr.heads() AS heads)::text[])) OR (EXISTS ( SELECT
            FROM (nimr.intervention_project i
              JOIN nimr.project j ON ((j.id = i.project_id)))
           WHERE ((i.intervention_id = p.intervention_id) AND (j.beneficiary_id = p.buyer_organisation_id) AND (i.project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[])))))));
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.purchases_to_award()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(p.id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.purchase p
   WHERE ((p.id = ANY (( SELECT nimr.purchases_decided() AS purchases_decided)::bigint[])) AND (p.kind = 'request'::text) AND (p.cancelled_at IS NULL) AND (NOT (EXISTS ( SELECT
            FROM nimr.award a
           WHERE (a.purchase_id = p.id)))));
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.purchases_to_compare()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((nimr.purchases_to_judge() || nimr.purchases_decided()) || COALESCE(array_agg(p.id), '{}'::bigint[]))
    FROM (nimr.purchase p
      JOIN nimr.award a ON ((a.purchase_id = p.id)))
   WHERE ((EXISTS ( SELECT
            FROM nimr.intervention_project i
           WHERE ((i.intervention_id = p.intervention_id) AND (i.project_id = ANY (( SELECT ((nimr.manages() || nimr.economises()) || nimr.audits()))::bigint[]))))) AND (nimr.own_conflict(p.id) IS NOT TRUE));
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.purchases_to_judge()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(p.id), '{}'::bigint[]) AS "coalesce"
    FROM (nimr.purchase p
      JOIN nimr.opening o ON ((o.purchase_id = p.id)))
   WHERE ((p.intervention_id = ANY (( SELECT nimr.task_forces() AS task_forces)::bigint[])) AND (nimr.own_conflict(p.id) IS FALSE));
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.purchases_to_notify()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.purchases_to_judge() || nimr.purchases_decided());
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.purchases_to_write()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(p.id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.purchase p
   WHERE ((p.intervention_id = ANY (( SELECT nimr.task_forces() AS task_forces)::bigint[])) OR (EXISTS ( SELECT
            FROM nimr.intervention_project i
           WHERE ((i.intervention_id = p.intervention_id) AND (i.project_id = ANY (( SELECT nimr.manages() AS manages)::bigint[]))))));
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.purchases_with_known_bidders()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (nimr.purchases_to_compare() || COALESCE(array_agg(p.id), '{}'::bigint[]))
    FROM nimr.purchase p
   WHERE ((p.intervention_id = ANY (( SELECT nimr.task_forces() AS task_forces)::bigint[])) AND (p.sent_at IS NOT NULL) AND (p.bids_until <= clock_timestamp()) AND (nimr.own_conflict(p.id) IS NOT TRUE));
END

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.readable_accounts()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(a.id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.project_account a
   WHERE ((a.municipality_code = ANY (nimr.works_in())) OR (a.project_id = ANY (((nimr.manages() || nimr.economises()) || nimr.audits()))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.readable_claims()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(p.id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.payment_claim p
   WHERE ((p.project_id = ANY (((nimr.manages() || nimr.economises()) || nimr.audits()))) OR (p.project_id IN ( SELECT a.project_id
            FROM nimr.project_account a
           WHERE (a.municipality_code = ANY (nimr.works_in())))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.reads_budget(of_budget bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.budget b
           WHERE ((b.id = reads_budget.of_budget) AND (b.project_id = ANY (nimr.reads_money_of()))))) AS "exists";
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.reads_estimate(of_estimate bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.aid_estimate e
           WHERE ((e.id = reads_estimate.of_estimate) AND ((e.project_id = ANY (((nimr.manages() || nimr.economises()) || nimr.audits()))) OR nimr.may_write_intervention(e.intervention_id))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.reads_money_of()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((nimr.manages() || nimr.economises()) || nimr.audits());
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.reads_salary(of_share bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (nimr.staff_share s
              JOIN nimr.project_account a ON ((a.id = s.account_id)))
           WHERE ((s.id = reads_salary.of_share) AND ((a.project_id = ANY ((nimr.economises() || nimr.audits()))) OR (a.municipality_code = ANY (nimr.heads())))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.reads_whole_ledger(of_import bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM (nimr.ledger_import i
              JOIN nimr.project_account a ON ((a.id = i.account_id)))
           WHERE ((i.id = reads_whole_ledger.of_import) AND ((a.project_id = ANY ((nimr.economises() || nimr.audits()))) OR (a.municipality_code = ANY (nimr.heads())))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.refuse_change_of_locked_cost()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if exists (select from cost_lock l where l.cost_id = old.id) then
    raise exception 'cost % is claimed', old.id using errcode = 'check_violation', constraint = 'cost_is_locked';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.refuse_erased_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if exists (select from person_erasure e where e.person_id = (to_jsonb(new) ->> tg_argv[0])::bigint) then
    raise exception 'the person is erased' using errcode = 'check_violation', constraint = 'person_is_erased';
  end if;
  return null;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.refuse_merged_survivor()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if new.merged_into_id is not null and exists (select from topic t where t.id = new.merged_into_id and t.merged_into_id is not null) then
    raise exception 'a topic cannot be merged into one that is itself merged' using errcode = '23514';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.remember_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  key_column text := tg_argv[0];
  concealed_columns text[] := string_to_array(nullif(tg_argv[3], ''), ',');
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  this_row jsonb := coalesce(new_row, old_row);
  changed text[];
begin
  select array_agg(k order by k) into changed
    from jsonb_object_keys(this_row) k
    where (old_row -> k) is distinct from (new_row -> k);
  if tg_op = 'UPDATE' and changed is null then
    return null;
  end if;
  insert into audit_entry (at, actor_kind, actor_staff_id, actor_name, request_id, act, table_name, record_key, parent_table, parent_key, before, after, concealed)
  values (
    moment(), coalesce(actor_kind(), 'owner'), actor_staff(), nullif(current_setting('nimr.actor_name', true), ''),
    nullif(current_setting('nimr.request_id', true), ''), lower(tg_op), tg_table_name, this_row ->> key_column,
    nullif(tg_argv[1], ''), this_row ->> nullif(tg_argv[2], ''),
    (select jsonb_object_agg(k, old_row -> k) from unnest(changed) k
      where old_row is not null and k <> all (coalesce(concealed_columns, '{}'))),
    (select jsonb_object_agg(k, new_row -> k) from unnest(changed) k
      where new_row is not null and k <> all (coalesce(concealed_columns, '{}'))),
    coalesce((select array_agg(k) from unnest(changed) k where k = any (concealed_columns)), '{}')
  );
  return null;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.remember_tie()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  insert into former_tie (one_id, other_id) values (old.owner_id, old.owned_id) on conflict do nothing;
  return null;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.replace_waiting_keys()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  update cost_key k set replaced_at = new.proposed_at, version = k.version + 1
    where k.intervention_id = new.intervention_id and k.number < new.number and k.proposed_at is not null and k.agreed_at is null and k.replaced_at is null;
  return null;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.request_stands()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  movable text[] := array['bids_until', 'cancelled_at', 'cancelled_reason', 'version'];
begin
  if current_user <> 'nimr_app' then
    return new;
  end if;
  if old.cancelled_at is not null and (new.cancelled_at, new.cancelled_reason) is distinct from (old.cancelled_at, old.cancelled_reason) then
    raise exception 'what was cancelled stays cancelled' using errcode = 'insufficient_privilege';
  end if;
  if old.sent_at is not null and to_jsonb(new) - movable is distinct from to_jsonb(old) - movable then
    raise exception 'a request that was sent stands as it was read' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.same_milestone_stands(of_company bigint, of_project bigint, of_kind text, on_day date, of_amount bigint, of_fte numeric, of_financier bigint, financier_in_words text, of_what text, apart_from bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.milestone m
           WHERE ((m.company_id = same_milestone_stands.of_company) AND (m.project_id = same_milestone_stands.of_project) AND (m.kind = same_milestone_stands.of_kind) AND (m.happened_on = same_milestone_stands.on_day) AND (NOT (m.amount_ore IS DISTINCT FROM same_milestone_stands.of_amount)) AND (NOT (m.fte IS DISTINCT FROM same_milestone_stands.of_fte)) AND (NOT (m.financier_id IS DISTINCT FROM same_milestone_stands.of_financier)) AND (lower(m.financier_words) = lower(same_milestone_stands.financier_in_words)) AND (lower(m.what) = lower(same_milestone_stands.of_what)) AND (m.id IS DISTINCT FROM same_milestone_stands.apart_from) AND (NOT (EXISTS ( SELECT
                    FROM nimr.milestone n
                   WHERE (n.replaces_id = m.id)))) AND (NOT (EXISTS ( SELECT
                    FROM nimr.milestone_withdrawal w
                   WHERE (w.milestone_id = m.id))))))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.search_key(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower((words COLLATE nimr.swedish))

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.sees_grades(of_purchase bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT ((of_purchase = ANY (nimr.purchases_to_compare())) AND ((NOT (of_purchase = ANY (nimr.purchases_to_judge()))) OR nimr.is_awarded(of_purchase) OR (nimr.actor_staff() IN ( SELECT nimr.graders(of_purchase) AS graders))));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.settle_key()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  of_key bigint := key_of_payer(new.payer_id);
begin
  if new.answer = 'declined' then
    update cost_key set declined_at = new.given_at, version = version + 1 where id = of_key and agreed_at is null and declined_at is null;
  elsif not exists (select from cost_key_payer p left join cost_key_approval a on a.payer_id = p.id
      where p.cost_key_id = of_key and a.answer is distinct from 'approved') then
    update cost_key k set replaced_at = new.given_at, version = k.version + 1 from cost_key n
      where n.id = of_key and k.intervention_id = n.intervention_id and k.number < n.number and k.proposed_at is not null and k.replaced_at is null;
    update cost_key set agreed_at = new.given_at, version = version + 1 where id = of_key and agreed_at is null;
  end if;
  return null;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.share_of_month(of_month bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT m.staff_share_id
    FROM nimr.staff_share_month m
   WHERE (m.id = share_of_month.of_month);
END

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.shares_to_read()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(DISTINCT t.id), '{}'::bigint[]) AS "coalesce"
    FROM ( SELECT m.intervention_id AS id
            FROM nimr.intervention_municipality m
           WHERE (m.municipality_code = ANY (nimr.works_in()))
         UNION ALL
          SELECT k.intervention_id
            FROM (nimr.cost_key_payer p
              JOIN nimr.cost_key k ON ((k.id = p.cost_key_id)))
           WHERE ((p.municipality_code = ANY (nimr.works_in())) AND (k.proposed_at IS NOT NULL))
         UNION ALL
          SELECT p.intervention_id
            FROM nimr.intervention_project p
           WHERE (p.project_id = ANY (((nimr.manages() || nimr.economises()) || nimr.audits())))
         UNION ALL
          SELECT unnest(nimr.task_forces()) AS unnest) t;
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.shares_to_write()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(DISTINCT t.id), '{}'::bigint[]) AS "coalesce"
    FROM ( SELECT p.intervention_id AS id
            FROM nimr.intervention_project p
           WHERE (p.project_id = ANY ((nimr.manages() || nimr.economises())))
         UNION ALL
          SELECT unnest(nimr.task_forces()) AS unnest) t;
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.sign_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if actor_staff() is null then return new; end if;
  if tg_argv[0] <> '' then
    new := jsonb_populate_record(new, jsonb_build_object(tg_argv[0], actor_staff()));
  end if;
  return jsonb_populate_record(new, jsonb_build_object(tg_argv[1], moment()));
end $function$

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.small_purchase_below(on_day date)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(( SELECT l.amount_ore
            FROM nimr.small_purchase_limit l
           WHERE (l.from_on <= small_purchase_below.on_day)
           ORDER BY l.from_on DESC
          LIMIT 1), (5000000)::bigint) AS "coalesce";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.stage_position(stage text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN array_position(ARRAY['need'::text, 'content'::text, 'supplier'::text, 'request'::text, 'selection'::text, 'announcing'::text, 'registration'::text, 'delivery'::text, 'communication'::text, 'closed'::text], stage)

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.stamp_stage()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  if nimr.actor_kind() is distinct from 'staff' then
    return new;
  end if;
  if new.done_at is null then
    new.done_by_staff_id := null;
  elsif tg_op = 'UPDATE' and old.done_at is not null then
    new.done_at := old.done_at;
    new.done_by_staff_id := old.done_by_staff_id;
  else
    new.done_at := nimr.moment();
    new.done_by_staff_id := nimr.actor_staff();
  end if;
  if new.not_needed_at is null then
    new.not_needed_by_staff_id := null;
  elsif tg_op = 'UPDATE' and old.not_needed_at is not null and old.not_needed_reason = new.not_needed_reason then
    new.not_needed_at := old.not_needed_at;
    new.not_needed_by_staff_id := old.not_needed_by_staff_id;
  else
    new.not_needed_at := nimr.moment();
    new.not_needed_by_staff_id := nimr.actor_staff();
  end if;
  return new;
end $function$

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.sum_support()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  of_intervention bigint := coalesce(new.intervention_id, old.intervention_id);
begin
  update intervention i set support_minutes = (select sum(e.duration_minutes) from support_entry e where e.intervention_id = i.id)
    where i.id = of_intervention;
  return null;
end $function$

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.survey_answer_of(of_survey_company bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT max(x.id) AS max
    FROM ((nimr.survey_company a
      JOIN nimr.survey s ON ((s.id = a.survey_id)))
      JOIN nimr.survey_answer x ON (((x.survey_company_id = a.id) OR ((x.survey_company_id IS NULL) AND (x.company_id = a.company_id) AND (x.project_id = s.project_id) AND (x.asked_from_on = s.asked_from_on) AND (x.asked_to_on = s.asked_to_on)))))
   WHERE ((a.id = survey_answer_of.of_survey_company) AND (NOT (EXISTS ( SELECT
            FROM nimr.survey_answer n
           WHERE (n.replaces_id = x.id)))));
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.survey_company_now(of_survey_company bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(( SELECT o.id
            FROM nimr.survey_company o
           WHERE ((o.survey_id = a.survey_id) AND (o.company_id = nimr.company_now(a.company_id)))), a.id) AS "coalesce"
    FROM nimr.survey_company a
   WHERE (a.id = survey_company_now.of_survey_company);
END

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.survey_standing(of_survey bigint)
 RETURNS TABLE(survey_company_id bigint, now_company_id bigint, now_id bigint, own_answer_id bigint, answer_id bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
  with s as materialized (select v.id, v.project_id, v.asked_from_on, v.asked_to_on from nimr.survey v where v.id = of_survey),
  asked as materialized (
    select a.id, a.company_id, a.municipality_code,
      case when exists (select from nimr.company_event e where e.company_id = a.company_id and e.undone_at is null) then nimr.company_now(a.company_id)
        else a.company_id end as now_company_id
    from nimr.survey_company a where a.survey_id = of_survey
  ),
  said as materialized (
    select u.survey_company_id, max(u.id) as id from (
      select x.survey_company_id, x.id, x.replaces_id from nimr.survey_answer x join asked a on a.id = x.survey_company_id
      union all
      select a.id, x.id, x.replaces_id from s join nimr.survey_answer x on x.project_id = s.project_id and x.asked_from_on = s.asked_from_on
        and x.asked_to_on = s.asked_to_on and x.survey_company_id is null join asked a on a.company_id = x.company_id) u
    where not exists (select from nimr.survey_answer n where n.replaces_id = u.id) group by 1
  )
  select a.id, a.now_company_id, coalesce(o.id, a.id), x.id, coalesce(y.id, x.id)
  from asked a
  left join asked o on o.company_id = a.now_company_id
  left join said x on x.survey_company_id = a.id
  left join said y on y.survey_company_id = o.id
  where (select nimr.actor_is_job() or nimr.actor_is_operator() or s.project_id = any (nimr.manages() || nimr.audits()) from s)
    or a.municipality_code = any ((select nimr.works_in())::text[])
$function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.take_claim_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  now_in text;
begin
  select state into now_in from payment_claim where id = new.claim_id for update;
  if now_in is distinct from new.from_state then
    raise exception 'the claim is %, not %', now_in, new.from_state using errcode = '40001';
  end if;
  if new.act = 'sent_to_partners' and not exists (select from payment_claim_cost where claim_id = new.claim_id) then
    raise exception 'a claim without costs' using errcode = '23514';
  end if;
  if new.act in ('all_certified', 'signed') and uncertified_accounts(new.claim_id) <> '{}' then
    raise exception 'not certified as it stands' using errcode = '40001';
  end if;
  if new.act = 'signed' then
    update payment_claim_cost k set snapshot = claimed_cost(c) from cost c where c.id = k.cost_id and k.claim_id = new.claim_id;
  end if;
  if new.act = 'submitted' and exists (select from payment_claim_cost k join cost c on c.id = k.cost_id where k.claim_id = new.claim_id
    and (k.snapshot is distinct from claimed_cost(c) or not exists (select from cost_lock l where l.cost_id = k.cost_id and l.claim_id = new.claim_id))) then
    raise exception 'not as it was signed, or not locked' using errcode = '40001';
  end if;
  update payment_claim set state = new.to_state, version = version + 1 where id = new.claim_id;
  if new.act = 'returned' then
    update payment_claim_certification set superseded_at = new.recorded_at where claim_id = new.claim_id and superseded_at is null;
    update payment_claim_cost set snapshot = null where claim_id = new.claim_id;
  end if;
  if new.act = 'withdrawn' then
    update payment_claim_cost set released_at = new.recorded_at where claim_id = new.claim_id;
    update payment_claim_income set released_at = new.recorded_at where claim_id = new.claim_id;
  end if;
  return null;
end $function$

-- owner nimr_owner
-- execute to nimr_app, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.task_forces()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(m.intervention_id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.task_force_member m
   WHERE ((m.staff_id = ( SELECT nimr.actor_staff() AS actor_staff)) AND (m.left_on IS NULL) AND ( SELECT nimr.actor_is_staff() AS actor_is_staff));
END

-- owner nimr_owner
-- executed by no other
CREATE OR REPLACE FUNCTION nimr.tell_survey_of_letter()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
begin
  update survey_recipient r set bounced_at = new.given_up_at from survey_letter l where l.letter_id = new.id and r.id = l.recipient_id and r.bounced_at is null;
  return null;
end $function$

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.uncertified_accounts(of_claim bigint)
 RETURNS bigint[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(a.account_id ORDER BY a.account_id), '{}'::bigint[]) AS "coalesce"
    FROM ( SELECT k.account_id
            FROM nimr.payment_claim_cost k
           WHERE (k.claim_id = uncertified_accounts.of_claim)
         UNION
          SELECT k.account_id
            FROM nimr.payment_claim_income k
           WHERE (k.claim_id = uncertified_accounts.of_claim)) a
   WHERE (NOT (EXISTS ( SELECT
            FROM nimr.payment_claim_certification s
           WHERE ((s.claim_id = uncertified_accounts.of_claim) AND (s.account_id = a.account_id) AND (s.superseded_at IS NULL) AND (s.digest = nimr.claim_digest(uncertified_accounts.of_claim, a.account_id))))));
END

-- owner nimr_owner
-- execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.undertaking_of(of_company bigint, on_day date)
 RETURNS bigint[]
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'nimr', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  subject bigint;
  ids bigint[];
  fresh bigint[];
  marks bigint[];
  part bigint[];
  here bigint;
  there bigint;
begin
  select h.id into subject from holder h join company k on k.id = h.company_id
    where h.company_id = of_company and h.kind not in ('natural_person', 'public_body', 'small_local_authority') and k.legal_form <> 'public_body';
  if subject is null then
    return array[of_company];
  end if;
  ids := bound_to(array[subject], on_day);
  fresh := ids;
  loop
    -- Where nobody has the majority but enterprises together have, their owners may hold it jointly; and what all these hold together may be a majority.
    with votes as (
      select g.owned_id, g.owner_id, g.votes_bp, sum(g.votes_bp) over (partition by g.owned_id) as together, max(g.votes_bp) over (partition by g.owned_id) as most
      from holding g join holder o on o.id = g.owner_id left join company k on k.id = o.company_id
      where g.owned_id = any (fresh) and coalesce(g.from_on <= on_day, true) and coalesce(g.ended_on > on_day, true)
        and o.kind not in ('natural_person', 'public_body', 'small_local_authority') and k.legal_form is distinct from 'public_body'
    ), held as (
      select g.owned_id from holding g join holder o on o.id = g.owned_id left join company k on k.id = o.company_id
      where g.owner_id = any (ids) and coalesce(g.from_on <= on_day, true) and coalesce(g.ended_on > on_day, true)
        and o.kind not in ('natural_person', 'public_body', 'small_local_authority') and k.legal_form is distinct from 'public_body'
      group by g.owned_id having sum(g.votes_bp) > 5000
    )
    select array_agg(distinct n.id) into fresh
      from (select v.owner_id as id from votes v where v.together > 5000 and v.most <= 5000 union all select d.owned_id from held d) n
      where n.id <> all (ids);
    exit when fresh is null;
    select array_agg(f) into fresh from unnest(bound_to(fresh, on_day)) f where f <> all (ids);
    ids := ids || fresh;
  end loop;
  if cardinality(ids) = 1 then
    return array[of_company];
  end if;
  -- A mark for each group of those bound at once, and then groups are put together while some group holds another's majority.
  marks := array_fill(null::bigint, array[cardinality(ids)]);
  while array_position(marks, null) is not null loop
    part := bound_to(array[ids[array_position(marks, null)]], on_day);
    marks := array(select coalesce(u.mark, case when u.id = any (part) then part[1] end) from unnest(ids, marks) with ordinality u (id, mark, nth) order by u.nth);
  end loop;
  loop
    with node as (select u.id, u.mark from unnest(ids, marks) u (id, mark))
    select b.one, b.other into here, there from (
      select o.mark as one, w.mark as other
        from holding g join node o on o.id = g.owner_id join node w on w.id = g.owned_id
        where o.mark <> w.mark and coalesce(g.from_on <= on_day, true) and coalesce(g.ended_on > on_day, true)
        group by o.mark, w.mark, g.owned_id having sum(g.votes_bp) > 5000
    ) b limit 1;
    exit when not found;
    marks := array(select case when u.mark = there then here else u.mark end from unnest(ids, marks) with ordinality u (id, mark, nth) order by u.nth);
  end loop;
  return array(
    select of_company union
    select h.company_id from unnest(ids, marks) u (id, mark) join holder h on h.id = u.id
    where h.company_id is not null and u.mark = marks[array_position(ids, subject)]
    order by 1);
end $function$

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.unmet_conditions(of_intervention bigint, from_stage text, to_stage text, reason text, conditions text[])
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
AS $function$
declare
  condition text;
  met boolean;
  unmet text[] := '{}';
begin
  foreach condition in array conditions loop
    case condition
      when 'reason_given' then
        met := trim(reason) <> '';
      when 'purpose_written' then
        met := exists (select from intervention i where i.id = of_intervention and trim(i.purpose) <> '');
      when 'scope_agreed' then
        met := exists (select from intervention i where i.id = of_intervention and i.scope = 'all')
          or not exists (select from intervention_municipality m where m.intervention_id = of_intervention and m.agreed_on is null);
      when 'between_settled' then
        met := not exists (select from generate_series(stage_position(from_stage) + 1, stage_position(to_stage) - 1) between_them
          where not exists (select from intervention_stage s where s.intervention_id = of_intervention
            and stage_position(s.stage) = between_them and (s.done_at is not null or s.not_needed_at is not null)));
      when 'delivery_settled' then
        met := from_stage = 'delivery' or exists (select from intervention_stage s where s.intervention_id = of_intervention
          and s.stage = 'delivery' and (s.done_at is not null or s.not_needed_at is not null));
      when 'communication_told' then
        met := exists (select from publication p where p.intervention_id = of_intervention)
          or exists (select from intervention_stage s where s.intervention_id = of_intervention and s.stage = 'communication' and s.not_needed_at is not null);
      when 'needs_settled' then
        met := not has_unsettled_needs(of_intervention);
      -- What suppliers have been asked about is decided before companies are invited to it.
      when 'purchases_decided' then
        met := not exists (select from purchase p where p.intervention_id = of_intervention and p.sent_at is not null and p.cancelled_at is null
          and not exists (select from award w where w.purchase_id = p.id));
    end case;
    if not met then
      unmet := unmet || condition;
    end if;
  end loop;
  return unmet;
end $function$

-- owner nimr_owner
-- execute to all, execute to nimr_counter
CREATE OR REPLACE FUNCTION nimr.works_in()
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(DISTINCT actor_reach.municipality_code), '{}'::text[]) AS "coalesce"
    FROM nimr.actor_reach(ARRAY['coach'::text, 'head_of_office'::text]) actor_reach(id, staff_id, role, municipality_code, project_id, from_on, to_on);
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.writable_accounts()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(a.id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.project_account a
   WHERE (a.project_id = ANY (nimr.economises()));
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.writable_templates()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT COALESCE(array_agg(t.id), '{}'::bigint[]) AS "coalesce"
    FROM nimr.report_template t
   WHERE ((t.copied_from_id IS NOT NULL) AND (nimr.actor_administers() OR (t.project_id = ANY (nimr.manages()))));
END

-- owner nimr_owner
-- execute to nimr_app
CREATE OR REPLACE FUNCTION nimr.writes_estimate(of_estimate bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.aid_estimate e
           WHERE ((e.id = writes_estimate.of_estimate) AND (e.project_id = ANY (nimr.economises())) AND (e.superseded_at IS NULL)))) AS "exists";
END

-- owner nimr_owner
-- execute to all
CREATE OR REPLACE FUNCTION nimr.writes_report(of_report bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'nimr', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM nimr.report r
           WHERE ((r.id = writes_report.of_report) AND ((r.municipality_code = ANY (nimr.works_in())) OR (r.project_id = ANY (nimr.manages())))))) AS "exists";
END
