create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- PostgreSQL has it from version 18 on; before that it is made here, in the same form (RFC 9562).
do $$
begin
  if not exists (select from pg_proc where proname = 'uuidv7' and pronamespace = 'pg_catalog'::regnamespace) then
    create or replace function public.uuidv7() returns uuid language sql volatile parallel safe as $f$
      select encode(
        set_bit(set_bit(overlay(
          uuid_send(gen_random_uuid())
          placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
          from 1 for 6), 52, 1), 53, 1),
        'hex')::uuid
    $f$;
  end if;
end
$$;

-- For the next file, which is run as the role that owns the jobs.
grant usage, create on schema kernel to :"jobs";
