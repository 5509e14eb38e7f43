CREATE TABLE answer_sheet (
  survey_id      uuid NOT NULL,
  sheet          integer NOT NULL,
  receipt_number text NOT NULL,
  choices        integer[] NOT NULL,
  PRIMARY KEY (survey_id, sheet)
);
COMMENT ON TABLE answer_sheet IS
  'One row a respondent, written once by COPY. No foreign key: checking it 70,000 times would double the import, and the application may neither delete surveys nor change sheets.';
COMMENT ON COLUMN answer_sheet.choices IS
  'question position * 1024 + option position; 0 stands for no answer (無回答), 1023 for not asked (非該当); a free answer that says something is 1';

CREATE TABLE answer_text (
  survey_id uuid NOT NULL,
  question  integer NOT NULL,
  sheet     integer NOT NULL,
  other     boolean NOT NULL,
  text      text NOT NULL,
  PRIMARY KEY (survey_id, question, sheet, other)
);
COMMENT ON COLUMN answer_text.other IS 'whether it explains その他 rather than answering a free question';

CREATE TABLE trial (
  id                 uuid PRIMARY KEY,
  account            uuid NOT NULL,
  fiscal_year        integer NOT NULL,
  sent               integer CHECK (sent >= 0),
  questionnaire_name text NOT NULL,
  questionnaire      bytea NOT NULL,
  answers_name       text NOT NULL,
  answers            bytea NOT NULL,
  expires_at         timestamptz NOT NULL,
  version            integer NOT NULL
);
CREATE INDEX trial_expiry ON trial (expires_at);
COMMENT ON TABLE trial IS 'a dry run with its files, so that any node can serve the next step; forgotten after a day';

CREATE TABLE trial_mend (
  trial_id uuid NOT NULL REFERENCES trial ON DELETE CASCADE,
  row_no   integer NOT NULL,
  heading  text NOT NULL,
  value    text NOT NULL,
  PRIMARY KEY (trial_id, row_no, heading)
);

CREATE TABLE trial_exclusion (
  trial_id uuid NOT NULL REFERENCES trial ON DELETE CASCADE,
  row_no   integer NOT NULL,
  reason   text NOT NULL,
  PRIMARY KEY (trial_id, row_no)
);

CREATE TABLE answer_receipt (
  survey_id  uuid PRIMARY KEY REFERENCES survey,
  rows_in    integer NOT NULL,
  accepted   integer NOT NULL,
  excluded   integer NOT NULL,
  superseded integer NOT NULL,
  CHECK (rows_in = accepted + excluded + superseded)
);

CREATE TABLE exclusion (
  survey_id uuid NOT NULL REFERENCES answer_receipt,
  row_no    integer NOT NULL,
  reason    text NOT NULL,
  PRIMARY KEY (survey_id, row_no)
);
COMMENT ON TABLE exclusion IS 'rows of the file a clerk left out, and why';

REVOKE DELETE ON survey FROM ${app};
GRANT SELECT, INSERT ON answer_sheet, answer_text, answer_receipt, exclusion TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON trial, trial_mend, trial_exclusion TO ${app};
