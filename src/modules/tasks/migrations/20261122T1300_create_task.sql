create schema tasks;

-- Work that comes again. Each time is a task of its own.
create table tasks.recurrence (
  id uuid primary key default uuidv7(),
  every text not null check (every in ('week', 'month', 'quarter', 'year')),
  -- What a due day that is a rest day does.
  on_rest_day text not null check (on_rest_day in ('earlier', 'later', 'stay')),
  -- The first due day: later ones are counted from it, so that the 31st stays the 31st.
  first_day date not null,
  times integer not null default 1,
  until date,
  ended_at timestamptz
);

-- Tasks that came in together from a sheet, so that they can be taken back together.
create table tasks.import (
  id uuid primary key default uuidv7(),
  person uuid not null,
  at timestamptz not null,
  withdrawn_at timestamptz
);

-- A task: given by someone to someone, or a deadline that another module set (`source`, with its rule).
create table tasks.task (
  id uuid primary key references kernel.record,
  text text not null default '',
  done_means text not null default '',
  assignee uuid not null,
  giver uuid not null,
  given_at timestamptz not null,
  due_at timestamptz not null,
  due_day date not null,
  -- Only a day is due when there is no hour.
  due_time text,
  -- What the latest step made of it; the steps themselves say who and when.
  state text not null default 'given' check (state in ('given', 'taken', 'done', 'accepted', 'returned', 'withdrawn')),
  done_at timestamptz,
  source uuid references kernel.record,
  source_key text,
  rule jsonb,
  recurrence uuid references tasks.recurrence,
  import uuid references tasks.import,
  -- For calendars that were told of it: counted up with every change of its day or title.
  sequence integer not null default 0,
  changed_at timestamptz not null,
  unique (source, source_key)
);
create index on tasks.task (due_at);
create index on tasks.task (assignee, state, due_at);
create index on tasks.task (giver, state);
create index on tasks.task (recurrence) where recurrence is not null;
create index on tasks.task (import) where import is not null;

-- What happened with a task: who, when, in whose place, in which words.
create table tasks.step (
  id uuid primary key default uuidv7(),
  task uuid not null references tasks.task,
  kind text not null check (kind in ('taken', 'done', 'accepted', 'returned', 'withdrawn')),
  person uuid,
  on_behalf_of uuid,
  at timestamptz not null,
  text text not null default '',
  -- The state before it, for an undo.
  state_before text not null,
  -- The fact that told of it: an undo says which fact no longer stands.
  fact uuid not null references kernel.fact,
  undone_at timestamptz
);
create index on tasks.step (task, at);

create table tasks.attachment (
  id uuid primary key default uuidv7(),
  task uuid not null references tasks.task,
  file uuid not null references kernel.file,
  name text not null,
  media_type text not null,
  size bigint not null,
  -- Whether it came with the result and not with the task.
  is_result boolean not null default false,
  person uuid,
  at timestamptz not null
);
create index on tasks.attachment (task);
create index on tasks.attachment (file);

-- Calendar feeds: whoever has the address reads the person's due days.
create table tasks.feed (
  id uuid primary key default uuidv7(),
  person uuid not null,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  ended_at timestamptz
);
create unique index on tasks.feed (person) where ended_at is null;
