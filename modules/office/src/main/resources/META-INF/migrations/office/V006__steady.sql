-- What keeps the office steady: interrupted jobs, and devices that are known.

-- A node that goes down is no failure of the job it was doing.
ALTER TABLE job ADD COLUMN interrupted integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN job.interrupted IS 'how many of the attempts ended with their node';

-- Browsers in which a login name has signed in. They keep a lane of their own while others guess.
CREATE TABLE known_device (
  device_hash text NOT NULL,
  name_hash   text NOT NULL,
  seen_at     timestamptz NOT NULL,
  PRIMARY KEY (device_hash, name_hash)
);
CREATE INDEX known_device_seen ON known_device (seen_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON known_device TO ${app};
