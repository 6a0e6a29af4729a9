-- Checks of tenders: what is looked at before the evaluation and before the contract, with outcome, reason and evidence.

-- The price as corrected (arvutusvea parandamine); the one that was tendered stays beside it.
alter table tenders.tender_price add corrected_cents bigint check (corrected_cents >= 0);

-- Why the tenderer calls a file a business secret (ärisaladus): it stays closed after the award too.
alter table tenders.tender_file add secret text;

-- Optional grounds for exclusion that the procurement documents name; no others may be used later.
create table tenders.check_plan (
  procurement uuid not null,
  -- Key of the rule in `law/`.
  ground text not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (procurement, ground)
);

create table tenders.tender_check (
  id uuid primary key default uuidv7(),
  tender uuid not null references tenders.tender,
  kind text not null
    check (kind in ('exclusion', 'compliance', 'clarification', 'arithmetic', 'abnormallyLow')),
  -- Of an exclusion: key of the rule in `law/`.
  ground text,
  lot uuid,
  -- What the tenderer was asked or told, and until when he answers; null where nothing was.
  asked_at timestamptz,
  asked_by uuid,
  question text,
  due_day date,
  -- How the day was counted, in each language.
  due_rule jsonb,
  -- Of an arithmetic mistake: the price that the tenderer is asked to agree to.
  proposed_cents bigint check (proposed_cents >= 0),
  answered_at timestamptz,
  -- Who wrote the answer down; null where the tenderer answered through his link.
  answered_by uuid,
  answer text,
  outcome text check (outcome in ('passed', 'failed')),
  reason text,
  settled_at timestamptz,
  settled_by uuid,
  check ((kind = 'exclusion') = (ground is not null)),
  check ((outcome is null) = (settled_at is null))
);
create index on tenders.tender_check (tender);
-- One check of a kind is open or settled at a time; clarifications are as many as need be.
create unique index check_once on tenders.tender_check (tender, kind, coalesce(ground, ''), coalesce(lot, tender))
  where kind <> 'clarification';

create table tenders.check_file (
  tender_check uuid not null references tenders.tender_check,
  no integer not null,
  file uuid not null references kernel.file,
  name text not null,
  format text not null,
  size bigint not null,
  sha256 bytea not null check (length(sha256) = 32),
  added_at timestamptz not null,
  added_by uuid,
  primary key (tender_check, no)
);
create index on tenders.check_file (file);
