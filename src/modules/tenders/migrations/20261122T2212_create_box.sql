-- The sealed box (pakkumuste kast): what lies here before the opening opens with no key that the server has.

-- The key of one who opens boxes, made in his browser; its private half is locked under his passphrase.
create table tenders.opener_key (
  id uuid primary key default uuidv7(),
  person uuid not null,
  public_key bytea not null check (length(public_key) = 65),
  locked bytea not null,
  salt bytea not null,
  iterations integer not null,
  made_at timestamptz not null,
  -- Since when a newer one is used; boxes that were set up before still open with this one.
  ended_at timestamptz
);
create unique index on tenders.opener_key (person) where ended_at is null;

create table tenders.box (
  -- In `procurements`.
  procurement uuid primary key,
  -- Everything in the box is sealed to it; its private half was in one browser, for a moment.
  public_key bytea not null check (length(public_key) = 65),
  -- The private half once more, locked under the key that was printed for the safe.
  recovery bytea not null,
  set_up_at timestamptz not null,
  set_up_by uuid,
  opened_at timestamptz,
  -- From the opening until every tender has been taken out: the private half, wrapped with the installation's key.
  opened_key bytea
);

create table tenders.box_opener (
  box uuid not null references tenders.box on delete cascade,
  person uuid not null,
  key uuid not null references tenders.opener_key,
  primary key (box, person)
);

-- Halves of the private half, two for each pair of openers, each sealed to its opener.
create table tenders.box_half (
  box uuid not null references tenders.box on delete cascade,
  opener uuid not null,
  other uuid not null,
  sealed bytea not null,
  primary key (box, opener, other)
);

-- One of the two who open it has done his part and the other has not yet.
create table tenders.opening_turn (
  box uuid primary key references tenders.box on delete cascade,
  person uuid not null,
  session uuid not null,
  at timestamptz not null,
  -- His halves, or the whole where it came from the safe; wrapped with the installation's key.
  given bytea not null
);

-- What a tenderer is putting together. `holder` follows from the token of his link, which is kept nowhere: nothing in
-- the database says whose this is. `own` only he reads, through his link. Ids are of chance, so that they tell no time.
create table tenders.draft (
  id uuid primary key default gen_random_uuid(),
  box uuid not null references tenders.box,
  holder bytea not null check (length(holder) = 32),
  own bytea,
  unique (box, holder)
);

create table tenders.draft_file (
  id uuid primary key default gen_random_uuid(),
  draft uuid not null references tenders.draft on delete cascade,
  no integer not null,
  -- Sealed to the box while it came in.
  file uuid not null references kernel.file,
  own bytea not null,
  unique (draft, no)
);
create index on tenders.draft_file (file);

create table tenders.submission (
  id uuid primary key default gen_random_uuid(),
  box uuid not null references tenders.box,
  holder bytea not null,
  -- When the request to submit arrived, by this database's clock.
  at timestamptz not null,
  -- Who, what, for how much, which files: sealed to the box.
  manifest bytea not null,
  -- For the tenderer, under his own link's key.
  receipt bytea not null,
  ended_at timestamptz,
  ended_as text check (ended_as in ('replaced', 'withdrawn')),
  -- From the opening on: its place in the order of arrival, and what became of it.
  no integer,
  tender uuid references tenders.tender,
  -- Its seal was broken: nothing could be taken out of it.
  broken_at timestamptz,
  unique (box, no)
);
create unique index on tenders.submission (box, holder) where ended_at is null;

create table tenders.submission_file (
  submission uuid not null references tenders.submission on delete cascade,
  no integer not null,
  file uuid not null references kernel.file,
  primary key (submission, no)
);
create index on tenders.submission_file (file);

-- Tenders that came too late, one row a link however often it was tried: who it was is sealed to the box and told at
-- the opening.
create table tenders.refusal (
  id uuid primary key default gen_random_uuid(),
  box uuid not null references tenders.box,
  holder bytea not null check (length(holder) = 32),
  -- The first try, the last one, and how many they were.
  at timestamptz not null,
  last_at timestamptz not null,
  times integer not null default 1,
  sealed bytea not null,
  -- Told at the opening.
  tenderer_name text,
  registry_code text,
  unique (box, holder)
);
