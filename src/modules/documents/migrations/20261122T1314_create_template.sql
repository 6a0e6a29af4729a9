-- Word templates of the agency. Which version is used on a day follows from the days for which it was published.
create table documents.template (
  id uuid primary key references kernel.record,
  language text not null check (language in ('et', 'en', 'ru')),
  -- Kinds of document that are made from it.
  kinds text[] not null check (cardinality(kinds) > 0),
  -- Kinds of record whose fields it may use, beside those that every document has.
  about_kinds text[] not null default '{}',
  -- The shipped template that it began as.
  shipped text unique,
  added_at timestamptz not null,
  added_by uuid,
  ended_at timestamptz,
  ended_by uuid
);

create table documents.template_version (
  id uuid primary key default uuidv7(),
  template uuid not null references documents.template,
  no integer not null,
  file uuid not null references kernel.file,
  name text not null,
  size bigint not null,
  -- Fields of its own, asked for when a document is made: name, label, type.
  fields jsonb not null,
  -- What was read in the file: its tags as a tree, and mistakes of writing with their places.
  reading jsonb not null,
  note text not null default '',
  made_at timestamptz not null,
  made_by uuid,
  published_at timestamptz,
  published_by uuid,
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  unique (template, no),
  check ((published_at is null) = (valid_from is null))
);

-- What a generated version was made from, so that the next one need not be typed again.
create table documents.generation (
  version uuid primary key references documents.version,
  template_version uuid not null references documents.template_version,
  -- Values of the template's own fields as they were typed.
  given jsonb not null,
  -- Names of the fields that were missing when it was made.
  missing text[] not null
);
