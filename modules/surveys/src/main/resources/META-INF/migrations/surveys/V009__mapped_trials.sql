CREATE TABLE trial_mapping (
  trial_id uuid PRIMARY KEY REFERENCES trial ON DELETE CASCADE,
  mapping  text
);
COMMENT ON TABLE trial_mapping IS
  'how a trial''s file is read (JSON), where its headings are not this product''s own; null while nobody has said so';

CREATE TABLE answer_mapping (
  survey_id uuid PRIMARY KEY REFERENCES answer_receipt,
  mapping   text NOT NULL
);
COMMENT ON TABLE answer_mapping IS
  'how the file of a survey''s answer sheets was read (JSON), for whoever asks later';

GRANT SELECT, INSERT, UPDATE, DELETE ON trial_mapping TO ${app};
GRANT SELECT, INSERT ON answer_mapping TO ${app};
