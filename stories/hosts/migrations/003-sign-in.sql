-- The tables of better-auth, under names of our own. Columns keep the library's names.
create table accounts (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  -- Ours: what somebody may do, at which host, and for a patient whose plan is theirs.
  "role" text not null,
  "ref" text references people (ref),
  "registration" text
);
create table sessions (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references accounts ("id") on delete cascade
);
create index sessions_by_account on sessions ("userId");
create table credentials (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references accounts ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  -- scrypt, with a salt of its own
  "password" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null
);
create index credentials_by_account on credentials ("userId");
create table verifications (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verifications_by_identifier on verifications ("identifier");
