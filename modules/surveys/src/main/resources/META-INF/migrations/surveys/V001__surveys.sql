CREATE TABLE survey (
  id          uuid PRIMARY KEY,
  fiscal_year integer NOT NULL CHECK (fiscal_year BETWEEN 2019 AND 2999),
  title       text NOT NULL,
  addressees  text NOT NULL,
  period      text,
  sent        integer CHECK (sent >= 0),
  method      text,
  source      text NOT NULL CHECK (source IN ('PUBLISHED_COUNTS', 'ANSWER_SHEETS')),
  answered    integer CHECK (answered >= 0),
  revision    integer NOT NULL CHECK (revision >= 1),
  fingerprint text NOT NULL CHECK (length(fingerprint) = 64),
  sought      text NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by text NOT NULL,
  version     integer NOT NULL,
  UNIQUE (fiscal_year, title),
  CHECK ((source = 'ANSWER_SHEETS') = (answered IS NOT NULL)),
  CHECK (sent IS NULL OR answered IS NULL OR sent >= answered)
);
COMMENT ON COLUMN survey.sought IS 'title and addressees as they read now, folded for searching';
COMMENT ON COLUMN survey.revision IS 'one higher with each change of figures, texts or findings';

CREATE TABLE question (
  id          uuid PRIMARY KEY,
  survey_id   uuid NOT NULL REFERENCES survey ON DELETE CASCADE,
  position    integer NOT NULL CHECK (position >= 1),
  kind        text NOT NULL CHECK (kind IN ('SINGLE', 'MULTIPLE', 'FREE')),
  text        text NOT NULL,
  base_choice text NOT NULL CHECK (base_choice IN ('ASKED', 'ANSWERED')),
  selected    text,
  asked       bigint CHECK (asked >= 0),
  no_answer   bigint CHECK (no_answer >= 0),
  not_asked   bigint CHECK (not_asked >= 0),
  UNIQUE (survey_id, position)
);
COMMENT ON COLUMN question.selected IS 'whom an earlier answer led here, in words; null when all were asked';
COMMENT ON COLUMN question.asked IS 'null for published counts, as no_answer and not_asked';

CREATE TABLE answer_option (
  question_id uuid NOT NULL REFERENCES question ON DELETE CASCADE,
  position    integer NOT NULL,
  code        text NOT NULL,
  label       text NOT NULL,
  lower_end   integer,
  upper_end   integer,
  kind        text NOT NULL CHECK (kind IN ('OPTION', 'OTHER')),
  count       bigint NOT NULL CHECK (count >= 0),
  PRIMARY KEY (question_id, position),
  UNIQUE (question_id, code)
);

CREATE TABLE excerpt (
  question_id uuid NOT NULL REFERENCES question ON DELETE CASCADE,
  position    integer NOT NULL,
  text        text NOT NULL,
  edited      boolean NOT NULL,
  sheet       integer,
  PRIMARY KEY (question_id, position)
);
COMMENT ON COLUMN excerpt.sheet IS 'the answer sheet it was taken from; null when published so';

CREATE TABLE finding (
  id          uuid PRIMARY KEY,
  question_id uuid NOT NULL REFERENCES question ON DELETE CASCADE,
  position    integer NOT NULL,
  sentence    text NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL
);
CREATE INDEX finding_question ON finding (question_id);

CREATE TABLE correction (
  id           uuid PRIMARY KEY,
  survey_id    uuid NOT NULL REFERENCES survey ON DELETE CASCADE,
  place        text NOT NULL,
  text         text NOT NULL,
  reason       text NOT NULL,
  corrected_at timestamptz NOT NULL,
  corrected_by text NOT NULL,
  UNIQUE (survey_id, place)
);
COMMENT ON TABLE correction IS 'what a person reads instead of a verbatim text, which stays in its own row';

GRANT USAGE ON SCHEMA surveys TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON survey, question, answer_option, excerpt, finding, correction TO ${app};
