-- What every module stands on: records, what serves which duty, facts, audit, repeats, letters, limits, search.

create table kernel.record (
  id uuid primary key default uuidv7(),
  kind text not null,
  title text not null,
  -- A short mark shown as a tag: a duty's number, a document's reference.
  label text,
  -- More words to be found by, beside the title.
  search_text text not null default '',
  owner uuid,
  team uuid,
  -- null: open to whoever the audience names; otherwise the ground of the restriction.
  restriction text,
  audience text not null default 'team' check (audience in ('named', 'team', 'agency')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  search tsvector generated always as (
    setweight(to_tsvector('simple', coalesce(label, '') || ' ' || title), 'A') || setweight(to_tsvector('simple', search_text), 'C')
  ) stored
);
create index on kernel.record (owner);
create index on kernel.record (team, kind);
create index on kernel.record using gin (search);

-- People who see a record by name: assignee, giver, someone mentioned.
create table kernel.record_person (
  record uuid not null references kernel.record on delete cascade,
  person uuid not null,
  part text not null,
  primary key (record, person, part)
);
create index on kernel.record_person (person);

-- Which duty of a job description (and, where said, which of its expected results) a record serves.
create table kernel.serving (
  record uuid not null references kernel.record on delete cascade,
  duty uuid not null references kernel.record,
  result uuid references kernel.record,
  unique nulls not distinct (record, duty, result)
);
create index on kernel.serving (duty);

-- What happened. Permanent; also the history that the screen shows.
create table kernel.fact (
  id uuid primary key default uuidv7(),
  name text not null,
  at timestamptz not null,
  person uuid,
  on_behalf_of uuid,
  record uuid,
  data jsonb not null
);
create index on kernel.fact (record, at);
create index on kernel.fact (name, at);
create index on kernel.fact (at);

-- A reaction that was carried out, so that a second delivery of its job does nothing.
create table kernel.reaction (
  fact uuid not null,
  name text not null,
  at timestamptz not null default now(),
  primary key (fact, name)
);

-- Every command, every logged look, every recorded refusal. Personal values are masked before they come here.
create table kernel.audit (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  operation text not null,
  outcome text not null check (outcome in ('done', 'looked', 'refused')),
  actor text not null,
  person uuid,
  on_behalf_of uuid,
  purpose text,
  problem text,
  input jsonb not null,
  hash bytea not null,
  xid xid8 not null default pg_current_xact_id()
);
create index on kernel.audit (at);
create index on kernel.audit (person, at);
-- For the sealer, which asks every second what is new.
create index on kernel.audit (xid, id);

-- The chain over the audit: each seal's hash covers the one before it.
create table kernel.audit_seal (
  seq bigint primary key,
  audit uuid not null unique references kernel.audit,
  hash bytea not null
);

-- The first answer to a command that came with an idempotency key; kept for 24 hours.
create table kernel.repeat (
  actor text not null,
  operation text not null,
  key text not null,
  input_hash bytea not null,
  output jsonb,
  at timestamptz not null default now(),
  primary key (actor, operation, key)
);
create index on kernel.repeat (at);

-- Letters on their way. The body is wrapped with the installation's key and emptied when it has gone.
create table kernel.letter (
  id uuid primary key default uuidv7(),
  kind text not null,
  person uuid,
  recipient text not null,
  body bytea,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'withdrawn')),
  attempts integer not null default 0,
  problem text,
  created_at timestamptz not null default now(),
  send_after timestamptz not null,
  sent_at timestamptz
);
create index on kernel.letter (created_at);

-- How often a visitor called something in a window of time.
create table kernel.call_count (
  caller text not null,
  operation text not null,
  window_start timestamptz not null,
  calls integer not null,
  primary key (caller, operation, window_start)
);

-- Settings of the agency and of the installation, by name.
create table kernel.setting (
  name text primary key,
  value jsonb not null
);

-- Append-only: the application adds to these and reads them, nothing more.
revoke update, delete, truncate on kernel.fact, kernel.reaction, kernel.audit, kernel.audit_seal from :"app";
