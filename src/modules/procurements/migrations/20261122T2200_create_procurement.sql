-- Procurements (hanked). What a procurement's state is follows from its moments: see `rules/state.ts` and the view.
create schema procurements;

create table procurements.procurement (
  id uuid primary key references kernel.record,
  -- The year whose budget and plan it belongs to.
  budget_year integer not null check (budget_year between 2000 and 2199),
  -- CPV 2008 without its check digit; the kind of subject follows from it unless a person says otherwise.
  cpv text check (cpv ~ '^\d{8}$'),
  subject_kind text,
  nature text check (nature in ('goods', 'services', 'works')),
  -- Like purchases belong to one series.
  series text,
  funding text,
  -- The binding estimated value in cents without VAT, as reckoned last.
  value_cents bigint check (value_cents >= 0),
  -- The first day of the procedure, planned until `announced_at` is set: it decides which text of the act applies.
  starts_on date,
  procedure text,
  -- A stricter one than the rules ask for, and why.
  volunteered text,
  contract_responsible uuid,
  -- In the procurement register.
  register_reference text,
  announced_at timestamptz,
  announced_by uuid,
  tenders_due_at timestamptz,
  opened_at timestamptz,
  -- How many tenders came in, known once they are opened.
  tenders_in integer,
  evaluated_at timestamptz,
  decided_at timestamptz,
  -- The last day on which no contract may be signed; null where none applies or nothing is decided.
  standstill_until date,
  -- A challenge (vaidlustus) is open: nothing is signed.
  contested_at timestamptz,
  contracted_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  -- 'done', 'failed' (nurjunud), 'cancelled' (kehtetuks tunnistatud).
  ended_as text check (ended_as in ('done', 'failed', 'cancelled')),
  end_reason text,
  added_at timestamptz not null,
  added_by uuid,
  changed_at timestamptz not null
);
create index on procurements.procurement (budget_year);
create index on procurements.procurement (cpv text_pattern_ops);

-- Parts (osad, § 27): decided and contracted each by itself. A procurement without lots has none.
create table procurements.lot (
  id uuid primary key default uuidv7(),
  procurement uuid not null references procurements.procurement,
  no integer not null,
  title text not null,
  cpv text check (cpv ~ '^\d{8}$'),
  value_cents bigint check (value_cents >= 0),
  unique (procurement, no)
);

-- Who takes part in it, as what; whoever does declares his interests first.
create table procurements.involved (
  procurement uuid not null references procurements.procurement,
  person uuid not null,
  part text not null check (part in ('responsible', 'contract', 'brief', 'evaluator', 'opener', 'approver')),
  added_at timestamptz not null,
  primary key (procurement, person, part)
);

-- That the deadline has passed (closed) is judged by the clock of who asks, see `rules/state.ts`.
create view procurements.procurement_state as
select
  p.id,
  case
    when p.ended_as in ('failed', 'cancelled') then p.ended_as
    when p.ended_at is not null then 'ended'
    when p.contracted_at is not null then 'contracted'
    when p.decided_at is not null then 'decided'
    when p.evaluated_at is not null then 'evaluated'
    when p.opened_at is not null then 'opened'
    when p.announced_at is not null then 'announced'
    else 'need'
  end as state
from procurements.procurement p;
