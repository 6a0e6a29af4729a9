-- Documents and their versions. What a document's state is follows from its rows: see the view at the end of
-- `20261122T1312_create_register.sql`.
create schema documents;

create table documents.document (
  id uuid primary key references kernel.record,
  kind text not null,
  language text not null check (language in ('et', 'en', 'ru')),
  -- The record that it belongs to: a task, a procurement, an event.
  about uuid references kernel.record,
  -- Money it is about, in cents without VAT, where the kind of document has any: rounds are chosen by it.
  value_cents bigint check (value_cents >= 0),
  added_at timestamptz not null,
  added_by uuid,
  changed_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  end_reason text
);
create index on documents.document (about);
create index on documents.document (changed_at);

-- A version is a file that never changes; the newest one is what people mean by “the document”.
create table documents.version (
  id uuid primary key default uuidv7(),
  document uuid not null references documents.document,
  no integer not null,
  -- Null once the content was disposed of: the hash stays.
  file uuid references kernel.file,
  name text not null,
  -- By content, not by name.
  format text not null,
  size bigint not null,
  sha256 bytea not null check (length(sha256) = 32),
  made_at timestamptz not null,
  made_by uuid,
  on_behalf_of uuid,
  origin text not null check (origin in ('uploaded', 'generated')),
  note text not null default '',
  unique (document, no)
);
create index on documents.version (file);

-- The text of a file, read once for equal contents.
create table documents.file_text (
  file uuid primary key references kernel.file,
  text text,
  -- Why there is none: encrypted, damaged, no text, too much work.
  unreadable text,
  read_at timestamptz not null
);

-- The parties of a document: those who sign it, and those it goes to or came from.
create table documents.party (
  id uuid primary key default uuidv7(),
  document uuid not null references documents.document,
  part text not null check (part in ('signer', 'addressee', 'sender')),
  name text not null,
  -- Of an organisation; null for a natural person.
  registry_code text,
  is_person boolean not null default false,
  -- Who signs for it.
  representative text,
  email text,
  no integer not null
);
create index on documents.party (document);
