-- Who read what, and when. Rows are added before anything is sent, and never changed.
create table reads (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  -- The name as it was then, and the account; null for somebody who uses 111 online without signing in.
  reader text not null,
  account text,
  role text not null,
  site text not null,
  what text not null check (what in ('list', 'search', 'plan', 'text', 'log')),
  -- Whose plan, which revision of it, and for which audience the copy was made; null for lists and searches.
  subject_ref text references people (ref),
  revision integer,
  audience text
);
create index reads_by_subject on reads (subject_ref, id);
