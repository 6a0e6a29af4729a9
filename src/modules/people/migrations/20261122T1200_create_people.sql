create schema people;

-- One row: this installation serves one agency.
create table people.agency (
  only_one boolean primary key default true check (only_one),
  name text not null,
  created_at timestamptz not null
);

create table people.person (
  id uuid primary key references kernel.record,
  name text not null,
  email text not null,
  -- As the agency calls the job; in no list.
  title text not null default '',
  locale text not null default 'et' check (locale in ('et', 'en', 'ru')),
  digest boolean not null default true,
  left_at timestamptz
);
-- The address of someone who left may be given to a new person.
create unique index person_email on people.person (email) where left_at is null;

create table people.team (
  id uuid primary key references kernel.record,
  name text not null
);
create unique index team_name on people.team (lower(name));

create table people.membership (
  id uuid primary key default uuidv7(),
  person uuid not null references people.person,
  team uuid references people.team,
  role text not null check (role in ('administrator', 'manager', 'specialist', 'colleague', 'approver', 'reader')),
  started_at timestamptz not null,
  ended_at timestamptz,
  check ((role = 'administrator') = (team is null))
);
create unique index membership_now on people.membership (person, team) nulls not distinct where ended_at is null;
create index on people.membership (team) where ended_at is null;

create table people.appointment (
  id uuid primary key default uuidv7(),
  person uuid not null references people.person,
  role text not null check (role in ('signatory', 'auditor')),
  from_day date not null,
  until_day date check (until_day >= from_day),
  basis text not null,
  ended_at timestamptz,
  check (role <> 'auditor' or until_day is not null)
);
create index on people.appointment (person);

-- Only that someone is away: why is not kept.
create table people.absence (
  id uuid primary key default uuidv7(),
  person uuid not null references people.person,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  substitute uuid references people.person check (substitute <> person),
  -- null: all open work.
  handed_over uuid[],
  recorded_at timestamptz not null,
  recorded_by uuid,
  ended_at timestamptz
);
create index on people.absence (person, until_day);
create index on people.absence (substitute, until_day);

-- Published for `signin`, which must know on every request who acts, in the one statement that also finds the
-- session: a function over this module's own tables instead of four more round trips. PostgreSQL inlines it.
create function people.actor_parts(of_person uuid, at timestamptz, in_absence uuid)
returns table (locale text, memberships jsonb, acting jsonb)
language sql stable
begin atomic
  select
    p.locale,
    (select coalesce(jsonb_agg(jsonb_build_object('team', held.team, 'role', held.role)), '[]')
     from (
       select m.team, m.role from people.membership m where m.person = p.id and m.ended_at is null
       union all
       select null, a.role from people.appointment a
       where a.person = p.id and a.ended_at is null
         and (at at time zone 'Europe/Tallinn')::date between a.from_day and coalesce(a.until_day, 'infinity')
     ) held),
    (select jsonb_build_object(
       'person', away.person,
       'absence', away.id,
       'from', away.from_day::timestamp at time zone 'Europe/Tallinn',
       'until', (away.until_day + 1)::timestamp at time zone 'Europe/Tallinn',
       'handedOver', to_jsonb(away.handed_over),
       'memberships', (
         select coalesce(jsonb_agg(jsonb_build_object('team', m.team, 'role', m.role)), '[]')
         from people.membership m
         where m.person = away.person and m.ended_at is null and m.role <> 'administrator'))
     from people.absence away
     where away.id = in_absence and away.substitute = p.id and away.ended_at is null
       and (at at time zone 'Europe/Tallinn')::date between away.from_day and away.until_day)
  from people.person p
  where p.id = of_person and p.left_at is null;
end;
