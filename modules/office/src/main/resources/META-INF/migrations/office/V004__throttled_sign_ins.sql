-- One row, too, for a login name tried from one address; and which wait was put on record already.
ALTER TABLE sign_in_failure ADD COLUMN noted_until timestamptz;
COMMENT ON COLUMN sign_in_failure.noted_until IS 'wait_until of the last wait that the audit trail tells of';
