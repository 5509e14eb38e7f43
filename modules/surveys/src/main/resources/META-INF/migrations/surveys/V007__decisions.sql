ALTER TABLE trial
  DROP CONSTRAINT trial_check,
  ADD COLUMN blank integer NOT NULL DEFAULT 0 CHECK (blank >= 0),
  ADD COLUMN undecided integer NOT NULL DEFAULT 0 CHECK (undecided >= 0),
  ADD COLUMN rules integer NOT NULL DEFAULT 1 CHECK (rules >= 1),
  ADD CONSTRAINT trial_rows_add_up
    CHECK (rows_in = accepted + faulty + superseded + excluded + blank + undecided);
COMMENT ON COLUMN trial.rules IS
  'by which rules its rows were judged; those of an earlier version are judged anew when they are looked at or taken in';
COMMENT ON COLUMN trial.undecided IS 'rows that wait for a clerk''s decision, without a fault of their own';

CREATE TABLE trial_decision (
  trial_id   uuid NOT NULL REFERENCES trial ON DELETE CASCADE,
  query      text NOT NULL,
  choice     text NOT NULL,
  said       text NOT NULL,
  decided_at timestamptz NOT NULL,
  decided_by text NOT NULL,
  PRIMARY KEY (trial_id, query)
);
COMMENT ON TABLE trial_decision IS 'what a clerk decided once for many rows of a dry run';

ALTER TABLE trial_remark
  DROP CONSTRAINT trial_remark_kind_check,
  ADD CONSTRAINT trial_remark_kind_check
    CHECK (kind IN ('FAULT', 'RECOGNISED', 'SUPERSEDED', 'NOTICE', 'QUERY'));

CREATE TABLE trial_row (
  trial_id       uuid NOT NULL REFERENCES trial ON DELETE CASCADE,
  row_no         integer NOT NULL,
  fate           text NOT NULL CHECK (fate IN ('SUPERSEDED', 'EXCLUDED', 'BLANK')),
  other_row      integer NOT NULL,
  receipt_number text NOT NULL,
  reason         text NOT NULL,
  PRIMARY KEY (trial_id, row_no)
);
COMMENT ON TABLE trial_row IS 'every row of the file that would not be taken in';

ALTER TABLE answer_receipt
  DROP CONSTRAINT answer_receipt_check,
  ADD COLUMN blank integer NOT NULL DEFAULT 0 CHECK (blank >= 0),
  ADD CONSTRAINT answer_receipt_rows_add_up
    CHECK (rows_in = accepted + excluded + superseded + blank);
COMMENT ON COLUMN answer_receipt.blank IS 'rows of the file without any content; 0 where it was taken in before they were counted';

CREATE TABLE receipt_row (
  survey_id      uuid NOT NULL REFERENCES answer_receipt,
  row_no         integer NOT NULL,
  fate           text NOT NULL CHECK (fate IN ('SUPERSEDED', 'EXCLUDED', 'BLANK')),
  other_row      integer NOT NULL,
  receipt_number text NOT NULL,
  reason         text NOT NULL,
  PRIMARY KEY (survey_id, row_no)
);
COMMENT ON TABLE receipt_row IS
  'every row of the file that was not taken in: with accepted they are all its rows';
COMMENT ON COLUMN receipt_row.other_row IS
  'the row that was taken instead, or the last of consecutive blank rows';
COMMENT ON COLUMN receipt_row.receipt_number IS
  'empty for blank rows, and where it was taken in before numbers were kept';

INSERT INTO receipt_row (survey_id, row_no, fate, other_row, receipt_number, reason)
  SELECT survey_id, row_no, 'EXCLUDED', row_no, '', reason FROM exclusion;

CREATE TABLE decision (
  survey_id  uuid NOT NULL REFERENCES answer_receipt,
  query      text NOT NULL,
  choice     text NOT NULL,
  said       text NOT NULL,
  decided_at timestamptz NOT NULL,
  decided_by text NOT NULL,
  PRIMARY KEY (survey_id, query)
);
COMMENT ON TABLE decision IS 'what a clerk decided once for many rows, in words';

ALTER TABLE question ADD COLUMN nothing_said bigint CHECK (nothing_said >= 0);
COMMENT ON COLUMN question.nothing_said IS
  'free answers that say there is nothing to say (特になし): answers, but no opinions; null where they were not told apart';
COMMENT ON COLUMN answer_sheet.choices IS
  'question position * 1024 + option position; 0 stands for no answer (無回答), 1023 for not asked (非該当); a free answer that says something is 1, one that says there is nothing to say is 2';

CREATE TABLE answer_nothing (
  survey_id uuid NOT NULL,
  question  integer NOT NULL,
  sheet     integer NOT NULL,
  text      text NOT NULL,
  PRIMARY KEY (survey_id, question, sheet)
);
COMMENT ON TABLE answer_nothing IS
  'free answers that say there is nothing to say (特になし), as written: kept with their sheets, apart from the opinions in answer_text';

ALTER TABLE trial_page
  DROP CONSTRAINT trial_page_kind_check,
  ADD CONSTRAINT trial_page_kind_check CHECK (kind IN ('SHEET', 'TEXT', 'NOTHING'));

GRANT SELECT, INSERT, UPDATE, DELETE ON trial_decision TO ${app};
GRANT SELECT, INSERT, DELETE ON trial_row TO ${app};
GRANT SELECT, INSERT ON receipt_row, decision, answer_nothing TO ${app};
