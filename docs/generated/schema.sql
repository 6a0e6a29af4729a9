-- Written by scripts/generate-tables.ts from the migrated database, to be read; the migrations are the truth.

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.approval_step (
  id uuid not null default uuidv7(),
  round uuid not null,
  no integer not null,
  stage integer not null,
  part text,
  person uuid,
  working_days integer not null,
  opened_at timestamp with time zone,
  due_day date,
  explanation jsonb,
  unable_at timestamp with time zone,
  turn integer not null default 1,
  decided_at timestamp with time zone,
  decided_by uuid,
  on_behalf_of uuid,
  decision text,
  remark text not null default ''::text,
  sha256 bytea,
  confirms uuid,
  reminded_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (round, no),
  FOREIGN KEY (confirms) REFERENCES documents.approval_step(id),
  FOREIGN KEY (round) REFERENCES documents.round(id),
  CHECK (((part IS NOT NULL) OR (person IS NOT NULL))),
  CHECK (((decided_at IS NULL) = (decision IS NULL))),
  CHECK (((decision IS NULL) = (sha256 IS NULL))),
  CHECK ((decision = ANY (ARRAY['approved'::text, 'approvedWithRemark'::text, 'returned'::text]))),
  CHECK ((part = ANY (ARRAY['content'::text, 'budget'::text, 'legal'::text, 'dataProtection'::text]))),
  CHECK ((length(sha256) = 32)),
  CHECK (((working_days >= 1) AND (working_days <= 60)))
);
CREATE INDEX approval_step_part_idx ON documents.approval_step USING btree (part) WHERE ((decided_at IS NULL) AND (person IS NULL));
CREATE INDEX approval_step_person_idx ON documents.approval_step USING btree (person) WHERE (decided_at IS NULL);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.approver (
  id uuid not null default uuidv7(),
  part text not null,
  team uuid,
  person uuid not null,
  valid_from date not null,
  valid_to date,
  added_at timestamp with time zone not null,
  added_by uuid,
  PRIMARY KEY (id),
  CHECK ((valid_to >= valid_from)),
  CHECK ((part = ANY (ARRAY['content'::text, 'budget'::text, 'legal'::text, 'dataProtection'::text])))
);
CREATE INDEX approver_person_idx ON documents.approver USING btree (person) WHERE (valid_to IS NULL);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.arrival (
  document uuid not null,
  received_on date not null,
  channel text not null,
  PRIMARY KEY (document),
  FOREIGN KEY (document) REFERENCES documents.document(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.consignment (
  id uuid not null default uuidv7(),
  document uuid not null,
  entry uuid not null,
  state text not null,
  ordered_at timestamp with time zone not null,
  ordered_by uuid,
  attempts integer not null default 0,
  next_at timestamp with time zone,
  problem text,
  sent_at timestamp with time zone,
  received_at timestamp with time zone,
  receipt text,
  PRIMARY KEY (id),
  FOREIGN KEY (document) REFERENCES documents.document(id),
  FOREIGN KEY (entry) REFERENCES documents.register_entry(id),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'received'::text, 'failed'::text])))
);
CREATE INDEX consignment_document_idx ON documents.consignment USING btree (document);
CREATE INDEX consignment_next_at_idx ON documents.consignment USING btree (next_at) WHERE (state = ANY (ARRAY['waiting'::text, 'sent'::text]));

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.container (
  id uuid not null default uuidv7(),
  document uuid not null,
  version uuid,
  file uuid not null,
  name text not null,
  size bigint not null,
  sha256 bytea not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  on_behalf_of uuid,
  verdict text not null,
  reading jsonb not null,
  legal jsonb,
  accepted_at timestamp with time zone,
  complete_at timestamp with time zone,
  signed_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (document) REFERENCES documents.document(id),
  FOREIGN KEY (file) REFERENCES kernel.file(id),
  FOREIGN KEY (version) REFERENCES documents.version(id),
  CHECK ((length(sha256) = 32)),
  CHECK ((verdict = ANY (ARRAY['intact'::text, 'broken'::text, 'unchecked'::text])))
);
CREATE INDEX container_document_idx ON documents.container USING btree (document);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.disposal (
  document uuid not null,
  act uuid not null,
  reference text not null,
  due_on date not null,
  hashes text[] not null default '{}'::text[],
  carried_out_at timestamp with time zone,
  carried_out_by uuid,
  PRIMARY KEY (act, document),
  FOREIGN KEY (act) REFERENCES documents.document(id),
  FOREIGN KEY (document) REFERENCES documents.document(id)
);
CREATE UNIQUE INDEX disposed_once ON documents.disposal USING btree (document) WHERE (carried_out_at IS NOT NULL);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.document (
  id uuid not null,
  kind text not null,
  language text not null,
  about uuid,
  value_cents bigint,
  added_at timestamp with time zone not null,
  added_by uuid,
  changed_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  end_reason text,
  PRIMARY KEY (id),
  FOREIGN KEY (about) REFERENCES kernel.record(id),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  CHECK ((language = ANY (ARRAY['et'::text, 'en'::text, 'ru'::text]))),
  CHECK ((value_cents >= 0))
);
CREATE INDEX document_about_idx ON documents.document USING btree (about);
CREATE INDEX document_changed_at_idx ON documents.document USING btree (changed_at);

-- application: DELETE, INSERT, SELECT, UPDATE
create view documents.document_state as
 SELECT d.id,
        CASE
            WHEN (d.ended_at IS NOT NULL) THEN 'ended'::text
            WHEN (e.document IS NOT NULL) THEN 'registered'::text
            WHEN (signed.document IS NOT NULL) THEN 'signed'::text
            WHEN (round.outcome = 'complete'::text) THEN 'approved'::text
            WHEN ((round.id IS NOT NULL) AND (round.ended_at IS NULL)) THEN 'inApproval'::text
            ELSE 'draft'::text
        END AS state
   FROM (((documents.document d
     LEFT JOIN documents.register_entry e ON (((e.document = d.id) AND (e.annulled_at IS NULL))))
     LEFT JOIN LATERAL ( SELECT c.document
           FROM documents.container c
          WHERE ((c.document = d.id) AND (c.accepted_at IS NOT NULL) AND (c.complete_at IS NOT NULL))
        UNION ALL
         SELECT p.document
           FROM documents.paper_signing p
          WHERE ((p.document = d.id) AND (p.withdrawn_at IS NULL))
 LIMIT 1) signed ON (true))
     LEFT JOIN LATERAL ( SELECT r.id,
            r.outcome,
            r.ended_at
           FROM (documents.round r
             JOIN documents.version v ON ((v.id = r.version)))
          WHERE ((r.document = d.id) AND (v.no = ( SELECT max(version.no) AS max
                   FROM documents.version
                  WHERE (version.document = d.id))))
          ORDER BY r.asked_at DESC
         LIMIT 1) round ON (true));

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.file_text (
  file uuid not null,
  text text,
  unreadable text,
  read_at timestamp with time zone not null,
  PRIMARY KEY (file),
  FOREIGN KEY (file) REFERENCES kernel.file(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.generation (
  version uuid not null,
  template_version uuid not null,
  given jsonb not null,
  missing text[] not null,
  PRIMARY KEY (version),
  FOREIGN KEY (template_version) REFERENCES documents.template_version(id),
  FOREIGN KEY (version) REFERENCES documents.version(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.hold (
  id uuid not null default uuidv7(),
  document uuid not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid,
  lifted_at timestamp with time zone,
  lifted_by uuid,
  lift_reason text,
  PRIMARY KEY (id),
  FOREIGN KEY (document) REFERENCES documents.document(id),
  CHECK (((lifted_at IS NULL) = (lift_reason IS NULL)))
);
CREATE UNIQUE INDEX one_open_hold ON documents.hold USING btree (document) WHERE (lifted_at IS NULL);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.paper_signing (
  id uuid not null default uuidv7(),
  document uuid not null,
  version uuid not null,
  file uuid not null,
  name text not null,
  size bigint not null,
  sha256 bytea not null,
  signatures jsonb not null,
  signed_on date not null,
  original_at text not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  on_behalf_of uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_reason text,
  PRIMARY KEY (id),
  FOREIGN KEY (document) REFERENCES documents.document(id),
  FOREIGN KEY (file) REFERENCES kernel.file(id),
  FOREIGN KEY (version) REFERENCES documents.version(id),
  CHECK ((length(sha256) = 32))
);
CREATE INDEX paper_signing_document_idx ON documents.paper_signing USING btree (document);
CREATE INDEX paper_signing_file_idx ON documents.paper_signing USING btree (file);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.party (
  id uuid not null default uuidv7(),
  document uuid not null,
  part text not null,
  name text not null,
  registry_code text,
  is_person boolean not null default false,
  representative text,
  email text,
  no integer not null,
  PRIMARY KEY (id),
  FOREIGN KEY (document) REFERENCES documents.document(id),
  CHECK ((part = ANY (ARRAY['signer'::text, 'addressee'::text, 'sender'::text])))
);
CREATE INDEX party_document_idx ON documents.party USING btree (document);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.register_entry (
  id uuid not null default uuidv7(),
  document uuid not null,
  series uuid not null,
  year integer not null,
  number integer not null,
  follow_up integer not null default 1,
  file text,
  reference text not null,
  direction text not null,
  channel text not null,
  public_title text,
  registered_at timestamp with time zone not null,
  registered_on date not null,
  registered_by uuid,
  on_behalf_of uuid,
  responsible uuid not null,
  event text not null,
  event_day date not null,
  due_day date,
  rule jsonb,
  fact uuid,
  annulled_at timestamp with time zone,
  annulled_by uuid,
  annul_reason text,
  PRIMARY KEY (id),
  UNIQUE (series, year, number, follow_up),
  UNIQUE (year, reference),
  FOREIGN KEY (document) REFERENCES documents.document(id),
  FOREIGN KEY (series) REFERENCES documents.series(id),
  CHECK (((annulled_at IS NULL) = (annul_reason IS NULL))),
  CHECK ((direction = ANY (ARRAY['incoming'::text, 'outgoing'::text, 'internal'::text]))),
  CHECK ((event = ANY (ARRAY['received'::text, 'sent'::text, 'signed'::text, 'made'::text])))
);
CREATE UNIQUE INDEX one_valid_entry ON documents.register_entry USING btree (document) WHERE (annulled_at IS NULL);
CREATE INDEX register_entry_registered_on_idx ON documents.register_entry USING btree (registered_on);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.restriction (
  id uuid not null default uuidv7(),
  document uuid not null,
  ground text not null,
  holder text not null,
  starts_on date not null,
  ends_on date,
  personal_event text,
  personal_event_day date,
  set_at timestamp with time zone not null,
  set_by uuid,
  on_behalf_of uuid,
  extended_at timestamp with time zone,
  extended_by uuid,
  extension_reason text,
  lifted_at timestamp with time zone,
  lifted_on date,
  lifted_by uuid,
  lift_reason text,
  PRIMARY KEY (id),
  FOREIGN KEY (document) REFERENCES documents.document(id),
  CHECK (((personal_event IS NULL) = (personal_event_day IS NULL))),
  CHECK (((lifted_at IS NULL) = (lift_reason IS NULL))),
  CHECK (((extended_at IS NULL) = (extension_reason IS NULL))),
  CHECK ((personal_event = ANY (ARRAY['death'::text, 'birth'::text])))
);
CREATE INDEX restriction_document_idx ON documents.restriction USING btree (document);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.round (
  id uuid not null default uuidv7(),
  document uuid not null,
  version uuid not null,
  asked_by uuid not null,
  on_behalf_of uuid,
  asked_at timestamp with time zone not null,
  note text not null default ''::text,
  ended_at timestamp with time zone,
  outcome text,
  PRIMARY KEY (id),
  FOREIGN KEY (document) REFERENCES documents.document(id),
  FOREIGN KEY (version) REFERENCES documents.version(id),
  CHECK (((ended_at IS NULL) = (outcome IS NULL))),
  CHECK ((outcome = ANY (ARRAY['complete'::text, 'returned'::text, 'superseded'::text, 'withdrawn'::text])))
);
CREATE UNIQUE INDEX one_open_round ON documents.round USING btree (document) WHERE (ended_at IS NULL);
CREATE INDEX round_document_asked_at_idx ON documents.round USING btree (document, asked_at);
CREATE INDEX round_ended_at_idx ON documents.round USING btree (ended_at);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.round_plan (
  id uuid not null,
  kinds text[] not null,
  from_cents bigint,
  steps jsonb not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  ended_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  CHECK ((cardinality(kinds) > 0))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.series (
  id uuid not null,
  function text not null,
  code text not null,
  pattern text not null,
  file text,
  restarts_yearly boolean not null default true,
  kinds text[] not null default '{}'::text[],
  retention_years integer,
  is_permanent boolean not null default false,
  retention_basis text,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (id),
  UNIQUE (code),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  CHECK ((valid_to >= valid_from)),
  CHECK (((NOT is_permanent) OR (retention_years IS NULL))),
  CHECK ((retention_years > 0))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.series_counter (
  series uuid not null,
  year integer not null,
  last integer not null,
  PRIMARY KEY (series, year),
  FOREIGN KEY (series) REFERENCES documents.series(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.signing_hold (
  about uuid not null,
  key text not null,
  starts_at timestamp with time zone,
  ends_at timestamp with time zone,
  reason jsonb not null,
  rule text,
  free uuid[] not null default '{}'::uuid[],
  PRIMARY KEY (about, key),
  FOREIGN KEY (about) REFERENCES kernel.record(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.step_handover (
  id uuid not null default uuidv7(),
  step uuid not null,
  from_person uuid,
  to_person uuid not null,
  given_by uuid not null,
  on_behalf_of uuid,
  reason text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (id),
  FOREIGN KEY (step) REFERENCES documents.approval_step(id)
);
CREATE INDEX step_handover_step_idx ON documents.step_handover USING btree (step);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.template (
  id uuid not null,
  language text not null,
  kinds text[] not null,
  about_kinds text[] not null default '{}'::text[],
  shipped text,
  added_at timestamp with time zone not null,
  added_by uuid,
  ended_at timestamp with time zone,
  ended_by uuid,
  PRIMARY KEY (id),
  UNIQUE (shipped),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  CHECK ((cardinality(kinds) > 0)),
  CHECK ((language = ANY (ARRAY['et'::text, 'en'::text, 'ru'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.template_version (
  id uuid not null default uuidv7(),
  template uuid not null,
  no integer not null,
  file uuid not null,
  name text not null,
  size bigint not null,
  fields jsonb not null,
  reading jsonb not null,
  note text not null default ''::text,
  made_at timestamp with time zone not null,
  made_by uuid,
  published_at timestamp with time zone,
  published_by uuid,
  valid_from date,
  valid_to date,
  PRIMARY KEY (id),
  UNIQUE (template, no),
  FOREIGN KEY (file) REFERENCES kernel.file(id),
  FOREIGN KEY (template) REFERENCES documents.template(id),
  CHECK ((valid_to >= valid_from)),
  CHECK (((published_at IS NULL) = (valid_from IS NULL)))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table documents.version (
  id uuid not null default uuidv7(),
  document uuid not null,
  no integer not null,
  file uuid,
  name text not null,
  format text not null,
  size bigint not null,
  sha256 bytea not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  on_behalf_of uuid,
  origin text not null,
  note text not null default ''::text,
  PRIMARY KEY (id),
  UNIQUE (document, no),
  FOREIGN KEY (document) REFERENCES documents.document(id),
  FOREIGN KEY (file) REFERENCES kernel.file(id),
  CHECK ((origin = ANY (ARRAY['uploaded'::text, 'generated'::text]))),
  CHECK ((length(sha256) = 32))
);
CREATE INDEX version_file_idx ON documents.version USING btree (file);

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
CREATE INDEX audit_xid_id_idx ON kernel.audit USING btree (xid, id);

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
create table kernel.file (
  id uuid not null default gen_random_uuid(),
  sha256 bytea,
  size bigint not null default 0,
  created_at timestamp with time zone not null default now(),
  unused_since timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (sha256),
  CHECK ((length(sha256) = 32))
);
CREATE INDEX file_created_at_idx ON kernel.file USING btree (created_at) WHERE (sha256 IS NULL);

-- application: DELETE, INSERT, SELECT, UPDATE
create table kernel.file_chunk (
  file uuid not null,
  no integer not null,
  bytes bytea not null,
  PRIMARY KEY (file, no),
  FOREIGN KEY (file) REFERENCES kernel.file(id) ON DELETE CASCADE
);

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

-- application: DELETE, INSERT, SELECT, UPDATE
create table kernel.upload (
  id uuid not null default gen_random_uuid(),
  owner text not null,
  name text not null,
  media_type text not null,
  file uuid not null,
  at timestamp with time zone not null default now(),
  PRIMARY KEY (id),
  FOREIGN KEY (file) REFERENCES kernel.file(id)
);
CREATE INDEX upload_at_idx ON kernel.upload USING btree (at);
CREATE INDEX upload_file_idx ON kernel.upload USING btree (file);

-- application: DELETE, INSERT, SELECT, UPDATE
create table kernel.word (
  word text not null
);
CREATE INDEX word_trigrams ON kernel.word USING gin (word gin_trgm_ops);
CREATE INDEX word_word_idx ON kernel.word USING btree (word);

-- application: DELETE, INSERT, SELECT, UPDATE
create table people.absence (
  id uuid not null default uuidv7(),
  person uuid not null,
  from_day date not null,
  until_day date not null,
  substitute uuid,
  handed_over uuid[],
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  ended_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (person) REFERENCES people.person(id),
  FOREIGN KEY (substitute) REFERENCES people.person(id),
  CHECK ((until_day >= from_day)),
  CHECK ((substitute <> person))
);
CREATE INDEX absence_person_until_day_idx ON people.absence USING btree (person, until_day);
CREATE INDEX absence_substitute_until_day_idx ON people.absence USING btree (substitute, until_day);

-- application: DELETE, INSERT, SELECT, UPDATE
create table people.agency (
  only_one boolean not null default true,
  name text not null,
  created_at timestamp with time zone not null,
  registry_code text,
  address text,
  email text,
  PRIMARY KEY (only_one),
  CHECK (only_one),
  CHECK ((registry_code ~ '^\d{8}$'::text))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table people.appointment (
  id uuid not null default uuidv7(),
  person uuid not null,
  role text not null,
  from_day date not null,
  until_day date,
  basis text not null,
  ended_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (person) REFERENCES people.person(id),
  CHECK ((until_day >= from_day)),
  CHECK (((role <> 'auditor'::text) OR (until_day IS NOT NULL))),
  CHECK ((role = ANY (ARRAY['signatory'::text, 'auditor'::text])))
);
CREATE INDEX appointment_person_idx ON people.appointment USING btree (person);

-- application: DELETE, INSERT, SELECT, UPDATE
create table people.membership (
  id uuid not null default uuidv7(),
  person uuid not null,
  team uuid,
  role text not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (person) REFERENCES people.person(id),
  FOREIGN KEY (team) REFERENCES people.team(id),
  CHECK (((role = 'administrator'::text) = (team IS NULL))),
  CHECK ((role = ANY (ARRAY['administrator'::text, 'manager'::text, 'specialist'::text, 'colleague'::text, 'approver'::text, 'reader'::text])))
);
CREATE UNIQUE INDEX membership_now ON people.membership USING btree (person, team) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE INDEX membership_team_idx ON people.membership USING btree (team) WHERE (ended_at IS NULL);

-- application: DELETE, INSERT, SELECT, UPDATE
create table people.person (
  id uuid not null,
  name text not null,
  email text not null,
  title text not null default ''::text,
  locale text not null default 'et'::text,
  digest boolean not null default true,
  left_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  CHECK ((locale = ANY (ARRAY['et'::text, 'en'::text, 'ru'::text])))
);
CREATE UNIQUE INDEX person_email ON people.person USING btree (email) WHERE (left_at IS NULL);

-- application: DELETE, INSERT, SELECT, UPDATE
create table people.team (
  id uuid not null,
  name text not null,
  PRIMARY KEY (id),
  FOREIGN KEY (id) REFERENCES kernel.record(id)
);
CREATE UNIQUE INDEX team_name ON people.team USING btree (lower(name));

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.duty (
  id uuid not null,
  version uuid not null,
  place integer not null,
  no text not null,
  text text not null,
  PRIMARY KEY (id),
  UNIQUE (version, place),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  FOREIGN KEY (version) REFERENCES positions.version(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.duty_link (
  old uuid not null,
  new uuid,
  kind text not null,
  UNIQUE NULLS NOT DISTINCT (old, new),
  FOREIGN KEY (new) REFERENCES positions.duty(id),
  FOREIGN KEY (old) REFERENCES positions.duty(id),
  CHECK ((kind = ANY (ARRAY['kept'::text, 'changed'::text, 'split'::text, 'merged'::text, 'ended'::text])))
);
CREATE INDEX duty_link_new_idx ON positions.duty_link USING btree (new);

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.hand_evidence (
  id uuid not null,
  position uuid not null,
  happened_on date not null,
  note text not null,
  link text,
  file uuid,
  file_name text,
  added_by uuid,
  added_at timestamp with time zone not null,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (file) REFERENCES kernel.file(id),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  FOREIGN KEY ("position") REFERENCES positions."position"(id)
);
CREATE INDEX hand_evidence_position_happened_on_idx ON positions.hand_evidence USING btree ("position", happened_on);

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.organisation_change (
  id uuid not null default uuidv7(),
  position uuid not null,
  changed_on date not null,
  review_by date not null,
  note text not null,
  noted_by uuid,
  noted_at timestamp with time zone not null,
  PRIMARY KEY (id),
  FOREIGN KEY ("position") REFERENCES positions."position"(id)
);
CREATE INDEX organisation_change_position_idx ON positions.organisation_change USING btree ("position");

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.position (
  id uuid not null,
  unit text not null default ''::text,
  holder uuid,
  manager uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (id) REFERENCES kernel.record(id)
);
CREATE INDEX position_holder_idx ON positions."position" USING btree (holder);
CREATE INDEX position_manager_idx ON positions."position" USING btree (manager);

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.result (
  id uuid not null,
  duty uuid not null,
  place integer not null,
  text text not null,
  kind text not null,
  PRIMARY KEY (id),
  UNIQUE (duty, place),
  FOREIGN KEY (duty) REFERENCES positions.duty(id),
  FOREIGN KEY (id) REFERENCES kernel.record(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.result_link (
  old uuid not null,
  new uuid not null,
  PRIMARY KEY (old, new),
  FOREIGN KEY (new) REFERENCES positions.result(id),
  FOREIGN KEY (old) REFERENCES positions.result(id)
);
CREATE INDEX result_link_new_idx ON positions.result_link USING btree (new);

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.review (
  id uuid not null,
  position uuid not null,
  version uuid not null,
  first_day date not null,
  last_day date not null,
  holder uuid not null,
  manager uuid not null,
  started_at timestamp with time zone not null,
  holder_confirmed_at timestamp with time zone,
  manager_confirmed_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  FOREIGN KEY ("position") REFERENCES positions."position"(id),
  FOREIGN KEY (version) REFERENCES positions.version(id),
  CHECK ((first_day <= last_day))
);
CREATE INDEX review_position_idx ON positions.review USING btree ("position");

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.review_proposal (
  id uuid not null default uuidv7(),
  review uuid not null,
  text text not null,
  proposed_by uuid,
  proposed_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (review) REFERENCES positions.review(id)
);
CREATE INDEX review_proposal_review_idx ON positions.review_proposal USING btree (review);

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.review_word (
  review uuid not null,
  result uuid not null,
  part text not null,
  text text not null,
  written_by uuid,
  written_at timestamp with time zone not null,
  PRIMARY KEY (review, result, part),
  FOREIGN KEY (result) REFERENCES positions.result(id),
  FOREIGN KEY (review) REFERENCES positions.review(id),
  CHECK ((part = ANY (ARRAY['employee'::text, 'manager'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.target (
  result uuid not null,
  indicator text not null,
  value integer not null,
  set_by uuid,
  set_at timestamp with time zone not null,
  PRIMARY KEY (result, indicator),
  FOREIGN KEY (result) REFERENCES positions.result(id),
  CHECK ((value >= 0))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table positions.version (
  id uuid not null default uuidv7(),
  position uuid not null,
  no integer not null,
  valid_from date not null,
  signed_on date,
  reading jsonb not null,
  source uuid,
  source_name text,
  saved_by uuid,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (id),
  UNIQUE ("position", no),
  UNIQUE ("position", valid_from),
  FOREIGN KEY ("position") REFERENCES positions."position"(id),
  FOREIGN KEY (source) REFERENCES kernel.file(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.brief (
  procurement uuid not null,
  training boolean not null,
  said jsonb not null,
  stages jsonb not null,
  parts jsonb not null,
  version integer not null,
  written_at timestamp with time zone not null,
  written_by uuid,
  PRIMARY KEY (procurement),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.challenge (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  filed_on date not null,
  challenger text not null,
  number text,
  added_at timestamp with time zone not null,
  added_by uuid,
  ended_on date,
  ended_as text,
  end_reason text,
  ended_at timestamp with time zone,
  ended_by uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((ended_as = ANY (ARRAY['rejected'::text, 'upheld'::text, 'withdrawn'::text])))
);
CREATE INDEX challenge_procurement_idx ON procurements.challenge USING btree (procurement);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.clearance (
  procurement uuid not null,
  tender uuid not null,
  clear_at timestamp with time zone,
  open text[] not null default '{}'::text[],
  PRIMARY KEY (procurement, tender),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.comparison (
  procurement uuid not null,
  method text not null,
  reason text,
  price_formula text not null,
  tie_breaks text[] not null,
  life_cycle text,
  version integer not null,
  written_at timestamp with time zone not null,
  written_by uuid,
  PRIMARY KEY (procurement),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((method = ANY (ARRAY['bestRatio'::text, 'priceOnly'::text, 'fixedPrice'::text]))),
  CHECK ((price_formula = ANY (ARRAY['lowestToOwn'::text, 'linear'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.contract (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  line uuid not null,
  document uuid,
  elsewhere text,
  value_cents bigint not null,
  starts_on date,
  ends_on date,
  invoice_on date,
  added_at timestamp with time zone not null,
  added_by uuid,
  signed_at timestamp with time zone,
  signed_on date,
  ended_on date,
  actual_cents bigint,
  end_note text,
  PRIMARY KEY (id),
  UNIQUE (document),
  UNIQUE (line),
  FOREIGN KEY (line) REFERENCES procurements.decision_line(id),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((actual_cents >= 0)),
  CHECK (((document IS NULL) = (elsewhere IS NOT NULL))),
  CHECK ((value_cents >= 0))
);
CREATE INDEX contract_procurement_idx ON procurements.contract USING btree (procurement);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.contract_twin (
  contract uuid not null,
  purchase uuid not null,
  noted_at timestamp with time zone not null,
  verdict text,
  said_at timestamp with time zone,
  said_by uuid,
  PRIMARY KEY (contract, purchase),
  FOREIGN KEY (contract) REFERENCES procurements.contract(id),
  FOREIGN KEY (purchase) REFERENCES procurements.purchase(id),
  CHECK ((verdict = ANY (ARRAY['same'::text, 'another'::text])))
);
CREATE UNIQUE INDEX contract_twin_contract_idx ON procurements.contract_twin USING btree (contract) WHERE (verdict IS DISTINCT FROM 'another'::text);
CREATE UNIQUE INDEX contract_twin_purchase_idx ON procurements.contract_twin USING btree (purchase) WHERE (verdict IS DISTINCT FROM 'another'::text);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.criterion (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  lot uuid,
  no integer not null,
  title text not null,
  kind text not null,
  weight integer not null,
  looks_at text not null,
  link text,
  used_to_qualify boolean not null,
  steps jsonb not null,
  PRIMARY KEY (id),
  UNIQUE (procurement, no),
  FOREIGN KEY (lot) REFERENCES procurements.lot(id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id) ON DELETE CASCADE,
  CHECK ((kind = ANY (ARRAY['price'::text, 'quality'::text]))),
  CHECK ((looks_at = ANY (ARRAY['subject'::text, 'people'::text]))),
  CHECK (((weight >= 1) AND (weight <= 10000)))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.decision (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  no integer not null,
  kind text not null,
  lots uuid[] not null default '{}'::uuid[],
  document uuid,
  reason text not null default ''::text,
  taken_at timestamp with time zone not null,
  taken_by uuid,
  notified_at timestamp with time zone,
  notified_on date,
  notified_by uuid,
  notified_via text,
  standstill text,
  standstill_rule text,
  standstill_until date,
  standstill_value integer,
  standstill_unit text,
  standstill_count jsonb,
  taken_back_at timestamp with time zone,
  taken_back_by uuid,
  taken_back_reason text,
  PRIMARY KEY (id),
  UNIQUE (procurement, no),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((kind = ANY (ARRAY['award'::text, 'rejectAll'::text]))),
  CHECK ((notified_via = ANY (ARRAY['letters'::text, 'register'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.decision_line (
  id uuid not null default uuidv7(),
  decision uuid not null,
  lot uuid,
  tender uuid,
  name text not null,
  registry_code text,
  price_cents bigint,
  points integer,
  rank integer,
  result text not null,
  reason text not null default ''::text,
  PRIMARY KEY (id),
  FOREIGN KEY (decision) REFERENCES procurements.decision(id),
  FOREIGN KEY (lot) REFERENCES procurements.lot(id),
  CHECK ((price_cents >= 0)),
  CHECK ((result = ANY (ARRAY['awarded'::text, 'notAwarded'::text, 'rejected'::text])))
);
CREATE INDEX decision_line_decision_idx ON procurements.decision_line USING btree (decision);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.declaration (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  person uuid not null,
  declared_at timestamp with time zone not null,
  conflict text,
  PRIMARY KEY (id),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id)
);
CREATE INDEX declaration_procurement_person_idx ON procurements.declaration USING btree (procurement, person);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.due_move (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  from_at timestamp with time zone,
  to_at timestamp with time zone not null,
  reason text not null,
  moved_at timestamp with time zone not null,
  moved_by uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id)
);
CREATE INDEX due_move_procurement_idx ON procurements.due_move USING btree (procurement);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.involved (
  procurement uuid not null,
  person uuid not null,
  part text not null,
  added_at timestamp with time zone not null,
  out_at timestamp with time zone,
  reminded_at timestamp with time zone,
  PRIMARY KEY (procurement, person, part),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((part = ANY (ARRAY['responsible'::text, 'contract'::text, 'brief'::text, 'evaluator'::text, 'opener'::text, 'approver'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.legal_mark (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  check text not null,
  kind text not null,
  note text not null,
  document uuid,
  marked_at timestamp with time zone not null,
  marked_by uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((kind = ANY (ARRAY['word'::text, 'file'::text, 'exception'::text])))
);
CREATE INDEX legal_mark_procurement_check_idx ON procurements.legal_mark USING btree (procurement, "check");

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.likeness_judgment (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  other uuid not null,
  verdict text not null,
  reason text not null,
  judged_at timestamp with time zone not null,
  judged_by uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((verdict = ANY (ARRAY['like'::text, 'different'::text])))
);
CREATE INDEX likeness_judgment_procurement_other_judged_at_idx ON procurements.likeness_judgment USING btree (procurement, other, judged_at DESC);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.lot (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  no integer not null,
  title text not null,
  cpv text,
  value_cents bigint,
  PRIMARY KEY (id),
  UNIQUE (procurement, no),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((cpv ~ '^\d{8}$'::text)),
  CHECK ((value_cents >= 0))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.mixed_part (
  procurement uuid not null,
  no integer not null,
  cpv text,
  subject_kind text,
  value_cents bigint,
  PRIMARY KEY (procurement, no),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK (((cpv IS NOT NULL) OR (subject_kind IS NOT NULL))),
  CHECK ((cpv ~ '^\d{8}$'::text)),
  CHECK ((value_cents > 0))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.notice (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  contract uuid,
  kind text not null,
  sent_on date not null,
  reference text,
  due_on date,
  added_at timestamp with time zone not null,
  added_by uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (contract) REFERENCES procurements.contract(id),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((kind = ANY (ARRAY['award'::text, 'end'::text])))
);
CREATE INDEX notice_procurement_idx ON procurements.notice USING btree (procurement);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.outcome (
  procurement uuid not null,
  lot uuid,
  tender uuid not null,
  name text not null,
  registry_code text,
  price_cents bigint,
  points integer,
  rank integer,
  reason text not null default ''::text,
  settled_at timestamp with time zone not null,
  UNIQUE NULLS NOT DISTINCT (procurement, lot, tender),
  FOREIGN KEY (lot) REFERENCES procurements.lot(id),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((price_cents >= 0)),
  CHECK ((rank > 0))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.plan (
  id uuid not null,
  budget_year integer not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  PRIMARY KEY (id),
  UNIQUE (budget_year),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  CHECK (((budget_year >= 2000) AND (budget_year <= 2199)))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.plan_import (
  id uuid not null default uuidv7(),
  plan uuid not null,
  imported_at timestamp with time zone not null,
  imported_by uuid not null,
  withdrawn_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (plan) REFERENCES procurements.plan(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.plan_row (
  id uuid not null default uuidv7(),
  plan uuid not null,
  no integer not null,
  subject text not null,
  nature text,
  subject_kind text,
  cpv text,
  value_cents bigint,
  quarter integer,
  responsible uuid,
  contract_responsible uuid,
  funding text,
  series text,
  procurement uuid,
  import uuid,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  dropped_at timestamp with time zone,
  dropped_by uuid,
  PRIMARY KEY (id),
  UNIQUE (plan, no),
  FOREIGN KEY (import) REFERENCES procurements.plan_import(id),
  FOREIGN KEY (plan) REFERENCES procurements.plan(id),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((cpv ~ '^\d{8}$'::text)),
  CHECK ((nature = ANY (ARRAY['goods'::text, 'services'::text, 'works'::text]))),
  CHECK (((quarter >= 1) AND (quarter <= 4))),
  CHECK ((value_cents >= 0))
);
CREATE INDEX plan_row_procurement_idx ON procurements.plan_row USING btree (procurement);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.plan_version (
  id uuid not null default uuidv7(),
  plan uuid not null,
  no integer not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  note text not null default ''::text,
  document uuid not null,
  sha256 bytea not null,
  rows jsonb not null,
  values_shown_at timestamp with time zone,
  approved_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (document),
  UNIQUE (plan, no),
  FOREIGN KEY (plan) REFERENCES procurements.plan(id),
  CHECK ((length(sha256) = 32))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.procurement (
  id uuid not null,
  budget_year integer not null,
  cpv text,
  subject_kind text,
  nature text,
  series text,
  funding text,
  value_cents bigint,
  starts_on date,
  procedure text,
  volunteered text,
  contract_responsible uuid,
  register_reference text,
  announced_at timestamp with time zone,
  announced_by uuid,
  tenders_due_at timestamp with time zone,
  opened_at timestamp with time zone,
  tenders_in integer,
  evaluated_at timestamp with time zone,
  decided_at timestamp with time zone,
  standstill_until date,
  contested_at timestamp with time zone,
  contracted_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  ended_as text,
  end_reason text,
  added_at timestamp with time zone not null,
  added_by uuid,
  changed_at timestamp with time zone not null,
  procedure_ground text,
  copied_from uuid,
  own_cents bigint,
  PRIMARY KEY (id),
  FOREIGN KEY (copied_from) REFERENCES procurements.procurement(id),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  CHECK (((budget_year >= 2000) AND (budget_year <= 2199))),
  CHECK ((cpv ~ '^\d{8}$'::text)),
  CHECK ((ended_as = ANY (ARRAY['done'::text, 'failed'::text, 'cancelled'::text]))),
  CHECK ((nature = ANY (ARRAY['goods'::text, 'services'::text, 'works'::text]))),
  CHECK ((own_cents >= 0)),
  CHECK ((value_cents >= 0))
);
CREATE INDEX procurement_budget_year_idx ON procurements.procurement USING btree (budget_year);
CREATE INDEX procurement_cpv_idx ON procurements.procurement USING btree (cpv text_pattern_ops);

-- application: DELETE, INSERT, SELECT, UPDATE
create view procurements.procurement_state as
 SELECT id,
        CASE
            WHEN (ended_as = ANY (ARRAY['failed'::text, 'cancelled'::text])) THEN ended_as
            WHEN (ended_at IS NOT NULL) THEN 'ended'::text
            WHEN (contracted_at IS NOT NULL) THEN 'contracted'::text
            WHEN (decided_at IS NOT NULL) THEN 'decided'::text
            WHEN (evaluated_at IS NOT NULL) THEN 'evaluated'::text
            WHEN (opened_at IS NOT NULL) THEN 'opened'::text
            WHEN (announced_at IS NOT NULL) THEN 'announced'::text
            ELSE 'need'::text
        END AS state
   FROM procurements.procurement p;

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.purchase (
  id uuid not null default uuidv7(),
  import uuid not null,
  subject text not null,
  cpv text,
  series text,
  value_cents bigint not null,
  bought_on date not null,
  reference text,
  PRIMARY KEY (id),
  FOREIGN KEY (import) REFERENCES procurements.purchase_import(id),
  CHECK ((cpv ~ '^\d{8}$'::text)),
  CHECK ((value_cents >= 0))
);
CREATE INDEX purchase_import_idx ON procurements.purchase USING btree (import);
CREATE INDEX purchase_left_bought_on_idx ON procurements.purchase USING btree ("left"(cpv, 3), bought_on) WHERE (cpv IS NOT NULL);
CREATE INDEX purchase_lower_bought_on_idx ON procurements.purchase USING btree (lower(series), bought_on) WHERE (series IS NOT NULL);
CREATE INDEX purchase_subject_idx ON procurements.purchase USING gin (subject gin_trgm_ops);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.purchase_import (
  id uuid not null,
  imported_at timestamp with time zone not null,
  imported_by uuid not null,
  withdrawn_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (id) REFERENCES kernel.record(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.timetable_step (
  procurement uuid not null,
  step text not null,
  day date not null,
  time text,
  PRIMARY KEY (procurement, step),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((step = ANY (ARRAY['announce'::text, 'questions'::text, 'due'::text, 'open'::text, 'decide'::text, 'contract'::text, 'delivery'::text]))),
  CHECK (("time" ~ '^([01]\d|2[0-3]):[0-5]\d$'::text))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table procurements.value_reckoning (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  given jsonb not null,
  cents bigint not null,
  method text not null,
  vat text not null default 'without'::text,
  note text not null default ''::text,
  reckoned_at timestamp with time zone not null,
  reckoned_by uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (procurement) REFERENCES procurements.procurement(id),
  CHECK ((cents >= 0)),
  CHECK ((vat = 'without'::text))
);
CREATE INDEX value_reckoning_procurement_reckoned_at_idx ON procurements.value_reckoning USING btree (procurement, reckoned_at DESC);

-- application: DELETE, INSERT, SELECT, UPDATE
create table records.comment (
  id uuid not null default uuidv7(),
  record uuid not null,
  person uuid not null,
  on_behalf_of uuid,
  text text not null,
  at timestamp with time zone not null,
  removed_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (record) REFERENCES kernel.record(id) ON DELETE CASCADE
);
CREATE INDEX comment_record_at_idx ON records.comment USING btree (record, at);

-- application: DELETE, INSERT, SELECT, UPDATE
create table reports.pack (
  id uuid not null,
  position uuid not null,
  review uuid,
  first_day date not null,
  last_day date not null,
  locale text not null,
  content jsonb not null,
  requested_by uuid,
  requested_at timestamp with time zone not null,
  stopped_at timestamp with time zone,
  failed_at timestamp with time zone,
  problem text,
  PRIMARY KEY (id),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  FOREIGN KEY ("position") REFERENCES kernel.record(id),
  FOREIGN KEY (review) REFERENCES kernel.record(id)
);
CREATE INDEX pack_position_requested_at_idx ON reports.pack USING btree ("position", requested_at);

-- application: DELETE, INSERT, SELECT, UPDATE
create table reports.pack_file (
  pack uuid not null,
  format text not null,
  file uuid not null,
  bytes integer not null,
  made_at timestamp with time zone not null,
  PRIMARY KEY (pack, format),
  FOREIGN KEY (file) REFERENCES kernel.file(id),
  FOREIGN KEY (pack) REFERENCES reports.pack(id),
  CHECK ((format = ANY (ARRAY['pdf'::text, 'docx'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table rulebook.correction (
  id uuid not null default uuidv7(),
  key text not null,
  row jsonb not null,
  before jsonb,
  reason text not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  on_behalf_of uuid,
  taken_back_at timestamp with time zone,
  taken_back_by uuid,
  take_back_reason text,
  PRIMARY KEY (id)
);
CREATE INDEX correction_key_idx ON rulebook.correction USING btree (key);

-- application: DELETE, INSERT, SELECT, UPDATE
create table signin.access_link (
  id uuid not null default uuidv7(),
  scope text not null,
  record uuid not null,
  token_hash bytea not null,
  given_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (token_hash),
  FOREIGN KEY (record) REFERENCES kernel.record(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table signin.identity (
  id uuid not null default uuidv7(),
  person uuid not null,
  profile text not null,
  subject_hash bytea not null,
  linked_at timestamp with time zone not null,
  PRIMARY KEY (id),
  UNIQUE (person, profile),
  UNIQUE (subject_hash),
  FOREIGN KEY (person) REFERENCES kernel.record(id),
  CHECK ((profile = ANY (ARRAY['directory'::text, 'tara'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table signin.link (
  id uuid not null default uuidv7(),
  token_hash bytea not null,
  person uuid not null,
  made_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  used_at timestamp with time zone,
  any_browser boolean not null,
  PRIMARY KEY (id),
  UNIQUE (token_hash),
  FOREIGN KEY (person) REFERENCES kernel.record(id)
);
CREATE INDEX link_person_made_at_idx ON signin.link USING btree (person, made_at);

-- application: DELETE, INSERT, SELECT, UPDATE
create table signin.link_wish (
  person uuid not null,
  browser_hash bytea not null,
  at timestamp with time zone not null,
  PRIMARY KEY (person, browser_hash),
  FOREIGN KEY (person) REFERENCES kernel.record(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table signin.oidc_attempt (
  state_hash bytea not null,
  browser_hash bytea not null,
  profile text not null,
  secrets bytea not null,
  ends_at timestamp with time zone not null,
  PRIMARY KEY (state_hash),
  CHECK ((profile = ANY (ARRAY['directory'::text, 'tara'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table signin.passkey (
  id uuid not null default uuidv7(),
  person uuid not null,
  credential text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  backed_up boolean not null,
  name text not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (credential),
  FOREIGN KEY (person) REFERENCES kernel.record(id)
);
CREATE INDEX passkey_person_idx ON signin.passkey USING btree (person);

-- application: DELETE, INSERT, SELECT, UPDATE
create table signin.passkey_challenge (
  browser_hash bytea not null,
  purpose text not null,
  challenge text not null,
  ends_at timestamp with time zone not null,
  PRIMARY KEY (browser_hash, purpose),
  CHECK ((purpose = ANY (ARRAY['make'::text, 'sign-in'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table signin.session (
  id uuid not null default uuidv7(),
  token_hash bytea not null,
  person uuid not null,
  way text not null,
  agent text not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  PRIMARY KEY (id),
  UNIQUE (token_hash),
  FOREIGN KEY (person) REFERENCES kernel.record(id),
  CHECK ((way = ANY (ARRAY['set-up'::text, 'link'::text, 'passkey'::text, 'directory'::text, 'tara'::text])))
);
CREATE INDEX session_person_idx ON signin.session USING btree (person);

-- application: DELETE, INSERT, SELECT, UPDATE
create table signin.set_up (
  only_one boolean not null default true,
  token_hash bytea not null,
  made_at timestamp with time zone not null,
  PRIMARY KEY (only_one),
  CHECK (only_one)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table signin.token (
  id uuid not null default uuidv7(),
  person uuid not null,
  name text not null,
  secret_hash bytea not null,
  scopes text[] not null,
  made_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  used_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (secret_hash),
  FOREIGN KEY (person) REFERENCES kernel.record(id)
);
CREATE INDEX token_person_idx ON signin.token USING btree (person);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tasks.attachment (
  id uuid not null default uuidv7(),
  task uuid not null,
  file uuid not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  is_result boolean not null default false,
  person uuid,
  at timestamp with time zone not null,
  PRIMARY KEY (id),
  FOREIGN KEY (file) REFERENCES kernel.file(id),
  FOREIGN KEY (task) REFERENCES tasks.task(id)
);
CREATE INDEX attachment_file_idx ON tasks.attachment USING btree (file);
CREATE INDEX attachment_task_idx ON tasks.attachment USING btree (task);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tasks.feed (
  id uuid not null default uuidv7(),
  person uuid not null,
  token_hash bytea not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (token_hash)
);
CREATE UNIQUE INDEX feed_person_idx ON tasks.feed USING btree (person) WHERE (ended_at IS NULL);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tasks.import (
  id uuid not null default uuidv7(),
  person uuid not null,
  at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  PRIMARY KEY (id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tasks.recurrence (
  id uuid not null default uuidv7(),
  every text not null,
  on_rest_day text not null,
  first_day date not null,
  times integer not null default 1,
  until date,
  ended_at timestamp with time zone,
  PRIMARY KEY (id),
  CHECK ((every = ANY (ARRAY['week'::text, 'month'::text, 'quarter'::text, 'year'::text]))),
  CHECK ((on_rest_day = ANY (ARRAY['earlier'::text, 'later'::text, 'stay'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tasks.step (
  id uuid not null default uuidv7(),
  task uuid not null,
  kind text not null,
  person uuid,
  on_behalf_of uuid,
  at timestamp with time zone not null,
  text text not null default ''::text,
  state_before text not null,
  fact uuid not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (fact) REFERENCES kernel.fact(id),
  FOREIGN KEY (task) REFERENCES tasks.task(id),
  CHECK ((kind = ANY (ARRAY['taken'::text, 'done'::text, 'accepted'::text, 'returned'::text, 'withdrawn'::text])))
);
CREATE INDEX step_task_at_idx ON tasks.step USING btree (task, at);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tasks.task (
  id uuid not null,
  text text not null default ''::text,
  done_means text not null default ''::text,
  assignee uuid not null,
  giver uuid not null,
  given_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  due_day date not null,
  due_time text,
  state text not null default 'given'::text,
  done_at timestamp with time zone,
  source uuid,
  source_key text,
  rule jsonb,
  recurrence uuid,
  import uuid,
  sequence integer not null default 0,
  changed_at timestamp with time zone not null,
  PRIMARY KEY (id),
  UNIQUE (source, source_key),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  FOREIGN KEY (import) REFERENCES tasks.import(id),
  FOREIGN KEY (recurrence) REFERENCES tasks.recurrence(id),
  FOREIGN KEY (source) REFERENCES kernel.record(id),
  CHECK ((state = ANY (ARRAY['given'::text, 'taken'::text, 'done'::text, 'accepted'::text, 'returned'::text, 'withdrawn'::text])))
);
CREATE INDEX task_assignee_state_due_at_idx ON tasks.task USING btree (assignee, state, due_at);
CREATE INDEX task_due_at_idx ON tasks.task USING btree (due_at);
CREATE INDEX task_giver_state_idx ON tasks.task USING btree (giver, state);
CREATE INDEX task_import_idx ON tasks.task USING btree (import) WHERE (import IS NOT NULL);
CREATE INDEX task_recurrence_idx ON tasks.task USING btree (recurrence) WHERE (recurrence IS NOT NULL);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.agreement (
  evaluation uuid not null,
  tender uuid not null,
  criterion uuid not null,
  share integer not null,
  reason text not null,
  agreed_at timestamp with time zone not null,
  written_by uuid,
  PRIMARY KEY (evaluation, tender, criterion),
  FOREIGN KEY (evaluation) REFERENCES tenders.evaluation(id),
  FOREIGN KEY (tender) REFERENCES tenders.tender(id),
  CHECK (((share >= 0) AND (share <= 100)))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.box (
  procurement uuid not null,
  public_key bytea not null,
  recovery bytea not null,
  set_up_at timestamp with time zone not null,
  set_up_by uuid,
  opened_at timestamp with time zone,
  opened_key bytea,
  PRIMARY KEY (procurement),
  CHECK ((length(public_key) = 65))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.box_half (
  box uuid not null,
  opener uuid not null,
  other uuid not null,
  sealed bytea not null,
  PRIMARY KEY (box, opener, other),
  FOREIGN KEY (box) REFERENCES tenders.box(procurement) ON DELETE CASCADE
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.box_opener (
  box uuid not null,
  person uuid not null,
  key uuid not null,
  PRIMARY KEY (box, person),
  FOREIGN KEY (box) REFERENCES tenders.box(procurement) ON DELETE CASCADE,
  FOREIGN KEY (key) REFERENCES tenders.opener_key(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.call (
  procurement uuid not null,
  summary text not null default ''::text,
  opened_at timestamp with time zone,
  opened_by uuid,
  changed_at timestamp with time zone not null,
  PRIMARY KEY (procurement)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.check_file (
  tender_check uuid not null,
  no integer not null,
  file uuid not null,
  name text not null,
  format text not null,
  size bigint not null,
  sha256 bytea not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  PRIMARY KEY (tender_check, no),
  FOREIGN KEY (file) REFERENCES kernel.file(id),
  FOREIGN KEY (tender_check) REFERENCES tenders.tender_check(id),
  CHECK ((length(sha256) = 32))
);
CREATE INDEX check_file_file_idx ON tenders.check_file USING btree (file);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.check_plan (
  procurement uuid not null,
  ground text not null,
  set_at timestamp with time zone not null,
  set_by uuid,
  PRIMARY KEY (procurement, ground)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.draft (
  id uuid not null default gen_random_uuid(),
  box uuid not null,
  holder bytea not null,
  own bytea,
  PRIMARY KEY (id),
  UNIQUE (box, holder),
  FOREIGN KEY (box) REFERENCES tenders.box(procurement),
  CHECK ((length(holder) = 32))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.draft_file (
  id uuid not null default gen_random_uuid(),
  draft uuid not null,
  no integer not null,
  file uuid not null,
  own bytea not null,
  PRIMARY KEY (id),
  UNIQUE (draft, no),
  FOREIGN KEY (draft) REFERENCES tenders.draft(id) ON DELETE CASCADE,
  FOREIGN KEY (file) REFERENCES kernel.file(id)
);
CREATE INDEX draft_file_file_idx ON tenders.draft_file USING btree (file);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.draw (
  evaluation uuid not null,
  no integer not null,
  tender uuid not null,
  note text not null,
  drawn_at timestamp with time zone not null,
  drawn_by uuid,
  PRIMARY KEY (evaluation, drawn_at, no),
  UNIQUE (evaluation, drawn_at, tender),
  FOREIGN KEY (evaluation) REFERENCES tenders.evaluation(id),
  FOREIGN KEY (tender) REFERENCES tenders.tender(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.evaluation (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  lot uuid,
  revealed_at timestamp with time zone,
  settled_at timestamp with time zone,
  settled_by uuid,
  PRIMARY KEY (id),
  UNIQUE NULLS NOT DISTINCT (procurement, lot)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.notice (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  kind text not null,
  text text not null default ''::text,
  due_at timestamp with time zone,
  told_at timestamp with time zone not null,
  told_by uuid,
  PRIMARY KEY (id),
  CHECK ((kind = ANY (ARRAY['papers'::text, 'dueMoved'::text, 'word'::text, 'ended'::text])))
);
CREATE INDEX notice_procurement_idx ON tenders.notice USING btree (procurement);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.opener_key (
  id uuid not null default uuidv7(),
  person uuid not null,
  public_key bytea not null,
  locked bytea not null,
  salt bytea not null,
  iterations integer not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  PRIMARY KEY (id),
  CHECK ((length(public_key) = 65))
);
CREATE UNIQUE INDEX opener_key_person_idx ON tenders.opener_key USING btree (person) WHERE (ended_at IS NULL);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.opening_turn (
  box uuid not null,
  person uuid not null,
  session uuid not null,
  at timestamp with time zone not null,
  given bytea not null,
  PRIMARY KEY (box),
  FOREIGN KEY (box) REFERENCES tenders.box(procurement) ON DELETE CASCADE
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.paper (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  document uuid not null,
  title text not null,
  version_no integer not null,
  file uuid not null,
  name text not null,
  format text not null,
  size bigint not null,
  sha256 bytea not null,
  given_at timestamp with time zone not null,
  given_by uuid,
  replaced_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (file) REFERENCES kernel.file(id),
  CHECK ((length(sha256) = 32))
);
CREATE UNIQUE INDEX paper_document_procurement_idx ON tenders.paper USING btree (document, procurement) WHERE (replaced_at IS NULL);
CREATE INDEX paper_file_idx ON tenders.paper USING btree (file);
CREATE INDEX paper_procurement_idx ON tenders.paper USING btree (procurement);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.question (
  id uuid not null,
  procurement uuid not null,
  no integer not null,
  source text not null,
  tenderer uuid,
  text text not null,
  asked_at timestamp with time zone not null,
  entered_by uuid,
  told_text text,
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid,
  PRIMARY KEY (id),
  UNIQUE (procurement, no),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  FOREIGN KEY (tenderer) REFERENCES tenders.tenderer(id),
  CHECK ((source = ANY (ARRAY['link'::text, 'mail'::text, 'phone'::text, 'meeting'::text, 'register'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.refusal (
  id uuid not null default gen_random_uuid(),
  box uuid not null,
  holder bytea not null,
  at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  times integer not null default 1,
  sealed bytea not null,
  tenderer_name text,
  registry_code text,
  PRIMARY KEY (id),
  UNIQUE (box, holder),
  FOREIGN KEY (box) REFERENCES tenders.box(procurement),
  CHECK ((length(holder) = 32))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.relation (
  id uuid not null default uuidv7(),
  procurement uuid not null,
  person uuid not null,
  tender uuid,
  what text,
  declared_at timestamp with time zone not null,
  PRIMARY KEY (id),
  FOREIGN KEY (tender) REFERENCES tenders.tender(id),
  CHECK (((tender IS NULL) = (what IS NULL)))
);
CREATE INDEX relation_procurement_person_idx ON tenders.relation USING btree (procurement, person);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.result (
  evaluation uuid not null,
  settled_at timestamp with time zone not null,
  tender uuid not null,
  price_cents bigint not null,
  points integer not null,
  rank integer not null,
  decided_by text,
  PRIMARY KEY (evaluation, settled_at, tender),
  FOREIGN KEY (evaluation) REFERENCES tenders.evaluation(id),
  FOREIGN KEY (tender) REFERENCES tenders.tender(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.score (
  evaluation uuid not null,
  evaluator uuid not null,
  tender uuid not null,
  criterion uuid not null,
  share integer not null,
  reason text not null,
  PRIMARY KEY (evaluation, evaluator, tender, criterion),
  FOREIGN KEY (evaluation, evaluator) REFERENCES tenders.sheet(evaluation, evaluator),
  FOREIGN KEY (tender) REFERENCES tenders.tender(id),
  CHECK (((share >= 0) AND (share <= 100)))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.sheet (
  evaluation uuid not null,
  evaluator uuid not null,
  handed_in_at timestamp with time zone,
  PRIMARY KEY (evaluation, evaluator),
  FOREIGN KEY (evaluation) REFERENCES tenders.evaluation(id)
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.submission (
  id uuid not null default gen_random_uuid(),
  box uuid not null,
  holder bytea not null,
  at timestamp with time zone not null,
  manifest bytea not null,
  receipt bytea not null,
  ended_at timestamp with time zone,
  ended_as text,
  no integer,
  tender uuid,
  broken_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (box, no),
  FOREIGN KEY (box) REFERENCES tenders.box(procurement),
  FOREIGN KEY (tender) REFERENCES tenders.tender(id),
  CHECK ((ended_as = ANY (ARRAY['replaced'::text, 'withdrawn'::text])))
);
CREATE UNIQUE INDEX submission_box_holder_idx ON tenders.submission USING btree (box, holder) WHERE (ended_at IS NULL);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.submission_file (
  submission uuid not null,
  no integer not null,
  file uuid not null,
  PRIMARY KEY (submission, no),
  FOREIGN KEY (file) REFERENCES kernel.file(id),
  FOREIGN KEY (submission) REFERENCES tenders.submission(id) ON DELETE CASCADE
);
CREATE INDEX submission_file_file_idx ON tenders.submission_file USING btree (file);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.tender (
  id uuid not null,
  procurement uuid not null,
  no integer not null,
  tenderer_name text not null,
  registry_code text,
  contact_name text,
  contact_email text,
  submitted_at timestamp with time zone not null,
  source text not null,
  source_note text not null default ''::text,
  price_cents bigint,
  sha256 bytea,
  entered_at timestamp with time zone not null,
  entered_by uuid,
  withdrawn_at timestamp with time zone,
  tenderer uuid,
  PRIMARY KEY (id),
  UNIQUE (procurement, no),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  FOREIGN KEY (tenderer) REFERENCES tenders.tenderer(id),
  CHECK ((price_cents >= 0)),
  CHECK ((length(sha256) = 32)),
  CHECK ((source = ANY (ARRAY['box'::text, 'register'::text, 'mail'::text, 'paper'::text])))
);
CREATE INDEX tender_tenderer_idx ON tenders.tender USING btree (tenderer);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.tender_check (
  id uuid not null default uuidv7(),
  tender uuid not null,
  kind text not null,
  ground text,
  lot uuid,
  asked_at timestamp with time zone,
  asked_by uuid,
  question text,
  due_day date,
  due_rule jsonb,
  proposed_cents bigint,
  answered_at timestamp with time zone,
  answered_by uuid,
  answer text,
  outcome text,
  reason text,
  settled_at timestamp with time zone,
  settled_by uuid,
  PRIMARY KEY (id),
  FOREIGN KEY (tender) REFERENCES tenders.tender(id),
  CHECK (((kind = 'exclusion'::text) = (ground IS NOT NULL))),
  CHECK (((outcome IS NULL) = (settled_at IS NULL))),
  CHECK ((kind = ANY (ARRAY['exclusion'::text, 'compliance'::text, 'clarification'::text, 'arithmetic'::text, 'abnormallyLow'::text]))),
  CHECK ((outcome = ANY (ARRAY['passed'::text, 'failed'::text]))),
  CHECK ((proposed_cents >= 0))
);
CREATE UNIQUE INDEX check_once ON tenders.tender_check USING btree (tender, kind, COALESCE(ground, ''::text), COALESCE(lot, tender)) WHERE (kind <> 'clarification'::text);
CREATE INDEX tender_check_tender_idx ON tenders.tender_check USING btree (tender);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.tender_file (
  id uuid not null default uuidv7(),
  tender uuid not null,
  no integer not null,
  file uuid not null,
  name text not null,
  format text not null,
  size bigint not null,
  sha256 bytea not null,
  secret text,
  PRIMARY KEY (id),
  UNIQUE (tender, no),
  FOREIGN KEY (file) REFERENCES kernel.file(id),
  FOREIGN KEY (tender) REFERENCES tenders.tender(id),
  CHECK ((length(sha256) = 32))
);
CREATE INDEX tender_file_file_idx ON tenders.tender_file USING btree (file);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.tender_price (
  tender uuid not null,
  lot uuid,
  price_cents bigint not null,
  corrected_cents bigint,
  UNIQUE NULLS NOT DISTINCT (tender, lot),
  FOREIGN KEY (tender) REFERENCES tenders.tender(id),
  CHECK ((corrected_cents >= 0)),
  CHECK ((price_cents >= 0))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.tenderer (
  id uuid not null,
  procurement uuid not null,
  origin text not null,
  name text not null,
  registry_code text,
  contact_name text,
  email text not null,
  locale text not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  invited_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (procurement, email, origin),
  FOREIGN KEY (id) REFERENCES kernel.record(id),
  CHECK ((locale = ANY (ARRAY['et'::text, 'en'::text, 'ru'::text]))),
  CHECK ((origin = ANY (ARRAY['invited'::text, 'asked'::text])))
);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.tenderer_letter (
  id uuid not null default uuidv7(),
  tenderer uuid,
  tender uuid,
  decision uuid,
  kind text not null,
  letter uuid not null,
  written_at timestamp with time zone not null,
  state text not null default 'waiting'::text,
  sent_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (tender) REFERENCES tenders.tender(id),
  FOREIGN KEY (tenderer) REFERENCES tenders.tenderer(id),
  CHECK ((num_nonnulls(tenderer, tender) = 1)),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'withdrawn'::text])))
);
CREATE INDEX tenderer_letter_letter_idx ON tenders.tenderer_letter USING btree (letter) WHERE (state = 'waiting'::text);
CREATE INDEX tenderer_letter_tender_idx ON tenders.tenderer_letter USING btree (tender);
CREATE INDEX tenderer_letter_tenderer_idx ON tenders.tenderer_letter USING btree (tenderer);

-- application: DELETE, INSERT, SELECT, UPDATE
create table tenders.tenderer_link (
  link uuid not null,
  tenderer uuid not null,
  given_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  PRIMARY KEY (link),
  FOREIGN KEY (tenderer) REFERENCES tenders.tenderer(id)
);
CREATE INDEX tenderer_link_tenderer_idx ON tenders.tenderer_link USING btree (tenderer);
