-- What the office undertakes, holds, decides and still has to consider, fiscal year by fiscal year.
-- A stated date keeps its precision: 2026-02-25, 2026-03, FY2025 or 2026-04-01/2026-06-30.
-- A head count that no document states is null, never 0.
CREATE DOMAIN sessions.stated_date AS text
  CHECK (VALUE ~ '^(\d{4}-\d{2}(-\d{2})?|FY\d{4}|\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2})$');
CREATE DOMAIN sessions.fiscal_year AS integer CHECK (VALUE BETWEEN 2019 AND 2999);
CREATE DOMAIN sessions.progress AS text
  CHECK (VALUE IN ('CONSIDERED', 'PLANNED', 'HELD', 'POSTPONED', 'CALLED_OFF'));
CREATE DOMAIN sessions.attendance AS text CHECK (VALUE IN ('ON_SITE', 'ONLINE'));
CREATE DOMAIN sessions.head_count AS integer CHECK (VALUE BETWEEN 0 AND 1000000);

-- 取組
CREATE TABLE sessions.undertaking (
  id           uuid PRIMARY KEY,
  version      integer NOT NULL,
  fiscal_year  sessions.fiscal_year NOT NULL,
  title        text NOT NULL,
  kind         text NOT NULL CHECK (kind IN
    ('TRAINING', 'FOLLOW_UP_LECTURE', 'EXCHANGE', 'SURVEY', 'CASE_CONFERENCE', 'OTHER')),
  progress     sessions.progress NOT NULL,
  stated_date  sessions.stated_date,
  planned      text,
  done         text,
  source_title text,
  source_date  sessions.stated_date,
  CONSTRAINT undertaking_title UNIQUE (fiscal_year, title)
);

-- 地方局ごとの行事
CREATE TABLE sessions.conference (
  id                uuid PRIMARY KEY,
  version           integer NOT NULL,
  fiscal_year       sessions.fiscal_year NOT NULL,
  series            text NOT NULL,
  bureau            text NOT NULL,
  occasion          text NOT NULL,
  joint_with        text NOT NULL,
  branch            text,
  venue             text,
  stated_date       sessions.stated_date,
  progress          sessions.progress NOT NULL,
  participants_mode sessions.attendance,
  lecturers_mode    sessions.attendance,
  invited           sessions.head_count,
  applied           sessions.head_count,
  attended          sessions.head_count,
  staff_attended    sessions.head_count,
  not_held_because  text,
  substitute_kind   text CHECK (substitute_kind IN
    ('ONLINE_EXCHANGE', 'OTHER_BUREAU', 'LATER_DATE', 'OTHER')),
  substitute_text   text,
  source_title      text,
  source_date       sessions.stated_date,
  CONSTRAINT conference_occasion UNIQUE (fiscal_year, series, bureau, occasion),
  CHECK ((participants_mode IS NULL) = (lecturers_mode IS NULL)),
  CHECK (progress <> 'CALLED_OFF' OR not_held_because IS NOT NULL),
  CHECK (progress = 'HELD' OR (attended IS NULL AND staff_attended IS NULL))
);

-- 決定の記録
CREATE TABLE sessions.decision (
  id                uuid PRIMARY KEY,
  version           integer NOT NULL,
  fiscal_year       sessions.fiscal_year NOT NULL,
  subject           text NOT NULL,
  stated_date       sessions.stated_date,
  status            text NOT NULL CHECK (status IN ('DRAFT', 'COMMITTEE_PAPER', 'DECIDED')),
  participants_mode sessions.attendance,
  lecturers_mode    sessions.attendance,
  decided_text      text NOT NULL,
  source_title      text,
  source_date       sessions.stated_date,
  CONSTRAINT decision_subject UNIQUE (fiscal_year, subject),
  CHECK ((participants_mode IS NULL) = (lecturers_mode IS NULL))
);

-- Rows of a list are replaced in one go: their keys are checked at the transaction's end.
CREATE TABLE sessions.decision_reason (
  decision_id uuid NOT NULL REFERENCES sessions.decision (id) ON DELETE CASCADE,
  position    integer NOT NULL,
  reason      text NOT NULL,
  PRIMARY KEY (decision_id, position) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE sessions.decision_factor (
  decision_id uuid NOT NULL REFERENCES sessions.decision (id) ON DELETE CASCADE,
  factor      text NOT NULL CHECK (factor IN
    ('PERSONAL_INFORMATION', 'STAFF', 'EXPENSES', 'NEEDS', 'FIELD')),
  words       text NOT NULL,
  PRIMARY KEY (decision_id, factor) DEFERRABLE INITIALLY DEFERRED
);

-- What a decision rests on; an empty text stands for none.
CREATE TABLE sessions.decision_trace (
  decision_id  uuid NOT NULL REFERENCES sessions.decision (id) ON DELETE CASCADE,
  position     integer NOT NULL,
  words        text NOT NULL,
  reference    text NOT NULL,
  source_title text NOT NULL,
  source_date  text NOT NULL,
  PRIMARY KEY (decision_id, position) DEFERRABLE INITIALLY DEFERRED
);

-- 検討課題
CREATE TABLE sessions.issue (
  id           uuid PRIMARY KEY,
  version      integer NOT NULL,
  raised       sessions.fiscal_year NOT NULL,
  issue_text   text NOT NULL,
  owner_post   text,
  status       text NOT NULL CHECK (status IN
    ('UNTOUCHED', 'UNDER_CONSIDERATION', 'DECIDED', 'CLOSED')),
  carried_to   sessions.fiscal_year,
  source_title text,
  source_date  sessions.stated_date,
  CHECK (carried_to > raised)
);
CREATE UNIQUE INDEX issue_text ON sessions.issue (raised, md5(issue_text));

GRANT USAGE ON SCHEMA sessions TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions.undertaking, sessions.conference, sessions.decision,
  sessions.issue TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions.decision_reason, sessions.decision_factor,
  sessions.decision_trace TO ${app};
