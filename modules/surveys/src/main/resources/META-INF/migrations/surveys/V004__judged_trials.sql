-- A trial lasts a day. Those of an earlier version kept no outcome: their files are handed in again.
DELETE FROM trial;

ALTER TABLE trial
  DROP COLUMN answers,
  ADD COLUMN answers_sha256 text NOT NULL CHECK (answers_sha256 ~ '^[0-9a-f]{64}$'),
  ADD COLUMN rows_in integer NOT NULL CHECK (rows_in >= 0),
  ADD COLUMN accepted integer NOT NULL CHECK (accepted >= 0),
  ADD COLUMN faulty integer NOT NULL CHECK (faulty >= 0),
  ADD COLUMN superseded integer NOT NULL CHECK (superseded >= 0),
  ADD COLUMN excluded integer NOT NULL CHECK (excluded >= 0),
  ADD COLUMN recognised integer NOT NULL CHECK (recognised >= 0),
  ADD CHECK (rows_in = accepted + faulty + superseded + excluded);
COMMENT ON TABLE trial IS
  'a dry run with its files and what they came to, so that any node can serve the next step; forgotten after a day';

CREATE TABLE trial_answers (
  trial_id uuid PRIMARY KEY REFERENCES trial ON DELETE CASCADE,
  file     bytea NOT NULL
);
COMMENT ON TABLE trial_answers IS 'the file as handed in, read again only when the clerk decides about its rows';

CREATE TABLE trial_page (
  trial_id uuid NOT NULL REFERENCES trial ON DELETE CASCADE,
  kind     text NOT NULL CHECK (kind IN ('SHEET', 'TEXT')),
  page     integer NOT NULL,
  rows     bytea NOT NULL,
  PRIMARY KEY (trial_id, kind, page)
);
COMMENT ON TABLE trial_page IS
  'the sound rows in the binary form in which COPY will write them to answer_sheet and answer_text, should the trial become a survey of its id';
-- Compressing what lives for a day costs more than writing it.
ALTER TABLE trial_answers ALTER COLUMN file SET STORAGE EXTERNAL;
ALTER TABLE trial_page ALTER COLUMN rows SET STORAGE EXTERNAL;

CREATE TABLE trial_count (
  trial_id uuid NOT NULL REFERENCES trial ON DELETE CASCADE,
  choice   integer NOT NULL,
  times    bigint NOT NULL CHECK (times > 0),
  PRIMARY KEY (trial_id, choice)
);
COMMENT ON COLUMN trial_count.choice IS 'as in answer_sheet.choices';

CREATE TABLE trial_remark (
  trial_id uuid NOT NULL REFERENCES trial ON DELETE CASCADE,
  kind     text NOT NULL CHECK (kind IN ('FAULT', 'RECOGNISED', 'SUPERSEDED')),
  position integer NOT NULL,
  row_no   integer NOT NULL,
  heading  text NOT NULL,
  written  text NOT NULL,
  said     text NOT NULL,
  PRIMARY KEY (trial_id, kind, position)
);
COMMENT ON COLUMN trial_remark.said IS 'what is wrong, what was understood, or the number of the later row';

-- Sheets are written a survey at a time and read the same way, so whole blocks are one survey's. An
-- index of every single sheet cost more than half of writing them and was never asked.
ALTER TABLE answer_sheet DROP CONSTRAINT answer_sheet_pkey;
CREATE INDEX answer_sheet_survey ON answer_sheet USING brin (survey_id) WITH (autosummarize = on);
COMMENT ON TABLE answer_sheet IS
  'One row a respondent, written once by COPY. Neither foreign key nor key of its own: checking either 70,000 times would double the import. A survey comes in once (answer_receipt), its rows are counted as they are written, and the application may neither delete surveys nor change sheets.';

ALTER TABLE trial_mend
  ADD COLUMN former text NOT NULL,
  ADD COLUMN mended_at timestamptz NOT NULL,
  ADD COLUMN mended_by text NOT NULL;

CREATE TABLE mend (
  survey_id uuid NOT NULL REFERENCES answer_receipt,
  row_no    integer NOT NULL,
  heading   text NOT NULL,
  former    text NOT NULL,
  value     text NOT NULL,
  mended_at timestamptz NOT NULL,
  mended_by text NOT NULL,
  PRIMARY KEY (survey_id, row_no, heading)
);
COMMENT ON TABLE mend IS
  'cells a clerk corrected, as handed in and as taken in. Free answers among them may name persons: this stays here, the audit is told counts only';

GRANT SELECT, INSERT, DELETE ON trial_answers, trial_page, trial_count, trial_remark TO ${app};
GRANT SELECT, INSERT ON mend TO ${app};
