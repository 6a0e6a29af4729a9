create schema rulebook;

-- The rule book itself: its changes and what is to be checked in it hang on this record.
insert into kernel.record (id, kind, title, audience)
values ('019a0000-0000-7000-8000-000000000001', 'rulebook', 'Õigusreeglid', 'agency');

-- What an administrator wrote over or beside the rows of `law/`. Nothing is ever deleted: it is taken back.
create table rulebook.correction (
  id uuid primary key default uuidv7(),
  key text not null,
  -- The row as it now stands, in the form of kernel/values/law-row.ts.
  row jsonb not null,
  -- The row that it replaces; null: it was added.
  before jsonb,
  reason text not null,
  made_at timestamptz not null,
  made_by uuid,
  on_behalf_of uuid,
  taken_back_at timestamptz,
  taken_back_by uuid,
  take_back_reason text
);
create index on rulebook.correction (key);
