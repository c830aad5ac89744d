-- Whom the hosts know. `registered`: of the surgery's and the hospice's own lists. `online`: somebody who wrote to 111 without
-- signing in, as they described themselves; nobody has checked it, so it is never joined to a registered person by a host.
create table people (
  ref text primary key,
  came text not null check (came in ('registered', 'online')),
  name text not null,
  preferred_name text,
  birth_date text not null check (birth_date ~ '^\d{4}-\d\d-\d\d$'),
  nhs_number text check (nhs_number ~ '^\d{10}$'),
  known_since timestamptz not null default now()
);
create index people_by_nhs_number on people (nhs_number);
create index people_by_birth_date on people (birth_date);
