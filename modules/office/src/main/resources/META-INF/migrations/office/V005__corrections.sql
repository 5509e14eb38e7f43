-- Why records were corrected (訂正), by whom and when; nobody can take it back.
CREATE TABLE correction (
  id           uuid PRIMARY KEY,
  record_id    uuid NOT NULL,
  reason       text NOT NULL,
  corrected_by text NOT NULL,
  corrected_at timestamptz NOT NULL
);
CREATE INDEX correction_of ON correction (record_id, corrected_at);
GRANT SELECT, INSERT ON correction TO ${app};
