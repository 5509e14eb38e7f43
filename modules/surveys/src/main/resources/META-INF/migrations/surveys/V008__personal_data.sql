ALTER TABLE trial ADD COLUMN screening_rules integer;
COMMENT ON COLUMN trial.screening_rules IS
  'the version of the rules by which its texts were searched for personal data; null when they were not';

CREATE TABLE trial_flag (
  trial_id uuid NOT NULL REFERENCES trial ON DELETE CASCADE,
  question integer NOT NULL,
  sheet    integer NOT NULL,
  other    boolean NOT NULL,
  row_no   integer NOT NULL,
  heading  text NOT NULL,
  kinds    text NOT NULL,
  PRIMARY KEY (trial_id, question, sheet, other)
);
COMMENT ON TABLE trial_flag IS
  'texts of a dry run that may hold personal data; they become text_flag should it be taken in';
COMMENT ON COLUMN trial_flag.kinds IS 'what the finder took the passages for, separated by commas';

CREATE TABLE text_screening (
  survey_id   uuid PRIMARY KEY REFERENCES survey ON DELETE CASCADE,
  rules       integer NOT NULL CHECK (rules >= 1),
  screened_at timestamptz NOT NULL
);
COMMENT ON TABLE text_screening IS
  'the surveys whose answer texts were searched for personal data; those of earlier versions are searched when they are first needed';
COMMENT ON COLUMN text_screening.rules IS 'the version of the rules; texts are searched again by newer ones';

CREATE TABLE text_flag (
  survey_id uuid NOT NULL REFERENCES survey ON DELETE CASCADE,
  question  integer NOT NULL,
  sheet     integer NOT NULL,
  other     boolean NOT NULL,
  kinds     text NOT NULL,
  PRIMARY KEY (survey_id, question, sheet, other)
);
COMMENT ON TABLE text_flag IS
  'texts of answer sheets that may hold personal data; the text itself stays in answer_text alone';

CREATE TABLE text_decision (
  survey_id  uuid NOT NULL,
  question   integer NOT NULL,
  sheet      integer NOT NULL,
  other      boolean NOT NULL,
  version    integer NOT NULL CHECK (version >= 1),
  masked     text,
  kept       text NOT NULL,
  reason     text NOT NULL,
  decided_at timestamptz NOT NULL,
  decided_by text NOT NULL,
  PRIMARY KEY (survey_id, question, sheet, other, version),
  FOREIGN KEY (survey_id, question, sheet, other) REFERENCES text_flag ON DELETE CASCADE
);
COMMENT ON TABLE text_decision IS
  'what a person decided about a flagged text; the highest version stands, the others tell what was decided before';
COMMENT ON COLUMN text_decision.masked IS 'the wording with its passages replaced; null when the text was found to hold no personal data';
COMMENT ON COLUMN text_decision.kept IS 'passages that person found to be no personal data, folded, one a line';

GRANT SELECT, INSERT, DELETE ON trial_flag TO ${app};
GRANT SELECT, INSERT, UPDATE ON text_screening TO ${app};
GRANT SELECT, INSERT ON text_flag, text_decision TO ${app};
