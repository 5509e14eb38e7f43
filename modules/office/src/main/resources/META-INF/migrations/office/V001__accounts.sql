-- Accounts by post, and the ways in.
CREATE TABLE account (
  id              uuid PRIMARY KEY,
  post            text NOT NULL CHECK (char_length(post) BETWEEN 1 AND 100),
  login_name      text NOT NULL UNIQUE CHECK (login_name ~ '^[a-z][a-z0-9._-]{1,39}$'),
  role            text NOT NULL CHECK (role IN ('SECRETARIAT', 'BUREAU', 'ADMINISTRATOR', 'READER')),
  bureau          text,
  opened_on       date NOT NULL,
  closed_on       date,
  password        text,
  link_hash       bytea UNIQUE,
  link_expires_at timestamptz,
  version         integer NOT NULL,
  CHECK ((role = 'BUREAU') = (bureau IS NOT NULL)),
  CHECK ((link_hash IS NULL) = (link_expires_at IS NULL))
);
COMMENT ON COLUMN account.password IS 'pbkdf2-sha256$iterations$salt$hash, base64; null until a one-time link was used';

CREATE TABLE sign_in (
  token_hash text PRIMARY KEY,
  account    uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL,
  seen_at    timestamptz NOT NULL
);
CREATE INDEX sign_in_account ON sign_in (account);

-- One row for a login name as typed (hashed: people type passwords there) and one for an address.
CREATE TABLE sign_in_failure (
  source         text PRIMARY KEY,
  failures       integer NOT NULL,
  last_failed_at timestamptz NOT NULL,
  wait_until     timestamptz NOT NULL
);

CREATE TABLE access_token (
  id           uuid PRIMARY KEY,
  account      uuid NOT NULL REFERENCES account,
  name         text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 60),
  scopes       text NOT NULL,
  hash         bytea NOT NULL UNIQUE,
  issued_at    timestamptz NOT NULL,
  expires_on   date NOT NULL,
  last_used_on date,
  revoked_at   timestamptz
);
CREATE INDEX access_token_account ON access_token (account);

GRANT USAGE ON SCHEMA office TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON account, sign_in, sign_in_failure, access_token TO ${app};
