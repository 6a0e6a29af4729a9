-- Evidence that no other record gives: a note, a link or a file; always shown as added by hand.
create table positions.hand_evidence (
  id uuid primary key references kernel.record,
  position uuid not null references positions.position,
  happened_on date not null,
  note text not null,
  link text,
  file uuid references kernel.file,
  file_name text,
  added_by uuid,
  added_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz
);
create index on positions.hand_evidence (position, happened_on);
