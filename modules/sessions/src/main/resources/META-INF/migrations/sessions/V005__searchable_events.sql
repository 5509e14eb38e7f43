-- What was kept as text for people becomes something the database can be asked: a stated date is its first
-- and last day and how precisely it was stated, a joint bureau is a row. Each event bears who changed it
-- last; its removal leaves a trace and can be undone, so another event may take a removed one's place.
CREATE FUNCTION sessions.first_day(stated text) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN stated LIKE 'FY%' THEN make_date(substr(stated, 3)::integer, 4, 1)
    WHEN length(stated) = 7 THEN (stated || '-01')::date
    ELSE left(stated, 10)::date
  END
$$;
CREATE FUNCTION sessions.last_day(stated text) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN stated LIKE 'FY%' THEN make_date(substr(stated, 3)::integer + 1, 3, 31)
    WHEN length(stated) = 7 THEN ((stated || '-01')::date + interval '1 month - 1 day')::date
    ELSE right(stated, 10)::date
  END
$$;
CREATE FUNCTION sessions.stated_as(stated text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN stated LIKE 'FY%' THEN 'FISCAL_YEAR'
    WHEN length(stated) = 7 THEN 'MONTH'
    WHEN stated LIKE '%/%' THEN 'PERIOD'
    WHEN stated IS NOT NULL THEN 'DAY'
  END
$$;

ALTER TABLE sessions.conference
  ADD COLUMN stated_from      date,
  ADD COLUMN stated_to        date,
  ADD COLUMN stated_precision text
    CHECK (stated_precision IN ('DAY', 'MONTH', 'FISCAL_YEAR', 'PERIOD')),
  ADD COLUMN source_from      date,
  ADD COLUMN source_to        date,
  ADD COLUMN source_precision text
    CHECK (source_precision IN ('DAY', 'MONTH', 'FISCAL_YEAR', 'PERIOD')),
  ADD COLUMN changed_by       text,
  ADD COLUMN changed_at       timestamptz,
  ADD COLUMN removed_by       text,
  ADD COLUMN removed_at       timestamptz;

UPDATE sessions.conference SET
  stated_from = sessions.first_day(stated_date),
  stated_to = sessions.last_day(stated_date),
  stated_precision = sessions.stated_as(stated_date),
  source_from = sessions.first_day(source_date),
  source_to = sessions.last_day(source_date),
  source_precision = sessions.stated_as(source_date);

CREATE TABLE sessions.conference_joint (
  conference_id uuid NOT NULL REFERENCES sessions.conference (id) ON DELETE CASCADE,
  bureau        text NOT NULL,
  PRIMARY KEY (conference_id, bureau) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO sessions.conference_joint (conference_id, bureau)
  SELECT id, bureau_code
  FROM sessions.conference, unnest(string_to_array(joint_with, ',')) AS bureau_code
  WHERE joint_with <> '';

ALTER TABLE sessions.conference
  DROP COLUMN stated_date,
  DROP COLUMN source_date,
  DROP COLUMN joint_with,
  DROP CONSTRAINT conference_occasion,
  ADD CHECK (num_nonnulls(stated_from, stated_to, stated_precision) IN (0, 3)),
  ADD CHECK (stated_from <= stated_to),
  ADD CHECK (num_nonnulls(source_from, source_to, source_precision) IN (0, 3)),
  ADD CHECK (source_from <= source_to),
  ADD CHECK ((removed_by IS NULL) = (removed_at IS NULL));
CREATE UNIQUE INDEX conference_occasion
  ON sessions.conference (fiscal_year, series, bureau, occasion) WHERE removed_at IS NULL;
CREATE INDEX conference_period
  ON sessions.conference (stated_from, stated_to, bureau) WHERE removed_at IS NULL;
CREATE INDEX conference_joint_bureau ON sessions.conference_joint (bureau);

DROP FUNCTION sessions.first_day(text);
DROP FUNCTION sessions.last_day(text);
DROP FUNCTION sessions.stated_as(text);

GRANT SELECT, INSERT, UPDATE, DELETE ON sessions.conference_joint TO ${app};
