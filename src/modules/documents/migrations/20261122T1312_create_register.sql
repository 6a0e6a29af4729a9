-- A signed container that was uploaded: accepted as the signed version, or kept with the reasons why not.
create table documents.container (
  id uuid primary key default uuidv7(),
  document uuid not null references documents.document,
  -- The version whose bytes it holds; null when it holds something else.
  version uuid references documents.version,
  file uuid not null references kernel.file,
  name text not null,
  size bigint not null,
  sha256 bytea not null check (length(sha256) = 32),
  added_at timestamptz not null,
  added_by uuid,
  on_behalf_of uuid,
  verdict text not null check (verdict in ('intact', 'broken', 'unchecked')),
  -- What the reader saw: files, signatures with signer, time, level, verdict and reasons, warnings.
  reading jsonb not null,
  -- The answer of the agency's validation service, where there is one.
  legal jsonb,
  -- Accepted as the signed version; the latest accepted one counts.
  accepted_at timestamptz,
  -- All signing parties have signed; the time of the last signature.
  complete_at timestamptz,
  signed_at timestamptz
);
create index on documents.container (document);

-- Series of the agency's list of documents: configuration.
create table documents.series (
  id uuid primary key references kernel.record,
  function text not null,
  code text not null unique,
  -- How a reference is written: `{sari}/{number}-{järg}`.
  pattern text not null,
  -- Null: kept for a time that the agency has not set.
  retention_years integer check (retention_years > 0),
  is_permanent boolean not null default false,
  retention_basis text,
  restarts_yearly boolean not null default true,
  kinds text[] not null default '{}',
  valid_from date not null,
  valid_to date
);
-- The last number given; locked while one is given, so that none is missing and none is doubled.
create table documents.series_counter (
  series uuid not null references documents.series,
  -- 0 where numbers go on from year to year.
  year integer not null,
  last integer not null,
  primary key (series, year)
);

create table documents.register_entry (
  document uuid primary key references documents.document,
  series uuid not null references documents.series,
  year integer not null,
  number integer not null,
  -- 1 for the first of a matter; answers and annexes follow in the same matter.
  follow_up integer not null default 1,
  reference text not null unique,
  direction text not null check (direction in ('incoming', 'outgoing', 'internal')),
  channel text not null,
  registered_at timestamptz not null,
  registered_on date not null,
  registered_by uuid,
  responsible uuid not null,
  -- The event the term runs from: receiving, sending or signing.
  event_day date not null,
  due_day date,
  unique (series, year, number, follow_up)
);

-- For internal use (AK): one row for each ground.
create table documents.restriction (
  id uuid primary key default uuidv7(),
  document uuid not null references documents.document,
  ground text not null,
  set_on date not null,
  set_by uuid,
  ends_on date,
  -- The count in sentences, in the three languages.
  explanation jsonb not null,
  personal_event text check (personal_event in ('death', 'birth')),
  personal_event_day date,
  extended_at timestamptz,
  extended_by uuid,
  extension_reason text,
  lifted_at timestamptz,
  lifted_by uuid,
  lift_reason text,
  holder text not null
);
create index on documents.restriction (document);

-- What a document's rows say about its state.
create view documents.document_state as
select d.id,
  case
    when d.ended_at is not null then 'ended'
    when e.document is not null then 'registered'
    when signed.document is not null then 'signed'
    when round.outcome = 'complete' then 'approved'
    when round.id is not null and round.ended_at is null then 'inApproval'
    else 'draft'
  end as state
from documents.document d
left join documents.register_entry e on e.document = d.id
left join lateral (
  select c.document from documents.container c
  where c.document = d.id and c.accepted_at is not null and c.complete_at is not null limit 1
) signed on true
left join lateral (
  select r.id, r.outcome, r.ended_at from documents.round r
  join documents.version v on v.id = r.version
  where r.document = d.id and v.no = (select max(no) from documents.version where document = d.id)
  order by r.asked_at desc limit 1
) round on true;
