-- What keeps a document from disposal although its time is over.
create table documents.hold (
  id uuid primary key default uuidv7(),
  document uuid not null references documents.document,
  reason text not null,
  set_at timestamptz not null,
  set_by uuid,
  lifted_at timestamptz,
  lifted_by uuid,
  lift_reason text,
  check ((lifted_at is null) = (lift_reason is null))
);
create unique index one_open_hold on documents.hold (document) where lifted_at is null;

-- What a disposal act lists, and what is left of it: the hashes of its files and when they were removed.
create table documents.disposal (
  document uuid not null references documents.document,
  act uuid not null references documents.document,
  reference text not null,
  due_on date not null,
  hashes text[] not null default '{}',
  carried_out_at timestamptz,
  carried_out_by uuid,
  primary key (act, document)
);
create unique index disposed_once on documents.disposal (document) where carried_out_at is not null;

-- Documents on their way into the agency's records system.
create table documents.consignment (
  id uuid primary key default uuidv7(),
  document uuid not null references documents.document,
  entry uuid not null references documents.register_entry,
  state text not null check (state in ('waiting', 'sent', 'received', 'failed')),
  ordered_at timestamptz not null,
  ordered_by uuid,
  attempts integer not null default 0,
  next_at timestamptz,
  -- Why the last attempt failed, as the system said it.
  problem text,
  sent_at timestamptz,
  received_at timestamptz,
  receipt text
);
create index on documents.consignment (document);
create index on documents.consignment (next_at) where state in ('waiting', 'sent');
