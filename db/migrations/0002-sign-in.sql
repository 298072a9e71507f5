-- Signing in happens before anybody is known, so it has its own schema, its own role and its own connections: the rest
-- of the application cannot read a session, and signing in cannot read a company.

create schema signin;
grant usage on schema signin to nimr_signin;

create table signin.person (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table signin.person is 'someone who has asked for a link at least once; the id is that of nimr.staff';

create table signin.session (
  id text primary key,
  token text not null unique,
  user_id text not null references signin.person on delete cascade,
  expires_at timestamptz not null,
  user_agent text,
  ip_address text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on column signin.session.ip_address is 'asked for by the sign-in library; kept empty';
create index session_of_user on signin.session (user_id);

create table signin.account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references signin.person on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table signin.account is 'other ways to sign in; none yet';
create index account_of_user on signin.account (user_id);

create table signin.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table signin.verification is 'links that have been sent and not yet used; the link''s secret is kept hashed';
create index verification_identifier on signin.verification (identifier);

create table signin.attempt (
  of_what text primary key,
  since timestamptz not null,
  count integer not null
);
comment on table signin.attempt is 'attempts since a moment, by a hash of the address they came from or asked for';

create table signin.secret (
  only_row boolean primary key default true check (only_row),
  value text not null
);
comment on table signin.secret is 'signs the cookies of this installation; replacing it signs everybody out';
insert into signin.secret (value) values (md5(gen_random_uuid()::text) || md5(gen_random_uuid()::text));

grant select, insert, update, delete on signin.person, signin.session, signin.account, signin.verification, signin.attempt to nimr_signin;
grant select on signin.secret to nimr_signin;
