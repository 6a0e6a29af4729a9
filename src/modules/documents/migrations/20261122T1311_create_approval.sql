-- Who answers for a part of the contents (budget, law, data protection): steps are addressed to parts or people.
-- A row without a team counts for every team.
create table documents.approver (
  id uuid primary key default uuidv7(),
  part text not null check (part in ('content', 'budget', 'legal', 'dataProtection')),
  team uuid,
  person uuid not null,
  valid_from date not null,
  valid_to date,
  added_at timestamptz not null,
  added_by uuid,
  check (valid_to >= valid_from)
);
create index on documents.approver (person) where valid_to is null;

-- Ready-made rounds by kind and value: data of the agency.
create table documents.round_plan (
  id uuid primary key references kernel.record,
  kinds text[] not null check (cardinality(kinds) > 0),
  -- From this value on, in cents without VAT; null: of any value.
  from_cents bigint,
  steps jsonb not null,
  added_at timestamptz not null,
  added_by uuid,
  ended_at timestamptz
);

-- A round is about one version: its decisions are bound to that version's SHA-256.
create table documents.round (
  id uuid primary key default uuidv7(),
  document uuid not null references documents.document,
  version uuid not null references documents.version,
  asked_by uuid not null,
  on_behalf_of uuid,
  asked_at timestamptz not null,
  note text not null default '',
  ended_at timestamptz,
  outcome text check (outcome in ('complete', 'returned', 'superseded', 'withdrawn')),
  check ((ended_at is null) = (outcome is null))
);
create unique index one_open_round on documents.round (document) where ended_at is null;
create index on documents.round (document, asked_at);
create index on documents.round (ended_at);

create table documents.approval_step (
  id uuid primary key default uuidv7(),
  round uuid not null references documents.round,
  no integer not null,
  -- Steps of one stage stand side by side; a stage opens when the one before it is complete.
  stage integer not null,
  part text check (part in ('content', 'budget', 'legal', 'dataProtection')),
  -- Null while anybody who answers for the part may take it.
  person uuid,
  working_days integer not null check (working_days between 1 and 60),
  opened_at timestamptz,
  due_day date,
  -- How the due day was counted, in the three languages.
  explanation jsonb,
  -- Since when the named person can't answer: has left, or lost every role that may.
  unable_at timestamptz,
  -- Counted up when it is given on or an answer is taken back: each turn stands on desks anew.
  turn integer not null default 1,
  decided_at timestamptz,
  decided_by uuid,
  on_behalf_of uuid,
  decision text check (decision in ('approved', 'approvedWithRemark', 'returned')),
  remark text not null default '',
  sha256 bytea check (length(sha256) = 32),
  -- An approval of an earlier version that its approver confirmed for this one.
  confirms uuid references documents.approval_step,
  reminded_at timestamptz,
  check (part is not null or person is not null),
  check ((decided_at is null) = (decision is null)),
  check ((decision is null) = (sha256 is null)),
  unique (round, no)
);
create index on documents.approval_step (person) where decided_at is null;
create index on documents.approval_step (part) where decided_at is null and person is null;

-- "Not mine": who gave a step on, from whom to whom, and why. The requester gives on what nobody can answer.
create table documents.step_handover (
  id uuid primary key default uuidv7(),
  step uuid not null references documents.approval_step,
  -- Null where a part stood open to several.
  from_person uuid,
  to_person uuid not null,
  given_by uuid not null,
  on_behalf_of uuid,
  reason text not null,
  at timestamptz not null
);
create index on documents.step_handover (step);
