-- Tenders (pakkumused): what is known of them from the opening on. Before it they lie sealed in the box.
create schema tenders;

create table tenders.tender (
  id uuid primary key references kernel.record,
  -- In `procurements`; asked from there.
  procurement uuid not null,
  no integer not null,
  tenderer_name text not null,
  registry_code text,
  contact_name text,
  contact_email text,
  submitted_at timestamptz not null,
  -- Where it came from: sealed here, entered from the register, from an e-mail.
  source text not null check (source in ('box', 'register', 'mail', 'paper')),
  source_note text not null default '',
  -- Whole price in cents without VAT, as written in the tender; by lots in `tender_price`.
  price_cents bigint check (price_cents >= 0),
  sha256 bytea check (length(sha256) = 32),
  entered_at timestamptz not null,
  entered_by uuid,
  withdrawn_at timestamptz,
  unique (procurement, no)
);

create table tenders.tender_price (
  tender uuid not null references tenders.tender,
  -- A lot's id, or null for the whole.
  lot uuid,
  price_cents bigint not null check (price_cents >= 0),
  unique nulls not distinct (tender, lot)
);

create table tenders.tender_file (
  id uuid primary key default uuidv7(),
  tender uuid not null references tenders.tender,
  no integer not null,
  file uuid not null references kernel.file,
  name text not null,
  format text not null,
  size bigint not null,
  sha256 bytea not null check (length(sha256) = 32),
  unique (tender, no)
);
create index on tenders.tender_file (file);
