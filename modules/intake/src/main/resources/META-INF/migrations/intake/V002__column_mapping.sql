CREATE TABLE column_mapping (
  fingerprint text PRIMARY KEY CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  kind        text NOT NULL,
  mapping     text NOT NULL,
  used_at     timestamptz NOT NULL
);
COMMENT ON TABLE column_mapping IS
  'how a table that somebody else laid out was read last; proposed for the next with the same headings';
COMMENT ON COLUMN column_mapping.fingerprint IS 'of the kind of import, its fields and the headings';
COMMENT ON COLUMN column_mapping.mapping IS
  'JSON; of values only those whose meaning a person decided, at most 100 characters each';

GRANT SELECT, INSERT, UPDATE ON column_mapping TO ${app};
