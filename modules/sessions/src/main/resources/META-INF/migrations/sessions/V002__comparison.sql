-- Comparisons of formats (開催形式の比較). Marks are words about a cell, never scores; an empty text stands
-- for what is not written yet or does not apply.
CREATE TABLE sessions.comparison (
  id                 uuid PRIMARY KEY,
  version            integer NOT NULL,
  fiscal_year        sessions.fiscal_year NOT NULL,
  title              text NOT NULL,
  row_header         text NOT NULL,
  revision           integer NOT NULL CHECK (revision > 0),
  fingerprint        text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  word_double_circle text NOT NULL,
  word_circle        text NOT NULL,
  word_triangle      text NOT NULL,
  word_cross         text NOT NULL,
  reference_note     text,
  conclusion         text,
  source_title       text,
  source_date        sessions.stated_date,
  CONSTRAINT comparison_title UNIQUE (fiscal_year, title)
);

-- Rows of a list are replaced in one go: their keys are checked at the transaction's end.
CREATE TABLE sessions.comparison_option (
  comparison_id uuid NOT NULL REFERENCES sessions.comparison (id) ON DELETE CASCADE,
  position      integer NOT NULL CHECK (position BETWEEN 0 AND 3),
  name          text NOT NULL,
  PRIMARY KEY (comparison_id, position) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE sessions.comparison_criterion (
  comparison_id uuid NOT NULL REFERENCES sessions.comparison (id) ON DELETE CASCADE,
  position      integer NOT NULL CHECK (position BETWEEN 0 AND 19),
  name          text NOT NULL,
  PRIMARY KEY (comparison_id, position) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE sessions.comparison_cell (
  comparison_id uuid NOT NULL REFERENCES sessions.comparison (id) ON DELETE CASCADE,
  criterion     integer NOT NULL CHECK (criterion BETWEEN 0 AND 19),
  option        integer NOT NULL CHECK (option BETWEEN 0 AND 3),
  mark          text NOT NULL CHECK (mark IN ('', '◎', '○', '△', '×')),
  reason        text NOT NULL,
  PRIMARY KEY (comparison_id, criterion, option) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE sessions.comparison_citation (
  comparison_id uuid NOT NULL REFERENCES sessions.comparison (id) ON DELETE CASCADE,
  position      integer NOT NULL CHECK (position BETWEEN 0 AND 49),
  criterion     text NOT NULL,
  option        text NOT NULL,
  supports      text NOT NULL,
  passage       text NOT NULL,
  source_title  text NOT NULL,
  source_date   text NOT NULL,
  reference     text NOT NULL,
  PRIMARY KEY (comparison_id, position) DEFERRABLE INITIALLY DEFERRED
);

GRANT SELECT, INSERT, UPDATE, DELETE ON sessions.comparison, sessions.comparison_option,
  sessions.comparison_criterion, sessions.comparison_cell, sessions.comparison_citation TO ${app};
