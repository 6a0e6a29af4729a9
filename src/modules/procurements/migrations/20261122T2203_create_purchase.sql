-- What was bought before Koosmeel: imported in lots, each a record that says who sees its rows.
create table procurements.purchase_import (
  id uuid primary key references kernel.record,
  imported_at timestamptz not null,
  imported_by uuid not null,
  withdrawn_at timestamptz
);

create table procurements.purchase (
  id uuid primary key default uuidv7(),
  import uuid not null references procurements.purchase_import,
  subject text not null,
  cpv text check (cpv ~ '^\d{8}$'),
  series text,
  -- Without VAT.
  value_cents bigint not null check (value_cents >= 0),
  bought_on date not null,
  -- What the sheet calls it: a contract's or an invoice's number.
  reference text
);
create index on procurements.purchase (import);
-- Like ones are looked for by series, by CPV group (three digits) and by text, within a year or two.
create index on procurements.purchase (lower(series), bought_on) where series is not null;
create index on procurements.purchase (left(cpv, 3), bought_on) where cpv is not null;
create index on procurements.purchase using gin (subject gin_trgm_ops);
