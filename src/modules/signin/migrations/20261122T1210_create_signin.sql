create schema signin;

-- Of every secret only its hash is kept.
create table signin.session (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  person uuid not null references kernel.record,
  way text not null check (way in ('set-up', 'link', 'passkey', 'directory', 'tara')),
  agent text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index on signin.session (person);

create table signin.link (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  person uuid not null references kernel.record,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  -- Made on the machine itself: any browser may use it. Otherwise only one that asked.
  any_browser boolean not null
);
create index on signin.link (person, made_at);

-- Browsers that asked for a link, so that a link works only there.
create table signin.link_wish (
  person uuid not null references kernel.record,
  browser_hash bytea not null,
  at timestamptz not null,
  primary key (person, browser_hash)
);

-- The one link of the first set-up; the row goes when it is used.
create table signin.set_up (
  only_one boolean primary key default true check (only_one),
  token_hash bytea not null,
  made_at timestamptz not null
);

create table signin.passkey (
  id uuid primary key default uuidv7(),
  person uuid not null references kernel.record,
  -- As the authenticator calls it (base64url).
  credential text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  backed_up boolean not null,
  name text not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index on signin.passkey (person);

-- What a browser has to sign with its passkey; taken once.
create table signin.passkey_challenge (
  browser_hash bytea not null,
  purpose text not null check (purpose in ('make', 'sign-in')),
  challenge text not null,
  ends_at timestamptz not null,
  primary key (browser_hash, purpose)
);

create table signin.oidc_attempt (
  state_hash bytea primary key,
  browser_hash bytea not null,
  profile text not null check (profile in ('directory', 'tara')),
  -- Wrapped with the installation's key.
  secrets bytea not null,
  ends_at timestamptz not null
);

-- Who a provider's subject is here. A personal code is kept only as a hash with the installation's key.
create table signin.identity (
  id uuid primary key default uuidv7(),
  person uuid not null references kernel.record,
  profile text not null check (profile in ('directory', 'tara')),
  subject_hash bytea not null unique,
  linked_at timestamptz not null,
  unique (person, profile)
);

create table signin.token (
  id uuid primary key default uuidv7(),
  person uuid not null references kernel.record,
  name text not null,
  secret_hash bytea not null unique,
  scopes text[] not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz
);
create index on signin.token (person);

-- Whose key it is, what that person may, and the time, asked by every request. In plpgsql the plan is kept with
-- the connection: planning took four fifths of the statement's time.
create function signin.find_key(
  session_hash bytea, token_hash bytea, in_absence uuid, at timestamptz, idle interval
) returns table (
  now timestamptz, kind text, id uuid, person uuid, used_at timestamptz, scopes text[],
  locale text, memberships jsonb, acting jsonb
)
language plpgsql stable rows 1
as $$
#variable_conflict use_column
declare
  moment timestamptz := coalesce(at, now());
begin
  return query
    select moment, held.kind, held.id, held.person, held.used_at, held.scopes,
      parts.locale, parts.memberships, parts.acting
    from (values (1)) one
    left join lateral (
      select 'session' as kind, s.id, s.person, s.seen_at as used_at, null::text[] as scopes
      from signin.session s
      where s.token_hash = session_hash and s.ends_at > moment and s.seen_at > moment - idle
      union all
      select 'token', t.id, t.person, t.used_at, t.scopes
      from signin.token t
      where t.secret_hash = find_key.token_hash and t.ends_at > moment
    ) held on true
    left join lateral people.actor_parts(held.person, moment, in_absence) parts on true;
end
$$;
