-- When contracts that belong to a record may not be signed: a standstill, a challenge, no decision yet. Whoever
-- pushes them says the whole set of the record, those that have passed too: a signature dated inside is refused later.
create table documents.signing_hold (
  about uuid not null references kernel.record,
  key text not null,
  -- Null: ever since; until lifted.
  starts_at timestamptz,
  ends_at timestamptz,
  -- In each language.
  reason jsonb not null,
  rule text,
  -- Contracts that it doesn't reach, and what belongs to them.
  free uuid[] not null default '{}',
  primary key (about, key)
);
