-- What each entry of an imported file said when it was last taken in, so that the same file changes nothing
-- the second time, whatever people edited in between. Databases from before this module have the table in
-- the schema sessions: it moves here as it is.
DO $$
BEGIN
  IF to_regclass('sessions.intake_entry') IS NOT NULL THEN
    ALTER TABLE sessions.intake_entry SET SCHEMA intake;
  ELSE
    CREATE TABLE intake.intake_entry (
      entry_key   text PRIMARY KEY CHECK (entry_key ~ '^[0-9a-f]{64}$'),
      fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$')
    );
  END IF;
END
$$;

GRANT USAGE ON SCHEMA intake TO ${app};
GRANT SELECT, INSERT, UPDATE ON intake.intake_entry TO ${app};
