-- What a procurement is prepared with: who takes part, what each declared of interests, the brief, the criteria.

-- The earlier procurement that it was copied from.
alter table procurements.procurement add copied_from uuid references procurements.procurement;

-- Whoever declared a conflict is out from that moment; the row stays.
alter table procurements.involved add out_at timestamptz;
-- When a letter last asked for the declaration.
alter table procurements.involved add reminded_at timestamptz;

-- Declarations of interests (huvide deklareerimine): the newest of a person counts.
create table procurements.declaration (
  id uuid primary key default uuidv7(),
  procurement uuid not null references procurements.procurement,
  person uuid not null,
  declared_at timestamptz not null,
  -- What binds him to the matter or to somebody in it; null: nothing does.
  conflict text
);
create index on procurements.declaration (procurement, person);

-- The brief (lähteülesanne): what is said by the names of `contract/brief-fields.ts`.
create table procurements.brief (
  procurement uuid primary key references procurements.procurement,
  -- A training (koolitus) has fields of its own.
  training boolean not null,
  said jsonb not null,
  -- What is done by when: [{ title, result, due }].
  stages jsonb not null,
  -- The value by years or stages: [{ title, cents }].
  parts jsonb not null,
  version integer not null,
  written_at timestamptz not null,
  written_by uuid
);

-- How tenders are compared: one row, with the criteria beside it.
create table procurements.comparison (
  procurement uuid primary key references procurements.procurement,
  -- 'bestRatio' (§ 85 lg 3), 'priceOnly' (lg 4), 'fixedPrice' (lg 7)
  method text not null check (method in ('bestRatio', 'priceOnly', 'fixedPrice')),
  -- Why price alone decides, where it does.
  reason text,
  price_formula text not null check (price_formula in ('lowestToOwn', 'linear')),
  -- What decides between equal tenders, in order.
  tie_breaks text[] not null,
  -- Software: how the life-cycle cost is counted, or why it is left out (§ 85 lg 6).
  life_cycle text,
  version integer not null,
  written_at timestamptz not null,
  written_by uuid
);

create table procurements.criterion (
  id uuid primary key default uuidv7(),
  procurement uuid not null references procurements.procurement on delete cascade,
  -- A lot with criteria of its own is compared by them alone; null: for every lot that has none, or for the whole.
  lot uuid references procurements.lot deferrable initially deferred,
  no integer not null,
  title text not null,
  kind text not null check (kind in ('price', 'quality')),
  -- Hundredths of a percent: 10000 together.
  weight integer not null check (weight between 1 and 10000),
  -- What it looks at: the subject itself, or the people who do the work (§ 85 lg 8 p 2).
  looks_at text not null check (looks_at in ('subject', 'people')),
  -- How it is linked to the subject (§ 85 lg 1).
  link text,
  -- The same is asked of tenderers as a condition of qualification.
  used_to_qualify boolean not null,
  -- Described steps: [{ points, says }], points as the share of the weight, 0 to 100.
  steps jsonb not null,
  unique (procurement, no)
);
