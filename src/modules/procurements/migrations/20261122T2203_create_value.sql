-- What this purchase itself costs, without like ones that a method of §§ 23–24 has added up already: whoever adds like
-- purchases up takes this, so that nothing counts twice.
alter table procurements.procurement add own_cents bigint check (own_cents >= 0);

-- How the estimated value was reckoned: each time a row, the newest counts and is copied to the procurement.
create table procurements.value_reckoning (
  id uuid primary key default uuidv7(),
  procurement uuid not null references procurements.procurement,
  -- What the person gave: amounts by method, `ValueGiven` of the contract.
  given jsonb not null,
  -- The binding value and the method that made it.
  cents bigint not null check (cents >= 0),
  method text not null,
  vat text not null default 'without' check (vat = 'without'),
  note text not null default '',
  reckoned_at timestamptz not null,
  reckoned_by uuid
);
create index on procurements.value_reckoning (procurement, reckoned_at desc);

-- A person's judgment whether another purchase is like this one, with the reason; the newest counts, all are kept.
create table procurements.likeness_judgment (
  id uuid primary key default uuidv7(),
  procurement uuid not null references procurements.procurement,
  -- A past purchase, another procurement or a row of the plan.
  other uuid not null,
  verdict text not null check (verdict in ('like', 'different')),
  reason text not null,
  judged_at timestamptz not null,
  judged_by uuid
);
create index on procurements.likeness_judgment (procurement, other, judged_at desc);
