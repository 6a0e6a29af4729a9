-- Review packs: what was gathered when it was asked for, and the files made of it in the background.

create schema reports;

create table reports.pack (
  id uuid primary key references kernel.record,
  position uuid not null references kernel.record,
  review uuid references kernel.record,
  first_day date not null,
  last_day date not null,
  locale text not null,
  content jsonb not null,
  requested_by uuid,
  requested_at timestamptz not null,
  stopped_at timestamptz,
  failed_at timestamptz,
  problem text
);
create index on reports.pack (position, requested_at);

create table reports.pack_file (
  pack uuid not null references reports.pack,
  format text not null check (format in ('pdf', 'docx')),
  file uuid not null references kernel.file,
  bytes integer not null,
  made_at timestamptz not null,
  primary key (pack, format)
);
