-- What a procurement is prepared with: who takes part, what each declared of interests.

-- The earlier procurement that it was copied from.
alter table procurements.procurement add copied_from uuid references procurements.procurement;

-- Whoever declared a conflict is out from that moment; the row stays.
alter table procurements.involved add out_at timestamptz;

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
