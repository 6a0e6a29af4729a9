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
  -- The function that it belongs to, as the list writes it: `5.2 Õigusteenus`.
  function text not null,
  code text not null unique,
  -- How a reference is written: `{sari}/{number}-{järg}`.
  pattern text not null,
  -- The file (toimik) that documents go to unless another one is named.
  file text,
  restarts_yearly boolean not null default true,
  kinds text[] not null default '{}',
  -- Null years and not permanent: the agency has not set how long it is kept.
  retention_years integer check (retention_years > 0),
  is_permanent boolean not null default false,
  retention_basis text,
  valid_from date not null,
  valid_to date,
  check (valid_to >= valid_from),
  check (not is_permanent or retention_years is null)
);
-- The last number given; locked while one is given, so that none is missing and none is doubled.
create table documents.series_counter (
  series uuid not null references documents.series,
  -- 0 where numbers go on from year to year.
  year integer not null,
  last integer not null,
  primary key (series, year)
);

-- A letter that came in, before and after it gets its number.
create table documents.arrival (
  document uuid primary key references documents.document,
  received_on date not null,
  channel text not null
);

-- A number in the register. One that was given by mistake is annulled: the number stays used.
create table documents.register_entry (
  id uuid primary key default uuidv7(),
  document uuid not null references documents.document,
  series uuid not null references documents.series,
  -- The year of the matter: an answer next year stays in it.
  year integer not null,
  number integer not null,
  -- 1 for the first of a matter; answers and annexes follow in the same matter.
  follow_up integer not null default 1,
  file text,
  reference text not null,
  direction text not null check (direction in ('incoming', 'outgoing', 'internal')),
  channel text not null,
  -- What the public register shows instead of the document's title.
  public_title text,
  registered_at timestamptz not null,
  registered_on date not null,
  registered_by uuid,
  on_behalf_of uuid,
  responsible uuid not null,
  -- The event that the term runs from, and its day.
  event text not null check (event in ('received', 'sent', 'signed', 'made')),
  event_day date not null,
  due_day date,
  -- The term's rule with its count, in three languages, as it was known then.
  rule jsonb,
  -- The history's row of this registration, which an annulment takes back.
  fact uuid,
  annulled_at timestamptz,
  annulled_by uuid,
  annul_reason text,
  check ((annulled_at is null) = (annul_reason is null)),
  unique (series, year, number, follow_up),
  unique (year, reference)
);
create unique index one_valid_entry on documents.register_entry (document) where annulled_at is null;
create index on documents.register_entry (registered_on);

-- For internal use (AK): one row for each ground.
create table documents.restriction (
  id uuid primary key default uuidv7(),
  document uuid not null references documents.document,
  -- Key of the ground's row in `law/`.
  ground text not null,
  holder text not null,
  starts_on date not null,
  -- Null where it ends by an event and not by a day.
  ends_on date,
  personal_event text check (personal_event in ('death', 'birth')),
  personal_event_day date,
  set_at timestamptz not null,
  set_by uuid,
  on_behalf_of uuid,
  extended_at timestamptz,
  extended_by uuid,
  extension_reason text,
  lifted_at timestamptz,
  lifted_on date,
  lifted_by uuid,
  lift_reason text,
  check ((personal_event is null) = (personal_event_day is null)),
  check ((lifted_at is null) = (lift_reason is null)),
  check ((extended_at is null) = (extension_reason is null))
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
left join documents.register_entry e on e.document = d.id and e.annulled_at is null
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
