-- Every word by which some record is found. What was mistyped is looked for among these, not in every title.
-- Words are not unique on purpose: two transactions that bring the same word don't wait for each other.
create table kernel.word (
  word text not null
);
create index on kernel.word (word);
create index word_trigrams on kernel.word using gin (word gin_trgm_ops);

create function kernel.gather_words() returns trigger language plpgsql as $$
begin
  insert into kernel.word
  select held.word from unnest(tsvector_to_array(new.search)) as held (word)
  where length(held.word) between 3 and 40 and held.word !~ '[0-9@/._]'
    and not exists (select from kernel.word as known where known.word = held.word);
  return null;
end
$$;

create trigger gather_words after insert or update of title, label, search_text on kernel.record
  for each row execute function kernel.gather_words();
