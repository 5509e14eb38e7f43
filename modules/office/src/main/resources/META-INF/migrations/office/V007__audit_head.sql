-- Where the audit chain ends: whoever cuts its tail or empties it must know of this row as well.
CREATE TABLE audit_head (
  one      boolean PRIMARY KEY DEFAULT true CHECK (one),
  sequence bigint NOT NULL,
  hash     bytea NOT NULL
);
-- An earlier version may be running. A note of it that is on its way would be linked by its function,
-- which knows no head; so whoever has left a note ends first, and whoever comes waits for the new one.
-- A migration of its own: no other lock is held while it waits.
LOCK TABLE audit_note IN EXCLUSIVE MODE;
INSERT INTO audit_head (sequence, hash)
SELECT coalesce(max(e.sequence), 0),
       coalesce((SELECT l.hash FROM audit_entry l ORDER BY l.sequence DESC LIMIT 1), decode(repeat('00', 32), 'hex'))
FROM audit_entry e;
GRANT SELECT ON audit_head TO ${app};

CREATE OR REPLACE FUNCTION audit_link() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  last_sequence bigint;
  last_hash     bytea;
  previous      bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('office.audit_entry'));
  SELECT e.sequence, e.hash INTO last_sequence, previous FROM office.audit_entry e ORDER BY e.sequence DESC LIMIT 1;
  last_sequence := coalesce(last_sequence, 0) + 1;
  previous := coalesce(previous, decode(repeat('00', 32), 'hex'));
  last_hash := office.audit_hash(previous, last_sequence, NEW.at, NEW.actor, NEW.action, NEW.subject, NEW.detail);
  INSERT INTO office.audit_entry
  VALUES (last_sequence, NEW.at, NEW.actor, NEW.action, NEW.subject, NEW.detail, last_hash);
  -- After a cut the chain grows on from where it was cut; the head stays and tells of it for ever.
  UPDATE office.audit_head h SET sequence = last_sequence, hash = last_hash
  WHERE h.sequence = last_sequence - 1 AND h.hash = previous;
  DELETE FROM office.audit_note n WHERE n.id = NEW.id;
  RETURN NULL;
END
$$;
