create schema records;

-- What people say to each other at a record.
create table records.comment (
  id uuid primary key default uuidv7(),
  record uuid not null references kernel.record on delete cascade,
  person uuid not null,
  on_behalf_of uuid,
  text text not null,
  at timestamptz not null,
  removed_at timestamptz
);
create index on records.comment (record, at);
