-- Job descriptions as data: a position has versions, a version has duties, a duty has expected results.

create schema positions;

create table positions.position (
  id uuid primary key references kernel.record,
  unit text not null default '',
  holder uuid,
  manager uuid
);
create index on positions.position (holder);
create index on positions.position (manager);

-- One signed text. `reading` is the whole of it, in the order of the source.
create table positions.version (
  id uuid primary key default uuidv7(),
  position uuid not null references positions.position,
  no integer not null,
  valid_from date not null,
  signed_on date,
  reading jsonb not null,
  -- The file that was read; absent when the text was typed.
  source uuid references kernel.file,
  source_name text,
  saved_by uuid,
  saved_at timestamptz not null,
  unique (position, no),
  unique (position, valid_from)
);

create table positions.duty (
  id uuid primary key references kernel.record,
  version uuid not null references positions.version,
  place integer not null,
  no text not null,
  text text not null,
  unique (version, place)
);

create table positions.result (
  id uuid primary key references kernel.record,
  duty uuid not null references positions.duty,
  place integer not null,
  text text not null,
  kind text not null,
  unique (duty, place)
);

-- What became of a duty in the next version, so that evidence follows. `new` is empty when it ended.
create table positions.duty_link (
  old uuid not null references positions.duty,
  new uuid references positions.duty,
  kind text not null check (kind in ('kept', 'changed', 'split', 'merged', 'ended')),
  unique nulls not distinct (old, new)
);
create index on positions.duty_link (new);

create table positions.result_link (
  old uuid not null references positions.result,
  new uuid not null references positions.result,
  primary key (old, new)
);
create index on positions.result_link (new);

-- What was agreed to be reached; only then is a share judged.
create table positions.target (
  result uuid not null references positions.result,
  indicator text not null,
  value integer not null check (value >= 0),
  set_by uuid,
  set_at timestamptz not null,
  primary key (result, indicator)
);

-- Work organisation changed, so the job description is due for a review by the day that was chosen.
create table positions.organisation_change (
  id uuid primary key default uuidv7(),
  position uuid not null references positions.position,
  changed_on date not null,
  review_by date not null,
  note text not null,
  noted_by uuid,
  noted_at timestamptz not null
);
create index on positions.organisation_change (position);
