-- Contents of files. A module refers to one by its id (`file uuid not null references kernel.file`) and decides
-- who may see it; that somebody else's file has the same content is known only here.

create table kernel.file (
  id uuid primary key default gen_random_uuid(),
  -- null while it is still being received
  sha256 bytea unique check (length(sha256) = 32),
  size bigint not null default 0,
  created_at timestamptz not null default now(),
  -- since when no row refers to it
  unused_since timestamptz
);
create index on kernel.file (created_at) where sha256 is null;

create table kernel.file_chunk (
  file uuid not null references kernel.file on delete cascade,
  no integer not null,
  bytes bytea not null,
  primary key (file, no)
);
-- Office files and PDFs are compressed already; uncompressed storage also makes reading a part cheap.
alter table kernel.file_chunk alter column bytes set storage external;

-- A received file that no command has taken yet.
create table kernel.upload (
  id uuid primary key default gen_random_uuid(),
  owner text not null,
  name text not null,
  media_type text not null,
  file uuid not null references kernel.file,
  at timestamptz not null default now()
);
create index on kernel.upload (file);
create index on kernel.upload (at);
