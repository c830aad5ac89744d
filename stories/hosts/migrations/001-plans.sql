-- Every plan that was ever accepted, as it was accepted. Rows are added and never changed.
create table plan_revisions (
  -- The host's own id of the person: never a name, never an NHS number.
  subject_ref text not null,
  -- 1, 2, 3 … for each person. Two writers cannot both add the same one.
  revision integer not null check (revision >= 1),
  plan_id uuid not null,
  -- The version of the plan: many revisions while it is a draft, one more each time it is amended.
  version integer not null check (version >= 1),
  status text not null check (status in ('draft', 'recorded', 'agreed', 'withdrawn')),
  stored_at timestamptz not null default now(),
  -- The JSON exactly as it came: what a person said is read from here.
  words text not null,
  -- The same, for asking questions of many plans. Key order and number forms may differ from `words`.
  plan jsonb not null,
  primary key (subject_ref, revision)
);
create index plan_revisions_by_plan on plan_revisions (plan_id, version);
