-- Why a procedure may be used that needs a ground of its own (negotiations, framework, exemption), or that the rules held
-- can't tell. Kept with the announcement.
alter table procurements.procurement add procedure_ground text;

-- What else stands in the same contract and can't be separated (§ 18¹); the main part is the rest of the value.
create table procurements.mixed_part (
  procurement uuid not null references procurements.procurement,
  no integer not null,
  cpv text check (cpv ~ '^\d{8}$'),
  subject_kind text,
  -- Null in a copy: the sums of the earlier procurement stay there.
  value_cents bigint check (value_cents > 0),
  primary key (procurement, no),
  check (cpv is not null or subject_kind is not null)
);

-- The days that were planned for the steps of a procurement; what follows from law is computed, not kept.
create table procurements.timetable_step (
  procurement uuid not null references procurements.procurement,
  step text not null
    check (step in ('announce', 'questions', 'due', 'open', 'decide', 'contract', 'delivery')),
  day date not null,
  -- 'HH:MM' in Tallinn, where the hour matters.
  time text check (time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  primary key (procurement, step)
);

-- Every change of the moment until which tenders come in.
create table procurements.due_move (
  id uuid primary key default uuidv7(),
  procurement uuid not null references procurements.procurement,
  from_at timestamptz,
  to_at timestamptz not null,
  reason text not null,
  moved_at timestamptz not null,
  moved_by uuid
);
create index on procurements.due_move (procurement);
