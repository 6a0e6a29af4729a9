-- The yearly talk about a position: the words of both sides on each result, and what should change.
create table positions.review (
  id uuid primary key references kernel.record,
  position uuid not null references positions.position,
  version uuid not null references positions.version,
  first_day date not null,
  last_day date not null,
  holder uuid not null,
  manager uuid not null,
  started_at timestamptz not null,
  holder_confirmed_at timestamptz,
  manager_confirmed_at timestamptz,
  check (first_day <= last_day)
);
create index on positions.review (position);

create table positions.review_word (
  review uuid not null references positions.review,
  result uuid not null references positions.result,
  part text not null check (part in ('employee', 'manager')),
  text text not null,
  written_by uuid,
  written_at timestamptz not null,
  primary key (review, result, part)
);

create table positions.review_proposal (
  id uuid primary key default uuidv7(),
  review uuid not null references positions.review,
  text text not null,
  proposed_by uuid,
  proposed_at timestamptz not null,
  withdrawn_at timestamptz
);
create index on positions.review_proposal (review);
