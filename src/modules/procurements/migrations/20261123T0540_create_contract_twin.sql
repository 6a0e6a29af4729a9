-- A contract made here and a row of an imported sheet of the same day and amount: perhaps one purchase. Until somebody has
-- said that it is another one, it counts once.
create table procurements.contract_twin (
  contract uuid not null references procurements.contract,
  purchase uuid not null references procurements.purchase,
  noted_at timestamptz not null,
  -- Null: nobody has said yet.
  verdict text check (verdict in ('same', 'another')),
  said_at timestamptz,
  said_by uuid,
  primary key (contract, purchase)
);
-- A contract is at most one purchase, and the other way round.
create unique index on procurements.contract_twin (contract) where verdict is distinct from 'another';
create unique index on procurements.contract_twin (purchase) where verdict is distinct from 'another';
