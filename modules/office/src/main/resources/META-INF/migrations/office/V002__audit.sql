-- The audit chain. The application may only leave a note; at its transaction's commit the owner's
-- function links the note to the chain, so the lock that keeps the chain single is held for the
-- commit alone, and the application can neither forge a hash nor touch what is linked.
CREATE TABLE audit_entry (
  sequence bigint PRIMARY KEY,
  at       timestamptz NOT NULL,
  actor    text,
  action   text NOT NULL,
  subject  text NOT NULL,
  detail   text NOT NULL,
  hash     bytea NOT NULL
);
CREATE INDEX audit_entry_at ON audit_entry (at);

CREATE TABLE audit_note (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at      timestamptz NOT NULL,
  actor   text,
  action  text NOT NULL,
  subject text NOT NULL,
  detail  text NOT NULL
);

-- Lengths stand before the texts, so that no two rows read the same.
CREATE FUNCTION audit_hash(previous bytea, sequence bigint, at timestamptz, actor text, action text, subject text, detail text)
RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT sha256(previous || convert_to(
    concat_ws('|', sequence, (extract(epoch FROM at) * 1000000)::bigint, coalesce(actor, '-'),
              char_length(action), action, char_length(subject), subject, char_length(detail), detail), 'UTF8'))
$$;

CREATE FUNCTION audit_link() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  last_sequence bigint;
  last_hash     bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('office.audit_entry'));
  SELECT e.sequence, e.hash INTO last_sequence, last_hash FROM office.audit_entry e ORDER BY e.sequence DESC LIMIT 1;
  last_sequence := coalesce(last_sequence, 0) + 1;
  last_hash := coalesce(last_hash, decode(repeat('00', 32), 'hex'));
  INSERT INTO office.audit_entry
  VALUES (last_sequence, NEW.at, NEW.actor, NEW.action, NEW.subject, NEW.detail,
          office.audit_hash(last_hash, last_sequence, NEW.at, NEW.actor, NEW.action, NEW.subject, NEW.detail));
  DELETE FROM office.audit_note n WHERE n.id = NEW.id;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER audit_link AFTER INSERT ON audit_note
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_link();

CREATE FUNCTION audit_past_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'the audit chain only grows' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER audit_past_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_past_stays();

REVOKE ALL ON FUNCTION audit_hash, audit_link, audit_past_stays FROM PUBLIC;
GRANT SELECT ON audit_entry TO ${app};
GRANT INSERT ON audit_note TO ${app};
