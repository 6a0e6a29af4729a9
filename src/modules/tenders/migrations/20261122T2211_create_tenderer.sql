-- Calls for tenders (kutsed): what is told to tenderers, who they are, what they asked.
create table tenders.call (
  -- In `procurements`; asked from there.
  procurement uuid primary key,
  -- What is wanted, in words for tenderers.
  summary text not null default '',
  -- Open to all: since then the public page shows it and gives a link to whoever asks.
  opened_at timestamptz,
  opened_by uuid,
  changed_at timestamptz not null
);

-- A tenderer (pakkuja): his record is what his personal link opens. It is titled as the procurement, never by his name.
create table tenders.tenderer (
  id uuid primary key references kernel.record,
  procurement uuid not null,
  -- 'invited' by us, 'asked' for a link on the public page: who did that is not shown before the opening.
  origin text not null check (origin in ('invited', 'asked')),
  name text not null,
  registry_code text,
  contact_name text,
  email text not null,
  -- In which language he is written to.
  locale text not null check (locale in ('et', 'en', 'ru')),
  added_at timestamptz not null,
  added_by uuid,
  -- Since then he has a link of his own.
  invited_at timestamptz,
  -- Whoever was invited and asked for a link besides stands there twice: the one is told nothing of the other.
  unique (procurement, email, origin)
);

-- Whose tender it is: on his page he answers what is asked about it. Null for one who came without a link.
alter table tenders.tender add tenderer uuid references tenders.tenderer;
create index on tenders.tender (tenderer);

-- His links (`signin`). Their tokens stand only in his letters.
create table tenders.tenderer_link (
  link uuid primary key,
  tenderer uuid not null references tenders.tenderer,
  given_at timestamptz not null,
  ended_at timestamptz
);
create index on tenders.tenderer_link (tenderer);

-- Proof of sending: every letter that went to a tenderer. Letters themselves go after a year, what became of them stays.
create table tenders.tenderer_letter (
  id uuid primary key default uuidv7(),
  tenderer uuid references tenders.tenderer,
  -- A decision goes to whoever tendered, also from elsewhere.
  tender uuid references tenders.tender,
  -- In `procurements`: which decision it told.
  decision uuid,
  kind text not null,
  letter uuid not null,
  written_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'withdrawn')),
  sent_at timestamptz,
  check (num_nonnulls(tenderer, tender) = 1)
);
create index on tenders.tenderer_letter (tenderer);
create index on tenders.tenderer_letter (tender);
create index on tenders.tenderer_letter (letter) where state = 'waiting';

-- Papers of the procurement as tenderers get them: a version of a document, held as it was given out.
create table tenders.paper (
  id uuid primary key default uuidv7(),
  procurement uuid not null,
  document uuid not null,
  title text not null,
  version_no integer not null,
  file uuid not null references kernel.file,
  name text not null,
  format text not null,
  size bigint not null,
  sha256 bytea not null check (length(sha256) = 32),
  given_at timestamptz not null,
  given_by uuid,
  -- A newer version has taken its place; both stay readable.
  replaced_at timestamptz
);
create index on tenders.paper (procurement);
create index on tenders.paper (file);
create unique index on tenders.paper (document, procurement) where replaced_at is null;

-- What all tenderers were told at the same moment, beside answers: papers added or changed, a moved due moment, a word of ours.
create table tenders.notice (
  id uuid primary key default uuidv7(),
  procurement uuid not null,
  kind text not null check (kind in ('papers', 'dueMoved', 'word', 'ended')),
  text text not null default '',
  -- The new due moment, where one was moved.
  due_at timestamptz,
  told_at timestamptz not null,
  told_by uuid
);
create index on tenders.notice (procurement);

-- Questions (küsimused). Who asked stands here and is told to nobody.
create table tenders.question (
  id uuid primary key references kernel.record,
  procurement uuid not null,
  no integer not null,
  source text not null check (source in ('link', 'mail', 'phone', 'meeting', 'register')),
  tenderer uuid references tenders.tenderer,
  text text not null,
  asked_at timestamptz not null,
  entered_by uuid,
  -- As all tenderers read it: without whatever would show who asked.
  told_text text,
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  unique (procurement, no)
);
