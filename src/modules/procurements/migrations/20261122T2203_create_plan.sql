-- The yearly plan (hankeplaan): one for each budget year of the whole agency, rows that live and versions that stand.
create table procurements.plan (
  id uuid primary key references kernel.record,
  budget_year integer not null unique check (budget_year between 2000 and 2199),
  added_at timestamptz not null,
  added_by uuid
);

-- Rows that came from one Excel file, so that they can be taken back together.
create table procurements.plan_import (
  id uuid primary key default uuidv7(),
  plan uuid not null references procurements.plan,
  imported_at timestamptz not null,
  imported_by uuid not null,
  withdrawn_at timestamptz
);

create table procurements.plan_row (
  id uuid primary key default uuidv7(),
  plan uuid not null references procurements.plan,
  no integer not null,
  subject text not null,
  nature text check (nature in ('goods', 'services', 'works')),
  subject_kind text,
  -- CPV 2008 without its check digit.
  cpv text check (cpv ~ '^\d{8}$'),
  -- Estimated, in cents without VAT.
  value_cents bigint check (value_cents >= 0),
  quarter integer check (quarter between 1 and 4),
  responsible uuid,
  contract_responsible uuid,
  funding text,
  series text,
  -- The procurement that was begun from it.
  procurement uuid references procurements.procurement,
  import uuid references procurements.plan_import,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  dropped_at timestamptz,
  dropped_by uuid,
  unique (plan, no)
);
create index on procurements.plan_row (procurement);

-- A version is the rows as they were, in a document that goes through approval; approved, it is the public plan.
create table procurements.plan_version (
  id uuid primary key default uuidv7(),
  plan uuid not null references procurements.plan,
  no integer not null,
  made_at timestamptz not null,
  made_by uuid,
  note text not null default '',
  -- In `documents`, with the hash of what was put before the approvers.
  document uuid not null unique,
  sha256 bytea not null check (length(sha256) = 32),
  -- The rows with the names of the people in them, as approved and as shown.
  rows jsonb not null,
  -- Whether the public sees the estimated values; null: it doesn't.
  values_shown_at timestamptz,
  approved_at timestamptz,
  unique (plan, no)
);
