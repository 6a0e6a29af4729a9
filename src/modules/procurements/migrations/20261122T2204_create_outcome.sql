-- What the evaluation came to, and everything after it: decisions, challenges, contracts, notices, marks of the law.

-- As `tenders` settled it, by lots (null: the whole); replaced as long as nothing is decided.
create table procurements.outcome (
  procurement uuid not null references procurements.procurement,
  lot uuid references procurements.lot,
  tender uuid not null,
  name text not null,
  registry_code text,
  price_cents bigint check (price_cents >= 0),
  -- Hundredths: 10000 is a hundred points.
  points integer,
  -- Null: rejected, and why.
  rank integer check (rank > 0),
  reason text not null default '',
  settled_at timestamptz not null,
  unique nulls not distinct (procurement, lot, tender)
);

-- Whether a tenderer may be signed with: nothing excludes him and every check is done.
create table procurements.clearance (
  procurement uuid not null references procurements.procurement,
  tender uuid not null,
  clear_at timestamptz,
  -- What is still open.
  open text[] not null default '{}',
  primary key (procurement, tender)
);

create table procurements.decision (
  id uuid primary key default uuidv7(),
  procurement uuid not null references procurements.procurement,
  no integer not null,
  kind text not null check (kind in ('award', 'rejectAll')),
  -- Lots that it is about; empty: the whole.
  lots uuid[] not null default '{}',
  -- In `documents`, approved and signed.
  document uuid,
  reason text not null default '',
  taken_at timestamptz not null,
  taken_by uuid,
  notified_at timestamptz,
  notified_on date,
  notified_by uuid,
  notified_via text check (notified_via in ('letters', 'register')),
  -- 'applies', 'none', 'only tenderer', 'unknown': judged when the tenderers were told.
  standstill text,
  standstill_rule text,
  -- Its last day, as first reckoned; challenges that stood in between are counted in when it is read.
  standstill_until date,
  standstill_value integer,
  standstill_unit text,
  -- The count in each language.
  standstill_count jsonb,
  taken_back_at timestamptz,
  taken_back_by uuid,
  taken_back_reason text,
  unique (procurement, no)
);

create table procurements.decision_line (
  id uuid primary key default uuidv7(),
  decision uuid not null references procurements.decision,
  lot uuid references procurements.lot,
  -- Null: bought from somebody who was asked directly.
  tender uuid,
  name text not null,
  registry_code text,
  price_cents bigint check (price_cents >= 0),
  points integer,
  rank integer,
  result text not null check (result in ('awarded', 'notAwarded', 'rejected')),
  reason text not null default ''
);
create index on procurements.decision_line (decision);

-- Challenges (vaidlustused): from the day it was filed until the day it ended nothing is signed.
create table procurements.challenge (
  id uuid primary key default uuidv7(),
  procurement uuid not null references procurements.procurement,
  filed_on date not null,
  challenger text not null,
  number text,
  added_at timestamptz not null,
  added_by uuid,
  ended_on date,
  ended_as text check (ended_as in ('rejected', 'upheld', 'withdrawn')),
  end_reason text,
  ended_at timestamptz,
  ended_by uuid
);
create index on procurements.challenge (procurement);

-- Contracts (hankelepingud) that follow from a decision: one for a line of it.
create table procurements.contract (
  id uuid primary key default uuidv7(),
  procurement uuid not null references procurements.procurement,
  line uuid not null unique references procurements.decision_line,
  -- In `documents`; null where it was made elsewhere, with the words where.
  document uuid unique,
  elsewhere text,
  value_cents bigint not null check (value_cents >= 0),
  starts_on date,
  ends_on date,
  -- The first invoice is expected on.
  invoice_on date,
  added_at timestamptz not null,
  added_by uuid,
  signed_at timestamptz,
  signed_on date,
  ended_on date,
  actual_cents bigint check (actual_cents >= 0),
  end_note text,
  check ((document is null) = (elsewhere is not null))
);
create index on procurements.contract (procurement);

-- What was sent to the procurement register.
create table procurements.notice (
  id uuid primary key default uuidv7(),
  procurement uuid not null references procurements.procurement,
  contract uuid references procurements.contract,
  kind text not null check (kind in ('award', 'end')),
  sent_on date not null,
  reference text,
  due_on date,
  added_at timestamptz not null,
  added_by uuid
);
create index on procurements.notice (procurement);

-- What a person says of a legal check that no date can prove; the newest of a check counts.
create table procurements.legal_mark (
  id uuid primary key default uuidv7(),
  procurement uuid not null references procurements.procurement,
  "check" text not null,
  kind text not null check (kind in ('word', 'file', 'exception')),
  note text not null,
  document uuid,
  marked_at timestamptz not null,
  marked_by uuid
);
create index on procurements.legal_mark (procurement, "check");
