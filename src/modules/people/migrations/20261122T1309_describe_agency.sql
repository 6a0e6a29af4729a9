-- What stands of the agency in its letters and contracts; its name stands there already.
alter table people.agency
  add column registry_code text check (registry_code ~ '^\d{8}$'),
  add column address text,
  add column email text;
