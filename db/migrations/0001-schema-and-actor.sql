-- The ground of every other table: who acts in this transaction, what protects a table, and how a change is remembered.
-- Runs as nimr_owner. The roles themselves belong to the cluster and are made by src/platform/db/roles.ts.

create schema nimr;
create schema counter;
grant usage on schema nimr to nimr_app, nimr_counter;
grant usage on schema counter to nimr_app;
grant usage, create on schema counter to nimr_counter;

create extension if not exists pg_trgm schema nimr;
create collation nimr.swedish (provider = icu, locale = 'sv-SE');

-- The actor is set by src/platform/db when a transaction opens; unset means nobody, and nobody sees no rows.
create function nimr.actor_kind() returns text stable parallel safe language sql
  return nullif(current_setting('nimr.actor_kind', true), '');

create function nimr.actor_staff() returns bigint stable parallel safe language sql
  return case when nimr.actor_kind() in ('staff', 'job')
    then nullif(current_setting('nimr.actor_staff', true), '')::bigint end;

create function nimr.actor_is_operator() returns boolean stable parallel safe language sql
  return coalesce(nimr.actor_kind() = 'operator', false);

create function nimr.actor_is_job() returns boolean stable parallel safe language sql
  return coalesce(nimr.actor_kind() = 'job', false);

-- One clock: the moment comes from the application, so that tests and records agree.
create function nimr.moment() returns timestamptz stable language sql
  return coalesce(nullif(current_setting('nimr.now', true), '')::timestamptz, statement_timestamp());

create table nimr.audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor_staff_id bigint,
  actor_name text,
  request_id text,
  act text not null check (act in ('insert', 'update', 'delete')),
  table_name text not null,
  record_key text not null,
  parent_table text,
  parent_key text,
  before jsonb,
  after jsonb,
  concealed text[] not null default '{}'
);
comment on column nimr.audit_entry.concealed is 'columns that changed, of which only that is kept: bids, closed notes, personal characteristics, names and addresses';
create index audit_entry_record on nimr.audit_entry (table_name, record_key, id);
create index audit_entry_parent on nimr.audit_entry (parent_table, parent_key, id);

alter table nimr.audit_entry enable row level security;
alter table nimr.audit_entry force row level security;
create policy owner_all on nimr.audit_entry to nimr_owner using (true) with check (true);

-- Trigger arguments: key column, parent table, parent column, columns of which only the change is kept.
create function nimr.remember_change() returns trigger language plpgsql security definer set search_path = nimr, pg_temp as $$
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
end $$;

-- Every table of the schema is closed by this one call: forced row-level security, the owner and the operator let in,
-- every change remembered. What else may be seen or done, the migration that makes the table says in its own policies.
create procedure nimr.protect(
  table_name text, key_column text default 'id', parent_table text default '', parent_column text default '', concealed text default ''
) language plpgsql as $$
begin
  execute format('alter table nimr.%I enable row level security', table_name);
  execute format('alter table nimr.%I force row level security', table_name);
  execute format('create policy owner_all on nimr.%I to nimr_owner using (true) with check (true)', table_name);
  execute format('create policy operator_all on nimr.%I to nimr_app using ((select nimr.actor_is_operator())) with check ((select nimr.actor_is_operator()))', table_name);
  execute format('create trigger remember after insert or update or delete on nimr.%I for each row execute function nimr.remember_change(%L, %L, %L, %L)',
    table_name, key_column, parent_table, parent_column, concealed);
end $$;

-- The history of a record opens to whoever can see the record: the check runs as the reader, under the record's own policies.
create function nimr.can_see_record(of_table text, of_key text) returns boolean stable language plpgsql as $$
declare
  key_column text;
  seen boolean;
begin
  select split_part(encode(t.tgargs, 'escape'), '\000', 1) into key_column
    from pg_trigger t where t.tgrelid = to_regclass(format('nimr.%I', of_table)) and t.tgname = 'remember';
  if key_column is null then
    return false;
  end if;
  execute format('select exists (select from nimr.%I where %I::text = $1)', of_table, key_column) into seen using of_key;
  return seen;
exception when insufficient_privilege then
  return false;
end $$;

create policy seen_with_record on nimr.audit_entry for select to nimr_app using (
  (select nimr.actor_is_operator())
  or nimr.can_see_record(table_name, record_key)
  or (act = 'delete' and parent_table is not null and nimr.can_see_record(parent_table, parent_key))
);
grant select on nimr.audit_entry to nimr_app;

-- What is true of this installation as a whole; one row.
create table nimr.installation (
  only_row boolean primary key default true check (only_row),
  example boolean not null default false,
  created_at timestamptz not null default now()
);
insert into nimr.installation default values;
call nimr.protect('installation', 'only_row');
create policy everyone_reads on nimr.installation for select to nimr_app using (true);
grant select on nimr.installation to nimr_app;
grant update (example) on nimr.installation to nimr_app;
