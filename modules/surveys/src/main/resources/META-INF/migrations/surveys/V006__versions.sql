ALTER TABLE survey ADD COLUMN facts_version integer NOT NULL DEFAULT 0 CHECK (facts_version >= 0);
COMMENT ON COLUMN survey.facts_version IS
  'one higher each time somebody states period, sent and method; a form that read another version is refused';

ALTER TABLE finding ADD COLUMN version integer NOT NULL DEFAULT 0 CHECK (version >= 0);
COMMENT ON COLUMN finding.version IS
  'one higher with each rewording; a form that read another version is refused';
