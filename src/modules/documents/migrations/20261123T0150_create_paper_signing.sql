-- A document that was signed on paper: the scan, who signed it on which day, where the paper lies. Nothing in it can be
-- checked here: it stands on the word of the one who brought it.
create table documents.paper_signing (
  id uuid primary key default uuidv7(),
  document uuid not null references documents.document,
  -- The newest version then: what was printed and signed.
  version uuid not null references documents.version,
  file uuid not null references kernel.file,
  name text not null,
  size bigint not null,
  sha256 bytea not null check (length(sha256) = 32),
  -- [{ name, signedOn }]
  signatures jsonb not null,
  -- The day of the last signature.
  signed_on date not null,
  original_at text not null,
  added_at timestamptz not null,
  added_by uuid,
  on_behalf_of uuid,
  -- A wrong file or a wrong day: taken back with a reason, kept.
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_reason text
);
create index on documents.paper_signing (document);
create index on documents.paper_signing (file);

create or replace view documents.document_state as
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
  where c.document = d.id and c.accepted_at is not null and c.complete_at is not null
  union all
  select p.document from documents.paper_signing p where p.document = d.id and p.withdrawn_at is null
  limit 1
) signed on true
left join lateral (
  select r.id, r.outcome, r.ended_at from documents.round r
  join documents.version v on v.id = r.version
  where r.document = d.id and v.no = (select max(no) from documents.version where document = d.id)
  order by r.asked_at desc limit 1
) round on true;
