-- The programme's tables stand in the schema programme, the import's ledger in intake. A new database has
-- empty twins of them here, made by the migrations before this one: they go, and the events' columns take
-- the programme's domains. On a database from before that module nothing of them is left here.
DO $$
DECLARE
  twin text;
  filled boolean;
BEGIN
  IF to_regclass('sessions.undertaking') IS NOT NULL THEN
    FOREACH twin IN ARRAY ARRAY[
      'undertaking', 'decision', 'issue', 'comparison', 'intake_entry'] LOOP
      EXECUTE format('SELECT EXISTS (SELECT FROM sessions.%I)', twin) INTO filled;
      IF filled THEN
        RAISE EXCEPTION 'sessions.% holds rows beside its table in another schema', twin;
      END IF;
    END LOOP;
    DROP TABLE sessions.decision_reason, sessions.decision_factor, sessions.decision_trace,
      sessions.decision, sessions.undertaking, sessions.issue;
    DROP TABLE sessions.comparison_option, sessions.comparison_criterion, sessions.comparison_cell,
      sessions.comparison_citation, sessions.comparison;
    DROP TABLE sessions.intake_entry;
    ALTER TABLE sessions.conference
      ALTER fiscal_year TYPE programme.fiscal_year,
      ALTER stated_date TYPE programme.stated_date,
      ALTER progress TYPE programme.progress,
      ALTER participants_mode TYPE programme.attendance,
      ALTER lecturers_mode TYPE programme.attendance,
      ALTER source_date TYPE programme.stated_date;
    DROP DOMAIN sessions.stated_date, sessions.fiscal_year, sessions.progress, sessions.attendance;
  END IF;
END
$$;
