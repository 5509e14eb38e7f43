CREATE TABLE text_left (
  survey_id uuid NOT NULL REFERENCES survey ON DELETE CASCADE,
  place     text NOT NULL,
  text      text NOT NULL,
  left_at   timestamptz NOT NULL,
  left_by   text NOT NULL,
  PRIMARY KEY (survey_id, place)
);
COMMENT ON TABLE text_left IS
  'an odd text that a person looked at and left as it is; it holds as long as the text reads the same';

GRANT SELECT, INSERT, UPDATE ON text_left TO ${app};
