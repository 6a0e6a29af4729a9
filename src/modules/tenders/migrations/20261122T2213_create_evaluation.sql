-- Evaluation: everyone alone, then together, then settled.

-- What an evaluator said of himself after the names of the tenderers were known; null: nothing binds him to any.
create table tenders.relation (
  id uuid primary key default uuidv7(),
  procurement uuid not null,
  person uuid not null,
  tender uuid references tenders.tender,
  what text,
  declared_at timestamptz not null,
  check ((tender is null) = (what is null))
);
create index on tenders.relation (procurement, person);

-- One for each lot, or one for the whole.
create table tenders.evaluation (
  id uuid primary key default uuidv7(),
  procurement uuid not null,
  lot uuid,
  -- The moment from which everyone sees what the others gave.
  revealed_at timestamptz,
  settled_at timestamptz,
  settled_by uuid,
  unique nulls not distinct (procurement, lot)
);

create table tenders.sheet (
  evaluation uuid not null references tenders.evaluation,
  evaluator uuid not null,
  handed_in_at timestamptz,
  primary key (evaluation, evaluator)
);

create table tenders.score (
  evaluation uuid not null,
  evaluator uuid not null,
  tender uuid not null references tenders.tender,
  criterion uuid not null,
  -- Percent of the criterion's weight.
  share integer not null check (share between 0 and 100),
  reason text not null,
  primary key (evaluation, evaluator, tender, criterion),
  foreign key (evaluation, evaluator) references tenders.sheet
);

create table tenders.agreement (
  evaluation uuid not null references tenders.evaluation,
  tender uuid not null references tenders.tender,
  criterion uuid not null,
  share integer not null check (share between 0 and 100),
  reason text not null,
  agreed_at timestamptz not null,
  written_by uuid,
  primary key (evaluation, tender, criterion)
);

-- The order in which equal tenders were drawn (liisuheitmine); the newest draw is the one that counts.
create table tenders.draw (
  evaluation uuid not null references tenders.evaluation,
  no integer not null,
  tender uuid not null references tenders.tender,
  note text not null,
  drawn_at timestamptz not null,
  drawn_by uuid,
  primary key (evaluation, drawn_at, no),
  unique (evaluation, drawn_at, tender)
);

-- What came out when it was settled; kept, also after it was taken back.
create table tenders.result (
  evaluation uuid not null references tenders.evaluation,
  settled_at timestamptz not null,
  tender uuid not null references tenders.tender,
  price_cents bigint not null,
  points integer not null,
  rank integer not null,
  decided_by text,
  primary key (evaluation, settled_at, tender)
);
