-- Written by scripts/generate-tables.ts from the migrated database, to be read; the migrations are the truth.

-- application: INSERT, SELECT
create table kernel.audit (
  id uuid not null default uuidv7(),
  at timestamp with time zone not null,
  operation text not null,
  outcome text not null,
  actor text not null,
  person uuid,
  on_behalf_of uuid,
  purpose text,
  problem text,
  input jsonb not null,
  hash bytea not null,
  xid xid8 not null default pg_current_xact_id(),
  PRIMARY KEY (id),
  CHECK ((outcome = ANY (ARRAY['done'::text, 'looked'::text, 'refused'::text])))
);
CREATE INDEX audit_at_idx ON kernel.audit USING btree (at);
CREATE INDEX audit_person_at_idx ON kernel.audit USING btree (person, at);

-- application: INSERT, SELECT
create table kernel.audit_seal (
  seq bigint not null,
  audit uuid not null,
  hash bytea not null,
  PRIMARY KEY (seq),
  UNIQUE (audit),
  FOREIGN KEY (audit) REFERENCES kernel.audit(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table kernel.call_count (
  caller text not null,
  operation text not null,
  window_start timestamp with time zone not null,
  calls integer not null,
  PRIMARY KEY (caller, operation, window_start)
);

-- application: INSERT, SELECT
create table kernel.fact (
  id uuid not null default uuidv7(),
  name text not null,
  at timestamp with time zone not null,
  person uuid,
  on_behalf_of uuid,
  record uuid,
  data jsonb not null,
  PRIMARY KEY (id)
);
CREATE INDEX fact_at_idx ON kernel.fact USING btree (at);
CREATE INDEX fact_name_at_idx ON kernel.fact USING btree (name, at);
CREATE INDEX fact_record_at_idx ON kernel.fact USING btree (record, at);

-- application: DELETE, INSERT, SELECT, UPDATE
create table kernel.letter (
  id uuid not null default uuidv7(),
  kind text not null,
  person uuid,
  recipient text not null,
  body bytea,
  state text not null default 'waiting'::text,
  attempts integer not null default 0,
  problem text,
  created_at timestamp with time zone not null default now(),
  send_after timestamp with time zone not null,
  sent_at timestamp with time zone,
  PRIMARY KEY (id),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'withdrawn'::text])))
);
CREATE INDEX letter_created_at_idx ON kernel.letter USING btree (created_at);

-- application: SELECT
create table kernel.migration (
  name text not null,
  module text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

-- application: INSERT, SELECT
create table kernel.reaction (
  fact uuid not null,
  name text not null,
  at timestamp with time zone not null default now(),
  PRIMARY KEY (fact, name)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table kernel.record (
  id uuid not null default uuidv7(),
  kind text not null,
  title text not null,
  label text,
  search_text text not null default ''::text,
  owner uuid,
  team uuid,
  restriction text,
  audience text not null default 'team'::text,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  search tsvector generated always as ((setweight(to_tsvector('simple'::regconfig, ((COALESCE(label, ''::text) || ' '::text) || title)), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, search_text), 'C'::"char"))) stored,
  PRIMARY KEY (id),
  CHECK ((audience = ANY (ARRAY['named'::text, 'team'::text, 'agency'::text])))
);
CREATE INDEX record_owner_idx ON kernel.record USING btree (owner);
CREATE INDEX record_search_idx ON kernel.record USING gin (search);
CREATE INDEX record_team_kind_idx ON kernel.record USING btree (team, kind);
CREATE INDEX record_title_trigrams ON kernel.record USING gin (lower(title) gin_trgm_ops);

-- application: DELETE, INSERT, SELECT, UPDATE
create table kernel.record_person (
  record uuid not null,
  person uuid not null,
  part text not null,
  PRIMARY KEY (record, person, part),
  FOREIGN KEY (record) REFERENCES kernel.record(id) ON DELETE CASCADE
);
CREATE INDEX record_person_person_idx ON kernel.record_person USING btree (person);

-- application: DELETE, INSERT, SELECT, UPDATE
create table kernel.repeat (
  actor text not null,
  operation text not null,
  key text not null,
  input_hash bytea not null,
  output jsonb,
  at timestamp with time zone not null default now(),
  PRIMARY KEY (actor, operation, key)
);
CREATE INDEX repeat_at_idx ON kernel.repeat USING btree (at);

-- application: DELETE, INSERT, SELECT, UPDATE
create table kernel.serving (
  record uuid not null,
  duty uuid not null,
  result uuid,
  UNIQUE NULLS NOT DISTINCT (record, duty, result),
  FOREIGN KEY (duty) REFERENCES kernel.record(id),
  FOREIGN KEY (record) REFERENCES kernel.record(id) ON DELETE CASCADE,
  FOREIGN KEY (result) REFERENCES kernel.record(id)
);
CREATE INDEX serving_duty_idx ON kernel.serving USING btree (duty);

-- application: DELETE, INSERT, SELECT, UPDATE
create table kernel.setting (
  name text not null,
  value jsonb not null,
  PRIMARY KEY (name)
);
