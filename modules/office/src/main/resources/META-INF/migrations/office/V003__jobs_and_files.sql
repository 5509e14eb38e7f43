CREATE TABLE job (
  id           uuid PRIMARY KEY,
  kind         text NOT NULL,
  subject      text NOT NULL,
  requested_by uuid NOT NULL,
  requested_at timestamptz NOT NULL,
  state        text NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  percent      integer NOT NULL CHECK (percent BETWEEN 0 AND 100),
  step         text NOT NULL,
  attempts     integer NOT NULL,
  not_before   timestamptz NOT NULL,
  node         text,
  claim        text UNIQUE,
  lease_until  timestamptz,
  failure      text,
  ended_at     timestamptz,
  CHECK ((state = 'RUNNING') = (claim IS NOT NULL))
);
CREATE INDEX job_open ON job (requested_at) WHERE state IN ('WAITING', 'RUNNING');
CREATE INDEX job_subject ON job (kind, subject, requested_at);
COMMENT ON COLUMN job.claim IS 'the one taking-up that may end the job';
COMMENT ON COLUMN job.failure IS 'a Japanese sentence';

CREATE TABLE stored_file (
  id         uuid PRIMARY KEY,
  name       text NOT NULL,
  media_type text NOT NULL,
  sha256     text NOT NULL,
  bytes      bytea NOT NULL,
  kept_at    timestamptz NOT NULL
);
-- Workbooks and PDFs are compressed already.
ALTER TABLE stored_file ALTER COLUMN bytes SET STORAGE EXTERNAL;

GRANT SELECT, INSERT, UPDATE, DELETE ON job, stored_file TO ${app};
