-- What each entry of an imported file said when it was last taken in, so that the same file changes nothing
-- the second time, whatever people edited in between.
CREATE TABLE sessions.intake_entry (
  entry_key   text PRIMARY KEY CHECK (entry_key ~ '^[0-9a-f]{64}$'),
  fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$')
);

GRANT SELECT, INSERT, UPDATE ON sessions.intake_entry TO ${app};
