-- What clinicians confirmed with their password, as they saw it then. Rows are added and never changed.
create table signatures (
  id uuid primary key,
  at timestamptz not null,
  account text not null references accounts ("id"),
  subject_ref text not null references people (ref),
  -- The recommendation without its signature, as JSON exactly as it came.
  recommendation text not null
);
