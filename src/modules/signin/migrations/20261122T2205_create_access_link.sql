-- Links by which people without an account come to one record: a tenderer, later a participant. Only the hash is
-- kept, so that nobody who reads the database can use one.
create table signin.access_link (
  id uuid primary key default uuidv7(),
  -- What its holder may do there: 'tender'.
  scope text not null,
  record uuid not null references kernel.record,
  token_hash bytea not null unique,
  given_at timestamptz not null,
  ends_at timestamptz
);
