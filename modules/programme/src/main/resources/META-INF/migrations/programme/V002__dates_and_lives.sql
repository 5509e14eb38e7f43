-- A stated date becomes its first day, its last day and its precision, so that the database can be asked
-- what falls into a month; each record bears who changed it last and its removal; corrections (訂正) are
-- kept with their reasons.
CREATE DOMAIN programme.date_precision AS text
  CHECK (VALUE IN ('DAY', 'MONTH', 'FISCAL_YEAR', 'PERIOD'));

DO $$
DECLARE
  place record;
BEGIN
  FOR place IN
    SELECT * FROM (VALUES
      ('undertaking', 'stated'),
      ('undertaking', 'source'),
      ('decision', 'stated'),
      ('decision', 'source'),
      ('decision_trace', 'source'),
      ('issue', 'source'),
      ('comparison', 'source'),
      ('comparison_citation', 'source')) AS p (holder, part)
  LOOP
    EXECUTE format($sql$
      ALTER TABLE programme.%1$I
        ADD COLUMN %2$s_from date,
        ADD COLUMN %2$s_to date,
        ADD COLUMN %2$s_precision programme.date_precision
      $sql$, place.holder, place.part);
    EXECUTE format($sql$
      UPDATE programme.%1$I SET
        %2$s_from = CASE
          WHEN %2$s_date LIKE 'FY%%' THEN make_date(substr(%2$s_date, 3)::integer, 4, 1)
          WHEN length(%2$s_date) = 7 THEN (%2$s_date || '-01')::date
          ELSE substr(%2$s_date, 1, 10)::date
        END,
        %2$s_to = CASE
          WHEN %2$s_date LIKE 'FY%%' THEN make_date(substr(%2$s_date, 3)::integer + 1, 3, 31)
          WHEN length(%2$s_date) = 7 THEN
            ((%2$s_date || '-01')::date + interval '1 month' - interval '1 day')::date
          ELSE right(%2$s_date, 10)::date
        END,
        %2$s_precision = CASE
          WHEN %2$s_date LIKE 'FY%%' THEN 'FISCAL_YEAR'
          WHEN length(%2$s_date) = 7 THEN 'MONTH'
          WHEN %2$s_date LIKE '%%/%%' THEN 'PERIOD'
          ELSE 'DAY'
        END
      WHERE %2$s_date <> ''
      $sql$, place.holder, place.part);
    EXECUTE format($sql$
      ALTER TABLE programme.%1$I
        DROP COLUMN %2$s_date,
        ADD CONSTRAINT %1$s_%2$s_date CHECK (
          num_nulls(%2$s_from, %2$s_to, %2$s_precision) IN (0, 3) AND %2$s_from <= %2$s_to)
      $sql$, place.holder, place.part);
  END LOOP;

  FOR place IN
    SELECT * FROM (VALUES ('undertaking'), ('decision'), ('issue'), ('comparison')) AS p (holder)
  LOOP
    EXECUTE format($sql$
      ALTER TABLE programme.%1$I
        ADD COLUMN changed_by text,
        ADD COLUMN changed_at timestamptz,
        ADD COLUMN removed_by text,
        ADD COLUMN removed_at timestamptz,
        ADD CONSTRAINT %1$s_removal CHECK ((removed_by IS NULL) = (removed_at IS NULL))
      $sql$, place.holder);
  END LOOP;
END
$$;

-- A trace without a source has none.
ALTER TABLE programme.decision_trace ALTER COLUMN source_title DROP NOT NULL;
UPDATE programme.decision_trace SET source_title = NULL WHERE source_title = '';

CREATE INDEX undertaking_stated ON programme.undertaking (stated_from, stated_to);
CREATE INDEX decision_stated ON programme.decision (stated_from, stated_to);

-- A removed record does not stand in the way of a new one of the same name.
ALTER TABLE programme.undertaking DROP CONSTRAINT undertaking_title;
CREATE UNIQUE INDEX undertaking_title ON programme.undertaking (fiscal_year, title)
  WHERE removed_at IS NULL;
ALTER TABLE programme.decision DROP CONSTRAINT decision_subject;
CREATE UNIQUE INDEX decision_subject ON programme.decision (fiscal_year, subject)
  WHERE removed_at IS NULL;
DROP INDEX programme.issue_text;
CREATE UNIQUE INDEX issue_text ON programme.issue (raised, md5(issue_text))
  WHERE removed_at IS NULL;
ALTER TABLE programme.comparison DROP CONSTRAINT comparison_title;
CREATE UNIQUE INDEX comparison_title ON programme.comparison (fiscal_year, title)
  WHERE removed_at IS NULL;

-- Records are removed by a trace.
REVOKE DELETE ON programme.undertaking, programme.decision, programme.issue, programme.comparison
  FROM ${app};
