-- What the office undertakes, decides and still has to consider, fiscal year by fiscal year, and the
-- comparisons of formats. A stated date keeps its precision: 2026-02-25, 2026-03, FY2025 or
-- 2026-04-01/2026-06-30. Databases from before this module have the tables in the schema sessions: they
-- move here as they are.
DO $$
BEGIN
  IF to_regclass('sessions.undertaking') IS NOT NULL THEN
    ALTER DOMAIN sessions.stated_date SET SCHEMA programme;
    ALTER DOMAIN sessions.fiscal_year SET SCHEMA programme;
    ALTER DOMAIN sessions.progress SET SCHEMA programme;
    ALTER DOMAIN sessions.attendance SET SCHEMA programme;
    ALTER TABLE sessions.undertaking SET SCHEMA programme;
    ALTER TABLE sessions.decision SET SCHEMA programme;
    ALTER TABLE sessions.decision_reason SET SCHEMA programme;
    ALTER TABLE sessions.decision_factor SET SCHEMA programme;
    ALTER TABLE sessions.decision_trace SET SCHEMA programme;
    ALTER TABLE sessions.issue SET SCHEMA programme;
    ALTER TABLE sessions.comparison SET SCHEMA programme;
    ALTER TABLE sessions.comparison_option SET SCHEMA programme;
    ALTER TABLE sessions.comparison_criterion SET SCHEMA programme;
    ALTER TABLE sessions.comparison_cell SET SCHEMA programme;
    ALTER TABLE sessions.comparison_citation SET SCHEMA programme;
  ELSE
    CREATE DOMAIN programme.stated_date AS text
      CHECK (VALUE ~ '^(\d{4}-\d{2}(-\d{2})?|FY\d{4}|\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2})$');
    CREATE DOMAIN programme.fiscal_year AS integer CHECK (VALUE BETWEEN 2019 AND 2999);
    CREATE DOMAIN programme.progress AS text
      CHECK (VALUE IN ('CONSIDERED', 'PLANNED', 'HELD', 'POSTPONED', 'CALLED_OFF'));
    CREATE DOMAIN programme.attendance AS text CHECK (VALUE IN ('ON_SITE', 'ONLINE'));

    -- 取組
    CREATE TABLE programme.undertaking (
      id           uuid PRIMARY KEY,
      version      integer NOT NULL,
      fiscal_year  programme.fiscal_year NOT NULL,
      title        text NOT NULL,
      kind         text NOT NULL CHECK (kind IN
        ('TRAINING', 'FOLLOW_UP_LECTURE', 'EXCHANGE', 'SURVEY', 'CASE_CONFERENCE', 'OTHER')),
      progress     programme.progress NOT NULL,
      stated_date  programme.stated_date,
      planned      text,
      done         text,
      source_title text,
      source_date  programme.stated_date,
      CONSTRAINT undertaking_title UNIQUE (fiscal_year, title)
    );

    -- 決定の記録
    CREATE TABLE programme.decision (
      id                uuid PRIMARY KEY,
      version           integer NOT NULL,
      fiscal_year       programme.fiscal_year NOT NULL,
      subject           text NOT NULL,
      stated_date       programme.stated_date,
      status            text NOT NULL CHECK (status IN ('DRAFT', 'COMMITTEE_PAPER', 'DECIDED')),
      participants_mode programme.attendance,
      lecturers_mode    programme.attendance,
      decided_text      text NOT NULL,
      source_title      text,
      source_date       programme.stated_date,
      CONSTRAINT decision_subject UNIQUE (fiscal_year, subject),
      CHECK ((participants_mode IS NULL) = (lecturers_mode IS NULL))
    );

    -- Rows of a list are replaced in one go: their keys are checked at the transaction's end.
    CREATE TABLE programme.decision_reason (
      decision_id uuid NOT NULL REFERENCES programme.decision (id) ON DELETE CASCADE,
      position    integer NOT NULL,
      reason      text NOT NULL,
      PRIMARY KEY (decision_id, position) DEFERRABLE INITIALLY DEFERRED
    );

    CREATE TABLE programme.decision_factor (
      decision_id uuid NOT NULL REFERENCES programme.decision (id) ON DELETE CASCADE,
      factor      text NOT NULL CHECK (factor IN
        ('PERSONAL_INFORMATION', 'STAFF', 'EXPENSES', 'NEEDS', 'FIELD')),
      words       text NOT NULL,
      PRIMARY KEY (decision_id, factor) DEFERRABLE INITIALLY DEFERRED
    );

    -- What a decision rests on; an empty text stands for none.
    CREATE TABLE programme.decision_trace (
      decision_id  uuid NOT NULL REFERENCES programme.decision (id) ON DELETE CASCADE,
      position     integer NOT NULL,
      words        text NOT NULL,
      reference    text NOT NULL,
      source_title text NOT NULL,
      source_date  text NOT NULL,
      PRIMARY KEY (decision_id, position) DEFERRABLE INITIALLY DEFERRED
    );

    -- 検討課題
    CREATE TABLE programme.issue (
      id           uuid PRIMARY KEY,
      version      integer NOT NULL,
      raised       programme.fiscal_year NOT NULL,
      issue_text   text NOT NULL,
      owner_post   text,
      status       text NOT NULL CHECK (status IN
        ('UNTOUCHED', 'UNDER_CONSIDERATION', 'DECIDED', 'CLOSED')),
      carried_to   programme.fiscal_year,
      source_title text,
      source_date  programme.stated_date,
      CHECK (carried_to > raised)
    );
    CREATE UNIQUE INDEX issue_text ON programme.issue (raised, md5(issue_text));

    -- 開催形式の比較. Marks are words about a cell, never scores; an empty text stands for what is not
    -- written yet or does not apply.
    CREATE TABLE programme.comparison (
      id                 uuid PRIMARY KEY,
      version            integer NOT NULL,
      fiscal_year        programme.fiscal_year NOT NULL,
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
      source_date        programme.stated_date,
      CONSTRAINT comparison_title UNIQUE (fiscal_year, title)
    );

    CREATE TABLE programme.comparison_option (
      comparison_id uuid NOT NULL REFERENCES programme.comparison (id) ON DELETE CASCADE,
      position      integer NOT NULL CHECK (position BETWEEN 0 AND 3),
      name          text NOT NULL,
      PRIMARY KEY (comparison_id, position) DEFERRABLE INITIALLY DEFERRED
    );

    CREATE TABLE programme.comparison_criterion (
      comparison_id uuid NOT NULL REFERENCES programme.comparison (id) ON DELETE CASCADE,
      position      integer NOT NULL CHECK (position BETWEEN 0 AND 19),
      name          text NOT NULL,
      PRIMARY KEY (comparison_id, position) DEFERRABLE INITIALLY DEFERRED
    );

    CREATE TABLE programme.comparison_cell (
      comparison_id uuid NOT NULL REFERENCES programme.comparison (id) ON DELETE CASCADE,
      criterion     integer NOT NULL CHECK (criterion BETWEEN 0 AND 19),
      option        integer NOT NULL CHECK (option BETWEEN 0 AND 3),
      mark          text NOT NULL CHECK (mark IN ('', '◎', '○', '△', '×')),
      reason        text NOT NULL,
      PRIMARY KEY (comparison_id, criterion, option) DEFERRABLE INITIALLY DEFERRED
    );

    CREATE TABLE programme.comparison_citation (
      comparison_id uuid NOT NULL REFERENCES programme.comparison (id) ON DELETE CASCADE,
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
  END IF;
END
$$;

GRANT USAGE ON SCHEMA programme TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON
  programme.undertaking,
  programme.decision,
  programme.decision_reason,
  programme.decision_factor,
  programme.decision_trace,
  programme.issue,
  programme.comparison,
  programme.comparison_option,
  programme.comparison_criterion,
  programme.comparison_cell,
  programme.comparison_citation TO ${app};
